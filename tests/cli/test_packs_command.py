"""Commands on a playbook that builds on packs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import Run

HOUSE = "# House\n\n## `no-lid` No lids\n\n- Level: error\n\nBecause.\n\n| Don't say |\n| --- |\n| {} |\n\n- ✅ Fine.\n"


@pytest.fixture
def packed(desk: Path) -> Path:
    """The desk, on top of a pack of its own and one that is shipped."""
    (desk / "house").mkdir()
    (desk / "house" / "index.md").write_text(HOUSE.format("lid"), encoding="utf-8")
    (desk / "playbook" / "index.md").write_text("---\nextends: [../house, reviews]\n---\n# Ours\n", encoding="utf-8")
    return desk


def rules_found(out: str) -> list[str]:
    return [finding["rule"] for line in out.splitlines() for finding in json.loads(line)["findings"]]


def test_drafts_are_held_to_the_rules_of_packs(run: Run, packed: Path) -> None:
    assert (packed / "house").is_dir()
    done = run("lint", "-", "--channel", "x", "-f", "jsonl", stdin="Mind the lid. We will sue you for this review. ^DR")
    assert rules_found(done.stdout) == ["no-lid", "review-no-threat"]
    urls = [finding["url"] for finding in json.loads(done.stdout)["findings"]]
    assert urls[0] == "house/index.md:3"
    assert urls[1].startswith("reviews:index.md:")


def test_compile_counts_the_packs_and_check_sees_a_change_in_one(run: Run, packed: Path) -> None:
    assert run("compile").stderr == "8 rules from 2 pages and 2 packs; rules/rulebook.json written.\n"
    assert run("compile", "--check").returncode == 0
    (packed / "house" / "index.md").write_text(HOUSE.format("cover"), encoding="utf-8")
    assert run("compile", "--check").returncode == 1


def test_a_compiled_rulebook_is_not_used_once_a_pack_has_changed(run: Run, packed: Path) -> None:
    run("compile")
    (packed / "house" / "index.md").write_text(HOUSE.format("cover"), encoding="utf-8")
    done = run("lint", "-", "--select", "no-lid", "-f", "jsonl", stdin="Mind the cover. ^DR")
    assert rules_found(done.stdout) == ["no-lid"]


@pytest.mark.usefixtures("packed")
def test_explain_says_which_pack(run: Run) -> None:
    done = run("explain", "review-no-threat")
    assert "from the pack reviews" in done.stdout
    assert "reviews:index.md:" in done.stdout


@pytest.mark.usefixtures("packed")
def test_the_examples_of_packs_are_not_the_playbooks_to_test(run: Run) -> None:
    done = run("test")
    assert done.returncode == 0, done.stdout
    assert done.stderr == "13 examples: 13 hold, 0 fail.\n"


def test_a_pack_that_is_not_there_is_a_finding(run: Run, desk: Path) -> None:
    (desk / "playbook" / "index.md").write_text("---\nextends: [revews]\n---\n# Ours\n", encoding="utf-8")
    done = run("compile", "-f", "concise")
    assert done.returncode == 1
    assert "There is no pack “revews”. Did you mean “reviews”?" in done.stdout
