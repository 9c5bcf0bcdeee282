"""Markdown: one draft a file, its context in front matter."""

from __future__ import annotations

import io

import pytest

from replybook.model import Draft, Turn
from replybook.readers import Entry, read_drafts
from replybook.source import Position


def read(text: str) -> Entry:
    (entry,) = read_drafts("a.md", stream=io.BytesIO(text.encode()))
    return entry


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        pytest.param("Hi Tom\n", Draft("Hi Tom"), id="no front matter"),
        pytest.param("---\nchannel: x\nagent: Maya\n---\n\nHi\n", Draft("Hi", channel="x", agent="Maya"), id="fields"),
        pytest.param("---\r\nchannel: x\r\n---\r\nHi\r\nTom", Draft("Hi\nTom", channel="x"), id="CRLF"),
        pytest.param("\ufeff---\nchannel: x\n---\nHi", Draft("Hi", channel="x"), id="BOM"),
        pytest.param("---\n---\nHi", Draft("Hi"), id="empty front matter"),
        pytest.param("---\nHi\n", Draft("---\nHi"), id="a rule across the page is no front matter"),
        pytest.param("---\nPublic: yes\n---\nHi", Draft("Hi", public=True), id="keys in capitals"),
        pytest.param("---\nCustomer name: Tom\n---\nHi", Draft("Hi", customer_name="Tom"), id="a key of two words"),
        pytest.param("---\ntitle: Boiler\n---\nHi", Draft("Hi"), id="unknown fields are passed over"),
        pytest.param("---\nid: 0012\n---\nHi", Draft("Hi", id="0012"), id="an id keeps its noughts"),
        pytest.param(
            "---\nsent at: 2026-03-01 10:00\n---\nHi",
            Draft("Hi", sent_at="2026-03-01 10:00"),
            id="a time stays as written",
        ),
        pytest.param(
            "---\ncustomer: Order #5: still not here!\n---\nHi",
            Draft("Hi", customer="Order #5: still not here!"),
            id="a value may hold colons and hashes",
        ),
        pytest.param('---\ncustomer: "Late: again"\n---\nHi', Draft("Hi", customer="Late: again"), id="quotes"),
        pytest.param(
            "---\n# a note\ncustomer: |\n  First line\n  Second line\n---\nHi",
            Draft("Hi", customer="First line\nSecond line\n"),
            id="a message of several lines",
        ),
        pytest.param(
            "---\nthread:\n- from: customer\n  text: Hello?\n---\nHi",
            Draft("Hi", thread=(Turn("customer", "Hello?"),)),
            id="a thread",
        ),
    ],
)
def test_front_matter_is_the_context(text: str, draft: Draft) -> None:
    assert read(text).draft == draft


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        pytest.param(
            "---\nchannel: x\nHi",
            "The front matter is never closed: end it with a line of `---`.",
            1,
            id="never closed",
        ),
        pytest.param("---\nchannel: x\n---\n\n", "The text of this draft is empty.", 1, id="nothing behind it"),
        pytest.param(
            "---\npublic: maybe\n---\nHi", "“public: maybe” does not fit: write true or false.", 1, id="a bad value"
        ),
        pytest.param(
            "---\n- a\n- b\n---\nHi",
            "The front matter is not a list of fields, such as `channel: email`.",
            2,
            id="a list",
        ),
        pytest.param(
            "---\nchannel: x\ntags: [a, b\n---\nHi",
            "The front matter is not YAML: expected ',' or ']', but got '<stream end>'.",
            4,
            id="a bracket left open",
        ),
        pytest.param(
            "---\na: " + "[" * 5000 + "\n---\nHi",
            "The front matter could not be read as YAML.",
            2,
            id="nested too deep",
        ),
    ],
)
def test_front_matter_that_cannot_be_read_is_a_finding(text: str, message: str, line: int) -> None:
    (finding,) = read(text).findings
    assert (finding.rule, finding.message) == ("unreadable-row", message)
    assert finding.place
    assert finding.place.line == line


@pytest.mark.parametrize(
    ("text", "position"),
    [
        pytest.param("say Bye", Position(1, 5), id="plain"),
        pytest.param("---\nchannel: x\n---\n\n\nsay **Bye**", Position(6, 7), id="behind front matter and emphasis"),
        pytest.param(
            "---\r\nchannel: x\r\n---\r\n\r\n[say](https://x.example/) Bye\r\n", Position(5, 27), id="CRLF and a link"
        ),
        pytest.param("> Bye\n\n😀 Bye", Position(3, 3), id="behind a quote"),
    ],
)
def test_places_are_true(text: str, position: Position) -> None:
    entry = read(text)
    assert entry.draft
    offset = entry.map().source_offset(entry.draft.text.index("Bye"))
    assert entry.source.position(offset) == position
