"""What is sworn in a set phrase: gone for good, a thing of the past, never to be raised."""

from __future__ import annotations

from replybook.checks.promises.sentence import HEDGES, NEGATORS, Sentence, Stretch
from replybook.checks.word_set import word_set

SWORN = {
    "good": (("gone", "for"), ("over", "for"), ("fixed", "for")),
    "past": (("of", "the"),),
    "name": (("stake", "my"),),
    "reputation": (("stake", "my"), ("stake", "our")),
    "raise": (("will", "never"), ("we'll", "never")),
    "increase": (("will", "never"), ("we'll", "never")),
    "lose": (("will", "never"), ("we'll", "never")),
    "break": (("will", "never"), ("it'll", "never")),
    "fail": (("will", "never"), ("it'll", "never")),
}
"""What is sworn with two words before it: "gone for good", "a thing of the past", "we'll never raise it"."""


def sworn(sentence: Sentence, index: int) -> Stretch | None:
    """ "Gone for good", "we'll never raise it", where nothing leaves it open."""
    said = sentence.before(index, 2) in SWORN[sentence.norms[index]]
    past = sentence.norms[index] != "past" or "thing" in sentence.before(index, 4)
    before = sentence.before(index - 2, 8)
    faulty = sentence.norms[index] != "good" or not _FAULTS.isdisjoint(before)
    open_ = not HEDGES.isdisjoint(before) or not NEGATORS.isdisjoint(before)
    return (max(sentence.start, index - 3), index) if said and past and faulty and not open_ else None


_FAULTS = word_set("bug glitch fault issue problem error leak noise smell damp mould mice queue")
