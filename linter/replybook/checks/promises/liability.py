"""Fault that is admitted, and liability that is taken on."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.promises import breach
from replybook.checks.promises.sentence import HEDGES, NEGATORS, Sentence, Stretch
from replybook.checks.word_set import word_set

_LIABLE = word_set("liable negligent culpable reckless")
_FAULTS = word_set("liability negligence")
_TAKE = word_set("""
    accept accepts take takes admit admits acknowledge assume bear bears accepting taking admitting accepted took
    own owns carry shoulder
""")
_WHOLE = word_set("full all legal complete entire total sole")
_HARM = word_set("""
    injury injuries accident damage damages fire harm fall burn burns flood loss losses death crash collision
    infection poisoning hurt illness wound wounds ill sick injured burned burnt
""")
_WE = word_set("we our we're us i i'm")
_FAULTY = word_set("line lines number desk team page report reports form finder code codes log in")
_NOT_OURS = word_set("your their his her whose who if whether decide decides insurer court not no")
_OURS = word_set("us ours ourselves")
_SOMEBODY = word_set("you you're they he she who whoever driver's yours theirs insurer supplier seller nobody")
_ROOTS = word_set("carelessness negligence error mistake failure neglect recklessness oversight fault")
WORDS = (
    _LIABLE
    | _FAULTS
    | word_set("fault blame responsibility responsible caused admit wrong answer down us")
    | breach.WORDS
)
"""No admission without one of these."""


def admissions(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that admits fault."""
    for index in range(sentence.start, sentence.end):
        if sentence.norms[index] in WORDS and (first := _first(sentence, index)) is not None:
            yield first, _last(sentence, index)
            return


def _last(sentence: Sentence, index: int) -> int:
    """With what it is for: "responsible for your injury"."""
    behind = sentence.behind(index, 6)
    if behind[:1] in {("for",), ("that",), ("the",), ("your",)}:
        for at, norm in enumerate(behind, index + 1):
            if norm in _HARM:
                return at
    return index


def _first(sentence: Sentence, index: int) -> int | None:
    norm, before = sentence.norms[index], sentence.before(index, 6)
    if (first := breach.breach(sentence, index)) is not None:
        return first
    clause = _clause(before)
    if not NEGATORS.isdisjoint(clause) or not HEDGES.isdisjoint(clause):
        return None
    if norm == "us":
        return max(sentence.start, index - 3) if _on_us(sentence, index) else None
    if norm in {"fault", "blame", "responsibility", "liability"} and _lies_with_us(sentence, index):
        return max(sentence.start, index - 1)
    if norm == "fault":
        return _fault(sentence, index)
    if norm in {"liability", "responsibility", "blame", "negligence"}:
        return _taken(sentence, index)
    if norm in _LIABLE or norm == "responsible":
        return _liable(sentence, index)
    if norm == "caused":
        return _caused(sentence, index)
    return _answered(sentence, index) if norm in {"answer", "down"} else _in_the_wrong(sentence, index)


def _in_the_wrong(sentence: Sentence, index: int) -> int | None:
    """ "We were in the wrong"."""
    before = sentence.before(index, 4)
    wrong = sentence.norms[index] == "wrong" and before[-2:] == ("in", "the") and not _WE.isdisjoint(before)
    return max(sentence.start, index - 3) if wrong else None


