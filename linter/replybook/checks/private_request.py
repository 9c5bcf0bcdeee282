"""Asks for private data where others can read the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from replybook.checks.asking.asks import ask_for
from replybook.checks.asking.in_public import find_public_ask
from replybook.checks.asking.lexicon import Datum, find_data
from replybook.checks.kind import Kind, options
from replybook.checks.routes import has_private_route
from replybook.model import Channel, Draft, Hit
from replybook.reading import HANDLE, Reading, read
from replybook.source import Span

if TYPE_CHECKING:
    from replybook.phrases import Phrases


_MOST = 300
"""How many names of data are looked at in one reply; more are in none that a person wrote."""


@options
class Options:
    """What may not be asked for."""

    allowed: tuple[str, ...] = field(
        default=(),
        metadata={"choices": ("phone", "email", "address", "name", "birth", "order", "account", "device", "login")},
    )
    """Sorts of data that may be asked for in public after all: `phone`, `email`, `address`, `name`, `birth`, `order`,
    `account`, `device`, `login`."""
    phrases: Phrases | None = None
    """Filled from the rule's "Never ask for" table: more names of private data."""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    """Filled from the playbook's channels."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds replies that ask for private data where others can read the answer.

    It looks for a question, a request or a need, joined to a name of private data: "What's your order number?",
    "Please confirm your e-mail", "DOB?". A reply that names a private way to answer (a direct message, a call, a form)
    passes, and so does one that asks not to post the data. The names of data in a "Never ask for" table are added.
    """
    if draft.public is False:
        return
    reading = read(draft.text)
    first, datum = next(_asks(reading, options), (0, None))
    if not datum and (put := find_public_ask(reading)) and put[1].sort not in options.allowed:
        first, datum = put
    if datum and not has_private_route(reading, first, datum.last):
        yield _hit(reading, first, datum, options.channels.get(draft.channel or ""))


def _asks(reading: Reading, options: Options) -> Iterator[tuple[int, Datum]]:
    """Each ask: the token at which it starts, and what it asks for."""
    for datum in (*find_data(reading)[:_MOST], *_listed(reading, options)[:_MOST]):
        if datum.sort not in options.allowed:
            first = ask_for(reading, datum.first, datum.last)
            if first is not None:
                yield first, datum


def _listed(reading: Reading, options: Options) -> list[Datum]:
    if not options.phrases:
        return []
    return [Datum(*_tokens(reading, match.span), "listed") for match in options.phrases.find(reading.text)]


def _tokens(reading: Reading, span: Span) -> tuple[int, int]:
    """The first and last token that a span touches."""
    from bisect import bisect_left, bisect_right

    first = bisect_right(reading.ends, span.start)
    return first, max(first, bisect_left(reading.starts, span.end) - 1)


def _hit(reading: Reading, first: int, datum: Datum, channel: Channel | None) -> Hit:
    while first < datum.first and reading.sorts[first] == HANDLE:
        first += 1
    wanted = reading.span(datum.first, datum.last).of(reading.text)
    return Hit(
        reading.span(min(first, datum.first), max(first, datum.last)),
        f"This asks for “{wanted}” where others can read the answer.",
        "ask_public",
        _advice(channel),
    )


def _advice(channel: Channel | None) -> str:
    if channel and channel.private_route:
        return f"Ask for it in a private message: {channel.private_route}"
    return "Ask for it in a private message."


KIND = Kind("private-request", Options, check, labels=("ask_public",), probe="Please reply with your {phrase}.")
