"""A playbook is text that anybody may have written: whatever it says, the site only shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from site_kit import Html, browse, parse, served


@pytest.fixture(scope="module")
def pages(nasty_site: Path) -> dict[str, Html]:
    return {path.relative_to(nasty_site).as_posix(): parse(path) for path in nasty_site.rglob("*.html")}


def test_no_script_but_the_themes_own(pages: dict[str, Html]) -> None:
    for name, page in pages.items():
        for script in (tag.attributes for tag in page.tags if tag.name == "script"):
            own = re.fullmatch(r"(?!//|\w+:)[\w./-]*assets/[\w./-]+\.js", script.get("src", ""))
            assert own or script.get("type") == "application/json", f"{name}: {script}"


def test_no_tag_and_no_handler_of_the_playbooks_making(pages: dict[str, Html]) -> None:
    for name, page in pages.items():
        for tag in page.tags:
            assert tag.name not in {"iframe", "b-", "object", "embed", "base"}, name
            assert not [key for key in tag.attributes if key.startswith("on")], f"{name}: {tag}"
            assert not {"hijack", "evil", "table"} & {tag.attributes.get("id")}, f"{name}: {tag}"


def test_no_link_that_runs_anything(pages: dict[str, Html]) -> None:
    links = {
        value
        for page in pages.values()
        for tag in page.tags
        for key, value in tag.attributes.items()
        if key in {"href", "src"}
    }
    assert not [link for link in links if re.match(r"\s*(javascript|vbscript|data|file)\s*:", link, re.IGNORECASE)]
    assert not [link for link in links if link.startswith("//")]


def test_the_words_are_there_as_they_were_written(pages: dict[str, Html]) -> None:
    text = " ".join(pages["index.html"].text.split())
    for words in (
        '</title><script>document.title="pwned"</script> {{ 7*7 }}',
        "<script>window.pwned = 1</script>",
        '<div markdown="1" onclick="alert(1)">x</div> {% raw %}',
        '!!! danger "An admonition" Inside it.',
        "[TOC]",
        '--8<-- "mkdocs.yml"',
        "</code></pre><script>alert(2)</script>",
        "[one](javascript:alert(1))",
        "wzxhzdk:0 wzxhzdk:1",
        "{: #hijack onclick=alert(1) } <img src=x onerror=alert(1)> {{x}}",
        "<script>alert(4)</script> {{ 7*7 }}",
        "</p></div><script>alert(10)</script> {{ 7*7 }}",
        "</figure><script>alert(11)</script>",
        "{{name}} {{ 7*7 }} {% x %}",
        "<script>alert(16)</script>",
    ):
        assert words in text
    assert text.count("{{ 7*7 }}") >= 8


def test_a_title_stays_inside_its_element(nasty_site: Path) -> None:
    for path in nasty_site.rglob("*.html"):
        head = path.read_text(encoding="utf-8").partition("<body")[0]
        assert head.count("</title>") == 1
        assert "pwned" not in head.partition("</title>")[2]


def test_a_real_browser_runs_none_of_it(nasty_site: Path, tmp_path: Path) -> None:
    with served(nasty_site) as address:
        seen = browse(address, tmp_path)
    assert "<title>pwned" not in seen.html
    assert '<script>document.title="pwned"' not in seen.html
    assert seen.console == []
