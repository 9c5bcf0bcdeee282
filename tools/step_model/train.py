"""Train the models of steps and of wants on the text written for them, and say how well they generalise.

    pip install -e . -r tools/step_model/requirements.txt
    python tools/step_model/train.py            # writes linter/replybook/checks/steps/model.json
    python tools/step_model/train.py --check    # trains, and says whether that file is what came out

Everything they learn from was written for this repository. `scenes.txt`: a customer's message, then sentences that
might answer it, those with a "+" move the case on, those with a "-" do not. The labelled replies of the first two
hands (`tests/labelled`): of a reply that leads somewhere, it is not known by which sentence, so the likeliest to a
first model counts; `content_rows.txt` names those whose customer wants nothing. `content.txt` and `mixed.txt`: messages
that want nothing, and messages that want something though they may not sound like it. No other test is learnt from.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from replybook.checks.reply_body import body
from replybook.checks.steps.acts import signs, surely_moves
from replybook.checks.steps.model import Model
from replybook.checks.steps.said import norms_of, said_in
from replybook.checks.steps.terms import Sentence, features, sentence_of, stems
from replybook.checks.steps.wants import want_of
from replybook.reading import EMAIL, LINK, read

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FILE = ROOT / "linter/replybook/checks/steps/model.json"
SEEN_SENTENCES, SEEN_MESSAGES = 3, 2
"""In how many texts a feature must stand to be counted."""
STEP = 3.0
"""What the features of a text weigh together, over the root of their number."""
STRENGTH_STEPS, STRENGTH_WANTS = 1.5, 1.0
"""How much the fits may bend to the rows (the C of scikit-learn)."""
LEAST = 4
"""Weights nearer to zero are left out, in hundredths."""
FOLDS = 5
HANDS = ("context-1", "context-2")
"""The files of `tests/labelled` that are learnt from."""
STOCK = {"boilerplate", "holding-vague"}
"""Labels of replies that say too little to be an example of one that leads somewhere."""
ROUNDS = 3
"""How often the likeliest sentence of a reply that leads somewhere is looked for anew."""
LIMIT_STEPS, LIMIT_WANTS = 15, 110
"""From what weight on a sentence leads somewhere, a message wants something. Both chosen on rows held out."""


class Said(NamedTuple):
    """A sentence with what the model sees of it."""

    leads: bool
    sentence: Sentence
    signs: frozenset[str]
    asks: str
    number: int
    """Of its scene or row."""


class Row(NamedTuple):
    """A whole reply."""

    hand: str
    id: str
    customer: str
    text: str
    wants: bool
    leads: bool | None
    """`None` where it is no example: a reply to somebody who wants nothing, or a mere stock reply."""


def scenes() -> Iterator[tuple[int, str, bool, str]]:
    """The number of each scene, its message, and each of its sentences with whether it leads anywhere."""
    customer, number = "", 0
    for line in (HERE / "scenes.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            customer, number = line[2:], number + 1
        elif line:
            yield number, customer, line.startswith("+ "), line[2:]


def rows() -> list[Row]:
    """All whole replies of the first two hands."""
    content = frozenset((HERE / "content_rows.txt").read_text("utf-8").split())
    return [
        _row(hand, json.loads(line), content)
        for hand in HANDS
        for line in (ROOT / f"tests/labelled/{hand}.jsonl").read_text("utf-8").splitlines()
    ]


def _row(hand: str, held: dict[str, Any], content: frozenset[str]) -> Row:
    wants = held["id"] not in content
    expect = set(held["expect"])
    leads = False if "no-next-step" in expect else None if not wants or expect & STOCK else True
    return Row(hand, held["id"], held["customer"], held["text"], wants, leads)


def number_of(row: Row) -> int:
    """The number in a row's id."""
    return int("".join(filter(str.isdigit, row.id)))


def messages(name: str) -> list[str]:
    """The lines of a file of messages."""
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("# ")]


def said(customer: str, text: str, *, leads: bool, number: int, whole: bool = False) -> list[Said]:
    """The sentences of a text; `whole` for a reply with its greeting and signature."""
    reading = read(text)
    tokens = body(reading) if whole else list(range(len(reading.norms)))
    known, asks = stems(read(customer)), want_of(customer).asks
    return [
        Said(leads, sentence_of(reading, group, known), frozenset(signs(norms_of(reading, group))), asks, number)
        for group in said_in(reading, tokens)
    ]


def scene_sentences() -> list[Said]:
    """All sentences of the scenes."""
    return [
        one for number, customer, leads, text in scenes() for one in said(customer, text, leads=leads, number=number)
    ]


def is_plain(text: str) -> bool:
    """Whether a reply passes before any sentence is weighed."""
    reading = read(text)
    if "?" in reading.norms or LINK in reading.sorts or EMAIL in reading.sorts:
        return True
    return surely_moves(reading.norms)


def seen_by(one: Said) -> set[str]:
    """What the model sees of a sentence."""
    return features(one.sentence, one.signs, one.asks)


def fit_steps(all_rows: Sequence[Row], sentences: Sequence[Said]) -> Model:
    """A model of steps, learnt from these replies and sentences."""
    base = [*sentences]
    base += [one for row in all_rows if row.leads is False for one in _row_said(row)]
    leading = [found for row in all_rows if row.leads and not is_plain(row.text) and (found := _row_said(row))]
    model = _fit_said(base)
    for _ in range(ROUNDS):
        model = _fit_said([*base, *(_likeliest(model, found) for found in leading)])
    return model


