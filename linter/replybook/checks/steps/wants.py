"""What a customer's message asks for, by its words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.steps.terms import plain_words
from replybook.checks.word_set import word_set
from replybook.reading import WORD, read

_HOW = word_set("how when where who whose what which what's where's when's who's how's whats wheres")
_WHY = word_set("why why's")
_YES_NO = word_set("is are was were do does did can could will would has have any may should am isn't aren't don't")
_BEGS = word_set("please pls plz kindly wish could would need want wondering help hoping request bring add change fix")
_LONGEST = 300
"""How much of an endless message is read, in tokens."""


class Want(NamedTuple):
    """What a message wants."""

    asks: str
    """`why`, `what` (how, when, where), `whether`, `please` (a request), or `complaint` for everything else."""
    features: frozenset[str]
    """Its words, for the model that tells whether it wants anything at all."""


@lru_cache(maxsize=4)
def want_of(message: str) -> Want:
    """What a message wants. The last few are kept."""
    reading = read(message)
    words = [norm for norm, sort in zip(reading.norms[:_LONGEST], reading.sorts, strict=False) if sort == WORD]
    tokens = plain_words(reading, _LONGEST)
    length = f"#length {min(len(tokens) // 5, 4)}"
    return Want(_asks(words, asked="?" in reading.norms), frozenset((length, *tokens)))


def _asks(words: Sequence[str], *, asked: bool) -> str:
    if not _WHY.isdisjoint(words):
        return "why"
    if asked or (words and words[0] in _HOW | _YES_NO):
        return "whether" if _HOW.isdisjoint(words) else "what"
    return "complaint" if _BEGS.isdisjoint(words) else "please"
