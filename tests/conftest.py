"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("replybook", deadline=None)  # how fast the machine is says nothing about the code
settings.load_profile("replybook")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party texts to measure on, which lives beside the repository and never in it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the third-party texts are not on this machine")
    return folder
