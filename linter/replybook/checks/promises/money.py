"""Money that is promised: back, off, on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from replybook.checks.promises import money_gifts as gifts
from replybook.checks.promises import money_words as words
from replybook.checks.promises.sentence import (
    APPROVALS,
    EDGES,
    HEDGES,
    NEGATORS,
    Sentence,
    Stretch,
    commits,
    doing,
    is_reported,
)
from replybook.checks.word_set import word_set


def money(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that promises money."""
    if not APPROVALS.isdisjoint(_unpromised(sentence.words)):
        return
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch and not _is_denied(sentence, stretch[0]) and not is_reported(sentence, stretch[0]):
            yield stretch
            return


def _unpromised(said: tuple[str, ...]) -> Iterator[str]:
    """The words without the "approved" of "will be approved", which is a promise itself."""
    return (word for at, word in enumerate(said) if not (word == "approved" and said[at - 1] == "be"))


def _at(sentence: Sentence, index: int) -> Stretch | None:
    finder = _FINDERS.get(sentence.norms[index])
    return finder(sentence, index) if finder else None


def _pay_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll refund …"."""
    if sentence.norms[index] == "credit" and sentence.behind(index, 1) == ("for",):
        return None
    first = commits(sentence, index)
    return _noun_will(sentence, index) if first is None else (first, sentence.last_word())


def _paid_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will be refunded"."""
    be = "be" in sentence.before(index, 2)
    return _spoken(sentence, commits(sentence, index)) if be else None


def _paying_back(sentence: Sentence, index: int) -> Stretch | None:
    return _spoken(sentence, doing(sentence, index))


