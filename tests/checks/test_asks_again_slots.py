"""Questions for what a message tells in its own words: how many come, where, which one, what it says on the screen."""

from __future__ import annotations

import pytest

from replybook.checks.asks_again import Options, check
from replybook.model import Draft


def finds(reply: str, message: str) -> bool:
    return any(check(Draft(reply, customer=message), Options()))


AGAIN = [
    (
        "We're five for brunch on Sunday at 11, inside please. Nia",
        "Lovely, Sunday's open. For how many people shall I set the table?",
    ),
    ("Paid with Klarna, and the basket emptied itself.", "Odd, that. Which payment method did you use?"),
    ("Download speed is 3 Mbps since the storm.", "Three sounds low for your line. What speed are you getting?"),
    (
        "I'm allergic to sesame, is the wrap safe for me?",
        "Good that you ask. Do you have any allergies I should tell the kitchen about?",
    ),
    ("Flying Leeds to Faro on Friday, can I take a pram?", "Prams go free. Where are you flying to?"),
    ("I've already asked both neighbours, nobody has the parcel.", "Have you checked with your neighbours?"),
    ("I still have the box and the receipt, the toaster trips the fuse.", "Do you still have the receipt?"),
    ("The bus broke down by Kirkgate market at ten to nine, route 14.", "Where did this happen?"),
    ("Ravi Menon here, cabin 7 has no towels.", "We'll bring some. Who am I chatting with?"),
    ('The screen just says "insert disc" whatever I do.', "What's it showing on the screen at the moment?"),
    (
        "My dryer, a Bosch Serie 4, squeaks. Bought in March.",
        "Squeaks are often the belt. How long have you had it, and what's the make?",
    ),
    ("Left my umbrella in the Odeon screen 3, black with a wooden handle.", "We'll look. What colour is the umbrella?"),
    ("Was charged £38 instead of £28 at the Hull garage.", "Sorry! How much were you charged?"),
    ("Ordered the tent on the 2nd, paid express, nothing.", "I'll chase it. What was the date of your order?"),
    ("Poppy's lesson on Saturday at 9 with Jo was cancelled by text.", "Oh no. Which lesson was it, and when?"),
    ("I'm in Ballarat and the water's brown.", "Thanks for telling us. Could you confirm your suburb or town?"),
    (
        "Need to change my delivery from Tuesday to Thursday, order 77120.",
        "Sure. Which day would you like it moved to?",
    ),
    ("Used the 20OFF code and it says expired.", "Which code did you use?"),
    ("I've reset it twice and changed the batteries.", "Could you please try resetting it?"),
    ("It's the left earbud that's dead.", "Is it the left or the right?"),
    ("the milk I bought yesterday, use by 12 June, is sour. Aldgate shop", "What's the use-by date on it?"),
    ("Gym in Croydon, the showers are cold again", "Not nice. Which gym is this?"),
    ("My daughter is 7, can she join the climbing club?", "We'd love that. What age is she?"),
    ("Washing machine leaves grey marks on whites, model W7X 83.", "Reply with the model and I'll look up the filter."),
    ("Attached is the invoice from the plumber, please refund.", "Could you send over the invoice from the plumber?"),
    ("I'm on Android and the map's gone.", "Are you on iPhone or Android?"),
    ("Locker 12 at the pool won't open, my clothes are in it!", "On my way. Tell me the locker."),
    ("My name's Oona Byrne, I booked the yoga class at 7", "Could I take your name?"),
    ("I've had no signal for three days, Skibbereen.", "Awful. How long has this been going on?"),
    ("Two adults and a baby for the Sunday boat", "Will there be any children with you?"),
    (
        "Hello, Marta Lind here. My subscription renewed on 14 August though I stopped it in July.",
        "So sorry Marta. Could you let us know on which date it renewed?",
    ),
    ("The grey cat bed, size L, has a ripped seam", "Oh no! Tell us, was it the S or the L?"),
    (
        "My parcel went to 12 Dock Street but I live at 21 Dock Street",
        "We can fix that. Please confirm the street name for me.",
    ),
    ("Just had flight LX318 cancelled, need to be in Zürich tonight", "We'll help. Where do you need to get to?"),
    (
        "Hi, it's about the broken freezer drawer you sent. Drawer 2 of 3.",
        "Sorry about that. Could you specify which drawer is affected?",
    ),
    ("Your app on my Fairphone 5 freezes when I open the map", "Let's see. Mind telling me your phone model?"),
    ("Both headlights fogged up on the Corsa, 2021 plate, done 30,000 miles.", "Thanks. What's the mileage, roughly?"),
    ("Order was £62 and you charged £74", "Let's put it right. What amount was taken from your account?"),
    (
        "I've spoken with Kerry and then with Dev, no one rings back",
        "I'll find out why. Who have you talked to so far?",
    ),
    ("Printer says paper jam but there's no paper in it, looked twice.", "Have you looked inside for paper?"),
    ("Vegan here, what can I eat at the gala?", "Plenty! Any dietary needs we should know of?"),
    (
        "Trying to log in with my old Hotmail address, kate.b@hotmail.example",
        "Sure. Which mail address are you using to log in?",
    ),
    ("The gate code you gave us, 4471, doesn't open it.", "Let me look. What code did you type?"),
    ("Since Sunday evening the hot tap runs cold", "Sorry. Since when has it been cold?"),
    ("Can you move us from the 12:15 to the 14:15 ferry on Monday?", "Of course. Which sailing are you booked on now?"),
    ("My son's bike, the red Trailster 20, has no pedals in the box", "Sorry to hear! What's missing from the box?"),
    ("Meant to be delivered to our Derby office, not Leeds", "Understood. To which office should it have gone?"),
    ("The yoga mat I got from your Ghent shop peels after a week", "A week is nothing. Where was it purchased?"),
    ("My husband, 82, can't climb the stairs at your stop", "We'd like to help him. How old is your husband?"),
    ("Scanner is model QS-20 and on firmware 2.11", "Great. And the firmware version, please?"),
    ("I ordered two lamps, only one came", "Thanks for writing. How many lamps did you order?"),
    ("Got your letter dated 2 May about arrears", "I'll check. What's the date on the letter?"),
]


