"""Words that some write as one and others as two: `e-mail`, `email`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

COMPOUNDS = {
    **{"email" + ending: ("e", "mail" + ending) for ending in ("", "s", "ed", "ing")},
    **{"website" + ending: ("web", "site" + ending) for ending in ("", "s")},
    **{"followup" + ending: ("follow", "up" + ending) for ending in ("", "s")},
    **{"livechat" + ending: ("live", "chat" + ending) for ending in ("", "s")},
}
"""The one word, and the two."""
PARTED = frozenset((*COMPOUNDS, *chain.from_iterable(COMPOUNDS.values())))
"""Words that may be missing from a text which says them in the other way."""
_CLOSED = {apart: one for one, apart in COMPOUNDS.items()}


def closed_up(words: Sequence[str]) -> list[str]:
    """The terms of a phrase, with two that make one word put together."""
    closed: list[str] = []
    for word in words:
        if closed and (one := _CLOSED.get((closed[-1], word))):
            closed[-1] = one
        else:
            closed.append(word)
    return closed
