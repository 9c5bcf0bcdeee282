"""What the build of a sentence says of the case, beside its words: a question, an answer, a step, a refusal."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from replybook.checks.reply_body import YES_AND_NO
from replybook.checks.stock.acts import POINTER, REGRET
from replybook.checks.stock.vocabulary import TRADE
from replybook.checks.word_set import pair_set, word_set

ANSWER = 1.0
"""What an answer, a step or a question about the case weighs: as much as makes a sentence one of the case."""
HINT = 0.6
"""What a turn weighs that needs a word of the case beside it."""

_OPENERS = word_set("where when which who whose")
_YES_OR_NO = word_set("did were was is are do does have has had didn't isn't")
_SUBJECTS = word_set("you your the it they there he she this that these those his her their")
_ASKED = pair_set("""
    what date, what day, what time, what store, what device, what version, what browser, what model, what error,
    what city, what country, what type, what kind, what flight, what location, what item, what product, how long,
    how many, how often, flight number, delivery date
""")
"""What stands in a question that only this customer can answer."""
_WHATS = word_set("what what's")
_YOU = word_set("you your")
_VAGUE = word_set("""
    anything issue issues problem problems concern concerns help assist resolved sorted fixed happened wrong queries
    questions else more going
""")
_MISSED = word_set("""
    haven't hasn't didn't couldn't wasn't weren't isn't aren't can't cannot unable never wouldn't won't doesn't don't
""")
_SEARCHED = word_set("find locate see verify trace")
"""What somebody could not do who has looked: “I can't find your details”."""
_DONE = word_set("""
    sent emailed called rang phoned texted dmed enabled credited refunded removed cancelled canceled booked rebooked
    ordered arranged responded replied answered spoke spoken asked restarted reset released posted processed issued
    replaced waived extended activated unlocked tested read gave left
""")
"""What an agent did for one customer, where a stock reply only promises to."""
_DOERS = word_set("we i we've i've team colleague manager")
_PASSED_ON = word_set("""
    feedback comments comment suggestion suggestions concern concerns thoughts compliments kudos words best information
""")
"""What everybody's message is said to be when it is passed on."""
_NO_ANSWER = word_set("problem problems worries worry doubt need one please thanks thank")
"""What makes a first “no” or “yes” a courtesy."""
_ALWAYS = word_set("""
    always constantly continuously continually never strive strives striving aim prioritise prioritize condone
""")
"""How a company speaks of what it does for everyone, at all times."""
_US = word_set("us our we we're we've")
_OURS = word_set("we i our us let let's please we're we'll we've we'd i'm i'll i've i'd my so kindly")
_REMARKS = word_set("""
    unusual odd strange weird saddening worries review reviews rating concerning concerned fun feedback comments tweet
""")
"""What makes a sentence a remark on the message instead of an answer to it: “that's unusual to note”."""
_CALLS = word_set("do keep right more always just come feel holler stay sending never nothing")
"""How a line begins that cheers or invites, and answers nothing: “do pop in again”."""
_SHORTEST_ANSWER = 5
"""A plain sentence of fewer words answers nothing by itself."""
_REMEDIES = word_set("""
    rebook rebooked rebooking re-book re-booked re-booking refund refunded replacement exchange exchanged reschedule
    rescheduled rescheduling reroute rerouted redeliver redelivery redelivered reimburse reimbursed
""")
"""What is done for one customer and cannot be done for all."""
_ARRIVED = word_set("received responded replied answered")
_INBOX = word_set("dm dms inbox message")
_FEASTS = pair_set("""
    happy birthday, happy anniversary, happy thanksgiving, happy easter, happy halloween, merry christmas, eid mubarak,
    happy diwali, happy hanukkah, happy honeymoon, happy retirement
""")
_HANDLES = word_set(
    "open tap click press select choose swipe turn switch unplug restart toggle hold scroll go enter type"
)
"""What somebody does with a screen or a thing: two of them in a sentence are a step."""
_TAKES_DOWN = word_set("delete remove erase")
_POSTED = word_set("tweet post comment number photo picture")
_KNOWS = pair_set("aware of, aware that, know about, known issue, known issues")
_ISSUE = word_set("issue issues")
_TRIES_ANEW = word_set("again restarting later after")
_REFUSALS = pair_set("we do, do not")
_WAYS = pair_set("you can, you may, you'll need, you need, you should, you'd need, you're able, you will")
"""How a step begins that the customer can take."""
_REACHES = word_set("""
    contact contacting reach reaching call calling write writing dm message email emailing mail help assist support
    feedback share sharing visit explain tell have
""")
"""What makes such a step a mere pointer."""


