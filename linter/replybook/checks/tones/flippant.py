"""`flippant`: jokes, emoji, slang or cheer in answer to an upset customer."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.flippant_idioms import JOKE, SLANG
from replybook.checks.tones.heard import heard
from replybook.checks.tones.scene import Scene
from replybook.reading import MARK
from replybook.source import Span

_FUN = frozenset(
    "😂🤣😆😜😝😛🤪😉😅🎉🎊🥳🎢💃🕺🧩🙈🙉🙊🤷💀🔥🪳🤭😹🍿🥂🍻🤡🙃🦶✨🎶🎵❄🌱💪👟😴🍀🥶🤠👻👾🍕☕🌈⛄🏃😎😲"
)
_SMILES = frozenset("😄😁😃😀😊🙂☺")
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
    jokes = [(span, _WHY["joke"]) for span in heard(scene, JOKE)]
    slang = [(span, _WHY["slang"]) for span in heard(scene, SLANG)]
    fun = [(span, _WHY["emoji"]) for span in _marks_of(scene, _FUN)]
    smiles = [(span, _WHY["emoji"]) for span in _marks_of(scene, _SMILES)]
    emoji = [*fun, *smiles]
    weight = len(jokes) + 0.6 * len(slang) + 0.8 * bool(fun) + 0.4 * bool(smiles) - _care(scene)
    if weight >= 0.6:
        for span, why in (*jokes, *slang, *emoji):
            yield Cue("flippant", span, why, _ADVICE)


def _care(scene: Scene) -> float:
    """How much in the reply takes the customer seriously."""
    return 0.6 * (scene.apologetic or scene.thankful) + 0.2 * scene.way


def _marks_of(scene: Scene, known: AbstractSet[str]) -> Iterator[Span]:
    reading = scene.reading
    for index, sort in enumerate(reading.sorts):
        if sort == MARK and reading.text[reading.starts[index]] in known:
            yield reading.span(index, index)
