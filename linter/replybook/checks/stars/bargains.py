"""What is given for a review, told as a bargain: once it's gone, in exchange, to those who raise us."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, is_site
from replybook.checks.stars.nudges import MARKS, is_mark
from replybook.checks.word_set import word_set

_WHENS = word_set("once if when provided after until moment minute day condition soon assuming")
_BECOMES = word_set("""
    gone back down off up says say show shows read reads changed updated edited removed deleted five 5 comes goes
    disappears put raised amended away taken higher hidden withdrawn out live
""")
_GIVES = word_set("""
    there's we'll i'll there'll here's yours gone waived waiting release refund sort settle add send get gets goes
    comes drop wipe
""")
_PRIZES = acts.GAINS - {"get", "gets", "getting", "off", "code", "points", "enjoy", "half", "credit"} | word_set(
    "card draw dessert scarf jar frame badge coins gems skin upgrade drink pint coffee dinner lunch tenner token"
)
_WHO = word_set("who that giving leaving posting with")
_GETS = word_set("get gets win wins earn earns enter enters receive receives go goes take takes score bag pick qualify")
_FOR = word_set("for exchange return against")
_PLEAS = word_set("""
    stick whack slap smash pop leave give drop bang tap hit send chuck love like mean means keep help helps going day
    make please appreciate grateful us would could
""")
_DONE = word_set("thanks thank gave left giving leaving seeing your those these that for earn earned deserve what how")
_ADDS = word_set("shiny big fat lovely whole full bright - ⭐ ★ out of google")
_TAKES = word_set("delete remove edit change amend raise pull withdraw update drop lose scrap bin take taking")
SIGNS = _WHENS | _WHO | _FOR | _TAKES | {"5", "five", "=", "⭐", "★"}
"""Without one of these, nothing is bargained."""


def bargains(said: Said) -> tuple[int, int] | None:
    """Where something is given for a review; `None` where nothing is."""
    if SIGNS.isdisjoint(said.words) or not (acts.NO_ASK & set(said.words)).issubset({"don't", "can't"}):
        return None
    marks = [at for at in range(said.first, said.end) if _may_name(said.norms[at]) and _names(said, at)]
    found = _for_those(said, marks) or _taken_away(said) or _comes_down(said)
    if found or not marks:
        return found
    return _once(said, marks) or _in_exchange(said, marks) or _worth(said)


def _may_name(norm: str) -> bool:
    return norm in _MARKS_AND_PLACES or norm[-2:] == "'s"


def _names(said: Said, at: int) -> bool:
    norm = said.norms[at]
    if norm in MARKS and is_mark(said, at):
        return True
    return (norm in _PLACES or norm.endswith("'s")) and is_name(said, at)


_PLACES = words.POSTS | acts.SITES
_MARKS_AND_PLACES = _PLACES | MARKS


def is_name(said: Said, at: int) -> bool:
    """Whether a token is a review, or the place of one, with what hangs on it: "that post's", "Google is back to"."""
    norm = said.norms[at]
    if norm.endswith("'s"):
        spoken = said.on_page or said.told or norm[:-2] in acts.STRONG
        return spoken and norm[:-2] in acts.STRONG | acts.LOOSE | {"star"} and said.norms[at - 1] in _THE
    if norm in words.POSTS and said.norms[at - 1] in _THE:
        return True
    return is_site(said.norms, at) or (norm in acts.SITES and said.norms[at + 1 : at + 2] == ("is",))


_THE = word_set("that the your this")


def _once(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Once that post's gone we'll sort your money", "when the review says so, there's a jar for you"."""
    for mark in marks:
        near = range(max(said.first, mark - 6), mark)
        when = next((at for at in near if said.norms[at] in _WHENS), None)
        changed = not _BECOMES.isdisjoint(said.norms[mark + 1 : mark + 6]) or not _BECOMES.isdisjoint(
            said.norms[max(said.first, mark - 3) : mark]
        )
        if when is None or not changed:
            continue
        rest = said.norms[said.first : when] + said.norms[mark + 2 : said.end]
        ours = rest[: when - said.first] if said.norms[when] in {"if", "when", "after"} else rest
        prized = not _PRIZES.isdisjoint(rest) or not acts.OF_WORDS.isdisjoint(ours)
        if not _GIVES.isdisjoint(rest) and (prized or said.norms[when] not in {"if", "when", "after"}):
            return when, mark
    return None


