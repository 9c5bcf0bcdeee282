"""What the model of steps sees in a sentence: its words, its opening, and how much of it the customer knew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.word_set import word_set
from replybook.reading import NUMBER, WORD, Reading

_STEM = 5
"""How many letters two forms of a word share."""
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
_MONTHS = word_set(
    "january february april june july august september october november december jan feb apr jun jul aug sept oct nov"
)
_TAILS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "'d", "s": "'s"}
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
_LONGEST = 60
"""How many tokens of an endless sentence are read."""
_MOST_FRESH, _MOST_SHARED = 6, 3


class Sentence(NamedTuple):
    """A sentence as the model sees it."""

    words: tuple[str, ...]
    """Its tokens; a figure, a day, a month stand as one word each, with "=" before it where the customer said it."""
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
    fresh = shared = 0
    norms, sorts = reading.norms, reading.sorts
    for index in group[:_LONGEST]:
        norm, sort = norms[index], sorts[index]
        if sort == WORD:
            theirs = norm[:_STEM] in known
            if len(norm) >= _STEM - 1:
                shared += theirs
                fresh += not theirs
            plain = _plain(norm)
            words.extend(plain if not theirs or plain[0][0] != "#" else (f"={plain[0]}",))
        elif sort == NUMBER:
            words.append("=#0" if norm[:_STEM] in known else "#0")
        else:
            words.append(norm)
    return Sentence(tuple(words), min(fresh, _MOST_FRESH), min(shared, _MOST_SHARED))


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


def features(sentence: Sentence, signs: Iterable[str], asks: str) -> set[str]:
    """The features of a sentence, in answer to a message that asks so."""
    words = sentence.words
    bag = {*words, *signs, *_counts(asks, sentence.fresh, sentence.shared)}
    first, second, *_ = (*words, "", "")
    bag.update((f"#{asks} {first}", f"#{asks} {second}", f"^{first} {second}"))
    if "#0" in bag:
        bag.add(f"#{asks} figure")
    return bag


@lru_cache(maxsize=256)
def _counts(asks: str, fresh: int, shared: int) -> tuple[str, ...]:
    """What stands for how much of a sentence is new, and how much the customer's own."""
    return (f"#{asks} fresh {fresh // 2}", f"#fresh {fresh}", f"#{asks} shared {shared}", f"#shared {shared}")
