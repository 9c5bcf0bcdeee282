"""The command line: one command per file, each imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from replybook.version import __version__

COMMANDS = {
    "lint": "replybook.cli.lint",
    "init": "replybook.cli.init",
    "compile": "replybook.cli.compile",
    "test": "replybook.cli.test",
    "explain": "replybook.cli.explain",
    "site": "replybook.cli.site",
    "eval": "replybook.cli.eval",
}
"""Every command: its name, and the module whose `command` it is."""


class LazyGroup(click.Group):
    """A group that imports a command only when it is asked for, so that `lint` starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click calls it so)
        """The names of the commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or a hint at the one that was meant."""
        if module := COMMANDS.get(cmd_name):
            command: click.Command = import_module(module).command
            return command
        from replybook.suggest import nearest

        if near := nearest(cmd_name, COMMANDS):
            ctx.fail(f"There is no command “{cmd_name}”. Did you mean “{near}”?")
        return None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="replybook")
def main() -> None:
    """Your customer-service playbook, alive.

    A handbook your team reads, and a linter that holds every draft reply to it.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
