"""The site of this repository's own playbook, whole, as both generators build it."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from site_kit import Html, parse

from replybook.compiler import Compilation, compile_playbook


@pytest.fixture(scope="module")
def compilation(root: Path) -> Compilation:
    return compile_playbook(root / "playbook")


@pytest.fixture(scope="module")
def pages(reference_site: Path) -> dict[Path, Html]:
    return {path: parse(path) for path in reference_site.rglob("*.html") if path.name == "index.html"}


def test_every_page_of_the_playbook_is_a_page(reference_site: Path, compilation: Compilation) -> None:
    for page in compilation.pages:
        stem = page.path.removesuffix(".md").removesuffix("index")
        assert (reference_site / stem / "index.html").is_file(), page.path


def test_every_rule_has_its_anchor(reference_site: Path, compilation: Compilation) -> None:
    for rule in compilation.rulebook.rules:
        page = parse(reference_site / rule.origin.path.removesuffix(".md") / "index.html")
        assert page.ids().count(rule.id) == 1, rule.id
        assert rule.title in page.text


def test_every_link_leads_somewhere(reference_site: Path, pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        for link in (tag.attributes["href"] for tag in page.tags if tag.name == "a" and "href" in tag.attributes):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            assert target.is_file(), f"{path}: {link}"
            if parts.fragment and target in pages:
                assert unquote(parts.fragment) in pages[target].ids(), f"{path}: {link}"
    assert pages, reference_site


def test_ids_are_unique(pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        ids = page.ids()
        assert len(ids) == len(set(ids)), f"{path}: {[name for name in ids if ids.count(name) > 1]}"


def test_nothing_is_loaded_from_elsewhere(reference_site: Path, pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        loads = [
            tag.attributes.get("src") or tag.attributes.get("href", "")
            for tag in page.tags
            if tag.name in {"script", "link", "img", "iframe", "source"}
        ]
        assert not [load for load in loads if re.match(r"(\w+:)?//", load)], path
    for style in reference_site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", style.read_text(encoding="utf-8")), style


def test_headings_step_down_one_at_a_time(pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        levels = [int(tag.name[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag.name)]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), f"{path}: {levels}"


def test_the_page_says_its_language_and_its_policy(pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        assert page.tags[0].attributes.get("lang") == "en", path
        policy = next(tag.attributes["content"] for tag in page.tags if "http-equiv" in tag.attributes)
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy


def test_a_bad_example_has_the_words_marked(reference_site: Path) -> None:
    privacy = parse(reference_site / "privacy" / "index.html")
    assert [tag for tag in privacy.tags if tag.name == "mark" and tag.attributes.get("class") == "rb-hit"]
