"""The doors at which one talks: messages, calls, chats, and teams to get in touch with."""

from __future__ import annotations

from replybook.checks.doors.door import (
    ANSWERS,
    LINES,
    OURS,
    SENDS,
    WE,
    Door,
    door_if_told,
    end_of,
    is_number,
    is_urgent,
    start_of,
    verb_before,
    word_at,
)
from replybook.checks.doors.told import is_offered
from replybook.checks.word_set import pair_set, word_set
from replybook.reading import EMAIL, HANDLE, MARK, NUMBER, Reading

MESSAGES = word_set("inmail dm pm dms pms message messages msg msgs messenger inbox")
CALLS = word_set("call ring phone telephone dial text whatsapp calling ringing phoning telephoning")
RINGS = word_set("call ring bell buzz shout tinkle holler")
CONTACTS = word_set("contact reach speak talk touch liaise contacting speaking talking consult")
CHATS = word_set("chat livechat webchat")
HELPERS = word_set("line helpline hotline desk team department advisors counter centre center")
_MATTERS = word_set("one question matter query job something questions queries")
_INTO = pair_set("check your, check ur")
_SENT = word_set("sent sending messaged dm'd dmed dm'ed pm'd dropped popped messaging")
_PLEASE = word_set("please pls plz kindly just")
_HELPS = word_set("help assist advise answer tell able happy sort explain handle gladly happily know knows fill")
_ASKED = word_set("feedback thoughts answer concern concerns issue query question problem case")
_HELD = word_set("page team account store restaurant shop branch group")
_BOOKED = word_set("call demo callback consultation one chat appointment meeting session slot time")
_SELLERS = word_set("sales advisor adviser advisors advisers specialist specialists expert experts us consultant bio")


def message(reading: Reading, index: int) -> Door | None:
    """ "DM us", "send us a private message", "check your inbox", "I'll DM you"."""
    norm, before, after = reading.norms[index], word_at(reading, index - 1), word_at(reading, index + 1)
    if index and reading.sorts[index - 1] == NUMBER:
        return None
    if after in {"us", "me"}:
        return door_if_told(reading, index, index + 1, "message")
    if after == "you" and not WE.isdisjoint(reading.norms[max(0, index - 3) : index]):
        return None if word_at(reading, index + 2) in {"here", "back"} else Door(index, index + 1, "opened")
    if (word_at(reading, index - 2), before) in _INTO:
        return door_if_told(reading, index - 2, index, "opened")
    if before in {"your", "ur", "this", "thanks", "the", "error"} and norm != "inbox":
        return None
    if norm in {"dm", "pm"} and (bare := _bare_dm(reading, index)) is not _OPEN:
        return bare
    if norm in {"message", "dm"} and after == "the" and not _HELD.isdisjoint(reading.norms[index + 2 : index + 5]):
        return door_if_told(reading, index, index + 2, "network")
    verb = verb_before(reading, index, _SENDINGS)
    if verb is not None and before != "your":
        return door_if_told(reading, verb, index, "message")
    return _opened(reading, index)


_OPEN = Door(0, 0, "message")
"""What `_bare_dm` gives where it can't tell."""


def _bare_dm(reading: Reading, index: int) -> Door | None:
    """ "Please DM", "DM over the …"; none where something is asked for: "DM your order number"."""
    before, after = word_at(reading, index - 1), word_at(reading, index + 1)
    if before in _PLEASE and not after[:1].isalnum():
        return door_if_told(reading, index, index, "message")
    if after not in {"your", "the", "me", "over", "with", "and", "for", "to"}:
        return _OPEN
    if after in {"your", "the"} and word_at(reading, index + 2) not in {"", *_ASKED}:
        return None
    return door_if_told(reading, index, index, "message") or _OPEN


def _opened(reading: Reading, index: int) -> Door | None:
    """ "We've sent you a DM"."""
    verb = verb_before(reading, index, _SENT, 6)
    ours = verb is not None and not WE.isdisjoint(reading.norms[max(0, verb - 3) : verb])
    return Door(verb, index, "opened") if ours and verb is not None else None


def wrote(reading: Reading, index: int) -> Door | None:
    """ "We've DM'd you"."""
    ours = not WE.isdisjoint(reading.norms[max(0, index - 3) : index])
    return Door(index, index + 1, "opened") if ours and word_at(reading, index + 1) in {"you", "u"} else None


