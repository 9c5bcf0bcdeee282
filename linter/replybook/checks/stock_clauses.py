"""Stock phrases by their build: a clause that thanks, regrets, offers or holds without a word of the case."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.specificity import Sentence
from replybook.checks.stock_acts import HOLDING, POINTER, acts
from replybook.checks.stock_vocabulary import TELLING, TRADE, is_stock
from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, MARK, WORD, Reading
from replybook.source import Span

_BREAKS = frozenset(',.;:!?-–—…()/*~^"')
_JOINTS = word_set("but and so because as since while if until when which however")
_MISSED = word_set("haven't hasn't didn't couldn't wasn't weren't isn't aren't can't never unable don't")
"""What makes a regret one about the case: “I'm sorry you haven't received it”."""
_COURTESY = word_set("""
    i'm i am we are we're so very really truly most sorry and thank you you're thanks much oh no is was that great good
    welcome please let us me know if that helps this works
""")
"""Words of which a clause may consist and be no more than civil."""
_SHORTEST = 3
"""A clause of fewer words is a courtesy: “thank you”, “so sorry”."""


def stock_clauses(reading: Reading, found: list[Sentence]) -> Iterator[Span]:
    """The stock clauses of a reply that is about the case, in order."""
    for sentence in found:
        for first, last in _clauses(reading, sentence):
            words = [reading.norms[i] for i in range(first, last + 1) if reading.sorts[i] == WORD]
            if len(words) >= _SHORTEST and _is_stock_clause(reading, first, last, words, specific=sentence.specific):
                yield reading.span(first, last)


def _is_stock_clause(reading: Reading, first: int, last: int, words: list[str], *, specific: bool) -> bool:
    """Whether a clause is stock; a promise to look is none where its sentence is `specific`, and says when or what."""
    if any(reading.sorts[i] not in (WORD, MARK, HANDLE) for i in range(first, last + 1)):
        return False
    if not all(is_stock(word) and word not in TELLING and word not in TRADE for word in words):
        return False
    if _COURTESY.issuperset(words):
        return False
    if "you" in words and not _MISSED.isdisjoint(words):
        return False
    done = acts(words)
    return bool(done) and POINTER not in done and not (specific and done == {HOLDING})


def _clauses(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The first and last token of every clause of a sentence."""
    first = sentence.first
    for index in range(sentence.first, sentence.last + 2):
        ends = (
            index > sentence.last
            or reading.norms[index] in _BREAKS
            or (index > first and reading.norms[index] in _JOINTS)
        )
        if ends:
            if index > first:
                yield first, index - 1
            first = index + (index <= sentence.last and reading.sorts[index] != WORD)
