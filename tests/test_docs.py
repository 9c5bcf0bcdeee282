"""The docs are true: their links lead somewhere, their commands and options exist, and their Python runs."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from replybook.cli import main

ROOT = Path(__file__).resolve().parent.parent
STARTER = "linter/replybook/starter/files"
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "benchmarks/*.md", "site/*.md", f"{STARTER}/*.md*", f"{STARTER}/site/*.md")
    for path in ROOT.glob(pattern)
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)


def prose(page: str) -> str:
    """The page without its code."""
    return CODE.sub("", (ROOT / page).read_text(encoding="utf-8"))


def commands(page: str) -> Iterator[str]:
    """Every call of `replybook` on the page: in code spans, and on lines of code blocks."""
    for _, code in CODE.findall((ROOT / page).read_text(encoding="utf-8")):
        for line in code.splitlines():
            if call := re.search(r"(?:^|\| |\$ )\s*(replybook [^#|]+)", line):
                yield call[1].strip()


CALLS = sorted({(call, page) for page in PAGES for call in commands(page)})


@pytest.mark.parametrize("page", [page for page in PAGES if not page.startswith(STARTER)])
def test_every_link_leads_somewhere(page: str) -> None:
    targets = [target.partition("#")[0] for target in LINK.findall(prose(page)) if "://" not in target]
    lost = [target for target in targets if target and not ((ROOT / page).parent / target).exists()]
    assert lost == []


@pytest.mark.parametrize(("call", "page"), CALLS)
def test_every_command_and_option_exists(call: str, page: str) -> None:
    words = shlex.split(call)[1:]
    command: click.Command = main
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(main), words.pop(0))
        assert found, f"{page}: {call}"
        command = found
    options = {name for option in command.params for name in option.opts} | {"-h", "--help", "--version"}
    assert {word.split("=")[0] for word in words if re.match(r"--?[a-z]", word)} <= options


def test_there_are_commands_in_the_docs() -> None:
    assert len(CALLS) > 15


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (snippet,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    script = tmp_path / "snippet.py"
    script.write_text(snippet, encoding="utf-8")
    done = subprocess.run([sys.executable, script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "error" in done.stdout
    assert "card number" in done.stdout
    subprocess.run([sys.executable, "-m", "mypy", "--strict", script], cwd=tmp_path, check=True, capture_output=True)
