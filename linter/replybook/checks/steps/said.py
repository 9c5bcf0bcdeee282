"""The sentences of a reply that may move a case on."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks import step_words as words
from replybook.checks.word_set import word_set
from replybook.reading import WORD, Reading

_LONGEST_SIGN_OFF = 4
"""How many words a name with a team has at most."""
_SHORT = 6
"""How many words and marks a word of courtesy has at most."""
_LEAST_LEFT = 3
"""How many must be left of the sentence."""
_STOPS = frozenset(",:;-!")
_JOINTS = word_set("but and so however as yet ,")
_COURTEOUS = word_set("understand sorry apologies apology unfortunately sadly regrettably thanks thank alas afraid")
_LONGEST = 120
"""How much of an endless sentence is read at once, in tokens."""


def said_in(reading: Reading, tokens: list[int]) -> Iterator[list[int]]:
    """The sentences of a reply's body that may say something: no sign-off, no mere name."""
    for group in _groups(reading, tokens):
        if not _is_sign_off(reading, group, tokens) and not _is_mere_name(reading, group):
            yield without_courtesy(reading, group)


def norms_of(reading: Reading, group: list[int]) -> tuple[str, ...]:
    """The folded tokens of a sentence."""
    return tuple([reading.norms[index] for index in group])


def without_courtesy(reading: Reading, group: list[int]) -> list[int]:
    """A sentence without the word of courtesy that opens or ends it: "sorry, but …", "…, and I'm sorry"."""
    norms = [reading.norms[index] for index in group]
    start = next((at + 1 for at, norm in enumerate(norms[:_SHORT]) if norm in _STOPS), 0)
    if start and _COURTEOUS.isdisjoint(norms[:start]):
        start = 0
    while 0 < start < len(norms) and norms[start] in _JOINTS:
        start += 1
    end = len(norms)
    tail = norms[-_SHORT:]
    if "and" in tail and not _COURTEOUS.isdisjoint(tail[tail.index("and") :]):
        end -= len(tail) - tail.index("and")
    return group[start:end] if end - start >= _LEAST_LEFT else group


def _is_mere_name(reading: Reading, group: list[int]) -> bool:
    """Whether a sentence is one word that calls somebody: "customer,"."""
    said = [index for index in group if reading.sorts[index] == WORD]
    return len(said) == 1 and len(group) > 1 and reading.norms[group[-1]] == ","


def _groups(reading: Reading, tokens: list[int]) -> Iterator[list[int]]:
    """The tokens of a reply sentence by sentence."""
    group: list[int] = []
    for index in tokens:
        if group and (reading.sentences[index] != reading.sentences[group[-1]] or len(group) == _LONGEST):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def _is_sign_off(reading: Reading, group: list[int], tokens: list[int]) -> bool:
    """Whether the last sentence is a name and a team: "Transport desk, Glenys"."""
    said = [index for index in group if reading.sorts[index] == WORD]
    if not said or group[-1] != tokens[-1] or len(said) > _LONGEST_SIGN_OFF or group[0] == tokens[0]:
        return False
    if any(reading.norms[index] in words.CLOSINGS for index in said):
        return True
    if reading.sorts[group[-1]] != WORD or not reading.text[reading.starts[said[0]]].isupper():
        return False
    return reading.text[reading.starts[said[-1]]].isupper() or any(reading.norms[index] == "," for index in group)
