"""Which idioms a scene holds, outside quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replybook.checks.tones.idioms import idioms
from replybook.checks.tones.scene import Scene
from replybook.source import Span


def heard(scene: Scene, *families: str) -> Iterator[Span]:
    """The idioms of these families that the reply itself says."""
    found = idioms().find(scene.reading.text)
    for family in families:
        for match in found.get(family, ()):
            if scene.says(match.span):
                yield match.span


def first(spans: Iterable[Span]) -> Span | None:
    """The first of the spans in the text, or `None`."""
    return min(spans, default=None)
