"""What the customer wrote themselves: theirs without a doubt, and shown once more where a reply repeats it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress

from replybook.checks.leaks.codes import named_values
from replybook.checks.leaks.digits import digits_of, papers, runs
from replybook.checks.leaks.places import addresses
from replybook.checks.leaks.shown import Shown
from replybook.checks.leaks.whose import whose_contact
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import EMAIL, Reading, fold, read
from replybook.source import Span

_DIGITS = late(r"\d[\w ./()-]{2,40}\w")
_CAPITALS = late(r"[A-Z][A-Z]{4,7}\b")
_TOKEN = late(r"[A-Za-z0-9](?:[A-Za-z0-9]|[-/.](?=[A-Za-z0-9])){3,33}")
_FEWEST = 4


def repeated(reading: Reading, customer: str, *, coded: bool = True) -> Iterator[Shown]:
    """The private data of the customer's message that a reply shows again. Without `coded` there are mailboxes only."""
    if not coded and read(customer).bag.isdisjoint(compress(reading.norms, map(EMAIL.__eq__, reading.sorts))):
        return
    if not (_DIGITS.search(customer) or EMAIL in read(customer).sorts or _CAPITALS.search(customer)):
        return
    theirs = _values(customer)
    if not theirs:
        return
    for span, value in _candidates(reading):
        sort = theirs.get(value)
        if sort and not (sort in {"phone", "email"} and whose_contact(reading, span) == "ours"):
            yield Shown(span, sort)


def _values(customer: str) -> dict[str, str]:
    """The values of a message, bare of spaces and marks, and the sort of each."""
    reading = read(customer)
    theirs = not _OWNED.isdisjoint(reading.bag)
    homes = addresses(customer) if theirs else ()
    found = [*papers(customer, frozenset(reading.norms)), *named_values(reading), *homes]
    values = {bare(shown.span.of(customer)): shown.sort for shown in found}
    asked = _is_asked_about(reading)
    for span in () if asked else runs(customer):
        if _is_of_goods(reading, span):
            continue
        values.setdefault(bare(span.of(customer)), "phone" if len(digits_of(span.of(customer))) < 13 else "order")
    for index, sort in enumerate(reading.sorts):
        if sort == EMAIL and not asked:
            values[reading.norms[index]] = "email"
    return {value: sort for value, sort in values.items() if len(value) >= _FEWEST}


_DOUBTS = word_set(
    "real legit genuine scam fake spam phishing you yours your from hotline helpline reach works down safe"
)
_CALLED = word_set("rang called phoned dialled dialed wait mailed emailed texted wrote sent ring dial")
_MINE = word_set("my mine i'm me i under order booking")


_OWNED = word_set(
    "my me mine i'm live lives our i deliver delivered delivery parcel order package house flat home i've"
)
_GOODS = word_set("isbn part model article sku ean item version machine bus atm lamp stop train flight issn batch")


def _is_of_goods(reading: Reading, span: Span) -> bool:
    """Whether a run of digits names an article or a machine."""
    at = bisect_left(reading.starts, span.start)
    return not _GOODS.isdisjoint(reading.norms[max(0, at - 3) : at])


def _is_asked_about(reading: Reading) -> bool:
    """Whether a message asks of a number or mailbox whose it is: "Got a mail from …, is it you?" """
    norms = reading.norms
    if not _CALLED.isdisjoint(norms):
        return {"my", "mine", "me"}.isdisjoint(norms)
    asks = "?" in norms or not {"can't", "cannot", "got"}.isdisjoint(norms)
    return asks and not _DOUBTS.isdisjoint(norms) and _MINE.isdisjoint(norms)


def _candidates(reading: Reading) -> Iterator[tuple[Span, str]]:
    for index, sort in enumerate(reading.sorts):
        if sort == EMAIL:
            yield reading.span(index, index), reading.norms[index]
    for match in _TOKEN.finditer(reading.text):
        yield Span(*match.span()), bare(match[0])
    for shown in (*runs(reading.text), *(place.span for place in addresses(reading.text))):
        yield shown, bare(shown.of(reading.text))


def bare(value: str) -> str:
    """A value folded, without spaces and marks."""
    return "".join(filter(str.isalnum, fold(value)))
