"""`cold`: an upset customer gets an order or a fact, with no courtesy and nothing that moves the case on."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.scene import Scene

_WHY = "An upset customer gets a bare line: no word of regret, and nothing that moves the case on."
_ADVICE = "Begin with one human half-sentence, then give the next step."
_LONGEST = 30
"""A reply of more words says something, even if it is not warm."""


def cold_cues(scene: Scene) -> Iterator[Cue]:
    """The whole reply, where it is cold."""
    if scene.bare and 2 <= len(scene.words) <= _LONGEST:
        yield Cue("cold", scene.span(0, len(scene.words) - 1), _WHY, _ADVICE, mild=True)
