"""`promise`: words that bind the company."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.checks.promises import deadline, guarantee, liability, money
from replybook.checks.promises.allowed import leaves
from replybook.checks.promises.sentence import Sentence, Stretch, statements
from replybook.model import Draft, Hit
from replybook.phrases import PhraseMatch, Phrases
from replybook.reading import Reading, read
from replybook.source import Span

_FINDERS: Mapping[str, tuple[frozenset[str], Callable[[Sentence], Iterator[Stretch]]]] = {
    "money": (money.WORDS, money.money),
    "guarantee": (guarantee.WORDS, guarantee.guarantees),
    "deadline": (deadline.WORDS, deadline.deadlines),
    "liability": (liability.WORDS, liability.admissions),
}
"""The labels: the words without which there is none of them, and what finds them in a sentence."""
LABELS = tuple(_FINDERS)

_MESSAGES = {
    "money": "This promises money",
    "guarantee": "This guarantees what isn't yours to guarantee",
    "deadline": "This promises a time for what somebody else does",
    "liability": "This admits fault",
}
_ADVICE = {
    "money": "Say who decides and when they hear, or ask first.",
    "guarantee": "Say what is planned, and what you do if it slips.",
    "deadline": "Say who gave you the time, or when you'll write again.",
    "liability": "Say you're sorry for what happened, and hand it on.",
}


@options
class Options:
    """What may not be promised, and what may."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """Which promises to look for: `money`, `guarantee`, `deadline`, `liability`."""
    allowed: tuple[str, ...] = ()
    """What may be promised all the same, in the phrase notation: `refund of the delivery fee`. A limit may follow:
    `free delivery voucher up to £5`. A note such as `see policy P-12` is for people."""
    phrases: Phrases = field(default_factory=Phrases)
    """More words that promise the first of the labels."""

    def __post_init__(self) -> None:
        """Read the phrases that are allowed. Raises `NotationError`."""
        leaves(self.allowed)


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds words that bind the company, in a reply that will be kept and quoted.

    `money`: a refund, a voucher, a discount, costs that we'll pay. `guarantee`: that something will surely be, or never
    be again. `deadline`: a time for what somebody else does. `liability`: fault, blame, responsibility for harm. What
    an agent does themselves ("I'll ring you by six") is theirs to promise. Hopes, plans, what others decide, questions,
    refusals and what is already done are no promises.
    """
    reading = read(draft.text)
    listed = options.phrases.find(draft.text)
    wanted = [label for label in options.labels if not _FINDERS[label][0].isdisjoint(reading.bag)]
    if not wanted and not listed:
        return
    hits = [_listed_hit(match, draft.text, options.labels[0]) for match in listed]
    if wanted:
        hits += _found(reading, wanted, options, [match.span for match in listed])
    yield from sorted(hits, key=lambda hit: hit.span)


def _found(reading: Reading, labels: list[str], options: Options, taken: list[Span]) -> Iterator[Hit]:
    for sentence in statements(reading):
        words = sentence.words
        for label in [label for label in labels if not _FINDERS[label][0].isdisjoint(words)]:
            for first, last in _FINDERS[label][1](sentence):
                span = reading.span(first, last)
                told = any(span.start < other.end and other.start < span.end for other in taken)
                if not told and not _is_allowed(reading, sentence, options):
                    yield _hit(span, reading.text, label)


def _is_allowed(reading: Reading, sentence: Sentence, options: Options) -> bool:
    span = reading.span(sentence.start, sentence.end - 1)
    return any(leave.covers(reading.text, span) for leave in leaves(options.allowed))


def _hit(span: Span, text: str, label: str) -> Hit:
    said = " ".join(span.of(text).split())
    shown = said if len(said) <= 60 else said[:59].rstrip() + "…"
    return Hit(span, f"{_MESSAGES[label]}: “{shown}”.", label, _ADVICE[label])


def _listed_hit(match: PhraseMatch, text: str, label: str) -> Hit:
    hit = _hit(match.span, text, label)
    instead = match.phrase.instead
    return Hit(hit.span, hit.message, label, instead or hit.advice)


KIND = Kind("promise", Options, check, labels=LABELS)
