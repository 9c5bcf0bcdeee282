"""Shares, and how far chance may have moved them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.evaluation.scores import FALSE_ALARM, MISSED, PASSED, RIGHT, Share, outcome, score


@pytest.mark.parametrize(
    ("wanted", "found", "told"),
    [(True, True, RIGHT), (True, False, MISSED), (False, True, FALSE_ALARM), (False, False, PASSED)],
)
def test_what_became_of_a_claim(wanted: bool, found: bool, told: int) -> None:
    assert outcome(wanted=wanted, found=found) == told


def test_the_figures() -> None:
    told = score([RIGHT] * 6 + [FALSE_ALARM] * 2 + [MISSED] * 4 + [PASSED] * 88, "seed")
    assert (told.rows, told.wanted, told.found, told.right) == (100, 10, 8, 6)
    assert (told.precision.value, told.recall.value) == (0.75, 0.6)
    assert told.f1.value == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_nothing_found_has_no_precision_and_nothing_wanted_has_no_recall() -> None:
    assert score([MISSED, PASSED], "seed").precision == Share(None)
    assert score([FALSE_ALARM, PASSED], "seed").recall == Share(None)
    assert score([], "seed").f1 == Share(None)


def test_the_same_seed_gives_the_same_interval() -> None:
    outcomes = [RIGHT, MISSED, FALSE_ALARM, PASSED] * 20
    assert score(outcomes, "a") == score(outcomes, "a")
    assert score(outcomes, "a").f1 != score(outcomes, "b").f1


def test_more_rows_give_a_narrower_interval() -> None:
    few, many = (score([RIGHT, RIGHT, FALSE_ALARM, PASSED] * times, "seed").precision for times in (5, 200))
    assert few.value == many.value
    assert _width(few) > 3 * _width(many)


def test_the_interval_covers_what_theory_says() -> None:
    """The share of 800 rows in 1,000 has a standard error of 0.0126, so the interval is about 0.775 to 0.825."""
    told = score([RIGHT] * 800 + [FALSE_ALARM] * 200, "seed", resamples=2_000).precision
    assert told.low == pytest.approx(0.775, abs=0.004)
    assert told.high == pytest.approx(0.825, abs=0.004)


@given(st.lists(st.sampled_from([RIGHT, FALSE_ALARM, MISSED, PASSED]), max_size=30))
def test_bounds(outcomes: list[int]) -> None:
    told = score(outcomes, "seed", resamples=20)
    for share in (told.precision, told.recall, told.f1):
        if share.value is not None:
            assert 0 <= share.value <= 1
            assert share.low is None or (share.high is not None and 0 <= share.low <= share.high <= 1)


def _width(share: Share) -> float:
    assert share.low is not None
    assert share.high is not None
    return share.high - share.low
