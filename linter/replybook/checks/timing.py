"""The kind `timing`: sent later than the channel's target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from replybook.checks.kind import Kind, options
from replybook.model import Channel, Draft, Hit
from replybook.source import Span

if TYPE_CHECKING:
    from datetime import datetime

_DATE = 10
"""How many characters a date has without a time of day."""


@options
class Options:
    """How fast the first reply must be."""

    minutes: int | None = None
    """The target in minutes; left out, the channels table says (“First reply within”)."""
    channels: Mapping[str, Channel] = field(default_factory=lambda: MappingProxyType({}))
    """Filled from the playbook's channels."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find first replies that were sent later than the channel's target.

    It takes the time between the customer's message (`received_at`) and the reply (`sent_at`), both in ISO 8601, and
    the channel's “First reply within”. Only the first reply of a conversation is held to it. Hours at night and at
    weekends count like others. Nothing in the text is wrong, so the finding stands at its very start.
    """
    waited, target = _minutes(draft.received_at, draft.sent_at), _target(draft, options)
    if isinstance(waited, float) and target is not None and waited > target:
        channel = options.channels.get(draft.channel or "")
        place = f" on {channel.name}" if channel and options.minutes is None else ""
        yield Hit(
            Span(0, 0),
            f"Sent {_spoken(waited)} after the customer wrote; the target{place} is {_spoken(target)}.",
            advice="Where an answer takes time, say at once that you have seen it, and when you will be back.",
        )


def needs(draft: Draft, options: Options) -> str | None:
    """Both times, a target, and a reply that is the first of its conversation."""
    if any(turn.sender == "agent" for turn in draft.thread):
        return "a first reply"
    if _target(draft, options) is None:
        return "the channel's target" if draft.channel else "the channel"
    waited = _minutes(draft.received_at, draft.sent_at)
    return waited if isinstance(waited, str) else None


def _target(draft: Draft, options: Options) -> int | None:
    if options.minutes is not None:
        return options.minutes
    channel = options.channels.get(draft.channel or "")
    return channel.first_reply_minutes if channel else None


@lru_cache(maxsize=4)
def _minutes(received_at: str | None, sent_at: str | None) -> float | str:
    """How long the customer waited, in minutes; in words what is missing to know it."""
    if not received_at or not sent_at:
        return "when the customer wrote" if not received_at else "when the reply was sent"
    start, end = _time(received_at), _time(sent_at)
    if start is None or end is None:
        return f"a time in ISO 8601 instead of “{(sent_at if start else received_at)[:40]}”"
    if (start.tzinfo is None) is not (end.tzinfo is None):
        return "both times with a zone, or both without"
    minutes = (end - start).total_seconds() / 60
    return minutes if minutes >= 0 else "a reply that was sent after the customer wrote"


def _time(written: str) -> datetime | None:
    """A day with its time; `None` for anything else."""
    from datetime import datetime

    try:
        return datetime.fromisoformat(written.strip()) if len(written.strip()) > _DATE else None
    except ValueError:
        return None


def _spoken(minutes: float) -> str:
    """A stretch of time in its two largest units: “2 hours 5 minutes”. A minute that has begun counts."""
    whole = ceil(minutes)
    days, rest = divmod(whole, 24 * 60)
    parts = ((days, "day"), (rest // 60, "hour"), (rest % 60, "minute"))
    said = [f"{count} {unit}{'s' * (count != 1)}" for count, unit in parts if count]
    return " ".join(said[:2]) or "0 minutes"


KIND = Kind("timing", Options, check, needs)
