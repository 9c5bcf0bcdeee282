"""What a sentence of a reply does, as far as rules can tell: the signs that the model of steps weighs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import TypeAlias

from replybook.checks import step_words as words
from replybook.checks.steps.step_signs import step_signs
from replybook.checks.stock.acts import ACTS, acts

Bag: TypeAlias = AbstractSet[str]
Pairs: TypeAlias = AbstractSet[tuple[str, ...]]


def signs(norms: tuple[str, ...]) -> Iterator[str]:
    """The signs of a sentence of these tokens; each begins with "@", as no word does."""
    bag, pairs = frozenset(norms), frozenset[tuple[str, ...]](pairwise(norms))
    yield from map(_SIGN_OF_ACT.__getitem__, acts(norms))
    if _does(norms, bag, pairs):
        yield "@does"
    if _judges(norms, bag, pairs):
        yield "@judges"
    yield from step_signs(norms, bag, pairs)


_SIGN_OF_ACT = {act: f"@{act}" for act in ACTS}
"""The sign of each act of a stock sentence."""


def surely_moves(norms: Sequence[str]) -> bool:
    """Whether a sentence is a step by its plain words: a private way, a repair, "let me ask", "please see the desk"."""
    bag = frozenset(norms)
    if not words.SURE.isdisjoint(bag):
        return True
    if not words.I_WILL.isdisjoint(bag) and not words.GIVE_ME.isdisjoint(pairwise(norms)):
        return True
    if not words.HANDS_ON.isdisjoint(bag) and _hands_on(norms):
        return True
    if _OPENERS.isdisjoint(bag):
        return False
    return any(
        (norm == "let" and after == "me" and then in words.LET_ME)
        or (norm == "know" and after in words.TOLD and before == "us")
        or (norm in words.JOINTS and after == "tell" and then in {"me", "us"})
        or (norm in words.ADVISES and (after in words.ADVISED or after.endswith("ing")))
        or (norm in words.PLEAS and after.isalpha() and after not in words.EMPTY_PLEAS)
        or (norm in words.WELCOMES and after == "to")
        for before, norm, after, then in zip(("", *norms), norms, norms[1:], (*norms[2:], ""), strict=False)
    )


def _hands_on(norms: Sequence[str]) -> bool:
    """Whether what the customer wrote goes to somebody, or somebody is at work on it: "we'll pass your comments on"."""
    for at, norm in enumerate(norms):
        if norm in words.PASSES and norms[at - 1] not in words.PASSED_BY_THEM:
            if not words.PASSED.isdisjoint(norms[at + 1 : at + 5]):
                return True
        elif norm in words.WORKS and "to" in norms[at + 1 : at + 4]:
            to = norms.index("to", at)
            return not words.WORKED_AT.isdisjoint(norms[to + 1 : to + 2])
    return False


_OPENERS = words.ADVISES | words.PLEAS | words.WELCOMES | {"let", "tell"}


def _does(norms: tuple[str, ...], bag: Bag, pairs: Pairs) -> bool:
    """Whether somebody does, did or will do something."""
    if not words.ANYWHERE.isdisjoint(pairs):
        return True
    if "should" in bag and (norms[:2] in words.IT_SHOULD or not words.SOON.isdisjoint(bag)):
        return True
    if "i" in bag and any(before == "i" and norm in words.PAST for before, norm in pairs):
        return True
    return not words.OPEN_DEEDS.isdisjoint(bag) and any(
        norm in words.OPEN_DEEDS and _opens_deed(norms, at) and _is_deed(norms, norm, at + 1)
        for at, norm in enumerate(norms)
    )


def _opens_deed(norms: tuple[str, ...], index: int) -> bool:
    """Whether a verb follows: "we'll …", "I have …", "the depot is …"."""
    if norms[index] in words.SHORT_WILLS or norms[index] in words.SHORT_HAVES:
        return True
    if norms[index] in {"will", "can"}:
        return index > 0 and norms[index - 1].isalpha()
    return norms[index] in words.WILLS and index > 0 and norms[index - 1] in words.WE


def _is_deed(norms: tuple[str, ...], will: str, start: int) -> bool:
    while start < len(norms) and norms[start] in words.SKIPPED:
        start += 1
    if start >= len(norms) or not norms[start].isalpha():
        return False
    verb, pair = norms[start], norms[start : start + 2]
    if pair in words.DOING:
        return norms[start : start + 3] not in words.UNDONE
    if verb == "able":
        return True
    if verb == "let":
        return "know" in norms[start + 2 : start + 6]
    if verb in words.EMPTY_DEEDS or verb in words.FELT:
        return False
    if will in {"will", "can", "may", "might"} or will in words.SHORT_WILLS:
        return True
    return verb.endswith(("ed", "ing")) or verb in words.PAST or verb in {"sent", "spoken", "written", "given", "found"}


def _judges(norms: tuple[str, ...], bag: Bag, pairs: Pairs) -> bool:
    """Whether a sentence judges what happened: "that is far too long", "a curry should be hot"."""
    if not words.FELT.isdisjoint(bag) or not words.MUST.isdisjoint(pairs) or not words.EFFORTS.isdisjoint(pairs):
        return True
    if "should" in bag and (norms[0] in words.ANY_ONE or (norms[1:2] == ("should",) and norms[0].endswith("s"))):
        return True
    if "too" in bag and any(before == "too" and norm in words.TOO for before, norm in pairs):
        return True
    return ("must" in bag or not words.FELT_IF_SAID_OF.isdisjoint(bag)) and _is_said_of(norms)


def _is_said_of(norms: tuple[str, ...]) -> bool:
    """Whether a word judges because of what stands before it: "it isn't fair", "that must be hard"."""
    for at, norm in enumerate(norms):
        before = norms[max(0, at - 3) : at]
        if norm in words.FELT_IF_SAID_OF and not words.BEING.isdisjoint(before):
            return norm not in {"right", "wrong"} or not words.PRONOUNS.isdisjoint(before)
        if norm == "be" and before[-1:] == ("must",) and not "".join(norms[at + 1 : at + 2]).endswith("ed"):
            return True
    return False
