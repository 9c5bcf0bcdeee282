"""One automaton for all phrases: a trie over terms, with edges for beginnings, gaps and slots.

Phrases that begin alike share their first nodes, so a text is walked once however many phrases there are. Where
the ways through a phrase would grow too many, they are led together into a node of the phrase's own.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Slot, Words
from replybook.phrases.spelling import LONG, SHORT, beginnings
from replybook.phrases.terms import Terms, words_of

GAP_WORDS = 6
"""How many words `…` may stand for."""
SLOT_WORDS = 5
"""How many words `{name}` may stand for."""
_LONGEST_GAP = 24
"""How many terms a gap or slot may hold with all its marks."""
_MOST_WAYS = 8
"""How many nodes one place in a phrase may have before they are led together."""
_ENDS = frozenset(".!?…")
_SLOT_ENDS = frozenset(',;:()"')
"""Marks that no slot reaches across; brackets of placeholders are not among them."""


class Node:
    """A place in one or more phrases."""

    __slots__ = ("beginnings", "finals", "gap", "joins", "lengths", "plain", "slot", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.finals: list[Hashable] = []
        """What ends here: the keys that the phrases were added with."""
        self.plain = True
        """Whether only words lead on from here."""
        self.beginnings: dict[str, Node] = {}
        self.lengths: tuple[int, ...] = ()
        """The lengths of the beginnings."""
        self.gap: Node | None = None
        self.slot: Node | None = None
        self.joins: list[Node] = []
        """Nodes that are reached from here without a word."""

    def word(self, term: str) -> Node:
        """The node behind a word."""
        return self.words.setdefault(term, Node())

    def beginning(self, stem: str) -> Node:
        """The node behind a word that begins with `stem`."""
        node = self.beginnings.setdefault(stem, Node())
        self.lengths = tuple(sorted({len(known) for known in self.beginnings}))
        self.plain = False
        return node

    def past_gap(self) -> Node:
        """The node behind a gap."""
        self.gap = self.gap or Node()
        self.plain = False
        return self.gap

    def past_slot(self) -> Node:
        """The node behind a slot."""
        self.slot = self.slot or Node()
        self.plain = False
        return self.slot

    def next(self, term: str) -> Iterable[Node]:
        """The nodes that a term leads to."""
        if node := self.words.get(term):
            yield node
        for length in self.lengths:
            if node := self.beginnings.get(term[:length]):
                if len(term) >= length:
                    yield node


class Automaton:
    """The phrases that were added, each under a key."""

    def __init__(self) -> None:
        self.root = Node()

    def add(self, items: Iterable[Item], key: Hashable) -> None:
        """Add a phrase."""
        for node in _unique(self._through([self.root], items)):
            if key not in node.finals:
                node.finals.append(key)

    def _through(self, nodes: list[Node], items: Iterable[Item]) -> list[Node]:
        for item in items:
            nodes = self._led_together(_unique(self._behind(nodes, item)))
        return nodes

    def _behind(self, nodes: list[Node], item: Item) -> list[Node]:
        match item:
            case Words(text):
                for term in words_of(text):
                    nodes = self._led_together([node.word(way) for node in nodes for way in _ways(term)])
                return nodes
            case Beginning(text):
                stems = beginnings("".join(words_of(text)))
                return [node.beginning(stem) for node in nodes for stem in stems]
            case Gap():
                return [node if node is self.root else node.past_gap() for node in nodes]
            case Slot():
                return [node.past_slot() for node in nodes]
            case OneOf(choices, optional):
                behind = [node for choice in choices for node in self._through(nodes, choice)]
                return [*nodes, *behind] if optional else behind

    def _led_together(self, nodes: list[Node]) -> list[Node]:
        if len(nodes) <= _MOST_WAYS:
            return nodes
        meeting = Node()
        for node in nodes:
            if node is not self.root:
                node.joins.append(meeting)
                node.plain = False
        return [meeting, self.root] if self.root in nodes else [meeting]

    def ends_from(self, terms: Terms, start: int) -> dict[Hashable, int]:
        """For each phrase that begins at term `start`, the last term of its longest match."""
        walk = _Walk(terms)
        root = self.root
        for node in root.next(terms.words[start]):
            walk.from_node(node, start + 1)
        if root.slot and terms.weight(start):
            walk.from_node(root.slot, start + 1)
        return walk.ends


def _ways(term: str) -> tuple[str, ...]:
    """The terms of a text that a term of a phrase stands for."""
    if short := SHORT.get(term):
        return (term, short)
    return (term, *LONG.get(term, ()))


def _unique(nodes: list[Node]) -> list[Node]:
    return list(dict.fromkeys(nodes))


class _Walk:
    """One walk from one start: where each phrase ends."""

    __slots__ = ("count", "ends", "seen", "terms", "words")

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.words = terms.words
        self.count = len(terms.words)
        self.ends: dict[Hashable, int] = {}
        self.seen: set[tuple[int, int]] = set()

    def end(self, node: Node, last: int) -> None:
        for key in node.finals:
            if self.ends.get(key, -1) < last:
                self.ends[key] = last

    def from_node(self, node: Node, at: int) -> None:
        """Go on from a node, with the term `at` still to be read."""
        words, count = self.words, self.count
        while True:
            if node.finals:
                self.end(node, at - 1)
            if not node.plain:
                self.branch(node, at)
                return
            if at >= count:
                return
            following = node.words.get(words[at])
            if following is None:
                return
            node = following
            at += 1

    def branch(self, node: Node, at: int) -> None:
        place = (id(node), at)
        if place in self.seen:
            return
        self.seen.add(place)
        for joined in node.joins:
            self.from_node(joined, at)
        if at < self.count:
            for following in node.next(self.words[at]):
                self.from_node(following, at + 1)
            if node.gap:
                self.across_gap(node.gap, at)
            if node.slot:
                self.across_slot(node.slot, at)
        elif node.gap:
            self.end(node.gap, at - 1)

    def across_gap(self, node: Node, at: int) -> None:
        self.end(node, at - 1)
        terms = self.terms
        last = self.words[at - 1]
        sentence = terms.sentence(at if last[:1] in _ENDS else at - 1)
        words = 0
        for here in range(at, min(self.count, at + _LONGEST_GAP)):
            if terms.sentence(here) != sentence:
                return
            if not node.plain or self.words[here] in node.words:
                self.onward(node, here)
            words += terms.weight(here)
            if words > GAP_WORDS:
                return

    def onward(self, node: Node, at: int) -> None:
        """Go on behind a gap: what ends in the gap has ended before it."""
        if node.plain:
            self.from_node(node.words[self.words[at]], at + 1)
        else:
            self.branch(node, at)

    def across_slot(self, node: Node, at: int) -> None:
        terms = self.terms
        sentence = terms.sentence(at)
        words = 0
        for here in range(at, min(self.count, at + _LONGEST_GAP)):
            if terms.sentence(here) != sentence or self.words[here] in _SLOT_ENDS:
                return
            weight = terms.weight(here)
            words += weight
            if words > SLOT_WORDS:
                return
            if words and weight and words == 1:
                self.from_node(node, here + 1)
            elif words:
                self.onward_from_slot(node, here + 1)

    def onward_from_slot(self, node: Node, at: int) -> None:
        if not node.plain:
            self.branch(node, at)
        elif at < self.count and (following := node.words.get(self.words[at])):
            self.from_node(following, at + 1)
