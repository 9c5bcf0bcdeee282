"""`replybook test`: run every example of the playbook."""

from __future__ import annotations

from pathlib import Path

import click

from replybook.cli.compiled import format_option, report_findings
from replybook.cli.failure import expected
from replybook.cli.language import language_engine, language_option, server_option
from replybook.cli.rulebook import compile_at, count_errors, no_playbook, playbook_option, settings_here
from replybook.compiler import Compilation
from replybook.engine import RulebookError
from replybook.examples import Trial, complaints, run_examples
from replybook.model import Example


@click.command("test")
@playbook_option
@format_option
@language_option
@server_option
@click.pass_context
def command(
    ctx: click.Context, *, playbook: Path | None, format_: str, language: str | None, language_server: str | None
) -> None:
    """Run every example of the playbook.

    A ❌ example must be flagged by its rule, a ✅ example must not be, a whole ✅ reply must pass every rule, and
    each phrase of a table must be flagged.

    Exit status: 0 all hold, 1 some do not, 2 could not run.
    """
    settings = settings_here()
    folder = playbook or settings.playbook
    if not folder.is_dir():
        raise no_playbook(folder)
    compilation = compile_at(folder)
    with expected(RulebookError), language_engine(settings, language, language_server):
        trials = list(run_examples(compilation.rulebook, loose_replies(compilation)))
    failed = complaints(trials, compilation.sources)
    report_findings([*compilation.findings, *failed], format_)
    click.echo(_summary(trials, len(failed)), err=True)
    ctx.exit(int(bool(failed) or count_errors(compilation.findings) > 0))


def loose_replies(compilation: Compilation) -> list[Example]:
    """The whole replies of the playbook that stand under no rule."""
    return [example for page in compilation.pages for example in page.examples]


def _summary(trials: list[Trial], failed: int) -> str:
    tried = [trial for trial in trials if not trial.lacks]
    gaps = sum(trial.example.known_gap and not trial.complaint for trial in tried)
    known = f", {gaps} known gap{'s' * (gaps != 1)}" if gaps else ""
    lacks = ", ".join(dict.fromkeys(trial.lacks for trial in trials if trial.lacks))
    untried = f" {len(trials) - len(tried)} not tried, for want of {lacks}." if lacks else ""
    return f"{len(trials)} examples: {len(tried) - failed - gaps} hold, {failed} fail{known}.{untried}"
