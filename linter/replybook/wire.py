"""A draft as it is written down: the field names of JSON, CSV headers and front matter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from replybook.model import Author, Draft, Turn, Who


class WireError(ValueError):
    """A field that a draft has not got, or a value that does not fit; the message says what would."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        """The field as it was written."""


def draft_from_wire(fields: Mapping[str, Any], *, strict: bool = False) -> Draft:
    """The draft that `fields` writes down.

    Numbers and dates become text, and an empty value is one that is not known. Fields that a draft has not got
    are passed over, unless `strict`. Raises `WireError` for a value that does not fit, or a missing `text`.
    """
    known: dict[str, Any] = {}
    for name, value in fields.items():
        if read := _READERS.get(name):
            known[name] = read(name, value)
        elif strict:
            raise WireError(str(name), f"There is no field “{name}” in a draft. {_hint(str(name))}")
    if known.get("text") is None:
        raise WireError("text", "A draft needs a `text`.")
    return Draft(**known)


def draft_to_wire(draft: Draft) -> dict[str, Any]:
    """The fields of a draft that are known, under their wire names, as JSON takes them."""
    fields: dict[str, Any] = {name: getattr(draft, name) for name in WIRE_NAMES}
    fields["thread"] = [{"from": turn.sender, "text": turn.text} for turn in draft.thread] or None
    return {name: value for name, value in fields.items() if value is not None}


def _hint(name: str) -> str:
    from replybook.suggest import did_you_mean

    return did_you_mean(name.replace(" ", "_").replace("-", "_"), WIRE_NAMES)


def _string(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    raise WireError(name, f"“{name}” must be text.")


def _text(name: str, value: Any) -> str | None:
    return None if value is None else _string(name, value)


def _known_text(name: str, value: Any) -> str | None:
    return (_text(name, value) or "").strip() or None


def _message(name: str, value: Any) -> str | None:
    text = _text(name, value) or ""
    return text if text.strip() else None


_PUBLIC = {"true": True, "yes": True, "public": True, "1": True}
_PRIVATE = {"false": False, "no": False, "private": False, "0": False}


def _public(name: str, value: Any) -> bool | None:
    word = _known_text(name, value)
    if word is None:
        return None
    answer = {**_PUBLIC, **_PRIVATE}.get(word.casefold())
    if answer is None:
        raise WireError(name, f"“{name}: {word}” does not fit: write true or false.")
    return answer


def _author(name: str, value: Any) -> Author | None:
    word = _known_text(name, value)
    if word is not None and word.casefold() not in {"human", "ai"}:
        raise WireError(name, f"“{name}: {word}” does not fit: write human or ai.")
    return cast("Author | None", word and word.casefold())


def _thread(name: str, value: Any) -> tuple[Turn, ...]:
    if value in (None, ""):
        return ()
    if not isinstance(value, list | tuple):
        raise WireError(name, f"“{name}” must be a list of turns, each with `from` and `text`.")
    return tuple(_turn(name, turn) for turn in value)


def _turn(name: str, turn: Any) -> Turn:
    if not isinstance(turn, Mapping):
        raise WireError(name, f"Each turn of “{name}” has a `from` and a `text`.")
    sender = _known_text("from", turn.get("from"))
    if sender is None or sender.casefold() not in {"customer", "agent"}:
        raise WireError(name, f"Each turn of “{name}” is `from` customer or agent.")
    return Turn(cast("Who", sender.casefold()), _text(name, turn.get("text")) or "")


_READERS: Mapping[str, Callable[[str, Any], object]] = {
    "text": _text,
    "id": _known_text,
    "channel": _known_text,
    "public": _public,
    "customer": _message,
    "customer_name": _known_text,
    "agent": _known_text,
    "author": _author,
    "received_at": _known_text,
    "sent_at": _known_text,
    "thread": _thread,
}

WIRE_NAMES = tuple(_READERS)
"""The fields of a draft, in the order in which they are written."""
