"""Any verb may send people away: report it there, ask the manager, direct it to a desk, download an app."""

from __future__ import annotations

import pytest

from replybook.checks.route import KIND, Options
from replybook.model import Channel, Draft

_PRIVATE = ("email", "chat", "dm", "sms")
_ROUTES = {
    **dict.fromkeys(("x", "facebook", "instagram"), "DM"),
    "linkedin": "the member writes first",
    **dict.fromkeys(("google-review", "google-play", "app-store", "yelp", "trustpilot"), "link or mailbox in the text"),
    **dict.fromkeys(_PRIVATE, "this is one"),
}
CHANNELS = {name: Channel(name, name, public=name not in _PRIVATE, private_route=way) for name, way in _ROUTES.items()}


def finds(channel: str, message: str, reply: str) -> bool:
    draft = Draft(reply, channel=channel, public=channel not in _PRIVATE, customer=message)
    return any(KIND.check(draft, Options(channels=CHANNELS)))


AWAY = [
    (
        "chat",
        "do you sell gift cards for 15 euros?",
        "For gift cards you're best off asking at the till in one of our shops.",
    ),
    (
        "x",
        "is the pool open on bank holiday monday",
        "Bank holiday hours: ask the duty manager on 01632 960 001, she'll know.",
    ),
    (
        "email",
        "Could you tell me if the oven fits a 60 cm gap?",
        (
            "Thank you for writing. Measurements are something our showroom people can go "
            "into, so do visit them when you have a moment."
        ),
    ),
    (
        "chat",
        "How long does the battery last?",
        "Battery questions go to our tech line. It's open until 8. Please try them there.",
    ),
    ("facebook", "Are dogs allowed on the terrace?", "Lovely question! Could you send that to hello@bistro.example?"),
    ("dm", "what's in the box", "You'll find someone on live chat who can tell you what's in it."),
    ("instagram", "When will the green dress be back?", "Best to check with the team in store, lovely."),
    ("linkedin", "Is the role remote?", "Please take this up with our recruiters at jobs@firm.example."),
    (
        "chat",
        'my order is stuck on "packed" since Monday',
        "You need to speak to the carrier about that, their number is 01632 960 222.",
    ),
    (
        "email",
        "Please correct the spelling of my name on the ticket, it should be Siobhan.",
        "Name changes can't be made by email. You will have to phone our call centre to have it done.",
    ),
    (
        "google-review",
        "The car park machine swallowed my coins.",
        "Sorry about the coins. Please report this on our website.",
    ),
    (
        "app-store",
        "The alarm is too quiet.",
        "Sorry about the alarm. Please open a ticket in our help centre so the team can look at it.",
    ),
    ("x", "does the 18 bus go past the hospital", "For route information please download our app."),
    (
        "chat",
        "can I bring a pushchair on the coach",
        "Luggage isn't my area. The bookings team on 01632 960 333 would be able to say.",
    ),
    ("sms", "is my prescription glasses order in yet?", "Hi, we can't check orders over text. Please ring the shop."),
    ("facebook", "Is the playground fenced?", "Hi! Drop our parks team a line and they'll let you know."),
    (
        "trustpilot",
        "The zip broke after a week.",
        "Sorry about the zip. Please reach out to our customer care team, who'll be glad to assist.",
    ),
    ("yelp", "Do you have vegan cake?", "We do love this question! Call the bakery and ask for today's list."),
    (
        "dm",
        "why was I charged a cleaning fee?",
        "Fees are looked after by the accounts department. I'd suggest you get hold of them on Monday.",
    ),
    (
        "chat",
        "I told you this twice yesterday. The lid is missing.",
        (
            "I don't have yesterday's chats. Please submit a fresh request through the "
            "contact page with all the information."
        ),
    ),
    ("google-play", "Can you add a night mode?", "Cool idea! We collect ideas on our forum. Post it there."),
    ("x", "what time's last orders", "Hiya, DM us and we'll let you know."),
    ("instagram", "Do you do these in wide fit?", "Check our website for sizes or message us."),
    (
        "email",
        "Does your insurance cover scooters?",
        "Thank you. To find out, simply log on to your online account and use the help function.",
    ),
    (
        "linkedin",
        "Where are the slides of the talk?",
        "Please fill out the enquiry form on our site and a colleague will be in touch.",
    ),
    (
        "chat",
        "Can I pay by invoice?",
        "That's a matter for our finance people. They can be contacted on 01632 960 444.",
    ),
    (
        "chat",
        "my blind is too short by 4 cm",
        "I only do sales here. You have to go back to the branch where you bought it and explain.",
    ),
    ("facebook", "How thick is the mattress?", "For specs we'd ask you to give our product helpline a tinkle."),
    (
        "x",
        "your recycling truck left glass all over the street",
        "Sorry to hear. Log it on our Report page please and it'll be passed on.",
    ),
    ("chat", "do you price match", "You'd need to ask that in branch."),
    ("chat", "what's the wifi password policy for guests", "Kindly refer to the hotel directly for this."),
    (
        "facebook",
        "Are there still places on the knitting course?",
        "Places fill fast! Ring Gemma on 01632 960 666 to find out.",
    ),
    (
        "google-review",
        "Food was cold.",
        "Sorry about the cold food. We'd love to talk it through - please email us at info@diner.example.",
    ),
    ("tiktok", "is this vegan", "Head to our insta and drop us a message there babe."),
    (
        "chat",
        "is the blue paint washable",
        "Our paint counter knows its paints best, so pop along there and have a chat with them.",
    ),
    ("x", "what's the fare from Ayr to Girvan", "Fares are on the phone line, 01632 960 101."),
    (
        "email",
        "Can I add a driver to the hire?",
        "Thank you. To add a driver please get in touch with the station you're collecting from.",
    ),
    ("dm", "do you deliver on Sundays?", "Could you email us this question? Someone will get back to you."),
    (
        "facebook",
        "Is parking free on Saturdays?",
        "Hi Tom, you can find that out by calling the town hall on 01632 960 102.",
    ),
    ("chat", 'what does "pending" mean on my order', "For anything about orders you have to contact the order team."),
    ("instagram", "does it come in black", "Pop us a DM hun and we'll fill you in xx"),
    ("linkedin", "When does the webinar start?", "Please see our events page or contact the events team for timings."),
    (
        "email",
        "My water is brown since Friday.",
        "Thank you. Brown water has to be reported over the phone. Please dial 105 959.",
    ),
    (
        "trustpilot",
        "Handle fell off the pan on day two.",
        "Sorry about the handle. Do give our aftersales people a call and explain what happened.",
    ),
    (
        "yelp",
        "What's the corkage?",
        "Great question, our events manager can answer that one! Shoot her a note at events@vine.example.",
    ),
    ("sms", "Is the match still on?", "Pls check our Facebook page for updates."),
    ("x", "my bin lid is missing", "You can order a lid by phone on 01632 960 103."),
    (
        "chat",
        "I'd like to know if the sofa fits through a 70 cm door",
        "That's something for the in-store design team; book a visit and they'll talk you through it.",
    ),
    (
        "email",
        "Is the warranty transferable?",
        "Hello, for warranty matters we kindly ask you to use the contact form.",
    ),
    (
        "app-store",
        "Sync broke.",
        "Sorry about that! Shoot us an email at hey@app.example and we'll take it from there.",
    ),
    ("dm", "What are the side effects of the heat patch for trainers?", "Best to ask on our website chat."),
    ("facebook", "When will the road works end?", "Please contact highways directly."),
    (
        "chat",
        "I asked for two chairs, one came",
        "Hm, shortages are for the warehouse. Write to warehouse@firm.example with everything you told me.",
    ),
    ("x", "why is the pool shut", "Reception have the details, give them a buzz."),
    ("chat", "Do you have the recipe for the soup?", "Try asking the chef when you're next in."),
    ("google-review", "Nobody picks up the phone.", "Apologies. Please send us an email instead."),
    ("email", "How much notice do I give to leave?", "Please refer that question to your site manager."),
    ("chat", "is the course on zoom", "I'd advise you to speak with the course tutor, she can confirm."),
    ("dm", "My blender makes a rattling noise", "Noises are for our technicians. You can reach them at 01632 960 104."),
    (
        "facebook",
        "Are you hiring?",
        "All vacancies are handled by our head office. Call 01632 960 105 and they can advise.",
    ),
    ("chat", "Is there a student discount?", "You would have to enquire at the box office."),
    ("instagram", "opening times?", "they're on the website lovely x"),
    ("x", "@gym showers are cold again", "Let the front desk know next time you're in."),
    ("sms", "can I pay the rest in cash", "Hi, please ring the office, we can't discuss this by text."),
    ("linkedin", "Is this open to students?", "Send an InMail to our recruiter and she'll fill you in."),
    (
        "chat",
        "I already sent you the form twice",
        "Sorry, I can't see it. You'll have to go to the helpdesk page and start over.",
    ),
]

