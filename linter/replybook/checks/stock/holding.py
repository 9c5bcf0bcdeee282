"""Holding replies that hold nothing: somebody is looking, somewhere, and the customer will hear some time."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from replybook.checks.names.given_names import GIVEN
from replybook.checks.parts import part_counter
from replybook.checks.reply_body import body
from replybook.checks.stock.acts import REGRET, THANKS, WISH, acts
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import pair_set, word_set
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, NUMBER, WORD, Reading

_STEM = 5
"""How many letters two forms of a word share."""
_SPARE = 2
"""How many words that the customer didn't use a sentence of courtesy may hold."""
_INTRODUCTION = 4
"""How many words say who writes: "Bas at the workshop"."""
_SHORTEST, _LONGEST = 6, 120
"""No holding reply has fewer words and marks, or more."""

_LOOKS = word_set("""
    looking checking investigating chasing handling reviewing processing examining tracing pursuing digging underway
    pending investigation
""")
"""What somebody does who has not got the answer yet."""
_LOOK_RUNS = pair_set("""
    i'm on it, we're on it, are on it, is on it, am on it, now on it, still on it, already on it, team's on it, still
    on this, we're on this, i'm on this, on the case, working on it, working on this, working on that, working on
    your, working on the, work on it, look into it, look into this, look into that, look into your, look at it, look
    at this, looks into it, looks into this, looks at it, find out what, finding out, see to it, take care of, right
    people, good hands, right hands, right place, being handled, being dealt, being attended, being looked, being
    reviewed, being checked, being investigated, being worked, being processed, under review, under consideration,
    under way, in progress, in hand, in the queue, getting attention, receiving attention, every attention, an eye, a
    look, dealing with, deal with, trying to, we're waiting, we're still waiting,   am waiting, i'm waiting,
    awaiting, sort this, sort it, sorting this, sorting it, resolve this, resolve it, resolving this, resolving it,
    still open, across it, across this, being actioned, being sorted, let the team, let our
    team, let them know, noted and, onto it, on to it, all over it, see what we, see if we, from here, leave it with,
    leave this with, watch this space,   as fast as, as quickly as, in the works, in process,
    under control, capable hands, safe hands, picked up, been passed, been escalated, been forwarded, been assigned,
    been handed, been reported, get this fixed, get it fixed, get this sorted, get it sorted, get this resolved, it's
    with our, it's with the, is with our, is with the, now with our, now with the, more time, some time, in motion,
    figured out, figure out, figuring out, the bottom of, raised it, raised this, raised the, raised your, been
    logged, been raised, has been noted, in the system, aware of it, aware of this, are aware, is aware, been made
    aware, knows about it, know about it, know about this, knows about this, with the team, with our team, with the
    right, with the relevant, with the concerned, with the appropriate, on top of it, on top of this, wheels are, on
    our radar, on our list, everything we can, all we can, all i can, everything i can, not got an, no news, no
    update, nothing new, sit tight, hang tight
""")
_TELLS = pair_set("""
    be in touch, in contact, get back, gets back, getting back, come back, comes back, coming back, circle back,
    back to you, back with, let you know, lets you know, update you, updating you, keep you, reply to you, respond
    to you, revert, reverts, contact you, contacts you, contacting you, reach out to you, reaching out to you,
    write to you, call you, calling you, ring you, reply soon, respond soon, reply shortly, respond shortly, hear
    from, hear back, hear more, hear something, will reply, will respond, will revert, will answer, will advise,
    we'll reply, we'll respond, they'll reply, they'll respond, more soon, news soon, update soon, updates soon,
    an update, further update, more news, inform you, notify you, advise you, message you, connect with you,
    connecting with you, get in touch, getting in touch, be with you, follow up here, follow up there, follow up
    with you, will follow up, will reach out, we'll reach out, they'll reach out, someone'll reach, reach back,
    reaching back, loop back, drop you a, holler, shout when, more to follow, more to come, news to share,
    something to share, something to tell, anything to tell, touch base, hear once, hear when, hear as, shout as,
    shout once, ping you, report back, pick this up, pick it up, share an update, post an update, provide an
    update
""")
"""What is said of the time when there is news."""
_WILLS = word_set("""
    will we'll i'll they'll he'll she'll you'll shall someone'll somebody'll 'll going soon shortly course possible once
    when asap soonest earliest
""")
"""Words of which one stands where news is promised."""
_VAGUE = word_set("""
    asap internal internally colleague colleagues department departments relevant concerned appropriate chase chasing
    underway pending progress chased circle revert assigned alerted flagged logged queue queued tracing escalated
    beyond forgotten yet update updates posted patience bear bearing course once matter touch digging wheels motion
    hopefully everyone's heads whoever folks anybody upstairs behind scenes soonest hasn't haven't isn't aren't it's
    i've we've i'm we're they're you're that's there's we'll i'll they'll he'll she'll you'll we'd i'd don't won't can't
    didn't wasn't doesn't what's let's bother nudge nudged nudging chasers eye eyes radar board relayed pursuing
    sees dealing deal deals department's team's backlog sit tight hang watch space tune stay
""")
"""What may be said besides, and is still no news."""
_PEOPLE = word_set("""
    store stores shop warehouse depot kitchen driver drivers courier carrier supplier manufacturer engineer engineers
    developer developers dev devs technician technicians plumber electrician manager supervisor director landlord chef
    mechanic nurse doctor vet bank accounts finance payroll lawyer lawyers garage installer installers fitter fitters
    designer designers foreman head chief owner baker factory hub
""")
"""Who somebody in particular may be."""
_CURES = word_set("fix fixes patch part parts replacement")
"""What in particular may be on its way."""
_TEAMS = word_set("team desk department dept crew office unit squad")
_ANY_TEAM = word_set("""
    our the a relevant concerned right appropriate respective responsible correct proper internal dedicated support
    care service services customer client member guest management higher whole entire another other that this their
    your and back any of to with from for good help social media experience success
""")
"""What before "team" names none."""
_ASKED_OF_YOU = word_set("please kindly pls plz could would can may and")
_MAY = word_set("could would can may and")
"""Those of which somebody else may be the subject: "as soon as we can share more"."""
_DOES = word_set("""
    come keep get check contact call ring email e-mail write message dm pm send visit try reply provide share open
    follow direct tell elaborate continue give confirm leave post go use see restart update install
""")
_SUGGESTED = word_set(
    "shared feedback suggestion suggestions idea ideas review reviews rating ratings dm dms pm pms inbox"
)
"""What is passed on for good, or said elsewhere; no case is held with it."""
_EAGER = pair_set("glad to, happy to, like to, love to, want to, need to, how can, so we, so i, that we, order to")
"""Words behind which nobody is looking yet."""
_NEVER_AGAIN = pair_set("""
    looking forward, to avoid, to prevent, happening again, happens again, to improve, get better, works hard,
    working hard, work hard
""")
"""What is promised for other days, or to others."""
_ELSEWHEN = _EAGER | _NEVER_AGAIN
_TIMES = word_set("""
    today tonight tomorrow noon midnight monday tuesday wednesday thursday friday saturday sunday weekend lunch
    lunchtime morning afternoon evening january february march april june july august september october november
    december hourly daily weekly fortnight
""")
_NUMBERS = word_set("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty")
_MERE_TIME = pair_set(
    "this morning, this afternoon, this evening, good morning, good afternoon, good evening, great weekend, "
    "good weekend, nice weekend, lovely weekend, our hours, business hours, last minute"
)
_SPANS = word_set("day days week weeks hour hours hrs minute minutes mins")
_COUNTS = _NUMBERS | word_set("working business few couple next within coming")
_GATE = word_set("""
    look looks looking checking investigating chasing handling reviewing handled reviewed investigated review
    investigation on progress hand queue attention eye sort resolve touch back let update keep revert reply respond
    contact hear write call ring more news inform notify advise message connect connecting assist processing examining
    tracing pursuing underway pending waiting everything all tight people
""")


