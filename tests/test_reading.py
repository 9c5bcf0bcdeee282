"""Reading a text: its tokens, their folded forms, and the sentences they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, MARK, NUMBER, WORD, fold, norms_of, read

TOKENS = {
    "words and marks": ("Hi Sam, thanks!", [("hi", WORD), ("sam", WORD), (",", MARK), ("thanks", WORD), ("!", MARK)]),
    "a short form": ("We’ll see", [("we'll", WORD), ("see", WORD)]),
    "a quote is no apostrophe": ("'yes'", [("'", MARK), ("yes", WORD), ("'", MARK)]),
    "a hyphen parts": ("follow‑up", [("follow", WORD), ("-", MARK), ("up", WORD)]),
    "a link": (
        "see https://acme.example/help.",
        [("see", WORD), ("https://acme.example/help", LINK), (".", MARK)],
    ),
    "a bare link": ("at acme.com/x, or", [("at", WORD), ("acme.com/x", LINK), (",", MARK), ("or", WORD)]),
    "no link where a space is missing": (
        "tell us.In short",
        [(x, MARK if x == "." else WORD) for x in ("tell", "us", ".", "in", "short")],
    ),
    "an address": ("a.b+c@acme.example", [("a.b+c@acme.example", EMAIL)]),
    "a handle": ("@Acme_Help hi", [("@acme_help", HANDLE), ("hi", WORD)]),
    "a masked handle": ("__email__ hi", [("__email__", HANDLE), ("hi", WORD)]),
    "a hashtag": ("#Sorry", [("#sorry", HASHTAG)]),
    "numbers": (
        "1,200.50 at 10:30am 5% 2nd",
        [("1,200.50", NUMBER), ("at", WORD), ("10:30am", NUMBER), ("5%", NUMBER), ("2nd", NUMBER)],
    ),
    "an ellipsis": ("wait…", [("wait", WORD), ("...", MARK)]),
    "an emoji with its selector": ("❤️ ok", [("❤", MARK), ("ok", WORD)]),
    "zero-width between words": ("no \u200b\u2060way", [("no", WORD), ("way", WORD)]),
    "zero-width in a word": ("re\u200bst", [("rest", WORD)]),
    "a strike-through": ("r\u0336e\u0336s\u0336t\u0336", [("rest", WORD)]),
    "full width": ("ｒｅｓｔ", [("rest", WORD)]),
    "bold letters": ("𝐑𝐞𝐬𝐭", [("rest", WORD)]),
    "Cyrillic that looks Latin": ("аѕѕurе", [("assure", WORD)]),
    "Greek capitals that look Latin": ("ΝΟΤΕ", [("note", WORD)]),
    "an accent put on later": ("cafe\u0301", [("café", WORD)]),
    "nothing": (" \u200b\n", []),
}


@pytest.mark.parametrize(("text", "tokens"), TOKENS.values(), ids=TOKENS)
def test_tokens(text: str, tokens: list[tuple[str, str]]) -> None:
    reading = read(text)
    assert list(zip(reading.norms, reading.sorts, strict=True)) == tokens


SENTENCES = {
    "marks end them": ("Hi. How are you? Fine!", ["Hi.", "How are you?", "Fine!"]),
    "several marks are one end": ("Really?! Yes...", ["Really?!", "Yes..."]),
    "an empty line ends one": ("Hi Sam\n\nThanks for\nwriting", ["Hi Sam", "Thanks for\nwriting"]),
    "so does one of carriage returns": ("Hi Sam\r\n\r\nThanks", ["Hi Sam", "Thanks"]),
    "a title ends none": ("Dear Mr. Ito, hi. Bye", ["Dear Mr. Ito, hi.", "Bye"]),
    "short words end none": ("Ring, e.g. before 9 a.m. today. Bye", ["Ring, e.g. before 9 a.m. today.", "Bye"]),
    "a counted thing": ("See no. 5 there. Say no. Bye", ["See no. 5 there.", "Say no.", "Bye"]),
    "a closing quote belongs to it": ("“It broke.” We know.", ["“It broke.”", "We know."]),
    "an opening one does not": ("It broke. “Ha.”", ["It broke.", "“Ha.”"]),
    "a point in a number ends none": ("It is 2.5 kg. Ok", ["It is 2.5 kg.", "Ok"]),
    "no text": ("", []),
}


@pytest.mark.parametrize(("text", "sentences"), SENTENCES.values(), ids=SENTENCES)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in read(text).sentence_spans()] == sentences


FOLDS = {
    "case": ("REST", "rest"),
    "quotes": ("“don’t”", '"don\'t"'),
    "dashes": ("a–b—c‑d", "a-b-c-d"),
    "acute for an apostrophe": ("don´t", "don't"),
    "a dotted capital": ("İs", "is"),
    "trade mark": ("Acme™", "acmetm"),
}


@pytest.mark.parametrize(("text", "folded"), FOLDS.values(), ids=FOLDS)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


ANY_TEXT = st.text(st.characters(categories=None) | st.sampled_from("aA.@/:,'’-_ \n\u200b\u0301"), max_size=80)


@given(ANY_TEXT)
def test_tokens_stand_in_the_text_in_order(text: str) -> None:
    reading = read(text)
    stops = [stop for pair in zip(reading.starts, reading.ends, strict=True) for stop in pair]
    assert stops == sorted(stops)
    assert all(start < end <= len(text) for start, end in zip(reading.starts, reading.ends, strict=True))


@given(ANY_TEXT)
def test_sentences_are_numbered_from_0_without_a_gap(text: str) -> None:
    sentences = read(text).sentences
    assert len(sentences) == len(read(text).norms)
    assert sorted(set(sentences)) == list(range(len(set(sentences))))
    assert list(sentences) == sorted(sentences)


@given(ANY_TEXT)
def test_every_letter_stands_in_a_token(text: str) -> None:
    reading = read(text)
    covered = {at for start, end in zip(reading.starts, reading.ends, strict=True) for at in range(start, end)}
    assert all(at in covered for at, letter in enumerate(text) if letter.isascii() and letter.isalnum())


@given(ANY_TEXT)
def test_the_words_of_a_phrase_are_read_like_a_text(text: str) -> None:
    assert norms_of(text) == list(read(text).norms)


HOSTILE = (
    "a.",
    "@",
    "(",
    "a.com.",
    "a-",
    "_",
    "__a",
    "x@",
    "1,",
    "a'",
    "https://.",
    "a.com/.",
    "\u0301",
    "a\u200b",
    ".)",
    "#",
)


@pytest.mark.parametrize("bit", HOSTILE)
def test_a_long_run_of_anything_is_read(bit: str) -> None:
    text = bit * (200_000 // len(bit))
    reading = read(text)
    assert all(end <= len(text) for end in reading.ends[-1:])


@given(st.text(st.sampled_from("aZ1 .,:@/'`_-#%+?\n"), max_size=60))
def test_an_ascii_text_is_read_as_a_part_of_any_other(text: str) -> None:
    alone, beside = read(text), read(text + " é")
    assert alone.norms == beside.norms[:-1]
    assert alone.sorts == beside.sorts[:-1]
