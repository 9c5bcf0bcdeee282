"""Plain text: the whole file is one draft."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from replybook.late import late
from replybook.model import Draft
from replybook.readers.decode import read_whole
from replybook.readers.entry import Entry
from replybook.source import Source, SourceMap

_FOREIGN_BREAK = late(r"\r\n?")


def read(stream: BinaryIO, path: str, suffix: str) -> Iterator[Entry]:  # noqa: ARG001 (the signature of a reader)
    """The file as one draft. Line ends become plain newlines; blank space at the end is left off."""
    source = Source(read_whole(stream, path), path)
    yield Entry(Draft(plain_lines(source.text).rstrip()), source, partial(plain_lines_map, source.text))


def plain_lines(text: str) -> str:
    """The text with every line end as a plain newline."""
    return _FOREIGN_BREAK.sub("\n", text)


def plain_lines_map(text: str, start: int = 0) -> SourceMap:
    """The map from `plain_lines(text[start:])` back to `text`."""
    stops = [(0, start)]
    dropped = 0
    for match in _FOREIGN_BREAK.finditer(text, start):
        dropped += len(match[0]) - 1
        stops.append((match.end() - start - dropped, match.end()))
    return SourceMap(tuple(stops))
