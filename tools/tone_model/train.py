"""Train the model of tones on the replies written for it, and say how well it generalises.

    pip install -e . -r tools/tone_model/requirements.txt
    python tools/tone_model/train.py            # writes linter/replybook/checks/tones/model.json
    python tools/tone_model/train.py --check    # trains, and says whether that file is what came out

Everything it learns from was written for this repository: `rows/*.jsonl`, one file a writer, the cases of the tone
test, the playbook's examples, and replies put together from `stock.txt`. Rows that `held_out` picks are never learnt
from: a test asks for them. Nor is anything in `tests/labelled`, the open test set.
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

from replybook.checks.tone import cues_in, heard_in
from replybook.checks.tones.cue import Cue
from replybook.checks.tones.features import features_of
from replybook.checks.tones.model import Model
from replybook.checks.tones.scene import Scene, set_scene
from replybook.checks.tones.terms import ANY, EDGE

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FILE = ROOT / "linter/replybook/checks/tones/model.json"
LABELS = ("hostile", "blame", "dismissive", "flippant", "cold")
"""`shouting` is heard by rule."""
NEED_CUSTOMER = ("flippant", "cold")
KNOWN_WORDS = 150
"""How many of the commonest words make pairs as themselves, not as their endings."""
DULL_WORDS = 60
"""How many of the commonest words say nothing where the customer says them."""
NO_FEATURES = {EDGE, f"{ANY} {ANY}", *(f"#{sort} shouting" for sort in ("plain", "faint"))}
SEEN, SEEN_BAD = 4, 3
"""In how many rows a feature must stand to be counted at all; for the labels, in how many bad rows."""
LEAST = 7
"""Weights nearer to zero are left out."""
STEP = 0.5
"""What a feature that is there counts: the smaller, the more evidence a weight takes."""
STRENGTH = 1.0
"""How much the fit may bend to the rows (the C of scikit-learn)."""
STOCK_FOR, AGAIN_BY, CASES, PLAYBOOK = "stock for ", "again by ", "tone_cases", "playbook"
STOCK_LENGTHS = (1, 2, 2)
"""How many stock sentences make a reply, for each of the replies that begin with a sentence."""
STOCK = 0.75
"""What a reply put together from stock sentences counts, beside one that somebody wrote."""
AGAIN = 0.5
"""What a bad reply counts beside itself where it is said to another customer."""
ANY_PAIR = 0.5
"""What a pair with any word in it counts, beside one of two certain words."""
FOLDS = 5
FALSE_ALARMS = 0.042
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
    cues: tuple[Cue, ...]


def load() -> list[Row]:
    """All rows, and each again without its customer's message, where its label can still be heard."""
    return [row for hand, written in written_rows() for row in _both(hand, written)]


def written_rows() -> Iterator[tuple[str, dict[str, str]]]:
    """Each hand with each reply that it wrote."""
    files = [*sorted((HERE / "rows").glob("*.jsonl")), ROOT / "tests/checks/tone_cases.jsonl"]
    written = {file.stem: list(map(json.loads, file.read_text("utf-8").splitlines())) for file in files}
    for hand, replies in written.items():
        yield from ((hand, reply) for reply in replies)
    customers = {
        hand: [reply["customer"] for reply in replies if reply["customer"] and not _is_kept(reply["id"])]
        for hand, replies in written.items()
        if not hand.startswith("everyday")
    }
    yield from _stock_replies(customers)
    yield from _said_to_others(written)
    yield from ((PLAYBOOK, example) for example in _examples())


def _said_to_others(written: dict[str, list[dict[str, str]]]) -> Iterator[tuple[str, dict[str, str]]]:
    """Each bad reply again, to another customer of its hand who got one: it is as bad for them."""
    dice = random.Random(3)  # noqa: S311 (the same customers each time, and no secret)
    for hand, replies in written.items():
        bad = [reply for reply in replies if reply["tone"] != "ok" and reply["customer"] and not _is_kept(reply["id"])]
        for reply in () if hand == CASES else bad:
            yield f"{AGAIN_BY}{hand}", {**reply, "customer": dice.choice(bad)["customer"]}


def _examples() -> Iterator[dict[str, str]]:
    """The good examples of the playbook, and those of its rules of tone."""
    for rule in json.loads((ROOT / "rules/rulebook.json").read_text("utf-8"))["rules"]:
        label = rule["id"].removeprefix("tone-") if rule["kind"] == "tone" else ""
        for example in rule.get("examples", ()):
            if example["good"] or label:
                customer = example.get("context", {}).get("customer", "")
                tone = "ok" if example["good"] else label
                yield {"id": rule["id"], "tone": tone, "text": example["text"], "customer": customer}


def _stock_replies(customers: dict[str, list[str]]) -> Iterator[tuple[str, dict[str, str]]]:
    """Replies put together from the stock sentences, to customers that the hands thought up.

    Their hand says whose customers they answer, so that they too can be left out with that hand.
    """
    acts: dict[str, list[str]] = {}
    for line in (HERE / "stock.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            sentences = acts.setdefault(line, [])
        elif line and not line.startswith("#"):
            sentences.append(line)
    dice = random.Random(1)  # noqa: S311 (the same replies each time, and no secret)
    for sentence in (sentence for sentences in acts.values() for sentence in sentences):
        for length in STOCK_LENGTHS:
            others = [dice.choice(acts[act]) for act in dice.sample(sorted(acts), length - 1)]
            said = [sentence, *others]
            dice.shuffle(said)
            hand = dice.choice(sorted(customers))
            reply = {"id": "stock", "tone": "ok", "text": " ".join(said), "customer": dice.choice(customers[hand])}
            yield f"{STOCK_FOR}{hand}", reply


def _both(hand: str, written: dict[str, str]) -> Iterator[Row]:
    customer = written.get("customer") or None
    if customer:
        yield _row(hand, written, customer)
    if written["tone"] not in NEED_CUSTOMER and not hand.startswith((STOCK_FOR, AGAIN_BY)):
        yield _row(hand, written, None)


def _row(hand: str, written: dict[str, str], customer: str | None) -> Row:
    scene = set_scene(written["text"], customer)
    return Row(hand, written["id"], written["tone"], bool(customer), scene, cues_in(scene))


def held_out(row: Row) -> bool:
    """Whether a row is kept from the model: one in ten of each hand."""
    return not row.hand.startswith((CASES, PLAYBOOK, STOCK_FOR, AGAIN_BY)) and _is_kept(row.id)


def _is_kept(reply_id: str) -> bool:
    return reply_id.endswith("7")


def fit(rows: list[Row]) -> Model:
    """A model of these rows."""
    rows = [row for row in rows if row.tone != "shouting"]
    common = Counter(word for row in rows for word in set(row.scene.terms.words))
    known = _commonest(common, KNOWN_WORDS)
    dull = NO_FEATURES | {f"<{word}" for word in _commonest(common, DULL_WORDS)}
    features = [sorted(features_of(row.scene, row.cues, known) - dull) for row in rows]
    weight = np.array([_importance(row) for row in rows])
    bad = [number for number, row in enumerate(rows) if row.tone != "ok" and not row.hand.startswith(AGAIN_BY)]
    names, matrix = _matrix(features, SEEN)
    base, weights = _weigh(matrix, np.array([row.tone != "ok" for row in rows]), weight)
    bad_names, bad_matrix = _matrix([features[number] for number in bad], SEEN_BAD)
    lean = LogisticRegression(C=STRENGTH, max_iter=5000)
    lean.fit(bad_matrix, [LABELS.index(rows[number].tone) for number in bad], weight[bad])
    leanings = np.rint(100 * lean.coef_.T * _steps(bad_names)[:, None]).astype(int)
    return Model(
        LABELS,
        known,
        round(100 * base),
        0,
        tuple(round(100 * float(value)) for value in lean.intercept_),
        {
            name: int(value)
            for name, value in zip(names, np.rint(100 * weights * _steps(names)), strict=True)
            if abs(value) >= LEAST
        },
        {
            name: tuple(int(value) for value in values)
            for name, values in zip(bad_names, leanings, strict=True)
            if abs(values).max() >= 2 * LEAST
        },
    )


def _commonest(counts: Counter[str], number: int) -> frozenset[str]:
    return frozenset(sorted(counts, key=lambda word: (-counts[word], word))[:number])


def _importance(row: Row) -> float:
    known = 1.0 if row.customer or row.hand == PLAYBOOK else 0.5
    if row.hand.startswith(AGAIN_BY):
        return AGAIN * known
    return STOCK * known if row.hand.startswith(STOCK_FOR) else known


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
    return names, csr_array((_steps(names)[inside], inside, ends), shape=(len(features), len(names)))


def _steps(names: list[str]) -> np.ndarray:
    """What each of these features counts where it is there."""
    return np.array([STEP * (ANY_PAIR if ANY in name.split(" ")[:2] and name != ANY else 1) for name in names])


def weight_of(model: Model, row: Row) -> int:
    """What a row weighs."""
    return model.weigh(features_of(row.scene, row.cues, model.known))


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
    for hand in sorted({row.hand for row in rows if row.hand.endswith("-hand") and " " not in row.hand}):
        model = fit([row for row in rows if not row.hand.endswith(hand)])._replace(limit=limit)
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
