"""A draft read by the language engine: what stands in the way of it, and what is worth telling."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import replybook.language as engines
from replybook.checks.prose import Prose, prose_of
from replybook.checks.prose_words import is_english
from replybook.checks.slips import slips
from replybook.language.engine import Mistake, Unavailable, Unjudged, Wanted
from replybook.model import Draft
from replybook.reading import WORD, fold, read

if TYPE_CHECKING:
    from replybook.checks.language import Options

LONGEST = 10_000
"""Characters up to which a reply is judged: past that an engine would take too long."""
EITHER = "en"
"""The language of who takes American and British spelling alike."""
_BRITISH = "en-GB"
_COUNTRY = 2
"""Letters in the code of a country."""


def obstacle(draft: Draft, options: Options) -> str | None:
    """What is missing to judge a draft, in a few words; `None` where nothing is. Asks the engine to find out."""
    variant = _variant(options)
    if reason := engines.why_not(variant):
        return reason
    if len(draft.text) > LONGEST:
        return f"a reply of at most {LONGEST:,} characters"
    if variant.startswith("en") and not _is_english(draft, options):
        return "a reply in English"
    try:
        proofread(draft, options)
    except Unavailable:
        return engines.why_not(variant)
    except Unjudged:
        return "a reply that the language engine can judge"
    return None


def proofread(draft: Draft, options: Options) -> list[Mistake]:
    """The mistakes worth telling. Raises `Unavailable` or `Unjudged`; not for a draft without an obstacle.

    The engine's last answers are kept, so asking twice costs little.
    """
    prose = _prose(draft, options)
    if not prose.text.strip():
        return []
    wanted = Wanted(_variant(options), options.picky, options.on, options.off)
    found = engines.find_mistakes(prose.text, wanted)
    known = {word for term in (*_terms(options), *_names(draft, options)) for word in fold(term).split()}
    told = [slip for slip in slips(found, prose, draft, known) if slip.label in options.labels]
    return _in_both_spellings(told, prose, wanted) if options.language.strip().lower() == EITHER else told


def _variant(options: Options) -> str:
    """The language as engines name it."""
    written = options.language.strip().replace("_", "-")
    code, _, country = written.partition("-")
    if len(country) == _COUNTRY:
        return f"{code.lower()}-{country.upper()}"
    return "en-US" if written.lower() == EITHER else written


def _is_english(draft: Draft, options: Options) -> bool:
    reading = read(_prose(draft, options).text)
    return is_english(norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == WORD)


def _prose(draft: Draft, options: Options) -> Prose:
    terms = tuple(term for term in _terms(options) if not term.islower())
    return prose_of(draft.text, tuple(_names(draft, options)), terms)


def _names(draft: Draft, options: Options) -> Iterator[str]:
    roster = (name for agent in options.roster for name in (agent.name, agent.initials))
    yield from (name for name in (*roster, draft.agent, draft.customer_name) if name)


def _terms(options: Options) -> Iterator[str]:
    yield from options.words
    for brand_term in options.brand_terms:
        yield from (brand_term.term, *brand_term.wrong)


def _in_both_spellings(told: list[Mistake], prose: Prose, wanted: Wanted) -> list[Mistake]:
    """The mistakes without words that British spelling knows."""
    words = sorted({mistake.span.of(prose.text) for mistake in told if mistake.unknown})
    if not words or engines.why_not(_BRITISH):
        return told
    listed = "\n\n".join(words)
    british = Wanted(_BRITISH, False, wanted.on, wanted.off)
    found = engines.find_mistakes(listed, british)
    wrong = {mistake.span.of(listed) for mistake in found if mistake.unknown}
    return [mistake for mistake in told if not mistake.unknown or mistake.span.of(prose.text) in wrong]
