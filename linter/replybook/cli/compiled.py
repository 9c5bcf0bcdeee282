"""How commands print complaints about the playbook: with the reporters that drafts are reported with."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import groupby

import click

from replybook.cli.terminal import terminal_style
from replybook.model import Finding, Result
from replybook.reporters import find_reporter

format_option = click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["text", "concise", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="How to report.",
)
"""How complaints about the playbook are printed."""


def report_findings(findings: Iterable[Finding], format_: str = "text") -> None:
    """Print findings that have a place, by page. Where there are none, `text` and `concise` print nothing."""
    results = [
        Result(tuple(group), path=path)
        for path, group in groupby(findings, key=lambda finding: finding.place.path if finding.place else "")
    ]
    if not results and format_ in {"text", "concise"}:
        return
    style = terminal_style(show_private=True, subject="page")
    for piece in find_reporter(format_)(results, style):
        click.echo(piece, nl=False, color=style.colour)
    sys.stdout.flush()
