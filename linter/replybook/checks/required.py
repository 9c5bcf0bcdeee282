"""Something the reply must contain, or must contain once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.model import Draft, Hit
from replybook.phrases import Phrases
from replybook.source import Span

_MOST_NAMED = 3


@options
class Options:
    """What the kind `required` takes from a rule."""

    phrases: Phrases = field(default_factory=Phrases)
    """The rule's phrases, of which the reply must contain one."""
    once: bool = False
    """Whether it may stand there only once."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Miss what every reply must say: one of the rule's phrases, whichever it is.

    With `Once: yes`, saying it a second time is a finding too.
    """
    if not options.phrases:
        return
    found = options.phrases.find(draft.text)
    if not found:
        end = len(draft.text.rstrip())
        yield Hit(Span(end, end), f"This must say {_wanted(options.phrases)}.", label="missing")
    if options.once:
        yield from _repeated([match.span for match in found], draft.text)


def _repeated(spans: list[Span], text: str) -> Iterator[Hit]:
    """A hit for each span behind the first; a span over one before it is the same words."""
    end = None
    for span in spans:
        if end is not None and span.start >= end:
            yield Hit(span, f"“{' '.join(span.of(text).split())}” comes a second time. Say it once.", label="repeated")
        end = max(span.end, end or 0)


def _wanted(phrases: Phrases) -> str:
    names = [f"“{phrase.text}”" for phrase in phrases.phrases]
    return " or ".join([*names[:_MOST_NAMED], *(["something like it"] if len(names) > _MOST_NAMED else [])])


KIND = Kind("required", Options, check, labels=("missing", "repeated"), probe_flags=False)
