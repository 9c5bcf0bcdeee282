"""Asking for a review to be changed, raised or taken down."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from replybook.checks.stars import words
from replybook.checks.stars.mentions import REACH, is_readers, reviews
from replybook.checks.word_set import word_set
from replybook.model import Draft
from replybook.reading import Reading, read
from replybook.source import Span

_NEAR = 40
"""How far from the sentence private data may be spoken of, in tokens."""


def asks_change(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    """Where the sentence from token `first` to before `end` asks for another review; `None` where it doesn't."""
    span = _asked(reading, first, end, draft)
    return None if span is None or is_told_how(reading, first, end, draft) else span


def _asked(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    norms = reading.norms
    for review in reviews(reading, first, end, draft):
        verb = _verb_before(norms, first, review)
        if verb is not None:
            return reading.span(verb, review)
        if _is_wished_for(norms, first, review, end):
            return reading.span(max(first, review - 1), review)
        pronoun = _pronoun_behind(norms, first, review, end)
        if pronoun is not None:
            return reading.span(pronoun, pronoun + 1)
    return _this_one(reading, first, end) if draft.channel in words.REVIEW_CHANNELS else None


def is_told_how(reading: Reading, first: int, end: int, draft: Draft) -> bool:
    """Whether a sentence may speak of changing a review: they asked how, or private data is to go."""
    norms = reading.norms
    how = norms[first] in words.HOW and norms[first + 1 : first + 2] != ("about",)
    return how or asks_about(reading, first, end, draft)


def asks_about(reading: Reading, first: int, end: int, draft: Draft) -> bool:
    """Whether they asked how to change a review, or it is private data that is to go."""
    return _is_personal(reading, first, end) or _asked_how(draft.customer or "")


def _this_one(reading: Reading, first: int, end: int) -> Span | None:
    """ "Please delete this", "taking this down", "turn it into a 5": on a page of reviews, that is the review."""
    norms = reading.norms
    for index in range(first, end - 2):
        if norms[index + 1] not in {"this", "it"}:
            continue
        verb, behind = norms[index], norms[index + 2 : index + 6]
        down = verb in {"take", "taking", "pull", "pulling"} and behind[0] == "down"
        deletes = verb in words.UNSAY and norms[index + 1] == "this" and behind[0] in words.BEHIND_THIS
        raises = verb in words.RAISE and behind[0] in {"into", "to", "up"} and not words.FIGURES.isdisjoint(behind)
        raises = raises and "experience" not in norms[index:end] and words.HOW.isdisjoint(norms[first:index])
        if raises or ((down or deletes) and is_readers(norms, first, index)):
            return reading.span(index, min(end - 1, index + 2))
    return None


def _is_wished_for(norms: tuple[str, ...], first: int, review: int, end: int) -> bool:
    """ "We'd love an updated rating", "if the review came down", "is there a chance of a fourth star?" """
    said, before, behind = norms[first:end], norms[max(first, review - 2) : review], norms[review + 1 : review + 5]
    if not words.NOT.isdisjoint(said):
        return False
    wished = not words.WISH.isdisjoint(said) or "?" in said
    if wished and (
        _is_better(before) or not {"reflect", "reflects", "reflected"}.isdisjoint(norms[review + 1 : review + 6])
    ):
        return True
    if (wished or "if" in said) and norms[review] in {"star", "stars"} and behind[:1] and behind[0] in words.BECOME:
        return True
    if wished and _looks_again(norms, first, review):
        return True
    if (
        behind[:1] in {("can",), ("could",), ("may",)}
        and behind[1:2] == ("be",)
        and behind[2:3]
        and behind[2] in words.CHANGED
    ):
        return True
    awaited = wished or not words.ONCE.isdisjoint(norms[max(first, review - 4) : review])
    taken = not words.BY_NOW.isdisjoint(behind[:2]) and not words.TAKEN_DOWN.isdisjoint(behind)
    return awaited and taken and {"by", "to", "we", "we've"}.isdisjoint(norms[max(first, review - 1) : review + 6])


def _looks_again(norms: tuple[str, ...], first: int, review: int) -> bool:
    """ "Take another look at your rating", "think again about your review"."""
    before = norms[max(first, review - 6) : review]
    again = not {"another", "again", "second", "fresh"}.isdisjoint(before)
    looked = next((at for at in range(max(first, review - 6), review) if norms[at] in words.LOOK), None)
    return again and looked is not None and is_readers(norms, first, looked)


def _is_better(before: tuple[str, ...]) -> bool:
    """ "An updated rating", "another star"; not "your updated review"."""
    if before[-1:] and before[-1] in words.FURTHER:
        return True
    return bool(before) and before[-1] in words.BETTER and words.DEFINITE.isdisjoint(before)


def _verb_before(norms: tuple[str, ...], first: int, review: int) -> int | None:
    """The verb that asks for a change of the review, with nothing but its modifiers in between."""
    for index in range(review - 1, max(first, review - REACH) - 1, -1):
        norm = norms[index]
        if norm in words.CHANGES and norms[index + 1] in {"of", "to"} and norms[index - 1] in {"a", "quick", "small"}:
            return index
        if norm in words.CHANGE and index - 1 == first and norms[first] == "to":
            return None
        if norm in words.CHANGE or (norm in {"take", "turn", "bring"} and _is_split(norms, norm, index, review)):
            return index if is_readers(norms, first, index) else None
        if norm in words.CHANGING:
            invited = not words.INVITES.isdisjoint(norms[max(first, index - 6) : index])
            return index if invited and is_readers(norms, first, index) else None
        if norm in words.CHANGED:
            before = norms[max(first, index - 4) : index]
            return index if not words.ONCE.isdisjoint(before) and not words.READER.isdisjoint(before) else None
        if norm not in words.BETWEEN and norm not in words.CHANGE and not _describes(norms, first, index):
            return None
    return None


def _describes(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether a word stands between "your" and the review: "these harsh words", "your rather unkind review"."""
    if not norms[index].isalpha():
        return False
    before = norms[max(first, index - 2) : index]
    return bool(before) and (before[-1] in words.DEFINITE or (before[0] in words.DEFINITE and before[-1].isalpha()))


def _is_split(norms: tuple[str, ...], verb: str, index: int, review: int) -> bool:
    """ "Take down the review", "take the review down", "turn three stars into five"."""
    particle = {"take": {"down", "off", "away"}, "turn": {"into"}, "bring": {"up"}}[verb]
    return not particle.isdisjoint(norms[index + 1 : review + 3])


def _pronoun_behind(norms: tuple[str, ...], first: int, review: int, end: int) -> int | None:
    """ "This review is about another garage, so please take it down"."""
    for index in range(review + 1, min(end - 1, review + 20)):
        if norms[index] in words.CHANGE and norms[index + 1] == "yours" and is_readers(norms, first, index):
            return index
        if norms[index + 1] == "it" and (
            norms[index] in words.CHANGE or norms[index + 1 : index + 3] == ("it", "down")
        ):
            told = not words.READER.isdisjoint(norms[max(first, index - 4) : index])
            return index if told and is_readers(norms, first, index) else None
    return None


def _is_personal(reading: Reading, first: int, end: int) -> bool:
    """Whether the sentence, or the one beside it that speaks of the review, is about private data."""
    norms, numbers = reading.norms, reading.sentences
    low, high = max(0, first - _NEAR), min(len(norms), end + _NEAR)
    for at in range(low, high):
        if norms[at] in words.PERSONAL and not _OF_DATA.isdisjoint(norms[max(low, at - 3) : at + 1]):
            same = first <= at < end
            if same or _names_review(reading, numbers[at]):
                return True
    return False


_OF_DATA = word_set("your personal surname address any her his their customer's full e-mail")


def _names_review(reading: Reading, number: int) -> bool:
    start, stop = bisect_left(reading.sentences, number), bisect_right(reading.sentences, number)
    return not (words.REVIEWS | words.POSTS).isdisjoint(reading.norms[start:stop])


_SEEK = words.CHANGE | word_set("find leave write post give take rate")
_ASKING = word_set("? how where can't cannot wrong")


@lru_cache(maxsize=4)
def _asked_how(message: str) -> bool:
    """Whether the customer asks how to give or to change their review."""
    norms = read(message).norms if message else ()
    if _ASKING.isdisjoint(norms):
        return False
    named = not words.REVIEWS.isdisjoint(norms)
    return any(_seeks(norms, at, named=named) for at in range(len(norms)) if norms[at] in _SEEK)


def _seeks(norms: tuple[str, ...], at: int, *, named: bool) -> bool:
    """Whether the verb at `at` seeks to change a review, or "it" where one is named."""
    behind = norms[at + 1 : at + 5]
    if norms[at] in {"rate", "review"}:
        return not {"how", "where", "to", "can"}.isdisjoint(norms[max(0, at - 3) : at])
    own = not {"i", "to", "my"}.isdisjoint(norms[max(0, at - 4) : at] + behind) or "you" in norms[max(0, at - 2) : at]
    it = named and behind[:1] in {("it",), ("that",)} and norms[at] in words.UNSAY
    return own and (it or not words.REVIEWS.isdisjoint(behind))
