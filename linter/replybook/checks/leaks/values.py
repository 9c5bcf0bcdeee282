"""The values that a reply shows: numbers, mailboxes and places, each as what it is."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.codes import named_values
from replybook.checks.leaks.digits import is_customers_phone, papers, runs, sort_of_run
from replybook.checks.leaks.mailboxes import is_customers_mailbox
from replybook.checks.leaks.places import addresses
from replybook.checks.leaks.shown import FEWEST_DIGITS, Shown
from replybook.checks.leaks.whose import whose_place
from replybook.late import late
from replybook.reading import EMAIL, NUMBER, Reading
from replybook.source import Span

_PLACE = late(r"\d[A-Za-z]?,? [A-Z][a-z]|[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d")
_LONG = late(r"\d\d[ .-]?\d\d")


def values(reading: Reading, countries: tuple[str, ...], *, own_known: bool) -> Iterator[Shown]:
    """What the text alone shows, the surest first."""
    digits, words = _digit_runs(reading), frozenset(reading.norms)
    if _LONG.search(reading.text):
        yield from papers(reading.text, words)
    for span in digits:
        if sort := sort_of_run(span.of(reading.text), words):
            yield Shown(span, sort)
    yield from named_values(reading)
    for span in digits:
        if is_customers_phone(reading, span, countries, own_known=own_known):
            yield Shown(span, "phone")
    yield from _mailboxes(reading, own_known=own_known)
    if _PLACE.search(reading.text):
        yield from (place for place in addresses(reading.text) if whose_place(reading, place.span) == "theirs")


def _mailboxes(reading: Reading, *, own_known: bool) -> Iterator[Shown]:
    for index, sort in enumerate(reading.sorts):
        if sort == EMAIL and is_customers_mailbox(reading, index, own_known=own_known):
            yield Shown(reading.span(index, index), "email")


def _digit_runs(reading: Reading) -> list[Span]:
    """The long runs of digits, where the numbers of the text have enough of them for one."""
    numbers = [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == NUMBER]
    return runs(reading.text) if sum(map(len, numbers)) >= FEWEST_DIGITS else []
