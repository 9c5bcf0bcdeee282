"""Train the models of steps and of wants on the text written for them, and say how well they generalise.

    pip install -e . -r tools/step_model/requirements.txt
    python tools/step_model/train.py            # writes linter/replybook/checks/steps/model.json
    python tools/step_model/train.py --check    # trains, and says whether that file is what came out

Everything they learn from was written for this repository. `scenes.txt`: a customer's message, then sentences that
might answer it, those with a "+" move the case on, those with a "-" do not. `rows/*.jsonl`: whole replies, one file a
writer; of a reply that leads somewhere, it is not known by which sentence, so the likeliest to a first model counts.
`content.txt` and `mixed.txt`: messages that want nothing, and messages that want something though they may not sound
like it. The stock sentences of the model of tones count, too. The cases of the tests are never learnt from.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from replybook.checks.reply_body import body
from replybook.checks.steps.acts import signs, surely_moves
from replybook.checks.steps.model import Model
from replybook.checks.steps.said import said_in
from replybook.checks.steps.terms import Sentence, features, sentence_of, stems
from replybook.checks.steps.wants import want_of
from replybook.reading import EMAIL, LINK, read

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FILE = ROOT / "linter/replybook/checks/steps/model.json"
STOCK = {"regret": False, "thanks": False, "esteem": False, "cheer": False, "pointer": True}
"""Which sections of the tone model's stock sentences are learnt from, and whether they lead anywhere."""
KNOWN_WORDS, KNOWN_WANTED = 350, 250
"""How many of the commonest words make pairs as themselves."""
SEEN_SENTENCES, SEEN_MESSAGES = 3, 2
"""In how many texts a feature must stand to be counted."""
STEP = 3.0
"""What the features of a text weigh together, over the root of their number."""
STRENGTH_STEPS, STRENGTH_WANTS = 1.5, 1.0
"""How much the fits may bend to the rows (the C of scikit-learn)."""
STOCK_COUNTS = 0.5
"""What a stock sentence counts, beside one that was written for its message."""
EVERYDAY_COUNTS = 0.3
"""What a sentence of an everyday reply counts, of which nobody said that it leads somewhere."""
LEAST = 4
"""Weights nearer to zero are left out, in hundredths."""
FOLDS = 5
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
    counts: float
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
    """All replies that somebody wrote."""
    files = sorted((HERE / "rows").glob("*.jsonl"))
    return [Row(file.stem, **json.loads(line)) for file in files for line in file.read_text("utf-8").splitlines()]


def number_of(row: Row) -> int:
    """The number in a row's id."""
    return int("".join(filter(str.isdigit, row.id)))


def messages(name: str) -> list[str]:
    """The lines of a file of messages."""
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("# ")]


def said(customer: str, text: str, *, leads: bool, number: int, counts: float = 1.0, whole: bool = False) -> list[Said]:
    """The sentences of a text; `whole` for a reply with its greeting and signature."""
    reading = read(text)
    tokens = body(reading) if whole else list(range(len(reading.norms)))
    known, asks = stems(read(customer)), want_of(customer, frozenset()).asks
    return [
        Said(leads, sentence_of(reading, group, known), frozenset(signs(reading, group)), asks, counts, number)
        for group in said_in(reading, tokens)
    ]


def scene_sentences() -> list[Said]:
    """All sentences of the scenes."""
    return [
        one for number, customer, leads, text in scenes() for one in said(customer, text, leads=leads, number=number)
    ]


