"""Expected failures: a word and a way out on standard error, and exit status 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click


class Failure(click.ClickException):
    """The command could not run. The message says why, and what to do."""

    exit_code = 2

    def show(self, file: object = None) -> None:  # noqa: ARG002 (click calls it so)
        """Print the message to standard error."""
        click.echo(click.style("replybook: ", fg="red", bold=True) + self.message, err=True)


@contextmanager
def expected(*problems: type[Exception]) -> Iterator[None]:
    """Turn the expected failures of the layers below into `Failure`."""
    try:
        yield
    except problems as problem:
        raise Failure(str(problem)) from None
