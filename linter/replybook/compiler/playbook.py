"""The whole folder: every page read, then all rules made, since pages refer to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from replybook.compiler.blocks import page_blocks
from replybook.compiler.compilation import Compilation, Pack, Page, PlaybookError
from replybook.compiler.dates import today
from replybook.compiler.packs import ReadPack, read_packs
from replybook.compiler.page import ReadPage, read_pages
from replybook.compiler.rule_set import make_rules
from replybook.compiler.scope import check_channel, known_channels
from replybook.compiler.sections import Section
from replybook.digest import playbook_digest
from replybook.engine import USUAL_CHANNELS
from replybook.model import Channel, Rule, Rulebook


def compile_playbook(folder: str | Path, *, as_of: date | None = None) -> Compilation:
    """Compile a folder of Markdown pages, with the packs that it builds on.

    Whatever is wrong with a page is a finding, and stops nothing else. `as_of` stands in for today. Raises
    `PlaybookError` where the folder is missing or holds no page.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise PlaybookError(f"There is no playbook at {folder}. Write one with “replybook init”.")
    pages = read_pages(folder, "", as_of or today())
    if not pages:
        raise PlaybookError(f"{folder} holds no page. A page is a file whose name ends in “.md”.")
    packs = read_packs(pages, folder, as_of or today())
    return _compiled(pages, packs, folder)


def _compiled(pages: list[ReadPage], packs: list[ReadPack], folder: Path) -> Compilation:
    everything = [*pages, *(page for pack in reversed(packs) for page in pack.pages)]
    channels = _channels(pages, packs)
    known = known_channels(channels)
    rules = make_rules(pages, known, inherited := _pack_rules(packs, known)).over(inherited)
    _check_named_channels(pages, known)
    names = tuple(pack.name for pack in packs)
    return Compilation(
        rulebook=_rulebook(everything, channels, rules, names, playbook_digest(folder, names)),
        findings=tuple(finding for page in everything for finding in page.complaints.in_order()),
        pages=tuple(map(_finished, pages)),
        sources=MappingProxyType({page.path: page.source for page in everything}),
        extends=tuple(pack for page in pages for pack in page.facts.extends),
        packs=tuple(Pack(pack.name, tuple(map(_finished, pack.pages))) for pack in packs),
    )


def _pack_rules(packs: Iterable[ReadPack], known: Mapping[str, str]) -> tuple[Rule, ...]:
    """The rules of all packs. A pack may speak of the usual channels, whether the playbook has them or not."""
    channels = {**{channel_id: channel_id for channel_id in USUAL_CHANNELS}, **known}
    rules: tuple[Rule, ...] = ()
    for pack in packs:
        rules = make_rules(pack.pages, channels, rules).over(rules)
        _check_named_channels(pack.pages, channels)
    return rules


def _sections(pages: Iterable[ReadPage]) -> list[Section]:
    return [section for page in pages for section in page.sections]


def _channels(pages: Iterable[ReadPage], packs: list[ReadPack]) -> list[Channel]:
    """All channels: those of the playbook, then those that only a pack has."""
    channels = _own_channels(pages)
    for pack in reversed(packs):
        channels |= {name: channel for name, channel in _own_channels(pack.pages).items() if name not in channels}
    return list(channels.values())


def _own_channels(pages: Iterable[ReadPage]) -> dict[str, Channel]:
    """The channels of the pages, by their ids. Complains about one that stands in the tables twice."""
    channels: dict[str, Channel] = {}
    for page in pages:
        for channel, span in (named for section in page.sections for named in section.channels):
            first = channels.setdefault(channel.id, channel)
            if first is not channel and first.origin:
                there = f"{first.origin.path}:{first.origin.line}"
                message = f"The channel “{channel.id}” is already at {there}. Keep one of the two."
                page.complaints.add("bad-table", span, message)
    return channels


def _check_named_channels(pages: Iterable[ReadPage], known: Mapping[str, str]) -> None:
    for page in pages:
        for name, span in (named for section in page.sections for named in section.named):
            check_channel(name, span, known, page.complaints)


def _rulebook(
    pages: Iterable[ReadPage], channels: Iterable[Channel], rules: tuple[Rule, ...], packs: tuple[str, ...], digest: str
) -> Rulebook:
    sections = _sections(pages)
    return Rulebook(
        rules=rules,
        channels=tuple(channels),
        roster=tuple(agent for section in sections for agent in section.roster),
        escalations=tuple(escalation for section in sections for escalation in section.escalations),
        brand_terms=tuple(term for section in sections for term in section.brand_terms),
        own=tuple(entry for section in sections for entry in section.own),
        packs=packs,
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
