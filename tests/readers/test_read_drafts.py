"""Which reader reads a file, and what cannot be read, said plainly."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from replybook.readers import READERS, Unreadable, draft_files, read_drafts
from replybook.readers.decode import LARGEST_DRAFT


def texts(name: str, data: bytes, format_: str | None = None) -> list[str | None]:
    entries = read_drafts(name, stream=io.BytesIO(data), format=format_)
    return [entry.draft.text if entry.draft else None for entry in entries]


def complaint(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        texts(name, data)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "format_", "data", "read"),
    [
        pytest.param("a.txt", None, b"Hi Tom,\nthanks.\n", ["Hi Tom,\nthanks."], id="text"),
        pytest.param("a.md", None, b"---\nchannel: x\n---\nHi *Tom*", ["Hi  Tom"], id="Markdown"),
        pytest.param("a.MD", None, b"Hi `x`", ["Hi ` `"], id="a suffix in capitals"),
        pytest.param("a.jsonl", None, b'{"text": "Hi"}\n{"text": "Bye"}', ["Hi", "Bye"], id="JSON Lines"),
        pytest.param("a.ndjson", None, b'{"text": "Hi"}\n', ["Hi"], id="JSON Lines by its other name"),
        pytest.param("a.csv", None, b"id,text\n1,Hi\n", ["Hi"], id="CSV"),
        pytest.param("a.tsv", None, b"id\ttext\n1\tHi, you\n", ["Hi, you"], id="TSV"),
        pytest.param("-", None, b"Hi `x`", ["Hi `x`"], id="standard input is plain text"),
        pytest.param("-", "md", b"Hi `x`", ["Hi ` `"], id="unless told another format"),
        pytest.param("a.txt", ".jsonl", b'{"text": "Hi"}', ["Hi"], id="a format said outright wins"),
    ],
)
def test_the_suffix_chooses_the_reader(name: str, format_: str | None, data: bytes, read: list[str]) -> None:
    assert texts(name, data, format_) == read


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param(
            "a.yml",
            b"text: Hi",
            "a.yml: no reader for .yml yet."
            " Readers there are: .txt, .md, .markdown, .jsonl, .ndjson, .csv, .tsv; --as chooses one.",
            id="a format nobody reads yet",
        ),
        pytest.param(
            "macros",
            b"Hi",
            "macros: no suffix that says how to read it."
            " Readers there are: .txt, .md, .markdown, .jsonl, .ndjson, .csv, .tsv; --as chooses one.",
            id="no suffix",
        ),
        pytest.param("a.txt", b"", "a.txt is empty.", id="empty text"),
        pytest.param("a.txt", b"\xef\xbb\xbf \r\n", "a.txt is empty.", id="blank text"),
        pytest.param("a.jsonl", b"", "a.jsonl is empty.", id="empty JSON Lines"),
        pytest.param("a.csv", b"\xef\xbb\xbf", "a.csv is empty.", id="a byte order mark and nothing else"),
        pytest.param(
            "a.txt",
            "Hi,\nthe café is shut.".encode("latin-1"),
            "a.txt is not UTF-8: byte 11, on line 2, does not fit (it looks like Latin-1)."
            " Save the file as UTF-8 and try again.",
            id="Latin-1 text",
        ),
        pytest.param(
            "a.csv",
            b"\xef\xbb\xbftext\nplain\ncaf\xe9\n",
            "a.csv is not UTF-8: byte 17, on line 3, does not fit (it looks like Latin-1)."
            " Save the file as UTF-8 and try again.",
            id="Latin-1 in a later row",
        ),
        pytest.param(
            "a.csv",
            "id,text\n1,Hi\n".encode("utf-16"),
            "a.csv is not UTF-8: byte 0, on line 1, does not fit (it looks like UTF-16)."
            " Save the file as UTF-8 and try again.",
            id="UTF-16",
        ),
        pytest.param(
            "a.md",
            b"x" * (LARGEST_DRAFT + 1),
            "a.md is larger than 1 MB, too large for one reply. Keep many replies in a .jsonl or .csv file, one a row.",
            id="too large for one draft",
        ),
    ],
)
def test_a_file_that_cannot_be_read(name: str, data: bytes, message: str) -> None:
    assert complaint(name, data) == message


def test_a_missing_file_and_a_folder_are_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"gone\.txt was not found\."):
        read_drafts(tmp_path / "gone.txt")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(Unreadable, match=r"folder\.md is a folder, not a file\."):
        read_drafts(tmp_path / "folder.md")


def test_a_file_on_disk_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Hi")
    (entry,) = read_drafts(tmp_path / "a.txt")
    assert entry.source.path == str(tmp_path / "a.txt")


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_rows_are_read_as_they_arrive(suffix: str) -> None:
    rows = {".jsonl": b'{"text": "one"}\n', ".csv": b"text\none\n"}
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as pipe:
        pipe.write(rows[suffix])
        drafts = read_drafts(f"a{suffix}", stream=stream)
        assert isinstance(drafts, Iterator)
        first = next(drafts)  # the pipe is still open: waiting for its end would hang here
        assert first.draft
        assert first.draft.text == "one"


def test_the_drafts_of_a_folder_come_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ["b.md", "a.txt", "sub/c.CSV", ".hidden.txt", ".git/d.txt", "notes.pdf", "a/z.jsonl"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [path.relative_to(tmp_path).as_posix() for path in draft_files(tmp_path)] == [
        "a.txt",
        "b.md",
        "a/z.jsonl",
        "sub/c.CSV",
    ]


@pytest.mark.parametrize("suffix", READERS)
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x00\x00\x00", id="NUL bytes"),
        pytest.param(b"text\n\x00", id="a NUL byte in a row"),
        pytest.param(b'"' * 1000, id="quotes"),
        pytest.param(b"[" * 200_000, id="deep nesting"),
        pytest.param(b'{"text":' * 50_000, id="deeper nesting"),
        pytest.param(b"---\n" + b"[" * 50_000 + b"\n---\nHi", id="front matter nested too deep"),
        pytest.param(b"---\na: &a [x]\nb: *a\n", id="front matter never closed"),
        pytest.param(b"\r\r\n\n\r", id="line ends"),
        pytest.param(b"text\n" + b"x" * 5_000_000, id="a long last line"),
        pytest.param(b"\xef\xbb\xbf{}", id="a byte order mark"),
        pytest.param(b"text\n" + b"\xff" * 20, id="not UTF-8"),
        pytest.param(b"<!--" * 20_000 + b"[" * 20_000 + b"`" * 20_000, id="Markdown that opens and never closes"),
    ],
)
def test_hostile_bytes_are_read_or_refused(suffix: str, data: bytes) -> None:
    with suppress(Unreadable):
        for entry in read_drafts(f"a{suffix}", stream=io.BytesIO(data)):
            assert (entry.draft is None) == bool(entry.findings)
            entry.map()
