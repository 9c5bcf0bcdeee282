"""`next-step`: a complaint gets no answer, no step, no question, no time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from replybook.checks import step_words as words
from replybook.checks.given_names import GIVEN
from replybook.checks.kind import Kind, options
from replybook.checks.parts import is_unfinished, part_counter
from replybook.checks.reply_body import body
from replybook.checks.stock_acts import REGRET, THANKS, acts
from replybook.checks.stock_vocabulary import is_stock
from replybook.model import Draft, Hit
from replybook.mood import Feeling, feeling, mood
from replybook.reading import EMAIL, LINK, NUMBER, WORD, Reading, read

_MESSAGE = "This complaint gets no answer, no step, no question and no time."
_ADVICE = "Say what happens next, who does it and when, or ask the one thing you need to know."
_PHONE_DIGITS = 7
_LONGEST_SIGN_OFF = 4
"""How many words a name with a team has at most."""
_LONGEST = 120
"""How much of an endless sentence is read at once, in tokens."""
_STRONG = 1.5
"""From this distress on, a message is a complaint even where the reply thanks for it."""
_STEM = 5
"""How many letters two forms of a word share."""


@options
class Options:
    """The `next-step` check takes no settings."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:  # noqa: ARG001 (the signature of `Kind.check`)
    """Find replies to a complaint that lead nowhere.

    The customer complains, and all the reply does is feel sorry, thank, repeat the complaint or promise to do
    better. A question, an instruction, a link or number, a deed ("I've asked the depot"), a time, a remedy or a
    reason that the customer did not know is enough to pass. A part of a longer reply passes. Praise and plain
    questions are not held to it.
    """
    reading = read(draft.text)
    if "?" in reading.norms or LINK in reading.sorts or EMAIL in reading.sorts:
        return
    tokens = body(reading)
    said = [index for index in tokens if reading.sorts[index] == WORD]
    if len(said) < 2:
        return
    groups = [group for group in _sentences(reading, tokens) if not _is_sign_off(reading, group, tokens)]
    if any(_acts(tuple([reading.norms[index] for index in group])) for group in groups):
        return
    known = _stems(read(draft.customer or ""))
    if any(_answers(reading, group, known) for group in groups):
        return
    if is_unfinished(draft.text) or part_counter(draft.text):
        return
    if _takes_it_to_heart(reading, groups, feeling(draft.customer or "")):
        yield Hit(reading.span(tokens[0], tokens[-1]), _MESSAGE, advice=_ADVICE)


def _takes_it_to_heart(reading: Reading, groups: list[list[int]], felt: Feeling) -> bool:
    """Whether the message is surely a complaint: the reply takes it for one, or its own words are strong."""
    if not words.SORRY.isdisjoint(reading.norms):
        return True
    if felt.mood != "angry" and not words.CHEER.isdisjoint(reading.norms):
        return False
    if any(pair in words.WELCOMES for pair in pairwise(reading.norms)):
        return False
    thanked = not words.THANKED.isdisjoint(reading.norms)
    if felt.mood != "neutral" and (felt.distress >= _STRONG or not thanked):
        return True
    said = [tuple([reading.norms[index] for index in group]) for group in groups]
    return any(map(_judges if felt.mood == "neutral" else _feels, said))


def needs(draft: Draft, options: Options) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """A customer's message that complains, by its own words or because the reply takes it for a complaint."""
    if not draft.customer:
        return "the customer's message"
    felt = mood(draft.customer)
    if felt in ("upset", "angry") or (felt == "neutral" and "?" not in draft.customer):
        return None
    return "a complaint"


def _stems(reading: Reading) -> frozenset[str]:
    return frozenset(norm[:_STEM] for norm in reading.norms)


def _sentences(reading: Reading, tokens: list[int]) -> Iterator[list[int]]:
    group: list[int] = []
    for index in tokens:
        if group and (reading.sentences[index] != reading.sentences[group[-1]] or len(group) == _LONGEST):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def _is_sign_off(reading: Reading, group: list[int], tokens: list[int]) -> bool:
    """Whether the last sentence is a name and a team: "Transport desk, Glenys"."""
    said = [index for index in group if reading.sorts[index] == WORD]
    if not said or group[-1] != tokens[-1] or len(said) > _LONGEST_SIGN_OFF or group[0] == tokens[0]:
        return False
    if any(reading.norms[index] in words.CLOSINGS for index in said):
        return True
    if reading.sorts[group[-1]] != WORD or not reading.text[reading.starts[said[0]]].isupper():
        return False
    return reading.text[reading.starts[said[-1]]].isupper() or any(reading.norms[index] == "," for index in group)


