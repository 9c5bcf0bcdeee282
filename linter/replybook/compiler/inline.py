"""The text of a paragraph, a heading or a cell: what a reader sees, and where each character of it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from replybook.compiler.words import Words
from replybook.source import SourceMap, Span

if TYPE_CHECKING:
    from markdown_it.token import Token

_NEAR = 200
"""How far to look for a text whose place was lost behind a link."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A text, read."""

    plain: Words
    """As a reader sees it, with a space for every line break."""
    raw: Words
    """As it is written, markup and all, without indentation."""
    lead: str = ""
    """The code span that it starts with, if it does."""
    bold: bool = False
    """Whether all of it is bold; a colon behind it does not count."""
    link: str = ""
    """The target of its first link."""
    html: tuple[Span, ...] = ()
    """Where it holds HTML."""


@dataclass(slots=True)
class _Walk:
    """How far the walk through the tokens has come."""

    raw: str
    at: int = 0
    """The offset in `raw` of what comes next."""
    text: list[str] = field(default_factory=list)
    length: int = 0
    stops: dict[int, int] = field(default_factory=dict)
    html: list[tuple[int, int]] = field(default_factory=list)

    def say(self, shown: str, at: int) -> None:
        """Add what a reader sees, which is written at `at`."""
        self.stops[self.length] = at
        self.text.append(shown)
        self.length += len(shown)


def read_inline(token: Token, stops: list[tuple[int, int]]) -> Inline:
    """Read an inline token. `stops` are the way back from its content to the source."""
    raw_map = SourceMap(tuple(stops))
    walk = _Walk(token.content)
    children = token.children or []
    for child in children:
        _step(walk, child)
    plain_map = SourceMap(tuple(walk.stops.items()) or ((0, 0),))
    return Inline(
        plain=Words("".join(walk.text), (plain_map, raw_map)),
        raw=Words(token.content, (raw_map,)),
        lead=children[0].content if children and children[0].type == "code_inline" else "",
        bold=_is_bold(children),
        link=next((str(child.attrs.get("href", "")) for child in children if child.type == "link_open"), ""),
        html=tuple(Span(raw_map.source_offset(start), raw_map.source_offset(end - 1) + 1) for start, end in walk.html),
    )


def _step(walk: _Walk, token: Token) -> None:
    if token.type in {"text", "text_special"}:
        _say_text(walk, token)
    elif token.type in {"softbreak", "hardbreak"}:
        _say_break(walk)
    elif token.type == "code_inline":
        _say_code(walk, token)
    elif token.type == "html_inline":
        walk.html.append((walk.at, walk.at + len(token.content)))
        walk.say(token.content, walk.at)
        walk.at += len(token.content)
    elif token.type == "image":
        walk.say(token.content, walk.at + 2)
        walk.at = _behind_target(walk.raw, _close(walk.raw, walk.at + 2, "[", "]"))
    elif token.type == "link_close" and token.markup != "autolink":
        walk.at = _behind_target(walk.raw, walk.at)
    else:
        walk.at += 1 if token.type.startswith("link") else len(token.markup)


def _say_text(walk: _Walk, token: Token) -> None:
    written = token.markup if token.type == "text_special" else token.content
    if not walk.raw.startswith(written, walk.at):
        found = walk.raw.find(written, walk.at, walk.at + _NEAR)
        walk.at = found if found >= 0 else walk.at
    if token.content:
        walk.say(token.content, walk.at)
    walk.at += len(written)


def _say_break(walk: _Walk) -> None:
    end = walk.raw.find("\n", walk.at)
    walk.say(" ", end if end >= 0 else walk.at)
    walk.at = end + 1 if end >= 0 else walk.at
    while walk.raw.startswith((" ", "\t"), walk.at):
        walk.at += 1


def _say_code(walk: _Walk, token: Token) -> None:
    start = walk.at + len(token.markup)
    if not walk.raw.startswith(token.markup, start + len(token.content)):
        start += 1  # one space inside the ticks is not shown
        walk.at += 2
    walk.say(token.content, start)
    walk.at += 2 * len(token.markup) + len(token.content)


def _behind_target(raw: str, at: int) -> int:
    """The offset behind a link's `](target)` or `][name]`, whose first bracket stands at `at`."""
    behind = at + 1
    if raw.startswith("(", behind):
        return _close(raw, behind + 1, "(", ")") + 1
    if raw.startswith("[", behind):
        return _close(raw, behind + 1, "[", "]") + 1
    return behind


def _close(raw: str, at: int, opener: str, closer: str) -> int:
    """The offset of the bracket that closes the one before `at`; the end where there is none."""
    depth = 1
    while at < len(raw):
        if raw[at] == "\\":
            at += 1
        elif raw[at] == opener:
            depth += 1
        elif raw[at] == closer:
            depth -= 1
            if not depth:
                return at
        at += 1
    return len(raw)


def _is_bold(children: list[Token]) -> bool:
    kinds = [child.type for child in children if child.content.strip(" :") or child.nesting]
    whole = kinds[:1] == ["strong_open"] and kinds[-1:] == ["strong_close"]
    return whole and kinds.count("strong_open") == 1
