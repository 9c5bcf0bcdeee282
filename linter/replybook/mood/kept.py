"""The terms of tokens, made once for each token and kept."""

from __future__ import annotations

from collections.abc import Callable

MOST, LONGEST = 20_000, 40
"""How many tokens are kept before all are forgotten, and how long a kept token is at the most."""


class KeptTerms(dict[tuple[str, str], tuple[str, ...]]):
    """The terms of every token met so far, by its folded form and its sort."""

    def __init__(self, make: Callable[[str, str], tuple[str, ...]]) -> None:
        """Keep what `make` gives for a token's folded form and sort."""
        super().__init__()
        self._make = make

    def __missing__(self, token: tuple[str, str]) -> tuple[str, ...]:
        terms = self._make(*token)
        if len(self) >= MOST:
            self.clear()
        if len(token[0]) <= LONGEST:
            self[token] = terms
        return terms
