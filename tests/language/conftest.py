"""The engines that the tests of this folder run: the real ones."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from replybook import language
from replybook.language.languagetool import LanguageTool, open_engine

INSTALLED = Path(__file__).resolve().parents[2] / "build" / "languagetool"


def missing(what: str) -> None:
    """Skip, with the way to run the test; on CI nothing is skipped."""
    if os.environ.get("REPLYBOOK_CI"):
        pytest.fail(f"{what} is not here, and CI skips nothing")
    pytest.skip(f"{what} is not here")


@pytest.fixture(scope="session")
def languagetool_folder() -> str:
    """The folder with LanguageTool's jar."""
    folder = os.environ.get("LTP_JAR_DIR_PATH") or str(INSTALLED)
    if not (Path(folder) / "languagetool-server.jar").is_file():
        missing("LanguageTool (python3 tools/languagetool/install.py)")
    return folder


@pytest.fixture
def languagetool_here(languagetool_folder: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """LanguageTool where Replybook finds it."""
    monkeypatch.setenv("LTP_JAR_DIR_PATH", languagetool_folder)
    return languagetool_folder


@pytest.fixture(scope="session")
def languagetool(languagetool_folder: str) -> Iterator[LanguageTool]:
    """A LanguageTool server, shared by all tests that do it no harm."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LTP_JAR_DIR_PATH", languagetool_folder)
        engine = open_engine()
    yield engine
    engine.close()


@pytest.fixture
def harper() -> None:
    """Harper, configured."""
    try:
        import harper  # noqa: F401 (only whether it is there)
    except ImportError:
        missing("Harper (pip install 'replybook[language]')")
    language.configure("harper")


@pytest.fixture(autouse=True)
def no_engine_left() -> Iterator[None]:
    """No test finds the engine of another."""
    yield
    language.close()
