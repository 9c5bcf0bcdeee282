"""Front matter: `Key: value` lines between two lines of `---`, read as YAML in which every value keeps its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from replybook.source import Source, Span

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 8
_MOST = 5_000
"""How many values there may be, and how deep they may nest, before it is no longer front matter."""


class FrontMatterError(ValueError):
    """YAML that cannot be read; the message says why, and the way out."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.span = span
        """Where in the text it stands."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: str
    value: Any
    """Text, a list or a mapping; `None` where nothing was written."""
    key_span: Span
    value_span: Span


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a text's front matter stands, as offsets."""

    start: int
    """The first character behind the opening `---`."""
    end: int
    """The first character of the closing `---`."""
    body: int
    """The first character of what follows."""


def cut_front_matter(text: str) -> Cut | None:
    """Where the front matter of a text stands; `None` where it has none.

    Raises `FrontMatterError` where it is opened and never closed.
    """
    lines = Source(text)
    if lines.line(1).rstrip() != "---":
        return None
    starts = [*lines.line_starts(), len(text)]
    for number in range(2, len(starts)):
        if lines.line(number).rstrip() == "---":
            return Cut(starts[1], starts[number - 1], starts[number])
    message = "The front matter that starts here never ends. Put a line “---” behind it."
    raise FrontMatterError(message, Span(0, 3))


def read_yaml(text: str, *, typed: bool = False) -> list[Entry]:
    """The entries of a YAML mapping; spans are offsets into `text`.

    Values are text as written, unless `typed` asks for numbers, and for true and false. Raises `FrontMatterError`.
    """
    source = Source(text)
    try:
        _check_size(text)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as problem:
        raise FrontMatterError(_what_is_wrong(problem), _mark_span(source, problem.problem_mark)) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise FrontMatterError("This cannot be read: it holds signs that YAML does not take.", Span(0, 0)) from None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        raise FrontMatterError("Write one “key: value” a line here.", _node_span(source, node))
    return list(_entries(source, node, _typed if typed else _as_written))


def _entries(source: Source, node: yaml.MappingNode, scalar: Callable[[yaml.ScalarNode], Any]) -> Iterator[Entry]:
    seen: set[str] = set()
    for key, value in node.value:
        span = _node_span(source, key)
        if not isinstance(key, yaml.ScalarNode):
            raise FrontMatterError("A key is one word or a few, without brackets.", span)
        if key.value in seen:
            raise FrontMatterError(f"“{key.value}” is set twice. Keep one of the two.", span)
        seen.add(key.value)
        _check_comment(source, value)
        yield Entry(key.value, _value(value, scalar), span, _node_span(source, value))


def _value(node: yaml.Node, scalar: Callable[[yaml.ScalarNode], Any]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, scalar) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(_value(key, _as_written)): _value(value, scalar) for key, value in node.value}
    return None


def _as_written(node: yaml.ScalarNode) -> str | None:
    return None if node.tag == "tag:yaml.org,2002:null" else str(node.value)


def _typed(node: yaml.ScalarNode) -> str | int | float | bool | None:
    try:
        match node.tag.removeprefix("tag:yaml.org,2002:"):
            case "int":
                return int(node.value.replace("_", ""), 0)
            case "float":
                return float(node.value)
            case "bool":
                return node.value.casefold() in {"yes", "true", "on"}
    except ValueError:
        return str(node.value)
    return _as_written(node)


def _check_size(text: str) -> None:
    """Refuse what no person writes: values that refer to others, deep nesting, thousands of values."""
    depth = 0
    for number, event in enumerate(yaml.parse(text, Loader=_LOADER)):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or depth > _DEEPEST or number > _MOST:
            raise yaml.MarkedYAMLError(None, None, "too much", event.start_mark)  # type: ignore[arg-type]


def _check_comment(source: Source, node: yaml.Node) -> None:
    """A `#` cuts a plain value short, which nobody means who quotes a customer's hashtag."""
    if not isinstance(node, yaml.ScalarNode) or node.style:
        return
    end = _node_span(source, node).end
    rest = source.line(node.end_mark.line + 1)[source.position(end).column - 1 :]
    if rest.lstrip().startswith("#"):
        message = "What stands behind “ #” is not read. Put the whole value in quotes: 'like this'."
        raise FrontMatterError(message, Span(end, end + len(rest)))


def _what_is_wrong(problem: yaml.MarkedYAMLError) -> str:
    if problem.problem == "too much":
        return "This is more than front matter can hold. Keep to one “key: value” a line."
    if "mapping values" in str(problem.problem):
        return "A colon inside a value confuses YAML. Put the whole value in quotes: 'like this'."
    return f"This line cannot be read ({problem.problem}). Put the whole value in quotes: 'like this'."


def _mark_span(source: Source, mark: Any) -> Span:
    start = _offset(source, mark) if mark else 0
    return Span(start, start)


def _node_span(source: Source, node: yaml.Node) -> Span:
    start, end = _offset(source, node.start_mark), _offset(source, node.end_mark)
    return Span(start, max(start, end))


def _offset(source: Source, mark: Any) -> int:
    """The offset of a YAML mark. Its line may lie behind the end, and YAML breaks lines at a few more signs."""
    starts = source.line_starts()
    line = min(int(mark.line), len(starts) - 1)
    return min(starts[line] + int(mark.column), len(source.text))
