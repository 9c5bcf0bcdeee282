"""Codes that open something, and passwords: the gate code, the key safe, the temporary password."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import Reading
from replybook.source import Span

_DOORS = word_set("code codes pin password passcode combination combo safe lockbox")
_OPENS = late(
    r"(?i:\b(?:key|gate|door|access|entry|entrance|alarm|lock|lockbox|keypad|buzzer|garage|intercom|building|front\sdoor)"
    r"[\s-](?:safe\s|box\s)?(?:code|pin|number|combination|combo|password|no\.?)"
    r"(?:\s(?:is|was|of|you\sgave(?:\sus)?|as)|\s?[:=,(])?\s{0,2})(?P<value>[#*]?\d{3,8}[A-Za-z#*]?)(?![\d%])"
)
_PASSWORD = late(
    r"(?i:\b(?:password|passcode|passphrase|login|username)\s(?:is|was|now\sis|now|to)\s?:?\s{0,2}[\"'“‘]?)"
    r"(?P<value>(?=[^\s]{0,24}[\d_])[A-Za-z0-9][\w!@#$%^&*+=?.-]{3,24}[\w!#$%^&*])"
)
_LOGIN = late(
    r"(?i:\b(?:log|sign)(?:ged|ging)?\s?in\s(?:with|as|using)\s|\busername\s(?:is\s)?)"
    r"(?P<value>(?=[^\s]{0,24}[\d_])[a-z0-9][\w.]{3,24}\w)"
)
_FOR_ALL = word_set("guest guests wifi wi-fi network visitor visitors toilet toilets restroom loo")


def secrets(reading: Reading) -> Iterator[Shown]:
    """Codes of doors, passwords and names to log in with, as they stand in a reply."""
    if _DOORS.isdisjoint(reading.bag) and not {"login", "username", "log", "logged", "sign"} & set(reading.norms):
        return
    if not _FOR_ALL.isdisjoint(reading.bag):
        return
    for expression in (_OPENS, _PASSWORD, _LOGIN):
        for match in expression.finditer(reading.text):
            yield Shown(Span(*match.span("value")), "login")
