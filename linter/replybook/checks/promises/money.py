"""Money that is promised: back, off, on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from replybook.checks.promises.sentence import APPROVALS, EDGES, HEDGES, NEGATORS, Sentence, Stretch, commits, doing
from replybook.checks.word_set import word_set

_PAY_BACK = word_set("refund reimburse compensate repay recompense waive credit")
_PAYING_BACK = word_set("refunding reimbursing compensating repaying waiving crediting")
_PAID_BACK = word_set("refunded reimbursed compensated repaid credited waived recompensed")
_GIVE = word_set("""
    give offer send issue arrange process add put apply provide get receive have make take knock grant authorise
    authorize award extend pop return
""")
_GIVING = word_set("""
    giving offering sending issuing arranging processing adding putting applying providing taking knocking granting
    awarding getting
""")
_BACK = word_set("deposit fee fees fare money cash payment charge charges postage cost costs lot")
"""What one gets back."""
_NOUNS = word_set("""
    refund refunds compensation reimbursement voucher vouchers discount cashback rebate credit goodwill gift-card money
    repayment
""")
_TAILS = word_set("""
    form forms policy policies page link request requests team desk department process rules terms steps status
    reference options option advice question query details claim number line
""")
"""What makes a noun of money a noun of something else: the refund form."""
_BREAKS = word_set(
    "about regarding whether if when how that which ; : ( where why to but and with , who from look into care questions"
)
_PAYEES = word_set("for the your you it this that any all back")
_COSTS = word_set("""
    cost costs damage damages repair repairs bill bills taxi fare fares fee fees expenses hotel loss losses difference
    postage shipping delivery replacement charge charges loss lost shortfall
""")
_SIGNS = word_set("£ $ € ₹ ¥ gbp usd eur")
_FREE = word_set("free complimentary")
_NOT_FREE = word_set("feel toll sugar hands duty gluten fat set you're are is")
_TREATS = word_set("""
    next get gets getting have enjoy month drinks drink coffee dessert meal round ride pint lunch dinner breakfast
    delivery postage shipping treat
""")
_LANDS = word_set("hit reach land arrive follow")
_DONE = word_set("""
    approved accepted granted upheld honoured honored issued paid processed sent made applied credited added given
    arranged
""")


def money(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that promises money."""
    if not APPROVALS.isdisjoint(_unpromised(sentence.words)):
        return
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch and not _is_denied(sentence, stretch[0]):
            yield stretch
            return


def _unpromised(words: tuple[str, ...]) -> Iterator[str]:
    """The words without the "approved" of "will be approved", which is a promise itself."""
    return (word for at, word in enumerate(words) if not (word == "approved" and words[at - 1] == "be"))


def _at(sentence: Sentence, index: int) -> Stretch | None:
    finder = _FINDERS.get(sentence.norms[index])
    return finder(sentence, index) if finder else None


