"""Words not to say, with what to say instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.late import late
from replybook.model import Draft, Edit, Fix, Hit
from replybook.phrases import PhraseMatch, Phrases
from replybook.source import Span

_QUOTED = late(r"[“\"]([^“”\"]+)[”\"]")
_BETWEEN = late(r"(?:\s|,|/|;|\.|\bor\b)*", re.IGNORECASE)


@options
class Options:
    """What the kind `phrases` takes from a rule."""

    phrases: Phrases = field(default_factory=Phrases)
    """The rule's phrases: what nobody should say."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find words that the playbook asks us not to say.

    The second column, "Say instead", is the advice. Where it holds nothing but words in quotes (“happy to help”), those
    words are offered in place of what was said; where it holds several (“sorry” or “we apologise”), each is offered.
    """
    for match in options.phrases.find(draft.text):
        yield _hit(match, draft.text)


def _hit(match: PhraseMatch, text: str) -> Hit:
    said = match.span.of(text)
    instead = match.phrase.instead.strip()
    offered = replacements(instead)
    return Hit(
        match.span,
        f"Don't say “{' '.join(said.split())}”.",
        advice=f"Say {' or '.join(f'“{words}”' for words in offered)} instead." if offered else instead,
        fixes=tuple(Fix((_edit(match, words, text),), "unsafe") for words in offered),
    )


def replacements(instead: str) -> tuple[str, ...]:
    """The words to put in place of a phrase, where the advice is nothing but words in quotes; else none."""
    words = tuple(quoted.strip() for quoted in _QUOTED.findall(instead))
    only_quotes = all(words) and _BETWEEN.fullmatch(_QUOTED.sub("", instead))
    return words if only_quotes else ()


def _edit(match: PhraseMatch, words: str, text: str) -> Edit:
    """Put `words` where the match stands, with a capital where one stood; a short form that is parted gets a space."""
    start, end = match.span.start, match.span.end
    words = _cased(words, match.span.of(text), match.phrase.text)
    before = " " if start and text[start - 1].isalnum() and not text[start].isalnum() else ""
    behind = " " if end < len(text) and text[end].isalnum() and not text[end - 1].isalnum() else ""
    return Edit(Span(start, end), before + words + behind)


def _cased(words: str, said: str, phrase: str) -> str:
    """`words` with the first letter as large as that of `said`; a capital that the playbook meant stays."""
    if said[:1].isupper():
        return words[0].upper() + words[1:]
    if said[:1].islower() and phrase[:1].isupper() and words.split()[0].split("'")[0].split("’")[0] != "I":
        return words[0].lower() + words[1:]
    return words


KIND = Kind("phrases", Options, check, by_phrases=True)
