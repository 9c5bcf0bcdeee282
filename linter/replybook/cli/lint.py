"""`replybook lint`: hold drafts to the playbook."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from replybook.batch import Job, judge_all
from replybook.cli.failure import Failure, expected
from replybook.cli.language import language_engine, language_option, server_option
from replybook.cli.progress import counted
from replybook.cli.rulebook import (
    find_rulebook,
    narrowed,
    playbook_option,
    rule_urls,
    rulebook_option,
    settings_here,
)
from replybook.cli.terminal import terminal_style
from replybook.config import FAIL_ON
from replybook.engine import USUAL_CHANNELS, RulebookError
from replybook.model import Level, Result
from replybook.readers import READERS, Unreadable, draft_files, read_drafts
from replybook.readers.entry import Entry
from replybook.reporters import REPORTERS, find_reporter

MANY_CHANNELS = 100
"""How many different channels of drafts are remembered, to say which of them the playbook has not got."""


class Tally:
    """What the exit status depends on, counted while results stream by."""

    def __init__(self) -> None:
        self.drafts = 0
        self.worst = 0
        """The rank of the gravest finding so far; 0 where there is none."""
        self.unreadable = 0
        """Files that could not be read at all."""
        self.unusable = False
        """Whether an engine that the user requires could not be used."""
        self.channels: dict[str, None] = {}
        """The channels that the drafts name, in order; no more than `MANY_CHANNELS`."""

    def met(self, entry: Entry) -> Entry:
        """Pass an entry on, noting its channel."""
        if entry.draft and entry.draft.channel and len(self.channels) < MANY_CHANNELS:
            self.channels[entry.draft.channel] = None
        return entry

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        """Pass results on, counting them."""
        for result in results:
            self.drafts += 1
            self.worst = max([self.worst, *(finding.level.rank for finding in result.findings)])
            yield result

    def status(self, fail_on: str) -> int:
        """The exit status."""
        if self.unreadable or self.unusable:
            return 2
        return int(fail_on != "never" and self.worst >= Level(fail_on).rank)


@click.command("lint")
@click.argument("paths", nargs=-1, metavar="[PATHS…|-]")
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(list(REPORTERS)),
    default="text",
    show_default=True,
    help="How to report.",
)
@playbook_option
@rulebook_option
@click.option("--channel", metavar="C", help="The channel of drafts that name none, for example x or email.")
@click.option(
    "--select", multiple=True, metavar="R", help="Hold drafts to these rules or kinds only, with commas between them."
)
@click.option("--ignore", multiple=True, metavar="R", help="Leave these rules or kinds out, with commas between them.")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="The lowest level that makes the exit status 1.  [default: error]",
)
@click.option(
    "--as",
    "read_as",
    type=click.Choice([suffix.lstrip(".") for suffix in READERS]),
    help="Read every input as this format, whatever its name.",
)
@click.option(
    "--history",
    multiple=True,
    metavar="FILE",
    help="Replies sent before, or folders of them, for the rules that look for repetition.",
)
@language_option
@server_option
@click.option("--require-language", is_flag=True, help="Exit with 2 where the language engine cannot be used.")
@click.option("--show-private", is_flag=True, help="Show private data in the report instead of masking it.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Processes to use.  [default: one a core, for many drafts]",
)
@click.pass_context
def command(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    format_: str,
    playbook: Path | None,
    rulebook: Path | None,
    channel: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    read_as: str | None,
    history: tuple[str, ...],
    language: str | None,
    language_server: str | None,
    require_language: bool,
    show_private: bool,
    jobs: int,
) -> None:
    """Hold drafts to the playbook.

    PATHS are files of drafts, or folders of them: a .txt or .md file is one draft, a .jsonl or .csv file has one a row.
    The playbook's own pages in a folder are passed over. - reads one draft from standard input.

    \b
      replybook lint draft.txt --channel x
      replybook lint replies.csv macros/ --fail-on warning
      replybook lint drafts.jsonl -f jsonl > verdicts.jsonl

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 could not run.
    """
    settings = settings_here()
    if not paths:
        if sys.stdin.isatty():
            raise Failure("Nothing to lint. Name a file or a folder of drafts, or - to type one.")
        paths = ("-",)
    rules = find_rulebook(settings, playbook, rulebook)
    channel = channel or settings.channel
    only = narrowed(rules, select, ignore)
    job = Job(rules, None if only is None else frozenset(only), rule_urls(rules, settings, playbook))
    known = [place.id for place in rules.channels] or list(USUAL_CHANNELS)
    if channel and channel not in known:
        raise Failure(f"There is no channel “{channel}” in the playbook. {_meant(channel, known)}")
    tally = Tally()
    without = (playbook or settings.playbook, settings.root / "build")
    entries = counted(_entries(paths, read_as, channel, tally, without))
    earlier = _entries(history, None, channel, tally, without)
    style = terminal_style(show_private=show_private)
    with expected(RulebookError), language_engine(settings, language, language_server) as desk:
        for piece in find_reporter(format_)(tally.watch(judge_all(entries, job, jobs, earlier)), style):
            click.echo(piece, nl=False, color=style.colour)
    tally.unusable = bool(require_language and desk.trouble)
    if not tally.drafts and not tally.unreadable:
        raise Failure(f"No drafts in {', '.join(paths)}.")
    _tell_unknown_channels(tally, known)
    ctx.exit(tally.status(fail_on or settings.fail_on))


def _tell_unknown_channels(tally: Tally, known: list[str]) -> None:
    """Say which channels of the drafts the playbook has not got: rules for channels pass such drafts over."""
    for channel in tally.channels:
        if channel not in known:
            click.echo(f"replybook: the playbook has no channel “{channel}”. {_meant(channel, known)}", err=True)


def _meant(channel: str, known: list[str]) -> str:
    from replybook.suggest import did_you_mean

    return did_you_mean(channel, known)


def _entries(
    paths: Iterable[str], read_as: str | None, channel: str | None, tally: Tally, without: Iterable[Path]
) -> Iterator[Entry]:
    for path in _files(paths, tally, without):
        try:
            stream = sys.stdin.buffer if path == "-" else None
            for entry in read_drafts(path, stream=stream, format=read_as):
                yield tally.met(_in_channel(entry, channel))
        except Unreadable as problem:
            tally.unreadable += 1
            said = str(problem)
            Failure("standard input" + said.removeprefix("-") if path == "-" else said).show()


def _files(paths: Iterable[str], tally: Tally, without: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path == "-" or not Path(path).is_dir():
            yield path
            continue
        try:
            found = [str(file) for file in draft_files(Path(path), without=without)]
            if not found:
                raise Unreadable(f"{path}: no drafts in this folder. Drafts are read from {', '.join(READERS)} files.")
        except Unreadable as problem:
            tally.unreadable += 1
            Failure(str(problem)).show()
        else:
            yield from found


def _in_channel(entry: Entry, channel: str | None) -> Entry:
    if channel is None or entry.draft is None or entry.draft.channel is not None:
        return entry
    return entry._replace(draft=replace(entry.draft, channel=channel))
