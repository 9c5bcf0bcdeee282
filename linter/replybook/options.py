"""From the settings a manager wrote to the options a check reads. Everything is checked here, never while linting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from typing import Any

from replybook.model import OptionValue
from replybook.suggest import did_you_mean

SUPPLIED = frozenset({"phrases", "channels", "roster", "brand_terms", "escalations", "own"})
"""Fields that the engine fills from the rule and the rulebook."""

_YES = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


class OptionError(ValueError):
    """A setting that its kind does not take; the message says which, why, and what it takes."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        """The setting, as it was written."""


def setting_names(options: type[Any]) -> list[str]:
    """The settings that a kind takes, as a playbook writes them."""
    return [_written(field) for field in fields(options) if field.name not in SUPPLIED]


def read_options(options: type[Any], settings: Mapping[str, OptionValue]) -> dict[str, object]:
    """The settings as keyword arguments for the options dataclass.

    Raises `OptionError` for a key that the kind has not got, or a value that does not fit.
    """
    by_name = {_written(field): field for field in fields(options) if field.name not in SUPPLIED}
    read: dict[str, object] = {}
    for key, value in settings.items():
        field = by_name.get(key.casefold().replace("_", " "))
        if field is None:
            hint = did_you_mean(key, by_name) if by_name else "This kind of check takes no options."
            raise OptionError(key, f"There is no setting “{key}” here. {hint}")
        read[field.name] = _convert(key, value, field)
    return read


def _written(field: Field[Any]) -> str:
    return field.name.replace("_", " ")


def _convert(key: str, value: OptionValue, field: Field[Any]) -> object:
    wanted = str(field.type).removesuffix(" | None")
    convert = _CONVERTERS.get(wanted)
    if convert is None:
        return value
    try:
        converted = convert(value)
    except ValueError as problem:
        raise OptionError(key, f"“{key}: {value}” does not fit: {problem}") from None
    choices: Mapping[str, object] = field.metadata
    if allowed := choices.get("choices"):
        _check_choices(key, converted, [str(choice) for choice in allowed])  # type: ignore[attr-defined]
    return converted


def _check_choices(key: str, value: object, allowed: list[str]) -> None:
    for item in value if isinstance(value, tuple) else (value,):
        if item not in allowed:
            raise OptionError(key, f"“{item}” is not a value of “{key}”. {did_you_mean(str(item), allowed)}")


def _boolean(value: OptionValue) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).casefold() not in _YES:
        raise ValueError("write yes or no.")
    return _YES[str(value).casefold()]


def _whole(value: OptionValue) -> int:
    try:
        return int(str(value).replace(",", "").replace(" ", ""))
    except ValueError:
        raise ValueError("write a whole number.") from None


def _number(value: OptionValue) -> float:
    try:
        return float(str(value))
    except ValueError:
        raise ValueError("write a number.") from None


def _words(value: OptionValue) -> tuple[str, ...]:
    items = value if isinstance(value, tuple | list) else str(value).split(",")
    return tuple(item.strip() for item in items if item.strip())


_CONVERTERS: Mapping[str, Callable[[Any], object]] = {
    "str": str,
    "bool": _boolean,
    "int": _whole,
    "float": _number,
    "tuple[str, ...]": _words,
}
