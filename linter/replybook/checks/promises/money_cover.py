"""A guarantee or a plan that is made longer: "we'll add a year to your warranty"."""

from __future__ import annotations

from replybook.checks.promises.sentence import Sentence, Stretch, commits, doing, unsure
from replybook.checks.word_set import word_set

COVERS = word_set("warranty guarantee cover coverage subscription membership plan trial licence license pass premium")
"""No longer cover without one of these."""
_LONGER = word_set(
    "extend extending extended add adding give giving gets lengthen get getting stretch double prolong have"
)
_PERIODS = word_set("year years month months week weeks days twelve six lifetime")
_MORE = word_set("extra another extended further longer more free additional two three six twelve a")


def longer_cover(sentence: Sentence) -> Stretch | None:
    """The stretch that gives more cover than was bought; `None` where none does."""
    if COVERS.isdisjoint(sentence.words) or not _LIMITS.isdisjoint(sentence.words):
        return None
    for index in range(sentence.start, sentence.end):
        norm = sentence.norms[index]
        if (
            norm not in _LONGER
            or (norm != "gets" and COVERS.isdisjoint(sentence.behind(index, 9)))
            or unsure(sentence, index)
        ):
            continue
        if norm == "gets":
            grows = not COVERS.isdisjoint(sentence.before(index, 3)) and not _PERIODS.isdisjoint(
                sentence.behind(index, 4)
            )
            if grows:
                return index - 1, sentence.last_word()
            continue
        extends = norm in {"extend", "extending", "lengthen", "prolong", "stretch", "double"}
        longer = not _PERIODS.isdisjoint(sentence.behind(index, 6)) and not _MORE.isdisjoint(sentence.behind(index, 4))
        if not extends and not (longer and norm != "extended"):
            continue
        first = doing(sentence, index) if norm.endswith("ing") else commits(sentence, index)
        if first is None and norm == "get" and sentence.before(index, 1) == ("you",):
            first = index - 1
        if first is not None:
            return first, sentence.last_word()
    return None


_LIMITS = word_set("if can how policy options option choose pay buy upgrade cost price renew")
