"""Doors that any verb may open: "report this on our website", "direct it to our lettings office", "post it there"."""

from __future__ import annotations

from replybook.checks.doors.door import (
    LINES,
    WE,
    Door,
    door_if_told,
    end_of,
    is_number,
    is_urgent,
    start_of,
    word_at,
)
from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, Reading

REFERS = word_set("""
    ask asking report reporting log logging raise raising submit submitting post posting direct directing address
    addressing refer referring forward enter register lodge file hold query ring phone call put
""")
"""Verbs that send away, if a place stands behind them."""
PASSED = word_set(
    "reported logged raised submitted entered registered lodged filed made requested directed sent asked put"
)
_PLACES = LINES | word_set("""
    website site page portal app form forum inbox mailbox webform helpdesk desk office reception manager bakery cafe bar
    kitchen nursery branch till counter hub tool homepage chat group community receptionist caretaker warden landlord
    lettings accounts finance recruiters hr bursar secretary foreman yard ward switchboard canteen clubhouse parlour
    chef tutor recruiter council
""")
_PREPOSITIONS = word_set("on in at via through to with into by using over under")
_THINGS = word_set("it this that these them your the any all such questions queries")
_ASKS = word_set("ask asking query ring phone call")
_HAVE = word_set("have need needs want best going easiest try remember")
_OWNERS = word_set("our the your one nearest local us")
_NOT_THESE = word_set("bag bags claim lost number code details order address card photo name email")


def refer(reading: Reading, index: int) -> Door | None:
    """A verb that sends away and its place: "log it on our report page", "ask the duty manager on 0117 …"."""
    norms, norm = reading.norms, reading.norms[index]
    end = min(end_of(reading, index), index + 12)
    if norm == "hold" and word_at(reading, index - 1) != "get":
        return None
    if norm in {"call", "ring", "phone"} and word_at(reading, index + 1) not in {"the", "our"}:
        return None
    if word_at(reading, index - 1) == "to" and word_at(reading, index - 2) not in _HAVE:
        return None
    if is_urgent(reading, index, end) or "here" in norms[index:end]:
        return None
    first = index - 1 if norm == "hold" else index
    place = _place(reading, index, end)
    return door_if_told(reading, first, place, "contact") if place is not None else None


def _place(reading: Reading, index: int, end: int) -> int | None:
    """Where the place stands behind the verb."""
    norms, norm = reading.norms, reading.norms[index]
    direct = norm in _ASKS or norm == "hold"
    if not direct and word_at(reading, index + 1) not in _THINGS:
        return None
    if not direct and not _NOT_THESE.isdisjoint(norms[index + 1 : index + 4]):
        return None
    for at in range(index + 1, end):
        if norms[at] in {".", "?", "!", ";", "so"}:
            return None
        if reading.sorts[at] == EMAIL or (norms[at] in {"on", "at"} and is_number(reading, at + 1)):
            return at
        if norms[at] in {"there", "them"} and at <= index + 4 and norms[at - 1] != "of":
            return at if _named_before(reading, index) and (norms[at] == "there" or direct) else None
        before = norms[max(index, at - 5) : at]
        led = direct or not _PREPOSITIONS.isdisjoint(before)
        if norms[at] in _PLACES and led and not _OWNERS.isdisjoint(before):
            return at
    return None


def _named_before(reading: Reading, index: int) -> bool:
    """Whether a place of ours was named just before: "We collect ideas on our forum. Post it there"."""
    norms = reading.norms
    for at in range(max(1, index - 24), index):
        if norms[at] in _PLACES and not _OWNERS.isdisjoint(norms[max(0, at - 3) : at]):
            return True
    return False


def passed(reading: Reading, index: int) -> Door | None:
    """What must be done elsewhere: "lighting faults have to be entered on our website", "can only be made by phone"."""
    norms = reading.norms
    start = start_of(reading, index)
    before = norms[max(start, index - 4) : index]
    if "be" not in before or not WE.isdisjoint(before) or not ({"to", "must", "only", "should"} & set(before)):
        return None
    if word_at(reading, index + 1) not in _PREPOSITIONS:
        return None
    behind = range(index + 2, min(end_of(reading, index), index + 7))
    place = next(
        (
            at
            for at in behind
            if reading.sorts[at] == EMAIL or norms[at] in _PLACES or norms[at] in {"phone", "telephone"}
        ),
        None,
    )
    if place is None or is_urgent(reading, start, end_of(reading, index)):
        return None
    return Door(index, place, "contact")
