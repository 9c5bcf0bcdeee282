"""What a reply asks for in words of no table: every question, request or need, read onward to the noun it is about."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.asking.verbs import is_negated
from replybook.checks.doors.told import is_told
from replybook.checks.given.asked_slots import NO_GENERIC
from replybook.checks.given.asked_things import PREFERRED, Asked
from replybook.checks.given.contrasts import CONTRASTS
from replybook.checks.given.kinds import KINDS
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.reading import Reading

_SHOPS = "store shop branch branches restaurant hotel location depot showroom clinic site outlet station gym cafe"
_SORTS = {
    "when": "date dates day days",
    "time": "time times hour",
    "place": f"{_SHOPS} stores shops locations place surgery library pub bar venue counter desk campus practice",
    "product": "product products item items article goods thing appliance unit",
    "model": "model",
    "device": "phone device handset tablet laptop computer console smartphone machine",
    "version": "version build release firmware os android ios",
    "browser": "browser",
    "error": "error wording text message warning fault notice popup pop-up alert",
    "photo": "photo photos picture pictures pic pics image images screenshot screenshots snap snaps video shot",
    "amount": "amount sum price total figure cost fee fare charge",
    "colour": "colour color shade",
    "size": "size",
    "language": "language",
    "age": "age",
    "duration": "duration",
    "account": "account membership",
    "measure": "width height length depth weight speed temperature dimensions measurements",
    "paper": "letter receipt invoice quote contract certificate prescription estimate",
    "sent where": "address",
    "email": "email e-mail",
    "anyname": "name",
    "labelled": "username login handle nickname tag",
    "serial": "serial",
    "plate": "registration reg plate",
    "journey": "destination",
    "reason": "reason cause",
    "who": """member staff colleague person driver agent adviser advisor waiter waitress server employee technician
        engineer courier barista cashier""",
    "party": "headcount numbers",
    "area": "suburb town village street district neighbourhood",
    "card": "payment",
}
_SORT = {word: sort for sort, line in _SORTS.items() for word in line.split()}
_GIVES = word_set("""
    tell send give share confirm remind provide let name describe read type paste post state list supply advise specify
    write note jot reply show mention include drop pop forward attach add say quote clarify indicate check upload
