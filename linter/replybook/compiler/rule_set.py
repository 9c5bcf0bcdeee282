"""All rules of a playbook, each held against the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from replybook.compiler.complaints import Complaints
from replybook.compiler.page import ReadPage
from replybook.compiler.rules import Made, make_rule
from replybook.compiler.sections import RuleHeading
from replybook.model import Rule
from replybook.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a playbook or a pack, and those that it turns off."""

    rules: tuple[Rule, ...] = ()
    """In the order of their pages."""
    off: frozenset[str] = frozenset()
    """The ids of those that are turned off."""

    def over(self, others: Iterable[Rule]) -> tuple[Rule, ...]:
        """These rules, then those of `others` that they neither replace nor turn off."""
        own = {rule.id for rule in self.rules} | self.off
        return (*self.rules, *(rule for rule in others if rule.id not in own))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A rule with the page whose complaints it adds to."""

    made: Made
    complaints: Complaints


def make_rules(pages: Iterable[ReadPage], channels: Mapping[str, str], inherited: Iterable[Rule] = ()) -> RuleSet:
    """The rules of all pages. A section that was compiled to a rule gets its id.

    `channels` holds the channels' ids by all that they may be called; `inherited` are the rules of the packs that the
    pages build on, whose phrases they may share.
    """
    packs = {rule.id: rule for rule in inherited}
    homes: dict[str, str] = {}
    entries = {entry.made.rule.id: entry for page in pages for entry in _page_rules(page, channels, homes)}
    active = {rule_id: entry for rule_id, entry in entries.items() if not entry.made.off}
    off = frozenset(entries.keys() - active.keys())
    known = {rule_id: rule for rule_id, rule in packs.items() if rule_id not in off}
    known |= {rule_id: entry.made.rule for rule_id, entry in active.items()}
    for entry in active.values():
        _check_shares(entry, known, {**packs, **homes})
        _check_examples(entry, known)
    return RuleSet(tuple(_resolved(entry.made.rule, known) for entry in active.values()), off)


def _page_rules(page: ReadPage, channels: Mapping[str, str], homes: dict[str, str]) -> Iterator[_Entry]:
    """The rules of a page; `homes` holds where each id was first seen, and grows."""
    for section in page.sections:
        if not section.heading:
            continue
        home = homes.setdefault(section.heading.id, _home(page, section.heading))
        if home != _home(page, section.heading):
            message = f"The rule “{section.heading.id}” is already at {home}. Give one of the two another id."
            page.complaints.add("duplicate-rule", section.heading.span, message)
        elif made := make_rule(section, page.path, channels, page.complaints):
            section.rule_id = "" if made.off else made.rule.id
            yield _Entry(made, page.complaints)


def _home(page: ReadPage, heading: RuleHeading) -> str:
    return f"{page.path}:{heading.line}"


def _resolved(rule: Rule, known: Mapping[str, Rule]) -> Rule:
    """The rule without references to rules that are not there."""
    return replace(rule, phrases_from=tuple(name for name in rule.phrases_from if name in known))


def _check_shares(entry: _Entry, known: Mapping[str, Rule], homes: Mapping[str, object]) -> None:
    for words in entry.made.shares:
        if words.text == entry.made.rule.id:
            message = "A rule has its own phrases already. Take its id off here."
            entry.complaints.add("unknown-rule", words.span, message)
        elif words.text not in homes:
            message = f"There is no rule “{words.text}”. {did_you_mean(words.text, homes)}"
            entry.complaints.add("unknown-rule", words.span, message)
        elif words.text not in known:
            message = f"The rule “{words.text}” is turned off or has an error, so its phrases are missing here."
            entry.complaints.add("unknown-rule", words.span, message)


def _check_examples(entry: _Entry, known: Mapping[str, Rule]) -> None:
    """Complain about a rule that nothing tests. Its phrases count as examples of what its kind makes of them."""
    rule, flags = entry.made.rule, entry.made.kind.probe_flags
    shared = any(known[name].phrases for name in rule.phrases_from if name in known)
    phrases = bool(rule.phrases) or shared
    missing = []
    if not (phrases and flags) and not any(not example.good for example in rule.examples):
        missing.append("no ❌ example, which it must flag")
    if not (phrases and not flags) and not any(example.good for example in rule.examples):
        missing.append("no ✅ example, which it must not flag")
    if missing:
        message = f"The rule “{rule.id}” has {', and '.join(missing)}. Add a list item that starts with the mark."
        entry.complaints.add("rule-without-examples", entry.made.heading.span, message)
