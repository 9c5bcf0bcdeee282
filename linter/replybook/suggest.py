"""Did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable

MANY = 24
"""Words that are named before it is left at “and so on”."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most likely a slip of, or `None` where nothing comes near."""
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence with the nearest known word, or with those there are where nothing comes near."""
    known = list(known)
    if near := nearest(word, known):
        return f"Did you mean “{near}”?"
    more = f" and {len(known) - MANY} more" if len(known) > MANY else ""
    return f"Known are: {', '.join(known[:MANY])}{more}."
