"""Messages that need somebody above, and replies that treat them as routine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.alarms.families import FAMILIES
from replybook.checks.escalation import KIND, LABELS, Options
from replybook.engine import Linter
from replybook.model import Draft, Escalation, Hit, Phrase, Rule, Rulebook, Verdict

ROUTINE = "Sorry about that! Please send us your order number and we'll look into it. ^RB"

TABLE = (
    Escalation(("an injury", "a fall", "a fire"), "ask if they are safe", "Harbour master, Ines Duarte, at once"),
    Escalation(("a lawyer", "a court"), "don't argue", "Ines Duarte, the same hour"),
    Escalation(("the press",), "no comment of your own", "Press desk, Tom Okoro"),
    Escalation(("the red buoy",), "say nothing of it", "Leo Marsh"),
)


def hits(customer: str, text: str = ROUTINE, table: tuple[Escalation, ...] = ()) -> list[Hit]:
    return list(KIND.check(Draft(text, customer=customer), Options(escalations=table)))


GRAVE = [
    # label, the customer's message
    ("injury", "The gangway gave way and I broke my wrist."),
    ("injury", "Your soup put my wife in hospital with an allergic reaction"),
    ("injury", "the handle came off and I burned my hand badly"),
    ("injury", "Mum slipped on your wet deck and hit her head, she's unconscious"),
    ("injury", "got an electric shock from the kettle!!"),
    ("injury", "food poisoning from your fish pie, all four of us"),
    ("injury", "Ambulance had to come because your driver braked like that"),
    ("injury", "There was a shard of glass in my soup"),
    ("injury", "came out in hives after your sun cream, couldn't breathe"),
    ("injury", "Gran fell on your gangway, she's 84"),
    ("injury", "I got into a car accident in your shuttle last night"),
    ("law", "talking to a lawyer tomorrow, be warned"),
    ("injury", "your van ran over my foot"),
    ("injury", "We were stuck in your lift for three hours"),
    ("child", "Your steward was alone with my 11 year old and wanted her number"),
    ("child", "Found a needle in this teddy. My daughter sleeps with it."),
    ("child", "The pushchair just snapped while we crossed the road"),
    ("discrimination", "he mocked my accent in front of everyone"),
    ("self-harm", "can't cope with these letters, there is nothing to live for"),
    ("press", "I write for the Gull Herald and would like a quote"),
    ("fire", "the charger melted on my bedside table"),
    ("fire", "The heater caught fire in the night"),
    ("fire", "I can smell gas since your engineer left"),
    ("law", "You will hear from my solicitor about this."),
    ("law", "See you in small claims court then."),
    ("law", "I'm going to sue you for every penny"),
    ("law", "thinking of taking legal action over this"),
    ("law", "our lawyers are already drafting the letter before action"),
    ("self-harm", "I can't take this debt any more, I want to end my life"),
    ("self-harm", "after your letters I've been thinking about killing myself"),
    ("self-harm", "i dont want to be here anymore"),
    ("press", "I'm a reporter at the Gull Herald, can you comment on the ferry delays?"),
    ("press", "We're running a story about your ticket fees on Friday, deadline 5pm"),
    ("press", "Right, I'm going to the papers with this."),
    ("discrimination", "Your guard told me to go back to my own country"),
    ("discrimination", "refused entry because I'm in a wheelchair"),
    ("discrimination", "the steward was openly racist to my husband"),
    ("discrimination", "they searched only us because of my headscarf"),
    ("child", "My toddler nearly choked on a button from your bear"),
    ("child", "the cot collapsed with my baby in it"),
    ("child", "A stranger messaged my 9 year old through your game"),
    ("child", "our little one got her finger trapped in the lid, bleeding everywhere"),
    ("injury", "My nan had a fall on your bus when the driver pulled off, she's black and blue"),
    ("injury", "There was mould in the baby food pouch and my son has been sick all night"),
    ("press", "i'm a reporter with KQRT, any comment on the recall?"),
    ("law", "If I don't get my deposit back my lawyer is filing on Monday"),
    ("injury", "Your bouncer called my mate a slur and threw us out"),
    ("self-harm", "honestly can't see a way out of this debt. no point carrying on"),
    ("injury", "The e-scooter brakes failed and I went over the handlebars, fractured elbow"),
    ("injury", "your meds gave my husband seizures"),
    ("injury", "The hotel room had carbon monoxide alarms going off and staff ignored it"),
    ("child", "Your delivery man asked my daughter, 13, for her instagram"),
    ("law", "I'm taking this to the small claims court"),
    ("press", "Channel 4 want to interview me about what you did"),
    ("discrimination", "they wouldn't serve us because we're travellers"),
    ("fire", "battery swelled up and burst into flames next to my bed"),
    ("injury", "Dentist drilled my tongue, blood everywhere"),
    ("injury", "my kid got an electric shock from your lamp"),
    ("self-harm", "I will kill myself if you take my house"),
    ("threat", "your driver exposed himself to me"),
    ("threat", "he touched my leg during the viewing"),
    ("injury", "Found a dead mouse in my salad"),
    ("law", "I've instructed solicitors"),
    ("injury", "lost control when the steering locked at 70mph"),
    ("injury", "cut my tongue on metal in your yogurt"),
    ("discrimination", "I'm disabled and your staff laughed at me"),
    ("injury", "The balcony rail came away and my cousin is in intensive care"),
    ("injury", "your cleaner put bleach in the kettle, my throat is burning"),
    ("law", "Expect a letter from my attorney"),
    ("self-harm", "Nobody would miss me if I was gone. your collectors win"),
    ("child", "the ride stopped and my little boy was hanging upside down for an hour"),
    ("press", "I produce a consumer show on Radio North and we're featuring you tonight"),
    ("discrimination", "Your manager said 'we don't serve your sort' to my muslim mum"),
    ("injury", "a wasp sting at your pool, her airway closed up"),
    ("injury", "the heater leaked fumes and we all passed out"),
    ("law", "Seeing you in court"),
    ("child", "my baby's dummy broke and she nearly swallowed the bit"),
    ("threat", "He followed me to my car after the lesson and I'm scared"),
    ("child", "chunk of glass in my kid's juice"),
    ("discrimination", "I'm being treated differently because I'm deaf"),
    ("injury", "your bus shut its doors on my arm and dragged me"),
    ("threat", "you've leaked my address to my abusive ex"),
    ("self-harm", "want to end it all after this eviction letter"),
    ("press", "I've spoken to the Daily Planet and they're running it on Sunday"),
]


@pytest.mark.parametrize(("label", "customer"), GRAVE)
def test_what_needs_somebody_above(label: str, customer: str) -> None:
    (hit,) = hits(customer)
    assert hit.hold
    assert label in {hit.label, "child"}


NOT_GRAVE = [
    "My phone died on the ferry, any sockets?",
    "This queue is killing me",
    "Your new single is on fire 🔥🔥",
    "Where's the food court on deck 4?",
    "Which button do I press for the ramp?",
    "The app crashed and I lost my booking. Furious.",
    "Is the tennis court open on Sundays?",
    "I nearly had a heart attack when I saw the bill",
    "dying to see the new boat!",
    "The glass fell out of the lamp. Nothing broken.",
    "Do you sell child tickets?",
    "My son loves the captain's hat, thanks",
    "The shelf collapsed under three books. Refund please.",
    "You broke my heart by stopping the night ferry",
    "How do I claim for my delay?",
    "Sort code for the press kit? I need the logo for our school paper",
    "I'd sell my kidney for a cabin",
    "worst company ever, useless, thieves",
    "Can I take my wheelchair on board?",
    "Do you serve the hospital on your route 4?",
    "shot myself in the foot by booking the late boat lol",
    "this hold music makes me want to die 😂",
    "my kids got bored, is there a play area",
    "We followed your social media, nice posts",
    "Is the deck safe for children? Mine are 3 and 5.",
    "my daughter's ticket alone cost £40",
    "I was hurt by your reply to be honest",
    "My mother is in hospital, can I change my crossing to May?",
    "Huge thank you to the crew: our son had an allergic reaction and all of them were amazing",
    "My solicitor needs the invoice for the mooring by Friday",
    "something went wrong, I went back to the page six times",
    "I don't want to wake up the kids, can I mute it?",
    "people like you make the internet nice",
    "rash decision to cancel the night boat",
    "the kids' menu had no soup",
    "Booked the wrong date by accident",
    "cut my bill in half and I'll stay",
    "Burned through my data on your wifi",
    "My nan loves your bus!",
    "baby food pouch arrived late",
    "can a reporter get a press pass?",
    "your bouncer was rude",
    "no point carrying on with this subscription",
    "brakes on my scooter squeak",
    "your meds are pricey",
    "I could murder a burger right now",
    "my daughter, 13, loves your instagram",
    "the court outside your gym is locked",
    "Channel 4 won't load on the app",
    "we're travellers looking for wifi",
    "battery dies in an hour",
    "My dentist appointment was moved twice",
    "blood orange flavour back when?",
    "kids under 5 free?",
    "This bill nearly gave me a stroke haha",
    "locked out of my account at 70 mph internet",
    "I'm disabled, is there a ramp?",
    "your new trailer gave me chills",
    "my claim was rejected, why?",
    "fire sale prices? lol",
    "my flight was hit by delays",
    "dead on arrival: the laptop won't start",
    "Charge me twice and I'll fight you lol",
    "The balcony rail is rusty",
    "your cleaner missed the kettle",
    "the trailer for your show is scary good",
    "nobody answers my mails",
    "the ride was closed all day, kids were upset",
    "radio doesn't work in the hire car",
    "your manager is rude",
    "pool was cold",
    "heater is loud",
    "court-side seats still free?",
    "my baby loves the dummy",
    "he was late for the lesson",
    "juice tasted off",
    "I'm deaf in one ear, do you have a loop?",
    "bus doors are slow",
    "moved house, new address please",
    "this episode ended me lol",
    "saw you on TV on Sunday, great show",
]


@pytest.mark.parametrize("customer", NOT_GRAVE)
def test_what_only_sounds_grave(customer: str) -> None:
    assert hits(customer) == []


HANDED_OVER = [
    "I hope your wife is on the mend. Ines Duarte, who runs the harbour today, has your message and will call you.",
    "Please ring 112 if it gets worse. I've passed this to our safety team, and they are reading it now.",
    "That sounds frightening. I've asked our duty manager to phone you within the hour; is that all right?",
    "Thank you for telling us. Our legal team has your message and answers in writing by Friday.",
    "I'm so glad you wrote. Please talk to someone tonight: Samaritans are on 116 123, day and night.",
    "I've escalated this to the head of operations. She'll write to you herself today.",
    "That must have been terrifying. Our safety lead, Gail, has this and will call you tonight.",
    "Please call 911 now if she's struggling to breathe. I've told our duty manager.",
    "I'm passing this to our legal department, who reply in writing within two days.",
    "Gail Hobbs, our press officer, will ring you before noon.",
]


@pytest.mark.parametrize("text", HANDED_OVER)
def test_a_reply_that_hands_over_may_go(text: str) -> None:
    assert hits("Your soup put my wife in hospital", text) == []


@pytest.mark.parametrize(
    "text",
    [
        ROUTINE,
        "Oh no! Have you tried turning it off and on again? Jo",
        "Our team will look into it and come back to you as soon as possible.",
        "We're sorry for the inconvenience. Please fill in our form.",
        "A new kettle costs £20, here's the page. ^RB",
        "I'm sorry to hear that you're in hospital. Could you send a photo of the soup?",
        "Please call us on 0117 496 0120.",
    ],
)
def test_a_reply_that_treats_it_as_routine_waits(text: str) -> None:
    assert hits("Your soup put my wife in hospital", text)


def test_the_table_says_what_counts_and_who_is_told() -> None:
    (hit,) = hits("The heater caught fire", table=TABLE)
    assert "Ines Duarte" in hit.message
    assert "ask if they are safe" in hit.advice.lower()
    assert hits("the steward was openly racist", table=TABLE) == []
    (listed,) = hits("I saw it at the red buoy", table=TABLE)
    assert listed.label == "listed"
    assert "Leo Marsh" in listed.message


@pytest.mark.parametrize("customer", ["Is there a fall in price on Sundays?", "What a fire sunset from the deck"])
def test_everyday_words_of_the_table_only_name_their_sort(customer: str) -> None:
    assert hits(customer, table=TABLE) == []


@pytest.mark.parametrize(
    "text", ["Tom Okoro at the press desk takes it from here.", "The press desk will write to you."]
)
def test_the_one_who_is_named_takes_over(text: str) -> None:
    assert hits("I'm a journalist, can you comment?", text, TABLE) == []


def test_a_draft_without_the_message_cannot_be_judged() -> None:
    assert KIND.needs(Draft(ROUTINE), Options())
    assert KIND.needs(Draft(ROUTINE, customer="Hello"), Options()) is None


RULEBOOK = Rulebook(
    rules=(
        Rule("hold", "Hold", kind="escalation"),
        Rule("sorry", "Say sorry", kind="required", phrases=(Phrase("[sorry/apologise]"),)),
        Rule("name", "Say a name", kind="required", phrases=(Phrase("Ines"),)),
    )
)


def test_the_verdict_is_hold_and_rules_that_demand_an_apology_stand_back() -> None:
    result = Linter(RULEBOOK).judge(Draft("Which kettle is it?", customer="I got an electric shock from the kettle"))
    assert result.verdict is Verdict.HOLD
    assert [finding.rule for finding in result.findings] == ["hold", "name"]


def test_they_stand_back_for_a_reply_that_hands_over_too() -> None:
    text = "Are you safe? I've asked our duty manager to call you now."
    result = Linter(RULEBOOK).judge(Draft(text, customer="I got an electric shock from the kettle"))
    assert [finding.rule for finding in result.findings] == ["name"]


def test_else_they_stand() -> None:
    result = Linter(RULEBOOK).judge(Draft("Which kettle is it?", customer="The kettle is cold"))
    assert [finding.rule for finding in result.findings] == ["name", "sorry"]


@given(st.text(max_size=200), st.text(max_size=100))
def test_anything_can_be_read(customer: str, text: str) -> None:
    for hit in hits(f"lawyer {customer}", text):
        assert hit.span.end <= len(text)


def test_the_labels_are_the_families_and_what_is_listed() -> None:
    assert tuple(name for name in FAMILIES if name != "perhaps") == LABELS[:-1]
