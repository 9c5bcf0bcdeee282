"""`dismissive`: the problem is waved away, and no other way is offered."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import CALM, FINAL, NOT_OURS, SHRUG, SMALL
from replybook.checks.tones.scene import Scene
from replybook.checks.word_set import word_set
from replybook.source import Span

_REFUSED = "This closes the door, and opens no other."
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


_REFUSING = word_set("can't cannot don't won't couldn't aren't never")
_KINDLY = word_set("""
    wait want like charge ever mind think know blame need tolerate condone expect believe doubt take see thank miss
    imagine agree love enjoy meant mean intend intended
""")
"""What we “don't” without refusing anything."""
_PARTICULAR = word_set("""
    the a an this that these those your our my we i you he she it it's its they there here his her please yes
    no as thanks
""")
_PARTICULAR_ANYWHERE = word_set("your you our we i us my was were did will would had will've been")
_LONGEST_TRUISM = 9
_GENERAL = word_set("all most some any every everyone everyone's everybody everybody's nobody people anyone")
_PROCEDURE = word_set("not open opens run runs close closes shut start starts until by via form forms issue issues")


def dismissive_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply waves the problem away."""
    if scene.mood == "happy":
        return
    for family, why in _WHY.items():
        if family not in _HARD and scene.way:
            continue
        if family in _SOFT and scene.apologetic:
            continue
        for span in scene.heard(family):
            yield Cue("dismissive", span, why, _ADVICE, mild=family is not CALM)
    if scene.complaint and not (scene.way or scene.courteous or "?" in scene.reading.norms):
        yield from (Cue("dismissive", span, _REFUSED, _ADVICE, mild=True) for span in _refusals(scene))
    if scene.bare:
        yield from (Cue("dismissive", span, _WHY[SHRUG], _ADVICE, mild=True) for span in _normalising(scene))


def _refusals(scene: Scene) -> Iterator[Span]:
    """Where we say what we don't do."""
    for index in range(len(scene.words) - 1):
        behind = scene.words[index + 2] if index + 2 < len(scene.words) else ""
        if scene.words[index] in ("we", "i") and scene.words[index + 1] in _REFUSING and behind not in _KINDLY:
            yield scene.span(index, min(index + 2, len(scene.words) - 1))


def _normalising(scene: Scene) -> Iterator[Span]:
    """Sentences that say how the world is: “trains get busy”."""
    first = 0
    for index in range(1, len(scene.words) + 1):
        if index == len(scene.words) or scene.sentence(index) != scene.sentence(first):
            if _is_truism(scene.words[first:index]):
                yield scene.span(first, index - 1)
            first = index


def _is_truism(said: tuple[str, ...]) -> bool:
    if not 2 <= len(said) <= _LONGEST_TRUISM or said[0] in _PARTICULAR or not _PARTICULAR_ANYWHERE.isdisjoint(said):
        return False
    general = said[0] in _GENERAL or (said[0].endswith("s") and not said[0].endswith("'s"))
    return general and not any(word.endswith("ed") or word in _PROCEDURE for word in said)
