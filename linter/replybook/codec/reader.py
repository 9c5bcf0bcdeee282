"""From the JSON of a rulebook, already parsed, to the rulebook. Nothing in it is trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from replybook.model import (
    Agent,
    BrandTerm,
    Channel,
    Escalation,
    Example,
    Level,
    OptionValue,
    Origin,
    Phrase,
    Rule,
    Rulebook,
)
from replybook.wire import WireError, draft_from_wire

_Made = TypeVar("_Made")
_Wire = Mapping[str, Any]


class RulebookFormatError(ValueError):
    """A file that is not a rulebook of this format; the message says what is wrong with it."""


def read_rulebook(wire: _Wire) -> Rulebook:
    """The rulebook that parsed JSON holds. Raises `RulebookFormatError`."""
    return Rulebook(
        rules=_each(wire, "rules", _rule),
        channels=_each(wire, "channels", _channel),
        roster=_each(wire, "roster", _agent),
        escalations=_each(wire, "escalations", _escalation),
        brand_terms=_each(wire, "brand_terms", lambda term: BrandTerm(_needed(term, "term"), _texts(term, "wrong"))),
        own=_texts(wire, "own"),
        packs=_texts(wire, "packs"),
        digest=_text(wire, "digest"),
    )


def _rule(wire: _Wire) -> Rule:
    origin = _origin(_object(wire, "origin"))
    return Rule(
        id=_needed(wire, "id"),
        title=_needed(wire, "title"),
        kind=_needed(wire, "kind"),
        level=_level(wire),
        where=_texts(wire, "where"),
        when=_texts(wire, "when"),
        unless=_texts(wire, "unless"),
        message=_text(wire, "message"),
        since=_text(wire, "since"),
        why=_text(wire, "why"),
        options={name: _option(value) for name, value in _object(wire, "options").items()},
        phrases=_each(wire, "phrases", lambda phrase: _phrase(phrase, origin.path)),
        phrases_from=_texts(wire, "phrases_from"),
        examples=_each(wire, "examples", lambda example: _example(example, origin.path)),
        origin=origin,
    )


def _phrase(wire: _Wire, page: str) -> Phrase:
    return Phrase(_needed(wire, "text"), _text(wire, "instead"), _texts(wire, "also"), _place(wire, page))


def _example(wire: _Wire, page: str) -> Example:
    text = _needed(wire, "text")
    context = draft_from_wire({"text": text, **_object(wire, "context")}) if "context" in wire else None
    return Example(
        text=text,
        good=_flag(wire, "good", needed=True),
        known_gap=_flag(wire, "known_gap"),
        reply=_flag(wire, "reply"),
        context=context,
        origin=_place(wire, page),
    )


def _channel(wire: _Wire) -> Channel:
    return Channel(
        id=_needed(wire, "id"),
        name=_needed(wire, "name"),
        public=_flag(wire, "public", needed=True),
        limit=_number(wire, "limit"),
        limit_bytes=_number(wire, "limit_bytes"),
        counted_as=_text(wire, "counted_as", "characters"),
        first_reply_minutes=_number(wire, "first_reply_minutes"),
        private_route=_text(wire, "private_route"),
        sign_off=_text(wire, "sign_off", "any"),
        source=_text(wire, "source"),
        checked_on=_text(wire, "checked_on"),
        origin=_origin(_object(wire, "origin")) if "origin" in wire else None,
    )


def _agent(wire: _Wire) -> Agent:
    return Agent(_needed(wire, "name"), _text(wire, "initials"), _text(wire, "team"))


def _escalation(wire: _Wire) -> Escalation:
    return Escalation(_texts(wire, "mentions"), _text(wire, "then"), _text(wire, "who"))


def _origin(wire: _Wire) -> Origin:
    return Origin(_text(wire, "path"), _number(wire, "line") or 0)


def _place(wire: _Wire, page: str) -> Origin | None:
    if "origin" in wire:
        return _origin(_object(wire, "origin"))
    line = _number(wire, "line")
    return None if line is None else Origin(page, line)


def _level(wire: _Wire) -> Level:
    try:
        return Level(_needed(wire, "level"))
    except ValueError:
        raise RulebookFormatError("“level” is not error, warning or suggestion.") from None


def _option(value: Any) -> OptionValue:
    if isinstance(value, list):
        return tuple(_option(item) for item in value)  # type: ignore[misc]  # what tuples hold is for the kind to check
    if isinstance(value, dict):
        return {name: _option(item) for name, item in value.items()}
    if isinstance(value, str | int | float):
        return value
    raise RulebookFormatError("an option is null.")


def _each(wire: _Wire, name: str, make: Callable[[_Wire], _Made]) -> tuple[_Made, ...]:
    """The items of a list, each made by `make`; an error names the item."""
    items = wire.get(name, [])
    if not isinstance(items, list):
        raise RulebookFormatError(f"“{name}” is not a list.")
    made: list[_Made] = []
    for number, item in enumerate(items, 1):
        try:
            if not isinstance(item, dict):
                raise RulebookFormatError("this is not an object.")
            made.append(make(item))
        except (RulebookFormatError, WireError) as problem:
            raise RulebookFormatError(f"{name}, item {number}: {problem}") from None
    return tuple(made)


def _needed(wire: _Wire, name: str) -> str:
    if name not in wire:
        raise RulebookFormatError(f"“{name}” is missing.")
    return _text(wire, name)


def _text(wire: _Wire, name: str, default: str = "") -> str:
    value = wire.get(name, default)
    if not isinstance(value, str):
        raise RulebookFormatError(f"“{name}” is not text.")
    return value


def _texts(wire: _Wire, name: str) -> tuple[str, ...]:
    value = wire.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RulebookFormatError(f"“{name}” is not a list of texts.")
    return tuple(value)


def _number(wire: _Wire, name: str) -> int | None:
    value = wire.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise RulebookFormatError(f"“{name}” is not a whole number.")
    return value


def _flag(wire: _Wire, name: str, *, needed: bool = False) -> bool:
    value = wire.get(name, None if needed else False)
    if not isinstance(value, bool):
        raise RulebookFormatError(f"“{name}” is {'missing' if value is None else 'not true or false'}.")
    return value


def _object(wire: _Wire, name: str) -> _Wire:
    value = wire.get(name, {})
    if not isinstance(value, dict):
        raise RulebookFormatError(f"“{name}” is not an object.")
    return value
