"""A small playbook, and every page that is made of it, letter for letter: see `small/playbook` and `small/expected`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from replybook.compiler import Compilation, compile_playbook
from replybook.pages import write_pages
from replybook.pages.repository import Repository

SMALL = Path(__file__).parent / "small"
EXPECTED = sorted(path.relative_to(SMALL / "expected").as_posix() for path in SMALL.rglob("expected/**/*.*"))
DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def compilation() -> Compilation:
    return compile_playbook(SMALL / "playbook", as_of=DAY)


@pytest.fixture(scope="module")
def written(compilation: Compilation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    repository = Repository("https://git.example/team/edit/main/playbook/", "playbook")
    write_pages(compilation, folder / "pages", as_of=DAY, repository=repository)
    return folder


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_is_what_is_expected(written: Path, name: str) -> None:
    assert (written / name).read_text(encoding="utf-8") == (SMALL / "expected" / name).read_text(encoding="utf-8")


def test_no_page_is_forgotten(written: Path) -> None:
    made = {path.relative_to(written).as_posix() for path in written.rglob("*.md")} | {"nav.yml"}
    assert made - set(EXPECTED) == {"pages/reference/checks.md"}  # its words are those of the checks' docstrings


def test_the_page_of_checks_has_the_checks_own_words(written: Path) -> None:
    page = (written / "pages/reference/checks.md").read_text(encoding="utf-8")
    assert "## phrases { #phrases }" in page
    assert '<a href="site:../../greetings/&#35;no-dear">' in page


def test_without_a_repository_a_card_names_the_file_and_the_line(compilation: Compilation, tmp_path: Path) -> None:
    write_pages(compilation, tmp_path / "pages", as_of=DAY, repository=Repository("", "our/playbook"))
    page = (tmp_path / "pages/greetings.md").read_text(encoding="utf-8")
    assert '<span class="rb-edit">our/playbook/greetings.md:13</span>' in page
    assert "Edit this" not in page
