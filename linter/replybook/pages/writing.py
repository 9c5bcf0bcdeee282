"""The site's pages on disk: only what changed is written, and nothing of anybody else's is touched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

from replybook.compiler import Compilation
from replybook.files import write_atomically
from replybook.pages.handbook import MADE_BY, Handbook, make_handbook
from replybook.pages.measured import read_measured
from replybook.pages.navigation import navigation
from replybook.pages.places import PICTURES
from replybook.pages.repository import Repository
from replybook.pages.site_error import SiteError


def write_pages(
    compilation: Compilation,
    folder: Path,
    *,
    overrides: Path | None = None,
    playbook: Path | None = None,
    repository: Repository | None = None,
    as_of: date | None = None,
    home: str = "Playbook",
    results: Path | None = None,
) -> list[Path]:
    """Write all pages of the site into `folder`; beside it `nav.yml`, their order, and `theme`, their looks.

    `overrides` is the folder of this playbook's own face (`templates`, `overrides`, `assets`); what is there comes
    before the package's. `playbook` is where its pictures are taken from. `results` is what an evaluation found out.
    Gives the pages that make up the site; pages of an earlier run that are no more are removed. Raises `SiteError`
    rather than write over a page that is not ours.
    """
    handbook = make_handbook(
        compilation,
        repository=repository or Repository(),
        templates=overrides / "templates" if overrides else None,
        as_of=as_of or date.today(),  # noqa: DTZ011 (a review is due on a day of the reader's own calendar)
        home=home,
        measured=read_measured(results, compilation.rulebook.digest),
    )
    written = _write_texts(handbook, folder)
    _write_changed(folder.parent / "nav.yml", navigation(handbook))
    kept = {*written, *_copy_pictures(playbook, folder)}
    _remove_old(folder, kept)
    _dress(folder.parent / "theme", overrides)
    return written


def _write_texts(handbook: Handbook, folder: Path) -> list[Path]:
    texts: Mapping[Path, str] = {folder / file: text for file, text in handbook.pages.items()}
    for path in texts:
        if path.is_file() and not _is_ours(path):
            raise SiteError(
                f"{path} was not made by Replybook, so it is left alone. The site's pages need a folder of their own: "
                "set “docs_dir: build/pages” in mkdocs.yml."
            )
    for path, text in texts.items():
        _write_changed(path, text)
    return list(texts)


def _write_changed(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        write_atomically(path, text)


def _is_ours(path: Path) -> bool:
    return path.read_text(encoding="utf-8", errors="replace").rstrip().endswith(f"{MADE_BY} -->")


def _copy_pictures(playbook: Path | None, folder: Path) -> Iterator[Path]:
    for source in sorted(playbook.rglob("*")) if playbook else ():
        if source.suffix.lower() in PICTURES and source.is_file() and not source.is_symlink():
            target = folder / source.relative_to(playbook or source)
            _copy_changed(source, target)
            yield target


def _remove_old(folder: Path, kept: set[Path]) -> None:
    for path in sorted(folder.rglob("*.md")):
        if path not in kept and _is_ours(path):
            path.unlink()


def _dress(theme: Path, overrides: Path | None) -> None:
    """The looks: those of the package, and over them those of this playbook."""
    with as_file(files("replybook.pages") / "theme") as package:
        wanted = {path.relative_to(package): path for path in _files(package)}
        for name, below in (("overrides", Path()), ("assets", Path("assets"))) if overrides else ():
            own = overrides / name if overrides else Path()
            wanted |= {below / path.relative_to(own): path for path in _files(own)}
        for path, source in wanted.items():
            _copy_changed(source, theme / path)
    for path in _files(theme):
        if path.relative_to(theme) not in wanted:
            path.unlink()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []


def _copy_changed(source: Path, target: Path) -> None:
    if not target.is_file() or target.read_bytes() != source.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