def call(reading: Reading, index: int) -> Door | None:
    """ "Call us", "ring our helpline", "give us a call", "book a call"."""
    norms, after = reading.norms, word_at(reading, index + 1)
    if is_urgent(reading, start_of(reading, index), end_of(reading, index)):
        return None
    if norms[index] in RINGS and word_at(reading, index - 1) in {"a", "quick"}:
        return _given_a_ring(reading, index)
    if after in {"us", "me", "in"}:
        return door_if_told(reading, index, index + 1, "call")
    if (number := _number_behind(reading, index)) is not None:
        return door_if_told(reading, index, number, "call")
    last = next((at for at in range(index + 1, min(index + 6, len(norms))) if norms[at] in LINES), None)
    if after in {"our", "the", "your", "a", "an", "one"} and last is not None:
        return door_if_told(reading, index, last, "call")
    return door_if_told(reading, index, index + 1, "call") if _is_dialled(reading, index + 1) else None


def _given_a_ring(reading: Reading, index: int) -> Door | None:
    """ "Give us a call", "give the shop a bell", "give them a ring on 0117 …"."""
    verb = verb_before(reading, index, frozenset(("give",)), 6)
    if verb is None:
        return None
    named = not LINES.isdisjoint(reading.norms[verb + 1 : index]) or word_at(reading, verb + 1) in OURS
    them = word_at(reading, verb + 1) in {"them", "him", "her"}
    return door_if_told(reading, verb, index, "call") if named or them else None


def _is_dialled(reading: Reading, index: int) -> bool:
    """Whether a telephone number follows, be it a short one."""
    norm = word_at(reading, index)
    short = index < len(reading.sorts) and reading.sorts[index] == NUMBER and norm.isdecimal() and 3 <= len(norm) <= 5
    behind = word_at(reading, index + 1)
    alone = behind in {"", ".", ",", ";", ":", ")", "-", "and", "from", "for", "to", "on", "or", "if", "any", "free"}
    return is_number(reading, index) or (short and alone)


def _number_behind(reading: Reading, index: int) -> int | None:
    """The "on" before the number in "telephone Sales on 0117 …"; `None` where no number follows so."""
    for near in range(index + 1, min(index + 8, len(reading.norms))):
        if reading.norms[near] in {"on", "at", ",", ":", "("} and is_number(reading, near + 1):
            return near
        if reading.norms[near] == "you" or reading.sorts[near] == MARK:
            return None
    return None


def helper(reading: Reading, index: int) -> Door | None:
    """ "Our ticket line can help, 0117 …": others who can help, and how to reach them."""
    if word_at(reading, index + 1) not in {"can", "will", "would", "could", "are", "is"}:
        return None
    if _HELPS.isdisjoint(reading.norms[index + 2 : index + 6]):
        return None
    norms = reading.norms
    owned = next((at for at in range(index - 1, max(-1, index - 5), -1) if norms[at] in {"our", "the"}), None)
    reach = range(index + 2, min(index + 24, len(norms)))
    same = [at for at in reach if reading.sentences[at] == reading.sentences[index]]
    given = any(reading.sorts[at] == EMAIL or is_number(reading, at) for at in same)
    if owned is None or not given:
        return None
    return Door(owned, index, "contact", is_offered(norms, start_of(reading, index), owned))


def contact(reading: Reading, index: int) -> Door | None:
    """ "Contact us", "reach out to our team", "get in touch", "speak to our desk"."""
    norms, norm = reading.norms, reading.norms[index]
    first = index
    if norm == "touch":
        if norms[max(0, index - 2) : index] != ("get", "in"):
            return None
        first = index - 2
    behind = [word for word in norms[index + 1 : index + 8] if word not in {"out", "to", "with", "directly"}]
    if norm in {"speak", "talk"} and word_at(reading, index + 1) not in {"to", "with"}:
        return None
    if not behind or is_urgent(reading, index + 1, min(index + 8, len(norms))):
        return None
    if (behind[0] == "us" and "here" in behind[1:3]) or HANDLE in reading.sorts[index + 1 : index + 6]:
        return None
    ours = behind[0] in OURS or (
        behind[0] in {"the", "your", "customer", "a", "one", "any"} and not LINES.isdisjoint(behind)
    )
    ours = ours or (
        word_at(reading, index + 2) == "directly" and behind[0].isalpha() and behind[0] not in {"you", "in", "it"}
    )
    ours = ours or (behind[0] == "them" and _is_given(reading, index + 2))
    bare = norm == "touch" and behind[0] in {".", "!", ",", "and"}
    last = min(index + (1 if word_at(reading, index + 2) == "if" else 2), len(norms) - 1)
    return door_if_told(reading, first, last, "contact") if ours or bare else None


