"""Many drafts, judged on every core, their results in the order of the drafts."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from replybook.codec import dump_rulebook, parse_rulebook
from replybook.engine import Linter
from replybook.model import Draft, Result, Rulebook
from replybook.readers.entry import Entry
from replybook.readers.place import placed_result
from replybook.watcher import Watcher

if TYPE_CHECKING:
    from concurrent.futures import Future

CHUNK = 200
"""Drafts that go to a process at a time."""
WORTH_IT = 1_000
"""The number of drafts from which starting processes pays."""

Judged = tuple[Entry, Result]
Chunk = tuple[list[Result], str]
"""The results of a chunk of drafts, and what went wrong with the language engine."""


class Job(NamedTuple):
    """What to hold drafts to, in a form that travels between processes."""

    rulebook: Rulebook
    only: frozenset[str] | None = None
    """The ids of the rules to apply; `None` for all."""
    urls: Mapping[str, str] | None = None
    """Where to read about each rule."""

    def linter(self) -> Linter:
        """Bind the rulebook. Raises `RulebookError`."""
        return Linter(self.rulebook, only=self.only, urls=self.urls)


def judge_all(entries: Iterable[Entry], job: Job, jobs: int = 0, history: Iterable[Entry] = ()) -> Iterator[Result]:
    """Judge every entry, in order, and place its findings in the file it came from.

    `jobs` is the number of processes: 0 for one a core, once there are drafts enough to make that worth while.
    `history` are replies that were sent before, for the rules that look for repetition.
    No more than a few chunks are in memory at a time. Raises `RulebookError`.
    """
    linter = job.linter()
    watcher = Watcher(linter)
    for entry in history:
        watcher.learn(entry)
    for entry, result in _judged(entries, job, linter, jobs):
        yield placed_result(watcher.watch(entry, result), entry)


def _judged(entries: Iterable[Entry], job: Job, linter: Linter, jobs: int) -> Iterator[Judged]:
    if jobs == 1:
        yield from _one_by_one(entries, linter)
        return
    entries = iter(entries)
    first = list(islice(entries, WORTH_IT if jobs == 0 else 0))
    workers = jobs or os.cpu_count() or 1
    if jobs == 0 and (len(first) < WORTH_IT or workers == 1):
        yield from _one_by_one(chain(first, entries), linter)
        return
    yield from _side_by_side(chain(first, entries), job, linter, workers)


def _one_by_one(entries: Iterable[Entry], linter: Linter) -> Iterator[Judged]:
    for entry in entries:
        yield entry, linter.judge(entry.draft) if entry.draft else Result()


def _side_by_side(entries: Iterator[Entry], job: Job, linter: Linter, workers: int) -> Iterator[Judged]:
    from concurrent.futures import ProcessPoolExecutor

    wire = (dump_rulebook(job.rulebook), job.only, dict(job.urls or {}), _language(linter))
    waiting: deque[tuple[list[Entry], Future[Chunk]]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_start, initargs=wire)
    try:
        while chunk := list(islice(entries, CHUNK)):
            waiting.append((chunk, pool.submit(_judge, [entry.draft for entry in chunk])))
            if len(waiting) > 2 * workers:
                yield from _finished(*waiting.popleft())
        while waiting:
            yield from _finished(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _finished(chunk: list[Entry], future: Future[Chunk]) -> Iterator[Judged]:
    results, trouble = future.result()
    if trouble:
        from replybook.language import note_trouble

        note_trouble(trouble)
    yield from zip(chunk, results, strict=True)


def _needs_language(linter: Linter) -> bool:
    return any(bound.rule.kind == "language" for bound in linter.rules)


def _language(linter: Linter) -> tuple[str, str] | None:
    """The language engine that all processes of the run share; `None` where no rule needs one."""
    if not _needs_language(linter):
        return None
    from replybook.language import shared

    return shared()


_worker: list[Linter] = []
"""The linter of a worker process: the one value that outlives a call there."""


def _start(
    rulebook: str, only: frozenset[str] | None, urls: Mapping[str, str], language: tuple[str, str] | None
) -> None:
    """Make a worker ready. Ctrl-C is for the parent: a worker that it hits while it holds a lock stops all others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker[:] = [Linter(parse_rulebook(rulebook), only=only, urls=urls)]
    if language:
        from replybook.language import configure

        configure(*language)


def _judge(drafts: list[Draft | None]) -> Chunk:
    """The results of a chunk, and what went wrong with the language engine."""
    results = [_worker[0].judge(draft) if draft else Result() for draft in drafts]
    if not _needs_language(_worker[0]):
        return results, ""
    from replybook.language import trouble

    return results, trouble()
