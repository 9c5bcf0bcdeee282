"""Write your customer-service playbook in Markdown; hold every draft reply to it.

from replybook import Draft, Linter, compile_playbook

compilation = compile_playbook("playbook")
findings = Linter(compilation.rulebook).lint(Draft("Sorry for the inconvenience.", channel="x"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from replybook.codec import RulebookFormatError, load_rulebook
    from replybook.compiler import Compilation, PlaybookError, compile_playbook
    from replybook.engine import Linter, RulebookError
    from replybook.model import Draft, Finding, Level, Result, Rulebook, Verdict
    from replybook.version import __version__

__all__ = [
    "Compilation",
    "Draft",
    "Finding",
    "Level",
    "Linter",
    "PlaybookError",
    "Result",
    "Rulebook",
    "RulebookError",
    "RulebookFormatError",
    "Verdict",
    "__version__",
    "compile_playbook",
    "load_rulebook",
]

_HOMES = {
    "Compilation": "compiler",
    "Draft": "model",
    "Finding": "model",
    "Level": "model",
    "Linter": "engine",
    "PlaybookError": "compiler",
    "Result": "model",
    "Rulebook": "model",
    "RulebookError": "engine",
    "RulebookFormatError": "codec",
    "Verdict": "model",
    "__version__": "version",
    "compile_playbook": "compiler",
    "load_rulebook": "codec",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that the command starts fast."""
    if home := _HOMES.get(name):
        from importlib import import_module

        return getattr(import_module(f"replybook.{home}"), name)
    raise AttributeError(f"module 'replybook' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__]
