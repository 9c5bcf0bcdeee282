"""The packs that come with Replybook: every example holds, every rule names its source and the day it was checked."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from replybook.compiler import Compilation, compile_playbook
from replybook.examples import run_examples
from replybook.model import Rule
from replybook.packs import PACKS, find_pack

CHECKED_ON = date(2026, 11, 21)


@lru_cache
def compiled(name: str) -> Compilation:
    folder = find_pack(name, Path())
    assert folder
    return compile_playbook(folder, as_of=CHECKED_ON)


RULES = [pytest.param(name, rule, id=rule.id) for name in PACKS for rule in compiled(name).rulebook.rules]


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_compiles_without_a_complaint(name: str) -> None:
    assert [finding.message for finding in compiled(name).findings] == []


@pytest.mark.parametrize("name", PACKS)
def test_every_example_holds(name: str) -> None:
    trials = list(run_examples(compiled(name).rulebook))
    assert [(trial.rule and trial.rule.id, trial.message) for trial in trials if trial.complaint] == []
    assert trials


@pytest.mark.parametrize("name", PACKS)
def test_every_page_is_to_be_reviewed_and_says_by_when(name: str) -> None:
    for page in compiled(name).pages:
        assert page.review_by > CHECKED_ON.isoformat(), page.path
        assert page.owner


@pytest.mark.parametrize(("name", "rule"), RULES)
def test_every_rule_names_its_source_and_the_day(name: str, rule: Rule) -> None:
    page = next(page for page in compiled(name).pages if page.path == rule.origin.path)
    block = next(block for block in page.blocks if block.rule_id == rule.id)
    prose = "\n".join(part.markdown for part in block.parts if part.kind == "prose")
    assert re.search(r"[Cc]hecked 2026-11-21|; 2026-11-21", prose), rule.id


@pytest.mark.parametrize("name", PACKS)
def test_every_rule_has_two_examples_of_either_sort(name: str) -> None:
    for rule in compiled(name).rulebook.rules:
        assert sum(example.good for example in rule.examples) >= 2, rule.id
        assert sum(not example.good for example in rule.examples) >= 2, rule.id


@pytest.mark.parametrize("name", ["reviews", "health", "finance"])
def test_no_pack_about_law_is_taken_for_advice(name: str) -> None:
    assert "Nothing here is legal advice." in compiled(name).pages[0].text


def test_all_packs_together_are_one_playbook(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text(f"---\nextends: [{', '.join(PACKS)}]\n---\n# Ours\n", encoding="utf-8")
    together = compile_playbook(tmp_path, as_of=CHECKED_ON)
    assert not together.findings
    assert len(together.rulebook.rules) == sum(len(compiled(name).rulebook.rules) for name in PACKS)
    assert {rule.origin.pack for rule in together.rulebook.rules} == set(PACKS)


def test_the_reference_playbook_can_take_every_pack(root: Path, tmp_path: Path) -> None:
    for page in (root / "playbook").glob("*.md"):
        (tmp_path / page.name).write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
    index = tmp_path / "index.md"
    index.write_text(index.read_text(encoding="utf-8").replace("---\n", f"---\nextends: {list(PACKS)}\n", 1), "utf-8")
    together = compile_playbook(tmp_path, as_of=CHECKED_ON)
    assert [finding.message for finding in together.findings] == []
    assert {"reviews", "health", "finance"} <= {rule.origin.pack for rule in together.rulebook.rules}
