"""What other programs read, field for field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from replybook.model import Edit, Fix, Level, Result
from replybook.reporters import Style, find_reporter
from replybook.source import Span


def lines(results: list[Result], style: Style | None = None) -> list[dict[str, Any]]:
    return [json.loads(line) for line in "".join(find_reporter("jsonl")(results, style or Style())).splitlines()]


def test_an_object_a_draft(judge: Callable[..., list[Result]]) -> None:
    fix = Fix((Edit(Span(3, 8), "glad"),), "safe")
    marks = [
        (
            "sorry",
            Level.WARNING,
            "stock",
            "Never “sorry”.",
            {"label": "full", "why": "It is cold.", "advice": "Say “glad”.", "url": "playbook/a.md:3", "fixes": (fix,)},
        )
    ]
    assert lines(judge("a.csv", 'id,text\n7,"So\nsorry"\n', marks, ("timing",))) == [
        {
            "id": "7",
            "path": "a.csv",
            "verdict": "revise",
            "findings": [
                {
                    "rule": "stock",
                    "kind": "phrases",
                    "label": "full",
                    "level": "warning",
                    "start": 3,
                    "end": 8,
                    "line": 3,
                    "column": 1,
                    "end_line": 3,
                    "end_column": 6,
                    "text": "sorry",
                    "message": "Never “sorry”.",
                    "advice": "Say “glad”.",
                    "why": "It is cold.",
                    "url": "playbook/a.md:3",
                    "fixes": [{"safety": "safe", "edits": [{"start": 3, "end": 8, "text": "glad"}]}],
                }
            ],
            "not_applicable": ["timing"],
        }
    ]


def test_one_document_with_a_summary(library: list[Result]) -> None:
    written = "".join(find_reporter("json")(library, Style()))
    document = json.loads(written)
    assert document == {
        "schema": 1,
        "drafts": lines(library),
        "summary": {
            "drafts": 2,
            "unreadable": 1,
            "verdicts": {"send": 1, "revise": 1, "hold": 0},
            "findings": {"error": 1, "warning": 1, "suggestion": 0},
            "not_applicable": {"asks-again": 2, "timing": 2},
        },
    }
    assert len(written.splitlines()) == 5, "a draft a line, so that a diff reads well"


def test_a_document_of_nothing() -> None:
    document = json.loads("".join(find_reporter("json")([], Style())))
    assert (document["drafts"], document["summary"]["drafts"]) == ([], 0)


def test_letters_stay_letters_and_half_a_surrogate_pair_is_an_escape(judge: Callable[..., list[Result]]) -> None:
    results = judge("a.jsonl", r'{"text": "é日 \ud83d"}', [("é日 \ud83d", Level.ERROR, "r", "No.", {})])
    written = "".join(find_reporter("jsonl")(results, Style()))
    assert r'"text": "é日 \ud83d"' in written
    assert json.loads(written)["findings"][0]["text"] == "é日 \ud83d"


def test_drafts_are_written_as_they_come() -> None:
    def endless() -> Iterator[Result]:
        while True:
            yield Result()

    for name in ("json", "jsonl"):
        pieces = find_reporter(name)(endless(), Style())
        assert len([next(pieces) for _ in range(3)]) == 3
