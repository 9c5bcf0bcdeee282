"""What a report counts while results stream by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from replybook.model import Level, Result, Verdict


class Tally:
    """Counts, which grow with the number of rules and not with the number of drafts."""

    def __init__(self) -> None:
        self.drafts = 0
        """Drafts that were judged."""
        self.unreadable = 0
        """Rows that could not be read."""
        self.verdicts: Counter[Verdict] = Counter()
        self.levels: Counter[Level] = Counter()
        self.not_applicable: Counter[str] = Counter()
        """For each rule, the drafts that it could not be applied to."""
        self.lacking: dict[str, set[str]] = {}
        """For each of those rules, what these drafts lack, in a few words."""

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        """Pass the results on, counting them."""
        for result in results:
            self.add(result)
            yield result

    def add(self, result: Result) -> None:
        """Count one result."""
        self.levels.update(finding.level for finding in result.findings)
        if is_unreadable(result):
            self.unreadable += 1
            return
        self.drafts += 1
        self.verdicts[result.verdict] += 1
        self.not_applicable.update(result.not_applicable)
        for rule in result.not_applicable:
            if lack := result.lacking.get(rule):
                self.lacking.setdefault(rule, set()).add(lack)


def is_unreadable(result: Result) -> bool:
    """Whether the result is about a row that could not be read, and so never judged."""
    return any(finding.kind == "input" for finding in result.findings)
