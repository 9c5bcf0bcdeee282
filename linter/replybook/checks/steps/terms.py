"""What the model of steps sees in a sentence: its words, their pairs, its opening, and what the customer knew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from replybook.checks.word_set import word_set
from replybook.reading import NUMBER, WORD, Reading

_STEM = 5
"""How many letters two forms of a word share."""
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
_MONTHS = word_set(
    "january february april june july august september october november december jan feb apr jun jul aug sept oct nov"
)
_ENDINGS = ("ing", "ed", "ly", "s")
_TAILS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "'d", "s": "'s"}
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
_LONGEST = 60
"""How many tokens of an endless sentence are read."""
_MOST_FRESH, _MOST_SHARED = 6, 3


class Sentence(NamedTuple):
    """A sentence as the model sees it."""

    words: tuple[str, ...]
    """Its tokens; a figure, a day, a month stand as one word each, with "=" before it where the customer said it."""
    shapes: tuple[str, ...]
    """What each token is where the model does not know the word: a name, an ending, a word of the customer's."""
    fresh: int
    """How many of its longer words the customer did not use."""
    shared: int
    """How many they did."""


def stems(reading: Reading) -> frozenset[str]:
    """What the words of a message begin with."""
    return frozenset(norm[:_STEM] for norm in reading.norms)


def plain_words(reading: Reading, longest: int) -> list[str]:
    """The tokens of a message, short forms spelt out, figures and days each as one word."""
    words: list[str] = []
    for norm, sort in zip(reading.norms[:longest], reading.sorts, strict=False):
        words.extend(_plain(norm) if sort == WORD else ("#0",) if sort == NUMBER else (norm,))
    return words


def sentence_of(reading: Reading, group: Sequence[int], known: AbstractSet[str]) -> Sentence:
    """The sentence of these tokens. `known` holds the stems of the customer's message."""
    words: list[str] = []
    shapes: list[str] = []
    fresh = shared = 0
    for index in group[:_LONGEST]:
        norm, sort = reading.norms[index], reading.sorts[index]
        theirs = norm[:_STEM] in known
        if sort != WORD:
            word = ("=#0" if theirs else "#0") if sort == NUMBER else norm
            words.append(word)
            shapes.append(word)
            continue
        if len(norm) >= _STEM - 1:
            shared += theirs
            fresh += not theirs
        named = index > group[0] and norm[0] != "i" and reading.text[reading.starts[index]].isupper()
        for word in _plain(norm):
            words.append(f"={word}" if theirs and word[0] == "#" else word)
            shapes.append("=x" if theirs else "Name" if named else _ending(norm))
    return Sentence(tuple(words), tuple(shapes), min(fresh, _MOST_FRESH), min(shared, _MOST_SHARED))


@lru_cache(maxsize=8_192)
def _plain(norm: str) -> tuple[str, ...]:
    """A word with its short forms spelt out."""
    if norm in _DAYS:
        return ("#day",)
    if norm in _MONTHS:
        return ("#month",)
    base, apostrophe, tail = norm.partition("'")
    if apostrophe and tail in _TAILS:
        return (base, _TAILS[tail])
    if norm.endswith("n't"):
        return (_STEMS.get(norm[:-3], norm[:-3]), "not")
    return (norm,)


@lru_cache(maxsize=8_192)
def _ending(norm: str) -> str:
    return next((f"-{ending}" for ending in _ENDINGS if norm.endswith(ending) and len(norm) > len(ending) + 2), "-")


def features(sentence: Sentence, signs: Iterable[str], known: AbstractSet[str], asks: str) -> set[str]:
    """The features of a sentence for a model that knows these words, in answer to a message that asks so."""
    words = sentence.words
    plain = [word if word in known else shape for word, shape in zip(words, sentence.shapes, strict=True)]
    bag = {*words, *signs, *map(" ".join, pairwise(["^", *plain]))}
    bag.update(map(" ".join, zip(plain, plain[1:], plain[2:], strict=False)))
    bag.update(f"#{asks} {word}" for word in plain[:2])
    bag.update(
        (
            "^" + " ".join(plain[:2]),
            f"#{asks} fresh {sentence.fresh // 2}",
            f"#fresh {sentence.fresh}",
            f"#{asks} shared {sentence.shared}",
            f"#shared {sentence.shared}",
        )
    )
    if "#0" in words:
        bag.add(f"#{asks} figure")
    return bag
