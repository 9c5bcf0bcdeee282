"""Results as they may be shown: private data hidden, every length kept."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from replybook.masking import hide, mask
from replybook.model import Finding, Fix, Place, Result
from replybook.reporters.style import Style

Range = tuple[int, int]


def showable(result: Result, style: Style) -> Result:
    """The result with private data masked in texts, messages and source lines, unless the style shows it."""
    if style.show_private or not result.findings:
        return result
    private = [finding for finding in result.findings if finding.private]
    spans = _merged([(finding.span.start, finding.span.end) for finding in private])
    curtain = _Curtain(spans, _columns([finding.place for finding in private if finding.place]), {})
    return replace(result, findings=tuple(curtain.over(finding) for finding in result.findings))


class _Curtain(NamedTuple):
    """Where the private findings of a draft stand, so that no other finding shows what they hide."""

    spans: list[Range]
    """In the draft's text; sorted, and apart from each other."""
    columns: Mapping[int, list[Range]]
    """By line of the file, from 0."""
    lines: dict[int, str]
    """The source lines masked so far: findings on one line share it."""

    def over(self, finding: Finding) -> Finding:
        if finding.private:
            text = hide(finding.text)
        else:
            start, end = finding.span.start, finding.span.end
            text = mask(_covered(finding.text, [(a - start, b - start) for a, b in _within(self.spans, start, end)]))
        return replace(
            finding,
            text=text,
            message=mask(_unquoted(finding.message, finding)),
            advice=_unquoted(finding.advice, finding),
            why=_unquoted(finding.why, finding),
            fixes=tuple(_masked(fix) for fix in finding.fixes) if finding.private else finding.fixes,
            place=finding.place and self._place(finding.place),
        )

    def _place(self, place: Place) -> Place:
        if place.line not in self.lines:
            self.lines[place.line] = mask(_covered(place.excerpt, self.columns.get(place.line, [])))
        return place._replace(excerpt=self.lines[place.line])


def _unquoted(words: str, finding: Finding) -> str:
    """The playbook's or the check's words, without the private data that they may quote."""
    quoted = finding.text.strip()
    return words.replace(quoted, hide(quoted)) if finding.private and len(quoted) > 1 else words


def _masked(fix: Fix) -> Fix:
    return fix._replace(edits=tuple(edit._replace(text=mask(edit.text)) for edit in fix.edits))


def _merged(ranges: list[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _within(ranges: list[Range], start: int, end: int) -> list[Range]:
    """Those of the sorted, merged ranges that overlap `start` to `end`."""
    first = bisect_right(ranges, start, key=lambda each: each[1])
    found = []
    for each in ranges[first:]:
        if each[0] >= end:
            break
        found.append(each)
    return found


def _covered(text: str, ranges: list[Range]) -> str:
    parts, behind = [], 0
    for start, end in ranges:
        start, end = max(start, behind), min(end, len(text))
        if start < end:
            parts += [text[behind:start], hide(text[start:end])]
            behind = end
    return "".join([*parts, text[behind:]])


def _columns(places: list[Place]) -> dict[int, list[Range]]:
    """The columns from 0 that the places cover, by line. A last line that no finding starts on does not matter."""
    by_line: dict[int, list[Range]] = {}
    for place in places:
        one_line = place.end_line == place.line
        by_line.setdefault(place.line, []).append(
            (place.column - 1, place.end_column - 1 if one_line else len(place.excerpt))
        )
        for line in range(place.line + 1, place.end_line + 1):
            end = place.end_column - 1 if line == place.end_line else 1 << 30
            by_line.setdefault(line, []).append((0, end))
    return {line: _merged(ranges) for line, ranges in by_line.items()}
