"""The examples of a playbook, run: what it says of its own rules must be so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from replybook.checks import find_kind
from replybook.engine import Linter
from replybook.model import Draft, Example, Finding, Level, Origin, Phrase, Place, Result, Rule, Rulebook
from replybook.phrases import expand
from replybook.source import Source, Span


@dataclass(frozen=True, slots=True)
class Trial:
    """One example, judged."""

    rule: Rule | None
    """The rule it stands under; `None` for a reply that belongs to no rule."""
    example: Example
    complaint: str = ""
    """Which complaint is due; empty where the example holds."""
    message: str = ""
    """What went wrong, in a sentence."""
    by: tuple[Finding, ...] = ()
    """The findings that should not have been."""
    lacks: str = ""
    """What this machine lacks to try it; empty where it was tried."""


def run_examples(rulebook: Rulebook, loose: Iterable[Example] = ()) -> Iterator[Trial]:
    """Judge every example of the playbook's own rules, and the `loose` replies that stand under no rule.

    The examples of a pack are tested where the pack is: its ✅ replies need not pass the rules of this playbook.
    """
    whole = Linter(rulebook)
    for rule in (rule for rule in rulebook.rules if not rule.origin.pack):
        if lacks := _lacks(rule):
            yield from (Trial(rule, example, lacks=lacks) for example in rule.examples)
            continue
        alone = Linter(rulebook, only=[rule.id])
        for example in rule.examples:
            yield _try_example(rule, example, alone, whole)
        for phrase in rule.phrases:
            yield from _try_phrase(rule, phrase, alone)
    for example in loose:
        yield _try_reply(None, example, whole.judge(example_draft(example, None)))


def _lacks(rule: Rule) -> str | None:
    kind = find_kind(rule.kind)
    return kind.lacks() if kind else None


def _try_example(rule: Rule, example: Example, alone: Linter, whole: Linter) -> Trial:
    draft = example_draft(example, rule)
    result = alone.judge(draft)
    if rule.id in result.not_applicable:
        return Trial(rule, example, "example-not-tested", _untested(rule, example))
    flagged = bool(result.findings)
    if example.known_gap:
        return _try_gap(rule, example, works=flagged is not example.good)
    if not example.good:
        return (
            Trial(rule, example)
            if flagged
            else Trial(rule, example, "example-not-flagged", f"`{rule.id}` does not flag this ❌ example.")
        )
    if example.reply:
        return _try_reply(rule, example, whole.judge(draft))
    return _try_reply(rule, example, result)


def _try_gap(rule: Rule, example: Example, *, works: bool) -> Trial:
    if not works:
        return Trial(rule, example)
    mark = "✅ (false alarm)" if example.good else "❌ (missed)"
    return Trial(rule, example, "gap-closed", f"`{rule.id}` gets this right by now: take the mark “{mark[2:]}” off.")


def _try_reply(rule: Rule | None, example: Example, result: Result) -> Trial:
    if not example.good or not result.findings:
        return Trial(rule, example)
    names = ", ".join(dict.fromkeys(f"`{finding.rule}`" for finding in result.findings))
    quoted = "; ".join(f"“{finding.text}”" for finding in result.findings if finding.text.strip())
    at = f" at {quoted}" if quoted else ""
    return Trial(rule, example, "example-flagged", f"This ✅ example is flagged by {names}{at}.", result.findings)


def _untested(rule: Rule, example: Example) -> str:
    missing = "it would need a whole reply with its context (a `reply` fence with front matter)"
    return f"`{rule.id}` cannot judge this {'✅' if example.good else '❌'} example: {missing}."


def _try_phrase(rule: Rule, phrase: Phrase, alone: Linter) -> Iterator[Trial]:
    kind = find_kind(rule.kind)
    if kind is None:
        return
    for written in (phrase.text, *phrase.also):
        said = next(expand(written), written)
        example = Example(kind.probe.format(phrase=said), good=not kind.probe_flags, origin=phrase.origin)
        flagged = bool(alone.judge(example_draft(example, rule)).findings)
        if flagged is kind.probe_flags:
            yield Trial(rule, example)
        else:
            verb = "does not flag" if kind.probe_flags else "flags"
            yield Trial(
                rule,
                example,
                "phrase-not-flagged",
                f"`{rule.id}` {verb} its own phrase “{written}”, tried as “{example.text}”.",
            )


def example_draft(example: Example, rule: Rule | None) -> Draft:
    """The draft that an example stands for: a whole reply with its context, else a text where its rule applies."""
    if example.context:
        return replace(example.context, text=example.text)
    return Draft(example.text, **_where(rule))


def _where(rule: Rule | None) -> dict[str, Any]:
    """The place an example without context is tried in: the first one that its rule is for, else in public."""
    where = rule.where if rule else ()
    channel = next((place for place in where if place not in {"public", "private"}), None)
    return {"channel": channel} if channel else {"public": where != ("private",)}


def complaints(trials: Iterable[Trial], sources: Mapping[str, Source]) -> list[Finding]:
    """The trials that failed, as findings on the pages of the playbook. `sources` holds the pages by path."""
    return [_complaint(trial, sources) for trial in trials if trial.complaint]


def _complaint(trial: Trial, sources: Mapping[str, Source]) -> Finding:
    origin = trial.example.origin or (trial.rule.origin if trial.rule else Origin("", 1))
    source = sources.get(origin.path, Source("", origin.path))
    excerpt = source.line(origin.line) if origin.line <= len(source.line_starts()) else ""
    indent = len(excerpt) - len(excerpt.lstrip())
    place = Place(source.path or origin.path, origin.line, indent + 1, origin.line, len(excerpt) + 1, excerpt)
    return Finding(
        rule=trial.complaint,
        kind="playbook",
        level=Level.ERROR,
        span=Span(0, 0),
        text=excerpt.strip(),
        message=trial.message,
        why=_why(trial),
        place=place,
    )


def _why(trial: Trial) -> str:
    return " ".join(dict.fromkeys(finding.message for finding in trial.by))
