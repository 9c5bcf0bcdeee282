"""The automaton held against the plainest matcher that could be written: one that tries everything everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from replybook.model import Phrase
from replybook.phrases import PhraseIndex, parse
from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Slot, Words
from replybook.phrases.terms import Terms, terms_of, words_of
from replybook.source import Span


def ends(items: Sequence[Item], terms: Terms, at: int) -> set[int]:
    """The terms behind every way that `items` can stand at the term `at`."""
    if not items:
        return {at}
    behind = _behind(items[0], terms, at)
    return {end for stop in behind for end in ends(items[1:], terms, stop)}


def _behind(item: Item, terms: Terms, at: int) -> set[int]:
    words = terms.words
    match item:
        case Words(text):
            own = words_of(text)
            return {at + len(own)} if words[at : at + len(own)] == own else set()
        case Beginning(text):
            return {at + 1} if words[at : at + 1] and words[at].startswith(text) else set()
        case Gap():
            return {stop for stop in _same_sentence(terms, at - 1, at) if _count(terms, at, stop) <= 6}
        case Slot():
            stops = range(at + 1, 2 + max(_same_sentence(terms, at, at), default=-1))
            return {stop for stop in stops if 1 <= _count(terms, at, stop) <= 5 and "." not in words[at:stop]}
        case OneOf(choices, optional):
            return {end for choice in choices for end in ends(choice, terms, at)} | ({at} if optional else set())


def _same_sentence(terms: Terms, first: int, nearest: int) -> set[int]:
    """The terms from `nearest` on that stand in the sentence of the term `first`."""
    sentences = terms.sentences()
    return {stop for stop in range(nearest, len(terms.words)) if sentences[stop] == sentences[min(first, stop)]}


def _count(terms: Terms, at: int, stop: int) -> int:
    return terms.counts()[stop] - terms.counts()[at]


def tried_everywhere(phrase: str, text: str) -> list[Span]:
    """The leftmost and longest matches, none over another."""
    items, terms = parse(phrase).items, terms_of(text)
    spans, free = [], 0
    for at in range(len(terms.words)):
        if at >= free and (found := ends(items, terms, at)):
            free = max(found)
            spans.append(terms.span(at, free - 1))
    return spans


WORDS = ("we", "are", "so", "very", "sorry", "order", "back")
INNER = (
    *("…", "{name}", "we/are", "(so)", "(so/very)", "[we are/sorry/so]", "[we (so)/are … so]", "(so (very))", "so*"),
    *("(we/are/so) (we/are/so) (we/are/so)", "[are/are so/are so very]"),
)
phrases = st.tuples(
    st.sampled_from(WORDS), st.lists(st.sampled_from((*WORDS, *INNER)), max_size=4), st.sampled_from(WORDS)
).map(lambda parts: " ".join((parts[0], *parts[1], parts[2])))
texts = st.lists(st.sampled_from((*WORDS, *WORDS, "we're", "sober", ".", "\n\n")), max_size=24).map(" ".join)


@given(st.lists(phrases, min_size=1, max_size=5), texts)
def test_the_automaton_finds_what_trying_everything_finds(written: list[str], text: str) -> None:
    index = PhraseIndex({str(number): [Phrase(phrase)] for number, phrase in enumerate(written)})
    for number, phrase in enumerate(written):
        assert [match.span for match in index.group(str(number)).find(text)] == tried_everywhere(phrase, text)
