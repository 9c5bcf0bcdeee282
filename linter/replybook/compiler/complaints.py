"""What can be wrong with a playbook, and the findings that say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from replybook.model import Finding, Level, Place
from replybook.source import Source, Span

KIND = "playbook"
"""The kind of every finding about a playbook."""

COMPLAINTS: Mapping[str, tuple[Level, str]] = {
    "unreadable-page": (Level.ERROR, "a page that is not text, too long, or has a name that not every system takes"),
    "unclosed-fence": (Level.ERROR, "a fence that never ends, and swallows the rest of the page"),
    "bad-front-matter": (Level.ERROR, "front matter that cannot be read"),
    "unknown-key": (Level.SUGGESTION, "a key of the front matter that means nothing here"),
    "bad-date": (Level.ERROR, "something else where a date should be"),
    "review-overdue": (Level.WARNING, "a page past its “review by” date"),
    "unknown-pack": (Level.ERROR, "a pack that cannot be had"),
    "pack-in-circles": (Level.ERROR, "a pack that builds on itself"),
    "bad-rule": (Level.ERROR, "a heading that looks like a rule and is none"),
    "duplicate-rule": (Level.ERROR, "two rules of one id"),
    "rule-without-examples": (Level.ERROR, "a rule that nothing tests, one way or the other"),
    "unknown-setting": (Level.ERROR, "a setting that the rule's kind has not got"),
    "bad-setting": (Level.ERROR, "a setting without a value, set twice, or not written as “Key: value”"),
    "unknown-level": (Level.ERROR, "a level that is none"),
    "unknown-kind": (Level.ERROR, "a kind of check that is not there"),
    "unknown-channel": (Level.ERROR, "a channel that the playbook has not got"),
    "unknown-condition": (Level.ERROR, "words behind When or Unless that are no condition"),
    "unknown-rule": (Level.ERROR, "a rule, named by another one, that is not there"),
    "bad-option": (Level.ERROR, "a value that does not fit its setting"),
    "bad-pattern": (Level.ERROR, "an expression that is not RE2"),
    "bad-phrase": (Level.ERROR, "a phrase whose notation cannot be read"),
    "bad-table": (Level.ERROR, "a table with a column or a cell that cannot be read"),
    "unused-table": (Level.ERROR, "a phrase table that the rule's kind does not read as it is meant"),
    "stale-fact": (Level.WARNING, "a fact about a channel that nobody has checked for a year"),
    "undated-fact": (Level.SUGGESTION, "a channel's limit without a source and a date"),
    "bad-reply": (Level.ERROR, "a `reply` or `template` fence that cannot be read"),
    "bad-example": (Level.WARNING, "something that looks like an example and is not tested"),
    "outside-rule": (Level.WARNING, "phrases, examples or settings that stand in no rule"),
    "bad-shape": (Level.WARNING, "Markdown that does not look alike everywhere"),
    "html": (Level.WARNING, "HTML, which is shown as text"),
}
"""Every complaint of the compiler: its id, how much it matters, and what it is about."""


@dataclass(frozen=True, slots=True)
class Complaints:
    """The complaints about one page, as they come up."""

    source: Source
    found: list[Finding] = field(default_factory=list)

    def add(self, rule: str, span: Span, message: str) -> None:
        """Complain. `rule` is an id of `COMPLAINTS`; the message says what is wrong, and the way out."""
        self.found.append(complaint(self.source, rule, span, message))

    def add_at_line(self, rule: str, line: int, message: str) -> None:
        """Complain about a whole line."""
        self.add(rule, line_span(self.source, line), message)

    def in_order(self) -> list[Finding]:
        """The complaints in the order of the page, each once."""
        return sorted(dict.fromkeys(self.found), key=lambda finding: (finding.span, finding.rule))


def complaint(source: Source, rule: str, span: Span, message: str) -> Finding:
    """A finding about a page."""
    start, end = source.position(span.start), source.position(span.end)
    place = Place(source.path, start.line, start.column, end.line, end.column, source.line(start.line))
    return Finding(rule, KIND, COMPLAINTS[rule][0], span, span.of(source.text), message, place=place)


def line_span(source: Source, line: int) -> Span:
    """Where the text of a line stands, without the white space around it."""
    text, start = source.line(line), source.line_starts()[line - source.first_line]
    return (
        Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip())) if text.strip() else Span(start, start)
    )
