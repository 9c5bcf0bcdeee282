"""Who signed a reply, and how.

A signature stands at the end, where a link, hashtags, emoji or a part counter may follow it, or it opens the
reply ("Priya here"). What no mark announces ("… by five. Maya") is read more strictly than what a mark does.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.reply_end import last_word
from replybook.checks.signatures.marks import Found, behind_caret, behind_mark
from replybook.checks.signatures.words import bare, behind_sign_off, introduced, known_near_end
from replybook.checks.word_set import word_set
from replybook.reading import WORD, Reading, fold, read
from replybook.source import Span

_GREETINGS = word_set("hi hey hello hiya dear morning afternoon evening")


class Signature(NamedTuple):
    """The mark of the person who wrote a reply."""

    span: Span
    """The whole mark as it stands in the text: `^MK`, `- Jo, Customer Care`."""
    name: str
    """The name or initials alone."""
    mark: str
    """What announces the name: `^`, `-`, `[`, a sign-off such as `thanks`, `here` for "Jo here", or nothing."""
    role: str = ""
    """The team or post named beside the name."""


def find_signature(
    text: str, known: Iterable[str] = (), customer: Iterable[str] = (), brands: Iterable[str] = ()
) -> Signature | None:
    """The signature of a reply, or `None` where no person is named.

    `known` are the names and initials of those who may sign, `customer` the customer's names, `brands` the names of
    companies.
    """
    if "^" in text and (found := behind_caret(text)):
        return Signature(*found)
    reading = read(text)
    if not reading.norms:
        return None
    friends = _folded(frozenset(known))
    houses = _folded(frozenset(brands)) - friends
    greeted = _greeted(reading)
    strangers = (frozenset(map(fold, customer)) | greeted | houses) - friends
    found = _at_end(reading, friends, houses, strangers, bool(greeted)) or introduced(reading, strangers)
    return Signature(*found) if found else None


@lru_cache(maxsize=64)
def _folded(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, names))


def _at_end(
    reading: Reading, friends: frozenset[str], houses: frozenset[str], strangers: frozenset[str], greets: bool
) -> Found | None:
    end = last_word(reading)
    return (
        behind_mark(reading, end, houses)
        or behind_sign_off(reading, end, strangers, friends, greets)
        or bare(reading, end, strangers)
        or known_near_end(reading, end, friends)
    )


def _greeted(reading: Reading) -> frozenset[str]:
    """The names that the reply greets: the words with a capital behind "Hi"."""
    for index, norm in enumerate(reading.norms[:6]):
        if norm in _GREETINGS:
            return frozenset(_capitalised_from(reading, index + 1))
    return frozenset()


def _capitalised_from(reading: Reading, first: int) -> list[str]:
    names: list[str] = []
    for index in range(first, min(first + 3, len(reading.norms))):
        if reading.sorts[index] != WORD or not reading.text[reading.starts[index]].isupper():
            break
        names.append(reading.norms[index])
    return names
