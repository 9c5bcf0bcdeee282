"""ANSI colours, as few as will do."""

from __future__ import annotations

from replybook.model import Level

BOLD, DIM, RED, YELLOW, CYAN, GREEN = "1", "2", "31", "33", "36", "32"

OF_LEVEL = {Level.ERROR: f"{BOLD};{RED}", Level.WARNING: f"{BOLD};{YELLOW}", Level.SUGGESTION: f"{BOLD};{CYAN}"}


def paint(text: str, colour: str, *, on: bool) -> str:
    """The text in a colour, where colour is on."""
    return f"\x1b[{colour}m{text}\x1b[0m" if on and text else text
