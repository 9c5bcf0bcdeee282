"""What the customer seems to feel, from the words of their message."""

from __future__ import annotations

from typing import Literal

Mood = Literal["angry", "upset", "happy", "neutral", "grave"]


def mood(message: str) -> Mood:
    """The mood of a customer's message."""
    raise NotImplementedError
