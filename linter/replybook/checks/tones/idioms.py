"""All turns of phrase that carry a tone, looked for at once."""

from __future__ import annotations

from functools import lru_cache

from replybook.checks.tones.blame_idioms import BLAME_IDIOMS
from replybook.checks.tones.dismissive_idioms import DISMISSIVE_IDIOMS
from replybook.checks.tones.flippant_idioms import FLIPPANT_IDIOMS
from replybook.checks.tones.hostile_idioms import HOSTILE_IDIOMS
from replybook.model import Phrase
from replybook.phrases import PhraseIndex

FAMILIES = {**BLAME_IDIOMS, **HOSTILE_IDIOMS, **DISMISSIVE_IDIOMS, **FLIPPANT_IDIOMS}
"""Each family's phrases. What a family weighs, and what outweighs it, stands with the label that uses it."""


@lru_cache(maxsize=1)
def idioms() -> PhraseIndex:
    """All families in one automaton, built at the first use."""
    return PhraseIndex({name: [Phrase(text) for text in texts] for name, texts in FAMILIES.items()})
