"""Cues: words that stand behind each other, with a few others in between. Read from lines such as

    broke|cut  my|her _ arm|leg

One of each group, in that order; `_` lets up to three words stand in between, `…` up to seven, all in one sentence;
`~` lets up to 24 stand in between, in the next sentences as well. A name in braces is a list of words given with the
lines; what stands behind `!` may not follow. A line that starts with `|` goes on with the one above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from replybook.reading import Reading
from replybook.source import Span

_GOES_ON = re.compile(r"\n\s*\|")
_GAPS = {"_": 3, "…": 7, "~": 24}
_ACROSS = _GAPS["~"]
"""The gap that sentences don't end."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One line: groups of words, and how many others may stand before each."""

    label: str
    groups: tuple[frozenset[str], ...]
    gaps: tuple[int, ...]
    never: frozenset[str] = frozenset()
    """What may not stand right behind."""


def read_cues(label: str, lines: str, lists: Mapping[str, str]) -> list[Cue]:
    """The cues that a text of lines holds."""
    whole = _GOES_ON.sub("|", lines.strip())
    return [_read(label, line.format(**lists)) for line in whole.splitlines()]


def _read(label: str, line: str) -> Cue:
    groups: list[frozenset[str]] = []
    gaps: list[int] = []
    gap, never = 0, frozenset[str]()
    for part in line.split():
        if part in _GAPS:
            gap = _GAPS[part]
        elif part.startswith("!"):
            never = frozenset(part[1:].split("|"))
        else:
            groups.append(frozenset(part.split("|")))
            gaps.append(gap)
            gap = 0
    return Cue(label, tuple(groups), tuple(gaps), never)


def by_first_word(cues: Iterable[Cue]) -> dict[str, list[Cue]]:
    """The cues by each word that they may start with."""
    table: dict[str, list[Cue]] = {}
    for cue in cues:
        for word in cue.groups[0]:
            table.setdefault(word, []).append(cue)
    return table


def each_cue(reading: Reading, table: Mapping[str, Sequence[Cue]]) -> Iterator[tuple[int, int]]:
    """The first and the last token of every place of every cue."""
    norms = reading.norms
    for index in [at for at, norm in enumerate(norms) if norm in table]:
        for cue in table[norms[index]]:
            if (last := _last(reading, cue, 1, index)) is not None:
                yield index, last


def by_rarest_word(cues: Iterable[Cue]) -> dict[str, list[tuple[int, Cue]]]:
    """The cues with their numbers, by each word of the group that fewest messages have: that of the longest words."""
    table: dict[str, list[tuple[int, Cue]]] = {}
    for number, cue in enumerate(cues):
        for word in max(cue.groups, key=lambda group: (min(map(len, group)), -len(group))):
            table.setdefault(word, []).append((number, cue))
    return table


def find_cues(reading: Reading, table: Mapping[str, Sequence[tuple[int, Cue]]]) -> dict[str, Span]:
    """The first place of each label; of cues that start there, the first one's."""
    words = reading.bag
    called = {number: cue for word in table.keys() & words for number, cue in table[word]}
    found: dict[str, tuple[int, int, int]] = {}
    for number, cue in called.items():
        if not any(map(words.isdisjoint, cue.groups)) and (place := _first(reading, cue)):
            first, last = place
            found[cue.label] = min((first, number, last), found.get(cue.label, (first, number, last)))
    return {label: reading.span(first, last) for label, (first, _, last) in found.items()}


def _first(reading: Reading, cue: Cue) -> tuple[int, int] | None:
    """The first and last token of the first place of a cue."""
    starts = [at for at, norm in enumerate(reading.norms) if norm in cue.groups[0]]
    return next(((at, last) for at in starts if (last := _last(reading, cue, 1, at)) is not None), None)


def _last(reading: Reading, cue: Cue, group: int, index: int) -> int | None:
    """The last token of a cue whose groups before `group` end at `index`; `None` where the rest does not follow."""
    if group == len(cue.groups):
        return None if cue.never and not cue.never.isdisjoint(reading.norms[index + 1 : index + 2]) else index
    for at in range(index + 1, min(len(reading.norms), index + 2 + cue.gaps[group])):
        if reading.sentences[at] != reading.sentences[index] and cue.gaps[group] < _ACROSS:
            return None
        if reading.norms[at] in cue.groups[group] and (last := _last(reading, cue, group + 1, at)) is not None:
            return last
    return None
