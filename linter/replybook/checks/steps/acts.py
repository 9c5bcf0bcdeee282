"""What a sentence of a reply does, as far as rules can tell: the signs that the model of steps weighs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from replybook.checks import step_words as words
from replybook.checks.given_names import GIVEN
from replybook.checks.steps.step_signs import step_signs
from replybook.checks.stock_acts import acts
from replybook.reading import NUMBER, WORD, Reading


def signs(reading: Reading, group: Sequence[int]) -> Iterator[str]:
    """The signs of the sentence of these tokens; each begins with "@", as no word does."""
    norms = tuple([reading.norms[index] for index in group])
    said = [norm for norm, index in zip(norms, group, strict=True) if reading.sorts[index] == WORD]
    yield from (f"@{act}" for act in acts(said or [""]))
    if _directs(norms):
        yield "@directs"
    if _does(norms):
        yield "@does"
    if _refuses(norms):
        yield "@refuses"
    if not words.TAKES_PART.isdisjoint(norms):
        yield "@takes part"
    if _judges(norms):
        yield "@judges"
    if _is_fact(reading, group):
        yield "@fact"
    if not words.REMEDIES.isdisjoint(norms):
        yield "@remedy"
    if not words.TIMES.isdisjoint(norms):
        yield "@time"
    yield from step_signs(norms)


def surely_moves(norms: Sequence[str]) -> bool:
    """Whether a sentence is a step by its plain words: a private way, a repair, "let me ask", "we suggest …"."""
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
        or (norm in words.ADVISES and (after in words.ADVISED or after.endswith("ing")))
        or (norm in words.PLEAS and after in words.ORDERS and norm != "kindly")
        for norm, after, then in zip(norms, norms[1:], (*norms[2:], ""), strict=False)
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


_OPENERS = words.ADVISES | words.PLEAS | {"let"}


def _is_fact(reading: Reading, group: Sequence[int]) -> bool:
    """Whether a sentence tells a fact, and no general truth or feeling: "the oven tripped", not "teeth matter"."""
    norms = [reading.norms[index] for index in group]
    if sum(reading.sorts[index] in (WORD, NUMBER) for index in group) < 2:
        return False
    at = 0
    while at < len(norms) - 1 and (_is_aside(norms[at]) or (norms[at] in GIVEN and norms[at + 1] == ",")):
        at += 1
    if norms[-1] == "!" and words.FINITE.isdisjoint(norms) and not any(norm.endswith("ed") for norm in norms):
        return False
    subject, behind = norms[at], norms[at + 1 : at + 3]
    if subject in {"we", "i"}:
        return words.MENTAL.isdisjoint(behind)
    if subject in {"your", "this", "such"} and not words.MESSAGES.isdisjoint(norms[at + 1 : at + 2]):
        return False
    general = subject in words.NO_FACT or subject.endswith("ing") or (subject.endswith("s") and len(subject) > 3)
    if not general or subject in words.SUBJECTS:
        return True
    return not words.BOUND.isdisjoint(norms) or any(reading.sorts[index] == NUMBER for index in group)


def _is_aside(norm: str) -> bool:
    """Whether a word may stand before the subject: "oh", "evidently"."""
    return norm in words.INTERJECTIONS or (norm.endswith("ly") and len(norm) > 4)


def _directs(norms: tuple[str, ...]) -> bool:
    """Whether the customer is told what to do, or what they can do."""
    if norms[0] in words.ORDERS and not "".join(norms[1:2]).endswith("ed"):
        return True
    for index, norm in enumerate(norms[:-1]):
        after = norms[index + 1]
        if norm in words.PLEAS and after.isalpha():
            return after not in words.EMPTY_PLEAS or norms[index + 1 : index + 3] in words.HAVE_SOMEBODY
        if norm == "you" and after in words.OFFERS and norms[index + 2 : index + 3]:
            return norms[index + 2] not in words.EMPTY_OFFERS
        if (
            not norm.isalnum()
            and "'" not in norm
            and not words.ORDERS.isdisjoint(norms[index + 1 : index + 2 + (after in words.SKIPPED)])
        ):
            return True
        if (norm, after) in words.ASKING:
            return True
    return False


def _does(norms: tuple[str, ...]) -> bool:
    """Whether somebody does, did or will do something."""
    if any(pair in words.ANYWHERE for pair in pairwise(norms)):
        return True
    if "should" in norms and (norms[:2] in words.IT_SHOULD or not words.SOON.isdisjoint(norms)):
        return True
    return any(
        (norm in words.PAST and index > 0 and norms[index - 1] == "i")
        or (_opens_deed(norms, index) and _is_deed(norms, norm, index + 1))
        for index, norm in enumerate(norms)
    )


def _opens_deed(norms: tuple[str, ...], index: int) -> bool:
    """Whether a verb follows: "we'll …", "I have …", "the depot is …"."""
    if norms[index] in words.SHORT_WILLS or norms[index] in words.SHORT_HAVES:
        return True
    if norms[index] in {"will", "can"}:
        return index > 0 and norms[index - 1].isalpha()
    return norms[index] in words.WILLS and index > 0 and norms[index - 1] in words.WE


def _refuses(norms: tuple[str, ...]) -> bool:
    """Whether a sentence says no: "we can't bring it back", "refunds aren't possible"."""
    if words.REFUSES.isdisjoint(norms):
        return False
    for index, norm in enumerate(norms[:-1]):
        if norm in words.REFUSES and index and norms[index - 1] not in words.PASSED_OVER:
            after = next((word for word in norms[index + 1 : index + 4] if word not in words.SKIPPED), "")
            if after.isalpha() and after not in words.EMPTY_REFUSALS:
                return True
    return False


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


def _judges(norms: tuple[str, ...]) -> bool:
    """Whether a sentence judges what happened: "that is far too long", "a curry should be hot"."""
    if not words.FELT.isdisjoint(norms) or _is_said_of(norms):
        return True
    if "should" in norms and (norms[0] in words.ANY_ONE or (norms[1:2] == ("should",) and norms[0].endswith("s"))):
        return True
    if any(pair in words.MUST or pair in words.EFFORTS for pair in pairwise(norms)):
        return True
    return any(norm == "too" and not words.TOO.isdisjoint(norms[at + 1 : at + 2]) for at, norm in enumerate(norms))


def _is_said_of(norms: tuple[str, ...]) -> bool:
    """Whether a word judges because of what stands before it: "it isn't fair", "that must be hard"."""
    for at, norm in enumerate(norms):
        before = norms[max(0, at - 3) : at]
        if norm in words.FELT_IF_SAID_OF and not words.BEING.isdisjoint(before):
            return norm not in {"right", "wrong"} or not words.PRONOUNS.isdisjoint(before)
        if norm == "be" and before[-1:] == ("must",) and not "".join(norms[at + 1 : at + 2]).endswith("ed"):
            return True
    return False
