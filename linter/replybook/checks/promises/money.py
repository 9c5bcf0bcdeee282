"""Money that is promised: back, off, on top."""

from __future__ import annotations

from collections.abc import Iterator

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
_COSTS = word_set("""
    cost costs damage damages repair repairs bill bills taxi fare fares fee fees expenses hotel loss losses difference
    postage shipping delivery replacement charge charges loss lost shortfall
""")
_SIGNS = word_set("£ $ € ₹ ¥ gbp usd eur")
_FREE = word_set("free complimentary")
_NOT_FREE = word_set("feel toll sugar hands duty gluten fat set you're are is")
_DONE = word_set("issued paid processed sent made applied credited added given arranged")
_WORDS = _PAY_BACK | _PAYING_BACK | _PAID_BACK | _NOUNS | _FREE | _SIGNS | _COSTS
_MORE = word_set("good us cost charge owe owed entitled pay off miles points")
WORDS = _WORDS | _MORE
"""No promise of money without one of these."""


def money(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that promises money."""
    if not APPROVALS.isdisjoint(sentence.words):
        return
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch and not _is_denied(sentence, stretch[0]):
            yield stretch
            return


def _at(sentence: Sentence, index: int) -> Stretch | None:
    norm = sentence.norms[index]
    first: int | None = None
    if norm in _PAY_BACK or norm in _PAID_BACK:
        first = commits(sentence, index) if norm in _PAY_BACK or "be" in sentence.before(index, 2) else None
        return _as_subject(sentence, index) if first is None else (first, sentence.last_word())
    if norm in _PAYING_BACK:
        return _spoken(sentence, doing(sentence, index))
    if norm in _GIVE or norm in _GIVING:
        last = _thing(sentence, index)
        first = (commits if norm in _GIVE else doing)(sentence, index) if last else None
        if first is None or last is None or (norm == "receive" and sentence.norms[first] not in {"you", "you'll"}):
            return None
        return first, last
    if norm in {"pay", "cover"} and _pays(sentence, index):
        return _spoken(sentence, commits(sentence, index))
    if norm == "good" and sentence.norms[index - 1] == "make" and not _COSTS.isdisjoint(sentence.behind(index, 6)):
        return _spoken(sentence, commits(sentence, index - 1))
    return _owed(sentence, index) or _as_subject(sentence, index) or _given(sentence, index)


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
        if norm in _BREAKS:
            return None
    return None


def _is_praise(sentence: Sentence, index: int) -> bool:
    """ "Give you credit for that", "take credit"."""
    credit = sentence.norms[index] == "credit"
    return credit and (sentence.behind(index, 1) == ("for",) or sentence.norms[index - 1] == "take")


def _pays(sentence: Sentence, index: int) -> bool:
    behind = sentence.behind(index, 7)
    return (sentence.norms[index] == "pay" and behind[:1] == ("for",)) or not _COSTS.isdisjoint(behind)


def _owed(sentence: Sentence, index: int) -> Stretch | None:
    """ "You're entitled to a refund", "we owe you £5"."""
    norms = sentence.norms
    if norms[index] not in {"entitled", "owed", "owe"} or _unsure(sentence, index):
        return None
    subject = norms[max(sentence.start, index - 3) : index]
    if {"you", "you're", "we"}.isdisjoint(subject):
        return None
    last = _thing(sentence, index + 1)
    first = next(at for at in range(max(sentence.start, index - 3), index) if norms[at] in {"you", "you're", "we"})
    return (first, last) if last else None


def _as_subject(sentence: Sentence, index: int) -> Stretch | None:
    """ "A refund will be issued", "your next coffee is on us", "we'll replace it free of charge"."""
    norms = sentence.norms
    behind = sentence.behind(index, 4)
    if norms[index] in _NOUNS and behind[:2] in {("will", "be"), ("shall", "be")}:
        return (index, sentence.last_word()) if not _DONE.isdisjoint(behind) and not _unsure(sentence, index) else None
    if norms[index] == "us" and norms[index - 1] == "on" and "next" in sentence.before(index, 6):
        return (max(sentence.start, index - 4), index)
    if norms[index] not in {"charge", "cost"}:
        return None
    free = norms[index - 2 : index] == ("free", "of") or norms[index - 1] == "no"
    return _free(sentence, index) if free else None


def _free(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll … free of charge", "I'll … at no cost"."""
    for at in range(index - 1, max(sentence.start, index - 12) - 1, -1):
        norm = sentence.norms[at]
        if norm in NEGATORS - {"no"} or norm in HEDGES:
            return None
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
