"""`reviews`: asks for a review to be changed or removed, begs for good ones, or pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from functools import lru_cache

from replybook.checks.kind import Kind, options
from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import WALLS, Said, changes, speaks_of_review, spoken
from replybook.checks.stars.bargains import bargains
from replybook.checks.stars.change import asks_about, asks_change, is_told_how
from replybook.checks.stars.cues import NAMES as CALLED
from replybook.checks.stars.cues import cues
from replybook.checks.stars.doors import asks_the_happy, turns_away
from replybook.checks.stars.gate import asks_good_ones
from replybook.checks.stars.happy import chooses
from replybook.checks.stars.hints import hints
from replybook.checks.stars.hush import hushes
from replybook.checks.stars.mentions import sentences
from replybook.checks.stars.nudges import NAMED, nudges
from replybook.checks.stars.pay import pays
from replybook.checks.stars.pleas import only_good, pleads
from replybook.checks.stars.prices import pays_for
from replybook.checks.stars.swaps import swaps
from replybook.checks.stars.wiles import angles_for, rewards
from replybook.checks.stars.wishes import wishes
from replybook.checks.word_set import word_set
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
_NAMES = (
    words.REVIEWS | words.SITES | words.RATING | words.REVIEWERS | words.PUBLIC | acts.STRONG | acts.SITES | acts.HINTS
)
_NAMES_AND_POSTS = (
    _NAMES
    | words.POSTS
    | words.PARTS
    | words.UNSAY
    | words.RAISE
    | acts.LOOSE
    | acts.THINK
    | acts.FIGURES
    | {"fifth", "positive", "generous", "kinder", "higher", "extra"}
)
_SIGNS = _NAMES | acts.COUNTED | acts.LOOSE | acts.THINK | acts.ONLINE | acts.SIGNS | (acts.CHANGE - acts.WEAK)
"""Without one of these, a sentence does nothing to a review."""
_ANY = (
    _SIGNS
    | NAMED
    | (CALLED - {"us", "app"})
    | {"higher", "proof", "smile", "generous", "positive", "bargain", "record", "fifth"}
)
_POSTED = word_set("post comment tweet video reel thread story")
_AWAY = word_set("delete deleting deleted remove removing removed taking take pulling pull edit editing hide hiding")
_OPENINGS = acts.THANKED | word_set("sorry apologies hi hello dear hey")
_MORE = acts.POLITE | acts.GAINS | acts.CONDITIONS | acts.CHANGE | word_set(", ; : ( - and & but ? = 5 five you")
"""What makes more of thanks or of regret than that."""


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
    yield from _listed(draft.text, options)
    found = _first(draft.text, draft.channel, draft.customer or "")
    if found and found[0] in options.labels:
        label, span = found
        yield Hit(span, _MESSAGES[label], label, _ADVICE[label])


@lru_cache(maxsize=4)
def _first(text: str, channel: str | None, customer: str) -> tuple[str, Span] | None:
    """The first thing that a reply does to a review; kept for the next rule, which asks for another label."""
    reading, draft = read(text), Draft(text, channel=channel, customer=customer)
    if not _may_speak(reading, draft):
        return None
    door: bool | None = None
    for before, first, end in _placed(reading):
        if not _may_bend(reading.norms[first:end]):
            continue
        if door is None:
            door = not acts.UNHAPPY.isdisjoint(reading.norms) and any(map(turns_away, _sentences(reading, draft)))
        if found := _found(reading, spoken(reading, before, first, end, draft), draft, unhappy=door):
            return found
    return None


def _may_bend(said: tuple[str, ...]) -> bool:
    """Whether a sentence may do something to a review: it names one, and is more than thanks or regret."""
    if _ANY.isdisjoint(said):
        return False
    return said[0] not in _OPENINGS or not _MORE.isdisjoint(said)


def _found(reading: Reading, said: Said, draft: Draft, *, unhappy: bool) -> tuple[str, Span] | None:
    """What a sentence does to a review, by its surest sign."""
    for label in LABELS:
        span = _FINDERS[label](reading, said.first, said.end, draft)
        span = span or _loosely(reading, said, label, draft, unhappy=unhappy)
        if span:
            return label, span
    found = _as_told(reading, said, draft, hints(said) or nudges(said) or cues(said), "change")
    plea = None if found else pleads(said) or angles_for(said)
    if plea is None or asks_about(reading, said.first, said.end, draft):
        return found
    return "change", reading.span(*plea)


def _as_told(
    reading: Reading, said: Said, draft: Draft, found: tuple[int, int] | None, label: str
) -> tuple[str, Span] | None:
    """What was found, unless they asked how to do it."""
    if found is None or is_told_how(reading, said.first, said.end, draft):
        return None
    return label, reading.span(*found)


def _may_speak(reading: Reading, draft: Draft) -> bool:
    """Whether a reply has words that speak of a review."""
    if not _NAMES.isdisjoint(reading.bag):
        return True
    if draft.channel in WALLS and not _POSTED.isdisjoint(reading.bag) and not _AWAY.isdisjoint(reading.bag):
        return True
    on_page = draft.channel in words.REVIEW_CHANNELS or speaks_of_review(draft.customer or "")
    return on_page and not _NAMES_AND_POSTS.isdisjoint(reading.bag)


def _placed(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """The first token of the sentence before each, its own first, and the one behind its last."""
    before = 0
    for first, end in sentences(reading):
        yield before, first, end
        before = first


def _sentences(reading: Reading, draft: Draft) -> Iterator[Said]:
    for before, first, end in _placed(reading):
        if not acts.UNHAPPY.isdisjoint(reading.norms[before:end]):
            yield spoken(reading, before, first, end, draft)


def _loosely(reading: Reading, said: Said, label: str, draft: Draft, *, unhappy: bool) -> Span | None:
    """Where a sentence does it in words of its own."""
    if label == "change":
        told = _as_told(reading, said, draft, changes(said) or wishes(said), label)
        return told[1] if told else None
    if label == "pay":
        found = pays_for(said) or bargains(said) or swaps(said) or rewards(said)
    else:
        found = asks_the_happy(said, unhappy=unhappy) or hushes(said) or chooses(said) or only_good(said)
    return None if found is None else reading.span(*found)


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
