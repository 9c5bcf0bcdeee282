"""`reviews`: asks for a review to be changed or removed, begs for good ones, or pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from replybook.checks import review_words as words
from replybook.checks.kind import Kind
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
_REACH = 8
"""How far before the review the verb may stand, in tokens."""
_LONGEST = 80
"""How much of an endless sentence is read, in tokens."""


@dataclass(frozen=True, slots=True)
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
    known = words.REVIEWS | words.SITES | words.RATING
    if draft.channel in words.REVIEW_CHANNELS:
        known |= words.POSTS
    if known.isdisjoint(reading.norms):
        return
    for first, end in _sentences(reading):
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


def _sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    """The first token of each sentence, and the one behind its last."""
    numbers, first = reading.sentences, 0
    for index in range(1, len(numbers) + 1):
        if index == len(numbers) or numbers[index] != numbers[first] or index - first >= _LONGEST:
            yield first, index
            first = index


def _reviews(reading: Reading, first: int, end: int, draft: Draft) -> Iterator[int]:
    """The tokens of a sentence that name a review."""
    posts = words.POSTS if draft.channel in words.REVIEW_CHANNELS else frozenset[str]()
    for index in range(first, end):
        norm = reading.norms[index]
        before = reading.norms[index - 1] if index > first else ""
        if norm in {"star", "stars"} and not _counts_stars(reading.norms, index):
            continue
        after = reading.norms[index + 1 : index + 2]
        if after in words.NO_REVIEW or (norm == "review" and before in words.TO_REVIEW and after != ("us",)):
            continue
        if norm in posts and after == ("with",):
            continue
        if (norm in words.REVIEWS or norm in posts) and before not in words.EVALUATES:
            yield index


def _counts_stars(norms: tuple[str, ...], index: int) -> bool:
    """Whether a star is one of a rating: "five stars", "another star", not "the star on the lid"."""
    before = norms[max(0, index - 2) : index]
    counted = any(norm.isdigit() or norm in words.BETWEEN - words.DEFINITE - {"of", "to", "a"} for norm in before)
    return counted or norms[index] == "stars" or "another" in before or "extra" in before


def _pay(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    norms = reading.norms[first:end]
    if not words.NOT.isdisjoint(norms):
        return None
    offers = [first + at for at, norm in enumerate(norms) if norm in words.OFFERS or norm in words.MONEY]
    offers = [at for at in offers if reading.norms[at - 1] not in words.NO_OFFER]
    offers += [first + at for at in range(len(norms) - 1) if norms[at : at + 2] in {("on", "us"), ("the", "house")}]
    if not offers:
        return None
    named = [*_reviews(reading, first, end, draft), *_rated(reading, first, end)]
    for review in named:
        if _is_price(reading, first, review) or _is_condition(reading, first, end, review, offers):
            ends = sorted((review, min(offers, key=lambda offer: abs(offer - review))))
            return reading.span(ends[0], ends[1])
    return None


def _rated(reading: Reading, first: int, end: int) -> Iterator[int]:
    """Tokens that say "rates us" or "on Yelp"."""
    for index in range(first, end):
        rates = reading.norms[index] in words.RATING and reading.norms[index + 1 : index + 2] in {("us",), ("our",)}
        if rates or reading.norms[index] in words.SITES:
            yield index


def _is_price(reading: Reading, first: int, review: int) -> bool:
    """Whether something is given "for a review", and not "thanks for the review"."""
    allowed = words.BETWEEN | words.GOOD | words.GIVE | {"every", "each", "with", "honest"}
    for index in range(review - 1, max(first, review - _REACH) - 1, -1):
        norm = reading.norms[index]
        if norm == "for":
            before = reading.norms[max(first, index - 5) : index]
            noun = "as" in before or ("a" in before and "thank" in before)
            return bool(before) and (noun or before[-1:] not in {("thanks",), ("you",), ("sorry",), ("thankyou",)})
        if norm not in allowed:
            return False
    return False


def _is_condition(reading: Reading, first: int, end: int, review: int, offers: list[int]) -> bool:
    """ "If you leave a review, …", "leave a review and get …", "once the review is gone"."""
    norms = reading.norms
    start = max(first, review - _REACH)
    acts = words.GIVE | words.CHANGE | words.CHANGED | words.RATING | {"take", "taken", "down", "gone"}
    around = norms[start:review] + norms[review : min(end, review + 4)]
    if acts.isdisjoint(around):
        return False
    if not words.CONDITIONS.isdisjoint(norms[start : review + 1]):
        return True
    behind = norms[review + 1 : min(end, review + 8)]
    joined = "and" in behind or "to" in behind or "&" in behind
    return joined and any(offer > review for offer in offers) and _is_told(norms, first, start, review)


def _is_told(norms: tuple[str, ...], first: int, start: int, review: int) -> bool:
    """Whether a verb before the review tells the reader to leave it or to take it away."""
    verbs = words.GIVE | words.CHANGE | {"take"}
    return any(norms[at] in verbs and _is_readers(norms, first, at) for at in range(start, review))


def _change(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    norms = reading.norms
    if _is_personal(reading) or _asked_how(draft) or norms[first] in words.HOW:
        return None
    for review in _reviews(reading, first, end, draft):
        verb = _verb_before(norms, first, review)
        if verb is not None:
            return reading.span(verb, review)
        wished = not words.WISH.isdisjoint(norms[first:end]) and words.NOT.isdisjoint(norms[first:end])
        before = norms[max(first, review - 2) : review]
        if wished and (_is_better(before) or not {"reflect", "reflects"}.isdisjoint(norms[review + 1 : review + 6])):
            return reading.span(max(first, review - 1), review)
        pronoun = _pronoun_behind(norms, first, review, end)
        if pronoun is not None:
            return reading.span(pronoun, pronoun + 1)
    return None


def _is_better(before: tuple[str, ...]) -> bool:
    """ "An updated rating", "another star"; not "your updated review"."""
    if before[-1:] and before[-1] in {"another", "extra"}:
        return True
    return bool(before) and before[-1] in words.BETTER and words.DEFINITE.isdisjoint(before)


def _verb_before(norms: tuple[str, ...], first: int, review: int) -> int | None:
    """The verb that asks for a change of the review, with nothing but its modifiers in between."""
    for index in range(review - 1, max(first, review - _REACH) - 1, -1):
        norm = norms[index]
        if norm in words.CHANGES and norms[index + 1] in {"of", "to"} and norms[index - 1] in {"a", "quick", "small"}:
            return index
        if norm in words.CHANGE or (norm in {"take", "turn", "bring"} and _is_split(norms, norm, index, review)):
            return index if _is_readers(norms, first, index) else None
        if norm in words.CHANGING:
            invited = not words.INVITES.isdisjoint(norms[max(first, index - 3) : index])
            return index if invited and _is_readers(norms, first, index) else None
        if norm in words.CHANGED:
            before = norms[max(first, index - 4) : index]
            return index if not words.ONCE.isdisjoint(before) and not words.READER.isdisjoint(before) else None
        if norm not in words.BETWEEN and norm not in words.CHANGE:
            return None
    return None


def _is_split(norms: tuple[str, ...], verb: str, index: int, review: int) -> bool:
    """ "Take down the review", "take the review down", "turn three stars into five"."""
    particle = {"take": {"down", "off", "away"}, "turn": {"into"}, "bring": {"up"}}[verb]
    return not particle.isdisjoint(norms[index + 1 : review + 3])


def _is_readers(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether it is the reader who is to do it, and no "don't" stands before."""
    before = norms[max(first, index - 8) : index]
    if not words.NOT.isdisjoint(before) or "taking" in before:
        return False
    for norm in reversed(before):
        if norm in words.READER:
            return True
        if norm in words.OTHERS:
            return False
        if norm in words.EDGES:
            return True
    return True


