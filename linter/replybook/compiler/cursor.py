"""Where the reading of a section has come, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from replybook.compiler.compilation import Block, BlockKind
from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node
from replybook.compiler.sections import Section
from replybook.source import Source, Span


@dataclass(frozen=True, slots=True)
class Context:
    """What reading a page takes besides the page's nodes."""

    page: str
    """The page's path below the playbook's folder."""
    source: Source
    as_of: date
    complaints: Complaints


@dataclass(slots=True)
class Cursor:
    """Where the reading of a section has come."""

    section: Section
    context: Context
    at: int = 0
    heading: str = ""
    """The text of the last heading."""
    list_seen: bool = False
    """Whether the section's first list, which may hold its settings, lies behind."""

    def node(self, ahead: int = 0) -> Node | None:
        """The node to read, or one further on."""
        at = self.at + ahead
        return self.section.nodes[at] if at < len(self.section.nodes) else None

    def take(self, kind: BlockKind, count: int, **read: object) -> None:
        """Count `count` nodes as read, and keep them as a block."""
        nodes = self.section.nodes[self.at : self.at + count]
        self.section.blocks.append(Block(kind, nodes[0].first, nodes[-1].last, **read))  # type: ignore[arg-type]
        self.at += count

    def outside(self, node: Node, what: str) -> None:
        """Complain about something that only a rule can hold, and that stands in none."""
        if not self.section.heading and not self.section.broken:
            message = f"{what} in no rule. Put them under a heading such as “## `its-id` What it asks for”."
            self.context.complaints.add_at_line("outside-rule", node.first, message)

    def name_channel(self, channel: str | None, span: Span | None) -> None:
        """Keep a channel that a reply is for, to be looked up when all channels are known."""
        if channel and span:
            self.section.named.append((channel, span))
