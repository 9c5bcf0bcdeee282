"""What sort of money it is that somebody gives."""

from __future__ import annotations

from replybook.checks.promises import money_words as words
from replybook.checks.promises.sentence import (
    Sentence,
)
from replybook.checks.word_set import word_set


def thing(sentence: Sentence, index: int) -> int | None:
    """The last token of the money that a verb gives: "a full refund", "£20 off", "it free of charge"."""
    with_ = sentence.norms[index] in words.WITH
    for at in range(index + 1, min(sentence.end, index + 11)):
        norm = sentence.norms[at]
        behind = sentence.norms[at + 1] if at + 1 < sentence.end else ""
        if norm in words.NOUNS:
            return None if behind in words.TAILS or _is_praise(sentence, at) else at
        if norm in words.SIGNS and behind[:1].isdigit():
            return _sum(sentence, at + 1)
        if norm in words.UNITS and at > index + 1:
            return _sum(sentence, at)
        if norm in words.FREE and sentence.norms[at - 1] not in words.NOT_FREE and behind != "to":
            return at
        if _is_part(sentence, at, behind):
            return min(at + 1, sentence.end - 1)
        if norm == "that" and behind in words.SUMS | words.BACK | words.SIGNS:
            continue
        if norm in words.BREAKS and not (with_ and norm in {"with", "to"}):
            return None
    return None


def _is_part(sentence: Sentence, at: int, behind: str) -> bool:
    """ "20% off", "your fee back", "a month off", "half price", "50 off your bill"."""
    norm = sentence.norms[at]
    if norm[:1].isdigit():
        return behind in _COUNTED or norm.endswith("%")
    if norm in words.PERIODS:
        return behind in {"off", "free"}
    if norm == "half":
        return behind in {"price", "-", "off"}
    if norm == "off":
        return not _BILLS.isdisjoint(sentence.behind(at, 3))
    return (norm in words.BACK and behind in {"back", "off", "returned"}) or (
        norm == "back" and _back_sum(sentence, at)
    )


_COUNTED = word_set("off miles points discount") | words.UNITS


_BILLS = word_set("bill bills invoice statement order price total booking rent premium fare balance")


def _sum(sentence: Sentence, at: int) -> int | None:
    """A sum of money, but not "a £50 prize draw", "the £20 plan"."""
    return None if not _NO_SUMS.isdisjoint(sentence.behind(at, 3)) else at


_NO_SUMS = word_set("draw plan bundle package prize raffle deal model")


def _back_sum(sentence: Sentence, at: int) -> bool:
    """ "Give you back the difference"."""
    behind = sentence.behind(at, 3)
    return (
        bool(behind) and behind[0] in {"the", "your", "all", "every", "what"} and not words.BACK.isdisjoint(behind[1:])
    )


def _is_praise(sentence: Sentence, index: int) -> bool:
    """ "Give you credit for that", "take credit"."""
    credit = sentence.norms[index] == "credit"
    return credit and (sentence.behind(index, 1) == ("for",) or sentence.norms[index - 1] == "take")
