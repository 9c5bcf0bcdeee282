"""What is left of a reply when everything that belongs to one customer is taken out, and how alike two replies are."""

from __future__ import annotations

from array import array
from binascii import crc32
from collections.abc import Container
from itertools import islice, pairwise
from typing import TypeAlias

from replybook.checks.reply_body import body
from replybook.model import Draft
from replybook.reading import MARK, WORD, Reading, fold, read

LONGEST = 400
"""Words up to which replies are compared."""
SLOT = "_"
"""Stands for a number, a link, an address, a handle or a hashtag."""

Sketch: TypeAlias = "array[int]"
"""Every two words that stand side by side in a reply, as numbers in rising order. No text can be had back from it."""


def skeleton(draft: Draft) -> list[str]:
    """The words of a reply without greeting, signature and the customer's name; numbers and links are slots."""
    reading = read(draft.text)
    names = fold(draft.customer_name).split() if draft.customer_name else ()
    said = (index for index in body(reading) if reading.sorts[index] != MARK and not _is_name(reading, index, names))
    return [_word(reading.norms[index], reading.sorts[index]) for index in islice(said, LONGEST)]


def _is_name(reading: Reading, index: int, names: Container[str]) -> bool:
    """Whether a word is the customer's name, or is spoken to them: “… on board, Dee.”"""
    if reading.norms[index] in names:
        return True
    if not index or reading.norms[index - 1] != "," or not reading.text[reading.starts[index]].isupper():
        return False
    return index + 1 == len(reading.norms) or reading.sorts[index + 1] == MARK


def _word(norm: str, sort: str) -> str:
    return SLOT if sort != WORD or (not norm.isalpha() and any(map(str.isdigit, norm))) else norm


def sketch(draft: Draft, fewest_words: int) -> Sketch:
    """The sketch of a reply; empty for one that has fewer words."""
    words = skeleton(draft)
    if len(words) - words.count(SLOT) < max(fewest_words, 2):
        return array("I")
    found = {crc32(f"{first} {second}".encode("utf-8", "replace")) for first, second in pairwise(words)}
    return array("I", sorted(found))


def likeness(one: frozenset[int], other: Sketch) -> float:
    """The share of their word pairs that two replies have in common: 1 where they are the same, 0 where none is."""
    both = len(one) + len(other)
    return 2 * len(one.intersection(other)) / both if both else 0.0
