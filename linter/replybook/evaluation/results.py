"""What came of an evaluation, for a program to read: figures, and never the rows' text."""

from __future__ import annotations

from typing import Any

from replybook.evaluation.evaluation import Evaluation, Wrong
from replybook.evaluation.scores import Share

SCHEMA = 1


def results(evaluation: Evaluation) -> dict[str, Any]:
    """The results document, ready for JSON; `digest` tells which rulebook was measured."""
    return {
        "schema": SCHEMA,
        "digest": evaluation.digest,
        "rows": evaluation.rows,
        "seed": evaluation.seed,
        "resamples": evaluation.resamples,
        "good": {"rows": evaluation.good, "sent": evaluation.good_sent},
        "scores": [
            {
                "kind": kind,
                "label": label,
                "rows": told.rows,
                "wanted": told.wanted,
                "found": told.found,
                "right": told.right,
                "precision": _share(told.precision),
                "recall": _share(told.recall),
                "f1": _share(told.f1),
            }
            for (kind, label), told in evaluation.scores.items()
        ],
        "confusion": {
            kind: [
                {"labelled": labelled, "found": found, "rows": rows}
                for (labelled, found), rows in sorted(counts.items())
            ]
            for kind, counts in evaluation.confusion.items()
        },
        "rules": [
            {
                "rule": one.rule,
                "kind": one.kind,
                "found": one.found,
                "right": one.right,
                "precision": _share(one.precision),
            }
            for one in evaluation.rules
        ],
        "not_applicable": dict(evaluation.not_applicable),
        "unmeasured": list(evaluation.unmeasured),
    }


def wrong_row(wrong: Wrong) -> dict[str, str]:
    """A row that was judged otherwise than people did, with its text."""
    return {
        "row": wrong.row.name,
        "kind": wrong.kind,
        "labelled": wrong.labelled,
        "found": wrong.found,
        "text": wrong.row.draft.text,
    }


def _share(share: Share) -> dict[str, float | None]:
    return {"value": _rounded(share.value), "low": _rounded(share.low), "high": _rounded(share.high)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
