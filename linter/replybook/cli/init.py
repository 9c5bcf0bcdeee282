"""`replybook init`: a playbook repository to start from."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import click

from replybook.cli.failure import Failure, expected
from replybook.cli.rulebook import compile_at, shown
from replybook.codec import dump_rulebook, schema_text
from replybook.files import write_atomically

STARTER = "starter"
"""The folder of the package that holds the files to start from."""


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), default=Path())
@click.option("--name", metavar="NAME", help="The team's name, for the site.  [default: the folder's name]")
def command(*, folder: Path, name: str | None) -> None:
    """Write a playbook repository that passes: playbook, rules, site, sample drafts, a CI file.

    FOLDER is made where it is not there yet. A file that is there already is never touched.
    """
    from replybook.compiler import PlaybookError

    if folder.exists() and not folder.is_dir():
        raise Failure(f"{folder} is a file. Name a folder to write the playbook into.")
    team = name or folder.resolve().name.replace("-", " ").replace("_", " ").strip().capitalize() or "Our team"
    written: list[Path] = []
    kept: list[Path] = []
    for target, text in _starter_files(team):
        path = folder / target
        (kept if path.exists() else written).append(path)
        if not path.exists():
            write_atomically(path, text)
    rulebook = folder / "rules" / "rulebook.json"
    with expected(PlaybookError):
        compilation = compile_at(folder / "playbook")
    write_atomically(rulebook, dump_rulebook(compilation.rulebook))
    write_atomically(rulebook.with_suffix(".schema.json"), schema_text())
    _say(folder, written, kept, len(compilation.rulebook.rules))


def _starter_files(team: str) -> Iterator[tuple[str, str]]:
    with as_file(files("replybook")) as package:
        for root, prefix in _roots(package):
            for path in sorted(root.rglob("*")):
                if path.is_file():
                    target = (prefix / path.relative_to(root)).as_posix().removesuffix(".in")
                    text = path.read_text(encoding="utf-8")
                    yield target, text.replace("@TEAM@", team) if path.suffix == ".in" else text


def _roots(package: Path) -> Iterator[tuple[Path, Path]]:
    starter = package / STARTER
    yield starter / "files", Path()
    shipped = starter / "repo"
    repo = shipped if shipped.is_dir() else package.parent.parent
    yield repo / "playbook", Path("playbook")
    yield repo / "examples", Path("examples")


def _say(folder: Path, written: list[Path], kept: list[Path], rules: int) -> None:
    where = shown(folder.resolve())
    click.echo(f"Wrote a playbook of {rules} rules into {where} ({len(written)} files).")
    for path in kept:
        click.echo(f"Left as it was: {shown(path.resolve())}")
    step = "" if folder.resolve() == Path.cwd() else f"cd {where}\n  "
    click.echo(
        f"""
Next:
  {step}replybook lint examples      see what it says of the sample drafts
  replybook test               run every example of the playbook
  replybook site build         make the handbook (needs: pip install 'replybook[site]')

Then open playbook/index.md and make it yours: the firm in it is invented."""
    )
