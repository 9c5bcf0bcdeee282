"""The rules that come with packs, as the site shows them: page by page, with the pack's own words around them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from replybook.compiler import Block, Compilation, Page
from replybook.model import Rulebook
from replybook.pages.parts import Part, page_parts
from replybook.pages.places import Places, find_places, slug_of
from replybook.pages.repository import Repository


@dataclass(frozen=True, slots=True)
class ShownPack:
    """A pack on the page of rules from packs."""

    name: str
    pages: tuple[ShownPage, ...]


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page of a pack, without the rules that the playbook replaces or turns off."""

    page: Page
    parts: tuple[Part, ...]


def shown_packs(compilation: Compilation, repository: Repository) -> tuple[ShownPack, ...]:
    """The packs of the playbook, the one that goes before the others first."""
    return tuple(
        ShownPack(pack.name, tuple(_shown(page, compilation.rulebook, repository) for page in pack.pages))
        for pack in reversed(compilation.packs)
    )


def _shown(page: Page, rulebook: Rulebook, repository: Repository) -> ShownPage:
    kept = replace(page, blocks=tuple(block for block in page.blocks if _is_in_force(block, page, rulebook)))
    return ShownPage(kept, page_parts(kept, rulebook, _places(kept), repository))


def _is_in_force(block: Block, page: Page, rulebook: Rulebook) -> bool:
    """Whether a block is no rule, or one that nothing has replaced."""
    rule = rulebook.rule(block.rule_id) if block.kind == "rule" else None
    return block.kind != "rule" or (rule is not None and rule.origin.path == page.path)


def _places(page: Page) -> Places:
    """The places of a page among others on one page of the site: its anchors bear the page's name, save the rules'."""
    anchors = find_places([page]).anchors[page.path]
    rules = {block.rule_id for block in page.blocks}
    prefix = slug_of(page.path).replace("_", "-")
    own = {text: anchor if anchor in rules else f"{prefix}-{anchor}" for text, anchor in anchors.items()}
    return Places({}, {page.path: own})
