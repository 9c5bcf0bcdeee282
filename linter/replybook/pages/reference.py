"""What the pages show that are made from the rulebook: all rules, channels, checks, replies to copy, reviews due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from inspect import cleandoc

from replybook.checks import find_kind
from replybook.checks.kind import Kind
from replybook.compiler import Compilation, Page, Template
from replybook.compiler.html import to_pieces
from replybook.model import Channel, Rule, Rulebook
from replybook.pages import words

FRESH_DAYS = 180
"""How long the facts about a channel are taken for fresh."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A line of the table of all rules."""

    rule: Rule
    url: str
    page: str
    """The title of the page it stands on."""
    where: str
    channels: tuple[str, ...]
    """The ids of the channels where it applies."""


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """A channel, in words."""

    channel: Channel
    name: str
    limit: str
    rules: int
    """How many rules apply there."""
    stale: bool
    """Whether its facts were checked too long ago, or on no known day."""


@dataclass(frozen=True, slots=True)
class Saved:
    """An approved reply, and where it stands."""

    template: Template
    page: str
    url: str
    channel: str


@dataclass(frozen=True, slots=True)
class Review:
    """When a page is due to be read again."""

    page: Page
    url: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class KindFacts:
    """A kind of check, and the rules that use it."""

    name: str
    about: str
    """Its docstring, as HTML."""
    labels: tuple[str, ...]
    """What a finding of this kind may be labelled, as in files of labelled replies."""
    rules: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """What the first page counts."""

    rules: int
    channels: int
    replies: int
    next_review: str
    """The earliest review date of all pages; may be empty."""
    overdue: int
    """How many pages are past theirs."""


def rule_rows(rulebook: Rulebook, urls: dict[str, tuple[str, str]]) -> tuple[RuleRow, ...]:
    """The table of all rules, the gravest first. `urls` gives each rule's address and the title of its page."""
    rows = [
        RuleRow(
            rule=rule,
            url=urls[rule.id][0],
            page=urls[rule.id][1],
            where=words.where(rule, rulebook),
            channels=tuple(channel.id for channel in rulebook.channels if words.applies_in(rule, channel)),
        )
        for rule in rulebook.rules
    ]
    return tuple(sorted(rows, key=lambda row: (-row.rule.level.rank, row.page, row.rule.origin.line)))


def channel_facts(rulebook: Rulebook, as_of: date) -> tuple[ChannelFacts, ...]:
    """All channels, in the playbook's order."""
    return tuple(
        ChannelFacts(
            channel=channel,
            name=words.channel_name(channel.id, rulebook),
            limit=words.limit(channel),
            rules=sum(words.applies_in(rule, channel) for rule in rulebook.rules),
            stale=_stale(channel, as_of),
        )
        for channel in rulebook.channels
    )


def _stale(channel: Channel, as_of: date) -> bool:
    checked = words.parse_day(channel.checked_on)
    return checked is None or (as_of - checked).days > FRESH_DAYS


def saved_replies(compilation: Compilation, urls: dict[str, str]) -> tuple[Saved, ...]:
    """All approved replies. `urls` gives each page's address."""
    return tuple(
        Saved(
            template=template,
            page=page.title,
            url=urls[page.path],
            channel=words.channel_name(template.draft.channel, compilation.rulebook) if template.draft.channel else "",
        )
        for page in compilation.pages
        for template in page.templates
    )


def reviews(pages: Sequence[Page], urls: dict[str, str], as_of: date) -> tuple[Review, ...]:
    """All pages, the one that is due first at the top, those without a date at the end."""
    rows = [Review(page, urls[page.path], is_overdue(page, as_of)) for page in pages]
    return tuple(sorted(rows, key=lambda row: (row.page.review_by or "9999", row.page.path)))


def is_overdue(page: Page, as_of: date) -> bool:
    """Whether a page is past the day by which it was to be read again."""
    due = words.parse_day(page.review_by)
    return due is not None and due < as_of


def kind_facts(rows: Sequence[RuleRow]) -> tuple[KindFacts, ...]:
    """The kinds of check that the rules use."""
    names = sorted({row.rule.kind for row in rows})
    return tuple(_kind_facts(name, tuple(row for row in rows if row.rule.kind == name)) for name in names)


def _kind_facts(name: str, rows: tuple[RuleRow, ...]) -> KindFacts:
    kind = find_kind(name)
    return KindFacts(name, _about(kind), kind.labels if kind else (), rows)


def _about(kind: Kind | None) -> str:
    words = cleandoc((kind and kind.check.__doc__) or "")
    return "\n".join(piece.html for piece in to_pieces(words, {}, lambda _: None))


def stats(compilation: Compilation, as_of: date) -> Stats:
    """What the first page counts."""
    due = sorted(page.review_by for page in compilation.pages if words.parse_day(page.review_by))
    return Stats(
        rules=len(compilation.rulebook.rules),
        channels=len(compilation.rulebook.channels),
        replies=sum(len(page.templates) for page in compilation.pages),
        next_review=due[0] if due else "",
        overdue=sum(is_overdue(page, as_of) for page in compilation.pages),
    )
