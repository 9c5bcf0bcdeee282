"""What the model of tones counts in a reply: its words, what stands side by side, signs, cues, the customer's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.scene import Scene
from replybook.checks.tones.signs import signs_of
from replybook.checks.tones.terms import ANY, EDGE

_SUBJECTS = frozenset(("you", "we", "i", "they", "it", "that", "this", "our", "your", "he", "she"))


def features_of(scene: Scene, cues: Sequence[Cue], known: AbstractSet[str]) -> set[str]:
    """All features of a reply.

    Words, pairs of words, pairs in which every word but the `known` ones is any word, words with the subject before
    them (`you>forgot`), signs and cues (`#way`, `#faint cold`), and words of the customer's message (`<late`).
    """
    words = scene.terms.words
    plain = [word if word in known else ANY for word in words]
    return {
        *words,
        *scene.terms.pairs,
        *map(" ".join, pairwise(plain)),
        *_said_of(words),
        *signs_of(scene),
        *[_CUES[cue.label, cue.mild] for cue in cues],
        *map("<".__add__, scene.customer),
    }


def _said_of(words: Sequence[str]) -> Iterator[str]:
    """Each word with the last subject before it in its sentence."""
    subject = ""
    for word in words:
        if word in _SUBJECTS:
            subject = f"{word}>"
        elif word == EDGE:
            subject = ""
        elif subject:
            yield subject + word


_LABELS = ("hostile", "blame", "dismissive", "shouting", "flippant", "cold")
_CUES = {(label, mild): f"#{'faint' if mild else 'plain'} {label}" for label in _LABELS for mild in (False, True)}
