"""`route`: sends the customer elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from replybook.checks.doors.again import refuses
from replybook.checks.doors.cause import (
    asks_something,
    has_consent,
    has_reason,
    has_strong_reason,
    is_about_fraud,
    is_at_once,
    is_for_a_process,
    is_to_a_person,
    says_what_to_send,
)
from replybook.checks.doors.door import Door
from replybook.checks.doors.find import find_doors
from replybook.checks.doors.follow import find_follow
from replybook.checks.doors.mentions import find_mention
from replybook.checks.kind import Kind, options
from replybook.checks.word_set import word_set
from replybook.model import Channel, Draft, Hit
from replybook.reading import Reading, read

LABELS = ("no-reason", "no-such-route", "follow-first")

_MESSAGING = word_set("dm pm direct private message messages messaging chat modmail messenger inbox mention-only reply")
_NO_MESSAGE = word_set("dm dms pm pms direct private inbox messenger messaging")
"""What a page without an inbox surely hasn't got; "message us" may be a text to a number."""
_MAILBOXES = word_set("mailbox mailboxes link links number e-mail email")
_SAME = {"email": ("email",), "chat": ("chat", "message"), "dm": ("message",), "sms": ("message",)}
"""The doors that lead nowhere else, by channel."""


@options
class Options:
    """Which ways of sending a customer elsewhere to report."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """`no-reason`: neither a reason nor their consent. `no-such-route`: this network has not got that way.
    `follow-first`: they must follow the account before they get help."""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    """Filled from the playbook's channels, whose private routes it goes by."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds replies that send the customer to another channel without cause, or through a door that isn't there.

    Cause is something private that is asked for, a reason that the reply gives, or a customer who asked for a call, a
    mailbox or a private message. "Or", "if you'd rather" and a question leave it to them. Which private ways a network
    has stands in the channels table: where it names none, "DM us" leads nowhere; where the member writes first,
    the page can't.
    """
    reading = read(draft.text)
    follow = find_follow(reading) if "follow-first" in options.labels else None
    if follow:
        yield Hit(
            reading.span(*follow),
            "This asks for a follow before it helps.",
            "follow-first",
            _advice(options.channels.get(draft.channel or "")),
        )
        return
    yield from _doors(draft, reading, options)


def _doors(draft: Draft, reading: Reading, options: Options) -> Iterator[Hit]:
    channel = options.channels.get(draft.channel or "")
    found = find_doors(reading.text)
    missing = next((door for door in found if channel and _is_missing(door, channel, reading)), None)
    if missing and channel:
        if "no-such-route" in options.labels:
            yield _missing_hit(reading, missing, channel)
        return
    if "no-reason" not in options.labels:
        return
    leaving = [door for door in found if not door.offered and _leaves(door, draft, reading)]
    door = _worst(leaving, reading) or (_mentioned(draft, reading) if all(door.soft for door in found) else None)
    if door and not _has_cause(draft, reading, door, channel):
        yield _elsewhere_hit(reading, door, channel)


def _leaves(door: Door, draft: Draft, reading: Reading) -> bool:
    """Whether a door leads away from where they are, by a way that they haven't named themselves."""
    channel = draft.channel or ""
    if door.medium == "opened" or door.medium in _SAME.get(channel, ()):
        return False
    said = reading.norms[door.last]
    if door.medium == "network" and channel and (said.startswith(channel) or channel.startswith(said)):
        return False
    return not (any(map(str.isdigit, said)) and said in read(draft.customer or "").norms)


def _worst(doors: list[Door], reading: Reading) -> Door | None:
    """The door to report: any where the reply refuses to answer, else the first that is no answer itself."""
    if any(door.soft for door in doors) and not any(door.again for door in doors) and not refuses(reading):
        doors = [door for door in doors if not door.soft]
    return next((door for door in doors if door.again), next(iter(doors), None))


def _mentioned(draft: Draft, reading: Reading) -> Door | None:
    """Where a question is answered by no more than a place, in whatever words."""
    if not draft.customer or not asks_something(draft.customer):
        return None
    door = find_mention(reading, draft.customer)
    return door if door and _leaves(door, draft, reading) else None


def _has_cause(draft: Draft, reading: Reading, door: Door, channel: Channel | None) -> bool:
    if has_strong_reason(reading) or is_about_fraud(draft.customer or ""):
        return True
    bluntly = door.again or refuses(reading)
    return (not bluntly and _explains(draft, reading, door, channel)) or has_consent(draft)


def _explains(draft: Draft, reading: Reading, door: Door, channel: Channel | None) -> bool:
    """Whether the reply, or what it is about, tells why it must be elsewhere."""
    customer = draft.customer or ""
    if has_reason(reading) or (door.medium == "form" and is_for_a_process(reading, door.last, customer)):
        return True
    if (door.medium == "call" and is_at_once(reading, door.last)) or _is_grave(customer):
        return True
    complains = draft.public is not False and bool(customer) and not asks_something(customer)
    if complains and is_to_a_person(reading, door.first, door.last):
        return True
    return bool(channel and _is_a_way_out(channel) and says_what_to_send(reading, door.first, door.last))


def _is_grave(message: str) -> bool:
    from replybook.checks.alarms.sense import find_alarm  # seldom needed

    return bool(message) and find_alarm(message, ()) is not None


def _is_a_way_out(channel: Channel) -> bool:
    """Whether customers can't answer on this network, so that its private route is a mailbox, a link or a number."""
    return not _MAILBOXES.isdisjoint(channel.private_route.casefold().replace(",", " ").split())


def _is_missing(door: Door, channel: Channel, reading: Reading) -> bool:
    """Whether the network has not got that way: nobody can message there, or the page can't write first."""
    if door.medium not in {"message", "opened"} or not channel.public:
        return False
    route = channel.private_route.casefold()
    said = frozenset(reading.norms[door.first : door.last + 1])
    if door.medium == "message" and "mailbox" in route and _NO_MESSAGE.isdisjoint(said):
        return False
    if "writes first" in route or "write first" in route or "invite" in route:
        return door.medium == "opened"
    return _MESSAGING.isdisjoint(route.replace(",", " ").split())


def _missing_hit(reading: Reading, door: Door, channel: Channel) -> Hit:
    said = " ".join(reading.span(door.first, door.last).of(reading.text).split())
    message = f"There is no such way on {channel.name}: “{said}”."
    return Hit(reading.span(door.first, door.last), message, "no-such-route", _advice(channel))


def _elsewhere_hit(reading: Reading, door: Door, channel: Channel | None) -> Hit:
    advice = "Answer here. If it needs something private, say what for, and how to send it"
    route = f": {channel.private_route}." if channel and channel.public and channel.private_route else "."
    span = reading.span(door.first, door.last)
    return Hit(span, "This sends the customer elsewhere and doesn't say why.", "no-reason", advice + route)


def _advice(channel: Channel | None) -> str:
    if channel and channel.private_route:
        return f"What there is: {channel.private_route}."
    return "Answer here, or give a mailbox to write to."


def needs(draft: Draft, options: Options) -> str | None:
    """What is missing to judge this draft: for the routes of a network, a channel of the playbook."""
    if options.labels == ("no-such-route",) and draft.channel not in options.channels:
        return "a channel of the playbook"
    return None


KIND = Kind("route", Options, check, needs, labels=LABELS)
