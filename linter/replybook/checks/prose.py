"""The prose of a reply: its text with all that is no prose taken out, so that a language engine judges words alone.

Links, addresses, handles, hashtags, slots, signatures, emoji, names and brand terms give way to a name that every
dictionary has, or to blanks at either end of the reply. The text keeps its length, so what an engine says of the
prose is true of the reply.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import takewhile
from unicodedata import category

from replybook.checks.person_names import ORDINARY
from replybook.checks.signatures.find import find_signature
from replybook.checks.slots import find_slots
from replybook.late import late
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, WORD, Reading, fold, read
from replybook.source import Span

_GREETINGS = frozenset({"hi", "hey", "hello", "hiya", "dear", "morning", "afternoon", "evening", "hola", "hallo"})
_EVERYBODY = frozenset(
    {"there", "all", "everyone", "everybody", "folks", "guys", "team", "again", "you", "sir", "madam"}
)
_CALLS = frozenset({",", "!", ".", ":", ";", "-"})
_NAMES_BY_LENGTH = ("", "J", "Al", "Tom", "Anna", "Maria", "Robert", "Charles", "Margaret", "Elizabeth", "Alexandria")
_LONG_NAME = "Christopher"
_NO_WORDS = frozenset({LINK, EMAIL, HANDLE, HASHTAG})

_ENTITY = late(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5});")
_FACE = late(r"(?<![^\W_])[:;=8xX]['’]?[-^o]?(?:[)(\]\[/\\|*><]{1,3}|[DPpOo3](?![^\W_]))|<3|\^_{0,3}\^|¯\\_\(ツ\)_/¯")
_RUN = late(r"(?<=[^\w\s])(?:\s?[^\w\s]){4,}")
"""A row of marks, past the first."""
_ENDLESS = late(r"\S{60,}")
"""What is no word of any language: engines take long over it."""
_STRETCHED = late(r"(?<![^\W_])[^\W\d_]{0,20}([^\W\d_])\1\1[^\W\d_]{0,20}(?![^\W_])")
"""A word that is drawn out: “sooo”."""
_BROKEN = late(r"\S{0,20}(?:â[€™]|ï¸|\ufffd)\S{0,20}")
"""Quotes and emoji that were decoded wrongly on their way here."""
_PART = late(r"(?<![\w/])\d{1,2}/\d{1,2}(?![\w/])")
"""Which part of how many a reply is."""
_DECOMPOSED = late(r"[^\W_]{1,40}(?:[\u0300-\u036f]{1,8}[^\W_]{0,40}){1,20}")
"""A word whose accents are characters of their own: dictionaries have it with letters that bear theirs."""
_INK = late(r"[^\n]")
_CODE = late(
    r"(?<![^\W_])(?!\d{1,12}[a-z]{1,4}(?![^\W_]))(?=[^\W\d_]{0,40}\d)(?=\d{0,40}[^\W\d_])[^\W_]{2,40}(?![^\W_])"
)
"""Letters and digits in one word; not a number with its unit."""
_PATTERNS = (_ENTITY, _FACE, _RUN, _ENDLESS, _STRETCHED, _BROKEN, _PART, _DECOMPOSED, _CODE)


@dataclass(frozen=True, slots=True)
class Prose:
    """A reply's text without what is no prose."""

    text: str
    """As long as the reply."""
    hidden: tuple[Span, ...]
    """What was taken out, in order, none overlapping."""

    def overlaps(self, span: Span) -> bool:
        """Whether a span holds something that was taken out, or a part of it."""
        before = bisect_left(self.hidden, Span(span.end, span.end))
        return before > 0 and self.hidden[before - 1].end > span.start

    def touches(self, span: Span) -> bool:
        """Whether a span overlaps what was taken out, or stands right beside it."""
        before = bisect_right(self.hidden, span.end, key=lambda hidden: hidden.start)
        return before > 0 and self.hidden[before - 1].end >= span.start


