"""Stock phrases by their build: a clause that thanks, regrets, offers or holds without a word of the case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from replybook.checks.stock.acts import ESTEEM, HOLDING, OFFER, POINTER, acts
from replybook.checks.stock.specificity import TIMES, Sentence
from replybook.checks.stock.vocabulary import TELLING, TRADE, is_stock
from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, MARK, NUMBER, WORD, Reading
from replybook.source import Span

_BREAKS = frozenset(',.;:!?-–—…()/*~^"')
_JOINTS = word_set("but and so because as since while if until when which however")
_ENDS = _BREAKS | _JOINTS
_SO_MUCH = word_set("much many very sorry glad happy pleased proud kind sad")
"""What “so” makes stronger; before any other word it joins two clauses."""
_PLAIN_SORTS = frozenset((WORD, MARK, HANDLE))
_MISSED = word_set("haven't hasn't didn't couldn't wasn't weren't isn't aren't can't never unable don't")
"""What makes a regret one about the case: “I'm sorry you haven't received it”."""
_COURTESY = word_set("""
    i'm i am we are we're so very really truly most sorry and thank you you're thanks much oh no is was that great good
    welcome please let us me know if that helps this works
""")
"""Words of which a clause may consist and be no more than civil."""
_THINGS = word_set("photo photos picture pictures screenshot screenshots image video link note letter list")
"""What a thanks may be for: “thanks for the photo” is about the case."""
_SPOKEN = frozenset({ESTEEM, OFFER, HOLDING, POINTER})
_SPEAKERS = word_set("we i our us my me we're we'd we'll we've i'm i'd i'll i've your")
"""Who speaks, or is spoken to, in a stock clause that is no thanks, regret or wish."""
_SHORTEST = 3
"""A clause of fewer words is a courtesy: “thank you”, “so sorry”."""


def stock_clauses(reading: Reading, found: Sequence[Sentence]) -> Iterator[Span]:
    """The stock clauses of a reply that is about the case, in order."""
    dated = any(_is_dated(reading, sentence) for sentence in found)
    for sentence in found:
        for first, last in _clauses(reading, sentence):
            words = [reading.norms[i] for i in range(first, last + 1) if reading.sorts[i] == WORD]
            if _regrets_a_fact(sentence, first, words):
                continue
            if len(words) >= _SHORTEST and _is_stock_clause(reading, first, last, words, dated=dated):
                yield reading.span(first, last)


def _regrets_a_fact(sentence: Sentence, first: int, words: list[str]) -> bool:
    """Whether a clause regrets what its sentence has just told: “forty minutes is too long, and I'm sorry”."""
    return first > sentence.first and sentence.specific and "and" in words[:1] and "sorry" in words


def _is_stock_clause(reading: Reading, first: int, last: int, words: list[str], *, dated: bool) -> bool:
    """Whether a clause is stock; a promise to look is none in a reply that is `dated`."""
    if not all(map(_is_mere_stock, words)) or not _PLAIN_SORTS.issuperset(reading.sorts[first : last + 1]):
        return False
    if _COURTESY.issuperset(words) or words[0] == "if" or not _THINGS.isdisjoint(words):
        return False
    if "you" in words and not _MISSED.isdisjoint(words):
        return False
    done = acts(words)
    if done <= _SPOKEN and _SPEAKERS.isdisjoint(words):
        return False
    return bool(done) and POINTER not in done and not (dated and done == {HOLDING})


@lru_cache(maxsize=16_384)
def _is_mere_stock(word: str) -> bool:
    """Whether a word belongs to no case at all. Kept, since most words of a draft have been seen before."""
    return is_stock(word) and word not in TELLING and word not in TRADE


def _is_dated(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence says when, or holds another figure of the case."""
    span = range(sentence.first, sentence.last + 1)
    return sentence.specific and any(reading.sorts[i] == NUMBER or reading.norms[i] in TIMES for i in span)


def _clauses(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The first and last token of every clause of a sentence."""
    first, behind, norms = sentence.first, sentence.last + 1, reading.norms
    ends = [
        index
        for index in range(first, behind)
        if norms[index] in _ENDS and not (norms[index] == "so" and norms[min(index + 1, behind - 1)] in _SO_MUCH)
    ]
    for index in (*ends, behind):
        if index > first:
            yield first, index - 1
        elif index < behind and norms[index] in _JOINTS:
            continue
        first = index + (index < behind and reading.sorts[index] != WORD)
