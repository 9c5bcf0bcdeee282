"""What somebody is asked to do to a review, whatever words it is said in."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.mentions import counts_stars, is_denied, is_readers
from replybook.checks.word_set import word_set
from replybook.model import Draft
from replybook.reading import Reading, read

_FAR = 9
"""How far behind its verb a review may stand, in tokens."""
_STARS = frozenset("★⭐🌟☆")


_BASE = acts.CHANGE | acts.CHANGING | word_set("take put bring make mark give have get do think let")
_PASTS = acts.PASTS
_ARTICLES = word_set("the an this our new latest last my recent any")
"""What before a verb makes a noun of it: "the update"."""
_SHAPED = word_set("up into to right straight line place higher five 5 4 four another one extra star fresh new")


class Said(NamedTuple):
    """A sentence of a reply, and what the talk is of."""

    norms: tuple[str, ...]
    first: int
    end: int
    before: int
    """The first token of the sentence before it."""
    on_page: bool
    """Whether it stands on a page of reviews."""
    on_wall: bool
    """Whether it answers a post where everybody reads it."""
    told: bool
    """Whether the customer speaks of a review."""
    words: tuple[str, ...]
    """The tokens of the sentence."""
    nouns: tuple[int, ...]
    """Those tokens of this sentence and of the one before it that may name a review or a site of reviews."""
    named: bool = False
    """Whether one of them does."""

    @property
    def own_nouns(self) -> list[int]:
        """Those of this sentence."""
        return [at for at in self.nouns if at >= self.first]


def spoken(reading: Reading, before: int, first: int, end: int, draft: Draft) -> Said:
    """The sentence from token `first` to before `end`, in its reply."""
    on_page = draft.channel in words.REVIEW_CHANNELS
    norms = reading.norms
    nouns = tuple([at for at in range(before, end) if norms[at] in _NAMES])
    told = speaks_of_review(draft.customer or "")
    on_wall = draft.channel in WALLS
    said = Said(norms, first, end, before, on_page, on_wall, told, norms[first:end], nouns)
    return said._replace(named=True) if nouns and _names_one(said) else said


WALLS = frozenset(("facebook", "instagram"))
"""Where people post of firms, and speak of it as of a post or a comment."""
_TOLD = acts.STRONG | acts.SITES | {"stars", "star", "posted", "bubbles", "survey"}


@lru_cache(maxsize=4)
def speaks_of_review(message: str) -> bool:
    """Whether a customer's message speaks of a review."""
    norms = read(message).norms if message else ()
    named = not _TOLD.isdisjoint(norms)
    return named or any(norm in {"/5", "/10"} or norm[0] in _STARS or norm.startswith("recommend") for norm in norms)


NOUNS = acts.STRONG | acts.COUNTED | acts.LOOSE | word_set("star stars ★ ⭐")
"""What may name a review."""
_NAMES = NOUNS | acts.SITES


def is_review(said: Said, at: int, *, loose: bool) -> bool:
    """Whether a token names a review; `loose` where the talk is of one."""
    norm, norms = said.norms[at], said.norms
    if norm not in NOUNS:
        return False
    behind = norms[at + 1] if at + 1 < said.end else ""
    before = norms[max(said.first, at - 3) : at]
    if behind in acts.NOT_REVIEW or (before and before[-1] in acts.NOT_OF_US):
        return False
    if norm in acts.STRONG or norm in {"stars", "★", "⭐"}:
        return norm != "review" or not before or before[-1] not in words.TO_REVIEW
    if norm == "star":
        return counts_stars(norms, at) or (loose and before[-1:] == ("a",) and "add" in before)
    if norm in acts.COUNTED:
        counted = any(word[0].isdigit() or word in _POINTED for word in before)
        return counted and (loose or not acts.SITES.isdisjoint(before))
    if norm == "recommendation" and before[-1:] == ("your",):
        return True
    if norm in acts.LOOSE:
        pointed = not (_POINTED | _HARSH).isdisjoint(before[-2:])
        if not _HARSH.isdisjoint(before[-1:]):
            return True
        return (pointed and loose) or not acts.SITES.isdisjoint(norms[max(said.first, at - 2) : at + 4])
    return False


