"""Names and initials behind a mark: `^MK`, `/SQ`, `*TMT`, `-Jo`, `~ Ann`, `[KL]`."""

from __future__ import annotations

import re
from functools import lru_cache

from replybook.checks.person_names import (
    ACRONYMS,
    NAMES,
    ORDINARY,
    are_initials,
    bears_capital,
    is_house,
    is_role,
    person,
)
from replybook.checks.reply_end import is_fresh
from replybook.checks.word_set import word_set
from replybook.reading import MARK, Reading, fold
from replybook.source import Span

FREE = frozenset("^∞~˜")
"""Marks that stand for nothing else before a name: any name may follow, even one in lower case."""
TIGHT = frozenset("/*_|\\•·=+>»«¦†¬<°§%&¤`:;")
"""Marks that touch what they mark, and do not touch what goes before."""
BRACKETS = {"[": "]", "(": ")", "{": "}"}
_PREFIXES = word_set("pre post non anti mid pro un ex re all trans cross self half multi semi inter e wi hi co sub")
_REACH = 10
"""How many tokens before the end a mark may stand."""
_LONGEST_IN_LOWER_CASE = 14

Found = tuple[Span, str, str, str]
"""The span, name, mark and role of a signature."""


@lru_cache(maxsize=1)
def _caret() -> re.Pattern[str]:
    return re.compile(rf"\^{{1,2}}\s?(?P<name>{NAMES})")


def behind_caret(text: str) -> Found | None:
    """The last name behind a caret, which is a signature wherever it stands."""
    last = None
    for match in _caret().finditer(text):
        last = match
    if last is None:
        return None
    name = _without_strays(last["name"])
    if is_house(name) and not are_initials(name):
        return None
    return Span(last.start(), last.start("name") + len(name)), name, "^", ""


def _without_strays(names: str) -> str:
    """Names without the words behind them that bear no capital, and without a full stop."""
    kept = 0
    for word in re.finditer(r"\S+", names):
        initials = kept > 1 and are_initials(names[:kept])
        if kept and (initials or not bears_capital(word.group()) or fold(word.group()) in ORDINARY):
            break
        kept = word.end()
    return names[:kept].rstrip(".&/+^")


def behind_mark(reading: Reading, end: int, brands: frozenset[str]) -> Found | None:
    """A name behind any other mark, with token `end` as its last."""
    for index in range(max(end - _REACH, 0), end):
        if reading.sorts[index] == MARK and (found := _marked_at(reading, index, end)):
            return None if fold(found[1]) in brands else found
    return None


def _marked_at(reading: Reading, index: int, end: int) -> Found | None:
    text, mark = reading.text, reading.norms[index]
    start, after, close = reading.starts[index], reading.starts[index + 1], reading.ends[end]
    own_line = mark == "-" and text[reading.ends[index] : after].strip(" ") == "\n"
    if (after - reading.ends[index] > 1 and not own_line) or not _may_mark(reading, index):
        return None
    match = person().fullmatch(text, after, close)
    if not match or not is_role(match["role"]) or (is_house(match["name"]) and not are_initials(match["name"])):
        return None
    if mark in BRACKETS:
        if text[close : close + 1] != BRACKETS[mark]:
            return None
        close += 1
    if not _fits(reading, index, match["name"], bool(match["role"])):
        return None
    return Span(start, close), match["name"], mark, match["role"] or ""


def _may_mark(reading: Reading, index: int) -> bool:
    mark, start = reading.norms[index], reading.starts[index]
    if mark in FREE or mark == "-":
        return True
    return (mark in TIGHT or mark in BRACKETS) and not (start and reading.text[start - 1].isalnum())


def _fits(reading: Reading, index: int, names: str, role: bool) -> bool:
    """Whether what follows a mark may be a name there."""
    mark, spaced = reading.norms[index], reading.starts[index + 1] > reading.ends[index]
    if mark in FREE:
        return True
    if mark == "-":
        return _behind_dash(reading, index, names, role, spaced)
    fresh, capital, single = is_fresh(reading, index), bears_capital(names), " " not in names
    if mark in BRACKETS:
        named = are_initials(names) or (fresh and single)
        return not spaced and capital and named and fold(names) not in ACRONYMS
    if spaced:
        named = are_initials(names) or (mark in "/*|" and capital and single)
        return mark in "/*=|" and fresh and named and fold(names) not in ACRONYMS
    if mark in "/*_":
        return capital or (len(names) <= _LONGEST_IN_LOWER_CASE and single)
    return are_initials(names) or (capital and fresh and single and mark not in ":;`&%<=")


def _behind_dash(reading: Reading, index: int, names: str, role: bool, spaced: bool) -> bool:
    capital, single = bears_capital(names), " " not in names
    if index and reading.ends[index - 1] == reading.starts[index] and reading.sorts[index - 1] != MARK:
        return capital and single and _ends_glued(reading.norms[index - 1], names)
    if is_fresh(reading, index):
        return capital or (single and len(names) <= _LONGEST_IN_LOWER_CASE)
    return capital and (not spaced or (single and not role))


def _ends_glued(before: str, names: str) -> bool:
    """Whether `changes-Yana` is a word with a signature on its heels rather than one compound."""
    return before.isalpha() and before not in _PREFIXES and fold(names) not in ACRONYMS
