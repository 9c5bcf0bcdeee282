"""Playbook pages in, a rulebook and complaints out. The only place that imports markdown_it.

One thing per file: `page` cuts a page into its parts, and each part has a file of its own
(`settings`, `tables`, `examples`, `replies`, …); `playbook` puts the whole folder together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from replybook.compiler.compilation import Block, Compilation, Page, PlaybookError, Template

if TYPE_CHECKING:
    from replybook.compiler.playbook import compile_playbook

__all__ = ["Block", "Compilation", "Page", "PlaybookError", "Template", "compile_playbook"]


def __getattr__(name: str) -> Any:
    """Import the compiler proper when it is first asked for: `PlaybookError` alone costs nothing."""
    if name == "compile_playbook":
        from replybook.compiler.playbook import compile_playbook

        return compile_playbook
    raise AttributeError(f"module 'replybook.compiler' has no attribute {name!r}")
