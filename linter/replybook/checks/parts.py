"""Replies that are sent in several parts: "1/2", "(2 of 3)", "cont."."""

from __future__ import annotations

import re

from replybook.late import late

_COUNTER = late(r"(?<![\w/])(?<!\d[.,])([1-9])[ ]?(?:/|\\|of)[ ]?([1-9])(?![\w/]|[.,]\d)", re.IGNORECASE)
_GOES_ON = late(
    r"(?:\.\.|…|\bcont(?:['’]?d|inued|inues)?\b\.{0,3}\s?[)\]}]?|\bmore\s?[)\]}]|\bto be continued"
    r"|[^-]-{2,3}|[→»⬇👇]|(?:>|&gt;){2,3}|\+\+?)$",
    re.IGNORECASE,
)
_OPEN = frozenset("…)]}-→»⬇👇>;+")
"""The marks of which one ends every text that breaks off, unless it is two dots or "cont."."""
_BEFORE = late(r"(?:\s|@\w{1,30}|__\w{1,20}__|[(\[{.])*")
_BEHIND = late(r"[\s)\]}.]{0,4}(?:https?://\S{1,200}|#\w{1,60}|@\w{1,30}|[^\sa-z]\S{0,15}|\s){0,9}")
_REACH = 280
"""How near to the end of the reply its part counter stands, in characters."""


def part_counter(text: str) -> tuple[int, int] | None:
    """Which part of how many the reply says it is, first of all or last of all; `None` where it doesn't say."""
    for match in _COUNTER.finditer(text):
        first = match.start() < _REACH and _BEFORE.fullmatch(text, 0, match.start())
        last = not first and len(text) - match.end() < _REACH and _BEHIND.fullmatch(text, match.end())
        part, parts = int(match[1]), int(match[2])
        if (first or last) and part <= parts and parts > 1:
            return part, parts
    return None


def is_unfinished(text: str) -> bool:
    """Whether the reply is a part of a longer one, and not its last part."""
    counter = part_counter(text)
    if counter:
        return counter[0] < counter[1]
    return ends_open(text)


def ends_open(text: str) -> bool:
    """Whether the reply breaks off with dots or a word such as "cont."."""
    tail = text[-200:].rstrip()
    return _breaks_off(tail[-24:]) or _breaks_off(_without_links(tail)[-24:])


def _breaks_off(end: str) -> bool:
    looks_open = end[-1:] in _OPEN or end.endswith("..") or "cont" in end.lower()
    return looks_open and bool(_GOES_ON.search(end))


def _without_links(tail: str) -> str:
    words = tail.split()
    while words and (words[-1].startswith(("http://", "https://", "#", "www."))):
        words.pop()
    return " ".join(words)
