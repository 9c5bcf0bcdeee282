"""For people at a terminal: what is wrong, where, why, and what to say instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replybook.model import Finding, Place, Result
from replybook.reporters.cells import printable, wrapped
from replybook.reporters.colour import BOLD, DIM, OF_LEVEL, paint
from replybook.reporters.excerpt import marked
from replybook.reporters.private import showable
from replybook.reporters.style import Style
from replybook.reporters.summary import summary
from replybook.reporters.tally import Tally, is_unreadable

MARGIN = "  "
GUTTER = 6
"""The columns of a line number, with the space before it."""
LABELS = len("say instead") + 2
NARROWEST = 24
"""The columns that a text is wrapped to at the least."""
HOLD = "Somebody else must look at this draft before it is sent."


def report(results: Iterable[Result], style: Style) -> Iterator[str]:
    """Every draft that has findings, and a summary at the end."""
    tally = Tally()
    for result in tally.watch(results):
        if result.findings:
            yield "\n".join([*_draft(showable(result, style), style), "", ""])
    yield from summary(tally, style)


def _draft(result: Result, style: Style) -> Iterator[str]:
    yield _heading(result, style)
    explained: set[str] = set()
    for finding in result.findings:
        yield ""
        yield from _finding(finding, result.path, style)
        yield from _notes(finding, explained, style)
        explained.add(finding.why)


def _heading(result: Result, style: Style) -> str:
    parts = [result.path, f"draft {result.id}" if result.id else ""]
    if style.subject == "draft" and not is_unreadable(result):
        parts.append(result.verdict.value)
    return paint(printable(" · ".join(part for part in parts if part)), BOLD, on=style.colour)


def _finding(finding: Finding, path: str, style: Style) -> Iterator[str]:
    level = f"{finding.level.value}: "
    room = max(NARROWEST, style.width - len(MARGIN) - len(level))
    first, *others = wrapped(finding.message, room) or [""]
    colour = OF_LEVEL[finding.level]
    yield MARGIN + paint(level, colour, on=style.colour) + paint(first, BOLD, on=style.colour)
    for line in others:
        yield MARGIN + " " * len(level) + paint(line, BOLD, on=style.colour)
    rule = f"{finding.rule} ({finding.label.replace('_', ' ')})" if finding.label else finding.rule
    yield MARGIN + paint(printable(f"{where(finding.place, path)} · {rule}"), DIM, on=style.colour)
    if finding.place and finding.place.excerpt:
        yield from _source(finding.place, colour, style)


def where(place: Place | None, path: str) -> str:
    """A place as editors and terminals link it: `path:line:column`."""
    return f"{place.path}:{place.line}:{place.column}" if place else path


def _source(place: Place, colour: str, style: Style) -> Iterator[str]:
    number = str(place.line).rjust(GUTTER)
    line, indent, marks = marked(place, max(NARROWEST, style.width - len(number) - 3))
    goes_on = f" to line {place.end_line}" if place.end_line > place.line else ""
    yield ""
    yield paint(f"{number} |", DIM, on=style.colour) + f" {line}".rstrip()
    bar = paint(f"{'|':>{len(number) + 2}}", DIM, on=style.colour)
    yield f"{bar} {indent}{paint(marks, colour, on=style.colour)}{goes_on}"


def _notes(finding: Finding, explained: set[str], style: Style) -> Iterator[str]:
    """What follows the source line. A reason that was given before is not given again for the same draft."""
    notes = {
        "why": "" if finding.why in explained else finding.why,
        "say instead": finding.advice,
        "hold": HOLD if finding.hold else "",
        "page": finding.url,
    }
    indent = " " * (GUTTER + 3)
    room = max(NARROWEST, style.width - len(indent) - LABELS)
    lines = [
        paint(label.ljust(LABELS), DIM, on=style.colour) + line if first else " " * LABELS + line
        for label, note in notes.items()
        for first, line in zip([True, *[False] * len(note)], wrapped(note, room), strict=False)
    ]
    if lines:
        yield ""
    for line in lines:
        yield indent + line
