"""Train the model of moods on the messages written for it, and say how well it generalises.

    pip install -e . -r tools/mood_model/requirements.txt
    python tools/mood_model/train.py            # writes linter/replybook/mood/weights.txt
    python tools/mood_model/train.py --check    # trains, and says whether that file is what came out

Everything it learns from was written for this repository: `rows.jsonl`, and longer messages put together from them.
`clusters.txt` says which words are used alike, and `words.txt` of the package which ones speak of a mood by
themselves, so that it also knows words that no row says. Rows that `held_out` picks are never learnt from: a test
asks for them.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from replybook.mood import _heard
from replybook.mood.model import Model, Weighed
from replybook.mood.telling import telling_words
from replybook.mood.terms import DENIED, features_of
from replybook.reading import read

HERE = Path(__file__).parent
FILE = HERE.parent.parent / "linter/replybook/mood/weights.txt"
GROUPS = ("neutral", "bad", "happy")
TENTHS = 10
"""What a weight of 1 is in the file."""
STEP = 0.5
"""What a feature that is there counts: the smaller, the more evidence a weight takes."""
STRENGTH = 2.0
"""How much the fit may bend to the rows (the C of scikit-learn)."""
SEEN = 2
"""In how many rows a feature must stand to be counted at all."""
STRAY = 0.25
"""How far the weights of the features that are kept may stray to make up for the others."""
KEPT = 3700
"""How many features the model keeps: those that move the most messages furthest."""
UNSEEN = 0.3
"""In how many rows a word is taken to stand that no row says, and that is known by its like alone."""
RARITY = 0.75
"""How much a feature counts less for standing in few rows: 0 not at all."""
STOCK, STOCK_WEIGHT = 200, 0.5
"""How many longer messages are put together for each group, and what one of them counts."""
BLANK = 60
"""How many messages of unknown words: of what it does not know, it shall say nothing."""
BALANCE = 0.5
"""How far a rare mood is given the weight of a common one: 0 not at all, 1 in full."""
PLAIN_WORDS = """
    a an and are as at be but by can do for from had has have he her his i if in is it its just me my of on or our
    she so that the their they this to us was we will with you your
