"""What a language engine gets to read of a reply."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.prose import prose_of
from replybook.checks.prose_words import is_english


@pytest.mark.parametrize(
    ("reply", "prose"),
    [
        pytest.param("The van is on its way.", "The van is on its way.", id="nothing but prose"),
        pytest.param("@marlo_lamps The van is here.", "             The van is here.", id="a handle in front"),
        pytest.param("__cust__ The van is here.", "         The van is here.", id="a masked handle"),
        pytest.param("Tell @marlo we know.", "Tell Robert we know.", id="a handle within"),
        pytest.param("The van is here. ^MK", "The van is here.    ", id="initials"),
        pytest.param(
            "The van is here. Best regards,\nPriya", "The van is here.              \n     ", id="a signature"
        ),
        pytest.param(
            "The van is here. https://t.example/x ^MK", "The van is here.                        ", id="a link last"
        ),
        pytest.param("See https://t.example/x for more.", "See Christopher         for more.", id="a link within"),
        pytest.param("Write to crew@t.example soon.", "Write to Christopher    soon.", id="an address"),
        pytest.param("The van 🚐 is here. 👍🏽", "The van   is here.   ", id="emoji"),
        pytest.param("The van is here :)", "The van is here   ", id="a face"),
        pytest.param("Hi Zoltan, the van is here.", "Hi Robert, the van is here.", id="a greeted name"),
        pytest.param("hi zoltan, the van is here.", "hi Robert, the van is here.", id="a greeted name in lower case"),
        pytest.param("Hi Sorry to hear, Zoltan.", "Hi Sorry to hear, Zoltan.", id="no name behind Hi"),
        pytest.param("Hi there, the van is here.", "Hi there, the van is here.", id="everybody"),
        pytest.param("Hi Zoltan, is it Zoltan's van?", "Hi Robert, is it Robert's van?", id="a name again"),
        pytest.param("Dear {{customer}}, the van is here.", "Dear Christopher , the van is here.", id="a slot"),
        pytest.param("The salt &amp; the pepper.", "The salt and   the pepper.", id="an entity"),
        pytest.param("Part B47X is on the van.", "Part Anna is on the van.", id="a code"),
        pytest.param("The 3rd van comes at 4pm.", "The 3rd van comes at 4pm.", id="numbers"),
        pytest.param("Wait...... the van is sooooo late.", "Wait.      the van is Robert late.", id="drawn out"),
        pytest.param("The cafe\u0301 is open.", "The Maria is open.", id="accents of their own"),
        pytest.param("We have ours — and you?", "We have ours — and you?", id="a dash"),
        pytest.param("", "", id="empty"),
        pytest.param("👍👍", "  ", id="emoji alone"),
    ],
)
def test_what_is_no_prose_gives_way(reply: str, prose: str) -> None:
    assert prose_of(reply).text == prose


def test_brand_terms_give_way_in_any_case_and_spelling() -> None:
    terms = ("Tidewick", "Kit Drop")
    assert prose_of("Your TIDEWICK kit drop is here.", (), terms).text == "Your Margaret Margaret is here."


def test_names_of_the_roster_and_the_customer_give_way() -> None:
    assert prose_of("I asked Zoltan to call Ms Quirke today.", ("Zoltan Abel", "Quirke")).text == (
        "I asked Robert to call Ms Robert today."
    )


HOSTILE = st.text(
    st.sampled_from("ab A'.,!?@#^_-/\\{}[]%&;:()\n\r\t0129é\u0301\u200d\ufe0f👍🇬𝐚\ud83d\x00"), max_size=80
)


@given(HOSTILE)
def test_the_prose_is_as_long_as_the_reply_and_says_what_it_hides(reply: str) -> None:
    prose = prose_of(reply)
    assert len(prose.text) == len(reply)
    assert all(prose.hidden[n].end <= prose.hidden[n + 1].start for n in range(len(prose.hidden) - 1))
    shown = [
        (index, letter)
        for index, letter in enumerate(reply)
        if not any(span.start <= index < span.end for span in prose.hidden)
    ]
    assert all(prose.text[index] == letter for index, letter in shown)


@given(HOSTILE)
def test_no_character_of_the_prose_counts_twice_in_utf16(reply: str) -> None:
    assert all(letter <= "\uffff" and not "\ud800" <= letter <= "\udfff" for letter in prose_of(reply).text)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("the van is on its way to you", True),
        ("gracias por escribirnos hoy por la mañana", False),
        ("danke für ihre nachricht wir melden uns", False),
        ("awesome", True),
    ],
)
def test_english_is_known_by_its_small_words(text: str, english: bool) -> None:
    assert is_english(text.split()) is english
