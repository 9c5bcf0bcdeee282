"""Numbers that a noun beside them makes private: plates, licences, passports, boxes at the post."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import Reading
from replybook.source import Span

_NAMES = word_set("""
    plate plates reg rego registration tag vin passport licence license visa id insurance aadhaar pan ssn medicare
    nino tin
    box iban transfer landlord's typed bank account driver's
""")
_PLATE = late(
    r"(?i:\b(?:plate|plates|rego(?:\stag)?|reg(?:istration)?(?:\s(?:number|no\.?|plate))?|vin)(?:\s(?:is|was|of))?\s?:?\s?)"
    r"(?P<value>[A-Z]{1,3}[ -]?[A-Z]{0,2}[ -]?\d{1,4}(?:[ -]?[A-Z]{1,3})?(?![\w-])|\d{1,4}-\d{2,5}(?![\w-]))"
)
_CODE = late(r"(?<![\w/-])(?=[A-Z0-9]{0,12}\d{4})(?:[A-Z]{1,5}\d{6,9}[A-Z0-9]{0,6}|\d{8,9}[A-Z])(?![\w-])")
_PAPERS = word_set("passport visa licence license id scan insurance aadhaar pan ssn medicare permit")
_NINO = late(r"(?<!\w)[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)")
_BOX = late(
    r"(?i:\b(?:to|is|at|have|has|reads|via|of)\s(?:your\s)?)"
    r"(?P<value>P\.?\s?O\.?\s?Box\s\d{1,6}(?:,\s[A-Z][\w ]{2,24})?)"
)
_IBAN = late(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z]{4})?(?: ?\d{4}){2,6}(?: ?\d{1,3})?(?!\w)")
_OURS = word_set("our us write send post letters address returns")


def documents(reading: Reading, customer: str) -> Iterator[Shown]:
    """The numbers of plates, papers, boxes and accounts that a reply shows."""
    words = reading.bag
    if _NAMES.isdisjoint(words) and "passport" not in customer.lower():
        return
    text = reading.text
    for match in _PLATE.finditer(text):
        yield Shown(Span(*match.span("value")), "device")
    if not _PAPERS.isdisjoint(words) or "passport" in customer.lower():
        for expression in (_CODE, _NINO):
            yield from (Shown(Span(*match.span()), "identity") for match in expression.finditer(text))
    yield from (Shown(Span(*match.span()), "payment") for match in _IBAN.finditer(text) if len(match[0]) > 14)
    if "box" in words and words.isdisjoint(_OURS):
        yield from (Shown(Span(*match.span("value")), "address") for match in _BOX.finditer(text))
