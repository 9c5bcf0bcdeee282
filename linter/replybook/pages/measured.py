"""How often each rule was right, where somebody has measured it: what `replybook eval --results` wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from replybook.pages.site_error import SiteError


def read_measured(path: Path | None, digest: str) -> dict[str, str]:
    """For each rule that has found something, how often it was right, in words for its card.

    `digest` is that of the rulebook at hand: figures of another one are said to be older. Empty where there is no
    file. Raises `SiteError` for a file that holds something else.
    """
    if path is None or not path.is_file():
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        older = "" if document["digest"] == digest else ", before the latest edit"
        return {rule: _words(right, found) + older for rule, right, found in _rows(document)}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise SiteError(
            f"{path} is not what “replybook eval LABELLED --results {path}” writes. Write it again, or take it away."
        ) from None


def _rows(document: Mapping[str, Any]) -> Iterator[tuple[str, int, int]]:
    for row in document["rules"]:
        rule, right, found = str(row["rule"]), int(row["right"]), int(row["found"])
        if 0 <= right <= found and found:
            yield rule, right, found


def _words(right: int, found: int) -> str:
    if found == 1:
        return f"Right in {right} of 1 finding"
    return f"Right in {right / found:.0%} of {found:,} findings".replace("%", " %")
