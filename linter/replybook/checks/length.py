"""The kind `length`: too long for the channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from replybook.checks.kind import Kind, options
from replybook.counting import Excess, excess
from replybook.model import Channel, Draft, Hit
from replybook.source import Span


@options
class Options:
    """How long a reply may be."""

    limit: int | None = None
    """The longest reply, counted as the channel counts; left out, the channels table says."""
    channels: Mapping[str, Channel] = field(default_factory=lambda: MappingProxyType({}))


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find what the network would refuse to post or cut off, counted as the network counts.

    Links, emoji, accents and letters of other alphabets weigh differently from network to network; the column
    “Counted as” of the channels table says how. The place of the finding is the part that is too many.
    """
    channel = options.channels.get(draft.channel or "")
    limit, limit_bytes = _limits(channel, options)
    over = excess(draft.text, channel.counted_as if channel else "characters", limit, limit_bytes)
    if over:
        yield Hit(
            Span(over.start, len(draft.text)),
            _message(over, channel),
            advice="Shorten it, or split it into two replies.",
        )


def needs(draft: Draft, options: Options) -> str | None:
    """A limit: the rule's own, or that of a channel which is known to have one."""
    if _limits(options.channels.get(draft.channel or ""), options) != (None, None):
        return None
    return "the channel's limit" if draft.channel else "the channel"


def _limits(channel: Channel | None, options: Options) -> tuple[int | None, int | None]:
    limit, limit_bytes = (channel.limit, channel.limit_bytes) if channel else (None, None)
    return limit if options.limit is None else options.limit, limit_bytes


def _message(over: Excess, channel: Channel | None) -> str:
    counter = f", as {channel.name} counts" if channel else ""
    return f"{over.total:,} of {over.limit:,} {over.unit}{counter}: {over.total - over.limit:,} too many."


KIND = Kind("length", Options, check, needs)
