"""What the customer seems to feel, from the words of their message."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from replybook.mood.grave import is_grave, is_grave_word
from replybook.mood.model import Weighed, the_model
from replybook.mood.telling import telling_words
from replybook.mood.terms import features_of
from replybook.reading import read

Mood = Literal["angry", "upset", "happy", "neutral", "grave"]
"""`grave`: somebody is hurt, dead or in danger, or the law is called. `angry` is stronger than `upset`."""

_COMPLAINT = 25
"""What one more complaint weighs, about, in the tenths of the model."""


class Feeling(NamedTuple):
    """What a message speaks of."""

    mood: Mood
    distress: float
    """How strongly it complains: 0 for not at all, from 1 on it does, 2 for a strong complaint or two."""


def mood(message: str) -> Mood:
    """The mood of a customer's message: the one that its words together speak for, or `grave`."""
    return feeling(message).mood


@lru_cache(maxsize=4)
def feeling(message: str) -> Feeling:
    """The mood of a customer's message, and how strongly it complains. The last few are kept."""
    reading = read(message)
    weighed = the_model().weigh(features_of(reading))
    excess = weighed.bad - max(weighed.happy, 0)
    distress = 1 + excess / _COMPLAINT if excess > 0 else 0.0
    if is_grave(reading.norms):
        return Feeling("grave", max(distress, 0) + 2)
    return Feeling(_heard(weighed), distress)


def _heard(weighed: Weighed) -> Mood:
    if weighed.bad > max(weighed.happy, 0):
        return "angry" if weighed.angry > 0 else "upset"
    return "happy" if weighed.happy > 0 else "neutral"


def bears_mood(word: str) -> bool:
    """Whether a folded word speaks of a mood by itself: “disgraceful”, “lovely”."""
    return word in telling_words() or is_grave_word(word)
