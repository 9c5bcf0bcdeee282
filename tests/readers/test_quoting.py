"""The RFC 4180 scanner, held to Python's csv module."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.readers import lines
from replybook.readers.lines import pieces
from replybook.readers.quoting import records, rows, value, value_map
from replybook.source import Span


def scanned(text: str, delimiter: str = ",") -> list[list[str]]:
    found = []
    for record in records(pieces(io.BytesIO(text.encode()), "a.csv"), delimiter):
        assert record.data is not None
        read = record.data.decode()
        found += [[value(span.of(read)) for span in row] for row in rows(read, delimiter)]
    return found


def by_the_csv_module(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param("a,b\n", [["a", "b"]], id="plain"),
        pytest.param("a,b", [["a", "b"]], id="no line end"),
        pytest.param('"a,b",c\n', [["a,b", "c"]], id="a comma in quotes"),
        pytest.param('"say ""hi""",c\n', [['say "hi"', "c"]], id="doubled quotes"),
        pytest.param('"a\nb\r\nc",d\r\n', [["a\nb\r\nc", "d"]], id="line ends in quotes"),
        pytest.param('a "b" c,d\n', [['a "b" c', "d"]], id="quotes inside plain text are text"),
        pytest.param('"a" b,c\n', [["a b", "c"]], id="text behind a closing quote"),
        pytest.param('"",""\n', [["", ""]], id="empty quotes"),
        pytest.param(",\n", [["", ""]], id="empty fields"),
        pytest.param("a\n\nb\n", [["a"], [], ["b"]], id="a blank row"),
        pytest.param("a,b\rc,d\r", [["a", "b"], ["c", "d"]], id="line ends of old Macs"),
    ],
)
def test_fields(text: str, fields: list[list[str]]) -> None:
    assert scanned(text) == fields == by_the_csv_module(text)


@given(
    st.lists(st.lists(st.text(alphabet='a",;\r\n é😀'), min_size=1), min_size=1),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([",", ";", "\t"]),
)
def test_what_the_csv_module_writes_is_read(
    table: list[list[str]], quoting: int, line_end: str, delimiter: str
) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, quoting=quoting, lineterminator=line_end, delimiter=delimiter).writerows(table)  # type: ignore[arg-type]
    written = file.getvalue()
    assert scanned(written, delimiter) == by_the_csv_module(written, delimiter)
    if quoting == csv.QUOTE_ALL:
        assert scanned(written, delimiter) == table


@given(st.text(alphabet='a",\r\n', min_size=1))
def test_whatever_is_written_is_read_as_the_csv_module_reads_it(text: str) -> None:
    assert scanned(text) == by_the_csv_module(text)


@given(st.text(alphabet='a",\r\n', min_size=1), st.integers(1, 7))
def test_a_quote_open_at_the_end_is_seen_however_the_bytes_come(text: str, size: int) -> None:
    whole = list(records(pieces(io.BytesIO(text.encode()), "a.csv"), ","))
    parts = [lines.Piece(text.encode()[at : at + size], 1, at) for at in range(0, len(text), size)]
    assert [record.closed for record in records(parts, ",")][-1] == whole[-1].closed


@given(st.text(alphabet='a"é,\n'), st.booleans(), st.sampled_from(["", "b", 'b"c']), st.integers(0, 9))
def test_every_character_leads_back_to_its_own(text: str, quoted: bool, tail: str, start: int) -> None:
    raw = '"' + text.replace('"', '""') + '"' + tail if quoted else "x" + text
    source = "." * start + raw
    said = value(raw)
    assert said == (text + tail if quoted else "x" + text)
    way_back = value_map(raw, start)
    for at, char in enumerate(said):
        found = way_back.source_span(Span(at, at + 1)).of(source)
        assert found[:1] == char
        assert found.rstrip('"') == char.rstrip('"')


def test_a_quoted_span_ends_before_the_closing_quote() -> None:
    raw = '"say ""Bye"""'
    assert value_map(raw, 0).source_span(Span(4, 9)).of(raw) == '""Bye""'
    assert value_map('"Bye"', 0).source_span(Span(0, 3)).of('"Bye"') == "Bye"
