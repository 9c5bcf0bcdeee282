"""What asks for private data in public, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.private_request import KIND, Options, check
from replybook.model import Channel, Draft, Phrase
from replybook.phrases import Phrases


def flagged(text: str, **context: object) -> list[str]:
    options = context.pop("options", Options())
    return [hit.span.of(text) for hit in check(Draft(text, **context), options)]  # type: ignore[arg-type]


ASKS = {
    # the forms of asking
    "what-is": "What is your order number?",
    "whats": "Sorry about that. What's your postcode?",
    "which-did-you-use": "Which email did you use to sign up?",
    "which-is-it": "Which phone number is on the account?",
    "could-you-send": "Could you send us your booking reference?",
    "can-you-confirm": "Can you confirm your date of birth?",
    "would-you-provide": "Would you kindly provide the tracking number?",
    "may-i-have": "May I have your policy number?",
    "could-we-get": "Could we get your meter number, please?",
    "can-i-take": "Can I just take your order number?",
    "do-you-have": "Do you have a case number from that call?",
    "do-you-have-no-mark": "Do you have a case number",
    "have-you-got": "Have you got your customer number to hand?",
    "were-you-given": "Were you given a reference number at the desk?",
    "did-they-give": "Did they give you any case reference?",
    "mind-sharing": "Would you mind sharing your account number?",
    "mind-bare": "Mind sending the order number?",
    "imperative": "Send your order number and we'll look.",
    "please-reply": "Please reply with your mobile number.",
    "please-drop": "Please drop your email below and we'll sort it.",
    "pop-it": "Just pop your postcode under here and I'll check.",
    "leave": "Leave your phone number in the comments.",
    "let-us-know": "Let us know your membership number and we'll add the points.",
    "let-us-know-which": "Let us know which email address you used.",
    "let-me-have": "Let me have your order number and I'll chase it.",
    "tell-me": "Tell me your customer ID and I'll check.",
    "we-need": "To check that, we need your account number.",
    "well-need": "We'll need your full name and date of birth.",
    "need-to-have": "To look I need to have your serial number.",
    "looking-for": "We're looking for your order number to check this.",
    "if-you-send": "If you send us your IMEI we can unlock it.",
    "if-you-have-it": "If you have a reference number, please send it over.",
    "if-you-have-let-know": "If you have a claim number, let us know",
    "required": "Your ticket number is needed to rebook you.",
    "once-provided": "Kindly share your UPI ID so we can trace it.",
    "fragment-question": "Thanks. DOB?",
    "fragment-please": "Sorry for the wait. Your booking ref please.",
    "fragment-and": "And your order number?",
    "fragment-perhaps": "Any idea which flight? A file number, perhaps?",
    "next-part": "2/2 booking reference and email. Thanks",
    "next-part-dots": "...order number so that we can trace it.",
    "next-part-two-data": "address, postcode and contact number too?",
    "list-after-ask": "Can you tell us a bit more. Your serial number, model and region.",
    "list": "Please send your name, phone and zip.",
    "slashed-list": "Please send your name/zip/phone # and we'll call.",
    "with-dont-hesitate": "Please don't hesitate to send your order number.",
    "handle-first": "@rhoda What's your order number?",
    "curly": "What’s your order number?",
    "capitals": "PLEASE SEND YOUR ORDER NUMBER",
    "brand-name": "Can you provide your Skylark number?",
    "brand-in-front": "Please share your Acme Rewards account number.",
    "call-you": "Share your number and we'll call you today.",
    "link-at-the-end": "What's your order number? https://acme.example/9",
    "link-is-the-signature": "May I have your ticket number? ^MK https://acme.example/9",
    "we-speak-to-them": "Your telephone number please. We'll speak to the depot.",
    # the data
    "email": "What's your email?",
    "e-mail": "What's your e-mail address?",
    "email-tied": "Please confirm the email linked to your account.",
    "mail-id": "Please share your mail id.",
    "phone-number": "Please confirm your phone number.",
    "phone-hash": "Please confirm your phone #.",
    "mobile-no": "Please share your mobile no.",
    "best-number": "What's the best number to reach you?",
    "a-number": "Can you give us a number we can reach you on?",
    "postal-address": "Please confirm your postal address.",
    "your-address": "What's your address?",
    "zip-code": "What's your zip code?",
    "pin-code": "Please share your pincode.",
    "full-name": "Please confirm your full name.",
    "last-name": "What's your last name?",
    "name-on-the-booking": "What's the name on the booking?",
    "passenger-names": "Please send all passenger names.",
    "date-of-birth": "Please confirm your date of birth.",
    "birthday": "When did you join, and what's your birthday?",
    "passport": "Please share your passport number.",
    "ssn": "We need your SSN.",
    "driving-licence": "What's your licence number?",
    "account-number": "What's your account number?",
    "acct-hash": "What's your acct #?",
    "customer-reference": "What's your customer reference?",
    "frequent-flyer": "What's your frequent flyer number?",
    "user-id": "Please tell us your user ID.",
    "order-hash": "What's your order #?",
    "order-no": "Please share your order no. so we can check.",
    "pnr": "Please share your PNR.",
    "record-locator": "What's your record locator?",
    "confirmation-code": "What's the confirmation code?",
    "ticket-number": "What's the ticket number?",
    "case-id": "Could you share the case ID?",
    "tracking": "What's the tracking number?",
    "transaction-id": "Please provide the transaction ID.",
    "invoice": "What's the invoice number?",
    "order-or-case": "What's your order/case number?",
    "booking-details": "Please share your booking details.",
    "contact-details": "Please share your contact details.",
    "card-number": "What's your card number?",
    "last-four": "What are the last four digits of your card?",
    "sort-code": "Please confirm your sort code.",
    "iban": "What's your IBAN?",
    "otp": "Please tell us the OTP.",
    "username": "What's your username?",
    "gamertag": "What's your gamertag?",
    "password": "What's your password?",
    "login-email": "Which login email did you use?",
    "imei": "What's the IMEI?",
    "serial-number": "What's the serial number?",
    "registration": "What's your registration number?",
    "plate": "What's your number plate?",
    "help-us-with": "Please help us with your order number.",
    "remind": "Could you remind me of your account number?",
    "reply-to-this": "Please reply to this post with your account number.",
    "type-below": "Type your order number below.",
    "put-in-comments": "Put your order number in the comments.",
    "is-there-a-number": "Is there a phone number we can reach you on?",
    "what-number-to-call": "What number can we call you on?",
    "what-address": "Which address did you give when you ordered?",
    "name-and-number": "Can you share the name and number on the booking?",
    "copy-of-passport": "Please attach a copy of your passport.",
    "voucher": "Do you have the voucher number?",
    "symptoms": "What are your symptoms?",
    "have-you-a": "Have you a case number?",
    "any": "Any reference number from the call?",
    "got": "Got your order number handy?",
    "list-over-when": "Tell us when you ordered and the order number and we'll look.",
    "numbered-list": "Please give us the following: 1. Full name 2. Date of birth",
    "name-under": "What name is the booking under?",
    "is-what": "Your tracking number is?",
    "need-to-know": "We just need to know your order number.",
    "like-to-take": "I'd like to take your order number.",
    "resend": "Would you please resend your order number?",
    "across-the-card": "What is the long number across the front of the card?",
}


@pytest.mark.parametrize("text", ASKS.values(), ids=ASKS)
def test_it_asks_in_public(text: str) -> None:
    assert flagged(text)


PASSES = {
    # a private way to answer
    "dm": "Please DM us your order number.",
    "send-a-dm": "Please send us a DM with your order number.",
    "via-dm": "What's your order number? You can tell us via DM.",
    "dm-next-sentence": "We need your order number. DM is best.",
    "pm": "PM your booking reference, please.",
    "direct-message": "Can you direct message your booking reference?",
    "message-us": "Message us your order number.",
    "message-it": "Message your order number to us and we'll check.",
    "private-message": "Please confirm your address in a private message.",
    "privately": "Please send your order number privately.",
    "inbox": "Kindly inbox us your account number.",
    "email-us": "Email us your order number at help@acme.example.",
    "drop-us-an-email": "Drop us an email with your order number.",
    "write-to-mailbox": "Please send your order number to help@acme.example",
    "call-us": "Please call us with your account number.",
    "give-us-a-call": "Give us a call with your account number.",
    "phone-the-shop": "Have your order number ready and ring us on 0800 555 0199. What's your postcode?",
    "chat": "Please share your order number in our live chat.",
    "by-chat": "Send the address by chat, not in the thread.",
    "form": "Please put your order number into this form: https://acme.example/f",
    "link": "Please use the link to send your order number. https://acme.example/f",
    "here-link": "Please share your order number here: https://acme.example/f",
    "colon-link": "Please share your contact details: https://acme.example/f",
    "click": "Please click and send your order number.",
    "follow": "Please follow us and send your confirmation code.",
    "whatsapp": "Please send your order number on WhatsApp.",
    "via-the-help-section": "Can you share your mobile number via the help section?",
    # not to post it
    "dont-post": "Please don't post your order number here.",
    "do-not-share": "Do not share your password with anybody.",
    "never-share": "Never share your PIN or your card number.",
    "no-need": "No need to send your order number.",
    "without-posting": "Without posting any account details, what happened?",
    "without-list": "Leaving out personal or account details, what else can you tell us?",
    "no-account-numbers": "Tell us more (no account numbers).",
    "we-never-ask": "We will never ask for your password.",
    "please-avoid": "Please avoid sharing your phone number.",
    "remove": "Please remove your phone number from this post.",
    "not-the-card": "Tell us what happened, not your card number.",
    # who gives what to whom
    "we-sent": "We have sent the tracking number to you.",
    "well-send": "We'll send your booking reference shortly.",
    "we-can-confirm": "We can confirm your order number is valid.",
    "they-will-provide": "The courier will provide a tracking number.",
    "provide-you": "They should provide you with a reference number.",
    "team-shares": "Our team will share the case number with you.",
    "printed": "Your card number is printed on the back.",
    "is-it-the": "Is it the address on your account?",
    "polar-correct": "Is your email address up to date?",
    "check-yours": "Check your confirmation email.",
    "check-number": "Please check your order number on the receipt.",
    "youll-need": "You'll need your passport number to check in.",
    "you-need": "You need your booking reference at the gate.",
    "log-in": "Log in with your email and password.",
    "enter": "Enter your postcode on the page to see the date.",
    "reset": "Have you tried resetting your password?",
    "thanks-for": "Thanks for sending your order number.",
    "to-another": "Give your membership number to the hotel at check-in.",
    "to-a-name": "Just give your loyalty number to Skylark and they'll credit you.",
    "update": "You can update your phone number in the app.",
    "whether": "Let us know whether your order number works now.",
    "if-still": "Let us know if you still can't change your email address.",
    "request-new": "Go to the sign-in page and request a new password.",
    "from-your-mail": "Write to us from your registered email address.",
    "boarding-pass": "Show your boarding pass with the ticket number at the desk.",
    # data that are nobody's own
    "details": "Please share your details so we can look.",
    "flight-number": "What's your flight number?",
    "flt-hash": "What's your Flt #?",
    "model": "Which model do you have?",
    "model-number": "What's the model number?",
    "version": "What's your app version?",
    "ios": "Which iOS version is it? Please send a screenshot.",
    "city": "Which city are you in?",
    "store": "Which store was it?",
    "store-postcode": "Please share the postcode of the branch.",
    "date": "What date was your trip?",
    "item-number": "What's the item number?",
    "error-code": "What's the error code?",
    "promo-code": "What promo code did you use?",
    "first-name": "Hi Anna, what happened?",
    "our-number": "Our phone number is on the website.",
    "our-mailbox": "Our email address is help@acme.example.",
    "seat": "What's your seat?",
    "web-address": "What's the web address of that page?",
    "address-verb": "Which bit went wrong, so that we can address it?",
    "zip-file": "Please send the zip file with the logs.",
    "trip-no-id": "For a domestic trip no ID is asked of children.",
    "email-message": "We're reviewing your email and will answer tonight.",
    "received-email": "Could you tell us what the email you received says?",
    "settings": "Please open your account settings.",
    "dm-us": "DM us and we'll help.",
    "hotel-needs": "The hotel will need your confirmation number.",
    "agent-needs": "The agent needs your passport number at the desk.",
    "customers-provide": "Customers must provide their date of birth when they sign up.",
    "at-the-gate": "You need to provide your ID at the gate.",
    "blur-it": "Please blur your account number before you post it.",
    "subject-of-your-email": "What's the subject line of your email?",
    "reply-to-the-email": "Please reply to the email with your order number in the subject.",
    "number-you-called": "Which number did you call?",
    "symptoms-of-a-phone": "Tell us what symptoms you see on the phone.",
    "happy-birthday": "Happy birthday! Enjoy your day.",
    "nothing": "Thanks for the kind words!",
    "empty": "",
}


@pytest.mark.parametrize("text", PASSES.values(), ids=PASSES)
def test_it_passes(text: str) -> None:
    assert flagged(text) == []


def test_the_hit_runs_from_the_ask_to_what_is_asked_for() -> None:
    text = "So sorry! Could you send us your name and booking reference? ^MK"
    (hit,) = check(Draft(text), Options())
    assert hit.span.of(text) == "send us your name and booking reference"
    assert hit.message == "This asks for “booking reference” where others can read the answer."
    assert hit.label == "ask_public"


def test_the_advice_names_the_channels_private_route() -> None:
    channels = {"x": Channel("x", "X", public=True, private_route="the Message button")}
    (hit,) = check(Draft("What's your order number?", channel="x"), Options(channels=channels))
    assert hit.advice == "Ask for it in a private message: the Message button"
    (hit,) = check(Draft("What's your order number?", channel="yelp"), Options(channels=channels))
    assert hit.advice == "Ask for it in a private message."


@pytest.mark.parametrize(("public", "count"), [(True, 1), (None, 1), (False, 0)])
def test_only_where_others_can_read(public: bool | None, count: int) -> None:
    assert len(flagged("What's your order number?", public=public)) == count


def test_a_sort_of_data_may_be_allowed() -> None:
    options = Options(allowed=("order",))
    assert flagged("What's your order number?", options=options) == []
    assert flagged("What's your order number and email?", options=options)


def table(*rows: tuple[str, ...]) -> Options:
    return Options(phrases=Phrases(tuple(Phrase(first, also=tuple(also)) for first, *also in rows)))


@pytest.mark.parametrize(
    "text",
    ["Please reply with your chip number.", "What's your chip number?", "Could you send the tag code on the collar?"],
)
def test_the_playbooks_table_adds_names_of_data(text: str) -> None:
    assert flagged(text) == []
    assert flagged(text, options=table(("chip number", "tag code")))


def test_a_name_in_the_table_is_flagged_only_where_it_is_asked_for() -> None:
    assert flagged("Your chip number is on the collar.", options=table(("chip number",))) == []


@pytest.mark.parametrize(
    "phrase", ["order number", "long number on your card", "mother's maiden name", "CVV", "the PIN"]
)
def test_every_name_of_the_table_can_be_probed(phrase: str) -> None:
    assert flagged(KIND.probe.format(phrase=phrase), options=table((phrase,)))


def test_the_first_ask_is_told_and_no_other() -> None:
    assert flagged("What's your order number? And your email address?") == ["What's your order number"]


_WORDS = st.sampled_from(
    [
        "what's your",
        "order",
        "number",
        "email",
        "please send",
        "dm",
        "don't",
        "the",
        "if",
        "#?.,/…",
        "@x",
        "2/2",
        "&amp;",
    ]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=120))
def test_any_text_can_be_judged(text: str) -> None:
    for hit in check(Draft(text, channel="x", customer=text), table(("order number", "PIN"))):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
