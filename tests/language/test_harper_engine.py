"""Harper, the real one."""

from __future__ import annotations

import pytest

from replybook import language
from replybook.language.engine import Wanted

pytestmark = pytest.mark.usefixtures("harper")


def found(text: str, wanted: Wanted = Wanted()) -> list[tuple[str, str]]:  # noqa: B008 (frozen)
    return [(mistake.span.of(text), mistake.label) for mistake in language.find_mistakes(text, wanted)]


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("The lamp comes on Friday.", []),
        ("The lamp comes tommorow.", [("tommorow", "spelling")]),
        ("It could of been the bulb.", [("could of", "grammar")]),
        ("Please bring an lamp.", [("an", "grammar")]),
        ("🇬🇧 👍🏽 The lamp comes tommorow 👨‍👩‍👧.", [("tommorow", "spelling")]),
    ],
)
def test_it_finds_what_is_wrong_and_where(text: str, mistakes: list[tuple[str, str]]) -> None:
    assert [mistake for mistake in found(text) if mistake[1] in {"spelling", "grammar"}] == mistakes


def test_a_word_that_it_does_not_know_says_so_and_offers_others() -> None:
    (mistake,) = language.find_mistakes("The lamp comes tommorow.", Wanted())
    assert mistake.unknown
    assert mistake.rule == "SpellCheck"
    assert "tomorrow" in [cure.text for cure in mistake.cures]


def test_your_kind_words_stay_yours() -> None:
    text = "Thank you for your kind words about the crew."
    assert found(text) == []
    assert found(text, Wanted(on=("YourPredicateAdjective",))) == [("your", "grammar")]


def test_rules_go_on_and_off_by_name_and_unknown_names_are_passed_over() -> None:
    text = "The lamp comes tommorow."
    assert found(text, Wanted(off=("SpellCheck", "MORFOLOGIK_RULE_EN_US"))) == []
    assert found(text) == [("tommorow", "spelling")]


@pytest.mark.parametrize(("variant", "wrong"), [("en-US", "colour"), ("en-GB", "color")])
def test_each_country_spells_its_own_way(variant: str, wrong: str) -> None:
    assert found("The colour is a color.", Wanted(variant)) == [(wrong, "spelling")]


def test_it_knows_english_only() -> None:
    assert language.why_not("en-AU") is None
    assert language.why_not("de-DE") == "an engine that knows de-DE"
