"""`escalation`: the customer's message needs somebody above, and the draft treats it as routine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from replybook.checks.kind import Kind, needs_message, options
from replybook.model import Draft, Escalation, Hit
from replybook.reading import read
from replybook.source import Span

if TYPE_CHECKING:
    from replybook.checks.alarms.sense import Alarm

LABELS = (
    *("self-harm", "child", "injury", "fire", "law", "press", "discrimination", "threat", "theft", "data", "spreading"),
    *("death", "listed"),
)
"""The sorts of grave message, and what only the playbook's own words tell."""

_ADVICE = "Stop here: say that you've seen it and who will be in touch, and admit or deny nothing."


@options
class Options:
    """What needs somebody above."""

    escalations: tuple[Escalation, ...] = ()
    """Filled from the playbook's table "If the customer mentions"."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds grave messages that a draft treats as routine; the draft is held until somebody above has seen it.

    What is grave stands in the playbook's table *If the customer mentions*. A row's words count as they are written,
    and they name a sort as well: a row that says "an injury" also hears "I broke my wrist". An everyday word, such as
    "a fall" or "the press", only names its sort. Without a table, an injury, a threat of law, self-harm, the press,
    discrimination, a threat, a data leak and a child's safety count. What is said for a laugh, in praise, or of a film
    or a game, is none. A reply passes that names who takes over, says that it was passed up, comes from somebody in
    charge who looks into it, or sends the customer to help that can't wait.
    """
    from replybook.checks.alarms.handover import hands_over  # most runs have no customer's message to judge by
    from replybook.checks.alarms.sense import find_alarm

    alarm = find_alarm(draft.customer or "", options.escalations)
    if alarm and not hands_over(read(draft.text), alarm.escalation):
        yield _hit(draft, alarm)


def _hit(draft: Draft, alarm: Alarm) -> Hit:
    from replybook.checks.alarms.handover import owners

    said = " ".join(alarm.span.of(draft.customer or "").split())
    row = alarm.escalation
    whom = f" Tell {row.who}." if row and row.who else " Somebody above must see this first."
    then = row.then[0].upper() + row.then[1:].rstrip(".") + "." if row and row.then else _ADVICE
    start = len(draft.text) - len(draft.text.lstrip())
    return Hit(
        Span(start, max(start, len(draft.text.rstrip()))),
        f"The customer mentions “{said[:80]}”, and this answers as if it were routine.{whom}",
        alarm.label,
        then + (f" Name {owners(row)[0]} in the reply." if row and owners(row) else ""),
        hold=True,
    )


KIND = Kind("escalation", Options, check, needs_message, labels=LABELS)