def _clause(before: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind the last comma with "so" or "and", or behind "so": those of the same clause."""
    for at in range(len(before) - 1, -1, -1):
        if before[at] in {";", ":"} or before[at : at + 2] in _NEXT_CLAUSE:
            return before[at + 1 :]
    return before


_NEXT_CLAUSE = frozenset(((",", "so"), (",", "and"), (",", "that's"), (",", "we"), ("so", "we"), ("so", "that's")))


def _answered(sentence: Sentence, index: int) -> int | None:
    """ "The injury was down to our failure", "the accident … and we answer for it"."""
    before, behind = sentence.before(index, 1), sentence.behind(index, 2)
    down = behind in {("to", "us"), ("to", "our")}
    answer = before in {("we",), ("and",)} and behind[:1] == ("for",)
    said = down if sentence.norms[index] == "down" else answer
    return index - 1 if said and not _HARM.isdisjoint(sentence.words) else None


_HURT = word_set("slipped tripped fell burned burnt scalded cut broke injured poisoned choked hurt") | _HARM - {
    "loss",
    "losses",
}


def _on_us(sentence: Sentence, index: int) -> bool:
    """ "The fall is on us", "your burn is down to us"."""
    on_us = sentence.before(index, 2) in {("is", "on"), ("are", "on"), ("was", "on"), ("sits", "with")}
    slipped = sentence.before(index, 2) in {("it's", "on"), ("that's", "on")} and not _HURT.isdisjoint(sentence.words)
    return slipped or (on_us and not _HARM.isdisjoint(sentence.before(index, 5)))


def _lies_with_us(sentence: Sentence, index: int) -> bool:
    """ "The blame lies squarely with us", "the fault is ours"."""
    norm, behind = sentence.norms[index], sentence.behind(index, 6)
    if behind[:1] == ("for",):
        behind = sentence.behind(index, 10)
    at = next((at for at, word in enumerate(behind) if word in _OURS), None)
    if at is None or behind[at - 1] not in {"with", "on", "is", "was", "entirely", "at", "wholly", "all", "squarely"}:
        return False
    if {"lies", "lie", "rests", "falls", "is", "was", "sits"}.isdisjoint(behind[:at]):
        return False
    return norm != "responsibility" or not _HARM.isdisjoint(sentence.words) or not _WHOLE.isdisjoint(sentence.words)


def _fault(sentence: Sentence, index: int) -> int | None:
    """ "Our fault", "we were at fault"."""
    before = sentence.before(index, 4)
    if not _FAULTY.isdisjoint(sentence.behind(index, 1)):
        return None
    if "our" in before[-3:]:
        return index - 1 - before[::-1].index("our")
    at_fault = before[-1:] == ("at",) and not _WE.isdisjoint(before)
    return max(sentence.start, index - 3) if at_fault else None


def _taken(sentence: Sentence, index: int) -> int | None:
    """ "We accept full responsibility", "our negligence", "we are to blame"."""
    norm, before = sentence.norms[index], sentence.before(index, 6)
    if norm == "responsibility" and before[-2:] == ("our", "legal"):
        return index - 2
    if norm == "liability" and before[-1:] == ("our",) and before[-2:-1] in {("that's",), ("is",), ("it's",)}:
        return max(sentence.start, index - 2)
    if norm == "negligence" and "our" in before[-3:-1] and before[-1].endswith(("'s", "s")):
        return index - 2
    if norm == "negligence" and (before[-1:] == ("our",) or _by_us(sentence.behind(index, 6))):
        return index - 1 if before else index
    if norm == "responsibility" and before[-1:] == ("our",) and not _HARM.isdisjoint(sentence.behind(index, 7)):
        return index - 1
    if norm == "blame" and before[-1:] == ("to",) and not _WE.isdisjoint(before):
        return max(sentence.start, index - 3)
    if _TAKE.isdisjoint(before) or (_WE.isdisjoint(before) and not _SOMEBODY.isdisjoint(before)):
        return None
    harmed = not _HARM.isdisjoint(sentence.behind(index, 7))
    binding = norm != "responsibility" or not _WHOLE.isdisjoint(before) or harmed
    return max(sentence.start, index - 4) if binding else None


def _by_us(behind: tuple[str, ...]) -> bool:
    """ "On our part", "on the part of our crew"."""
    return "our" in behind and behind[:1] in {("on",), ("by",), ("of",)}


def _liable(sentence: Sentence, index: int) -> int | None:
    """ "We are liable", "we're responsible for your injury"."""
    before = sentence.before(index, 5)
    held = before[-2:] == ("hold", "ourselves") or before[-2:] in {("makes", "us"), ("make", "us"), ("leaves", "us")}
    if held:
        return index - 2
    if not _NOT_OURS.isdisjoint(_clause(before)) or {"is", "are", "was", "were", "am", "we're", "i'm", "be"}.isdisjoint(
        before[-3:]
    ):
        return None
    if sentence.norms[index] == "responsible":
        legally = before[-1:] == ("legally",)
        harmed = not _WE.isdisjoint(before) and not _HARM.isdisjoint(sentence.behind(index, 6))
        return max(sentence.start, index - 2) if legally or harmed else None
    return max(sentence.start, index - 2)


_GRAVE = word_set("accident crash collision injury injuries fire burn burns fall infection poisoning")


def _caused(sentence: Sentence, index: int) -> int | None:
    """ "Our driver caused the accident"."""
    if sentence.behind(index, 1) == ("by",) and "our" in sentence.behind(index, 6):
        root = not _ROOTS.isdisjoint(sentence.behind(index, 7)) or (
            sentence.behind(index, 2) == ("by", "our") and not _GRAVE.isdisjoint(sentence.before(index, 6))
        )
        return index if root and not _HARM.isdisjoint(sentence.before(index, 6)) else None
    by_itself = sentence.behind(index, 1) == ("your",) and sentence.before(index, 1) in {("it",), ("that",), ("which",)}
    ours = not _WE.isdisjoint(sentence.before(index, 3)) or (by_itself and not _WE.isdisjoint(sentence.words))
    harmed = not _HARM.isdisjoint(sentence.behind(index, 4))
    return max(sentence.start, index - 2) if ours and harmed else None
