"""Phrases that wait for a word of theirs: reading them all at every start would take longer than most texts do.

A phrase that needs a certain word cannot stand in a text without it, so it is read when that word first turns up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from threading import Lock

from replybook.phrases.automaton import Automaton
from replybook.phrases.compounds import PARTED
from replybook.phrases.contractions import LONG, SHORT
from replybook.phrases.terms import FORMS, words_of
from replybook.reading import fold

_CHOICE = r"\s*[^\W_][\w'’, -]*+"
_SIMPLE = re.compile(
    rf"""
    \s*+(?:(?:
        [\w'’-]++(?:/[\w'’-]++)++          # we/I
      | [^\W\d_]++\*                       # apologi*
      | (?:[\w'’,;:!?&%-]|\.(?!\.\.))++    # words
      | (?:…|\.\.\.)
      | [\[(]{_CHOICE}(?:/{_CHOICE})*+[\])][,;:!?.]?
      | \{{[^\W_][^{{}}]*+\}}[,;:!?.]?
    )(?:\s++|\Z))++
    """,
    re.VERBOSE,
)
"""Phrases that are well formed if their brackets are, so that reading them can wait."""
_MARKS = frozenset("[](){}/*…\\\0")
_LONGEST = 500
_MIXED = r"\([^)]*\]|\[[^\]]*\)"
_OWN_WORD = re.compile(r"[\[({][^\])}]*+[\])}]\S*+|([^\W\d_]++)(?=[,;:!?.]?(?:\s|\Z))|\S++")
_CHOICES = r"\([^)]*+\)|\[([^\]]*+)\]|(?<!\S)([^\W\d_]++(?:/[^\W\d_]++)++)(?!\S)"

_COMMON = frozenset(
    (
        *("a", "an", "the", "this", "that", "these", "it", "we", "us", "our", "i", "me", "my", "you", "your", "they"),
        *("and", "or", "but", "so", "if", "as", "to", "of", "in", "on", "at", "by", "for", "from", "with", "about"),
        *("be", "been", "is", "are", "was", "were", "am", "do", "does", "did", "have", "has", "had", "not", "no"),
        *("will", "would", "can", "could", "should", "may", "there", "here", "when", "what", "how", "who", "any"),
        *("please", "thank", "thanks", "sorry", "get", "let", "know", "help", "hear", "contact", "team", "hi", "hello"),
        *("order", "account", "message", "number", "back", "out", "up", "more", "all", "just", "like", "need", "send"),
    )
)
"""Words that so many replies have that waiting for them is of little use."""
_UNCERTAIN = frozenset((*SHORT, *LONG, *PARTED))
"""Terms that a text may lack although the phrase stands in it."""


def calling_words(text: str) -> Sequence[str]:
    """Terms of which one stands in every text that the phrase is in; none where the phrase cannot wait."""
    if len(text) > _LONGEST or not _SIMPLE.fullmatch(text) or not _is_closed(text):
        return ()
    own = sorted(filter(None, _OWN_WORD.findall(text)), key=len, reverse=True)
    if own and (rare := next((term for term in map(term_of, own) if term and term not in _COMMON), "")):
        return (rare,)
    for way in sorted([*_choices(text), *([word] for word in own)], key=_how_common):
        if all(terms := [term_of(choice) if choice.isalpha() else _rarest(choice) for choice in way]):
            return terms
    return ()


def _is_closed(text: str) -> bool:
    """Whether every bracket of a simple phrase is closed by its like: the expression takes either."""
    return not ("(" in text or "[" in text) or not re.search(_MIXED, text)


def _choices(text: str) -> list[list[str]]:
    """The places where one of several things must stand, each with all that may stand there."""
    if "/" not in text and "[" not in text:
        return []
    found = (bracket or slashed for bracket, slashed in re.findall(_CHOICES, text))
    return [choices.split("/") for choices in found if choices]


def _rarest(choice: str) -> str:
    """The term of a choice that tells most; empty where none will do."""
    terms = [term for term in map(term_of, filter(None, _OWN_WORD.findall(choice))) if term]
    return min(terms, key=lambda term: _how_common([term]), default="")


def _how_common(words: Sequence[str]) -> tuple[bool, int]:
    return (not _COMMON.isdisjoint(words), -min(map(len, words)))


def term_of(word: str) -> str:
    """The term that stands in every text in which the word stands; empty where it may be written in another way."""
    terms = FORMS[fold(word)]
    return terms[0] if len(terms) == 1 and terms[0] not in _UNCERTAIN else ""


class Waiting:
    """Phrases by the words that call them. Several threads may ask at once."""

    __slots__ = ("_automaton", "_callers", "_lock")

    def __init__(self, phrases: Iterable[tuple[str, int]], automaton: Automaton) -> None:
        """Take phrases with their keys; those that cannot wait go to the automaton at once. Raises `NotationError`."""
        self._automaton = automaton
        self._callers: dict[str, list[tuple[str, int]]] = {}
        self._lock = Lock()
        for phrase in phrases:
            words = calling_words(phrase[0])
            for word in words:
                self._callers.setdefault(word, []).append(phrase)
            if not words:
                self._add(phrase)

    def release(self, words: Sequence[str]) -> None:
        """Hand the phrases that a text with these terms calls to the automaton."""
        if self._callers.keys().isdisjoint(words):
            return
        with self._lock:
            called = self._callers.keys() & set(words)
            for phrase in [phrase for word in called for phrase in self._callers[word]]:
                self._add(phrase)
            for word in called:  # only now: another thread that still sees the word waits for the lock
                del self._callers[word]

    def _add(self, phrase: tuple[str, int]) -> None:
        text, key = phrase
        if words := _plain_words(text):
            self._automaton.add_words(words, key)
            return
        from replybook.phrases.growth import add_marked

        add_marked(self._automaton, text, key)


def _plain_words(text: str) -> list[str]:
    """The terms of a phrase that has no marks of the notation; none for one that has, or is too long."""
    return words_of(text) if len(text) <= _LONGEST and _MARKS.isdisjoint(text) and "..." not in text else []
