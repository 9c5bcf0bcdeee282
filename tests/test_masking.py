"""Private data is hidden, what people need to read is not, and every offset stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.masking import BULLET, hide, mask

HIDDEN = [
    ("an e-mail address", "tom.reed+shop@mail.example.co.uk"),
    ("an e-mail address with a wide at", "tom＠mail.example"),
    ("a card number in fours", "4111 1111 1111 1111"),
    ("a card number with hyphens", "4111-1111-1111-1111"),
    ("a card number in one run", "4111111111111111"),
    ("a card number with zero-width spaces", "4111\u200b1111\u200b1111\u200b1111"),
    ("digits of full width", "４１１１ １１１１ １１１１ １１１１"),
    ("an international telephone number", "+44 (0)20 7946 0958"),
    ("a local telephone number", "020 7946 0958"),
    ("a telephone number in brackets", "(555) 010-9999"),
    ("a telephone number of seven digits", "555-0199"),
    ("a telephone number with dots", "06.12.34.56.78"),
    ("an IBAN in fours", "GB29 NWBK 6016 1331 9268 19"),
    ("an IBAN in one run", "DE89370400440532013000"),
    ("an IBAN in lower case", "de89370400440532013000"),
    ("an order number", "123456"),
    ("a booking code", "QX7P2L"),
    ("a tracking number", "1Z999AA10123456784"),
    ("an address of the network", "192.168.10.24"),
]

SHOWN = [
    ("words", "Hi Tom, sorry about the boiler."),
    ("round the clock", "We are here 24/7, 365 days a year."),
    ("an ISO date", "by 2026-11-21, or 2026-11-21T10:30:00, or 2026-11-21 10:30"),
    ("a date with slashes", "on 21/11/2026 or 11/21/2026"),
    ("a date with dots", "am 21.11.2026 um 10.30"),
    ("two years", "in 2024-2026"),
    ("opening hours", "Mon 9:00-17:30, Sat 10.30–14.45"),
    ("a price", "£1,200 or $1200000 or €1.200.000,50"),
    ("a price with the sign behind", "1 200 000 € or 1.200.000 EUR"),
    ("a count of characters", "280 of 280, 25,000 at most, 1,000,000 in all"),
    ("a short number", "order 12345"),
    ("a percentage and a version", "12.5 % off 10.0.19"),
    ("a range", "3-5 days, 9-5, 10 to 12 pm"),
    ("words of an address on the web", "https://shop.example/help/contact-us?lang=en&page=12"),
    ("a handle and initials", "@tomreed ^MK"),
    ("a name in capitals", "COVID19 IPHONE15 MP3 URGENT"),
]


@pytest.mark.parametrize("private", [pytest.param(text, id=name) for name, text in HIDDEN])
@pytest.mark.parametrize(
    ("before", "behind"), [("", ""), ("call ", " now"), ("(", ")"), ("to: ", "."), ("“", "”, ok?")]
)
def test_private_data_is_hidden(private: str, before: str, behind: str) -> None:
    masked = mask(before + private + behind)
    assert not any(char.isdigit() or char == "@" for char in masked)
    assert len(masked) == len(before + private + behind)
    assert masked.strip("()").startswith(before.strip("("))
    assert masked.endswith(behind.lstrip(")"))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SHOWN])
def test_what_people_need_is_shown(text: str) -> None:
    assert mask(text) == text


def test_a_price_hides_no_card_number() -> None:
    assert "4111" not in mask("£4111 1111 1111 1111")
    assert "4111" not in mask("£4111111111111111")


def test_a_date_hides_no_telephone_number() -> None:
    assert mask("21/11/2026 020 7946 0958") == "21/11/2026 " + BULLET * 13


def test_hiding_keeps_the_lines() -> None:
    assert hide("Tom Reed\r\n1 Hill St\n") == f"{BULLET * 8}\r\n{BULLET * 9}\n"


@given(st.text(alphabet="aB1209 -./()@+:,£€\n\u200b日😀"))
def test_every_character_stays_or_becomes_a_bullet(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(new in {old, BULLET} for old, new in zip(text, masked, strict=True))