def may_hold(reading: Reading) -> bool:
    """Whether a reply has words of a holding reply, and neither asks nor links: a quick look."""
    if _GATE.isdisjoint(reading.bag) or "?" in reading.bag or not _MARKS.isdisjoint(reading.sorts):
        return False
    return not part_counter(reading.text)


@lru_cache(maxsize=4)
def is_holding(reading: Reading, customer: frozenset[str]) -> bool:
    """Whether a reply says that it is being looked at and no more: not who, nor what in it, nor by when.

    `customer` holds the words of the customer's message; to say the topic again is no news. A reply that asks, links
    or tells anything else is none. The last answers are kept: two kinds ask.
    """
    if not may_hold(reading):
        return False
    held = False
    groups = _sentences(reading)
    if not _SHORTEST < sum(map(len, groups)) <= _LONGEST:
        return False
    stems = frozenset(norm.partition("'")[0][:_STEM] for norm in customer)
    for group in reversed(groups):
        kind = _weigh(reading, group, stems)
        if not kind:
            return False
        held = held or kind == _HOLDS
    return held


_MARKS = frozenset((LINK, EMAIL, HASHTAG))
_CIVIL_ACTS = frozenset((REGRET, THANKS, WISH))
_NEWS = pair_set("""
    on order, its way, their way, the way, been shipped, been sent, been posted, do not, can not, we don't, we can't,
    we cannot, i can't, i don't, we couldn't, are not, is not
""")
"""Pairs that tell of a thing under way, or of what can't be done, where a word is new."""
_YOU_DO = pair_set(
    "you can, you could, you may, you need, if you, you should, please have, please take, would you, could you, let us"
)
_HOLDS, _CIVIL, _TELLS_MORE = "holds", "civil", ""


