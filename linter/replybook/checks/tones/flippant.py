"""`flippant`: jokes, emoji, slang or cheer in answer to an upset customer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from math import inf
from typing import NamedTuple

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import JOKE, SAYINGS, SLANG, WIT
from replybook.checks.tones.scene import Scene
from replybook.checks.tones.terms import MILD, PLAYFUL, SERIOUS, SMILES
from replybook.late import late
from replybook.reading import MARK, WORD
from replybook.source import Span

_INVISIBLE = frozenset("\u200d\ufe0f♀♂")
_LAUGHS = (frozenset("ha"), frozenset("he"))
_GRINS = late(r"(?<!\w)(?:[:;=]-?[Pp]|[xX]D)(?!\w)")
_WINKS = late(r"(?<!\w)(?:[:=]-?D|;-?\))(?!\w)")
"""Faces in ASCII: the first stick out their tongue or laugh out loud, the others wink or beam."""
_DISTRESS, _DEEP_DISTRESS = 1.5, 2.4
"""From what distress on no wit is welcome, and nothing that is somewhat light either."""
_WHY = {
    "joke": "A joke reads as a shrug to somebody who is upset.",
    "slang": "This is too light for somebody who is upset.",
    "emoji": "An emoji like this makes light of what went wrong.",
}
_ADVICE = "Say first that you see what went wrong; leave the wit for happy threads."


class _Light(NamedTuple):
    """What in a reply makes light of things, with why it does."""

    jokes: list[Span]
    wit: list[Span]
    """Laughter, puns and pet names: too light by themselves."""
    slang: list[Span]
    emoji: list[Span]
    marks: frozenset[str]
    """Which emoji they are."""


def flippant_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply makes light of what upset the customer.

    It is plain, whatever help stands beside it, where somebody in distress who doesn't joke gets wit, laughter or
    playful emoji, or some lesser things of the sort.
    """
    if not scene.upset:
        return
    light = _light(scene)
    plain = not scene.joking and scene.distress >= _least_distress(light, exclaims="!" in scene.terms.words)
    if plain or _weight(light) - _care(scene) >= 0.6:
        for why, spans in (("joke", light.jokes + light.wit), ("slang", light.slang), ("emoji", light.emoji)):
            for span in spans:
                yield Cue("flippant", span, _WHY[why], _ADVICE, mild=not plain)


def _light(scene: Scene) -> _Light:
    emoji = list(_emoji(scene))
    return _Light(
        scene.heard(JOKE),
        [*scene.heard(WIT), *_laughter(scene), *_opening(scene, WIT), *_faces(scene, _GRINS)],
        [*scene.heard(SLANG), *_opening(scene, SLANG)],
        [*(span for span, _ in emoji), *_faces(scene, _WINKS)],
        frozenset(mark for _, mark in emoji),
    )


def _least_distress(light: _Light, *, exclaims: bool) -> float:
    """From what distress on it is levity by itself: one clear thing, or some that are light together."""
    strange = light.marks - SMILES - MILD
    pictured = bool(light.emoji) and not (light.marks and light.marks <= MILD)
    lesser = bool(light.jokes) + bool(light.slang) + pictured + (exclaims and bool(strange))
    if light.wit or not PLAYFUL.isdisjoint(light.marks) or lesser > 2:
        return _DISTRESS
    return _DEEP_DISTRESS if lesser > 1 else inf


def _weight(light: _Light) -> float:
    fun = not light.marks <= SMILES
    smiles = bool(light.marks) and not fun
    return len(light.jokes) + len(light.wit) + 0.6 * len(light.slang) + 0.7 * fun + 0.4 * smiles


def _care(scene: Scene) -> float:
    """How much in the reply takes the customer seriously."""
    return 0.6 * (scene.apologetic or scene.thankful) + 0.2 * scene.way


def _emoji(scene: Scene) -> Iterator[tuple[Span, str]]:
    reading = scene.reading
    for index, sort in enumerate(reading.sorts):
        mark = reading.text[reading.starts[index]]
        if sort == MARK and mark >= "\u2600" and mark not in SERIOUS and mark not in _INVISIBLE:
            yield reading.span(index, index), mark


def _faces(scene: Scene, faces: re.Pattern[str]) -> Iterator[Span]:
    """The faces in ASCII that a pattern knows."""
    if any(mark in scene.reading.text for mark in (";", ":", "=", "xD", "XD")):
        for face in faces.finditer(scene.reading.text):
            yield Span(*face.span())


def _laughter(scene: Scene) -> Iterator[Span]:
    """Each “haha”, however long."""
    for number, word in enumerate(scene.words):
        if len(word) > 3 and frozenset(word) in _LAUGHS:
            yield scene.span(number, number)


def _opening(scene: Scene, family: str) -> Iterator[Span]:
    """The first word of a reply where it is taken for a name that is greeted: “Yikes, …”."""
    reading = scene.reading
    first = next((index for index, sort in enumerate(reading.sorts) if sort == WORD), -1)
    if first >= 0 and first not in scene.places[:1] and reading.norms[first] in _single_words()[family]:
        yield reading.span(first, first)


@lru_cache(maxsize=1)
def _single_words() -> dict[str, frozenset[str]]:
    said = {family: [" ".join(saying.split()) for saying in SAYINGS[family].split(",")] for family in (WIT, SLANG)}
    return {family: frozenset(saying for saying in sayings if " " not in saying) for family, sayings in said.items()}