def turn_weight(
    words: list[str], bag: AbstractSet[str], done: AbstractSet[str], customer: AbstractSet[str], *, question: bool
) -> float:
    """What the build of a sentence adds: an answer, what was done, a refusal, a question for this customer alone.

    `bag` holds its words, `done` what it does of that which stock sentences do, `customer` the words of the message.
    """
    more = ANSWER if _did_something(words, bag) or _says_yes_or_no(words, done, customer) else 0.0
    if question:
        return more + (ANSWER if _is_about_the_case(words, bag) else 0.0)
    return more + _statement_weight(words, bag, done)


def _is_about_the_case(words: list[str], bag: AbstractSet[str]) -> bool:
    if words[0] in _OPENERS or "which" in bag or not _ASKED.isdisjoint(pairwise(words)):
        return True
    if not _VAGUE.isdisjoint(bag):
        return False
    if words[0] in _WHATS:
        return not _YOU.isdisjoint(words[1:4])
    return words[0] in _YES_OR_NO and not _SUBJECTS.isdisjoint(words[1:2]) and len(words) > 3


def _statement_weight(words: list[str], bag: AbstractSet[str], done: AbstractSet[str]) -> float:
    if not done and _states_a_fact(words, bag):
        return ANSWER
    missed = not _MISSED.isdisjoint(bag)
    if missed and not {"we", "i"}.isdisjoint(bag) and not _SEARCHED.isdisjoint(bag):
        return ANSWER
    if not _REMEDIES.isdisjoint(bag) or not _FEASTS.isdisjoint(pairwise(words)):
        return ANSWER
    if not _ARRIVED.isdisjoint(bag) and not _INBOX.isdisjoint(bag) and not {"we", "we've", "i", "i've"}.isdisjoint(bag):
        return ANSWER
    if words[0] in _HANDLES and len(bag & _HANDLES) > 1 and POINTER not in done:
        return ANSWER
    if "try" in bag and not _TRIES_ANEW.isdisjoint(bag):
        return ANSWER
    if not _TAKES_DOWN.isdisjoint(bag) and not _POSTED.isdisjoint(bag):
        return ANSWER
    return HINT if (missed and REGRET in done and "you" in bag) or _hints(words, bag) else 0.0


def _states_a_fact(words: list[str], bag: AbstractSet[str]) -> bool:
    """Whether a sentence of no stock act speaks of something else than the company and its courtesy."""
    ours = words[0] in _OURS or not bag.isdisjoint(_US)
    return len(words) >= _SHORTEST_ANSWER and not ours and _REMARKS.isdisjoint(bag) and words[0] not in _CALLS


def _hints(words: list[str], bag: AbstractSet[str]) -> bool:
    """Whether a sentence names a way to take, a fault that is known, or what the company does not do."""
    pairs = frozenset(pairwise(words))
    if not _WAYS.isdisjoint(pairs) and not bag.isdisjoint(TRADE) and _REACHES.isdisjoint(bag):
        return True
    knows = not _KNOWS.isdisjoint(pairs) and not _ISSUE.isdisjoint(bag)
    return knows or words[0] == "unfortunately" or pairs >= _REFUSALS


def _did_something(words: list[str], bag: AbstractSet[str]) -> bool:
    """Whether the company says what it has done: “I have sent the store an email”."""
    if _DONE.isdisjoint(bag) or not _PASSED_ON.isdisjoint(bag):
        return False
    doers = (index for index, word in enumerate(words) if word in _DOERS)
    return any(not _DONE.isdisjoint(words[index + 1 : index + 4]) for index in doers)


def _says_yes_or_no(words: list[str], done: AbstractSet[str], customer: AbstractSet[str]) -> bool:
    """Whether a sentence answers the customer's question in its first word."""
    answers = words[0] in YES_AND_NO and "?" in customer and POINTER not in done
    return answers and _NO_ANSWER.isdisjoint(words[1:2])


def is_general(words: list[str], bag: AbstractSet[str], done: AbstractSet[str]) -> bool:
    """Whether a sentence says what the company does at all times, and not for this customer."""
    return not _ALWAYS.isdisjoint(bag) and not _US.isdisjoint(bag) and REGRET not in done and words[0] not in _YES_OR_NO
