"""The whole folder: every page compiled, and put together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from replybook.compiler.compilation import Compilation


def compile_playbook(folder: str | Path, *, as_of: date | None = None) -> Compilation:
    """Compile a folder of Markdown pages."""
    raise NotImplementedError(folder, as_of)
