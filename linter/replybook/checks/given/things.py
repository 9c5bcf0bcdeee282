"""Things that a customer's message gives by number, name or count: "seat 14C", "the Gold plan", "4 tickets"."""

from __future__ import annotations

import re

from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.mood import bears_mood

_LONGEST = 4000
_TIMED = word_set("train bus service coach ferry tram sailing departure crossing")
_TIMETABLE = late(r"\b\d{1,2}[.:]\d{2}\b")
_OWNED_BY_NAME = word_set(
    "car bike van scooter phone laptop tv boiler printer camera machine bicycle motorbike vehicle"
)
_MINE = late(r"\b(?:my|our)\s(?P<name>[A-Z]\w{2,15}(?:\s[A-Z0-9][\w-]{0,12}){0,2})\b")
_MAKES = word_set("make brand")
_A_MAKE = late(r"\b(?:an?|my|our|your|the)\s(?P<name>[A-Z]\w{2,15})\b")
_NO_NAME = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter the this that your our
""")
_TIERS = word_set("gold silver bronze platinum diamond premium basic standard plus pro")
_COUNTS = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_GUESTS = word_set("guests people persons adults seats places covers")
_FOR_SIX = late(rf"\bfor\s{_COUNTS}\b", re.IGNORECASE)
_SWITCHED = late(
    r"\b(?:off\sand\s(?:back\s)?on|on\sand\soff|switched\sit\soff|turned\sit\soff|unplugged|power\s?cycled|restarted|rebooted)\b",
    re.IGNORECASE,
)


def thing_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """A thing of the kind asked for, by its number or its name; `asking` holds the noun."""
    message = message[:_LONGEST]
    if not _TIMED.isdisjoint(asking) and (match := _TIMETABLE.search(message)):
        return match[0]
    if not _OWNED_BY_NAME.isdisjoint(asking) and (match := _MINE.search(message)) and _may_be_thing(match["name"]):
        return match[0]
    if not _MAKES.isdisjoint(asking) and (match := _A_MAKE.search(message)) and _may_be_thing(match["name"]):
        return match[0]
    for noun in sorted(_with_kin(asking)):
        if noun.isalpha() and len(noun) > 2:
            found = _numbered(message, _stem(noun)) or _named(message, _stem(noun)) or _described(message, _stem(noun))
            if found:
                return found
    return None


_KIN = [
    word_set("line bus route tram service"),
    word_set("role job position vacancy post"),
    word_set("plan tariff package subscription"),
    word_set("course class workshop lesson"),
    word_set("room unit flat apartment"),
    word_set("reading readings meter electricity gas"),
    word_set("shade colour color"),
    word_set("till counter checkout"),
]
"""Nouns for one thing: who names the bus has named the line."""


def _with_kin(nouns: frozenset[str]) -> frozenset[str]:
    return nouns.union(*(kin for kin in _KIN if not kin.isdisjoint(nouns)))


def _stem(noun: str) -> str:
    """A noun as a pattern, whether one or many."""
    single = noun[:-1] if noun.endswith("s") and not noun.endswith("ss") and len(noun) > 3 else noun
    return rf"{re.escape(single)}s?"


def _numbered(message: str, noun: str) -> str | None:
    """ "Room 214", "meter reading is 44120", "ref FN-22"."""
    match = re.search(
        rf"\b{noun}\s(?:(?:no\.?|number|reading|code|ref)\s)?(?:(?:is|was)\s)?#?[A-Z]{{0,3}}-?\d{{1,6}}[\w-]{{0,8}}\b",
        message,
        re.IGNORECASE,
    )
    return match[0] if match else None


def _named(message: str, noun: str) -> str | None:
    """ "The Gold plan", "driver Marek"."""
    for match in re.finditer(
        rf"\b(?P<name>[A-Z][\w'’-]{{2,20}}|\d{{1,4}}[A-Z]{{1,10}})\s(?:[a-z]{{3,12}}\s)?{noun}\b", message
    ):
        if _may_be_thing(match["name"]):
            return match[0]
    return None


def _described(message: str, noun: str) -> str | None:
    """ "The evening pottery course": words before the noun that no message needs."""
    for match in re.finditer(rf"\b(?i:the|my|our|your)\s(?P<words>(?:[a-z]{{3,15}}\s){{1,2}}){noun}\b", message):
        words = match["words"].split()
        if not is_stock(words[-1]) and not bears_mood(words[-1]) and not words[-1].endswith(("ed", "ing", "ly")):
            return match[0]
    return None


def _may_be_thing(name: str) -> bool:
    first = name.split()[0].lower()
    return first in _TIERS or (first not in _NO_NAME and not is_stock(first) and not bears_mood(first))


_WITHOUT = late(r"\b(?:has|had|have|came|come|with|got)\s(?:no|without)\s(?:the\s|its\s|any\s)?\w{3,}", re.IGNORECASE)


def number_of_thing(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Which one of several it is, by its number: "drawer 2"."""
    return next((found for noun in sorted(asking) if (found := _numbered(message[:_LONGEST], _stem(noun)))), None)


def count_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """How many of the things asked for: "4 tickets"."""
    if not _GUESTS.isdisjoint(asking) and (match := _FOR_SIX.search(message[:_LONGEST])):
        return match[0]
    for noun in sorted(asking):
        if noun.isalpha() and len(noun) > 2:
            match = re.search(
                rf"\b{_COUNTS}\s(?:of\s(?:the|my|our|your)\s)?(?:\w{{2,12}}\s)?{_stem(noun)}\b",
                message[:_LONGEST],
                re.IGNORECASE,
            )
            if match:
                return match[0]
    return None


def state_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """What is broken, missing or the like: "the zip is broken"."""
    if "missing" in asking and (match := _WITHOUT.search(message[:_LONGEST])):
        return match[0]
    for fault in sorted(asking):
        match = re.search(
            rf"\b\w{{3,15}}\s(?:is|are|was|were|came|arrived)\s(?:\w{{2,8}}\s)?{fault}\b",
            message[:_LONGEST],
            re.IGNORECASE,
        )
        if match:
            return match[0]
    return None


def choice_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The one of two things that the message names, where it doesn't name both."""
    words = set(re.findall(r"\w+", message[:_LONGEST].lower()))
    named = [noun for noun in sorted(asking) if noun in words]
    return named[0] if len(named) == 1 else None


def switched_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Whether they say that they switched it off and on."""
    match = _SWITCHED.search(message[:_LONGEST])
    return match[0].lower() if match else None
