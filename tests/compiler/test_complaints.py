"""Every complaint of the compiler, at its line and column, in its words: the cases are in complaints.md."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from replybook.compiler import Compilation
from replybook.compiler.complaints import COMPLAINTS

_CASE = re.compile(r"^## (?P<name>.+)\n\n````markdown\n(?P<page>[\s\S]*?)^````\n\n(?P<said>(?:- .+\n)+)", re.MULTILINE)
CASES = list(_CASE.finditer(Path(__file__).with_name("complaints.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_compiler_says_so(case: re.Match[str], compile_pages: Callable[..., Compilation]) -> None:
    said = said_of(compile_pages(case["page"]))
    assert said == case["said"].splitlines()


def said_of(compilation: Compilation) -> list[str]:
    lines = []
    for finding in compilation.findings:
        assert finding.place is not None
        lines.append(f"- {finding.place.line}:{finding.place.column} `{finding.rule}` {finding.message}")
    return lines


def test_every_complaint_has_a_case() -> None:
    said = {rule for case in CASES for rule in re.findall(r"^- \d+:\d+ `([\w-]+)`", case["said"], re.MULTILINE)}
    assert said == set(COMPLAINTS) - {"unreadable-page"}  # whose pages are not text: see test_unreadable_pages.py


def test_a_complaint_has_its_level_its_place_and_its_words(compile_pages: Callable[..., Compilation]) -> None:
    page = "# Words\n\n## `no-jargon` Plain words\n\n- Level: eror\n\n- ✅ We start.\n- ❌ We commence.\n"
    compilation = compile_pages(page)
    (finding,) = compilation.findings
    assert (finding.kind, finding.level, finding.text) == ("playbook", "error", "eror")
    assert finding.span.of(page) == "eror"
    assert finding.place is not None
    assert finding.place.path.endswith("/index.md")
    assert (finding.place.line, finding.place.column, finding.place.end_line, finding.place.end_column) == (
        5,
        10,
        5,
        14,
    )
    assert finding.place.excerpt == "- Level: eror"


def test_one_bad_rule_never_stops_the_others(compile_pages: Callable[..., Compilation]) -> None:
    good = "\n## `good-{0}` Good\n\n| Don't say |\n| --- |\n| commence |\n\n- ✅ We start.\n"
    bad = "\n## `bad` Bad\n\n- Check: nothing of the sort\n"
    compilation = compile_pages(good.format(1) + bad + good.format(2), other=b"\xff", tone=good.format(3))
    assert [rule.id for rule in compilation.rulebook.rules] == ["good-1", "good-2", "good-3"]
    assert [finding.rule for finding in compilation.findings] == ["unknown-kind", "unreadable-page"]


def test_packs_are_named_on_the_first_page_alone(compile_pages: Callable[..., Compilation]) -> None:
    compilation = compile_pages("---\nextends: core\n---\n", tone="---\nextends: reviews\n---\n")
    assert compilation.extends == ("core",)
    assert [(finding.rule, finding.message) for finding in compilation.findings] == [
        ("bad-front-matter", "Packs are named in index.md alone. Move “extends” there."),
    ]


def test_a_channel_stands_in_one_table_alone(compile_pages: Callable[..., Compilation]) -> None:
    table = "| Channel | Who can read |\n| --- | --- |\n| x | everyone |\n"
    (finding,) = compile_pages(table, more=table).findings
    assert finding.message == "The channel “x” is already at index.md:3. Keep one of the two."
    assert finding.place is not None
    assert finding.place.path.endswith("/more.md")
