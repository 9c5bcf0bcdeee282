"""JSON Lines: an object a draft, for programs that read results as they come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replybook.model import Result
from replybook.reporters.private import showable
from replybook.reporters.style import Style
from replybook.reporters.wire import as_json, result_to_wire


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """A line for every draft, also for those without findings."""
    for result in results:
        yield as_json(result_to_wire(showable(result, style))) + "\n"
