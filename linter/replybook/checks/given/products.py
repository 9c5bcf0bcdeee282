"""Which product or model a message names: by brand, by number, or as what they bought, own or saw fail."""

from __future__ import annotations

import re
from itertools import takewhile

from replybook.checks.given.dates import Asking
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late

MODEL = late(r"\b[A-Z]{1,6}-?\d{2,5}[A-Z]{0,3}\b|\b(?:model|type)\s(?:no\.?\s|number\s|is\s)?[\w-]{0,8}\d[\w-]{0,8}")
_NAMED_MODEL = late(
    r"\b(?P<name>[A-Z][A-Za-z]{2,15})\s(?P<code>[A-Z]{0,3}-?\d{2,4}[A-Z]{0,3}|[A-Z]\d{1,3})\b(?![.:/%]\d)"
)
_NO_MODEL = word_set("""
    order version flight bus room case gate seat page step level day week android ios line route tram train platform
    unit flat ticket claim ref booking account coach bay error err code job number january february march april may june
    july august september october november december monday tuesday wednesday thursday friday saturday sunday paid about
    size invoice over only just around shade row for after since from until at locker model spent waited
""")
_FAULTY = late(
    r"\b(?i:my|the|your|this|these|those|an?|two|three|our)\s(?P<thing>(?:[a-z][\w-]{1,14}\s){0,2}[a-z]{3,15})\s"
    r"(?:is|are|was|were|has|came|arrived|leaks?|broke|won['’]?t|doesn['’]?t|don['’]?t|stopped|keeps?|split|cracked|tore|fell"
    r"|smells?|shrank|died|makes|snapped|rusted|peeled|melted|burst|burnt|squeaks?|rattles?|wobbles?|tastes?|tasted|looks?|had|did|makes?|gave|went|turned|hums?|buzz(?:es)?)\b"
)
_NO_THING = word_set("""
    delivery driver order parcel package app website service support staff email phone line box account refund payment
    card site bill item product thing one guy man woman manager store shop person agent team reply answer customer money
    message number queue wait waiter room flight train bus driver company page link code text update which that who
    courier desk chat call price problem issue
""")
_OWNED = late(r"\b(?i:my|your|the|our|a|new|this)\s(?P<thing>[A-Z]\w{2,15}(?:\s[A-Z]\w{1,15}){0,2}\s[a-z]{3,15})\b")
_BOUGHT = late(
    r"\b(?:bought|ordered|purchased|got|received|returned|tried|opened|own|using|used)\s(?:an?|the|my|your|this|two|some)\s(?P<thing>(?:\w{2,15}\s){0,2}\w{3,15})\b",
    re.IGNORECASE,
)
_ENDS = word_set("and but from on in for at with that which it to by two three last this of")
_MINE = late(r"\b(?i:my|your)\s(?P<thing>(?:[a-z][\w-]{1,14}\s){0,2}[a-z]{3,15})\b")
_NO_PRODUCT = word_set("""
    son daughter husband wife mum dad mom mother father partner neighbour neighbours neighbor friend friends kid
    kids child children baby boss hand hands face skin back leg arm head hair eye eyes foot feet house home kitchen
    bathroom door floor wall garden garage name life time day week month birthday wedding surgery visit stay holiday
    trip money fault experience colleague colleagues office details review question way end part side inbox post
    mail bank street area city town
""")


def product_given(message: str, _asking: Asking, brand: frozenset[str]) -> str | None:
    """The product that a message is about; `brand` are the words of the playbook's brand terms."""
    message = message[:4000]
    words: list[str] = re.findall(r"\w+", message)
    for word in words:
        if word.lower() in brand and word[0].isupper():
            return word
    if match := MODEL.search(message) or named_model(message):
        return match[0]
    if match := _OWNED.search(message):
        return match["thing"]
    if faulty := next((match for match in _FAULTY.finditer(message) if _is_thing(match["thing"])), None):
        return faulty["thing"]
    if mine := next((match for match in _MINE.finditer(message) if _is_owned(match["thing"])), None):
        return mine["thing"]
    bought = _BOUGHT.search(message)
    thing = list(takewhile(lambda word: word.lower() not in _ENDS, bought["thing"].split())) if bought else []
    return " ".join(thing) if thing and not is_stock(thing[-1].lower()) else None


def _is_thing(words: str) -> bool:
    """Whether the last of the words may be the name of a thing, and not of what brings or sells it."""
    last = words.split()[-1].lower()
    return last not in _NO_THING and not is_stock(last)


def _is_owned(words: str) -> bool:
    return words.split()[-1] not in _NO_PRODUCT and _is_thing(words)


def named_model(message: str) -> re.Match[str] | None:
    """ "The Solis 500": a name and a number that count nothing."""
    found = _NAMED_MODEL.finditer(message)
    return next((match for match in found if match["name"].lower() not in _NO_MODEL), None)