def _sentences(reading: Reading) -> list[list[int]]:
    groups: dict[int, list[int]] = {}
    for index in body(reading):
        groups.setdefault(reading.sentences[index], []).append(index)
    return list(groups.values())


def _weigh(reading: Reading, group: list[int], stems: AbstractSet[str]) -> str:
    """What a sentence does: holds, is civil, or tells more than that."""
    words = [reading.norms[index] for index in group if reading.sorts[index] == WORD]
    if not words:
        return _CIVIL
    if (
        _directs(words)
        or _says_when(reading, group, stems)
        or any(word[:_STEM] not in stems for word in _CURES.intersection(words))
    ):
        return _TELLS_MORE
    fresh = sum(_is_fresh(reading, index, stems) for index in group)
    if fresh and not _NEWS.isdisjoint(pairwise(words)):
        return _TELLS_MORE
    if _holds(words):
        told = fresh > _promises_news(words) or _says_who(words, stems) or _says_how_long(words)
        return _TELLS_MORE if told else _HOLDS
    civil = len(words) <= _INTRODUCTION or not _CIVIL_ACTS.isdisjoint(acts(words))
    return _CIVIL if fresh <= (_SPARE if civil else 1) else _TELLS_MORE


def _directs(words: Sequence[str]) -> bool:
    """Whether the customer is to do something."""
    if words[0] in _DOES:
        return True
    asked = not _ASKED_OF_YOU.isdisjoint(words) and any(
        word in _ASKED_OF_YOU and after in _DOES and not (word in _MAY and before != "you")
        for before, word, after in zip(("you", *words), words, words[1:], strict=False)
    )
    return asked or not _YOU_DO.isdisjoint(pairwise(words))


def _holds(words: Sequence[str]) -> bool:
    """Whether a sentence says that it is being looked at, or that there will be news."""
    words = _without_thanks(words)
    pairs = set(pairwise(words))
    if not _SUGGESTED.isdisjoint(words) and ("under", "review") not in pairs:
        return False
    runs = pairs.union(((word,) for word in words), zip(words, words[1:], words[2:], strict=False))
    if not _TELLS.isdisjoint(runs) and (not _WILLS.isdisjoint(words) or ("let", "me") in pairs):
        return True
    if not _ELSEWHEN.isdisjoint(pairs):
        return False
    return not (_LOOKS.isdisjoint(words) and _LOOK_RUNS.isdisjoint(runs))


def _promises_news(words: Sequence[str]) -> bool:
    """Whether a sentence promises news and names nothing that is looked at: then a new word in it tells nothing."""
    return _LOOKS.isdisjoint(words) and _LOOK_RUNS.isdisjoint(
        {*pairwise(words), *zip(words, words[1:], words[2:], strict=False)}
    )


def _without_thanks(words: Sequence[str]) -> list[str]:
    """The words without what is thanked for: "thanks for checking", "thank you for bringing it to our attention"."""
    return [word for before, word in pairwise(("", *words)) if not (before == "for" and word.endswith("ing"))]


def _says_when(reading: Reading, group: Sequence[int], stems: AbstractSet[str]) -> bool:
    """Whether a figure or a time stands there that the customer didn't give."""
    norms = ["", *(reading.norms[index] for index in group), ""]
    for at, index in enumerate(group, start=1):
        norm, before = norms[at], norms[at - 1]
        if norm[:_STEM] in stems:
            continue
        if reading.sorts[index] == NUMBER and "/" not in (before, norms[at + 1]):
            return True
        if norm in _TIMES and (before, norm) not in _MERE_TIME:
            return True
    return False


def _says_how_long(words: Sequence[str]) -> bool:
    return not _SPANS.isdisjoint(words) and any(b in _COUNTS and word in _SPANS for b, word in pairwise(words))


def _says_who(words: Sequence[str], stems: AbstractSet[str]) -> bool:
    """Whether somebody in particular looks: the depot, the billing team."""
    if any(word[:_STEM] not in stems for word in _PEOPLE.intersection(words)):
        return True
    return not _TEAMS.isdisjoint(words) and any(
        word in _TEAMS and before not in _ANY_TEAM and before[:_STEM] not in stems for before, word in pairwise(words)
    )


def _is_fresh(reading: Reading, index: int, stems: AbstractSet[str]) -> bool:
    """Whether a word tells something that neither any reply nor the customer says."""
    norm = reading.norms[index]
    if reading.sorts[index] == HANDLE or reading.sorts[index] != WORD or norm in _NUMBERS:
        return False
    stem = norm.partition("'")[0]
    if stem[:_STEM] in stems or len(stem) < 2 or (index and reading.norms[index - 1] == "your"):
        return False
    return not _is_plain(norm) or (norm in GIVEN and reading.text[reading.starts[index]].isupper())


@lru_cache(maxsize=8_192)
def _is_plain(norm: str) -> bool:
    return norm in _VAGUE or is_stock(norm)
