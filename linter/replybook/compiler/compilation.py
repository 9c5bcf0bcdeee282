"""What compiling a playbook gives: the rulebook, the complaints, and the pages cut into blocks.

The blocks are what the site is rebuilt from. A page's blocks stand in the order of the page, never overlap, and
between them hold everything but front matter and empty lines, so a page can be written anew by going through
`page.blocks` once:

    for block in page.blocks:
        if block.kind == "rule":
            rule = rulebook.rule(block.rule_id)      # always there: what could not be compiled is prose
            for part in block.parts: ...             # the rule's section, cut in the same way
        else:
            block.markdown                           # the lines of the page, as written
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from replybook.model import Draft, Example, Finding, Phrase, Rulebook
from replybook.source import Source

BlockKind = Literal[
    "prose",
    "rule",
    "settings",
    "phrases",
    "examples",
    "template",
    "channels",
    "roster",
    "escalations",
    "brand terms",
    "our own",
]
"""What a block was read as.

`prose`: Markdown to show as it stands: headings, paragraphs, lists, quotes, other tables and fences.
`rule`: a rule's heading with its whole section in `parts`.
`settings`: the settings list, a `settings` or a `pattern` fence.
`phrases`: a phrase table or list. `examples`: a list of ❌ and ✅, or `reply` fences under their marked line.
`template`: an approved reply. The others: the table of that name.
"""


class PlaybookError(Exception):
    """There is no playbook to compile: the folder is missing, or holds no page."""


@dataclass(frozen=True, slots=True)
class Template:
    """An approved reply: a `template` fence."""

    heading: str
    """The text of the heading that it stands under; empty where it stands under none."""
    draft: Draft
    """The reply, with the context of the fence's front matter."""
    line: int
    """The line of the page on which the fence opens, from 1."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines of a page, and what they were read as."""

    kind: BlockKind
    start_line: int
    """The first line, from 1."""
    end_line: int
    """The last line, included."""
    markdown: str = ""
    """The lines as written, without the line break at the end."""
    title: str = ""
    """For a rule, its title (plain text). For phrases and examples, the bold line above them, such as “Say instead”."""
    level: int = 0
    """For a rule, the level of its heading: 2, 3 or 4."""
    rule_id: str = ""
    """The rule that the block belongs to; for a rule, its own id. Empty outside rules."""
    parts: tuple[Block, ...] = ()
    """For a rule, the blocks of its section without the heading. A rule never stands inside another:
    a rule under a deeper heading ends the one before it and is the next block of the page."""
    phrases: tuple[Phrase, ...] = ()
    examples: tuple[Example, ...] = ()
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the playbook."""

    path: str
    """Relative to the playbook's folder, with forward slashes."""
    title: str
    """The first heading of level 1, else the front matter's title, else the name of the file."""
    text: str
    """The page as it was read, front matter and all, line breaks as they were."""
    owner: str = ""
    review_by: str = ""
    """The day by which the page is to be reviewed, ISO 8601; empty where none is set."""
    blocks: tuple[Block, ...] = ()
    examples: tuple[Example, ...] = ()
    """Whole replies outside any rule; a good one must pass every rule, a bad one must be flagged by some rule."""
    templates: tuple[Template, ...] = ()
    """The approved replies of the page, in and outside rules."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that the playbook builds on."""

    name: str
    """As `extends` names it, or would: a pack's own packs are here too."""
    pages: tuple[Page, ...]
    """Their paths begin with the pack's name and a colon."""


@dataclass(frozen=True, slots=True)
class Compilation:
    """A playbook, compiled."""

    rulebook: Rulebook
    findings: tuple[Finding, ...] = ()
    """The complaints about the playbook, by page and line. Each has its `place`; its span is in the page's source."""
    pages: tuple[Page, ...] = ()
    """Sorted by path."""
    sources: Mapping[str, Source] = field(default_factory=lambda: MappingProxyType({}))
    """The text of each page, packs and all, by its path; `Source.path` is the path as the user named it."""
    extends: tuple[str, ...] = ()
    """The packs that `index.md` names."""
    packs: tuple[Pack, ...] = ()
    """Those packs and the ones that they build on; what a later one says goes before an earlier one."""
