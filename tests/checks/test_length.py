"""Replies that do not fit."""

from __future__ import annotations

import pytest

from replybook.checks.length import KIND, Options
from replybook.engine import Linter
from replybook.model import Channel, Draft, Rule, Rulebook

CHANNELS = {
    channel.id: channel
    for channel in (
        Channel("x", "X", public=True, limit=280, counted_as="weighted"),
        Channel("bluesky", "Bluesky", public=True, limit=300, limit_bytes=3000, counted_as="graphemes and bytes"),
        Channel("mastodon", "Mastodon", public=True, limit=500, counted_as="url 23"),
        Channel("google-play", "Google Play", public=True, limit=350),
        Channel("email", "E-mail", public=False),
    )
}
FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("channel", "text", "message"),
    [
        ("x", "a" * 288, "288 of 280 characters, as X counts: 8 too many."),
        ("x", "語" * 141, "282 of 280 characters, as X counts: 2 too many."),
        ("bluesky", "a" * 301, "301 of 300 characters, as Bluesky counts: 1 too many."),
        ("bluesky", FAMILY * 180, "3,240 of 3,000 bytes, as Bluesky counts: 240 too many."),
        ("mastodon", "https://tram.example " + "a" * 477, "501 of 500 characters, as Mastodon counts: 1 too many."),
        ("google-play", "a" * 1400, "1,400 of 350 characters, as Google Play counts: 1,050 too many."),
    ],
)
def test_too_long(channel: str, text: str, message: str) -> None:
    [hit] = KIND.check(Draft(text, channel=channel), Options(channels=CHANNELS))
    assert hit.message == message
    assert hit.span.end == len(text)


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        ("x", "a" * 280),
        ("x", "@sam_rivers " + "a" * 280),
        ("x", "https://tram.example/" + "a" * 300),
        ("x", "a" * 280 + "\n"),
        ("bluesky", FAMILY * 120),
        ("mastodon", "https://tram.example/" + "a" * 900),
        ("email", "a" * 9000),
        ("pigeon", "a" * 9000),
    ],
)
def test_short_enough(channel: str, text: str) -> None:
    assert not list(KIND.check(Draft(text, channel=channel), Options(channels=CHANNELS)))


def test_the_place_is_what_is_too_many() -> None:
    text = "a" * 270 + " and then some more"
    [hit] = KIND.check(Draft(text, channel="x"), Options(channels=CHANNELS))
    assert hit.span.of(text) == "some more"[-(len(text) - 280) :]


def test_a_rules_own_limit_comes_before_the_channels() -> None:
    options = Options(limit=140, channels=CHANNELS)
    [on_x] = KIND.check(Draft("語" * 100, channel="x"), options)
    [anywhere] = KIND.check(Draft("a" * 141), options)
    assert on_x.message == "200 of 140 characters, as X counts: 60 too many."
    assert anywhere.message == "141 of 140 characters: 1 too many."


@pytest.mark.parametrize(
    ("channel", "limit", "missing"),
    [
        ("x", None, None),
        ("email", None, "the channel's limit"),
        ("pigeon", None, "the channel's limit"),
        (None, None, "the channel"),
        (None, 100, None),
    ],
)
def test_what_it_needs(channel: str | None, limit: int | None, missing: str | None) -> None:
    assert KIND.needs(Draft("Hello", channel=channel), Options(limit=limit, channels=CHANNELS)) == missing


def test_in_a_rulebook() -> None:
    rule = Rule("fits", "Keep it short", kind="length", options={"limit": "10"})
    [finding] = Linter(Rulebook((rule,))).lint(Draft("Rather too long."))
    assert (finding.text, finding.message) == (" long.", "16 of 10 characters: 6 too many.")
