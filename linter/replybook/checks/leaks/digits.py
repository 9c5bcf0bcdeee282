"""Runs of digits that are private by themselves: cards, accounts, papers; and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from replybook.checks.leaks.shown import Shown
from replybook.checks.leaks.whose import whose_contact
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import Reading
from replybook.source import Span

_GAP = r"[ \t\u00a0\u2007\u2009\u202f.()/\-\u2010-\u2015]"
_RUN = late(rf"(?<![\w*•@#/&=%£$€])(?<![\d*•][.,-])[+(]{{0,2}}\d(?:{_GAP}{{0,3}}\d){{6,22}}(?![\w*•%]|[.,:]\d)")
_NOT_A_NUMBER = late(
    r"(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}(?!\d).*"  # a day, and perhaps a time behind it
    r"|\d{1,2}([./-])\d{1,2}\2(?:19|20)?\d\d(?!\d).*"
    r"|\d{1,2}[.]\d\d\s?[-–—]\s?\d{1,2}[.]\d\d"  # from half past nine to noon
    r"|\d{3,4}\s?[-–—/]\s?\d{3,4}"  # from 0900 to 1700, 2026-2027
    r"|\d{1,3}(?:[ .]\d{3}){1,3}"  # millions
    r"|\d{1,2}(?:[.]\d{1,3}){2,4}",  # a version
    re.DOTALL,
)
_PAPERS = late(
    r"""\b(?:
      (?P<us_ssn>\d{3}-\d\d-\d{4})
    | (?P<nino>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?\d\d[ ]?\d\d[ ]?\d\d[ ]?[A-D])
    | (?P<es_dni>\d{8}-?[A-Z])
    | (?P<es_nie>[XYZ]-?\d{7}-?[A-Z])
    | (?P<it_codicefiscale>[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z])
    | (?P<br_cpf>\d{3}\.\d{3}\.\d{3}-\d\d)
    | (?P<in__pan>[A-Z]{5}\d{4}[A-Z])
    | (?P<in__aadhaar>\d{4}[ -]\d{4}[ -]\d{4})
    | (?P<fr_nir>[12][ ]?\d\d[ ]?[01]\d[ ]?\d\d[ ]?\d{3}[ ]?\d{3}[ ]?\d\d)
    | (?P<iban>[A-Z]{2}\d\d(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?)
    | (?P<ups>1Z[A-Z0-9]{16})
    | (?P<s10>[A-Z]{2}\d{9}[A-Z]{2})
    )\b(?![-.]\d)""",
    re.VERBOSE,
)
_SORTS = {"iban": "payment", "ups": "order", "s10": "order"}
_SHAPE_IS_ENOUGH = {"nino", "ups", "s10"}
_NHS = word_set("nhs")
_AADHAAR = word_set("aadhaar aadhar uid uidai identity id")
_CARD_LENGTHS = {"2": {16}, "3": {14, 15, 16}, "4": {13, 16, 19}, "5": {16}, "6": {16, 19}}
"""How many digits a card has, by its first."""
_LIKE_A_CARD = late(r"[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3\d{3}[ -]?\d{6}[ -]?\d{5}")
_CARDS = word_set("card cards visa mastercard amex maestro debit credit express")
"""Words that make a card of digits that are grouped like one, though the check digit doesn't fit."""
_MOST_DIGITS = 15
"""The most digits that a telephone number has, with its country (E.164)."""


def papers(text: str, words: frozenset[str]) -> Iterator[Shown]:
    """Account numbers, identity papers and parcels that check out by their shape and their check digit.

    `words` are the folded words of the text.
    """
    for match in _PAPERS.finditer(text):
        name = match.lastgroup or ""
        if name == "in__aadhaar" and _AADHAAR.isdisjoint(words):
            continue
        if name in _SHAPE_IS_ENOUGH or _checks_out(name, match[0]):
            yield Shown(Span(*match.span()), _SORTS.get(name, "identity"))


def _checks_out(name: str, value: str) -> bool:
    country, _, number = name.rpartition("_")
    module = import_module(f"stdnum.{country}.{number}" if country else f"stdnum.{number}")
    return bool(module.is_valid(value))


def runs(text: str) -> list[Span]:
    """The runs of seven digits or more that are no day, time, price or version."""
    return [Span(*match.span()) for match in _RUN.finditer(text) if not _NOT_A_NUMBER.fullmatch(match[0])]


def digits_of(text: str) -> str:
    """The digits of a text."""
    return "".join(filter(str.isdecimal, text))


def is_card(digits: str) -> bool:
    """Whether digits are those of a payment card: an issuer's first digit and length, and a check digit that fits."""
    if len(digits) not in _CARD_LENGTHS.get(digits[0], ()):
        return False
    from stdnum import luhn

    return bool(luhn.is_valid(digits))


def sort_of_run(written: str, words: frozenset[str]) -> str:
    """`payment`, `device` or `identity` where a run of digits checks out as such, else the empty string.

    `words` are the folded words of the text.
    """
    digits = digits_of(written)
    if is_card(digits):
        return "payment"
    if _LIKE_A_CARD.fullmatch(written) and not _CARDS.isdisjoint(words):
        return "payment"
    if len(digits) == 15 and "imei" in words:
        return "device"
    if len(digits) == 10 and not _NHS.isdisjoint(words):
        return "identity" if _checks_out("gb_nhs", digits) else ""
    return ""


def is_customers_phone(
    reading: Reading, span: Span, countries: tuple[str, ...], *, own_known: bool, asked: bool = False
) -> bool:
    """Whether a run of digits is the customer's telephone number; `asked` says that they asked about theirs.

    Where the playbook lists our own numbers, a real number that is not listed, and that nothing calls ours, is theirs.
    """
    written = span.of(reading.text)
    if not 7 <= len(digits_of(written)) <= _MOST_DIGITS:
        return False
    whose = whose_contact(reading, span)
    if whose == "theirs":
        return len(digits_of(written)) > 8 or _is_phone(written, countries, certain=False)
    if asked and not whose and not written.isdecimal() and written[0] in "0+(":
        return _is_phone(written, countries, certain=False)
    return not whose and own_known and not written.isdecimal() and _is_phone(written, countries, certain=True)


def _is_phone(written: str, countries: tuple[str, ...], *, certain: bool) -> bool:
    """Whether it can be a telephone number of one of the countries; with `certain`, a subscriber's that is in use."""
    import phonenumbers

    kinds = phonenumbers.PhoneNumberType
    free = {kinds.TOLL_FREE, kinds.SHARED_COST, kinds.UAN, kinds.PREMIUM_RATE}
    for country in countries:
        try:
            number = phonenumbers.parse(written, country)
        except phonenumbers.NumberParseException:
            continue
        if not certain and phonenumbers.is_possible_number(number):
            return True
        if certain and phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in free:
            return True
    return False
