"""The last lines of a report for people: what was read, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.model import Level, Verdict
from replybook.reporters.cells import wrapped
from replybook.reporters.colour import BOLD, DIM, GREEN, paint
from replybook.reporters.style import Style
from replybook.reporters.tally import Tally


def summary(tally: Tally, style: Style) -> Iterator[str]:
    """The lines of the summary, each with its line break; none where nothing was read."""
    for line, colour in _lines(tally, style):
        for part in wrapped(line, style.width):
            yield f"{paint(part, colour, on=style.colour)}\n"


def _lines(tally: Tally, style: Style) -> Iterator[tuple[str, str]]:
    if style.subject == "page":
        yield (_findings(tally), BOLD) if tally.levels.total() else ("No complaints.", GREEN)
        return
    if not tally.drafts and not tally.unreadable:
        return
    if not tally.levels.total():
        yield f"{counted(tally.drafts, 'draft')} read, nothing to change.", GREEN
    else:
        yield _drafts(tally), BOLD
        if tally.levels.total():
            yield _findings(tally), BOLD
    if tally.not_applicable:
        yield from ((line, DIM) for line in _not_applicable(tally))


def _drafts(tally: Tally) -> str:
    verdicts = ", ".join(f"{tally.verdicts[each]} to {each.value}" for each in Verdict if tally.verdicts[each])
    read = f"{counted(tally.drafts, 'draft')} read{': ' if verdicts else ''}{verdicts}."
    return f"{read} {counted(tally.unreadable, 'row')} could not be read." if tally.unreadable else read


def _findings(tally: Tally) -> str:
    levels = ", ".join(counted(tally.levels[level], level.value) for level in Level if tally.levels[level])
    return f"{counted(tally.levels.total(), 'finding')}: {levels}."


def _not_applicable(tally: Tally) -> Iterator[str]:
    """The rules that could not be applied, those together that lack the same."""
    groups: dict[str, list[str]] = {}
    for rule, count in sorted(tally.not_applicable.items(), key=lambda item: (-item[1], item[0])):
        often = "" if tally.drafts == 1 else f" ({'all' if count == tally.drafts else count})"
        lack = " or ".join(sorted(tally.lacking.get(rule, {"context"})))
        groups.setdefault(lack, []).append(f"{rule}{often}")
    where = "" if tally.drafts == 1 else " to some drafts"
    they = "it lacks" if len(tally.not_applicable) == 1 else "they lack"
    yield f"{counted(len(tally.not_applicable), 'rule')} could not be applied{where}. What {they}:"
    yield from (f"- {lack}: {', '.join(rules)}" for lack, rules in groups.items())


def counted(count: int, noun: str) -> str:
    """A number with its noun: “1 draft”, “1,200 drafts”."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
