"""Whole replies: `reply` fences, which test rules, and `template` fences, which are approved to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from replybook.compiler.compilation import Template
from replybook.compiler.complaints import Complaints
from replybook.compiler.examples import Mark
from replybook.compiler.fences import fence_words
from replybook.compiler.front_matter import Cut, Entry, FrontMatterError, cut_front_matter, read_yaml
from replybook.compiler.nodes import Node
from replybook.compiler.words import Words
from replybook.model import Draft, Example, Origin
from replybook.source import Source, Span
from replybook.suggest import did_you_mean
from replybook.wire import WIRE_NAMES, WireError, draft_from_wire


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply read from a fence."""

    draft: Draft
    line: int
    """The line on which its text starts."""
    channel_span: Span | None = None
    """Where its channel is named."""


def read_reply(node: Node, source: Source, complaints: Complaints) -> Reply | None:
    """The reply that a fence holds; `None`, with a complaint, where it cannot be read."""
    words = fence_words(node, source)
    try:
        cut = cut_front_matter(words.text)
        entries = _entries(words, cut) if cut else {}
        text = words.cut(cut.body if cut else 0)
        if not text.text:
            complaints.add_at_line("bad-reply", node.first, "There is no reply in this fence.")
            return None
        draft = draft_from_wire({**{name: entry.value for name, entry in entries.items()}, "text": text.text})
    except FrontMatterError as problem:
        complaints.add("bad-reply", words.cut(problem.span.start, problem.span.end).span, str(problem))
        return None
    except WireError as problem:
        complaints.add("bad-reply", entries[problem.field].value_span, str(problem))
        return None
    channel = entries["channel"].value_span if draft.channel else None
    return Reply(draft, source.position(text.span.start).line, channel)


def reply_example(reply: Reply, mark: Mark, page: str) -> Example:
    """A marked reply as an example."""
    origin = Origin(page, reply.line)
    return Example(reply.draft.text, mark.good, mark.known_gap, reply=True, context=reply.draft, origin=origin)


def reply_template(reply: Reply, heading: str, line: int) -> Template:
    """An approved reply, with the heading it stands under."""
    return Template(heading, reply.draft, line)


def _entries(words: Words, cut: Cut) -> Mapping[str, Entry]:
    """The entries of a fence's front matter by their wire names; their spans are those of the page."""
    header = words.text[cut.start : cut.end]
    try:
        entries = read_yaml(header)
    except FrontMatterError as problem:
        raise FrontMatterError(str(problem), problem.span.shifted(cut.start)) from None
    return {_wire_name(entry, cut.start): _placed(entry, words, cut.start) for entry in entries}


def _wire_name(entry: Entry, start: int) -> str:
    name = "_".join(entry.key.casefold().replace("-", " ").split())
    known = [name for name in WIRE_NAMES if name != "text"]
    if name not in known:
        message = f"A reply has no field “{entry.key}”. {did_you_mean(name, known)}"
        raise FrontMatterError(message, entry.key_span.shifted(start))
    return name


def _placed(entry: Entry, words: Words, start: int) -> Entry:
    key, value = entry.key_span.shifted(start), entry.value_span.shifted(start)
    return Entry(entry.key, _cased(entry), words.cut(key.start, key.end).span, words.cut(value.start, value.end).span)


def _cased(entry: Entry) -> Any:
    return entry.value.casefold() if entry.key.casefold() == "channel" and isinstance(entry.value, str) else entry.value
