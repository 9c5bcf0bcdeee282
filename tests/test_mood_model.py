"""The model of moods on messages that it has not learnt from, and the file that it comes in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybook.mood import Mood, bears_mood, mood
from replybook.mood.model import the_model

ROOT = Path(__file__).parent.parent
ROWS = [json.loads(line) for line in (ROOT / "tools/mood_model/rows.jsonl").read_text("utf-8").splitlines()]
HELD_OUT = ROWS[7::10]
"""What `tools/mood_model/train.py` keeps from the model."""


def group(felt: Mood) -> str:
    return "bad" if felt in ("upset", "angry", "grave") else felt


def test_what_it_says_of_messages_it_has_not_learnt_from() -> None:
    pairs = [(group(row["mood"]), group(mood(row["text"]))) for row in HELD_OUT]
    said_bad = [real for real, heard in pairs if heard == "bad"]
    bad = [heard for real, heard in pairs if real == "bad"]
    assert sum(real == heard for real, heard in pairs) / len(pairs) > 0.82
    assert said_bad.count("bad") / len(said_bad) > 0.84
    assert bad.count("bad") / len(bad) > 0.84
    assert bad.count("happy") / len(bad) < 0.06


def test_it_knows_what_it_has_learnt() -> None:
    learnt = [row for number, row in enumerate(ROWS) if number % 10 != 7]
    assert sum(group(row["mood"]) == group(mood(row["text"])) for row in learnt) / len(learnt) > 0.9


def test_no_message_stands_twice() -> None:
    texts = [" ".join(row["text"].lower().split()) for row in ROWS]
    assert len(set(texts)) == len(texts)


def test_the_file_is_small_and_whole() -> None:
    file = ROOT / "linter/replybook/mood/weights.txt"
    assert file.stat().st_size < 60_000
    names = [line.partition("\t")[0] for line in file.read_text("utf-8").splitlines()]
    assert names == sorted(set(names))
    assert set(names) - {""} == set(the_model().weights)


@pytest.mark.parametrize(
    ("word", "speaks"),
    {"lovely": True, "disgraceful": True, "funeral": True, "grace": False, "parcel": False, "monday": False}.items(),
)
def test_a_word_that_speaks_of_a_mood_by_itself(word: str, speaks: bool) -> None:
    assert bears_mood(word) is speaks


@pytest.mark.parametrize(
    "text", ["!" * 20_000, "so" + "o" * 20_000, "not " * 5_000, "#" * 9_000, "'" * 9_000, "😡" * 9_000]
)
def test_a_hostile_message_is_read_all_the_same(text: str) -> None:
    assert mood(text) in ("angry", "upset", "happy", "neutral", "grave")
