"""The signs that a phrase is written in."""

from __future__ import annotations

import re
from typing import NamedTuple

from replybook.late import late

_LEXEME = late(
    r"""
      (?P<escape>\\.)
    | (?P<gap>…|\.{3,})
    | (?P<slot>\{\{[^{}]*\}\}|\{[^{}]*\})
    | (?P<text>(?:https?://|www\.)[^\s\[\](){}*…\\]+)
    | (?P<open>[\[(])
    | (?P<close>[\])])
    | (?P<slash>/)
    | (?P<star>\*)
    | (?P<space>\s+)
    | (?P<stray>[{}])
    | (?P<more>(?:[^\\…\[\](){}/*\s.]|\.(?!\.\.))+|[\\.])
    """,
    re.VERBOSE | re.DOTALL,
)


class Lexeme(NamedTuple):
    """A sign, or a run of text between two."""

    sort: str
    """`escape`, `gap`, `slot`, `text`, `open`, `close`, `slash`, `star`, `space` or `stray`; `end` behind the last."""
    text: str
    column: int
    """The character of the phrase with which it starts, from 0."""


def lexemes(text: str) -> list[Lexeme]:
    """Cut a phrase up; the last lexeme is the `end`."""
    found = [Lexeme(_sort(match), match.group(), match.start()) for match in _LEXEME.finditer(text)]
    return [*found, Lexeme("end", "", len(text))]


def _sort(match: re.Match[str]) -> str:
    return "text" if match.lastgroup == "more" else match.lastgroup or "text"
