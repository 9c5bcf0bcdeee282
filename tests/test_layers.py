"""Each layer of the house imports only what stands above it, and the heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "linter" / "replybook"

LAYERS = [
    {"version", "source", "suggest", "files", "late", "packs"},
    {"model"},
    {"reading", "counting", "masking", "digest", "wire"},
    {"phrases", "mood", "language"},
    {"options", "conditions", "checks", "codec"},
    {"engine", "readers", "reporters"},
    {"examples", "compiler", "evaluation", "watcher"},
    {"batch"},
    {"pages"},
    {"config"},
    {"cli", "server", "audit"},
    {"__main__"},
]
"""From the ground up. A module may import from its own part of the house and from any layer before its own."""

ONLY_IN = {"markdown_it": "compiler", "jinja2": "pages", "click": "cli"}
"""Libraries that one part of the house alone knows."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "replybook"


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


def own_part(path: Path) -> str:
    inside = path.relative_to(PACKAGE)
    return inside.parts[0].removesuffix(".py")


def layer(part: str) -> int:
    found = [number for number, parts in enumerate(LAYERS) if part in parts]
    assert found, f"{part} stands in no layer: give it a place in LAYERS"
    return found[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_from_above(path: Path) -> None:
    part = own_part(path)
    if part == "__init__":
        return
    for module, line in imports(path):
        if not module.startswith("replybook."):
            continue
        other = part_of(module)
        assert other == part or layer(other) < layer(part), f"{path.name}:{line}: {part} may not import {module}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_heavy_library_stays_in_its_room(path: Path) -> None:
    for module, line in imports(path):
        home = ONLY_IN.get(module.split(".")[0])
        assert home in {None, own_part(path)}, f"{path.name}:{line}: {module} belongs in {home}"


@pytest.mark.parametrize(
    "heavy", ["markdown_it", "jinja2", "yaml", "re2", "mkdocs", "difflib", "concurrent.futures", "asyncio"]
)
def test_the_lint_command_starts_without(heavy: str) -> None:
    code = f"import sys, replybook.cli.lint; print({heavy!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False", f"importing the lint command imports {heavy}"
