"""A text walked through the automaton: where each phrase starts and ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from replybook.phrases.automaton import Automaton, Node
from replybook.phrases.terms import Terms

GAP_WORDS = 6
"""How many words `…` may stand for."""
SLOT_WORDS = 5
"""How many words `{name}` may stand for."""
_LONGEST = 24
"""How many terms a gap or a slot may hold with all its marks."""
_ENDS = frozenset(".!?…")
_SLOT_ENDS = frozenset(',;:()"')
"""Marks that no slot reaches across."""
_PLACEHOLDERS = {"{": "}", "[": "]"}
"""The brackets in which a placeholder stands; it counts as one word."""


def matches(automaton: Automaton, terms: Terms) -> Iterator[tuple[int, int, int]]:
    """The key, the first and the last term of every match, from left to right.

    Of the matches of one key the leftmost and longest are given, none over another.
    """
    slot = automaton.root.slot
    firsts = list(map(automaton.firsts.__getitem__, terms.words))
    starts = range(len(firsts)) if slot else [start for start, nodes in enumerate(firsts) if nodes]
    if not starts:
        return
    words = [*terms.words, ""]
    walk = _Walk(terms, words)
    busy: dict[int, int] = {}
    for start in starts:
        for node in firsts[start]:
            if not node.plain or node.finals or words[start + 1] in node.words:
                walk.from_node(node, start + 1)
        if slot and walk.is_word(start):
            walk.from_node(slot, start + 1)
        if walk.ends or walk.seen:
            for key, last in walk.taken().items():
                if busy.get(key, -1) < start:
                    busy[key] = last
                    yield key, start, last


class _Walk:
    """Walks over one text, one from each start. The words end in an empty one, which leads nowhere."""

    __slots__ = ("counts", "ends", "seen", "sentences", "terms", "words")

    def __init__(self, terms: Terms, words: list[str]) -> None:
        self.terms = terms
        self.words = words
        self.counts: list[int] = []
        self.sentences: list[int] = []
        self.ends: dict[int, int] = {}
        """The last term of the longest match of each key."""
        self.seen: set[tuple[int, int]] = set()
        """The nodes that were left from the present start, and the terms at which they were."""

    def measure(self) -> None:
        """Count words and sentences, which only gaps and slots ask for."""
        if not self.counts:
            self.counts, self.sentences = self.terms.counts(), self.terms.sentences()

    def taken(self) -> dict[int, int]:
        """What was found from one start; the next one begins anew."""
        ends, self.ends = self.ends, {}
        self.seen.clear()
        return ends

    def end(self, node: Node, last: int) -> None:
        """Note that phrases end at `node`, with the term `last`."""
        for key in node.finals:
            if self.ends.get(key, -1) < last:
                self.ends[key] = last

    def from_node(self, node: Node, at: int) -> None:
        """Go on from a node that was reached, with the term `at` still to be read."""
        words = self.words
        while True:
            if node.finals:
                self.end(node, at - 1)
            if not node.plain:
                self.branch(node, at)
                return
            following = node.words.get(words[at])
            if following is None:
                return
            node, at = following, at + 1

    def onward(self, node: Node, at: int) -> None:
        """Go on from a node behind a gap or a slot, where what ends in it has ended before."""
        if not node.plain:
            self.branch(node, at)
        elif following := node.words.get(self.words[at]):
            self.from_node(following, at + 1)

    def branch(self, node: Node, at: int) -> None:
        """Take every way that leads on from a node."""
        place = (id(node), at)
        if place in self.seen:
            return
        self.seen.add(place)
        for joined in node.joins:
            self.from_node(joined, at)
        word = self.words[at]
        if following := node.words.get(word):
            self.from_node(following, at + 1)
        for following in node.beginning_with(word) if node.lengths else ():
            self.from_node(following, at + 1)
        if node.gap:
            self.across_gap(node.gap, at)
        if node.slot:
            self.across_slot(node.slot, at)

    def across_gap(self, node: Node, at: int) -> None:
        """Go on behind a gap that starts at `at`. What ends in a gap has ended before it."""
        if node.finals:
            self.end(node, at - 1)
        if node.plain and node.words.keys().isdisjoint(self.words[at : at + _LONGEST]):
            return
        for here in range(at, self.reach(at)):
            self.onward(node, here)

    def reach(self, at: int) -> int:
        """The term before which a gap that starts at `at` must be over."""
        self.measure()
        if at >= len(self.sentences):
            return at
        sentence = self.sentences[at]
        if sentence != self.sentences[at - 1] and self.words[at - 1][:1] not in _ENDS:
            return at
        by_words = bisect_right(self.counts, self.counts[at] + GAP_WORDS, at)
        return min(by_words, bisect_right(self.sentences, sentence, at), at + _LONGEST)

    def across_slot(self, node: Node, at: int) -> None:
        """Go on behind a slot that starts at `at`. A phrase that ends in a slot takes one word for it."""
        self.measure()
        here, words = at, 0
        stop = min(len(self.sentences), at + _LONGEST)
        while here < stop and not self.ends_slot(here, stop) and (here == at or not self.starts_sentence(here)):
            behind = self.behind_placeholder(here)
            weight = 1 if behind else self.counts[here + 1] - self.counts[here]
            here = behind or here + 1
            words += weight
            if words > SLOT_WORDS:
                return
            if words == weight == 1:
                self.from_node(node, here)
            elif words:
                self.onward(node, here)

    def is_word(self, at: int) -> bool:
        """Whether the term `at` starts a word, and is no mark."""
        self.measure()
        return self.counts[at + 1] > self.counts[at]

    def ends_slot(self, at: int, stop: int) -> bool:
        """Whether no slot reaches across the term `at`."""
        word = self.words[at]
        return word in _SLOT_ENDS or (word in _ENDS and (at + 1 == stop or self.starts_sentence(at + 1)))

    def starts_sentence(self, at: int) -> bool:
        """Whether the term `at`, which is not the first, starts a sentence."""
        return self.sentences[at] != self.sentences[at - 1]

    def behind_placeholder(self, at: int) -> int:
        """The term behind the placeholder that starts at `at`, {{name}} or [NAME]; 0 where none does."""
        closing = _PLACEHOLDERS.get(self.words[at])
        window = self.words[at : at + _LONGEST] if closing else []
        if not closing or closing not in window:
            return 0
        end = window.index(closing)
        while end + 1 < len(window) and window[end + 1] == closing:
            end += 1
        return at + end + 1