def stock_sentences() -> Iterator[Said]:
    """The stock sentences, each in answer to some message."""
    dice = random.Random(1)  # noqa: S311 (the same each time, and no secret)
    customers = sorted({customer for _, customer, _, _ in scenes()})
    section = ""
    for line in (ROOT / "tools/tone_model/stock.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line[1:-1]
        elif line and not line.startswith("#") and section in STOCK and not is_plain(line):
            yield from said(dice.choice(customers), line, leads=STOCK[section], number=0, counts=STOCK_COUNTS)


def is_plain(text: str) -> bool:
    """Whether a reply passes before any sentence is weighed."""
    reading = read(text)
    if "?" in reading.norms or LINK in reading.sorts or EMAIL in reading.sorts:
        return True
    return surely_moves(reading.norms)


def seen_by(model: Model, one: Said) -> set[str]:
    """What a model sees of a sentence."""
    return features(one.sentence, one.signs, model.known, one.asks)


def fit_steps(all_rows: Sequence[Row], sentences: Sequence[Said]) -> Model:
    """A model of steps, learnt from these replies and sentences."""
    base = [*sentences, *stock_sentences()]
    base += [one for row in all_rows if row.leads is False for one in _row_said(row)]
    everyday = [found for row in everyday_rows() if not is_plain(row.text) and (found := _row_said(row))]
    leading = [found for row in all_rows if row.leads and not is_plain(row.text) and (found := _row_said(row))]
    model = _fit_said(base)
    for _ in range(ROUNDS):
        likeliest = [_likeliest(model, found) for found in leading]
        by_the_way = [_likeliest(model, found)._replace(counts=EVERYDAY_COUNTS) for found in everyday]
        model = _fit_said([*base, *likeliest, *(one for one in by_the_way if model.weigh(seen_by(model, one)) > 0)])
    return model


def _likeliest(model: Model, found: Sequence[Said]) -> Said:
    """The sentence of a reply that is likeliest to be what leads somewhere."""
    return max(found, key=lambda one: model.weigh(seen_by(model, one)))


def everyday_rows() -> list[Row]:
    """The good replies of the model of tones: most lead somewhere, and those that seem to are learnt from."""
    files = sorted((ROOT / "tools/tone_model/rows").glob("everyday*.jsonl"))
    held = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]
    return [
        Row("everyday", row["id"], row["customer"], row["text"], wants=True, leads=True)
        for row in held
        if row["tone"] == "ok" and row["customer"]
    ]


def _row_said(row: Row) -> list[Said]:
    return said(row.customer, row.text, leads=bool(row.leads), number=number_of(row), whole=True)


def _fit_said(sentences: Sequence[Said]) -> Model:
    common = Counter(word for one in sentences for word in set(one.sentence.words))
    blank = Model(_commonest(common, KNOWN_WORDS), 0, LIMIT_STEPS, {})
    return _fit(
        blank,
        [seen_by(blank, one) for one in sentences],
        [one.leads for one in sentences],
        [one.counts for one in sentences],
        SEEN_SENTENCES,
        STRENGTH_STEPS,
    )


def fit_wants(wanted: Sequence[tuple[str, bool]]) -> Model:
    """A model of wants, learnt from these messages and whether they want something."""
    common = Counter(word for text, _ in wanted for word in want_of(text, frozenset()).features if " " not in word)
    blank = Model(_commonest(common, KNOWN_WANTED), 0, LIMIT_WANTS, {})
    seen = [set(want_of(text, blank.known).features) for text, _ in wanted]
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


def _commonest(counted: Counter[str], count: int) -> frozenset[str]:
    return frozenset(sorted(counted, key=lambda word: (-counted[word], word))[:count])


def _fit(
    blank: Model, seen: list[set[str]], right: list[bool], counts: list[float], least: int, strength: float
) -> Model:
    """The weights that tell right from wrong, in a model that is blank but for its words."""
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
    head = {"known": " ".join(sorted(model.known)), "base": model.base, "limit": model.limit}
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{value}" for name, value in model.weights.items())
    return f'{json.dumps(head, ensure_ascii=False)[:-1]},\n"weights":{{\n{lines}\n}}}}'


def print_figures(all_rows: list[Row], sentences: list[Said], learnt: list[tuple[str, bool]]) -> None:
    """How the models do on what they have not learnt from: one scene in five, and each hand without its rows."""
    right = total = 0
    for fold in range(FOLDS):
        steps = _fit_said([one for one in sentences if one.number % FOLDS != fold])
        kept = [one for one in sentences if one.number % FOLDS == fold]
        right += sum((steps.weigh(seen_by(steps, one)) >= 0) == one.leads for one in kept)
        total += len(kept)
    print(f"sentences of other scenes: {right} of {total} right")
    for hand in sorted({row.hand for row in all_rows}):
        others = [row for row in all_rows if row.hand != hand]
        steps = fit_steps(others, sentences)
        theirs = [row for row in all_rows if row.hand == hand and row.leads is not None and not is_plain(row.text)]
        flagged = [
            row for row in theirs if all(steps.weigh(seen_by(steps, one)) < steps.limit for one in _row_said(row))
        ]
        bad = sum(row.leads is False for row in theirs)
        hit = sum(row.leads is False for row in flagged)
        print(f"{hand}, learnt from the others: P {hit / max(len(flagged), 1):.2f}  R {hit / max(bad, 1):.2f}")
        wants = fit_wants(wanted_messages(others))
        named = [row for row in all_rows if row.hand == hand]
        right = sum((wants.weigh(want_of(row.customer, wants.known).features) >= 0) == row.wants for row in named)
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
