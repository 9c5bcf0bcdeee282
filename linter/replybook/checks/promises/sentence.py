"""A sentence of a reply, and whether what it says is sure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.word_set import word_set
from replybook.reading import Reading

Stretch = tuple[int, int]
"""The first and last token of a promise."""

_JOINS = word_set("and & plus then or ,")
_CHAIN = 14
"""How far "will" may stand before the last of a chain of verbs, in tokens."""
_MOST = 120
"""How much of an endless sentence is read, in tokens."""
_REACH = 7

NEGATORS = word_set("""
    not no never nor neither cannot can't cant won't wont don't dont didn't doesn't isn't aren't wasn't weren't
    unable couldn't wouldn't shouldn't without nobody hardly rather
""")
HEDGES = word_set("""
    may might could should whether if unless maybe possibly perhaps probably usually normally typically hope
    hopefully hoping hopes try trying aim aiming ask asking asked request requesting check checking see look looking
    find consider considering decide decides decided discuss review reviewing investigate recommend suggest apply
    chase depends depending subject likely policy who which how why when please want wants wanted
""")
APPROVALS = word_set("approve approves approved agree agrees agreed eligible qualify qualifies whether")
EDGES = word_set("; : ( ) but because since")
WILLS = word_set("will shall we'll i'll you'll they'll he'll she'll it'll that'll gonna this'll")
SELVES = word_set("we i we'll i'll we're i'm we've i've we'd i'd")
_READY = word_set("""
    going happy glad pleased delighted able like love decided prepared willing ready authorised authorized keen
""")
_TOLD = word_set("said told promised wrote says claimed quoted")
_OTHERS = word_set("""
    he she they team desk who which he'll she'll they'll department insurer manager nobody
""")
"""Subjects that end the reach of "we'll" over a chain of verbs."""
FILLING = word_set("""
    you u also then now gladly fully be have it them both and happily of course personally just immediately
    definitely certainly absolutely to like love happy glad pleased delighted able your in full the this that still
    all always each please going instead make sure ensure see that i'm we're you're gonna absolutely right straight
    today now once again
""")
"""What may stand between "will" and the verb that binds."""
_WOULD = word_set("would we'd i'd")


class Sentence(NamedTuple):
    """The tokens of a sentence."""

    norms: tuple[str, ...]
    """All tokens of the reply, folded."""
    start: int
    end: int
    """The token behind its last."""

    @property
    def words(self) -> tuple[str, ...]:
        """Its own tokens."""
        return self.norms[self.start : self.end]

    def before(self, index: int, count: int) -> tuple[str, ...]:
        """Up to `count` tokens before one, of this sentence."""
        return self.norms[max(self.start, index - count) : index]

    def behind(self, index: int, count: int) -> tuple[str, ...]:
        """Up to `count` tokens behind one, of this sentence."""
        return self.norms[index + 1 : min(self.end, index + 1 + count)]

    def last_word(self) -> int:
        """The token before the marks that end it."""
        last = self.end - 1
        while last > self.start and not self.norms[last][0].isalnum():
            last -= 1
        return last


@lru_cache(maxsize=4)
def statements(reading: Reading) -> Sequence[Sentence]:
    """The sentences that are no questions. Kept for the other rules of the kind."""
    found: list[Sentence] = []
    norms, numbers, start = reading.norms, reading.sentences, 0
    for index in range(1, len(norms) + 1):
        if index == len(norms) or numbers[index] != numbers[start]:
            if "?" not in norms[start:index]:
                found.append(Sentence(norms, start, min(index, start + _MOST)))
            start = index
    return found


def commits(sentence: Sentence, index: int) -> int | None:
    """The token at which somebody commits to the verb at `index`: "we'll gladly …", "let me …", "I can …"."""
    norms = sentence.norms
    for at in range(index - 1, max(sentence.start, index - _REACH) - 1, -1):
        norm, before = norms[at], norms[at - 1] if at > sentence.start else ""
        if norm in NEGATORS or norm in EDGES:
            return None
        if norm in WILLS:
            return at if "'" in norm or at == sentence.start else at - 1
        if norm == "to" and before in _READY:
            return _ready(sentence, at)
        if norm == "to" and "get" in sentence.before(at, 4):
            return commits(sentence, at - 1 - sentence.before(at, 4)[::-1].index("get"))
        if norm in {"me", "us"} and before == "let":
            return at - 1
        if norm == "can" and before in {"we", "i"}:
            return at - 1 if NEGATORS.isdisjoint(sentence.before(at, 10)) else None
        if norm in _JOINS:
            return _chained(sentence, at)
        if norm not in FILLING and not (norm.endswith("ly") and len(norm) > 4):
            return None
    return None


def _chained(sentence: Sentence, join: int) -> int | None:
    """ "We'll swap the lamp and refund the post": the token of the "will" that the verb behind `join` hangs on."""
    for at in range(join - 1, max(sentence.start, join - _CHAIN) - 1, -1):
        norm = sentence.norms[at]
        if norm in NEGATORS or norm in HEDGES or norm in _OTHERS:
            return None
        if norm in {"we'll", "i'll"}:
            return at
        if norm in {"will", "shall"} or (norm == "to" and sentence.norms[at - 1] == "going"):
            ours = [back for back in range(max(sentence.start, at - 3), at) if sentence.norms[back] in SELVES]
            return ours[-1] if ours else None
    return None


def is_reported(sentence: Sentence, first: int) -> bool:
    """Whether the words from `first` on are somebody's of before: "you were told that we'll refund it"."""
    return not _TOLD.isdisjoint(sentence.before(first, 5))


