"""The engine: a rulebook bound once, then drafts judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, NamedTuple

from replybook.checks import find_kind, kind_names
from replybook.checks.alarms.apology import demands_apology
from replybook.checks.kind import Kind, always
from replybook.conditions import Condition, find_condition
from replybook.model import Draft, Finding, Hit, Phrase, Result, Rule, Rulebook
from replybook.options import read_options
from replybook.phrases import PhraseIndex, Phrases
from replybook.suggest import did_you_mean

USUAL_CHANNELS = {
    **dict.fromkeys(("x", "facebook", "instagram", "threads", "bluesky", "mastodon", "linkedin", "youtube"), True),
    **dict.fromkeys(("tiktok", "reddit", "google-review", "google-play", "app-store", "yelp", "trustpilot"), True),
    **dict.fromkeys(("dm", "email", "chat", "sms"), False),
}
"""The usual channel ids, and whether others can read there: for a playbook that has no channels table."""

_MOST_PLACES = 200
"""For how many places a linter keeps which rules apply there; a channel may be any word."""


class RulebookError(ValueError):
    """A rulebook that cannot be bound: a kind that is not installed, an option that does not fit."""


class BoundRule(NamedTuple):
    """A rule with everything looked up that linting needs."""

    rule: Rule
    kind: Kind
    options: Any
    when: tuple[Condition, ...]
    unless: tuple[Condition, ...]

    def applies(self, draft: Draft) -> bool | None:
        """Whether the rule is for this draft; `None` where the draft lacks what it would take to know."""
        here = in_scope(self.rule.where, draft)
        standing = self.standing(draft) if here else here
        return None if isinstance(standing, str) else standing

    def standing(self, draft: Draft) -> bool | str:
        """Whether the rule is for a draft that was written where it applies, or what the draft lacks to know that."""
        if self.when and not (met := _all_hold(self.when, draft)):
            return f"whether {', '.join(self.rule.when)}" if met is None else False
        if self.unless and any(condition(draft) for condition in self.unless):
            return False
        return self.kind.needs(draft, self.options) or True


class _Step(NamedTuple):
    """What is known of a rule before a draft is read: its channel, and whether others can read it, decide the rest."""

    bound: BoundRule
    here: bool | None
    """Whether the rule is for what is written there; `None` where that is not known."""
    asks: bool
    """Whether the rest of the draft has a say in it, too."""
    phrases_of: str
    """The rule's id where it hits nothing but phrases of its table, else empty."""
    check: Callable[[Draft, Any], Iterator[Hit]]
    """The check of its kind."""
    options: Any


def _steps(rules: Iterable[BoundRule], draft: Draft) -> Iterator[_Step]:
    """The rules that may have something to say of drafts written where this one is, in their order."""
    for bound in rules:
        here = in_scope(bound.rule.where, draft)
        if here is not False:
            asks = bool(bound.when or bound.unless or bound.kind.needs is not always)
            phrases_of = bound.rule.id if bound.kind.by_phrases else ""
            yield _Step(bound, here, asks, phrases_of, bound.kind.check, bound.options)


def _all_hold(conditions: Iterable[Condition], draft: Draft) -> bool | None:
    """Whether all of them hold; `None` where none fails and one is not known."""
    answers = [condition(draft) for condition in conditions]
    if False in answers:
        return False
    return None if None in answers else True


def in_scope(where: tuple[str, ...], draft: Draft) -> bool | None:
    """Whether a draft was written where a rule applies; `None` where that is not known."""
    if not where:
        return True
    if draft.channel in where:
        return True
    reach = {True: "public", False: "private"}.get(draft.public)  # type: ignore[arg-type]
    if reach in where:
        return True
    unknown_channel = draft.channel is None and any(place not in {"public", "private"} for place in where)
    unknown_reach = draft.public is None and ("public" in where or "private" in where)
    return None if unknown_channel or unknown_reach else False


