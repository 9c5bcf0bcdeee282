"""Questions that the customer has answered already, and questions that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.asks_again import KIND, Options, check
from replybook.model import BrandTerm, Draft, Turn

OPTIONS = Options(brand_terms=(BrandTerm("Harbour"), BrandTerm("Wellspring")))


def flagged(reply: str, message: str, **context: object) -> list[str]:
    draft = Draft(reply, customer=message, **context)  # type: ignore[arg-type]
    return [hit.span.of(reply) for hit in check(draft, OPTIONS)]


FINDS: dict[str, tuple[str, str]] = {
    # numbers and codes
    "order": ("Could you send us your order number?", "Order 4471829 still hasn't come."),
    "order-no": ("What's your order number?", "my order no. is HP-20931, no news since Friday"),
    "order-hash": ("Please share the order ID so I can look.", "Where is #99812?"),
    "order-bare": ("Please DM us your order number.", "Nobody can tell me where 7730-20918-C is!"),
    "booking": ("May I have your booking reference?", "Booking ref XK4F2P, can you move it to Sunday?"),
    "pnr": ("Please send your PNR.", "PNR QWTZLM cancelled without a word"),
    "case": ("Can I take your case number?", "Third time I ask, case 88-2716."),
    "reference": ("What's your reference?", "Ref: 20/7781. No answer for a week."),
    "tracking": ("Could you tell me the tracking number?", "Tracking number JD0002211894 hasn't moved."),
    "account": ("We'd need your account number.", "Account number 5512 0098, charged twice."),
    "member": ("What is your membership number?", "my membership no 70031 isn't accepted at the gate"),
    "serial": ("Please confirm the serial number.", "Serial no. KD22A-00817, dead on arrival."),
    "email": ("Which email address did you sign up with?", "Signed up as mo.okoro@post.example, no code arrives."),
    "phone": ("What's the best number to reach you on?", "Ring me please, 07700 900461."),
    "postcode": ("And your postcode?", "No signal at all in PE13 4QT since noon."),
    "address": ("What's your delivery address?", "It went to the wrong house, we are at 14 Chapel Lane."),
    "name-on-booking": ("What's the full name on the booking?", "Can't check in. Booked under Ines Moreau."),
    "full-name": ("Could I have your full name?", "The desk lost my bag tag.\nRegards, Ines Moreau"),
    "flight": ("What's your flight number?", "Stuck on the tarmac, KL1023, two hours now."),
    "which-flight": ("Sorry to hear that. Which flight are you on?", "Flight 88 to Oslo cancelled. Why?"),
    # when and where
    "when-ordered": ("When did you order it?", "I ordered the kettle on 3 May and still nothing."),
    "what-date": ("What date was your visit?", "Visited on Saturday, the loos were locked."),
    "when-happen": ("Sorry! When did this happen?", "Your driver shouted at my son yesterday."),
    "since-when": ("When did it start?", "No hot water since Tuesday."),
    "travel-date": ("Please tell us your travel date.", "We fly on 12 June and the seats are gone."),
    "when-is-your": (
        "When is your check-in, and would you like a cot?",
        "Can I add a cot to my booking from 4 June?",
    ),
    "tell-us-when": ("Please tell us when you flew.", "Flew to Oslo on 3 May, bag still missing."),
    "train": ("Which train were you on?", "Left my scarf on the 8:15 to Graz."),
    "room": ("Which room are you in?", "Room 214, the shower runs cold."),
    "platform": ("What platform was this on?", "No lift at platform 9 since May."),
    "plan": ("Which plan are you on?", "Why does the Gold plan cost more now?"),
    "language": ("Which language do you use?", "The menu shows Hebrew back to front."),
    "bare-version": ("What version of the app do you have?", "Since app 6.2 the map stays white."),
    "seat": ("Could you let us know your seat number?", "Seat 9A has no lamp."),
    "meter": ("What is your meter reading?", "The meter reading is 20417, you billed me for 24017."),
    "the-reference": ("What's the reference on it?", "Your letter, ref KL-3301-2, says I owe you money."),
    "described": ("Could you tell me which course you're on?", "The evening pottery course has no teacher."),
    "car": ("What car do you drive?", "You were closed when I came with my Fiat Uno."),
    "how-many": ("How many tickets did you buy?", "Bought 4 tickets and see two."),
    "who-was-it": ("Who was the driver?", "Your driver Marek left with my bag in the boot."),
    "off-and-on": ("Have you tried turning it off and on?", "Off and on three times, still a red lamp."),
    "boots": ("Which size did you order?", "I ordered them in a 42 and they are tiny."),
    "country": ("Which country are you travelling to?", "Does it cover me in Georgia?"),
    "label-in-the-picture": ("Please send us a picture of the label.", "The label in the picture says 500 g."),
    "choice": ("Was it the machine or the desk?", "The machine gave me no ticket."),
    "how-old": ("How old is the child?", "Is the slide fine for my 4 year old?"),
    "make-of": ("Please tell us the make of your washing machine.", "My Brill washing machine trips the fuse."),
    "name-of-the-shop": ("Can you give me the name of the shop?", "I got it at Halden & Sons, they won't take it."),
    "surname": ("Could you confirm the last name on the booking?", "They can't find us, booked under Vasquez."),
    "how-paid": ("How did you pay?", "Paid by cheque in March, still no key."),
    "plate": ("What's the number plate, please?", "A fine for AB12 CDE, which I sold in March."),
    "dates": ("Could you tell me the dates you'd like?", "Any room for two from 3 to 7 May?"),
    "guests": ("How many guests will there be?", "A table for six on Friday?"),
    "name-of-the-nurse": ("What was the name of the nurse?", "Nurse Ngozi was kind, whom can I thank?"),
    "online-or-shop": ("Did you order online or in the shop?", "Ordered online on Monday, no word since."),
    "what-is-broken": ("Sorry! What is broken?", "The zip of my tent is broken."),
    "which-branch": ("Which branch was this?", "Queued forty minutes at your Camden branch."),
    "which-store": ("Could you let us know which store you visited?", "Rude lady at the till in your Aalborg store."),
    "station": ("Which station are you at?", "Lifts out again at Mile End, I'm in a wheelchair."),
    "hotel": ("Which of our hotels did you stay in?", "Mould in the shower, Grand Harbour hotel in Split."),
    "where-bought": ("Where did you buy it?", "Bought it in your shop in Graz, zip broke on day one."),
    # the thing
    "which-product": ("Which product is this about?", "The handle of my Wellspring Duo tap came off."),
    "what-ordered": ("What did you order?", "I ordered a walnut bookcase and got a mirror."),
    "which-model": ("Which model do you have?", "My KX-420 leaks from below."),
    "device": ("Which device are you using?", "App closes at once on my Galaxy S23."),
    "phone-model": ("What phone model is it?", "App closes at once on my Pixel 8."),
    "os": ("Which version of Android do you use?", "Galaxy tab, Android 14, map stays white."),
    "app-version": ("Please tell us your app version.", "Since v6.2.1 the map stays white."),
    "browser": ("What browser are you using?", "The basket empties itself in Firefox."),
    "error": ("What error message do you see?", 'It says "session expired" whenever I pay.'),
    "error-code": ("Which error code do you get?", "Washer stops with error E18."),
    "screenshot": ("Could you share a screenshot?", "Charged twice, screenshot attached."),
    "photo": ("Please send us a photo of the crack.", "The bowl has a crack, see the photo I posted."),
    "photo-link": ("Can you send a picture?", "Look at this sofa! pic.twitter.com/xyz123"),
    "amount": ("How much were you charged?", "You took £48.20 from my card for nothing."),
    "colour": ("What colour did you order?", "Ordered the green one, got the other."),
    "size": ("Which size do you need?", "Need size 9, they sent 6."),
    "duration": ("How long have you been waiting?", "Been waiting three weeks for a call."),
    "who": ("Who did you speak to?", "I spoke to Kevin, who promised a van."),
    "tried": ("Have you tried restarting it?", "Frozen again. I've restarted it four times."),
    "tried-reinstall": ("Did you try reinstalling the app?", "Crashes. Already uninstalled and reinstalled."),
    "problem": (
        "What seems to be the problem?",
        "Your boiler cover is useless: no heating for a week, two missed visits, and no one answers.",
    ),
}


@pytest.mark.parametrize(("reply", "message"), FINDS.values(), ids=FINDS)
def test_it_finds(reply: str, message: str) -> None:
    assert len(flagged(reply, message)) == 1


PASSES: dict[str, tuple[str, str]] = {
    "not-given": ("Could you send us your order number?", "My order still hasn't come."),
    "has-none": ("Could you DM us your order number?", "I don't have the order number, it was a gift."),
    "other-number": ("Could you send the tracking number?", "Order 4471829 still hasn't come."),
    "account-for-order": ("What's your account number?", "Order 4471829 still hasn't come."),
    "says-it-back": ("Is 4471829 the order number on the label too?", "Order 4471829 still hasn't come."),
    "not-found": ("I can't find that order number. Could you send it once more?", "Order 4471829 hasn't come."),
    "not-ours": ("4471829 isn't one of ours; what order number is on the label?", "Order 4471829 hasn't come."),
    "other-order": ("What's the other order number?", "Order 4471829 came, the other one didn't."),
    "new-phone": ("Is there another number we can try?", "Ring me, 07700 900461."),
    "their-hotline": ("What number can we call you on?", "I called 0800 555 0199 nine times."),
    "quantity": ("What's your order number?", "I ordered 3000 tiles and 20 came."),
    "year": ("What's your order number?", "A customer since 1998, and now this."),
    "price": ("What's your order number?", "£1299 and no one helps."),
    "town-is-no-postcode": ("What's your postcode?", "No signal in Wisbech since noon."),
    "two-bookings": ("Which of the two bookings do you mean?", "Booking XK4F2P and QWT4LM, one is wrong."),
    "suits": ("Which day suits you best?", "Nobody came on Friday."),
    "when-ready": ("Let us know when it arrives.", "You said Friday."),
    "when-home": ("When are you at home next week?", "Nobody came on Friday."),
    "another-event": ("When did the motor stop?", "I ordered it on 3 May. The motor has stopped."),
    "date-not-given": ("When did you fly?", "My bag is still missing."),
    "which-shop-not-given": ("Which shop was it?", "Rude lady at the till."),
    "shop-at-start": ("Which shop was it?", "Terrible service. In March it was fine."),
    "tell-the-store": ("Please tell the store that I sent you.", "Rude lady at your Camden store."),
    "photo-of-label": ("Could you send a photo of the label?", "Photo attached. The glass is cracked."),
    "closer-photo": ("Could you send a closer photo?", "Photo attached. The glass is cracked."),
    "photo-not-given": ("Could you send a photo?", "I'd send a photo if I could."),
    "model-not-given": ("Which model of phone is it?", "App closes at once on my phone."),
    "brand-is-no-model": ("Which model is your Samsung?", "App closes at once on my Samsung."),
    "version-not-given": ("Which app version do you have?", "App closes at once on my Pixel 8."),
    "not-tried": ("Have you tried restarting it?", "Frozen again."),
    "tell-us-when-ready": ("Tell us when you want it.", "It was due on 3 May."),
    "colour-now": ("What colour is the lamp now?", "The router shows a red lamp."),
    "last-seen": ("When did you last see it work?", "The lift is out, since Monday they say."),
    "many-not-given": ("How many tickets did you buy?", "The tickets never came."),
    "choice-of-both": ("Was it the machine or the desk?", "The machine sent me to the desk and back."),
    "which-of-two": ("Which of the two do you mean?", "I have two rooms, 214 and 215."),
    "flight-route": ("What's your flight number?", "Why is the OSL flight so late?"),
    "room-not-given": ("Which room are you in?", "The shower runs cold."),
    "what-happened-next": ("What else did they say?", "Room 214, the shower runs cold."),
    "which-of-them": ("Which room would you like instead?", "Room 214 smells of smoke."),
    "which-missing": ("Which item is missing?", "I ordered a lamp, a rug and two chairs, one is not there."),
    "amount-not-given": ("How much were you charged?", "You took my money twice."),
    "tells-them": ("Your order number is on the label, and 4471829 is on the van.", "Order 4471829 hasn't come."),
    "no-question": ("I have your order number and the photo, thank you.", "Order 4471829, photo attached."),
    "thanks-for": ("Thanks for the order number. It's on the van.", "Order 4471829 hasn't come."),
    "no-need": ("No need to send the order number again.", "Order 4471829 hasn't come."),
    "more": ("Can you tell us more about the noise?", "Your washer makes a noise that wakes the whole house up."),
    "what-happened": ("What happened then?", "Your driver was late and rude, and then it got worse."),
    "empty": ("", "Order 4471829 hasn't come."),
}


@pytest.mark.parametrize(("reply", "message"), PASSES.values(), ids=PASSES)
def test_it_passes(reply: str, message: str) -> None:
    assert flagged(reply, message) == []


def test_what_an_earlier_turn_gave_counts() -> None:
    thread = (Turn("customer", "Order 4471829 hasn't come."), Turn("agent", "I'm looking. Leo"))
    assert flagged("What's your order number?", "Any news?", thread=thread) == ["What's your order number"]


def test_a_number_that_the_agent_wrote_counts() -> None:
    thread = (Turn("agent", "I've opened case 88-2716 for you. Leo"),)
    assert flagged("Can you tell me the case number?", "Any news?", thread=thread)


def test_a_table_of_brand_terms_names_products() -> None:
    assert flagged("Which product do you mean?", "The Harbour drips.") == ["Which product"]


def test_nothing_to_compare_is_not_applicable() -> None:
    assert KIND.needs(Draft("What's your order number?"), OPTIONS) == "the customer's message"


def test_the_hit_says_what_was_given() -> None:
    (hit,) = check(Draft("What's your order number?", customer="Order 4471829 hasn't come."), OPTIONS)
    assert hit.message == "This asks for what the customer has given."
    assert hit.advice == "They wrote “Order 4471829”."


_SAID = "what's your order number 4471829 when which store photo attached tried restarted did you ? . , iPhone 12 since"
_WORDS = st.sampled_from(_SAID.split())


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=100))
def test_any_text_can_be_judged(text: str) -> None:
    for hit in check(Draft(text, customer=text), OPTIONS):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
