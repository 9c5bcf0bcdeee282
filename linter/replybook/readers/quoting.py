"""RFC 4180: where records and fields start and end, as Python's csv module reads them, with the way back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from replybook.late import late
from replybook.readers.lines import LARGEST_ROW, Piece
from replybook.source import SourceMap, Span

_QUOTED = late(r'"((?:[^"]++|"")*+)"?', re.DOTALL)

_START, _PLAIN, _INSIDE, _CLOSED = "start", "plain", "inside", "closed"
"""Where in a field a record stands: before it, in plain text, inside quotes, behind a quote that may close them."""


@dataclass(slots=True)
class Record:
    """The bytes of a record, which may run over several lines."""

    data: bytes | None
    """`None` where they are more than `LARGEST_ROW`."""
    line: int
    byte: int
    closed: bool
    """Whether its last quote is closed; only the last record of a file may be open."""


def records(pieces: Iterable[Piece], delimiter: str) -> Iterator[Record]:
    """The records of a file. One that is too long comes without its data, and those behind it go on."""
    parts: list[bytes] = []
    first: Piece | None = None
    size, state = 0, _START
    for piece in pieces:
        first = first or piece
        size += len(piece.data)
        state = _behind(piece.data, state, delimiter.encode())
        if size <= LARGEST_ROW:
            parts.append(piece.data)
        else:
            parts.clear()
        if piece.data.endswith(b"\n") and state != _INSIDE:
            yield Record(b"".join(parts) or None, first.line, first.byte, closed=True)
            parts, first, size, state = [], None, 0, _START
    if first:
        yield Record(b"".join(parts) or None, first.line, first.byte, closed=state != _INSIDE)


def _behind(data: bytes, state: str, delimiter: bytes) -> str:
    """The state behind `data`, for a record that stood in `state` before it."""
    ends, at = _field_ends(delimiter), 0
    while at < len(data):
        quote = data[at : at + 1] == b'"'
        if state in {_START, _CLOSED}:
            state, at = (_INSIDE, at + 1) if quote else (_PLAIN, at)
        elif state == _INSIDE:
            at = data.find(b'"', at) + 1
            if not at:
                return _INSIDE
            state = _CLOSED
        else:
            end = ends.search(data, at)
            if not end:
                return _PLAIN
            state, at = _START, end.end()
    return state


@lru_cache(maxsize=8)
def _field_ends(delimiter: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"[\r\n" + re.escape(delimiter) + rb"]")


@lru_cache(maxsize=8)
def _field(delimiter: str) -> re.Pattern[str]:
    return re.compile(rf'(?:"(?:[^"]++|"")*+"?)?[^{re.escape(delimiter)}\r\n]*+')


def rows(text: str, delimiter: str) -> Iterator[list[Span]]:
    """The fields of each row in `text`, as they are written, with their quotes. A blank row has none."""
    row: list[Span] = []
    at = 0
    while at <= len(text):
        match = _field(delimiter).match(text, at)
        assert match  # noqa: S101 (the pattern matches the empty string)
        row.append(Span(*match.span()))
        at = match.end() + 1
        if text[match.end() : at] != delimiter:
            yield [] if row == [Span(match.start(), match.start())] else row
            if text[match.end() : at + 1] == "\r\n":
                at += 1
            if at >= len(text):
                return
            row = []


def value(raw: str) -> str:
    """What a field says: without its quotes, and with doubled quotes single."""
    quoted = _QUOTED.match(raw)
    return quoted[1].replace('""', '"') + raw[quoted.end() :] if quoted else raw


def value_map(raw: str, start: int) -> SourceMap:
    """The map from `value(raw)` back to the source, in which the field starts at `start`."""
    quoted = _QUOTED.match(raw)
    if not quoted:
        return SourceMap.shifted(start)
    stops = [(0, start + 1)]
    at = 1
    while (at := raw.find('""', at, quoted.end(1)) + 2) > 1:
        stops.append((at - 1 - len(stops), start + at))
    if quoted.end() < len(raw):
        stops.append((quoted.end(1) - len(stops), start + quoted.end()))
    return SourceMap(tuple(stops))