""")
_SELVES = word_set("i we i'll we'll i'd we'd me us i'm we're")
_HAVING = word_set("have know get take see check ask grab borrow confirm note trouble hear learn find")
_CANS = word_set("can could may might shall")
_WANTS = word_set("need needs require requires missing lacking after")
_ONCE = word_set("once when as until without if")
_OF_HELP = word_set("help helps useful handy helpful great good welcome enough")
_WHS = word_set("when's which what what's whats when where whereabouts who why how whichever")
_KNOWS = word_set("know remember recall happen tell say have")
_CUES = _WHS | _GIVES | _WANTS | _HAVING | _KNOWS | {"any"}
"""No asking starts at any other word."""
ASKING = _CUES | _OF_HELP | {"or"}
"""No sentence asks without one of these."""
_STOPS = word_set("? . ! ; ( so because then while before unless but")
_TURNS = word_set("i we i'll we'll i'd we'd it it'll they they'll she he")
_OWNERS = word_set("your the which what what's any of exact full its their his her a an some and , that own whats")
_NAMERS = _OWNERS - {",", "and", "that", "some", "a", "an"}
_HELD_BACK = word_set("other another new different alternative else better closer clearer instead-of")
_NOT_HEAD = word_set("app apps call calls line team page id registered id's department office desk")
_NOT_NOW = word_set("usually usual normally normal")
_REACH = 18
_LIKES = word_set("like suit suits works work prefer best convenient free available good easiest easier ideal want")
_MAY = word_set("should shall can could would")
_ITS = word_set("message screen display panel label tag light sign box app sticker machine receipt letter page text")
_SAYS = word_set("say says read reads show shows appear appears pops printed")
_BOUGHT = word_set("buy bought order ordered purchase purchased get got")
_SENT = word_set("deliver send ship post bring collect drop delivered sent")
_GOING = word_set("flying fly travelling traveling going heading headed travel moving sailing go")


def _choice(norms: tuple[str, ...], first: int, end: int) -> Asked | None:
    """ "Is it the left one or the right?": one of two things that are never both."""
    at = norms.index("or", first, end)
    before, behind = frozenset(norms[max(first, at - 7) : at]), frozenset(norms[at + 1 : min(end, at + 8)])
    if not PREFERRED.isdisjoint(before | behind) or not _LIKES.isdisjoint(before):
        return None
    for group in CONTRASTS:
        sides = [
            next((side for side, words in group.items() if not said.isdisjoint(words.split())), "")
            for said in (before, behind)
        ]
        if all(sides) and sides[0] != sides[1]:
            return Asked(
                max(first, at - 2), min(end - 1, at + 2), "contrast", frozenset(" ".join(group.values()).split())
            )
    return None


def asked_openly(reading: Reading, first: int, end: int, question: bool) -> Iterator[Asked]:
    """What the sentence of the tokens `first` to `end` asks for, each with the topic of its answer."""
    norms = reading.norms
    if question and "or" in norms[first:end] and (choice := _choice(norms, first, end)):
        yield choice
    behind = first
    for index in range(first, end):
        if norms[index] not in _CUES or index < behind or not _asks(reading, first, index, question):
            continue
        stop = _stop(norms, index, end)
        if _HELD_BACK.isdisjoint(norms[index:stop]):
            yield from _in_span(norms, index, stop)
            behind = stop
    if not question and not _OF_HELP.isdisjoint(norms[first:end]) and (wanted := _wanted_behind(norms, first, end)):
        yield from _in_span(norms, first, wanted)


def _asks(reading: Reading, first: int, index: int, question: bool) -> bool:
    """Whether the asking starts at a token."""
    norms, norm = reading.norms, reading.norms[index]
    before = norms[max(first, index - 4) : index]
    if norm in _WHS:
        return question and _is_question(norms, index, before[-1] if before else "")
    if norm == "let" and norms[index + 1 : index + 2] not in _TO_US:
        return False
    if norm in _GIVES and is_told(reading, first, index):
        to_others = norm in {"tell", "remind"} and norms[index + 1 : index + 2] not in _TO_US[:2]
        return not to_others and not is_negated(norms, first, index) and norms[index + 1 : index + 2] != ("you",)
    if norm == "any":
        return question and (not before or not _IS_THERE.isdisjoint(before))
    if norm in _WANTS:
        return not _SELVES.isdisjoint(before) and {"don't", "not", "no", "you"}.isdisjoint(before)
    if norm in _HAVING and not _SELVES.isdisjoint(before):
        asked = question and not _CANS.isdisjoint(norms[max(first, index - 6) : index])
        return asked or not _ONCE.isdisjoint(norms[max(first, index - 5) : index]) or "need" in before
    if norm in _HAVING and before[-1:] == ("to",):
        return not _OF_HELP.isdisjoint(norms[max(first, index - 4) : index]) or not _WANTS.isdisjoint(before)
    return question and norm in _KNOWS and "you" in before and not {"do", "happen"}.isdisjoint(before)


def _is_question(norms: tuple[str, ...], index: int, before: str) -> bool:
    """Whether a "when" or "how" asks, and opens no clause of a statement: "when you last wrote, …"."""
    if norms[index].startswith(("what", "which", "when's")):
        return before not in {"matter", "no", "is", "that's", "know"} or norms[index + 1 : index + 2] == ("exactly",)
    after = norms[index + 1] if index + 1 < len(norms) else ""
    return before in _TOLD or after in _AUXILIARIES


_TO_US = (("us",), ("me",), ("the",))
_IS_THERE = word_set("there got have see , and")
_TOLD = word_set("tell say ask confirm share remember clarify us me roughly and")
_AUXILIARIES = word_set("""
    did was were is are do does have has should would will can could shall about long old much many exactly roughly ?
