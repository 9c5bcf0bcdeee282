"""Money that is owed, on its way, or not to be paid."""

from __future__ import annotations

from replybook.checks.promises import money_gifts as gifts
from replybook.checks.promises import money_words as words
from replybook.checks.promises.money_things import thing
from replybook.checks.promises.sentence import (
    Sentence,
    Stretch,
    chain_of,
    spoken,
    unsure,
)
from replybook.checks.word_set import word_set


def consider(sentence: Sentence, index: int) -> Stretch | None:
    """ "Consider the fee waived"."""
    behind = sentence.behind(index, 5)
    if not words.DEBTS.isdisjoint(behind) and not {"gone", "dropped", "cancelled", "forgotten", "done"}.isdisjoint(
        behind
    ):
        return index, sentence.last_word()
    settled = not (words.PAID_BACK | _SETTLED).isdisjoint(sentence.behind(index, 6))
    summed = not (words.SIGNS | words.SUMS | words.DEBTS | words.UNITS).isdisjoint(behind)
    back = not words.PAID_BACK.isdisjoint(behind)
    return (index, sentence.last_word()) if back or (settled and summed) else None


_SETTLED = word_set(
    "written wiped gone paid settled cleared yours dropped cancelled scrapped torn off forgotten covered"
)


def owes_nothing(sentence: Sentence, index: int) -> Stretch | None:
    """ "You don't owe us a thing", "you owe us not a penny"."""
    yours = not {"you", "you'll"}.isdisjoint(sentence.before(index, 3))
    denied = not {"don't", "won't", "not", "no"}.isdisjoint(sentence.before(index, 2))
    thing_ = not {"thing", "anything", "penny", "cent", "it", "that", "for"}.isdisjoint(sentence.behind(index, 4))
    return (index - 2, sentence.last_word()) if yours and denied and thing_ and not _conditional(sentence) else None


def is_yours(sentence: Sentence, index: int) -> Stretch | None:
    """ "A free replacement is yours", "the second night's ours to pay"."""
    before = sentence.before(index, 9)
    if sentence.norms[index] == "ours":
        pays = sentence.behind(index, 2) in {("to", "pay"), ("to", "cover"), ("to", "settle")}
        return (max(sentence.start, index - 4), sentence.last_word()) if pays else None
    is_ = before[-1:] in {("is",), ("are",)} or (before and before[-1].endswith("'s"))
    prized = not (words.FREE | words.NOUNS | words.SIGNS).isdisjoint(before)
    return (max(sentence.start, index - 5), index) if is_ and prized and not _unless(sentence) else None


def _unless(sentence: Sentence) -> bool:
    return not {"if", "when", "once", "code", "checkout", "with", "as"}.isdisjoint(sentence.words)


def is_zero(sentence: Sentence, index: int) -> Stretch | None:
    """ "Your bill for June is now zero"."""
    before = sentence.before(index, 8)
    is_ = not {"is", "be", "to"}.isdisjoint(before[-3:])
    billed = not (words.DEBTS | {"total", "invoice"}).isdisjoint(before) and "your" in before
    return (max(sentence.start, index - 5), index) if is_ and billed and not unsure(sentence, index) else None


def forgotten(sentence: Sentence, index: int) -> Stretch | None:
    """ "Forget the late fee"."""
    owed_ = not words.DEBTS.isdisjoint(sentence.behind(index, 5)) and "to" not in sentence.behind(index, 3)
    opens = index == sentence.start or sentence.norms[index - 1] in {",", "please", "and", "so", "just", "can"}
    return (index, sentence.last_word()) if owed_ and opens else None


def paid(sentence: Sentence, index: int) -> Stretch | None:
    """ "You'll be paid"."""
    will_be = sentence.before(index, 2) in {("you'll", "be"), ("will", "be")}
    to_you = not {"you'll", "you"}.isdisjoint(sentence.before(index, 3))
    if sentence.behind(index, 1) == ("back",) and not {"you're", "you", "get"}.isdisjoint(sentence.before(index, 3)):
        return spoken(sentence, chain_of(sentence, index))
    return (index - 2, index) if will_be and to_you and index - 2 >= sentence.start else None