_HARSH = word_set("negative bad critical harsh honest nasty unkind unfair angry")
_POINTED = word_set("your that this those these the one two three four five first second another missing extra ur a")


def speaks(said: Said) -> bool:
    """Whether the sentence, or the one before it, names a review."""
    return said.named


def _names_one(said: Said) -> bool:
    return any(is_review(said, at, loose=said.told) or is_site(said.norms, at) for at in said.nouns)


def talks(said: Said) -> bool:
    """Whether a review is the talk, here or in what the customer wrote."""
    return said.on_page or said.told or speaks(said)


def is_site(norms: tuple[str, ...], at: int) -> bool:
    """Whether a token is a site of reviews: "on Google", "Yelp"; not "Google Play Services"."""
    if norms[at] not in acts.SITES:
        return False
    return norms[at] not in _BROAD or (at > 0 and norms[at - 1] in _AT_SITE)


_BROAD = word_set("google facebook bark angi yell yahoo clutch booking.com airbnb")
_AT_SITE = word_set("on to onto off from via tell that your our the a")


def changes(said: Said) -> tuple[int, int] | None:
    """The verb and the review in a sentence that has the reader change one; `None` where nothing is to be changed."""
    topic = talks(said)
    for at in range(said.first, said.end):
        norm = said.norms[at]
        if norm not in _VERBS or not _is_for_reader(said, at):
            continue
        review = _changed(said, at, topic=topic)
        if review is not None:
            return at, review
        if topic and norm in acts.THINK and _ends_clause(said, at + 1) and (said.on_page or speaks(said)):
            return at, at
        if said.on_page and norm == "rerate" and "us" not in said.norms[at + 1 : at + 2]:
            return at, min(at + 2, said.end - 1)
        if said.on_page and norm in {"delete", "remove"} and _stands_alone(said, at):
            return at, at
    return None


_VERBS = _BASE | _PASTS


def _is_for_reader(said: Said, at: int) -> bool:
    """Whether it is for the reader to do: told, asked, wished for; not what we did, nor what they did."""
    before = said.norms[max(said.first, at - 8) : at]
    if before and (before[-1] in _ARTICLES or (before[-1] == "your" and said.norms[at] not in acts.CHANGING)):
        return False
    if before[-1:] == ("to",) and at - 1 == said.first:
        return False
    if said.norms[at] in _PASTS - _BASE:
        done = not {"you", "you'd", "you've"}.isdisjoint(before[-2:])
        return done and not {"if", "once", "when", "after", "confirm", "until"}.isdisjoint(before[-5:])
    if is_denied(said.norms, said.first, at) or _is_thanked(before):
        return False
    if said.norms[at] in acts.CHANGING and before[-1:] in {("your",), ("for",)}:
        thanks = before[-1] == "for" and {"as", "a", "thank"} <= set(before)
        return before[-1] == "your" or thanks or not acts.GAINS.isdisjoint(said.words)
    if said.norms[at] in acts.CHANGING and acts.POLITE.isdisjoint(said.words):
        return False
    return is_readers(said.norms, said.first, at)


def _is_thanked(before: tuple[str, ...]) -> bool:
    """ "Thanks for changing it", with no comma in between."""
    thanks = [at for at, norm in enumerate(before) if norm in {"thanks", "thank", "thankyou", "cheers"}]
    return bool(thanks) and {",", ";", "-", "could", "would", "please"}.isdisjoint(before[thanks[-1] :])


def _changed(said: Said, at: int, *, topic: bool) -> int | None:
    """The token of the review that the verb at `at` changes."""
    norms, unknown = said.norms, 0
    for index in range(at + 1, min(said.end, at + _FAR)):
        norm = norms[index]
        if norm in NOUNS and is_review(said, index, loose=topic):
            return index if _reaches(said, at, index, unknown) else None
        if (topic or norm == "your") and _is_yours(said, at, index):
            return index
        if norm in _STOPS and not (norm in _PREPOSITIONS and not _LOOKS.isdisjoint(norms[at:index])):
            return None
        if norm in words.DEFINITE and unknown and norms[at] not in _IDIOMS:
            return None
        if norm not in _KNOWN and not norm[0].isdigit():
            unknown += norm.isalpha()
    return None


