"""The mark stands under what the finding is about, whatever the line holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.model import Place
from replybook.reporters.cells import width
from replybook.reporters.excerpt import marked


def place(line: str, words: str, *, end_line: int = 1) -> Place:
    column = line.index(words) + 1
    return Place("a.txt", 1, column, end_line, column + len(words), line)


@pytest.mark.parametrize(
    ("line", "words", "shown"),
    [
        pytest.param("so sorry, Tom", "sorry", ("so sorry, Tom", "   ^^^^^"), id="plain"),
        pytest.param("日本 sorry", "sorry", ("日本 sorry", "     ^^^^^"), id="behind wide characters"),
        pytest.param("so 日本, Tom", "日本", ("so 日本, Tom", "   ^^^^"), id="under wide characters"),
        pytest.param("😀\tsorry", "sorry", ("😀    sorry", "      ^^^^^"), id="behind an emoji and a tab"),
        pytest.param("👩‍🔧 sorry", "sorry", ("👩‍🔧 sorry", "   ^^^^^"), id="behind joined emoji"),
        pytest.param("e\u0301 sorry", "sorry", ("e\u0301 sorry", "  ^^^^^"), id="behind an accent of its own"),
        pytest.param("\x1b[31msorry", "sorry", ("␛[31msorry", "     ^^^^^"), id="behind a colour sequence"),
        pytest.param(
            "a" * 50 + " sorry", "sorry", ("…aaaaaaaaaaaa sorry", "              ^^^^^"), id="far along a line"
        ),
        pytest.param("sorry " + "a" * 50, "sorry", ("sorry aaaaaaaaaaaaa…", "^^^^^"), id="at the start of a long line"),
        pytest.param(
            "b" * 50 + " sorry " + "a" * 50, "sorry", ("…bbbbb sorry aaaaaa…", "       ^^^^^"), id="inside a long line"
        ),
        pytest.param(
            "b" * 50 + "s" * 50, "s" * 50, ("…bbbbbb" + "s" * 12 + "…", "       " + "^" * 12), id="longer than the line"
        ),
        pytest.param("so ", "", ("so", "^"), id="nothing, at the start"),
    ],
)
def test_marks(line: str, words: str, shown: tuple[str, str]) -> None:
    text, indent, marks = marked(place(line, words), 20)
    assert (text, indent + marks) == shown


def test_a_finding_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert marked(Place("a.txt", 1, 4, 3, 2, "so sorry"), 20) == ("so sorry", "   ", "^^^^^")


def test_a_finding_at_the_end_of_the_text_has_one_mark_behind_it() -> None:
    assert marked(Place("a.txt", 1, 4, 1, 4, "bye"), 20) == ("bye", "   ", "^")


@given(st.text(alphabet="a é日😀\t\u200d\u0301"), st.integers(1, 60), st.integers(0, 60), st.integers(24, 60))
def test_no_line_is_wider_than_it_may_be(line: str, column: int, size: int, columns: int) -> None:
    column = min(column, len(line) + 1)
    text, indent, marks = marked(Place("a.txt", 1, column, 1, column + size, line * 3), columns)
    assert width(text) <= columns
    assert len(indent + marks) <= columns + 4
    assert set(marks) == {"^"}


def test_a_very_long_line_is_cut() -> None:
    line = "a" * 500_000 + "sorry" + "b" * 500_000
    text, indent, marks = marked(place(line, "sorry"), 40)
    assert text[len(indent) : len(indent + marks)] == "sorry"
