"""Where pages and headings stand on the site, and what becomes of the playbook's links."""

from __future__ import annotations

import pytest

from replybook.compiler import Block, Page
from replybook.pages.places import Places, address, find_places, link_from, linked_pages, relative, site_file, slug_of


def page(path: str, *blocks: Block) -> Page:
    return Page(path, path, "", blocks=blocks)


def prose(markdown: str) -> Block:
    return Block("prose", 1, 1, markdown)


PAGES = (
    page("index.md", prose("# Start\n\n[Tone](tone.md), [deep](deep/more.md#x) and [tone again](tone.md)")),
    page(
        "tone.md",
        prose("# Tone\n\n## Cool, calm\n\n## cool calm!"),
        Block("rule", 9, 12, "## `no-blame` Don't blame", "Don't blame", 2, "no-blame", (prose("### no blame"),)),
        prose("## no-blame"),
    ),
    page("deep/more.md", prose("# More\n\n## x")),
)


@pytest.fixture(scope="module")
def places() -> Places:
    return find_places(PAGES)


@pytest.mark.parametrize(
    ("path", "file", "url"),
    [
        ("index.md", "index.md", ""),
        ("tone.md", "tone.md", "tone/"),
        ("deep/more.md", "deep/more.md", "deep/more/"),
        ("deep/index.md", "deep/index.md", "deep/"),
        ("README.md", "readme.md", "readme/"),
        ("on call.md", "on call.md", "on%20call/"),
    ],
)
def test_a_page_has_a_file_and_an_address(path: str, file: str, url: str) -> None:
    assert site_file(path) == file
    assert address(file) == url


@pytest.mark.parametrize(
    ("here", "target", "way"),
    [
        ("index.md", "tone/", "site:tone/"),
        ("tone.md", "", "site:../"),
        ("tone.md", "#start", "site:../#start"),
        ("tone.md", "tone/#calm", "#calm"),
        ("tone.md", "deep/more/#x", "site:../deep/more/#x"),
        ("deep/more.md", "tone/", "site:../../tone/"),
        ("deep/more.md", "map.png", "site:../../map.png"),
    ],
)
def test_the_way_between_two_places(here: str, target: str, way: str) -> None:
    assert relative(here, target) == way


def test_a_rule_is_found_under_its_id_however_the_git_host_names_it(places: Places) -> None:
    assert places.anchors["tone.md"] == {
        "tone": "tone",
        "cool-calm": "cool-calm",
        "cool-calm-1": "cool-calm-1",
        "no-blame-dont-blame": "no-blame",
        "no-blame": "no-blame-1",
        "no-blame-1": "no-blame-2",
    }
    assert places.rule("tone.md", "no-blame") == "tone/#no-blame"


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("tone.md", None),
        ("../tone.md", "site:../../tone/"),
        ("../tone.md#no-blame-dont-blame", "site:../../tone/#no-blame"),
        ("../tone.md#no-blame-2", "site:../../tone/#no-blame-2"),
        ("../tone.md#nowhere", "site:../../tone/"),
        ("#x", "#x"),
        ("../index.md", "site:../../"),
        ("../map%20of%20leeds.png", "site:../../map%20of%20leeds.png"),
        ("https://example.com/a?b=1#c", "https://example.com/a?b=1#c"),
        ("mailto:help@example.com", "mailto:help@example.com"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt:alert(1)", None),
        ("data:text/html,x", None),
        ("vbscript:x", None),
        ("../secret.txt", None),
        ("../../outside.png", None),
        ("http://[bad", None),
    ],
)
def test_a_link_leads_to_the_site_or_elsewhere_or_is_none(places: Places, written: str, made: str | None) -> None:
    assert link_from("deep/more.md", places)(written) == made


def test_pages_are_read_in_the_order_in_which_the_first_page_links_them(places: Places) -> None:
    assert linked_pages(PAGES[0], places) == ["tone.md", "deep/more.md"]


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("How fast?", "how-fast"),
        ("Sorry, or silence", "sorry-or-silence"),
        ("Über uns", "über-uns"),
        ("???", "section"),
    ],
)
def test_a_heading_is_named_as_git_hosts_name_it(heading: str, slug: str) -> None:
    assert slug_of(heading) == slug
