"""`flippant`: jokes, emoji, slang or cheer in answer to an upset customer."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import JOKE, SLANG
from replybook.checks.tones.scene import Scene
from replybook.reading import MARK
from replybook.source import Span

_SERIOUS = frozenset("🙏❤♥💙💜💚🧡💛🖤🤍😔😞😢😥🥺💔🤝✉📩📧📞☎📱➡⬇👇👉⬆🔗✅☑✔⚠❗❓🎗🕊✈ℹ©®™")
"""Emoji and signs that make light of nothing."""
_INVISIBLE = frozenset("\u200d\ufe0f")
_SMILES = frozenset("😄😁😃😀😊🙂☺👍")
_WHY = {
    "joke": "A joke reads as a shrug to somebody who is upset.",
    "slang": "This is too light for somebody who is upset.",
    "emoji": "An emoji like this makes light of what went wrong.",
}
_ADVICE = "Say first that you see what went wrong; leave the wit for happy threads."


def flippant_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply makes light of what upset the customer."""
    if not scene.upset:
        return
    jokes = [(span, _WHY["joke"]) for span in scene.heard(JOKE)]
    slang = [(span, _WHY["slang"]) for span in scene.heard(SLANG)]
    emoji = [(span, _WHY["emoji"]) for span, _ in _emoji(scene)]
    fun = any(mark not in _SMILES for _, mark in _emoji(scene))
    weight = len(jokes) + 0.6 * len(slang) + 0.7 * fun + 0.4 * (bool(emoji) and not fun) - _care(scene)
    if weight >= 0.6:
        for span, why in (*jokes, *slang, *emoji):
            yield Cue("flippant", span, why, _ADVICE, mild=True)


def _care(scene: Scene) -> float:
    """How much in the reply takes the customer seriously."""
    return 0.6 * (scene.apologetic or scene.thankful) + 0.2 * scene.way


def _emoji(scene: Scene) -> Iterator[tuple[Span, str]]:
    reading = scene.reading
    for index, sort in enumerate(reading.sorts):
        mark = reading.text[reading.starts[index]]
        if sort == MARK and mark >= "\u2600" and mark not in _SERIOUS and mark not in _INVISIBLE:
            yield reading.span(index, index), mark
