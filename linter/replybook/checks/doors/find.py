"""Finds the doors: where a reply tells the customer to message, call, write, fill in, visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from replybook.checks.doors.told import is_left_open, is_offered, is_told
from replybook.checks.word_set import pair_set, word_set
from replybook.reading import EMAIL, HANDLE, MARK, NUMBER, Reading, read

Medium = Literal["message", "call", "email", "form", "chat", "page", "contact", "opened"]
"""`opened`: we write to the customer first, in private."""


@dataclass(frozen=True, slots=True)
class Door:
    """A place where a reply sends the customer elsewhere."""

    first: int
    """The token of the verb, or where the words for it start."""
    last: int
    medium: Medium
    offered: bool = False
    """Whether it is left to the customer."""


_MESSAGES = word_set("dm pm dms pms message messages msg msgs messenger inbox")
_SENDS = word_set("""
    send drop shoot pop write give open start use reply slide tap ping flick chuck hit take move continue bring hop jump
    switch carry
""")
_PRIVATE = word_set("private direct privately")
_CALLS = word_set("call ring phone telephone dial text whatsapp calling ringing phoning telephoning")
_RINGS = word_set("call ring bell buzz shout")
_LINES = word_set("""
    team desk line helpline hotline number office store branch shop department service services centre center support
    care relations advisor advisors reception hotel restaurant clinic practice surgery salon gym garage theatre property
    manager owner reservations school front box
