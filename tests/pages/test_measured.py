"""What an evaluation found out stands on the rules' cards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybook.compiler import Compilation, compile_playbook
from replybook.evaluation import evaluate, read_labelled
from replybook.evaluation.results import results
from replybook.pages import SiteError, write_pages
from replybook.pages.measured import read_measured

PAGE = """\
# Words

## `no-kindly` Write as you speak

Nobody says it.

| Don't say |
| --- |
| kindly |

- ❌ Kindly wait.
- ✅ Please wait.
"""


def measured(path: Path, *rules: tuple[str, int, int], digest: str = "now") -> dict[str, str]:
    rows = [{"rule": rule, "right": right, "found": found} for rule, right, found in rules]
    path.write_text(json.dumps({"digest": digest, "rules": rows}), encoding="utf-8")
    return read_measured(path, "now")


@pytest.mark.parametrize(
    ("right", "found", "words"),
    [
        (106, 110, "Right in 96 % of 110 findings"),
        (1, 1, "Right in 1 of 1 finding"),
        (0, 1, "Right in 0 of 1 finding"),
        (1500, 1500, "Right in 100 % of 1,500 findings"),
        (0, 0, None),
        (3, 2, None),
    ],
)
def test_a_share_in_words(tmp_path: Path, right: int, found: int, words: str | None) -> None:
    assert measured(tmp_path / "results.json", ("a", right, found)).get("a") == words


def test_figures_of_another_rulebook_are_said_to_be_older(tmp_path: Path) -> None:
    told = measured(tmp_path / "results.json", ("a", 1, 2), digest="before")
    assert told == {"a": "Right in 50 % of 2 findings, before the latest edit"}


def test_without_a_file_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert read_measured(None, "now") == read_measured(tmp_path / "results.json", "now") == {}


@pytest.mark.parametrize("held", ["", "[]", "{}", "3", '{"digest": "now", "rules": 3}', '{"digest": "", "rules": [3]}'])
def test_another_file_is_refused_with_the_way_out(tmp_path: Path, held: str) -> None:
    (tmp_path / "results.json").write_text(held, encoding="utf-8")
    with pytest.raises(SiteError, match="is not what “replybook eval LABELLED --results"):
        read_measured(tmp_path / "results.json", "now")


def compiled(tmp_path: Path) -> Compilation:
    folder = tmp_path / "playbook"
    folder.mkdir()
    (folder / "words.md").write_text(PAGE, encoding="utf-8")
    return compile_playbook(folder)


def test_what_an_evaluation_wrote_stands_on_the_card(tmp_path: Path) -> None:
    compilation = compiled(tmp_path)
    texts = {"Kindly wait.": "any", "Would you kindly wait?": "any", "Kindly meant, thank you.": "none"}
    rows = [json.dumps({"text": text, "labels": {"phrases": label}}) for text, label in texts.items()]
    (tmp_path / "labelled.jsonl").write_text("\n".join(rows), encoding="utf-8")
    told = evaluate(read_labelled(tmp_path / "labelled.jsonl"), compilation.rulebook)
    file = tmp_path / "results.json"
    file.write_text(json.dumps(results(told)), encoding="utf-8")
    write_pages(compilation, tmp_path / "pages", results=file)
    assert "<span>Right in 67 % of 3 findings</span>" in (tmp_path / "pages" / "words.md").read_text(encoding="utf-8")
