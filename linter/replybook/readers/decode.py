"""Bytes to text: UTF-8 and nothing else, and a helpful word where it is something else."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from replybook.readers.entry import Unreadable

LARGEST_DRAFT = 1_000_000
"""The size in bytes up to which a file of one draft is read."""

MARK = codecs.BOM_UTF8
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_whole(stream: BinaryIO, name: str) -> str:
    """The text of a file that holds one draft, without a byte order mark.

    Raises `Unreadable` where it is too large, empty, or not UTF-8.
    """
    data = stream.read(LARGEST_DRAFT + 1)
    if len(data) > LARGEST_DRAFT:
        raise Unreadable(
            f"{name} is larger than {LARGEST_DRAFT // 1_000_000} MB, too large for one reply."
            " Keep many replies in a .jsonl or .csv file, one a row."
        )
    mark = len(MARK) if data.startswith(MARK) else 0
    text = decoded(data[mark:], name, first_byte=mark)
    if not text.strip():
        raise Unreadable(f"{name} is empty.")
    return text


def decoded(data: bytes, name: str, *, first_byte: int = 0, first_line: int = 1) -> str:
    """The text that the bytes spell in UTF-8.

    `first_byte` and `first_line` say where in the file the bytes begin. Raises `Unreadable` where they are not UTF-8.
    """
    try:
        return data.decode()
    except UnicodeDecodeError as problem:
        line = first_line + data.count(b"\n", 0, problem.start)
        raise Unreadable(
            f"{name} is not UTF-8: byte {first_byte + problem.start}, on line {line}, does not fit"
            f"{_guess(data)}. Save the file as UTF-8 and try again."
        ) from problem


def _guess(data: bytes) -> str:
    if data.startswith(_UTF16_MARKS):
        return " (it looks like UTF-16)"
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return " (it looks like Latin-1)"
