"""From the labels of a row, in any of the forms that people write them in, to claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from replybook.checks import find_kind
from replybook.evaluation.rows import Claim
from replybook.suggest import did_you_mean

UNSCORED = "-"
"""The label of a reply that nobody can judge: it is left out."""
NOTHING = frozenset({"none", "ok", "no", "false"})
ANYTHING = frozenset({"any", "yes", "true"})

Said = tuple[list[Claim], dict[str, str]]
"""Claims, and by kind the label as it was written."""

EXPECTED: Mapping[str, Claim] = {
    "private-ask-public": Claim("private-request"),
    "private-leak": Claim("private-data"),
    "wrong-name": Claim("name"),
    "channel-switch": Claim("route"),
    "no-next-step": Claim("next-step"),
    "signature-missing": Claim("signature", "absent"),
    "holding-vague": Claim("boilerplate", "holding", accepts=frozenset({"holding", "full"})),
    "levity": Claim("tone", "flippant"),
    "escalate": Claim("escalation"),
    "review-gating": Claim("reviews"),
    "confirms-patient": Claim("patient"),
    "too-long": Claim("length"),
}
"""What the names under `expect` and `not` mean; every other name is that of a kind."""

TONES = ("hostile", "blame", "dismissive", "shouting", "flippant", "cold")
RUBRIC: Mapping[str, Mapping[str, tuple[Claim, ...]]] = {
    "signature": {"absent": (Claim("signature", "absent"),)},
    "private": {"ask_public": (Claim("private-request"),), "leak": (Claim("private-data"),)},
    "boilerplate": {
        "full": (Claim("boilerplate"), Claim("boilerplate", "full", accepts=frozenset({"full", "holding"}))),
        "phrase": (Claim("boilerplate"), Claim("boilerplate", "phrase")),
    },
    "tone": {tone: (Claim("tone"), Claim("tone", tone)) for tone in TONES},
}
"""The rubric's questions: by answer, what should be found; any other answer wants none of it."""

SIGNED_CHANNEL = "x"
"""The only channel of the rubric's rows on which people sign."""


def claims_of(fields: Mapping[str, Any]) -> tuple[list[Claim], dict[str, str], bool]:
    """The claims of a row's fields, its labels as written, by kind, and whether it is said to be good.

    Raises `ValueError` for labels that are not written as labels are.
    """
    said = [_expected(fields), _by_rubric({"tone": fields.get("tone")}, fields), *_labelled(fields)]
    claims = [claim for some, _ in said for claim in some]
    labelled = {kind: label for _, labels in said for kind, label in labels.items()}
    return claims, labelled, fields.get("expect") in ([], "none")


def _labelled(fields: Mapping[str, Any]) -> Iterator[Said]:
    labels = fields.get("labels") or {}
    if not isinstance(labels, Mapping):
        raise ValueError('“labels” must name kinds, such as {"tone": "none"}.')
    others = labels
    if "private" in labels:
        yield _by_rubric(labels, fields)
        others = {kind: labels[kind] for kind in labels if kind not in RUBRIC and find_kind(kind)}
    yield from (_of_kind(str(kind), value) for kind, value in others.items())
    columns = {key.partition(":")[2].strip(): fields[key] for key in fields if key.startswith("label:")}
    yield from (_of_kind(kind, value) for kind, value in columns.items())


def _by_rubric(labels: Mapping[str, Any], fields: Mapping[str, Any]) -> Said:
    claims: list[Claim] = []
    labelled: dict[str, str] = {}
    for question, answers in RUBRIC.items():
        answer = labels.get(question)
        if answer in (None, "", UNSCORED) or (question == "signature" and fields.get("channel") != SIGNED_CHANNEL):
            continue
        wanted = answers.get(str(answer), ())
        about = dict.fromkeys(claim for group in answers.values() for claim in group)
        claims += [_wanted(claim, claim in wanted) for claim in about]
        labelled |= dict.fromkeys((claim.kind for claim in about), str(answer))
    return claims, labelled


def _wanted(claim: Claim, wanted: bool) -> Claim:
    return Claim(claim.kind, claim.label, wanted, claim.accepts)


def _expected(fields: Mapping[str, Any]) -> Said:
    claims: list[Claim] = []
    labelled: dict[str, str] = {}
    for field, wanted in (("expect", True), ("not", False)):
        for name in _words(fields.get(field)):
            if name in NOTHING:
                continue
            claim = EXPECTED.get(name, Claim(name))
            claims.append(_wanted(claim, wanted))
            labelled.setdefault(claim.kind, "expected" if wanted else "not expected")
    return claims, labelled


def _of_kind(kind: str, value: Any) -> Said:
    """The claims of the general form: a kind and its label, its labels, `none`, or `any` where it has no labels."""
    words = [word for word in _words(value) if word != UNSCORED]
    if not words:
        return [], {}
    labels = [word for word in words if word not in NOTHING and word not in ANYTHING]
    found = bool(labels) or any(word in ANYTHING for word in words)
    claims = [Claim(kind, wanted=found)]
    if labels or not found:
        claims += [Claim(kind, label, label in labels) for label in _all_labels(kind, labels)]
    return claims, {kind: ", ".join(words)}


def _all_labels(kind: str, written: Iterable[str]) -> Iterable[str]:
    """The labels that a kind has. Of a kind that is not installed, those that are written."""
    known = find_kind(kind)
    if known is None:
        return dict.fromkeys(written)
    for label in written:
        if label not in known.labels:
            hint = did_you_mean(label, [*known.labels, "any", "none"])
            raise ValueError(f"“{kind}” has no label “{label}”. {hint}")
    return known.labels


def _words(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    items: Iterable[Any] = value if isinstance(value, list | tuple) else str(value).split(",")
    return [word for item in items if (word := str(item).strip().casefold())]
