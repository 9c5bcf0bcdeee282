"""The replies of a run so far, found again by what they say, in bounded memory."""

from __future__ import annotations

from collections import Counter
from math import ceil
from typing import NamedTuple

from replybook.checks.skeleton import Sketch, likeness

_CROWD = 32
"""How many replies, the latest, are kept under one pair of words; and how many are compared with a new one."""
_ROUNDING = 1e-9


class Earlier(NamedTuple):
    """A reply that is remembered."""

    number: int
    sketch: Sketch
    where: str
    """Where it was read, for people: a file with a line."""
    id: str | None


class EarlierReplies:
    """The latest replies, and which of them is most like a new one.

    Two replies that are alike by a share s have s / (2 - s) of all their pairs in common, and so at least one of the
    smallest of each, which are few. A reply is kept under those alone, and compared with what it meets there.
    """

    def __init__(self, share: float, most: int) -> None:
        """Remember the latest `most` replies; those are alike that have the part `share` of their pairs in common."""
        self._share = share
        self._most = most
        self._replies: dict[int, Earlier] = {}
        self._by_pair: dict[int, tuple[int, ...]] = {}
        self._count = 0

    def __len__(self) -> int:
        return len(self._replies)

    def most_like(self, sketch: Sketch, reply_id: str | None) -> tuple[float, Earlier] | None:
        """The reply that is most like the sketch, the earliest of several, with its likeness; `None` where none is.

        A reply of the same id is the same reply, not another one.
        """
        met = Counter(number for pair in self._telling(sketch) for number in self._by_pair.get(pair, ()))
        replies = [self._replies[number] for number, _ in met.most_common(_CROWD)]
        mine = frozenset(sketch)
        rated = [
            (likeness(mine, reply.sketch), -reply.number, reply)
            for reply in replies
            if reply_id is None or reply.id != reply_id
        ]
        alike, _, reply = max(rated, default=(0.0, 0, None))
        return (alike, reply) if reply and alike >= self._share else None

    def add(self, sketch: Sketch, where: str, reply_id: str | None) -> None:
        """Remember a reply, and forget the oldest where there are too many."""
        if not sketch or not self._most:
            return
        number = self._count
        self._count += 1
        self._replies[number] = Earlier(number, sketch, where, reply_id)
        for pair in self._telling(sketch):
            self._by_pair[pair] = (*self._by_pair.get(pair, ()), number)[-_CROWD:]
        if len(self._replies) > self._most:
            self._forget(self._replies.pop(number - self._most))

    def _forget(self, reply: Earlier) -> None:
        for pair in self._telling(reply.sketch):
            left = tuple(number for number in self._by_pair.get(pair, ()) if number != reply.number)
            if left:
                self._by_pair[pair] = left
            else:
                self._by_pair.pop(pair, None)

    def _telling(self, sketch: Sketch) -> Sketch:
        """The pairs of which any reply that is alike must hold one."""
        common = ceil(self._share / (2 - self._share) * len(sketch) - _ROUNDING)
        return sketch[: len(sketch) - common + 1]
