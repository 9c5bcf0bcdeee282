"""A source line with a mark under what a finding is about."""

from __future__ import annotations

from replybook.model import Place
from replybook.reporters.cells import cells

CUT = "…"


def marked(place: Place, columns: int) -> tuple[str, str, str]:
    """The source line, cut around the finding to fit `columns`; the space before the marks under it; the marks."""
    start = min(place.column - 1, len(place.excerpt))
    end = place.end_column - 1 if place.end_line == place.line else len(place.excerpt)
    near = max(0, start - columns)
    shown = cells(place.excerpt[near : start + 2 * columns])
    widths = [width for _, width in shown]
    start, end = start - near, max(min(end - near, len(shown)), start - near)
    first, last = _window(widths, start, end, columns)
    before = CUT if near or first else ""
    after = CUT if near + last < len(place.excerpt) else ""
    line = before + "".join(text for text, _ in shown[first:last]) + after
    indent = " " * (len(before) + sum(widths[first:start]))
    marks = "^" * max(1, sum(widths[start : min(end, last)]))
    return line.rstrip(), indent, marks


def _window(widths: list[int], start: int, end: int, columns: int) -> tuple[int, int]:
    """The first character to show, and the one behind the last."""
    if sum(widths) <= columns:
        return 0, len(widths)
    room = columns - 2 * len(CUT)
    first = 0
    if sum(widths[:end]) > room:
        before = 0
        first = start
        while first and before + widths[first - 1] <= room // 3:
            first -= 1
            before += widths[first]
    last, filled = first, 0
    while last < len(widths) and filled + widths[last] <= room:
        filled += widths[last]
        last += 1
    return first, last
