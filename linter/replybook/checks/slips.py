"""Which of the mistakes that an engine finds are slips, and which are names, brands, or another language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from replybook.checks.prose import Prose
from replybook.checks.prose_words import TRADE
from replybook.language.engine import Mistake
from replybook.model import Draft
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, fold, read
from replybook.source import Span

_LONGEST_ACRONYM = 6
_LONGEST_CALL = 10
_CALLS = frozenset(",.!:;")
_SHORTEST_BRAND = 4
_PHRASE = 3
"""Unknown words in a row from which they are taken for another language."""
_ADDRESSES = frozenset({LINK, EMAIL, HANDLE, HASHTAG})


def slips(found: Sequence[Mistake], prose: Prose, draft: Draft, known: AbstractSet[str]) -> Iterator[Mistake]:
    """The mistakes that are in words of the reply, not in what was taken out of it, nor in names; one for each place.

    `known` are folded words that are right as they are.
    """
    passed_over = _foreign_phrases(found, prose.text)
    for mistake in found:
        if mistake.span in passed_over or not _is_slip(mistake, prose):
            continue
        passed_over.add(mistake.span)
        if not mistake.unknown or not _is_known(fold(mistake.span.of(prose.text)), draft, known):
            yield mistake


def _foreign_phrases(found: Iterable[Mistake], text: str) -> set[Span]:
    """The unknown words of which so many stand in a row that they are another language."""
    rows: list[list[Span]] = [[]]
    for span in (mistake.span for mistake in found if mistake.unknown):
        if not rows[-1] or text[rows[-1][-1].end : span.start].strip():
            rows.append([])
        rows[-1].append(span)
    return {span for row in rows if len(row) >= _PHRASE for span in row}


def _is_slip(mistake: Mistake, prose: Prose) -> bool:
    span, text = mistake.span, prose.text
    word = span.of(text)
    if fold(word) in TRADE or (span.start and text[span.start - 1].isdigit()):
        return False
    if mistake.label != "spelling":
        return not prose.touches(span)
    return not (prose.overlaps(span) or _is_name(word, span, prose))


def _is_name(word: str, span: Span, prose: Prose) -> bool:
    """Whether a word is written as names are: a capital inside, or in front within a sentence, or called out."""
    if word.isupper():
        return len(word) <= _LONGEST_ACRONYM
    if not word[1:].islower():
        return True
    if not all(part[0].isupper() for part in word.split()):
        return False
    return not _opens_sentence(span, prose) or _is_called_out(word, prose.text[span.end : span.end + 1])


def _opens_sentence(span: Span, prose: Prose) -> bool:
    reading = read(prose.text)
    index = bisect_right(reading.starts, span.start) - 1
    return index <= 0 or reading.sentences[index - 1] != reading.sentences[index]


def _is_called_out(word: str, behind: str) -> bool:
    """Whether a word with a mark behind it is somebody's name rather than "Unfortunatly," ."""
    return behind in _CALLS and len(word) <= _LONGEST_CALL and not word.endswith("ly")


def _is_known(word: str, draft: Draft, known: AbstractSet[str]) -> bool:
    """Whether the playbook knows a word, or a link or handle of the conversation has it in it, as brands do."""
    if word in known or len(word) < _SHORTEST_BRAND:
        return word in known
    readings = (read(text[:10_000]) for text in (draft.text, draft.customer or ""))
    return any(
        word in norm
        for reading in readings
        for norm, sort in zip(reading.norms, reading.sorts, strict=True)
        if sort in _ADDRESSES
    )
