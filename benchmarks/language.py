"""What the language engines find in replies, and what they cost. Writes `benchmarks/language.md`.

    python benchmarks/language.py REPLIES.jsonl… [--show]

Takes 200 replies, evenly from the files (fields `text`, and `brand` and `customer` where they are known), and judges
them by the reference playbook's roster and brand terms. LanguageTool is started as `lint` starts it. `--show` prints
each finding instead, for a person to say whether it is right; no text of a reply goes into the file.
"""

from __future__ import annotations

import json
import platform
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from slips import SLIPS

from replybook import Draft, language, load_rulebook
from replybook.checks.language import Options, check, needs
from replybook.language.engine import Wanted
from replybook.model import Hit

ROOT = Path(__file__).resolve().parent.parent
DECISION = "../docs/decisions/0010-language-engines.md"
REPLIES = 200
SEED = 2026
WARM_UP = 300
"""Replies that a warm engine has seen before; others than those that are counted."""

NO_PROSE = re.compile(r"[@#^*~_{}\[\]<>%=|\\]|://|www\.|\w\.\w|\w/\w|\d[^\W\d]|[^\W\d]\d|[^\x00-\u2fff]")
"""What a piece between two blanks has in it that is a handle, address, slot, code, mark of a signature, or emoji."""


@dataclass(slots=True)
class Outcome:
    """What one engine did with the replies."""

    name: str
    start: float
    """Seconds from nothing to the first answer."""
    new: list[float] = field(default_factory=list)
    """Milliseconds a reply, after the warm-up, for replies that the engine had not seen."""
    hits: list[tuple[Draft, Hit]] = field(default_factory=list)
    raw: int = 0
    """How many mistakes the engine finds in the same replies as they stand, nothing taken out."""
    raw_about_tokens: int = 0
    not_judged: int = 0
    planted: int = 0
    """Planted slips that it found."""
    false_alarms: int = 0
    """Findings in the same sentences put right."""
    memory: float = 0.0
    """Megabytes at most, of this process or of the server's."""


def main() -> int:
    """Measure, and write or show."""
    paths = [Path(name) for name in sys.argv[1:] if name != "--show"]
    if not paths:
        sys.exit(__doc__)
    counted, warm_up = sample(paths)
    rulebook = load_rulebook(ROOT / "rules" / "rulebook.json")
    options = Options(roster=rulebook.roster, brand_terms=rulebook.brand_terms)
    outcomes = [measure(name, counted, warm_up, options) for name in language.ENGINES]
    if "--show" in sys.argv:
        for outcome in outcomes:
            show(outcome)
        return 0
    report = "\n".join(lines(outcomes))
    (ROOT / "benchmarks" / "language.md").write_text(report + "\n", encoding="utf-8")
    print(report)
    return 0


def sample(paths: list[Path]) -> tuple[list[tuple[Draft, str]], list[Draft]]:
    """The replies that count, each with its brand, and others to warm up on; no text twice."""
    rng = random.Random(SEED)  # noqa: S311 (a sample, no secret)
    counted: list[tuple[Draft, str]] = []
    warm_up: list[Draft] = []
    for path in paths:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        rows = list({row["text"]: row for row in rows}.values())
        rng.shuffle(rows)
        size, more = REPLIES // len(paths), WARM_UP // len(paths)
        drafts = [(Draft(row["text"], customer=row.get("customer") or None), row.get("brand", "")) for row in rows]
        counted += drafts[:size]
        warm_up += [draft for draft, _ in drafts[size : size + more]]
    return counted, warm_up


def measure(name: str, counted: list[tuple[Draft, str]], warm_up: list[Draft], options: Options) -> Outcome:
    """Run one engine over the replies."""
    started = time.perf_counter()
    language.configure(name)
    language.find_mistakes("The lamp comes tommorow.", Wanted())
    outcome = Outcome(name, time.perf_counter() - started)
    for draft in warm_up:
        needs(draft, options)
    for draft, _ in counted:
        started = time.perf_counter()
        unjudged = needs(draft, options)
        hits = [] if unjudged else list(check(draft, options))
        outcome.new.append((time.perf_counter() - started) * 1e3)
        outcome.not_judged += unjudged is not None
        outcome.hits += [(draft, hit) for hit in hits]
    for draft, brand in counted:
        mistakes = language.find_mistakes(draft.text, Wanted())
        told = [mistake for mistake in mistakes if mistake.label in options.labels]
        outcome.raw += len(told)
        outcome.raw_about_tokens += sum(is_about_token(draft.text, mistake.span.start, brand) for mistake in told)
    for wrong, right in SLIPS:
        outcome.planted += bool(judged(wrong, options))
        outcome.false_alarms += len(judged(right, options))
    outcome.memory = peak_memory()
    if problem := language.trouble():
        sys.exit(problem)
    language.close()
    return outcome


