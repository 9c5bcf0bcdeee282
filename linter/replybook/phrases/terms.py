"""A text as the phrases see it: its words in one spelling, short forms written out, dashes gone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, repeat
from typing import NamedTuple

from replybook.phrases.contractions import long_form
from replybook.reading import APOSTROPHES, MARK, Reading, norms_of, read
from replybook.source import Span

_MOST_KNOWN = 20_000


class _Forms(dict[str, tuple[str, ...]]):
    """The terms of each folded token that was seen so far."""

    def __missing__(self, norm: str) -> tuple[str, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        terms = () if norm and not norm.strip("-") else long_form(norm)
        self[norm] = terms
        return terms


FORMS = _Forms()
"""The terms of every folded token."""


class Terms(NamedTuple):
    """The terms of a text, and the tokens they come from."""

    reading: Reading
    words: Sequence[str]
    tokens: Sequence[int]
    """The token of the reading that each term comes from; the terms of a short form share one."""

    def span(self, first: int, last: int) -> Span:
        """The span from term `first` to term `last`, both included: a short form is parted at its apostrophe."""
        tokens = self.tokens
        start, end = self.reading.starts[tokens[first]], self.reading.ends[tokens[last]]
        if first and tokens[first - 1] == tokens[first]:
            start = self._cut(tokens[first]) or start
        if last + 1 < len(tokens) and tokens[last + 1] == tokens[last]:
            end = self._cut(tokens[last]) or end
        return Span(start, end)

    def _cut(self, token: int) -> int | None:
        """Where the apostrophe of a short form stands; `None` for one that parts elsewhere, as “can't” does."""
        start, end = self.reading.starts[token], self.reading.ends[token]
        written = self.reading.text[start:end]
        if self.reading.norms[token].endswith("n't"):
            return None
        return next((start + at for at in range(len(written) - 1, 0, -1) if written[at] in APOSTROPHES), None)

    def counts(self) -> list[int]:
        """For each term, and behind the last, how many words stand before it: marks are none, a short form is one."""
        sorts, tokens = self.reading.sorts, self.tokens
        words = (sorts[token] != MARK and token != before for before, token in zip((-1, *tokens), tokens, strict=False))
        return list(accumulate(words, initial=0))

    def sentences(self) -> list[int]:
        """The number of the sentence in which each term stands."""
        numbers = self.reading.sentences
        return [numbers[token] for token in self.tokens]


def words_of(text: str) -> list[str]:
    """The terms of a few words of a phrase."""
    return [term for norm in norms_of(text) for term in FORMS[norm]]


@lru_cache(maxsize=4)
def terms_of(text: str) -> Terms:
    """The terms of a text. The last few are kept, so that all checks of one draft share one."""
    reading = read(text)
    forms = list(map(FORMS.__getitem__, reading.norms))
    tokens = chain.from_iterable(map(repeat, range(len(forms)), map(len, forms)))
    return Terms(reading, list(chain.from_iterable(forms)), list(tokens))
