"""What a reader gives: a draft, and the way back to the file that it was read from."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from replybook.model import Draft, Finding, Level, Place
from replybook.source import Source, SourceMap, Span

UNREADABLE_ROW = "unreadable-row"
"""The rule that findings about a row, a line or a front matter bear which could not be read."""


class Unreadable(Exception):  # noqa: N818 (an expected failure, named as a person would say it)
    """A file that cannot be read as drafts; the message says why, and the way out."""


class Entry(NamedTuple):
    """One draft of a file, or what kept it from being one."""

    draft: Draft | None
    """`None` where the row could not be read; `findings` then says why."""
    source: Source
    """The part of the file that the draft was read from: the whole file, or its row."""
    find_map: Callable[[], SourceMap] = SourceMap
    """Works out the map from the draft's text to the source; called only when a place is asked for."""
    findings: tuple[Finding, ...] = ()
    """Complaints about the row itself, with their places filled in."""

    def map(self) -> SourceMap:
        """The way from the draft's text back to `source`. Worked out anew at each call."""
        return self.find_map()


def read_draft(draft: Draft, source: Source, find_map: Callable[[], SourceMap], *, at: int = 0) -> Entry:
    """The entry of a draft; where its text is blank, a finding at `at` instead: no verdict fits what says nothing."""
    if draft.text.strip():
        return Entry(draft, source, find_map)
    return unreadable(source, "The text of this draft is empty.", at=at)


def unreadable(source: Source, message: str, *, at: int = 0, advice: str = "") -> Entry:
    """The entry for a row that could not be read, with a finding at offset `at` of its source."""
    start = source.position(at)
    place = Place(source.path, start.line, start.column, start.line, start.column, source.line(start.line))
    finding = Finding(
        rule=UNREADABLE_ROW,
        kind="input",
        level=Level.ERROR,
        span=Span(at, at),
        text="",
        message=message,
        advice=advice,
        place=place,
    )
    return Entry(None, source, findings=(finding,))
