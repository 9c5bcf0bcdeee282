"""Regular expressions that are compiled when they are first used: most drafts never need most of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a pattern. Each method of the pattern becomes an attribute of its own when it is first asked for."""

    def __init__(self, expression: str, flags: int) -> None:
        self._written = expression, flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(re.compile(*self._written), name)
        setattr(self, name, method)
        return method


def late(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` returns for `expression`, at next to no cost until it is used.

    For expressions of the program's own, which a test compiles: a bad one raises `re.error` at its first use.
    """
    return cast("re.Pattern[str]", _Late(expression, flags))
