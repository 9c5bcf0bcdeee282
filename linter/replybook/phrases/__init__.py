"""The phrase notation: read it, show what it stands for, find it in a text.

What reads the notation is imported when the first phrase with a mark of it is needed: many replies need none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from replybook.phrases.index import PhraseIndex, PhraseMatch, Phrases

if TYPE_CHECKING:
    from replybook.phrases.expansion import expand
    from replybook.phrases.notation import NotationError, parse
    from replybook.phrases.pattern import Pattern

__all__ = ["NotationError", "Pattern", "PhraseIndex", "PhraseMatch", "Phrases", "expand", "parse"]

_HOMES = {"NotationError": "complaints", "Pattern": "pattern", "expand": "expansion", "parse": "notation"}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if home := _HOMES.get(name):
        from importlib import import_module

        return getattr(import_module(f"replybook.phrases.{home}"), name)
    raise AttributeError(f"module 'replybook.phrases' has no attribute {name!r}")
