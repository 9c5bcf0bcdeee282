"""Sending people elsewhere in the words of every day, and replies that only look like it."""

from __future__ import annotations

import pytest

from replybook.checks.route import KIND, Options
from replybook.model import Channel, Draft

_PRIVATE = ("email", "chat", "dm", "sms")
_ROUTES = {
    "x": "DM, by a compose link in the post",
    "facebook": "one private reply for each comment",
    "instagram": "one private reply for each comment",
    "linkedin": "the member writes first",
    "google-review": "mailbox or number in the text",
    "google-play": "link or mailbox in the text",
    "app-store": "link or mailbox in the text",
    "yelp": "link, or a private message to the reviewer",
    "trustpilot": "link, or a private message by its own flow",
    **dict.fromkeys(_PRIVATE, "this is one"),
}
CHANNELS = {name: Channel(name, name, public=name not in _PRIVATE, private_route=way) for name, way in _ROUTES.items()}


def labels(channel: str, message: str, reply: str) -> list[str]:
    draft = Draft(reply, channel=channel, public=channel not in _PRIVATE, customer=message)
    return [hit.label for hit in KIND.check(draft, Options(channels=CHANNELS))]


ELSEWHERE = [
    (
        "x",
        "How late are you open on Sunday?",
        (
            "Hi Jo, our Sunday hours are something the Leith branch would know. Have a word with them on 0131 "
            "496 0188. ^Al"
        ),
    ),
    (
        "facebook",
        "Do the blinds come in grey?",
        "Lovely choice! Check with your local store, they'll know about the grey ones. Bea",
    ),
    (
        "chat",
        "Do the blinds come in grey?",
        "I'm not sure, sorry. You could ask in store, the staff there know all the colours. Bea",
    ),
    (
        "instagram",
        "How late are you open on Sunday?",
        "Hiya! Easiest is to give the shop a bell and they'll let you know 😊 Bea",
    ),
    (
        "linkedin",
        "What is the notice period for the Team plan?",
        (
            "Thanks for the interest in the Team plan. I'd suggest getting in touch with our sales desk at "
            "sales@quillbox.example. Peer"
        ),
    ),
    (
        "linkedin",
        "Does your API support webhooks?",
        ("Thank you, Ravi. Could I ask you to raise it with our developer support team through the portal? Peer"),
    ),
    (
        "x",
        "Which card do I need for the ferry?",
        "Hello Mia, kindly reach out to our contact centre for assistance with ferry cards. ^Al",
    ),
    (
        "chat",
        "can i have two people on one ticket",
        "For tickets shared by two, our phone agents on 020 7946 0991 can tell you more. Bea",
    ),
    (
        "email",
        "Is the pool open to non-members? Finn",
        (
            "Hi Finn,\n\nMembership queries are looked after by the front desk. Please give them a ring between "
            "8 and 6 and they'll go over it with you.\n\nBest,\nBea"
        ),
    ),
    (
        "sms",
        "is the park and ride free on bank holidays",
        "Hi, it's Al at ParkCo. You'll find the answer if you ring our info line, 0345 496 0000.",
    ),
    (
        "dm",
        "How do I descale the pump?",
        "Hey Finn, our community forum is the place for that, just post there and somebody will help. Al",
    ),
    (
        "dm",
        "Do the blinds come in grey?",
        "Hi Finn, best drop our showroom an email at hello@slatco.example, they look after colours. Al",
    ),
    (
        "google-play",
        "Can I change the font?",
        (
            "Thanks for asking about fonts. Please submit your question at help.inkwell.example and the team "
            "gets back to you. Al"
        ),
    ),
    (
        "app-store",
        "no way to sort by date?",
        "Sorting by date comes up a lot. Feel free to ask about it in our Discord, the mods know. Al",
    ),
    (
        "chat",
        "does the lamp take LED bulbs",
        "I'd have to send you over to our product line for that: 0117 496 0777, open till six. Bea",
    ),
    (
        "chat",
        "I've given all of this to Sam already: heater E4, no hot water",
        (
            "Thanks for that. As this is a boiler matter you'd have to start over with Heating; open a new chat "
            "and pick that option. Bea"
        ),
    ),
    (
        "email",
        "As I wrote, the hinge broke on day two. Pictures enclosed. Hal",
        (
            "Dear Hal,\n\nThanks for the pictures. Please fill in our damage form on the website and upload "
            "them again there.\n\nBea"
        ),
    ),
    (
        "facebook",
        "Does the number 9 run on Boxing Day?",
        "For bus times on Boxing Day it's best to call Traveline on 0871 200 2233. Al",
    ),
    (
        "facebook",
        "Any spaces left on Saturday's pottery class?",
        "Hi Ines! Please phone or pop into the studio and someone will check the list for you. Al",
    ),
    (
        "x",
        "Is the cafe dog friendly?",
        "Good question! Drop the cafe team a message on Insta and they'll tell you. ^Al",
    ),
    (
        "sms",
        "Can I pay by card on the coach?",
        "Hi, for payment questions pls see our help centre or call 0345 600 1122. Al",
    ),
    (
        "yelp",
        "What cuts of meat do you stock?",
        "Thanks for asking! Give our butcher a call any weekday and he'll run you through the cuts. Al",
    ),
    (
        "trustpilot",
        "Five weeks for a sofa and the tracking page is stuck on 'packed'.",
        (
            "A page stuck on packed for weeks is no good. Customer services on 0800 496 0555 will be able to "
            "look into that with you. Al"
        ),
    ),
    (
        "chat",
        "what's the weight limit for the trailer",
        "That's one our rentals desk would need to answer. Their direct line is 020 7946 0333. Bea",
    ),
    (
        "x",
        "Are kids' meals included at the Elm?",
        "Hi, please visit the hotel's Facebook page and message them there about kids' meals. ^Al",
    ),
    (
        "email",
        "What time is check-out on Sunday?",
        "Hello,\n\nFor check-out times kindly telephone reception direct.\n\nBea",
    ),
    (
        "dm",
        "does the 2-year cover include theft",
        "Pls use the chat on our website for cover questions, agents are there 24/7. Al",
    ),
    (
        "facebook",
        "Is the lift at Moor St working today?",
        "Lift updates aren't given out on Facebook. Our assistance line 0800 022 4060 has the latest. Al",
    ),
    (
        "linkedin",
        "Do you sponsor visas for junior roles?",
        "Hi Tunde, visa questions should be directed to careers@norbit.example. Peer",
    ),
    ("instagram", "how much is the big monstera", "Please DM for prices xx Bea"),
    (
        "chat",
        "Is there a student discount?",
        "Discounts aren't my area, sorry. Someone at head office will know: hq@slatco.example. Bea",
    ),
    (
        "facebook",
        "When is the next bulky waste day in Elmfield?",
        "Hi Pat, you can find that out by phoning the council line, 01632 960 123. Al",
    ),
    (
        "x",
        "@tramco how long is the ride to the zoo",
        "Hiya, our journey team is on 01632 960 145 and will happily tell you. ^Al",
    ),
    (
        "email",
        "Could you tell me if the flat allows cats? Regards, Jude",
        (
            "Dear Jude,\n\nPlease log on to the tenant portal and open an enquiry under Pets. Someone will be "
            "assigned.\n\nBea"
        ),
    ),
    (
        "dm",
        "Do the blinds come in grey?",
        "Hello! Colours are on our WhatsApp catalogue, message 07700 900 555 there and they'll show you. Al",
    ),
    (
        "chat",
        "I've sent the photos and the form and now it asks me again",
        (
            "Right, chat can't take this further. Please e-mail claims@slatco.example with everything from the "
            "start. Bea"
        ),
    ),
    (
        "instagram",
        "Are the earrings nickel free?",
        "Ooh good q! Ring the studio in the morning, the girls will know 💛 Bea",
    ),
    (
        "linkedin",
        "Is the webinar recorded?",
        "Thanks Omar. You're best placed asking the events desk, events@norbit.example. Peer",
    ),
    (
        "google-review",
        "Nice place. Do you take walk-ins?",
        "Thank you! For walk-ins just telephone us and we'll let you know. Bea",
    ),
    ("sms", "What time does the shuttle leave from T2?", "For shuttle times go to our app and tap Live Help. Al"),
    (
        "facebook",
        "Is the soft play open today?",
        "Hi Kim, give reception a shout on 01632 960 177 and they'll confirm. Al",
    ),
    (
        "x",
        "@gasco what's the boiler cover excess?",
        "Hello, you would have to speak with our cover team regarding this on 0800 496 0123. ^Al",
    ),
    (
        "chat",
        "whats the difference between gold and silver",
        "Happy to arrange that! Book a callback at slatco.example/call and an adviser explains both. Bea",
    ),
    (
        "trustpilot",
        "Three emails about how to fit the bracket, no reply.",
        "Sorry for the silence. The fitters' hotline, 0800 496 0321, will guide you. Al",
    ),
    (
        "email",
        "Is the museum free on Sundays?",
        (
            "Hi,\n\nWe're not able to answer visitor questions at this address. Try the visitor desk: 01632 960 "
            "188.\n\nBea"
        ),
    ),
    ("app-store", "Does it work offline?", "Hi! Join our Telegram group and ask the team there, they answer fast. Al"),
    ("yelp", "Is the patio heated?", "Thanks for the question, swing by and the host will tell you all about it! Al"),
    ("x", "Which trains have wifi?", "Hi there, drop our help centre a line and they'll advise. ^Al"),
    (
        "dm",
        "You asked me to DM so: can I swap seats for Saturday's show?",
        "Thanks for the DM. Seat swaps are handled at the box office window only, so please queue there. Al",
    ),
    (
        "chat",
        "my console shows E12 after the update",
        (
            "E12 belongs to the hardware group. Close this and start another chat under Hardware, they'll begin "
            "from zero with you. Bea"
        ),
    ),
    (
        "x",
        "Can I take my e-scooter on the tube?",
        "Hi there. Our customer service number is 0343 496 0222, they'd be the best people to ask. ^Al",
    ),
    (
        "chat",
        "How do I pair the second headset?",
        "That's covered in our user forum rather than here; have a search there, or start a thread. Bea",
    ),
    (
        "facebook",
        "Do you still make the oat biscuits?",
        "Hi Fay! Could I ask you to email that in to our consumer team so that they can respond? Al",
    ),
    ("instagram", "Is it waterproof??", "Hey! Our team in DMs can answer all your product questions 😊 Bea"),
    (
        "email",
        "What is the fee for an early exit?",
        "Dear Mr Holt,\n\nFees are best discussed by telephone. Kindly ring your account manager.\n\nBea",
    ),
    (
        "sms",
        "Can I bring my own cake to the party room?",
        "Hi! Pls ask at the front desk next time you're in, they deal with parties. Al",
    ),
    ("google-play", "Why no landscape mode?", "Hello, kindly reach us through the in-app chat for this query. Al"),
    (
        "dm",
        "So what's the delivery cost to Skye?",
        "We'd need you to call the order line for that, 0345 496 0444, it's open until six. Al",
    ),
    ("x", "any update on the 9:40 to Hull?", "Updates for the 9:40 are on our WhatsApp channel, please join it. ^Al"),
    (
        "trustpilot",
        "App won't let me change the tyre size in my booking.",
        "Please contact our technical helpdesk and describe the issue to them again. Al",
    ),
    ("facebook", "what's your returns window", "Please see the FAQ section of our website. Bea"),
    (
        "chat",
        "Is the size guide in cm or inches?",
        "I'd direct you to the brand's own support for that, they're on Twitter. Bea",
    ),
    (
        "email",
        "As asked I enclose the form. When will the crew come? Omar",
        (
            "Hi Omar,\n\nThanks for the form. Dates are given out only by the scheduling line, so please phone "
            "01632 960 321 and have the form ready to read out.\n\nBea"
        ),
    ),
]


