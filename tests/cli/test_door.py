"""What every command does alike: streams that are closed or full, Ctrl-C, colours, and what the system refuses."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import Run

REPLYBOOK = f"{sys.executable} -m replybook"
BAD = "Calm down, it's a kettle. ^DR"


def shell(desk: Path, command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell on the desk, with `replybook` for the command."""
    (desk / "draft.txt").write_text(BAD, encoding="utf-8")
    kept = {key: value for key, value in os.environ.items() if key not in {"FORCE_COLOR", "NO_COLOR", "COLUMNS"}}
    line = command.replace("replybook", REPLYBOOK)
    return subprocess.run(
        ["bash", "-c", line], cwd=desk, env={**kept, **environment}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("command", "status", "words"),
    [
        ("replybook lint draft.txt >&-", 1, ""),
        ("replybook lint draft.txt 2>&- >/dev/null", 1, ""),
        ("replybook lint - <&-", 2, "standard input is empty."),
        ("replybook lint <&-", 2, "standard input is empty."),
        ("replybook lint draft.txt >/dev/full", 2, "replybook: No space left on device."),
        ("replybook explain calm-down >/dev/full", 2, "replybook: No space left on device."),
        ("replybook explain calm-down | head -1", 0, ""),
    ],
)
def test_streams_may_be_closed_or_full(desk: Path, command: str, status: int, words: str) -> None:
    done = shell(desk, command)
    assert (done.returncode, "Traceback" in done.stderr) == (status, False), done.stderr
    assert words in done.stderr


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": ""}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
    ],
    ids=str,
)
@pytest.mark.parametrize("command", ["lint draft.txt", "explain calm-down", "lint nowhere.txt 2>&1"])
def test_the_environment_decides_on_colours(
    desk: Path, command: str, environment: dict[str, str], coloured: bool
) -> None:
    assert ("\x1b[" in shell(desk, f"replybook {command}", **environment).stdout) == coloured


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_quietly_with_130(desk: Path, jobs: str) -> None:
    (desk / "many.jsonl").write_text((json.dumps({"text": BAD}) + "\n") * 60_000, encoding="utf-8")
    command = [sys.executable, "-m", "replybook", "lint", "many.jsonl", "-f", "jsonl", "-j", jobs]
    with subprocess.Popen(
        command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as started:
        assert started.stdout
        assert started.stderr
        started.stdout.readline()
        os.killpg(started.pid, signal.SIGINT)
        while started.stdout.read(65_536):
            time.sleep(0)
        assert started.stderr.read() == b""
        assert started.wait() == 130


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("lint", "draft.txt", "--rulebook", "nowhere.json"), "replybook: nowhere.json: No such file or directory."),
        (("lint", "draft.txt", "--rulebook", "playbook"), "replybook: playbook: Is a directory."),
        (("init", "draft.txt/below"), "draft.txt/below"),
    ],
    ids=" ".join,
)
def test_what_the_system_refuses_is_a_sentence(run: Run, desk: Path, arguments: tuple[str, ...], words: str) -> None:
    (desk / "draft.txt").write_text(BAD, encoding="utf-8")
    done = run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_missing_package_is_named(desk: Path) -> None:
    (desk / "sitecustomize.py").write_text("import sys\nsys.modules['markdown_it'] = None\n", encoding="utf-8")
    done = shell(desk, "replybook compile", PYTHONPATH=str(desk))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "The Python package “markdown_it” is missing." in done.stderr
