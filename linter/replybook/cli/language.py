"""The engine for grammar and spelling, for as long as a command runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from replybook.cli.failure import Failure
from replybook.config import LANGUAGES, NO_LANGUAGE, Settings

language_option = click.option(
    "--language", type=click.Choice(LANGUAGES), help="The engine for grammar and spelling.  [default: none]"
)
server_option = click.option(
    "--language-server", metavar="URL", help="A LanguageTool server that runs already. Drafts are sent to it."
)


class Desk:
    """What the command has to know of the engine in the end."""

    def __init__(self) -> None:
        self.trouble = ""
        """What went wrong, and the way out; empty where nothing did."""


@contextmanager
def language_engine(settings: Settings, name: str | None, server: str | None) -> Iterator[Desk]:
    """Have the engine at hand that the options or the config ask for. What goes wrong is said once, in the end."""
    desk = Desk()
    engine = name or ("languagetool" if server else settings.language)
    if engine == NO_LANGUAGE:
        yield desk
        return
    from replybook import language

    language.configure(engine, server or settings.language_server)
    try:
        yield desk
        desk.trouble = language.trouble()
    finally:
        language.close()
    if desk.trouble:
        Failure(f"{desk.trouble} The rules that need a language engine were not applied.").show()
