"""What a phrase says once it is read: the parts it is made of, in order.

They are named tuples because the command starts anew for every reply, and making a dataclass takes longer than reading
a phrase.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """Words, numbers and punctuation that stand for themselves."""

    text: str


class Beginning(NamedTuple):
    """A word with any ending: `apologi*`."""

    text: str
    """The word's beginning, without the star."""


class Gap(NamedTuple):
    """Up to six words within the sentence: `…`."""


class Slot(NamedTuple):
    """One to five words that change from reply to reply: `{name}`."""

    name: str


class OneOf(NamedTuple):
    """One of several: `we/I`, `[get back/return]`, `(very)`."""

    choices: tuple[tuple[Item, ...], ...]
    optional: bool = False
    """Whether it may be missing altogether."""


Item = Words | Beginning | Gap | Slot | OneOf


class Pattern(NamedTuple):
    """A phrase, read."""

    text: str
    """The phrase as it was written."""
    items: tuple[Item, ...]
