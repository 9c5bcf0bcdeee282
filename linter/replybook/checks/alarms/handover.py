"""Whether a reply hands a grave matter over, or treats it as routine."""

from __future__ import annotations

import re

from replybook.checks.word_set import pair_set, word_set
from replybook.model import Escalation
from replybook.reading import WORD, Reading

_ROLES = word_set("""
    manager supervisor director head lead specialist specialists legal safety safeguarding press media compliance senior
    executive officer investigator investigators incident investigations principal owner founder solicitor counsel hr
    fraud security crisis chief protection
""")
_HANDED = word_set("""
    passed handed escalated escalating raised alerted told informed flagged brought given notified asked forwarded sent
    giving passing handing telling alerting asking taken shared gone reads reading
""")
_WILL = word_set("will is has would wants who she'll he'll they'll takes answers reads are have")
_CONTACTS = word_set("call ring phone contact write speak talk email reach visit")
_HELP_NOW = word_set("999 112 911 111 988 samaritans ambulance paramedic paramedics doctor gp lifeline")
_HELP_PAIRS = pair_set("""
    emergency services, emergency number, medical help, medical attention, medical advice, crisis line, urgent care,
    116 123, poison control, emergency room, fire brigade, fire service, gas emergency
""")
_STARTERS = word_set("""
    we i it this that they you our please there the your someone everything nobody if what when here thank thanks sorry
    a an my all no and but so
""")
_WHEN = re.compile(r"(?i)^(?:at once|the same|within|today|now|same|immediately|straight|as soon|in |by |first )")


def hands_over(reading: Reading, escalation: Escalation | None) -> bool:
    """Whether the reply names who takes over, says that it was passed up, or sends them to help that can't wait."""
    norms = reading.norms
    if not _HELP_NOW.isdisjoint(norms) or any(norms[at : at + 2] in _HELP_PAIRS for at in range(len(norms))):
        return True
    if escalation and any(_names(reading, who) for who in owners(escalation)):
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
    if "?" in words and _HANDED.isdisjoint(words):
        return False
    holds = not {"has", "have"}.isdisjoint(words) and not {"message", "post", "letter", "review"}.isdisjoint(words)
    return holds or not _HANDED.isdisjoint(words) or (not _CONTACTS.isdisjoint(words) and not _WILL.isdisjoint(words))


def _takes_over(reading: Reading, index: int) -> bool:
    """ "Ines will ring you", "I'll call you"."""
    norms = reading.norms
    if (
        norms[index] == "you"
        and index
        and norms[index - 1] in {"ring", "call", "phone", "ringing", "calling", "phoning"}
    ):
        return not {"will", "i'll", "she'll", "he'll", "to", "and", "would"}.isdisjoint(
            norms[max(0, index - 5) : index]
        )
    if reading.sorts[index] != WORD or norms[index] in _STARTERS or norms[index + 1 : index + 2] == ():
        return False
    named = reading.text[reading.starts[index]].isupper() and norms[index + 1] in _WILL
    near = norms[index + 1 : index + 12]
    return named and ("you" in near or "message" in near) and not (_CONTACTS | _HANDED | {"has"}).isdisjoint(near)
