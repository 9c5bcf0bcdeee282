"""The model of tones: its file, and how it does on replies that it has not learnt from.

`tools/tone_model/train.py` keeps one reply in ten of each writer from the model; those are asked for here.
"""

from __future__ import annotations

import json
from pathlib import Path

from replybook.checks.tone import Options, check
from replybook.checks.tones.leaning import ADVICE
from replybook.checks.tones.model import the_model
from replybook.model import Draft

FOLDER = Path(__file__).parent.parent.parent / "tools/tone_model/rows"
ROWS = [json.loads(line) for file in sorted(FOLDER.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
HELD_OUT = [row for row in ROWS if row["id"].endswith("7")]


def label(row: dict[str, str]) -> str:
    hits = list(check(Draft(row["text"], customer=row["customer"]), Options()))
    return hits[0].label if hits else "ok"


def test_the_file_is_small_and_whole() -> None:
    model = the_model()
    assert set(model.labels) == set(ADVICE)
    assert len(model.bases) == len(model.labels)
    assert all(len(leaning) == len(model.labels) for leaning in model.leanings.values())
    assert all(isinstance(weight, int) for weight in model.weights.values())
    assert 1000 < len(model.weights) < 12000


def test_what_it_says_of_replies_it_has_not_learnt_from() -> None:
    found = [(row["tone"], label(row)) for row in HELD_OUT]
    flagged = [tone for tone, said in found if said != "ok"]
    right = [(tone, said) for tone, said in found if "ok" not in (tone, said)]
    assert len(right) / len(flagged) > 0.9
    assert len(right) / sum(tone != "ok" for tone, _ in found) > 0.7
    assert sum(tone == said for tone, said in right) / len(right) > 0.77


def test_nothing_is_learnt_from_the_open_test_set() -> None:
    files = sorted((Path(__file__).parent.parent / "labelled").glob("*.jsonl"))
    open_set = {json.loads(line)["text"] for file in files for line in file.read_text("utf-8").splitlines()}
    assert open_set
    assert open_set.isdisjoint(row["text"] for row in ROWS)


def test_a_hit_names_the_words_that_weighed_in_the_sentence_that_weighs_most() -> None:
    reply = "The depot is on Mill Lane. Perhaps read the whole e-mail before you shout at people."
    hit = next(iter(check(Draft(reply, customer="You cancelled my booking!"), Options())))
    assert hit.span.of(reply) == "Perhaps read the whole e-mail before you shout at people"
    named = hit.why.split("“")[1:]
    assert 1 <= len(named) <= 3
    assert all(part.split("”")[0] in hit.span.of(reply) for part in named)


def test_no_word_weighs_in_a_language_it_does_not_know() -> None:
    assert not list(check(Draft("Gracias por escribirnos. Mañana le llamamos sin falta."), Options()))
    assert not list(check(Draft("Merci de votre message, nous revenons vers vous demain."), Options()))
