"""The lines of a stream of bytes, in bounded memory whatever the stream holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from replybook.readers.decode import MARK
from replybook.readers.entry import Unreadable

LARGEST_ROW = 1_000_000
"""The size in bytes up to which a row of a file of many drafts is read."""
TOO_LONG = f"This row is longer than {LARGEST_ROW // 1_000_000} MB, too long for one reply. It was left out."


@dataclass(slots=True)
class Piece:
    """A line with its line end, or a part of a very long one; only a last part ends in a newline."""

    data: bytes
    line: int
    """The number of the line, from 1."""
    byte: int
    """The offset of the first byte in the file."""


def pieces(stream: BinaryIO, name: str) -> Iterator[Piece]:
    """The lines of a stream, without a byte order mark; one longer than `LARGEST_ROW` comes in parts.

    Raises `Unreadable` where the stream is empty.
    """
    line, byte = 1, 0
    data = stream.readline(LARGEST_ROW + 1)
    if data.startswith(MARK):
        data, byte = data[len(MARK) :] or stream.readline(LARGEST_ROW + 1), len(MARK)
    if not data:
        raise Unreadable(f"{name} is empty.")
    while data:
        yield Piece(data, line, byte)
        line += data.endswith(b"\n")
        byte += len(data)
        data = stream.readline(LARGEST_ROW + 1)
