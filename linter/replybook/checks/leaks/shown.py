"""A piece of private data as it stands in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from replybook.source import Span

SORTS = (
    *("phone", "email", "address", "name", "birth", "order", "account", "device", "login", "identity", "payment"),
    "health",
)
"""What it may be."""
FEWEST_DIGITS = 7
"""From here on, digits may be a telephone, card or account number."""


class Shown(NamedTuple):
    """Some private data, and where it stands."""

    span: Span
    sort: str
    """One of `SORTS`."""


def apart(found: Iterable[Shown], taken: Iterable[Span] = ()) -> list[Shown]:
    """Those that lie over no span of `taken` and over none before them, in the order of the text."""
    spans = sorted(taken)
    kept: list[Shown] = []
    for shown in found:
        at = bisect_left(spans, shown.span)
        free = (at == 0 or spans[at - 1].end <= shown.span.start) and (
            at == len(spans) or shown.span.end <= spans[at].start
        )
        if free:
            spans.insert(at, shown.span)
            kept.append(shown)
    return sorted(kept, key=lambda shown: shown.span)
