"""All pages of the site, as text: those of the manager, and the reference beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment

from replybook.compiler import Compilation, Page
from replybook.model import Rule
from replybook.pages import reference
from replybook.pages.packs import shown_packs
from replybook.pages.parts import Part, page_parts, rule_card
from replybook.pages.places import Places, address, find_places, linked_pages, relative
from replybook.pages.render import environment, render
from replybook.pages.repository import Repository
from replybook.pages.words import channel_name

REFERENCE = {
    "rules": "All rules",
    "channels": "Channels at a glance",
    "escalations": "Who to call",
    "replies": "Replies to copy",
    "reviews": "Reviews due",
    "checks": "How rules are checked",
    "shared-rules": "Rules from packs",
}
"""The pages made beside the manager's, in the order of the navigation: file and template, and title."""

MADE_BY = "Made by “replybook site build”. Edit the playbook, not this file."
"""Stands at the end of every page we write, so that no page of anybody else is ever written over."""


@dataclass(frozen=True, slots=True)
class Handbook:
    """The site's pages, before they are written."""

    pages: Mapping[str, str]
    """The text of each page by its file, with forward slashes."""
    playbook: tuple[str, ...]
    """The files of the manager's pages, in the order of the navigation, the first page not among them."""
    reference: tuple[str, ...]
    """The files of the pages beside them."""


def make_handbook(
    compilation: Compilation,
    *,
    repository: Repository,
    templates: Path | None,
    as_of: date,
    home: str,
    measured: Mapping[str, str],
) -> Handbook:
    """All pages of the site.

    `home` is the title of the first page where the playbook has no `index.md`; `measured` says of rules how often
    they were right.
    """
    env = environment(templates)
    places = find_places(compilation.pages)
    folder = _free_folder(places)
    shelf = {name: f"{folder}/{name}.md" for name in REFERENCE}
    urls = _rule_addresses(compilation, places, shelf["shared-rules"])
    facts = _facts(compilation, places, urls, repository, as_of)
    shown = {name: file for name, file in shelf.items() if _has_content(name, facts)}
    site = {"shelf": shown, "titles": REFERENCE, "as_of": as_of, "measured": measured, **facts}
    pages = dict(_manager_pages(compilation, places, repository, env, as_of, site))
    if "index.md" not in pages:
        pages["index.md"] = _render(env, "home.md.j2", "index.md", home=home, **site)
    for name, file in shown.items():
        pages[file] = _render(env, f"{name}.md.j2", file, title=REFERENCE[name], **site)
    order = tuple(places.files[path] for path in reading_order(compilation, places) if path != "index.md")
    return Handbook(pages, order, tuple(shown.values()))


def reading_order(compilation: Compilation, places: Places) -> list[str]:
    """The playbook's pages as `index.md` links them, then the others by name."""
    index = next((page for page in compilation.pages if page.path == "index.md"), None)
    first = linked_pages(index, places) if index else []
    return [*first, *(page.path for page in compilation.pages if page.path not in first)]


def _manager_pages(
    compilation: Compilation,
    places: Places,
    repository: Repository,
    env: Environment,
    as_of: date,
    site: dict[str, object],
) -> Iterator[tuple[str, str]]:
    for page in compilation.pages:
        file = places.files[page.path]
        parts = page_parts(page, compilation.rulebook, places, repository)
        if not any(part.kind == "heading" and part.level == 1 for part in parts):
            parts = (Part("heading", title=page.title, level=1, anchor="top"), *parts)
        values = {
            "page": page,
            "parts": parts,
            "first_heading": next(n for n, part in enumerate(parts) if part.kind == "heading" and part.level == 1),
            "first_words": next((n for n, part in enumerate(parts) if part.kind == "html"), -1),
            "overdue": reference.is_overdue(page, as_of),
            "edit": repository.edit(page.path, 1),
            "spot": repository.spot(page.path, 1),
        }
        yield file, _render(env, "page.md.j2", file, **values, **site)


def _render(env: Environment, template: str, file: str, **values: object) -> str:
    text = render(env, template, here=file, way=lambda target: relative(file, target), **values)
    return f"{text}\n<!-- {MADE_BY} -->\n"


def _facts(
    compilation: Compilation,
    places: Places,
    urls: dict[str, tuple[str, str]],
    repository: Repository,
    as_of: date,
) -> dict[str, object]:
    rulebook = compilation.rulebook
    page_urls = {path: address(file) for path, file in places.files.items()}
    rows = reference.rule_rows(rulebook, urls)
    return {
        "rulebook": rulebook,
        "rows": rows,
        "names": json.dumps({channel.id: channel_name(channel.id, rulebook) for channel in rulebook.channels}),
        "channels": reference.channel_facts(rulebook, as_of),
        "escalations": rulebook.escalations,
        "saved": reference.saved_replies(compilation, page_urls),
        "reviews": reference.reviews(compilation.pages, page_urls, as_of),
        "kinds": reference.kind_facts(rows),
        "stats": reference.stats(compilation, as_of),
        "packs": shown_packs(compilation, repository),
        "shared": tuple(rule_card(rule, rulebook, repository, 2) for rule in _homeless(compilation)),
    }


def _has_content(name: str, facts: Mapping[str, object]) -> bool:
    needs = {
        "rules": "rows",
        "channels": "channels",
        "escalations": "escalations",
        "replies": "saved",
        "reviews": "reviews",
        "checks": "kinds",
        "shared-rules": "packs",
    }
    return bool(facts[needs[name]] or (name == "shared-rules" and facts["shared"]))


def _rule_addresses(compilation: Compilation, places: Places, shared: str) -> dict[str, tuple[str, str]]:
    """The address of each rule, and the title of its page. Rules that stand on no page stand on the page `shared`."""
    homes = {block.rule_id: page for page in compilation.pages for block in page.blocks if block.kind == "rule"}
    return {rule.id: _rule_address(rule, homes.get(rule.id), places, shared) for rule in compilation.rulebook.rules}


def _rule_address(rule: Rule, page: Page | None, places: Places, shared: str) -> tuple[str, str]:
    if page:
        return places.rule(page.path, rule.id), page.title
    pack = rule.origin.pack
    return f"{address(shared)}#{rule.id}", f"Pack: {pack}" if pack else REFERENCE["shared-rules"]


def _homeless(compilation: Compilation) -> list[Rule]:
    """The rules that stand on no page of the playbook, nor of a pack."""
    placed = {block.rule_id for page in compilation.pages for block in page.blocks if block.kind == "rule"}
    return [rule for rule in compilation.rulebook.rules if rule.id not in placed and not rule.origin.pack]


def _free_folder(places: Places) -> str:
    taken = {file.split("/")[0].removesuffix(".md") for file in places.files.values()}
    return next(
        name for name in ("reference", *(f"reference-{number}" for number in range(2, 999))) if name not in taken
    )
