"""What the model of tones sees in a reply besides its words: courtesy, a way offered, the customer's mood."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from replybook.checks.tones.scene import Scene
from replybook.checks.tones.terms import PICTURE

_US = frozenset(("we", "our", "us", "ours"))
_YOU = frozenset(("you", "your", "yours", "yourself"))
_MOODS = {"upset": "upset", "angry": "upset", "grave": "upset", "happy": "happy", "neutral": "neutral"}
_WORDS_A_STEP, _LONGEST = 8, 6


def signs_of(scene: Scene) -> tuple[str, ...]:
    """The signs of a reply. Each begins with `#`, as no term does."""
    words = frozenset(scene.terms.words)
    seen = _Seen(
        _MOODS.get(scene.mood or "", "unknown"),
        min(len(scene.words) // _WORDS_A_STEP, _LONGEST),
        scene.courteous,
        scene.apologetic,
        scene.thankful,
        scene.way,
        scene.moving,
        scene.complaint,
        "?" in words,
        "i" in words,
        not _US.isdisjoint(words),
        not _YOU.isdisjoint(words),
        "!" in words,
        PICTURE in words,
    )
    return _signs(seen)


class _Seen(NamedTuple):
    """What the signs of a reply are made of."""

    mood: str
    length: int
    courteous: bool
    apologetic: bool
    thankful: bool
    way: bool
    moving: bool
    complaint: bool
    asks: bool
    i: bool
    we: bool
    you: bool
    exclaims: bool
    pictured: bool


@lru_cache(maxsize=1_024)
def _signs(seen: _Seen) -> tuple[str, ...]:
    said = {
        "#courtesy": seen.courteous,
        "#sorry": seen.apologetic,
        "#thanks": seen.thankful,
        "#way": seen.way,
        "#moves on": seen.moving,
        "#asks": seen.asks,
        "#complaint": seen.complaint,
        "#bare to complaint": seen.complaint and not (seen.courteous or seen.moving or seen.way),
        "#no way, no sorry to complaint": seen.complaint and not (seen.way or seen.apologetic),
        "#i": seen.i,
        "#we": seen.we,
        "#you": seen.you,
        f"#bare to {seen.mood}": not (seen.courteous or seen.way or seen.asks),
        f"#no way to {seen.mood}": not seen.way,
        f"#sorry to {seen.mood}": seen.apologetic,
        f"#! to {seen.mood}": seen.exclaims,
        f"#emoji to {seen.mood}": seen.pictured,
    }
    return f"#customer {seen.mood}", f"#length {seen.length}", *(sign for sign, holds in said.items() if holds)
