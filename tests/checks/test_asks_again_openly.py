"""Questions in words of no table, and answers that the message gives in its own way."""

from __future__ import annotations

import pytest

from replybook.checks.asks_again import Options, check
from replybook.model import Draft


def finds(reply: str, message: str) -> bool:
    return any(check(Draft(reply, customer=message), Options()))


AGAIN = [
    (
        "Printer is an Epson ET-2850 and it only prints pink",
        "Pink prints are usually a blocked head. Remind me which printer we're talking about?",
    ),
    (
        "Three of the six glasses in my set arrived chipped.",
        "I'm sorry about that. If you let me know the number of glasses affected, I'll post new ones.",
    ),
    (
        "I cancelled because the classes are too early for me",
        "Sorry to see you go. Would you mind telling us why you cancelled?",
    ),
    ("Can someone collect the old sofa on Friday morning?", "Yes we do collections. When would you like us to come?"),
    ("my dog Rex, a 4 year old beagle, needs his boosters", "We can fit him in. What breed is he, please?"),
    (
        "We are travelling from Leeds to Cork on 4 August and need a cot.",
        "Cots are free. Could I ask where you are flying to?",
    ),
    ("I paid 45 euros and was promised 30", "I'd like to put that right. How much did we end up taking?"),
    ("The kitchen tap has been dripping since Sunday", "Happy to send someone. Which room is the leak in?"),
    (
        "Your Preston branch had no baskets out on Tuesday",
        "That's not good. May I ask which of our branches you went to?",
    ),
    (
        "Crashes on Android 13 whenever I open the map",
        "Thanks for telling us. It would help to know which Android you're running.",
    ),
    ("My username is owl_77 and I can't get in.", "Let's get you back in. What username do you sign in with?"),
    ('it says "payment method declined" every time', "Strange. Would you type out the message that pops up?"),
    (
        "I'd like the grey one in XL please, if it's back",
        "It's back! Just confirm the size you're after and I'll hold it.",
    ),
    (
        "I have had the kettle for eight months and the lid has snapped.",
        "Lids are covered. To check the cover I have to know how long you've owned it.",
    ),
    (
        "Waited 50 minutes at the Hove surgery desk today",
        "That's far too long. Roughly how long were you kept waiting?",
    ),
    (
        "My policy is HX-20931 and I moved house",
        "Congrats on the move. I'll just need your policy number and I'll open it.",
    ),
    (
        "Our group is 14 adults and a baby, 9 July, from noon.",
        "We'd love to have you. For the quote we still need your numbers and the date.",
    ),
    ("we'd be coming by car, two vans actually", "Parking is free. How are you planning to get here?"),
    ("Bought it online with PayPal on 3 March", "Thanks. How was it paid for?"),
    (
        "The washing machine WM-440 trips the fuse at spin.",
        "That's worth a visit. Please reply with the model of the machine.",
    ),
    ("hi it's Dominic Pratt, my pass isn't working", "Hello! Who am I speaking to?"),
    ("Can you put 40 pounds on my meter card", "Sure thing. What amount shall I add?"),
    (
        "I moved out of flat 9, Larch House on 30 June.",
        "Thanks. Kindly advise your moving-out date and we'll close the account.",
    ),
    ("the bag tag says MAD 402211", "Thanks, I'll trace it. Could you read me what's on the tag?"),
    ("Boiler shows F28, no hot water", "Ok we can help. Any fault code on the display?"),
    ("I'm in Norway, does the plug fit?", "That depends. Which country are you in?"),
    ("My son is 7 and swims 25 metres. Which group?", "We have three groups. To place him, how old is he?"),
    ("the cream stained my linen shirt", "Oh dear. What fabric was it that got stained?"),
    ("I ordered the lamb and it was raw", "That's awful. What dish did you have?"),
    ("My Vauxhall Astra, 2018, needs a battery", "We can fit one. What car do you drive, and what year is it?"),
    ("left headphone is silent since the update", "Sorry about that. Is it the left side or the right?"),
    ("I'm on the 10 GB plan and it's run out", "That went quickly. Can I check what plan you're on?"),
    ("Please deliver it to my work, 12 Mill Street, Derby", "Of course. Where should we deliver it?"),
    (
        "The heating has been off in room 12 since this morning",
        "That can't be comfortable. Which room are you staying in?",
    ),
    (
        "My reference is KL/88/204. When is the survey?",
        "I'll find out for you. Please quote your reference so I can look.",
    ),
    ("This is Ruth Okafor, can I move to the 3.30 slot?", "We can. Can I take a name?"),
    ("@trains 7.42 from Selby cancelled again", "We're sorry. Which service were you due to catch?"),
    ("Bought the Aria 40 headset in April, mic is dead", "Sorry to hear it. Could you let me know when it was bought?"),
    ("I'd like six of the blue mugs and two of the green.", "Good choice. How many blue mugs did you want?"),
    ("The lift at Oakwood House is stuck between 2 and 3", "Thanks for telling us. What building are you in?"),
    ("I'm allergic to nuts, what can I eat?", "Plenty! Are there any allergies we ought to know of?"),
    (
        "My email is ruth@post.example and the code never comes",
        "I'll resend it. What's the best email to reach you on?",
    ),
    ("I want to book a table for five at 8 tonight", "Lovely. For how many, and at what time?"),
    ("I'm at the airport in Doha, gate closed on us", "Stay calm, we'll help. Which airport are you at right now?"),
    ("My tariff is Flexi Night and it went up", "I can explain. What tariff are you currently on?"),
    ("Mine's the 2021 model with the glass lid", "Thanks. Do you know which year yours is from?"),
    (
        "Widget is blank on my iPhone 13 with iOS 17.2",
        "Blank widgets are being fixed. Which iOS do you use, and on which iPhone?",
    ),
    ("I restarted it, cleared the cache and reinstalled", "Thank you. Have you tried clearing the cache?"),
    ("Waited an hour for two lattes on Sunday morning", "An hour is absurd. When did you visit us?"),
    ("Our guide, Paolo, left us at the harbour.", "I'm shocked. What was the guide's name?"),
    ("I need the 60 cm door, hinged on the left", "We have it. What width do you need?"),
    ("Dog's called Biscuit, due for claws on Tuesday", "Great. What's your dog's name?"),
    (
        "My student number is 4471902, I can't open the library page",
        "Let me check. I'd need your student number for that.",
    ),
    ("I've enclosed the doctor's letter.", "Thank you. For the file we also require a letter from your doctor."),
    ("I'm a size 38 and the 40 came", "Silly us. So that we send the right one, what's your size?"),
    ("the song stops after 30 seconds every time", "Odd. After how long does it stop?"),
    ("I cancelled on 2 June and was billed again on 9 June.", "Sorry! On what date did you cancel?"),
    ("we get to Lisbon on the 14th and leave the 18th", "Nice! How long will you be staying?"),
    (
        "The blonde lady at the perfume counter was a star, my son loved her. Shame about the toilets on floor 2.",
        "Thank you. On which floor were the toilets not up to scratch?",
    ),
    (
        "I'm writing about the vacancy for a night porter.",
        "Thank you for your interest. Which vacancy is this regarding?",
    ),
    ("It happens on both my laptop and my phone", "Thanks. Does it occur on your phone too, or just on the laptop?"),
    ("Pls collect from 3 Ivy Court after 5", "We will. What's the pickup address?"),
    ("I'm calling about my mum's pension, Edith Shaw", "Of course. What is your mother's name?"),
    ("I'd pay by bank transfer", "Fine by us. How would you like to pay?"),
    ("it's for my wedding on 12 September", "How lovely! When's the big day?"),
    ("I speak no German, please answer in English", "Gladly. In which language would you like the contract?"),
    ("I was charged twice, 12.50 each", "Sorry about that. Would you tell me the amount of the charges?"),
    ("@bus the 5A skipped our stop on Park Row at 8", "Not OK. Could you share the route and where you were waiting?"),
    ('the app asks for a PIN and then says "try later"', "Thanks. And what does it say after the PIN?"),
    (
        "I live in a second floor flat, no lift.",
        "We'll bring two people. On what floor do you live, and is there a lift?",
    ),
]

