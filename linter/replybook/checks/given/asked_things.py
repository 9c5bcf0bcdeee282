"""Questions for things that no table knows: which room, how many tickets, who the driver was, this or that."""

from __future__ import annotations

from typing import NamedTuple

from replybook.checks.asking.asks import ask_for
from replybook.checks.asking.private_words import NUMBERED
from replybook.checks.word_set import word_set
from replybook.reading import WORD, Reading


class Asked(NamedTuple):
    """One thing that a reply asks for."""

    first: int
    last: int
    """The first and last token of the question."""
    topic: str
    """What it is about, one of the topics of `given_facts`."""
    words: frozenset[str]
    """The words of the question that narrow it down."""


WHICH = word_set("which what what's whats whichever")
LEADS = word_set(
    "know us me confirm tell say share and sure check remember specify clarify advise indicate ask mention"
)
"""What before "which" or "when" makes it a question without a mark."""
PREFERRED = word_set("""
    suit suits work works prefer best like convenient free available can would could home next again back want will
    shall should missing damaged faulty broken affected wrong return exchange now today currently still instead yet
""")
"""Words of a question about what is to come, how it is by now, or one thing of several."""
_AT_FAULT = word_set("missing damaged faulty broken affected wrong")
"""Words of a question for one of several; only the number of that one answers it."""
_PRESENT = word_set("now currently today")
_LABELS = word_set("number no reading code reference plate letter")
"""What stands behind the noun of a number: "seat number", "meter reading"."""
_BEHIND = word_set("""
    is are was were did do does have has ? this number no for you you're you've it it's that your the we on in from
""")
_NO_THING = word_set("""
    is are was were did do does have has had will would can could should may might happened happens exactly else about
    time way kind sort part parts issue issues problem problems reason thing things one ones help steps error you they
    other it we i
""")
"""What behind "which" or "what" names no thing that a message may give."""
_SKIPPED = word_set("of your our the exact kind type sort a an")
_OF_TABLES = word_set("flight model version error product item phone device serial post zip sort area access promo")
"""What other questions look after, or nobody is asked again for."""
_SHOPS = word_set("store shop branch hotel restaurant showroom retailer seller")
_ROLES = word_set("""
    driver agent manager adviser advisor colleague waiter waitress engineer technician courier teacher nurse doctor
    midwife guide rep person receptionist fitter host
""")
_CHOSEN = word_set("order buy pay book travel fly come")
_FAULTS = word_set("broken missing damaged leaking faulty stuck torn cracked")
_SWITCHED = word_set("turning turned switching switched powering")


def which_thing(norms: tuple[str, ...], index: int, end: int, question: bool) -> Asked | None:
    """ "Which room are you in?": a question that starts at a "which" or "what"."""
    at = index + 1
    while at < end and norms[at] in _SKIPPED:
        at += 1
    asks = question or (index > 0 and norms[index - 1] in LEADS)
    if not asks or at >= end or norms[at] in _NO_THING or len(norms[at]) < 3 or not norms[at].isalpha():
        return None
    last = at + 1 if norms[at + 1 : at + 2] and norms[at + 1] in _LABELS else at
    if _BEHIND.isdisjoint(norms[last + 1 : last + 2]):
        return None
    rest = frozenset(norms[at:end])
    rest = rest - _PRESENT if "booked" in rest else rest
    if not (PREFERRED - _AT_FAULT).isdisjoint(rest):
        return None
    return Asked(index, last, "thing" if rest.isdisjoint(_AT_FAULT) else "numbered", frozenset([norms[at]]))


def numbered_thing(reading: Reading, index: int) -> Asked | None:
    """ "Let us know your seat number": the token at `index` is "number", "reading" or the like."""
    norms = reading.norms
    if index < 1 or norms[index] not in _LABELS or reading.sorts[index - 1] != WORD:
        return None
    noun = norms[index - 1]
    reference = norms[index] == "reference" and noun in {"the", "your", "a"}
    known = noun in _OF_TABLES or (noun in NUMBERED and norms[index] != "reading")
    if known or (len(noun) < 4 and not reference):
        return None
    ask = ask_for(reading, index - 1, index)
    if ask is None:
        return None
    topic, words = ("order", "reference") if reference else ("thing", noun)
    return Asked(min(ask, index), max(ask, index), topic, frozenset([words]))


def make_of_thing(reading: Reading, index: int) -> Asked | None:
    """ "The make of your washing machine", "the name of the shop"."""
    norms = reading.norms
    if norms[index] not in {"make", "brand", "name"} or norms[index + 1 : index + 2] != ("of",):
        return None
    last = index + 2
    while (
        last + 1 < len(norms)
        and reading.sorts[last + 1] == WORD
        and last - index < 5
        and norms[last + 1] not in _BEHIND
    ):
        last += 1
    if last == index + 2:
        return None
    ask = ask_for(reading, index, index)
    if ask is None:
        return None
    topic = "who" if norms[last] in _ROLES else "place" if norms[last] in _SHOPS else "thing"
    return Asked(min(ask, index), last, topic, frozenset([norms[last]]))


def open_thing(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "How many tickets did you buy?", "who was the driver?", "tried turning it off and on?", "was it A or B?" """
    norm, behind = norms[index], norms[index + 1 : min(end, index + 8)]
    if norm == "how" and behind[:1] == ("many",) and len(behind) > 1:
        return Asked(index, index + 2, "count", frozenset([behind[1]]))
    if norm == "how" and behind[:1] == ("old",):
        return Asked(index, index + 1, "age", frozenset(behind))
    if norm == "how" and behind[:3] == ("did", "you", "pay"):
        return Asked(index, index + 3, "paid", frozenset())
    if norm == "who" and behind[:1] in {("was",), ("is",)} and not _ROLES.isdisjoint(behind[1:4]):
        return Asked(index, index + 3, "who", frozenset(behind))
    if norm in _SWITCHED and {"off", "on"} <= set(behind):
        asks = not {"tried", "try", "you"}.isdisjoint(norms[max(0, index - 2) : index])
        return Asked(index, index + 2, "switched", frozenset()) if asks else None
    if norm in {"what", "what's"} and (state := _state(norm, behind)):
        return Asked(index, index + 1, "state", frozenset([state]))
    if norm == "did" and behind[:1] == ("you",) and not _CHOSEN.isdisjoint(behind[1:2]):
        return _choice(norms, index, end)
    if norm in {"was", "is", "were", "are"} and behind[:1] in {("it",), ("this",), ("that",), ("they",)}:
        return _choice(norms, index, end)
    return None


def _state(norm: str, behind: tuple[str, ...]) -> str:
    """The fault in "what is broken?", "what's missing?"."""
    behind = behind if norm == "what's" else behind[1:] if behind[:1] == ("is",) else ()
    return behind[0] if behind[:1] and behind[0] in _FAULTS and behind[1:2] in _STATE_ENDS else ""


_STATE_ENDS = frozenset([("?",), ("then",), ("exactly",), ("from",), ("in",), ("with",), ("on",)])


def _choice(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "Was it the card or the cash till?" """
    if "or" not in norms[index:end] or "?" not in norms[index:end]:
        return None
    at = norms.index("or", index)
    stop = norms.index("?", index)
    if at < index + 3 or stop - at > 5:
        return None
    sides = {norms[at - 1], next((word for word in norms[at + 1 : stop] if word not in _SKIPPED | {"in"}), "")}
    sides -= {"", "not", "something", "another"}
    return Asked(index, stop - 1, "choice", frozenset(sides)) if len(sides) == 2 else None
