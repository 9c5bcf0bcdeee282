"""Replies to a complaint that lead nowhere, and those that take a step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.next_step import KIND, Options, check
from replybook.model import Draft

WASHER = "Third week without the washing machine you promised me. Nobody answers my mails. Fed up!"
COLD_FOOD = "Waited 50 minutes for a cold curry and the driver was rude. Terrible."
APP = "App crashes every time I open my statements since the update. Useless!"
BUS = "The 14 drove straight past me again, in the rain, with my pram. Why do I even pay?"


def flagged(reply: str, message: str | None) -> bool:
    draft = Draft(reply, customer=message)
    return KIND.needs(draft, Options()) is None and bool(list(check(draft, Options())))


FINDS: dict[str, tuple[str, str]] = {
    "sorry-alone": ("We're so sorry to hear that.", WASHER),
    "stock": ("We apologise for the inconvenience and thank you for your patience. ^DK", WASHER),
    "for-the-thing": (
        "I'm so sorry that your washing machine still hasn't come and that nobody wrote back. Dana",
        WASHER,
    ),
    "for-more-than-said": ("I'm truly sorry about the lukewarm dinner and the scowl at your door. Dana", COLD_FOOD),
    "says-it-back": ("Three weeks without a washing machine is far too long.", WASHER),
    "empathy": ("That must have been a miserable evening. You deserved better.", COLD_FOOD),
    "not-good-enough": (
        "Hi Jo, a cold curry after 50 minutes isn't good enough, and a rude driver makes it worse.",
        COLD_FOOD,
    ),
    "do-better": ("Sorry about this! We'll do better.", COLD_FOOD),
    "on-board": ("Thanks for telling us. We'll take your feedback on board.", COLD_FOOD),
    "improve": ("We're sorry. We are always working to improve our service.", APP),
    "valued": ("Your feedback is important to us, and taken very seriously.", APP),
    "hope": ("Oh no! Sorry to hear about the crashes. We hope it gets better soon.", APP),
    "not-again": ("Apologies for the rude driver. We'll make sure this doesn't happen again.", COLD_FOOD),
    "understand": ("We completely understand how frustrating it is to be left in the rain with a pram.", BUS),
    "thanks": ("Thank you for bringing that to our attention.", BUS),
    "contacting": ("Thank you for contacting us. We regret the trouble with the app.", APP),
    "please-accept": ("Please accept our sincere apologies for the cold curry.", COLD_FOOD),
    "please-bear": ("Please bear with us, we know how annoying this is.", APP),
    "heard": ("We hear you, Jo. Nobody should be passed by in the rain with a pram.", BUS),
    "let-down": ("You're right, Jo, we let you down. A curry should be hot and a driver should be kind.", COLD_FOOD),
    "have-a-nice-day": ("Sorry about that! Have a lovely weekend.", BUS),
    "look-forward": ("Sorry! We look forward to seeing you again.", BUS),
    "noted": ("Your complaint has been noted.", COLD_FOOD),
    "wedding": (
        "A cake that comes the day after is every couple's nightmare, and I can only imagine your faces. Rosalind",
        "Cake came on Sunday. The wedding was on Saturday.",
    ),
    "no-way-to-start": (
        "Four buses and none with a ramp: that is no way to treat anybody. Your words were read by all of us. Kaat",
        "Fourth bus this morning with a broken ramp, I'm late for dialysis AGAIN.",
    ),
    "jaw-drop": (
        "Ouch, that bill would be hard on anyone. I feel for you. Ravi",
        "Bill tripled to 900 overnight, how?!",
    ),
    "it-stings": (
        "We pride ourselves on kind staff, so reading this stings. Thank you for being so honest.",
        COLD_FOOD,
    ),
    "never-nice": (
        "It is never nice to find a hair in a soup, least of all on a birthday.",
        "Hair in my soup at my birthday dinner. Disgusting.",
    ),
    "shocked": ("I had to read your post twice, so shocked was I.", COLD_FOOD),
    "every-right": ("You have every right to be cross, Jo.", BUS),
    "what-a": ("What a way to end a day!", BUS),
    "fuming": ("Believe me, I would be fuming too.", BUS),
    "from-a-parent": ("From one parent to another: a pram in the rain is misery.", BUS),
    "seriously": ("We take food safety extremely seriously.", COLD_FOOD),
    "falls-short": ("This falls well short of the care we want to give.", COLD_FOOD),
    "we-try-hard": ("A pram in the rain is hard on you, Jo. Our drivers work very hard in heavy traffic.", BUS),
    "ought-to": ("A curry ought to be hot on any night, and a driver ought to smile.", COLD_FOOD),
    "quite-understand": ("Dear Jo,\n\nI can quite understand why you wrote.\n\nYours sincerely,\nDana", COLD_FOOD),
    "taken-for-a-complaint": (
        "We're sorry for any frustration this may have caused.",
        "You bill me twice a month, since May.",
    ),
    "should-always": ("You should always get the best from our drivers, Jo. We must do better.", BUS),
    "bad-dreams": (
        "Gosh, a curry that cold is the stuff of bad dreams. Hugs to all at the table!",
        COLD_FOOD,
    ),
    "sounds-like": ("That does sound like a long wait, Jo, and with a pram too. Take care!", BUS),
    "autumn": ("Ah, the joys of wet Mondays! We do hope you got home in the end.", BUS),
    "loud-and-clear": ("Message received loud and clear, Jo.", APP),
    "aim": ("We always aim for kind drivers. Evidently yours was not. Apologies, Dana", COLD_FOOD),
    "with-wishes": ("Dear Jo,\n\nI can only say sorry.\n\nWith best wishes,\nDana", BUS),
    "never-welcome": ("You're absolutely right to be annoyed. Wet prams are never welcome.", BUS),
    "vague-resolve": ("Rest assured that we do everything to resolve this.", APP),
    "cannot-say-sorry-enough": ("We can't apologise enough. This isn't how you should feel.", WASHER),
    "reason": ("I'm sorry. The boats are stuck in Antwerp.", WASHER),
    "reason-behind-colon": ("Sorry for the wait: the boats are stuck in Antwerp.", WASHER),
    "reason-behind-comma": ("Sorry for the crashes, our certificate ran out at midnight.", APP),
    "emoji": ("So sorry 😔", COLD_FOOD),
}


@pytest.mark.parametrize(("reply", "message"), FINDS.values(), ids=FINDS)
def test_it_finds(reply: str, message: str) -> None:
    assert flagged(reply, message)


PASSES: dict[str, tuple[str, str]] = {
    "question": ("So sorry. Which street are you in?", WASHER),
    "question-only": ("Was it the 14 towards the harbour?", BUS),
    "dm": ("I'm sorry. Please DM us your order number so I can look. ^DK", WASHER),
    "link": ("Sorry about this. The steps are at https://pots.example/fix", APP),
    "mailbox": ("Sorry about this. Write to help@pots.example and it comes to me.", APP),
    "phone": ("Sorry about this, ring me on 020 7946 0811.", WASHER),
    "will": ("I'm sorry, Jo. I'll ring the warehouse now.", WASHER),
    "will-refund": ("Sorry for the cold curry, we'll refund it.", COLD_FOOD),
    "have-asked": ("I'm so sorry, and I've asked the depot where it is.", WASHER),
    "did": ("Sorry, Jo. I rang the depot and they can't find it either.", WASHER),
    "somebody-will": ("Apologies. Mara from the depot will call you.", WASHER),
    "on-it": ("So sorry, I'm on it! ^DK", WASHER),
    "looking": ("We're sorry and are looking into it.", APP),
    "passed-on": ("Sorry about the driver. I've passed this to his manager.", COLD_FOOD),
    "time": ("Sorry. It's due on Thursday before ten.", WASHER),
    "answer": ("Sorry! Version 6.3 mends the statements.", APP),
    "no": ("I'm sorry, but refunds end after thirty days.", "Can I have my money back for the washer from May?"),
    "imperative": ("Sorry about that. Hold the power key for ten seconds and open it again.", APP),
    "you-can": ("Sorry about that. You can see them on the website under Papers.", APP),
    "please-try": ("Sorry! Please try it with the wifi off.", APP),
    "let-me": ("I'm sorry. Let me find out what went wrong.", WASHER),
    "remedy": ("Sorry for the cold curry. £12 is on its way back to your card.", COLD_FOOD),
    "replacement": ("A replacement left us this morning, and I'm sorry.", WASHER),
    "part": ("We're so sorry about your evening... (1/2)", COLD_FOOD),
    "known": ("We know about it and the fix is out tonight.", APP),
    "would-you-like": ("I'm sorry. Would you like the money back", COLD_FOOD),
    "terse-fact": ("The tall ones come in oak only.", "One is oak and one is beech, I see."),
    "banter": ("That hat deserves its own seat.", "My hat and I are off to Porto"),
    "glad-though-sorry": (
        "Sorry for the late start, Jo. We're glad the crew got you there in time for the wedding.",
        "Cheers to the crew of the late 412, we made the wedding",
    ),
    "foreign": ("Bitte schreiben Sie uns kurz, dann schauen wir gern nach dem Paket.", "Mein Paket fehlt seit Montag!"),
    "passing-on": ("We're sorry, Jo, and we'll be sharing your remarks with the depot.", BUS),
    "see-the-desk": ("We're sorry about the wait. Kindly see the desk by door four as you get off.", BUS),
    "number-in-pieces": ("Sorry, that's for the dock office on 0300 555 22.", WASHER),
    "request": ("We regret the trouble and request you to see a branch with it.", APP),
    "just-let": ("So sorry. Once you're in, just let the driver know.", BUS),
    "checking": ("One moment, Jo, still checking.", WASHER),
    "should-be": ("It should be running again by itself.", APP),
    "could-you": ("Sorry! Could you tell us the stop and the hour. ^DK", BUS),
    "recommend": ("Unfortunately we see no fault. I would recommend another browser.", APP),
    "only-apply": ("Sorry, paper vouchers only apply at the counter.", "Your site won't take my paper voucher"),
    "please-know": (
        "Please know the tunnel is shut for divers until noon.",
        "Sent back at the tunnel with all our gear on!",
    ),
    "while-i": ("One moment while I check with the depot.", WASHER),
    "cannot": ("I'm sorry, we can't bring it before the strike ends.", WASHER),
    "no-way": ("Sorry, cold dishes aren't refundable after midnight.", "Refund my curry, it was cold."),
    "not-known": ("We understand, but we aren't aware of any fault.", APP),
    "question-without-mark": ("Sorry. What's the stop and I'll ask the driver.", BUS),
    "was-able": ("Sorry for the trouble, I was able to put you on Friday's list.", WASHER),
    "soon": ("Sorry! The next one should be with you shortly.", BUS),
    "dm-sent": ("Sorry about this, see our dm!", APP),
    "somebody-else": ("Sorry. Please have your neighbour open the hatch.", WASHER),
    "how-it-is": ("When a bus is full, it must drive on until someone gets off. Sorry about the rain.", BUS),
    "passed-it-on": ("Thanks, we've noted it and passed it to the team.", APP),
    "changed": ("You're right. From Monday the 14 waits until the ramp is up.", BUS),
    # no complaint
    "praise": ("So kind of you, thank you!", "Loved the curry, best in town!"),
    "cheer": ("So glad to hear it, Jo! See you on board.", "The 14 has been second to none this year"),
    "neutral-answered": ("Sorry, the pool opens in May.", "Is the pool open?"),
    "no-message": ("We're so sorry to hear that.", ""),
    "empty": ("", WASHER),
    "handle-only": ("@jo", WASHER),
}


@pytest.mark.parametrize(("reply", "message"), PASSES.values(), ids=PASSES)
def test_it_passes(reply: str, message: str) -> None:
    assert not flagged(reply, message)


@pytest.mark.parametrize(
    ("message", "missing"),
    [(None, "the customer's message"), (WASHER, None)],
    ids=["no-message", "complaint"],
)
def test_it_needs_the_message(message: str | None, missing: str | None) -> None:
    assert KIND.needs(Draft("Sorry!", customer=message), Options()) == missing


def test_the_hit_is_the_body_of_the_reply() -> None:
    text = "Hi Jo, we're so sorry about this. ^DK"
    (hit,) = check(Draft(text, customer=WASHER), Options())
    assert hit.span.of(text) == "we're so sorry about this."
    assert hit.message == "The customer gets no answer, no step, no question and no time."


_SAID = (
    "sorry so we're the curry was late , . I've asked please accept thanks ? : because hot I'll Tuesday we know it is"
)
_WORDS = st.sampled_from(_SAID.split())


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=100))
def test_any_text_can_be_judged(text: str) -> None:
    for hit in check(Draft(text, customer=COLD_FOOD), Options()):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
