"""The kind `pattern`: RE2 expressions."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from replybook.checks import pattern
from replybook.checks.pattern import KIND, check_expression
from replybook.model import Draft

FOUND = {
    "an expression": ([r"ref \d+"], "your ref 12 and ref 345", ["ref 12", "ref 345"]),
    "capitals matter": (["ACME"], "ACME Acme", ["ACME"]),
    "unless told that they do not": (["(?i)acme"], "ACME Acme", ["ACME", "Acme"]),
    "offsets count characters": ([r"card \d+"], "naïve 😀 Straße — card 41, card 5", ["card 41", "card 5"]),
    "letters of other alphabets": (["(?i)café"], "CAFÉ café", ["CAFÉ", "café"]),
    "several, in the order of the text": (["b", "a"], "a b", ["a", "b"]),
    "the same words once": (["ab", "ab?"], "ab", ["ab"]),
    "half a surrogate pair": ([r"card \d"], "\ud83d card 4", ["card 4"]),
    "nothing": (["zzz"], "a b", []),
    "no expression": ([], "a b", []),
}


@pytest.fixture(params=["re2", "re"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Either engine: RE2, and the one that stands in where RE2 cannot be had."""
    pattern._compile.cache_clear()
    if request.param == "re":
        monkeypatch.setitem(sys.modules, "re2", None)
    yield request.param
    pattern._compile.cache_clear()


@pytest.mark.parametrize(("expressions", "text", "found"), FOUND.values(), ids=FOUND)
def test_find(expressions: list[str], text: str, found: list[str], engine: str) -> None:
    hits = KIND.check(Draft(text), KIND.options(pattern=tuple(expressions)))
    # Python's re, held to what RE2 takes for letters, knows no capital É.
    expected = [words for words in found if "É" not in words] if engine == "re" else found
    assert [hit.span.of(text) for hit in hits] == expected


def test_a_long_find_is_quoted_in_part() -> None:
    (hit,) = KIND.check(Draft("a" * 100), KIND.options(pattern=("a+",)))
    assert hit.message == f"Don't write “{'a' * 59}…”."


COMPLAINTS = {
    "a bracket": "(a",
    "look-ahead": "a(?=b)",
    "a back-reference": r"(a)\1",
    "a repetition of a repetition": "a**",
    "what only RE2 knows": r"\pL",
    "half a surrogate pair": "\ud83d",
    "what matches nothing": "a*",
}


@pytest.mark.parametrize("expression", COMPLAINTS.values(), ids=COMPLAINTS)
def test_what_cannot_run(expression: str) -> None:
    assert check_expression(expression)
    if expression == r"\pL":  # RE2 runs it here; the compiler refuses it for the browser's sake
        return
    with pytest.raises(ValueError, match=r"RE2|nothing is written"):
        KIND.options(pattern=(expression,))


def test_the_way_out_of_look_around() -> None:
    assert "RE2 has no look-ahead" in str(check_expression("a(?=b)"))
    assert check_expression(r"\bref \d{3,5}\b") is None


def test_no_reply_holds_it_up() -> None:
    list(KIND.check(Draft("ab" * 5000 + "!"), KIND.options(pattern=(r"(a|b|ab)+c",))))
