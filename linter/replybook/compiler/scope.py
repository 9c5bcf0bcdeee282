"""Where, when and unless: for which drafts a rule is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from replybook.compiler.complaints import Complaints
from replybook.compiler.settings import Setting
from replybook.compiler.words import Words
from replybook.conditions import ConditionError, find_condition
from replybook.engine import USUAL_CHANNELS
from replybook.model import Channel
from replybook.phrases import NotationError
from replybook.source import Span
from replybook.suggest import did_you_mean

EVERYWHERE = frozenset({"everywhere", "all channels", "anywhere", "all"})

_REACH = {
    "public channels": "public",
    "public": "public",
    "private channels": "private",
    "private": "private",
}


def known_channels(channels: Iterable[Channel]) -> Mapping[str, str]:
    """The ids of the channels by all that they may be called, folded. Without a channels table, the usual ones."""
    table = list(channels)
    names = {channel.name.casefold(): channel.id for channel in table}
    return {**names, **{channel_id: channel_id for channel_id in [c.id for c in table] or USUAL_CHANNELS}}


def check_channel(channel_id: str, span: Span, channels: Mapping[str, str], complaints: Complaints) -> None:
    """Complain about a reply for a channel that the playbook has not got."""
    ids = sorted(set(channels.values()))
    if channel_id not in ids:
        complaints.add("unknown-channel", span, f"There is no channel “{channel_id}”. {did_you_mean(channel_id, ids)}")


def read_where(settings: Iterable[Setting], channels: Mapping[str, str], complaints: Complaints) -> tuple[str, ...]:
    """The channel ids, “public” and “private”, that a rule applies to; empty for everywhere."""
    places: dict[str, None] = {}
    everywhere = False
    for text, span in _values(settings, ",;"):
        folded = " ".join(text.casefold().split())
        place = _REACH.get(folded) or channels.get(folded)
        if place:
            places[place] = None
        elif folded in EVERYWHERE:
            everywhere = True
        else:
            hint = did_you_mean(text, ["public channels", "private channels", *dict.fromkeys(channels)])
            complaints.add("unknown-channel", span, f"There is no channel “{text}”. {hint}")
    return () if everywhere else tuple(places)


def read_conditions(settings: Iterable[Setting], complaints: Complaints) -> tuple[str, ...]:
    """The conditions behind When or Unless, as written, each one known."""
    return tuple(text for text, span in _values(settings, ",;") if _is_condition(text, span, complaints))


def _is_condition(text: str, span: Span, complaints: Complaints) -> bool:
    try:
        find_condition(text)
    except ConditionError as problem:
        complaints.add("unknown-condition", span, str(problem))
        return False
    except NotationError as problem:
        complaints.add("bad-phrase", span, f"The phrase in this condition cannot be read. {problem.message}")
        return False
    return True


def _values(settings: Iterable[Setting], separators: str) -> Iterator[tuple[str, Span]]:
    """The values of settings that take several, each with its place."""
    for setting in settings:
        yield from ((part.text, part.span) for part in setting_parts(setting, separators))


def setting_parts(setting: Setting, separators: str) -> list[Words]:
    """The parts of a setting's value."""
    if setting.words:
        return setting.words.split(separators)
    values = setting.value if isinstance(setting.value, tuple) else (str(setting.value),)
    return [part for value in values for part in Words.fixed(value, setting.value_span.start).split(separators)]
