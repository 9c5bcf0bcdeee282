"""The site, built from a playbook: compile, write the pages, run the generator."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from replybook.compiler import Compilation, compile_playbook
from replybook.pages.mkdocs_config import SiteConfig, read_config
from replybook.pages.repository import Repository
from replybook.pages.site_error import SiteError


def build_site(
    playbook: Path, config: Path, *, as_of: date | None = None, results: Path | None = None
) -> tuple[Compilation, Path]:
    """Compile a playbook and build its site. Gives the compilation, with its complaints, and the folder of the site.

    `results` is the file of an evaluation, whose figures stand on the rules' cards. Raises `SiteError`, and
    `PlaybookError` where there is no playbook.
    """
    need_extra()
    site = read_config(config)
    compilation = write_site_pages(playbook, site, as_of, results)
    finished = subprocess.run(  # noqa: S603 (our own interpreter, a path)
        generator("build", site.path, "--strict", "--quiet"),
        env=generator_environment(),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if finished.returncode:
        raise SiteError(f"mkdocs could not build the site:\n{_complaints(finished.stderr + finished.stdout)}")
    return compilation, site.site


def write_site_pages(
    playbook: Path, site: SiteConfig, as_of: date | None = None, results: Path | None = None
) -> Compilation:
    """Compile a playbook and write the pages of its site. Gives the compilation."""
    from replybook.pages.writing import write_pages

    compilation = compile_playbook(playbook, as_of=as_of)
    write_pages(
        compilation,
        site.pages,
        overrides=site.face,
        playbook=playbook,
        repository=Repository(site.edit_address, playbook.as_posix()),
        as_of=as_of,
        home=site.name,
        results=results,
    )
    return compilation


def need_extra() -> None:
    """Raise `SiteError` where what the site needs is not installed."""
    missing = [name for name in ("jinja2", "mkdocs", "material") if find_spec(name) is None]
    if missing:
        raise SiteError(f"The site needs {_and(missing)}. Install the extra: pip install 'replybook[site]'")


def generator(command: str, config: Path, *options: str) -> list[str]:
    """The command line of the generator, run by this very Python."""
    return [sys.executable, "-m", "mkdocs", command, "--config-file", str(config), *options]


def generator_environment() -> dict[str, str]:
    """This process's environment, without the generator's advertisement."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8"}


def _complaints(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip() and not line.startswith("INFO")]
    return "\n".join(f"  {line}" for line in lines[-20:]) or "  it did not say why."


def _and(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
