"""What the model of tones sees in a reply besides its words: courtesy, a way offered, the customer's mood."""

from __future__ import annotations

from replybook.checks.tones.scene import Scene
from replybook.checks.tones.terms import PICTURE

_US = frozenset(("we", "our", "us", "ours"))
_YOU = frozenset(("you", "your", "yours", "yourself"))
_MOODS = {"upset": "upset", "angry": "upset", "grave": "upset", "happy": "happy", "neutral": "neutral"}
_WORDS_A_STEP, _LONGEST = 8, 6


def signs_of(scene: Scene) -> list[str]:
    """The signs of a reply. Each begins with `#`, as no term does."""
    words = frozenset(scene.terms.words)
    mood = _MOODS.get(scene.mood or "", "unknown")
    asks = "?" in words
    signs = [f"#customer {mood}", f"#length {min(len(scene.words) // _WORDS_A_STEP, _LONGEST)}"]
    said = {
        "#courtesy": scene.courteous,
        "#sorry": scene.apologetic,
        "#thanks": scene.thankful,
        "#way": scene.way,
        "#moves on": scene.moving,
        "#asks": asks,
        "#complaint": scene.complaint,
        "#bare to complaint": scene.complaint and not (scene.courteous or scene.moving or scene.way),
        "#no way, no sorry to complaint": scene.complaint and not (scene.way or scene.apologetic),
        "#i": "i" in words,
        "#we": not _US.isdisjoint(words),
        "#you": not _YOU.isdisjoint(words),
        f"#bare to {mood}": not (scene.courteous or scene.way or asks),
        f"#no way to {mood}": not scene.way,
        f"#sorry to {mood}": scene.apologetic,
        f"#! to {mood}": "!" in words,
        f"#emoji to {mood}": PICTURE in words,
    }
    signs.extend([sign for sign, holds in said.items() if holds])
    return signs