@lru_cache(maxsize=4)
def prose_of(text: str, names: tuple[str, ...] = (), terms: tuple[str, ...] = ()) -> Prose:
    """The prose of a reply; `names` are people's, `terms` brand terms and other words that are right as they are."""
    reading = read(text)
    hidden = _apart(_foreign(text, reading, names, terms))
    first, last = _ends(reading, hidden)
    pieces: list[str] = []
    behind = 0
    for span in hidden:
        pieces += [text[behind : span.start], _stand_in(span.of(text), inside=first < span.start < last)]
        behind = span.end
    return Prose("".join([*pieces, text[behind:]]), tuple(hidden))


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, without those that start inside another."""
    apart: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start < span.end and (not apart or apart[-1].end <= span.start):
            apart.append(span)
    return apart


def _ends(reading: Reading, hidden: list[Span]) -> tuple[int, int]:
    """Where the first word that stays starts, and where the last one ends; the same offset twice where none stays."""
    covered = iter(hidden)
    span = next(covered, None)
    first, last = -1, -1
    for start, end, sort in zip(reading.starts, reading.ends, reading.sorts, strict=True):
        while span and span.end <= start:
            span = next(covered, None)
        if sort == WORD and not (span and span.start <= start):
            first, last = (start if first < 0 else first), end
    return first, last


def _stand_in(written: str, *, inside: bool) -> str:
    """What stands for something that was taken out, of the same length."""
    if written == "&amp;":
        return "and  "
    if not inside or not any(map(str.isalnum, written)) or written[0] == "&":
        return _INK.sub(" ", written)
    size = len(written)
    name = _NAMES_BY_LENGTH[size] if size < len(_NAMES_BY_LENGTH) else _LONG_NAME[:size]
    return name.ljust(size)


def _foreign(text: str, reading: Reading, names: tuple[str, ...], terms: tuple[str, ...]) -> Iterator[Span]:
    """All that is no prose, in any order, overlapping where it does."""
    greeted = list(_greeted(reading))
    known = {word for name in names for word in fold(name).split()} | {reading.norms[index] for index in greeted}
    yield from (reading.span(index, index) for index in greeted)
    signature = find_signature(text, known)
    if signature:
        known |= set(fold(signature.name).split())
        if signature.mark != "here":
            yield signature.span
    yield from (slot.span for slot in find_slots(text) if slot.repair is None)
    for start, end, sort, norm in zip(reading.starts, reading.ends, reading.sorts, reading.norms, strict=True):
        if sort in _NO_WORDS:
            yield Span(start, end)
        elif sort == WORD and norm.removesuffix("'s") in known and text[start].isupper():
            yield Span(start, end - 2 * norm.endswith("'s"))
    patterns = [*_PATTERNS, *([_terms(terms)] if terms else [])]
    yield from (Span(*match.span()) for pattern in patterns for match in pattern.finditer(text))
    if not text.isascii():
        yield from (Span(index, index + 1) for index, letter in enumerate(text) if _is_picture(letter))


def _greeted(reading: Reading) -> Iterator[int]:
    """The tokens that name whom the reply greets: words with a capital behind "Hi", or one without before a mark."""
    for index, norm in enumerate(reading.norms[:6]):
        if norm in _GREETINGS:
            yield from takewhile(partial(_is_called, reading, index + 1), range(index + 1, index + 4))
            return


def _is_called(reading: Reading, first: int, index: int) -> bool:
    """Whether token `index`, in a greeting whose name would start at token `first`, is a part of that name."""
    if index >= len(reading.norms) or reading.sorts[index] != WORD or reading.norms[index] in ORDINARY:
        return False
    if reading.text[reading.starts[index]].isupper():
        return True
    behind = reading.norms[index + 1] if index + 1 < len(reading.norms) else ","
    return index == first and behind in _CALLS and reading.norms[index] not in _EVERYBODY


@lru_cache(maxsize=8)
def _terms(terms: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for terms in any case."""
    by_length = sorted((term for term in terms if term.strip()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, by_length)) or '(?!)'})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _is_picture(letter: str) -> bool:
    """Whether a character is an emoji or another picture, a part of one, or nothing that prints."""
    return letter > "\uffff" or letter == "\ufe0f" or category(letter) in {"So", "Sk", "Cf", "Cs", "Co", "Cn", "Me"}
