"""What the tests of the site work with: both generators, a page's HTML in parts, a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest

from replybook.pages import build_site

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


def need(what: str, *, there: bool) -> None:
    """Skip where something is not installed; in CI that is a failure."""
    if there:
        return
    if os.environ.get("REPLYBOOK_CI"):
        pytest.fail(f"{what} is not installed, and in CI it has to be")
    pytest.skip(f"{what} is not installed")


@dataclass
class Tag:
    """A start tag with its attributes."""

    name: str
    attributes: dict[str, str]


@dataclass
class Html(HTMLParser):
    """A page's tags, and its text outside scripts."""

    tags: list[Tag] = field(default_factory=list)
    text: str = ""
    inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(Tag(tag, {name: value or "" for name, value in attrs}))
        if tag in {"script", "style"}:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.text += data

    def ids(self) -> list[str]:
        return [tag.attributes["id"] for tag in self.tags if "id" in tag.attributes]


def parse(path: Path) -> Html:
    page = Html()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def lay_out(root: Path, playbook: Path, folder: Path) -> Path:
    """A repository with this repository's site, and a playbook."""
    shutil.copytree(playbook, folder / "playbook")
    shutil.copytree(root / "site", folder / "site")
    return Path(shutil.copy(root / "mkdocs.yml", folder))


def by_mkdocs(root: Path, playbook: Path, folder: Path) -> Path:
    need("mkdocs-material", there=find_spec("material") is not None)
    config = lay_out(root, playbook, folder)
    return build_site(folder / "playbook", config)[1]


def by_zensical(root: Path, playbook: Path, folder: Path) -> Path:
    need("zensical", there=find_spec("zensical") is not None)
    site = by_mkdocs(root, playbook, folder)
    shutil.rmtree(site)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", "mkdocs.yml"]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return site


GENERATORS: dict[str, Callable[[Path, Path, Path], Path]] = {"mkdocs": by_mkdocs, "zensical": by_zensical}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name in the base class)
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder on this machine's own address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass(frozen=True)
class Seen:
    """What a browser made of a page."""

    html: str
    console: list[str]
    """What it complained of."""


def browse(address: str, profile: Path) -> Seen:
    """Open a page in a real browser, headless, and let its scripts run."""
    need("Chromium", there=CHROMIUM is not None)
    options = (
        "--headless --no-sandbox --disable-gpu --dump-dom --virtual-time-budget=3000 --enable-logging=stderr --v=0"
        " --disable-background-networking --disable-component-update --disable-sync --no-first-run"
    )
    command = [str(CHROMIUM), *options.split(), f"--user-data-dir={profile}", address]
    finished = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=60, check=False)
    return Seen(finished.stdout, [line for line in finished.stderr.splitlines() if "CONSOLE" in line])