def _for_those(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Guests who bump us up get a dessert", "folk who post five stars get a scarf"."""
    for at in range(said.first + 1, said.end - 3):
        if said.norms[at] not in {"who", "that"} or not _is_people(said.norms[at - 1]):
            continue
        raises = said.norms[at + 1] in acts.CHANGE and said.norms[at + 2] in {"us", "their", "theirs", "to"}
        raises = raises or said.norms[at + 1 : at + 3] in {("rate", "us"), ("review", "us"), ("score", "us")}
        mark = next((mark for mark in marks if at < mark <= at + 12), at + 2 if raises else None)
        if mark is not None and not _PRIZES.isdisjoint(said.norms[mark + 1 : said.end]):
            return at - 1, mark
        gets = mark is not None and not _GETS.isdisjoint(said.norms[mark + 1 : min(said.end, mark + 7)])
        if mark is not None and gets:
            return at - 1, mark
    return None


def _is_people(norm: str) -> bool:
    return norm in acts.PEOPLE or norm in {"folk", "those", "anyone"} or (norm.endswith("s") and len(norm) > 4)


def _taken_away(said: Said) -> tuple[int, int] | None:
    """ "Delete it and the excess is gone", where a review is the talk."""
    if not (said.told or said.on_page):
        return None
    for at in range(said.first, said.end - 4):
        if said.norms[at] in _TAKES and said.norms[at + 1] in {"it", "that", "this", "yours"}:
            rest = said.norms[at + 2 : at + 4]
            joined = "and" in rest or "," in rest
            gone = not {"gone", "waived", "yours", "refunded", "wiped", "free"}.isdisjoint(
                said.norms[at + 3 : said.end]
            )
            opens = at == said.first or said.norms[at - 1] in {",", "please", ":", "so", "just"}
            if joined and gone and opens:
                return at, at + 1
    return None


def _comes_down(said: Said) -> tuple[int, int] | None:
    """ "If it comes down by tonight, the second coat is free", where a review is the talk."""
    for at in range(said.first, said.end - 2) if said.told or said.on_page else ():
        down = said.norms[at] in {"it", "that", "this"} and said.norms[at + 1] in {"comes", "goes", "is", "disappears"}
        if not down or {"down", "away", "gone", "off", "by", "removed"}.isdisjoint(said.norms[at + 2 : at + 4]):
            continue
        rest = said.norms[at + 3 : said.end] + said.norms[said.first : at]
        hangs = not _WHENS.isdisjoint(said.norms[max(said.first, at - 3) : at])
        if hangs and not ((_PRIZES | _GIVES) - {"get", "gets", "comes", "goes"}).isdisjoint(rest):
            return at, at + 1
    return None


def _in_exchange(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "£15 as a thank-you for an updated review", "dinner in exchange for taking your post off"."""
    for at in range(said.first + 1, said.end - 1):
        if said.norms[at] != "for":
            continue
        before = said.norms[max(said.first, at - 5) : at]
        swapped = not {"exchange", "return"}.isdisjoint(before[-1:])
        thanked = before[-1:] in {("you",), ("thanks",), ("thank-you",)} and "as" in before
        mark = next((mark for mark in marks if at < mark <= at + 8), None)
        if mark is not None and (swapped or (thanked and not _PRIZES.isdisjoint(said.words))):
            return at - 1, mark
    return None


def _worth(said: Said) -> tuple[int, int] | None:
    """ "5 ⭐ on Google = £10 off", "every 5-star review goes in a draw", "five shiny stars would keep us going"."""
    for at in range(said.first, said.end - 1):
        each = said.norms[at - 2 : at] in {("for", "every"), ("for", "each"), ("for", "a")}
        if said.norms[at] not in {"5", "five"} or (
            not each and not _DONE.isdisjoint(said.norms[max(said.first, at - 3) : at])
        ):
            continue
        last = at + 1
        while last < said.end - 1 and said.norms[last] in _ADDS - {"⭐", "★"}:
            last += 1
        site = said.norms[at + 1] == "on" and said.norms[at + 2 : at + 3] and said.norms[at + 2] in acts.SITES
        if site and not (_PRIZES).isdisjoint(said.norms[at + 2 : said.end]):
            return at, at + 2
        if said.norms[last] not in {"stars", "star", "⭐", "★", "★★★★★"} or not _DONE.isdisjoint(said.words[:2]):
            continue
        behind = said.norms[last + 1 : said.end]
        prized = (each and not _PRIZES.isdisjoint(behind)) or (behind[:2] == ("review", ",") and "off" in behind)
        prized = prized or (not _PRIZES.isdisjoint(behind) and not (_GETS | {"=", "means", "wins"}).isdisjoint(behind))
        asked = said.norms[last] in {"stars", "⭐", "★"} and _asked_for(said, at, last)
        if prized or asked:
            return at, last
    return None


def _asked_for(said: Said, first: int, last: int) -> bool:
    before, behind = said.norms[max(said.first, first - 2) : first], said.norms[last + 1 : min(said.end, last + 8)]
    opens = first - said.first <= 1 and {"would", "could", "please", "'d"} & set(behind)
    told = not (_PLEAS - {"us", "would", "could", "make", "day", "going"}).isdisjoint(before)
    keeps = not {"keep", "make", "mean", "help", "love", "for", "up"}.isdisjoint(behind)
    return keeps and bool(opens or told) and words.EARNED.isdisjoint(said.words)
