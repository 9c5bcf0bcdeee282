"""`patient`: a health provider tells everybody that somebody is its patient."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from replybook.checks.alarms.cues import each_cue
from replybook.checks.kind import Kind, options
from replybook.checks.patients import words
from replybook.checks.patients.cases import done_to_you, your_case
from replybook.checks.word_set import word_set
from replybook.model import Draft, Hit
from replybook.reading import HANDLE, Reading, read
from replybook.source import Span

_MESSAGE = "This tells everybody that the person was treated here."
_ADVICE = "Thank them, say how things are done for everybody, and ask them to ring; confirm nothing."
_OPENS = (
    words.CARE
    | words.CAME
    | words.DONE_TO
    | words.DOES
    | words.SHOWS
    | words.SHARED
    | words.FAMILY
    | words.YOU
    | {"after", "coming", "patient", "patients", "your", "yours", "him", "her", "his", "ours", "having", "see", "come"}
)


_FAR = 60
"""How far the rest of a sentence is looked at, in tokens."""
_DONE_OR_CAME = words.DONE_TO | words.CAME
_CARERS = word_set("we we've i pleasure enjoyed she he doctor nurse dentist therapist hygienist dr")
_LAST_OF_FIRM = 1
"""The last of the groups of hints that name people and places; the others name what is done."""
_AUXILIARIES = frozenset(["were", "was", "have", "had", "been", "first", "last", "also", "only", "already"])


@options
class Options:
    """What a `patient` rule may set."""

    provider: bool = False
    """`yes`: whoever writes by this playbook is a health provider, so that "your appointment" needs no further clue."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find public replies that confirm that a person is, or was, a patient.

    Telling of their appointment, treatment, results, records or bill does, and so does "when you came in", "we
    treated you" or "as our patient". What is said of all patients, or only for the case that somebody is one,
    passes; so does the sentence that nothing can be confirmed. Without `Provider: yes`, words of a clinic must
    stand in the reply or in the customer's message: others have appointments too.
    """
    if draft.public is False:
        return
    reading = read(draft.text)
    if _OPENS.isdisjoint(reading.bag):
        return
    if not options.provider and not _may_be_of_health(draft, reading):
        return
    sure = options.provider or _is_surely_a_clinics(draft, reading)
    if sure or _may_be_a_clinics(draft, reading):
        span = next(_told(reading, sure), None) or next(_cued(reading, draft.customer or "", sure), None)
        if span:
            yield Hit(span, _MESSAGE, advice=_ADVICE)


def _may_be_of_health(draft: Draft, reading: Reading) -> bool:
    """Whether a word of clinics is there at all, or the handle of one: a quick look."""
    if not words.OF_HEALTH.isdisjoint(reading.bag):
        return True
    bag = read(draft.customer).bag if draft.customer else frozenset[str]()
    return not words.OF_HEALTH.isdisjoint(bag) or any(
        house in norm for norm in bag if norm[0] in "@_" for house in words.HOUSES
    )


def _said(draft: Draft, reading: Reading) -> set[str]:
    """The words of reply and message; none where they speak of animals."""
    said = {norm.removesuffix("'s") for norm in reading.norms}
    if draft.customer:
        said.update(_of_the_firm(read(draft.customer).norms))
    return said if words.ANIMALS.isdisjoint(said) else set()


def _is_surely_a_clinics(draft: Draft, reading: Reading) -> bool:
    """Whether one word says that a health provider writes."""
    said = _said(draft, reading)
    if not words.SURE.isdisjoint(said):
        return True
    if bool(said) and draft.customer and "@" in draft.customer and _is_a_clinics_handle(draft.customer):
        return True
    return bool(said) and (_has_pair(reading.norms) or bool(draft.customer and _has_pair(read(draft.customer).norms)))


def _is_a_clinics_handle(customer: str) -> bool:
    reading = read(customer)
    return any(
        house in norm
        for norm, sort in zip(reading.norms, reading.sorts, strict=True)
        if sort == HANDLE
        for house in words.HOUSES
    )


def _has_pair(norms: tuple[str, ...]) -> bool:
    return any(pair in words.SURE_PAIRS for pair in pairwise(norms))


def _may_be_a_clinics(draft: Draft, reading: Reading) -> bool:
    """Whether two words say so together, such as a person and a treatment."""
    return len({words.HINTS[word] for word in _said(draft, reading) if word in words.HINTS}) > 1


def _of_the_firm(norms: tuple[str, ...]) -> Iterator[str]:
    """The words of a message without those of "a dentist", "my doctor", who are not who is written to."""
    return (
        norm
        for at, norm in enumerate(norms)
        if not at or norms[at - 1] not in words.OURS or words.HINTS.get(norm, 0) > _LAST_OF_FIRM
    )


def _told(reading: Reading, sure: bool) -> Iterator[Span]:
    """Every span that tells of somebody's care."""
    first = 0
    for index in range(1, len(reading.norms) + 1):
        if index == len(reading.norms) or reading.sentences[index] != reading.sentences[first]:
            if not _withholds(reading.norms[first:index]):
                yield from _in_sentence(reading, first, index, sure)
            first = index


