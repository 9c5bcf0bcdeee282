"""The page of the rules that come with packs: every rule once, with its pack's own words, and its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from site_kit import GENERATORS, parse

from replybook.compiler import compile_playbook
from replybook.pages import write_pages

OWN = """---
extends: [core, reviews]
---
# Ours

## `boilerplate` Write it yourself

- Check: boilerplate

Ours, not the pack's.

- ❌ Thanks for reaching out! We value your feedback and are here to help.
- ✅ The oven is cold until noon, Ana. ^ED

## `signature` We don't sign

- Level: off
"""


@pytest.fixture(scope="module", params=GENERATORS)
def site(request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    playbook = tmp_path_factory.mktemp("packed") / "playbook"
    playbook.mkdir()
    (playbook / "index.md").write_text(OWN, encoding="utf-8")
    return GENERATORS[request.param](root, playbook, tmp_path_factory.mktemp("site"))


def test_every_rule_of_a_pack_stands_there_once(site: Path) -> None:
    ids = parse(site / "reference/shared-rules/index.html").ids()
    for rule in ("private-request", "private-data", "placeholder", "tone", "review-no-reward", "review-no-threat"):
        assert ids.count(rule) == 1, rule
    assert len(ids) == len(set(ids))


def test_what_the_playbook_replaces_or_turns_off_does_not(site: Path) -> None:
    ids = parse(site / "reference/shared-rules/index.html").ids()
    assert "boilerplate" not in ids
    assert "signature" not in ids


def test_the_page_says_which_pack_and_when_it_was_checked(site: Path) -> None:
    text = parse(site / "reference/shared-rules/index.html").text
    assert "From the pack reviews" in " ".join(text.split())
    assert "From the pack core" in " ".join(text.split())
    assert "16 CFR 465.4" in text
    assert "checked 2026-11-21" in text
    assert "reviews:index.md:" in text


def test_all_rules_point_there(site: Path) -> None:
    table = parse(site / "reference/rules/index.html")
    links = [tag.attributes.get("href", "") for tag in table.tags if tag.name == "a"]
    assert "../shared-rules/#review-no-reward" in links
    assert "Pack: reviews" in table.text


def test_links_between_a_packs_pages_lead_nowhere_and_so_are_none(tmp_path: Path) -> None:
    (tmp_path / "playbook").mkdir()
    (tmp_path / "playbook" / "index.md").write_text("---\nextends: core\n---\n# Ours\n", encoding="utf-8")
    write_pages(compile_playbook(tmp_path / "playbook"), tmp_path / "pages")
    page = (tmp_path / "pages/reference/shared-rules.md").read_text(encoding="utf-8")
    assert "privacy.md" not in page.replace("core:privacy.md", "")
    assert "Somebody is there" in page
