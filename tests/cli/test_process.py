"""The command as a process of its own: it says all it has to say, and ends with its status."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PLAYBOOK = Path(__file__).parents[2] / "playbook"
WITH_A_LAST_WORD = """
import atexit
from replybook.cli.process import run
atexit.register(print, "told of the end")
run()
"""


def run_replybook(*args: str, code: str = "") -> subprocess.CompletedProcess[str]:
    program = ["-c", code] if code else ["-m", "replybook"]
    return subprocess.run([sys.executable, *program, *args], capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("reply", "status", "says"),
    [
        pytest.param("Please calm down, Ines. ^MK", 1, "no-calm-down", id="what it finds"),
        pytest.param("It left Leeds at noon, Ines. ^MK", 0, "nothing to change", id="that it finds nothing"),
    ],
)
def test_a_process_reports_to_a_pipe(tmp_path: Path, reply: str, status: int, says: str) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(reply, encoding="utf-8")
    done = run_replybook("lint", str(draft), "--channel", "x", "--playbook", str(PLAYBOOK), "--fail-on", "warning")
    assert (done.returncode, says in done.stdout + done.stderr) == (status, True)


def test_a_process_that_could_not_run_says_so() -> None:
    done = run_replybook("explain", "no-such-rule", "--playbook", str(PLAYBOOK))
    assert (done.returncode, done.stdout) == (2, "")
    assert "no-such-rule" in done.stderr


def test_whoever_waits_for_the_end_of_the_process_is_told() -> None:
    done = run_replybook("--version", code=WITH_A_LAST_WORD)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "told of the end"
