"""The command line: one command per file, each imported when it is called."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from replybook.cli.colour import wished_colour
from replybook.cli.failure import Failure
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

INTERRUPTED = 130
"""The exit status after Ctrl-C, as shells count it: never 1, which says that there are findings."""


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

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. What the system refuses is told in a sentence; Ctrl-C ends it without a word."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except OSError as problem:
            if problem.errno == errno.EPIPE:  # nobody reads on, as behind “| head”: click ends it quietly
                raise
            raise Failure(_refused(problem)) from None
        except ModuleNotFoundError as problem:
            if (problem.name or "replybook").startswith("replybook"):
                raise
            raise Failure(
                f"The Python package “{problem.name}” is missing. Install Replybook again to get it."
            ) from None


def _refused(problem: OSError) -> str:
    said = problem.strerror or str(problem)
    return f"{problem.filename}: {said}." if problem.filename else f"{said}."


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="replybook")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Your customer-service playbook, alive.

    A handbook your team reads, and a linter that holds every draft reply to it.

    \b
      replybook init our-playbook           start a playbook
      replybook lint draft.txt --channel x  check a draft
      replybook explain no-calm-down        read about a rule

    Where things are stands in replybook.toml, and what is right and wrong in the playbook alone.
    """
    ctx.color = wished_colour()
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _open_closed_streams() -> None:
    """Give a stream that the caller has closed, as with `>&-`, an end that holds and takes nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (open until we end)
