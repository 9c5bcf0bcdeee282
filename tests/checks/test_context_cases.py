"""Replies that must be judged with the message beside them, one a line in `context_cases.jsonl`. All invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from replybook.checks import find_kind
from replybook.model import Draft

OWN = {"own": ("0117 496 0120", "@tidewick.example")}


class Case(NamedTuple):
    kind: str
    found: bool
    customer: str
    text: str


CASES = [
    Case(**json.loads(line)) for line in Path(__file__).with_name("context_cases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}: {case.text[:50]}")
def test_what_a_kind_says_of_a_reply_to_this_message(case: Case) -> None:
    kind = find_kind(case.kind)
    assert kind is not None
    options = kind.options(**(OWN if case.kind == "private-data" else {}))
    draft = Draft(case.text, channel="google-review", customer=case.customer, public=True)
    assert bool(list(kind.check(draft, options))) is case.found