def _pronoun_behind(norms: tuple[str, ...], first: int, review: int, end: int) -> int | None:
    """ "This review is about another garage, so please take it down"."""
    for index in range(review + 1, min(end - 1, review + 20)):
        if norms[index + 1] == "it" and (
            norms[index] in words.CHANGE or norms[index + 1 : index + 3] == ("it", "down")
        ):
            told = not words.READER.isdisjoint(norms[max(first, index - 4) : index])
            return index if told and _is_readers(norms, first, index) else None
    return None


def _is_personal(reading: Reading) -> bool:
    return not words.PERSONAL.isdisjoint(reading.norms)


def _asked_how(draft: Draft) -> bool:
    """Whether the customer asks how to change their review."""
    if not draft.customer or "?" not in draft.customer:
        return False
    norms = read(draft.customer).norms
    return not (words.REVIEWS.isdisjoint(norms) or words.CHANGE.isdisjoint(norms))


def _gate(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    norms = reading.norms
    said = norms[first:end]
    if not words.NOT.isdisjoint(said) or norms[first] in words.HOW:
        return None
    for index in range(first, end):
        if norms[index] == "rate" and not words.GOOD.isdisjoint(norms[index + 1 : min(end, index + 5)]):
            return reading.span(index, min(end - 1, index + 3))
    for review in _reviews(reading, first, end, draft):
        start = _good_before(norms, first, review)
        wished = not words.WISH.isdisjoint(said) and words.EARNED.isdisjoint(said)
        asked = wished or not words.GIVE.isdisjoint(norms[max(first, review - 6) : review])
        stated = norms[review + 1 : review + 2] in {("is",), ("are",)} or not words.DONE.isdisjoint(said)
        if start is not None and asked and not stated:
            return reading.span(start, review)
        gives = [at for at in range(max(first, review - 6), review + 1) if norms[at] in words.GIVE]
        if gives and _only_if_content(reading, first, gives[0]):
            return reading.span(gives[0], review)
    return None


def _good_before(norms: tuple[str, ...], first: int, review: int) -> int | None:
    """Where "a 5-star review" starts; "the great review" is one that has been written."""
    for index in range(review - 1, max(first, review - 4) - 1, -1):
        if norms[index] in words.GOOD:
            before = norms[index - 1] if index > first else ""
            return None if before in words.DEFINITE or before in {"for", "what", "of"} else index
        if norms[index] not in {"-", "star", "google"}:
            return None
    return None


def _only_if_content(reading: Reading, first: int, give: int) -> bool:
    """ "If you enjoyed it, leave a review", "Happy with it? Leave a review"."""
    norms = reading.norms
    for index in range(first, give):
        if norms[index] in {"if", "when"} and norms[index + 1 : index + 2] and norms[index + 1].startswith("you"):
            return not words.CONTENT.isdisjoint(norms[index + 2 : min(give, index + 6)])
    asked = norms[max(0, first - 6) : first]
    return asked[-1:] == ("?",) and not words.CONTENT.isdisjoint(asked)


_FINDERS: dict[str, Callable[[Reading, int, int, Draft], Span | None]] = {"pay": _pay, "change": _change, "gate": _gate}

KIND = Kind("reviews", Options, check, labels=LABELS)
