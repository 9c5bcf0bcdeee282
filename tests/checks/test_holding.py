"""Holding replies that hold nothing, and those that say who, at what or by when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.boilerplate import Options, check
from replybook.checks.stock.holding import is_holding
from replybook.checks.stock.specificity import customer_words
from replybook.model import Draft
from replybook.reading import read

HOLDS = [
    (
        "Where's my sofa? Week 6 now.",
        "Hi Tess, six weeks is long. The sofa is being looked at by the right people and we'll be in touch. Jon",
    ),
    (
        "No update on my visa refund",
        "Thanks for chasing the visa refund. It's in the queue and you'll hear from us in due course. Priya",
    ),
    (
        "Boiler leaking since Sunday, Flat 9",
        "Sorry about the leak in Flat 9. Somebody is dealing with it and will get back to you when they can. Rob",
    ),
    (
        "My eggs were all cracked",
        "Sorry about the cracked eggs! We've flagged it with the relevant department, who'll be in contact soon. ^Mo",
    ),
    ("any news on lot 45?", "Hi! Nothing new on lot 45 yet, but rest assured it's in hand. Bea"),
    (
        "pothole on Elm Rd ate my tyre",
        "Thanks for reporting the pothole on Elm Rd. The matter is receiving attention. Regards, Colin",
    ),
    (
        "Card blocked abroad!!",
        "I know that's stressful. We're doing all we can and you'll hear once there is something to tell. ^AL",
    ),
    (
        "Two of four chairs came",
        "Only two chairs of four isn't right. We're working on it behind the scenes and will circle back shortly. Kay",
    ),
    (
        "Is the concert still on?",
        "Hi Lou, we're still waiting to hear on the concert ourselves and will keep you posted. ^Vi",
    ),
    (
        "Didn't get my certificate",
        "Your query has been forwarded to the concerned team and they shall revert at the earliest. Regards, Neha",
    ),
    ("Any word about the claim?", "Hello, no news on the claim so far. As soon as we hear more, you will too. Sam"),
    ("The app ate my notes", "Oh no, your notes! Our team is aware of this and investigating. Stay tuned. Kit"),
    (
        "The lights on pitch 2 are out",
        "Cheers for the heads up on pitch 2. It's been logged and someone will take a look when possible. – Gaz",
    ),
    (
        "My voucher doesn't work",
        "We have taken note of the voucher and are pursuing it. Further updates will follow. Anne",
    ),
    (
        "Wrong tiles delivered",
        "We're aware the wrong tiles were delivered and are trying to sort it out. Please bear with us. Dee",
    ),
    (
        "Statement shows two charges",
        "I've raised the two charges internally and will come back to you once I have an answer. Lena",
    ),
    ("Has my passport been sent", "Let me find out about the passport and come back to you. Jo"),
    (
        "Router's been flashing red all day",
        "Thanks for your patience. Things are in motion, and we'll be back with an update soon. ^Cy",
    ),
]
SAYS = [
    ("Where's my sofa?", "Hi Tess, I've asked our Leeds depot where it is and will be in touch shortly. Jon"),
    ("Where's my sofa?", "Hi Tess, we're checking with the driver now and will get back to you. Jon"),
    ("My refund?", "It's with our billing team, who will write to you soon. Jon"),
    ("My refund?", "We're looking into it and will write by Friday. Jon"),
    ("My refund?", "We're looking into it and will be back within two hours. Jon"),
    ("Card blocked abroad!!", "We're on it. What country are you in? ^AL"),
    ("Boiler leaking", "Please turn off the stopcock; we're on it and will be in touch. Rob"),
    ("Router's flashing red", "We're checking whether the exchange lost power and will keep you posted. Cy"),
    ("Wrong tiles", "Priya is looking into it and will let you know. Dee"),
    ("Lost bag", "We're tracing the tag on the bag at Gatwick and will update you. ^P"),
    ("Great show!", "Thanks for letting us know! We'll keep working on new ones. Ann"),
    ("Need an invoice", "We'd gladly look into it. Send us your e-mail in a DM. Ann"),
    ("app is down", "We're aware of it, a fix is being tested. We'll update you. ^T"),
    ("Love it", "Thank you for your review, it keeps us going! Ed"),
    ("Broken swing", "The seat is on order and we'll let you know once it's up. Barry"),
    ("refund pls", "Refunds take five working days; we'll let you know once it's sent. Al"),
]


def label_of(customer: str, reply: str) -> str:
    return next((hit.label for hit in check(Draft(reply, customer=customer), Options())), "")


@pytest.mark.parametrize(("customer", "reply"), HOLDS)
def test_it_finds(customer: str, reply: str) -> None:
    assert label_of(customer, reply) == "holding"


@pytest.mark.parametrize(("customer", "reply"), SAYS)
def test_it_passes(customer: str, reply: str) -> None:
    assert not is_holding(read(reply), customer_words(read(customer)))


def test_a_part_of_a_longer_reply_is_not_held_to_it() -> None:
    assert not is_holding(read("We're looking into it and will get back to you soon. 2/2"), frozenset())


_SAID = "we're on it will be in touch soon , . the sofa depot by Friday ? thanks let you know"
_WORDS = st.sampled_from(_SAID.split())


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=100))
def test_any_text_can_be_judged(text: str) -> None:
    assert is_holding(read(text), frozenset({"sofa"})) in (True, False)
