"""JSON Lines: a draft a line, and the way back through escapes."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.model import Draft, Turn
from replybook.readers import Entry, read_drafts
from replybook.readers.json_lines import text_map
from replybook.readers.lines import LARGEST_ROW
from replybook.source import Position, Span


def read(lines: str | bytes) -> list[Entry]:
    data = lines.encode() if isinstance(lines, str) else lines
    return list(read_drafts("a.jsonl", stream=io.BytesIO(data)))


def test_a_line_holds_a_draft_and_its_context() -> None:
    line = {
        "text": "Hi Tom",
        "id": 12,
        "channel": "x",
        "public": True,
        "customer": "Late again!",
        "thread": [{"from": "customer", "text": "Hello?"}],
        "colour": "unknown fields are passed over",
    }
    (entry,) = read(json.dumps(line))
    assert entry.draft == Draft(
        "Hi Tom", id="12", channel="x", public=True, customer="Late again!", thread=(Turn("customer", "Hello?"),)
    )


@pytest.mark.parametrize(
    ("line", "message", "column"),
    [
        pytest.param("nope", "This line is not JSON: Expecting value.", 1, id="not JSON"),
        pytest.param(
            '{"text": "Hi" "id": 1}', "This line is not JSON: Expecting ',' delimiter.", 15, id="a comma missing"
        ),
        pytest.param('{"text": "Hi"} {}', "This line is not JSON: Extra data.", 16, id="two objects"),
        pytest.param(
            '["Hi"]', 'This line is not a draft: write an object of fields, such as {"text": "…"}.', 1, id="a list"
        ),
        pytest.param('{"body": "Hi"}', "A draft needs a `text`.", 1, id="no text"),
        pytest.param('{"text": null}', "A draft needs a `text`.", 1, id="null for text"),
        pytest.param('{"text": " \\n"}', "The text of this draft is empty.", 1, id="a blank text"),
        pytest.param('{"text": ["Hi"]}', "“text” must be text.", 1, id="a list for text"),
        pytest.param(
            '{"text": "a", "public": "maybe"}', "“public: maybe” does not fit: write true or false.", 1, id="public"
        ),
        pytest.param("[" * 200_000, "This line is nested too deep to be read.", 1, id="nested too deep"),
        pytest.param(
            '{"text": "a", "id": ' + "9" * 10_000 + "}",
            "This line holds a number that is too long to be read.",
            1,
            id="a number without end",
        ),
        pytest.param(
            '{"text": "' + "a" * LARGEST_ROW + '"}',
            "This row is longer than 1 MB, too long for one reply. It was left out.",
            1,
            id="a row of more than 1 MB",
        ),
        pytest.param(
            '{"text": "' + "a" * 5_000_000 + '"}',
            "This row is longer than 1 MB, too long for one reply. It was left out.",
            1,
            id="a row of 5 MB",
        ),
    ],
)
def test_a_line_that_cannot_be_read_is_a_finding_and_the_others_go_on(line: str, message: str, column: int) -> None:
    before, bad, after = read(f'{{"text": "before"}}\n{line}\n\n{{"text": "after"}}\n')
    assert (before.draft, after.draft) == (Draft("before"), Draft("after"))
    assert after.source.first_line == 4
    assert bad.draft is None
    (finding,) = bad.findings
    assert (finding.rule, finding.kind, finding.level) == ("unreadable-row", "input", "error")
    assert finding.message == message
    assert finding.place
    assert (finding.place.path, finding.place.line, finding.place.column) == ("a.jsonl", 2, column)


@pytest.mark.parametrize(
    ("line", "position"),
    [
        pytest.param('{"text": "say Bye"}', Position(1, 15), id="plain"),
        pytest.param(r'{"text": "say\nBye"}', Position(1, 16), id="newline"),
        pytest.param(r'{"text": "\"say\" Bye"}', Position(1, 19), id="quotes"),
        pytest.param(r'{"text": "caf\u00e9 Bye"}', Position(1, 21), id="escape by number"),
        pytest.param(r'{"text": "\ud83d\ude00 Bye"}', Position(1, 24), id="surrogate pair"),
        pytest.param(r'{"text": "\ud83d Bye"}', Position(1, 18), id="half a surrogate pair"),
        pytest.param(r'{"text": "😀 Bye"}', Position(1, 13), id="emoji as it is"),
        pytest.param(
            r'{"id": "Bye", "other": [{"text": "Bye"}], "text": "Bye"}', Position(1, 52), id="not in another field"
        ),
        pytest.param(r'{"text": "Bye", "text": "Bye"}', Position(1, 26), id="the last of two, as JSON readers do"),
        pytest.param(r'{"te\u0078t": "Bye"}', Position(1, 16), id="an escape in the name"),
        pytest.param('  {  "text"  :  "Bye"  }  ', Position(1, 18), id="blank space"),
        pytest.param('\n\n{"text": "Bye"}', Position(3, 11), id="third line"),
        pytest.param('\ufeff\r\n{"text": "Bye"}\r\n', Position(2, 11), id="BOM and CRLF"),
    ],
)
def test_places_are_true_through_escapes(line: str, position: Position) -> None:
    (entry,) = read(line)
    assert entry.draft
    offset = entry.map().source_offset(entry.draft.text.index("Bye"))
    assert entry.source.position(offset) == position


def test_a_number_for_text_has_a_place_too() -> None:
    (entry,) = read('{"text": 42}')
    assert entry.draft == Draft("42")
    assert entry.map().source_offset(0) == 9


SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f"}


def by_number(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02X}{units[at + 1]:02x}" for at in range(0, len(units), 2))


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and a JSON string that spells it with escapes picked at will."""
    text = draw(st.text(alphabet=st.one_of(st.characters(), st.sampled_from('😀é"\\/\n\r\t\x00\u2028'))))
    spelt = []
    for char in text:
        ways = [by_number(char)]
        if char in SHORT:
            ways.append(SHORT[char])
        if char >= " " and char not in '"\\' and not "\ud800" <= char <= "\udfff":
            ways.append(char)
        spelt.append(draw(st.sampled_from(ways)))
    return text, "".join(spelt)


@given(
    written(),
    st.sampled_from(["", '"id": "text", ', '"a": {"text": [1, "}"]}, ', '\t"text" :0,']),
    st.sampled_from(["", ', "z":[]']),
)
def test_every_character_leads_back_to_its_own_escape(spelling: tuple[str, str], before: str, after: str) -> None:
    text, spelt = spelling
    line = f'{{{before}"text": "{spelt}"{after}}}'
    assert json.loads(line)["text"] == text
    way_back = text_map(line)
    for at, char in enumerate(text):
        assert json.loads(f'"{way_back.source_span(Span(at, at + 1)).of(line)}"') == char
    assert way_back.source_span(Span(0, len(text))).of(line) == spelt
