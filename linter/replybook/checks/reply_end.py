"""Where a reply ends, once what may follow a signature is taken off."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, MARK, NUMBER, WORD, Reading

_ENDERS = frozenset(".!?…)]}\"'|।。！？~*:;,")
_SILENT = frozenset(".!?…,;:)]}\"'|*~_-/\\^<>(")
_KISSES = word_set("x xx xxx xo xoxo")
_SYMBOLS = frozenset(["So", "Sk", "Cf", "Mn", "Me", "Cn", "Co"])


def last_word(reading: Reading) -> int:
    """The last token that is no link, handle, hashtag, emoji, kiss, part counter or punctuation; -1 where all are."""
    index = len(reading.norms) - 1
    while index >= 0 and (step := _trailing(reading, index)):
        index -= step
    return index


def _trailing(reading: Reading, index: int) -> int:
    """How many tokens up to this one may follow a signature."""
    sort, norm = reading.sorts[index], reading.norms[index]
    if sort in {LINK, HASHTAG, HANDLE, EMAIL}:
        return 1
    if sort == MARK:
        return int(norm in _SILENT or is_emoji(norm))
    if sort == WORD and norm in _KISSES and reading.text[reading.starts[index]].islower():
        return 1
    before = reading.norms[index - 1] if index else ""
    if sort == NUMBER and index >= 2 and before in {"/", "of", "\\"}:
        return 3 if reading.sorts[index - 2] == NUMBER else 0
    if (
        norm in {"d", "p", "o", "3"}
        and before in {":", ";", "-", "<", "="}
        and reading.ends[index - 1] == reading.starts[index]
    ):
        return 1
    return int(norm in {"cont", "cont'd", "contd", "1of2", "2of2"})


@lru_cache(maxsize=512)
def is_emoji(norm: str) -> bool:
    """Whether a mark is an emoji, or a part of one."""
    return all(category(letter) in _SYMBOLS and letter not in "^°" for letter in norm)


def is_fresh(reading: Reading, index: int) -> bool:
    """Whether a sentence, clause or line has just ended before the token."""
    if index == 0 or reading.sorts[index - 1] in {LINK, HASHTAG}:
        return True
    before = reading.norms[index - 1]
    if reading.sorts[index - 1] == MARK and (before in _ENDERS or is_emoji(before)):
        return True
    return "\n" in reading.text[reading.ends[index - 1] : reading.starts[index]]


def closing(text: str, end: int) -> str:
    """The punctuation right behind an offset; a blank where there is none."""
    return text[end : end + 1].strip() or " "
