"""Rules that demand an apology, which stand back where something grave is mentioned."""

from __future__ import annotations

from replybook.model import Rule
from replybook.reading import norms_of

_SORRY = ("sorry", "apolog", "regret")


def demands_apology(rule: Rule) -> bool:
    """Whether a rule wants the reply to say sorry."""
    if rule.kind != "required":
        return False
    return any(norm.startswith(_SORRY) for phrase in rule.phrases for norm in norms_of(phrase.text))