def _likeliest(model: Model, found: Sequence[Said]) -> Said:
    """The sentence of a reply that is likeliest to be what leads somewhere."""
    return max(found, key=lambda one: model.weigh(seen_by(one)))


def _row_said(row: Row) -> list[Said]:
    return said(row.customer, row.text, leads=bool(row.leads), number=number_of(row), whole=True)


def _fit_said(sentences: Sequence[Said]) -> Model:
    blank = Model(0, LIMIT_STEPS, {})
    return _fit(
        blank,
        [seen_by(one) for one in sentences],
        [one.leads for one in sentences],
        [1.0] * len(sentences),
        SEEN_SENTENCES,
        STRENGTH_STEPS,
    )


def fit_wants(wanted: Sequence[tuple[str, bool]]) -> Model:
    """A model of wants, learnt from these messages and whether they want something."""
    blank = Model(0, LIMIT_WANTS, {})
    seen = [set(want_of(text).features) for text, _ in wanted]
    counts = [1.0 if wants else 2.0 for _, wants in wanted]
    return _fit(blank, seen, [wants for _, wants in wanted], counts, SEEN_MESSAGES, STRENGTH_WANTS)


def wanted_messages(all_rows: Iterable[Row]) -> list[tuple[str, bool]]:
    """Messages with whether they want something."""
    listed = [(name == "mixed.txt", text) for name in ("content.txt", "mixed.txt") for text in messages(name)]
    return [
        *((text, wants) for wants, text in listed),
        *((customer, True) for customer in sorted({customer for _, customer, _, _ in scenes()})),
        *((row.customer, row.wants) for row in all_rows),
    ]


def _fit(
    blank: Model, seen: list[set[str]], right: list[bool], counts: list[float], least: int, strength: float
) -> Model:
    """The weights that tell right from wrong, in a model that is blank so far."""
    counted = Counter(name for each in seen for name in each)
    column = {name: at for at, name in enumerate(sorted(name for name, count in counted.items() if count >= least))}
    inside = [[column[name] for name in sorted(each) if name in column] for each in seen]
    ends = np.cumsum([0, *map(len, inside)]).astype(np.int32)
    values = np.concatenate(
        [np.full(len(row), STEP / len(each) ** 0.5) for row, each in zip(inside, seen, strict=True)]
    )
    matrix = csr_array((values, np.concatenate(inside).astype(np.int32), ends), shape=(len(seen), len(column)))
    found = LogisticRegression(C=strength, max_iter=5000).fit(matrix, np.array(right), np.array(counts))
    weights = np.rint(100 * STEP * found.coef_[0]).astype(int)
    kept = {name: int(weights[at]) for name, at in column.items() if abs(weights[at]) >= LEAST}
    return blank._replace(base=round(100 * float(found.intercept_[0])), weights=kept)


def as_json(models: dict[str, Model]) -> str:
    """The file of the models: a feature a line, in order, so that a change of it can be read."""
    return "{\n" + ",\n".join(f'"{name}":{_as_json(model)}' for name, model in models.items()) + "\n}\n"


def _as_json(model: Model) -> str:
    head = {"base": model.base, "limit": model.limit}
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{value}" for name, value in model.weights.items())
    return f'{json.dumps(head, ensure_ascii=False)[:-1]},\n"weights":{{\n{lines}\n}}}}'


def print_figures(all_rows: list[Row], sentences: list[Said], learnt: list[tuple[str, bool]]) -> None:
    """How the models do on what they have not learnt from: one scene in five, and each hand without its rows."""
    right = total = 0
    for fold in range(FOLDS):
        steps = _fit_said([one for one in sentences if one.number % FOLDS != fold])
        kept = [one for one in sentences if one.number % FOLDS == fold]
        right += sum((steps.weigh(seen_by(one)) >= 0) == one.leads for one in kept)
        total += len(kept)
    print(f"sentences of other scenes: {right} of {total} right")
    for hand in sorted({row.hand for row in all_rows}):
        others = [row for row in all_rows if row.hand != hand]
        steps = fit_steps(others, sentences)
        theirs = [row for row in all_rows if row.hand == hand and row.leads is not None and not is_plain(row.text)]
        flagged = [row for row in theirs if all(steps.weigh(seen_by(one)) < steps.limit for one in _row_said(row))]
        bad = sum(row.leads is False for row in theirs)
        hit = sum(row.leads is False for row in flagged)
        print(f"{hand}, learnt from the others: P {hit / max(len(flagged), 1):.2f}  R {hit / max(bad, 1):.2f}")
        wants = fit_wants(wanted_messages(others))
        named = [row for row in all_rows if row.hand == hand]
        right = sum((wants.weigh(want_of(row.customer).features) >= 0) == row.wants for row in named)
        print(f"{hand}, whether its messages want something: {right} of {len(named)} right")
    print(f"{len(learnt)} messages, {len(sentences)} sentences")


def main() -> int:
    """Train, print the figures, write the file or check it."""
    all_rows, sentences = rows(), scene_sentences()
    wanted = wanted_messages(all_rows)
    models = {"steps": fit_steps(all_rows, sentences), "wants": fit_wants(wanted)}
    written = as_json(models)
    print(f"{sum(len(model.weights) for model in models.values())} weights, {len(written) // 1024} KiB")
    if "--check" in sys.argv:
        same = FILE.read_text("utf-8") == written
        print("model.json is what comes out." if same else "model.json is not what comes out: train without --check.")
        return 0 if same else 1
    FILE.write_text(written, "utf-8")
    if "--quick" not in sys.argv:
        print_figures(all_rows, sentences, wanted)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
