"""Results as the JSON that other programs read."""

from __future__ import annotations

import json
from typing import Any

from replybook.late import late
from replybook.model import Edit, Finding, Fix, Level, Result, Verdict
from replybook.reporters.tally import Tally

SCHEMA = 1
"""Raised when a reader of the old form could no longer read the new one."""

_SURROGATE = late(r"[\ud800-\udfff]")


def as_json(value: object) -> str:
    """A value as JSON on one line that UTF-8 can always hold: half a surrogate pair is written as an escape."""
    written = json.dumps(value, ensure_ascii=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def result_to_wire(result: Result) -> dict[str, Any]:
    """A result under the wire's names."""
    return {
        "id": result.id,
        "path": result.path,
        "verdict": result.verdict.value,
        "findings": [_finding(finding) for finding in result.findings],
        "not_applicable": list(result.not_applicable),
    }


def tally_to_wire(tally: Tally) -> dict[str, Any]:
    """The summary: every verdict and level is named, also those that did not occur."""
    return {
        "drafts": tally.drafts,
        "unreadable": tally.unreadable,
        "verdicts": {verdict.value: tally.verdicts[verdict] for verdict in Verdict},
        "findings": {level.value: tally.levels[level] for level in Level},
        "not_applicable": dict(sorted(tally.not_applicable.items())),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "label": finding.label,
        "level": finding.level.value,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "end_line": place.end_line if place else None,
        "end_column": place.end_column if place else None,
        "text": finding.text,
        "message": finding.message,
        "advice": finding.advice,
        "why": finding.why,
        "url": finding.url,
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"safety": fix.safety, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"start": edit.span.start, "end": edit.span.end, "text": edit.text}
