"""The models of steps and of wants: what each feature weighs. `tools/step_model/train.py` writes their file."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import repeat
from math import sqrt
from typing import NamedTuple


class Model(NamedTuple):
    """Weights that are added up, and count the less the more features there are. Those of a file are hundredths."""

    known: frozenset[str]
    """The words that pairs are made of; any other word stands in a pair by its shape only."""
    base: int
    """What a text weighs before it says a word."""
    limit: int
    """From what weight on it is what the model looks for."""
    weights: Mapping[str, int]

    def weigh(self, features: AbstractSet[str]) -> float:
        """How much speaks for a text of these features."""
        return self.base + sum(map(self.weights.get, features, repeat(0))) / sqrt(len(features) or 1)


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
    return Models(*(_model(held[name]) for name in Models._fields))


def _model(held: Mapping[str, object]) -> Model:
    known, base, limit, weights = (held[name] for name in Model._fields)
    return Model(frozenset(str(known).split()), base, limit, weights)  # type: ignore[arg-type]
