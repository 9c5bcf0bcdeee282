"""Markdown of the playbook as HTML: the tags that Markdown means, and every other sign as itself."""

from __future__ import annotations

from html import unescape
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.compiler.html import quiet, references_of, to_pieces


def html(markdown: str, **references: object) -> str:
    return "\n".join(piece.html for piece in to_pieces(markdown, references, lambda written: f"to:{written}"))


@pytest.mark.parametrize(
    ("markdown", "made"),
    [
        ("*a* **b** `c_d`", "<p><em>a</em> <strong>b</strong> <code>c&#95;d</code></p>"),
        ("a\nb  \nc", "<p>a b<br>c</p>"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"),
        ("words\n- a", "<p>words</p>\n<ul>\n<li>a</li>\n</ul>"),
        ("[a](b.md)", '<p><a href="to:b.md">a</a></p>'),
        ("<b>a</b>", "<p>&#60;b&#62;a&#60;/b&#62;</p>"),
        ("```x\n[TOC]\n```", '<div class="highlight"><pre><code>&#91;TOC&#93;&#10;</code></pre></div>'),
        ("a {{ b }} {: .c }", "<p>a &#123;&#123; b &#125;&#125; &#123;: .c &#125;</p>"),
    ],
)
def test_markdown_becomes_html(markdown: str, made: str) -> None:
    assert html(markdown) == made


def test_a_heading_is_a_piece_of_its_own_without_links() -> None:
    heading, text = to_pieces("## A *b* [c](d.md)\n\ne", {}, lambda _: None)
    assert (heading.level, heading.html, heading.text) == (2, "A <em>b</em> c", "A b c")
    assert (text.level, text.html) == (0, "<p>e</p>")


def test_a_link_finds_its_definition_anywhere_on_the_page() -> None:
    references = references_of(["[a]: b.md", "[a]"])
    assert html("[a]", **references) == '<p><a href="to:b.md">a</a></p>'


@given(st.text(st.characters()))
def test_quiet_text_reads_as_it_was_and_means_nothing(text: str) -> None:
    made = quiet(text)
    assert not set(made) & set("<>\"'`\\[]*_{}|~^=\n\r")
    kept = "".join(sign for sign in text if sign in "\t\n" or (category(sign) not in {"Cc", "Cs"} and sign != "\ufeff"))
    assert unescape(made) == kept


@given(st.text(alphabet="ab \n\t`~*_#-+>|<![](){}:/&;\"'\\=1.") | st.text())
def test_every_line_begins_with_a_tag_whatever_was_written(markdown: str) -> None:
    for piece in to_pieces(markdown, {}, lambda written: written):
        assert "{" not in piece.html
        if not piece.level:
            assert all(line.startswith("<") for line in piece.html.splitlines() if line.strip())
