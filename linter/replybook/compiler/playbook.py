"""The whole folder: every page read, then all rules made, since pages refer to each other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import MappingProxyType

from replybook.compiler.blocks import page_blocks
from replybook.compiler.compilation import Compilation, Page, PlaybookError
from replybook.compiler.dates import today
from replybook.compiler.page import ReadPage, read_page
from replybook.compiler.rule_set import RuleSet, make_rules
from replybook.compiler.scope import check_channel, known_channels
from replybook.compiler.sections import Section
from replybook.digest import page_paths, playbook_digest
from replybook.model import Channel, Rulebook


def compile_playbook(folder: str | Path, *, as_of: date | None = None) -> Compilation:
    """Compile a folder of Markdown pages.

    Whatever is wrong with a page is a finding, and stops nothing else. `as_of` stands in for today. Raises
    `PlaybookError` where the folder is missing or holds no page.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise PlaybookError(f"There is no playbook at {folder}. Write one with “replybook init”.")
    paths = page_paths(folder)
    if not paths:
        raise PlaybookError(f"{folder} holds no page. A page is a file whose name ends in “.md”.")
    pages = [read_page(path, file, as_of or today()) for path, file in paths.items()]
    channels = _channels(pages)
    rules = make_rules(pages, known_channels(channels))
    _check_named_channels(pages, channels)
    return Compilation(
        rulebook=_rulebook(pages, channels, rules, playbook_digest(folder)),
        findings=tuple(finding for page in pages for finding in page.complaints.in_order()),
        pages=tuple(map(_finished, pages)),
        sources=MappingProxyType({page.path: page.source for page in pages}),
        extends=tuple(pack for page in pages for pack in page.facts.extends),
    )


def _sections(pages: Iterable[ReadPage]) -> list[Section]:
    return [section for page in pages for section in page.sections]


def _channels(pages: Iterable[ReadPage]) -> list[Channel]:
    """All channels of the playbook. Complains about one that stands in the tables twice."""
    channels: dict[str, Channel] = {}
    for page in pages:
        for channel, span in (named for section in page.sections for named in section.channels):
            first = channels.setdefault(channel.id, channel)
            if first is not channel and first.origin:
                there = f"{first.origin.path}:{first.origin.line}"
                message = f"The channel “{channel.id}” is already at {there}. Keep one of the two."
                page.complaints.add("bad-table", span, message)
    return list(channels.values())


def _check_named_channels(pages: Iterable[ReadPage], channels: Iterable[Channel]) -> None:
    known = known_channels(channels)
    for page in pages:
        for name, span in (named for section in page.sections for named in section.named):
            check_channel(name, span, known, page.complaints)


def _rulebook(pages: Iterable[ReadPage], channels: Iterable[Channel], rules: RuleSet, digest: str) -> Rulebook:
    sections = _sections(pages)
    return Rulebook(
        rules=rules,
        channels=tuple(channels),
        roster=tuple(agent for section in sections for agent in section.roster),
        escalations=tuple(escalation for section in sections for escalation in section.escalations),
        brand_terms=tuple(term for section in sections for term in section.brand_terms),
        own=tuple(entry for section in sections for entry in section.own),
        digest=digest,
    )


def _finished(page: ReadPage) -> Page:
    loose = [section for section in page.sections if not section.heading and not section.broken]
    return Page(
        path=page.path,
        title=page.title,
        text=page.source.text,
        owner=page.facts.owner,
        review_by=page.facts.review_by,
        blocks=page_blocks(page.sections, page.first, page.source),
        examples=tuple(example for section in loose for example in section.examples),
        templates=tuple(template for section in page.sections for template in section.templates),
    )
