"""`next-step`: a complaint, a request or a question gets no answer, no step, no question, no time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from replybook.checks import step_words as words
from replybook.checks.kind import Kind, needs_message, options
from replybook.checks.parts import is_unfinished, part_counter
from replybook.checks.reply_body import body
from replybook.checks.steps.acts import signs, surely_moves
from replybook.checks.steps.model import the_models
from replybook.checks.steps.said import norms_of, said_in
from replybook.checks.steps.terms import features, sentence_of, stems
from replybook.checks.steps.wants import want_of
from replybook.checks.stock.holding import is_holding
from replybook.checks.stock.specificity import customer_words
from replybook.model import Draft, Hit
from replybook.mood import mood
from replybook.reading import EMAIL, LINK, NUMBER, WORD, Reading, read

_MESSAGE = "The customer gets no answer, no step, no question and no time."
_ADVICE = "Say what happens next, who does it and when, or ask the one thing you need to know."
_PHONE_DIGITS = 7
_TAKEN_ILL, _CALLED_OUT, _CHEERED, _TAKEN_WELL = 180, -80, -120, -320
"""What it adds to a message's weight that the reply is sorry, has a "!" or a glad word, or thanks for praise."""
_TERSE, _PLAINLY = 24, -180
"""A body of this many words and marks is terse; if it heeds no complaint, it passes from this weight on."""
_ASKED = 50
"""What it adds that the message has a question mark."""
_MOODS = {"happy": -100, "upset": 30, "angry": 60, "grave": 60}
"""What the mood of the message adds."""


@options
class Options:
    """The `next-step` check takes no settings."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:  # noqa: ARG001 (the signature of `Kind.check`)
    """Find replies that lead nowhere, to a customer who wants something.

    The customer complains, requests or asks, and all the reply does is feel sorry, thank, repeat it, excuse or explain
    how it came about, praise the staff or say general things. A sentence that answers, says what was done or will be,
    tells the customer what to do, offers, names a time or refuses with a reason is enough to pass; so is a question, a
    link or a number to call. A small model weighs each sentence by its words and build. A part of a longer reply and a
    holding reply pass. Praise and small talk are not held to it.
    """
    reading = read(draft.text)
    if "?" in reading.norms or LINK in reading.sorts or EMAIL in reading.sorts or not draft.customer:
        return
    tokens = body(reading)
    if sum(reading.sorts[index] == WORD for index in tokens) < 2:
        return
    said = [*said_in(reading, tokens)][::-1]
    if _surely_moves(reading, said) or not _wants(draft.customer, _taken(reading)):
        return
    if _moves(reading, said, draft.customer):
        return
    if (
        is_unfinished(draft.text)
        or part_counter(draft.text)
        or is_holding(reading, customer_words(read(draft.customer)))
    ):
        return
    yield Hit(reading.span(tokens[0], tokens[-1]), _MESSAGE, advice=_ADVICE)


def _wants(message: str, taken: int) -> bool:
    """Whether a message wants something: by its own words and mood, and by how the reply takes it."""
    model = the_models().wants
    weight = model.weigh(want_of(message).features) + _MOODS.get(mood(message), 0)
    asked = _ASKED if "?" in read(message).norms else 0
    return weight + asked + taken >= model.limit


def _taken(reply: Reading) -> int:
    """What the reply's own words say for or against a message that wants something."""
    praised = any(pair in words.PRAISED for pair in pairwise(reply.norms))
    cheered = not words.CHEER.isdisjoint(reply.norms)
    if not words.SORRY.isdisjoint(reply.norms):
        return 0 if praised or cheered else _TAKEN_ILL
    if praised:
        return _TAKEN_WELL
    if cheered:
        return _CHEERED
    return _CALLED_OUT if "!" in reply.norms else 0


def _surely_moves(reading: Reading, groups: Iterable[list[int]]) -> bool:
    """Whether a sentence is a step by its plain words, or holds a number to call."""
    norms = reading.norms
    return any(surely_moves([norms[index] for index in group]) or _gives_a_number(reading, group) for group in groups)


def _moves(reading: Reading, groups: Sequence[list[int]], message: str) -> bool:
    """Whether a sentence answers the message or moves the case on, by its weight; a foreign reply is taken to."""
    steps = the_models().steps
    if not steps.reads(norm for group in groups for norm in norms_of(reading, group)):
        return True
    terse = sum(map(len, groups)) <= _TERSE and words.HEEDS.isdisjoint(reading.norms)
    limit = _PLAINLY if terse else steps.limit
    known = stems(read(message))
    asks = want_of(message).asks
    return any(
        steps.weigh(features(sentence_of(reading, group, known), signs(norms_of(reading, group)), asks)) >= limit
        for group in groups
    )


def _gives_a_number(reading: Reading, group: list[int]) -> bool:
    """Whether a sentence holds a number to call, in one piece or in several."""
    digits = 0
    for index in group:
        digits = digits + sum(map(str.isdigit, reading.norms[index])) if reading.sorts[index] == NUMBER else 0
        if digits >= _PHONE_DIGITS:
            return True
    return False


KIND = Kind("next-step", Options, check, needs_message)
