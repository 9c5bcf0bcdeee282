"""The values that a reply shows: numbers, mailboxes and places, each as what it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from replybook.checks.leaks.codes import named_values
from replybook.checks.leaks.digits import is_customers_phone, papers, runs, sort_of_run
from replybook.checks.leaks.documents import documents
from replybook.checks.leaks.homes import homes
from replybook.checks.leaks.mailboxes import is_customers_mailbox
from replybook.checks.leaks.places import addresses
from replybook.checks.leaks.secrets import secrets
from replybook.checks.leaks.shown import FEWEST_DIGITS, Shown
from replybook.checks.leaks.whose import whose_place
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import EMAIL, NUMBER, Reading, read
from replybook.source import Span

_STREET = late(r"\d[A-Za-z]?,? [A-Z][a-z]")
_POSTCODE = late(r"[A-Z](?:\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z] \d{5}|\d[A-Z][ -]?\d[A-Z]\d)")
_LONG = late(r"\d\d[ .-]?\d\d(?:[A-Z]|[ .-]?\d\d?[ .-]?\d)|1Z\w{9}|\d{2} ?[A-Z]{4} ?\d{4}|\d{4}[A-Z]")


def values(
    reading: Reading, customer: str, countries: tuple[str, ...], *, own_known: bool, coded: bool = True
) -> Iterator[Shown]:
    """What a reply shows of the customer's, the surest first. Without `coded` there are mailboxes at most."""
    found = _values(reading, customer, countries, own_known=own_known) if coded else ()
    for shown in chain(found, _mailboxes(reading, customer, own_known=own_known)):
        if shown.sort in {"payment", "identity", "account"} and asks_how_to_pay(customer):
            continue
        if not _is_said_to_be_ours(reading, shown.span):
            yield shown


def _values(reading: Reading, customer: str, countries: tuple[str, ...], *, own_known: bool) -> Iterator[Shown]:
    """What a reply shows, the surest first; the customer's message says which contacts it asked for."""
    digits, words = _digit_runs(reading), reading.bag
    own_known = own_known and bool(digits) and not asks_for_contact(customer)
    asked = bool(digits) and _asks_of_own_number(customer)
    if _LONG.search(reading.text):
        yield from papers(reading.text, words)
    for span in digits:
        if sort := sort_of_run(span.of(reading.text), words):
            yield Shown(span, sort)
    yield from named_values(reading)
    yield from secrets(reading)
    yield from documents(reading, customer)
    yield from homes(reading)
    for span in digits:
        if is_customers_phone(reading, span, countries, own_known=own_known, asked=asked):
            yield Shown(span, "phone")
    if _STREET.search(reading.text) or _POSTCODE.search(reading.text):
        for place in addresses(reading.text):
            named = place.span.of(reading.text).casefold() in customer.casefold()
            if whose_place(reading, place.span) == "theirs" and not (named and is_a_public_place(customer)):
                yield place


_FOR_ALL = word_set("quote quoting")
_OF_OURS = word_set("iban account number line code vat sort mailbox hotline address bank registration company ref")
_PAYMENTS = word_set("cheque check pay iban sort bank donate donations transfer vat")
_OPENERS = frozenset((word,) for word in ("is", "are", "do", "does", "can", "any", "could", "press", "phone"))
_RESIDENT = word_set("my me mine i'm live lives our i i've parcel order package house flat home delivered")


def is_a_public_place(customer: str) -> bool:
    """Whether a message names a street without saying that its writer lives there."""
    return _RESIDENT.isdisjoint(read(customer).norms)


_CONTACTS = word_set("""
    press media phones cheque fax phone number email e-mail mail hotline contact reach call whatsapp write
    complain address
    who real
""")
_LINES = word_set("number sim esim line lines landline mobile phone phones porting hotline helpline")
_THEIRS = word_set("my i'm mine registered file used using account")


def asks_for_contact(customer: str) -> bool:
    """Whether a message asks how to reach us, so that a number in the answer is ours unless it says otherwise."""
    norms = read(customer).norms if customer else ()
    if any(norm == "your" and not _LINES.isdisjoint(norms[at + 1 : at + 3]) for at, norm in enumerate(norms)):
        return True
    if _quotes_ours(customer, norms):
        return True
    asks = "?" in norms or norms[:1] in _OPENERS or not {"how", "who", "where", "what", "which"}.isdisjoint(norms)
    return asks and not _CONTACTS.isdisjoint(norms) and _THEIRS.isdisjoint(norms)


def asks_how_to_pay(customer: str) -> bool:
    """Whether a message asks where to send money, so that an account in the answer is ours."""
    norms = read(customer).norms if customer else ()
    return not _PAYMENTS.isdisjoint(norms) and "my" not in norms and "did" not in norms


def _is_said_to_be_ours(reading: Reading, span: Span) -> bool:
    """ "Our IBAN is …", "quote reference …"."""
    at = bisect_left(reading.starts, span.start)
    before = reading.norms[max(0, at - 4) : at]
    ours = "our" in before and "your" not in before and not _OF_OURS.isdisjoint(before)
    return ours or not _FOR_ALL.isdisjoint(before[-2:])


def _quotes_ours(customer: str, norms: tuple[str, ...]) -> bool:
    """Whether a message holds a number or mailbox that it doesn't call its writer's: "I rang 0800 … for nothing"."""
    quoted = "@" in customer.strip().strip("@") or bool(runs(customer))
    return quoted and {"my", "mine", "me"}.isdisjoint(norms)


def _asks_of_own_number(customer: str) -> bool:
    """Whether a message speaks of the customer's own number: "is my number transfer done?" """
    norms = read(customer).norms if customer else ()
    return any(norm == "my" and not _LINES.isdisjoint(norms[at + 1 : at + 4]) for at, norm in enumerate(norms))


def _mailboxes(reading: Reading, customer: str, *, own_known: bool) -> Iterator[Shown]:
    for index in [at for at, sort in enumerate(reading.sorts) if sort == EMAIL] if EMAIL in reading.sorts else ():
        theirs = is_customers_mailbox(reading, index, own_known=own_known)
        if theirs and own_known and asks_for_contact(customer):
            theirs = is_customers_mailbox(reading, index, own_known=False)
        if theirs:
            yield Shown(reading.span(index, index), "email")


def _digit_runs(reading: Reading) -> list[Span]:
    """The long runs of digits, where the numbers of the text have enough of them for one."""
    if NUMBER not in reading.sorts:
        return []
    numbers = [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == NUMBER]
    return runs(reading.text) if sum(map(len, numbers)) >= FEWEST_DIGITS else []
