"""Pages that are not text, and folders that hold no page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from replybook.compiler import Compilation, PlaybookError, compile_playbook
from replybook.compiler.page import LONGEST

Compile = Callable[..., Compilation]


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        pytest.param(
            b"# Page\n\nCaf\xe9\n", 3, 4, "This page is not UTF-8 text. Save it as UTF-8 in your editor.", id="latin-1"
        ),
        pytest.param(
            "# Page\n".encode("utf-16"),
            1,
            1,
            "This page is not UTF-8 text. Save it as UTF-8 in your editor.",
            id="utf-16",
        ),
        pytest.param(
            b"# Page\r\n\r\nA\0B\n", 3, 2, "This page holds a NUL, so it is not text. Write it anew.", id="a NUL"
        ),
        pytest.param(
            b"a" * (LONGEST + 1),
            1,
            1,
            "This page has more than 200,000 characters. Make several pages of it.",
            id="huge",
        ),
        pytest.param(
            "é".encode() * (3 * LONGEST),
            1,
            1,
            "This page has more than 200,000 characters. Make several pages of it.",
            id="huge, and cut in the middle of a character",
        ),
    ],
)
def test_a_page_that_is_not_text(content: bytes, line: int, column: int, message: str, compile_pages: Compile) -> None:
    compilation = compile_pages(content, fine="# Fine\n")
    (finding,) = compilation.findings
    assert (finding.rule, finding.message) == ("unreadable-page", message)
    assert finding.place is not None
    assert (finding.place.line, finding.place.column) == (line, column)
    assert [page.title for page in compilation.pages] == ["Fine", "Index"]


def test_a_page_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "index.md").symlink_to(tmp_path / "nowhere")
    (finding,) = compile_playbook(tmp_path).findings
    assert finding.message == "This page cannot be read: No such file or directory."


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("> " * 5_000 + "x", id="quotes"),
        pytest.param("- " * 5_000 + "x", id="lists"),
        pytest.param("[" * 20_000, id="brackets"),
        pytest.param("*a **b " * 5_000, id="stars"),
        pytest.param("---\na: " + "[" * 10_000 + "\n---\n", id="YAML"),
        pytest.param("---\na: &a [x]\nb: *a\n---\n", id="YAML that refers to itself"),
        pytest.param("| a " * 5_000 + "\n" + "|-" * 5_000 + "\n", id="columns"),
        pytest.param("## `a` " + "(" * 10_000 + "\n\n- Where: " + "(" * 10_000, id="a setting"),
    ],
)
def test_hostile_pages_are_pages(page: str, compile_pages: Compile) -> None:
    assert compile_pages(page).pages


@pytest.mark.parametrize(
    ("content", "first"),
    [
        pytest.param("\ufeff# Page\n".encode(), "Page", id="a byte order mark"),
        pytest.param(b"# Page\r\n\r\nText\r\n", "Page", id="Windows line breaks"),
        pytest.param(b"# Page\r\rText\r", "Page", id="old Mac line breaks"),
        pytest.param(b"", "Index", id="empty"),
        pytest.param(b"---\nowner: Ana\n---", "Index", id="front matter alone"),
    ],
)
def test_pages_from_everywhere(content: bytes, first: str, compile_pages: Compile) -> None:
    compilation = compile_pages(content)
    assert compilation.findings == ()
    assert [page.title for page in compilation.pages] == [first]


def test_lines_and_columns_hold_with_windows_line_breaks(compile_pages: Compile) -> None:
    page = "---\nreview by: soon\n---\n# Page\n\n## `a-rule` A rule\n\n- Levl: error\n\n- ❌ a\n- ✅ b\n"
    unix = [finding.place for finding in compile_pages(page).findings]
    windows = [finding.place for finding in compile_pages("\ufeff" + page.replace("\n", "\r\n")).findings]
    assert windows == unix
    assert [place and (place.line, place.column) for place in unix] == [(2, 12), (8, 3)]


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(PlaybookError, match="There is no playbook at"):
        compile_playbook(tmp_path / "nowhere")


def test_a_folder_without_pages(tmp_path: Path) -> None:
    (tmp_path / ".hidden.md").write_text("# Hidden\n")
    with pytest.raises(PlaybookError, match="holds no page"):
        compile_playbook(tmp_path)
