"""Examples to look at, with the words marked that the rule stops at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from replybook.engine import Linter, RulebookError
from replybook.examples import example_draft
from replybook.model import Example, Finding, Rule, Rulebook
from replybook.pages.words import channel_name
from replybook.source import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a text."""

    text: str
    hit: bool = False
    """Whether the rule stops at them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An example as the site shows it."""

    stretches: tuple[Stretch, ...]
    good: bool
    known_gap: bool = False
    notes: tuple[str, ...] = ()
    """What the linter says of it, in sentences."""
    reply: bool = False
    caption: str = ""
    """For a whole reply, what the page says above it."""
    channel: str = ""
    """For a whole reply, the name of its channel."""
    customer: str = ""
    """For a whole reply, the customer's message."""
    sender: str = ""
    """For a whole reply, who sends it, where the playbook says."""


def show(example: Example, rule: Rule | None, rulebook: Rulebook, linter: Linter | None, caption: str = "") -> Shown:
    """An example, judged by its rule if it is a bad one. `linter` holds that rule alone."""
    findings: tuple[Finding, ...] = ()
    if linter and not example.good:
        findings = linter.judge(example_draft(example, rule)).findings
    draft = example.context
    return Shown(
        stretches=stretches(example.text, [finding.span for finding in findings]),
        good=example.good,
        known_gap=example.known_gap,
        notes=tuple(dict.fromkeys(finding.message for finding in findings)),
        reply=example.reply,
        caption=caption,
        channel=channel_name(draft.channel, rulebook) if draft and draft.channel else "",
        customer=(draft and draft.customer) or "",
        sender=(draft and draft.agent) or "",
    )


def linter_for(rule: Rule | None, rulebook: Rulebook) -> Linter | None:
    """A linter that holds one rule alone; for an example under no rule, one that holds all of them."""
    try:
        return Linter(rulebook, only=[rule.id] if rule else None)
    except RulebookError:
        return None


def stretches(text: str, spans: Iterable[Span]) -> tuple[Stretch, ...]:
    """The text cut where hits begin and end. Hits that touch or overlap become one."""
    cut: list[Stretch] = []
    done = 0
    for span in _merged(spans):
        cut += [Stretch(text[done : span.start]), Stretch(span.of(text), hit=True)]
        done = span.end
    cut.append(Stretch(text[done:]))
    return tuple(stretch for stretch in cut if stretch.text)


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(span for span in spans if span.end > span.start):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged
