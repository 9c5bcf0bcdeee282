"""Train the model of tones on the replies written for it, and say how well it generalises.

    pip install -e . -r tools/tone_model/requirements.txt
    python tools/tone_model/train.py            # writes linter/replybook/checks/tones/model.json
    python tools/tone_model/train.py --check    # trains, and says whether that file is what came out

Everything it learns from was written for this repository: `rows/*.jsonl`, one file a writer, the cases of the tone
test, and replies put together from `stock.txt`. Rows that `held_out` picks are never learnt from: a test asks for them.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from replybook.checks.tone import heard_in
from replybook.checks.tones.model import Model
from replybook.checks.tones.scene import Scene, set_scene
from replybook.checks.tones.signs import signs_of
from replybook.checks.tones.terms import ANY, EDGE

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FILE = ROOT / "linter/replybook/checks/tones/model.json"
LABELS = ("hostile", "blame", "dismissive", "flippant", "cold")
"""`shouting` is heard by rule."""
NEED_CUSTOMER = ("flippant", "cold")
KNOWN_WORDS = 150
"""How many of the commonest words make pairs as themselves, not as their endings."""
NO_FEATURES = {EDGE, f"{ANY} {ANY}"}
SEEN, SEEN_BAD = 3, 3
"""In how many rows a feature must stand to be counted at all; for the labels, in how many bad rows."""
LEAST = 7
"""Weights nearer to zero are left out."""
STEP = 0.5
"""What a feature that is there counts: the smaller, the more evidence a weight takes."""
STRENGTH = 1.0
"""How much the fit may bend to the rows (the C of scikit-learn)."""
STOCK = 0.5
"""What a reply put together from stock sentences counts, beside one that somebody wrote."""
FOLDS = 5
FALSE_ALARMS = 0.03
"""What share of the good everyday replies may be flagged by a model that has not learnt from them."""


class Row(NamedTuple):
    """A reply with its label, and what the model sees of it."""

    hand: str
    """Who wrote it: the name of its file."""
    id: str
    tone: str
    customer: bool
    """Whether the customer's message is known."""
    scene: Scene
    signs: list[str]


def load() -> list[Row]:
    """All rows, and each again without its customer's message, where its label can still be heard."""
    return [row for hand, written in written_rows() for row in _both(hand, written)]


def written_rows() -> Iterator[tuple[str, dict[str, str]]]:
    """Each hand with each reply that it wrote."""
    for file in sorted((HERE / "rows").glob("*.jsonl")):
        yield from ((file.stem, json.loads(line)) for line in file.read_text("utf-8").splitlines())
    cases = ROOT / "tests/checks/tone_cases.jsonl"
    yield from (("cases", json.loads(line)) for line in cases.read_text("utf-8").splitlines())
    for number, reply in enumerate(_stock_replies()):
        yield "stock", {"id": f"stock-{number}", **reply}


def _stock_replies() -> Iterator[dict[str, str]]:
    """Replies put together from the stock sentences, to customers of the everyday replies."""
    lines = (HERE / "stock.txt").read_text("utf-8").splitlines()
    acts: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("["):
            sentences = acts.setdefault(line, [])
        elif line and not line.startswith("#"):
            sentences.append(line)
    dice = random.Random(1)  # noqa: S311 (the same replies each time, and no secret)
    customers = [
        json.loads(line)["customer"] for line in (HERE / "rows/everyday.jsonl").read_text("utf-8").splitlines()
    ]
    for sentence in (sentence for sentences in acts.values() for sentence in sentences):
        for length in (1, 2, 3):
            others = [dice.choice(acts[act]) for act in dice.sample(sorted(acts), length - 1)]
            said = [sentence, *others]
            dice.shuffle(said)
            yield {"tone": "ok", "text": " ".join(said), "customer": dice.choice(customers)}


def _both(hand: str, written: dict[str, str]) -> Iterator[Row]:
    customer = written.get("customer") or None
    if customer:
        yield _row(hand, written, customer)
    if written["tone"] not in NEED_CUSTOMER:
        yield _row(hand, written, None)


def _row(hand: str, written: dict[str, str], customer: str | None) -> Row:
    scene = set_scene(written["text"], customer)
    return Row(hand, written["id"], written["tone"], bool(customer), scene, signs_of(scene))


def held_out(row: Row) -> bool:
    """Whether a row is kept from the model: one in ten of each hand."""
    digits = "".join(filter(str.isdigit, row.id))
    return row.hand not in ("cases", "stock") and int(digits) % 10 == 7


