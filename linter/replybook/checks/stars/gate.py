"""Asking for good reviews only, or only happy customers for reviews."""

from __future__ import annotations

from replybook.checks.stars import words
from replybook.checks.stars.mentions import reviews
from replybook.model import Draft
from replybook.reading import Reading
from replybook.source import Span

_ASKS_WHAT = frozenset(("what", "anything"))
"""What asks how five stars may be earned."""
_HINT = 8
"""How many tokens a hint has at most: "Five stars next time?" """


def asks_good_ones(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    """Where the sentence from token `first` to before `end` asks for good reviews; `None` where it doesn't."""
    norms = reading.norms
    said = norms[first:end]
    if not (words.NOT | _ASKS_WHAT).isdisjoint(_until_semicolon(said)) or norms[first] in words.HOW:
        return None
    for index in range(first, end):
        if norms[index] == "rate" and not words.GOOD.isdisjoint(norms[index + 1 : min(end, index + 5)]):
            return reading.span(index, min(end - 1, index + 3))
    elsewhere = _on_a_site(reading, first, end)
    if elsewhere:
        return elsewhere
    for review in reviews(reading, first, end, draft):
        start = _good_before(norms, first, review)
        if norms[review] == "feedback" and words.GIVE.isdisjoint(norms[max(first, review - 4) : review]):
            continue
        if start is not None and norms[start - 2 : start - 1] == ("give",) and norms[start - 3] in {"that", "who"}:
            continue
        wished = not words.WISH.isdisjoint(said) and words.EARNED.isdisjoint(said)
        asked = wished or not words.GIVE.isdisjoint(norms[max(first, review - 6) : review])
        stated = norms[review + 1 : review + 2] in {("is",), ("are",)} or not words.DONE.isdisjoint(said)
        hinted = "?" in said and len(said) <= _HINT
        if start is not None and (asked or hinted) and not stated:
            return reading.span(start, review)
        gives = [at for at in range(max(first, review - 6), review + 1) if norms[at] in words.GIVE]
        if gives and _only_if_content(reading, first, gives[0]):
            return reading.span(gives[0], review)
    return None


def _until_semicolon(said: tuple[str, ...]) -> tuple[str, ...]:
    return said[: said.index(";")] if ";" in said else said


def _on_a_site(reading: Reading, first: int, end: int) -> Span | None:
    """ "A 5 on Trustpilot would make my day", "if you enjoyed it, say so on Google"."""
    norms = reading.norms
    for index in range(first + 1, end):
        if norms[index] not in words.PUBLIC or norms[index - 1] not in {"on", "to"}:
            continue
        figure = norms[index - 2] if index - 2 >= first else ""
        if figure in words.FIGURES and not words.WISH.isdisjoint(norms[first:end]):
            return reading.span(index - 2, index)
        says = [at for at in range(max(first, index - 6), index) if norms[at] in words.SAY]
        if says and _only_if_content(reading, first, says[0]):
            return reading.span(says[0], index)
    return None


def _good_before(norms: tuple[str, ...], first: int, review: int) -> int | None:
    """Where "a 5-star review" starts; "the great review" is one that has been written."""
    for index in range(review - 1, max(first, review - 4) - 1, -1):
        if norms[index] in words.GOOD:
            before = norms[index - 1] if index > first else ""
            return None if before in words.DEFINITE or before in {"for", "what", "of"} else index
        if norms[index] not in {"-", "star", "google"}:
            return None
    return None


def _only_if_content(reading: Reading, first: int, give: int) -> bool:
    """ "If you enjoyed it, leave a review", "Happy with it? Leave a review"."""
    norms = reading.norms
    for index in range(first, give):
        if norms[index] in {"if", "when"} and norms[index + 1 : index + 2] and norms[index + 1].startswith("you"):
            clause = norms[index + 2 : min(give, index + 6)]
            return not words.CONTENT.isdisjoint(clause) and clause[:2] != ("like", "to")
    asked = norms[max(0, first - 6) : first]
    return asked[-1:] == ("?",) and not words.CONTENT.isdisjoint(asked)
