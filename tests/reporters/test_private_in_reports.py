"""Private data stays out of every report, unless it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from replybook.model import Edit, Fix, Level, Result
from replybook.reporters import REPORTERS, Style, find_reporter
from replybook.reporters.private import showable
from replybook.source import Span

CARD = "4111 1111 1111 1111"
STREET = "1 Hill Street"
"""Private data that no pattern knows."""
TEXT = f"Dear Tom of {STREET},\nwe took it from {CARD}."


def marks(*extra: tuple[str, dict[str, Any]]) -> list[tuple[str, Level, str, str, dict[str, Any]]]:
    return [(words, Level.ERROR, "r", f"Shows “{words}”.", more) for words, more in extra]


@pytest.mark.parametrize("format_", REPORTERS)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.txt", TEXT, id="text"),
        pytest.param("a.csv", f'text\n"{TEXT}"\n', id="CSV"),
        pytest.param("a.jsonl", '{"text": "' + TEXT.replace("\n", "\\n") + '"}', id="JSON Lines"),
    ],
)
def test_no_format_shows_it(format_: str, name: str, text: str, judge: Callable[..., list[Result]]) -> None:
    private = {
        "private": True,
        "why": f"{STREET} is where they live.",
        "advice": f"Leave out {STREET}.",
        "fixes": (Fix((Edit(Span(0, 1), CARD),)),),
    }
    results = judge(name, text, marks((STREET, private), ("took", {}), (CARD, {}), ("Tom", {}), ("of 1 Hill", {})))
    printed = "".join(find_reporter(format_)(results, Style(width=200)))
    assert "Hill Street" not in printed
    assert "1111" not in printed
    shown = "".join(find_reporter(format_)(results, Style(width=200, show_private=True)))
    assert "Hill Street" in shown
    assert "1111" in shown


def test_a_finding_that_overlaps_a_private_one_shows_only_the_rest(judge: Callable[..., list[Result]]) -> None:
    (result,) = judge("a.txt", TEXT, marks((STREET, {"private": True}), ("of 1 Hill", {})))
    texts = [finding.text for finding in showable(result, Style()).findings]
    assert texts == ["•" * len(STREET), "of ••••••"]


def test_marks_stay_true(judge: Callable[..., list[Result]]) -> None:
    (result,) = judge("a.txt", TEXT, marks(("took it", {}), (STREET, {"private": True})))
    for before, behind in zip(result.findings, showable(result, Style()).findings, strict=True):
        assert before.place
        assert behind.place
        assert len(before.place.excerpt) == len(behind.place.excerpt)
        assert len(before.message) == len(behind.message)


def test_private_data_of_several_lines(judge: Callable[..., list[Result]]) -> None:
    address = "1 Hill Street\nFlat two\nBath"
    text = f"We wrote to {address} today, Tom."
    (result,) = judge("a.txt", text, marks((address, {"private": True}), ("two", {}), ("today", {})))
    lines = [finding.place.excerpt for finding in showable(result, Style()).findings if finding.place]
    assert lines == ["We wrote to " + "•" * 13, "•" * 8, "•••• today, Tom."]


def test_the_playbooks_own_telephone_number_is_shown(judge: Callable[..., list[Result]]) -> None:
    (result,) = judge("a.txt", TEXT, marks(("took", {"advice": "Say: ring 0800 123 4567."})))
    assert showable(result, Style()).findings[0].advice == "Say: ring 0800 123 4567."
