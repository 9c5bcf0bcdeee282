"""The shapes that are complained about are those on which two Markdown parsers differ, and their ways out are not."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt

from replybook.compiler import Compilation
from replybook.compiler.shapes import SHAPES

SHAPE_AND_WAY_OUT = {
    "list-below-text": ("Two words:\n- one\n- two\n", "Two words:\n\n- one\n- two\n"),
    "table-below-text": ("A table:\n| A |\n| --- |\n| 1 |\n", "A table:\n\n| A |\n| --- |\n| 1 |\n"),
    "shallow-nesting": ("- a\n  - b\n", "- a\n    - b\n"),
    "item-below-text": ("- a\n\n    more\n- b\n", "- a\n\n    more\n\n- b\n"),
    "fence-in-list": ("- a\n\n    ```\n    x\n    ```\n", "- a\n\n```\nx\n```\n"),
    "late-start": ("3. three\n4. four\n", "1. three\n2. four\n"),
    "bracket-number": ("1) one\n2) two\n", "1. one\n2. two\n"),
    "hash-line": ("#waiting since noon\n", "We saw #waiting since noon\n"),
    "backslash-break": ("one\\\ntwo\n", "one\n\ntwo\n"),
    "admonition": ("!!! note\n    Mind the gap.\n", "> Mind the gap.\n"),
    "attributes": ("## Words {#words}\n", "## Words\n"),
}
"""Each shape, and the same page as its message says to write it."""

DIFFERENT = [name for name in SHAPES if name not in {"admonition", "attributes"}]
"""Those that differ in plain Markdown; the other two do where the site's usual extensions are on."""


def on_a_git_host(page: str) -> str:
    return bare(MarkdownIt("commonmark").enable("table").render(page))


def on_the_site(page: str, *extensions: str) -> str:
    markdown = pytest.importorskip("markdown", reason="Python-Markdown comes with the extra “site”")
    return bare(markdown.markdown(page, extensions=["tables", "fenced_code", *extensions]))


def bare(html: str) -> str:
    """HTML without what makes no difference to a reader."""
    return re.sub(r"</?p>|</?thead>|</?tbody>|\s", "", html.replace("<br />", "<br>"))


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_two_differ_on_the_shape(name: str) -> None:
    shape, _ = SHAPE_AND_WAY_OUT[name]
    assert on_a_git_host(shape) != on_the_site(shape)


@pytest.mark.parametrize("name", ["admonition", "attributes"])
def test_the_two_differ_where_the_site_extends_markdown(name: str) -> None:
    shape, _ = SHAPE_AND_WAY_OUT[name]
    assert on_a_git_host(shape) != on_the_site(shape, "admonition", "attr_list")


@pytest.mark.parametrize("name", SHAPES)
def test_the_two_agree_on_the_way_out(name: str) -> None:
    _, way_out = SHAPE_AND_WAY_OUT[name]
    assert on_a_git_host(way_out) == on_the_site(way_out, "admonition", "attr_list")


@pytest.mark.parametrize("name", SHAPES)
def test_the_shape_is_complained_about_and_its_way_out_is_not(
    name: str, compile_pages: Callable[..., Compilation]
) -> None:
    shape, way_out = SHAPE_AND_WAY_OUT[name]
    said = [(finding.rule, finding.message) for finding in compile_pages("# Page\n\n" + shape).findings]
    assert said == [("bad-shape", SHAPES[name])]
    assert compile_pages("# Page\n\n" + way_out).findings == ()


FINE = [
    "- a\n    - b\n        - c\n",
    "- a\n\n    more\n\n- b\n",
    "1. a\n\n    - b\n\n2. c\n",
    "# Page\n- a\n- b\n",
    "Text\n## Heading\nText\n",
    "Text\n> quoted\n",
    "Text\n```text\nx\n```\n",
    "- a\n- b\n\nText\n",
    "* a\n* b\n",
    "A [link](x.md), a `code`, *some* **weight**, a snake_case_word and two_more.\n",
    "Say #waiting, or {name}, or {{slot}}, or 3) or !!! in the text.\n",
]


@pytest.mark.parametrize("page", FINE)
def test_everyday_shapes_are_left_alone(page: str, compile_pages: Callable[..., Compilation]) -> None:
    assert compile_pages("# Page\n\n" + page).findings == ()
    assert on_a_git_host(page) == on_the_site(page)
