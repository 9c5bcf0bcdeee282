"""Phrases in a text: one list of them, or the lists of many rules looked for at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from replybook.model import Phrase
from replybook.phrases.automaton import Automaton
from replybook.phrases.terms import terms_of
from replybook.phrases.waiting import Waiting
from replybook.phrases.walk import matches
from replybook.source import Span


class PhraseMatch(NamedTuple):
    """A phrase found in a text."""

    span: Span
    phrase: Phrase


class PhraseIndex:
    """The phrases of many rules in one automaton, run once for each text."""

    __slots__ = ("_automaton", "_groups", "_last", "_owners", "_waiting")

    def __init__(self, groups: Mapping[str, Iterable[Phrase]]) -> None:
        """Take the phrases of each group. Raises `NotationError`."""
        self._groups = {name: tuple(phrases) for name, phrases in groups.items()}
        groups_of: dict[Phrase, list[str]] = {}
        for name, listed in self._groups.items():
            for phrase in listed:
                groups_of.setdefault(phrase, []).append(name)
        self._owners = list(groups_of.items())
        self._automaton = Automaton()
        texts = ((text, key) for key, (phrase, _) in enumerate(self._owners) for text in (phrase.text, *phrase.also))
        self._waiting = Waiting(texts, self._automaton)
        self._last: tuple[str, dict[str, list[PhraseMatch]]] = ("", {})

    def group(self, name: str) -> Phrases:
        """The phrases of a group; they share this index's work."""
        return Phrases(self._groups.get(name, ()), _index=self, _name=name)

    def find(self, text: str) -> Mapping[str, Sequence[PhraseMatch]]:
        """The matches of every group that has any, each group's in the order of the text."""
        last, found = self._last
        if last != text:
            found = self._find(text)
            self._last = (text, found)
        return found

    def _find(self, text: str) -> dict[str, list[PhraseMatch]]:
        terms = terms_of(text)
        self._waiting.release(terms.words)
        found: dict[str, list[PhraseMatch]] = {}
        for key, first, last in matches(self._automaton, terms):
            phrase, names = self._owners[key]
            match = PhraseMatch(terms.span(first, last), phrase)
            for name in names:
                found.setdefault(name, []).append(match)
        return found


class Phrases:
    """Phrases to look for in a text. Two lists of the same phrases are equal."""

    __slots__ = ("_index", "_name", "phrases")

    def __init__(self, phrases: Iterable[Phrase] = (), *, _index: PhraseIndex | None = None, _name: str = "") -> None:
        """Read the phrases. Raises `NotationError`."""
        self.phrases = tuple(phrases)
        self._name = _name
        self._index = _index or PhraseIndex({_name: self.phrases})

    @classmethod
    def of(cls, *texts: str) -> Phrases:
        """The phrases of these texts, without advice."""
        return cls(Phrase(text) for text in texts)

    def find(self, text: str) -> list[PhraseMatch]:
        """The matches in the order of the text: the leftmost and longest of each phrase, none over another of it."""
        if not self.phrases:
            return []
        return list(self._index.find(text).get(self._name, ()))

    def __len__(self) -> int:
        return len(self.phrases)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrases) and self.phrases == other.phrases

    def __hash__(self) -> int:
        return hash(self.phrases)

    def __reduce__(self) -> tuple[type[Phrases], tuple[tuple[Phrase, ...]]]:
        return (Phrases, (self.phrases,))

    def __repr__(self) -> str:
        return f"Phrases({self.phrases!r})"
