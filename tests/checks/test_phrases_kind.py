"""The kind `phrases`: words not to say, what to say instead, and the edit that says it."""

from __future__ import annotations

import pytest

from replybook.checks.phrases import KIND, replacements
from replybook.model import Draft, Hit, Phrase
from replybook.phrases import Phrases


def hits(text: str, phrase: str, instead: str = "") -> list[Hit]:
    return list(KIND.check(Draft(text), KIND.options(Phrases((Phrase(phrase, instead),)))))


def mended(text: str, phrase: str, instead: str) -> str:
    """`text` with the first fix of every hit applied."""
    for hit in reversed(hits(text, phrase, instead)):
        (edit,) = hit.fixes[0].edits
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def test_a_hit_quotes_what_was_said_on_one_line() -> None:
    (hit,) = hits("You can rest\n  assured.", "rest assured", "Say what you did.")
    assert hit.message == "Don't say “rest assured”."
    assert hit.advice == "Say what you did."
    assert hit.fixes == ()
    assert (hit.span.start, hit.span.end) == (8, 22)


def test_nothing_said_nothing_found() -> None:
    assert hits("We fixed it.", "rest assured") == []
    assert list(KIND.check(Draft("We fixed it."), KIND.options())) == []


REPLACEMENTS = {
    "curly quotes": ("“happy to help”", ("happy to help",)),
    "straight quotes": ('"happy to help"', ("happy to help",)),
    "a full stop behind": ("“happy to help”.", ("happy to help",)),
    "several": ("“sorry”, “we apologise” or “our fault”", ("sorry", "we apologise", "our fault")),
    "with a slash": ("“a” / “b”", ("a", "b")),
    "advice": ("Say what you did.", ()),
    "advice with a quote": ("Be exact: “by five”.", ()),
    "quotes around nothing": ("“ ”", ()),
    "nothing": ("", ()),
}


@pytest.mark.parametrize(("instead", "words"), REPLACEMENTS.values(), ids=REPLACEMENTS)
def test_replacements(instead: str, words: tuple[str, ...]) -> None:
    assert replacements(instead) == words


MENDED = {
    "as it is written": ("we will reach out to you", "reach out to", "“call”", "we will call you"),
    "with a capital at the start": ("Kindly note this", "kindly note", "“please note”", "Please note this"),
    "a capital of the table is no capital of the text": (
        *("and kindly note this", "Kindly note", "“Please note”"),
        "and please note this",
    ),
    "I stays I": ("and we feel you", "We feel you", "“I'm sorry”", "and I'm sorry"),
    "a name keeps its capital": ("via the app", "the app", "“Acme Pay”", "via Acme Pay"),
    "every place": ("ok, ok", "ok", "“yes”", "yes, yes"),
    "behind a short form's head": ("we'll reach out", "will reach out", "“can call”", "we can call"),
    "before a short form's tail": ("our team’s here, we’re", "we", "“they”", "our team’s here, they’re"),
}


@pytest.mark.parametrize(("text", "phrase", "instead", "result"), MENDED.values(), ids=MENDED)
def test_a_fix_says_it_in_the_same_case(text: str, phrase: str, instead: str, result: str) -> None:
    assert mended(text, phrase, instead) == result


def test_a_fix_is_never_applied_unseen() -> None:
    (hit,) = hits("rest assured", "rest assured", "“sure” or “of course”")
    assert [(fix.safety, fix.edits[0].text) for fix in hit.fixes] == [("unsafe", "sure"), ("unsafe", "of course")]
    assert hit.advice == "Say “sure” or “of course” instead."
