"""Sending a customer elsewhere: with a reason, with their consent, by a door that is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.route import KIND, Options
from replybook.model import Channel, Draft, Hit, Turn

CHANNELS = {
    channel.id: channel
    for channel in (
        Channel("x", "x", public=True, private_route="DM, by a compose link in the post"),
        Channel("facebook", "facebook", public=True, private_route="one private reply for each comment"),
        Channel("linkedin", "linkedin", public=True, private_route="the member writes first"),
        Channel("youtube", "youtube", public=True),
        Channel("google-review", "google-review", public=True, private_route="mailbox or number in the text"),
        Channel("reddit", "reddit", public=True, private_route="chat, modmail"),
        Channel("chat", "chat", public=False, private_route="this is one"),
        Channel("email", "email", public=False, private_route="this is one"),
    )
}


def hits(text: str, customer: str | None = None, channel: str = "x", **rest: object) -> list[Hit]:
    draft = Draft(text, channel=channel, public=CHANNELS[channel].public, customer=customer, **rest)  # type: ignore[arg-type]
    return list(KIND.check(draft, Options(channels=CHANNELS)))


def labels(text: str, customer: str | None = None, channel: str = "x", **rest: object) -> list[str]:
    return [hit.label for hit in hits(text, customer, channel, **rest)]


NO_REASON = [
    ("x", "Please call our customer service for that. ^RB"),
    ("x", "Sorry about the mast, Pim. DM us. ^RB"),
    ("x", "Hi Ana, please send us a private message."),
    ("facebook", "Ring us on 0117 496 0120, we're open till six."),
    ("facebook", "Give us a call tomorrow, Tom."),
    ("x", "You'll need to fill in our lost property form, Ines."),
    ("x", "Send an e-mail to help@larkbus.example and they'll look. Jo"),
    ("reddit", "Write to us at help@larkbus.example."),
    ("google-review", "Please contact our support team at help@larkbus.example."),
    ("x", "Kindly get in touch with our customer care team."),
    ("facebook", "Could you message us, please?"),
    ("google-review", "Please write to help@larkbus.example with your feedback."),
    ("x", "Sorry to hear it. Could you DM us so we can help?"),
    ("x", "Please reach out to our helpline on 0800 123 4567."),
    ("facebook", "Please use the contact form on our website."),
    ("x", "Start a live chat with us on larkbus.example, please."),
    ("chat", "Please email our billing team about that."),
    ("chat", "For that you have to call the ticket desk on 0117 496 0120."),
    ("email", "Please ring us about the mast."),
    ("x", "Speak to our team on 0117 496 0120."),
    ("youtube", "Visit our contact page for help."),
    ("facebook", "You'd want to ring Bookings on 0117 496 0120, they open at nine."),
    ("x", "Our boat line can help with that, 0117 496 0120."),
    ("x", "You can reach us by phone on 0117 496 0120."),
    ("x", "Pop us a DM and we'll have a look. ^Lo"),
    ("facebook", "You'd be best off phoning our helpdesk on 0345 600 1122."),
    ("chat", "I'm afraid that's one for our phone team: 0345 600 1122."),
    ("x", "Can you take this to DM please? ^K"),
    ("x", "Let's take this offline, Ravi: give our store a ring."),
    ("facebook", "Head over to our website and submit a ticket there."),
    ("x", "Raise a ticket at nimbus.example/support and someone will reply. ^K"),
    ("x", "Log this with our complaints team on 0345 600 1122 please."),
    ("email", "For this you'd need to phone 0345 600 1122."),
    ("x", "That's a question for the branch, do pop in! ^K"),
    ("chat", "Please fill out the enquiry form on our site for that."),
    ("x", "Call centre's open till 8 on 0345 600 1122, they can tell you. ^K"),
    ("google-review", "Kindly contact the front office on +1 415 555 0134."),
    ("x", "Drop our insurance team a line on 0345 600 1122 for that. ^D"),
    ("facebook", "Please take it up with customer relations via our site."),
    ("x", "Slide into our DMs and we'll sort you out! ^D"),
    ("chat", "You need to speak to our sales line for pricing, 0345 600 1122."),
    ("x", "Please use the web form: nimbus.example/contact ^D"),
    ("google-review", "Reach out to me on manager@nimbus.example to discuss further."),
    ("x", "Best to give the branch a bell about that."),
    ("facebook", "Hi Mo, inbox us please."),
    ("email", "Kindly visit your nearest branch to discuss this."),
    ("x", "Follow the link and chat to one of our agents there: nimbus.example/chat ^D"),
]


@pytest.mark.parametrize(("channel", "text"), NO_REASON)
def test_elsewhere_without_a_reason(channel: str, text: str) -> None:
    assert labels(text, "The mast is bent. What now?", channel) == ["no-reason"]


WITH_REASON = [
    ("x", "Please DM us your order number, so nobody else sees it. ^RB"),
    ("x", "Please message us with your booking reference and I'll move the cabin. ^RB"),
    ("x", "DM us the postcode, please."),
    ("facebook", "Send me a private message so I can find the booking. Ana"),
    ("x", "To keep your details safe, please send us a DM. ^RB"),
    ("facebook", "Please ring us: we can't see bookings from here, and they can."),
    ("x", "Would you DM us? It's about your account details, which aren't for everyone."),
    ("google-review", "Write to help@larkbus.example with the day of your trip, Paul."),
    ("google-review", "Write to help@larkbus.example with the day you sailed, and I'll look it up in the log."),
    ("x", "If you'd rather talk, ring us on 0117 496 0120."),
    ("facebook", "If it slips again, message us and I'll post a new ring."),
    ("x", "The red one goes left. Or call us and Leo talks you through it."),
    ("x", "Shall we do this by phone? It's quicker; here is fine too."),
    ("x", "Would you like us to call you?"),
    ("x", "I'll ring you at five, Ines."),
    ("x", "The captain will call from the pier."),
    ("facebook", "Thanks for your DM! I've answered there."),
    ("x", "No need to DM, I can see it from here."),
    ("x", "Don't call the old number, it's gone."),
    ("facebook", "Please don't leave anything on here: ring our desk on 0117 496 0120."),
    ("facebook", "Our desk can help from nine, I've passed it on."),
    ("x", "If we can do anything else, please feel free to message us."),
    ("x", "Keep in touch!"),
    ("x", "Message us if the ring slips again."),
    ("x", "The red one goes left. Alternatively, ring us and Leo explains."),
    ("x", "Our phone line was down from nine to ten, sorry."),
    ("email", "Just reply to this e-mail, or write to help@larkbus.example."),
    ("email", "Please e-mail us the photo."),
    ("x", "Show me the hinge here; a photo has nothing private in it."),
    ("x", "The form was too long, so we cut it."),
    ("x", "Please call the emergency services on 112 first. We'll be in touch."),
    ("facebook", "I've passed it to our support team; they write to you today."),
    ("x", "The message on the screen means the slot was taken."),
    ("x", "Our contact page had the wrong hours. They're right now."),
    ("x", "You called us on Monday and nobody answered. That's not good."),
]


@pytest.mark.parametrize(("channel", "text"), WITH_REASON)
def test_a_reason_or_no_sending_at_all(channel: str, text: str) -> None:
    assert labels(text, "The mast is bent. What now?", channel) == []


@pytest.mark.parametrize(
    "customer",
    [
        "Can someone call me about the mast?",
        "What's your phone number?",
        "How do I contact you about a bent mast?",
        "I've DM'd you twice",
        "I want to speak to a human!",
        "is there an email address for complaints",
        "Who do I ring about this",
        "pls DM me",
        "Can I send you a DM?",
    ],
)
def test_who_asks_for_it_consents(customer: str) -> None:
    assert labels("Of course: ring us on 0117 496 0120. ^RB", customer) == []
    thread = (Turn("customer", customer), Turn("agent", "Which boat?"))
    assert labels("Of course: ring us on 0117 496 0120. ^RB", "the red one", thread=thread) == []


@pytest.mark.parametrize(
    "customer", ["I called you three times", "Your phone line is dead", "nobody answers my emails", "no calls please"]
)
def test_who_complains_of_it_does_not(customer: str) -> None:
    assert labels("Please ring us on 0117 496 0120. ^RB", customer) == ["no-reason"]


NO_SUCH_ROUTE = [
    ("google-review", "DM us your booking number, Paul."),
    ("youtube", "Send us a private message so I can look it up."),
    ("youtube", "If it slips again, message us."),
    ("google-review", "Check your inbox, Paul, I've sent you a message with the details of your booking."),
    ("linkedin", "We've sent you a private message about your booking."),
    ("linkedin", "I'll DM you so I can check the booking number."),
]


@pytest.mark.parametrize(("channel", "text"), NO_SUCH_ROUTE)
def test_a_door_that_is_not_there(channel: str, text: str) -> None:
    assert labels(text, "What now?", channel) == ["no-such-route"]


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        ("linkedin", "Message us with your booking number, so I can look it up."),
        ("facebook", "We've sent you a private message about your booking."),
        ("reddit", "Send me the booking number by chat, so I can look it up."),
        ("google-review", "Write to help@larkbus.example with your booking number, so I can look it up."),
        ("google-review", "The message on the board was wrong, Paul."),
        ("email", "We've sent you a DM on X about your booking."),
    ],
)
def test_a_door_that_is_there(channel: str, text: str) -> None:
    assert labels(text, "What now?", channel) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please follow us so we can DM you about the mast. ^RB",
        "I can help once you've followed us, Pim.",
        "Make sure you follow @larkbus and DM us your order number.",
        "You need to follow us first, then send a message with the booking number.",
    ],
)
def test_a_follow_as_a_fee(text: str) -> None:
    assert labels(text, "What now?") == ["follow-first"]


@pytest.mark.parametrize(
    "text",
    [
        "Follow us for news about the pier.",
        "No need to follow anyone: the button below opens a message to us, so I can see your booking number.",
        "Follow the arrows to gate 4.",
        "I'm following you up on that: the mast is on its way.",
    ],
)
def test_other_follows(text: str) -> None:
    assert labels(text, "What now?") == []


def test_a_channel_that_the_playbook_does_not_list_has_any_route() -> None:
    options = Options(labels=("no-such-route",), channels=CHANNELS)
    assert KIND.needs(Draft("DM us", channel="yelp"), options)
    assert KIND.needs(Draft("DM us", channel="x"), options) is None


def test_the_span_is_the_door_and_the_advice_names_the_route() -> None:
    text = "Sorry about the mast, Pim. DM us. ^RB"
    (hit,) = hits(text, "The mast is bent")
    assert hit.span.of(text) == "DM us"
    assert "compose link" in hits("DM us.", "Bent", "x")[0].advice


@given(st.text(max_size=200), st.sampled_from(["DM us", "call us", "follow us", "help@a.example", "form", "via"]))
def test_anything_can_be_read(text: str, word: str) -> None:
    for hit in hits(f"{text} {word} {text}", text):
        assert hit.span.end <= 2 * len(text) + len(word) + 2
