"""The phrase notation: read it, show what it stands for, find it in a text."""

from __future__ import annotations

from replybook.phrases.expand import expand
from replybook.phrases.index import PhraseIndex, PhraseMatch, Phrases
from replybook.phrases.notation import NotationError, parse
from replybook.phrases.pattern import Pattern

__all__ = ["NotationError", "Pattern", "PhraseIndex", "PhraseMatch", "Phrases", "expand", "parse"]
