"""`replybook compile` and `replybook test`, whole commands: each slip is a finding, and stops nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import TONE, Run

OTHER = """\
# Words

## `kindly` Write as you speak

| Avoid | Say instead |
| --- | --- |
| kindly | please |

- ❌ Kindly wait.
- ❌ Would you kindly wait?
- ✅ Please wait.
- ✅ A kind word helps.
"""


def test_compile_writes_a_rulebook_that_check_accepts(run: Run, desk: Path) -> None:
    done = run("compile")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "3 rules from 1 page; rules/rulebook.json written.\n"
    rulebook = json.loads((desk / "rules" / "rulebook.json").read_text(encoding="utf-8"))
    assert [rule["id"] for rule in rulebook["rules"]] == ["calm-down", "private-request", "signature"]
    assert run("compile", "--check").returncode == 0


def test_check_refuses_a_stale_rulebook_and_writes_nothing(run: Run, desk: Path) -> None:
    run("compile")
    before = (desk / "rules" / "rulebook.json").read_bytes()
    (desk / "playbook" / "words.md").write_text(OTHER, encoding="utf-8")
    done = run("compile", "--check")
    assert done.returncode == 1
    assert "rules/rulebook.json: not what the playbook compiles to. Run “replybook compile”" in done.stderr
    assert (desk / "rules" / "rulebook.json").read_bytes() == before


@pytest.mark.parametrize(
    ("was", "becomes", "column", "words"),
    [
        ("- Level: warning", "- Levle: warning", 3, "Did you mean “Level”?"),
        ("- Check: signature", "- Check: signatur", 10, "Did you mean “signature”?"),
        ("| calm down |", "| [calm down |", 3, "]"),
        ("## `signature` Sign it", "## `calm-down` Sign it", 5, "calm-down"),
        ("- Level: error", "- Level: grave", 10, "error, warning"),
    ],
    ids=["typo in a setting", "unknown kind", "unbalanced bracket", "duplicate id", "unknown level"],
)
def test_each_slip_is_one_finding_at_its_line(
    run: Run, desk: Path, was: str, becomes: str, column: int, words: str
) -> None:
    assert was in TONE
    text = TONE.replace(was, becomes, 1)
    line = text.splitlines().index(f"{becomes} say what happens next |" if "|" in becomes else becomes) + 1
    (desk / "playbook" / "tone.md").write_text(text, encoding="utf-8")
    (desk / "playbook" / "words.md").write_text(OTHER, encoding="utf-8")
    done = run("compile", "-f", "concise")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"playbook/tone.md:{line}:{column}: error ")
    assert words in lines[0]
    assert not (desk / "rules" / "rulebook.json").exists()


@pytest.mark.parametrize("held", [b"", b"\xff\xfe{", b"{}"], ids=["nothing", "not UTF-8", "another document"])
def test_a_rulebook_that_is_none_is_stale_and_is_written_anew(run: Run, desk: Path, held: bytes) -> None:
    (desk / "rules").mkdir()
    (desk / "rules" / "rulebook.json").write_bytes(held)
    assert run("compile", "--check").returncode == 1
    assert run("compile").returncode == 0
    assert run("compile", "--check").returncode == 0


def test_windows_line_ends_in_the_rulebook_are_fresh(run: Run, desk: Path) -> None:
    run("compile")
    for path in (desk / "rules").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("compile", "--check").returncode == 0


def test_a_rulebook_that_cannot_be_written_is_told_in_a_sentence(run: Run, desk: Path) -> None:
    (desk / "rules").write_text("a file where the folder should be", encoding="utf-8")
    done = run("compile", "--rulebook", "rules/below/rulebook.json")
    assert done.returncode == 2
    assert done.stderr.startswith("replybook: rules/below/rulebook.json: ")
    assert done.stderr.count("\n") == 1


def test_a_rule_without_examples_is_a_finding(run: Run, desk: Path) -> None:
    page = "# Words\n\n## `kindly` Write as you speak\n\nSpeak.\n"
    (desk / "playbook" / "words.md").write_text(page, encoding="utf-8")
    done = run("compile", "-f", "concise")
    assert done.returncode == 1
    assert done.stdout.startswith("playbook/words.md:3:")


def test_test_runs_every_example(run: Run) -> None:
    done = run("test")
    assert done.returncode == 0, done.stdout
    assert done.stderr == "13 examples: 13 hold, 0 fail.\n"


@pytest.mark.parametrize(
    ("was", "becomes", "rule", "words"),
    [
        ("- ❌ Calm down!", "- ❌ Cheer up!", "example-not-flagged", "`calm-down` does not flag this ❌ example."),
        ("- ✅ The kettle leaves us tonight.\n", "- ✅ Calm down.\n", "example-flagged", "“Calm down”"),
        ("- ❌ Calm down!", "- ❌ (missed) Calm down!", "gap-closed", "take the mark “(missed)” off"),
    ],
    ids=["❌ that passes", "✅ that is flagged", "a known gap that closed"],
)
def test_an_example_that_does_not_hold_is_a_finding(
    run: Run, desk: Path, was: str, becomes: str, rule: str, words: str
) -> None:
    text = TONE.replace(was, becomes, 1)
    (desk / "playbook" / "tone.md").write_text(text, encoding="utf-8")
    done = run("test", "-f", "concise")
    line = text.splitlines().index(becomes.strip()) + 1
    assert done.returncode == 1
    assert done.stdout.startswith(f"playbook/tone.md:{line}:")
    assert f" {rule} " in done.stdout
    assert words in done.stdout


def test_a_known_gap_is_counted(run: Run, desk: Path) -> None:
    text = TONE.replace("- ❌ Calm down!", "- ❌ (missed) Take it easy!", 1)
    (desk / "playbook" / "tone.md").write_text(text, encoding="utf-8")
    done = run("test")
    assert done.returncode == 0
    assert done.stderr == "13 examples: 12 hold, 0 fail, 1 known gap.\n"
