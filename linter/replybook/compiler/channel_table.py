"""The channels table: where customers are answered, and the facts about each network."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from replybook.compiler.complaints import Complaints
from replybook.compiler.dates import HOW, read_date
from replybook.compiler.fact_tables import Cells, cell_text, read_rows
from replybook.compiler.nodes import Node
from replybook.compiler.sections import KEBAB
from replybook.engine import USUAL_CHANNELS
from replybook.model import Channel, Origin
from replybook.source import Span
from replybook.suggest import did_you_mean

READERS = {
    **dict.fromkeys(("everyone", "everybody", "anyone", "anybody", "all", "public"), True),
    **dict.fromkeys(("only the customer", "the customer", "customer", "nobody else", "no one else", "private"), False),
}
"""What may stand under “Who can read”, and whether the channel is then public."""

COUNTED_AS = ("characters", "weighted", "graphemes and bytes", "url 23")
SIGN_OFFS = ("any", "caret initials", "first name", "name and team", "none")

FRESH_FOR = timedelta(days=365)
"""How long a fact about a network holds before somebody has to look again."""

_NUMBER = r"(\d{1,3}(?:[,. ]?\d{3}){0,3}|\d{1,9})"
_LIMIT = re.compile(rf"{_NUMBER}(?: characters)?(?: ?\({_NUMBER} bytes\))?", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,5}) ?(minutes?|mins?|hours?|hrs?|h|days?)", re.IGNORECASE)
_MINUTES = {"m": 1, "h": 60, "d": 24 * 60}


def read_channels(node: Node, page: str, as_of: date, complaints: Complaints) -> Iterable[tuple[Channel, Span]]:
    """The channels of a table, each with the place of its name."""
    for line, cells in read_rows(node, complaints):
        if channel := _channel(cells, Origin(page, line), complaints):
            _check_date(channel, cells, as_of, complaints)
            yield channel, cells["channel"].plain.span


def _channel(cells: Cells, origin: Origin, complaints: Complaints) -> Channel | None:
    channel_id, name = _id_and_name(cells, complaints)
    public = _public(channel_id, cells, complaints)
    limit, limit_bytes = _limit(cells, complaints)
    channel = Channel(
        id=channel_id,
        name=name or channel_id,
        public=bool(public),
        limit=limit,
        limit_bytes=limit_bytes,
        counted_as=_choice(cells, "counted as", COUNTED_AS, complaints),
        first_reply_minutes=_minutes(cells, complaints),
        private_route=cell_text(cells, "private route"),
        sign_off=_choice(cells, "sign-off", SIGN_OFFS, complaints),
        source=(cells["source"].link or cell_text(cells, "source")) if "source" in cells else "",
        checked_on=_checked_on(cells, complaints),
        origin=origin,
    )
    return None if public is None or not channel_id else channel


def _id_and_name(cells: Cells, complaints: Complaints) -> tuple[str, str]:
    cell = cells["channel"]
    written = cell.lead or cell.plain.text.split()[0]
    if not KEBAB.fullmatch(written):
        message = (
            f"Start with the channel's id, in small letters with hyphens, such as `google-review`, not “{written}”."
        )
        complaints.add("bad-table", cell.plain.span, message)
        return "", ""
    return written, cell.plain.cut(len(written)).text


def _public(channel_id: str, cells: Cells, complaints: Complaints) -> bool | None:
    words = cell_text(cells, "who can read")
    if not words and channel_id in USUAL_CHANNELS:
        return USUAL_CHANNELS[channel_id]
    answer = READERS.get(words.casefold())
    if answer is None:
        cell = cells.get("who can read", cells["channel"])
        message = "Say under “Who can read” whether “everyone” or “only the customer” can read along."
        complaints.add("bad-table", cell.plain.span, message)
    return answer


def _limit(cells: Cells, complaints: Complaints) -> tuple[int | None, int | None]:
    text = cell_text(cells, "limit")
    if not text or text.casefold() in {"none", "no limit", "unknown"}:
        return None, None
    match = _LIMIT.fullmatch(text)
    if not match:
        message = f"“{text}” is not a limit. Write a number, such as 280, or 300 (3,000 bytes), or a dash."
        complaints.add("bad-table", cells["limit"].plain.span, message)
        return None, None
    return _whole(match[1]), _whole(match[2])


def _whole(digits: str | None) -> int | None:
    return int(re.sub(r"\D", "", digits)) if digits else None


def _minutes(cells: Cells, complaints: Complaints) -> int | None:
    text = cell_text(cells, "first reply within")
    match = _TIME.fullmatch(text)
    if text and not match:
        message = f"“{text}” is not a time. Write, for example, “30 minutes”, “2 hours” or “1 day”, or a dash."
        complaints.add("bad-table", cells["first reply within"].plain.span, message)
    return int(match[1]) * _MINUTES[match[2][0].casefold()] if match else None


def _choice(cells: Cells, column: str, choices: tuple[str, ...], complaints: Complaints) -> str:
    text = cell_text(cells, column)
    folded = " ".join(text.casefold().split())
    if folded in choices:
        return folded
    if text:
        message = f"“{text}” is not known under “{column.capitalize()}”. {did_you_mean(text, choices)}"
        complaints.add("bad-table", cells[column].plain.span, message)
    return choices[0]


def _checked_on(cells: Cells, complaints: Complaints) -> str:
    text = cell_text(cells, "checked on")
    if text and not read_date(text):
        complaints.add("bad-date", cells["checked on"].plain.span, f"“{text}” is not a date. {HOW}")
        return ""
    return text


def _check_date(channel: Channel, cells: Cells, as_of: date, complaints: Complaints) -> None:
    checked = read_date(channel.checked_on)
    if checked and as_of - checked > FRESH_FOR:
        message = f"Nobody has checked “{channel.id}” since {checked}. Look it up again, and write the new date."
        complaints.add("stale-fact", cells["checked on"].plain.span, message)
    elif checked and checked > as_of:
        message = f"“{channel.id}” cannot have been checked on {checked}: that day is still to come."
        complaints.add("bad-date", cells["checked on"].plain.span, message)
    elif channel.limit and not (checked and channel.source):
        message = (
            f"Say where the limit of “{channel.id}” comes from, and when you looked: fill in “Source” and “Checked on”."
        )
        complaints.add("undated-fact", cells["limit"].plain.span, message)
