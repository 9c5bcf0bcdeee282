"""What came of an evaluation, for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from replybook.evaluation.evaluation import NONE, NOT_APPLICABLE, Evaluation, Wrong
from replybook.evaluation.scores import Score, Share

ANY = "any"
"""What the table calls the target of all findings of a kind."""
_NOTHING = "–"
_EXCERPT = 160


def text_report(evaluation: Evaluation, wrong: Sequence[Wrong] = ()) -> str:
    """Tables of scores, of confusion and of rules, what could not be measured, and the wrong rows that are given."""
    parts = [
        _head(evaluation),
        *_score_table(evaluation),
        *(part for kind, counts in evaluation.confusion.items() for part in _confusion_table(kind, counts)),
        *_rule_table(evaluation),
        *_notes(evaluation),
        *_wrong_rows(wrong),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _head(evaluation: Evaluation) -> str:
    intervals = f"95 % intervals from {evaluation.resamples:,} resamples, seed {evaluation.seed}"
    return f"{evaluation.rows:,} row{'s' * (evaluation.rows != 1)}. {intervals}.\n"


def _score_table(evaluation: Evaluation) -> Iterator[str]:
    head = ("kind", "label", "rows", "wanted", "found", "precision", "recall", "F1")
    rows = [(kind, label or ANY, *_figures(told)) for (kind, label), told in evaluation.scores.items()]
    yield from _table([head, *rows], numbers=range(2, 5))
    if not rows:
        yield "Nothing was found and nothing was wanted.\n"


def _figures(told: Score) -> tuple[str, ...]:
    shares = (told.precision, told.recall, told.f1)
    return (str(told.rows), str(told.wanted), str(told.found), *map(written, shares))


def written(share: Share) -> str:
    """A share with its interval: `0.91 (0.87–0.95)`."""
    if share.value is None or share.low is None or share.high is None:
        return _NOTHING if share.value is None else f"{share.value:.2f}"
    return f"{share.value:.2f} ({share.low:.2f}–{share.high:.2f})"


def _confusion_table(kind: str, counts: Mapping[tuple[str, str], int]) -> Iterator[str]:
    labels = sorted({label for label, _ in counts}, key=_nothing_last)
    found = sorted({outcome for _, outcome in counts}, key=_nothing_last)
    yield f"{kind}: labelled down, found across"
    rows = [(label, *(str(counts.get((label, outcome), 0)) for outcome in found)) for label in labels]
    yield from _table([("", *found), *rows], numbers=range(1, len(found) + 1))


def _nothing_last(name: str) -> tuple[bool, str]:
    return name in {NONE, NOT_APPLICABLE, "ok", "not expected"}, name


def _rule_table(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.rules:
        head = ("rule", "kind", "found", "right", "precision")
        rows = [
            (one.rule, one.kind, str(one.found), str(one.right), written(one.precision)) for one in evaluation.rules
        ]
        yield from _table([head, *rows], numbers=range(2, 4))


def _notes(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.good:
        yield f"Good replies with the verdict send: {evaluation.good_sent} of {evaluation.good}."
    for kind, rows in evaluation.not_applicable.items():
        if rows:
            yield f"{kind}: no rule could judge {rows} of the rows, for want of context; they count as not found."
    if evaluation.unmeasured:
        yield f"Labelled, but the rulebook has no rule of the kind: {', '.join(evaluation.unmeasured)}."


def _wrong_rows(wrong: Sequence[Wrong]) -> Iterator[str]:
    for one in wrong:
        text = " ".join(one.row.draft.text.split())
        shown = text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
        yield f"\n{one.row.name}: {one.kind}: labelled {one.labelled}, found {one.found}\n  {shown}"


def _table(rows: Sequence[Sequence[str]], numbers: Iterable[int]) -> Iterator[str]:
    """The rows in columns, numbers to the right; the last line is empty."""
    right = set(numbers)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
    yield ""
