"""Text of a page as a reader sees it, with the way back to where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from replybook.source import SourceMap, Span

_CLOSERS = {"[": "]", "(": ")", "{": "}", "“": "”", '"': '"'}


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text that knows where in the source each of its characters stands."""

    text: str
    maps: tuple[SourceMap, ...]
    """The way back from the whole text that this is a part of, in steps: the last one leads to the source."""
    skipped: int = 0
    """How many characters of that whole text stand before this part."""

    @classmethod
    def fixed(cls, text: str, start: int) -> Words:
        """A text of which no more is known than that it starts at the source offset `start`."""
        return cls(text, (SourceMap(tuple((offset, start) for offset in range(len(text) + 1))),))

    def at(self, offset: int) -> int:
        """The source offset of a character."""
        offset += self.skipped
        for step in self.maps:
            offset = step.source_offset(offset)
        return offset

    @property
    def span(self) -> Span:
        """Where it is written, from its first character to its last."""
        start = self.at(0)
        return Span(start, max(start, self.at(len(self.text) - 1) + 1) if self.text else start)

    def cut(self, start: int, end: int | None = None) -> Words:
        """The part from `start` to `end`, without the white space around it."""
        part = self.text[start:end]
        lead = len(part) - len(part.lstrip())
        return Words(part.strip(), self.maps, self.skipped + start + lead)

    def split(self, separators: str) -> list[Words]:
        """The parts between `separators`. Those inside brackets or quotes do not part; empty parts are left out."""
        edges = [-1, *_edges(self.text, separators), len(self.text)]
        parts = (self.cut(before + 1, edge) for before, edge in pairwise(edges))
        return [part for part in parts if part.text]


def _edges(text: str, separators: str) -> Iterator[int]:
    """The offsets of the separators that stand outside brackets and quotes."""
    open_until: list[str] = []
    last = {closer: text.rfind(closer) for closer in _CLOSERS.values()}
    for offset, char in enumerate(text):
        if open_until and char == open_until[-1]:
            open_until.pop()
        elif char in _CLOSERS and last[_CLOSERS[char]] > offset:
            open_until.append(_CLOSERS[char])
        elif not open_until and char in separators:
            yield offset
