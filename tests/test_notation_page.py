"""The page on the phrase notation is a test: every row of its tables must be so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from replybook.checks.phrases import KIND
from replybook.model import Draft, Phrase
from replybook.phrases import NotationError, Phrases, expand, parse

PAGE = Path(__file__).resolve().parent.parent / "docs" / "notation.md"


def tables() -> Iterator[list[dict[str, str]]]:
    """The tables of the page outside fences: their rows, by the head of the column."""
    prose = "".join(PAGE.read_text(encoding="utf-8").split("```")[::2])
    for block in prose.split("\n\n"):
        lines = block.strip().splitlines()
        if lines and lines[0].startswith("|"):
            head, _, *rows = (_cells(line) for line in lines)
            yield [dict(zip(head, row, strict=True)) for row in rows]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def rows_with(*heads: str) -> list[dict[str, str]]:
    return [row for table in tables() for row in table if set(heads) <= set(row)]


def texts(cell: str) -> list[str]:
    return [text.strip() for text in cell.split(" · ") if text.strip()]


def phrase_of(row: dict[str, str]) -> str:
    return row["You write"].strip("`")


@pytest.mark.parametrize("row", rows_with("Finds"), ids=phrase_of)
def test_a_row_finds_what_it_says(row: dict[str, str]) -> None:
    phrases = Phrases.of(phrase_of(row))
    assert {text: bool(phrases.find(text)) for text in texts(row["Finds"])} == dict.fromkeys(texts(row["Finds"]), True)
    assert [text for text in texts(row["Does not find"]) if phrases.find(text)] == []


@pytest.mark.parametrize("row", rows_with("Finds"), ids=phrase_of)
def test_a_row_finds_all_that_it_stands_for(row: dict[str, str]) -> None:
    phrases = Phrases.of(phrase_of(row))
    assert [text for text in expand(phrase_of(row)) if not phrases.find(text)] == []


@pytest.mark.parametrize("row", rows_with("You are told"), ids=phrase_of)
def test_a_row_tells_what_is_wrong(row: dict[str, str]) -> None:
    with pytest.raises(NotationError) as raised:
        parse(phrase_of(row))
    assert raised.value.message.startswith(row["You are told"])


@pytest.mark.parametrize("row", rows_with("The agent reads"), ids=lambda row: row["You write"])
def test_a_row_advises_and_offers(row: dict[str, str]) -> None:
    phrases = Phrases((Phrase("rest assured", instead=row["You write"]),))
    (hit,) = KIND.check(Draft("you can rest assured"), KIND.options(phrases))
    assert hit.advice == row["The agent reads"]
    assert [edit.text for fix in hit.fixes for edit in fix.edits] == texts(row["Is offered"])


def test_every_kind_of_table_was_read() -> None:
    assert len(rows_with("Finds")) > 30
    assert len(rows_with("You are told")) > 5
    assert len(rows_with("The agent reads")) > 2
