"""`replybook compile`: the playbook into the rulebook."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from replybook.cli.compiled import format_option, report_findings
from replybook.cli.rulebook import compile_at, count_errors, no_playbook, playbook_option, settings_here, shown
from replybook.codec import dump_rulebook, schema_text
from replybook.files import write_atomically
from replybook.reporters.summary import counted


@click.command("compile")
@playbook_option
@click.option(
    "--rulebook",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The rulebook to write.  [default: rules/rulebook.json]",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing: fail where the rulebook is not what the playbook compiles to.",
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Take this day for today, for tests.")
@format_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    playbook: Path | None,
    rulebook: Path | None,
    check: bool,
    as_of: datetime | None,
    format_: str,
) -> None:
    """Compile the playbook into the rulebook.

    Every complaint about a page is a finding with its line; one bad page never stops the others.

    Exit status: 0 all is well, 1 there are errors or --check found the rulebook stale, 2 could not run.
    """
    settings = settings_here()
    folder, target = playbook or settings.playbook, rulebook or settings.rulebook
    if not folder.is_dir():
        raise no_playbook(folder)
    compilation = compile_at(folder, as_of.date() if as_of else None)
    report_findings(compilation.findings, format_)
    errors, rules = count_errors(compilation.findings), len(compilation.rulebook.rules)
    if errors:
        kept = f" {shown(target)} is left as it was." if not check else ""
        click.echo(f"{counted(rules, 'rule')} compiled; {counted(errors, 'error')} to mend first.{kept}", err=True)
        ctx.exit(1)
    files = {
        target: dump_rulebook(compilation.rulebook),
        target.with_suffix(".schema.json"): schema_text(),
    }
    stale = [path for path, text in files.items() if _written(path) != text]
    if check and stale:
        names = " and ".join(str(shown(path)) for path in stale)
        click.echo(
            f"{names}: not what the playbook compiles to. Run “replybook compile” and commit the result.",
            err=True,
        )
        ctx.exit(1)
    if not check:
        for path in stale:
            write_atomically(path, files[path])
    state = "is fresh" if check or not stale else "written"
    pages = counted(len(compilation.pages), "page")
    packs = f" and {counted(len(compilation.packs), 'pack')}" if compilation.packs else ""
    click.echo(f"{counted(rules, 'rule')} from {pages}{packs}; {shown(target)} {state}.", err=True)


def _written(path: Path) -> str | None:
    """What the file holds, `None` where there is none. Line ends count alike, since git may change them."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
