"""The models of steps and of wants: what each feature weighs. `tools/step_model/train.py` writes their file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import repeat
from math import sqrt
from typing import NamedTuple

_LEAST_KNOWN = 0.5
"""What part of a reply it must have learnt before."""


class Model(NamedTuple):
    """Weights that are added up, and count the less the more features there are. Those of a file are hundredths."""

    base: int
    """What a text weighs before it says a word."""
    limit: int
    """From what weight on it is what the model looks for."""
    weights: Mapping[str, int]

    def weigh(self, features: AbstractSet[str]) -> float:
        """How much speaks for a text of these features."""
        return self.base + sum(map(self.weights.get, features, repeat(0))) / sqrt(len(features) or 1)

    def reads(self, words: Iterable[str]) -> bool:
        """Whether it has learnt enough of these words to judge them: not where most are of another language."""
        known = [word in self.weights for word in words]
        return sum(known) >= _LEAST_KNOWN * len(known)


class Models(NamedTuple):
    """The two models."""

    steps: Model
    """Tells the sentences that answer or move the case on from those that feel, excuse, explain and praise."""
    wants: Model
    """Tells the messages that want something from those that praise, thank or chat."""


@lru_cache(maxsize=1)
def the_models() -> Models:
    """The models that ship with the package, read at the first use."""
    import json
    from pathlib import Path

    held = json.loads(Path(__file__).with_name("model.json").read_bytes())
    return Models(*(Model(**held[name]) for name in Models._fields))
