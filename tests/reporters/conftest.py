"""Results to report: read by the real readers, with findings put where the words stand."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from replybook.model import Finding, Level, Result
from replybook.readers import read_drafts
from replybook.readers.place import placed_result
from replybook.source import Span

Mark = tuple[str, Level, str, str, dict[str, Any]]
"""The words, the level, the rule, the message, and whatever else the finding has."""

LETTER = """---
id: 4711
channel: x
---
Hi Tom,

Sorry for any bother. Please reply with your **phone number** so that we can ring 020 7946 0958.

Team
"""

MARKS: list[Mark] = [
    (
        "Sorry for any bother",
        Level.WARNING,
        "stock-apology",
        "“Sorry for any bother” could be said to anyone.",
        {
            "why": "Stock words tell the customer that nobody read what they wrote. Name what went wrong, then say"
            " what happens next.",
            "advice": "I'm sorry your boiler is still off.",
            "url": "playbook/tone.md:12",
        },
    ),
    (
        "phone number",
        Level.ERROR,
        "private-request",
        "Asks for a phone number where others can read it.",
        {"label": "phone", "url": "playbook/privacy.md:10", "hold": True},
    ),
    (
        "020 7946 0958",
        Level.ERROR,
        "private-data",
        "Shows a telephone number: 020 7946 0958.",
        {"private": True, "url": "playbook/privacy.md:31"},
    ),
    ("Team", Level.SUGGESTION, "signature", "Nobody has signed this reply.", {}),
]


def judged(name: str, text: str, marks: list[Mark], not_applicable: tuple[str, ...] = ()) -> list[Result]:
    """The results of a file whose drafts have findings on each of the words that they hold."""
    results = []
    for entry in read_drafts(name, stream=io.BytesIO(text.encode("utf-8", "surrogatepass"))):
        said = entry.draft.text if entry.draft else ""
        findings = [
            Finding(rule, "phrases", level, Span(at, at + len(words)), words, message, **more)
            for words, level, rule, message, more in marks
            if (at := said.find(words)) >= 0
        ]
        draft_id = entry.draft.id if entry.draft else None
        results.append(placed_result(Result(tuple(findings), not_applicable if entry.draft else (), draft_id), entry))
    return results


@pytest.fixture
def judge() -> Callable[..., list[Result]]:
    return judged


@pytest.fixture
def letter() -> list[Result]:
    """A reply with a finding of every level, one of them private."""
    return judged("letter.md", LETTER, MARKS, ("timing",))


@pytest.fixture
def library() -> list[Result]:
    """Three rows: a good one, one with a finding, one that cannot be read."""
    rows = '{"id": "a", "text": "Hi"}\n{"id": "b", "text": "Oh.\\nSorry for any bother"}\nnope\n'
    marks: list[Mark] = [("Sorry for any bother", Level.WARNING, "stock-apology", "Stock words.", {})]
    return judged("lib.jsonl", rows, marks, ("asks-again", "timing"))
