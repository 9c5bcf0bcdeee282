"""The digest of a playbook changes with its pages, and with nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from replybook.compiler import compile_playbook
from replybook.digest import page_paths, playbook_digest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "index.md").write_bytes(b"# Home\n\nText\n")
    (tmp_path / "sub" / "tone.md").write_bytes(b"# Tone\n")
    return tmp_path


CHANGES: dict[str, Callable[[Path], object]] = {
    "another word": lambda folder: (folder / "index.md").write_bytes(b"# Home\n\nTexts\n"),
    "a new page": lambda folder: (folder / "new.md").write_bytes(b""),
    "a page less": lambda folder: (folder / "index.md").unlink(),
    "another name": lambda folder: (folder / "index.md").rename(folder / "home.md"),
    "another folder": lambda folder: (folder / "sub").rename(folder / "other"),
    "a page that cannot be read": lambda folder: (folder / "gone.md").symlink_to(folder / "nowhere"),
}

NO_CHANGES: dict[str, Callable[[Path], object]] = {
    "Windows line breaks": lambda folder: (folder / "index.md").write_bytes(b"# Home\r\n\r\nText\r\n"),
    "old Mac line breaks": lambda folder: (folder / "index.md").write_bytes(b"# Home\r\rText\r"),
    "a picture": lambda folder: (folder / "logo.svg").write_bytes(b"<svg/>"),
    "a hidden page": lambda folder: (folder / ".draft.md").write_bytes(b"# Draft\n"),
    "a named pipe": lambda folder: os.mkfifo(folder / "pipe.md") if hasattr(os, "mkfifo") else None,
    "a hidden folder": lambda folder: (
        (folder / ".obsidian").mkdir(),
        (folder / ".obsidian" / "a.md").write_bytes(b""),
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_it_changes_with(change: Callable[[Path], object], folder: Path) -> None:
    before = playbook_digest(folder)
    change(folder)
    assert playbook_digest(folder) != before


@pytest.mark.parametrize("change", NO_CHANGES.values(), ids=NO_CHANGES)
def test_it_does_not_change_with(change: Callable[[Path], object], folder: Path) -> None:
    before = playbook_digest(folder)
    change(folder)
    assert playbook_digest(folder) == before


def test_two_pages_are_not_one(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"1")
    (tmp_path / "b.md").write_bytes(b"2")
    before = playbook_digest(tmp_path)
    (tmp_path / "a.md").write_bytes(b"2")
    (tmp_path / "b.md").write_bytes(b"1")
    assert playbook_digest(tmp_path) != before


def test_the_rulebook_bears_it(folder: Path) -> None:
    assert compile_playbook(folder).rulebook.digest == playbook_digest(str(folder))


def test_pages_are_sorted_by_path(folder: Path) -> None:
    assert list(page_paths(folder)) == ["index.md", "sub/tone.md"]
    assert page_paths(folder / "nowhere") == {}
