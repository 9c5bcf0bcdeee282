"""What a program imports: every public name is there, typed, and imported only when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import replybook


@pytest.mark.parametrize("name", replybook.__all__)
def test_a_public_name_is_there(name: str) -> None:
    assert getattr(replybook, name)
    assert name in dir(replybook)


def test_another_name_is_not() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Liner'"):
        _ = replybook.Liner


def test_importing_the_package_imports_nothing_of_it() -> None:
    code = "import sys, replybook; print([name for name in sys.modules if name.startswith('replybook.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


PROGRAM = """\
from replybook import Draft, Finding, Level, Linter, PlaybookError, Result, Verdict, compile_playbook, load_rulebook

try:
    linter = Linter(compile_playbook("nowhere").rulebook)
except PlaybookError:
    linter = Linter(load_rulebook("rules/rulebook.json"))


def verdict(text: str) -> Verdict:
    result: Result = linter.judge(Draft(text, channel="x", author="ai"))
    worst: list[Finding] = [finding for finding in result.findings if finding.level is Level.ERROR]
    return Verdict.REVISE if worst else result.verdict
"""


def test_a_program_is_checked_by_mypy_strictly(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM + "wrong: str = linter.lint\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "program.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    (error,) = done.stdout.splitlines()[:-1]
    assert error.startswith("program.py:13: error: Incompatible types in assignment")
    assert '"Callable[[Draft], list[Finding]]"' in error
