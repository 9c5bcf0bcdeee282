"""The kind `required`: what a reply must say, and may say only once."""

from __future__ import annotations

import pytest

from replybook.checks.required import KIND
from replybook.model import Draft
from replybook.options import read_options
from replybook.phrases import Phrases

CASES = {
    "said": ("Call 0800 1234 any day.", ["call 0800 1234"], {}, []),
    "one of several is said": ("Bye, Ana", ["hello", "bye"], {}, []),
    "missing": ("Hi.\n", ["bye"], {}, [(3, 3, "missing", "This must say “bye”.")]),
    "missing, of two": ("Hi.", ["bye", "so long"], {}, [(3, 3, "missing", "This must say “bye” or “so long”.")]),
    "missing, of many": (
        "Hi.",
        ["a", "b", "c", "d"],
        {},
        [(3, 3, "missing", "This must say “a” or “b” or “c” or something like it.")],
    ),
    "missing in an empty reply": ("", ["bye"], {}, [(0, 0, "missing", "This must say “bye”.")]),
    "twice is fine": ("bye bye", ["bye"], {}, []),
    "twice is one too many": (
        "Bye, bye",
        ["bye"],
        {"once": "yes"},
        [(5, 8, "repeated", "“bye” comes a second time. Say it once.")],
    ),
    "two of several are one too many": (
        "Hello, bye",
        ["hello", "bye"],
        {"once": "yes"},
        [(7, 10, "repeated", "“bye” comes a second time. Say it once.")],
    ),
    "the same words by two phrases are once": ("call us now", ["call us", "us now"], {"once": "yes"}, []),
    "no phrases, nothing to miss": ("Hi.", [], {}, []),
}


@pytest.mark.parametrize(("text", "phrases", "settings", "expected"), CASES.values(), ids=CASES)
def test_required(
    text: str, phrases: list[str], settings: dict[str, str], expected: list[tuple[int, int, str, str]]
) -> None:
    options = KIND.options(phrases=Phrases.of(*phrases), **read_options(KIND.options, settings))
    hits = KIND.check(Draft(text), options)
    assert [(hit.span.start, hit.span.end, hit.label, hit.message) for hit in hits] == expected


def test_its_phrases_are_what_it_asks_for() -> None:
    assert not KIND.probe_flags
