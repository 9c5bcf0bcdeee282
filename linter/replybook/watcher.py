"""What shows only among many drafts: it holds each one against those before it, in their order."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from replybook.checks.kind import Memory, always
from replybook.engine import BoundRule, Linter, in_order
from replybook.model import Draft, Result
from replybook.readers.entry import Entry


class _Watched(NamedTuple):
    """A rule that remembers."""

    bound: BoundRule
    """The rule, without what its kind needs: the memory stands in for that."""
    memory: Memory


class Watcher:
    """Adds to the results of a run what the rules that remember find. With no such rule it costs nothing.

    Drafts are judged one by one, perhaps by several processes; then the watcher is shown their results in the order
    of the drafts, by one process alone.
    """

    def __init__(self, linter: Linter) -> None:
        self._linter = linter
        self._watched = tuple(
            _Watched(bound._replace(kind=bound.kind._replace(needs=always)), bound.kind.memory(bound.options))
            for bound in linter.rules
            if bound.kind.memory
        )

    def learn(self, entry: Entry) -> None:
        """Remember a draft without judging it: one that was sent before this run."""
        if entry.draft and self._watched:
            draft = self._linter.placed(entry.draft)
            for watched in self._watched:
                if watched.bound.applies(draft) is not False:
                    watched.memory.add(draft, _where(entry))

    def watch(self, entry: Entry, result: Result) -> Result:
        """The result of the entry's draft with what shows when it is held against those before it."""
        if not entry.draft or not self._watched:
            return result
        draft = self._linter.placed(entry.draft)
        for watched in self._watched:
            if watched.bound.applies(draft):
                result = self._held(watched, draft, result)
                watched.memory.add(draft, _where(entry))
        return result

    def _held(self, watched: _Watched, draft: Draft, result: Result) -> Result:
        rule = watched.bound.rule.id
        if not len(watched.memory) or any(finding.rule == rule for finding in result.findings):
            return result
        found = [self._linter.finding(watched.bound, hit, draft) for hit in watched.memory.find(draft)]
        judged = tuple(name for name in result.not_applicable if name != rule)
        return replace(result, findings=in_order([*result.findings, *found]), not_applicable=judged)


def _where(entry: Entry) -> str:
    return f"{entry.source.path}:{entry.source.first_line}"