_STOPS = word_set("""
    , ; : . ? ! ( ) as with about on for at per by when because since so if while we i they we've it
""")
_PREPOSITIONS = word_set("at about on over")
_LOOKS = acts.LOOK - {"go", "look"} | word_set("another again")
_KNOWN = words.BETWEEN | acts.GOOD | acts.SITES | acts.CHANGE | acts.LOOSE | acts.COUNTED | words.EVALUATES
_PLAIN = acts.STRONG | word_set("star stars recommendation ★")


def _reaches(said: Said, at: int, review: int, unknown: int) -> bool:
    """Whether the verb at `at` has the review for its object, with `unknown` words between them."""
    verb = said.norms[at]
    if _is_added_to(said, review) or said.norms[review + 1 : review + 3] == ("for", "you"):
        return False
    if verb in acts.WEAK or verb in _IDIOMS or verb in _BASE - acts.CHANGE - acts.CHANGING:
        named = said.norms[review] in _PLAIN or verb in _IDIOMS
        return named and _is_reshaped(said, at, review) and (unknown <= 1 or verb in _IDIOMS)
    return unknown <= 2 or (verb in _TAKES and _is_reshaped(said, at, review))


def _is_added_to(said: Said, review: int) -> bool:
    """ "Update your comment with more about the crash"."""
    behind = said.norms[review + 1 : min(said.end, review + 6)]
    return behind[:1] == ("with",) and not _MORE.isdisjoint(behind)


_MORE = word_set(
    "more details detail description information info number screenshot version steps model issue exact id"
)
_TAKES = word_set("take taking get getting pull pulling drop lose cut leave omit got took")
_HAVES = word_set("have give giving gave")
_IDIOMS = _TAKES | _HAVES


def _is_reshaped(said: Said, at: int, review: int) -> bool:
    """Whether a verb of many uses changes the review: "take the parking out of your rating", "add a star"."""
    norms, verb = said.norms, said.norms[at]
    between, behind = norms[at + 1 : review], norms[review + 1 : min(said.end, review + 3)]
    if verb in _TAKES:
        return not _AWAY.isdisjoint(between + behind) and "time" not in between
    if verb in _HAVES:
        again = not acts.AGAIN.isdisjoint(between) and not acts.LOOK.isdisjoint(between)
        rest = norms[review] in {"star", "stars"} and not _REST.isdisjoint(between)
        return again or rest or not words.BETTER.isdisjoint(between)
    if verb in {"add", "adding"} and norms[review] in {"star", "stars"}:
        return True
    if verb in _SHAPERS:
        return not _SHAPED.isdisjoint(between + behind) and _WORTH.isdisjoint(norms[at : min(said.end, review + 4)])
    return verb not in {"do", "think", "let", "review", "address", "better", "getting"}


_AWAY = word_set("down out off back away from rid offline")
_REST = word_set("other missing remaining rest last more back full")
_SHAPERS = word_set("put bring mark turn turning push move round make making add adding improve increase")
_WORTH = word_set("worth worthy experience app service stay visit")


def _is_yours(said: Said, at: int, index: int) -> bool:
    """ "Update yours", "put that right", "make it a 5", "what you wrote"."""
    norms, norm = said.norms, said.norms[index]
    if norm not in _STAND_INS:
        return False
    idiom = norms[at] in _BASE - acts.CHANGE - acts.CHANGING
    behind = norms[index + 1 : min(said.end, index + 5)]
    near = index == at + 1
    if norm == "yours" and near:
        return not idiom
    if norms[index : index + 2] == ("what", "you") and not idiom:
        return not _WROTE.isdisjoint(norms[index + 2 : index + 5])
    if norms[index : index + 3] == ("the", "whole", "thing") or (norms[index : index + 2] == ("this", "one") and near):
        return not idiom
    if norm == "your" and near and behind[:1] and behind[0].isdigit():
        return behind[1:2] == ("to",) and any(word.isdigit() for word in behind[2:4])
    if norm in {"it", "this", "that"} and near and behind[:2] == ("with", "a"):
        return not acts.GOOD.isdisjoint(behind[2:4])
    if norm == "us" and near and norms[at] in {"bump", "bumping", "raise", "raising", "push", "lift", "lifting"}:
        return not _FIGURES.isdisjoint(behind[:3])
    if norm in {"it", "this", "that"} and near:
        if norms[at] in {"take", "taking", "took", "pull", "pulling"} and norm != "that":
            return behind[:1] in {("down",), ("off",), ("offline",)} and (said.told or speaks(said))
        return _is_set_right(said, at, behind)
    return False


