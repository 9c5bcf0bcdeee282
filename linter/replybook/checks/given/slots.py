"""Slots that a customer's message fills: how many come, where they live, what is attached, what they wish for."""

from __future__ import annotations

import re

from replybook.checks.names.given_names import GIVEN
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import read

_LONGEST = 4000
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PARTY = late(
    rf"\b(?:(?:table|room|booking|tickets?|seats?|reservation|spaces?|places?)\sfor|party\sof|group\sof|for|we(?:'re|\sare)"
    rf"|there(?:'s|\sare)(?:\sbe)?|us)\s{_COUNT}\b(?!\s?(?:am|pm|days?|nights?|weeks?|hours?|minutes?|months?|years?|[:.]\d|%|st|nd|rd|th))"
    rf"|\b{_COUNT}\s(?:of\sus|people|adults?|persons?|guests?|pax|kids|children|passengers)\b",
    re.IGNORECASE,
)
_KIDS = late(
    r"\b(?:child|children|kids?|baby|toddler|infant|son|daughter|(?:\d{1,2}|one|two|three|four|five|six)(?:\s|-)year(?:\s|-)olds?)\b",
    re.IGNORECASE,
)
_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Way|Court|Crescent|Cres|Terrace|Gardens|Square|Hill"
    r"|Boulevard|Blvd|Row|Grove|Parade|Highway)"
)
_A_STREET = late(rf"\b(?:[A-Z][\w'’]{{1,20}}\s){{1,3}}{_STREET}\b")
_LABELLED = late(
    r"\b(?:suburb|neighbou?rhood|district|village|town|area|city|county|region)\s(?:is|of|:)?\s?(?P<a>[A-Z][\w'’-]{2,20})"
    r"|\b(?P<b>[A-Z][\w'’-]{2,20})\s(?:suburb|neighbou?rhood|district|village|town|area|county|region)\b"
)
_IN_AREA = late(
    r"\b(?:in|at|near|around|to|by|outside|opposite|here\sin)\s(?P<a>[A-Z][\w'’-]{2,20})(?:,\s[A-Z]\w{2,20})?"
)
_NO_AREA = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter the english french german chrome firefox safari android
""")
_HERE = r"(?:attached|enclosed|below|here|uploaded|included|sent|pasted)"
_WISH = late(
    r"\b(?:i['’]?d\s(?:like|prefer)|i\s(?:want|need|prefer)|need|want|looking\sfor|after|prefer|swap\s(?:it\s|them\s)?(?:for|to)"
    r"|exchange\s(?:it\s|them\s)?for|change\s(?:it\s|them\s)?(?:to|for)|instead|please)\b",
    re.IGNORECASE,
)
_SIZES = late(
    r"\b(?:an?\s|size\s|in\s|two\s|one\s)(?:(?:UK|EU|US)\s)?(?:\d{1,2}(?:\.5)?s?|XXS|XS|S|M|L|XL|XXL|small|medium|large)\b"
)
_COLOURS = late(
    r"\b(?:black|white|grey|gray|blue|green|red|yellow|brown|beige|pink|purple|orange|navy|cream|silver|gold|teal|walnut|oak)\b",
    re.IGNORECASE,
)
_AREAS = word_set("street road")


def party_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """How many come: "table for 4", "2 adults", "there are six of us"."""
    match = _PARTY.search(message[:_LONGEST])
    return match[0] if match else None


def kids_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Whether children come along."""
    match = _KIDS.search(message[:_LONGEST])
    return match[0] if match else None


def area_given(message: str, asking: frozenset[str], brand: frozenset[str]) -> str | None:
    """The street, where that is asked for; else the part of the town or country."""
    message = message[:_LONGEST]
    street = _A_STREET.search(message)
    if not _AREAS.isdisjoint(asking):
        return street[0] if street else None
    if (match := _LABELLED.search(message)) and _is_area(match["a"] or match["b"], brand):
        return match[0]
    return next((match[0] for match in _IN_AREA.finditer(message) if _is_area(match["a"], brand)), None)


