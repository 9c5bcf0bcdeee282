"""What is given against a review: a treat for one shown at the till, "if you add it I'll …", brownies for a line."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars.acts import OTHER_THINGS, Said
from replybook.checks.stars.mentions import is_readers
from replybook.checks.stars.pleas import is_rating
from replybook.checks.word_set import word_set

_SHOWS = word_set("""
    show flash wave send screenshot screenshots quote present share forward dm message email snap photo shot showing
    flashing waving sending bring mention screengrab
""")
_NEWER = word_set(
    "updated new edited revised amended changed fresh improved raised better reworked 5-star higher kinder"
)
_PUTS = word_set("leave write post pop stick put drop share say give add tell whack bung chuck do rate review")
_SENDS = word_set("""
    send pop give bring throw knock take get stand buy treat add credit refund post chuck sort slip include extend
    waive drop put double upgrade comp pour hand save
""")
_DATA = word_set("it that this them link reply message on look into the address onto up instructions details steps")
_RAISES = word_set("""
    add find raise change bump make give round do move up top lift nudge swap switch update edit revise amend drop
    remove delete pull take bring put
""")
_SITES = acts.SITES | word_set("review reviews rating google")
_OPENS = acts.THANKED | word_set("sorry apologies")


def swaps(said: Said) -> tuple[int, int] | None:
    """Where something is given against a review: shown at the till, or "if you add it I'll …"; `None` where not."""
    if not acts.NO_ASK.isdisjoint(said.words) or said.words[0] in _OPENS:
        return None
    if _NEWER.isdisjoint(said.words) and _GIVERS.isdisjoint(said.words):
        return None
    return _shown(said) or _if_then(said) or _posted(said)


_GIVERS = word_set("i'll we'll i we there's there'll")


def _shown(said: Said) -> tuple[int, int] | None:
    """ "Just flash the updated review to whoever's at the counter"."""
    if _NEWER.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end - 2):
        if said.norms[at] not in _SHOWS or not is_readers(said.norms, said.first, at):
            continue
        for index in range(at + 1, min(said.end, at + 11)):
            named = said.norms[index] in acts.STRONG or said.norms[index] in {"stars", "star", "score"}
            if named and not _NEWER.isdisjoint(said.norms[at + 1 : index]):
                return at, index
    return None


def _if_then(said: Said) -> tuple[int, int] | None:
    """ "If you add it I'll put a free upgrade on your card", where a rating is the talk of this reply."""
    if not (said.on_page or said.told) or {"if", "should", "when", "once"}.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end - 4):
        if said.norms[at] not in {"if", "should", "when", "once"} or said.norms[at + 1] != "you":
            continue
        stop = min(said.end, at + 14)
        does = next((index for index in range(at + 2, stop) if said.norms[index] in _RAISES), None)
        if does is None or not OTHER_THINGS.isdisjoint(said.norms[at : does + 5]):
            continue
        what = said.norms[does + 1 : does + 6]
        mark = next((index for index in range(does + 1, min(said.end, does + 7)) if is_rating(said, index)), None)
        it = what[:1] in {("it",), ("that",), ("them",)} and any(
            is_rating(said, near) for near in range(said.before, said.first)
        )
        if (mark is not None or it) and (gift := _gift(said, does)) is not None:
            return at, gift
    return None


def _gift(said: Said, after: int) -> int | None:
    """The token that gives something: "I'll knock a tenner off", "there's a slice of cake waiting"."""
    for at in range(after + 1, said.end - 2):
        norm, behind = said.norms[at], said.norms[at + 1 : at + 3]
        if norm in {"i'll", "we'll", "i", "we"}:
            verb = behind[1:] if norm in {"i", "we"} else behind[:1]
            to = said.norms[at + 2 :][:1] if norm in {"i'll", "we'll"} else said.norms[at + 3 : at + 4]
            gives = verb and verb[0] in _SENDS and to and to[0] not in _DATA
            if gives and (norm in {"i'll", "we'll"} or behind[0] in {"will", "can"}):
                rest = said.norms[at + 2 : min(said.end, at + 8)]
                return at + 1 if _WORK.isdisjoint(rest) else None
        if norm in {"there's", "there'll"} and {"waiting", "free", "you", "house"} & set(said.norms[at : at + 9]):
            return at
    return None


_WORK = word_set(
    "team link look message email reply call ring colleague manager engineer answer note thanks word notes back"
)


def _posted(said: Said) -> tuple[int, int] | None:
    """ "Leave us a line on Google and I'll send a box of brownies"."""
    for at in range(said.first, min(said.end - 3, said.first + 12)):
        if said.norms[at] not in _PUTS or not is_readers(said.norms, said.first, at):
            continue
        place = next((to for to in range(at + 1, min(said.end, at + 9)) if said.norms[to] in _SITES), None)
        if place is None or not {"and", "then", "&", ","} & set(said.norms[place + 1 : place + 5]):
            continue
        if (gift := _gift(said, place)) is not None:
            return at, gift
    return None