@pytest.mark.parametrize(("message", "reply"), AGAIN)
def test_it_was_said(message: str, reply: str) -> None:
    assert finds(reply, message)


NEW = [
    ("We're five for brunch on Sunday at 11, inside please. Nia", "Five on Sunday it is. Any allergies?"),
    ("Paid with Klarna, and the basket emptied itself.", "Does the payment show in your Klarna app?"),
    ("I'm allergic to sesame, is the wrap safe for me?", "The wrap has none. Is it for eating in or taking away?"),
    ("Flying Leeds to Faro on Friday, can I take a pram?", "Yes. Which flight is it, the morning or the evening one?"),
    (
        "I've already asked both neighbours, nobody has the parcel.",
        "Thanks for asking them. Is there a shed the driver might have used?",
    ),
    (
        "The bus broke down by Kirkgate market at ten to nine, route 14.",
        "Thanks, route 14 by the market. Did you get on the next one?",
    ),
    ("My dryer squeaks.", "Which model is it, and how old?"),
    (
        "Left my umbrella in the Odeon screen 3, black with a wooden handle.",
        "I'll look in screen 3. Which row were you in?",
    ),
    ("Was charged £38 instead of £28 at the Hull garage.", "Do you have the till receipt with the £38?"),
    (
        "Ordered the tent on the 2nd, paid express, nothing.",
        "It left on the 4th. Is there a safe place for the parcel?",
    ),
    ("Need to change my delivery, order 77120.", "Which day would you like it moved to?"),
    ("I haven't reset it yet.", "Could you please try resetting it?"),
    ("My phone's an old Nokia and the red light on the router blinks.", "What colour is the second light?"),
    ("Gym in Croydon, the showers are cold again", "Were all the showers cold, or just the ones by the pool?"),
    ("My daughter wants to join the climbing club", "We'd love that. What age is she?"),
    ("Which size should I get? I'm between a 10 and a 12.", "What size do you usually wear in jackets?"),
    ("booked for the 3rd but my train is cancelled", "Would you like to move to the 4th or the 5th?"),
    ("The kettle broke on Friday.", "When did you buy it?"),
    ("I ordered on 3 May.", "When did it arrive?"),
    ("I got a letter from Anna at your office", "What did the letter say?"),
    (
        "Hello, Marta Lind here. My subscription renewed on 14 August though I stopped it in July.",
        "Sorry, Marta. Did you get a mail when you stopped it?",
    ),
    ("We checked in at the Quay Lodge last night and there's no heating.", "That must be cold. What room are you in?"),
    ("My parcel went to the wrong house", "We can fix that. What's the name of your street, in a DM please?"),
    ("Your app on my Fairphone 5 freezes when I open the map", "Which Android version does it run?"),
    ("I've spoken with Kerry, no one rings back", "When would you like to be rung?"),
    ("Printer says paper jam but there's no paper in it, looked twice.", "Is the rear cover closed all the way?"),
    ("Can you move us from the 12:15 to the 14:15 ferry on Monday?", "The 14:15 is full; would 16:15 do?"),
    ("Meant to be delivered to our Derby office", "Who signs for parcels there?"),
    ("Scanner is model QS-20", "And the firmware version, please?"),
    ("I ordered two lamps, only one came", "Which of the two came, the tall or the small one?"),
    ("Got your letter about arrears", "What's the date on the letter?"),
    ("Flight LX318 cancelled", "Would you rather fly tonight or tomorrow?"),
    ("It's cold in the gym in Leith", "Which day were you there?"),
    ("Ordered on Friday, when will it come?", "Tuesday by noon. Is somebody in then?"),
    ("Two of us want to come on Sunday", "What time would you like?"),
    ("My son's bike has no pedals in the box", "Is it the 16 or the 20 inch?"),
    ("I'm at the desk and nobody's here", "Which desk is it, Arrivals or Departures?"),
    ("The tap in the kitchen drips", "How fast does it drip, would you say?"),
    ("The blue jumper shrank", "At what temperature did you wash it?"),
    ("Charged £74", "Do you know what the £74 was for?"),
]


@pytest.mark.parametrize(("message", "reply"), NEW)
def test_it_is_new(message: str, reply: str) -> None:
    assert not finds(reply, message)
