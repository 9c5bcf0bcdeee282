"""A finding a line: `path:line:column: level rule message`, as compilers and editors read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replybook.model import Result
from replybook.reporters.cells import printable
from replybook.reporters.private import showable
from replybook.reporters.style import Style


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """A line for every finding, and nothing else."""
    for result in results:
        for finding in showable(result, style).findings:
            place = finding.place
            where = f"{place.path}:{place.line}:{place.column}" if place else result.path
            message = " ".join(finding.message.split())
            yield printable(f"{where}: {finding.level.value} {finding.rule} {message}") + "\n"
