"""The jar that lists LanguageTool's jars."""

from __future__ import annotations

import importlib.util
import zipfile
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def install(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("install_languagetool", root / "tools/languagetool/install.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("count", [0, 1, 5, 200])
def test_the_manifest_lists_every_jar_in_lines_of_72_bytes(install: ModuleType, tmp_path: Path, count: int) -> None:
    names = [f"some-library-{number}.{number}.jar" for number in range(count)]
    install.write_jar(tmp_path / "languagetool-server.jar", names)
    with zipfile.ZipFile(tmp_path / "languagetool-server.jar") as jar:
        manifest = jar.read("META-INF/MANIFEST.MF")
    assert max(map(len, manifest.split(b"\r\n"))) <= 72 - len(b"\r\n")
    path = manifest.replace(b"\r\n ", b"").decode().split("Class-Path: ")[1].strip()
    assert path.split() == [f"libs/{name}" for name in names]
