"""A count of the work done, on a terminal whose reports go elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
EVERY = 250


def counted(items: Iterable[T], what: str = "drafts") -> Iterator[T]:
    """Pass the items on, with a running count on standard error where a person watches and nothing else is shown."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    number = 0
    for item in items:
        yield item
        number += 1
        if number % EVERY == 0:
            print(f"\r{number:,} {what}", end="", file=sys.stderr, flush=True)  # noqa: T201 (a progress line)
    if number >= EVERY:
        print(f"\r{number:,} {what}", file=sys.stderr)  # noqa: T201 (a progress line)
