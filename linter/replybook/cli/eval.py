"""`replybook eval`: measure a playbook on replies that people have labelled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from replybook.cli.failure import expected
from replybook.cli.rulebook import find_rulebook, playbook_option, rulebook_option, settings_here
from replybook.engine import RulebookError
from replybook.evaluation import Evaluation, LabelledError, Wrong, evaluate, read_labelled
from replybook.files import write_atomically
from replybook.masking import mask


@click.command("eval", short_help="Measure the playbook on replies that people have labelled.")
@click.argument("labelled", type=click.Path(path_type=Path))
@playbook_option
@rulebook_option
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to report.",
)
@click.option("--show", is_flag=True, help="Show the rows that were judged otherwise than people did.")
@click.option("--show-private", is_flag=True, help="With --show: don't mask private data.")
@click.option("--seed", type=int, default=1, show_default=True, help="Fixes the resamples, so that intervals repeat.")
@click.option(
    "--results",
    "results_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write the figures to FILE as JSON. The rows' text is not in it.",
)
def command(
    *,
    labelled: Path,
    playbook: Path | None,
    rulebook: Path | None,
    format_: str,
    show: bool,
    show_private: bool,
    seed: int,
    results_file: Path | None,
) -> None:
    """Measure the playbook on LABELLED, a file of replies that people have labelled.

    For each kind and label: precision, recall and F1 with 95 % intervals, what was taken for what, and how often each
    rule is right when it speaks. Rows labelled “-” are left out. Reads JSON Lines and CSV; a row is a draft and what
    should be found in it:

    \b
      {"text": "Rest assured.", "labels": {"signature": "absent", "tone": "none"}}

    Exit status: 0 measured, 2 could not run.
    """
    with expected(LabelledError):
        rows = read_labelled(labelled)
    with expected(RulebookError):
        told = evaluate(rows, find_rulebook(settings_here(), playbook, rulebook), seed=seed)
    if results_file:
        write_atomically(results_file, _json(told))
    wrong = [_masked(one, show_private=show_private) for one in told.wrong] if show else []
    click.echo(_json(told, wrong) if format_ == "json" else _text(told, wrong), nl=False)


def _masked(wrong: Wrong, *, show_private: bool) -> Wrong:
    if show_private:
        return wrong
    draft = wrong.row.draft
    return replace(wrong, row=replace(wrong.row, draft=replace(draft, text=mask(draft.text))))


def _text(told: Evaluation, wrong: list[Wrong]) -> str:
    from replybook.evaluation.report import text_report

    return text_report(told, wrong)


def _json(told: Evaluation, wrong: list[Wrong] | None = None) -> str:
    import json

    from replybook.evaluation.results import results, wrong_row

    document = results(told)
    if wrong:
        document["wrong"] = [wrong_row(one) for one in wrong]
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
