"""Each layer of the house imports only what stands above it, and the heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from replybook.codec import dump_rulebook
from replybook.compiler import compile_playbook

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "linter" / "replybook"

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


UNNEEDED = {
    "other people's": ("markdown_it", "jinja2", "yaml", "mkdocs", "textstat", "wcwidth", "harper"),
    "of Python": (
        *("argparse", "asyncio", "concurrent.futures", "csv", "difflib", "importlib.metadata", "multiprocessing"),
        *("shutil", "subprocess", "tempfile", "tomllib", "zipfile"),
    ),
    "for other commands": (
        *("replybook.compiler", "replybook.pages", "replybook.evaluation", "replybook.examples", "replybook.files"),
        *("replybook.codec.writer", "replybook.codec.schema"),
    ),
    "for other files and reports": (
        *("replybook.readers.json_lines", "replybook.readers.delimited", "replybook.readers.markdown"),
        *("replybook.reporters.json_lines", "replybook.reporters.json_document"),
    ),
    "for drafts that say more": (
        *("replybook.checks.leaks.values", "replybook.checks.leaks.codes", "replybook.checks.alarms.families"),
        *("replybook.checks.given.asked_facts", "replybook.checks.given.facts", "replybook.language.languagetool"),
    ),
}
"""What a lint of one short reply in a text file must do without, since importing takes longer than linting."""

LINT_AND_LIST = """
import sys
from replybook.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sys.modules, file=sys.stderr)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that the real command has imported when it has linted one reply by the reference playbook."""
    folder = tmp_path_factory.mktemp("desk")
    rulebook, reply = folder / "rulebook.json", folder / "reply.txt"
    rulebook.write_text(dump_rulebook(compile_playbook(ROOT / "playbook").rulebook), encoding="utf-8")
    reply.write_text("We're looking into this and will come back to you shortly.", encoding="utf-8")
    arguments = ["lint", str(reply), "--channel", "x", "--rulebook", str(rulebook)]
    done = subprocess.run([sys.executable, "-c", LINT_AND_LIST, *arguments], capture_output=True, text=True, cwd=folder)
    assert done.returncode == 1, done.stdout + done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize("sort", UNNEEDED)
def test_a_cold_lint_does_without(sort: str, imported: set[str]) -> None:
    assert imported.isdisjoint(UNNEEDED[sort]), imported.intersection(UNNEEDED[sort])


@pytest.mark.parametrize("name", [name for names in UNNEEDED.values() for name in names if "replybook" in name])
def test_what_it_does_without_is_there(name: str) -> None:
    assert find_spec(name)
