"""The parts of a section, each handed to the file that reads its sort."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from replybook.compiler.channel_table import read_channels
from replybook.compiler.cursor import Context, Cursor
from replybook.compiler.examples import check_lookalikes, has_marks, read_examples, read_mark
from replybook.compiler.fact_tables import read_brand_terms, read_escalations, read_own, read_roster, table_of
from replybook.compiler.fences import fence_word, read_pattern_fence, read_settings_fence
from replybook.compiler.nodes import Node
from replybook.compiler.phrase_tables import check_half_table, read_phrase_list, read_phrase_table, sense_of
from replybook.compiler.replies import read_reply, reply_example, reply_template
from replybook.compiler.sections import Section
from replybook.compiler.settings import (
    Setting,
    check_other_signs,
    looks_like_settings,
    names_a_core_setting,
    read_settings,
)


def read_section(section: Section, context: Context) -> None:
    """Read everything in a section that means something; what is left is prose."""
    cursor = Cursor(section, context, heading=section.heading.title if section.heading else "")
    while node := cursor.node():
        if node.type == "heading" and node.inline:
            cursor.heading = node.inline.plain.text
        if not any(reader(cursor, node, 0, "") for reader in _READERS) and not _read_titled(cursor, node):
            _leave(cursor, node)


def _read_titled(cursor: Cursor, node: Node) -> bool:
    """A bold line belongs to the examples or phrases right below it."""
    below = cursor.node(1)
    if node.type != "paragraph" or not node.inline or not node.inline.bold or not below:
        return False
    title = node.inline.plain.text.rstrip(" :")
    return any(reader(cursor, below, 1, title) for reader in _TITLED_READERS)


def _leave(cursor: Cursor, node: Node) -> None:
    """Pass over a node that is prose."""
    section, complaints = cursor.section, cursor.context.complaints
    if node.type.endswith("_list"):
        check_lookalikes(node, complaints)
        if section.heading:
            check_other_signs(node, complaints)
        cursor.list_seen = True
    if section.heading:
        check_half_table(node, complaints)
    if node.type == "paragraph" and node.inline:
        if read_mark(node.inline.plain):
            message = "This looks like an example, but nothing tests it. Put “- ” in front, or a `reply` fence below."
            complaints.add_at_line("bad-example", node.first, message)
        elif not section.why and not node.inline.bold:
            section.why = node.inline.plain.text
    cursor.at += 1


def _read_power_fence(cursor: Cursor, node: Node, before: int, title: str) -> bool:  # noqa: ARG001 (as all readers)
    word, context = fence_word(node), cursor.context
    if word not in {"pattern", "settings"}:
        return False
    if word == "settings":
        _read_into_settings(cursor, read_settings_fence(node, context.source, context.complaints))
    elif setting := read_pattern_fence(node, context.source):
        cursor.section.settings.append(setting)
    cursor.outside(node, f"The lines of this `{word}` fence stand")
    cursor.take("settings", 1)
    return True


def _read_into_settings(cursor: Cursor, settings: Iterable[Setting]) -> None:
    before = len(cursor.context.complaints.found)
    cursor.section.settings.extend(settings)
    cursor.section.spoiled |= len(cursor.context.complaints.found) > before


def _read_template(cursor: Cursor, node: Node, before: int, title: str) -> bool:  # noqa: ARG001 (as all readers)
    if fence_word(node) != "template":
        return False
    reply = read_reply(node, cursor.context.source, cursor.context.complaints)
    if not reply:
        cursor.at += 1
        return True
    template = reply_template(reply, cursor.heading, node.first)
    if not template.heading:
        message = "An approved reply needs a heading that says what it is for. Put one above."
        cursor.context.complaints.add_at_line("bad-reply", node.first, message)
    cursor.name_channel(reply.draft.channel, reply.channel_span)
    cursor.section.templates.append(template)
    cursor.take("template", 1, template=template)
    return True


def _read_replies(cursor: Cursor, node: Node, before: int, title: str) -> bool:
    """A marked line, and the `reply` fences below it."""
    complaints = cursor.context.complaints
    if fence_word(node) == "reply":
        message = "Say whether this reply is good: put a line that starts with ✅ or ❌ above it."
        complaints.add_at_line("bad-reply", node.first, message)
        cursor.at += before + 1
        return True
    mark = read_mark(node.inline.plain, complaints) if node.type == "paragraph" and node.inline else None
    fences: list[Node] = []
    while (below := cursor.node(before + 1 + len(fences))) and fence_word(below) == "reply":
        fences.append(below)
    if not mark or not fences:
        return False
    examples = []
    for fence in fences:
        if reply := read_reply(fence, cursor.context.source, complaints):
            examples.append(reply_example(reply, mark, cursor.context.page))
            cursor.name_channel(reply.draft.channel, reply.channel_span)
    cursor.section.examples.extend(examples)
    cursor.take("examples", before + 1 + len(fences), title=title, examples=tuple(examples))
    return True


def _read_settings(cursor: Cursor, node: Node, before: int, title: str) -> bool:  # noqa: ARG001 (as all readers)
    section, complaints = cursor.section, cursor.context.complaints
    if not node.type.endswith("_list") or has_marks(node) or not looks_like_settings(node):
        return False
    if section.heading and not cursor.list_seen:
        _read_into_settings(cursor, read_settings(node, complaints))
        cursor.list_seen = True
        cursor.take("settings", 1)
        return True
    if names_a_core_setting(node) and not section.broken:
        if section.heading:
            message = "A rule's settings are the first list below its heading. Move these there."
            complaints.add_at_line("bad-setting", node.first, message)
        else:
            cursor.outside(node, "These settings stand")
    return False


def _read_example_list(cursor: Cursor, node: Node, before: int, title: str) -> bool:
    section, complaints = cursor.section, cursor.context.complaints
    if not node.type.endswith("_list") or not has_marks(node):
        return False
    cursor.list_seen = True
    if not section.heading:
        cursor.outside(node, "These examples stand")
        cursor.at += before + 1
        return True
    examples = tuple(read_examples(node, cursor.context.page, complaints))
    section.examples.extend(examples)
    cursor.take("examples", before + 1, title=title, examples=examples)
    return True


def _read_phrases(cursor: Cursor, node: Node, before: int, title: str) -> bool:
    """A phrase table, or a list below a bold line that says what it is for."""
    section, context = cursor.section, cursor.context
    header = node.rows[0].cells[0].plain if node.rows else None
    is_list = bool(sense_of(title)) and node.type.endswith("_list")
    sense = sense_of(header.text) if header else sense_of(title) if is_list else ""
    if not sense:
        return False
    cursor.list_seen = cursor.list_seen or is_list
    if not section.heading:
        cursor.outside(node, "These phrases stand")
        cursor.at += before + 1
        return True
    titled = cursor.node()
    span = header.span if header else titled.inline.plain.span if titled and titled.inline else None
    read = read_phrase_list if is_list else read_phrase_table
    phrases = tuple(read(node, context.page, context.complaints))
    section.phrases.extend(phrases)
    section.senses.extend([(sense, span)] if span else [])
    cursor.take("phrases", before + 1, title=title, phrases=phrases)
    return True


def _read_facts(cursor: Cursor, node: Node, before: int, title: str) -> bool:  # noqa: ARG001 (as all readers)
    section, context = cursor.section, cursor.context
    match table_of(node):
        case "channel":
            section.channels.extend(read_channels(node, context.page, context.as_of, context.complaints))
            cursor.take("channels", 1)
        case "agent":
            section.roster.extend(read_roster(node, context.complaints))
            cursor.take("roster", 1)
        case "if the customer mentions":
            section.escalations.extend(read_escalations(node, context.complaints))
            cursor.take("escalations", 1)
        case "term":
            section.brand_terms.extend(read_brand_terms(node, context.complaints))
            cursor.take("brand terms", 1)
        case "ours":
            section.own.extend(read_own(node, context.complaints))
            cursor.take("our own", 1)
        case _:
            return False
    return True


_Reader = Callable[[Cursor, Node, int, str], bool]
"""Reads a node if it is of its sort, with the `before` nodes above it: a bold line, whose text is the title."""

_TITLED_READERS: tuple[_Reader, ...] = (_read_example_list, _read_phrases, _read_replies)
_READERS: tuple[_Reader, ...] = (
    _read_power_fence,
    _read_template,
    _read_replies,
    _read_settings,
    _read_example_list,
    _read_phrases,
    _read_facts,
)
