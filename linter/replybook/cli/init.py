"""`replybook init`: a playbook repository to start from."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import click

from replybook.cli.failure import Failure
from replybook.cli.rulebook import compile_at, count_errors, shown
from replybook.codec import dump_rulebook, schema_text
from replybook.digest import page_paths
from replybook.files import write_atomically
from replybook.reporters.summary import counted
from replybook.version import __version__

STARTER = "starter"
"""The folder of the package that holds the files to start from."""


@click.command("init", short_help="Write a playbook repository to start from.")
@click.argument("folder", type=click.Path(path_type=Path), default=Path())
@click.option("--name", metavar="NAME", help="The team's name, for the site.  [default: the folder's name]")
def command(*, folder: Path, name: str | None) -> None:
    """Write a playbook repository that passes: playbook, rules, site, sample drafts, a CI file.

    FOLDER is made where it is not there yet; without it, the current folder is taken. A file that is there already is
    never touched, and a playbook that has pages gets no more of them.
    """
    if folder.exists() and not folder.is_dir():
        raise Failure(f"{folder} is a file. Name a folder to write the playbook into.")
    own_pages = len(page_paths(folder / "playbook"))
    written: list[Path] = []
    kept = [folder / "playbook"] if own_pages else []
    for target, text in _starter_files(_team(name, folder), own_pages=own_pages > 0):
        _write_new(folder / target, text, written, kept)
    compilation = compile_at(folder / "playbook")
    errors = count_errors(compilation.findings)
    if not errors:
        rulebook = folder / "rules" / "rulebook.json"
        _write_new(rulebook, dump_rulebook(compilation.rulebook), written, kept)
        _write_new(rulebook.with_suffix(".schema.json"), schema_text(), written, kept)
    _say(folder, written, kept)
    if errors:
        click.echo(f"The playbook has {counted(errors, 'error')}: see “replybook compile”.")


def _write_new(path: Path, text: str, written: list[Path], kept: list[Path]) -> None:
    """Write a file that is not there yet, and note which it was."""
    if path.exists():
        kept.append(path)
    else:
        write_atomically(path, text)
        written.append(path)


def _team(name: str | None, folder: Path) -> str:
    written = " ".join((name or folder.resolve().name.replace("-", " ").replace("_", " ")).split())
    return written[:1].upper() + written[1:] or "Our team"


def _starter_files(team: str, *, own_pages: bool) -> Iterator[tuple[str, str]]:
    with as_file(files("replybook")) as package:
        for root, prefix in _roots(package, own_pages=own_pages):
            for path in sorted(root.rglob("*")):
                if path.is_file():
                    target = (prefix / path.relative_to(root)).as_posix().removesuffix(".in")
                    text = path.read_text(encoding="utf-8")
                    yield target, _filled(text, team) if path.suffix == ".in" else text


def _filled(text: str, team: str) -> str:
    return text.replace("@VERSION@", __version__).replace("@TEAM@", team)


def _roots(package: Path, *, own_pages: bool) -> Iterator[tuple[Path, Path]]:
    starter = package / STARTER
    yield starter / "files", Path()
    if own_pages:
        return
    shipped = starter / "repo"
    repo = shipped if shipped.is_dir() else package.parent.parent
    yield repo / "playbook", Path("playbook")
    yield repo / "examples", Path("examples")


def _say(folder: Path, written: list[Path], kept: list[Path]) -> None:
    where = shown(folder.resolve())
    done = f"Wrote {counted(len(written), 'file')} into {where}." if written else f"{where} has everything already."
    click.echo(done)
    for path in kept:
        click.echo(f"Left as it was: {shown(path.resolve())}")
    step = "" if folder.resolve() == Path.cwd() else f"cd {shlex.quote(str(where))}\n  "
    drafts = "replybook lint examples      see what it says of the sample drafts\n  "
    click.echo(
        f"""
Next:
  {step}{drafts if (folder / "examples").is_dir() else ""}replybook test               run every example of the playbook
  replybook site build         make the handbook (needs: pip install 'replybook[site]')"""
    )
    if not kept:
        click.echo("\nThen open playbook/index.md and make it yours: the firm in it is invented.")
