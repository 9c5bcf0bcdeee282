"""Packs: rules that a playbook builds on. Each is a playbook itself, a folder of Markdown with an `index.md`."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

PACKS = ("core", "reviews", "health", "finance")
"""The packs that Replybook ships, each a folder beside this file."""

ENTRY_POINTS = "replybook.packs"
"""The entry point group by which other packages bring packs; each names a module in whose folder the pages lie, or a
path."""


def find_pack(name: str, playbook: Path) -> Path | None:
    """The folder of a pack, as `extends` in a playbook names it; `None` where there is none.

    A name with a slash in it is a path, relative to the playbook's folder; any other is that of a shipped pack, or of
    one that another package brings.
    """
    if is_path(name):
        folder = playbook / name
        inside = not Path(name).is_absolute() and ":" not in name
    else:
        found = Path(__file__).parent / name if name in PACKS else _plugin(name)
        folder, inside = found or playbook, found is not None
    return folder if inside and (folder / "index.md").is_file() else None


def is_path(name: str) -> bool:
    """Whether a pack is named by its path, not by a name that it has been given."""
    return "/" in name or "\\" in name or name in {".", ".."}


def beside(name: str, base: Path, playbook: Path) -> str:
    """A path that a pack in the folder `base` names, as the playbook itself would write it."""
    return Path(os.path.relpath(base / name, playbook)).as_posix() if is_path(name) else name


def pack_names() -> list[str]:
    """The names of all packs that can be had without a path."""
    return [*PACKS, *sorted(set(_plugins()) - set(PACKS))]


def _plugin(name: str) -> Path | None:
    point = _plugins().get(name)
    if point is None:
        return None
    try:
        loaded = point.load()
    except Exception:  # noqa: BLE001 (another package's code may fail in any way)
        return None
    file = getattr(loaded, "__file__", None)
    return Path(file).parent if file else Path(str(loaded))


@lru_cache(maxsize=1)
def _plugins() -> dict[str, Any]:
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=ENTRY_POINTS)}
