"""Precision, recall and F1, with how far chance alone may have moved them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

RIGHT, FALSE_ALARM, MISSED, PASSED = range(4)
"""What became of a claim: found and wanted, found and not, wanted and not found, neither."""

RESAMPLES = 1_000
COVERED = 0.95


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its interval: bootstrap over the rows, percentiles."""

    value: float | None
    """`None` where there is nothing to take a share of."""
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How well a target is met."""

    rows: int
    wanted: int
    found: int
    right: int
    """Both wanted and found."""
    precision: Share
    recall: Share
    f1: Share


def outcome(*, wanted: bool, found: bool) -> int:
    """What became of a claim."""
    if wanted:
        return RIGHT if found else MISSED
    return FALSE_ALARM if found else PASSED


def score(outcomes: Sequence[int], seed: str, resamples: int = RESAMPLES) -> Score:
    """The score of what became of a target's claims, one a row. The same seed gives the same intervals."""
    told = bytes(outcomes)
    right, alarms, missed = _counts(told)
    drawn = _resampled(told, seed, resamples)
    return Score(
        rows=len(told),
        wanted=right + missed,
        found=right + alarms,
        right=right,
        precision=_share(precision, (right, alarms, missed), drawn),
        recall=_share(recall, (right, alarms, missed), drawn),
        f1=_share(f1, (right, alarms, missed), drawn),
    )


Counts = tuple[int, int, int]
"""Right, false alarms, missed."""


def precision(counts: Counts) -> float | None:
    """Of what was found, the share that was wanted."""
    right, alarms, _ = counts
    return right / (right + alarms) if right + alarms else None


def recall(counts: Counts) -> float | None:
    """Of what was wanted, the share that was found."""
    right, _, missed = counts
    return right / (right + missed) if right + missed else None


def f1(counts: Counts) -> float | None:
    """The harmonic mean of both."""
    right, alarms, missed = counts
    return 2 * right / (2 * right + alarms + missed) if right + alarms + missed else None


def _counts(told: bytes) -> Counts:
    return told.count(RIGHT), told.count(FALSE_ALARM), told.count(MISSED)


def _resampled(told: bytes, seed: str, resamples: int) -> list[Counts]:
    chance = random.Random(seed)  # noqa: S311 (statistics, no secret)
    return [_counts(bytes(chance.choices(told, k=len(told)))) for _ in range(resamples)] if told else []


def _share(measure: Callable[[Counts], float | None], counts: Counts, drawn: list[Counts]) -> Share:
    value = measure(counts)
    if value is None:
        return Share(None)
    spread = sorted(found for draw in drawn if (found := measure(draw)) is not None)
    if not spread:
        return Share(value)
    tail = (1 - COVERED) / 2
    return Share(value, spread[int(tail * len(spread))], spread[ceil((1 - tail) * len(spread)) - 1])
