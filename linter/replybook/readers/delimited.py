"""CSV and TSV: a draft a row, under a header row of the wire's field names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import Any, BinaryIO

from replybook.readers.decode import decoded
from replybook.readers.entry import Entry, Unreadable, read_draft, unreadable
from replybook.readers.lines import TOO_LONG, pieces
from replybook.readers.quoting import Record, records, rows, value, value_map
from replybook.source import Source, Span
from replybook.wire import draft_from_wire

DELIMITERS = {".csv": ",;\t", ".tsv": "\t"}
"""What may stand between the fields, by suffix; where there is a choice, the header row decides."""
_OTHER_NAMES = ("reply", "response", "answer", "body", "message", "content", "comment", "draft", "macro")
"""How other programs call the column that holds the reply."""
_FEW, _LONGEST_NAME = 20, 40
"""How many column names a complaint shows, and how much of each."""


def read(stream: BinaryIO, path: str, suffix: str) -> Iterator[Entry]:
    """A draft a row; blank rows are passed over, and a row that cannot be read is a finding.

    Raises `Unreadable` where the file is empty or not UTF-8, or where its header row has no column `text`.
    """
    lines = pieces(stream, path)
    first = next(lines)
    delimiter = _delimiter(decoded(first.data, path, first_byte=first.byte), suffix)
    header: list[str] = []
    for record in records(chain([first], lines), delimiter):
        if problem := _problem(record, path):
            if not header:
                raise Unreadable(f"{path}: the header row could not be read. {problem.findings[0].message}")
            yield problem
            continue
        source = _source(record, path)
        for row in rows(source.text, delimiter):
            if not header:
                header = _header(source.text, row, path)
            elif any(span.end > span.start for span in row):
                yield _entry(source, row, header)


def _problem(record: Record, path: str) -> Entry | None:
    if record.data is None:
        return unreadable(Source("", path, record.line), TOO_LONG)
    if not record.closed:
        return unreadable(_source(record, path), "A quote opens in this row and is never closed.", advice=_CLOSE)
    return None


_CLOSE = "Close it, or double every quote inside a quoted field. Rows behind it were read as part of this one."


def _source(record: Record, path: str) -> Source:
    text = decoded(record.data or b"", path, first_byte=record.byte, first_line=record.line)
    return Source(text.rstrip("\r\n"), path, record.line)


def _delimiter(header: str, suffix: str) -> str:
    """The delimiter that gives the header a column `text`, or else the most columns."""

    def fit(delimiter: str) -> tuple[bool, int]:
        names = _names(header, next(rows(header, delimiter)))
        return "text" in names, len(names)

    return max(DELIMITERS[suffix], key=fit)


def _names(text: str, row: list[Span]) -> list[str]:
    written = (value(span.of(text)).strip().casefold() for span in row)
    return [name.replace(" ", "_").replace("-", "_") for name in written]


def _header(text: str, row: list[Span], path: str) -> list[str]:
    names = _names(text, row)
    if names.count("text") == 1:
        return names
    if "text" in names:
        raise Unreadable(f"{path}: two columns are called “text”. Rename the one that is not the reply.")
    found = ", ".join(_shown(value(span.of(text)).strip()) for span in row[:_FEW])
    more = f" and {len(row) - _FEW:,} more" if len(row) > _FEW else ""
    raise Unreadable(
        f"{path}: no column “text”, which holds the reply. Columns there are: {found}{more}.{_meant(names)}"
    )


def _shown(name: str) -> str:
    return "".join(char if char.isprintable() else "\ufffd" for char in name[:_LONGEST_NAME])


def _meant(names: list[str]) -> str:
    from replybook.suggest import nearest

    meant = next((name for name in _OTHER_NAMES if name in names), None) or nearest("text", names[:_FEW])
    return f" Rename “{_shown(meant)}” to “text”, if that is the reply." if meant else ""


def _entry(source: Source, row: list[Span], header: list[str]) -> Entry:
    values = [value(span.of(source.text)) for span in row]
    if any(values[len(header) :]):
        message = f"This row has {len(row)} fields, but the header row has {len(header)}."
        return unreadable(source, message, at=row[0].start, advice="Put a text with commas in it between quotes.")
    try:
        draft = draft_from_wire(_fields(header, values))
    except ValueError as problem:
        return unreadable(source, str(problem), at=row[0].start)
    text = row[header.index("text")]
    return read_draft(draft, source, partial(value_map, text.of(source.text), text.start), at=row[0].start)


def _fields(header: list[str], values: list[str]) -> dict[str, Any]:
    fields: dict[str, Any] = dict(zip(header, values, strict=False))
    if str(fields.get("thread", "")).lstrip().startswith("["):
        fields["thread"] = _thread(fields["thread"])
    return fields


def _thread(written: str) -> Any:
    import json

    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return written
