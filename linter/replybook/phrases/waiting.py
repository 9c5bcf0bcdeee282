"""Phrases that wait for a word of theirs: reading them all at every start would take longer than most texts do.

A phrase that needs a certain word cannot stand in a text without it, so it is read when that word first turns up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from threading import Lock

from replybook.phrases.compounds import PARTED
from replybook.phrases.contractions import LONG, SHORT
from replybook.phrases.notation import MAX_LENGTH, parse
from replybook.phrases.pattern import Item
from replybook.phrases.terms import words_of

_UNCERTAIN = frozenset((*SHORT, *LONG, *PARTED))
"""Terms that a text may lack although the phrase stands in it."""
_CHOICE = r"\s*[^\W_][\w'’, -]*+"
_SIMPLE = re.compile(
    rf"""
    \s*+(?:(?:
        [\w'’-]++(?:/[\w'’-]++)++          # we/I
      | [^\W\d_]++\*                       # apologi*
      | (?:[\w'’,;:!?&%-]|\.(?!\.\.))++    # words
      | (?:…|\.\.\.)
      | \[{_CHOICE}(?:/{_CHOICE})*+\][,;:!?.]?
      | \({_CHOICE}(?:/{_CHOICE})*+\)[,;:!?.]?
      | \{{[^\W_][^{{}}]*+\}}[,;:!?.]?
    )(?:\s++|\Z))++
    """,
    re.VERBOSE,
)
"""Phrases that are certain to be well formed, so that reading them can wait."""
_OWN_WORD = re.compile(r"[\[({][^\])}]*+[\])}]\S*+|([^\W\d_]++)(?=[,;:!?.]?(?:\s|\Z))|\S++")
_CHOICES = re.compile(r"\[([^\]]*+)\]|(?<!\S)([^\W\d_]++(?:/[^\W\d_]++)++)(?!\S)")


def calling_words(text: str) -> Sequence[str]:
    """Terms of which one stands in every text that the phrase is in; none where the phrase cannot wait."""
    if len(text) > MAX_LENGTH or not _SIMPLE.fullmatch(text):
        return ()
    if own := _rarest(_OWN_WORD.findall(text)):
        return (own,)
    for bracket, slashed in _CHOICES.findall(text):
        rarest = [_rarest(_OWN_WORD.findall(choice)) for choice in (bracket or slashed).split("/")]
        if all(rarest):
            return rarest
    return ()


def _rarest(words: Iterable[str]) -> str:
    """The longest of the words, which is likely the rarest, as a term; empty where there is none to go by."""
    for word in sorted(words, key=len, reverse=True):
        terms = words_of(word)
        if len(terms) == 1 and terms[0] not in _UNCERTAIN:
            return terms[0]
    return ""


class Waiting:
    """Phrases by the words that call them. Several threads may ask at once."""

    __slots__ = ("_callers", "_lock", "_ready")

    def __init__(self, phrases: Iterable[tuple[str, int]]) -> None:
        """Take phrases with their keys. Raises `NotationError` for one that is not well formed."""
        self._callers: dict[str, list[tuple[str, int]]] = {}
        self._ready: list[tuple[Sequence[Item], int]] = []
        self._lock = Lock()
        for phrase in phrases:
            words = calling_words(phrase[0])
            for word in words:
                self._callers.setdefault(word, []).append(phrase)
            if not words:
                self._ready.append((parse(phrase[0]).items, phrase[1]))

    def release(self, words: Sequence[str], add: Callable[[Sequence[Item], int], None]) -> None:
        """Read the phrases that a text with these terms calls, and hand each to `add` with its key."""
        if not self._ready and self._callers.keys().isdisjoint(words):
            return
        with self._lock:
            for items, key in self._ready:
                add(items, key)
            called = self._callers.keys() & set(words)
            for text, key in [phrase for word in called for phrase in self._callers[word]]:
                add(parse(text).items, key)
            self._ready.clear()
            for word in called:
                del self._callers[word]
