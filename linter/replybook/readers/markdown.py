"""Markdown: one draft, with its context in front matter. What nobody reads as the reply's own words is masked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from replybook.readers.decode import read_whole
from replybook.readers.entry import Entry, read_draft, unreadable
from replybook.readers.front_matter import FrontMatterError, split
from replybook.readers.markdown_mask import mask_markdown
from replybook.readers.plain import plain_lines, plain_lines_map
from replybook.source import Source
from replybook.wire import draft_from_wire


def read(stream: BinaryIO, path: str, suffix: str) -> Iterator[Entry]:  # noqa: ARG001 (the signature of a reader)
    """The file as one draft: the text behind the front matter, masked, without blank space around it.

    Raises `Unreadable` where the file is too large, empty, or not UTF-8.
    """
    source = Source(read_whole(stream, path), path)
    try:
        fields, start = split(source.text)
        start += _blank_lines(source.text[start:])
        draft = draft_from_wire({**fields, "text": _text(source.text[start:])})
    except FrontMatterError as problem:
        yield unreadable(source, str(problem), at=problem.offset)
    except ValueError as problem:
        yield unreadable(source, str(problem))
    else:
        yield read_draft(draft, source, partial(plain_lines_map, source.text, start))


def _blank_lines(text: str) -> int:
    return len(text) - len(text.lstrip("\r\n"))


def _text(body: str) -> str:
    return mask_markdown(plain_lines(body)).rstrip()
