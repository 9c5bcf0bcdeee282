"""Promises in the many ways that people speak, and what is said beside them that binds nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybook.checks.promise import KIND, Options
from replybook.model import Draft

SAYINGS = [
    (row["text"], row["label"])
    for row in map(json.loads, (Path(__file__).parent / "promise_sayings.jsonl").read_text("utf-8").splitlines())
]
"""Each reply, and the first label that it must have; empty where nothing in it binds."""


@pytest.mark.parametrize(("text", "label"), SAYINGS)
def test_what_binds_and_what_does_not(text: str, label: str) -> None:
    hits = list(KIND.check(Draft(text), Options()))
    assert [hit.label for hit in hits[:1]] == ([label] if label else [])