def _is_given(reading: Reading, index: int) -> bool:
    """Whether the number or mailbox of somebody stands behind: "reach them at 0117 …"."""
    at = index + (word_at(reading, index) in {"on", "at", "via"})
    return is_number(reading, at) or (at < len(reading.sorts) and reading.sorts[at] == EMAIL)


def one_for(reading: Reading, index: int) -> Door | None:
    """ "That's one for our phone team", "a question for the branch"."""
    if word_at(reading, index - 1) not in _MATTERS or word_at(reading, index + 1) not in {"our", "the", "your"}:
        return None
    behind = range(index + 2, min(index + 6, len(reading.norms)))
    last = next((at for at in behind if reading.norms[at] in LINES), None)
    return Door(index - 1, last, "contact") if last is not None else None


def log(reading: Reading, index: int) -> Door | None:
    """ "Log this with our complaints team"."""
    behind = reading.norms[index + 1 : index + 4]
    elsewhere = behind[:1] in {("this",), ("it",), ("that",)} and behind[1:] in {("with", "our"), ("with", "the")}
    return door_if_told(reading, index, index + 3, "contact") if elsewhere else None


def take_up(reading: Reading, index: int) -> Door | None:
    """ "Take it up with customer relations"."""
    if word_at(reading, index + 1) != "with" or LINES.isdisjoint(reading.norms[index + 2 : index + 6]):
        return None
    verb = verb_before(reading, index, frozenset(("take", "bring", "pick", "raise")), 3)
    return door_if_told(reading, verb, index + 1, "contact") if verb is not None else None


def offline(reading: Reading, index: int) -> Door | None:
    """ "Let's take this offline"."""
    verb = verb_before(reading, index, frozenset(("take", "taking", "move", "bring")), 4)
    return Door(verb, index, "contact") if verb is not None else None


def chat(reading: Reading, index: int) -> Door | None:
    """ "Chat with us", "start a live chat"."""
    before, behind = word_at(reading, index - 1), reading.norms[index + 1 : index + 3]
    with_us = behind[:1] in {("with",), ("to",)} and behind[1:] in {("us",), ("our",), ("one",), ("an",)}
    if with_us and before not in {"live", "web", "a"}:
        return door_if_told(reading, index, index + 2, "chat")
    live = reading.norms[index] != "chat" or before in {"live", "web", "online", "our"}
    verb = verb_before(reading, index, frozenset(("start", "use", "open", "try", "join", "via")), 5)
    there = before == "the" and behind[:1] in {("on",), ("in",), ("at",)}
    started = verb is not None and (live or there or behind[:1] == ("with",))
    return door_if_told(reading, verb, index, "chat") if started and verb is not None else None


def booked(reading: Reading, index: int) -> Door | None:
    """ "Book a call with our sales team", "schedule a demo", where no more is asked than an answer."""
    behind = reading.norms[index + 1 : end_of(reading, index)][:12]
    at = next((at for at, norm in enumerate(behind[:5]) if norm in _BOOKED), None)
    if at is None or (behind[at] not in {"call", "demo", "callback"} and _SELLERS.isdisjoint(behind[at:])):
        return None
    return door_if_told(reading, index, index + 1 + at, "call")


_SENDINGS = SENDS | {"contact", "reach", "get"}
_PLACED = LINES | OURS | {"them", "in", "by"}
_TO_REACH = CALLS | MESSAGES | CONTACTS | word_set("email mail e-mail write visit pop drop ask get stop come")
_THEY = word_set("they they'll someone somebody staff team we we'll anyone he she colleague colleagues he'll she'll")
_GOING = word_set("go")


def if_you(reading: Reading, index: int) -> Door | None:
    """ "They'll tell you if you call the shop": the answer is to be had elsewhere, and only there."""
    norms = reading.norms
    if word_at(reading, index + 1) != "you" or word_at(reading, index + 2) not in _TO_REACH:
        return None
    start, end = start_of(reading, index), end_of(reading, index)
    place = norms[index + 3 : index + 7]
    somewhere = not _PLACED.isdisjoint(place) or is_number(reading, index + 3)
    rest = [*norms[start:index], *norms[index + 3 : end]]
    answers = any(
        norm in ANSWERS or (norm in _GOING and rest[at + 1 : at + 2] in (["over"], ["through"]))
        for at, norm in enumerate(rest)
    )
    found = not {"answer", "answers"}.isdisjoint(rest)
    if not (somewhere and answers and (found or not _THEY.isdisjoint(rest))):
        return None
    return Door(index, index + 2, "call")
