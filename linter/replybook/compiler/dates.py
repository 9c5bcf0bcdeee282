"""Days as a playbook writes them: 2027-03-01."""

from __future__ import annotations

import re
from datetime import date, datetime

HOW = "Write the year, the month and the day, such as 2027-03-01."
"""The way out for a date that is none."""

_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def read_date(text: str) -> date | None:
    """The day that `text` names; `None` where it names none."""
    if not _ISO.fullmatch(text.strip()):
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def today() -> date:
    """Today, where this computer stands."""
    return datetime.now().astimezone().date()
