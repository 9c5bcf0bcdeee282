"""Examples: list items that start with ❌ or ✅."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node
from replybook.compiler.words import Words
from replybook.model import Example, Origin

_MARK = re.compile(r"(?P<sign>[❌✅])\ufe0f?(?:\s*\((?P<gap>[^()\n]{1,40})\))?\s*:?\s*")
_GAPS = {"missed": "❌", "false alarm": "✅"}
_LOOKALIKES = {**dict.fromkeys("✔✓☑🗸", "✅"), **dict.fromkeys("✗✘✖❎🚫⛔", "❌")}
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~\n])")


@dataclass(frozen=True, slots=True)
class Mark:
    """The ❌ or ✅ that a text starts with."""

    good: bool
    known_gap: bool
    end: int
    """The offset of what follows it."""


def read_mark(words: Words, complaints: Complaints | None = None) -> Mark | None:
    """The mark at the start of a text; `None` where there is none. Other words in brackets belong to the text."""
    match = _MARK.match(words.text)
    if not match:
        return None
    good, gap = match["sign"] == "✅", (match["gap"] or "").casefold()
    wanted = _GAPS.get(gap)
    if wanted and wanted != match["sign"] and complaints:
        message = "A known gap is “❌ (missed)”, wrongly not flagged, or “✅ (false alarm)”, wrongly flagged."
        complaints.add("bad-example", words.cut(0, match.end()).span, message)
    known_gap = wanted == match["sign"]
    end = match.end() if known_gap or not match["gap"] else match.end("sign")
    return Mark(good, known_gap, end)


def has_marks(node: Node) -> bool:
    """Whether any item of a list starts with a mark."""
    return any(_item_mark(item) for item in node.children)


def split_lists(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes, with a list parted where an empty line stands between marked items and others.

    Markdown takes them for one list; who writes settings and then examples means two.
    """
    for node in nodes:
        if not node.type.endswith("_list"):
            yield node
            continue
        run: list[Node] = []
        for item in node.children:
            if run and run[-1].last + 1 < item.first and bool(_item_mark(run[-1])) != bool(_item_mark(item)):
                yield _run(node, run)
                run = []
            run.append(item)
        yield _run(node, run)


def _run(node: Node, items: list[Node]) -> Node:
    return replace(node, first=items[0].first, last=items[-1].last, children=tuple(items))


def read_examples(node: Node, page: str, complaints: Complaints) -> Iterator[Example]:
    """The examples of a list. Complains about items that look like one and are none."""
    for item in node.children:
        mark = _item_mark(item, complaints)
        if not mark:
            message = (
                "This item has no ❌ or ✅ in front, so nothing tests it. Add one, or move it to a list of its own."
            )
            complaints.add_at_line("bad-example", item.first, message)
        elif any(child.type != "paragraph" for child in item.children):
            message = "An example in a list is plain text. Put a longer one into a `reply` fence below a ❌ or ✅ line."
            complaints.add_at_line("bad-example", item.first, message)
        elif text := _text(item, mark):
            yield Example(text, mark.good, mark.known_gap, origin=Origin(page, item.first))
        else:
            complaints.add_at_line("bad-example", item.first, "There is no text behind this mark.")


def check_lookalikes(node: Node, complaints: Complaints) -> None:
    """Complain about list items with a mark that only looks like one of ours."""
    for item in node.children:
        inline = item.children[0].inline if item.children else None
        sign = inline.raw.text[:1] if inline else ""
        if inline and (meant := _LOOKALIKES.get(sign)):
            message = f"“{sign}” is not a mark, so nothing tests this. Write {meant}."
            complaints.add("bad-example", inline.raw.cut(0, 1).span, message)


def _item_mark(item: Node, complaints: Complaints | None = None) -> Mark | None:
    inline = item.children[0].inline if item.children else None
    return read_mark(inline.raw, complaints) if inline else None


def _text(item: Node, mark: Mark) -> str:
    """The item as written, without the mark and without backslashes that only Markdown needs."""
    paragraphs = [child.inline.raw.text for child in item.children if child.inline]
    paragraphs[0] = paragraphs[0][mark.end :]
    return "\n\n".join(_plain(paragraph) for paragraph in paragraphs).strip()


def _plain(paragraph: str) -> str:
    lines = "\n".join(line.strip() for line in paragraph.split("\n"))
    return _ESCAPE.sub(r"\1", lines)
