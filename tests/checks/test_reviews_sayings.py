"""Reviews that are asked for, asked away, bought or hushed in the many ways that people speak, and good replies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybook.checks.reviews import Options, check
from replybook.model import Draft

SAYINGS = [
    (row["channel"], row["customer"], row["text"], row["bends"])
    for row in map(json.loads, (Path(__file__).parent / "review_sayings.jsonl").read_text("utf-8").splitlines())
]
"""Each reply with its place and the customer's message, and whether it bends a review."""


@pytest.mark.parametrize(("channel", "customer", "text", "bends"), SAYINGS)
def test_what_bends_a_review(channel: str, customer: str, text: str, bends: bool) -> None:
    hits = list(check(Draft(text, channel=channel, customer=customer or None), Options()))
    assert bool(hits) is bends
