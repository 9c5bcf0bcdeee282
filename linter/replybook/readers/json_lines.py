"""JSON Lines: a draft a line, under the field names of the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from json.decoder import scanstring  # type: ignore[attr-defined] # the module's own, missing from its types
from typing import BinaryIO

from replybook.late import late
from replybook.readers.decode import decoded
from replybook.readers.entry import Entry, read_draft, unreadable
from replybook.readers.lines import LARGEST_ROW, TOO_LONG, pieces
from replybook.source import Source, SourceMap
from replybook.wire import draft_from_wire

_ESCAPE = late(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_SPACE = late(r"[ \t\n\r]*")


def read(stream: BinaryIO, path: str, suffix: str) -> Iterator[Entry]:  # noqa: ARG001 (the signature of a reader)
    """A draft a line; empty lines are passed over, and a line that cannot be read is a finding.

    Raises `Unreadable` where the file is empty or not UTF-8.
    """
    inside_long_row = False
    for piece in pieces(stream, path):
        if len(piece.data) > LARGEST_ROW and not inside_long_row:
            inside_long_row = True
            yield unreadable(Source("", path, piece.line), TOO_LONG)
        if not inside_long_row:
            line = decoded(piece.data, path, first_byte=piece.byte, first_line=piece.line).rstrip("\r\n")
            if line.strip():
                yield read_line(Source(line, path, piece.line))
        if piece.data.endswith(b"\n"):
            inside_long_row = False


def read_line(source: Source) -> Entry:
    """The entry of a line."""
    try:
        fields = json.loads(source.text)
    except RecursionError:
        return unreadable(source, "This line is nested too deep to be read.")
    except json.JSONDecodeError as problem:
        return unreadable(source, f"This line is not JSON: {problem.msg}.", at=problem.pos)
    except ValueError:
        return unreadable(source, "This line holds a number that is too long to be read.")
    if not isinstance(fields, dict):
        return unreadable(source, 'This line is not a draft: write an object of fields, such as {"text": "…"}.')
    try:
        return read_draft(draft_from_wire(fields), source, partial(text_map, source.text))
    except ValueError as problem:
        return unreadable(source, str(problem))


def text_map(line: str) -> SourceMap:
    """The map from the `text` of a JSON object back to the line that holds the object."""
    try:
        start = value_start(line, "text")
    except RecursionError:  # nested nearly too deep: what could just be read cannot be walked
        return SourceMap()
    return string_map(line, start + 1) if line[start] == '"' else SourceMap.shifted(start)


def string_map(line: str, start: int) -> SourceMap:
    """The map from a decoded JSON string back to `line`, where the string's contents start at `start`."""
    stops = [(0, start)]
    end = scanstring(line, start)[1] - 1
    dropped = 0
    for match in _ESCAPE.finditer(line, start, end):
        dropped += len(match[0]) - 1
        stops.append((match.end() - start - dropped, match.end()))
    return SourceMap(tuple(stops))


def value_start(line: str, name: str) -> int:
    """The offset of the value under `name` in a JSON object; the last one counts, as it does in `json.loads`."""
    decoder, start = json.JSONDecoder(), 0
    at = _skip(line, _skip(line, 0) + 1)
    while line[at] != "}":
        key, at = scanstring(line, at + 1)
        at = _skip(line, _skip(line, at) + 1)
        if key == name:
            start = at
        at = _skip(line, decoder.raw_decode(line, at)[1])
        if line[at] == ",":
            at = _skip(line, at + 1)
    return start


def _skip(line: str, at: int) -> int:
    match = _SPACE.match(line, at)
    return match.end() if match else at
