"""Whether a reply hands a grave matter over, or treats it as routine."""

from __future__ import annotations

import re

from replybook.checks.word_set import pair_set, word_set
from replybook.model import Escalation
from replybook.reading import WORD, Reading

_ROLES = word_set("""
    manager supervisor director head lead specialist specialists legal safety safeguarding press media compliance senior
    executive officer investigator investigators incident investigations principal owner founder solicitor counsel hr
    fraud security crisis chief protection bereavement ceo coo cfo president matron superintendent headteacher partner
    leader commander emergency trauma vulnerable welfare wellbeing advocate boss managers leadership directors
""")
"""Words of a post or team above."""
_HANDED = word_set("""
    passed handed escalated escalating raised alerted told informed flagged brought given notified asked forwarded sent
    giving passing handing telling alerting asking taken shared gone reads reading called rang phoned paged woken put
    putting rung spoken briefed briefing connecting connected transferring transferred stopping reported reporting
    escalate raising notifying forwarding sending taking takes
""")
_WILL = word_set("""
    will is has would wants who she'll he'll they'll takes answers reads are have i'll we'll who'll expects expecting
    waiting can takes
""")
_CONTACTS = word_set("""
    call ring phone contact write speak talk email reach visit message dm meet answer reply calling ringing phoning
    writing messaging calls rings writes messages answers replies listen see follow
""")
_HELP_NOW = word_set("""
    999 112 911 111 988 000 samaritans ambulance paramedic paramedics doctor gp lifeline childline 1737 101
    crimestoppers triage a&e poisons
""")
_HELP_PAIRS = pair_set("""
    emergency services, emergency number, medical help, medical attention, medical advice, crisis line, urgent care,
    116 123, poison control, emergency room, fire brigade, fire service, gas emergency, 13 11, emergency line,
    the police, a &, crisis text, fire department, emergency department, nearest hospital, medical care
""")
_STARTERS = word_set("""
    we i it this that they you our please there the your someone everything nobody if what when here thank thanks sorry
    a an my all no and but so
""")
_WHEN = re.compile(r"(?i)^(?:at once|the same|within|today|now|same|immediately|straight|as soon|in |by |first )")
_I = word_set("i i'll i'm i've i'd")
_MYSELF = word_set("myself today personally now me tonight")
_SIGNED = 12
"""How far from the end the writer's own post stands, in tokens."""
_FAINT = word_set("mention mentioned note noted suggest pop")
"""What a reply says that only makes a note of it."""


def hands_over(reading: Reading, escalation: Escalation | None) -> bool:
    """Whether the reply names who takes over, says that it was passed up, or sends them to help that can't wait.

    A reply of somebody in charge, who takes it on themselves, is handed over too.
    """
    norms = reading.norms
    if not _HELP_NOW.isdisjoint(norms) or any(norms[at : at + 2] in _HELP_PAIRS for at in range(len(norms))):
        return True
    if escalation and any(_names(reading, who) for who in owners(escalation)):
        return True
    if _is_in_charge(reading):
        return True
    return any(_passes_up(reading, at) for at, norm in enumerate(norms) if norm in _ROLES) or any(
        _takes_over(reading, at) for at in range(len(norms))
    )


def owners(escalation: Escalation) -> list[str]:
    """The people and posts of the "Who" column, without the times."""
    parts = [part.strip() for part in escalation.who.split(",")]
    return [part for part in parts if part and not _WHEN.match(part)]


def _names(reading: Reading, who: str) -> bool:
    """Whether the reply names a person or a post: whole, or a person's first name."""
    text = reading.text.casefold()
    if who.casefold() in text:
        return True
    first, _, last = who.partition(" ")
    person = last[:1].isupper() and first.casefold() not in {"the", "our", "duty", "press", "social"}
    return person and first.casefold() in reading.norms


def _is_in_charge(reading: Reading) -> bool:
    """ "I'm looking into it myself today. … Jo, general manager", "I run this house and will ring you"."""
    norms = reading.norms
    if _I.isdisjoint(norms) or (_CONTACTS | {"looking", "investigating"}).isdisjoint(norms):
        return False
    owns = any(
        norms[at : at + 2] in {("i", "run"), ("i", "own"), ("i", "manage"), ("i", "lead")} for at in range(len(norms))
    )
    signs = not _ROLES.isdisjoint(norms[-_SIGNED:]) and not _MYSELF.isdisjoint(norms)
    return owns or (signs and not {"i'm", "i'll", "i've", "i"}.isdisjoint(norms) and "myself" in norms)


def _sentence(reading: Reading, index: int) -> tuple[str, ...]:
    start, end = index, index + 1
    while start > max(0, index - 30) and reading.sentences[start - 1] == reading.sentences[index]:
        start -= 1
    while end < min(len(reading.norms), index + 30) and reading.sentences[end] == reading.sentences[index]:
        end += 1
    return reading.norms[start:end]


def _passes_up(reading: Reading, index: int) -> bool:
    """ "I've passed this to our safety team", "the duty manager will ring you"."""
    words = _sentence(reading, index)
    if ("?" in words and _HANDED.isdisjoint(words)) or not _FAINT.isdisjoint(words):
        return False
    if _is_named(reading, index):
        return True
    holds = not {"has", "have"}.isdisjoint(words) and not {"message", "post", "letter", "review"}.isdisjoint(words)
    return holds or not _HANDED.isdisjoint(words) or (not _CONTACTS.isdisjoint(words) and not _WILL.isdisjoint(words))


def _is_named(reading: Reading, index: int) -> bool:
    """ "Our safety lead, Ines Moe, …", "head of claims Ines Moe": a first name and a surname beside the post."""
    norms = reading.norms
    for at in range(index + 1, min(index + 6, len(norms) - 1)):
        if norms[at] in {".", "!", "?", ";", "("} or reading.sentences[at] != reading.sentences[index]:
            return False
        if _bears_capital(reading, at) and _bears_capital(reading, at + 1) and norms[at] not in _STARTERS:
            return True
    return False


def _bears_capital(reading: Reading, index: int) -> bool:
    return reading.sorts[index] == WORD and reading.text[reading.starts[index]].isupper()


def _takes_over(reading: Reading, index: int) -> bool:
    """ "Ines will ring you", "I'll call you"."""
    norms = reading.norms
    if (
        norms[index] == "you"
        and index
        and norms[index - 1] in {"ring", "call", "phone", "ringing", "calling", "phoning"}
    ):
        return not {"will", "i'll", "she'll", "he'll", "to", "and", "would", "is", "i'm"}.isdisjoint(
            norms[max(0, index - 5) : index]
        )
    if reading.sorts[index] != WORD or norms[index] in _STARTERS or norms[index + 1 : index + 2] == ():
        return False
    named = reading.text[reading.starts[index]].isupper() and norms[index + 1] in _WILL
    near = norms[index + 1 : index + 12]
    return named and ("you" in near or "message" in near) and not (_CONTACTS | _HANDED | {"has"}).isdisjoint(near)
