"""A reward that hangs on a review, or on its removal."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.stars import words
from replybook.checks.stars.mentions import REACH, is_readers, reviews
from replybook.model import Draft
from replybook.reading import Reading
from replybook.source import Span

_ALLOWED = words.BETWEEN | words.GOOD | words.GIVE | {"every", "each", "with", "honest"}
_ACTS = words.GIVE | words.CHANGE | words.CHANGED | words.RATING | words.GONE | words.SHOWS | words.BECOME


def pays(reading: Reading, first: int, end: int, draft: Draft) -> Span | None:
    """Where the sentence from token `first` to before `end` offers something for a review; `None` where it doesn't."""
    norms = reading.norms[first:end]
    if not words.NOT.isdisjoint(norms):
        return None
    offers = _offers(reading.norms, first, end)
    span = _to_reviewers(reading, first, end)
    if span or not offers:
        return span
    for review in (*reviews(reading, first, end, draft), *_rated(reading, first, end)):
        if (
            _is_price(reading, first, review)
            or _earns(reading.norms, review, end, offers)
            or _is_condition(reading, first, end, review, offers)
        ):
            ends = sorted((review, min(offers, key=lambda offer: abs(offer - review))))
            return reading.span(ends[0], ends[1])
    return _for_this_one(reading, first, offers[-1]) if draft.channel in words.REVIEW_CHANNELS else None


def _to_reviewers(reading: Reading, first: int, end: int) -> Span | None:
    """ "Five-star reviewers get a month for nothing"."""
    for at in range(first, end):
        if reading.norms[at] in words.REVIEWERS:
            rewarded = not words.REWARDED.isdisjoint(reading.norms[at + 1 : min(end, at + 6)])
            return reading.span(at, min(end - 1, at + 5)) if rewarded else None
    return None


def _for_this_one(reading: Reading, first: int, offer: int) -> Span | None:
    """ "Change it and the second wash is on the house", on a page of reviews."""
    for at in range(first, offer):
        if reading.norms[at] in words.UNSAY and reading.norms[at + 1] in {"it", "this"}:
            return reading.span(at, at + 1)
    return None


def _offers(norms: tuple[str, ...], first: int, end: int) -> list[int]:
    """The tokens of a sentence that name something offered: a voucher, money, "on us", "on the house"."""
    offers = [at for at in range(first, end) if norms[at] in words.OFFERS or norms[at] in words.MONEY]
    offers = [at for at in offers if norms[at - 1] not in words.NO_OFFER]
    return offers + [
        at for at in range(first, end - 1) if norms[at : at + 2] in {("on", "us"), ("on", "me"), ("the", "house")}
    ]


def _earns(norms: tuple[str, ...], review: int, end: int, offers: list[int]) -> bool:
    """ "A review gets you a coffee on the house", "five-star guests get dessert for free"."""
    gains = any(norm in words.REWARDED for norm in norms[review + 1 : min(end, review + 3)])
    return gains and any(offer > review for offer in offers)


def _rated(reading: Reading, first: int, end: int) -> Iterator[int]:
    """Tokens that say "rates us" or "on Yelp"."""
    for index in range(first, end):
        rates = reading.norms[index] in words.RATING and reading.norms[index + 1 : index + 2] in {("us",), ("our",)}
        if rates or reading.norms[index] in words.SITES:
            yield index


def _is_price(reading: Reading, first: int, review: int) -> bool:
    """Whether something is given "for a review", and not "thanks for the review"."""
    for index in range(review - 1, max(first, review - REACH) - 1, -1):
        norm = reading.norms[index]
        if norm == "for":
            before = reading.norms[max(first, index - 5) : index]
            noun = "as" in before or ("a" in before and "thank" in before)
            return bool(before) and (noun or before[-1:] not in {("thanks",), ("you",), ("sorry",), ("thankyou",)})
        if norm not in _ALLOWED:
            return False
    return False


def _is_condition(reading: Reading, first: int, end: int, review: int, offers: list[int]) -> bool:
    """ "If you leave a review, …", "leave a review and get …", "once the review is gone"."""
    norms = reading.norms
    start = max(first, review - REACH)
    around = norms[start:review] + norms[review : min(end, review + 4)]
    if _ACTS.isdisjoint(around):
        return False
    if not words.CONDITIONS.isdisjoint(norms[start : review + 1]):
        return True
    behind = norms[review + 1 : min(end, review + 8)]
    joined = "and" in behind or "to" in behind or "&" in behind
    return joined and any(offer > review for offer in offers) and _is_told(norms, first, start, review)


def _is_told(norms: tuple[str, ...], first: int, start: int, review: int) -> bool:
    """Whether a verb before the review tells the reader to leave it or to take it away."""
    verbs = words.GIVE | words.CHANGE | words.SHOWS | {"take"}
    return any(norms[at] in verbs and is_readers(norms, first, at) for at in range(start, review))
