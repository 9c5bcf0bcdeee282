"""Only those that are happy are asked for a review, in one breath."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, is_review, is_site
from replybook.checks.word_set import word_set

_HAPPY = word_set("happy happiest satisfied pleased delighted loved love content keen glowing")
_ONES = word_set("ones bunch lot customers guests clients people folk folks crowd few camp customer")
_CHEER = word_set(
    "chuffed happy loved pleased good nice great well made glad smiling delighted 10 thrilled kind brilliant"
)
_ASKED = word_set("waiting link send only tell leave post write shout google ask invite rate review share")
SIGNS = _HAPPY | _CHEER
"""Without one of these, nobody is chosen."""


def chooses(said: Said) -> tuple[int, int] | None:
    """Where only the happy are asked: "if you're one of our happy ones, Google is waiting"; `None` where not."""
    denials = acts.NO_ASK - {"not"} if said.words.count("if") < 2 else _NEVER
    if SIGNS.isdisjoint(said.words) or not denials.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end - 1):
        chosen = said.norms[at] in _HAPPY and (
            said.norms[at + 1] in _ONES or (said.norms[at - 1] == "who" and "only" in said.words)
        )
        chosen = chosen or (said.norms[at] == "10" and "if" in said.norms[max(said.first, at - 6) : at])
        given = "if" in said.words or "only" in said.words or said.norms[at - 4 : at - 1] == ("long", "as", "it's")
        if given and _is_gated(said, at) and (place := _place(said)) is not None:
            return min(at, place), max(at, place)
        if (
            chosen
            and "not" not in said.words
            and (place := _place(said)) is not None
            and not _ASKED.isdisjoint(said.words)
        ):
            return min(at, place), max(at, place)
    return None


_NEVER = word_set("whatever whichever whether regardless nor never nobody either")
_NOTS = word_set("not haven't didn't weren't wasn't isn't aren't don't")


def _is_gated(said: Said, at: int) -> bool:
    """ "If you're chuffed, Google; if you're not, ring me", "as long as it's a good one", "only … who had fun"."""
    if said.norms[at] not in _CHEER:
        return False
    before, behind = said.norms[max(said.first, at - 4) : at], said.norms[at + 1 : at + 3]
    only = "only" in said.norms[said.first : at] and not {"who", "that"}.isdisjoint(before)
    good_one = behind[:1] == ("one",) and "long" in said.norms[max(said.first, at - 6) : at]
    if "not" in said.words and said.words.count("if") < 2:
        return False
    doors = "if" in before and said.words.count("if") > 1 and not _NOTS.isdisjoint(said.norms[at : said.end])
    return only or good_one or doors


def _place(said: Said) -> int | None:
    """The review, or the site of reviews, in a sentence that doesn't say thanks for one."""
    if not acts.THANKED.isdisjoint(said.words[:3]) or not words.EARNED.isdisjoint(said.words):
        return None
    places = (
        at
        for at in range(said.first, said.end)
        if is_site(said.norms, at) or said.norms[at] in acts.SITES or is_review(said, at, loose=False)
    )
    return next(places, None)
