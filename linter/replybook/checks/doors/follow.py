"""A follow that is asked for before there is help."""

from __future__ import annotations

from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, Reading

_FOLLOWS = word_set("follow followed following follows")
_US = word_set("us me our back")
_MESSAGES = word_set("dm dms dm'd pm message messages messaging inbox private")
_ONCE = word_set("once after until unless first need must make ensure please can could kindly so")
_NOT = word_set("no not don't needn't without anyone news updates latest offers")


def find_follow(reading: Reading) -> tuple[int, int] | None:
    """The first and last token of the words that make a follow the price of help; `None` where nothing does."""
    if _FOLLOWS.isdisjoint(reading.bag):
        return None
    for index, norm in enumerate(reading.norms):
        if norm in _FOLLOWS and _is_us(reading, index) and _is_fee(reading, index):
            return index, index + 1
    return None


def _is_us(reading: Reading, index: int) -> bool:
    if index + 1 >= len(reading.norms):
        return False
    return reading.norms[index + 1] in _US or reading.sorts[index + 1] == HANDLE


def _is_fee(reading: Reading, index: int) -> bool:
    """Whether help hangs on it: "so we can DM you", "once you've followed us", "follow us first"."""
    norms, sentence = reading.norms, reading.sentences[index]
    first, end = index, index + 1
    while first > max(0, index - 30) and reading.sentences[first - 1] == sentence:
        first -= 1
    while end < min(len(norms), index + 30) and reading.sentences[end] == sentence:
        end += 1
    words = frozenset(norms[first:end])
    if not _NOT.isdisjoint(norms[first:index]) or not _NOT.isdisjoint(norms[index : index + 5]):
        return False
    return not _MESSAGES.isdisjoint(words) or (not _ONCE.isdisjoint(words) and "help" in words) or "first" in words
