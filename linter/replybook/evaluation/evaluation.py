"""What comes of measuring a rulebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from replybook.evaluation.rows import Row
from replybook.evaluation.scores import Score, Share

NONE, UNLABELLED, NOT_APPLICABLE = "none", "something", "not applicable"
"""What a confusion table calls no finding, a finding without a label, and a rule that could not judge."""


@dataclass(frozen=True, slots=True)
class RuleScore:
    """How often a rule is right when it speaks."""

    rule: str
    kind: str
    found: int
    """In how many of the rows that tell it found something."""
    right: int
    precision: Share


@dataclass(frozen=True, slots=True)
class Wrong:
    """A row that was judged otherwise than people did."""

    row: Row
    kind: str
    labelled: str
    found: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How a rulebook does on labelled rows."""

    rows: int
    seed: int
    resamples: int
    digest: str
    """The rulebook's."""
    scores: Mapping[tuple[str, str], Score]
    """By kind and label, the label empty for all of the kind."""
    confusion: Mapping[str, Mapping[tuple[str, str], int]]
    """By kind, how many rows were labelled the one and found to be the other."""
    rules: tuple[RuleScore, ...]
    not_applicable: Mapping[str, int]
    """By kind, in how many rows none of its rules could judge."""
    unmeasured: tuple[str, ...]
    """Kinds that rows name and of which the rulebook has no rule."""
    good: int
    """How many rows are said to be good replies."""
    good_sent: int
    """How many of those have the verdict `send`."""
    wrong: tuple[Wrong, ...]
