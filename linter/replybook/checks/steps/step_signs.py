"""Signs of a step and of its lack that no single word shows: times to come and times past, deeds, general talk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from replybook.checks.word_set import pair_set, word_set

_DAY = word_set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun noon")
_MONTH = word_set(
    "january february march april may june july august september october november december spring summer autumn winter"
)
_CALENDAR = _DAY | _MONTH
_COMING = word_set("tonight tomorrow today now shortly soon")
_LEADS_TO_TIME = word_set("by at on until till from before within in after next this around")
_LEADS_TO_HOUR = word_set("at by until till")
_COMING_PAIRS = pair_set("""
    this afternoon, this evening, this week, this month, next week, next month, next time, next day, next year,
    next spring, next summer, next version, next update, as of, from now, from today, from tonight, from tomorrow,
    right now, right away, straight away, at once, an hour, the hour, the morning, any day, any time, the end, so far,
    not yet, for now, for good, for life, no longer, any more, still open
""")
_UNITS = word_set("minute minutes min mins hour hours hr hrs day days week weeks month months year years am pm o'clock")
_DEEDS = word_set("""
    added adjusted applied approved arranged asked assigned attached blocked booked bought briefed brought called
    cancelled canceled cancelling changed charged chased checked cleaned cleared closed collected confirmed contacted
    corrected credited deleted disabled dropped emailed e-mailed enabled entered escalated exchanged extended filed
    finished fixed flagged forwarded found freed gave given got granted handed held hired informed installed invited
    issued kept labelled left lifted listed locked logged looked lowered made mailed marked mended merged messaged
    moved notified opened ordered paid paused phoned picked placed posted printed processed promised pulled put raised
    rang reached rebooked refunded registered released removed renewed repaid repaired replaced replied reported
    reprinted requested rescheduled resent reserved reset resolved restored returned reversed reviewed rewritten sat
    scheduled scrapped secured sent set shifted shipped shown signed shown solved sorted spoken spoke started stopped
    suspended swapped switched taken talked tested texted told took traced trained transferred turned unblocked unlocked
    updated upgraded verified waived withdrawn wrote written doubled halved tightened threw thrown
""")
_STEPS_NOW = word_set("""
    adds arrives asks begins brings calls carries checks clears closes collects comes costs covers credits delivers
    drops ends expects explains fetches finishes fits fixes follows gets gives goes handles helps hits holds joins
    keeps lands lasts leaves lifts lists lives looks lies mails makes means meets mends moves needs opens packs pays
    phones picks posts prints puts reaches refunds reopens repairs replaces replies returns reverses rings runs sends
    serves shows sits sorts stands stays starts stops swaps switches takes tells tests texts turns visits wants works
    writes waits applies includes excludes expires ships becomes drives sees signs
""")
_ORDERS = word_set("""
    add allow apply ask attach avoid book bring buy call cancel carry change charge check choose claim clean clear click
    close collect come connect contact copy count cut delete dial disable download drop email empty enable enter fetch
    file fill find fit flip follow forget get give go grab hand hang head hold ignore insert install join keep key
    leave let lift list lock log look mail make measure mention message move name note open order park pay peel phone
    pick place play plug point pop post pour press print pull push put quote rake reach read rebook record refresh
    register reinstall remove renew reopen repeat reply report request reset restart return ring rinse run save say scan
    scroll select send set shake show shut sign soak speak stay start stick stop store submit swap swipe switch take tap
    tear tell text throw tick tie touch track transfer trim try turn type unplug unscrew update upload use visit wait
    walk wash watch wear wipe write
""")
_MONEY_BACK = word_set("""
    refund refunds refunded refunding reimburse reimbursed compensation voucher credit credited waive waived free gratis
    repaid owed owe refundable replacement replacements replaced exchange swap complimentary discount vouchers
""")
_MONEY_PAIRS = pair_set("""
    on us, the house, off the, your money, money back, paid back, pay back, pay you, give back, gives back, your card,
    your account, no charge, of charge, at no, no cost, half of, half the, half price, back to, back on,
    is yours, are yours, yours again
""")
_REFUSALS = word_set("can't cannot won't unable impossible neither nor only unless")
_REFUSAL_PAIRS = pair_set("""
    not offer, don't offer, not allow, don't allow, doesn't allow, don't sell, don't provide, not provide, not accept,
    don't accept, be able, not able,
    can not, will not, not possible, no longer, not allowed, aren't possible, isn't possible, no plans, none
    of, not covered, isn't covered, aren't covered, not due, isn't due, no way, not before, sold out, by law, by
    contract
