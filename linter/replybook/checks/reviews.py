"""`reviews`: asks for a review to be changed or removed, begs for good ones, or pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field

from replybook.checks import review_words as words
from replybook.checks.kind import Kind, options
from replybook.checks.review_change import asks_change
from replybook.checks.review_gate import asks_good_ones
from replybook.checks.review_mentions import sentences
from replybook.checks.review_pay import pays
from replybook.model import Draft, Hit
from replybook.phrases import Phrases
from replybook.reading import Reading, read
from replybook.source import Span

LABELS = ("pay", "change", "gate")
_MESSAGES = {
    "pay": "This offers something for a review.",
    "change": "This asks for the review to be changed or taken down.",
    "gate": "This asks for good reviews only.",
}
_ADVICE = {
    "pay": "Put right what was wrong, with no string on it.",
    "change": "Leave the review to the person who wrote it; say what you have done.",
    "gate": "Leave it out, or ask everybody alike for an honest word.",
}
_NAMES = words.REVIEWS | words.SITES | words.RATING | words.REVIEWERS | words.PUBLIC
_NAMES_AND_POSTS = _NAMES | words.POSTS | words.PARTS | words.UNSAY | words.RAISE | {"this"}


@options
class Options:
    """What a `reviews` rule may set."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """What to look for: `pay` (offers something for a review), `change` (asks for one to be changed or removed),
    `gate` (asks for good ones only)."""
    phrases: Phrases = field(default_factory=Phrases)
    """More ways to say it, for the first of the labels."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find replies that bend a review.

    `pay`: a voucher, refund, prize or the like hangs on a review, or on its removal. `change`: the customer is asked to
    change, raise or delete their review or rating. `gate`: only good reviews are asked for, or only those of happy
    customers. An open invitation to review passes; so does thanks, an explanation to somebody who asked how to edit a
    review, and the request to take private data out of one. A post or comment counts as a review on review sites.
    """
    reading = read(draft.text)
    yield from _listed(draft.text, options)
    known = _NAMES
    if draft.channel in words.REVIEW_CHANNELS:
        known = _NAMES_AND_POSTS
    if known.isdisjoint(reading.norms):
        return
    for first, end in sentences(reading):
        if known.isdisjoint(reading.norms[first:end]):
            continue
        for label in LABELS:
            span = _FINDERS[label](reading, first, end, draft)
            if span:
                if label in options.labels:
                    yield Hit(span, _MESSAGES[label], label, _ADVICE[label])
                return


def _listed(text: str, options: Options) -> Iterator[Hit]:
    label = options.labels[0]
    for match in options.phrases.find(text) if len(options.phrases) else ():
        yield Hit(match.span, _MESSAGES[label], label, match.phrase.instead or _ADVICE[label])


_FINDERS: dict[str, Callable[[Reading, int, int, Draft], Span | None]] = {
    "pay": pays,
    "change": asks_change,
    "gate": asks_good_ones,
}

KIND = Kind("reviews", Options, check, labels=LABELS)