def nothing_to_pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "You have nothing to pay", "you owe us nothing"."""
    if sentence.before(index, 1) == ("for",):
        return gifts.free(sentence, index)
    owes = not {"owe", "have"}.isdisjoint(sentence.before(index, 3)) and "you" in sentence.before(index, 4)
    if sentence.before(index, 2) == ("you", "pay") and not _conditional(sentence):
        return index - 2, index
    pays = sentence.behind(index, 2) == ("to", "pay") or "owe" in sentence.before(index, 2)
    return (
        (max(sentence.start, index - 3), sentence.last_word()) if owes and pays and not _conditional(sentence) else None
    )


def _conditional(sentence: Sentence) -> bool:
    return not {"if", "until", "unless", "within", "when"}.isdisjoint(sentence.words)


def whatever(sentence: Sentence, index: int) -> Stretch | None:
    """ "Whatever it costs, we'll …"."""
    if sentence.before(index, 2) != ("whatever", "it") or {"we'll", "i'll", "will"}.isdisjoint(sentence.words):
        return None
    return index - 2, sentence.last_word()


def owed(sentence: Sentence, index: int) -> Stretch | None:
    """ "You're entitled to a refund", "we owe you £5"."""
    norms = sentence.norms
    if unsure(sentence, index):
        return None
    subject = norms[max(sentence.start, index - 3) : index]
    if {"you", "you're", "we"}.isdisjoint(subject):
        return None
    last = _summed(sentence, index) or thing(sentence, index + 1) or _new_one(sentence, index)
    first = next(at for at in range(max(sentence.start, index - 3), index) if norms[at] in {"you", "you're", "we"})
    return (first, last) if last else None


def every_right(sentence: Sentence, index: int) -> Stretch | None:
    """ "You have every right to a refund"."""
    last = thing(sentence, index + 1) if sentence.before(index, 1) == ("every",) else None
    return None if last is None else (index - 1, last)


def _summed(sentence: Sentence, index: int) -> int | None:
    """ "We owe you the fare"."""
    behind = sentence.behind(index, 3)
    sums = sentence.norms[index] == "owe" and behind[:2] in {("you", "the"), ("you", "that"), ("you", "this")}
    return index + 3 if sums and not (words.SUMS | words.BACK).isdisjoint(behind[2:]) else None


def _new_one(sentence: Sentence, index: int) -> int | None:
    """ "Entitled to a new sofa"."""
    found = (at for at in range(index + 1, min(sentence.end, index + 6)) if sentence.norms[at] in _NEW)
    return next(found, None)


_NEW = word_set("new replacement upgrade exchange")


def no_pay(sentence: Sentence, index: int) -> Stretch | None:
    """ "You won't pay a penny", "you won't be out of pocket", "it won't cost you anything"."""
    if {"if", "until", "unless"} & set(sentence.words):
        return None
    before, behind = sentence.before(index, 3), sentence.behind(index, 7)
    if before == ("there",) and behind[:1] == ("be",) and not words.DEBTS.isdisjoint(behind[1:4]):
        return index - 1, sentence.last_word()
    out = behind[:4] == ("be", "out", "of", "pocket") or "out of pocket" in " ".join(behind)
    if not {"you", "you'll", "you're", "nobody"}.isdisjoint(before):
        pays = "pay" in behind[:4] and not _ANYTHING.isdisjoint(behind)
        pays = pays or behind[:2] == ("be", "paying") or (behind[:1] == ("lose",) and not _ANYTHING.isdisjoint(behind))
        return (max(sentence.start, index - 1), sentence.last_word()) if pays or out else None
    costs = behind[:2] == ("cost", "you")
    return (max(sentence.start, index - 1), sentence.last_word()) if costs else None


_ANYTHING = word_set("a anything for extra penny cent money the that it")


def noun_will(sentence: Sentence, index: int) -> Stretch | None:
    """ "A refund of £8 will be issued", "full refund coming your way", "your money's coming back to you"."""
    behind = sentence.behind(index, 11)
    if unsure(sentence, index):
        return None
    if "your" in behind[:4] and "way" in behind[:5] and not _MOVES.isdisjoint(behind[:3]):
        return index, sentence.last_word()
    if _comes_back(sentence, index, behind):
        return index, sentence.last_word()
    at = next((at for at, norm in enumerate(behind[:7]) if norm in {"will", "shall"}), None)
    if at is None or (at > 0 and behind[0] not in {"of", "for"} and not behind[0][0].isdigit()):
        return None
    verbs = behind[at + 1 : at + 4]
    if verbs[:1] == ("be",) and verbs[1:2] in {("through",), ("with",), ("back",), ("there",), ("yours",)}:
        return index, sentence.last_word()
    sure = not words.LANDS.isdisjoint(verbs[:1]) or (verbs[:1] == ("be",) and not words.DONE.isdisjoint(verbs))
    return (index, sentence.last_word()) if sure else None


_MOVES = word_set("coming heading going headed")


def _comes_back(sentence: Sentence, index: int, behind: tuple[str, ...]) -> bool:
    """ "Your money's coming straight back", "the fee is coming off", "a payment of £5 is coming to you"."""
    moves = next((at for at, norm in enumerate(behind[:7]) if norm in _MOVES), None)
    if moves is None or "," in behind[:moves]:
        return False
    be = behind[moves - 1] in {"is", "are", "be"} if moves else sentence.norms[index].endswith("'s")
    ends = behind[moves + 1 : moves + 4]
    return be and ("back" in ends or "off" in ends or ends[:2] == ("to", "you"))


def comes_off(sentence: Sentence, index: int) -> Stretch | None:
    """ "The fee comes off your next bill"."""
    if sentence.behind(index, 1) != ("off",) or unsure(sentence, index):
        return None
    fee = not words.DEBTS.isdisjoint(sentence.before(index, 4)) or not words.SIGNS.isdisjoint(sentence.before(index, 4))
    return (max(sentence.start, index - 3), index + 1) if fee else None