def _acts(norms: tuple[str, ...]) -> bool:
    """Whether a sentence takes a step, asks or says no."""
    if (norms[0] in words.ASKS and norms[1:2] not in {("a",), ("an",)}) or not words.SURE.isdisjoint(norms):
        return True
    return _directs(norms) or _does(norms) or _refuses(norms)


def _answers(reading: Reading, group: list[int], known: frozenset[str]) -> bool:
    """Whether a sentence says something that the customer did not know: a number, a time, a remedy, a reason."""
    norms = tuple([reading.norms[index] for index in group])
    if any(reading.sorts[i] == NUMBER and sum(map(str.isdigit, reading.norms[i])) >= _PHONE_DIGITS for i in group):
        return True
    done = acts([reading.norms[index] for index in group if reading.sorts[index] == WORD] or [""])
    if REGRET in done or THANKS in done or _feels(norms):
        return _explains(reading, group, known)
    if not words.REMEDIES.isdisjoint(norms) or not words.TIMES.isdisjoint(norms):
        return True
    return norms[0] in words.ANSWERS or (_news(reading, group, known) > 0 and _is_fact(reading, group))


def _is_fact(reading: Reading, group: list[int]) -> bool:
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


def _feels(norms: tuple[str, ...]) -> bool:
    """Whether a sentence only takes part or judges: "we hear you", "nobody should have to", "that is too long"."""
    if norms[:2] == ("please", "know"):
        norms = norms[2:]
    return not words.TAKES_PART.isdisjoint(norms) or _judges(norms)


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


def _explains(reading: Reading, group: list[int], known: frozenset[str]) -> bool:
    """Whether a part of a sentence that is sorry or judges gives a reason or a remedy."""
    norms = [reading.norms[index] for index in group]
    if any(_offers(clause, known) for clause in _clauses(norms)):
        return True
    if norms[0] in words.OPENS_REASON and "," in norms:
        opening = norms[: norms.index(",")]
        if not _feels(tuple(opening)) and _news(reading, group[: len(opening)], known) > 1:
            return True
    for at, norm in enumerate(norms[:-1]):
        rest = group[at + 1 :]
        told = norm in words.EXPLAINS and at and not _feels(tuple(next(_clauses(norms[at + 1 :]))))
        if told and _news(reading, rest, known) > 0:
            return True
        opens = norm in {",", "but"} and (norms[at + 1] in words.SUBJECTS or norm == "but")
        if opens and _news(reading, rest, known) > 1:
            return True
    return False


def _clauses(norms: list[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for norm in norms:
        if norm in words.JOINS or norm in {"and", "but", "so"}:
            yield clause
            clause = []
        else:
            clause.append(norm)
    yield clause


def _offers(clause: list[str], known: frozenset[str]) -> bool:
    """Whether a clause that neither feels nor thanks names a remedy or a time that the customer didn't."""
    if not (words.FELT | words.TAKES_PART).isdisjoint(clause) or {REGRET, THANKS} & acts(clause or [""]):
        return False
    return any(norm[:_STEM] not in known and (norm in words.REMEDIES or norm in words.TIMES) for norm in clause)


def _news(reading: Reading, group: list[int], known: frozenset[str]) -> int:
    """How many words of a sentence neither the customer used nor every reply does."""
    return sum(
        reading.norms[index][:_STEM] not in known
        and (reading.sorts[index] == NUMBER or (reading.sorts[index] == WORD and _is_telling(reading.norms[index])))
        for index in group
    )


def _is_telling(norm: str) -> bool:
    if norm in GIVEN:
        return False
    return len(norm) > 2 and not is_stock(norm) and norm not in words.FELT and norm not in words.NO_NEWS


KIND = Kind("next-step", Options, check, needs)
