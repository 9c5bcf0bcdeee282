"""Which rulebook a command works with, and from where."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from replybook.cli.failure import Failure, expected
from replybook.codec import RulebookFormatError, load_rulebook
from replybook.config import ConfigError, Settings, load_settings
from replybook.model import Finding, Level, Origin, Rule, Rulebook
from replybook.packs import is_path

if TYPE_CHECKING:
    from datetime import date

    from replybook.compiler import Compilation

PACK_RULES = "reference/shared-rules"
"""Where the site shows the rules that come with packs."""

playbook_option = click.option(
    "--playbook",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder of the playbook.  [default: playbook]",
)
rulebook_option = click.option(
    "--rulebook",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A compiled rulebook to use instead of a playbook.",
)


def settings_here() -> Settings:
    """The settings for the current folder."""
    here = Path.cwd()
    try:
        return load_settings(here)
    except ConfigError as problem:
        raise Failure(str(problem).replace(f"{here}{os.sep}", "")) from None


def shown(path: Path) -> Path:
    """A path as a person here would write it: from the current folder, where that is no longer than as it is."""
    try:
        near = os.path.relpath(path.absolute(), Path.cwd())
    except ValueError:  # on another drive
        return path
    return Path(near) if not near.startswith("..") or len(near) < len(str(path)) else path


def compile_at(folder: Path, as_of: date | None = None) -> Compilation:
    """Compile a playbook as on a day (else today), or fail with a word."""
    from replybook.compiler import PlaybookError, compile_playbook

    with expected(PlaybookError):
        return compile_playbook(shown(folder), as_of=as_of)


def find_rulebook(settings: Settings, playbook: Path | None, rulebook: Path | None) -> Rulebook:
    """The rulebook that the options ask for.

    A compiled rulebook is used where it was compiled from the very pages that are there now; else the playbook
    is compiled afresh. A playbook with errors still gives its other rules, and standard error says what is left out.
    """
    if playbook and rulebook:
        raise Failure("Give --playbook or --rulebook, not both.")
    found = _loaded(rulebook) if rulebook else _of_playbook(settings, playbook)
    if not found.rules:
        click.echo(f"replybook: {shown(rulebook or playbook or settings.playbook)} has no rules yet.", err=True)
    return found


def _of_playbook(settings: Settings, playbook: Path | None) -> Rulebook:
    folder = playbook or settings.playbook
    if folder.is_dir():
        return _fresh(settings.rulebook, folder) or _compiled(folder)
    if playbook or not settings.rulebook.is_file():
        raise no_playbook(folder)
    compiled = shown(settings.rulebook)
    click.echo(
        f"replybook: there is no playbook at {shown(folder)}, so {compiled} is used as it is. "
        f"If that is meant, say so: --rulebook {compiled}",
        err=True,
    )
    return _loaded(settings.rulebook)


def no_playbook(folder: Path) -> Failure:
    """What to say where there is no playbook."""
    return Failure(
        f"There is no playbook at {shown(folder)}. Write one with “replybook init”, or name it with --playbook DIR."
    )


def _loaded(path: Path) -> Rulebook:
    with expected(RulebookFormatError):
        return load_rulebook(path)


def _fresh(path: Path, folder: Path) -> Rulebook | None:
    from replybook.digest import playbook_digest

    if not path.is_file():
        return None
    try:
        rulebook = load_rulebook(path)
    except (RulebookFormatError, OSError):
        return None
    return rulebook if rulebook.digest == playbook_digest(folder, rulebook.packs) else None


def _compiled(folder: Path) -> Rulebook:
    compilation = compile_at(folder)
    errors = count_errors(compilation.findings)
    if errors:
        click.echo(
            f"replybook: {shown(folder)} has {errors} error{'s' * (errors != 1)}; what they stand on is left out. "
            "See “replybook compile”.",
            err=True,
        )
    return compilation.rulebook


def count_errors(findings: Iterable[Finding]) -> int:
    """How many of the findings are errors."""
    return sum(finding.level is Level.ERROR for finding in findings)


def rule_urls(rulebook: Rulebook, settings: Settings, playbook: Path | None) -> dict[str, str]:
    """Where to read about each rule: its address on the site where one is configured, else its page and line."""
    folder = shown(playbook or settings.playbook)
    site = settings.site_url.rstrip("/")
    return {
        rule.id: _address(site, rule) if site else f"{_file(rule.origin, folder)}:{rule.origin.line}"
        for rule in rulebook.rules
    }


def _file(origin: Origin, folder: Path) -> str:
    """The page, as a person here would open it; that of an installed pack by its name, since nobody edits it there."""
    if not origin.pack:
        return (folder / origin.path).as_posix()
    return os.path.normpath(folder / origin.pack / origin.page) if is_path(origin.pack) else origin.path


def _address(site: str, rule: Rule) -> str:
    if rule.origin.pack:
        return f"{site}/{PACK_RULES}/#{rule.id}"
    page = rule.origin.path.removesuffix(".md")
    return f"{site}/#{rule.id}" if page == "index" else f"{site}/{page.removesuffix('/index')}/#{rule.id}"


def narrowed(rulebook: Rulebook, select: Iterable[str], ignore: Iterable[str]) -> set[str] | None:
    """The ids of the rules that `--select` and `--ignore` leave; `None` where neither was given.

    A name is the id of a rule or the name of a kind. Fails for a name that is neither.
    """
    chosen, dropped = _names(rulebook, select), _names(rulebook, ignore)
    if not chosen and not dropped:
        return None
    left = (chosen or {rule.id for rule in rulebook.rules}) - dropped
    if not left:
        raise Failure("--select and --ignore leave no rule to hold drafts to.")
    return left


def _names(rulebook: Rulebook, written: Iterable[str]) -> set[str]:
    from replybook.suggest import did_you_mean

    ids: set[str] = set()
    for name in (part.strip() for item in written for part in item.split(",") if part.strip()):
        found = {rule.id for rule in rulebook.rules if name in (rule.id, rule.kind)}
        if not found:
            known: dict[str, Any] = dict.fromkeys(word for rule in rulebook.rules for word in (rule.id, rule.kind))
            raise Failure(f"There is no rule or kind “{name}”. {did_you_mean(name, known)}")
        ids |= found
    return ids
