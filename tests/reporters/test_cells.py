"""How wide a text is on a terminal, and what is safe to print there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.reporters.cells import cells, printable, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("Hi Tom", 6, id="ASCII"),
        pytest.param("café", 4, id="an accent"),
        pytest.param("cafe\u0301", 4, id="an accent of its own"),
        pytest.param("日本語", 6, id="Chinese characters"),
        pytest.param("ｆｕｌｌ", 8, id="full width"),
        pytest.param("한국", 4, id="Korean"),
        pytest.param("😀", 2, id="an emoji"),
        pytest.param("👍🏽", 2, id="an emoji with a skin tone"),
        pytest.param("👩‍🔧", 2, id="joined emoji"),
        pytest.param("❤️", 2, id="a heart made an emoji"),
        pytest.param("❤", 1, id="a heart as text"),
        pytest.param("a\u200bb", 2, id="a zero-width space"),
        pytest.param("\t", 4, id="a tab"),
        pytest.param("\x1b[31m", 5, id="a colour sequence, made visible"),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Hi 😀 日本 é", "Hi 😀 日本 é", id="harmless"),
        pytest.param("a\x1b[2Jb", "a␛[2Jb", id="escape sequence"),
        pytest.param("a\x00b\x7f\n", "a␀b␡␊", id="control characters"),
        pytest.param("a\u202eb\u2066c", "a\ufffdb\ufffdc", id="marks that turn the direction"),
        pytest.param("a\ud83db", "a\ufffdb", id="half a surrogate pair"),
        pytest.param("a\x9bb\u2028", "a\ufffdb\ufffd", id="more control characters"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("one two", ["one two"], id="fits"),
        pytest.param("one two three", ["one two", "three"], id="breaks between words"),
        pytest.param("a verylongword b", ["a", "verylongword", "b"], id="a long word"),
        pytest.param("one\n\n  two", ["one two"], id="line breaks are spaces"),
        pytest.param("日本 日本 日", ["日本", "日本 日"], id="wide characters"),
    ],
)
def test_wrapped(text: str, lines: list[str]) -> None:
    assert wrapped(text, 8) == lines


@given(st.text())
def test_cells_are_as_wide_as_they_say(text: str) -> None:
    assert len(cells(text)) == len(text) == len(printable(text))
    assert all(0 <= columns <= 4 for _, columns in cells(text))
    printable(text).encode()
