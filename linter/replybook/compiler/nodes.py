"""A page as a tree of Markdown blocks. The only file that knows markdown-it-py.

CommonMark with tables, as git hosts show it. Every block knows its lines, and every text the way back to its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise, repeat
from typing import TYPE_CHECKING

from replybook.compiler.inline import Inline, read_inline
from replybook.compiler.table_rows import split_row
from replybook.source import Source

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    line: int
    cells: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A block of a page."""

    type: str
    """As markdown-it calls it: heading, paragraph, bullet_list, ordered_list, list_item, blockquote, table, fence,
    code_block, html_block, hr."""
    first: int
    """Its first line, from 1."""
    last: int
    """Its last line that is not empty, included."""
    level: int = 0
    """For a heading, 1 to 6."""
    start: int = 1
    """For an ordered list, its first number."""
    markup: str = ""
    """The mark it is made with: `-`, `.`, `)`, the fence's ticks."""
    info: str = ""
    """For a fence, the words behind its ticks."""
    content: str = ""
    """For a fence, its lines."""
    inline: Inline | None = None
    """For a heading or a paragraph, its text."""
    children: tuple[Node, ...] = ()
    rows: tuple[Row, ...] = ()
    """For a table that stands in no list or quote, its rows; the header is the first."""

    def walk(self) -> Iterator[Node]:
        """The node and everything inside it, in the order of the page."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_nodes(source: Source, skip: int = 0) -> tuple[Node, ...]:
    """The blocks of a page below its first `skip` lines, which are its front matter.

    Raises `RecursionError` for a page that is nested beyond all measure.
    """
    lines = source.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines[:skip] = [""] * min(skip, len(lines))
    tokens = _markdown().parse("\n".join(lines))
    nodes, _ = _read(tokens, 0, source, lines)
    return nodes


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").disable("text_join")


def _read(tokens: list[Token], index: int, source: Source, lines: list[str]) -> tuple[tuple[Node, ...], int]:
    """The nodes from `index` up to the end of their parent, and the index behind it."""
    nodes: list[Node] = []
    while index < len(tokens) and tokens[index].nesting >= 0:
        token = tokens[index]
        if token.type == "table_open":
            node, index = _table(tokens, index, source, lines)
        elif token.nesting == 0:
            node, index = _leaf(token, lines), index + 1
        elif tokens[index + 1].type == "inline":
            node, index = _text(token, tokens[index + 1], source, lines), index + 3
        else:
            children, index = _read(tokens, index + 1, source, lines)
            node = _node(token, lines, children)
        nodes.append(node)
    return tuple(nodes), index + 1


def _node(token: Token, lines: list[str], children: tuple[Node, ...] = ()) -> Node:
    first, last = _extent(token, lines)
    start = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else 1
    return Node(token.type.removesuffix("_open"), first, last, start=start, markup=token.markup, children=children)


def _leaf(token: Token, lines: list[str]) -> Node:
    first, last = _extent(token, lines)
    return Node(token.type, first, last, markup=token.markup, info=token.info.strip(), content=token.content)


def _text(token: Token, inline: Token, source: Source, lines: list[str]) -> Node:
    first, last = _extent(token, lines)
    level = int(token.tag[1]) if token.type == "heading_open" else 0
    stops = [
        (offset, source.line_starts()[number] + column)
        for offset, number, column in _line_stops(inline, first - 1, lines, atx=bool(level) and token.markup[0] == "#")
    ]
    return Node(
        token.type.removesuffix("_open"),
        first,
        last,
        level=level,
        markup=token.markup,
        inline=read_inline(inline, stops),
    )


def _line_stops(inline: Token, first: int, lines: list[str], *, atx: bool) -> Iterator[tuple[int, int, int]]:
    """For each line of the text: its offset in the text, the number of its source line, and the column there from 0."""
    offset = 0
    for number, line in enumerate(inline.content.split("\n"), first):
        written = lines[number].rstrip() if number < len(lines) else ""
        if atx:
            bare = written.lstrip(" \t>").lstrip("#").lstrip()
            yield offset, number, len(written) - len(bare)
        else:
            yield offset, number, max(0, len(written) - len(line.rstrip()))
        offset += len(line) + 1


def _table(tokens: list[Token], index: int, source: Source, lines: list[str]) -> tuple[Node, int]:
    level = tokens[index].level
    end = next(at for at in range(index, len(tokens)) if tokens[at].type == "table_close" and tokens[at].level == level)
    starts = [at for at in range(index, end) if tokens[at].type == "tr_open"] if level == 0 else []
    rows = [_row(tokens[at:until], source, lines) for at, until in pairwise([*starts, end])]
    first, last = _extent(tokens[index], lines)
    return Node("table", first, last, rows=tuple(rows)), end + 1


def _row(tokens: list[Token], source: Source, lines: list[str]) -> Row:
    """The row of a table that opens with the first of `tokens`."""
    index = tokens[0].map[0] if tokens[0].map else 0
    start = source.line_starts()[index]
    missing = [(0, start + len(lines[index]))]
    stops = chain(split_row(lines[index], start), repeat(missing))
    cells = (token for token in tokens if token.type == "inline")
    return Row(index + 1, tuple(read_inline(cell, stop) for cell, stop in zip(cells, stops, strict=False)))


def _extent(token: Token, lines: list[str]) -> tuple[int, int]:
    """The first and the last line of a block, from 1, without empty lines at its end."""
    first, end = token.map or (0, 1)
    while end > first + 1 and not (lines[end - 1] if end <= len(lines) else "").strip(" \t>"):
        end -= 1
    return first + 1, end
