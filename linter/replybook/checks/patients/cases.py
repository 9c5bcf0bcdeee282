"""What a reply tells of somebody's case, where it is sure that a health provider writes."""

from __future__ import annotations

from replybook.checks.patients.words import STOPPERS
from replybook.checks.word_set import word_set

_NEUTRAL = word_set("""
    feedback review reviews comment comments words word message messages post email concern concerns experience time
    privacy trust patience understanding support opinion rating stars question questions query call details number name
    story honesty loyalty thoughts kindness interest attention frustration disappointment anger feelings
    dissatisfaction complaint complaints suggestion suggestions ideas idea safety health wellbeing comfort satisfaction
    information confidentiality rights right own local nearest car phone id doctor doctors gp family friends week day
    weekend life home area behalf side point view perspective trouble inconvenience thanks answer reply note kind
    custom business choice help initiative part turn neighbour neighbours mind hands city town country insurance
""")
"""What of the reader's anybody may have."""
_BEFORE = word_set(", that for about of on during after with by since because while as : ; - —")
"""What "your" may stand behind, where it isn't the object of what the reader is to do."""
_DONE = word_set(
    "was were wasn't weren't had has did didn't hasn't have haven't is isn't are came went got felt broke fell"
)
_MATTERS = word_set("matter matters priority important importance first")
_CARERS = word_set("we we've i she he they doctor nurse dentist")
_DEEDS = word_set("gave told sent took put held led brought wrote made chose")
_NO_DEEDS = word_set("""
    thanked wanted asked emailed contacted called reached invited apologised apologized replied hoped disappointed
    failed messaged assured heard upset needed promised
""")
"""What may be done to whoever writes a review."""


def your_case(norms: tuple[str, ...], first: int, index: int, end: int) -> int | None:
    """ "Your migraine", "about your drinking", "your late mother was": the token at `index` is "your"."""
    before = norms[index - 1] if index > first else ""
    if before and before not in _BEFORE and not (before.endswith("ed") and before not in _NO_DEEDS):
        return None
    last = index
    while last + 1 < min(end, index + 4) and norms[last + 1] not in STOPPERS:
        last += 1
    named = norms[index + 1 : last + 1]
    if not named or not _NEUTRAL.isdisjoint(named) or not _MATTERS.isdisjoint(norms[index:end]):
        return None
    subject = not before or before in {",", "that", "because", "as", ":", ";", "-", "while", "since"}
    return last if not subject or not _DONE.isdisjoint(norms[last : min(end, last + 3)]) else None


def done_to_you(norms: tuple[str, ...], first: int, index: int, _end: int) -> int | None:
    """ "We moved you to Thursday": the token at `index` is "you"."""
    verb = norms[index - 1] if index > first + 1 else ""
    deed = (verb.endswith("ed") and verb not in _NO_DEEDS) or verb in _DEEDS
    return index if deed and not _CARERS.isdisjoint(norms[max(first, index - 4) : index - 1]) else None
