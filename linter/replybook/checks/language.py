"""The kind `language`: grammar and spelling, as an engine sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import replybook.language as engines
from replybook.checks.kind import Kind
from replybook.checks.prose import Prose, prose_of
from replybook.checks.prose_words import is_english
from replybook.checks.slips import slips
from replybook.language.engine import Mistake, Unavailable, Unjudged, Wanted
from replybook.model import Agent, BrandTerm, Draft, Fix, Hit
from replybook.reading import WORD, fold, read

LABELS = ("spelling", "grammar", "style", "typography")
LONGEST = 10_000
"""Characters up to which a reply is judged: past that an engine would take too long."""
SHOWN = 3
"""How many of the engine's suggestions are offered as fixes."""
_COUNTRY = 2
"""Letters in the code of a country."""
EITHER = "en"
"""The language of who takes American and British spelling alike."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to look for, and how closely."""

    labels: tuple[str, ...] = field(default=("spelling", "grammar"), metadata={"choices": LABELS})
    """What to report: `spelling`, `grammar`, `style` (could be put better), `typography` (marks, spaces, capitals)."""
    language: str = EITHER
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
    try:
        mistakes = _mistakes(draft, options)
    except (Unavailable, Unjudged):
        return
    yield from (_hit(mistake, draft.text) for mistake in mistakes)


def needs(draft: Draft, options: Options) -> str | None:
    """Why this draft can't be judged: no engine, one that fails, another language, a text too long."""
    if reason := engines.why_not(_variant(options)):
        return reason
    if len(draft.text) > LONGEST:
        return f"a reply of at most {LONGEST:,} characters"
    if _variant(options).startswith("en") and not _is_english(draft, options):
        return "a reply in English"
    try:
        _mistakes(draft, options)
    except Unavailable:
        return engines.why_not(_variant(options))
    except Unjudged:
        return "a reply that the language engine can judge"
    return None


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


def _mistakes(draft: Draft, options: Options) -> list[Mistake]:
    """What is worth telling. The engine's last answers are kept, so asking twice costs little. Raises as they do."""
    prose = _prose(draft, options)
    if not prose.text.strip():
        return []
    wanted = Wanted(_variant(options), options.picky, options.on, options.off)
    found = engines.find_mistakes(prose.text, wanted)
    known = {word for term in (*_terms(options), *_names(draft, options)) for word in fold(term).split()}
    told = [slip for slip in slips(found, prose, draft, known) if slip.label in options.labels]
    return _in_both_spellings(told, prose, wanted) if options.language.strip().lower() == EITHER else told


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
    if not words:
        return told
    listed = "\n\n".join(words)
    british = Wanted("en-GB", False, wanted.on, wanted.off)
    found = engines.find_mistakes(listed, british)
    wrong = {mistake.span.of(listed) for mistake in found if mistake.unknown}
    return [mistake for mistake in told if not mistake.unknown or mistake.span.of(prose.text) in wrong]


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


KIND = Kind("language", Options, check, needs, labels=LABELS)
