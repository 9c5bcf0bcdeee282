"""A row of a table, cut into cells as GitHub cuts it: at every `|` without a backslash."""

from __future__ import annotations

from itertools import pairwise

Stops = list[tuple[int, int]]
"""Pairs (offset in the cell, offset in the source), as in a `SourceMap`."""


def split_row(line: str, start: int) -> list[Stops]:
    """For each cell of `line`, which starts at the source offset `start`, the way back from the cell to the source.

    The cell's text has no white space around it, and a plain bar for `\\|`.
    """
    cells: list[list[int]] = [[]]
    for offset, char in enumerate(line):
        if char != "|":
            cells[-1].append(offset)
        elif offset and line[offset - 1] == "\\":
            cells[-1][-1:] = [offset]
        else:
            cells.append([])
    if not _bare(cells[0], line):
        cells.pop(0)
    if cells and not _bare(cells[-1], line):
        cells.pop()
    return [_stops(_bare(cell, line), cell, start) for cell in cells]


def _bare(cell: list[int], line: str) -> list[int]:
    """The offsets of a cell without the white space around its text."""
    first, last = 0, len(cell)
    while first < last and line[cell[first]].isspace():
        first += 1
    while last > first and line[cell[last - 1]].isspace():
        last -= 1
    return cell[first:last]


def _stops(bare: list[int], cell: list[int], start: int) -> Stops:
    if not bare:
        return [(0, start + (cell[0] if cell else 0))]
    stops = [(0, start + bare[0])]
    for offset, (before, here) in enumerate(pairwise(bare), 1):
        if here != before + 1:
            stops.append((offset, start + here))
    return stops
