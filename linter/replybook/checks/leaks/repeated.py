"""What the customer wrote themselves: theirs without a doubt, and shown once more where a reply repeats it."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.codes import named_values
from replybook.checks.leaks.digits import digits_of, papers, runs
from replybook.checks.leaks.places import addresses
from replybook.checks.leaks.shown import Shown
from replybook.late import late
from replybook.reading import EMAIL, Reading, fold, read
from replybook.source import Span

_MAY_REPEAT = late(r"\d[\w ./()-]{2,40}\w|[\w.+-]{1,64}@[\w-]{1,63}\.|\b[A-Z]{5,8}\b")
_TOKEN = late(r"[A-Za-z0-9](?:[A-Za-z0-9]|[-/.](?=[A-Za-z0-9])){3,33}")
_FEWEST = 4


def repeated(reading: Reading, customer: str) -> Iterator[Shown]:
    """The private data of the customer's message that a reply shows again."""
    if not _MAY_REPEAT.search(customer):
        return
    theirs = _values(customer)
    if not theirs:
        return
    for span, value in _candidates(reading):
        if sort := theirs.get(value):
            yield Shown(span, sort)


def _values(customer: str) -> dict[str, str]:
    """The values of a message, bare of spaces and marks, and the sort of each."""
    reading = read(customer)
    found = [*papers(customer, frozenset(reading.norms)), *named_values(reading), *addresses(customer)]
    values = {bare(shown.span.of(customer)): shown.sort for shown in found}
    for span in runs(customer):
        values.setdefault(bare(span.of(customer)), "phone" if len(digits_of(span.of(customer))) < 13 else "order")
    for index, sort in enumerate(reading.sorts):
        if sort == EMAIL:
            values[reading.norms[index]] = "email"
    return {value: sort for value, sort in values.items() if len(value) >= _FEWEST}


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