def fit(rows: list[Row]) -> Model:
    """A model of these rows."""
    rows = [row for row in rows if row.tone != "shouting"]
    common = Counter(word for row in rows for word in set(row.scene.terms.words))
    known = frozenset(sorted(common, key=lambda word: (-common[word], word))[:KNOWN_WORDS])
    blank = Model(LABELS, known, 0, 0, (), {}, {})
    features = [sorted(blank.features(row.scene.terms).union(row.signs) - NO_FEATURES) for row in rows]
    weight = np.array([_importance(row) for row in rows])
    bad = [number for number, row in enumerate(rows) if row.tone != "ok"]
    names, matrix = _matrix(features, SEEN)
    base, weights = _weigh(matrix, np.array([row.tone != "ok" for row in rows]), weight)
    bad_names, bad_matrix = _matrix([features[number] for number in bad], SEEN_BAD)
    lean = LogisticRegression(C=STRENGTH, max_iter=5000)
    lean.fit(bad_matrix, [LABELS.index(rows[number].tone) for number in bad], weight[bad])
    leanings = np.rint(100 * STEP * lean.coef_.T).astype(int)
    return Model(
        LABELS,
        known,
        round(100 * base),
        0,
        tuple(round(100 * float(value)) for value in lean.intercept_),
        {
            name: int(value)
            for name, value in zip(names, np.rint(100 * STEP * weights), strict=True)
            if abs(value) >= LEAST
        },
        {
            name: tuple(int(value) for value in values)
            for name, values in zip(bad_names, leanings, strict=True)
            if abs(values).max() >= 2 * LEAST
        },
    )


def _importance(row: Row) -> float:
    return (1.0 if row.customer else 0.5) * (STOCK if row.hand == "stock" else 1)


def _weigh(matrix: csr_array, bad: np.ndarray, weight: np.ndarray) -> tuple[float, np.ndarray]:
    found = LogisticRegression(C=STRENGTH, max_iter=5000).fit(matrix, bad, weight)
    return float(found.intercept_[0]), found.coef_[0]


def _matrix(features: list[list[str]], seen: int) -> tuple[list[str], csr_array]:
    """The features that stand in enough rows, and which row has which."""
    counts = Counter(name for row in features for name in row)
    names = sorted(name for name, count in counts.items() if count >= seen)
    column = {name: number for number, name in enumerate(names)}
    held = [[column[name] for name in row if name in column] for row in features]
    ends = np.cumsum([0, *map(len, held)]).astype(np.int32)
    inside = np.array([number for row in held for number in row], dtype=np.int32)
    return names, csr_array((np.full(len(inside), STEP), inside, ends), shape=(len(features), len(names)))


def weight_of(model: Model, row: Row) -> int:
    """What a row weighs."""
    return model.weigh(model.features(row.scene.terms).union(row.signs))


def found_in(model: Model, row: Row) -> str:
    """The label that a row gets from the whole check, `ok` for none."""
    return next((cue.label for cue in heard_in(row.scene, model)), "ok")


def limit_for(rows: list[Row]) -> int:
    """The weight that so many good everyday replies reach in a model which has not learnt from them."""
    weights: list[int] = []
    for fold in range(FOLDS):
        model = fit([row for row in rows if _fold(row) != fold])
        weights += [weight_of(model, row) for row in rows if _is_everyday(row) and _fold(row) == fold]
    return sorted(weights)[-1 - int(FALSE_ALARMS * len(weights))] + 1


def _fold(row: Row) -> int:
    """Which fold a reply belongs to: the same with and without its customer's message."""
    return sum(map(ord, row.id)) % FOLDS


def _is_everyday(row: Row) -> bool:
    return row.tone == "ok" and row.hand.startswith("everyday")


def as_json(model: Model) -> str:
    """The file of a model: a feature a line, in order, so that a change of it can be read."""
    weights = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{value}" for name, value in model.weights.items())
    leanings = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(values, separators=(',', ':'))}"
        for name, values in model.leanings.items()
    )
    head = {
        "labels": model.labels,
        "known": " ".join(sorted(model.known)),
        "base": model.base,
        "limit": model.limit,
        "bases": model.bases,
    }
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    return f'{opening},\n"weights":{{\n{weights}\n}},\n"leanings":{{\n{leanings}\n}}}}\n'


def figures(model: Model, rows: list[Row]) -> str:
    """How well the check does on rows that the model has not learnt from."""
    found = [found_in(model, row) for row in rows]
    flagged = [row for row, label in zip(rows, found, strict=True) if label != "ok"]
    right = [row.tone != "ok" for row in flagged]
    named = sum(label == row.tone != "ok" for row, label in zip(rows, found, strict=True))
    bad = sum(row.tone != "ok" for row in rows)
    return f"P {sum(right) / max(len(right), 1):.2f}  R {sum(right) / bad:.2f}  label {named / max(sum(right), 1):.2f}"


def print_figures(rows: list[Row], limit: int) -> None:
    """For each hand that wrote bad replies, how a model without it does on it."""
    for hand in sorted({row.hand for row in rows if row.tone != "ok"} - {"cases"}):
        model = fit([row for row in rows if row.hand != hand])._replace(limit=limit)
        theirs = [row for row in rows if row.hand == hand and row.customer]
        print(f"{hand}, learnt from the others: {figures(model, theirs)}")


def main() -> int:
    """Train, print the figures, write the file or check it."""
    rows = load()
    learnt = [row for row in rows if not held_out(row)]
    model = fit(learnt)._replace(limit=limit_for(learnt))
    written = as_json(model)
    print(f"{len(model.weights)} weights, {len(written) // 1024} KiB, limit {model.limit}")
    if "--check" in sys.argv:
        same = FILE.read_text("utf-8") == written
        print("model.json is what comes out." if same else "model.json is not what comes out: train without --check.")
        return 0 if same else 1
    FILE.write_text(written, "utf-8")
    print(f"held out of every hand: {figures(model, [row for row in rows if held_out(row) and row.customer])}")
    print_figures(rows, model.limit)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
