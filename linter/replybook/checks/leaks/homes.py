"""Streets as they are written on the Continent, and others, where words say that somebody lives there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.checks.leaks.whose import PLACES_OURS
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import Reading
from replybook.source import Span

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_CAP = rf"[{_UP}][\w'’.-]{{1,24}}"
_SUFFIX = (
    "straße|strasse|str\\.|weg|platz|gasse|allee|laan|straat|gata|gatan|gate|vej|vägen|veien|utca|katu|tie|plein|kade"
)
_PREFIX = (
    "Rua|Rue|Via|Viale|Calle|Carrer|Avenida|Avenue|Av\\.|Strada|Str\\.|Piazza|Plaza|Am|Ul\\.|Praça|Largo|Corso|Chemin|Boulevard"
    "|Impasse|Ulica|Rruga|Strandvägen|Paseo|Travessa|Allée|Quai"
)
_SMALL = "de|da|do|das|dos|di|del|della|la|le|les|du|van|der|den|von|the|al"
_NUMBER = r"\d{1,4}(?:\s?[a-dA-D])?"
_STREET = late(
    rf"(?<![\w-])(?:(?:{_CAP}\s){{0,2}}[{_UP}]\w{{1,20}}(?:{_SUFFIX})\s{_NUMBER}(?![\w%:])"
    rf"|(?:{_PREFIX})(?:\s(?:{_SMALL}|{_CAP})){{1,4}},?\s{_NUMBER}(?![\w%:])"
    rf"|\d{{1,4}},?\s(?:{_PREFIX})(?:\s(?:{_SMALL}|{_CAP})){{1,4}}"
    rf"|{_CAP}(?:\s{_CAP}){{0,2}}\s{_NUMBER},\s(?:[A-Z]{{1,2}}-)?\d{{3,5}}(?:\s?(?:\d\d|[A-Z]{{2}}))?\s{_CAP})"
)
_BEFORE = late(rf"\d[A-Za-z]?,?\s[{_UP}]")
_BEHIND = late(rf"[{_UP}][\w'’.-]{{1,60}},?\s\d")
_LIVES = word_set("""
    went goes go gone going sent posted delivered deliver delivering delivery left leaves leaving shipped couriered
    dispatched addressed returned registered billed driver courier fitter engineer file record records parcel
    signed flat
    house home mailed bin bins porch card letter bill bills way package order lives live your you tracking
""")
_FAR = 40
"""How far the sentence before a street is looked at, in tokens."""
_OWN = word_set("visit shop store us our open opens hours bring collect point museum find ours drop office desk branch")


def is_beside_capital(text: str) -> bool:
    """Whether a number stands right before or behind a word with a capital: a quick look."""
    return bool(_BEFORE.search(text) or _BEHIND.search(text))


def homes(reading: Reading) -> Iterator[Shown]:
    """The streets to which something of the reader's goes, or where a file says that they live."""
    if _LIVES.isdisjoint(reading.bag) or not is_beside_capital(reading.text):
        return
    for match in _STREET.finditer(reading.text):
        words = _sentence_before(reading, match.start())
        if not _LIVES.isdisjoint(words) and _OWN.isdisjoint(words) and (PLACES_OURS - _LIVES).isdisjoint(words[-4:]):
            yield Shown(Span(*match.span()), "address")


def _sentence_before(reading: Reading, offset: int) -> tuple[str, ...]:
    """The folded words of the sentence before an offset."""
    end = bisect_left(reading.starts, offset)
    first, sentence = end, reading.sentences[min(end, len(reading.sentences) - 1)]
    while first > max(0, end - _FAR) and reading.sentences[first - 1] == sentence:
        first -= 1
    return reading.norms[first:end]
