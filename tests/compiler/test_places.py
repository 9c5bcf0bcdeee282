"""Every character that a reader sees knows where in the page it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.compiler.inline import Inline
from replybook.compiler.nodes import read_nodes
from replybook.compiler.table_rows import split_row
from replybook.compiler.words import Words
from replybook.source import Source, SourceMap

PAGES = {
    "a plain paragraph": ("one two\n", "one two"),
    "emphasis": ("*one* **two** _three_\n", "one two three"),
    "a code span": ("`one` `` t`wo `` ` three `\n", "one t`wo three"),
    "a link": ('[one](two "three") [four][five] six\n\n[five]: six\n', "one four six"),
    "a link with brackets": ("[a [b] c](d(e)f) g\n", "a [b] c g"),
    "a link by its name": ("[one] two\n\n[one]: two\n", "one two"),
    "a link with an escape": ("[one](a\\)b) two\n", "one two"),
    "a link in angle brackets": ("[one](<a b> 'c') two\n", "one two"),
    "a picture in a link": ("[![one](two.png)](three) four\n", "one four"),
    "an address": ("see <https://a.example/x> and <b@c.example>.\n", "see https://a.example/x and b@c.example."),
    "an image": ("![one](two.png) three\n", "one three"),
    "two lines": ("one  \n  two\nthree\n", "one two three"),
    "a heading": ("##  `one` two ##\n", "one two"),
    "an underlined heading": ("one\ntwo\n===\n", "one two"),
    "HTML": ("one <b>two</b>\n", "one <b>two</b>"),
    "no weight at all": ("one * two ** three*\n", "one * two ** three*"),
}


def first_inline(page: str) -> Inline:
    inline = read_nodes(Source(page))[0].inline
    assert inline is not None
    return inline


@pytest.mark.parametrize(("page", "plain"), PAGES.values(), ids=PAGES)
def test_what_a_reader_sees(page: str, plain: str) -> None:
    words = first_inline(page).plain
    assert words.text == plain
    for offset, char in enumerate(plain):
        written = page[words.at(offset)]
        assert written == char or (char == " " and written == "\n")


@pytest.mark.parametrize(
    ("page", "plain", "written"),
    [
        (r"\*one\* \[two", "*one* [two", r"\*one\* \[two"),
        ("one &amp; two &copy; three", "one & two © three", "one &amp; two &copy; three"),
    ],
)
def test_escapes_lead_to_their_first_character(page: str, plain: str, written: str) -> None:
    words = first_inline(page).plain
    assert words.text == plain
    assert page[words.at(0) :] == written
    assert page[words.at(plain.rindex(" ") + 1) :].endswith(page.split(" ")[-1])


CELLS = {
    "bars at both ends": ("| one | two |", ["one", "two"]),
    "no bars at the ends": ("one | two", ["one", "two"]),
    "empty cells": ("| | two | |", ["", "two", ""]),
    "an escaped bar": (r"| a \| b | two |", ["a | b", "two"]),
    "an escaped bar in code": (r"| `a\|b` | two |", ["a|b", "two"]),
    "emphasis": ("| *one* | **two** |", ["one", "two"]),
    "more than the header": ("| one | two | three | four |", ["one", "two", "three"]),
    "fewer than the header": ("| one", ["one", "", ""]),
}


@pytest.mark.parametrize(("row", "cells"), CELLS.values(), ids=CELLS)
def test_the_cells_of_a_row(row: str, cells: list[str]) -> None:
    page = f"| A | B | C |\n| - | - | - |\n{row}\n"
    (table,) = read_nodes(Source(page))
    read = [cell.plain for cell in table.rows[1].cells]
    assert [words.text for words in read][: len(cells)] == cells
    for words in read:
        assert all(page[words.at(offset)] in {char, "\\"} for offset, char in enumerate(words.text))


@given(st.text("|\\ ab`", max_size=30))
def test_a_row_is_cut_as_the_parser_cuts_it(row: str) -> None:
    page = f"| A | B | C |\n| - | - | - |\n| x {row}\n"
    (table,) = read_nodes(Source(page))
    assert len(table.rows) == 2
    stops = split_row(f"| x {row}", 0)
    for cell, (first, *_) in zip(table.rows[1].cells, stops, strict=False):
        assert not cell.raw.text or f"| x {row}"[first[1]] in {cell.raw.text[0], "\\"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a, b ,c", ["a", "b", "c"]),
        ("a,, b,", ["a", "b"]),
        ("[a, b], (c, d), {e, f}", ["[a, b]", "(c, d)", "{e, f}"]),
        ('says "a, b", “c, d”', ['says "a, b"', "“c, d”"]),
        ("(a, b", ["(a", "b"]),
        ('12" pipe, b', ['12" pipe', "b"]),
        ("[a (b, c], d), e", ["[a (b, c], d), e"]),
        ("", []),
    ],
)
def test_lists_part_at_commas_outside_brackets_and_quotes(text: str, parts: list[str]) -> None:
    words = Words(text, (SourceMap(),))
    assert [part.text for part in words.split(",")] == parts
    assert [part.span.of(text) for part in words.split(",")] == parts
