"""Results to text, one format per file. Each reporter is imported when it is first asked for.

A reporter is a function `report(results, style)` that gives the pieces to print, with their line breaks, as the
results come in. It holds no more than one result at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from replybook.model import Result
from replybook.reporters.style import Style

__all__ = ["REPORTERS", "Reporter", "Style", "find_reporter"]

Reporter = Callable[[Iterable[Result], Style], Iterator[str]]

REPORTERS = {
    "text": "replybook.reporters.text",
    "concise": "replybook.reporters.concise",
    "json": "replybook.reporters.json_document",
    "jsonl": "replybook.reporters.json_lines",
}
"""Every format that Replybook reports in: its name, and the module whose `report` writes it."""


def find_reporter(name: str) -> Reporter:
    """The reporter of that name. Raises `KeyError` where there is none."""
    reporter: Reporter = import_module(REPORTERS[name]).report
    return reporter
