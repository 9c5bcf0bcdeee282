"""How a report should look, whatever its format."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Style(NamedTuple):
    """What the door knows and a reporter cannot: the terminal, and the wishes of the person before it."""

    colour: bool = False
    """Whether ANSI colours are wanted."""
    show_private: bool = False
    """Whether private data is shown as it is; else it is masked in every format."""
    width: int = 100
    """The columns that a line may fill, where the format wraps lines."""
    subject: Literal["draft", "page"] = "draft"
    """What a result is about: drafts, or pages of the playbook, which have no verdict."""
