"""A small playbook, and commands run on it as a user would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import TONE, Run


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a small playbook and nothing else."""
    (tmp_path / "playbook").mkdir()
    (tmp_path / "playbook" / "tone.md").write_text(TONE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(desk: Path) -> Run:
    """Run `replybook …` on the desk, with a piped standard input and output and no terminal."""

    def run_there(*arguments: str, stdin: str | bytes = "", cwd: Path = desk) -> subprocess.CompletedProcess[str]:
        environment = {
            key: value for key, value in os.environ.items() if key not in {"FORCE_COLOR", "NO_COLOR", "COLUMNS"}
        }
        done = subprocess.run(
            [sys.executable, "-m", "replybook", *arguments],
            cwd=cwd,
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            check=False,
            env=environment,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        assert "Traceback" not in err, err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run_there
