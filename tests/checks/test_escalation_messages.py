"""Many ways of telling something grave, and as many messages that only sound so."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybook.checks.escalation import Options, check
from replybook.model import Draft, Escalation

HERE = Path(__file__).parent
HEARD = 0.94
"""How much of the grave messages is heard today; what is missed stands at the end of their file."""

TABLE = tuple(
    Escalation((mention,), "hold", "Ines Duarte")
    for mention in (
        *("an injury", "a child in danger", "harming themselves", "a lawyer", "the press"),
        *("discrimination", "a theft", "a data leak", "a death", "a post that spreads"),
    )
)


def messages(name: str) -> list[str]:
    """The messages of a file, and the word that parts what is missed."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and (not line.startswith("#") or line == "# missed")]


def is_held(message: str) -> bool:
    return bool(list(check(Draft("Thanks, we'll look at it next week. Jo", customer=message), Options(TABLE))))


GRAVE = messages("grave_messages.txt")
KNOWN, MISSED = GRAVE[: GRAVE.index("# missed")], GRAVE[GRAVE.index("# missed") + 1 :]


@pytest.mark.parametrize("message", KNOWN)
def test_what_is_grave_is_held(message: str) -> None:
    assert is_held(message)


def test_most_of_what_was_written_is_heard() -> None:
    assert len(KNOWN) / (len(KNOWN) + len(MISSED)) >= HEARD


@pytest.mark.parametrize("message", messages("ordinary_messages.txt"))
def test_what_only_sounds_grave_may_go(message: str) -> None:
    assert not is_held(message)
