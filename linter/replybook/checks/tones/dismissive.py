"""`dismissive`: the problem is waved away, and no other way is offered."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import CALM, FINAL, NOT_OURS, SHRUG, SMALL
from replybook.checks.tones.scene import Scene

_ADVICE = "Give the reason, and the nearest thing that you can do."
_WHY = {
    FINAL: "This ends the talk without a reason or another way.",
    SHRUG: "This shrugs the problem off.",
    NOT_OURS: "This pushes the problem away, and nobody takes it.",
    SMALL: "This makes the customer's problem small.",
    CALM: "Telling people to calm down does the opposite.",
}
_HARD = (CALM,)
"""What no offer makes good."""
_SOFT = (SMALL, SHRUG)
"""What a word of regret makes good."""


def dismissive_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply waves the problem away."""
    if scene.mood == "happy" or not scene.sayings:
        return
    for family, why in _WHY.items():
        if family not in _HARD and scene.way:
            continue
        if family in _SOFT and scene.apologetic:
            continue
        for span in scene.heard(family):
            yield Cue("dismissive", span, why, _ADVICE, mild=family is not CALM)
