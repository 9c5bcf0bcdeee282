"""The packs that a playbook builds on, found and read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from replybook.compiler.page import ReadPage, read_pages
from replybook.compiler.page_facts import INDEX
from replybook.packs import beside, find_pack, is_path, pack_names
from replybook.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class ReadPack:
    """A pack whose pages are read; its rules are still to be made."""

    name: str
    """As the playbook's own `index.md` would name it."""
    folder: Path
    pages: tuple[ReadPage, ...]


@dataclass(slots=True)
class _Search:
    """What has been found so far."""

    playbook: Path
    as_of: date
    packs: dict[Path, ReadPack] = field(default_factory=dict)
    """By their folders, those that a pack builds on before it."""


def read_packs(pages: list[ReadPage], playbook: Path, as_of: date) -> list[ReadPack]:
    """The packs of a playbook with the given pages, each after those that it builds on itself.

    What is wrong with a name is a complaint on the page that names it.
    """
    search = _Search(playbook, as_of)
    _follow(pages, playbook, "", (playbook.resolve(),), search)
    return list(search.packs.values())


def _follow(pages: list[ReadPage], base: Path, owner: str, trail: tuple[Path, ...], search: _Search) -> None:
    """Read the packs that the pages in the folder `base` name. `owner` is the pack that they belong to."""
    for page, name in _named(pages):
        folder = None if _is_out_of_reach(name, owner) else find_pack(name, base)
        place = folder.resolve() if folder else base
        if complaint := _complaint(name, owner, folder, trail):
            page.complaints.add(complaint[0], page.facts.extends_span, complaint[1])
        elif folder and place not in search.packs:
            written = beside(name, base, search.playbook)
            read = read_pages(folder, written, search.as_of)
            _follow(read, folder, written, (*trail, place), search)
            search.packs[place] = ReadPack(written, folder, tuple(read))


def _named(pages: Iterable[ReadPage]) -> list[tuple[ReadPage, str]]:
    return [(page, name) for page in pages for name in page.facts.extends]


def _is_out_of_reach(name: str, owner: str) -> bool:
    """Whether a pack that is installed names another one by its path."""
    return is_path(name) and bool(owner) and not is_path(owner)


def _complaint(name: str, owner: str, folder: Path | None, trail: tuple[Path, ...]) -> tuple[str, str] | None:
    """What is wrong with a pack, and why; `None` where nothing is."""
    if folder is None:
        return "unknown-pack", _missing(name, owner)
    place = folder.resolve()
    if place in trail:
        return "pack-in-circles", f"“{name}” leads back to where it is named. Take it off."
    if any(other in place.parents or place in other.parents for other in trail):
        return "unknown-pack", f"“{name}” and the playbook lie one inside the other. Give the pack a folder of its own."
    return None


def _missing(name: str, owner: str) -> str:
    if _is_out_of_reach(name, owner):
        return f"A pack that is installed cannot name another by its path, as in “{name}”. Name one that is installed."
    if Path(name).is_absolute() or ":" in name:
        return f"“{name}” is a place on one machine. Write the path from the playbook's folder: “../packs/retail”."
    if is_path(name):
        return f"There is no pack at “{name}”: no folder with an {INDEX} is there, seen from the playbook's folder."
    if name in pack_names():
        return f"The pack “{name}” cannot be loaded, or has no {INDEX}. Ask whoever made it."
    return f"There is no pack “{name}”. {did_you_mean(name, pack_names())}"
