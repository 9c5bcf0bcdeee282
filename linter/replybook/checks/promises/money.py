"""Money that is promised: back, off, on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from replybook.checks.promises import money_deeds as deeds
from replybook.checks.promises import money_gifts as gifts
from replybook.checks.promises import money_states as states
from replybook.checks.promises import money_words as words
from replybook.checks.promises.money_cover import COVERS, longer_cover
from replybook.checks.promises.money_policy import is_policy
from replybook.checks.promises.sentence import APPROVALS, EDGES, NEGATORS, Sentence, Stretch, is_reported
from replybook.checks.word_set import word_set


def money(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that promises money."""
    if not APPROVALS.isdisjoint(_unpromised(sentence.words)):
        return
    if (cover := longer_cover(sentence)) is not None:
        yield cover
        return
    if is_policy(sentence) or _is_for_review(sentence.words):
        return
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch and not _is_denied(sentence, stretch[0]) and not is_reported(sentence, stretch[0]):
            yield stretch
            return


def _is_for_review(said: tuple[str, ...]) -> bool:
    """Whether it hangs on a review: what is wrong with that, the kind `reviews` says."""
    hangs = not {"if", "once", "soon", "when", "provided", "for", "after"}.isdisjoint(said)
    return hangs and not _REVIEWS.isdisjoint(said)


_REVIEWS = word_set("review reviews rating ratings stars star trustpilot yelp tripadvisor testimonial")


def _unpromised(said: tuple[str, ...]) -> Iterator[str]:
    """The words without the "approved" of "will be approved", which is a promise itself."""
    return (word for at, word in enumerate(said) if not (word == "approved" and said[at - 1] == "be"))


def _at(sentence: Sentence, index: int) -> Stretch | None:
    finder = _FINDERS.get(sentence.norms[index])
    return finder(sentence, index) if finder else None


def _is_denied(sentence: Sentence, first: int) -> bool:
    """Whether a "not" stands before the promise, in its clause: "we don't say that it will be refunded"."""
    for norm in reversed(sentence.norms[max(sentence.start, first - 8) : first]):
        if norm == "," or norm in EDGES:
            return False
        if norm in NEGATORS:
            return True
    return False


def _table() -> dict[str, Callable[[Sentence, int], Stretch | None]]:
    groups: list[tuple[frozenset[str], Callable[[Sentence, int], Stretch | None]]] = [
        (words.GIVE | words.GIVING | word_set("here's enjoy accept expect keep be"), deeds.give),
        (words.FORGIVE | words.FORGIVING, deeds.forgive),
        (word_set("money's refund's deposit fare payment cash fee"), states.noun_will),
        (words.NOUNS | {"claim"}, states.noun_will),
        (words.PAY_BACK, deeds.pay_back),
        (words.PAID_FOR, deeds.paid_for),
        (words.PAID_BACK, deeds.paid_back),
        (word_set("honour honor match"), deeds.honour),
        (word_set("nothing"), states.nothing_to_pay),
        (words.PAYING_BACK, deeds.paying_back),
        (word_set("pay cover"), deeds.pay),
        (word_set("foot absorb swallow pick meet stump bear settle eat shoulder"), deeds.foot),
        (word_set("double triple"), deeds.double),
        (word_set("shout"), deeds.shout),
        (word_set("see"), deeds.see_right),
        (word_set("comes"), states.comes_off),
        (word_set("won't not isn't aren't needn't"), states.no_pay),
        (word_set("cost charge expense"), gifts.at_no_cost),
        (word_set("free"), gifts.free),
        (word_set("house"), gifts.on_the_house),
        (word_set("treat"), deeds.treat_you),
        (word_set("price"), gifts.half_price),
        (word_set("consider call"), states.consider),
        (word_set("yours ours"), states.is_yours),
        (word_set("zero nil"), states.is_zero),
        (word_set("forget"), states.forgotten),
        (word_set("there's it's"), deeds.there_is),
        (word_set("compliments gift"), gifts.compliments),
        (word_set("good"), deeds.make_good),
        (word_set("paid"), states.paid),
        (word_set("us me"), gifts.on_us),
        (word_set("costs"), states.whatever),
        (word_set("entitled owed due"), states.owed),
        (word_set("owe"), lambda sentence, index: states.owes_nothing(sentence, index) or states.owed(sentence, index)),
        (word_set("right"), states.every_right),
    ]
    return {word: finder for said, finder in groups for word in said}


_FINDERS = _table()


_IDLE = (
    words.GIVE
    | words.GIVING
    | words.PAID_FOR
    | word_set(
        """
    here's enjoy accept expect keep not never isn't aren't comes meet be see there's consider call yours ours eat it's
"""
    )
)
"""Words that promise no money without one of the others beside them."""


WORDS = (
    (frozenset(_FINDERS) - _IDLE)
    | words.BACK
    | words.SIGNS
    | words.UNITS
    | words.DEBTS
    | words.FREE
    | COVERS
    | word_set("compliments gift gets off miles points pocket right pay new penny paid treat")
)
"""No promise of money without one of these."""
