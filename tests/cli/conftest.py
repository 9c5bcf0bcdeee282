"""A small playbook, and commands run on it as a user would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TONE = """\
---
owner: Dana Reyes
review by: 2099-01-01
---
# Tone

Speak as you would across a counter.

## `calm-down` Never tell anyone how to feel

- Level: error

Being told to calm down has calmed nobody yet.

| Don't say | Say instead |
| --- | --- |
| calm down | say what happens next |

- ❌ Please calm down, it's a kettle.
- ❌ Calm down!
- ✅ The kettle leaves us tonight.
- ✅ The engine needs to calm itself down before you open it.

## `private-request` Never ask for private data where others can read

- Level: error
- Check: private-request
- Where: public channels

Whatever they type here, strangers read it.

- ❌ Please reply with your phone number.
- ❌ What's your order number?
- ✅ Please send your order number by DM.
- ✅ Please don't post your card number here.

## `signature` Sign it

- Level: warning
- Check: signature

People are kinder to people.

- ❌ The kettle leaves us tonight.
- ❌ It is on its way to you.
- ✅ The kettle leaves us tonight. ^DR
- ✅ It is on its way to you. Thanks, Dana
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


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
