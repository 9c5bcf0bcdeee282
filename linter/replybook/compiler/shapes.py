"""Shapes of Markdown on which git hosts (CommonMark) and the site (Python-Markdown) disagree.

A test renders each of them both ways. The way out is always a form on which the two agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from replybook.compiler.complaints import Complaints
from replybook.compiler.fences import fence_word
from replybook.compiler.nodes import Node
from replybook.source import Source

SHAPES = {
    "list-below-text": "A list right below a line of text is not a list everywhere. Put an empty line between.",
    "table-below-text": "A table right below a line of text is not a table everywhere. Put an empty line between.",
    "shallow-nesting": "Indent what belongs to a list item by four spaces, or it falls out of the list on the site.",
    "fence-in-list": "A fence inside a list is not a fence everywhere. Move it below, to the first column.",
    "item-below-text": "An item right below a second paragraph is not an item everywhere. Put an empty line between.",
    "late-start": "A numbered list always starts at 1 on the site. Start it at 1 here, or write it as text.",
    "bracket-number": "“1)” is not a list everywhere. Write “1.” instead.",
    "hash-line": "A line that starts with “#” is a heading on the site. Put another word in front.",
    "backslash-break": "A backslash at the end of a line shows on the site. Start a new paragraph instead.",
    "admonition": "“!!!” and “???” boxes are shown as text on a git host. Use a quote, with “>” in front of each line.",
    "attributes": "What stands in “{…}” here is shown as text on a git host. Take it off.",
}
"""Every shape that is complained about, with the way out."""

_HTML = "HTML is shown as text. Write it in Markdown, or put it between backticks if it is meant to be read."
_ATTRIBUTES = re.compile(r"\{:?\s{0,3}[#.][\w-]{1,60}[^{}\n]{0,80}\}\s*$")
_BOX = re.compile(r"(?:!!!|\?\?\?\+?) {0,3}\w")
_INDENT = 4

Found = Iterator[tuple[str, int]]
"""The names of shapes, each with the line it is on."""


def check_shapes(nodes: Sequence[Node], source: Source, complaints: Complaints) -> None:
    """Complain about shapes that do not look alike everywhere, and about HTML."""
    for shape, line in sorted(set(_among(nodes, source, None)), key=lambda found: found[1]):
        complaints.add_at_line("bad-shape", line, SHAPES[shape])
    for node in (inner for top in nodes for inner in top.walk()):
        if node.type == "html_block":
            complaints.add_at_line("html", node.first, _HTML)
        inlines = [node.inline, *(cell for row in node.rows for cell in row.cells)]
        for inline in inlines:
            if inline and inline.html:
                complaints.add("html", inline.html[0], _HTML)


def _among(nodes: Sequence[Node], source: Source, parent: Node | None) -> Found:
    """The shapes among siblings, and inside each of them."""
    for before, node in pairwise([None, *nodes]):
        if node:
            for check in _CHECKS:
                yield from check(node, before, parent, source)
            yield from _among(node.children, source, node)


def _below_text(node: Node, before: Node | None, parent: Node | None, source: Source) -> Found:  # noqa: ARG001
    touches = before and before.type in {"paragraph", "blockquote"} and before.last + 1 >= node.first
    if touches and node.type.endswith("_list") and not (parent and parent.type == "list_item"):
        yield "list-below-text", node.first
    if touches and node.type == "table":
        yield "table-below-text", node.first


def _nested(node: Node, before: Node | None, parent: Node | None, source: Source) -> Found:
    if not parent or parent.type != "list_item":
        return
    if node.type == "fence":
        if not fence_word(node):  # which is complained about as a fence that is not read
            yield "fence-in-list", node.first
    elif before and _indent(node.first, source) - _indent(parent.first, source) < _INDENT:
        yield "shallow-nesting", node.first


def _items(node: Node, before: Node | None, parent: Node | None, source: Source) -> Found:  # noqa: ARG001
    if node.type != "list_item" or not before or len(before.children) < 2:
        return
    if before.children[-1].type == "paragraph" and before.last + 1 == node.first:
        yield "item-below-text", node.first


def _numbers(node: Node, before: Node | None, parent: Node | None, source: Source) -> Found:  # noqa: ARG001
    if node.type == "ordered_list" and node.markup == ")":
        yield "bracket-number", node.first
    elif node.type == "ordered_list" and node.start != 1:
        yield "late-start", node.first


def _text(node: Node, before: Node | None, parent: Node | None, source: Source) -> Found:  # noqa: ARG001
    if not node.inline:
        return
    lines = [line.strip() for line in node.inline.raw.text.split("\n")]
    for number, line in enumerate(lines, node.first):
        if node.type == "paragraph" and line.startswith("#"):
            yield "hash-line", number
        if line.endswith("\\") and not line.endswith("\\\\") and number < node.last:
            yield "backslash-break", number
        if _BOX.match(line):
            yield "admonition", number
    if _ATTRIBUTES.search(lines[-1]):
        yield "attributes", node.first + len(lines) - 1


def _indent(line: int, source: Source) -> int:
    text = source.line(line).expandtabs(_INDENT)
    return len(text) - len(text.lstrip(" >"))


_CHECKS: Sequence[Callable[[Node, Node | None, Node | None, Source], Found]] = (
    _below_text,
    _nested,
    _items,
    _numbers,
    _text,
)
