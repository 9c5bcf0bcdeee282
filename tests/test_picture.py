"""The picture in the README shows what the command prints today. Where it does not: `python tools/picture.py`."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from xml.etree import ElementTree


def text_of(picture: Path) -> str:
    """The words of the picture, a line for each piece of text."""
    root = ElementTree.fromstring(picture.read_text(encoding="utf-8"))  # noqa: S314 (our own file)
    pieces = (element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text"))
    return "\n".join(unescape(piece).replace("\xa0", " ") for piece in pieces)


def test_the_picture_shows_what_lint_prints(root: Path) -> None:
    shown = text_of(root / "docs" / "lint.svg")
    command = re.search(r"replybook (lint \S+)", shown)
    assert command
    done = subprocess.run(
        [sys.executable, "-m", "replybook", *command[1].split(), "-f", "concise"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    findings = [re.fullmatch(r"(\S+): (\w+) (\S+) (.+)", line) for line in done.stdout.splitlines()]
    assert len(findings) == 2
    for finding in findings:
        assert finding
        place, level, rule, message = finding.groups()
        assert f"{level}: " in shown
        assert message in shown
        assert f"{place} · {rule}" in shown
