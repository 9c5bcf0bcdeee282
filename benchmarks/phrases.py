"""The phrase automaton beside one flat expression of the same phrases, in the same run.

    python benchmarks/phrases.py

The flat expression is what one would write without Replybook: every way to say every phrase, joined by `|`. It knows
no short forms, no spellings, no look-alike letters. Times drift from machine to machine, so read the ratios: `1.0x` is
as long as the flat expression takes. All words are made up.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import islice
from statistics import median
from timeit import repeat

from replybook.model import Phrase
from replybook.phrases import PhraseIndex, expand
from replybook.phrases.terms import terms_of
from replybook.reading import read

SIZES = (100, 400, 1000)
RULES = 20
REPLIES = 200
REPLY_LENGTH = 236
_COMMON = (
    *("we", "you", "your", "our", "the", "to", "for", "and", "please", "thank", "order", "team", "about", "with"),
    *("will", "can", "back", "this", "that"),
)
_ENDINGS = ("ndle", "mper", "lish", "cket", "sting", "rdon", "velty", "ther")
_RARE = tuple(
    start + vowel + ending
    for start in ("br", "cl", "dr", "fl", "gr", "pl", "st", "tr")
    for vowel in "aeiou"
    for ending in _ENDINGS
)


def a_phrase(chance: random.Random) -> str:
    """A phrase of common and rare words; every other one has a mark of the notation."""

    def word() -> str:
        return chance.choice(_COMMON if chance.random() < 0.5 else _RARE)

    rare = chance.choice(_RARE)
    shapes = (
        *(f"{word()} {rare} {word()}", f"{word()} {word()} {rare}", f"{rare} {word()}", f"{word()} {rare}"),
        *(f"{word()}/{word()} {rare}", f"{word()} ({word()}) {rare}", f"[{word()} {word()}/{word()}] {rare}"),
        f"{word()} … {rare}",
    )
    return chance.choice(shapes)


def a_reply(chance: random.Random) -> str:
    """A reply of mostly common words, as replies are, in sentences."""
    text = ""
    while len(text) < REPLY_LENGTH:
        words = [chance.choice(_COMMON if chance.random() < 0.85 else _RARE) for _ in range(chance.randint(6, 12))]
        text += " ".join(words).capitalize() + ". "
    return text[:REPLY_LENGTH]


def flat(phrases: list[Phrase]) -> re.Pattern[str]:
    """One expression of every way to say every phrase."""
    ways = (way for phrase in phrases for way in islice(expand(phrase.text), 8))
    spaced = (r"\s+".join(map(re.escape, way.split())) for way in ways)
    return re.compile(rf"\b(?:{'|'.join(spaced)})\b", re.IGNORECASE)


def index(phrases: list[Phrase]) -> PhraseIndex:
    """The automaton, with the phrases spread over rules as a playbook has them."""
    return PhraseIndex({f"rule-{number}": phrases[number::RULES] for number in range(RULES)})


def time(action: Callable[[], object], runs: int = 7) -> float:
    """The median of a few runs, in seconds."""
    return median(repeat(action, number=1, repeat=runs))


def search(phrases: PhraseIndex, replies: list[str]) -> None:
    """Search every reply anew: what was read of it before is forgotten."""
    read.cache_clear()
    terms_of.cache_clear()
    for reply in replies:
        phrases.find(reply)


def build_flat(phrases: list[Phrase]) -> None:
    """Build the flat expression, which Python would else keep."""
    re.purge()
    flat(phrases)


def row(size: int) -> str:
    """Measure that many phrases: a row of the table."""
    chance = random.Random(size)  # noqa: S311 (the same words in every run)
    phrases = [Phrase(a_phrase(chance)) for _ in range(size)]
    replies = [a_reply(chance) for _ in range(REPLIES)]
    build, build_of_flat = time(lambda: index(phrases)), time(lambda: build_flat(phrases), runs=3)
    with_first = time(lambda: search(index(phrases), replies[:1]))
    warm, expression = index(phrases), flat(phrases)
    search(warm, [" ".join((*_COMMON, *_RARE))])
    each = time(lambda: search(warm, replies)) / REPLIES
    each_of_flat = time(lambda: [list(expression.finditer(reply)) for reply in replies]) / REPLIES
    return (
        f"| {size} | {build * 1e3:.2f} ms | {build / build_of_flat:.3f}x | {with_first * 1e3:.2f} ms"
        f" | {each * 1e6:.0f} µs | {each / each_of_flat:.2f}x | {each_of_flat * 1e6:.0f} µs |"
    )


def main() -> None:
    """Print the table."""
    print("| phrases | build | of flat | build and find | a reply, warm | of flat | flat, a reply |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in SIZES:
        print(row(size))


if __name__ == "__main__":
    main()
