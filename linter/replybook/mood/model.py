"""The model of moods: what each word, pair of words and sign weighs. `tools/mood_model/train.py` writes its file."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple


class Weighed(NamedTuple):
    """What speaks for the moods of a message, in tenths. What speaks for neutral is always 0."""

    bad: int
    """For upset, angry or grave."""
    happy: int
    angry: int
    """For angry rather than upset, where it is bad at all: above 0."""


class Model(NamedTuple):
    """Weights that are added up, in tenths."""

    base: Weighed
    """What speaks for each mood before a word is said."""
    weights: Mapping[str, tuple[int, int, int]]
    """What each feature says for `bad`, `happy` and `angry`."""

    def weigh(self, features: AbstractSet[str]) -> Weighed:
        """What speaks for the moods of a message of these features."""
        found = filter(None, map(self.weights.get, features))
        bad, happy, angry = map(sum, zip(self.base, *found, strict=True))
        return Weighed(bad, happy, angry)


@lru_cache(maxsize=1)
def the_model() -> Model:
    """The model that ships with the package, read at the first use."""
    from pathlib import Path

    parts = Path(__file__).with_name("weights.txt").read_text("utf-8").replace("\n", "\t").split("\t")
    numbers = map(int, " ".join(parts[1::2]).split())
    weights = dict(zip(parts[::2], zip(numbers, numbers, numbers, strict=True), strict=False))
    return Model(Weighed(*weights.pop("")), weights)