def _give(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll give you £5", "I'm adding a voucher", "have a coffee on us"."""
    norm, last = sentence.norms[index], thing(sentence, index)
    if last is None:
        return None
    first = (commits if norm in words.GIVE else doing)(sentence, index)
    if first is None:
        return _given(sentence, index)
    stranger = norm == "receive" and sentence.norms[first] not in {"you", "you'll"}
    return None if stranger else (first, last)


def _pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll pay for the repair"; "you won't pay a penny" is another's."""
    if not _pays(sentence, index):
        return _give(sentence, index) if sentence.norms[index] == "pay" else None
    return _spoken(sentence, commits(sentence, index))


def _foot(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll foot the bill", "… pick up the tab", "… absorb the freight"."""
    paid = not words.COSTS.isdisjoint(sentence.behind(index, 7))
    return _spoken(sentence, commits(sentence, index)) if paid else None


def _forgive(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'll wipe that late charge", "I've decided to write off the balance"."""
    behind = sentence.behind(index, 6)
    if words.DEBTS.isdisjoint(behind) or "pending" in behind:
        return _give(sentence, index) if sentence.norms[index] in words.GIVE else None
    if sentence.norms[index] in {"write", "writing"} and behind[:1] != ("off",):
        return None
    finder = commits if sentence.norms[index] in words.FORGIVE else doing
    return _spoken(sentence, finder(sentence, index))


def _double(sentence: Sentence, index: int) -> Stretch | None:
    points = not {"points", "miles", "refund", "money"}.isdisjoint(sentence.behind(index, 3))
    return _spoken(sentence, commits(sentence, index)) if points else None


def _shout(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll shout you the next round", as Australians say."""
    you = sentence.behind(index, 1) == ("you",)
    return _spoken(sentence, commits(sentence, index)) if you else None


def _see_right(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'll see you right"."""
    right = sentence.behind(index, 2) == ("you", "right")
    return _spoken(sentence, commits(sentence, index)) if right else None


def _consider(sentence: Sentence, index: int) -> Stretch | None:
    """ "Consider the fee waived"."""
    return (index, sentence.last_word()) if not words.PAID_BACK.isdisjoint(sentence.behind(index, 5)) else None


def _make_good(sentence: Sentence, index: int) -> Stretch | None:
    loss = sentence.norms[index - 1] == "make" and not words.COSTS.isdisjoint(sentence.behind(index, 6))
    return _spoken(sentence, commits(sentence, index - 1)) if loss else None


def _paid(sentence: Sentence, index: int) -> Stretch | None:
    """ "You'll be paid"."""
    will_be = sentence.before(index, 2) in {("you'll", "be"), ("will", "be")}
    to_you = not {"you'll", "you"}.isdisjoint(sentence.before(index, 3))
    return (index - 2, index) if will_be and to_you and index - 2 >= sentence.start else None


def _whatever(sentence: Sentence, index: int) -> Stretch | None:
    """ "Whatever it costs, we'll …"."""
    if sentence.before(index, 2) != ("whatever", "it") or {"we'll", "i'll", "will"}.isdisjoint(sentence.words):
        return None
    return index - 2, sentence.last_word()


def _is_denied(sentence: Sentence, first: int) -> bool:
    """Whether a "not" stands before the promise, in its clause: "we don't say that it will be refunded"."""
    for norm in reversed(sentence.norms[max(sentence.start, first - 8) : first]):
        if norm == "," or norm in EDGES:
            return False
        if norm in NEGATORS:
            return True
    return False


def _spoken(sentence: Sentence, first: int | None) -> Stretch | None:
    return None if first is None else (first, sentence.last_word())


def thing(sentence: Sentence, index: int) -> int | None:
    """The last token of the money that a verb gives: "a full refund", "£20 off", "it free of charge"."""
    with_ = sentence.norms[index] in words.WITH
    for at in range(index + 1, min(sentence.end, index + 11)):
        norm = sentence.norms[at]
        behind = sentence.norms[at + 1] if at + 1 < sentence.end else ""
        if norm in words.NOUNS:
            return None if behind in words.TAILS or _is_praise(sentence, at) else at
        if norm in words.SIGNS and behind[:1].isdigit():
            return _sum(sentence, at + 1)
        if norm in words.FREE and sentence.norms[at - 1] not in words.NOT_FREE and behind != "to":
            return at
        if _is_part(sentence, at, behind):
            return min(at + 1, sentence.end - 1)
        if norm in words.BREAKS and not (with_ and norm in {"with", "to"}):
            return None
    return None


def _is_part(sentence: Sentence, at: int, behind: str) -> bool:
    """ "20% off", "your fee back", "a month off", "half price", "50 off your bill"."""
    norm = sentence.norms[at]
    if norm[:1].isdigit():
        return behind in _COUNTED or norm.endswith("%")
    if norm in words.PERIODS:
        return behind in {"off", "free"}
    if norm == "half":
        return behind in {"price", "-", "off"}
    if norm == "off":
        return not _BILLS.isdisjoint(sentence.behind(at, 3))
    return (norm in words.BACK and behind in {"back", "off", "returned"}) or (
        norm == "back" and _back_sum(sentence, at)
    )


_COUNTED = word_set("off miles points discount") | words.UNITS
_BILLS = word_set("bill bills invoice statement order price total booking rent premium fare balance")


def _sum(sentence: Sentence, at: int) -> int | None:
    """A sum of money, but not "a £50 prize draw", "the £20 plan"."""
    return None if not _NO_SUMS.isdisjoint(sentence.behind(at, 3)) else at


_NO_SUMS = word_set("draw plan bundle package prize raffle deal model")


def _back_sum(sentence: Sentence, at: int) -> bool:
    """ "Give you back the difference"."""
    behind = sentence.behind(at, 3)
    return (
        bool(behind) and behind[0] in {"the", "your", "all", "every", "what"} and not words.BACK.isdisjoint(behind[1:])
    )


def _is_praise(sentence: Sentence, index: int) -> bool:
    """ "Give you credit for that", "take credit"."""
    credit = sentence.norms[index] == "credit"
    return credit and (sentence.behind(index, 1) == ("for",) or sentence.norms[index - 1] == "take")


def _pays(sentence: Sentence, index: int) -> bool:
    behind = sentence.behind(index, 7)
    if sentence.norms[index] == "pay" and not {"visit", "attention"}.isdisjoint(behind):
        return False
    paid = sentence.norms[index] == "pay" and not words.PAYEES.isdisjoint(behind[:1])
    money_ = words.SIGNS | words.UNITS
    return paid or not words.COSTS.isdisjoint(behind) or not money_.isdisjoint(behind)


def _owed(sentence: Sentence, index: int) -> Stretch | None:
    """ "You're entitled to a refund", "we owe you £5"."""
    norms = sentence.norms
    if _unsure(sentence, index):
        return None
    subject = norms[max(sentence.start, index - 3) : index]
    if {"you", "you're", "we"}.isdisjoint(subject):
        return None
    last = thing(sentence, index + 1) or _new_one(sentence, index)
    first = next(at for at in range(max(sentence.start, index - 3), index) if norms[at] in {"you", "you're", "we"})
    return (first, last) if last else None


def _new_one(sentence: Sentence, index: int) -> int | None:
    """ "Entitled to a new sofa"."""
    found = (at for at in range(index + 1, min(sentence.end, index + 6)) if sentence.norms[at] in _NEW)
    return next(found, None)


_NEW = word_set("new replacement upgrade exchange")


def _no_pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "You won't pay a penny", "you won't be out of pocket", "it won't cost you anything"."""
    if {"if", "until", "unless"} & set(sentence.words):
        return None
    before, behind = sentence.before(index, 3), sentence.behind(index, 7)
    out = behind[:4] == ("be", "out", "of", "pocket") or "out of pocket" in " ".join(behind)
    if not {"you", "you'll", "you're", "nobody"}.isdisjoint(before):
        pays = "pay" in behind[:4] and not _ANYTHING.isdisjoint(behind)
        pays = pays or behind[:2] == ("be", "paying") or (behind[:1] == ("lose",) and not _ANYTHING.isdisjoint(behind))
        return (max(sentence.start, index - 1), sentence.last_word()) if pays or out else None
    costs = behind[:2] == ("cost", "you")
    return (max(sentence.start, index - 1), sentence.last_word()) if costs else None


_ANYTHING = word_set("a anything for extra penny cent money the that it")


def _noun_will(sentence: Sentence, index: int) -> Stretch | None:
    """ "A refund of £8 will be issued", "full refund coming your way", "your money's coming back to you"."""
    behind = sentence.behind(index, 11)
    if _unsure(sentence, index):
        return None
    if "your" in behind[:4] and "way" in behind[:5] and not _MOVES.isdisjoint(behind[:3]):
        return index, sentence.last_word()
    if _comes_back(sentence, index, behind):
        return index, sentence.last_word()
    at = next((at for at, norm in enumerate(behind[:7]) if norm in {"will", "shall"}), None)
    if at is None or (at > 0 and behind[0] not in {"of", "for"} and not behind[0][0].isdigit()):
        return None
    verbs = behind[at + 1 : at + 4]
    sure = not words.LANDS.isdisjoint(verbs[:1]) or (verbs[:1] == ("be",) and not words.DONE.isdisjoint(verbs))
    return (index, sentence.last_word()) if sure else None


_MOVES = word_set("coming heading going headed")
_RETURNS = word_set("back yours straight in to home")


def _comes_back(sentence: Sentence, index: int, behind: tuple[str, ...]) -> bool:
    """ "Your money's coming straight back", "the fee is coming off", "a payment of £5 is coming to you"."""
    moves = next((at for at, norm in enumerate(behind[:7]) if norm in _MOVES), None)
    if moves is None or "," in behind[:moves]:
        return False
    be = behind[moves - 1] in {"is", "are", "be"} if moves else sentence.norms[index].endswith("'s")
    ends = behind[moves + 1 : moves + 4]
    return be and ("back" in ends or "off" in ends or ends[:2] == ("to", "you"))


def _comes_off(sentence: Sentence, index: int) -> Stretch | None:
    """ "The fee comes off your next bill"."""
    if sentence.behind(index, 1) != ("off",) or _unsure(sentence, index):
        return None
    fee = not words.DEBTS.isdisjoint(sentence.before(index, 4)) or not words.SIGNS.isdisjoint(sentence.before(index, 4))
    return (max(sentence.start, index - 3), index + 1) if fee else None


def _given(sentence: Sentence, index: int) -> Stretch | None:
    """ "Here's a £10 voucher", "please accept £5 off", "expect a refund"."""
    norm = sentence.norms[index]
    opens = index == sentence.start or sentence.norms[index - 1] in {",", "please", "-", "so", "and"}
    opens = opens or (norm == "expect" and sentence.before(index, 2) == ("you", "can"))
    can_have = (
        norm in {"have", "keep"} and sentence.before(index, 2) == ("you", "can") and _SURE.isdisjoint(sentence.words)
    )
    if norm != "here's" and not can_have and not (norm in {"have", "enjoy", "accept", "expect"} and opens):
        return None
    last = thing(sentence, index)
    return (index, last) if last else None


_SURE = word_set("if within when unless until once after under")


def _unsure(sentence: Sentence, index: int) -> bool:
    before = sentence.before(index, 6)
    return not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before)


def _table() -> dict[str, Callable[[Sentence, int], Stretch | None]]:
    groups: list[tuple[frozenset[str], Callable[[Sentence, int], Stretch | None]]] = [
        (words.GIVE | words.GIVING | word_set("here's enjoy accept expect keep"), _give),
        (words.FORGIVE | words.FORGIVING, _forgive),
        (word_set("money's refund's deposit fare payment cash fee"), _noun_will),
        (words.NOUNS | {"claim"}, _noun_will),
        (words.PAY_BACK, _pay_back),
        (words.PAID_BACK, _paid_back),
        (words.PAYING_BACK, _paying_back),
        (word_set("pay cover"), _pay),
        (word_set("foot absorb swallow pick meet stump bear"), _foot),
        (word_set("double triple"), _double),
        (word_set("shout"), _shout),
        (word_set("see"), _see_right),
        (word_set("comes"), _comes_off),
        (word_set("won't not never isn't aren't needn't"), _no_pay),
        (word_set("cost charge expense"), gifts.at_no_cost),
        (word_set("free"), gifts.free),
        (word_set("house"), gifts.on_the_house),
        (word_set("treat"), gifts.treat),
        (word_set("price"), gifts.half_price),
        (word_set("consider"), _consider),
        (word_set("good"), _make_good),
        (word_set("paid"), _paid),
        (word_set("us me"), gifts.on_us),
        (word_set("costs"), _whatever),
        (word_set("entitled owed owe due"), _owed),
    ]
    return {word: finder for said, finder in groups for word in said}


_FINDERS = _table()
_IDLE = words.GIVE | words.GIVING | word_set("here's enjoy accept expect keep not never isn't aren't comes meet")
"""Words that promise no money without one of the others beside them."""
WORDS = (
    (frozenset(_FINDERS) - _IDLE)
    | words.BACK
    | words.SIGNS
    | words.UNITS
    | words.DEBTS
    | word_set("off miles points pocket right pay new penny")
)
"""No promise of money without one of these."""