""")
_GENERAL = word_set("""
    always never everyone everybody nobody anybody anyone people folks folk many most lots plenty thousands millions
    hundreds years decades world life things such often sometimes usually rarely normally generally every each all
    nature industry standards quality passion pride team's utmost best hard heart hearts love
""")
_YES_NO = word_set("yes no yep nope yeah nah sure correct exactly indeed sadly unfortunately done confirmed")
_AFTER_NOUNS = word_set("is are was were has have can do does")
"""What stands behind a noun, and not behind an order that is written like it: “message is”."""
_DETERMINERS = word_set("our most many all some these")
_NOT_PLURAL = word_set("this is was his yes its us as thus has does goes")


def step_signs(norms: Sequence[str], bag: AbstractSet[str], pairs: AbstractSet[tuple[str, ...]]) -> Iterator[str]:
    """The signs of a sentence of these tokens, which stand in `bag`, too; `pairs` are its pairs of words."""
    for sign, words, runs in _SIGNS:
        if not words.isdisjoint(bag) or not runs.isdisjoint(pairs):
            yield sign
    if _names_a_time(norms, pairs) or not (_DAY.isdisjoint(bag) or _STEPS_NOW.isdisjoint(bag)):
        yield "@to come"
    yield from _deeds(norms)
    yield from _openings(norms[0], "".join(norms[1:2]))
    general = len(bag & _GENERAL)
    if general:
        yield "@general 1" if general == 1 else "@general 2"


_SIGNS: tuple[tuple[str, frozenset[str], frozenset[tuple[str, ...]]], ...] = (
    ("@to come", _COMING, _COMING_PAIRS),
    ("@money", _MONEY_BACK, _MONEY_PAIRS),
    ("@no", _REFUSALS, _REFUSAL_PAIRS),
)


def _openings(first: str, second: str) -> Iterator[str]:
    if first in _YES_NO:
        yield "@yes or no"
    if first in _ORDERS and second not in _AFTER_NOUNS and not second.endswith("ed"):
        yield "@orders"
    if _is_plural(first) or (first in _DETERMINERS and _is_plural(second)):
        yield "@they all"


def _names_a_time(norms: Sequence[str], pairs: AbstractSet[tuple[str, ...]]) -> bool:
    """Whether a time stands behind a word such as "by" or "from", or a span behind "in"."""
    for before, norm in pairs:
        if norm in _CALENDAR:
            if before in _LEADS_TO_TIME:
                return True
        elif norm[0].isdigit() and (
            before in _LEADS_TO_HOUR
            or (before in _LEADS_TO_TIME and not _UNITS.isdisjoint(norms[norms.index(norm) + 1 :][:1]))
        ):
            return True
    return False


def _deeds(norms: Sequence[str]) -> Iterator[str]:
    """Who does what: we did or will, somebody does, you can, it is done."""
    for at, norm in enumerate(norms):
        sort = _DOERS.get(norm)
        if sort is None:
            if at and norm in _STEPS_NOW:
                yield "@does now"
            continue
        sign, follow, reach = sort
        rest = norms[at + 1 : at + 1 + reach]
        if follow is None:
            if rest and (sign == "@will" or rest[0].endswith("ing")):
                yield sign
        elif not follow.isdisjoint(rest):
            yield sign


_DOERS: Mapping[str, tuple[str, frozenset[str] | None, int]] = {
    **dict.fromkeys(
        ("i", "we", "i've", "we've", "he", "she", "they", "she's", "he's", "they've"), ("@we did", _DEEDS, 3)
    ),
    **dict.fromkeys(("i'll", "we'll", "she'll", "he'll", "they'll", "you'll", "it'll", "will"), ("@will", None, 1)),
    **dict.fromkeys(("you", "you're"), ("@you may", word_set("can may could get need are"), 1)),
    **dict.fromkeys(
        ("is", "are", "it's", "that's", "been", "be", "was", "were", "has", "have"), ("@it is done", _DEEDS, 2)
    ),
    **dict.fromkeys(("i'm", "we're"), ("@doing", None, 1)),
}
"""By the word that opens a deed: its sign, what must follow, and how far behind."""


def _is_plural(norm: str) -> bool:
    return len(norm) > 3 and norm.endswith("s") and not norm.endswith(("ss", "'s")) and norm not in _NOT_PLURAL
