"""A page cut at the headings of its rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from replybook.compiler.compilation import Block, Template
from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node
from replybook.compiler.settings import Setting
from replybook.model import Agent, BrandTerm, Channel, Escalation, Example, Phrase
from replybook.source import Span

RULE_LEVELS = range(2, 5)
"""The levels of heading that a rule may have."""

KEBAB = re.compile(r"[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}")
"""What an id looks like."""


@dataclass(frozen=True, slots=True)
class RuleHeading:
    """The heading of a rule."""

    id: str
    title: str
    level: int
    line: int
    span: Span


@dataclass(slots=True)
class Section:
    """A rule with all that follows it, or a stretch of page that belongs to no rule; filled while it is read."""

    nodes: tuple[Node, ...]
    """What stands in it, without the rule's heading."""
    first: int
    last: int
    """Its lines, from 1, both included."""
    body: int
    """The first line below the rule's heading; where there is none, the first line."""
    heading: RuleHeading | None = None
    broken: bool = False
    """Whether its heading looks like a rule's and is none: what stands under it is not read as a page's own."""
    settings: list[Setting] = field(default_factory=list)
    spoiled: bool = False
    """Whether there are settings that cannot be read."""
    phrases: list[Phrase] = field(default_factory=list)
    senses: list[tuple[str, Span]] = field(default_factory=list)
    """How each phrase table is meant, by the words above it, and where those stand."""
    examples: list[Example] = field(default_factory=list)
    templates: list[Template] = field(default_factory=list)
    named: list[tuple[str, Span]] = field(default_factory=list)
    """The channels that its replies are for, and where they are named."""
    channels: list[tuple[Channel, Span]] = field(default_factory=list)
    roster: list[Agent] = field(default_factory=list)
    escalations: list[Escalation] = field(default_factory=list)
    brand_terms: list[BrandTerm] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    """What was read, in the order of the page; what stands between is prose."""
    rule_id: str = ""
    """The id of the rule that it was compiled to; empty where it was not."""
    why: str = ""
    """The first paragraph, as plain text."""


def cut_sections(nodes: Iterable[Node], first: int, last: int, complaints: Complaints) -> list[Section]:
    """The sections of a page that goes from line `first` to line `last`, in order, without a gap.

    A rule ends at the next heading of its own level or above, and at the heading of the next rule.
    """
    sections: list[Section] = []
    gathered: list[Node] = []
    current = Section((), first, last, first)
    for node in nodes:
        heading, looks = _rule_heading(node, complaints)
        level = current.heading.level if current.heading else 6 if current.broken else 0
        ends = node.type == "heading" and level and node.level <= level
        if looks or ends:
            sections.append(_closed(current, gathered, node.first - 1))
            gathered = [] if looks else [node]
            body = node.last + 1 if looks else node.first
            current = Section((), node.first, last, body, heading, broken=looks and heading is None)
        else:
            gathered.append(node)
    sections.append(_closed(current, gathered, last))
    return [section for section in sections if section.last >= section.first]


def _closed(section: Section, nodes: list[Node], last: int) -> Section:
    section.nodes, section.last = tuple(nodes), last
    return section


def _rule_heading(node: Node, complaints: Complaints) -> tuple[RuleHeading | None, bool]:
    """The rule's heading, if `node` is one, and whether it looks like one."""
    if node.type != "heading" or not node.inline or not node.inline.lead:
        return None, False
    rule_id, words = node.inline.lead, node.inline.plain
    title = words.cut(len(rule_id)).text.lstrip(":–— ")
    proper = bool(KEBAB.fullmatch(rule_id))
    if node.level not in RULE_LEVELS:
        if proper and title:
            message = f"“{rule_id}” looks like a rule, but a rule's heading has two, three or four “#”."
            complaints.add("bad-rule", words.span, message)
        return None, proper and bool(title)
    if not proper:
        message = f"“{rule_id}” cannot be the id of a rule. Use small letters, digits and hyphens: {_example(rule_id)}."
        complaints.add("bad-rule", words.span, message)
    elif not title:
        message = f"The rule “{rule_id}” has no title. Say behind its id, in a few words, what it asks for."
        complaints.add("bad-rule", words.span, message)
    else:
        return RuleHeading(rule_id, title, node.level, node.first, words.span), True
    return None, True


def _example(rule_id: str) -> str:
    kebab = "-".join(re.findall(r"[a-z0-9]+", rule_id.casefold())[:6])
    return f"`{kebab or 'no-jargon'}`"
