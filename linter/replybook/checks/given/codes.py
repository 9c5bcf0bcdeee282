"""Numbers that a customer's message gives: order, booking, case, account, phone, postcode."""

from __future__ import annotations

import re
from functools import lru_cache

from replybook.late import late

_GROUPS = {
    "order": "order orders purchase invoice",
    "booking": "booking bookings reservation confirmation conf pnr pnrs locator itinerary",
    "case": "case ticket tickets incident complaint enquiry inquiry claim request sr file",
    "tracking": "tracking parcel shipment consignment package delivery waybill awb",
    "account": "account acct customer client crn",
    "member": "member membership loyalty rewards flyer flier club miles",
    "policy": "policy",
    "contract": "contract agreement",
    "receipt": "receipt permit",
    "job": "job docket",
    "student": "student pupil employee",
    "meter": "meter",
    "serial": "serial",
    "imei": "imei imeis",
    "reference": "reference references ref refs",
}
_GROUP = {word: group for group, line in _GROUPS.items() for word in line.split()}
_REFERRED = frozenset(["order", "booking", "case", "reference"])
"""What a bare "reference" may be the number of."""
_UNLABELLED = frozenset(["order", "tracking", "case", "booking", "reference"])
"""What a number without a label is taken for."""

_LABELLED = late(
    rf"\b(?P<label>{'|'.join(sorted(_GROUP, key=len, reverse=True))})\b"
    r"(?:\s?(?:number|no|num|nr|nbr|id|code|ref|reference|locator)\b)?[\s.:#=-]{0,4}(?:(?:is|was)\s{1,2})?#?"
    r"(?P<value>[A-Za-z0-9][A-Za-z0-9/-]{2,24}(?:\s\d{3,6}){0,3})",
    re.IGNORECASE,
)
_CODE = late(r"(?<![\w£$€.+/])#?[A-Z0-9][A-Z0-9/-]{3,24}(?![\w%.:]\d)")
_DAY_FIGURES = late(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
_PHONE = late(r"(?<![\w£$€])\+?\(?\d[\d\s().-]{7,18}\d(?!\w)")
_HOTLINE = late(r"^(?:\+?44\s?|\+?1[\s-])?\(?0?(?:800|808|845|844|870|330|345|888|877|866|855)")
_CALLED = late(r"(?:called|rang|dialled|phoned|calling)\W{1,3}(?:\w{1,12}\W{1,2}){0,2}$", re.IGNORECASE)
EMAIL = late(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_POSTCODE = late(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b(?:zip|post\s?code|postal\scode)(?:\scode)?\W{1,3}(?:is\W)?\w{3,8}\b"
    r"|\b[A-Z]{2}\s\d{5}\b",
)
_STREET = late(
    r"\b\d{1,4}[a-zA-Z]?\s(?:[A-Z][\w'’]{1,20}\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Way|Place|Court"
    r"|Crescent|Terrace|Gardens|Square|Hill|Boulevard|Blvd)\b"
)


@lru_cache(maxsize=8)
def _codes(message: str) -> tuple[tuple[str, str, str], ...]:
    """The numbers that a message gives: the group of the label (empty for none), the value, and both as written."""
    found: list[tuple[str, str, str]] = []
    for match in _LABELLED.finditer(message[:4000]):
        value, group = match["value"], _GROUP[match["label"].lower()]
        locator = group == "booking" and len(value) == 6 and value.isupper()
        if (sum(map(str.isdigit, value)) > 2 or locator) and not _DAY_FIGURES.fullmatch(value):
            found.append((group, value, match[0]))
    for match in _CODE.finditer(message[:4000]):
        value = match[0].lstrip("#")
        if _is_code(value, match[0].startswith("#")) and not any(value in known for _, known, _ in found):
            found.append(("", value, match[0]))
    return tuple(found)


def _is_code(value: str, hashed: bool) -> bool:
    figures = sum(map(str.isdigit, value))
    if hashed:
        return figures > 2
    return figures > 4 and len(value) > 5 and not _DAY_FIGURES.fullmatch(value) and not value.startswith("00")


def number_given(message: str, asking: frozenset[str], brand: frozenset[str]) -> str | None:
    """The number with the label that is asked for, or one without a label; `asking` are the words of the question."""
    wanted = {_GROUP[word] for word in asking if word in _GROUP}
    if "reference" in wanted:
        wanted = wanted - {"reference"} or set(_REFERRED)
    for group, value, written in _codes(message):
        if group in wanted or (group == "reference" and wanted & _REFERRED):
            return written
        if not group and wanted & _UNLABELLED and value not in (phone_given(message, asking, brand) or ""):
            return written
    return None


def phone_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The customer's own phone number, not one that they called."""
    for match in _PHONE.finditer(message[:4000]):
        figures = sum(map(str.isdigit, match[0]))
        own = not _HOTLINE.match(match[0]) and not _CALLED.search(message[max(0, match.start() - 40) : match.start()])
        if own and (figures > 9 or (figures > 8 and match[0][0] in "0+")) and figures < 16:
            return match[0]
    return None


def address_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """A street with its number where an address is asked for, else a postcode."""
    street = {"address", "addresses"} & asking
    match = (_STREET if street else _POSTCODE).search(message[:4000])
    return match[0] if match else None
