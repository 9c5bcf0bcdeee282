"""The words that speak of a mood by themselves. `words.txt` holds them, by what they speak of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache


@lru_cache(maxsize=1)
def telling_words() -> Mapping[str, str]:
    """For each such word, folded, its group: `contempt`, `displeasure`, `faults` or `joy`."""
    from pathlib import Path

    group = ""
    found: dict[str, str] = {}
    for line in Path(__file__).with_name("words.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        elif not line.startswith("#"):
            found |= dict.fromkeys(line.split(), group)
    return found