def _cued(reading: Reading, customer: str, sure: bool) -> Iterator[Span]:
    """What a clinic says only of those who were there."""
    from replybook.checks.patients.told import done_cues, kin_cues, told_cues  # few replies are a clinic's

    tables = [told_cues()] if sure else [done_cues()]
    if sure and _speaks_of_kin(reading, customer):
        tables.append(kin_cues())
    for table in tables:
        for first, last in each_cue(reading, table):
            start = end = first
            while start > max(0, first - _FAR) and reading.sentences[start - 1] == reading.sentences[first]:
                start -= 1
            while end < min(len(reading.norms), first + _FAR) and reading.sentences[end] == reading.sentences[first]:
                end += 1
            if not _withholds(reading.norms[start:end]) and not _is_of_all(reading.norms, start, first):
                yield reading.span(first, last)


def _speaks_of_kin(reading: Reading, customer: str) -> bool:
    return not words.FAMILY.isdisjoint(reading.bag) or not words.FAMILY.isdisjoint(read(customer).norms)


def _withholds(said: tuple[str, ...]) -> bool:
    """Whether a sentence says that nothing can be said."""
    return not (words.DISCRETE.isdisjoint(said) or words.WITHHELD.isdisjoint(said))


def _in_sentence(reading: Reading, first: int, end: int, sure: bool) -> Iterator[Span]:
    finders = (*_FINDERS, *_SURE_FINDERS) if sure else _FINDERS
    for index in range(first, end):
        for opener, finder in finders:
            if reading.norms[index] in opener:
                last = finder(reading.norms, first, index, end)
                if last is not None and not _is_of_all(reading.norms, first, index):
                    yield reading.span(index, last)


