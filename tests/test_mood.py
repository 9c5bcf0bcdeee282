"""What a customer seems to feel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.mood import feeling, mood

MESSAGES = {
    "grave": [
        "My mother passed away in June and you still write to her",
        "The heater caught fire with my kids in the room",
        "Your driver assaulted me",
        "My solicitor will write to you on Monday",
        "I had an allergic reaction to the dressing and spent the night in hospital",
        "I don't want to live, I could end it all",
        "You refused us a table because of my husband's skin. That's discrimination.",
    ],
    "angry": [
        "This is the WORST shop in town",
        "You thieves took my deposit",
        "Absolutely disgusting, I'm livid",
        "Thanks for nothing",
        "Still no boiler!! Third week!!",
        "What a joke of a company, never again",
        "are you kidding me? closed again?",
        "You should be ashamed of yourselves",
        "scam!!! stay away",
        "wrost company",
        "WORST EXPERIENCE OF MY LIFE",
        "🤬🤬",
    ],
    "upset": [
        "still no parcel",
        "The lid came broken and nobody answers",
        "I waited in all day and nobody came",
        "Not a great start to the holiday",
        "My card was declined twice and I'm stuck at the till",
        "We're so disappointed with the room",
        "The app keeps crashing when I open the map",
        "hasn't arrived, haven't heard a thing",
        "Thank you for the reply but the problem is still there and the refund is missing",
        "😡 delayed",
        "Great job, three hours late",
        "love waiting on hold",
        "Brilliant, another cancelled bus",
        "Thanks a lot for the broken vase",
        "Well done, you lost my suitcase",
        "So glad I paid extra for a seat without a window",
        "Good app but it crashes every day",
        "Nice staff, but two hours for a pizza and it was cold",
        "Used to be great, now it never works",
        "thanks for the reply but it's still not working",
        "why is my account blocked",
        "money debited but recharge not done",
        "sooooo disappointed",
        "#fail",
        "👎",
    ],
    "happy": [
        "Love the new menu!",
        "Thanks so much, Priya was brilliant",
        "Best ride ever, great driver",
        "Bloody brilliant service today",
        "Quick, friendly and helpful. Would recommend.",
        "😍😍",
        "So excited for the weekend!",
        "I'm addicted, send help 😂",
        "The otter stole my glove, best day ever 😂",
        "Not bad at all!",
        "Can't fault the service",
        "No complaints, arrived on time",
        "Thanks for sorting out the problem with my bill",
        "Good app, please add dark mode",
        "Long queue but the staff were lovely",
        "superb",
        "awsome app",
        "Well chuffed with my new bike",
        "y'all are the best",
        "👍",
    ],
    "neutral": [
        "What time do you close on Sunday?",
        "Does the lamp come in green",
        "I'd like to change my address",
        "my phone died on the bus, do you have chargers in the cafe",
        "How do I report a problem?",
        "What happens if my train is late?",
        "How do I cancel my booking?",
        "Can I return a broken lamp?",
        "Which plan is best for two people?",
        "please add UPI",
        "Yes, it's under Lopez",
        "I'm running ten minutes late, can you hold the table",
        "ok",
        "",
    ],
}


@pytest.mark.parametrize(("wanted", "message"), [(name, text) for name, texts in MESSAGES.items() for text in texts])
def test_mood(wanted: str, message: str) -> None:
    assert mood(message) == wanted


def test_more_complaints_weigh_more() -> None:
    once = feeling("The parcel is late").distress
    thrice = feeling("The parcel is late, the box is broken and nobody answers").distress
    assert thrice > once >= 1


@given(st.text(max_size=300))
def test_any_message_has_a_mood(message: str) -> None:
    assert mood(message) in MESSAGES
