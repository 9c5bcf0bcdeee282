"""The docs are true: their links lead somewhere, their commands and options exist, and their Python runs."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from replybook.checks import KINDS, find_kind
from replybook.cli import COMMANDS, main
from replybook.compiler import compile_playbook
from replybook.compiler.fact_tables import TABLES
from replybook.compiler.page_facts import KEYS
from replybook.compiler.settings import CORE
from replybook.conditions import CONDITIONS
from replybook.config import Options, load_settings
from replybook.examples import run_examples
from replybook.options import setting_names
from replybook.readers import READERS
from replybook.reporters import REPORTERS
from replybook.wire import WIRE_NAMES

ROOT = Path(__file__).resolve().parent.parent
STARTER = "linter/replybook/starter/files"
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "benchmarks/*.md", "site/*.md", f"{STARTER}/*.md*", f"{STARTER}/site/*.md")
    for path in ROOT.glob(pattern)
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)


def prose(page: str) -> str:
    """The page without its code."""
    return CODE.sub("", (ROOT / page).read_text(encoding="utf-8"))


def commands(page: str) -> Iterator[str]:
    """Every call of `replybook` on the page: in code spans, and on lines of code blocks."""
    for _, code in CODE.findall((ROOT / page).read_text(encoding="utf-8")):
        for line in code.splitlines():
            if call := re.search(r"(?:^|\| |\$ )\s*(replybook [^#|]+)", line):
                yield call[1].strip()


CALLS = sorted({(call, page) for page in PAGES for call in commands(page)})


@pytest.mark.parametrize("page", [page for page in PAGES if not page.startswith(STARTER)])
def test_every_link_leads_somewhere(page: str) -> None:
    targets = [target.partition("#")[0] for target in LINK.findall(prose(page)) if "://" not in target]
    lost = [target for target in targets if target and not ((ROOT / page).parent / target).exists()]
    assert lost == []


@pytest.mark.parametrize(("call", "page"), CALLS)
def test_every_command_and_option_exists(call: str, page: str) -> None:
    words = shlex.split(call)[1:]
    command: click.Command = main
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(main), words.pop(0))
        assert found, f"{page}: {call}"
        command = found
    options = {name for option in command.params for name in option.opts} | {"-h", "--help", "--version"}
    assert {word.split("=")[0] for word in words if re.match(r"--?[a-z]", word)} <= options


def test_the_house_is_drawn_as_it_stands() -> None:
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## The house")[2].partition("##")[0]
    drawn = set(re.findall(r"`([a-z_]+(?:\.py|/))`", table))
    package = ROOT / "linter" / "replybook"
    parts = {f"{path.name}/" if path.is_dir() else path.name for path in package.iterdir()}
    assert drawn == {part for part in parts if not part.startswith("__") and part != "py.typed"}


def table_of(page: str, head: str) -> set[str]:
    """The code spans in the first column of the table with that head."""
    rows = (ROOT / page).read_text(encoding="utf-8").partition(f"| {head} |")[2].partition("\n\n")[0]
    return {name for row in rows.splitlines()[2:] for name in re.findall(r"`([^`]+)`", row.split("|")[1])}


def test_every_field_of_a_draft_is_told() -> None:
    assert table_of("docs/drafts.md", "Field") == set(WIRE_NAMES)


def test_every_format_of_drafts_is_told() -> None:
    assert table_of("docs/drafts.md", "File") == {*READERS, "-"} - {".markdown"}


def test_every_key_of_the_config_is_told(tmp_path: Path) -> None:
    keys = {name.replace("_", "-") for name in Options._fields}
    assert table_of("docs/config.md", "Key") == keys
    (example,) = re.findall(r"```toml\n(.*?)```", (ROOT / "docs/config.md").read_text(encoding="utf-8"), re.DOTALL)
    assert set(tomllib.loads(example)) == keys
    (tmp_path / "replybook.toml").write_text(example, encoding="utf-8")
    assert load_settings(tmp_path).channel == "x"


def test_every_setting_of_a_rule_is_told() -> None:
    assert table_of("docs/playbook.md", "Setting") == set(CORE)


def test_every_condition_is_told() -> None:
    says = {'the reply says "…"', 'the customer says "…"'}
    assert table_of("docs/playbook.md", "Condition") == {*CONDITIONS, *says}


def test_every_kind_is_told_with_its_settings() -> None:
    rows = (ROOT / "docs/playbook.md").read_text(encoding="utf-8").partition("| Kind |")[2].partition("\n\n")[0]
    told = {cells[1].strip(" `"): set(re.findall(r"`([^`]+)`", cells[3])) for cells in _cells(rows)}
    there = {name: find_kind(name) for name in KINDS}
    assert told == {name: set(setting_names(kind.options)) for name, kind in there.items() if kind}


def _cells(rows: str) -> list[list[str]]:
    return [row.split("|") for row in rows.splitlines()[2:]]


def test_every_table_of_facts_is_told_with_its_columns() -> None:
    rows = (ROOT / "docs/playbook.md").read_text(encoding="utf-8").partition("| First header |")[2].partition("\n\n")[0]
    told = {
        cells[1].strip(" `").lower(): tuple(name.lower() for name in re.findall(r"`([^`]+)`", cells[2]))
        for cells in _cells(rows)
    }
    assert told == {first: tuple(columns) for first, columns in TABLES.items()}


def test_every_key_of_a_pages_head_is_told() -> None:
    assert table_of("docs/playbook.md", "Key") == set(KEYS)


@pytest.mark.parametrize(
    ("page", "examples"), [("docs/playbook.md", 6), (f"{STARTER}/README.md.in", 3), ("README.md", 4)]
)
def test_the_rule_that_is_shown_compiles_and_its_examples_hold(tmp_path: Path, page: str, examples: int) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    (rule,) = (rule for _, rule in re.findall(r"(`{3,4})markdown\n(.*?)^\1$", text, re.DOTALL | re.MULTILINE))
    (tmp_path / "words.md").write_text(f"# Words\n\n{rule}", encoding="utf-8")
    compilation = compile_playbook(tmp_path)
    assert compilation.findings == ()
    trials = list(run_examples(compilation.rulebook))
    assert len(trials) == examples
    assert [trial.complaint for trial in trials if trial.complaint] == []


def test_the_result_that_is_shown_is_the_one_that_comes() -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", (ROOT / "docs/drafts.md").read_text(encoding="utf-8"), re.DOTALL)
    expected = json.loads(shown)
    text = "Reply with your order number, Nadia. ^MK"
    draft = {"id": "late-sofa", "channel": "x", "customer": "Day nine. Nadia", "text": text}
    done = subprocess.run(
        [sys.executable, "-m", "replybook", "lint", "-", "--as", "jsonl", "-f", "jsonl"],
        cwd=ROOT,
        input=json.dumps(draft),
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert set(expected.pop("not_applicable")) <= set(told.pop("not_applicable"))
    for finding in (*expected["findings"], *told["findings"]):
        assert all(
            finding.pop(words) for words in ("message", "advice", "why", "url")
        )  # the playbook's, as it is today
    assert told == expected


@pytest.mark.parametrize("names", [KINDS, COMMANDS, REPORTERS], ids=["kinds", "commands", "reports"])
def test_the_changelog_names_all_that_there_is(names: dict[str, str]) -> None:
    told = re.findall(r"`([^`]+)`", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert set(names) <= {word.split()[0] for word in told}


def test_there_are_commands_in_the_docs() -> None:
    assert len(CALLS) > 15


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (snippet,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    script = tmp_path / "snippet.py"
    script.write_text(snippet, encoding="utf-8")
    done = subprocess.run([sys.executable, script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "error" in done.stdout
    assert "card number" in done.stdout
    subprocess.run([sys.executable, "-m", "mypy", "--strict", script], cwd=tmp_path, check=True, capture_output=True)
