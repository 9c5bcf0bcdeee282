"""`replybook eval`, whole commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import Run

from replybook.codec import dump_rulebook
from replybook.model import Rule, Rulebook

ROWS = [
    {"id": "r1", "text": "Ring me on 020 7946 0018 {{name}}", "labels": {"placeholder": "none"}},
    {"id": "r2", "text": "By {{time}}. ^JO", "labels": {"placeholder": "any"}},
]


@pytest.fixture
def labelled(desk: Path) -> str:
    (desk / "labelled.jsonl").write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    rulebook = Rulebook((Rule("filled", "Leave no slot", kind="placeholder"),))
    (desk / "rulebook.json").write_text(dump_rulebook(rulebook), encoding="utf-8")
    return "labelled.jsonl"


def test_it_measures(run: Run, labelled: str) -> None:
    done = run("eval", labelled, "--rulebook", "rulebook.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("2 rows. 95 % intervals from 1,000 resamples, seed 1.\n")
    assert "placeholder  any       2       1      2  0.50 (0.00–1.00)" in done.stdout
    assert "Ring me" not in done.stdout


def test_it_shows_the_wrong_rows_with_private_data_masked(run: Run, labelled: str) -> None:
    done = run("eval", labelled, "--rulebook", "rulebook.json", "--show")
    assert "r1: placeholder: labelled none, found something\n  Ring me on ••••••••••••• {{name}}\n" in done.stdout
    open_ = run("eval", labelled, "--rulebook", "rulebook.json", "--show", "--show-private")
    assert "020 7946 0018" in open_.stdout


def test_json_and_the_results_file_say_the_same(run: Run, labelled: str, desk: Path) -> None:
    done = run("eval", labelled, "--rulebook", "rulebook.json", "-f", "json", "--results", "out/results.json")
    document = json.loads(done.stdout)
    assert document == json.loads((desk / "out" / "results.json").read_text(encoding="utf-8"))
    assert document["rules"][0]["precision"]["value"] == 0.5


def test_the_wrong_rows_as_json(run: Run, labelled: str) -> None:
    done = run("eval", labelled, "--rulebook", "rulebook.json", "-f", "json", "--show")
    assert json.loads(done.stdout)["wrong"] == [
        {
            "row": "r1",
            "kind": "placeholder",
            "labelled": "none",
            "found": "something",
            "text": "Ring me on ••••••••••••• {{name}}",
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere.jsonl", "--rulebook", "rulebook.json"), "nowhere.jsonl could not be read"),
        (("labelled.jsonl", "--rulebook", "nowhere.json"), "nowhere.json"),
        (("playbook/tone.md",), "labelled replies are read from .jsonl"),
    ],
)
@pytest.mark.usefixtures("labelled")
def test_what_it_cannot_do(run: Run, arguments: tuple[str, ...], message: str) -> None:
    done = run("eval", *arguments)
    assert done.returncode == 2
    assert message in done.stderr
