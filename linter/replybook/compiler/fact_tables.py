"""Tables of facts: who is on the roster, what needs a person above, how brand names are written, what is our own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from replybook.compiler.complaints import Complaints
from replybook.compiler.inline import Inline
from replybook.compiler.nodes import Node
from replybook.compiler.phrase_tables import NOTES, fold_heading, is_notation
from replybook.model import Agent, BrandTerm, Escalation
from replybook.suggest import did_you_mean

TABLES: Mapping[str, Sequence[str]] = {
    "channel": (
        "who can read",
        "limit",
        "counted as",
        "first reply within",
        "private route",
        "sign-off",
        "source",
        "checked on",
    ),
    "agent": ("initials", "team"),
    "if the customer mentions": ("then", "who"),
    "term": ("not",),
    "ours": ("what for",),
}
"""The first headers that give a table a meaning, and the columns that may follow."""

NOTHING = frozenset({"", "-", "–", "—", "n/a"})
"""What stands in a cell that says nothing."""

_FEWEST_DIGITS = 3
"""A telephone number may be as short as that: 150, 60070."""

Cells = Mapping[str, Inline]
"""A row's cells by the folded header of their column; the first one's key is the table's own."""


def table_of(node: Node) -> str:
    """The first header of a table of facts, folded; empty for any other table.

    A table whose first header fits and whose others all do not is somebody's own, and left alone.
    """
    headers = [fold_heading(cell.plain.text) for cell in node.rows[0].cells] if node.rows else []
    known = TABLES.get(headers[0], ()) if headers else ()
    return headers[0] if any(header in known for header in headers[1:]) else ""


def read_rows(node: Node, complaints: Complaints) -> Iterator[tuple[int, Cells]]:
    """The rows of a table of facts: each one's line and cells. Complains about columns that it has not got."""
    header, *rows = node.rows
    columns = [fold_heading(cell.plain.text) for cell in header.cells]
    for cell, column in zip(header.cells[1:], columns[1:], strict=True):
        if column not in TABLES[columns[0]] and column not in NOTES:
            hint = did_you_mean(cell.plain.text, [name.capitalize() for name in TABLES[columns[0]]])
            complaints.add("bad-table", cell.plain.span, f"This table has no column “{cell.plain.text}”. {hint}")
    for row in rows:
        cells = dict(zip(columns, row.cells, strict=False))
        if cells[columns[0]].plain.text in NOTHING:
            complaints.add_at_line("bad-table", row.line, "This row has nothing in its first column.")
        else:
            yield row.line, cells


def cell_text(cells: Cells, column: str) -> str:
    """The text of a cell; empty where the column is missing or the cell says nothing."""
    text = cells[column].plain.text if column in cells else ""
    return "" if text in NOTHING else text


def read_roster(node: Node, complaints: Complaints) -> Iterable[Agent]:
    """The agents of a roster."""
    for _, cells in read_rows(node, complaints):
        yield Agent(cell_text(cells, "agent"), cell_text(cells, "initials"), cell_text(cells, "team"))


def read_escalations(node: Node, complaints: Complaints) -> Iterable[Escalation]:
    """What to do when the customer mentions something grave."""
    for _, cells in read_rows(node, complaints):
        parts = cells["if the customer mentions"].plain.split(",;")
        mentions = tuple(part.text for part in parts if is_notation(part, complaints))
        if mentions:
            yield Escalation(mentions, cell_text(cells, "then"), cell_text(cells, "who"))


def read_brand_terms(node: Node, complaints: Complaints) -> Iterable[BrandTerm]:
    """The names that are written one way only."""
    for _, cells in read_rows(node, complaints):
        wrong = tuple(part.text for part in cells["not"].plain.split(",")) if "not" in cells else ()
        yield BrandTerm(cell_text(cells, "term"), wrong)


def read_own(node: Node, complaints: Complaints) -> Iterable[str]:
    """The company's own telephone numbers and mailboxes."""
    for _, cells in read_rows(node, complaints):
        cell = cells["ours"].plain
        if "@" in cell.text or sum(map(str.isdecimal, cell.text)) >= _FEWEST_DIGITS:
            yield cell.text
        else:
            message = f"“{cell.text}” is neither a telephone number nor a mailbox. Write help@tidewick.example, say."
            complaints.add("bad-table", cell.span, message)
