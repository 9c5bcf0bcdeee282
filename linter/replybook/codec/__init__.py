"""A rulebook as JSON, and back. Sorted and stable, so that a diff reads well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from replybook.codec.reader import RulebookFormatError, read_rulebook
from replybook.model import Rulebook

__all__ = [
    "SCHEMA",
    "RulebookFormatError",
    "dump_rulebook",
    "load_rulebook",
    "parse_rulebook",
    "rulebook_schema",
    "schema_text",
]

SCHEMA = 1
"""The number of the format. A rulebook of another number is refused."""


def dump_rulebook(rulebook: Rulebook) -> str:
    """The rulebook as JSON text that ends in a line break. Equal rulebooks give equal texts."""
    from replybook.codec.writer import rulebook_to_wire, write_json

    return write_json({"schema": SCHEMA, **rulebook_to_wire(rulebook)})


def rulebook_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the format."""
    from replybook.codec.schema import schema_of

    return schema_of(SCHEMA)


def load_rulebook(path: str | Path) -> Rulebook:
    """Read a rulebook from a file. Raises `RulebookFormatError`, and `OSError` where there is nothing to read."""
    try:
        return parse_rulebook(Path(path).read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise RulebookFormatError(f"{path} is not a rulebook: it is not UTF-8 text.") from None
    except RulebookFormatError as problem:
        raise RulebookFormatError(f"{path}: {problem}") from None


def parse_rulebook(text: str) -> Rulebook:
    """Read a rulebook from JSON text. Raises `RulebookFormatError`."""
    try:
        wire = json.loads(text)
        return read_rulebook(_checked(wire))
    except json.JSONDecodeError as problem:
        raise RulebookFormatError(f"This is not JSON: {problem.msg} (line {problem.lineno}).") from None
    except RulebookFormatError:
        raise
    except (ValueError, RecursionError):
        raise RulebookFormatError("This is not a rulebook: it is nested too deep, or a number is too long.") from None


def _checked(wire: object) -> dict[str, Any]:
    if not isinstance(wire, dict) or "schema" not in wire:
        raise RulebookFormatError("This is not a rulebook: it has no “schema”.")
    number = wire["schema"]
    if number != SCHEMA or isinstance(number, bool):
        raise RulebookFormatError(
            f"This rulebook has schema {str(number)[:20]}, and this version of Replybook reads schema {SCHEMA}. "
            "Compile the playbook again."
        )
    return wire


def schema_text() -> str:
    """The JSON Schema as the file that stands beside the rulebook."""

    return json.dumps(rulebook_schema(), indent=2, ensure_ascii=False) + "\n"
