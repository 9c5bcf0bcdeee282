"""Judge labelled rows by a rulebook, and count."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from replybook.engine import Linter
from replybook.evaluation.evaluation import NONE, NOT_APPLICABLE, UNLABELLED, Evaluation, RuleScore, Wrong
from replybook.evaluation.rows import Claim, Row
from replybook.evaluation.scores import FALSE_ALARM, MISSED, PASSED, RESAMPLES, RIGHT, Score, outcome, score
from replybook.model import Result, Rulebook, Verdict


@dataclass(frozen=True, slots=True)
class _Judged:
    row: Row
    result: Result
    found: Mapping[str, tuple[str, ...]]
    """By kind, the labels of its findings."""
    silent: frozenset[str]
    """Kinds of which no rule could judge the row."""

    def verdict_on(self, kind: str) -> str:
        labels = self.found.get(kind, ())
        if labels:
            return " + ".join(dict.fromkeys(label or UNLABELLED for label in labels))
        return NOT_APPLICABLE if kind in self.silent else NONE


def evaluate(rows: Iterable[Row], rulebook: Rulebook, *, seed: int = 1, resamples: int = RESAMPLES) -> Evaluation:
    """How well a rulebook's findings agree with what people said. The same seed gives the same intervals.

    Raises `RulebookError` for a rulebook that cannot be bound.
    """
    linter = Linter(rulebook)
    judged = [_judge(row, linter) for row in rows]
    kinds = {rule.kind for rule in rulebook.rules}
    named = dict.fromkeys(claim.kind for item in judged for claim in item.row.claims)
    measured = [kind for kind in named if kind in kinds]
    good = [item for item in judged if item.row.good]
    return Evaluation(
        rows=len(judged),
        seed=seed,
        resamples=resamples,
        digest=rulebook.digest,
        scores=_scores(judged, measured, seed, resamples),
        confusion={kind: _confusion(judged, kind) for kind in measured},
        rules=tuple(_rule_scores(judged, rulebook, seed, resamples)),
        not_applicable={kind: sum(kind in item.silent for item in _told(judged, kind)) for kind in measured},
        unmeasured=tuple(sorted(kind for kind in named if kind not in kinds)),
        good=len(good),
        good_sent=sum(item.result.verdict is Verdict.SEND for item in good),
        wrong=tuple(wrong for item in judged for wrong in _wrongs(item, measured)),
    )


def _judge(row: Row, linter: Linter) -> _Judged:
    result = linter.judge(row.draft)
    found: dict[str, tuple[str, ...]] = {}
    for finding in result.findings:
        found[finding.kind] = (*found.get(finding.kind, ()), finding.label)
    by_kind: dict[str, set[str]] = defaultdict(set)
    for bound in linter.rules:
        by_kind[bound.rule.kind].add(bound.rule.id)
    silent = frozenset(kind for kind, rules in by_kind.items() if rules.issubset(result.not_applicable))
    return _Judged(row, result, found, silent)


def _scores(judged: list[_Judged], kinds: list[str], seed: int, resamples: int) -> dict[tuple[str, str], Score]:
    outcomes: dict[tuple[str, str], list[int]] = defaultdict(list)
    for item in judged:
        for claim in item.row.claims:
            if claim.kind in kinds:
                outcomes[claim.target].append(_outcome(item, claim))
    told = {target: found for target, found in outcomes.items() if any(one != PASSED for one in found)}
    return {target: score(told[target], f"{seed} {target}", resamples) for target in sorted(told)}


def _outcome(item: _Judged, claim: Claim) -> int:
    return outcome(wanted=claim.wanted, found=claim.met_by(item.found.get(claim.kind, ())))


def _told(judged: list[_Judged], kind: str) -> list[_Judged]:
    return [item for item in judged if any(claim.kind == kind for claim in item.row.claims)]


def _confusion(judged: list[_Judged], kind: str) -> dict[tuple[str, str], int]:
    return dict(Counter((item.row.labelled[kind], item.verdict_on(kind)) for item in _told(judged, kind)))


def _rule_scores(judged: list[_Judged], rulebook: Rulebook, seed: int, resamples: int) -> Iterable[RuleScore]:
    for rule in rulebook.rules:
        outcomes = [one for item in judged if (one := _rule_outcome(item, rule.id)) is not None]
        if outcomes:
            told = score(outcomes, f"{seed} {rule.id}", resamples)
            yield RuleScore(rule.id, rule.kind, told.found, told.right, told.precision)


def _rule_outcome(item: _Judged, rule: str) -> int | None:
    """Whether the rule was right to speak; `None` where it was silent, or where nobody said."""
    findings = [finding for finding in item.result.findings if finding.rule == rule]
    claims = [
        claim
        for claim in item.row.claims
        if findings and claim.kind == findings[0].kind and claim.met_by([finding.label for finding in findings])
    ]
    if not claims:
        return None
    broadest = min(claims, key=lambda claim: claim.label)
    return RIGHT if broadest.wanted else FALSE_ALARM


def _wrongs(item: _Judged, kinds: list[str]) -> Iterable[Wrong]:
    outcomes = {(claim.kind, _outcome(item, claim)) for claim in item.row.claims}
    for kind in kinds:
        if outcomes & {(kind, FALSE_ALARM), (kind, MISSED)}:
            yield Wrong(item.row, kind, item.row.labelled[kind], item.verdict_on(kind))
