"""Private data that a reply shows, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.private_data import KIND, Options
from replybook.model import Draft, Hit

OWN = ("0117 496 0120", "@larkbus.example")


def hits(text: str, customer: str | None = None, options: Options | None = None) -> list[Hit]:
    return list(KIND.check(Draft(text, public=True, customer=customer), options or Options()))


def shown(text: str, customer: str | None = None, options: Options | None = None) -> list[tuple[str, str]]:
    return [(hit.label, hit.span.of(text)) for hit in hits(text, customer, options)]


SHOWN = [
    ("Your sofa is with the crew, due at 14 Harrow Lane, Stroud around 3. Bea", "address", "14 Harrow Lane"),
    ("He's down with a date of birth of 04/11/2016. Bea", "birth", "04/11/2016"),
    # text, sort, what is shown
    ("Found it: your order number is 4471-22, and the kettle left on Monday. ^RB", "order", "4471-22"),
    ("I see order #88213 in the van to Hull. ^RB", "order", "88213"),
    ("Booking QX7L2P is on the nine o'clock ferry now. Ana", "order", "QX7L2P"),
    ("QX7L2P is your booking reference, so use that at the pier. Ana", "order", "QX7L2P"),
    ("Your booking reference is QXTRLP. See you at the pier!", "order", "QXTRLP"),
    ("We've opened case 00418822 for the leak. /TD", "order", "00418822"),
    ("Ticket number: TCK-20418. We answer within a day.", "order", "TCK-20418"),
    ("Your parcel RR473124829GB is in Lyon.", "order", "RR473124829GB"),
    ("The tracking number is 1Z999AA10123456784, it's in Kent.", "order", "1Z999AA10123456784"),
    ("We have your policy number as HP 2231 9087.", "account", "2231"),
    ("Your account number 30918274 is in credit again.", "account", "30918274"),
    ("Membership no. 774120 has lapsed, Ines.", "account", "774120"),
    ("We'll call you on 07700 900431 before the visit.", "phone", "07700 900431"),
    ("Is 020 7946 0991 still the best number for you?", "phone", "020 7946 0991"),
    ("The engineer tried your mobile (07700 900 218) twice. Jo", "phone", "07700 900 218"),
    ("I've texted the code to +44 7700 900876.", "phone", "+44 7700 900876"),
    ("We rang 503-555-0162 at noon and nobody picked up.", "phone", "503-555-0162"),
    ("We have 0161 496 0772 on file for you.", "phone", "0161 496 0772"),
    ("I've sent the label to rosa.field@mailbird.example just now.", "email", "rosa.field@mailbird.example"),
    ("Your e-mail, tomk@post.example, bounced.", "email", "tomk@post.example"),
    ("The account is registered to d.osei84@gmail.com, is that you?", "email", "d.osei84@gmail.com"),
    ("Hello Pim! pim.1990@hotmail.com hasn't opened it yet.", "email", "pim.1990@hotmail.com"),
    ("The crew delivers to 14 Larch Road, Stockport SK4 3BB at ten.", "address", "14 Larch Road, Stockport SK4 3BB"),
    ("Your new boiler goes to Flat 3, 22 Elm Street on Friday.", "address", "Flat 3, 22 Elm Street"),
    ("I've got your postcode as LS6 2AB, so it's the Leeds van.", "address", "LS6 2AB"),
    ("Your order ships to 1180 Juniper Avenue, Boise, ID 83702.", "address", "1180 Juniper Avenue, Boise, ID 83702"),
    ("Your date of birth is down as 4 May 1981, which is why it failed.", "birth", "4 May 1981"),
    ("DOB: 12/03/1984 - matches, thanks!", "birth", "12/03/1984"),
    ("We charged 4111 1111 1111 1111 twice, sorry.", "payment", "4111 1111 1111 1111"),
    ("We took it from Visa 4716 2210 9034 5512 by mistake.", "payment", "4716 2210 9034 5512"),
    ("The tooth we pulled was the right one, as your chart says.", "health", "tooth"),
    ("Your prescription was for the stronger tablets.", "health", "prescription"),
    ("We moved your booking HKRWQA to noon.", "order", "HKRWQA"),
    ("It went to GB33 BUKB 2020 1555 5555 55 this morning.", "payment", "GB33 BUKB 2020 1555 5555 55"),
    ("Your sort code is 20-00-52, so the bank is right.", "payment", "20-00-52"),
    ("Our form has you under QQ123456C; shall we mend it?".replace("QQ", "AB"), "identity", "AB123456C"),
    ("Your SSN 219-09-9999 isn't needed here.", "identity", "219-09-9999"),
    ("Your password is Gull-4471, change it soon.", "login", "Gull-4471"),
    ("The one-time code is 482913. It works for ten minutes.", "login", "482913"),
    ("The phone with IMEI 490154203237518 is blocked now.", "device", "490154203237518"),
    ("The name on the booking is Margaret Okafor, right?", "name", "Margaret Okafor"),
    ("Hi Ravi, your case ref is 8841-KL and it's with Gail. ^K", "order", "8841-KL"),
    ("We've emailed ravi.shah@inbox.example about it.", "email", "ravi.shah@inbox.example"),
    ("Thanks Ann! We'll ring 415-555-0199 at noon.", "phone", "415-555-0199"),
    ("Your parcel's at 22 Acacia Avenue with your neighbour.", "address", "22 Acacia Avenue"),
    ("Your account 00481923 shows two payments.", "account", "00481923"),
    ("Policy NM-7734-22 lapsed in May, Ann.", "account", "NM-7734-22"),
    ("Room 412's booking under Ann Kowalczyk, conf. 88QRT2, is moved.", "name", "Ann Kowalczyk"),
    ("The last payment was from sort code 30-94-21, account 11882233.", "payment", "30-94-21"),
    ("Your National Insurance number AB 12 34 56 C is on the form.", "identity", "AB 12 34 56 C"),
    ("I see you were born on 3 March 1979, so you qualify.", "birth", "3 March 1979"),
    ("Meter serial E14Z 77120 at your home reads 20431.", "device", "E14Z 77120"),
    ("Your login is ravi_s84, try that. ^K", "login", "ravi_s84"),
    ("Ref #A-992-13 is yours, Ann.", "order", "#A-992-13"),
    ("The courier has your number as 07911 123456.", "phone", "07911 123456"),
    ("Dr Hale saw you for your knee injection on the 3rd and the notes say it went well.", "health", "your knee"),
    ("Loyalty no 6331 2200 118 has 400 points.", "account", "6331 2200 118"),
    ("Mo, your parcel JD0002219948120 is at the depot.", "order", "JD0002219948120"),
    ("The card we hold, 5105 1051 0510 5100, has expired.", "payment", "5105 1051 0510 5100"),
    ("Hi! Your ticket #55120 is with Gail.", "order", "55120"),
    ("I've replied to mo.hassan77@gmail.com just now.", "email", "mo.hassan77@gmail.com"),
    ("The mobile on your account is 07842 119034, still right?", "account", "07842 119034"),
    ("Your membership ID is TF-20931.", "account", "TF-20931"),
    ("Passport 533019284 isn't valid on that day, Mo.", "identity", "533019284"),
    ("Your claim (CLM/2026/00418) is approved.", "order", "CLM/2026/00418"),
    ("DOB 07/11/1990 doesn't match, Mo.", "birth", "07/11/1990"),
    ("The reset code is 771204, type it in now.", "login", "771204"),
    ("Invoice 2026-00981 for Hassan is paid.", "order", "2026-00981"),
]


@pytest.mark.parametrize(("text", "sort", "value"), SHOWN)
def test_what_a_reply_shows(text: str, sort: str, value: str) -> None:
    assert any(label == sort and value in found for label, found in shown(text)), shown(text)


SHOWS_NOTHING = [
    "Write to me: tomas@oldmill.example. Tomas, head chef",
    "I'm Petra, and petra.k@lindenhotel.example comes straight to me. Petra",
    "lou@fixit.example is mine, I answer by noon. Lou",
    "That's me, Bart: 0117 496 0199, or bart@mufflers.example.",
    "Ring us on 0117 496 0120, we're in till six. ^RB",
    "Call our team on 0800 123 4567 and say “boat”.",
    "You can reach us at 1-800-555-0134, any hour.",
    "Our number is 020 7946 0120.",
    "Text HELP to 60070 and we'll ring back.",
    "Tel: 0131 496 0555",
    "Customer care: (503) 555-0100, seven days a week",
    "Write to help@larkbus.example and it comes to me. Ana",
    "Please e-mail maria.lind@larkbus.example with the word “boat”.",
    "Send your order number to lostproperty@gmail.com, please.",
    "WhatsApp us: +44 7700 900120",
    "Your card ending 4417 was refunded.",
    "It went back to card ****1234 on Monday.",
    "The number ending 41 is the one we tried.",
    "XXXX-XXXX-XXXX-1234 is how it shows.",
    "Could you DM your order number and postcode? ^RB",
    "The WH-1000XM4 has a reset button under the left cup.",
    "Version 14.4.2 fixes it; build 20260118 too.",
    "Flight BA2490 leaves at 14:35 from gate 22.",
    "Train 1S47 is due 18:04, platform 12.",
    "It costs £1,200.00, or 2 000 000 rupiah.",
    "We're open 09.00-17.30, 365 days a year.",
    "Between 2024 and 2026 we sold 1500 of them.",
    "Error 0x80070057 means the disk is full.",
    "The sale runs 12/11/2026 - 19/11/2026.",
    "Use the code GULL20 for 20% off.",
    "Our shop at 14 Larch Road is open till eight.",
    "Visit us at 22 Elm Street, Leeds LS1 4AP.",
    "Bring it to any store, or post it to Unit 4, 19 Mill Lane, York YO1 7HH.",
    "You'll find the returns desk at 1180 Juniper Avenue.",
    "In case 2 of 3 screws are gone, use the spare.",
    "Part 2/2: then press 1234 on the remote. ^RB",
    "Order before noon and 24 hours later it's there.",
    "@user_482913 thanks! See https://larkbus.example/orders/88213 for how it works",
    "The serial number is on a sticker below the lid.",
    "Your order number is in the confirmation e-mail.",
    "We got 10000 orders in one night, sorry for the queue!",
    "The recipe is on page 148, Ines.",
    "Bring your prescription and any pharmacy fills it.",
    "Our hygienist is kind to every tooth.",
    "If your symptoms get worse, please ring 111.",
    "Your therapy lamp left Hull at nine.",
    "Booking HOTELS through the app is quicker.",
    "Policy P-12 says thirty days.",
    "Article 50 and 16 CFR 465 apply here.",
    "The part is 8710103942177 on the box's barcode.",
    "Call us any time on 0345 600 1122. ^K",
    "Model KX-7734-22 needs the blue filter.",
    "Flight NM482 on 3 March leaves at 19:30.",
    "Your card ending 2210 was charged once.",
    "We're at 22 Acacia Avenue, next to the bank.",
    "Ann, the £412.50 is back with your bank.",
    "Email care@nimbus.example, quoting 'lamp'.",
    "Firmware 4.18.2231 is out today.",
    "Bus 412 runs every 15 minutes till 23:45.",
    "Use promo code SUNDAY20 at checkout.",
    "Room 412 has the bigger balcony.",
    "Our FCA number is 448812.",
    "Company no. 09912231, registered in Cardiff.",
    "Short code 88222 is ours, so that text is real.",
    "Ring our desk: 0345 600 1122, till 8pm.",
    "We're in row 14, seats 22 to 26.",
    "The X200-4471 takes AA cells.",
    "In 2026 we moved 120,000 boxes.",
    "Orders over £40 ship free.",
    "Your card ending in 5100 has expired, Mo.",
    "Our mailbox is hello@nimbus.example, Mo.",
    "Patch 11.2.10045 fixes the login.",
    "Gate 14, bay 3, 18:05.",
    "Press *#06# to see the number of your phone.",
    "Rule 34.2 of the terms covers that.",
    "The recall is for batch L20931 only.",
]


@pytest.mark.parametrize("text", SHOWS_NOTHING)
def test_what_only_looks_private(text: str) -> None:
    assert shown(text) == []


REPEATED = [
    # the customer's message, the reply, what it shows again
    ("My booking KLM92X has vanished", "KLM92X is still there, Sam: cabin 12.", "KLM92X"),
    ("it's 07700 900431, ring me", "Ringing 07700 900431 now.", "07700 900431"),
    ("order 5518203 never came", "5518203 left Kent this morning.", "5518203"),
    ("write to me: lena@fjord.example", "Done: lena@fjord.example has it.", "lena@fjord.example"),
    ("I live at 9 Gull Lane, come and see", "We'll be at 9 Gull Lane by two.", "9 Gull Lane"),
]


@pytest.mark.parametrize(("customer", "text", "value"), REPEATED)
def test_what_the_customer_showed_is_not_to_be_repeated(customer: str, text: str, value: str) -> None:
    assert value in [found for _, found in shown(text, customer)]


@pytest.mark.parametrize(
    ("customer", "text"),
    [
        ("My WH1000XM4 won't pair", "The WH1000XM4 pairs when you hold the button for seven seconds."),
        ("Error 4021 again!", "Error 4021 means the door is open."),
        ("BA2490 is late again", "BA2490 is due at 14:50 now, sorry."),
        ("the £1200 sofa is torn", "£1200 and a tear: that's not right."),
        ("booking KLM92X has vanished", "I've found it; I'll write privately with the rest."),
    ],
)
def test_what_both_say_is_not_always_private(customer: str, text: str) -> None:
    assert shown(text, customer) == []


@pytest.mark.parametrize(
    "text", ["Our desk has moved: 0117 496 0120.", "Jo: jo.marsh@larkbus.example", "+44 (0)117 496 0120, day and night"]
)
def test_what_the_playbook_lists_is_our_own(text: str) -> None:
    assert shown(text, options=Options(own=OWN)) == []


def test_what_the_playbook_does_not_list_is_not_ours() -> None:
    text = "Jo Marsh: jo@marsh.example, 0161 496 0772"
    assert shown(text, options=Options(own=OWN)) == [("email", "jo@marsh.example"), ("phone", "0161 496 0772")]
    assert shown(text) == []


def test_a_sort_may_be_allowed() -> None:
    text = "Order #88213 is in the van, we'll call you on 07700 900431."
    assert shown(text, options=Options(allowed=("order",))) == [("phone", "07700 900431")]


def test_a_private_place_may_show_what_it_needs() -> None:
    assert not list(KIND.check(Draft("Order #88213 is in the van.", public=False), Options()))


def test_a_hit_is_private_and_quotes_nothing() -> None:
    (hit,) = hits("We charged 4111 1111 1111 1111 twice, sorry.")
    assert hit.private
    assert "4111" not in hit.message + hit.advice


@given(st.text(max_size=200), st.text(alphabet="0123456789 -.+()@aQ7/\n", max_size=200))
def test_anything_can_be_read(start: str, end: str) -> None:
    text = start + end
    for hit in hits(text, end):
        assert hit.span.end <= len(text)