def judged(text: str, options: Options) -> list[Hit]:
    """The findings on a text without context."""
    draft = Draft(text)
    return [] if needs(draft, options) else list(check(draft, options))


def is_about_token(text: str, start: int, brand: str) -> bool:
    """Whether what stands at an offset is a handle, address, slot, emoji, signature or brand, told by means of its own:
    the piece between blanks that it is in, the brand of the row, the last words of the reply."""
    first = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    piece = re.split(r"\s", text[first:], maxsplit=1)[0]
    bare = re.sub(r"\W", "", piece).casefold()
    if NO_PROSE.search(piece) or (len(bare) > 3 and bare in brand.casefold()):
        return True
    rest = text[max(0, start - 3) :].split("http")[0].strip()
    return bool(re.fullmatch(r".{0,2}[-–—^*/~]\s?\S{1,15}\W{0,3}", rest))


def peak_memory() -> float:
    """The most that LanguageTool's server took, or else this process, in megabytes; 0 where that can't be told."""
    process = getattr(getattr(language._desk.engine, "_local", None), "process", None)  # noqa: SLF001 (a benchmark)
    status = Path(f"/proc/{process.pid if process else 'self'}/status")
    match = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(match[1]) / 1024 if match else 0.0


def show(outcome: Outcome) -> None:
    """Print what the engine found, each in its place."""
    print(f"\n{outcome.name}: {len(outcome.hits)} findings")
    for draft, hit in outcome.hits:
        text, span = draft.text, hit.span
        around = f"{text[max(0, span.start - 40) : span.start]}[[{span.of(text)}]]{text[span.end : span.end + 30]}"
        print(f"{hit.label:8} {' '.join(around.split())} | {hit.message} {hit.advice}")


def lines(outcomes: list[Outcome]) -> Iterator[str]:
    """The report."""
    yield "# The language engines on 200 replies\n"
    yield f"Written by `python benchmarks/language.py`; how to read it: [the decision]({DECISION}).\n"
    yield f"Python {platform.python_version()}, {platform.system()}, {platform.machine()}.\n"
    yield "| | " + " | ".join(outcome.name for outcome in outcomes) + " |"
    yield "| --- |" + " ---: |" * len(outcomes)
    rows: dict[str, Callable[[Outcome], str]] = {
        "start, with the first answer (s)": lambda o: f"{o.start:.1f}",
        "a reply it has not seen, median (ms)": lambda o: f"{statistics.median(o.new):.1f}",
        "the same, mean (ms)": lambda o: f"{statistics.mean(o.new):.1f}",
        "the slowest (ms)": lambda o: f"{max(o.new):.0f}",
        "memory at most (MB)": lambda o: f"{o.memory:.0f}",
        "findings": lambda o: str(len(o.hits)),
        "of them spelling": lambda o: str(Counter(hit.label for _, hit in o.hits)["spelling"]),
        "of them grammar": lambda o: str(Counter(hit.label for _, hit in o.hits)["grammar"]),
        "of them about a handle, address, slot, emoji, signature or brand": lambda o: str(about_tokens(o)),
        "found in the same replies as they stand, nothing taken out": lambda o: str(o.raw),
        "of those about a handle, address, slot, emoji, signature or brand": lambda o: str(o.raw_about_tokens),
        f"of {len(SLIPS)} planted slips, found": lambda o: str(o.planted),
        f"in the same {len(SLIPS)} sentences put right, false alarms": lambda o: str(o.false_alarms),
        "replies not judged (not in English)": lambda o: str(o.not_judged),
    }
    for label, value in rows.items():
        yield f"| {label} | " + " | ".join(value(outcome) for outcome in outcomes) + " |"


def about_tokens(outcome: Outcome) -> int:
    """How many findings are about what is no prose, told by `is_about_token`."""
    return sum(is_about_token(draft.text, hit.span.start, "") for draft, hit in outcome.hits)


if __name__ == "__main__":
    sys.exit(main())
