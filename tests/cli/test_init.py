"""`replybook init`: what it writes passes, and what was there stays."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import yaml
from desk import Run

from replybook.version import __version__


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
    texts = [path.read_text(encoding="utf-8") for path in team.rglob("*") if path.is_file()]
    assert [text for text in texts if "@TEAM@" in text or "@VERSION@" in text] == []


def test_ci_takes_the_version_that_compiled_the_rulebook(team: Path) -> None:
    ci = yaml.safe_load((team / ".github" / "workflows" / "replybook.yml").read_text(encoding="utf-8"))
    runs = [step.get("run") for step in ci["jobs"]["playbook"]["steps"]]
    assert f'pip install "replybook[site]=={__version__}"' in runs


def test_a_second_init_touches_nothing(run: Run, team: Path) -> None:
    page = team / "playbook" / "tone.md"
    page.write_text("# Ours\n", encoding="utf-8")
    (team / "mkdocs.yml").unlink()
    done = run("init", "night-desk")
    assert done.returncode == 0
    assert page.read_text(encoding="utf-8") == "# Ours\n"
    assert "Wrote 1 file into night-desk." in done.stdout
    assert "Left as it was: night-desk/playbook\n" in done.stdout
    assert (team / "mkdocs.yml").is_file()
    assert "has everything already" in run("init", "night-desk").stdout


def test_a_rulebook_that_is_there_stays(run: Run, team: Path) -> None:
    rulebook = team / "rules" / "rulebook.json"
    rulebook.write_text("mine", encoding="utf-8")
    assert run("init", "night-desk").returncode == 0
    assert rulebook.read_text(encoding="utf-8") == "mine"


def test_a_playbook_that_has_pages_gets_no_more_of_them(run: Run, desk: Path) -> None:
    done = run("init")
    assert done.returncode == 0
    assert sorted(path.name for path in (desk / "playbook").iterdir()) == ["tone.md"]
    assert (desk / "rules" / "rulebook.json").is_file()
    assert run("compile", "--check").returncode == 0


def test_a_playbook_with_errors_gets_all_but_the_rulebook(run: Run, desk: Path) -> None:
    (desk / "playbook" / "more.md").write_text("# More\n\n## `no-examples` Hm\n", encoding="utf-8")
    done = run("init")
    assert done.returncode == 0
    assert "The playbook has 1 error" in done.stdout
    assert (desk / "mkdocs.yml").is_file()
    assert not (desk / "rules").exists()


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Söhne & Töchter", "Söhne & Töchter"),
        ("ACME support_desk", "ACME support desk"),
        ("it's 100% “ours”", "It's 100% “ours”"),
    ],
)
def test_a_folder_may_have_any_name(run: Run, desk: Path, folder: str, name: str) -> None:
    done = run("init", folder)
    assert f"cd {shlex.quote(folder)}\n" in done.stdout
    assert (desk / folder / "README.md").read_text(encoding="utf-8").startswith(f"# {name}: the playbook")
    assert (
        yaml.safe_load((desk / folder / "mkdocs.yml").read_text(encoding="utf-8"))["site_name"]
        == f"{name}: the playbook"
    )


def test_it_never_writes_over_a_file(run: Run, desk: Path) -> None:
    (desk / "notes").write_text("keep me", encoding="utf-8")
    done = run("init", "notes")
    assert (done.returncode, (desk / "notes").read_text(encoding="utf-8")) == (2, "keep me")
    assert "notes is a file" in done.stderr
