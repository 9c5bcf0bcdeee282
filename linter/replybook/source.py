"""Where things stand in a text: offsets inside, line and column only at the door.

Offsets count characters (Unicode code points) from 0, and a span is half open, as slices are.
Lines and columns count from 1, as editors and compilers show them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple, Self

_BREAK = re.compile(r"\r\n|\r|\n")


class _Range(NamedTuple):
    start: int
    """The offset of the first character."""
    end: int
    """The offset behind the last character."""


class Span(_Range):
    """A half-open range of character offsets."""

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """The range from `start` to `end`. Raises `ValueError` where it would be less than empty."""
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        return super().__new__(cls, start, end)

    def of(self, text: str) -> str:
        """The slice of `text` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same span, `by` characters further on."""
        return Span(self.start + by, self.end + by)


@lru_cache(maxsize=8)
def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _BREAK.finditer(text))]


class Position(NamedTuple):
    """A line and a column, both counted from 1; the column counts characters."""

    line: int
    column: int


class Source(NamedTuple):
    """A text that came from somewhere, which can say on which line an offset stands."""

    text: str
    path: str = ""
    """Where the text was read from, as the user named it; empty when it came from no file."""
    first_line: int = 1
    """The number of the text's first line in its file, for a text that is a part of a file."""

    def line_starts(self) -> list[int]:
        """The offset at which each line starts; found when it is asked for, since most texts never are."""
        return _line_starts(self.text)

    def position(self, offset: int) -> Position:
        """The line and column of an offset. An offset past the end gives the end."""
        starts = self.line_starts()
        offset = min(max(offset, 0), len(self.text))
        index = bisect_right(starts, offset) - 1
        return Position(self.first_line + index, offset - starts[index] + 1)

    def offset(self, position: Position) -> int:
        """The offset of a position; a column past the end of its line gives the end of the line.

        Raises `ValueError` for a line that the text has not got.
        """
        starts = self.line_starts()
        index = position.line - self.first_line
        if not 0 <= index < len(starts):
            raise ValueError(f"there is no line {position.line}")
        return min(starts[index] + position.column - 1, starts[index] + len(self.line(position.line)))

    def line(self, number: int) -> str:
        """The text of a line without its line break."""
        starts = self.line_starts()
        index = number - self.first_line
        end = starts[index + 1] if index + 1 < len(starts) else len(self.text)
        return self.text[starts[index] : end].rstrip("\r\n")

    def utf16_column(self, offset: int) -> int:
        """The column from 0 in UTF-16 code units, as the Language Server Protocol and LanguageTool count."""
        start = offset - self.position(offset).column + 1
        return len(self.text[start:offset].encode("utf-16-le")) // 2


class SourceMap(NamedTuple):
    """The way back from a decoded text to the source that it was read from.

    Between two stops the text and the source run side by side, a character for a character. A stop stands
    wherever they part: behind an escape, a doubled quote, a line end that was normalised.
    """

    stops: tuple[tuple[int, int], ...] = ((0, 0),)
    """Pairs (offset in the decoded text, offset in the source), both rising, the first one at decoded offset 0."""

    @classmethod
    def shifted(cls, by: int) -> SourceMap:
        """The map of a plain slice of the source that starts at offset `by`."""
        return cls(((0, by),))

    def source_offset(self, offset: int) -> int:
        """The source offset at which the character `offset` of the decoded text starts."""
        index = bisect_right(self.stops, offset, key=lambda stop: stop[0]) - 1
        decoded, source = self.stops[max(index, 0)]
        return source + offset - decoded

    def source_span(self, span: Span) -> Span:
        """The source span that was decoded to `span`: whole escapes, never half of one."""
        return Span(self.source_offset(span.start), self.source_offset(span.end))
