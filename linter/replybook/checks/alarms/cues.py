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
from typing import NamedTuple

from replybook.checks.word_set import word_set
from replybook.reading import Reading
from replybook.source import Span

_GOES_ON = re.compile(r"\n\s*\|")
_GAPS = {"_": 3, "…": 7, "~": 24}
_ACROSS = _GAPS["~"]
"""The gap that sentences don't end."""
_EVERYWHERE = word_set("""
    the to i a and you my is it for of on in this that your have was not me be with are but at so we no if just get can
    do they from how , . ! ? when an up out now all as what been why will our or has it's i'm don't
""")
"""The words that most messages hold."""
_OFTEN = word_set("""
    had by back he she her his him us them their there then would could about over off down after still never only one
    two more time day days today again need want please help thanks phone flight service customer because who which am
    were did got getting going go said told call called same new last been being into than too very even right want
    know make see take took day hours hour week weeks since email account order app any some other people way back i've
    can't won't didn't doesn't does like good really let work working use using first next home
    s t & : - ; ( ) / " night another every through while here where before until wait waiting
""")
"""The words that many hold."""


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


class Cues(NamedTuple):
    """Cues to look for, each kept by the words of its rarest group, so that a text has few of them to be tried on."""

    by_word: Mapping[str, Sequence[Entry]]
    words: frozenset[str]


class Entry(NamedTuple):
    """A cue, and where it stands among the others."""

    rank: int
    cue: Cue
    others: tuple[frozenset[str], ...]
    """The groups but for the one that it is kept by, the rarest first."""


def cues_of(cues: Iterable[Cue]) -> Cues:
    """The cues, ready to be looked for; of two in one place the first one counts."""
    table: dict[str, list[Entry]] = {}
    for rank, cue in enumerate(cues):
        rarest, *others = sorted(cue.groups, key=_how_common)
        entry = Entry(rank, cue, tuple(others))
        for word in rarest:
            table.setdefault(word, []).append(entry)
    return Cues(table, frozenset(table))


def _how_common(group: frozenset[str]) -> tuple[int, int, int]:
    return len(group & _EVERYWHERE), len(group & _OFTEN), len(group)


def each_cue(reading: Reading, cues: Cues) -> Iterator[tuple[int, int]]:
    """The first and the last token of every place of every cue, in the order of the text."""
    places = [
        (index, entry.rank, last)
        for entry in _in_question(reading, cues)
        for index in _starts(reading, entry.cue)
        if (last := _last(reading, entry.cue, 1, index)) is not None
    ]
    return ((index, last) for index, _, last in sorted(places))


def find_cues(reading: Reading, cues: Cues) -> dict[str, Span]:
    """The first place of each label."""
    found: dict[str, tuple[int, int, int]] = {}
    for entry in _in_question(reading, cues):
        label = entry.cue.label
        for index in _starts(reading, entry.cue):
            if label in found and found[label] < (index, entry.rank):
                break
            if (last := _last(reading, entry.cue, 1, index)) is not None:
                found[label] = index, entry.rank, last
                break
    return {label: reading.span(index, last) for label, (index, _, last) in found.items()}


def _in_question(reading: Reading, cues: Cues) -> list[Entry]:
    """The cues of which every group is there, in their order."""
    bag = reading.bag
    found: dict[int, Entry] = {}
    for word in cues.words & bag:
        for entry in cues.by_word[word]:
            for group in entry[2]:
                if group.isdisjoint(bag):
                    break
            else:
                found[entry[0]] = entry
    return [found[rank] for rank in sorted(found)]


def _starts(reading: Reading, cue: Cue) -> Iterator[int]:
    """Where a cue may start."""
    first = cue.groups[0]
    return (at for at, norm in enumerate(reading.norms) if norm in first)


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
