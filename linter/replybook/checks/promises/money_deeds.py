"""What we do with money: give it, pay it, forgive it."""

from __future__ import annotations

from replybook.checks.promises import money_gifts as gifts
from replybook.checks.promises import money_words as words
from replybook.checks.promises.money_states import noun_will
from replybook.checks.promises.money_things import thing
from replybook.checks.promises.sentence import (
    WILLS,
    Sentence,
    Stretch,
    chain_of,
    commits,
    doing,
    spoken,
    unsure,
)
from replybook.checks.word_set import word_set


def pay_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll refund …"."""
    if sentence.norms[index] == "credit" and sentence.behind(index, 1) == ("for",):
        return None
    first = commits(sentence, index)
    return noun_will(sentence, index) if first is None else (first, sentence.last_word())


def paid_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will be refunded"."""
    be = "be" in sentence.before(index, 2)
    return spoken(sentence, commits(sentence, index)) if be else None


def paid_for(sentence: Sentence, index: int) -> Stretch | None:
    """ "The cost will be borne by us", "that the amount is returned to you", "get that charge taken off"."""
    before = sentence.before(index, 12)
    if not words.SUMS.intersection(before) and words.SIGNS.isdisjoint(before):
        return None
    if sentence.norms[index] == "taken" and sentence.behind(index, 1) not in {("off",), ("care",), ("away",)}:
        return None
    if before[-1:] == ("be",) or (before[-1:] == ("is",) and not {"sure", "ensure", "see"}.isdisjoint(before)):
        at = index - 1
        if before[-2:-1] and before[-2] in WILLS:
            return _unless_unsure(sentence, at, index)
        return spoken(sentence, chain_of(sentence, at))
    gets = next(
        (at for at in range(index - 1, max(sentence.start, index - 6), -1) if sentence.norms[at] in _GETS), None
    )
    return None if gets is None else spoken(sentence, commits(sentence, gets))


_GETS = word_set("get have")


def _unless_unsure(sentence: Sentence, index: int, last: int) -> Stretch | None:
    first = max(sentence.start, index - 4)
    return None if unsure(sentence, index) else (first, last)


def paying_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'm refunding you"."""
    return spoken(sentence, doing(sentence, index))


