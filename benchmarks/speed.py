"""How fast `lint` is, as ratios to a floor and to peers measured in the same run. Writes `benchmarks/speed.md`.

    python benchmarks/speed.py [REPLIES.jsonl …]

The replies default to the sample drafts of this repository; of a file, the first 600 are judged. A peer that is not
installed is left out and named.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from replybook import Draft, Linter, Rulebook, compile_playbook
from replybook.wire import draft_from_wire

ROOT = Path(__file__).resolve().parent.parent
COLD_RUNS = 15
WARM_ROUNDS = 7
WARM_DRAFTS = 600
"""How many drafts of a file are judged warm, at the most; small files are gone through several times."""
HEADLINE = frozenset({"boilerplate", "signature", "tone", "private-request"})
"""The kinds that every draft is held to, whatever is known of it."""
BUDGET_COLD, BUDGET_WARM = 1.5, 300
"""What a cold lint may take, in floors, and a warm one, in microseconds."""
REPLY = "Nine days for one box is too long, Nadia, and I'm sorry. Kofi has put it on tomorrow's van. ^MK"


@dataclass(frozen=True, slots=True)
class Timing:
    """One command's times in milliseconds, from the start of its process to its end."""

    name: str
    wall: float
    """The median of the runs."""
    cpu: float
    """The median of the processor time, the system's part of it too: other work on the machine moves it less."""
    low: float
    """The least processor time of any run."""
    high: float


def cold(commands: dict[str, list[str]]) -> list[Timing]:
    """Time whole processes in turn (a b c, a b c, …), so that a drift of the machine hits all alike.

    The first turn is not counted, and leaves the compiled modules behind, as a first use does.
    """
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for run in range(COLD_RUNS + 1):
        for name, command in commands.items():
            times = once(command)
            if run:
                runs[name].append(times)
    return [timing(name, times) for name, times in runs.items()]


def once(command: list[str]) -> tuple[float, float]:
    """The wall and the processor time of one process, in milliseconds."""
    usual = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=usual, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (time.perf_counter() - start) * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3


def timing(name: str, times: list[tuple[float, float]]) -> Timing:
    """The runs of a command in figures."""
    cpu = [each for _, each in times]
    return Timing(name, statistics.median(wall for wall, _ in times), statistics.median(cpu), min(cpu), max(cpu))


def warm(judge: Callable[[Draft], object], drafts: list[Draft]) -> float:
    """The median processor time for one draft, in microseconds."""
    rounds = []
    for _ in range(WARM_ROUNDS):
        start = time.process_time()
        for draft in drafts:
            judge(draft)
        rounds.append((time.process_time() - start) / len(drafts) * 1e6)
    return statistics.median(rounds)


def peers(folder: Path) -> tuple[dict[str, list[str]], list[str]]:
    """The peers that are here, as commands on one reply, and the names of those that are not."""
    reply = folder / "reply.txt"
    wanted = {
        "codespell": ["codespell", str(reply)],
        "proselint": ["proselint", "check", str(reply)],
        "vale": ["vale", str(reply)],
    }
    found = {name: command for name, command in wanted.items() if shutil.which(command[0])}
    return found, sorted(set(wanted) - set(found))


def told(cold: bool, warm: bool) -> str:
    """Which of the two budgets are kept, in words."""
    return {2: "both are kept", 1: "the first is kept" if cold else "the second is kept", 0: "neither is kept yet"}[
        cold + warm
    ]


@dataclass(frozen=True, slots=True)
class WarmFile:
    """What judging the drafts of a file takes, in microseconds a draft."""

    name: str
    drafts: int
    characters: float
    headline: float
    whole: float


def warm_file(path: Path, rulebook: Rulebook) -> WarmFile:
    """Judge a file's drafts by the headline kinds, and by all rules."""
    with path.open(encoding="utf-8") as file:
        drafts = [draft_from_wire(json.loads(line)) for line in islice(file, WARM_DRAFTS)]
    drafts = drafts * max(1, 200 // len(drafts))
    few = Linter(rulebook, only=[rule.id for rule in rulebook.rules if rule.kind in HEADLINE])
    characters = statistics.mean(len(draft.text) for draft in drafts)
    headline, whole = warm(few.judge, drafts), warm(Linter(rulebook).judge, drafts)
    return WarmFile(path.stem, len(drafts), characters, headline, whole)


def main() -> int:
    """Measure, print, and write the page."""
    paths = [Path(name) for name in sys.argv[1:]] or [ROOT / "examples" / "evening-shift.jsonl"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "reply.txt").write_text(REPLY, encoding="utf-8")
        others, missing = peers(folder)
        lint = [sys.executable, "-m", "replybook", "lint", str(folder / "reply.txt"), "--channel", "x"]
        timings = cold(
            {
                "python -c 'import click'": [sys.executable, "-c", "import click"],
                "replybook lint": lint,
                **others,
            }
        )
    rulebook = compile_playbook(ROOT / "playbook").rulebook
    files = [warm_file(path, rulebook) for path in paths]
    floor = timings[0].cpu
    rows = [
        f"| {t.name} | {t.wall:.0f} ms | {t.cpu:.0f} ms | {t.low:.0f}–{t.high:.0f} | {t.cpu / floor:.2f} |"
        for t in timings
    ]
    page = "\n".join(
        [
            "# Speed",
            "",
            f"Written by `python benchmarks/speed.py` with Python {platform.python_version()} on {platform.machine()}.",
            "Times drift with the machine: read the ratios, which are of processor time.",
            "",
            f"**One reply, from process start to exit** (median of {COLD_RUNS} runs, taken in turn)",
            "",
            "| command | wall | processor | spread of that | to the floor |",
            "| --- | --- | --- | --- | --- |",
            *rows,
            "",
            *([f"Not on the machine: {', '.join(missing)}.", ""] if missing else []),
            "**Warm**, µs a reply on one core, language engine off: the four headline kinds alone, and all",
            f"{len(rulebook.rules)} rules of the reference playbook.",
            "",
            "| replies | how many | characters | headline kinds | all rules |",
            "| --- | --- | --- | --- | --- |",
            *(f"| {f.name} | {f.drafts} | {f.characters:.0f} | {f.headline:.0f} | {f.whole:.0f} |" for f in files),
            "",
            (
                f"The budgets are {BUDGET_COLD} times the floor and {BUDGET_WARM} µs a reply: "
                f"{told(timings[1].cpu / floor <= BUDGET_COLD, max(f.whole for f in files) <= BUDGET_WARM)}."
            ),
            "",
        ]
    )
    (ROOT / "benchmarks" / "speed.md").write_text(page, encoding="utf-8")
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
