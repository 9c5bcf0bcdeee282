"""What the terminal can show."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from typing import Literal

from replybook.reporters.style import Style

NARROWEST, WIDEST = 60, 120
PIPED = 100
"""The width of a report that goes to no terminal."""


def terminal_style(*, show_private: bool = False, subject: Literal["draft", "page"] = "draft") -> Style:
    """The style of a report on standard output: colour on a terminal only, and never against NO_COLOR."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    width = get_terminal_size((PIPED, 24)).columns
    return Style(
        colour=wanted or bool(os.environ.get("FORCE_COLOR")),
        show_private=show_private,
        subject=subject,
        width=max(NARROWEST, min(width, WIDEST)),
    )
