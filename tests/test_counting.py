"""How X, Bluesky and Mastodon count."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.counting import count, excess

WAYS = ("characters", "weighted", "graphemes and bytes", "url 23")

FAMILY = "👩\u200d👩\u200d👧"
WAVE = "👋🏽"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"

PLAIN = [
    # text, characters, weighted, graphemes, url 23
    ("", 0, 0, 0, 0),
    ("Back at 3pm.", 12, 12, 12, 12),
    ("naïve café", 10, 10, 10, 10),
    ("cafe\u0301", 5, 4, 4, 4),
    ("“So – it’s…”", 12, 13, 12, 12),
    ("Привет", 6, 6, 6, 6),
    ("日本語", 3, 6, 3, 3),
    ("각 \u1100\u1161\u11a8", 5, 5, 3, 3),
    ("नमस्ते", 6, 6, 3, 3),
    ("😀😀", 2, 4, 2, 2),
    (FAMILY, 5, 2, 1, 1),
    (WAVE, 2, 2, 1, 1),
    (ENGLAND, 7, 2, 1, 1),
    ("🇮🇪🇩🇪", 4, 4, 2, 2),
    ("1\ufe0f\u20e3 and 2", 9, 8, 7, 7),
    ("❤\ufe0f", 2, 2, 1, 1),
    ("© and ©\ufe0f", 8, 8, 7, 7),
    ("one\r\ntwo", 8 - 1, 7, 7, 7),
    ("  trimmed \n", 7, 7, 7, 7),
]


@pytest.mark.parametrize(("text", "characters", "weighted", "graphemes", "url_23"), PLAIN)
def test_letters_and_emoji(text: str, characters: int, weighted: int, graphemes: int, url_23: int) -> None:
    assert [count(text, way) for way in WAYS] == [characters, weighted, graphemes, url_23]


LINKS = [
    # text, weighted, url 23
    ("https://ferry.example/a/very/long/way/round?with=a&query=too", 23, 23),
    ("HTTPS://FERRY.EXAMPLE", 23, 23),
    ("See https://ferry.example.", 4 + 23 + 1, 4 + 23 + 1),
    ("(https://ferry.example/q)", 25, 25),
    ("https://ferry.example/時刻", 22 + 1 + 4, 22 + 1 + 2),
    ("ferry.com", 23, 9),
    ("Ferry.COM/times, then", 23 + 6, 21),
    ("www.ferry.co.uk", 23, 15),
    ("ferry.io", 8, 8),
    ("ferry.io/times", 23, 14),
    ("ferry.tv", 23, 8),
    ("2.50 or 3.50", 12, 12),
    ("Sorry.Go on", 11, 11),
    ("e.g. at 9 p.m.", 14, 14),
    ("crew@ferry.com", 14, 14),
    ("#ferry.com", 10, 10),
    ("https://", 8, 8),
]


@pytest.mark.parametrize(("text", "weighted", "url_23"), LINKS)
def test_links(text: str, weighted: int, url_23: int) -> None:
    assert (count(text, "weighted"), count(text, "url 23")) == (weighted, url_23)
    assert count(text, "graphemes and bytes") == len(text)


HANDLES = [
    # text, weighted, url 23
    ("@sam Hello", 5, 10),
    ("@sam @alex_99 Hello", 5, 19),
    ("\n@sam Hello", 5, 10),
    ("Hello @sam", 10, 10),
    ("Hello @sam@toots.example you", 28, 14),
    ("@sam", 4, 4),
]


@pytest.mark.parametrize(("text", "weighted", "url_23"), HANDLES)
def test_handles(text: str, weighted: int, url_23: int) -> None:
    assert (count(text, "weighted"), count(text, "url 23")) == (weighted, url_23)


def test_no_more_than_fifty_opening_handles_are_free() -> None:
    assert count("@a " * 60 + "Hi", "weighted") == 10 * 3 + 2


@pytest.mark.parametrize(
    ("text", "way", "limit", "limit_bytes", "too_many"),
    [
        ("abcdefgh", "weighted", 5, None, "fgh"),
        ("abcdefgh", "weighted", 8, None, None),
        ("ab日本語", "weighted", 5, None, "本語"),
        ("ab https://ferry.example", "weighted", 20, None, "https://ferry.example"),
        (f"ab{FAMILY}{WAVE}", "weighted", 4, None, WAVE),
        (f"ab{FAMILY}{WAVE}", "graphemes and bytes", 3, None, WAVE),
        (f"ab{FAMILY}{WAVE}", "graphemes and bytes", 300, 20, WAVE),
        (f"ab{FAMILY}{WAVE}", "graphemes and bytes", 300, 30, None),
        ("cafe\u0301 ole\u0301", "weighted", 7, None, "e\u0301"),
        ("https://localhost ab", "url 23", 25, None, "b"),
    ],
)
def test_the_part_that_is_too_many(
    text: str, way: str, limit: int, limit_bytes: int | None, too_many: str | None
) -> None:
    over = excess(text, way, limit, limit_bytes)
    assert (over and text[over.start :]) == too_many


def test_an_unknown_way_counts_characters() -> None:
    assert count("日本語", "pigeon post") == 3


ANY = st.text(
    st.one_of(st.characters(), st.sampled_from("a.@/\r\n \u0301\u200d\ufe0f👩🏽🇩\u1100\u1161\u11a8")), max_size=80
)


@given(ANY, st.sampled_from(WAYS), st.integers(0, 60), st.integers(0, 200))
def test_any_text_can_be_counted(text: str, way: str, limit: int, limit_bytes: int) -> None:
    length = count(text, way)
    over = excess(text, way, limit, limit_bytes)
    assert length >= 0
    if length > limit:
        assert over
        assert (over.total, over.unit) == (length, "characters")
        assert count(text[: over.start], way) <= limit or way == "url 23"
    elif over:
        assert over.unit == "bytes"
    if over:
        assert over.total > over.limit
        assert 0 <= over.start <= len(text)


@given(st.text("abc é日👩.", max_size=60))
def test_x_counts_a_composed_and_a_decomposed_text_alike(text: str) -> None:
    assert count(unicodedata.normalize("NFD", text), "weighted") == count(text, "weighted")
