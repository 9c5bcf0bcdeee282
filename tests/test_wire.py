"""A draft as other programs write it down."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from replybook.model import Draft, Turn
from replybook.wire import WIRE_NAMES, WireError, draft_from_wire, draft_to_wire

READ: dict[str, tuple[dict[str, Any], Draft]] = {
    "a text alone": ({"text": "Hello"}, Draft("Hello")),
    "all that there is": (
        {
            "text": "Hello",
            "id": "a-1",
            "channel": "x",
            "public": True,
            "customer": "Where is it?",
            "customer_name": "Tom",
            "agent": "Maya",
            "author": "ai",
            "received_at": "2026-05-01T10:00:00Z",
            "sent_at": "2026-05-01T10:09:00Z",
            "thread": [{"from": "customer", "text": "Hi"}, {"from": "agent", "text": "Hi, Tom"}],
        },
        Draft(
            "Hello",
            "a-1",
            "x",
            True,
            "Where is it?",
            "Tom",
            "Maya",
            "ai",
            "2026-05-01T10:00:00Z",
            "2026-05-01T10:09:00Z",
            (Turn("customer", "Hi"), Turn("agent", "Hi, Tom")),
        ),
    ),
    "numbers": ({"text": 5, "id": 7, "agent": 1.5}, Draft("5", id="7", agent="1.5")),
    "dates": (
        {"text": "", "received_at": datetime(2026, 5, 1, 10, tzinfo=UTC), "sent_at": date(2026, 5, 2)},
        Draft("", received_at="2026-05-01T10:00:00+00:00", sent_at="2026-05-02"),
    ),
    "what is empty is not known": (
        {"text": "", "channel": "", "public": "", "customer": " ", "author": None, "thread": ""},
        Draft(""),
    ),
    "white space around": ({"text": " a ", "channel": " x\n"}, Draft(" a ", channel="x")),
    "words for true": ({"text": "", "public": "Yes"}, Draft("", public=True)),
    "words for false": ({"text": "", "public": "private"}, Draft("", public=False)),
    "capital letters": ({"text": "", "author": "AI"}, Draft("", author="ai")),
    "fields of others": ({"text": "a", "ticket": 3, "tags": []}, Draft("a")),
    "a turn without text": ({"text": "", "thread": [{"from": "Agent"}]}, Draft("", thread=(Turn("agent", ""),))),
}


@pytest.mark.parametrize(("fields", "draft"), READ.values(), ids=READ)
def test_reading(fields: dict[str, Any], draft: Draft) -> None:
    assert draft_from_wire(fields) == draft


@pytest.mark.parametrize(("fields", "draft"), READ.values(), ids=READ)
def test_writing(fields: dict[str, Any], draft: Draft) -> None:  # noqa: ARG001 (one table for both)
    assert draft_from_wire(draft_to_wire(draft), strict=True) == draft
    assert set(draft_to_wire(draft)) <= set(WIRE_NAMES)


REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "no text": ({"id": "a"}, "text", "A draft needs a `text`."),
    "a text that is null": ({"text": None}, "text", "A draft needs a `text`."),
    "a text that is a list": ({"text": []}, "text", "“text” must be text."),
    "neither public nor private": (
        {"text": "", "public": "perhaps"},
        "public",
        "“public: perhaps” does not fit: write true or false.",
    ),
    "an unknown author": (
        {"text": "", "author": "robot"},
        "author",
        "“author: robot” does not fit: write human or ai.",
    ),
    "a thread that is none": (
        {"text": "", "thread": "Hi"},
        "thread",
        "“thread” must be a list of turns, each with `from` and `text`.",
    ),
    "a turn that is none": (
        {"text": "", "thread": ["Hi"]},
        "thread",
        "Each turn of “thread” has a `from` and a `text`.",
    ),
    "a turn from nobody": (
        {"text": "", "thread": [{"text": "Hi"}]},
        "thread",
        "Each turn of “thread” is `from` customer or agent.",
    ),
}


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED.values(), ids=REFUSED)
def test_values_that_do_not_fit(fields: dict[str, Any], field: str, message: str) -> None:
    with pytest.raises(WireError) as caught:
        draft_from_wire(fields)
    assert (caught.value.field, str(caught.value)) == (field, message)


def test_strictly_an_unknown_field_is_refused() -> None:
    with pytest.raises(WireError) as caught:
        draft_from_wire({"text": "", "chanel": "x"}, strict=True)
    assert str(caught.value) == "There is no field “chanel” in a draft. Did you mean “channel”?"
    assert caught.value.field == "chanel"