class Linter:
    """Holds drafts to a rulebook. Binding checks the rulebook; after that nothing can fail for the rulebook's sake."""

    def __init__(
        self,
        rulebook: Rulebook,
        *,
        only: Iterable[str] | None = None,
        urls: Mapping[str, str] | None = None,
    ) -> None:
        """Bind a rulebook.

        `only` names the rules to hold drafts to; `urls` gives, by rule id, where a person reads about a rule (else the
        page and line in the playbook).
        Raises `RulebookError`.
        """
        wanted = None if only is None else set(only)
        rules = [rule for rule in rulebook.rules if wanted is None or rule.id in wanted]
        index = PhraseIndex({rule.id: _shared_phrases(rule, rulebook) for rule in rules})
        facts = {
            "channels": {channel.id: channel for channel in rulebook.channels},
            "roster": rulebook.roster,
            "brand_terms": rulebook.brand_terms,
            "escalations": rulebook.escalations,
            "own": rulebook.own,
        }
        self.rulebook = rulebook
        self._index = index
        self._steps: dict[tuple[str | None, bool | None], tuple[_Step, ...]] = {}
        self.rules = tuple(bind_rule(rule, index.group(rule.id), facts) for rule in rules)
        self._urls = urls or {rule.id: playbook_page(rule) for rule in rules}

    def lint(self, draft: Draft) -> list[Finding]:
        """The findings on a draft, in the order of the text."""
        return list(self.judge(draft).findings)

    def judge(self, draft: Draft) -> Result:
        """The findings on a draft, its verdict, and the rules that could not be applied to it."""
        draft = self.placed(draft)
        findings: list[Finding] = []
        lacking: dict[str, str] = {}
        said = self._index.find(draft.text)
        for bound, here, asks, phrases_of, check, options in self._steps_for(draft):
            standing = (bound.standing(draft) if asks else True) if here else "the channel"
            if standing is True:
                for hit in check(draft, options) if not phrases_of or phrases_of in said else ():
                    findings.append(self.finding(bound, hit, draft))  # noqa: PERF401 (most rules hit nothing)
            elif standing:
                lacking[bound.rule.id] = standing
        return Result(in_order(findings), tuple(lacking), draft.id, lacking=lacking)

    def _steps_for(self, draft: Draft) -> tuple[_Step, ...]:
        """What there is to do for a draft written where this one is. Kept for the few places that there are."""
        place = draft.channel, draft.public
        steps = self._steps.get(place)
        if steps is None:
            steps = tuple(_steps(self.rules, draft))
            if len(self._steps) < _MOST_PLACES:
                self._steps[place] = steps
        return steps

    def placed(self, draft: Draft) -> Draft:
        """The draft with what its channel says of it: whether others can read it."""
        if draft.public is not None or draft.channel is None:
            return draft
        channel = self.rulebook.channel(draft.channel)
        if channel:
            return replace(draft, public=channel.public)
        if self.rulebook.channels:
            return draft
        return replace(draft, public=USUAL_CHANNELS.get(draft.channel))

    def finding(self, bound: BoundRule, hit: Hit, draft: Draft) -> Finding:
        """A hit of a rule of this linter as the finding that people read."""
        rule = bound.rule
        return Finding(
            rule=rule.id,
            kind=rule.kind,
            level=rule.level,
            span=hit.span,
            text=hit.span.of(draft.text),
            message=rule.message or hit.message,
            label=hit.label,
            advice=hit.advice,
            why=hit.why or rule.why,
            url=self._urls.get(rule.id, ""),
            fixes=hit.fixes,
            private=hit.private,
            hold=hit.hold,
        )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the text, the gravest first where several stand at one place."""
    return tuple(sorted(findings, key=lambda finding: (finding.span.start, -finding.level.rank, finding.rule)))


def playbook_page(rule: Rule) -> str:
    """Where the rule is written: the page of the playbook, with the line."""
    return f"{rule.origin.path}:{rule.origin.line}" if rule.origin.path else ""


def bind_rule(rule: Rule, phrases: Phrases, facts: Mapping[str, object]) -> BoundRule:
    """Look up the rule's kind, options and conditions. Raises `RulebookError`."""
    kind = find_kind(rule.kind)
    if kind is None:
        raise RulebookError(
            f"Rule {rule.id}: there is no kind of check “{rule.kind}”. {did_you_mean(rule.kind, kind_names())}"
        )
    try:
        options = kind.options(**read_options(kind.options, rule.options), **_supplied(kind, phrases, facts))
        when = tuple(find_condition(words) for words in rule.when)
        unless = (*(find_condition(words) for words in rule.unless), *_rests(rule, facts))
    except ValueError as problem:
        raise RulebookError(f"Rule {rule.id}: {problem}") from problem
    return BoundRule(rule, kind, options, when, unless)


def _rests(rule: Rule, facts: Mapping[str, object]) -> Iterator[Condition]:
    """A rule that demands an apology rests where the customer's message needs somebody above."""
    if demands_apology(rule):
        from replybook.checks.alarms.sense import find_alarm

        escalations: Any = facts["escalations"]
        yield lambda draft: bool(draft.customer and find_alarm(draft.customer, escalations))


def _supplied(kind: Kind, phrases: Phrases, facts: Mapping[str, object]) -> dict[str, object]:
    names = {field.name for field in fields(kind.options)}
    return {name: value for name, value in {"phrases": phrases, **facts}.items() if name in names}


def _shared_phrases(rule: Rule, rulebook: Rulebook) -> list[Phrase]:
    others = (rulebook.rule(other) for other in rule.phrases_from)
    return [*rule.phrases, *(phrase for other in others if other for phrase in other.phrases)]
