"""Values of the rulebook in words for people."""

from __future__ import annotations

import pytest

from replybook.model import Channel, Rule, Rulebook
from replybook.pages import words

BOOK = Rulebook(channels=(Channel("x", "x", True), Channel("dm", "Private post", False)))


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ((), "Everywhere"),
        (("public",), "Public channels"),
        (("private", "x"), "Private channels, X"),
        (("dm", "google-review", "pigeon"), "Private post, Google review, pigeon"),
    ],
)
def test_where_a_rule_applies(where: tuple[str, ...], said: str) -> None:
    assert words.where(Rule("a", "A", where=where), BOOK) == said


@pytest.mark.parametrize(
    ("where", "ids"), [((), ["x", "dm"]), (("public",), ["x"]), (("private",), ["dm"]), (("dm", "public"), ["x", "dm"])]
)
def test_the_channels_that_a_rule_applies_in(where: tuple[str, ...], ids: list[str]) -> None:
    rule = Rule("a", "A", where=where)
    assert [channel.id for channel in BOOK.channels if words.applies_in(rule, channel)] == ids


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (1, "1 minute"),
        (30, "30 minutes"),
        (60, "1 hour"),
        (90, "90 minutes"),
        (120, "2 hours"),
        (1440, "24 hours"),
        (2880, "2 days"),
    ],
)
def test_a_time(minutes: int, said: str) -> None:
    assert words.duration(minutes) == said


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        (Channel("a", "A", True), "not known"),
        (Channel("a", "A", True, limit=8000), "8,000 characters"),
        (Channel("a", "A", True, limit=280, counted_as="weighted"), "280 weighted characters"),
        (
            Channel("a", "A", True, limit=300, limit_bytes=3000, counted_as="graphemes and bytes"),
            "300 signs as a reader sees them, and 3,000 bytes",
        ),
    ],
)
def test_a_limit(channel: Channel, said: str) -> None:
    assert words.limit(channel) == said


@pytest.mark.parametrize(("written", "said"), [("2027-02-15", "15 February 2027"), ("soon", "soon"), ("", "")])
def test_a_day(written: str, said: str) -> None:
    assert words.day(written) == said