def give(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll give you £5", "I'm adding a voucher", "have a coffee on us"."""
    norm, last = sentence.norms[index], thing(sentence, index)
    if last is None and norm in _HAND_BACK:
        last = _sum_of(sentence, index)
    if last is None:
        return None
    first = (commits if norm in words.GIVE else doing)(sentence, index)
    if first is None:
        return _given(sentence, index)
    stranger = norm == "receive" and sentence.norms[first] not in {"you", "you'll"}
    return None if stranger else (first, last)


_HAND_BACK = word_set("return authorise authorize transfer hand reinstate wire process")


def _sum_of(sentence: Sentence, index: int) -> int | None:
    """ "Return your deposit", "authorise the full amount"."""
    behind = sentence.behind(index, 4)
    at = next((at for at, norm in enumerate(behind, index + 1) if norm in words.SUMS), None)
    plain = at is not None and {"the", "your", "that", "full", "whole"}.issuperset(sentence.norms[index + 1 : at])
    return at if plain and not words.TAILS.intersection(sentence.behind(at or index, 1)) else None


def pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll pay for the repair"; "you won't pay a penny" is another's."""
    if not _pays(sentence, index):
        return give(sentence, index) if sentence.norms[index] == "pay" else None
    return spoken(sentence, commits(sentence, index))


def foot(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll foot the bill", "… settle the invoice", "… pick up the tab", "… absorb the freight"."""
    behind = sentence.behind(index, 7)
    costs = (
        words.COSTS if sentence.norms[index] in {"foot", "absorb", "swallow", "stump", "eat", "shoulder"} else _BURDENS
    )
    up = sentence.norms[index] != "pick" or "up" in behind
    return spoken(sentence, commits(sentence, index)) if up and not costs.isdisjoint(behind) else None


_BURDENS = word_set(
    "cost costs bill bills expense expenses tab charge charges fee fees invoice fare check cheque excess"
)


def forgive(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'll wipe that late charge", "I've decided to write off the balance"."""
    behind = sentence.behind(index, 6)
    sends = sentence.norms[index] == "drop" and {"bill", "invoice", "balance"} & set(behind)
    if words.DEBTS.isdisjoint(behind) or "pending" in behind or sends:
        return give(sentence, index) if sentence.norms[index] in words.GIVE else None
    if sentence.norms[index] in {"write", "writing"} and behind[:1] != ("off",):
        return None
    finder = commits if sentence.norms[index] in words.FORGIVE else doing
    return spoken(sentence, finder(sentence, index))


def double(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll double your points"."""
    points = not {"points", "miles", "refund", "money"}.isdisjoint(sentence.behind(index, 3))
    return spoken(sentence, commits(sentence, index)) if points else None


def honour(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll honour the old price", "… match that quote"."""
    behind = sentence.behind(index, 6)
    priced = not _PRICES.isdisjoint(behind) and {"a", "any", "lower"}.isdisjoint(behind[:2])
    return spoken(sentence, commits(sentence, index)) if priced else None


_PRICES = word_set("price prices rate quote offer discount deal voucher fare coupon sale promotion")


def shout(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll shout you the next round", as Australians say."""
    you = sentence.behind(index, 1) == ("you",)
    return spoken(sentence, commits(sentence, index)) if you else None


def see_right(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'll see you right"."""
    right = sentence.behind(index, 2) == ("you", "right")
    right = right or (sentence.behind(index, 1) == ("to",) and not _BILLED.isdisjoint(sentence.behind(index, 4)))
    if right:
        return spoken(sentence, commits(sentence, index))
    yours = not {"you'll", "will"}.isdisjoint(sentence.before(index, 2))
    return give(sentence, index) if yours else None


_BILLED = word_set("bill tab cost costs fare invoice expense expenses")


def make_good(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll make good your loss"."""
    loss = sentence.norms[index - 1] == "make" and not words.COSTS.isdisjoint(sentence.behind(index, 6))
    return spoken(sentence, commits(sentence, index - 1)) if loss else None


def treat_you(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'd love to treat you to tea"."""
    you = sentence.behind(index, 1) in {("you",), ("your",)}
    return (spoken(sentence, commits(sentence, index)) if you else None) or gifts.treat(sentence, index)


def _pays(sentence: Sentence, index: int) -> bool:
    behind = sentence.behind(index, 7)
    if sentence.norms[index] == "pay" and not {"visit", "attention"}.isdisjoint(behind):
        return False
    paid = sentence.norms[index] == "pay" and not words.PAYEES.isdisjoint(behind[:1])
    money_ = words.SIGNS | words.UNITS
    return paid or not words.COSTS.isdisjoint(behind) or not money_.isdisjoint(behind)


def there_is(sentence: Sentence, index: int) -> Stretch | None:
    """ "There's 20% off your next order from me", not "there's 20% off all boots"."""
    last = thing(sentence, index)
    behind = sentence.norms[index : sentence.end]
    theirs = any(behind[at : at + 2] in _FROM_US for at in range(len(behind) - 1)) or "next" in behind
    bound = {"within", "when", "unless", "until", "once", "after", "under"}.isdisjoint(sentence.words)
    bound = bound and all(behind[at : at + 2] != ("if", "you") for at in range(len(behind)))
    return (index, last) if last and theirs and bound else None


_FROM_US = frozenset(
    (("from", "me"), ("from", "us"), ("for", "you"), ("your", "name"), ("your", "way"), ("off", "your"))
)


def _now(sentence: Sentence, index: int) -> Stretch | None:
    """ "Worst case, you get your deposit back", "we hand you back the £240"."""
    norm, before = sentence.norms[index], sentence.before(index, 1)
    ours = before in {("we",), ("i",)} and norm in _HANDS
    chained = before == ("and",) and sentence.words[:2] == ("you", "can") and norm == "get"
    theirs = (chained or before == ("you",)) and norm in {"get", "receive", "keep"}
    if not ours and not theirs:
        return None
    last = thing(sentence, index) or (_sum_of(sentence, index) if norm in _HAND_BACK else None)
    free = _TERMS.isdisjoint(sentence.norms[sentence.start + 1 : sentence.end])
    extra = ours or not _ON_TOP.isdisjoint(sentence.words)
    return (index - 1, last) if last and free and extra else None


_HANDS = word_set("hand give return pay send wire transfer")
_TERMS = word_set(
    "when unless can always within every usually who as that how why what members customers card code did"
)
_ON_TOP = word_set("back us me either regardless full worst extra whichever whatever sorry trouble")


def _given(sentence: Sentence, index: int) -> Stretch | None:
    """ "Here's a £10 voucher", "please accept £5 off", "expect a refund"."""
    if now := _now(sentence, index):
        return now
    norm = sentence.norms[index]
    opens = index == sentence.start or sentence.norms[index - 1] in {",", "please", "-", "so", "and"}
    opens = opens or (norm == "expect" and sentence.before(index, 2) == ("you", "can"))
    can_have = (
        norm in {"have", "keep"} and sentence.before(index, 2) == ("you", "can") and _SURE.isdisjoint(sentence.words)
    )
    be = norm == "be" and sentence.before(index, 1) in {("there'll",), ("will",)}
    be = be and (sentence.before(index, 1) == ("there'll",) or "there" in sentence.before(index, 2))
    if (
        norm != "here's"
        and not be
        and not can_have
        and not (norm in {"have", "enjoy", "accept", "expect", "take"} and opens)
    ):
        return None
    last = thing(sentence, index)
    return (index, last) if last else None


_SURE = word_set("if within when unless until once after under")
