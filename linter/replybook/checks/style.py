"""The kind `style`: too many emoji, exclamation marks and the like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.checks.style_marks import (
    bullets,
    capitals,
    emoji,
    exclamation_marks,
    lower_case_hashtags,
    short_links,
)
from replybook.model import BrandTerm, Draft, Edit, Fix, Hit
from replybook.reading import Reading, fold, read
from replybook.source import Span

LABELS = ("emoji", "hashtag", "capitals", "shortener", "exclamation")
_MOST = 30
"""How many findings of one sort a reply gets; nobody writes more, and nobody reads them."""


@options
class Options:
    """What to look for, and how much of it a reply may hold."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """What to look for: `emoji`, `hashtag` (in lower case), `capitals`, `shortener`, `exclamation`."""
    emoji: int = 2
    """How many emoji a reply may hold. As bullets they are always too many."""
    hashtags: int = 0
    """How many long hashtags may do without capitals."""
    capitals: int = 0
    """How many words, or runs of words, may stand in capitals for force."""
    short_links: int = 0
    """How many links may go through a shortener."""
    exclamation_marks: int = 1
    """How many exclamation marks a reply may hold."""
    allowed: tuple[str, ...] = ()
    """Hosts of short links that are your own."""
    brand_terms: tuple[BrandTerm, ...] = ()
    """Filled from the playbook's brand terms: a mark that belongs to a name is not counted."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find what makes a reply hard to read aloud, or hard to trust, by count.

    `emoji`: more than may be, or emoji as bullets. `hashtag`: a long hashtag in which no capital tells the words
    apart. `capitals`: ordinary words in capitals for force; names and short forms are none. `shortener`: a link
    that hides where it goes. `exclamation`: more marks than may be. The place of a finding is the first that is one
    too many.
    """
    reading = read(draft.text)
    for label in options.labels:
        yield from _FINDERS[label](reading, options)


def _emoji(reading: Reading, options: Options) -> Iterator[Hit]:
    heads = bullets(reading)
    if heads:
        message = "Emoji stand as bullets; read aloud, each line begins with the name of a picture."
        yield Hit(heads[0], message, "emoji", "Use words, or a plain list.")
        return
    found = emoji(reading)
    if len(found) > options.emoji:
        message = f"{len(found)} emoji; the playbook asks for {_at_most(options.emoji)}."
        yield Hit(found[options.emoji], message, "emoji", "Read aloud, each is said by its name. Leave the others out.")


def _hashtag(reading: Reading, options: Options) -> Iterator[Hit]:
    for span in lower_case_hashtags(reading)[options.hashtags :][:_MOST]:
        message = f"“{_shown(span, reading)}” is read aloud as one long word."
        yield Hit(span, message, "hashtag", "Start each word in it with a capital.")


def _capitals(reading: Reading, options: Options) -> Iterator[Hit]:
    for span in capitals(reading)[options.capitals :][:_MOST]:
        message = f"“{_shown(span, reading)}” in capitals reads as shouting."
        yield Hit(span, message, "capitals", "Write it in lower case; a fact is stronger.")


def _shortener(reading: Reading, options: Options) -> Iterator[Hit]:
    for span in short_links(reading, frozenset(map(fold, options.allowed)))[options.short_links :][:_MOST]:
        message = f"“{_shown(span, reading)}” hides where it goes."
        yield Hit(span, message, "shortener", "Give the address itself.")


def _exclamation(reading: Reading, options: Options) -> Iterator[Hit]:
    names = frozenset(fold(term.term) for term in options.brand_terms if "!" in term.term)
    found = exclamation_marks(reading, names)
    if len(found) > options.exclamation_marks:
        message = f"{len(found)} exclamation marks; the playbook asks for {_at_most(options.exclamation_marks)}."
        fix = _calmer(found[:_MOST], options.exclamation_marks)
        advice = "End the other sentences with a full stop."
        fixes = (fix,) if len(found) <= _MOST else ()
        yield Hit(found[options.exclamation_marks], message, "exclamation", advice, fixes=fixes)


def _calmer(marks: list[Span], kept: int) -> Fix:
    """The marks behind the first few made full stops; those that stand right behind another mark taken out."""
    edits = [
        Edit(mark, "" if index and marks[index - 1].end == mark.start else ".") for index, mark in enumerate(marks)
    ]
    return Fix(tuple(edits[kept:]))


def _at_most(count: int) -> str:
    return f"{count} at most" if count else "none"


def _shown(span: Span, reading: Reading) -> str:
    said = " ".join(span.of(reading.text).split())
    return said if len(said) <= 40 else f"{said[:39]}…"


_FINDERS = {
    "emoji": _emoji,
    "hashtag": _hashtag,
    "capitals": _capitals,
    "shortener": _shortener,
    "exclamation": _exclamation,
}

KIND = Kind("style", Options, check, labels=LABELS)
