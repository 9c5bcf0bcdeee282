"""First replies that came late, and times that cannot be compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.timing import KIND, Options
from replybook.model import Channel, Draft, Hit, Turn

CHANNELS = {
    channel.id: channel
    for channel in (
        Channel("x", "X", public=True, first_reply_minutes=30),
        Channel("email", "E-mail", public=False, first_reply_minutes=24 * 60),
        Channel("reddit", "Reddit", public=True),
    )
}
OPTIONS = Options(channels=CHANNELS)


def draft(received: str | None, sent: str | None, channel: str | None = "x", *thread: Turn) -> Draft:
    return Draft("On it.", channel=channel, received_at=received, sent_at=sent, thread=thread)


def hits(case: Draft, options: Options = OPTIONS) -> list[Hit]:
    assert KIND.needs(case, options) is None
    return list(KIND.check(case, options))


LATE = [
    # received, sent, channel, what is said
    ("2026-03-02T09:00", "2026-03-02T09:31", "x", "Sent 31 minutes after"),
    ("2026-03-02T09:00:00Z", "2026-03-02T12:20:00Z", "x", "Sent 3 hours 20 minutes after"),
    ("2026-03-02T09:00:00+02:00", "2026-03-02T08:00:00+00:00", "x", "Sent 1 hour after"),
    ("2026-03-02 09:00", "2026-03-04 09:05", "email", "Sent 2 days 5 minutes after"),
    ("20260302T090000", "20260302T093001", "x", "Sent 31 minutes after"),
    ("2026-03-29T00:30:00+00:00", "2026-03-29T02:30:00+01:00", "x", "Sent 1 hour after"),
]


@pytest.mark.parametrize(("received", "sent", "channel", "said"), LATE)
def test_late(received: str, sent: str, channel: str, said: str) -> None:
    [hit] = hits(draft(received, sent, channel))
    assert hit.message.startswith(said)


@pytest.mark.parametrize(
    ("received", "sent", "channel"),
    [
        ("2026-03-02T09:00", "2026-03-02T09:30", "x"),
        ("2026-03-02T09:00:00Z", "2026-03-02T10:20:00+01:00", "x"),
        ("2026-03-02T09:00", "2026-03-02T09:00", "x"),
        ("2026-03-02T23:50:00-08:00", "2026-03-03T08:10:00Z", "x"),
        ("2026-03-02T09:00", "2026-03-03T09:00", "email"),
    ],
)
def test_in_time(received: str, sent: str, channel: str) -> None:
    assert not hits(draft(received, sent, channel))


def test_the_finding_names_the_channel_and_its_target() -> None:
    [hit] = hits(draft("2026-03-02T09:00", "2026-03-03T09:05", "email"))
    assert hit.message == "Sent 1 day 5 minutes after the customer wrote; the target on E-mail is 1 day."


def test_a_rule_may_set_its_own_target() -> None:
    [hit] = hits(draft("2026-03-02T09:00", "2026-03-02T09:11"), Options(minutes=10, channels=CHANNELS))
    assert hit.message == "Sent 11 minutes after the customer wrote; the target is 10 minutes."
    assert hits(draft("2026-03-02T09:00", "2026-03-02T09:11", None), Options(minutes=10))


def test_turns_of_the_customer_alone_leave_it_the_first_reply() -> None:
    assert hits(draft("2026-03-02T09:00", "2026-03-02T10:00", "x", Turn("customer", "Anybody there?")))


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (draft(None, "2026-03-02T09:00"), "when the customer wrote"),
        (draft("2026-03-02T09:00", None), "when the reply was sent"),
        (draft("yesterday", "2026-03-02T09:00"), "a time in ISO 8601 instead of “yesterday”"),
        (draft("2026-03-02T09:00", "02/03/2026 9:00"), "a time in ISO 8601 instead of “02/03/2026 9:00”"),
        (draft("2026-03-02", "2026-03-02T09:00"), "a time in ISO 8601 instead of “2026-03-02”"),
        (draft("2026-02-30T09:00", "2026-03-02T09:00"), "a time in ISO 8601 instead of “2026-02-30T09:00”"),
        (draft("2026-03-02T09:00", "2026-03-02T09:00Z"), "both times with a zone, or both without"),
        (draft("2026-03-02T09:00", "2026-03-02T08:59"), "a reply that was sent after the customer wrote"),
        (draft("2026-03-02T09:00", "2026-03-02T09:40", "reddit"), "the channel's target"),
        (draft("2026-03-02T09:00", "2026-03-02T09:40", "pigeon"), "the channel's target"),
        (draft("2026-03-02T09:00", "2026-03-02T09:40", None), "the channel"),
        (draft("2026-03-02T09:00", "2026-03-02T09:40", "x", Turn("agent", "Looking.")), "a first reply"),
    ],
)
def test_what_cannot_be_judged(case: Draft, missing: str) -> None:
    assert KIND.needs(case, OPTIONS) == missing


@given(st.text(max_size=40), st.text(alphabet="0123456789-:TZ+. W", max_size=40))
def test_any_times_are_taken(received: str, sent: str) -> None:
    KIND.needs(draft(received, sent), OPTIONS)
    list(KIND.check(draft(received, sent), OPTIONS))


@given(st.datetimes(timezones=st.timezones()), st.datetimes(timezones=st.timezones()))
def test_any_two_times_with_zones_can_be_compared(received, sent) -> None:  # type: ignore[no-untyped-def]
    case = draft(received.isoformat(), sent.isoformat())
    assert KIND.needs(case, OPTIONS) in {None, "a reply that was sent after the customer wrote"}
