"""The model of tones: what each word, pair of words and sign weighs. `tools/tone_model/train.py` writes its file."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple


class Model(NamedTuple):
    """Weights that are added up. Those of a file are hundredths."""

    labels: tuple[str, ...]
    """The labels that it tells apart."""
    known: frozenset[str]
    """The commonest words: in some pairs, all others count as any word."""
    base: int
    """What a reply weighs before it says a word."""
    limit: int
    """From what weight on a reply is one to send back."""
    bases: tuple[int, ...]
    """What speaks for each label beforehand."""
    weights: Mapping[str, int]
    """What each feature says for sending the reply back, or against it."""
    leanings: Mapping[str, tuple[int, ...]]
    """What each feature says for each of the labels, where the reply is one to send back."""

    def weigh(self, features: AbstractSet[str]) -> int:
        """How much speaks for sending a reply of these features back: a fault, if `limit` or more."""
        return self.base + sum(map(self.weights.get, features, repeat(0)))

    def leaning(self, features: AbstractSet[str]) -> list[int]:
        """How much speaks for each label, in the order of `labels`."""
        found = map(self.leanings.__getitem__, features & self.leanings.keys())
        return [sum(column) for column in zip(self.bases, *found, strict=True)]


@lru_cache(maxsize=1)
def the_model() -> Model:
    """The model that ships with the package, read at the first use."""
    import json
    from pathlib import Path

    held = json.loads(Path(__file__).with_name("model.json").read_bytes())
    return Model(
        tuple(held["labels"]),
        frozenset(held["known"].split()),
        held["base"],
        held["limit"],
        tuple(held["bases"]),
        held["weights"],
        held["leanings"],
    )
