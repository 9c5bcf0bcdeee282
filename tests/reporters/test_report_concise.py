"""A finding a line."""

from __future__ import annotations

from replybook.model import Finding, Level, Result
from replybook.reporters import Style, find_reporter
from replybook.source import Span


def concise(results: list[Result], style: Style | None = None) -> str:
    return "".join(find_reporter("concise")(results, style or Style()))


def test_a_letter(letter: list[Result]) -> None:
    assert concise(letter) == (
        "letter.md:7:1: warning stock-apology “Sorry for any bother” could be said to anyone.\n"
        "letter.md:7:48: error private-request Asks for a phone number where others can read it.\n"
        "letter.md:7:83: error private-data Shows a telephone number: •••••••••••••.\n"
        "letter.md:9:1: suggestion signature Nobody has signed this reply.\n"
    )


def test_private_data_is_shown_when_asked_for(letter: list[Result]) -> None:
    assert "020 7946 0958" in concise(letter, Style(show_private=True))


def test_nothing_when_all_is_well() -> None:
    assert concise([Result(), Result()]) == ""


def test_a_message_stays_on_its_line_and_a_finding_without_place_names_the_file() -> None:
    finding = Finding("r", "k", Level.ERROR, Span(0, 0), "", "No.\n\nReally \x1b[31mnot.")
    assert concise([Result((finding,), path="a.txt")]) == "a.txt: error r No. Really ␛[31mnot.\n"