def _is_area(name: str, brand: frozenset[str]) -> bool:
    return name.lower() not in _NO_AREA and name.lower() not in GIVEN and name.lower() not in brand


def paper_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """A paper that came with the message: "the quote is attached"."""
    for noun in sorted(asking):
        if noun.isalpha() and len(noun) > 1:
            match = re.search(
                rf"\b{re.escape(noun)}s?\b[^.!?\n]{{0,40}}\b{_HERE}\b|\b{_HERE}\b[^.!?\n]{{0,40}}\b{re.escape(noun)}s?\b",
                message[:_LONGEST],
                re.IGNORECASE,
            )
            if match and not re.search(r"\b(?:not|can't|couldn't|will|never|lost|no)\b", match[0], re.IGNORECASE):
                return match[0]
    return None


def wish_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The size or colour that they say they want."""
    pattern = _COLOURS if not {"colour", "color", "shade"}.isdisjoint(asking) else _SIZES
    for part in re.split(r"[.!?\n;]|,\s", message[:_LONGEST]):
        wish = _WISH.search(part)
        if wish and (match := pattern.search(part, wish.start())):
            return match[0]
    return None


_NOT = word_set("""
    not haven't hasn't didn't never without can't cannot no don't couldn't before lost threw binned if should isn't
    wasn't won't
""")
_SAME_ACT = [
    word_set("ask asked asking check checked checking look looked looking search searched searching"),
    word_set("""
        contact contacted contacting call called calling ring rang ringing phone phoned phoning speak spoke spoken
        speaking email emailed emailing write wrote written tell told report reported reporting message messaged
    """),
    word_set("clean cleaned cleaning descale descaled descaling"),
    word_set("swap swapped swapping replace replaced replacing change changed changing"),
]
_PAST = word_set("rang spoke spoken wrote written told sent tried done went swept read reset put took taken kept made")


def done_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Whether they say that they did what is asked: "have you checked the fuse" beside "checked every fuse"."""
    norms = read(message[:_LONGEST]).norms
    acts = {word for word in asking if word.startswith("act:")}
    objects = {singular(word) for word in asking - acts}
    if not objects or objects.isdisjoint(map(singular, norms)):
        return None
    for act in acts:
        verb = act[4:]
        ways = next((same for same in _SAME_ACT if verb in same), frozenset())
        for index, norm in enumerate(norms):
            same = norm in ways or (len(verb) > 3 and norm[:4] == verb[:4])
            past = norm.endswith(("ed", "ing")) or norm in _PAST
            near = {singular(word) for word in norms[max(0, index - 6) : index + 9]}
            if same and past and not objects.isdisjoint(near) and _NOT.isdisjoint(norms[max(0, index - 3) : index]):
                return norm
    return None


def had_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Whether they say that they have it: "I've still got the box", "with receipt"."""
    norms = read(message[:_LONGEST]).norms
    for index, norm in enumerate(norms):
        if singular(norm) in {singular(word) for word in asking} and not is_stock(norm):
            before = norms[max(0, index - 5) : index]
            if not _HAVE.isdisjoint(before) and _NOT.isdisjoint(before):
                return norm
    return None


_HAVE = word_set("have got kept with w keep i've still")


def singular(word: str) -> str:
    """A word without the “s” of more than one."""
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def echoed(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The sentence of the message that says all of a question's words, and doesn't ask itself."""
    stems = {word[:5] if len(word) > 5 else singular(word) for word in asking}
    for part in re.split(r"(?<=[.!?\n;])\s*", message[:_LONGEST]):
        norms = read(part).norms
        said = {word[:5] if len(word) > 5 else singular(word) for word in norms}
        if stems <= said and "?" not in norms and _NOT.isdisjoint(norms):
            return " ".join(part.split())[:60]
    return None
