"""How a phrase with marks of the notation grows into the automaton. Imported when the first such phrase is needed."""

from __future__ import annotations

from collections.abc import Iterable

from replybook.phrases.automaton import Automaton, Node
from replybook.phrases.compounds import COMPOUNDS, closed_up
from replybook.phrases.notation import parse
from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Slot, Words
from replybook.phrases.spelling import beginnings
from replybook.phrases.terms import words_of
from replybook.reading import fold


def add_marked(automaton: Automaton, text: str, key: int) -> None:
    """Add a phrase under a key. Raises `NotationError`."""
    automaton.end(_through(automaton, [automaton.root], parse(text).items), key)


def _through(automaton: Automaton, nodes: list[Node], items: Iterable[Item]) -> list[Node]:
    for item in items:
        nodes = automaton.led_together(_behind(automaton, nodes, item))
    return nodes


def _behind(automaton: Automaton, nodes: list[Node], item: Item) -> list[Node]:
    """The nodes behind an item. A gap with which a phrase begins is none."""
    match item:
        case Words(text):
            return automaton.behind_words(nodes, words_of(text))
        case Beginning(text):
            return _behind_beginning(automaton, nodes, text)
        case Gap():
            return [node if node is automaton.root else node.past_gap() for node in nodes]
        case Slot():
            return [node.past_slot() for node in nodes]
        case OneOf(choices, optional):
            behind = [node for choice in choices for node in _through(automaton, nodes, choice)]
            return [*nodes, *behind] if optional else behind


def _behind_beginning(automaton: Automaton, nodes: list[Node], text: str) -> list[Node]:
    """The nodes behind a beginning; one that is a short form by itself (im*) is that too."""
    words = closed_up(words_of(text))
    whole = fold(text)
    *before, stem = [whole] if whole.isalpha() else words
    starts = automaton.behind_words(nodes, before)
    behind = [node.beginning(way) for node in starts for way in beginnings(stem)]
    if apart := COMPOUNDS.get(stem):
        behind += [node.word(apart[0]).beginning(apart[1]) for node in starts]
    return behind if len(words) == 1 + len(before) else [*behind, *automaton.behind_words(nodes, words)]
