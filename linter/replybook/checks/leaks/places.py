"""Streets and postcodes."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.late import late
from replybook.source import Span

_CAPITAL = r"[A-Z][A-Za-z'’]{1,20}\.?"
_STREET = (
    r"(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Rr]oom)\.?[ ]\w{1,5},?[ ])?\d{1,5}[A-Za-z]?,?[ ]"
    rf"(?:{_CAPITAL}[ ]){{1,3}}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Cres|Gardens|Gdns|Grove|Way|Place|Pl"
    r"|Terrace|Boulevard|Blvd|Square|Sq|Mews|Row|Walk|Parkway|Pkwy|Circle|Rise|Hill|Park|Green|Quay|Wharf|Broadway)\b\.?"
)
_AREAS = (
    "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?"
    "|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
_UK = rf"(?:{_AREAS})\d[A-Z\d]?[ ]?\d(?!GB|TB|HD|RD|ND|ST|TH|PR)[ABD-HJLNP-UW-Z]{{2}}"
_CANADA = r"[ABCEGHJ-NPR-TVXY]\d[A-Z][ -]?\d[A-Z]\d"
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_US = rf"(?:{_CAPITAL},?[ ])(?:{_STATES})[ ]\d{{5}}(?:-\d{{4}})?"
_ADDRESS = late(rf"(?<![\w£$€.,-])(?:{_STREET}|{_UK}|{_CANADA}|{_US})(?![\w-])")
_SMALL = late(r"[ ,\n]{1,3}(?:[A-Z][\w'’-]{1,20}[ ,\n]{1,3}){0,4}")


def addresses(text: str) -> Iterator[Shown]:
    """The streets and postcodes of a text; a street with its town and postcode is one."""
    start = end = -1
    for match in _ADDRESS.finditer(text):
        if end >= 0 and _SMALL.fullmatch(text, end, match.start()):
            end = match.end()
            continue
        if end >= 0:
            yield Shown(Span(start, end), "address")
        start, end = match.span()
    if end >= 0:
        yield Shown(Span(start, end), "address")