""")


def _stop(norms: tuple[str, ...], index: int, end: int) -> int:
    """Where what is asked for ends."""
    for at in range(index + 1, min(end, index + _REACH)):
        if norms[at] in _STOPS or (
            norms[at] in {"and", ","} and norms[at + 1 : at + 2] != () and norms[at + 1] in _TURNS
        ):
            return at
    return min(end, index + _REACH)


def _wanted_behind(norms: tuple[str, ...], first: int, end: int) -> int | None:
    """Where the thing ends in "some pictures of it would be useful"."""
    for at in range(first + 1, end - 1):
        if norms[at] in {"would", "will", "is", "are"} and not _OF_HELP.isdisjoint(norms[at + 1 : at + 4]):
            start = max((place for place in range(first, at) if norms[place] == ","), default=first)
            return at if _TURNS.isdisjoint(norms[start:at]) else None
    return None


def _in_span(norms: tuple[str, ...], first: int, stop: int) -> Iterator[Asked]:
    said = frozenset(norms[first:stop])
    for at in range(first, stop):
        norm, behind = norms[at], norms[at + 1 : min(stop, at + 9)]
        if norm in _WHS and (topic := _wh(norm, behind)):
            yield Asked(first, at, topic, frozenset(norms[at:stop]))
        elif norm == "number" and behind[:1] == ("of",) and len(behind) > 1:
            yield Asked(first, at, "count", frozenset(behind[1:3]) - _OWNERS)
        elif at > first and _is_noun(norms, at, first) and (asked := _noun(norms, first, at, said, behind)):
            yield asked


def _is_noun(norms: tuple[str, ...], at: int, first: int) -> bool:
    before = norms[max(first, at - 4) : at]
    if _OWNERS.isdisjoint(before) or norms[at - 1] in {"to", "i", "we", "you", "will", "for"}:
        return False
    norm, behind = norms[at], norms[at + 1] if at + 1 < len(norms) else ""
    if behind in _NOT_HEAD:
        return False
    if behind in _SORT and norm in _SORT and behind not in {"text", "number", "time", "you", "total"}:
        return False
    if norm in _SORT or norm in KINDS:
        return True
    named = norms[at - 1] in _NAMERS or (at - 2 >= first and norms[at - 2] in _NAMERS and behind not in _SORT)
    return named and norm.isalpha() and len(norm) > 2 and norm not in NO_GENERIC and not is_stock(norm)


def _noun(norms: tuple[str, ...], first: int, at: int, said: frozenset[str], behind: tuple[str, ...]) -> Asked | None:
    norm = norms[at]
    topic = _SORT.get(norm, "kind" if norm in KINDS else "labelled")
    if topic == "anyname":
        return _name(norms, first, at, behind)
    if topic in {"email", "sent where"}:
        return _address(norms, first, at, behind, topic)
    if topic == "who" and "name" not in said:
        return None
    words = said if topic not in {"kind", "labelled", "paper"} else frozenset([norm])
    if behind[:1] in {("number",), ("no",), ("code",), ("reference",), ("id",), ("name",)} and topic != "error":
        return Asked(first, at + 1, topic if topic in {"account", "serial", "model"} else "numbered", frozenset([norm]))
    wished = topic in {"when", "time", "size", "colour"} and not said.isdisjoint(_LIKES)
    if wished:
        return Asked(first, at, f"open {'time' if topic == 'time' else topic}", said)
    held = PREFERRED - _PRESENT if topic in {"kind", "labelled"} else PREFERRED
    if not said.isdisjoint(_NOT_NOW) or not held.isdisjoint(said):
        return None
    if topic == "error" and not said.isdisjoint({"full", "further", "us", "private"}) and "error" not in said:
        topic = "labelled" if "full" not in said else topic
    return Asked(first, at, topic, words)


def _name(norms: tuple[str, ...], first: int, at: int, behind: tuple[str, ...]) -> Asked | None:
    """ "A name", "your name", "your dog's name", "the guide's name"."""
    before = norms[at - 1]
    if before.endswith(("'s", "’s")) and before not in {"what's", "it's", "that's"}:
        return Asked(first, at, "named", frozenset([before[:-2]]))
    whole = before in {"a", "your"} and behind[:1] not in {("of",), ("on",)}
    return Asked(first, at, "anyname", frozenset()) if whole else None


def _address(norms: tuple[str, ...], first: int, at: int, behind: tuple[str, ...], topic: str) -> Asked | None:
    """ "The pickup address", "the best email to reach you on"."""
    before = norms[max(first, at - 3) : at]
    if (
        not _NOT_THEIRS.isdisjoint(before)
        or behind[:1] in {("us",), ("me",), ("with",), ("about",), ("to",)} - _TO_REACH
    ):
        return None
    owned = not {"your", "best", "which", "what's", "what"}.isdisjoint(before)
    return Asked(first, at, topic, frozenset(norms[first : at + 1])) if owned else None


_TO_REACH = {("to",)}
_NOT_THEIRS = word_set("email e-mail mail ip web our an us me this")
_PRESENT = word_set("now currently today still")


def _wh(norm: str, behind: tuple[str, ...]) -> str | None:
    """What a question without a noun asks for."""
    rest, one = frozenset(behind), behind[0] if behind else ""
    if norm == "when's":
        return "when" if one in {"the", "your"} else None
    if norm == "when":
        if one in _MAY:
            return "open when"
        past = not rest.isdisjoint({"did", "was", "were"}) or any(word.endswith("ed") for word in behind[:3])
        return "when" if past and PREFERRED.isdisjoint(rest) else None
    if norm in {"where", "whereabouts"}:
        if not rest.isdisjoint(_SENT) and not rest.isdisjoint(_MAY | {"it"}):
            return "sent where"
        if not rest.isdisjoint(_GOING):
            return "journey"
        return "bought place" if not rest.isdisjoint(_BOUGHT) else None
    if norm == "why":
        return "reason" if "you" in rest or "you've" in rest or "you're" in rest else None
    if norm == "how":
        return _how(one, rest)
    there = not rest.isdisjoint(_SAYS) or (one in {"is", "on"} and "going" not in rest and "on" in rest)
    if norm in {"what", "what's"} and not rest.isdisjoint(_ITS) and there:
        return "said"
    return None


def _how(one: str, rest: frozenset[str]) -> str | None:
    if one == "long":
        return None if rest.isdisjoint({"you", "you've", "it", "it's", "been", "does", "were"}) else "long"
    if one == "old":
        return "age"
    if not rest.isdisjoint({"pay", "paid", "paying"}) and one not in {"much", "many"}:
        return "paid openly"
    if not rest.isdisjoint({"getting", "coming", "travelling", "traveling", "get"}) and "here" in rest:
        return "transport"
    return None
