"""Plain text: one draft a file."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.readers import read_drafts
from replybook.readers.plain import plain_lines, plain_lines_map
from replybook.source import Position, Span


@pytest.mark.parametrize(
    ("data", "text", "bye"),
    [
        pytest.param("Hi\nBye", "Hi\nBye", Position(2, 1), id="LF"),
        pytest.param("Hi\r\n\r\nBye\r\n", "Hi\n\nBye", Position(3, 1), id="CRLF"),
        pytest.param("Hi\rOh. Bye", "Hi\nOh. Bye", Position(2, 5), id="CR"),
        pytest.param("\ufeffBye", "Bye", Position(1, 1), id="BOM"),
        pytest.param("😀\r\n  Bye", "😀\n  Bye", Position(2, 3), id="emoji"),
    ],
)
def test_line_ends_become_newlines_and_places_stay_true(data: str, text: str, bye: Position) -> None:
    (entry,) = read_drafts("a.txt", stream=io.BytesIO(data.encode()))
    assert entry.draft
    assert entry.draft.text == text
    offset = entry.map().source_offset(text.index("Bye"))
    assert entry.source.position(offset) == bye


@given(st.text(alphabet="a\r\n "), st.integers(0, 5))
def test_the_map_leads_back_to_every_character(text: str, start: int) -> None:
    start = min(start, len(text))
    plain = plain_lines(text[start:])
    way_back = plain_lines_map(text, start)
    slices = [way_back.source_span(Span(at, at + 1)).of(text) for at in range(len(plain))]
    assert "".join(slices) == text[start:]
    assert [plain_lines(each) for each in slices] == list(plain)
