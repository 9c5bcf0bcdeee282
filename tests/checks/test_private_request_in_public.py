"""Private data that are to be written where all can read them, and replies that only look like it."""

from __future__ import annotations

import pytest

from replybook.checks.private_request import Options, check
from replybook.model import Draft


def asks(reply: str) -> bool:
    return any(check(Draft(reply, channel="facebook", public=True), Options()))


IN_PUBLIC = [
    "Odd that it vanished. Quote your job number and surname in the comments and I'll see who had it. Lu",
    "Happy to look. What's the reg of the car? ^Lu",
    "So I can find the bag: what name and phone did you give the crew? ^Lu",
    "Please edit your review with the email on your account and I'll check. Lu",
    "To see your meter I'd just need the address. Tweet it over! ^Lu",
    "Can we get the last four of your card? ^Lu",
    "Who is the account holder and what's their date of birth? Lu",
    "We'd love to send you a new one, where do you live? Street and house number are enough. Lu",
    "Could you post your member ID? Lu",
    "No order came up. Under which e-mail did you place it? Lu",
    "Stick your Steam name and purchase ID under this and a mod will look. Lu",
    "Which bank and account should the refund go to? IBAN please. Lu",
    "Drop your WhatsApp no. below, Kofi will call you. Lu",
    "Please reply with a picture of your driving licence, front and back. Lu",
    "Send your tracking no. pls ^Lu",
    "Just pop your policy number here and we'll look into it ^Lu",
    "Might you share what prescription you're on? Our pharmacist reads along here. Lu",
    "I'll need your full name, mobile and the ticket reference, in your answer here. Lu",
    "Let me have the code we texted you and I'll switch it on. Lu",
    "What's your NHS number, love? Lu",
    "What is a good time and number to call you? Lu",
    "Kindly comment your registered mobile number so that our team can connect. Lu",
    "Mind giving me the PNR? Lu",
    "Your student ID and birth date in a reply will do. Lu",
    "You may add the IBAN in your answer to this.",
    "Which surname and postcode is it under? Write both underneath and I'll look.",
    "Answer here with your login and the code from the text.",
]


@pytest.mark.parametrize("reply", IN_PUBLIC)
def test_it_asks_in_public(reply: str) -> None:
    assert asks(reply)


FINE = [
    "Odd that it vanished. DM us the job number and surname and I'll see who had it. ^Lu",
    "Is it the blue car or the red one? ^Lu",
    "Please don't put your e-mail in the comments. Lu",
    "Which version do you have? Reply here and I'll test it. Lu",
    "Tell us in the comments what colour you'd like next. Lu",
    "Your order number is on the yellow card; you won't need it for this. Lu",
    "We changed the phone line on Monday; tell me here if it hums again. Lu",
    "I see your address was right. Reply here if the parcel isn't there by noon. Lu",
    "Which shop, and about what time? Answer here and I'll ask the manager. Lu",
    "Send it to help@larkbus.example with your ticket number, not here. Lu",
    "The code in the app changes each minute. Comment below if it still fails. Lu",
    "Leave a comment with the model of the drill and I'll look for the part. Lu",
    "The number on the sign is the stop, not the bus. Let us know here which way you're going. Lu",
    "What's your favourite flavour? Put it in the comments! Lu",
    "Type your postcode into the map on larkbus.example and it shows the stops. Lu",
    "Our agents will never ask for your PIN. Reply here if someone did. Lu",
    "Enter your email on the sign-in page, then tap Forgot. Tell me here what you see. Lu",
    "Could you tell me the flight number and the date? ^Lu",
    "We've sent a code to the phone on file. Answer here once it's in. Lu",
    "Thanks for the card! It's on the wall with the others. Lu",
]


@pytest.mark.parametrize("reply", FINE)
def test_it_asks_for_nothing_private_here(reply: str) -> None:
    assert not asks(reply)
