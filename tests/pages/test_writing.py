"""What is on disk after the pages are written: all of ours, and nothing of anybody else's harmed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from replybook.compiler import Compilation, compile_playbook
from replybook.model import Phrase, Rule
from replybook.pages import SiteError, write_pages

RULE = "## `no-dear` Skip it\n\nWhy.\n\n| Don't say |\n| --- |\n| dear customer |\n"


def compiled(folder: Path, **pages: str) -> Compilation:
    for name, text in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return compile_playbook(folder)


@pytest.fixture
def playbook(tmp_path: Path) -> Path:
    folder = tmp_path / "playbook"
    folder.mkdir()
    return folder


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    return tmp_path / "build" / "pages"


def test_a_page_that_is_gone_is_removed_and_a_file_of_yours_is_not(playbook: Path, pages: Path) -> None:
    write_pages(compiled(playbook, index="# A", old="# Old"), pages)
    (pages / "yours.md").write_text("# Mine", encoding="utf-8")
    (playbook / "old.md").unlink()
    write_pages(compile_playbook(playbook), pages)
    assert not (pages / "old.md").exists()
    assert (pages / "yours.md").read_text(encoding="utf-8") == "# Mine"


def test_a_page_of_yours_is_never_written_over(playbook: Path, pages: Path) -> None:
    pages.mkdir(parents=True)
    (pages / "index.md").write_text("# Mine", encoding="utf-8")
    with pytest.raises(SiteError, match=r"index\.md was not made by Replybook.*docs_dir: build/pages"):
        write_pages(compiled(playbook, index="# A", other="# B"), pages)
    assert (pages / "index.md").read_text(encoding="utf-8") == "# Mine"
    assert not (pages / "other.md").exists()


def test_a_page_that_is_the_same_is_not_written_again(playbook: Path, pages: Path) -> None:
    compilation = compiled(playbook, index="# A")
    write_pages(compilation, pages)
    before = (pages / "index.md").stat().st_mtime_ns
    write_pages(compilation, pages)
    assert (pages / "index.md").stat().st_mtime_ns == before


def test_a_playbook_without_a_first_page_gets_one(playbook: Path, pages: Path) -> None:
    write_pages(compiled(playbook, tone=f"# Tone\n\n{RULE}"), pages, home="Our <b>house</b>")
    first = (pages / "index.md").read_text(encoding="utf-8")
    assert first.startswith("# Our &#60;b&#62;house&#60;/b&#62; {")
    assert '<a href="site:tone/">Tone</a>' in first


def test_a_page_without_a_heading_gets_its_title(playbook: Path, pages: Path) -> None:
    write_pages(compiled(playbook, tone="---\ntitle: How we sound\n---\nBe kind.\n"), pages)
    assert (pages / "tone.md").read_text(encoding="utf-8").startswith("# How we sound { #top }")


def test_the_reference_finds_a_folder_of_its_own(playbook: Path, pages: Path) -> None:
    write_pages(compiled(playbook, reference=f"# Mine\n\n{RULE}"), pages)
    assert (pages / "reference-2" / "rules.md").is_file()
    assert '      - "reference-2/rules.md"' in (pages.parent / "nav.yml").read_text(encoding="utf-8")


def test_a_playbook_without_rules_has_no_page_of_rules(playbook: Path, pages: Path) -> None:
    write_pages(compiled(playbook, index="# A"), pages)
    assert [path.name for path in sorted((pages / "reference").iterdir())] == ["reviews.md"]


def test_pictures_come_along_and_other_files_do_not(playbook: Path, pages: Path) -> None:
    compilation = compiled(playbook, index="# A\n\n![A map](maps/leeds.png) ![code](run.js)\n")
    (playbook / "maps").mkdir()
    for name in ("maps/leeds.png", "run.js", "secret.txt"):
        (playbook / name).write_bytes(b"x")
    write_pages(compilation, pages, playbook=playbook)
    assert (pages / "maps/leeds.png").is_file()
    assert not (pages / "run.js").exists()
    assert not (pages / "secret.txt").exists()
    first = (pages / "index.md").read_text(encoding="utf-8")
    assert '<img src="site:maps/leeds.png" alt="A map" loading="lazy"> code' in first


def test_the_face_of_the_playbook_comes_over_ours(playbook: Path, pages: Path, tmp_path: Path) -> None:
    face = tmp_path / "site"
    for name, text in {
        "assets/logo.svg": "<svg/>",
        "overrides/main.html": "mine",
        "templates/rules.md.j2": "# {{ title }} of ours, {{ rows[0].rule.title }}",
    }.items():
        (face / name).parent.mkdir(parents=True, exist_ok=True)
        (face / name).write_text(text, encoding="utf-8")
    write_pages(compiled(playbook, tone="# Tone\n\n" + RULE.replace("Skip it", "{{ 7*7 }}")), pages, overrides=face)
    theme = pages.parent / "theme"
    assert (theme / "assets/logo.svg").read_text(encoding="utf-8") == "<svg/>"
    assert (theme / "main.html").read_text(encoding="utf-8") == "mine"
    assert (theme / "handbook.html").is_file()
    rules = (pages / "reference/rules.md").read_text(encoding="utf-8")
    assert rules.startswith("# All rules of ours, &#123;&#123; 7&#42;7 &#125;&#125;\n")
    write_pages(compiled(playbook, tone="# Tone"), pages, overrides=face)
    assert not (pages / "reference/rules.md").exists()


def test_a_face_that_is_gone_is_taken_off(playbook: Path, pages: Path, tmp_path: Path) -> None:
    face = tmp_path / "site"
    (face / "assets").mkdir(parents=True)
    (face / "assets/extra.css").write_text("", encoding="utf-8")
    compilation = compiled(playbook, index="# A")
    write_pages(compilation, pages, overrides=face)
    (face / "assets/extra.css").unlink()
    write_pages(compilation, pages, overrides=face)
    assert not (pages.parent / "theme/assets/extra.css").exists()


def test_a_template_that_fails_is_named(playbook: Path, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "site/templates").mkdir(parents=True)
    (tmp_path / "site/templates/page.md.j2").write_text("{{ nothing_of_the_kind }}", encoding="utf-8")
    with pytest.raises(SiteError, match=r"page\.md\.j2 fails: 'nothing_of_the_kind' is undefined"):
        write_pages(compiled(playbook, index="# A"), pages, overrides=tmp_path / "site")


def test_a_rule_that_stands_on_no_page_gets_its_card_on_one_of_ours(playbook: Path, pages: Path) -> None:
    compilation = compiled(playbook, index=f"# A\n\n{RULE}")
    packed = Rule("from-a-pack", "Keep it short", why="Short is read.", phrases=(Phrase("in order to", "to"),))
    rulebook = replace(compilation.rulebook, rules=(*compilation.rulebook.rules, packed))
    write_pages(replace(compilation, rulebook=rulebook), pages)
    card = (pages / "reference/shared-rules.md").read_text(encoding="utf-8")
    assert "## Keep it short { #from-a-pack .rb-rule .rb-rule--warning }" in card
    assert "<p>Short is read.</p>" in card
    assert "<tr><td>in order to</td><td>to</td></tr>" in card
    assert 'href="site:../shared-rules/&#35;from-a-pack"' in (pages / "reference/rules.md").read_text(encoding="utf-8")


def test_a_kind_is_shown_with_its_labels(playbook: Path, pages: Path) -> None:
    signed = "## `signed` Sign it\n\n- Check: signature\n\nWhy.\n\n- ❌ It left.\n- ✅ It left. ^MK\n"
    write_pages(compiled(playbook, tone=f"# Tone\n\n{RULE}\n{signed}"), pages)
    told = (pages / "reference" / "checks.md").read_text(encoding="utf-8")
    assert told.count("Its labels: ") == 1
    assert "<p>Its labels: <code>absent</code>, " in told
