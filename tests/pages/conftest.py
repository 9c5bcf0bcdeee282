"""Sites built once for all tests, by both generators."""

from __future__ import annotations

from pathlib import Path

import pytest
from site_kit import GENERATORS


@pytest.fixture(scope="session", params=GENERATORS)
def reference_site(request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository's own playbook, by each generator."""
    return GENERATORS[request.param](root, root / "playbook", tmp_path_factory.mktemp("reference"))


@pytest.fixture(scope="session", params=GENERATORS)
def nasty_site(request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a playbook that tries everything, by each generator."""
    return GENERATORS[request.param](root, Path(__file__).parent / "nasty", tmp_path_factory.mktemp("nasty"))
