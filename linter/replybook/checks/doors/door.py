"""A door: a place where a reply sends the customer elsewhere, and what all its finders ask of the words around."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from replybook.checks.doors.told import is_offered, is_told
from replybook.checks.word_set import word_set
from replybook.reading import NUMBER, Reading

Medium = Literal["message", "call", "email", "form", "chat", "page", "contact", "opened", "network"]
"""`opened`: we write to the customer first, in private. `network`: another network or app, which `Door.last` names."""


@dataclass(frozen=True, slots=True)
class Door:
    """A place where a reply sends the customer elsewhere."""

    first: int
    """The token of the verb, or where the words for it start."""
    last: int
    medium: Medium
    offered: bool = False
    """Whether it is left to the customer."""
    soft: bool = False
    """Whether it may just as well be the answer ("open the app"), and counts only where the reply refuses to answer."""
    again: bool = False
    """Whether the customer is to tell everything once more there."""


SENDS = word_set("""
    send drop shoot pop write give open start use reply slide tap ping flick chuck hit take move continue bring hop jump
    switch carry fire fling lob sling leave come sling
""")
LINES = word_set("""
    team desk line helpline hotline number office store branch shop department service services centre center support
    care relations advisor advisors reception hotel restaurant clinic practice surgery salon gym garage theatre property
    manager owner reservations school front box counter switchboard dept folks guys people infoline callcentre
    callcenter showroom depot venue site library museum pharmacy warehouse workshop concierge dealer dealership bureau
    unit operator agents agent specialists specialist experts colleagues crew staff sales billing accounts complaints
    bookings mailbox inbox admin station tutor chef recruiter council highways organiser organisers hall technicians
""")
SHOPS = word_set("store branch shop office dealer showroom")
OURS = word_set("us me our")
EMERGENCY = word_set("""
    emergency emergencies police ambulance fire doctor gp bank banks insurer samaritans lifeline issuer embassy
    consulate coastguard apple paypal breakdown roadside crisis
""")
_URGENT_NUMBERS = word_set("999 911 112 111 000 988 116 101 105")
WE = word_set("we i we've i've we'll i'll we're i'm we'd i'd")
ANSWERS = word_set("""
    tell answer advise explain show say inform know walk talk clarify guide answering telling explaining enlighten
    answered
""")
"""Verbs for what could be said on the spot."""
_PHONE_DIGITS = 6
_REACH = 8


def start_of(reading: Reading, index: int) -> int:
    """The first token of the sentence, or of its last stretch."""
    start = index
    while start > max(0, index - 40) and reading.sentences[start - 1] == reading.sentences[index]:
        start -= 1
    return start


def end_of(reading: Reading, index: int) -> int:
    """The token behind the sentence, or behind the next stretch of it."""
    end, count = index + 1, min(len(reading.norms), index + 40)
    while end < count and reading.sentences[end] == reading.sentences[index]:
        end += 1
    return end


def door_if_told(reading: Reading, first: int, last: int, medium: Medium, *, soft: bool = False) -> Door | None:
    """The door, where the verb at `first` tells the customer to go through it."""
    start = start_of(reading, first)
    if not is_told(reading, start, first):
        return None
    offered = is_offered(reading.norms, start, first) or _answers_a_need(reading, start)
    return Door(first, last, medium, offered, soft)


_NEEDS = word_set("""
    got any need still more questions question problems problem issues issue prefer fancy want not stuck rather worried
    unsure anything trouble doubts queries
""")


def _answers_a_need(reading: Reading, start: int) -> bool:
    """Whether a short question before the sentence leaves it to the customer: "Any questions? Ring us"."""
    if not start or reading.norms[start - 1] != "?":
        return False
    first = start_of(reading, start - 1)
    return start - first <= _REACH and reading.norms[first] in _NEEDS


def verb_before(reading: Reading, index: int, verbs: frozenset[str], reach: int = _REACH) -> int | None:
    """The nearest of the verbs before a token, in its sentence."""
    for back in range(index - 1, max(0, index - reach) - 1, -1):
        if reading.sentences[back] != reading.sentences[index]:
            return None
        if reading.norms[back] in verbs:
            return back
    return None


def word_at(reading: Reading, index: int) -> str:
    """The folded token, or nothing outside of the text."""
    return reading.norms[index] if 0 <= index < len(reading.norms) else ""


def is_number(reading: Reading, index: int) -> bool:
    """Whether a telephone number stands there, behind "on", "+" or "(" perhaps."""
    for near in range(index, min(index + 3, len(reading.norms))):
        if reading.sorts[near] == NUMBER:
            return sum(len(norm) for norm in reading.norms[near : near + 6] if norm.isdecimal()) >= _PHONE_DIGITS
        if reading.norms[near] not in {"on", "+", "(", "at"}:
            return False
    return False


def is_urgent(reading: Reading, first: int, end: int) -> bool:
    """Whether help that can't wait is named there, or a customer's own bank."""
    said = reading.norms[first:end]
    if not EMERGENCY.isdisjoint(said):
        return True
    return any(norm in _URGENT_NUMBERS and not _goes_on(reading, first + at) for at, norm in enumerate(said))


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a number is a part of a longer one."""
    return reading.sorts[index - 1] == NUMBER or (index + 1 < len(reading.sorts) and reading.sorts[index + 1] == NUMBER)
