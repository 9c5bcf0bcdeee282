"""Findings get their line and column at the door."""

from __future__ import annotations

import io

from replybook.model import Finding, Level, Place, Result
from replybook.readers import Entry, read_drafts
from replybook.readers.place import placed, placed_result
from replybook.source import Span


def entry_of(name: str, text: str) -> Entry:
    return next(read_drafts(name, stream=io.BytesIO(text.encode())))


def finding_on(entry: Entry, words: str) -> Finding:
    assert entry.draft
    start = entry.draft.text.index(words)
    return Finding("r", "phrases", Level.ERROR, Span(start, start + len(words)), words, "No.")


def test_a_finding_gets_the_true_place_and_its_source_line() -> None:
    entry = entry_of("a.csv", 'id,text\n1,"Hi ""Tom"",\nsorry for it"\n')
    assert placed(finding_on(entry, '"Tom",\nsorry'), entry).place == Place("a.csv", 2, 7, 3, 6, '1,"Hi ""Tom"",')


def test_a_place_that_is_known_already_stays() -> None:
    entry = entry_of("a.txt", "sorry")
    (bad,) = entry_of("a.jsonl", "nope").findings
    assert placed(bad, entry) == bad


def test_a_result_gets_its_path_and_every_place() -> None:
    entry = entry_of("a.jsonl", r'{"text": "sorry,\nso sorry"}')
    result = placed_result(Result((finding_on(entry, "sorry"), finding_on(entry, "so sorry")), id="1"), entry)
    assert (result.id, result.path) == ("1", "a.jsonl")
    places = [finding.place for finding in result.findings]
    assert [(place.line, place.column) for place in places if place] == [(1, 11), (1, 19)]
    assert places[0]
    assert places[1]
    assert places[0].excerpt is places[1].excerpt


def test_the_result_of_a_row_that_could_not_be_read_holds_its_complaint() -> None:
    entry = entry_of("a.jsonl", "nope")
    assert placed_result(Result(), entry) == Result(entry.findings, path="a.jsonl")
