"""The forms in which people label replies, and what each of them claims."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.evaluation.labels import claims_of


def said(fields: dict[str, Any]) -> set[str]:
    """The claims in a short hand: `+tone:blame` is wanted, `-tone` is not."""
    claims, _, _ = claims_of(fields)
    return {f"{'+' if c.wanted else '-'}{c.kind}{':' * bool(c.label)}{c.label}" for c in claims}


OTHER_TONES = {"-tone:hostile", "-tone:dismissive", "-tone:shouting", "-tone:flippant", "-tone:cold"}
NO_TONE = {"-tone", "-tone:blame", *OTHER_TONES}

RUBRIC = [
    # channel, labels, claims
    ("x", {"private": "-", "signature": "absent"}, {"+signature:absent"}),
    ("x", {"private": "-", "signature": "present"}, {"-signature:absent"}),
    ("x", {"private": "-", "signature": "part"}, {"-signature:absent"}),
    ("google-play", {"private": "-", "signature": "absent"}, set()),
    ("x", {"private": "ask_public"}, {"+private-request", "-private-data"}),
    ("x", {"private": "leak"}, {"-private-request", "+private-data"}),
    ("x", {"private": "ask_private"}, {"-private-request", "-private-data"}),
    ("x", {"private": "-", "boilerplate": "full"}, {"+boilerplate", "+boilerplate:full", "-boilerplate:phrase"}),
    ("x", {"private": "-", "boilerplate": "phrase"}, {"+boilerplate", "-boilerplate:full", "+boilerplate:phrase"}),
    ("x", {"private": "-", "boilerplate": "none"}, {"-boilerplate", "-boilerplate:full", "-boilerplate:phrase"}),
    ("x", {"private": "-", "boilerplate": "-"}, set()),
    ("x", {"private": "-", "tone": "blame"}, {"+tone", "+tone:blame", *OTHER_TONES}),
    ("x", {"private": "-", "tone": "ok", "sign": "^MK", "spans": ["no worries"]}, NO_TONE),
]


@pytest.mark.parametrize(("channel", "labels", "claims"), RUBRIC)
def test_the_rubrics_answers(channel: str, labels: dict[str, str], claims: set[str]) -> None:
    assert said({"text": "…", "channel": channel, "labels": labels}) == claims


def test_a_tone_row() -> None:
    assert said({"text": "…", "tone": "ok"}) == NO_TONE


EXPECTED = [
    ({"expect": ["too-long"]}, {"+length"}),
    ({"expect": ["promise"], "not": ["levity", "placeholder"]}, {"+promise", "-tone:flippant", "-placeholder"}),
    ({"expect": ["holding-vague"]}, {"+boilerplate:holding"}),
    ({"expect": ["private-ask-public"], "not": ["private-leak"]}, {"+private-request", "-private-data"}),
    ({"not": ["signature-missing"]}, {"-signature:absent"}),
    ({"expect": "promise, wrong-name", "not": ""}, {"+promise", "+name"}),
    ({"expect": []}, set()),
]


@pytest.mark.parametrize(("fields", "claims"), EXPECTED)
def test_rows_that_say_what_to_expect(fields: dict[str, Any], claims: set[str]) -> None:
    assert said({"text": "…", **fields}) == claims


@pytest.mark.parametrize(
    ("fields", "good"),
    [
        ({"expect": []}, True),
        ({"expect": [], "not": ["promise"]}, True),
        ({"expect": "none"}, True),
        ({"expect": ""}, False),
        ({"not": ["promise"]}, False),
        ({"labels": {"length": "none"}}, False),
    ],
)
def test_a_row_that_expects_nothing_is_a_good_reply(fields: dict[str, Any], good: bool) -> None:
    assert claims_of({"text": "…", **fields})[2] is good


GENERAL = [
    ({"length": "none"}, {"-length"}),
    ({"length": "any"}, {"+length"}),
    ({"length": True}, {"+length"}),
    ({"length": "-"}, set()),
    ({"length": ""}, set()),
    ({"warranty": "void"}, {"+warranty", "+warranty:void"}),  # a kind of somebody else, whose labels nobody knows
    ({"warranty": ["void", "long"]}, {"+warranty", "+warranty:void", "+warranty:long"}),
    ({"signature": "style"}, {"+signature", "-signature:absent", "-signature:roster", "+signature:style"}),
    ({"signature": "any"}, {"+signature"}),
]


@pytest.mark.parametrize(("labels", "claims"), GENERAL)
def test_the_general_form(labels: dict[str, Any], claims: set[str]) -> None:
    assert said({"text": "…", "labels": labels}) == claims


def test_the_general_form_as_columns() -> None:
    assert said({"text": "…", "label:length": "any", "label:placeholder": "none"}) == {"+length", "-placeholder"}


def test_a_slip_in_a_label_is_not_counted_as_missed() -> None:
    with pytest.raises(ValueError, match=r"“tone” has no label “blaem”\. Did you mean “blame”\?"):
        claims_of({"text": "…", "labels": {"tone": "blaem"}})


def test_other_kinds_may_stand_beside_the_rubrics_questions() -> None:
    labels = {"signature": "-", "private": "none", "boilerplate": "-", "tone": "-", "placeholder": "any"}
    assert said({"text": "…", "labels": labels}) == {"-private-request", "-private-data", "+placeholder"}


def test_labels_that_are_no_mapping() -> None:
    with pytest.raises(ValueError, match="must name kinds"):
        claims_of({"text": "…", "labels": ["tone"]})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.fixed_dictionaries({}, optional={"labels": JSON, "expect": JSON, "not": JSON, "tone": JSON}))
def test_any_value_is_read_or_refused(fields: dict[str, Any]) -> None:
    try:
        claims_of(fields)
    except ValueError:
        assert "labels" in fields
