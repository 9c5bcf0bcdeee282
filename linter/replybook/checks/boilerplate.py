"""`boilerplate`: a reply that could be sent to anyone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import lru_cache

from replybook.checks.kind import Kind, options
from replybook.checks.stock.clauses import stock_clauses
from replybook.checks.stock.holding import is_holding
from replybook.checks.stock.specificity import ENOUGH_IN_ALL, Sentence, customer_words, sentences
from replybook.model import BrandTerm, Draft, Hit
from replybook.phrases import Phrases
from replybook.reading import Reading, read
from replybook.source import Span

LABELS = ("full", "phrase", "holding")
STOCK = ("listed", "built")
_FEWEST_WORDS = 6
"""A reply of fewer words is an answer, not a template."""

_WHY = {
    "full": "Nothing in it belongs to this customer's case, so it reads as pasted.",
    "holding": "It says neither who is looking, nor at what, nor when they hear again.",
    "phrase": "The line has been pasted so often that people skip it.",
}


@options
class Options:
    """What a `boilerplate` rule may set."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """Which sorts to report: `full` (nothing specific), `phrase` (stock phrases beside facts), `holding`."""
    stock: tuple[str, ...] = field(default=STOCK, metadata={"choices": STOCK})
    """Where stock phrases are looked for: `listed` (in the rule's table), `built` (clauses that nobody listed, and that
    thank, regret, offer or wish without a word of the case)."""
    phrases: Phrases = field(default_factory=lambda: Phrases(()))
    """The stock phrases of the rule."""
    brand_terms: tuple[BrandTerm, ...] = ()
    """The company's names, which are no detail of anybody's case."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Flag a reply that fits anyone, a holding reply that says nothing, and stock phrases beside real facts.

    `full`: no sentence holds anything of this customer's case: no word of theirs, no name, figure, time, step
    or question. `holding`: the same, and all it says is that somebody will look. `phrase`: the reply is about the
    case, but leans on a stock phrase; each one is marked. Only one of the three is given to a reply.
    """
    reading = read(draft.text)
    found, label = _judge(draft.text, draft.customer, draft.customer_name, _term_words(options.brand_terms))
    if label == "phrase":
        if label in options.labels:
            yield from _phrase_hits(reading, found, options)
    elif label in options.labels:
        yield _whole_hit(reading, found, label)


@lru_cache(maxsize=4)
def _judge(
    text: str, message: str | None, customer: str | None, brands: frozenset[str]
) -> tuple[Sequence[Sentence], str]:
    """The sentences of a draft, weighed, and its label; the label is `phrase` where it is about the case, or empty.

    The last few are kept, so that all rules of this kind share one.
    """
    reading = read(text)
    theirs = customer_words(read(message)) if message else frozenset[str]()
    called = frozenset(customer.lower().split()) if customer else frozenset[str]()
    found = sentences(reading, theirs, brands | called if called else brands)
    if is_holding(reading, theirs | called if called else theirs):
        return found, "holding"
    return found, "phrase" if _is_about_the_case(found) else whole_label(found)


def whole_label(found: Sequence[Sentence]) -> str:
    """`full` or `holding` where that is all that a reply is which is not about the case, else the empty string.

    A bare request for a datum, so that the agent can look, is neither.
    """
    if sum(sentence.words for sentence in found) < _FEWEST_WORDS:
        return ""
    stock = sum(sentence.stock and not sentence.holding for sentence in found)
    holding = sum(sentence.holding for sentence in found)
    if holding or stock:
        return "holding" if holding > stock else "full"
    asks_data = any(sentence.asks_data for sentence in found)
    return "full" if not asks_data and any(sentence.acts for sentence in found) else ""


def _is_about_the_case(found: Sequence[Sentence]) -> bool:
    return any(sentence.specific for sentence in found) or sum(s.weight for s in found) >= ENOUGH_IN_ALL


def _whole_hit(reading: Reading, found: Sequence[Sentence], label: str) -> Hit:
    span = reading.span(found[0].first, found[-1].last)
    if label == "holding":
        return Hit(
            span,
            "This says neither who is looking into it, what they check, nor when the customer hears again.",
            label,
            "Name one: who is on it, what they check, or the time of your next message.",
            _WHY[label],
        )
    return Hit(
        span,
        "This could be sent to anyone: nothing in it is about this customer's case.",
        label,
        "Put in what they told you, what you found, or what happens next.",
        _WHY[label],
    )


def _phrase_hits(reading: Reading, found: Sequence[Sentence], options: Options) -> Iterator[Hit]:
    """A hit for each phrase of the table, and for each stock clause that holds none of them, as the rule wants."""
    matches = options.phrases.find(reading.text)
    starts = [match.span.start for match in matches]
    if "listed" in options.stock:
        for match in matches:
            yield _phrase_hit(reading, match.span, match.phrase.instead)
    for span in stock_clauses(reading, found) if "built" in options.stock else ():
        at = bisect_left(starts, span.start)
        near = matches[max(at - 1, 0) : at + 1]
        if not any(match.span.start < span.end and span.start < match.span.end for match in near):
            yield _phrase_hit(reading, span, "")


def _phrase_hit(reading: Reading, span: Span, instead: str) -> Hit:
    said = " ".join(span.of(reading.text).split())
    advice = instead or "Say it about this case, or leave it out."
    return Hit(span, f"“{said}” is a stock phrase.", "phrase", advice, _WHY["phrase"])


@lru_cache(maxsize=8)
def _term_words(terms: tuple[BrandTerm, ...]) -> frozenset[str]:
    return frozenset(word for term in terms for word in term.term.lower().split())


KIND = Kind(
    "boilerplate",
    Options,
    check,
    labels=LABELS,
    probe="Your parcel left Leeds at 9 this morning. {phrase}.",
    probe_labels=("phrase",),
)
