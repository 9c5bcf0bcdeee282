"""Emoji, hashtags, capitals, short links and exclamation marks: what is too many, and what only looks so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.style import KIND, LABELS, Options
from replybook.model import BrandTerm, Draft, Hit

FAMILY = "👩\u200d👩\u200d👧\u200d👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def hits(text: str, options: Options) -> list[Hit]:
    return list(KIND.check(Draft(text), options))


def found(label: str, text: str, **options: int) -> list[str]:
    return [hit.span.of(text) for hit in hits(text, Options((label,), **options))]


TOO_MANY = [
    # label, text, what is one too many
    ("emoji", "The tram is back 🚋🎉💙 ^LT", ["💙"]),
    ("emoji", "Loaf 🍞 roll 🥐 and tea 🍵 at nine. Ed", ["🍵"]),
    ("emoji", f"Thank you {FAMILY} from all of us 👋🏽 {SCOTLAND}", [SCOTLAND]),
    ("emoji", "Gate 🇫🇷 🇬🇧 🇧🇪 opens at six.", ["🇧🇪"]),
    ("emoji", "Press 1️⃣ then 2️⃣ then 3️⃣.", ["3️⃣"]),
    ("emoji", "Bring:\n🔧 a spanner\n🧤 gloves", ["🔧"]),
    ("emoji", "Tomorrow:\n  ✅ ovens on\n  ✅ doors open\nSee you there", ["✅"]),
    ("hashtag", "Show us your stop with #mytramstopphoto ^LT", ["#mytramstopphoto"]),
    ("hashtag", "Join us #sourdoughsaturday #Saturday", ["#sourdoughsaturday"]),
    ("hashtag", "#SPRINGTIMETABLE starts on Monday.", ["#SPRINGTIMETABLE"]),
    ("hashtag", "Both #nightbusnetwork and #earlybirdtickets", ["#nightbusnetwork", "#earlybirdtickets"]),
    ("capitals", "We have NEVER sold that ticket. ^LT", ["NEVER"]),
    ("capitals", "PLEASE READ THE SIGN. It's on the door.", ["PLEASE READ THE SIGN"]),
    ("capitals", "You MUST hold the rail, and DON'T lean out.", ["MUST", "DON'T"]),
    ("shortener", "Times are at https://bit.ly/2abcDEF.", ["bit.ly/2abcDEF"]),
    ("shortener", "Book here: TinyURL.com/tramday today", ["TinyURL.com/tramday"]),
    ("shortener", "See (http://www.ow.ly/x1) and is.gd/q9!", ["www.ow.ly/x1", "is.gd/q9"]),
    ("exclamation", "It's mended! Come by!", ["!"]),
    ("exclamation", "Back on track!!!", ["!"]),
    ("exclamation", "What?! No! Let me look.", ["!"]),
]


@pytest.mark.parametrize(("label", "text", "expected"), TOO_MANY)
def test_too_many(label: str, text: str, expected: list[str]) -> None:
    assert found(label, text) == expected


FINE = [
    ("emoji", "See you at the stop 🚋🎉"),
    ("emoji", f"From our family to yours {FAMILY}👍🏾"),
    ("emoji", "LoafLab™ and Crumb® are ours © 2026, from – to, 5 × 3 → 15"),
    ("emoji", "Oven 1: 230 °C ✱ oven 2: 180 °C"),
    ("emoji", "🚋 The night tram is back.\nIt stops at the mill again."),
    ("emoji", "The № 9 leaves at 6 ½ past • all seats are kept"),
    ("hashtag", "Show us your stop with #MyTramStopPhoto"),
    ("hashtag", "A new #sourdough for #may2026"),
    ("hashtag", "#accessibility and #congratulations are one word each"),
    ("hashtag", "Ask for ticket #1234567890123456"),
    ("hashtag", "Joined by #my_tram_stop_photo"),
    ("hashtag", "#東京都交通局都営地下鉄三田線"),
    ("capitals", "The LED sign at GWR platform B2 runs on USB-C. ^LT"),
    ("capitals", "NASA and UNICEF were both there. KM"),
    ("capitals", "I was late, and so was the OK from the depot."),
    ("capitals", "Text STOP to 60022 and nobody writes again."),
    ("shortener", "Times are at https://tram.example/times"),
    ("shortener", "A link that starts with bit.ly isn't ours."),
    ("shortener", "As posted: https://t.co/AbCdEf"),
    ("shortener", "Write to bit.ly@tram.example, not to us."),
    ("shortener", "Open 9/5, tram and/or bus, 24/7"),
    ("shortener", "https://habit.ly/x and https://tram.example/bit.ly"),
    ("exclamation", "It's mended! Come by at nine."),
    ("exclamation", "See https://tram.example/hey!now!go for the map"),
    ("exclamation", "Is it the 7 or the 9?"),
]


@pytest.mark.parametrize(("label", "text"), FINE)
def test_fine(label: str, text: str) -> None:
    assert found(label, text) == []


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        ("🚋🎉", Options(("emoji",), emoji=1), "2 emoji; the playbook asks for 1 at most."),
        ("🚋", Options(("emoji",), emoji=0), "1 emoji; the playbook asks for none."),
        ("So! It! Goes!", Options(("exclamation",)), "3 exclamation marks; the playbook asks for 1 at most."),
        ("At bit.ly/a", Options(("shortener",)), "“bit.ly/a” hides where it goes."),
    ],
)
def test_what_is_said(text: str, options: Options, message: str) -> None:
    assert [hit.message for hit in hits(text, options)] == [message]


def test_limits_are_the_playbooks() -> None:
    assert not found("emoji", "🚋🎉💙", emoji=3)
    assert not found("exclamation", "One! Two! Three!", exclamation_marks=3)
    assert not found("capitals", "NEVER on a Sunday.", capitals=1)
    assert not found("shortener", "bit.ly/a", short_links=1)


def test_a_host_of_ones_own_may_be_allowed() -> None:
    assert not hits("At bit.ly/a", Options(("shortener",), allowed=("bit.ly",)))


def test_a_mark_that_belongs_to_a_name_is_not_counted() -> None:
    yum = BrandTerm("Yum!")
    assert not hits("Our Yum! rolls are back!", Options(("exclamation",), brand_terms=(yum,)))
    assert hits("Our Yum! rolls are back!", Options(("exclamation",)))


@pytest.mark.parametrize(
    ("text", "calmer"),
    [
        ("Mended! Come by! Ed", "Mended! Come by. Ed"),
        ("Mended!!! Come by", "Mended! Come by"),
        ("No! Yes!! Ed", "No! Yes. Ed"),
    ],
)
def test_the_fix_keeps_the_first_mark(text: str, calmer: str) -> None:
    [hit] = hits(text, Options(("exclamation",)))
    for edit in reversed(hit.fixes[0].edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert text == calmer


def test_a_flood_of_marks_is_told_in_a_few_findings() -> None:
    assert len(hits("#onelonglowercasetag NEVER bit.ly/a !!! " * 5_000, Options())) < 120


@given(st.text(alphabet="aB!#/.🚋🇫\u200d\ufe0f\n -1ly", max_size=80))
def test_any_text_gets_hits_that_lie_in_it(text: str) -> None:
    for hit in hits(text, Options(LABELS)):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
        assert hit.label in LABELS