HERE = [
    (
        "chat",
        "How do I change my password?",
        "Log in on our website, open Settings and choose Security; the change takes a minute.",
    ),
    (
        "facebook",
        "Do you have oat milk?",
        "We do, at every bar in the building. Ask the barista for the house one, it's made here.",
    ),
    (
        "email",
        "Where can I get a replacement key?",
        "At our lettings office on Mill Street, nine to five. Ask for Sam.",
    ),
    ("chat", "Is the cafe open?", "Yes, until six today, and the kitchen closes at five."),
    ("sms", "can I move my lesson", "Yes: Thursday at 4 or 5. Which one?"),
    ("instagram", "love this jacket!", "So glad! It's in all our shops from Friday."),
    ("dm", "I can't find the returns page", "It's under Orders on the website: tap Return and print the label."),
    ("chat", "The app shows the wrong balance", "I've reported this to our app team, who look at it today."),
    (
        "email",
        "I'd like to complain about a driver",
        "I've logged it with our depot manager, Jo Reid, who writes to you by Friday.",
    ),
    ("chat", "Can I get a call back?", "Of course. Ring 01632 960 111 or I can have someone ring you at three."),
    (
        "google-review",
        "Cold chips.",
        "I'm sorry about the chips. Ask for me next time and I'll fry you a fresh basket.",
    ),
    ("x", "street lamp out on Elm Road", "I've put it on tonight's list for the crew."),
    ("chat", "My card got stolen", "Ring the card desk on 01632 960 999 now; only they can block it."),
    ("facebook", "Is the museum shop online too?", "Yes, the shop is at museum.example/shop and posts every day."),
    ("chat", "what's your opening time", "9 to 5 in all branches, and the Bath desk until 7."),
    ("linkedin", "Nice post", "Thank you! The full report is on our website from Monday."),
    (
        "email",
        "Please cancel my booking HT-221",
        "Done. The money goes back to your card; it can take five days to be seen in your account.",
    ),
    (
        "x",
        "is there a queue at the desk?",
        "About ten minutes. Put your name on the list at the door and we'll text you.",
    ),
    ("trustpilot", "Great help from Sam", "I've put this on the wall of our office for Sam to see."),
]


@pytest.mark.parametrize(("channel", "message", "reply"), AWAY)
def test_it_is_sent_away(channel: str, message: str, reply: str) -> None:
    assert finds(channel, message, reply)


@pytest.mark.parametrize(("channel", "message", "reply"), HERE)
def test_it_is_answered_or_has_cause(channel: str, message: str, reply: str) -> None:
    assert not finds(channel, message, reply)
