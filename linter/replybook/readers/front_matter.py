"""Front matter: the fields between two lines of `---` at the top of a Markdown file."""

from __future__ import annotations

import re
from typing import Any

from replybook.late import late
from replybook.wire import WIRE_NAMES

_FENCED = late(r"---[ \t]*(?:\r\n?|\n)(.*?)(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL)
_PLAIN_FIELD = late(r"([A-Za-z][\w -]{0,60}):(?:[ \t]+(?![|>&*!%@`{\[])(.*))?")
LARGEST = 50_000
"""The size in characters up to which front matter is read."""


class FrontMatterError(ValueError):
    """Front matter that is neither plain fields nor YAML; `offset` says where in the text."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def split(text: str) -> tuple[dict[str, Any], int]:
    """The fields of the front matter, and the offset at which the text behind it starts: `{}` and 0 without one.

    Values are strings as written, so that a date or an order number stays what it is; only a value in YAML's own
    notation is read as YAML. Raises `FrontMatterError`.
    """
    match = _FENCED.match(text[:LARGEST])
    if not match:
        _check_not_open(text[:LARGEST])
        return {}, 0
    fields = _plain_fields(match[1])
    if fields is None:
        fields = _yaml_fields(match[1], match.start(1))
    return fields, match.end()


def _check_not_open(text: str) -> None:
    """A rule across the page may stand at the top of a text; a field of a draft below it means front matter."""
    lines = text[:500].splitlines()
    field = _PLAIN_FIELD.fullmatch(lines[1].rstrip()) if len(lines) > 1 and lines[0].rstrip() == "---" else None
    if field and _name(field[1]) in WIRE_NAMES:
        raise FrontMatterError("The front matter is never closed: end it with a line of `---`.", 0)


def _plain_fields(written: str) -> dict[str, Any] | None:
    """Fields of one line each; `None` where there is anything else."""
    fields: dict[str, Any] = {}
    for line in written.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = _PLAIN_FIELD.fullmatch(line.rstrip())
        if not match:
            return None
        fields[_name(match[1])] = _unquoted((match[2] or "").strip())
    return fields


def _unquoted(value: str) -> str:
    quote = value[:1]
    if (
        len(value) > 1
        and quote in {'"', "'"}
        and value.endswith(quote)
        and quote not in value[1:-1]
        and "\\" not in value
    ):
        return value[1:-1]
    return value


def _yaml_fields(written: str, offset: int) -> dict[str, Any]:
    import yaml

    try:
        fields = yaml.load(written, Loader=yaml.BaseLoader)  # noqa: S506 (it makes strings, lists and mappings, nothing else)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark
        raise FrontMatterError(
            f"The front matter is not YAML: {problem.problem}.", offset + (mark.index if mark else 0)
        ) from problem
    except (yaml.YAMLError, RecursionError) as problem:
        raise FrontMatterError("The front matter could not be read as YAML.", offset) from problem
    if not isinstance(fields, dict):
        raise FrontMatterError("The front matter is not a list of fields, such as `channel: email`.", offset)
    return {_name(str(key)): value for key, value in fields.items()}


def _name(written: str) -> str:
    return written.strip().casefold().replace(" ", "_").replace("-", "_")
