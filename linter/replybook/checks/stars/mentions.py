"""Where a reply names a review, and whether the reader is told to do something with it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from replybook.checks.stars import words
from replybook.checks.stars.act_words import NOT_REVIEW
from replybook.checks.word_set import word_set
from replybook.model import Draft
from replybook.reading import Reading

REACH = 8
"""How far before the review the verb may stand, in tokens."""
_COUNTING = words.BETWEEN - words.DEFINITE - {"of", "to", "a"}
_TO = word_set("to on from off that your the about in at")
_NOUNS = word_set("google trustpilot yelp apple team")
"""Subjects of others, unless a preposition stands before them."""
_LONGEST = 80
"""How much of an endless sentence is read, in tokens."""


def sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    """The first token of each sentence, and the one behind its last."""
    numbers, first = reading.sentences, 0
    while first < len(numbers):
        end = min(bisect_right(numbers, numbers[first], first), first + _LONGEST)
        yield first, end
        first = end


def reviews(reading: Reading, first: int, end: int, draft: Draft) -> Iterator[int]:
    """The tokens of a sentence that name a review."""
    posts = words.POSTS if draft.channel in words.REVIEW_CHANNELS else frozenset[str]()
    for index in range(first, end):
        norm = reading.norms[index]
        if norm not in words.REVIEWS and norm not in posts and norm not in words.PARTS:
            continue
        before = reading.norms[index - 1] if index > first else ""
        if norm in {"star", "stars"} and not counts_stars(reading.norms, index):
            continue
        after = reading.norms[index + 1 : index + 2]
        if after and after[0] in NOT_REVIEW:
            continue
        if after in words.NO_REVIEW or (norm == "review" and before in words.TO_REVIEW and after != ("us",)):
            continue
        if norm in posts and after == ("with",):
            continue
        if posts and norm in words.PARTS and after and after[0] in words.ABOUT:
            yield index
        if (norm in words.REVIEWS or norm in posts) and before not in words.EVALUATES:
            yield index


def counts_stars(norms: tuple[str, ...], index: int) -> bool:
    """Whether a star is one of a rating: "five stars", "another star", not "the star on the lid"."""
    before = norms[max(0, index - 2) : index]
    counted = any(norm.isdigit() or norm in _COUNTING for norm in before)
    return counted or norms[index] == "stars" or not words.FURTHER.isdisjoint(before) or _becomes(norms, index)


def is_denied(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether a "not" stands before a token, in its part of the sentence; "why not" is none."""
    for at in range(index - 1, max(first, index - 9) - 1, -1):
        if norms[at] in words.NOT and norms[at - 1 : at + 1] != ("why", "not") and norms[at + 1 : at + 2] != ("mind",):
            return True
        if norms[at] in _PARTS_OFF:
            return False
    return False


_PARTS_OFF = word_set(", ; : . ! ? ( ) please kindly could would so but")


def is_readers(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether it is the reader who is to do it, and no "don't" stands before."""
    before = norms[max(first, index - 8) : index]
    if is_denied(norms, first, index) or "taking" in before:
        return False
    for at in range(len(before) - 1, -1, -1):
        norm = before[at]
        if norm in words.READER:
            return True
        if norm in words.OTHERS and not (at and before[at - 1] in _TO and norm in _NOUNS):
            return False
        if norm in words.EDGES:
            return True
    return True


def _becomes(norms: tuple[str, ...], index: int) -> bool:
    """ "That star become a five"."""
    behind = norms[index + 1 : index + 4]
    return not words.BECOME.isdisjoint(behind[:1]) and not words.FIGURES.isdisjoint(behind)
