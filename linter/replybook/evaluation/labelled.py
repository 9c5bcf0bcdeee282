"""Files of labelled replies: JSON Lines and CSV."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from replybook.evaluation.labels import claims_of
from replybook.evaluation.rows import Claim, Row
from replybook.wire import draft_from_wire

LARGEST_FILE = 64 * 1024 * 1024
"""In bytes. Nobody labels more by hand."""


class LabelledError(ValueError):
    """A file of labelled replies that cannot be used; the message says where and why."""


def read_labelled(path: Path) -> list[Row]:
    """The rows of a file, each with what people said about it.

    Raises `LabelledError`.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise LabelledError(f"{path}: labelled replies are read from {', '.join(_READERS)}.")
    rows = [_row(path, line, fields) for line, fields in read(path, _text(path))]
    if not any(row.claims or row.good for row in rows):
        raise LabelledError(f'{path}: no row has a label. Write them so: "labels": {{"signature": "absent"}}.')
    return _good_rows_told(rows)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LabelledError(f"{path} is larger than {LARGEST_FILE // 1024 // 1024} MB.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LabelledError(f"{path} is not UTF-8.") from None
    except OSError as problem:
        raise LabelledError(f"{path} could not be read: {problem.strerror or problem}.") from None


def _row(path: Path, line: int, fields: Mapping[str, Any]) -> Row:
    try:
        claims, labelled, good = claims_of(fields)
        return Row(draft_from_wire(fields), tuple(claims), labelled, good, line)
    except ValueError as problem:
        raise LabelledError(f"{path}:{line}: {problem}") from None


def _good_rows_told(rows: Iterable[Row]) -> list[Row]:
    """The rows, where one that is good says so of everything that others of them name."""
    rows = list(rows)
    named = dict.fromkeys(Claim(c.kind, c.label, False, c.accepts) for row in rows for c in row.claims)
    labelled = dict.fromkeys((claim.kind for claim in named), "not expected")
    return [replace(row, claims=tuple(named), labelled=labelled) if row.good else row for row in rows]


def _json_lines(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import json

    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError):
            raise LabelledError(f"{path}:{number}: this line is not JSON.") from None
        if not isinstance(fields, dict):
            raise LabelledError(f"{path}:{number}: this line is not an object of fields.")
        yield number, fields


def _delimited(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import csv

    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter)
    try:
        for fields in reader:
            yield reader.line_num, {key.strip(): value for key, value in fields.items() if key}
    except csv.Error as problem:
        raise LabelledError(f"{path}:{reader.line_num}: {problem}.") from None


_READERS = {".jsonl": _json_lines, ".ndjson": _json_lines, ".csv": _delimited, ".tsv": _delimited}
