"""From offsets in a draft to lines and columns of its file: the door."""

from __future__ import annotations

from dataclasses import replace

from replybook.model import Finding, Place, Result
from replybook.readers.entry import Entry
from replybook.source import Source, SourceMap


def placed(finding: Finding, entry: Entry) -> Finding:
    """The finding with its place in the file. One that has a place already stays as it is."""
    return finding if finding.place else _placed(finding, entry.source, entry.map(), {})


def placed_result(result: Result, entry: Entry) -> Result:
    """The result with its path, every finding's place in the file, and the entry's own complaints in front."""
    path = entry.source.path
    if not result.findings:
        return replace(result, path=path, findings=entry.findings)
    source_map, lines = entry.map(), dict[int, str]()
    findings = [_placed(finding, entry.source, source_map, lines) for finding in result.findings]
    return replace(result, path=path, findings=(*entry.findings, *findings))


def _placed(finding: Finding, source: Source, source_map: SourceMap, lines: dict[int, str]) -> Finding:
    """`lines` keeps the lines already cut out, so that findings on one long line share it."""
    if finding.place:
        return finding
    span = source_map.source_span(finding.span)
    start, end = source.position(span.start), source.position(span.end)
    if start.line not in lines:
        lines[start.line] = source.line(start.line)
    excerpt = lines[start.line]
    return replace(finding, place=Place(source.path, start.line, start.column, end.line, end.column, excerpt))
