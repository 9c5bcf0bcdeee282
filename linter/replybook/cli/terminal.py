"""What the terminal can show."""

from __future__ import annotations

import sys
from shutil import get_terminal_size
from typing import Literal

from replybook.cli.colour import wished_colour
from replybook.reporters.style import Style

NARROWEST, WIDEST = 60, 120
PIPED = 100
"""The width of a report that goes to no terminal."""


def terminal_style(*, show_private: bool = False, subject: Literal["draft", "page"] = "draft") -> Style:
    """The style of a report on standard output: in colour on a terminal, unless the environment says otherwise."""
    wished = wished_colour()
    width = get_terminal_size((PIPED, 24)).columns
    return Style(
        colour=sys.stdout.isatty() if wished is None else wished,
        show_private=show_private,
        subject=subject,
        width=max(NARROWEST, min(width, WIDEST)),
    )
