"""`replybook explain RULE`: what a rule asks, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from replybook.checks import find_kind
from replybook.cli.failure import Failure
from replybook.cli.rulebook import find_rulebook, playbook_option, rule_urls, rulebook_option, settings_here
from replybook.model import Example, Rule, Rulebook
from replybook.suggest import did_you_mean

WIDTH = 88
MANY = 12
"""Phrases shown before the rest is counted."""


@click.command("explain")
@click.argument("rule_id", metavar="[RULE]", required=False)
@playbook_option
@rulebook_option
def command(*, rule_id: str | None, playbook: Path | None, rulebook: Path | None) -> None:
    """Say what a rule asks, why, and what it flags.

    RULE is the id that stands in a finding, such as no-calm-down. Without it, every rule is named.
    """
    settings = settings_here()
    rules = find_rulebook(settings, playbook, rulebook)
    if rule_id is None:
        for line in listed(rules):
            click.echo(line)
        return
    rule = rules.rule(rule_id)
    if rule is None:
        raise Failure(f"There is no rule “{rule_id}”. {did_you_mean(rule_id, [rule.id for rule in rules.rules])}")
    url = rule_urls(rules, settings, playbook)[rule.id]
    for line in explained(rule, rules, url):
        click.echo(line)


def listed(rulebook: Rulebook) -> Iterator[str]:
    """A line for every rule, page by page."""
    widest = max((len(rule.id) for rule in rulebook.rules), default=0)
    for path, rules in groupby(rulebook.rules, key=lambda rule: rule.origin.path):
        yield click.style(path, bold=True)
        yield from (f"  {rule.id.ljust(widest)}  {rule.level.value.ljust(10)}  {rule.title}" for rule in rules)


def explained(rule: Rule, rulebook: Rulebook, url: str) -> Iterator[str]:
    """The lines that explain a rule."""
    yield click.style(rule.title, bold=True)
    pack = f" · from the pack {rule.origin.pack}" if rule.origin.pack else ""
    yield f"{rule.id} · {rule.level.value} · checks {rule.kind} · {_where(rule, rulebook)}{pack}"
    yield from _conditions(rule)
    if rule.why:
        yield ""
        yield from textwrap.wrap(rule.why, WIDTH)
    yield from _phrases(rule)
    yield from _examples("Don't say", "❌", [example for example in rule.examples if not example.good])
    yield from _examples("Say instead", "✅", [example for example in rule.examples if example.good])
    yield from _kind(rule)
    yield ""
    yield click.style(url, dim=True)


def _where(rule: Rule, rulebook: Rulebook) -> str:
    names = {"public": "public channels", "private": "private channels"} | {c.id: c.name for c in rulebook.channels}
    return ", ".join(names.get(place, place) for place in rule.where) or "everywhere"


def _conditions(rule: Rule) -> Iterator[str]:
    if rule.when:
        yield f"Only when {' and '.join(rule.when)}."
    if rule.unless:
        yield f"Not when {' or '.join(rule.unless)}."


def _phrases(rule: Rule) -> Iterator[str]:
    if not rule.phrases:
        return
    yield ""
    yield click.style("Words it looks for", bold=True)
    for phrase in rule.phrases[:MANY]:
        forms = ", ".join((phrase.text, *phrase.also))
        yield f"  {forms}" + (f"  →  {phrase.instead}" if phrase.instead else "")
    if len(rule.phrases) > MANY:
        yield f"  and {len(rule.phrases) - MANY} more"


def _examples(title: str, mark: str, examples: list[Example]) -> Iterator[str]:
    if not examples:
        return
    yield ""
    yield click.style(title, bold=True)
    for example in examples:
        channel = f" ({example.context.channel})" if example.context and example.context.channel else ""
        first, *rest = textwrap.wrap(" ".join(example.text.split()), WIDTH - 5) or [""]
        yield f"  {mark} {first}"
        yield from (f"     {line}" for line in rest)
        if channel:
            yield click.style(f"    {channel}", dim=True)


def _kind(rule: Rule) -> Iterator[str]:
    kind = find_kind(rule.kind)
    doc = (kind.check.__doc__ or "").split("\n\n")[0] if kind else ""
    if doc:
        yield ""
        yield click.style(f"How “{rule.kind}” works", bold=True)
        yield from textwrap.wrap(" ".join(doc.split()), WIDTH)