def _is_of_all(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether it is said of anybody, or only for the case that they are a patient."""
    return not words.ANYONE.isdisjoint(norms[max(first, index - 8) : index])


def _your_care(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "Your last appointment", "your daughter's appointment"; not "book your appointment"."""
    before = norms[index - 1] if index > first else ""
    if before in words.BOOKS or (before == "for" and not words.CALLS.isdisjoint(norms[max(first, index - 4) : index])):
        return None
    for at in range(index + 1, min(end, index + 6)):
        if norms[at] in words.CARE:
            first_of_all = "first" in norms[index:at] and _AUXILIARIES.isdisjoint(norms[at:end])
            return None if first_of_all else at
        if norms[at] in words.STOPPERS:
            return None
    return None


def _you_came(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "You were seen", "when you visited us", "you missed two appointments"."""
    at = index + 1
    while at < end and norms[at] in _AUXILIARIES:
        at += 1
    if at >= end:
        return None
    if norms[at : at + 1] == ("are",) or norms[index] == "you're":
        return next((here for here in range(at, min(end, at + 3)) if norms[here] in words.DONE_TO), None)
    if norms[at] in words.DONE_TO or norms[at] in {"missing", "cancelling", "attending", "owe", "owed"}:
        return at
    if norms[at] == "still" and norms[at + 1 : at + 2] in {("owe",), ("have",)}:
        return at + 1
    if norms[at] in words.CAME and not words.CAME_TO.isdisjoint(norms[at + 1 : min(end, at + 4)]):
        return at
    opens = index == first or norms[index - 1] in words.CLAUSE
    if opens and norms[at].endswith("ed") and norms[at] not in words.TOLD and norms[index] == "you":
        return at
    return at if norms[at] in {"a", "our", "as"} and "patient" in norms[at : min(end, at + 5)] else None


def _patient(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "As a patient of ours", "to lose you as a patient"."""
    yours = not words.YOU.isdisjoint(norms[max(first, index - 6) : min(end, index + 7)])
    before = norms[max(first, index - 5) : index]
    one = "one" in before if norms[index] == "patients" else not {"as", "been"}.isdisjoint(before)
    return index if yours and one else None


def _our_session(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    """ "Our last session", "our sessions"; not "our appointment line"."""
    at = index + 1
    while at < end and norms[at] in words.SHARED_BETWEEN:
        at += 1
    if at >= end or norms[at] not in words.SHARED:
        return None
    alone = at + 1 >= end or norms[at + 1] in words.BEHIND_SHARED
    return at if alone and (at > index + 1 or norms[at] == "sessions") else None


def _we_cared(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "We treated you", "treating your father", "we remember you"."""
    if index + 1 >= end or norms[index + 1] not in {"you", "your"}:
        return None
    before = norms[max(first, index - 5) : index]
    if norms[index] == "seeing" and index == first:
        return index + 1
    if norms[index] in {"see", "seeing"}:
        return index + 1 if not {"was", "enjoyed", "were"}.isdisjoint(before) else None
    if norms[index] in {"prescribed", "remembers", "treated", "examined", "diagnosed", "vaccinated", "saw"}:
        return index + 1
    ours = not _CARERS.isdisjoint(before)
    return index + 1 if ours or norms[index].endswith("ing") else None


def _records_show(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    behind = norms[index + 1 : min(end, index + 9)]
    for at, norm in enumerate(behind[:3]):
        if norm in words.OUR_FILES and not words.SHOWS.isdisjoint(behind[at + 1 :]):
            return index + 1 + at
    return None


def _like_yours(norms: tuple[str, ...], first: int, index: int, _end: int) -> int | None:
    """ "A root canal like yours"."""
    like = norms[max(first, index - 1) : index] == ("like",)
    if norms[index + 1 : index + 2] in {("was",), ("is",)} and not words.CARE.isdisjoint(norms[index + 2 : index + 6]):
        return index + 1
    return index if like and not words.CARE.isdisjoint(norms[max(first, index - 4) : index]) else None


def _care_given(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    """ "The treatment you received"."""
    given = norms[index + 1 : index + 2] == ("you",) and norms[index + 2 : min(end, index + 3)]
    return index + 2 if given and given[0] in words.GIVEN_TO else None


def _your_family(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    """ "Your son was seen", "your mother waited"."""
    if norms[index + 1 : index + 2] and norms[index + 1] in words.FAMILY:
        return next((at for at in range(index + 2, min(end, index + 6)) if norms[at] in _DONE_OR_CAME), None)
    return None


def _record_of(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    """ "No record of you missing an appointment"."""
    of_you = norms[index + 1 : min(end, index + 3)] in {("of", "you"), ("of", "your")}
    return index + 2 if of_you else None


def _with_us(norms: tuple[str, ...], first: int, index: int, _end: int) -> int | None:
    """ "Since you began therapy with us", "you've been with us"."""
    if norms[max(first, index - 1) : index] != ("with",):
        return None
    before = norms[max(first, index - 7) : index - 1]
    return index if not words.YOU.isdisjoint(before) and words.WITH_US.isdisjoint(before) else None


def _coming_in(norms: tuple[str, ...], _first: int, index: int, end: int) -> int | None:
    """ "Thank you for coming in", "the birth of little Ada"."""
    behind = norms[index + 1 : min(end, index + 3)]
    came = norms[index] == "coming" and (behind[:1] == ("in",) or behind in {("to", "us"), ("to", "our")})
    return index + 1 if came or (norms[index] == "birth" and behind[:1] == ("of",)) else None


def _looked_after(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "It was a joy to look after you"."""
    looked = index > first and norms[index - 1 : index + 1] in words.LOOKED_AFTER
    whom = norms[index + 1 : index + 2]
    family = whom == ("your",) and not words.FAMILY.isdisjoint(norms[index + 2 : min(end, index + 4)])
    return index + 1 if looked and (whom == ("you",) or family) else None


def _in_our_care(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "While you were in our care"."""
    cared = norms[index + 1 : index + 2] == ("care",) and norms[max(first, index - 1) : index] in {("in",), ("under",)}
    return index + 1 if cared and not words.YOU.isdisjoint(norms[max(first, index - 6) : min(end, index + 6)]) else None


Finder = Callable[[tuple[str, ...], int, int, int], int | None]
"""From the tokens, where the sentence starts, the opening token and where the sentence ends, to the last of a hit."""

_FINDERS: tuple[tuple[frozenset[str], Finder], ...] = (
    (frozenset(["your"]), _your_care),
    (words.YOU, _you_came),
    (frozenset(["patient", "patients"]), _patient),
    (frozenset(["our"]), _our_session),
    (words.DOES, _we_cared),
    (frozenset(["our", "the"]), _records_show),
    (frozenset(["yours"]), _like_yours),
    (words.CARE, _care_given),
    (frozenset(["your"]), _your_family),
    (frozenset(["after", "for"]), _looked_after),
    (words.RECORD, _record_of),
    (frozenset(["us"]), _with_us),
    (frozenset(["coming", "birth"]), _coming_in),
    (frozenset(["our"]), _in_our_care),
)

_SURE_FINDERS: tuple[tuple[frozenset[str], Finder], ...] = (
    (frozenset(["your"]), your_case),
    (frozenset(["you"]), done_to_you),
)

KIND = Kind("patient", Options, check)