"""
"""Words that say nothing by their like."""


class Row(NamedTuple):
    """A message, its mood, and what the model sees of it."""

    mood: str
    features: frozenset[str]
    weight: float

    @property
    def group(self) -> str:
        """The mood as the model tells it apart first."""
        return self.mood if self.mood in GROUPS else "bad"


def written() -> list[dict[str, str]]:
    """All rows, each a `text` and a `mood`."""
    return [json.loads(line) for line in (HERE / "rows.jsonl").read_text("utf-8").splitlines()]


def held_out(number: int) -> bool:
    """Whether the row of this number, from 0, is kept from the model: one in ten."""
    return number % 10 == 7


def load(rows: list[dict[str, str]], weight: float = 1.0) -> list[Row]:
    """Rows with their features."""
    return [Row(row["mood"], frozenset(features_of(read(row["text"]))), weight) for row in rows]


def stock(rows: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    """Longer messages put together from short ones: else the model takes every long message for a complaint."""
    dice = random.Random(1)  # noqa: S311 (the same messages each time, and no secret)
    by_group: dict[str, list[dict[str, str]]] = {group: [] for group in GROUPS}
    for row in rows:
        by_group[row["mood"] if row["mood"] in GROUPS else "bad"].append(row)
    for group in GROUPS:
        for number in range(STOCK):
            parts = [dice.choice(by_group[group]) for _ in range(2 + number % 2)]
            if group != "neutral" and number % 3 == 0:
                parts[-1] = dice.choice(by_group["neutral"])
            text = " ".join(part["text"] + ("." if part["text"][-1].isalnum() else "") for part in parts)
            yield {"text": text, "mood": parts[0]["mood"]}
    for number in range(BLANK):
        yield {"text": "qx " * (number % 3 + 1), "mood": "neutral"}


@cache
def clusters() -> Mapping[str, tuple[str, ...]]:
    """For each word the group and the family of words that are used like it."""
    found: dict[str, tuple[str, ...]] = {}
    family = 0
    plain = frozenset(PLAIN_WORDS.split())
    for number, line in enumerate((HERE / "clusters.txt").read_text("utf-8").splitlines()):
        if line.startswith("#"):
            continue
        family += not line
        found |= dict.fromkeys(line.split(), (f"%{number}", f"%%{family}"))
    found = {word: names for word, names in found.items() if word not in plain}
    for word, group in telling_words().items():
        found[word] = (*found.get(word, ()), f"%{group}")
    return found


def widened(features: frozenset[str]) -> set[str]:
    """The features with the groups of their words, and of those that are denied."""
    groups = clusters()
    known = [(feature, feature.removeprefix(DENIED)) for feature in features]
    alike = {(DENIED if word != feature else "") + name for feature, word in known for name in groups.get(word, ())}
    return alike.union(features)


def fit(rows: list[Row]) -> Model:
    """A model of these rows."""
    wide = [widened(row.features) for row in rows]
    counts = Counter(name for row, names in zip(rows, wide, strict=True) if row.weight == 1 for name in names)
    names = sorted(name for name, count in counts.items() if count >= SEEN)
    matrix = _matrix(wide, {name: number for number, name in enumerate(names)})
    folded = _folded(names, _columns(rows, matrix))
    counts.update(telling_words().keys())
    moved = {name: _reach(weights) * (counts[name] + UNSEEN) ** RARITY for name, weights in folded.items()}
    return _settled(rows, {name: folded[name] for name in sorted(sorted(folded), key=moved.__getitem__)[-KEPT:]})


def _columns(rows: list[Row], matrix: csr_array) -> np.ndarray:
    """For each feature what it says for bad, for happy and for angry."""
    which = LogisticRegression(C=STRENGTH, max_iter=5000).fit(matrix, *_groups(rows))
    bad, mad, weight = _tempers(rows)
    angry = LogisticRegression(C=STRENGTH, max_iter=5000).fit(matrix[bad], mad, weight)
    against = which.coef_ - which.coef_[0]
    return np.stack([against[1], against[2], angry.coef_[0]], axis=1) * STEP


def _groups(rows: list[Row]) -> tuple[np.ndarray, np.ndarray]:
    """The group of each row, and what the row counts."""
    groups = np.array([GROUPS.index(row.group) for row in rows])
    return groups, _balanced(groups, np.array([row.weight for row in rows]))


def _tempers(rows: list[Row]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The numbers of the rows that are upset or angry, whether they are angry, and what they count."""
    bad = np.flatnonzero(np.array([row.mood in ("upset", "angry") for row in rows]))
    mad = np.array([rows[number].mood == "angry" for number in bad]).astype(int)
    return bad, mad, _balanced(mad, np.array([rows[number].weight for number in bad]))


def _balanced(classes: np.ndarray, weight: np.ndarray) -> np.ndarray:
    shares = np.bincount(classes, weight)
    return weight * (shares.mean() / shares[classes]) ** BALANCE


def _settled(rows: list[Row], held: dict[str, np.ndarray]) -> Model:
    """The weights once more, near to what they were, so that they make up for the features left out."""
    names = sorted(held)
    matrix = _matrix([row.features for row in rows], {name: number for number, name in enumerate(names)}) / STEP
    before = np.array([held[name] for name in names])
    groups, weight = _groups(rows)
    both = _refit(matrix, groups, weight, np.hstack([np.zeros((len(names), 1)), before[:, :2]]))
    bad, mad, tempers = _tempers(rows)
    angry = _refit(matrix[bad], mad, tempers, np.hstack([np.zeros((len(names), 1)), before[:, 2:]]))
    found = np.hstack([both[:, 1:] - both[:, :1], angry[:, 1:] - angry[:, :1]])
    base, *weights = np.rint(TENTHS * found).astype(int).tolist()
    return Model(Weighed(*base), {name: tuple(row) for name, row in zip(names, weights, strict=True) if any(row)})


