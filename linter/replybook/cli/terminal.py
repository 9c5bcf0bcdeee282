"""What the terminal can show."""

from __future__ import annotations

import os
import sys
from typing import Literal

from replybook.cli.colour import wished_colour
from replybook.reporters.style import Style

NARROWEST, WIDEST = 60, 120
PIPED = 100
"""The width of a report that goes to no terminal."""


def terminal_style(*, show_private: bool = False, subject: Literal["draft", "page"] = "draft") -> Style:
    """The style of a report on standard output: in colour on a terminal, unless the environment says otherwise."""
    wished = wished_colour()
    return Style(
        colour=sys.stdout.isatty() if wished is None else wished,
        show_private=show_private,
        subject=subject,
        width=max(NARROWEST, min(_columns() or PIPED, WIDEST)),
    )


def _columns() -> int:
    """The columns of the terminal, or what COLUMNS says; 0 where there is none. (Importing `shutil` takes 2 ms.)"""
    wished = os.environ.get("COLUMNS", "")
    if wished.isdecimal() and int(wished):
        return int(wished)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else 0
    except (ValueError, OSError):
        return 0
