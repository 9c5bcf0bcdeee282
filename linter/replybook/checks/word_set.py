"""Sets of words and word pairs, as code writes them down."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text that is split by white space."""
    return frozenset(text.split())


def pair_set(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of words of a text that is split by commas, as tuples."""
    return frozenset(tuple(run.split()) for run in text.split(","))
