"""`--language`: the engine that a run uses, by option or config, and what is said where it fails."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from desk import Run

from replybook.config import LANGUAGES
from replybook.language import engine_names

RULE = """\
# Words

## `spelling` Read it once more

- Level: warning
- Check: language

A slip makes people wonder what else we got wrong.

- ❌ The kettle comes tommorow. ^DR
- ❌ It could of been the fuse. ^DR
- ✅ The kettle comes tomorrow. ^DR
- ✅ It could have been the fuse. ^DR
"""
SLIP = "The kettle comes tommorow. ^DR"
NOBODY = "http://127.0.0.1:9"
"""An address where nothing listens."""


@pytest.fixture
def spelling(desk: Path) -> Path:
    """The desk with a rule of the kind `language`."""
    (desk / "playbook" / "words.md").write_text(RULE, encoding="utf-8")
    return desk


@pytest.fixture
def harper() -> None:
    """Harper, which CI has installed."""
    if not os.environ.get("REPLYBOOK_CI"):
        pytest.importorskip("harper", reason="Harper is not here (pip install 'replybook[language]')")


def test_the_options_are_the_engines() -> None:
    assert set(LANGUAGES) == set(engine_names())


@pytest.mark.usefixtures("spelling")
def test_without_an_engine_the_rule_is_not_applicable(run: Run) -> None:
    done = run("lint", "-", "--channel", "x", "-f", "jsonl", stdin=SLIP)
    row = json.loads(done.stdout)
    assert (row["findings"], row["not_applicable"], done.stderr) == ([], ["spelling"], "")


@pytest.mark.usefixtures("spelling", "harper")
def test_the_engine_finds_a_slip(run: Run) -> None:
    done = run("lint", "-", "--channel", "x", "-f", "concise", "--language", "harper", stdin=SLIP)
    assert done.stdout == "-:1:18: warning spelling “tommorow” may be misspelt.\n"


@pytest.mark.usefixtures("harper")
def test_the_config_names_the_engine(run: Run, spelling: Path) -> None:
    (spelling / "replybook.toml").write_text('language = "harper"\n', encoding="utf-8")
    assert "“tommorow”" in run("lint", "-", "--channel", "x", stdin=SLIP).stdout


@pytest.mark.usefixtures("harper")
def test_every_process_of_a_run_has_the_engine(run: Run, spelling: Path) -> None:
    rows = [json.dumps({"text": SLIP, "channel": "x"})] * 300
    (spelling / "drafts.jsonl").write_text("\n".join(rows), encoding="utf-8")
    done = run("lint", "drafts.jsonl", "-j", "2", "-f", "concise", "--language", "harper")
    assert len(done.stdout.splitlines()) == 300


@pytest.mark.usefixtures("spelling", "harper")
def test_the_examples_are_tried_with_the_engine(run: Run) -> None:
    assert "4 not tried, for want of a language engine" in run("test").stderr
    assert run("test", "--language", "harper").stderr == "17 examples: 17 hold, 0 fail.\n"


@pytest.mark.usefixtures("spelling")
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("option", "status"), [((), 1), (("--require-language",), 2)], ids=["wanted", "required"])
def test_a_server_that_is_not_there_stops_nothing_else(
    run: Run, option: tuple[str, ...], status: int, jobs: str
) -> None:
    done = run("lint", "-", "-j", jobs, "--language-server", NOBODY, *option, "-f", "concise", stdin="Calm down. ^DR")
    assert done.stdout.startswith("-:1:1: error calm-down ")
    assert f"The LanguageTool server at {NOBODY}/v2 can't be reached" in done.stderr
    assert done.stderr.count("replybook: ") == 1
    assert done.returncode == status


def test_an_engine_that_nobody_knows(run: Run, desk: Path) -> None:
    (desk / "replybook.toml").write_text('language = "hrper"\n', encoding="utf-8")
    done = run("lint", "-", stdin=SLIP)
    assert (done.returncode, done.stdout) == (2, "")
    assert "“language” takes one of harper, languagetool, none, not “hrper”." in done.stderr
