"""Words that, told together to the reader of a reply, ask for another review, however they hang together."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import OTHER_THINGS, Said, is_review, speaks, talks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.word_set import word_set

_NEAR = 8
"""How far the deed may stand from the review, in tokens."""
_ASKS = word_set("""
    right please kindly would could can might mind ask asking expect trust hope beg urge appreciate grateful obliged
    lovely love chance consider deserve deserves worth favour favor welcome wish prefer suggest chuffed thrilled
    delighted kindness fair fairer provided maybe perhaps
""")
_DEEDS = (acts.CHANGE | acts.CHANGING) - acts.WEAK
_FALLS = word_set("is come comes came go goes went be being get gets become becomes turn turns")
_ENDS = word_set("""
    down gone off removed deleted hidden changed updated edited raised higher up five 5 four 4 away corrected
    amended withdrawn better
""")
_MENDS = word_set("redone revised amended edited changed updated softened reconsidered lifted raised bumped")
_NOUNS = word_set(
    "update upgrade edit change removal revision rethink adjustment amendment correction deletion boost tweak"
)
_BEFORE_NOUN = word_set("a an any some quick little small slight possible")
_FIGURES = word_set("5 five 10 ten 4 four 5/5 10/10")
_TO_FIGURE = word_set("us a to of me with")
_UNITS = word_set("""
    next then again when if all today star stars bubbles bubble marks rating review reviews please now instead and ^ -
    on for ★
