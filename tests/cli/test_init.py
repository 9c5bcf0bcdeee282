"""`replybook init`: what it writes passes, and what was there stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Run


@pytest.fixture
def team(run: Run, desk: Path) -> Path:
    """A repository that `init` wrote."""
    done = run("init", "night-desk")
    assert done.returncode == 0, done.stderr
    assert "cd night-desk" in done.stdout
    return desk / "night-desk"


@pytest.mark.parametrize("command", [("compile", "--check"), ("test",)], ids=" ".join)
def test_what_it_writes_passes(run: Run, team: Path, command: tuple[str, ...]) -> None:
    done = run(*command, cwd=team)
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_sample_drafts_show_good_and_bad(run: Run, team: Path) -> None:
    done = run("lint", "examples", "-f", "jsonl", cwd=team)
    assert done.returncode == 1
    verdicts = [line.split('"verdict": "')[1].split('"')[0] for line in done.stdout.splitlines()]
    assert {"send", "revise"} <= set(verdicts)


@pytest.mark.parametrize(
    "name",
    [
        "playbook/index.md",
        "rules/rulebook.json",
        "rules/rulebook.schema.json",
        "site/README.md",
        "mkdocs.yml",
        "replybook.toml",
        "examples/holding-reply.txt",
        ".github/workflows/replybook.yml",
        ".gitignore",
        "README.md",
    ],
)
def test_it_writes(team: Path, name: str) -> None:
    assert (team / name).is_file()


def test_the_team_is_named(team: Path) -> None:
    assert (team / "README.md").read_text(encoding="utf-8").startswith("# Night desk: the playbook")
    assert "Night desk" in (team / "mkdocs.yml").read_text(encoding="utf-8")
    left = [path for path in team.rglob("*") if path.is_file() and "@TEAM@" in path.read_text(encoding="utf-8")]
    assert left == []


def test_a_second_init_touches_nothing(run: Run, team: Path) -> None:
    page = team / "playbook" / "tone.md"
    page.write_text("# Ours\n", encoding="utf-8")
    (team / "mkdocs.yml").unlink()
    done = run("init", "night-desk")
    assert done.returncode == 0
    assert page.read_text(encoding="utf-8") == "# Ours\n"
    assert "Left as it was: night-desk/playbook/tone.md" in done.stdout
    assert (team / "mkdocs.yml").is_file()


def test_it_never_writes_over_a_file(run: Run, desk: Path) -> None:
    (desk / "notes").write_text("keep me", encoding="utf-8")
    done = run("init", "notes")
    assert (done.returncode, (desk / "notes").read_text(encoding="utf-8")) == (2, "keep me")
    assert "notes is a file" in done.stderr
