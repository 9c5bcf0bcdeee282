"""The report for people, as it is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from replybook.model import Finding, Level, Place, Result
from replybook.reporters import Style, find_reporter
from replybook.source import Span


def text(results: list[Result], style: Style) -> str:
    return "".join(find_reporter("text")(results, style))


def test_a_letter(letter: list[Result]) -> None:
    assert text(letter, Style(width=90)) == LETTER


LETTER = """\
letter.md · draft 4711 · hold

  warning: “Sorry for any bother” could be said to anyone.
  letter.md:7:1 · stock-apology

     7 | Sorry for any bother. Please reply with your **phone number** so that we can rin…
       | ^^^^^^^^^^^^^^^^^^^^

         why          Stock words tell the customer that nobody read what they wrote. Name
                      what went wrong, then say what happens next.
         say instead  I'm sorry your boiler is still off.
         page         playbook/tone.md:12

  error: Asks for a phone number where others can read it.
  letter.md:7:48 · private-request (phone)

     7 | Sorry for any bother. Please reply with your **phone number** so that we can rin…
       |                                                ^^^^^^^^^^^^

         hold         Somebody else must look at this draft before it is sent.
         page         playbook/privacy.md:10

  error: Shows a telephone number: •••••••••••••.
  letter.md:7:83 · private-data

     7 | …her. Please reply with your **phone number** so that we can ring •••••••••••••.
       |                                                                   ^^^^^^^^^^^^^

         page         playbook/privacy.md:31

  suggestion: Nobody has signed this reply.
  letter.md:9:1 · signature

     9 | Team
       | ^^^^

1 draft read: 1 to hold.
4 findings: 2 errors, 1 warning, 1 suggestion.
1 rule could not be applied. What it lacks:
- context: timing
"""


def test_a_library(library: list[Result]) -> None:
    assert text(library, Style(width=70)) == LIBRARY


LIBRARY = """\
lib.jsonl · draft b · revise

  warning: Stock words.
  lib.jsonl:2:27 · stock-apology

     2 | {"id": "b", "text": "Oh.\\nSorry for any bother"}
       |                           ^^^^^^^^^^^^^^^^^^^^

lib.jsonl

  error: This line is not JSON: Expecting value.
  lib.jsonl:3:1 · unreadable-row

     3 | nope
       | ^

2 drafts read: 1 to send, 1 to revise. 1 row could not be read.
2 findings: 1 error, 1 warning.
2 rules could not be applied to some drafts. What they lack:
- context: asks-again (all), timing (all)
"""


@pytest.mark.parametrize(
    ("results", "printed"),
    [
        pytest.param([Result()], "1 draft read, nothing to change.\n", id="one clean draft"),
        pytest.param([Result()] * 1200, "1,200 drafts read, nothing to change.\n", id="many"),
        pytest.param([], "", id="nothing read"),
        pytest.param(
            [Result(not_applicable=("timing",)), Result()],
            "2 drafts read, nothing to change.\n"
            "1 rule could not be applied to some drafts. What it lacks:\n- context: timing (1)\n",
            id="a rule that did not apply",
        ),
        pytest.param(
            [Result(not_applicable=("timing", "name", "next"), lacking={"timing": "the times", "name": "a message"})],
            "1 draft read, nothing to change.\n3 rules could not be applied. What they lack:\n"
            "- a message: name\n- context: next\n- the times: timing\n",
            id="what each of them lacks",
        ),
        pytest.param(
            [Result(not_applicable=("timing",), lacking={"timing": lack}) for lack in ("the times", "the channel")],
            "2 drafts read, nothing to change.\n1 rule could not be applied to some drafts. What it lacks:\n"
            "- the channel or the times: timing (all)\n",
            id="a rule that lacks now this, now that",
        ),
    ],
)
def test_when_all_is_well(results: list[Result], printed: str) -> None:
    assert text(results, Style()) == printed


def test_complaints_about_a_playbook() -> None:
    place = Place("playbook/tone.md", 12, 10, 12, 13, "- Level: eror")
    finding = Finding(
        "unknown-level", "playbook", Level.ERROR, Span(0, 3), "eror", "There is no level “eror”.", place=place
    )
    assert text([Result((finding,), path="playbook/tone.md")], Style(subject="page")) == PAGE
    assert text([], Style(subject="page")) == "No complaints.\n"


PAGE = """\
playbook/tone.md

  error: There is no level “eror”.
  playbook/tone.md:12:10 · unknown-level

    12 | - Level: eror
       |          ^^^

1 finding: 1 error.
"""


def test_colour(judge: Callable[..., list[Result]]) -> None:
    results = judge("a.txt", "so sorry", [("sorry", Level.ERROR, "r", "No.", {"advice": "Say it."})])
    coloured = text(results, Style(colour=True))
    assert coloured == (
        "\x1b[1ma.txt · revise\x1b[0m\n"
        "\n"
        "  \x1b[1;31merror: \x1b[0m\x1b[1mNo.\x1b[0m\n"
        "  \x1b[2ma.txt:1:4 · r\x1b[0m\n"
        "\n"
        "\x1b[2m     1 |\x1b[0m so sorry\n"
        "\x1b[2m       |\x1b[0m    \x1b[1;31m^^^^^\x1b[0m\n"
        "\n"
        "         \x1b[2msay instead  \x1b[0mSay it.\n"
        "\n"
        "\x1b[1m1 draft read: 1 to revise.\x1b[0m\n"
        "\x1b[1m1 finding: 1 error.\x1b[0m\n"
    )


def test_a_reason_is_given_once_for_a_draft(judge: Callable[..., list[Result]]) -> None:
    marks = [(words, Level.WARNING, "r", "No.", {"why": "Because."}) for words in ("one", "two")]
    assert text(judge("a.txt", "one two", marks), Style()).count("Because.") == 1
    assert text(judge("a.jsonl", '{"text": "one"}\n{"text": "two"}', marks), Style()).count("Because.") == 2


def test_long_messages_are_wrapped_under_themselves(judge: Callable[..., list[Result]]) -> None:
    printed = text(judge("a.txt", "sorry", [("sorry", Level.ERROR, "r", "word " * 12, {})]), Style(width=40))
    assert printed.splitlines()[2:4] == [
        "  error: word word word word word word",
        "         word word word word word word",
    ]


def test_what_a_draft_holds_cannot_steer_the_terminal(judge: Callable[..., list[Result]]) -> None:
    marks = [("sorry", Level.ERROR, "r", "Not \x1b[2J\u202esorry\ud800.", {"why": "\x1b[31m", "advice": "\x07"})]
    printed = text(judge("a.txt", "\x1b[31m sorry \x9b", marks), Style())
    assert not set(printed) & set("\x1b\x07\x9b\u202e\ud800")


def test_half_a_surrogate_pair_is_printed_as_a_mark(judge: Callable[..., list[Result]]) -> None:
    results = judge("a.jsonl", r'{"text": "\ud83d sorry"}', [("\ud83d sorry", Level.ERROR, "r", "No \ud83d.", {})])
    for name in ("text", "concise", "json", "jsonl"):
        "".join(find_reporter(name)(results, Style())).encode()


def test_drafts_are_reported_as_they_come(letter: list[Result]) -> None:
    def endless() -> object:
        while True:
            yield replace(letter[0])

    pieces = find_reporter("text")(endless(), Style())  # type: ignore[arg-type]
    assert next(pieces).startswith("letter.md")
    assert next(pieces).startswith("letter.md")
