"""What a phrase says once it is read: the parts it is made of, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words, numbers and punctuation that stand for themselves."""

    text: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """A word with any ending: `apologi*`."""

    text: str
    """The word's beginning, without the star."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to six words within the sentence: `…`."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One to five words that change from reply to reply: `{name}`."""

    name: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several: `we/I`, `[get back/return]`, `(very)`."""

    choices: tuple[tuple[Item, ...], ...]
    optional: bool = False
    """Whether it may be missing altogether."""


Item = Words | Beginning | Gap | Slot | OneOf


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, read."""

    text: str
    """The phrase as it was written."""
    items: tuple[Item, ...]
