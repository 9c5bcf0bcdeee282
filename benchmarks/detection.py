"""How right the headline checks are on labelled replies, beside what a team would otherwise try. Writes `detection.md`.

    pip install -r benchmarks/requirements.txt
    python benchmarks/detection.py [LABELLED.jsonl …]

Without a name it measures on the labelled replies of our own, in `tests/labelled`. Those that the page has beside them
are other people's words, so they are not in this repository, and the page holds figures only. A baseline whose library
is not installed is left out and named.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from baselines import BASELINES, Found, missing_baselines
from failures import FAILURES, Failure

from replybook import Draft, Linter, compile_playbook
from replybook.evaluation import LabelledError, Row, read_labelled
from replybook.evaluation.report import written
from replybook.evaluation.scores import Score, outcome, score

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "benchmarks" / "detection.md"
TARGETS = {
    ("signature", "absent"): "nobody signed (on X)",
    ("private-request", ""): "asks for private data in public",
    ("private-data", ""): "shows private data",
    ("boilerplate", ""): "boilerplate of any sort",
    ("boilerplate", "full"): "nothing specific in it",
    ("boilerplate", "holding"): "a holding reply that says neither who nor when",
    ("tone", ""): "a tone that a manager would send back",
    ("promise", ""): "promises what an agent may not give",
    ("route", ""): "sends the customer elsewhere",
    ("name", ""): "another name than the customer's",
    ("asks-again", ""): "asks for what was given",
    ("next-step", ""): "leads nowhere",
    ("escalation", ""): "something grave, treated as routine",
    ("reviews", ""): "asks for another review, or pays for one",
    ("patient", ""): "confirms in public that somebody is a patient",
    ("placeholder", ""): "a slot left unfilled",
    ("length", ""): "too long for the network",
}
OURS = "**Replybook**"
INTERVALS = """\
The brackets are 95 % intervals: the rows drawn again 1,000 times.
See [how to read them](../docs/eval.md#how-to-read-it)."""
FLATTERED = """\
**Read the figures by how the rows were used.** Most were looked at while the checks were built, so their figures
flatter us; the baselines were fitted to nothing. Each section says which is which. Rows of our own are in
`tests/labelled`, written by hands that had seen no check; the others are real public replies and authored ones,
labelled by people, that are not in this repository."""
OURS_TO_READ = "Rows of our own, read while the checks were built."
NOTES = {
    "context-1": OURS_TO_READ,
    "context-2": OURS_TO_READ,
    "context-3": "Rows of our own: for a long time only counts of hits and misses were known, then they were read.",
    "context-4": "Rows of our own: measured unseen once, then read.",
    "context-5": "Rows of our own: measured unseen once, then those were read that were judged wrongly.",
    "context-6": "**Rows of our own that nobody working on the checks has read.**",
    "tone": "Rows of our own, never learnt from; totals were watched.",
    "tone-2": "**Rows of our own that nobody working on the checks has read.**",
}
"""What is to be known of a file, by its name."""
OTHERS = "Not in this repository. The checks were developed on these rows."
PRESIDIO = """\
Presidio runs with its pattern recognisers alone, over a blank spaCy pipeline, since a trained model was not to be had:
it finds identifiers, not names and places. It looks for private data that is *shown*; it stands beside our check for
data that is *asked for* to say that the one does not do for the other."""
LONGEST_EXAMPLE = 160


@dataclass(frozen=True, slots=True)
class Line:
    """One judge's figures on one target of one file."""

    judge: str
    told: Score


def judged(rows: Iterable[Row], target: tuple[str, str], found: Found, name: str) -> Score:
    """A judge's score on a target: over the rows that say something of it."""
    told = [
        outcome(wanted=claim.wanted, found=claim.met_by(found(row.draft)))
        for row in rows
        for claim in row.claims
        if claim.target == target
    ]
    return score(told, f"1 {target} {name}")


def ours(linter: Linter, kind: str) -> Found:
    """The labels of our findings of a kind."""
    return lambda draft: [finding.label for finding in linter.lint(draft) if finding.kind == kind]


def lines(rows: list[Row], linter: Linter, target: tuple[str, str]) -> list[Line]:
    """Ours and every baseline's figures on a target."""
    kind = target[0]
    if not any(bound.rule.kind == kind for bound in linter.rules):
        return []
    judges: list[tuple[str, Found]] = [(OURS, ours(linter, kind)), *BASELINES.get(target, ())]
    return [Line(name, judged(rows, target, found, name)) for name, found in judges]


def table(title: str, told: list[Line]) -> str:
    """A target's figures as a Markdown table."""
    first = told[0].told
    rows = [
        f"| {one.judge} | {written(one.told.precision)} | {written(one.told.recall)} | {written(one.told.f1)} |"
        for one in told
    ]
    head = f"**{title[0].upper()}{title[1:]}:** {first.rows} rows, {first.wanted} of them so."
    return "\n".join([head, "", "| | precision | recall | F1 |", "| --- | --- | --- | --- |", *rows, ""])


def section(path: Path, rows: list[Row], linter: Linter) -> str:
    """All targets of a file that anybody wanted or found."""
    tables = []
    for target, title in TARGETS.items():
        told = lines(rows, linter, target)
        if told and told[0].told.wanted:
            tables.append(table(title, told))
    note = NOTES.get(path.stem, OTHERS)
    return "\n".join([f"## {path.stem}", "", f"{len(rows)} rows. {note}", "", *tables])


def failures(linter: Linter) -> str:
    """The known kinds of failure, by made-up examples that are tried as the page is written."""
    parts = ["## Where it fails", "", "Each example is made up, and was tried when this page was written.", ""]
    for failure in FAILURES:
        labels = ours(linter, failure.kind)(failure.draft)
        if bool(labels) != failure.wanted:
            parts += [f"- **{failure.what}** ({_which(failure)}): {_example(failure.draft)}"]
        else:
            print(f"no longer fails: {failure.what}", file=sys.stderr)
    return "\n".join([*parts, ""])


def _which(failure: Failure) -> str:
    return f"`{failure.kind}` {'misses it' if failure.wanted else 'flags it'}"


def _example(draft: Draft) -> str:
    text = draft.text if len(draft.text) <= LONGEST_EXAMPLE else f"{draft.text[:LONGEST_EXAMPLE]}…"
    return f"“{text}”" + (f", to “{draft.customer}”" if draft.customer else "")


def page(files: dict[Path, list[Row]], linter: Linter) -> str:
    """The whole page."""
    left_out = missing_baselines()
    return "\n".join(
        [
            "# How right the checks are",
            "",
            f"Written by `python benchmarks/detection.py` with Python {platform.python_version()}. {INTERVALS}",
            "",
            FLATTERED,
            "",
            PRESIDIO,
            "",
            *([f"Not installed, so left out: {', '.join(left_out)}.", ""] if left_out else []),
            *(section(path, rows, linter) for path, rows in files.items()),
            failures(linter),
        ]
    )


def main() -> int:
    """Measure, and write the page."""
    paths = [*sorted((ROOT / "tests/labelled").glob("*.jsonl")), *(Path(argument) for argument in sys.argv[1:])]
    try:
        files = {path: read_labelled(path) for path in paths}
    except LabelledError as problem:
        print(f"{problem}\nNothing was measured.", file=sys.stderr)
        return 2
    linter = Linter(compile_playbook(ROOT / "playbook").rulebook)
    text = page(files, linter)
    PAGE.write_text(re.sub(r"\n{3,}", "\n\n", text), encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
