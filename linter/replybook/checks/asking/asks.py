"""Whether a sentence asks the reader for something it names: by question, request, need or bare mention.

The grammar is read backwards from the thing: the nearest word that asks, with nothing in between that
breaks the tie ("if", "so that", another verb), whoever is to give it, and no "don't" before it.
"""

from __future__ import annotations

from functools import lru_cache

from replybook.checks.asking import words
from replybook.checks.asking.verbs import NO_ASK, OPEN, asks_at, is_negated, tells_to_give
from replybook.reading import HANDLE, NUMBER, WORD, Reading

_REACH = 32
"""How far before the thing the asking word may stand, in tokens."""
_WINDOW = 80
"""How much of an endless sentence is read, before the thing and behind it, in tokens."""


@lru_cache(maxsize=64)
def ask_for(reading: Reading, first: int, last: int) -> int | None:
    """The first token of the words that ask for the thing at tokens `first` to `last`; `None` where nothing asks.

    The last answers are kept, since several checks ask for the same things.
    """
    norms = reading.norms
    start, end = _sentence(reading, first, last)
    if _is_denied(norms, start, first) or _goes_elsewhere(reading, last, end):
        return None
    found = _before(norms, start, first, "?" in norms[last:end])
    if found >= 0:
        return found
    if (
        _is_put_here(norms, start, first, last)
        or _is_fragment(norms, start, first, last, end)
        or _continues(reading, start, first, last, end)
    ):
        return first
    return first if _is_wanted(norms, last, end) or _is_asked_behind(norms, last, end + 8) else None


def _sentence(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The first token of the sentence of a thing, and the one behind its last."""
    numbers = reading.sentences
    start, end = first, last + 1
    while start > max(0, first - _WINDOW) and numbers[start - 1] == numbers[first]:
        start -= 1
    while end < min(len(numbers), last + _WINDOW) and numbers[end] == numbers[last]:
        end += 1
    return start, end


def _is_denied(norms: tuple[str, ...], start: int, first: int) -> bool:
    """Whether the thing itself is ruled out: "(no account numbers)", "without giving any account details"."""
    for back, word in enumerate(reversed(norms[max(start, first - 8) : first])):
        if back > 1 and word in {",", ";", ".", "?", "!", "("}:
            return False
        if word == "without" or (back < 2 and word in {"no", "not", "never"}):
            return True
    return False


def _goes_elsewhere(reading: Reading, last: int, end: int) -> bool:
    """Whether the thing goes to somebody else: "give your membership number to the hotel"."""
    to, whom = last + 1, last + 2
    if whom >= end or reading.norms[to] not in {"to", "at", "during"}:
        return False
    if reading.norms[to] != "to":
        return reading.norms[whom] in words.ELSEWHERE and "?" not in reading.norms[whom:end]
    named = reading.text[reading.starts[whom]].isupper() and reading.norms[whom] not in {"dm", "pm"}
    return named or reading.norms[whom] in words.THIRD_PARTY


def _before(norms: tuple[str, ...], start: int, first: int, question: bool) -> int:
    """Where the ask before the thing starts."""
    in_list = (
        not words.LISTERS.isdisjoint(norms[max(start, first - 2) : first])
        or "along" in norms[max(start, first - 3) : first]
    )
    for index in range(first - 1, max(start, first - _REACH) - 1, -1):
        found = asks_at(norms, start, index, question)
        if found != NO_ASK:
            if found != OPEN:
                return found
        elif not in_list or norms[index] not in words.SOFT_BREAKS | words.OTHER_VERBS:
            return NO_ASK
    return NO_ASK


def _is_put_here(norms: tuple[str, ...], start: int, first: int, last: int) -> bool:
    """ "Type your order number below"."""
    if words.HERE.isdisjoint(norms[last + 1 : last + 6]):
        return False
    return any(
        norms[index] in words.PUT and not is_negated(norms, start, index)
        for index in range(max(start, first - 4), first)
    )


def _is_fragment(norms: tuple[str, ...], start: int, first: int, last: int, end: int) -> bool:
    """ "DOB?", "And your booking ref, please"."""
    if "?" not in norms[last:end] and words.PLEAS.isdisjoint(norms[start:end]):
        return False
    if not all(norm in words.FILLER or norm.startswith(("@", "__")) for norm in norms[start:first]):
        return False
    return words.CLOSERS.issuperset(norms[last + 1 : min(end, last + 5)])


def _continues(reading: Reading, start: int, first: int, last: int, end: int) -> bool:
    """Whether a list goes on from the part or sentence before: "2/2 booking ref and e-mail. Thanks"."""
    norms, sorts = reading.norms, reading.sorts
    if not words.LISTED.issuperset(norms[index] for index in range(start, first) if sorts[index] == WORD):
        return False
    opens = start < _WINDOW and words.LISTED.issuperset(norms[index] for index in range(start) if sorts[index] == WORD)
    if not opens and not any(tells_to_give(norms, 0, index) for index in range(max(0, start - 12), start)):
        return False
    return last + 1 >= end or norms[last + 1] in words.GOES_ON or sorts[last + 1] in {HANDLE, NUMBER}


def _is_wanted(norms: tuple[str, ...], last: int, end: int) -> bool:
    """ "Your order number is needed"."""
    behind = norms[last + 1 : min(end, last + 5)]
    return behind[:1] in {("is",), ("are",)} and not words.WANTED.isdisjoint(behind[1:])


def _is_asked_behind(norms: tuple[str, ...], last: int, stop: int) -> bool:
    """ "If you have a reference number, send it over"."""
    behind = norms[last + 1 : stop]
    for index, norm in enumerate(behind[:-1]):
        if norm in words.GIVE and norm != "give" and behind[index + 1] in words.THINGS:
            when_you = index > 1 and behind[index - 1] == "you" and behind[index - 2] not in words.MODALS
            return not when_you and tells_to_give(behind, 0, index)
        if behind[index : index + 2] in words.LET_ME and behind[index + 2 : index + 3] == ("know",):
            return index + 5 >= len(behind) and not is_negated(behind, 0, index)
    return False
