"""Values of the rulebook in words for people."""

from __future__ import annotations

from datetime import date

from replybook.model import Channel, OptionValue, Rule, Rulebook

_NAMES = {
    "x": "X",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "threads": "Threads",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "reddit": "Reddit",
    "google-review": "Google review",
    "google-play": "Google Play",
    "app-store": "App Store",
    "yelp": "Yelp",
    "trustpilot": "Trustpilot",
    "dm": "Direct message",
    "email": "E-mail",
    "chat": "Chat",
    "sms": "Text message",
}
"""How the usual channels are called where the playbook writes only their ids."""


def channel_name(channel_id: str, rulebook: Rulebook) -> str:
    """The name of a channel: the playbook's, else the usual one, else its id."""
    channel = rulebook.channel(channel_id)
    own = channel.name if channel and channel.name != channel_id else ""
    return own or _NAMES.get(channel_id, channel_id)


def where(rule: Rule, rulebook: Rulebook) -> str:
    """Where a rule applies."""
    reach = {"public": "Public channels", "private": "Private channels"}
    return ", ".join(reach.get(place) or channel_name(place, rulebook) for place in rule.where) or "Everywhere"


def applies_in(rule: Rule, channel: Channel) -> bool:
    """Whether a rule applies in a channel."""
    return not rule.where or channel.id in rule.where or ("public" if channel.public else "private") in rule.where


def conditions(rule: Rule) -> list[str]:
    """The rule's `When` and `Unless`, each as a half sentence."""
    return [*(f"When {words}" for words in rule.when), *(f"Unless {words}" for words in rule.unless)]


def options(rule: Rule) -> list[str]:
    """The options of the rule's kind that the playbook set, as `Key: value`."""
    return [f"{key.replace('_', ' ').capitalize()}: {_value(value)}" for key, value in rule.options.items()]


def _value(value: OptionValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def limit(channel: Channel) -> str:
    """The longest reply, and how the network counts it."""
    if channel.limit is None:
        return "not known"
    counted = {
        "characters": "characters",
        "weighted": "weighted characters",
        "graphemes and bytes": "signs as a reader sees them",
        "url 23": "characters, each link as 23",
    }
    size = f", and {channel.limit_bytes:,} bytes" if channel.limit_bytes else ""
    return f"{channel.limit:,} {counted.get(channel.counted_as, channel.counted_as)}{size}"


def duration(minutes: int) -> str:
    """A time in the largest unit that it fills: `2 hours`, `1 day` from two days on, `30 minutes`."""
    if minutes and minutes % 60 == 0:
        return _count(minutes // 60, "hour") if minutes < 2880 else _count(minutes // 1440, "day")
    return _count(minutes, "minute")


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}{'s' * (number != 1)}"


def day(written: str) -> str:
    """A day for people: `15 February 2027`. What is no day stays as it is."""
    parsed = parse_day(written)
    return f"{parsed.day} {parsed:%B %Y}" if parsed else written


def short_day(written: str) -> str:
    """A day where there is little room: `15 Feb 2027`."""
    parsed = parse_day(written)
    return f"{parsed.day} {parsed:%b %Y}" if parsed else written


def parse_day(written: str) -> date | None:
    """The day of an ISO 8601 date, or `None`."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
