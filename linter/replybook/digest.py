"""A hash of a playbook's pages, to see cheaply whether a compiled rulebook is still fresh."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from replybook.packs import find_pack

try:  # the lean module behind `hashlib`, which takes as long to load as all pages to hash; `random` does the same
    from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

FORMAT = 1
"""Part of the hash. Raise it when the same pages begin to compile to another rulebook."""


def page_paths(folder: str | Path) -> dict[str, Path]:
    """The pages of a playbook, sorted: their paths below the folder, with forward slashes, and where they lie.

    A page is a file whose name ends in `.md`. Hidden files and folders are left out, so are pipes and devices, and
    links to folders are not followed. A folder that is not there has no pages.
    """
    found: dict[str, Path] = {}
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = Path(here, name)
            if name.endswith(".md") and not name.startswith(".") and (path.is_file() or not path.exists()):
                found[path.relative_to(folder).as_posix()] = path
    return dict(sorted(found.items()))


def playbook_digest(folder: str | Path, packs: Iterable[str] = ()) -> str:
    """The SHA-256, in hex, of the pages' paths and bytes, with those of the packs. Line breaks count alike everywhere.

    A page that cannot be read counts as one that says so, and a pack that is not there as an empty one: the compiler
    tells why.
    """
    total = sha256(f"replybook {FORMAT}\n".encode())
    total.update(_lines(folder, ""))
    for name in packs:
        pack = find_pack(name, Path(folder))
        total.update(_lines(pack, f"{name}:") if pack else f"no {name}\n".encode(errors="surrogateescape"))
    return str(total.hexdigest())


def _lines(folder: str | Path, prefix: str) -> bytes:
    pages = {path: sha256(_bytes(file)).hexdigest() for path, file in page_paths(folder).items()}
    return "".join(f"{page} {prefix}{path}\n" for path, page in pages.items()).encode(errors="surrogateescape")


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    except OSError:
        return b"\0unreadable"
