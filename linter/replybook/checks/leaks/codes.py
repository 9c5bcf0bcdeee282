"""Values with their name beside them: an order number, a booking reference, a one-time code, a birth date."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from replybook.checks.asking.lexicon import Datum, find_data, may_name
from replybook.checks.leaks.shown import Shown
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import WORD, Reading
from replybook.source import Span

_VALUE = late(
    r"#?(?:(?:[A-Z]{1,3}[ ])?\d{1,9}(?:[ ]\d{2,9}){1,5}(?![\w:]|\.\d)"
    r"|[A-Z][A-Z0-9]{0,4}(?:[ ]\d{3,9}){1,4}(?![\w:]|\.\d)"
    r"|[A-Za-z0-9](?:[A-Za-z0-9]|[-/_.](?=[A-Za-z0-9])){2,33}(?![\w*•]|@\w))"
)
_MONTH = r"[A-Z][a-z]{2,8}"
_DAY = late(
    r"\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? (?:19|20)?\d\d"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)?\d\d"
)
_NAME = late(r"(?:M(?:r|rs|s|x)\.? )?[A-Z][a-z'’-]{1,20}(?: [A-Z]\.?)?(?: [A-Z][A-Za-z'’-]{1,20}){1,2}")
_NO_VALUE = late(
    r"\d{1,2}[.:h/]\d\d(?:am|pm)?|\d+(?:st|nd|rd|th|am|pm|mins?|hrs?|hours?|days?|gb|mb|tb|kg|cm|mm|k|x|p|d)?"
    r"[-/]?(?:day|hour|minute|week|month|year|star|digit|inch)?s?|24/7|[xX*•-]{3,}\d*|(?:19|20)\d\d[-/](?:19|20)?\d\d",
    re.IGNORECASE,
)
"""What is a number of something, a time or a masked value, unless it is long and plain."""
_ORDERS = word_set("""
    order booking reservation case ticket claim complaint parcel shipment consignment tracking invoice ref reference
    confirmation conf itinerary enquiry inquiry transaction docket
