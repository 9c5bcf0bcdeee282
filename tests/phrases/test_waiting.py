"""Phrases wait for a word that no text with them lacks."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.model import Phrase
from replybook.phrases import NotationError, PhraseIndex, parse
from replybook.phrases.waiting import calling_words

CALLS = {
    "the longest word": ("rest assured of it", ["assured"]),
    "in the one spelling": ("we apologise", ["apologize"]),
    "of those that must be there": ("(truly unfortunate) we regret", ["regret"]),
    "not a common one": ("[affair/mishap] here", ["affair", "mishap"]),
    "a common one if there is no other": ("here you are", ["here"]),
    "one of each choice": ("[get back/return] …", ["back", "return"]),
    "not of those that may be missing": ("we (truly sad/sorry now) you", ["you"]),
    "one of each word": ("refund/return it*", ["refund", "return"]),
    "a word before a mark": ("sorry, we", ["sorry"]),
    "not what may be short": ("would …", []),
    "not what may be written apart": ("email", []),
    "not a beginning": ("apologi*", []),
    "not a word with a bracket": ("refund(s)", []),
    "not a short form": ("we're", []),
    "not what is badly written": ("sorry [we", []),
}


@pytest.mark.parametrize(("phrase", "words"), CALLS.values(), ids=CALLS)
def test_calling_words(phrase: str, words: list[str]) -> None:
    assert list(calling_words(phrase)) == words


@given(st.text(st.sampled_from("ab '’*/…[](){}\\.-1é,\n")) | st.text())
def test_what_waits_can_be_read(phrase: str) -> None:
    if calling_words(phrase):
        parse(phrase)


def test_what_cannot_be_read_is_said_at_once() -> None:
    with pytest.raises(NotationError):
        PhraseIndex({"rule": [Phrase("rest assured", also=("sorry [we",))]})


def test_several_threads_find_the_same() -> None:
    phrases = [Phrase(f"word{number} … end{number % 7}") for number in range(300)]
    texts = [f"a word{number} in the end{number % 7}" for number in range(300)] * 2
    index = PhraseIndex({"rule": phrases})
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda text: len(index.find(text)["rule"]), texts))
    assert found == [1] * len(texts)
