"""CSV and TSV: a draft a row, and places that are true through the quoting."""

from __future__ import annotations

import io

import pytest

from replybook.model import Draft, Turn
from replybook.readers import Entry, Unreadable, read_drafts
from replybook.readers.lines import LARGEST_ROW
from replybook.source import Position


def read(text: str, name: str = "a.csv") -> list[Entry]:
    return list(read_drafts(name, stream=io.BytesIO(text.encode())))


@pytest.mark.parametrize(
    ("text", "drafts"),
    [
        pytest.param("text\nHi\n", [Draft("Hi")], id="one column"),
        pytest.param("id,text,channel\n1,Hi,x\n2,Bye,\n", [Draft("Hi", "1", "x"), Draft("Bye", "2")], id="context"),
        pytest.param(
            "ID, Customer Name ,Text\n1,Tom,Hi\n", [Draft("Hi", "1", customer_name="Tom")], id="header as people type"
        ),
        pytest.param("text,team\nHi,Gas\n", [Draft("Hi")], id="unknown columns are passed over"),
        pytest.param(
            "text,public\nHi,yes\nHi,false\n", [Draft("Hi", public=True), Draft("Hi", public=False)], id="yes and no"
        ),
        pytest.param("id,text\n\n,\n1,Hi\n", [Draft("Hi", "1")], id="blank rows"),
        pytest.param("text,id\nHi\n", [Draft("Hi")], id="a short row"),
        pytest.param("text,id\nHi,1,,\n", [Draft("Hi", "1")], id="empty fields too many, as spreadsheets write"),
        pytest.param("id;text\n1;Hi, Tom\n", [Draft("Hi, Tom", "1")], id="semicolons"),
        pytest.param("id\ttext\n1\tHi, Tom\n", [Draft("Hi, Tom", "1")], id="tabs"),
        pytest.param('"text"\n"Hi,\n\nTom"\n', [Draft("Hi,\n\nTom")], id="line breaks in a field"),
        pytest.param("text\rHi\rBye\r", [Draft("Hi"), Draft("Bye")], id="line ends of old Macs"),
        pytest.param("text\n", [], id="a header and no rows"),
        pytest.param(
            'text,thread\nHi,"[{""from"": ""customer"", ""text"": ""Yo""}]"\n',
            [Draft("Hi", thread=(Turn("customer", "Yo"),))],
            id="a thread as JSON",
        ),
    ],
)
def test_rows(text: str, drafts: list[Draft]) -> None:
    assert [entry.draft for entry in read(text)] == drafts


@pytest.mark.parametrize(
    ("header", "message"),
    [
        pytest.param(
            "id,body",
            "a.csv: no column “text”, which holds the reply. Columns there are: id, body."
            " Rename “body” to “text”, if that is the reply.",
            id="another name for it",
        ),
        pytest.param(
            "Id,Texte",
            "a.csv: no column “text”, which holds the reply. Columns there are: Id, Texte."
            " Rename “texte” to “text”, if that is the reply.",
            id="a slip",
        ),
        pytest.param(
            "id,when",
            "a.csv: no column “text”, which holds the reply. Columns there are: id, when.",
            id="nothing like it",
        ),
        pytest.param(
            "\x1b[31m," + ",".join("x" * 50 for _ in range(24)),
            "a.csv: no column “text”, which holds the reply. Columns there are: \ufffd[31m, "
            + ", ".join("x" * 40 for _ in range(19))
            + " and 5 more.",
            id="many long names, one of which would colour the terminal",
        ),
        pytest.param(
            "text,Text", "a.csv: two columns are called “text”. Rename the one that is not the reply.", id="two of them"
        ),
        pytest.param(
            'id,"text',
            "a.csv: the header row could not be read. A quote opens in this row and is never closed.",
            id="a quote left open",
        ),
        pytest.param(
            "id" * LARGEST_ROW,
            "a.csv: the header row could not be read. This row is longer than 1 MB, too long for one reply."
            " It was left out.",
            id="too long",
        ),
    ],
)
def test_a_header_without_a_reply(header: str, message: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(f"{header}\n1,Hi\n")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("row", "message"),
    [
        pytest.param("2,Hi, Tom, you,", "This row has 5 fields, but the header row has 3.", id="commas without quotes"),
        pytest.param("2", "A draft needs a `text`.", id="no text"),
        pytest.param("2, ,", "The text of this draft is empty.", id="a blank text"),
        pytest.param(
            "2,Hi,perhaps", "“public: perhaps” does not fit: write true or false.", id="a value that does not fit"
        ),
        pytest.param(
            f'2,"{"x" * 5_000_000}",',
            "This row is longer than 1 MB, too long for one reply. It was left out.",
            id="a row of 5 MB",
        ),
        pytest.param(
            '2,"' + "x\n" * 600_000 + '",',
            "This row is longer than 1 MB, too long for one reply. It was left out.",
            id="a row of many lines",
        ),
    ],
)
def test_a_row_that_cannot_be_read_is_a_finding_and_the_others_go_on(row: str, message: str) -> None:
    before, bad, after = read(f"id,text,public\n1,before,\n{row}\n3,after,\n")
    assert (before.draft, after.draft) == (Draft("before", "1"), Draft("after", "3"))
    (finding,) = bad.findings
    assert (finding.rule, finding.kind, finding.message) == ("unreadable-row", "input", message)
    assert finding.place
    assert (finding.place.line, finding.place.column) == (3, 1)


def test_a_quote_that_is_never_closed_is_said_where_it_opens() -> None:
    good, bad = read('text\nHi\n"Bye\nrest\nof the file\n')
    assert good.draft == Draft("Hi")
    assert bad.findings[0].message == "A quote opens in this row and is never closed."
    assert bad.findings[0].place
    assert bad.findings[0].place.line == 3


@pytest.mark.parametrize(
    ("text", "position"),
    [
        pytest.param("text\nsay Bye\n", Position(2, 5), id="plain"),
        pytest.param("id,text\n1,say Bye\n", Position(2, 7), id="second column"),
        pytest.param('id,text\n1,"say Bye"\n', Position(2, 8), id="quoted"),
        pytest.param('id,text\n1,"""say"" Bye"\n', Position(2, 12), id="doubled quotes"),
        pytest.param('id,text\n1,"say\nBye"\n', Position(3, 1), id="second line of a field"),
        pytest.param('id,text\r\n1,"say\r\n\r\nBye"\r\n', Position(4, 1), id="CRLF"),
        pytest.param(
            '\ufefftext,id\n"a\nb",1\n"😀 Bye",2\n', Position(4, 4), id="BOM, emoji, and a row of two lines before"
        ),
        pytest.param("text\rHi\rBye\r", Position(3, 1), id="line ends of old Macs"),
        pytest.param('text\n"a" Bye\n', Position(2, 5), id="behind a closing quote"),
    ],
)
def test_places_are_true_through_quoting(text: str, position: Position) -> None:
    entry = read(text)[-1]
    assert entry.draft
    offset = entry.map().source_offset(entry.draft.text.index("Bye"))
    assert entry.source.position(offset) == position
