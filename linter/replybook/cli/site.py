"""`replybook site`: the handbook, built or served."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybook.cli.compiled import report_findings
from replybook.cli.failure import expected
from replybook.cli.rulebook import count_errors, playbook_option, settings_here, shown
from replybook.reporters.summary import counted

if TYPE_CHECKING:
    from datetime import datetime

    from replybook.compiler import Compilation
    from replybook.config import Settings

config_option = click.option(
    "--config", type=click.Path(path_type=Path), metavar="FILE", help="The site's config.  [default: mkdocs.yml]"
)

LAST_PORT = 65_535


@click.group("site")
def command() -> None:
    """Make the playbook a handbook that your team reads in the browser."""


@command.command("build")
@playbook_option
@config_option
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Take this day for today, for tests.")
@click.pass_context
def build(ctx: click.Context, *, playbook: Path | None, config: Path | None, as_of: datetime | None) -> None:
    """Build the site into build/site.

    Its pages are written to build/pages; the looks are those that Replybook ships, with what stands in site/ over
    them.

    Exit status: 0 built, 1 built but the playbook has errors, 2 could not run.
    """
    from replybook.compiler import PlaybookError
    from replybook.pages import SiteError, build_site

    settings = settings_here()
    day = as_of.date() if as_of else None
    with expected(SiteError, PlaybookError):
        compilation, site = build_site(*_places(settings, playbook, config), as_of=day, results=shown(settings.results))
    errors = _report(compilation)
    pages, rules = len(compilation.pages), len(compilation.rulebook.rules)
    click.echo(f"{counted(pages, 'page')} and {counted(rules, 'rule')}: {shown(site) / 'index.html'}", err=True)
    ctx.exit(int(errors > 0))


@command.command("serve", short_help="Serve the site, built anew at every change of the playbook.")
@playbook_option
@config_option
@click.option(
    "--address",
    default="127.0.0.1:8000",
    show_default=True,
    metavar="HOST:PORT",
    callback=lambda _ctx, _option, written: _address(written),
    help="Where to serve it.",
)
@click.pass_context
def serve(ctx: click.Context, *, playbook: Path | None, config: Path | None, address: str) -> None:
    """Serve the site on this machine, and build it anew whenever the playbook changes."""
    from replybook.compiler import PlaybookError
    from replybook.pages import SiteError, serve_site

    settings = settings_here()
    with expected(SiteError, PlaybookError):
        status = serve_site(
            *_places(settings, playbook, config),
            told=_report,
            worried=_worry,
            address=address,
            results=shown(settings.results),
        )
    ctx.exit(2 if status else 0)


def _places(settings: Settings, playbook: Path | None, config: Path | None) -> tuple[Path, Path]:
    return shown(playbook or settings.playbook), shown(config or settings.mkdocs)


def _address(written: str) -> str:
    host, _, port = written.rpartition(":")
    if not host or not port.isdecimal() or int(port) > LAST_PORT:
        raise click.BadParameter(f"“{written}” is no HOST:PORT, such as 127.0.0.1:8000.")
    return written


def _worry(problem: str) -> None:
    click.echo(f"replybook: {problem}", err=True)


def _report(compilation: Compilation) -> int:
    report_findings(compilation.findings, "text")
    return count_errors(compilation.findings)
