"""What the tests of the compiler share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from replybook.compiler import Compilation, compile_playbook

TODAY = date(2026, 6, 1)

Compile = Callable[..., Compilation]


@pytest.fixture
def compile_pages(tmp_path: Path) -> Compile:
    """Compile pages given by their text: the first is `index.md`, others are named by keyword, `tone` for `tone.md`."""

    def compile_them(index: str | bytes, **others: str | bytes) -> Compilation:
        for name, text in {"index": index, **others}.items():
            content = text.encode() if isinstance(text, str) else text
            (tmp_path / f"{name}.md").write_bytes(content)
        return compile_playbook(tmp_path, as_of=TODAY)

    return compile_them
