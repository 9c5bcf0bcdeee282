"""Files of labelled replies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybook.evaluation import LabelledError, read_labelled

ROWS = [
    {
        "id": "a",
        "channel": "x",
        "text": "The ferry is back at six.",
        "labels": {"length": "none", "signature": "absent"},
    },
    {"text": "Back at six. ^JO", "labels": {"signature": "none"}},
]


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_json_lines(tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", "\n".join(json.dumps(row) for row in ROWS) + "\n\n")
    first, second = read_labelled(path)
    assert (first.name, first.draft.channel, first.labelled) == ("a", "x", {"length": "none", "signature": "absent"})
    assert (second.name, second.draft.text) == ("line 2", "Back at six. ^JO")


@pytest.mark.parametrize(("suffix", "delimiter"), [(".csv", ","), (".csv", ";"), (".tsv", "\t")])
def test_columns(tmp_path: Path, suffix: str, delimiter: str) -> None:
    cells = [
        ["id", "text", "channel", "label:length", "label: signature"],
        ["a", '"Back, at\nsix; now"', "x", "none", "absent"],
        ["b", "Fine. ^JO", "x", "-", ""],
    ]
    path = write(tmp_path / f"rows{suffix}", "\ufeff" + "\n".join(delimiter.join(row) for row in cells))
    first, second = read_labelled(path)
    assert first.draft.text == "Back, at\nsix; now"
    assert first.labelled == {"length": "none", "signature": "absent"}
    assert second.claims == ()


def test_a_good_row_wants_nothing_that_others_name(tmp_path: Path) -> None:
    rows = [
        {"text": "…", "expect": ["promise"], "not": ["too-long"]},
        {"text": "…", "expect": [], "not": ["placeholder"]},
    ]
    path = write(tmp_path / "rows.jsonl", "\n".join(map(json.dumps, rows)))
    _, good = read_labelled(path)
    assert {(claim.kind, claim.wanted) for claim in good.claims} == {
        ("promise", False),
        ("length", False),
        ("placeholder", False),
    }


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("rows.jsonl", '{"text": "…"}', "rows.jsonl: no row has a label."),
        ("rows.jsonl", "", "rows.jsonl: no row has a label."),
        ("rows.jsonl", '{"text": "…", "tone": "ok"}\n{', "rows.jsonl:2: this line is not JSON."),
        ("rows.jsonl", "[1]", "rows.jsonl:1: this line is not an object of fields."),
        ("rows.jsonl", '{"tone": "ok"}', "rows.jsonl:1: A draft needs a `text`."),
        ("rows.jsonl", '{"text": "…", "labels": 3}', "rows.jsonl:1: “labels” must name kinds"),
        ("rows.csv", "reply,label:tone\nHi,ok", "rows.csv:2: A draft needs a `text`."),
        ("rows.xlsx", "", "labelled replies are read from .jsonl, .ndjson, .csv, .tsv."),
        ("missing.jsonl", None, "missing.jsonl could not be read: No such file or directory."),
    ],
)
def test_a_file_that_cannot_be_used(tmp_path: Path, name: str, text: str | None, message: str) -> None:
    path = tmp_path / name
    if text is not None:
        write(path, text)
    with pytest.raises(LabelledError) as caught:
        read_labelled(path)
    assert message in str(caught.value)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(LabelledError, match="not UTF-8"):
        read_labelled(path)