def _refit(matrix: csr_array, classes: np.ndarray, weight: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Weights of a softmax that fits the rows and strays little from those before; the first row is the base."""
    shape = (before.shape[0] + 1, before.shape[1])
    wanted = np.eye(shape[1])[classes]
    start = np.vstack([np.zeros(shape[1]), before])

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        step = flat.reshape(shape)
        scores = matrix @ (before + step[1:]) + step[0]
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        off = (chances - wanted) * weight[:, None]
        loss = -float((weight * np.log((chances * wanted).sum(axis=1) + 1e-12)).sum())
        slope = np.vstack([off.sum(axis=0), matrix.T @ off + step[1:] / STRAY])
        return loss + float((step[1:] ** 2).sum()) / 2 / STRAY, slope.ravel()

    return start + minimize(cost, np.zeros(start.size), jac=True, method="L-BFGS-B").x.reshape(shape)


def _reach(weights: np.ndarray) -> float:
    """How far a feature can move a message between moods."""
    bad, happy, angry = map(float, weights)
    return max(abs(bad), abs(happy), abs(bad - happy), abs(angry) / 2)


def _matrix(wide: Sequence[AbstractSet[str]], column: Mapping[str, int]) -> csr_array:
    held = [sorted(column[name] for name in names if name in column) for names in wide]
    ends = np.cumsum([0, *map(len, held)]).astype(np.int32)
    inside = np.array([number for row in held for number in row], dtype=np.int32)
    return csr_array((np.full(len(inside), STEP), inside, ends), shape=(len(wide), len(column)))


def _folded(names: list[str], columns: np.ndarray) -> dict[str, np.ndarray]:
    """The weights with those of the groups added to every word in them, so that running needs no groups."""
    found = dict(zip(names, columns, strict=True))
    groups = clusters()
    words = {*(name for name in names if not name.lstrip(DENIED).startswith("%")), *groups}
    folded: dict[str, np.ndarray] = {}
    for name in sorted(words.union(DENIED + word for word in groups if DENIED + word in found)):
        word = name.removeprefix(DENIED)
        mark = DENIED if word != name else ""
        alike = [found[mark + group] for group in groups.get(word, ()) if mark + group in found]
        folded[name] = sum(alike, found.get(name, np.zeros(3)))
    return folded


def as_text(model: Model) -> str:
    """The file of a model: a feature a line, in order, so that a change of it can be read."""
    lines = [f"{name}\t{bad} {happy} {angry}" for name, (bad, happy, angry) in model.weights.items()]
    return "\n".join([f"\t{' '.join(map(str, model.base))}", *lines, ""])


def figures(model: Model, rows: list[Row]) -> str:
    """How often the model is right; for each group how often it is right where it says so, and how much it finds."""
    heard = [_heard(model.weigh(row.features)) for row in rows]
    said = [mood if mood in GROUPS else "bad" for mood in heard]
    right = Counter(row.group for row, group in zip(rows, said, strict=True) if row.group == group)
    there = Counter(row.group for row in rows)
    each = "  ".join(
        f"{group} P {right[group] / max(said.count(group), 1):.2f} R {right[group] / there[group]:.2f}"
        for group in ("bad", "happy", "neutral")
    )
    return f"right {right.total() / len(rows):.3f}  {each}"


def main() -> int:
    """Train, print the figures, write the file or check it."""
    rows = written()
    learnt = [row for number, row in enumerate(rows) if not held_out(number)]
    model = fit(load(learnt) + load(list(stock(learnt)), STOCK_WEIGHT))
    text = as_text(model)
    print(f"{len(model.weights)} weights, {len(text.encode()) // 1024} KiB")
    if "--check" in sys.argv:
        same = FILE.read_text("utf-8") == text
        print("weights.txt is what comes out." if same else "weights.txt is not what comes out: train without --check.")
        return 0 if same else 1
    FILE.write_text(text, "utf-8")
    kept = load([row for number, row in enumerate(rows) if held_out(number)])
    print(f"held out ({len(kept)}): {figures(model, kept)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
