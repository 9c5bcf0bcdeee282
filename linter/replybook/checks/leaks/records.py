"""What a file says of somebody's money and driving: the arrears, the limit used up, the points on the licence."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.checks.word_set import word_set
from replybook.reading import Reading

_STATES = word_set("""
    arrears overdraft overdrawn balance salary wage wages income conviction convictions speeding points score loan
    mortgage
    debt debts bankruptcy default ccj behind owe owed owing overdue bounced limit insolvency bailiff bailiffs
    fines benefits
    repayments tickets pension savings
""")
"""What may be told of somebody."""
_GRAVE = word_set(
    "arrears overdrawn behind bankruptcy ccj insolvency conviction convictions speeding bailiffs bailiff bounced"
)
"""What is told already where it is said to be theirs."""
_OWNERS = word_set("your you you're you've you'd")
_SAYS = word_set("is was are were stands sits stood of at has have shows shown went had now came reads with until on -")
_IFS = word_set(
    "if whether when should could would may might can ? any unless once see check find view choose set send"
)
_COUNTED = word_set("payments instalments installments months weeks rent payment bills days month")
_REACH = 7


def records(reading: Reading) -> Iterator[Shown]:
    """The words that tell of the reader's money or record, one stretch a sentence."""
    if _STATES.isdisjoint(reading.bag):
        return
    told = set[int]()
    for index, norm in enumerate(reading.norms):
        if norm in _STATES and reading.sentences[index] not in told:
            found = _told(reading, index)
            if found is not None:
                told.add(reading.sentences[index])
                yield Shown(reading.span(*found), "account")


def _told(reading: Reading, index: int) -> tuple[int, int] | None:
    """The first and last token of what is told at `index`; `None` where nothing is told of the reader."""
    norms, sentence = reading.norms, reading.sentences[index]
    first, end = index, index + 1
    while first > max(0, index - _REACH) and reading.sentences[first - 1] == sentence:
        first -= 1
    while end < min(len(norms), index + _REACH) and reading.sentences[end] == sentence:
        end += 1
    before, after = norms[first:index], norms[index + 1 : end]
    if not _IFS.isdisjoint(before) or "?" in after or _is_of_goods(norms, index, first, end):
        return None
    near = [at for at in range(first, end) if norms[at] in _OWNERS and at != index]
    if not near:
        return None
    if norms[index] in _GRAVE:
        return min(index, near[0]), index
    if norms[index] == "owe":
        sums = [at for at in range(index + 1, end) if _is_amount(reading, at) and not norms[at].endswith("%")]
        return (near[0], sums[0]) if sums and near[0] < index else None
    owned = [at for at in near if index - 3 <= at < index and norms[at] == "your"]
    amount = next((at for at in range(index + 1, end) if _is_amount(reading, at)), None)
    if not owned or amount is None or _SAYS.isdisjoint(norms[index + 1 : amount + 1]):
        return None
    return owned[0], amount


def _is_of_goods(norms: tuple[str, ...], index: int, first: int, end: int) -> bool:
    """Whether "behind", "points" and "tickets" are no arrears, licence or fines."""
    if norms[index] == "behind":
        return _COUNTED.isdisjoint(norms[max(first, index - 2) : index])
    if norms[index] == "points":
        return not {"licence", "license"} & set(norms[first:end])
    return norms[index] == "tickets" and "speeding" not in norms[first:index]


def _is_amount(reading: Reading, index: int) -> bool:
    """Whether a token is a sum of money or a percentage, or a number of three digits or more."""
    norm = reading.norms[index]
    if not norm[:1].isdecimal():
        return False
    if index and reading.norms[index - 1] in {"$", "£", "€", "₹"}:
        return True
    return norm.endswith("%") or ("." in norm and not norm.endswith("m"))
