"""One automaton for all phrases: a trie over terms, with edges for beginnings, gaps and slots.

Phrases that begin alike share their first nodes, so a text is walked once however many phrases there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from replybook.phrases.compounds import COMPOUNDS, closed_up
from replybook.phrases.contractions import LONG, SHORT

_MOST_WAYS = 8
"""How many nodes one place in a phrase may have before they are led together."""
_MOST_KEPT = 20_000


class Node:
    """A place in one or more phrases."""

    __slots__ = ("beginnings", "finals", "gap", "joins", "lengths", "plain", "slot", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.finals: list[int] = []
        """What ends here: the keys that the phrases were added with."""
        self.plain = True
        """Whether only words lead on from here."""
        self.beginnings: dict[str, Node] = {}
        self.lengths: tuple[int, ...] = ()
        """The lengths of the beginnings."""
        self.gap: Node | None = None
        """The node behind a gap."""
        self.slot: Node | None = None
        """The node behind a slot."""
        self.joins: list[Node] = []
        """Nodes that are reached from here without a word."""

    def word(self, term: str) -> Node:
        """The node behind a word, made where it is missing."""
        return self.words.get(term) or self.words.setdefault(term, Node())

    def beginning(self, stem: str) -> Node:
        """The node behind a word that begins with `stem`, made where it is missing."""
        node = self.beginnings.setdefault(stem, Node())
        self.lengths = tuple(sorted(set(map(len, self.beginnings))))
        self.plain = False
        return node

    def past_gap(self) -> Node:
        """The node behind a gap, made where it is missing."""
        self.gap = self.gap or Node()
        self.plain = False
        return self.gap

    def past_slot(self) -> Node:
        """The node behind a slot, made where it is missing."""
        self.slot = self.slot or Node()
        self.plain = False
        return self.slot

    def join(self, node: Node) -> None:
        """Let `node` be reached from here without a word."""
        self.joins.append(node)
        self.plain = False

    def beginning_with(self, term: str) -> list[Node]:
        """The nodes to which a term leads by its beginning."""
        stems = (term[:length] for length in self.lengths if length <= len(term))
        return [self.beginnings[stem] for stem in stems if stem in self.beginnings]


class Firsts(dict[str, Sequence[Node]]):
    """The nodes that each term leads to from the root, as far as it was asked for."""

    def __init__(self, root: Node) -> None:
        super().__init__()
        self.root = root

    def __missing__(self, term: str) -> Sequence[Node]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        word = self.root.words.get(term)
        nodes = (*([word] if word else []), *self.root.beginning_with(term))
        self[term] = nodes
        return nodes


class Automaton:
    """The phrases that were added, each under a key."""

    __slots__ = ("firsts", "root")

    def __init__(self) -> None:
        self.root = Node()
        self.firsts = Firsts(self.root)
        """Made anew with every phrase, so that a walk that is under way in another thread cannot keep an old answer."""

    def add_words(self, words: Sequence[str], key: int) -> None:
        """Add a phrase that is nothing but these terms."""
        self.end(self.behind_words([self.root], words), key)

    def end(self, nodes: Iterable[Node], key: int) -> None:
        """Let a phrase end at each of these nodes. Adding a phrase twice adds nothing."""
        for node in dict.fromkeys(nodes):
            if key not in node.finals:
                node.finals.append(key)
        self.firsts = Firsts(self.root)

    def behind_words(self, nodes: list[Node], words: Sequence[str]) -> list[Node]:
        """The nodes that the terms of a phrase lead to, made where they are missing."""
        for term in closed_up(words):
            behind = [node.word(way) for node in nodes for way in _ways(term)]
            if apart := COMPOUNDS.get(term):
                behind += [node.word(apart[0]).word(apart[1]) for node in nodes]
            nodes = self.led_together(behind)
        return nodes

    def led_together(self, nodes: Iterable[Node]) -> list[Node]:
        """The nodes themselves, or where they are too many one that all of them lead to, of this phrase alone."""
        each = list(dict.fromkeys(nodes))
        if len(each) <= _MOST_WAYS:
            return each
        meeting = Node()
        for node in each:
            if node is not self.root:
                node.join(meeting)
        return [meeting, self.root] if self.root in each else [meeting]


def _ways(term: str) -> tuple[str, ...]:
    """The terms of a text that a term of a phrase stands for."""
    short = SHORT.get(term)
    return (term, short) if short else (term, *LONG.get(term, ()))
