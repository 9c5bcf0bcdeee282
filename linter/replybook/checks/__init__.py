"""The kinds of check, one per file. Each is imported when a rule first uses it."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module

from replybook.checks.kind import Kind

KINDS = {
    "phrases": "replybook.checks.phrases",
    "pattern": "replybook.checks.pattern",
    "required": "replybook.checks.required",
    "boilerplate": "replybook.checks.boilerplate",
    "signature": "replybook.checks.signature",
    "private-request": "replybook.checks.private_request",
    "private-data": "replybook.checks.private_data",
    "promise": "replybook.checks.promise",
    "route": "replybook.checks.route",
    "escalation": "replybook.checks.escalation",
    "tone": "replybook.checks.tone",
    "length": "replybook.checks.length",
    "readability": "replybook.checks.readability",
    "repetition": "replybook.checks.repetition",
    "timing": "replybook.checks.timing",
    "style": "replybook.checks.style",
    "placeholder": "replybook.checks.placeholder",
    "name": "replybook.checks.name",
    "asks-again": "replybook.checks.asks_again",
    "next-step": "replybook.checks.next_step",
    "reviews": "replybook.checks.reviews",
    "patient": "replybook.checks.patient",
    "language": "replybook.checks.language",
}
"""Every kind that Replybook ships: its name, and the module whose `KIND` it is."""

ENTRY_POINTS = "replybook.kinds"
"""The entry point group by which other packages add kinds; each names a `Kind`."""


@lru_cache(maxsize=1)
def _plugins() -> dict[str, Kind]:
    from importlib.metadata import entry_points

    return {point.name: point.load() for point in entry_points(group=ENTRY_POINTS)}


@cache
def find_kind(name: str) -> Kind | None:
    """The kind of that name, shipped or from another package; `None` where there is none."""
    if module := KINDS.get(name):
        kind: Kind = import_module(module).KIND
        return kind
    return _plugins().get(name)


def kind_names() -> list[str]:
    """The names of all kinds, in the order of the table, then those of other packages."""
    return [*KINDS, *sorted(set(_plugins()) - set(KINDS))]
