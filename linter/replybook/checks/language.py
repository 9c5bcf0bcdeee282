"""The kind `language`: grammar and spelling, as an engine sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from replybook.checks.kind import Kind, options
from replybook.model import Agent, BrandTerm, Draft, Fix, Hit

if TYPE_CHECKING:
    from replybook.language.engine import Mistake

LABELS = ("spelling", "grammar", "style", "typography")
SHOWN = 3
"""How many of the engine's suggestions are offered as fixes."""


@options
class Options:
    """What to look for, and how closely."""

    labels: tuple[str, ...] = field(default=("spelling", "grammar"), metadata={"choices": LABELS})
    """What to report: `spelling`, `grammar`, `style` (could be put better), `typography` (marks, spaces, capitals)."""
    language: str = "en"
    """`en-US`, `en-GB` or another that the engine knows, such as `de-DE`; `en` takes American and British spelling."""
    picky: bool = False
    """Whether to report trifles too. LanguageTool only."""
    on: tuple[str, ...] = ()
    """The engine's rules to switch on, by the engine's names."""
    off: tuple[str, ...] = ()
    """The engine's rules or categories to switch off, by the engine's names."""
    words: tuple[str, ...] = ()
    """Words that are right here, besides the brand terms and the names on the roster."""
    roster: tuple[Agent, ...] = ()
    """Filled from the playbook's roster."""
    brand_terms: tuple[BrandTerm, ...] = ()
    """Filled from the playbook's brand terms."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds slips of grammar and spelling, through the language engine that is configured.

    Links, handles, hashtags, slots, signatures, emoji, people's names and brand terms are not judged. Nor is an unknown
    word with a capital in the middle of a sentence, since that is a name more often than a slip. A reply in another
    language than the rule's is left alone.
    """
    from replybook.checks.proofread import proofread

    if not needs(draft, options):
        yield from (_hit(mistake, draft.text) for mistake in proofread(draft, options))


def needs(draft: Draft, options: Options) -> str | None:
    """What is missing to judge this draft: an engine, one that works, English, a text of a length to be judged."""
    from replybook import language

    if not language.is_configured():
        return language.ANY
    from replybook.checks.proofread import obstacle

    return obstacle(draft, options)


def _hit(mistake: Mistake, text: str) -> Hit:
    written = mistake.span.of(text)
    cures = [cure for cure in mistake.cures if cure.text != cure.span.of(text)][:SHOWN]
    message = f"“{written}” may be misspelt." if mistake.unknown else mistake.message
    offered = " or ".join(f"“{cure.text}”" for cure in cures if cure.text.strip())
    return Hit(
        mistake.span,
        message,
        mistake.label,
        f"Perhaps {offered}." if offered else "",
        fixes=tuple(Fix((cure,)) for cure in cures),
    )


def lacks() -> str | None:
    """The engine, where none is configured."""
    from replybook import language

    return None if language.is_configured() else f"{language.ANY} (--language harper)"


KIND = Kind("language", Options, check, needs, labels=LABELS, lacks=lacks)
