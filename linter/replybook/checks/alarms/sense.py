"""What in a customer's message needs somebody above, by the playbook's table or, where it has none, by common sense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from replybook.checks.alarms.cues import Cues, cues_of, find_cues
from replybook.checks.alarms.families import EVERYDAY, FAMILIES
from replybook.checks.word_set import word_set
from replybook.model import Escalation, Phrase
from replybook.phrases import PhraseIndex
from replybook.phrases.compounds import PARTED
from replybook.phrases.contractions import SHORT
from replybook.phrases.terms import FORMS, words_of
from replybook.reading import Reading, norms_of, read
from replybook.source import Span

_PLAIN = re.compile(r"[a-z]+(?:[ '][a-z]+)*")
_TOLD_APART = PARTED | SHORT.keys()
"""Terms that a text may say in another way."""
_LAUGHTER = word_set("lol lmao haha hahaha rofl 😂 🤣 😆 lmfao 😹 jk kidding laughing")
_PRAISE = word_set(
    "thank kudos amazing appreciate appreciated grateful shoutout shout brilliant fantastic awesome lovely"
)
_SOUR = word_set("nothing no not never worst disgusting disgusted refund complaint unacceptable furious shame but")
_REQUESTS = word_set("""
    rearrange reschedule rescheduled change changed cancel cancelled rebook refund extend extension postpone move swap
    policy flexible waive transfer access unlock
""")
_OVERSTATED = word_set("self-harm injury fire threat child perhaps discrimination")
"""What people say in praise as well."""
_JOKED = _OVERSTATED | {"law", "theft", "death", "data", "spreading"}
"""What people say for a laugh as well."""
_TOLD = word_set("""
    episode character characters respawn quest pvp zombie zombies enemies plot finale villain lyrics gameplay boss novel
    season raid dlc
""")
"""Words of stories and games, in which people die every day."""
_OF_STORIES = word_set("injury perhaps fire threat death")
_ASKS = word_set("do does is are can what which how will would could should any where")
_MINE = word_set("i my me we our us i'm i've he she him her they someone somebody")
_ASKED_ABOUT = word_set("injury perhaps fire child death law")
"""What a question may be about where nothing has happened."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a customer mentions, and what the playbook says of it."""

    label: str
    """The family, or `listed` for words of the table that belong to none."""
    span: Span
    """Where the customer mentions it, in their message."""
    escalation: Escalation | None = None


@dataclass(frozen=True, slots=True)
class _Watch:
    """What to look for."""

    cues: Cues
    rows: Mapping[str, Escalation]
    """The row of the table that each family belongs to."""
    index: PhraseIndex
    """The words of the rows themselves, by the number of the row."""
    needed: frozenset[str] | None
    """Terms of which one at least stands in every message that the index finds; `None` where that isn't known."""


@lru_cache(maxsize=4)
def find_alarm(message: str, escalations: tuple[Escalation, ...]) -> Alarm | None:
    """The gravest thing that a customer's message mentions; `None` where nothing is grave. The last few are kept."""
    watch, reading = _watch(escalations), read(message)
    found = find_cues(reading, watch.cues)
    if found:
        found = _meant(found, reading)
    for label in FAMILIES:
        if label in found:
            return Alarm("injury" if label == "perhaps" else label, found[label], watch.rows.get(label))
    return _listed(reading, watch, escalations) if escalations else None


def _usual() -> list[str]:
    return [name for name, family in FAMILIES.items() if family.usual]


def _meant(found: dict[str, Span], reading: Reading) -> dict[str, Span]:
    """Without what is said for a laugh, in praise or of a story, only asked about, or the reason for a change."""
    words = reading.bag
    never = set[str]()
    if not _LAUGHTER.isdisjoint(words):
        never |= _JOKED
    if not _PRAISE.isdisjoint(words) and _SOUR.isdisjoint(words):
        never |= _OVERSTATED
    if not _TOLD.isdisjoint(words):
        never |= _OF_STORIES
    if not _REQUESTS.isdisjoint(words) or "?" in words:
        never.add("perhaps")
    if "?" in words and _MINE.isdisjoint(words) and not _ASKS.isdisjoint(reading.norms[:8]):
        never |= _ASKED_ABOUT
    return {label: span for label, span in found.items() if label not in never}


def _listed(reading: Reading, watch: _Watch, escalations: tuple[Escalation, ...]) -> Alarm | None:
    """What the table says in its own words."""
    if watch.needed is not None and watch.needed.isdisjoint(chain.from_iterable(map(FORMS.__getitem__, reading.bag))):
        return None
    found = watch.index.find(reading.text)
    for number, row in enumerate(escalations):
        if matches := found.get(str(number)):
            return Alarm("listed", matches[0].span, row)
    return None


@lru_cache(maxsize=8)
def _watch(escalations: tuple[Escalation, ...]) -> _Watch:
    rows = {name: row for name, family in FAMILIES.items() if (row := _row(family.called, escalations))}
    active = rows if escalations else _usual()
    cues = cues_of(cue for name in active for cue in FAMILIES[name].cues)
    own = {str(number): list(_literal(row)) for number, row in enumerate(escalations)}
    return _Watch(
        cues, rows, PhraseIndex(own), _needed([phrase.text for phrases in own.values() for phrase in phrases])
    )


def _needed(texts: Sequence[str]) -> frozenset[str] | None:
    """A term of each phrase, the longest; `None` where a phrase has marks of the notation, or where that may differ."""
    longest = [max(filter(str.isalpha, words_of(text)), key=len) for text in texts if _PLAIN.fullmatch(text)]
    known = len(longest) == len(texts) and _TOLD_APART.isdisjoint(longest)
    return frozenset(longest) if known else None


def _literal(row: Escalation) -> Iterator[Phrase]:
    """The words of a row that count as they are written: not those that are said of other things as well."""
    return (Phrase(mention) for mention in row.mentions if EVERYDAY.isdisjoint(norms_of(mention)))


def _row(called: frozenset[str], escalations: tuple[Escalation, ...]) -> Escalation | None:
    """The first row whose words name a family."""
    for row in escalations:
        if not called.isdisjoint(word for mention in row.mentions for word in norms_of(mention)):
            return row
    return None