""")
_CONTACTS = word_set("contact reach speak talk touch liaise contacting speaking talking")
_MATTERS = word_set("one question matter query job something")
_TICKETS = word_set("ticket request complaint case report enquiry query")
_RAISES = word_set("raise log open submit create lodge file make put")
_FORMS = word_set("form forms")
_FILLS = word_set("fill complete submit use send filling completing via through")
_PAGES = word_set("website site page centre center faq faqs portal helpdesk hub")
_OF_HELP = word_set("contact help support our")
_VISITS = word_set("visit see check use go head pop browse consult refer via through")
_SHOPS = word_set("store branch shop office dealer showroom")
_WHICH = word_set("nearest local closest our a any your")
_CHATS = word_set("chat livechat webchat")
_OURS = word_set("us me our")
_EMERGENCY = word_set("emergency police ambulance fire doctor 999 911 112 111 gp bank")
_INTO = pair_set("check your, check ur")
_SENT = word_set("sent sending messaged dm'd dmed dm'ed pm'd dropped popped messaging")
_PLEASE = word_set("please pls plz kindly just")
_WE = word_set("we i we've i've we'll i'll we're i'm")
_HELPS = word_set("help assist advise answer tell able happy sort explain handle")
_ASKED = word_set("feedback thoughts answer concern concerns issue query question problem case")
_REACH = 8


@lru_cache(maxsize=4)
def find_doors(text: str) -> tuple[Door, ...]:
    """The doors of a reply, in order. The last few are kept, so that all rules of this kind share them."""
    return tuple(_doors(read(text)))


def _doors(reading: Reading) -> Iterator[Door]:
    if WORDS.isdisjoint(reading.norms) and EMAIL not in reading.sorts:
        return
    behind, norms, sorts = 0, reading.norms, reading.sorts
    for index in [at for at, norm in enumerate(norms) if norm in WORDS or sorts[at] == EMAIL]:
        if index < behind:
            continue
        door = (_mailbox if sorts[index] == EMAIL else _FINDERS[norms[index]])(reading, index)
        if door:
            behind = door.last + 1
            yield replace(door, offered=True) if is_left_open(reading, door.last) else door


def _start(reading: Reading, index: int) -> int:
    """The first token of the sentence, or of its last stretch."""
    start = index
    while start > max(0, index - 40) and reading.sentences[start - 1] == reading.sentences[index]:
        start -= 1
    return start


def _told(reading: Reading, first: int, last: int, medium: Medium) -> Door | None:
    start = _start(reading, first)
    if not is_told(reading, start, first):
        return None
    return Door(first, last, medium, is_offered(reading.norms, start, first))


def _verb(reading: Reading, index: int, verbs: frozenset[str], reach: int = _REACH) -> int | None:
    """The nearest of the verbs before a token, in its sentence."""
    for at in range(index - 1, max(0, index - reach) - 1, -1):
        if reading.sentences[at] != reading.sentences[index]:
            return None
        if reading.norms[at] in verbs:
            return at
    return None


def _at(reading: Reading, index: int) -> str:
    return reading.norms[index] if 0 <= index < len(reading.norms) else ""


def _message(reading: Reading, index: int) -> Door | None:
    """ "DM us", "send us a private message", "check your inbox", "I'll DM you"."""
    norm, before, after = reading.norms[index], _at(reading, index - 1), _at(reading, index + 1)
    if after in {"us", "me"}:
        return _told(reading, index, index + 1, "message")
    if after == "you" and not _WE.isdisjoint(reading.norms[max(0, index - 3) : index]):
        return Door(index, index + 1, "opened")
    if (_at(reading, index - 2), before) in _INTO:
        return _told(reading, index - 2, index, "opened")
    if before in {"your", "ur", "this", "thanks", "the", "error"} and norm != "inbox":
        return None
    if norm in {"dm", "pm"} and before in _PLEASE and not after[:1].isalnum():
        return _told(reading, index, index, "message")
    if norm in {"dm", "pm"} and after in {"your", "the", "me", "over", "with", "and"}:
        asked = (
            after in {"your", "the"} and reading.norms[index + 2 : index + 3] and _at(reading, index + 2) not in _ASKED
        )
        if asked or (door := _told(reading, index, index, "message")):
            return None if asked else door
    verb = _verb(reading, index, _SENDS | {"contact", "reach", "get"}, 6)
    if verb is not None and before != "your":
        return _told(reading, verb, index, "message")
    return _opened(reading, index)


def _opened(reading: Reading, index: int) -> Door | None:
    """ "We've sent you a DM"."""
    verb = _verb(reading, index, _SENT, 6)
    ours = verb is not None and not _WE.isdisjoint(reading.norms[max(0, verb - 3) : verb])
    return Door(verb, index, "opened") if ours and verb is not None else None


def _wrote(reading: Reading, index: int) -> Door | None:
    """ "We've DM'd you"."""
    ours = not _WE.isdisjoint(reading.norms[max(0, index - 3) : index])
    return Door(index, index + 1, "opened") if ours and _at(reading, index + 1) in {"you", "u"} else None


def _call(reading: Reading, index: int) -> Door | None:
    """ "Call us", "ring our helpline", "give us a call"."""
    norms, after = reading.norms, _at(reading, index + 1)
    if not _EMERGENCY.isdisjoint(norms[index + 1 : index + 5]):
        return None
    if norms[index] in _RINGS and _at(reading, index - 1) in {"a", "quick"}:
        verb = _verb(reading, index, frozenset(("give",)), 5)
        named = verb is not None and not _LINES.isdisjoint(norms[verb + 1 : index])
        given = verb is not None and (_at(reading, verb + 1) in _OURS or named)
        return _told(reading, verb, index, "call") if given and verb is not None else None
    if after in {"us", "me"}:
        return _told(reading, index, index + 1, "call")
    if (number := _number_behind(reading, index)) is not None:
        return _told(reading, index, number, "call")
    last = next((at for at in range(index + 1, min(index + 6, len(norms))) if norms[at] in _LINES), None)
    if after in {"our", "the", "your"} and last is not None:
        return _told(reading, index, last, "call")
    return _told(reading, index, index + 1, "call") if _is_number(reading, index + 1) else None


def _number_behind(reading: Reading, index: int) -> int | None:
    """The "on" before the number in "telephone Sales on 0117 …"; `None` where no number follows so."""
    for at in range(index + 1, min(index + 6, len(reading.norms))):
        if reading.norms[at] in {"on", "at"} and _is_number(reading, at + 1):
            return at
        if reading.norms[at] == "," and _is_number(reading, at + 1):
            return at
        if reading.norms[at] == "you" or reading.sorts[at] == MARK:
            return None
    return None


def _helper(reading: Reading, index: int) -> Door | None:
    """ "Our ticket line can help, 0117 …": others who can help, and how to reach them."""
    if reading.norms[index + 1 : index + 2] not in {("can",), ("will",), ("would",), ("could",), ("are",), ("is",)}:
        return None
    if _HELPS.isdisjoint(reading.norms[index + 2 : index + 6]):
        return None
    owned = next((at for at in range(index - 1, max(-1, index - 5), -1) if reading.norms[at] in {"our", "the"}), None)
    reach = range(index + 2, min(index + 24, len(reading.norms)))
    same = [at for at in reach if reading.sentences[at] == reading.sentences[index]]
    given = any(reading.sorts[at] == EMAIL or _is_number(reading, at) for at in same)
    return Door(owned, index, "contact") if owned is not None and given else None


def _is_number(reading: Reading, index: int) -> bool:
    """Whether a telephone number stands there, behind "on", "+" or "(" perhaps."""
    for at in range(index, min(index + 3, len(reading.norms))):
        if reading.sorts[at] == NUMBER:
            return sum(len(norm) for norm in reading.norms[at : at + 6] if norm.isdecimal()) >= 6
        if reading.norms[at] not in {"on", "+", "(", "at"}:
            return False
    return False


def _mail(reading: Reading, index: int) -> Door | None:
    """ "E-mail us", "email our team", "send an e-mail to", "drop us a line"."""
    before, after = _at(reading, index - 1), _at(reading, index + 1)
    first = index - 2 if before == "-" and _at(reading, index - 2) == "e" else index
    behind = reading.norms[index + 1 : index + 5]
    if after in _OURS or (after == "the" and not _LINES.isdisjoint(behind)):
        return _told(reading, first, index + 1, "email")
    if _at(reading, first - 1) in {"an", "a"} and after in {"to", "at"}:
        verb = _verb(reading, index, _SENDS, 5)
        return _told(reading, verb, index, "email") if verb is not None else None
    return None


def _line(reading: Reading, index: int) -> Door | None:
    """ "Drop us a line", "drop us an e-mail"."""
    verb = _verb(reading, index, frozenset(("drop", "send")), 7)
    ours = verb is not None and _at(reading, verb + 1) in _OURS and _at(reading, index - 1) in {"a", "an"}
    return _told(reading, verb, index, "email") if ours and verb is not None else None


def _line_or_helper(reading: Reading, index: int) -> Door | None:
    return _helper(reading, index) or (_line(reading, index) if reading.norms[index] == "line" else None)


def _write(reading: Reading, index: int) -> Door | None:
    """ "Write to us"."""
    to_us = reading.norms[index + 1 : index + 3]
    here = _at(reading, index + 3) in {"here", "again"}
    told = to_us in {("to", "us"), ("to", "our"), ("to", "me")} and not here
    return _told(reading, index, index + 2, "email") if told else None


def _mailbox(reading: Reading, index: int) -> Door | None:
    """ "Write to help@…"."""
    verb = _verb(reading, index, _WRITES, 14)
    return _told(reading, verb, index, "email") if verb is not None else None


_WRITES = word_set("write email mail send contact reach drop get ask forward share message shoot connect use")


def _contact(reading: Reading, index: int) -> Door | None:
    """ "Contact us", "reach out to our team", "get in touch", "speak to our desk"."""
    norms, norm = reading.norms, reading.norms[index]
    first = index
    if norm == "touch":
        if norms[max(0, index - 2) : index] != ("get", "in"):
            return None
        first = index - 2
    behind = [word for word in norms[index + 1 : index + 8] if word not in {"out", "to", "with", "directly"}]
    if norm in {"speak", "talk"} and _at(reading, index + 1) not in {"to", "with"}:
        return None
    if not behind or not _EMERGENCY.isdisjoint(behind):
        return None
    if (behind[0] == "us" and "here" in behind[1:3]) or HANDLE in reading.sorts[index + 1 : index + 6]:
        return None
    ours = behind[0] in _OURS or (
        behind[0] in {"the", "your", "customer", "a", "one"} and not _LINES.isdisjoint(behind)
    )
    bare = norm == "touch" and behind[0] in {".", "!", ",", "and"}
    return _told(reading, first, min(index + 2, len(norms) - 1), "contact") if ours or bare else None


def _form(reading: Reading, index: int) -> Door | None:
    """ "Fill in our form", "through our contact form"."""
    if _at(reading, index - 1) in {"paper", "entry"}:
        return None
    verb = _verb(reading, index, _FILLS)
    if verb is None or _WE.intersection(reading.norms[max(0, verb - 2) : verb]):
        return None
    if reading.norms[verb] in {"via", "through"}:
        return Door(verb, index, "form")
    return _told(reading, verb, index, "form")


def _one_for(reading: Reading, index: int) -> Door | None:
    """ "That's one for our phone team", "a question for the branch"."""
    if _at(reading, index - 1) not in _MATTERS or _at(reading, index + 1) not in {"our", "the", "your"}:
        return None
    behind = range(index + 2, min(index + 6, len(reading.norms)))
    last = next((at for at in behind if reading.norms[at] in _LINES | _SHOPS), None)
    return Door(index - 1, last, "contact") if last is not None else None


def _ticket(reading: Reading, index: int) -> Door | None:
    """ "Raise a ticket at …", "submit a request through our site"."""
    verb = _verb(reading, index, _RAISES, 4)
    if verb is None or _at(reading, index + 1) not in {
        "at",
        "via",
        "with",
        "on",
        "through",
        "here",
        "in",
        "there",
        "by",
    }:
        return None
    return _told(reading, verb, index, "form")


def _log(reading: Reading, index: int) -> Door | None:
    """ "Log this with our complaints team"."""
    behind = reading.norms[index + 1 : index + 4]
    elsewhere = behind in {
        ("this", "with", "our"),
        ("it", "with", "our"),
        ("this", "with", "the"),
        ("it", "with", "the"),
    }
    return _told(reading, index, index + 3, "contact") if elsewhere else None


def _take_up(reading: Reading, index: int) -> Door | None:
    """ "Take it up with customer relations"."""
    if _at(reading, index + 1) != "with" or _LINES.isdisjoint(reading.norms[index + 2 : index + 6]):
        return None
    verb = _verb(reading, index, frozenset(("take", "bring", "pick")), 3)
    return _told(reading, verb, index + 1, "contact") if verb is not None else None


def _offline(reading: Reading, index: int) -> Door | None:
    """ "Let's take this offline"."""
    verb = _verb(reading, index, frozenset(("take", "taking", "move", "bring")), 4)
    return Door(verb, index, "contact") if verb is not None else None


def _page(reading: Reading, index: int) -> Door | None:
    """ "Visit our contact page", "see our FAQ"."""
    norms = reading.norms
    faq = norms[index] in {"faq", "faqs", "helpdesk"}
    if not faq and _OF_HELP.isdisjoint(norms[max(0, index - 3) : index]):
        return None
    verb = _verb(reading, index, frozenset(("visit", "consult", "via", "through", "head", "go")), 6)
    if verb is None:
        return None
    return _told(reading, verb, index, "page") if norms[verb] not in {"via", "through"} else None


def _shop(reading: Reading, index: int) -> Door | None:
    """ "Visit your nearest store"."""
    verb = _verb(reading, index, frozenset(("visit", "pop", "call", "go")), 6)
    nearest = not _WHICH.isdisjoint(reading.norms[max(0, index - 3) : index])
    return _told(reading, verb, index, "page") if verb is not None and nearest else None


def _chat(reading: Reading, index: int) -> Door | None:
    """ "Chat with us", "start a live chat"."""
    with_us = reading.norms[index + 1 : index + 3]
    if (
        with_us[:1] in {("with",), ("to",)}
        and with_us[1:] in {("us",), ("our",), ("one",), ("an",)}
        and _at(reading, index - 1) not in {"live", "web", "a"}
    ):
        return _told(reading, index, index + 2, "chat")
    live = reading.norms[index] != "chat" or _at(reading, index - 1) in {"live", "web", "online", "our"}
    verb = _verb(reading, index, frozenset(("start", "use", "open", "try", "join", "via")), 5)
    started = verb is not None and (live or _at(reading, index + 1) == "with")
    return _told(reading, verb, index, "chat") if started and verb is not None else None


def _table() -> dict[str, Callable[[Reading, int], Door | None]]:
    groups: list[tuple[frozenset[str], Callable[[Reading, int], Door | None]]] = [
        (_MESSAGES, _message),
        (word_set("messaged dm'd dmed dm'ed pm'd"), _wrote),
        (_CALLS | _RINGS, _call),
        (word_set("email mail"), _mail),
        (word_set("line note"), _line),
        (word_set("write"), _write),
        (_CONTACTS, _contact),
        (_FORMS, _form),
        (_PAGES, _page),
        (_SHOPS, _shop),
        (_CHATS, _chat),
        (word_set("for"), _one_for),
        (_TICKETS, _ticket),
        (word_set("offline"), _offline),
        (word_set("log raise"), _log),
        (word_set("up"), _take_up),
        (word_set("line helpline hotline desk team department advisors"), _line_or_helper),
    ]
    return {word: finder for words, finder in groups for word in words}


_FINDERS = _table()
WORDS = frozenset(_FINDERS)
"""No door without one of these, or a mailbox."""