""")
_NOUNS = {
    **dict.fromkeys(_ORDERS, "order"),
    **dict.fromkeys(word_set("account acct membership loyalty policy"), "account"),
    **dict.fromkeys(word_set("serial meter"), "device"),
    **dict.fromkeys(word_set("passport licence license"), "identity"),
}
"""Names that a value may follow without "number" or the like."""
_BETWEEN = word_set(
    "is was : = - # no number as ( here it's reads being ' \" nr your down listed given noted shown still"
)
_ABBREVIATED = word_set("no nos nr ref refs num conf acc acct")
_DOTTED = frozenset((word, ".") for word in _ABBREVIATED)
_NAME_OF = word_set("on the of in booking account order card reservation ticket profile your")
_TOLD = word_set("is was : as")
_JOINS = word_set("is was as ( = , - : are")
_CODE_SORTS = frozenset(("order", "account", "login", "device", "identity", "payment", "address"))
_CODES_FOR_ALL = word_set("promo promotion discount voucher offer coupon gift dial area error dress source qr country")
_SECRETS = word_set("password passcode pin code otp login username")
_FOR_ONE = word_set("your one time verification login reset security temporary access")
_BEFORE_VERBS = word_set("you to can could please we'll you'll i'll re pre and or just will we")
_BOOKINGS = word_set("booking reservation confirmation ref reference")
_BOOKED = word_set("booking booked reservation reserved account order ticket registered appointment")
_NAMED = frozenset(_NOUNS) | _SECRETS | {"under", "born"}


def names_data(reading: Reading) -> bool:
    """Whether a word is there that values stand beside: a quick look."""
    return may_name(reading) or not _NAMED.isdisjoint(reading.bag)


def named_values(reading: Reading) -> Iterator[Shown]:
    """Values that stand beside their name: "order number 4471-22", "QX7L2P is your booking reference"."""
    for datum in find_data(reading):
        yield from _of_datum(reading, datum)
    for index, norm in () if _NAMED.isdisjoint(reading.bag) else enumerate(reading.norms):
        if norm in _NOUNS and not _is_verb(reading, index) and (span := _behind(reading, index, strong=False)):
            yield Shown(span, _NOUNS[norm])
        elif norm == "under" and (span := _booked_under(reading, index)):
            yield Shown(span, "name")
        elif norm == "born" and (span := _born(reading, index)):
            yield Shown(span, "birth")
        elif norm in _SECRETS and (span := _secret(reading, index)):
            yield Shown(span, "login")


def _booked_under(reading: Reading, index: int) -> Span | None:
    """ "The booking under Margaret Okafor"."""
    if _BOOKED.isdisjoint(reading.norms[max(0, index - 6) : index]) or index + 1 >= len(reading.norms):
        return None
    match = _NAME.match(reading.text, reading.starts[index + 1])
    return Span(*match.span()) if match else None


def _born(reading: Reading, index: int) -> Span | None:
    """ "You were born on 3 March 1979", "account AC-20951, born 14/02/1986"."""
    at = index + 1 + (reading.norms[index + 1 : index + 2] in {("on",), ("in",), (":",)})
    match = _DAY.match(reading.text, reading.starts[at]) if at < len(reading.norms) else None
    return Span(*match.span()) if match else None


def _is_verb(reading: Reading, index: int) -> bool:
    """ "You can order WB-2200 again"."""
    return index > 0 and reading.norms[index] in {"order", "claim"} and reading.norms[index - 1] in _BEFORE_VERBS


def _of_datum(reading: Reading, datum: Datum) -> Iterator[Shown]:
    if datum.sort in {"birth", "name"}:
        expression = _DAY if datum.sort == "birth" else _NAME
        last = datum.last + (reading.norms[datum.last + 1 : datum.last + 2] == ("of",))
        offset = _value_start(reading, last if datum.sort == "birth" else _behind_owner(reading, datum.last))
        if offset >= 0 and (match := expression.match(reading.text, offset)):
            yield Shown(Span(*match.span()), datum.sort)
    elif datum.sort in _CODE_SORTS and not _is_of_goods(reading.norms, datum) and not _is_ours(reading.norms, datum):
        span = _behind(reading, datum.last, strong=True) or _before(reading, datum.first)
        if span:
            yield Shown(span, datum.sort)


def _is_of_goods(norms: tuple[str, ...], datum: Datum) -> bool:
    """ "Order code 118-22": what an article is ordered by, unless it is "your order code"."""
    return norms[datum.last] in {"code", "codes"} and norms[datum.first] == "order" and norms[datum.first - 1] != "your"


def _is_ours(norms: tuple[str, ...], datum: Datum) -> bool:
    """ "Our account number", "Larkbus's booking number"."""
    before = norms[datum.first - 1] if datum.first else ""
    return before in {"our", "us"} or any(norm.endswith("'s") for norm in (before, norms[datum.first]))


def _behind_owner(reading: Reading, last: int) -> int:
    """The last token of "name on the booking" before the "is" that tells it; past the end where nothing tells it."""
    stop = min(len(reading.norms), last + 7)
    while last + 1 < stop and reading.norms[last + 1] in _NAME_OF:
        last += 1
    return last if last + 1 < stop and reading.norms[last + 1] in _TOLD else len(reading.norms)


def _value_start(reading: Reading, last: int) -> int:
    """The offset at which the value behind a name starts: behind "is", ":" and the like; -1 where there is none."""
    norms, index = reading.norms, last + 1
    dotted = norms[last : last + 2] in _DOTTED
    index += dotted
    while index < min(len(norms), last + 5) and norms[index] in _BETWEEN:
        index += 1
    if index >= min(len(norms), last + 5) or (not dotted and reading.sentences[index] != reading.sentences[last]):
        return -1
    return reading.starts[index]


def _behind(reading: Reading, last: int, *, strong: bool) -> Span | None:
    offset = _value_start(reading, last)
    match = _VALUE.match(reading.text, offset) if offset >= 0 else None
    if not match:
        return None
    booked = len(match[0]) == 6 and reading.norms[last] in _BOOKINGS and reading.norms[last - 1 : last] == ("your",)
    return Span(*match.span()) if _is_value(match[0], reading, match.start(), strong=strong or booked) else None


def _before(reading: Reading, first: int) -> Span | None:
    """ "QX7L2P is your booking reference"."""
    index = first - 1
    while index > 0 and reading.norms[index] in {"your", "the", "his", "her", "their"}:
        index -= 1
    if index < 1 or index == first - 1 or reading.norms[index] not in _JOINS:
        return None
    start = index - 1
    while start > 0 and reading.starts[start] == reading.ends[start - 1]:
        start -= 1
    match = _VALUE.fullmatch(reading.text, reading.starts[start], reading.ends[index - 1])
    if not match or not _is_value(match[0], reading, match.start(), strong=True):
        return None
    return Span(*match.span())


def _secret(reading: Reading, index: int) -> Span | None:
    """ "The code is 482913", but no code that is meant for all, such as a discount code."""
    norms = reading.norms
    if not _CODES_FOR_ALL.isdisjoint(norms[max(0, index - 4) : index]):
        return None
    if norms[index] in {"code", "pin"} and _FOR_ONE.isdisjoint(norms[max(0, index - 4) : index]):
        return None
    if norms[index + 1 : index + 2] not in {("is",), (":",), ("was",)}:
        return None
    span = _behind(reading, index, strong=True)
    if span or norms[index] not in {"login", "username", "password"}:
        return span
    start = _value_start(reading, index)
    match = _VALUE.match(reading.text, start) if start >= 0 else None
    return Span(*match.span()) if match and any(mark.isdecimal() or mark == "_" for mark in match[0]) else None


def _is_value(value: str, reading: Reading, offset: int, *, strong: bool) -> bool:
    plain = value.lstrip("#")
    digits = sum(map(str.isdecimal, plain))
    if not digits:
        return strong and 5 <= len(plain) <= 8 and plain.isalpha() and plain.isupper() and not reading.text.isupper()
    if "xxx" in plain.lower() or (_NO_VALUE.fullmatch(plain) and not plain.isdecimal()):
        return False
    if len(plain) >= 5 and plain == plain.upper() and not plain.isdecimal() and digits >= (1 if strong else 2):
        return True
    return digits >= (3 if strong else 4) and (strong or not _is_counted(reading, offset, plain))


def _is_counted(reading: Reading, offset: int, plain: str) -> bool:
    """Whether a bare number behind a noun is a year, or counts what stands behind it: "order 5000 chairs"."""
    if plain.isdecimal() and len(plain) == 4 and plain[:2] in {"19", "20"}:
        return True
    behind = bisect_left(reading.starts, offset + len(plain))
    if len(plain) > 5 or not plain.isdecimal() or behind >= len(reading.norms):
        return False
    return reading.sorts[behind] == WORD and reading.norms[behind].endswith("s") and len(reading.norms[behind]) > 4
