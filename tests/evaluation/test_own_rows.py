"""The checks on the labelled replies of our own: how much they find, and how seldom they cry wolf."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from replybook import load_rulebook
from replybook.evaluation import Evaluation, evaluate, read_labelled

ROOT = Path(__file__).parents[2]
LABELLED = ROOT / "tests/labelled"
CONTEXT = sorted(file.name for file in LABELLED.glob("context-*.jsonl"))
TONE = sorted(file.name for file in LABELLED.glob("tone*.jsonl"))
KINDS = ("asks-again", "escalation", "name", "next-step", "patient", "private-data", "promise", "reviews", "route")
UNSEEN = {"context-5.jsonl", "context-6.jsonl"}
"""The rows that were measured before anybody working on the checks had read them."""
PRECISION, RECALL = 0.9, 0.75
PRECISION_UNSEEN, RECALL_UNSEEN = 0.85, 0.65
TONE_PRECISION, TONE_RECALL = 0.92, 0.7
GOOD_FLAGGED, GOOD_FLAGGED_UNSEEN = 0.05, 0.08


@cache
def measured(name: str) -> Evaluation:
    """The reference playbook on a file of rows."""
    return evaluate(read_labelled(LABELLED / name), load_rulebook(ROOT / "rules/rulebook.json"), resamples=1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CONTEXT)
def test_a_kind_that_needs_the_conversation(name: str, kind: str) -> None:
    score = measured(name).scores[kind, ""]
    least = (PRECISION_UNSEEN, RECALL_UNSEEN) if name in UNSEEN else (PRECISION, RECALL)
    assert (score.precision.value or 0) >= least[0]
    assert (score.recall.value or 0) >= least[1]


@pytest.mark.parametrize("name", CONTEXT)
def test_good_replies_are_sent(name: str) -> None:
    told = measured(name)
    assert told.good - told.good_sent <= (GOOD_FLAGGED_UNSEEN if name in UNSEEN else GOOD_FLAGGED) * told.good


@pytest.mark.parametrize("name", TONE)
def test_tone(name: str) -> None:
    score = measured(name).scores["tone", ""]
    assert (score.precision.value or 0) >= TONE_PRECISION
    assert (score.recall.value or 0) >= TONE_RECALL
