"""Harper, in this very process: a library in Rust that knows English and needs no server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from replybook.language.engine import Label, Mistake, Unavailable, Wanted
from replybook.model import Edit
from replybook.source import Span

if TYPE_CHECKING:
    import harper

_DIALECTS = {"en-US": "AMERICAN", "en-GB": "BRITISH", "en-AU": "AUSTRALIAN", "en-CA": "CANADIAN", "en-IN": "INDIAN"}

_DICTIONARY = frozenset({"SpellCheck", "SplitWords"})
"""The rules that report what the dictionary lacks."""
_BY_KIND: Mapping[str, Label] = {
    "Typo": "spelling",
    "Agreement": "grammar",
    "Eggcorn": "grammar",
    "Grammar": "grammar",
    "Malapropism": "grammar",
    "Repetition": "grammar",
    "Usage": "grammar",
    "BoundaryError": "typography",
    "Capitalization": "typography",
    "Formatting": "typography",
    "Punctuation": "typography",
}
"""Harper's kinds of lint by our labels; all others are style."""
_BY_RULE: Mapping[str, Label] = {
    **dict.fromkeys(_DICTIONARY, "spelling"),
    **dict.fromkeys(("AnA", "APart", "ItsContraction", "LetsConfusion", "ModalOf", "NounVerbConfusion"), "grammar"),
    **dict.fromkeys(("OfCourse", "PronounContraction", "ThenThan", "ThreatenVerb", "WillNonLemma"), "grammar"),
}
"""The rules that Harper's kinds don't tell apart as we do."""
_OFF = ("YourPredicateAdjective",)
"""Off unless the playbook switches it on: it takes the “your” in “your kind words” for “you're”."""


class Harper:
    """Harper's linters, one for each dialect and choice of rules, each built at its first use (some 0.7 s)."""

    name = "harper"

    def __init__(self) -> None:
        """Raises `Unavailable` where the library is not installed."""
        try:
            import harper
        except ImportError:
            raise Unavailable("Harper isn't installed. Get it by: pip install 'replybook[language]'") from None
        self._library = harper
        self._linters: dict[tuple[str, tuple[str, ...], tuple[str, ...]], harper.Linter] = {}

    def knows(self, variant: str) -> bool:
        """Whether Harper has that dialect."""
        return variant in _DIALECTS

    def find(self, text: str, wanted: Wanted) -> list[Mistake]:
        """The mistakes in a text, in its order."""
        by_rule = self._linter(wanted).organized_lints(text, language="plaintext")
        mistakes = [_mistake(rule, lint) for rule, lints in by_rule.items() for lint in lints]
        return sorted(mistakes, key=lambda mistake: mistake.span)

    def close(self) -> None:
        """Let go of the dictionaries."""
        self._linters.clear()

    def _linter(self, wanted: Wanted) -> harper.Linter:
        key = (wanted.variant, wanted.on, wanted.off)
        if key not in self._linters:
            linter = self._library.Linter(getattr(self._library.Dialect, _DIALECTS[wanted.variant]))
            config = linter.get_lint_config()
            chosen = {
                **dict.fromkeys(_OFF, False),
                **dict.fromkeys(wanted.on, True),
                **dict.fromkeys(wanted.off, False),
            }
            linter.set_lint_config({**config, **{rule: on for rule, on in chosen.items() if rule in config}})
            self._linters[key] = linter
        return self._linters[key]


def open_engine(server: str = "") -> Harper:  # noqa: ARG001 (the signature of every engine's `open_engine`)
    """Harper, ready for its first text. Raises `Unavailable`."""
    return Harper()


def _mistake(rule: str, lint: harper.Lint) -> Mistake:
    span = Span(lint.span.start, lint.span.end)
    cures = tuple(_cure(suggestion, span) for suggestion in lint.suggestions)
    label = _BY_RULE.get(rule) or _BY_KIND.get(lint.lint_kind, "style")
    return Mistake(span, label, rule, lint.message, rule in _DICTIONARY, cures)


def _cure(suggestion: harper.Suggestion, span: Span) -> Edit:
    if suggestion.kind == suggestion.kind.INSERT_AFTER:
        return Edit(Span(span.end, span.end), suggestion.replacement_text)
    return Edit(span, suggestion.replacement_text)
