"""One JSON document: every draft, and a summary. Written as results come, a draft a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replybook.model import Result
from replybook.reporters.private import showable
from replybook.reporters.style import Style
from replybook.reporters.tally import Tally
from replybook.reporters.wire import SCHEMA, as_json, result_to_wire, tally_to_wire


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """The document in pieces."""
    tally = Tally()
    yield f'{{"schema": {SCHEMA}, "drafts": ['
    between = "\n"
    for result in tally.watch(results):
        yield between + as_json(result_to_wire(showable(result, style)))
        between = ",\n"
    yield f'\n], "summary": {as_json(tally_to_wire(tally))}}}\n'