@pytest.mark.parametrize(("channel", "message", "reply"), ELSEWHERE)
def test_sent_elsewhere(channel: str, message: str, reply: str) -> None:
    assert labels(channel, message, reply) == ["no-reason"]


FINE = [
    (
        "x",
        "How late are you open on Sunday?",
        (
            "Hi Jo, ten till four on Sunday. If you're coming from far, ring 0131 496 0188 and they'll keep one "
            "for you. ^Al"
        ),
    ),
    (
        "chat",
        "my card was swallowed by the machine in Hove",
        (
            "Sorry about the card. I've blocked it. A new one can only be ordered by phone, as they check your "
            "voice there: 020 7946 0991, all night. Bea"
        ),
    ),
    (
        "email",
        "I want to withdraw from the contract. Hal",
        (
            "Dear Hal,\n\nNo problem. Please sign the attached form and send it back with your reply; I'll "
            "confirm the same day.\n\nBea"
        ),
    ),
    ("facebook", "Is there a phone number for the depot?", "It's 0117 496 0200, till five. Al"),
    (
        "google-review",
        "Rude man at the desk on Friday.",
        (
            "That's not how we want to be. Please ring Marta Keane, who runs the desk, on 0117 496 0201; she "
            "wants to hear it from you. Al"
        ),
    ),
    (
        "x",
        "Do the blinds come in grey?",
        ("Yes, in two greys: slate and fog. Both are in the shops from Monday if you'd like to feel them first. ^Al"),
    ),
    (
        "dm",
        "Third week with a dripping tap. Not good.",
        "Three weeks is too long. I've booked Piotr for tomorrow, 8 to 10. He'll call you from the van. Al",
    ),
    ("chat", "Where do I report a lost pass?", "Here: pass.cityline.example/lost. It blocks the old one at once. Bea"),
    (
        "x",
        "smell of burning from the heater",
        (
            "Switch it off at the wall now and don't use it. If you see smoke, call 999. I've got our safety "
            "lead, Ed, ringing you in ten minutes on the number we hold. ^Al"
        ),
    ),
    (
        "sms",
        "flat tyre on the hire bike by the canal",
        "Sorry! Please lock it and leave it; our van picks it up at 4. Your ride is ended. Al",
    ),
    (
        "facebook",
        "Where can I try the Harbour boots on?",
        "At Gower's in Park Street and at our own shop by the quay. Pop in any day, they've all sizes. Al",
    ),
    (
        "app-store",
        "Charged twice for June",
        (
            "That's for Apple to return, we can't see or change it: reportaproblem.apple.com. They answer in "
            "two days. Al"
        ),
    ),
    (
        "trustpilot",
        "Wrong colour rug.",
        (
            "The loom house mixed two rolls, sorry. So I can see your order, message me through Trustpilot with "
            "the order number; I answer today. Al"
        ),
    ),
    (
        "chat",
        "Do the blinds come in grey?",
        "Grey comes as slate or fog. Want me to e-mail you samples, or is a link fine? Bea",
    ),
    (
        "x",
        "Third week with a dripping tap. Not good.",
        "Three weeks of dripping is too much. Please DM your address so Piotr can come tomorrow. ^Al",
    ),
    (
        "email",
        "How do I claim for the late train?",
        (
            "Hi,\n\nFill in the form at delay.cityline.example; it takes five minutes and the claims team "
            "answers in ten days.\n\nBea"
        ),
    ),
    ("facebook", "can you ring me about my quote? 07700 900 200", "Of course, Nadia rings you at two. Al"),
    (
        "x",
        "your hotline hung up on me twice",
        "Twice is too often. I've told the shift lead. What's it about? I can probably answer it here. ^Al",
    ),
    ("chat", "is my boiler under cover", "I see it is, until May. Leo can come Tuesday or Friday. Which suits? Bea"),
    (
        "x",
        "Which desk do I go to with a missed connection?",
        "The transfer desk by gate B20, open all night. They already have the list of your flight. ^Al",
    ),
    (
        "chat",
        "I think someone is using my card",
        ("I've frozen it. Now call the fraud line, 0800 496 0999: only they can reverse what's pending tonight. Bea"),
    ),
    (
        "facebook",
        "When is the next bulky waste day in Elmfield?",
        "Hi Pat, it's Thursday the 9th, from seven. The year's dates are at elmfield.example/bulky. Al",
    ),
    (
        "email",
        "I'd like to sell my shares. Jude Holt",
        (
            "Dear Jude,\n\nBy law we need to see who you are before a sale, so please come to any branch with "
            "your passport, or use the video check in the app.\n\nBea"
        ),
    ),
    (
        "instagram",
        "Are the earrings nickel free?",
        "They are, both posts and hooks. If you react to brass, ask me for the silver hooks. Bea",
    ),
    ("sms", "taxi is not here", "Sorry! Deepak is two streets away, grey Skoda. He'll ring you from the car. Al"),
    (
        "trustpilot",
        "Wardrobe door scratched, waited in all day.",
        (
            "A scratch and a lost day, sorry. I'm Tess and I run the Hull crew. Please send me a photo at "
            "tess@slatco.example and I'll book the swap today. Tess"
        ),
    ),
    (
        "x",
        "lift at Moor St broken again, I'm in a wheelchair",
        (
            "That's not okay. Amir is on his way to the station hall now and will take you round by taxi. He's "
            "in a yellow vest by the ticket gate. ^Al"
        ),
    ),
    (
        "chat",
        "Do the blinds come in grey?",
        "Slate and fog, yes. Both are on the swatch page: slatco.example/swatches. Bea",
    ),
    (
        "google-play",
        "App logs me out daily",
        (
            "Version 8.1 keeps you in; it's out tomorrow. If it still happens, send the log from Settings > "
            "Help and I'll look. Al"
        ),
    ),
    (
        "facebook",
        "How do I report a broken street lamp?",
        "Use lamps.elmfield.example and put the number on the pole; the crew comes within five days. Al",
    ),
    (
        "email",
        "Please cancel my gym contract. Omar",
        (
            "Hi Omar,\n\nDone: it ends on 30 June, and nothing more is taken. If you'd like to come back, just "
            "write to me.\n\nBea"
        ),
    ),
    (
        "x",
        "gas smell in the stairwell",
        ("Please get everyone out and call 0800 111 999 from outside, now. They'll send a crew in minutes. ^Al"),
    ),
    ("linkedin", "Who handles press enquiries at Norbit?", "That's Ida Holm, press@norbit.example. Peer"),
    ("dm", "need an invoice for May", "Here it is, attached. The June one comes on the 30th. Al"),
    (
        "yelp",
        "Found a hair in my soup.",
        (
            "Ugh, sorry. I've shown your photo to the kitchen; hats are on from today. Tell me the day you came "
            "and your soup is on us to look into. Al"
        ),
    ),
    ("chat", "do you deliver to Jersey", "We do, 4 days, £9. Order by noon and it makes the evening ferry. Bea"),
    (
        "facebook",
        "Your driver nearly hit my child at Elm School",
        (
            "I'm shaken to read that. I've stopped the route and told our head of safety, Ron Pike. He wants to "
            "speak to you today: 01632 960 199 is his own phone. Al"
        ),
    ),
    (
        "app-store",
        "How do I get a refund for the yearly plan?",
        (
            "Apple holds the payment, so only Apple can give it back: reportaproblem.apple.com. It takes them "
            "two days. Al"
        ),
    ),
    ("x", "Is there a form for lost luggage?", "Yes: bags.larkair.example. Have the tag number to hand. ^Al"),
    ("sms", "Hi can I reschedule my MOT", "Sure. Thursday 9 or Friday 2? Reply with one and it's yours. Al"),
    (
        "x",
        "Can I take my e-scooter on the tube?",
        "Sorry, no: since 2021 they stay out, folded or not, because of the batteries. ^Al",
    ),
    ("facebook", "Do you still make the oat biscuits?", "We do, in the blue tin now. Most Spars have them. Al"),
    (
        "email",
        "What is the fee for an early exit?",
        (
            "Dear Mr Holt,\n\nIt's one month's rent, so £640 in your case. If you'd like to go through it by "
            "phone, my line is 01632 960 777.\n\nBea"
        ),
    ),
    (
        "chat",
        "My account's been emptied!!",
        (
            "I've frozen it. Please go to a branch with your passport today; they have to see you before it's "
            "opened again. Bea"
        ),
    ),
    ("dm", "Is Nadia in today?", "She is, till four. Shall I have her message you here? Al"),
    (
        "google-review",
        "The nurse was short with my mum.",
        (
            "That's not how we want anybody to be spoken to. We don't talk about visits on the internet; our "
            "matron, Joy Adeyemi, would like to hear it: 01632 960 888. Al"
        ),
    ),
    ("x", "any update on the 9:40 to Hull?", "It left at 9:52 and is due at 11:20. I'll say here if that slips. ^Al"),
    (
        "trustpilot",
        "App won't let me change the tyre size in my booking.",
        ("It locks two days before. Message me your booking number through Trustpilot and I'll change it by hand. Al"),
    ),
    ("sms", "Lost my key to the bike box", "Bring any ID to the Quay kiosk and Lou will cut you a new one, £5. Al"),
    (
        "facebook",
        "Where can I pick up the race pack?",
        "At the leisure centre desk, Friday 3 to 8 or Saturday from 7. Al",
    ),
]


@pytest.mark.parametrize(("channel", "message", "reply"), FINE)
def test_answered_or_with_cause(channel: str, message: str, reply: str) -> None:
    assert labels(channel, message, reply) == []