def _ready(sentence: Sentence, index: int) -> int | None:
    """ "We're happy to …", "I'd like to …", but not "would you like to …"."""
    before = sentence.before(index, 6)
    if not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before):
        return None
    if before[-1] in {"like", "love"} and _WOULD.isdisjoint(before):
        return None
    for back, norm in enumerate(reversed(before), 1):
        if norm in SELVES:
            return index - back
    return None


def doing(sentence: Sentence, index: int) -> int | None:
    """The token at which somebody is doing the verb in -ing at `index`: "we're …ing", "I'll also be …ing"."""
    norms = sentence.norms
    for at in range(index - 1, max(sentence.start, index - 9) - 1, -1):
        if norms[at] == "be" and (first := commits(sentence, at)) is not None:
            return first
        if norms[at] in {"i'm", "we're", "you're"}:
            return at
        if norms[at] in {"am", "are"} and norms[at - 1] in {"i", "we"}:
            return at - 1
        if norms[at] in NEGATORS or norms[at] in HEDGES or norms[at] in EDGES or norms[at] == ",":
            return None
    return None


def unsure(sentence: Sentence, index: int) -> bool:
    """Whether a "not" or a "may" stands shortly before a token, and in no "should that not work," that opens."""
    before = behind_condition(sentence, sentence.before(index, 6))
    return not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before)


def behind_condition(sentence: Sentence, before: tuple[str, ...]) -> tuple[str, ...]:
    """The words `before` a token, without those of the "should that not work," that opens its sentence."""
    if sentence.norms[sentence.start] not in _SHOULD or "," not in before:
        return before
    return before[len(before) - before[::-1].index(",") :]


_SHOULD = word_set("should if whether unless had in even")


def spoken(sentence: Sentence, first: int | None) -> Stretch | None:
    """The stretch from a token to the end of its sentence; `None` where there is no such token."""
    return None if first is None else (first, sentence.last_word())


def chain_of(sentence: Sentence, index: int) -> int | None:
    """The token of "I'll make sure that …" before what is to be."""
    for at in range(index - 1, max(sentence.start, index - 12) - 1, -1):
        if sentence.norms[at] in {"sure", "ensure", "see"}:
            return commits(sentence, at)
    return None
