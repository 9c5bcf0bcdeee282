"""Where things stand on the site, and how one page points to another.

The site has an address of its own for every page (`tone.md` is read at `tone/`). A link in the playbook is written
for the git host, `tone.md#a-heading`, where a rule's heading is named by its id and its title. On the site a rule's
anchor is its id alone.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from replybook.compiler import Block, Page
from replybook.compiler.html import Link, to_pieces

_SCHEMES = ("http", "https", "mailto", "tel")
_DROPPED_FROM_SLUGS = re.compile(r"[^\w\- ]")
WAY = "site:"
"""Stands before every way inside the site, and the theme takes it off. One generator takes a relative address in HTML
for one between source files and mends it, the other leaves it alone; an address with a scheme is left alone by both."""
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
"""The endings of the files beside the pages that the site takes along."""


@dataclass(frozen=True, slots=True)
class Places:
    """All places of the playbook's pages."""

    files: Mapping[str, str]
    """From the page of the playbook to the page of the site, both with forward slashes."""
    anchors: Mapping[str, Mapping[str, str]]
    """For each page of the playbook: from a heading as a git host names it to its anchor, in the order of the page."""

    def rule(self, page: str, rule_id: str) -> str:
        """The address of a rule from the root of the site."""
        return f"{address(self.files[page])}#{rule_id}"


def find_places(pages: Sequence[Page]) -> Places:
    """The places of all pages and headings."""
    return Places({page.path: site_file(page.path) for page in pages}, {page.path: _anchors(page) for page in pages})


def site_file(path: str) -> str:
    """The file of the site for a page. A `README.md` is a page like others, not an index as the generator has it."""
    folder, name = posixpath.split(path)
    return posixpath.join(folder, "readme.md" if name == "README.md" else name)


def address(file: str) -> str:
    """The address at which a file of the site is read, from the root of the site."""
    stem = file.removesuffix(".md")
    folder = "" if stem == "index" else stem.removesuffix("/index")
    return quote(f"{folder}/") if folder else ""


def relative(file: str, target: str) -> str:
    """The way from a file of the site to an address that starts at the root of the site."""
    path, mark, anchor = target.partition("#")
    here = address(file)
    way = posixpath.relpath(f"/{path}", f"/{here}")
    slash = "/" if not path or path.endswith("/") else ""
    return f"#{anchor}" if mark and path == here else f"{WAY}{way}{slash}{mark}{anchor}"


def link_from(page: str, places: Places) -> Link:
    """What becomes of the links that a page of the playbook writes: `None` for one that leads nowhere on the site."""

    def link(written: str) -> str | None:
        try:
            parts = urlsplit(written)
        except ValueError:
            return None
        if parts.scheme or parts.netloc:
            return written if parts.scheme in _SCHEMES else None
        if page not in places.files:
            return None
        target = (
            posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
        )
        return _inside(page, target, unquote(parts.fragment), places)

    return link


def _inside(page: str, target: str, fragment: str, places: Places) -> str | None:
    here = places.files[page]
    if target in places.files:
        anchors = places.anchors[target]
        anchor = anchors.get(fragment) or (fragment if fragment in anchors.values() else "")
        return relative(here, address(places.files[target]) + (f"#{quote(anchor)}" if anchor else "")) or None
    is_picture = target.lower().endswith(PICTURES) and not target.startswith(("..", "/"))
    return relative(here, quote(target)) if is_picture else None


def linked_pages(page: Page, places: Places) -> list[str]:
    """The pages that a page links to: those of its contents (the list or table with the most links) first."""
    pieces = [piece for block in page.blocks for piece in to_pieces(block.markdown, {}, lambda _: None)]
    stretches = [_targets(piece.links, page, places) for piece in pieces]
    contents = max(stretches, key=len, default=[])
    return list(dict.fromkeys([*contents, *(target for stretch in stretches for target in stretch)]))


def _targets(links: Sequence[str], page: Page, places: Places) -> list[str]:
    folder = posixpath.dirname(page.path)
    paths = (posixpath.normpath(posixpath.join(folder, unquote(link.partition("#")[0]))) for link in links)
    return [path for path in dict.fromkeys(paths) if path in places.files and path != page.path]


def _anchors(page: Page) -> dict[str, str]:
    rules = {block.rule_id for block in page.blocks if block.kind == "rule"}
    anchors: dict[str, str] = {}
    for text, rule_id in _headings(page.blocks):
        anchor = rule_id or _unused(slug_of(text).replace("_", "-"), {*rules, *anchors.values()})
        anchors[_unused(slug_of(text), anchors)] = anchor
    return anchors


def _headings(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if block.kind == "rule":
            yield f"{block.rule_id} {block.title}", block.rule_id
            yield from _headings(block.parts)
        elif block.kind == "prose":
            yield from ((piece.text, "") for piece in to_pieces(block.markdown, {}, lambda _: None) if piece.level)


def slug_of(text: str) -> str:
    """The anchor that git hosts make of a heading."""
    return _DROPPED_FROM_SLUGS.sub("", text.strip().lower()).replace(" ", "-") or "section"


def _unused(slug: str, taken: Container[str]) -> str:
    number, unused = 0, slug
    while unused in taken:
        number += 1
        unused = f"{slug}-{number}"
    return unused
