"""The site while the playbook is being written: built anew whenever a file changes."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from replybook.compiler import Compilation, PlaybookError
from replybook.pages.building import generator, generator_environment, need_extra, write_site_pages
from replybook.pages.mkdocs_config import SiteConfig, read_config
from replybook.pages.site_error import SiteError

PAUSE_SECONDS = 0.5
"""How often we look whether a file has changed."""


def serve_site(
    playbook: Path,
    config: Path,
    *,
    told: Callable[[Compilation], object],
    worried: Callable[[str], object],
    address: str = "127.0.0.1:8000",
    results: Path | None = None,
) -> int:
    """Serve the site on this machine until it is stopped; gives the generator's exit status.

    `address` is `HOST:PORT`. `told` is called with each compilation, the first and one for each change; `worried` with
    what is wrong where a change cannot be shown. Raises `SiteError` and `PlaybookError` where the first cannot.
    """
    need_extra()
    site = read_config(config)
    _need_free(address)

    def write() -> None:
        told(write_site_pages(playbook, site, results=results))

    write()
    try:
        with _server(site, address) as server:
            for _ in _changes([playbook, site.face], server):
                _show_change(write, worried)
            return server.wait()
    except KeyboardInterrupt:
        return 0


def _show_change(write: Callable[[], None], worried: Callable[[str], object]) -> None:
    try:
        write()
    except (SiteError, PlaybookError) as problem:
        worried(str(problem))


def _need_free(address: str) -> None:
    host, _, port = address.rpartition(":")
    try:
        with socket.create_server((host, int(port))):
            pass
    except OSError as problem:
        raise SiteError(f"{address} cannot be had: {problem.strerror}. Choose another with --address.") from None


@contextmanager
def _server(site: SiteConfig, address: str) -> Iterator[subprocess.Popen[bytes]]:
    watched = [option for path in ("nav.yml", "theme") for option in ("--watch", str(site.pages.parent / path))]
    command = generator("serve", site.path, "--dev-addr", address, *watched)
    with subprocess.Popen(command, env=generator_environment()) as server:  # noqa: S603 (our own interpreter)
        try:
            yield server
        finally:
            server.terminate()


def _changes(folders: list[Path], server: subprocess.Popen[bytes]) -> Iterator[None]:
    seen = _stamps(folders)
    while server.poll() is None:
        time.sleep(PAUSE_SECONDS)
        now = _stamps(folders)
        if now != seen:
            seen = now
            yield


def _stamps(folders: list[Path]) -> dict[Path, tuple[int, int]]:
    stamps = {}
    for path in (path for folder in folders for path in folder.rglob("*")):
        try:
            stat = path.stat()
        except OSError:
            continue  # a file that an editor swaps for another is gone for a moment
        stamps[path] = (stat.st_mtime_ns, stat.st_size)
    return stamps
