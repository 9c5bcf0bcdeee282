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
    first, last = _window(widths, start, end, columns, cut=near > 0)
    before = CUT if near or first else ""
    after = CUT if near + last < len(place.excerpt) else ""
    line = before + "".join(text for text, _ in shown[first:last]) + after
    indent = " " * (len(before) + sum(widths[first:start]))
    marks = "^" * max(1, sum(widths[start : min(end, last)]))
    return line.rstrip(), indent, marks


def _window(widths: list[int], start: int, end: int, columns: int, *, cut: bool) -> tuple[int, int]:
    """The first character to show, and the one behind the last; `cut` where there is more text before the first."""
    if sum(widths) <= columns and not cut:
        return 0, len(widths)
    first = 0
    if cut or sum(widths[:end]) > columns - len(CUT):
        left = max(columns // 3, columns - 2 * len(CUT) - sum(widths[start:]))
        first = start - _reach(widths[:start][::-1], left)
    room = columns - len(CUT) * (2 if cut or first else 1)
    return first, first + _reach(widths[first:], room)


def _reach(widths: list[int], room: int) -> int:
    """How many characters fit."""
    filled = 0
    for count, width in enumerate(widths):
        filled += width
        if filled > room:
            return count
    return len(widths)
