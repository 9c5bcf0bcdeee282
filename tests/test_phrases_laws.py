"""What holds for every phrase and every text."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.model import Phrase
from replybook.phrases import NotationError, PhraseIndex, Phrases, expand, parse

PARTS = ("we", "I", "sorry", "order", "rest assured", "we're", "it is", "colour", "e-mail", "9am")
MARKED = (
    "we/I",
    "(very)",
    "(so very/too)",
    "[get back/return]",
    "[look (back) in/check]",
    "…",
    "apologi*",
    "{name}",
    "refund(s)",
    ",",
)
phrases = st.lists(st.sampled_from((*PARTS, *MARKED)), min_size=1, max_size=7).map(" ".join)
texts = st.lists(
    st.sampled_from(
        (*PARTS, "very", "so", "too", "get back", "return", "check", "back", "apologies", "refunds", ".", "\n\n")
    ),
    max_size=20,
).map(" ".join)


def _readable(phrase: str) -> bool:
    try:
        parse(phrase)
    except NotationError:
        return False
    return True


WRITTEN_ANEW = (
    str.upper,
    str.title,
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("we're", "We Are").replace("it is", "it’s"),
    lambda text: text.replace("it is", "It's").replace("colour", "Color"),
    lambda text: text.replace("e-mail", "email").replace("9am", "9 AM"),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace(" ", "  \u200b"),
    lambda text: text.replace("-", "–").replace("e", "е"),
    lambda text: f"Well, {text} indeed",
)


@given(phrases.filter(_readable), st.sampled_from(WRITTEN_ANEW), st.integers(0, 40))
def test_a_phrase_is_found_in_what_it_stands_for(phrase: str, anew: Callable[[str], str], which: int) -> None:
    forms = list(islice(expand(phrase), which + 1))
    text = anew(forms[-1])
    assert Phrases.of(phrase).find(text), f"{phrase!r} in {text!r}"


@given(st.lists(phrases.filter(_readable), max_size=6), texts)
def test_an_index_finds_what_its_groups_find_alone(written: list[str], text: str) -> None:
    index = PhraseIndex({f"rule-{number}": [Phrase(phrase)] for number, phrase in enumerate(written)})
    for number, phrase in enumerate(written):
        assert index.group(f"rule-{number}").find(text) == Phrases.of(phrase).find(text)


@given(st.lists(phrases.filter(_readable), max_size=6), st.lists(texts, max_size=4))
def test_what_was_read_before_does_not_matter(written: list[str], before: list[str]) -> None:
    together = Phrases.of(*written)
    for text in before:
        assert together.find(text) == Phrases.of(*written).find(text)


@given(st.text(st.sampled_from("ab '’*/…[](){}\\.-1é\u200b\n\0")) | st.text())
def test_parse_raises_nothing_but_a_notation_error(phrase: str) -> None:
    if _readable(phrase):
        assert Phrases.of(phrase).find("\n".join(expand(phrase)))
    else:
        with pytest.raises(NotationError) as raised:
            Phrases.of(phrase)
        assert 0 <= raised.value.column <= len(phrase)


@given(st.lists(phrases.filter(_readable), max_size=4), st.text(st.characters(categories=None)) | texts)
def test_spans_lie_in_any_text(written: list[str], text: str) -> None:
    for match in Phrases.of(*written).find(text):
        assert 0 <= match.span.start < match.span.end <= len(text)


@pytest.mark.parametrize("bit", ["we ", "a'", "a'll'll", "sorry … ", "we very ", "{", "e-", "9am"])
def test_a_long_text_is_searched(bit: str) -> None:
    several = Phrases.of("we … sorry … order … we", "{name} very {name} sorry", "(we) (we) (we) order", "e-mail")
    several.find(bit * (100_000 // len(bit)))
