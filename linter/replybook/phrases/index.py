"""Phrases in a text: one list of them, or the lists of many rules looked for at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from replybook.model import Phrase
from replybook.phrases.automaton import Automaton
from replybook.phrases.notation import parse
from replybook.phrases.terms import terms_of
from replybook.source import Span


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase found in a text."""

    span: Span
    phrase: Phrase


class PhraseIndex:
    """The phrases of many rules in one automaton, run once for each text."""

    def __init__(self, groups: Mapping[str, Sequence[Phrase]]) -> None:
        """Read the phrases of each group. Raises `NotationError`."""
        self._groups = {name: tuple(phrases) for name, phrases in groups.items()}
        self._automaton = Automaton()
        self._order: dict[tuple[str, Phrase], int] = {}
        for name, phrases in self._groups.items():
            for phrase in phrases:
                key = (name, phrase)
                self._order.setdefault(key, len(self._order))
                for text in (phrase.text, *phrase.also):
                    self._automaton.add(parse(text).items, key)
        self._last: tuple[str, dict[str, list[PhraseMatch]]] = ("", {})

    def group(self, name: str) -> Phrases:
        """The phrases of a group; they share this index's work."""
        return Phrases(self._groups.get(name, ()), _index=self, _name=name)

    def find(self, text: str) -> Mapping[str, list[PhraseMatch]]:
        """The matches of every group that has any, each group's in the order of the text."""
        last, found = self._last
        if last != text:
            found = self._find(text)
            self._last = (text, found)
        return found

    def _find(self, text: str) -> dict[str, list[PhraseMatch]]:
        terms = terms_of(text)
        found: dict[str, list[PhraseMatch]] = {}
        busy: dict[object, int] = {}
        for start in range(len(terms.words)):
            for key, end in self._automaton.ends_from(terms, start).items():
                if busy.get(key, -1) < start:
                    busy[key] = end
                    name, phrase = key  # type: ignore[misc]
                    found.setdefault(name, []).append(PhraseMatch(terms.span(start, end), phrase))
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

    def __repr__(self) -> str:
        return f"Phrases({self.phrases!r})"