""")
_GIVES = word_set("give giving gives leave leaving show showing bump bumping have")
_ELSE = word_set("how what anything improve improved suggestions suggestion earn experience whether any")
_PAST = word_set("thanks thank thankyou thx changed updated gave left took taking sorry")


_HEADS = acts.OF_WORDS | _NOUNS | _DEEDS | _FALLS | _GIVES | word_set("see seeing second another fresh")


def hints(said: Said) -> tuple[int, int] | None:
    """Where a sentence asks for another review, by the words that stand near each other; `None` where none does."""
    if _ASKS.isdisjoint(said.words) or not _ELSE.isdisjoint(said.words[1:]) or _is_past(said.words):
        return None
    if not talks(said):
        return None
    reviews = [at for at in said.own_nouns if is_review(said, at, loose=True)]
    if "right" in said.words and "thing" in said.words and reviews:
        return reviews[0], reviews[0]
    for at in range(said.first, said.end):
        if said.norms[at] not in _HEADS:
            continue
        found = (
            _of_words(said, at)
            or _second_look(said, at)
            or _noun(said, at, reviews)
            or _deed(said, at, reviews)
            or _falls(said, at, reviews)
            or _figure(said, at)
        )
        if found:
            return found
    return None


def _of_words(said: Said, at: int) -> tuple[int, int] | None:
    """ "Would love it if you reconsidered", where a review is the talk."""
    if said.norms[at] not in acts.OF_WORDS or not _free(said, at - 6, at + 5):
        return None
    yours = not {"you", "you'd", "please", "kindly"}.isdisjoint(said.norms[max(said.first, at - 5) : at])
    return (at, at) if yours and is_readers(said.norms, said.first, at) else None


def _second_look(said: Said, at: int) -> tuple[int, int] | None:
    """ "We'd say that deserves a second look"."""
    if said.norms[at] not in {"second", "another", "fresh"} or said.norms[at + 1 : at + 2] not in _LOOKS:
        return None
    spoken = not {"deserves", "worth", "give", "take", "merits", "deserve"}.isdisjoint(said.norms[said.first : at])
    if not spoken:
        return None
    of_review = (
        "us" not in said.norms[at - 1 : at] and (said.told or speaks(said)) and is_readers(said.norms, said.first, at)
    )
    return (at, at + 1) if of_review else None


_LOOKS = frozenset((("look",), ("thought",), ("glance",), ("chance",)))


_NEVER = word_set("never whatever whichever whether regardless nobody")


def _is_past(said: tuple[str, ...]) -> bool:
    """Whether it tells of what was done, from its first words to its end."""
    past = next((at for at, norm in enumerate(said[:4]) if norm in _PAST), None)
    return past is not None and _ASKS.isdisjoint(
        said[past + 1 :][said[past + 1 :].index(",") :] if "," in said[past:] else ()
    )


def _free(said: Said, first: int, last: int) -> bool:
    """Whether no "not" and no other thing stands in a stretch."""
    start, stop = max(said.first, first), min(said.end, last)
    denied = is_denied(said.norms, said.first, stop) or not _NEVER.isdisjoint(said.words)
    return not denied and OTHER_THINGS.isdisjoint(said.norms[start:stop])


def _noun(said: Said, at: int, reviews: list[int]) -> tuple[int, int] | None:
    """ "Any chance of an upgrade on those stars?" """
    if said.norms[at] not in _NOUNS or said.norms[at - 1] not in _BEFORE_NOUN:
        return None
    review = next((index for index in reviews if at < index <= at + 5), None)
    return (at, review) if review and said.norms[at + 1] in {"of", "on", "to", "in"} else None


def _deed(said: Said, at: int, reviews: list[int]) -> tuple[int, int] | None:
    """ "Please edit", "would you mind hiding your words", "we feel 3 is fairer: could you adjust?" """
    norm = said.norms[at]
    if (
        norm not in _DEEDS
        or "time" in said.norms[at : at + 4]
        or not is_readers(said.norms, said.first, at)
        or not _free(said, at - 6, at + 5)
    ):
        return None
    if norm in acts.CHANGE and said.norms[at - 1] in {"the", "an", "this", "our", "your", "new", "latest", "last"}:
        return None
    behind = next((index for index in reviews if at < index <= at + _NEAR), None)
    if behind is not None and words.EDGES.isdisjoint(said.norms[at:behind]) and _joined(said, at, behind):
        return at, behind
    last = at + 1 >= said.end or (not said.norms[at + 1][0].isalnum() and said.norms[at + 1] != "-")
    return (at, at) if last and speaks(said) and norm in acts.CHANGE else None


def _joined(said: Said, at: int, review: int) -> bool:
    """Whether the review may be what the deed is done to, rather than where it is spoken of."""
    between = said.norms[at + 1 : review]
    return _APART.isdisjoint(between) and "with" not in said.norms[review : review + 2]


_APART = word_set("and in as with about when because since so if while we i they we've for per by at from thanks")


def _falls(said: Said, at: int, reviews: list[int]) -> tuple[int, int] | None:
    """ "If the post could come down", "that the two stars become five", "provided the comment gets deleted"."""
    if said.norms[at] not in _FALLS or not _free(said, at - 9, at + 3):
        return None
    review = next((index for index in reversed(reviews) if at - 5 <= index < at), None)
    ends = said.norms[at + 1 : at + 4]
    if review is not None and not _MENDS.isdisjoint(ends[:1]):
        return review, at
    if (
        review is None
        or _ENDS.isdisjoint(ends)
        or not {"by", "we", "we've", "us"}.isdisjoint(said.norms[review : at + 5])
    ):
        return None
    return review, at


def _figure(said: Said, at: int) -> tuple[int, int] | None:
    """ "Give me a 10", "bumping us to 5", "give us the stars back", "a kinder number"."""
    norms, norm = said.norms, said.norms[at]
    behind = norms[at + 1 : min(said.end, at + 7)]
    if norm in _GIVES and is_readers(norms, said.first, at) and _free(said, at - 6, at + 6):
        for index in range(at + 1, min(said.end, at + 6)):
            after = norms[index + 1] if index + 1 < said.end else "."
            if norms[index] in _FIGURES and norms[index - 1] in _TO_FIGURE and _bare(after):
                return at, index
            if norms[index] == "+" and norms[index - 1] in _FIGURES:
                return at, index
        if "stars" in behind and "back" in behind:
            return at, at + 1 + behind.index("stars")
    if norm in {"see", "seeing"} and not words.BETTER.isdisjoint(behind[:3]) and not _SCORES.isdisjoint(behind[:4]):
        return at, at + 1
    return None


_SCORES = word_set("number score rating figure stars mark marks review")


def _bare(after: str) -> bool:
    return not after[0].isalnum() or after in _UNITS
