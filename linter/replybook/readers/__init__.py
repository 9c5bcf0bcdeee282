"""Files to drafts, one format per file. Each reader is imported when a file first needs it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from replybook.readers.entry import Entry, Unreadable

__all__ = ["READERS", "Entry", "Unreadable", "draft_files", "read_drafts"]

READERS = {
    ".txt": "replybook.readers.plain",
    ".md": "replybook.readers.markdown",
    ".markdown": "replybook.readers.markdown",
    ".jsonl": "replybook.readers.json_lines",
    ".ndjson": "replybook.readers.json_lines",
    ".csv": "replybook.readers.delimited",
    ".tsv": "replybook.readers.delimited",
}
"""Every format that Replybook reads: the suffix of the file, and the module whose `read` reads it."""

STANDARD_INPUT = "-"


def read_drafts(path: Path | str, *, stream: BinaryIO | None = None, format: str | None = None) -> Iterator[Entry]:  # noqa: A002 (the contract's name)
    """The drafts of a file, one by one as they are asked for.

    `stream` gives the bytes where they do not come from `path` itself; `-` without a stream is standard input.
    `format` is a suffix of `READERS`, with or without its dot, for a file whose own suffix does not say it.
    Raises `Unreadable`, for a stream of rows also while it is being read.
    """
    name = str(path)
    suffix = _suffix(name, format)
    if stream is None and name == STANDARD_INPUT:
        import sys

        stream = sys.stdin.buffer
    if stream is None:
        _check_is_file(Path(path))
        return _read_file(Path(path), suffix)
    return _read(stream, name, suffix)


def draft_files(folder: Path, *, without: Iterable[Path] = ()) -> Iterator[Path]:
    """The files of a folder that a reader can read, in order of their names; hidden ones are left out.

    Pipes and devices are left out as well, and links to folders are not followed; a link that leads nowhere is given,
    so that somebody says so. `without` are folders below it that hold no drafts. Raises `Unreadable` for a folder that
    cannot be looked into.
    """
    passed_over = {path.resolve() for path in without}
    for here, folders, files in os.walk(folder, onerror=_closed_folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and Path(here, name).resolve() not in passed_over
        )
        for name in sorted(files):
            path = Path(here, name)
            if not name.startswith(".") and path.suffix.lower() in READERS and (path.is_file() or not path.exists()):
                yield path


def _closed_folder(problem: OSError) -> None:
    raise Unreadable(f"{problem.filename} could not be read: {problem.strerror}.")


def _suffix(name: str, wanted: str | None) -> str:
    if wanted is not None:
        suffix = f".{wanted.lower().lstrip('.')}"
    else:
        suffix = ".txt" if name == STANDARD_INPUT else Path(name).suffix.lower()
    if suffix not in READERS:
        what = f"no reader for {suffix} yet" if suffix.strip(".") else "no suffix that says how to read it"
        raise Unreadable(f"{name}: {what}. Readers there are: {', '.join(READERS)}; --as chooses one.")
    return suffix


def _check_is_file(path: Path) -> None:
    if path.is_dir():
        raise Unreadable(f"{path} is a folder, not a file.")
    if not path.exists():
        raise Unreadable(f"{path} was not found.")


def _read_file(path: Path, suffix: str) -> Iterator[Entry]:
    try:
        with path.open("rb") as stream:
            yield from _read(stream, str(path), suffix)
    except OSError as problem:
        raise Unreadable(f"{path} could not be read: {problem.strerror or problem}.") from problem


def _read(stream: BinaryIO, name: str, suffix: str) -> Iterator[Entry]:
    read = import_module(READERS[suffix]).read
    yield from read(stream, name, suffix)
