"""Finds the doors: where a reply tells the customer to message, call, write, fill in, visit, go elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from replybook.checks.doors import again, away, going, points, talking, writing
from replybook.checks.doors.door import Door
from replybook.checks.doors.told import is_left_open
from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, NUMBER, Reading, read

Finder = Callable[[Reading, int], Door | None]


@lru_cache(maxsize=4)
def find_doors(text: str) -> tuple[Door, ...]:
    """The doors of a reply, in order. The last few are kept, so that all rules of this kind share them."""
    return tuple(_doors(read(text)))


def _doors(reading: Reading) -> Iterator[Door]:
    norms, sorts = reading.norms, reading.sorts
    odd = EMAIL in sorts or NUMBER in sorts
    if not odd and WORDS.isdisjoint(norms):
        return
    behind = 0
    doubtful = [at for at, norm in enumerate(norms) if norm in WORDS or (odd and sorts[at] in _ODD)]
    for index in doubtful:
        if index < behind:
            continue
        door = _door(reading, index)
        if door:
            behind = max(door.last, index) + 1
            yield replace(door, offered=True) if is_left_open(reading, door.last) else door


def _door(reading: Reading, index: int) -> Door | None:
    if reading.sorts[index] == EMAIL:
        return writing.mailbox(reading, index)
    if reading.sorts[index] == NUMBER:
        return points.number(reading, index)
    for finder in _FINDERS[reading.norms[index]]:
        if door := finder(reading, index):
            return door
    return None


def _table() -> dict[str, tuple[Finder, ...]]:
    groups: list[tuple[frozenset[str], Finder]] = [
        (talking.MESSAGES, talking.message),
        (word_set("messaged dm'd dmed dm'ed pm'd"), talking.wrote),
        (word_set("if"), talking.if_you),
        (talking.CALLS | talking.RINGS, talking.call),
        (word_set("book schedule arrange"), talking.booked),
        (word_set("email mail e-mail"), writing.mail),
        (word_set("line note"), writing.line),
        (word_set("write"), writing.write),
        (talking.CONTACTS, talking.contact),
        (writing.FORMS, writing.form),
        (writing.MAILBOXES, writing.mailbox),
        (writing.PAGES, writing.page),
        (going.PLACES, going.shop),
        (going.STEPS_IN, going.step_in),
        (going.NETWORKS, going.network),
        (talking.CHATS, talking.chat),
        (word_set("for"), talking.one_for),
        (writing.TICKETS, writing.ticket),
        (word_set("offline"), talking.offline),
        (word_set("log raise"), talking.log),
        (word_set("up"), talking.take_up),
        (talking.HELPERS, talking.helper),
        (going.APPS, going.app),
        (away.REFERS, away.refer),
        (away.PASSED, away.passed),
        (again.STARTS, again.again),
    ]
    known = frozenset().union(*(words for words, _ in groups))
    return {word: tuple(finder for words, finder in groups if word in words) for word in known}


_ODD = frozenset((EMAIL, NUMBER))
_FINDERS = _table()
WORDS = frozenset(_FINDERS)
"""No door without one of these, a mailbox or a number."""
