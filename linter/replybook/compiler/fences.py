"""Fences: the four that mean something, and their text with its place."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.compiler.complaints import Complaints
from replybook.compiler.front_matter import FrontMatterError, read_yaml
from replybook.compiler.nodes import Node
from replybook.compiler.settings import Setting, fold_key
from replybook.compiler.words import Words
from replybook.model import OptionValue
from replybook.source import Source, SourceMap

MEANINGFUL = frozenset({"reply", "template", "pattern", "settings"})
"""The words that give a fence a meaning."""

_SLIPS = {
    "replies": "reply",
    "replys": "reply",
    "templates": "template",
    "patterns": "pattern",
    "setting": "settings",
}


def fence_word(node: Node) -> str:
    """The meaningful word of a fence, or the empty string."""
    word = node.info.casefold() if node.type == "fence" else ""
    return word if word in MEANINGFUL else ""


def fence_words(node: Node, source: Source) -> Words:
    """The text of a fence with its place. Indentation of the fence itself is no part of it."""
    stops, offset = [], 0
    for number, line in enumerate(node.content.split("\n"), node.first + 1):
        if number > node.last:
            break
        written = source.line(number)
        stops.append((offset, source.line_starts()[number - 1] + max(0, len(written) - len(line))))
        offset += len(line) + 1
    first = source.line_starts()[node.first - 1]
    return Words(node.content, (SourceMap(tuple(stops) or ((0, first),)),))


def read_settings_fence(node: Node, source: Source, complaints: Complaints) -> Iterator[Setting]:
    """The settings that a `settings` fence holds as YAML."""
    words = fence_words(node, source)
    try:
        entries = read_yaml(words.text, typed=True)
    except FrontMatterError as problem:
        complaints.add("bad-setting", words.cut(problem.span.start, problem.span.end).span, str(problem))
        return
    for entry in entries:
        key = words.cut(entry.key_span.start, entry.key_span.end).span
        value = words.cut(entry.value_span.start, entry.value_span.end)
        if entry.value is None:
            complaints.add("bad-setting", key, f"“{entry.key}” has no value. Write it behind the colon.")
        else:
            yield Setting(fold_key(entry.key), entry.key, key, _frozen(entry.value), value.span)


def read_pattern_fence(node: Node, source: Source) -> Setting | None:
    """The expressions of a `pattern` fence, one a line, as the setting `pattern`; `None` for an empty fence."""
    words = fence_words(node, source)
    lines = tuple(line for line in words.text.split("\n") if line.strip())
    return Setting("pattern", "pattern", words.span, lines, words.span, words) if lines else None


def check_fence(node: Node, source: Source, complaints: Complaints, *, nested: bool) -> None:
    """Complain about a fence that never ends, that is not read where it stands, or that is nearly one of ours."""
    last = source.line(node.last).strip(" \t>")
    if node.last == node.first or not last.startswith(node.markup) or last.strip(node.markup[0]):
        message = f"This fence never ends: everything below belongs to it. Put a line “{node.markup}” where it ends."
        complaints.add_at_line("unclosed-fence", node.first, message)
    if nested and fence_word(node):
        message = f"A `{fence_word(node)}` fence is not read in a list or a quote. Start it at the line's first column."
        complaints.add_at_line("bad-reply", node.first, message)
    if meant := _SLIPS.get(node.info.casefold()):
        complaints.add_at_line("bad-reply", node.first, f"Did you mean `{meant}`? “{node.info}” means nothing here.")


def _frozen(value: object) -> OptionValue:
    if isinstance(value, list):
        return tuple(str(_frozen(item)) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value  # type: ignore[return-value]
