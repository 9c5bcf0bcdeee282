"""A rule's settings: the list of `Key: value` items at its head, and the fences that hold what a list cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node
from replybook.compiler.words import Words
from replybook.model import OptionValue
from replybook.source import Span

CORE = ("Level", "Check", "Where", "When", "Unless", "Message", "Since", "Phrases from")
"""The settings that every rule may have, beside the options of its kind."""

REPEATABLE = frozenset({"where", "when", "unless", "phrases from"})
"""The settings that may be given more than once; their values add up."""

_KEY = re.compile(r"([A-Za-z][A-Za-z0-9 _-]{0,39}?)\s*:(?=\s|$)")
_OTHER_SIGN = re.compile(r"([A-Za-z]+(?: from)?) ?[=：] ?(\S.{0,60})")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, as it is written."""

    key: str
    """In small letters, with spaces between its words."""
    written: str
    key_span: Span
    value: OptionValue
    value_span: Span
    words: Words | None = None
    """The value with the place of every character, where it comes from a list or a `pattern` fence."""


def fold_key(key: str) -> str:
    """A key as it is compared: case and the sort of gap between its words do not matter."""
    return " ".join(key.replace("_", " ").casefold().split())


def looks_like_settings(node: Node) -> bool:
    """Whether every item of a list is `Key: value`, or any has a key that can be nothing else."""
    matches = [_KEY.match(words.text) if (words := item_words(item)) else None for item in node.children]
    core = {fold_key(name) for name in CORE}
    return bool(matches) and (all(matches) or any(match and fold_key(match[1]) in core for match in matches))


def names_a_core_setting(node: Node) -> bool:
    """Whether the list sets a level or a kind of check: what nobody writes who does not mean a rule."""
    matches = (_KEY.match(words.text) for item in node.children if (words := item_words(item)))
    return any(match and fold_key(match[1]) in {"level", "check"} for match in matches)


def check_other_signs(node: Node, complaints: Complaints) -> None:
    """Complain about items such as `Level = error`, which nobody writes who does not mean a setting."""
    for item in node.children:
        words = item_words(item)
        match = _OTHER_SIGN.match(words.text) if words else None
        if words and match and fold_key(match[1]) in {fold_key(name) for name in CORE}:
            message = f"This is not a setting yet: write a colon, “{match[1]}: {match[2]}”."
            complaints.add("bad-setting", words.span, message)


def item_words(item: Node) -> Words | None:
    """The text of a list item that is one paragraph; `None` where it is more, or something else."""
    if len(item.children) == 1 and item.children[0].inline:
        return item.children[0].inline.plain
    return None


def read_settings(node: Node, complaints: Complaints) -> Iterator[Setting]:
    """The settings of a list, in order."""
    for item in node.children:
        words = item_words(item)
        match = _KEY.match(words.text) if words else None
        if not words or not match:
            message = "This is not a setting: write “Key: value” in one item, with the value on the same line."
            complaints.add_at_line("bad-setting", item.first, message)
            continue
        key, value = words.cut(0, match.end(1)), words.cut(match.end())
        if not value.text:
            complaints.add("bad-setting", key.span, f"“{key.text}” has no value. Write it behind the colon.")
            continue
        yield Setting(fold_key(key.text), key.text, key.span, value.text, value.span, value)
