"""Short forms written out."""

from __future__ import annotations

import pytest

from replybook.phrases import Phrases
from replybook.phrases.contractions import long_form

FORMS = {
    "i'm": "i am",
    "we're": "we are",
    "they'll": "they will",
    "you've": "you have",
    "don't": "do not",
    "isn't": "is not",
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "couldn't've": "could not have",
    "it's": "it 's",
    "she'd": "she 'd",
    "that's": "that 's",
    "dont": "do not",
    "youre": "you are",
    "theyve": "they have",
    "customer's": "customer's",
    "dad's": "dad's",
    "o'clock": "o'clock",
    "its": "its",
    "well": "well",
    "were": "were",
    "ill": "ill",
    "hell": "hell",
    "wed": "wed",
    "id": "id",
    "9am": "9 am",
    "10:30pm": "10:30 pm",
    "5%": "5 %",
    "1,200": "1,200",
    "2nd": "2 nd",
}


@pytest.mark.parametrize(("word", "words"), FORMS.items(), ids=FORMS)
def test_long_form(word: str, words: str) -> None:
    assert long_form(word) == tuple(words.split())


@pytest.mark.parametrize(("word", "words"), [pair for pair in FORMS.items() if "'s" not in pair[1]])
def test_either_form_finds_the_other(word: str, words: str) -> None:
    said = words.replace("'d", "would")
    assert Phrases.of(word).find(said)
    assert Phrases.of(said).find(word)


def test_a_word_of_many_apostrophes_is_left_alone() -> None:
    word = "a" + "'ll" * 100_000
    assert long_form(word) == (word,)