def _pay_back(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll refund …"."""
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
    norm, last = sentence.norms[index], _thing(sentence, index)
    if last is None:
        return None
    first = (commits if norm in _GIVE else doing)(sentence, index)
    if first is None:
        return _given(sentence, index)
    stranger = norm == "receive" and sentence.norms[first] not in {"you", "you'll"}
    return None if stranger else (first, last)


def _pay(sentence: Sentence, index: int) -> Stretch | None:
    return _spoken(sentence, commits(sentence, index)) if _pays(sentence, index) else None


def _double(sentence: Sentence, index: int) -> Stretch | None:
    points = not {"points", "miles", "refund", "money"}.isdisjoint(sentence.behind(index, 3))
    return _spoken(sentence, commits(sentence, index)) if points else None


def _treat(sentence: Sentence, index: int) -> Stretch | None:
    """ "My treat"."""
    ours = sentence.norms[index - 1] in {"my", "our"} and len(sentence.behind(index, 2)) < 2
    return (max(sentence.start, index - 4), index) if ours else None


def _consider(sentence: Sentence, index: int) -> Stretch | None:
    """ "Consider the fee waived"."""
    return (index, sentence.last_word()) if not _PAID_BACK.isdisjoint(sentence.behind(index, 5)) else None


def _make_good(sentence: Sentence, index: int) -> Stretch | None:
    loss = sentence.norms[index - 1] == "make" and not _COSTS.isdisjoint(sentence.behind(index, 6))
    return _spoken(sentence, commits(sentence, index - 1)) if loss else None


def _paid(sentence: Sentence, index: int) -> Stretch | None:
    """ "You'll be paid"."""
    will_be = sentence.before(index, 2) in {("you'll", "be"), ("will", "be")}
    to_you = not {"you'll", "you"}.isdisjoint(sentence.before(index, 3))
    return (index - 2, index) if will_be and to_you and index - 2 >= sentence.start else None


def _on_us(sentence: Sentence, index: int) -> Stretch | None:
    """ "Your next coffee is on us"."""
    treat = sentence.norms[index - 1] == "on" and not _TREATS.isdisjoint(sentence.before(index, 7))
    return (max(sentence.start, index - 4), index) if treat else None


def _whatever(sentence: Sentence, index: int) -> Stretch | None:
    """ "Whatever it costs, we'll …"."""
    if sentence.before(index, 2) != ("whatever", "it") or {"we'll", "i'll", "will"}.isdisjoint(sentence.words):
        return None
    return index - 2, sentence.last_word()


def _at_no_cost(sentence: Sentence, index: int) -> Stretch | None:
    """ "Free of charge", "at no cost", "at our expense"."""
    before = sentence.before(index, 2)
    free = before in {("free", "of"), ("at", "our")} or before[-1:] == ("no",)
    return _free(sentence, index) if free else None


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


def _thing(sentence: Sentence, index: int) -> int | None:
    """The last token of the money that a verb gives: "a full refund", "£20 off", "it free of charge"."""
    norms = sentence.norms
    for at in range(index + 1, min(sentence.end, index + 11)):
        norm, behind = norms[at], norms[at + 1] if at + 1 < sentence.end else ""
        if norm in _NOUNS:
            return None if behind in _TAILS or _is_praise(sentence, at) else at
        if norm in _SIGNS and behind[:1].isdigit():
            return at + 1
        if norm[:1].isdigit() and (behind in {"off", "miles", "points", "discount"} or norm.endswith("%")):
            return at
        if norm in _FREE and norms[at - 1] not in _NOT_FREE:
            return at
        if norm in _BACK and behind in {"back", "off"}:
            return at + 1
        if norm in _BREAKS:
            return None
    return None


def _is_praise(sentence: Sentence, index: int) -> bool:
    """ "Give you credit for that", "take credit"."""
    credit = sentence.norms[index] == "credit"
    return credit and (sentence.behind(index, 1) == ("for",) or sentence.norms[index - 1] == "take")


def _pays(sentence: Sentence, index: int) -> bool:
    behind = sentence.behind(index, 7)
    if sentence.norms[index] == "pay" and not {"visit", "attention"}.isdisjoint(behind):
        return False
    paid = sentence.norms[index] == "pay" and not _PAYEES.isdisjoint(behind[:1])
    return paid or not _COSTS.isdisjoint(behind)


def _owed(sentence: Sentence, index: int) -> Stretch | None:
    """ "You're entitled to a refund", "we owe you £5"."""
    norms = sentence.norms
    if _unsure(sentence, index):
        return None
    subject = norms[max(sentence.start, index - 3) : index]
    if {"you", "you're", "we"}.isdisjoint(subject):
        return None
    last = _thing(sentence, index + 1)
    first = next(at for at in range(max(sentence.start, index - 3), index) if norms[at] in {"you", "you're", "we"})
    return (first, last) if last else None


def _no_pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "You won't pay a penny", "it won't cost you anything"."""
    before, behind = sentence.before(index, 2), sentence.behind(index, 6)
    if "you" in before or before[-1:] == ("you'll",):
        pays = "pay" in behind[:3] and not {"a", "anything", "for", "extra"}.isdisjoint(behind)
        return (max(sentence.start, index - 1), sentence.last_word()) if pays else None
    costs = behind[:2] == ("cost", "you")
    return (max(sentence.start, index - 1), sentence.last_word()) if costs else None


def _noun_will(sentence: Sentence, index: int) -> Stretch | None:
    """ "A refund of £8 will be issued", "full refund coming your way"."""
    behind = sentence.behind(index, 9)
    if _unsure(sentence, index):
        return None
    if "your" in behind[:3] and "way" in behind[:4] and not {"coming", "heading"}.isdisjoint(behind[:3]):
        return index, sentence.last_word()
    at = next((at for at, norm in enumerate(behind[:5]) if norm in {"will", "shall"}), None)
    if at is None or (at > 0 and behind[0] not in {"of", "for"}):
        return None
    verbs = behind[at + 1 : at + 4]
    sure = not _LANDS.isdisjoint(verbs[:1]) or (verbs[:1] == ("be",) and not _DONE.isdisjoint(verbs))
    return (index, sentence.last_word()) if sure else None


def _free(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll … free of charge", "I'll … at no cost"."""
    for at in range(index - 1, max(sentence.start, index - 12) - 1, -1):
        norm = sentence.norms[at]
        if norm in NEGATORS - {"no"} or norm in HEDGES:
            return None
        if norm == "to" and sentence.norms[at - 1] in {"delighted", "happy", "glad", "pleased"}:
            return at - 1, index
        if norm in {"we'll", "i'll"} or (norm == "will" and sentence.norms[at - 1] in {"we", "i"}):
            return (at if "'" in norm else at - 1, index)
    return None


def _given(sentence: Sentence, index: int) -> Stretch | None:
    """ "Here's a £10 voucher", "please accept £5 off"."""
    norm = sentence.norms[index]
    opens = index == sentence.start or sentence.norms[index - 1] in {",", "please", "-", "so", "and"}
    if norm != "here's" and not (norm in {"have", "enjoy", "accept"} and opens):
        return None
    last = _thing(sentence, index)
    return (index, last) if last else None


def _unsure(sentence: Sentence, index: int) -> bool:
    before = sentence.before(index, 6)
    return not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before)


def _table() -> dict[str, Callable[[Sentence, int], Stretch | None]]:
    groups: list[tuple[frozenset[str], Callable[[Sentence, int], Stretch | None]]] = [
        (_NOUNS | {"claim"}, _noun_will),
        (_PAY_BACK, _pay_back),
        (_PAID_BACK, _paid_back),
        (_PAYING_BACK, _paying_back),
        (_GIVE | _GIVING | {"here's", "enjoy", "accept"}, _give),
        (word_set("pay cover"), _pay),
        (word_set("double triple"), _double),
        (word_set("won't not"), _no_pay),
        (word_set("cost charge expense"), _at_no_cost),
        (word_set("treat"), _treat),
        (word_set("consider"), _consider),
        (word_set("good"), _make_good),
        (word_set("paid"), _paid),
        (word_set("us"), _on_us),
        (word_set("costs"), _whatever),
        (word_set("entitled owed owe"), _owed),
    ]
    return {word: finder for words, finder in groups for word in words}


_FINDERS = _table()
WORDS = frozenset(_FINDERS) - _GIVE | _BACK | _SIGNS | _NOUNS | _FREE | word_set("off miles points")
"""No promise of money without one of these."""
