"""Numbers that are given with nobody having asked for one."""

from __future__ import annotations

from replybook.checks.doors.door import LINES, WE, Door, end_of, is_number, is_urgent, start_of, word_at
from replybook.checks.doors.told import is_offered
from replybook.checks.word_set import word_set
from replybook.reading import Reading

LEADS = word_set("on at is : , ( are via dial # whatsapp telephone phone tel")
_LINES = LINES | word_set("line lines number numbers phone call centre center hotline team")
_OTHERS = word_set(
    "order booking case ticket reference ref tracking account claim invoice policy job flight model serial"
)
_NOT = word_set("isn't not never don't wasn't no old wrong fake scam if whenever alternatively otherwise")


def number(reading: Reading, index: int) -> Door | None:
    """ "Fares are handled by our contact centre on 0117 …", "their number is 0117 …"."""
    if not is_number(reading, index) or word_at(reading, index - 1) not in LEADS:
        return None
    first, end = start_of(reading, index), end_of(reading, index)
    said = reading.norms[first:index]
    near = frozenset(said[-9:])
    if near.isdisjoint(_LINES) or not near.isdisjoint(_OTHERS) or not _NOT.isdisjoint(said):
        return None
    if is_urgent(reading, first, end) or not WE.isdisjoint(said[-6:]) or "your" in said[-4:]:
        return None
    return Door(index - 1, index, "call", is_offered(reading.norms, first, index))