_STAND_INS = word_set("yours what the this that your it us")
_WROTE = word_set("wrote posted said put left published shared")
_FIGURES = word_set("5 five 4 four 5★ 10 ten 5/5")


def _is_set_right(said: Said, at: int, behind: tuple[str, ...]) -> bool:
    """ "Put that right" of a review, "make it five", "delete it", "take it down"."""
    verb = said.norms[at]
    other = not OTHER_THINGS.isdisjoint(said.norms[said.before : min(said.end, at + 4)])
    if verb in _OF_OPINION and talks(said) and (_is_asked(said, at) or not _BETTER_NOW.isdisjoint(behind[:3])):
        return not other
    if verb in _RAISERS or (verb in acts.CHANGE | acts.CHANGING and {"to", "into"} & set(behind[:2])):
        figure = next((norm for norm in behind[:3] if norm in _FIGURES), None)
        unit = behind[behind.index(figure) + 1 : behind.index(figure) + 2] if figure else ()
        for_us = not {"us", "we", "how", "what"}.isdisjoint(said.norms[max(said.first, at - 5) : at])
        for_us = for_us or ("for", "you") in pairwise(said.norms[at : min(said.end, at + 9)])
        full = unit == () or not unit[0].isalnum() or unit[0] in _STAR_WORDS
        return figure is not None and full and not for_us and _WORTH.isdisjoint(said.norms[at : min(said.end, at + 9)])
    if verb == "put":
        return behind[:1] in {("right",), ("straight",)} and speaks(said)
    plain = verb in acts.CHANGE | acts.CHANGING | _PASTS and verb not in acts.WEAK
    near = speaks(said) or ((said.told or said.on_page) and verb in _OF_WORDS)
    return plain and near and not other and bool(_ends_clause(said, at + 2) or behind[:1] == ("now",))


_RAISERS = word_set("make turn making turning bump bring push round move")
_STAR_WORDS = word_set("for star stars bubbles and ! . if when please now next instead out ★ on")
_OF_OPINION = word_set("change edit amend raise lift revise rethink")
_BETTER_NOW = word_set("recommended recommend yes positive better happier kinder nicer")


def _is_asked(said: Said, at: int) -> bool:
    """ "Will you change it?", and no more of it."""
    asked = said.norms[max(said.first, at - 2) : at] in {("will", "you"), ("would", "you"), ("could", "you")}
    return asked and said.norms[at + 2 : at + 3] == ("?",)


_OF_WORDS = word_set("""
    reconsider amend revise soften withdraw retract reword rewrite rephrase removing deleting withdrawing softening
    retracting revising amending rewording taking reconsidering rethink
""")
"""Verbs that are of words rather than of things."""
OTHER_THINGS = word_set("""
    app version account order setting settings phone cache number address email photo card password profile booking
    picture build file device
""")


def _stands_alone(said: Said, at: int) -> bool:
    """ "Please do the right thing and delete."."""
    last = at + 1 >= said.end or not said.norms[at + 1][0].isalnum()
    return (
        last
        and not {"please", "kindly"}.isdisjoint(said.words)
        and OTHER_THINGS.isdisjoint(said.norms[said.before : said.end])
    )


def _ends_clause(said: Said, at: int) -> bool:
    return at >= said.end or not said.norms[at][0].isalnum() or said.norms[at] in _JOINS


_JOINS = word_set("we we've we'll and now since once when if as so then seeing given before after for")
