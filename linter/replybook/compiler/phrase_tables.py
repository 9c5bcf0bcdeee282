"""Phrases: tables whose first header says what they are for, and lists under a bold line that says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node, Row
from replybook.compiler.words import Words
from replybook.model import Origin, Phrase
from replybook.phrases import NotationError, parse
from replybook.suggest import did_you_mean

AVOID, ASK, MUST = "avoid", "ask", "must"

HEADINGS: Mapping[str, str] = {
    "don't say": AVOID,
    "do not say": AVOID,
    "never say": AVOID,
    "don't write": AVOID,
    "do not write": AVOID,
    "never write": AVOID,
    "don't use": AVOID,
    "do not use": AVOID,
    "never use": AVOID,
    "words to avoid": AVOID,
    "avoid": AVOID,
    "instead of": AVOID,
    "never ask for": ASK,
    "don't ask for": ASK,
    "do not ask for": ASK,
    "must say": MUST,
    "must contain": MUST,
    "always say": MUST,
}
"""What may stand above phrases, and how they are then meant."""

INSTEAD = frozenset({"say instead", "instead", "better", "say", "write instead", "write", "use instead", "use"})
"""Headers of the column with what to say in a phrase's place."""

ALSO = frozenset({"also written", "also said", "also"})
"""Headers of the column with other ways to write a phrase."""

NOTES = frozenset({"", "why", "note", "notes", "comment", "comments", "example", "examples", "meaning"})
"""Headers of columns for people alone, which every table may have."""

KIND_OF_SENSE: Mapping[str, str] = {ASK: "private-request", MUST: "required"}
"""The kind that reads phrases of that sense, where `phrases`, the usual kind, would read them wrong."""


def sense_of(heading: str) -> str:
    """How phrases under a heading are meant; empty for a heading that is not listed."""
    return HEADINGS.get(fold_heading(heading).replace("dont ", "don't "), "")


def fold_heading(heading: str) -> str:
    """A heading as it is compared."""
    return " ".join(heading.translate(_APOSTROPHES).casefold().split()).rstrip(" :")


_APOSTROPHES = str.maketrans("’‘´`", "''''")


def check_half_table(node: Node, complaints: Complaints) -> None:
    """Complain about a table that says what to say instead, and not what of."""
    if not node.rows:
        return
    first, *others = (cell.plain for cell in node.rows[0].cells)
    if any(fold_heading(words.text) in INSTEAD and words.text.casefold().endswith("instead") for words in others):
        message = f"“{first.text}” does not say how the phrases below are meant. Write “Don't say”, or “Never ask for”."
        complaints.add("bad-table", first.span, message)


def read_phrase_table(node: Node, page: str, complaints: Complaints) -> Iterable[Phrase]:
    """The phrases of a table whose first header is one of `HEADINGS`."""
    header, *rows = node.rows
    columns = [_column(cell.plain, complaints) for cell in header.cells[1:]]
    for row in rows:
        cells = dict(zip(columns, (cell.plain for cell in row.cells[1:]), strict=False))
        if phrase := _phrase(row, cells, page, complaints):
            yield phrase


def read_phrase_list(node: Node, page: str, complaints: Complaints) -> Iterable[Phrase]:
    """The phrases of a list, one an item."""
    for item in node.children:
        inline = item.children[0].inline if item.children else None
        if inline and is_notation(inline.plain, complaints):
            yield Phrase(inline.plain.text, origin=Origin(page, item.first))


def _column(words: Words, complaints: Complaints) -> str:
    folded = fold_heading(words.text)
    if folded in INSTEAD:
        return "instead"
    if folded in ALSO:
        return "also"
    if folded not in NOTES:
        hint = did_you_mean(words.text, ["Say instead", "Also written"])
        complaints.add("bad-table", words.span, f"A phrase table has no column “{words.text}”. {hint}")
    return folded


def _phrase(row: Row, cells: Mapping[str, Words], page: str, complaints: Complaints) -> Phrase | None:
    words = row.cells[0].plain
    if not words.text:
        complaints.add_at_line("bad-table", row.line, "This row has no phrase in its first column.")
        return None
    also = [part for part in cells["also"].split(",") if is_notation(part, complaints)] if "also" in cells else []
    if not is_notation(words, complaints):
        return None
    instead = cells["instead"].text if "instead" in cells else ""
    return Phrase(words.text, instead, tuple(part.text for part in also), Origin(page, row.line))


def is_notation(words: Words, complaints: Complaints) -> bool:
    """Whether a phrase can be read; complains at the character where it cannot."""
    try:
        parse(words.text)
    except NotationError as problem:
        at = words.cut(min(problem.column, max(0, len(words.text) - 1)), problem.column + 1)
        complaints.add("bad-phrase", at.span, problem.message)
        return False
    return True
