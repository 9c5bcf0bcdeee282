"""A rulebook measured: counts, confusion, rules, and the report to the letter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from replybook.evaluation import Evaluation, Row, evaluate
from replybook.evaluation.labels import claims_of
from replybook.evaluation.report import text_report
from replybook.evaluation.results import results
from replybook.model import Channel, Rule, Rulebook
from replybook.wire import draft_from_wire

RULEBOOK = Rulebook(
    (
        Rule("fits", "Keep it short", kind="length", options={"limit": "30"}),
        Rule("filled", "Leave no slot", kind="placeholder"),
        Rule("signed", "Sign it", kind="signature", where=("x",)),
    ),
    channels=(Channel("x", "X", public=True, limit=280, counted_as="weighted"),),
    digest="d1",
)

FIELDS: list[dict[str, Any]] = [
    {"id": "long", "text": "The van left at nine and is with you by noon. ^JO", "labels": {"length": "any"}},
    {"id": "long, they say", "text": "By noon. ^JO", "labels": {"length": "any"}},
    {"id": "short, they say", "text": "The van left at nine and is with you. ^JO", "labels": {"length": "none"}},
    {"id": "short", "text": "By noon. ^JO", "labels": {"length": "none", "placeholder": "none"}},
    {"id": "slot", "text": "By {{time}}. ^JO", "labels": {"placeholder": "any", "length": "-"}},
    {"id": "unsigned", "text": "It left at nine.", "channel": "x", "labels": {"signature": "absent"}},
    {"id": "signed", "text": "It left at nine. ^JO", "channel": "x", "labels": {"signature": "none"}},
    {"id": "elsewhere", "text": "It left at nine.", "labels": {"signature": "absent", "promise": "none"}},
]


def rows(fields: Iterable[dict[str, Any]]) -> list[Row]:
    made = []
    for line, one in enumerate(fields, start=1):
        claims, labelled, good = claims_of(one)
        made.append(Row(draft_from_wire(one), tuple(claims), labelled, good, line))
    return made


def measured() -> Evaluation:
    return evaluate(rows(FIELDS), RULEBOOK, seed=7)


def test_scores() -> None:
    told = {target: (s.rows, s.wanted, s.found, s.right) for target, s in measured().scores.items()}
    assert told == {
        ("length", ""): (4, 2, 2, 1),
        ("placeholder", ""): (2, 1, 1, 1),
        ("signature", ""): (3, 2, 1, 1),
        ("signature", "absent"): (3, 2, 1, 1),
    }


def test_confusion() -> None:
    assert measured().confusion["signature"] == {
        ("absent", "absent"): 1,
        ("none", "none"): 1,
        ("absent", "not applicable"): 1,
    }


def test_rules_are_right_or_wrong_only_where_somebody_said() -> None:
    assert [(one.rule, one.found, one.right) for one in measured().rules] == [
        ("fits", 2, 1),
        ("filled", 1, 1),
        ("signed", 1, 1),
    ]


def test_the_wrong_rows() -> None:
    assert [(one.row.name, one.kind, one.labelled, one.found) for one in measured().wrong] == [
        ("long, they say", "length", "any", "none"),
        ("short, they say", "length", "none", "something"),
        ("elsewhere", "signature", "absent", "not applicable"),
    ]


def test_good_replies_are_judged_by_all_rules() -> None:
    fields = [{"text": "By noon. ^JO", "expect": []}, {"text": "By {{time}}. ^JO", "expect": []}]
    told = evaluate(rows(fields), RULEBOOK)
    assert (told.good, told.good_sent) == (2, 1)


def test_kinds_without_a_rule_are_named_and_not_scored() -> None:
    assert measured().unmeasured == ("promise",)


REPORT = """\
8 rows. 95 % intervals from 1,000 resamples, seed 7.

kind         label   rows  wanted  found  precision         recall            F1
length       any        4       2      2  0.50 (0.00–1.00)  0.50 (0.00–1.00)  0.50 (0.00–1.00)
placeholder  any        2       1      1  1.00 (1.00–1.00)  1.00 (1.00–1.00)  1.00 (1.00–1.00)
signature    any        3       2      1  1.00 (1.00–1.00)  0.50 (0.00–1.00)  0.67 (0.00–1.00)
signature    absent     3       2      1  1.00 (1.00–1.00)  0.50 (0.00–1.00)  0.67 (0.00–1.00)

length: labelled down, found across
      something  none
any           1     1
none          1     1

placeholder: labelled down, found across
      something  none
any           1     0
none          0     1

signature: labelled down, found across
        absent  none  not applicable
absent       1     0               1
none         0     1               0

rule    kind         found  right  precision
fits    length           2      1  0.50 (0.00–1.00)
filled  placeholder      1      1  1.00 (1.00–1.00)
signed  signature        1      1  1.00 (1.00–1.00)

signature: no rule could judge 1 of the rows, for want of context; they count as not found.
Labelled, but the rulebook has no rule of the kind: promise.

long, they say: length: labelled any, found none
  By noon. ^JO
"""


def test_the_report_to_the_letter() -> None:
    told = measured()
    assert text_report(told, told.wrong[:1]) == REPORT


def test_the_results_document() -> None:
    document = results(measured())
    assert {key: document[key] for key in ("schema", "digest", "rows", "seed", "resamples")} == {
        "schema": 1,
        "digest": "d1",
        "rows": 8,
        "seed": 7,
        "resamples": 1000,
    }
    assert document["scores"][0]["precision"] == {"value": 0.5, "low": 0.0, "high": 1.0}
    assert document["rules"][1] == {
        "rule": "filled",
        "kind": "placeholder",
        "found": 1,
        "right": 1,
        "precision": {"value": 1.0, "low": 1.0, "high": 1.0},
    }
    assert "By noon" not in str(document)