NEW = [
    ("My kettle leaks at the base", "Sorry! Let me know the model, it's under the base, and I'll send a seal."),
    ("I ordered on 3 May and it hasn't arrived", "I'm sorry. When did you last look at the tracking page?"),
    ("can I come on Friday?", "Friday is full, I'm afraid. Which other day would suit you?"),
    ("My order 55120 is late", "Order 55120 is in Hull. What's the best time for a new attempt?"),
    ("the app is slow on my phone", "Sorry about that. Which phone is it, and which version of the app?"),
    ("My Golf needs tyres", "We do those. Could you tell me the size on the side wall?"),
    ("We are a family of four and want a cabin", "Four fit in the Pine cabin. Which week would you like?"),
    ("I got the wrong size", "Sorry. What size did you order and what came?"),
    ("My dog ate the cable", "Poor dog! How long is the cable, so that I can find the right one?"),
    (
        "I want to return the lamp because it is too bright",
        "Returns are free. Would you like a label by email or do you have a printer?",
    ),
    ("Boiler is leaking, flat 4", "On our way today. Is someone at home between 2 and 4?"),
    ("the heel of my left boot broke", "We'll mend it. Send me a photo of the heel when you can."),
    (
        "I paid by card yesterday",
        "Thanks, I see yesterday's payment. Which of the two cards was it, the old or the new?",
    ),
    ("The waiter was rude", "I'm sorry. Do you remember his name or what time it was?"),
    (
        "The Leeds shop was filthy on Sunday",
        "I've asked the Leeds manager to ring me today. Was it the cafe or the stock room?",
    ),
    ("I'm moving to Spain in June", "Congratulations. What will your new address be?"),
    ("it keeps saying error", "That's annoying. What are the words of the error, and any number behind it?"),
    ("My son is 7, can he join?", "At 7 he can join the Otters. Which day suits you, Monday or Thursday?"),
    ("My flight on 4 June was late by five hours", "Five hours is long. How many of you were travelling?"),
    ("My printer shows a red light", "A red light means paper. What is the name of the printer?"),
    ("need a hotel in Rome for 2 nights", "Happy to look. What is your budget, and when do you arrive?"),
    ("Can you send me the invoice for March?", "Of course. Let me know if you'd like it as a PDF."),
]


@pytest.mark.parametrize(("message", "reply"), AGAIN)
def test_it_asks_again(message: str, reply: str) -> None:
    assert finds(reply, message)


@pytest.mark.parametrize(("message", "reply"), NEW)
def test_it_asks_for_something_new(message: str, reply: str) -> None:
    assert not finds(reply, message)
