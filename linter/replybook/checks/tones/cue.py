"""A cue: words of the reply that sound like one of the labels."""

from __future__ import annotations

from typing import NamedTuple

from replybook.source import Span


class Cue(NamedTuple):
    """What in a reply speaks for a label."""

    label: str
    span: Span
    why: str
    """What is wrong with it, in a sentence to the agent."""
    advice: str = ""
    mild: bool = False
    """Whether a plainer cue of another label goes before it."""
