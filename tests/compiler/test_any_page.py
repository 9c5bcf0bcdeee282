"""No page, whatever its bytes, stops the compiler; and what it compiles to survives being written down."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from replybook.codec import dump_rulebook, parse_rulebook
from replybook.compiler import Compilation, compile_playbook

HERE = Path(__file__).parent
GOOD = HERE.joinpath("good-page.md").read_text(encoding="utf-8")
BAD = HERE.joinpath("complaints.md").read_text(encoding="utf-8").replace("````markdown", "").replace("````", "")

LINES = sorted({*GOOD.split("\n"), *BAD.split("\n")} - {""})
PIECES = [
    "\n",
    " ",
    "- ",
    "> ",
    "    ",
    "`",
    "```",
    "| ",
    "❌ ",
    "✅ ",
    "---",
    "## `a-b` ",
    "[",
    "](",
    "<b>",
    "\r\n",
    "\t",
    "\\",
    "&amp;",
    "{#",
    "\ufeff",
    "\u2028",
    "\x0b",
    "é",
    "😀",
]


def compile_bytes(content: bytes) -> Compilation:
    with TemporaryDirectory() as folder:
        Path(folder, "index.md").write_bytes(content)
        return compile_playbook(folder, as_of=date(2026, 6, 1))


def check(content: bytes) -> None:
    """What holds of every compilation."""
    compilation = compile_bytes(content)
    (page,) = compilation.pages
    for finding in compilation.findings:
        assert finding.message
        assert finding.place is not None
        assert finding.span.end <= len(page.text)
        assert finding.place.excerpt == compilation.sources["index.md"].line(finding.place.line)
    for before, after in zip(page.blocks, page.blocks[1:], strict=False):
        assert before.end_line < after.start_line
    for block in page.blocks:
        assert block.kind != "rule" or compilation.rulebook.rule(block.rule_id)
    assert parse_rulebook(dump_rulebook(compilation.rulebook)) == compilation.rulebook


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(content: bytes) -> None:
    check(content)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text.encode("utf-8", errors="surrogatepass"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES) | st.sampled_from(PIECES), max_size=30), st.sampled_from(["\n", "\n\n", ""]))
def test_any_lines_of_playbooks(lines: list[str], between: str) -> None:
    check(between.join(lines).encode())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(GOOD)))
def test_any_beginning_of_a_good_page(end: int) -> None:
    check(GOOD[:end].encode())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 80), st.sampled_from(["", *PIECES]))
def test_a_good_page_with_a_hole(start: int, length: int, patch: str) -> None:
    check((GOOD[:start] + patch + GOOD[start + length :]).encode())
