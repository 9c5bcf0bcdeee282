"""What the playbook lets an agent promise: phrases, some of them up to a limit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from replybook.late import late
from replybook.phrases import Phrases
from replybook.source import Span

_UP_TO = late(
    r"(?P<words>.*?)[ ,]*\(?\bup to (?P<sign>[£$€₹]?)\s?(?P<limit>\d{1,9}(?:[.,]\d{1,2})?)\s?(?P<unit>%?)\)?",
    re.IGNORECASE,
)
_AMOUNT = late(r"(?P<sign>[£$€₹]?)\s?(?P<amount>\d{1,9}(?:[.,]\d{1,2})?)\s?(?P<unit>%?)")
_SEE = late(r"\(?see\b", re.IGNORECASE)


class Leave(NamedTuple):
    """One thing that may be promised."""

    phrases: Phrases
    limit: float | None = None
    """The highest amount; `None` where there is no limit."""
    unit: str = ""
    """The sign of the amount: `£`, `%`."""

    def covers(self, text: str, sentence: Span) -> bool:
        """Whether the sentence of a text promises this, and no more of it."""
        words = sentence.of(text)
        if not self.phrases.find(words):
            return False
        return self.limit is None or all(amount <= self.limit for amount in self._amounts(words))

    def _amounts(self, words: str) -> list[float]:
        found = [match for match in _AMOUNT.finditer(words) if (match["sign"] or match["unit"]) == self.unit]
        return [_number(match["amount"]) for match in found]


@lru_cache(maxsize=32)
def leaves(allowed: tuple[str, ...]) -> tuple[Leave, ...]:
    """What an `Allowed:` setting grants. Raises `NotationError` for a phrase that can't be read."""
    return tuple(_leave(entry) for entry in allowed if not _SEE.match(entry))


def _leave(entry: str) -> Leave:
    match = _UP_TO.fullmatch(entry)
    if not match or not match["words"].strip():
        return Leave(Phrases.of(entry))
    return Leave(Phrases.of(match["words"].strip()), _number(match["limit"]), match["sign"] or match["unit"])


def _number(written: str) -> float:
    return float(written.replace(",", "."))
