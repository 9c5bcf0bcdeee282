"""Words that bind the company, and words that only sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.promise import KIND, Options
from replybook.model import Draft, Hit
from replybook.phrases import NotationError, Phrases


def hits(text: str, options: Options | None = None) -> list[Hit]:
    return list(KIND.check(Draft(text), options or Options()))


def labels(text: str, options: Options | None = None) -> list[str]:
    return [hit.label for hit in hits(text, options)]


PROMISES = [
    # label, text
    ("money", "So sorry, Pim. We'll refund the whole ticket. ^RB"),
    ("money", "You will get your money back, every penny."),
    ("money", "I'll give you a full refund for the torn sail."),
    ("money", "We will be happy to compensate you for the lost night."),
    ("money", "You'll be reimbursed for the taxi, don't worry."),
    ("money", "Let me take £15 off your next crossing. Ana"),
    ("money", "I'm refunding you right now and adding a £20 voucher."),
    ("money", "We'd like to offer you 30% off your next stay."),
    ("money", "We owe you a refund and you shall have it."),
    ("money", "You're entitled to compensation of €250 for that delay."),
    ("money", "We'll waive the late fee, Ines."),
    ("money", "We're going to cover the cost of the hotel."),
    ("money", "We'll pay for the repair of your floor."),
    ("money", "A full refund will be issued to your card."),
    ("money", "Send it back and we'll replace it free of charge."),
    ("money", "Your next coffee is on us!"),
    ("money", "Here's a £10 voucher for the trouble: GULL10"),
    ("money", "The fee will be credited to your account."),
    ("guarantee", "I guarantee the sail won't tear again."),
    ("guarantee", "We promise your bags will be on the next boat."),
    ("guarantee", "This will never happen again, Tom."),
    ("guarantee", "We'll make sure it doesn't happen again."),
    ("guarantee", "Your cabin is guaranteed to face the sea."),
    ("guarantee", "It will definitely be there when you land. ^RB"),
    ("guarantee", "You have my word: the lift works on Monday."),
    ("guarantee", "I can assure you that the boat will sail."),
    ("guarantee", "Rest assured your parcel will reach you."),
    ("guarantee", "The heating will work all winter, no matter what."),
    ("deadline", "Your parcel will arrive tomorrow before noon."),
    ("deadline", "The app will be fixed within 24 hours."),
    ("deadline", "You'll have the new key by Friday."),
    ("deadline", "By Monday your line will be back up and running."),
    ("deadline", "We'll have it sorted by the end of the week."),
    ("deadline", "It's going to be repaired this afternoon, Jo."),
    ("deadline", "The money will be in your account in three days."),
    ("deadline", "We will resolve this in 2 working days."),
    ("liability", "It was our fault that you fell, Ines."),
    ("liability", "We accept full responsibility for the fire."),
    ("liability", "Larkbus is liable for the damage to your coat."),
    ("liability", "We were negligent, and we're sorry."),
    ("liability", "We are to blame for the flood."),
    ("liability", "I admit that our driver caused the accident."),
    ("liability", "We are responsible for your injury."),
    ("deadline", "We'll have your heating running before the weekend, Gwen. ^Lo"),
    ("money", "Every customer hit by the outage gets a month on us. ^Lo"),
    ("money", "You won't pay a penny for this repair, Bashir."),
    ("money", "I'm crediting £25 to your bill today. ^Lo"),
    ("deadline", "Your card will be with you by Thursday at the latest."),
    ("liability", "You're right, this was negligence on our part and we'll put it right."),
    ("money", "We will cover your taxi and your hotel, just send the receipts."),
    ("guarantee", "Rest easy, it's guaranteed to be fixed by noon."),
    ("guarantee", "This will be the last time it happens, I promise you that."),
    ("money", "Of course you'll get compensation, Ravi, it's the law. ^K"),
    ("money", "We accept that our technician caused the leak and we'll pay for the ceiling."),
    ("deadline", "Your flight will leave on time, no worries. ^Q"),
    ("deadline", "The engineer will be at yours at 9am sharp tomorrow."),
    ("money", "I can confirm a full refund of $89 will hit your card tomorrow."),
    ("money", "Full refund coming your way, Tess! ^J"),
    ("money", "We'll double your points for the trouble."),
    ("liability", "It's our responsibility that you got ill, and we'll make it right."),
    ("guarantee", "You have our guarantee that your data is safe with us now."),
    ("money", "We'll send you a free replacement and a £20 voucher."),
    ("money", "We'll refund the difference plus 10%."),
    ("money", "I'll personally make sure you get your money back."),
    ("deadline", "The pool will reopen on Saturday, Ann."),
    ("money", "We'll knock the delivery charge off, Mo. ^D"),
    ("money", "You're getting your deposit back, I'll see to it."),
    ("money", "Consider the fee waived!"),
    ("deadline", "Our plumber will have water back on in the whole block by ten."),
    ("guarantee", "You have my personal assurance that no data left our servers."),
    ("guarantee", "There's no way this will fail again."),
    ("money", "That dent is down to us and we'll pay the garage."),
    ("money", "I'll get accounts to refund the lot today."),
    ("money", "Next order ships free, my treat."),
    ("money", "Your claim will be approved, don't you worry."),
    ("money", "We shall compensate every passenger on that coach."),
    ("deadline", "You will be reconnected within the hour."),
    ("deadline", "Parts will arrive Wednesday and the fitter Thursday, that's a promise."),
    ("money", "Gary's mistake cost you the flight, so we'll book you a new one at our cost."),
    ("money", "We'd be delighted to upgrade you to business free of charge."),
    ("liability", "Legally we're in the wrong here and you'll be paid."),
]


@pytest.mark.parametrize(("label", "text"), PROMISES)
def test_what_binds(label: str, text: str) -> None:
    assert label in labels(text)


BINDS_NOTHING = [
    "Refunds are decided by the ticket desk; I've passed them your case.",
    "I can't promise a refund, but I've asked Ruth.",
    "I'll ask Ruth whether we can refund the night.",
    "Would you like a refund, or a new sail?",
    "Refunds usually take three to five days.",
    "I've refunded £12 to your card; the bank needs a few days.",
    "Your refund was sent on Monday.",
    "You may be due compensation: the form is at larkbus.example/claim",
    "We won't refund a used ticket, sorry.",
    "You can ask for your money back within 14 days.",
    "I'll send you the refund form.",
    "The desk will look at your refund and write to you by Friday.",
    "I'll check on your refund and tell you by six.",
    "If the desk approves it, you'll get a refund.",
    "Feel free to write any time, we'll read it.",
    "The tour is free on Sundays.",
    "We'd love to give you credit for that photo!",
    "We'll pay attention to the doors.",
    "Our guarantee covers the sail for ten years.",
    "Your boiler is guaranteed for five years.",
    "It has a money-back guarantee of thirty days.",
    "I can't guarantee a window seat.",
    "I promise I'll ring you at five.",
    "We promise to look into it.",
    "I can assure you that we've read every word.",
    "We'll certainly pass this on to the crew.",
    "Definitely keep the box.",
    "We're working hard to make sure this doesn't happen again.",
    "I hope it won't happen again.",
    "I'll ring you by six tonight.",
    "Ruth will write to you tomorrow with an answer.",
    "You'll hear from me before noon.",
    "You'll get a reply within 24 hours.",
    "We'll be back with news by three.",
    "It should be with you tomorrow.",
    "Tracking says it will arrive on Friday.",
    "The engineer hopes to be there by noon.",
    "The fitters are booked for Monday at ten.",
    "Did it arrive on Monday?",
    "When will it be fixed? I'll know by noon and tell you.",
    "We usually answer within two hours.",
    "Will you be in tomorrow at nine?",
    "Sorry, that was my mistake: the right link is above.",
    "The wrong sail in the box is on us, and I'm sorry.",
    "There's a fault on the line, the crew is on it.",
    "Through no fault of yours the code ran out.",
    "You are responsible for the lift being free.",
    "The team responsible for tickets is closed on Sundays.",
    "We take complaints about drivers seriously.",
    "The insurer decides who is liable.",
    "Please credit the photographer.",
    "Is the discount shown in your basket?",
    "Our sale ends tomorrow: up to 40% off sails.",
    "I'll be here until six today.",
    "Billing decides on credits; Omar there has your case and writes to you by Friday. ^Lo",
    "Under the scheme, delays over an hour can be claimed: the form's on our site, it takes ten minutes. ^K",
    "I can't say yet if you'll be compensated; Omar decides and I'll tell you by noon.",
    "The engineer is booked for 9am tomorrow. If that changes I'll tell you first.",
    "I've put £25 back on your bill; it shows on the next one. ^Lo",
    "We're aiming for Thursday. I'll check at noon and tell you.",
    "Your statutory rights are on page 4: within 14 days you can send it back for a refund.",
    "Ravi from claims will ring you before six about the ceiling.",
    "Refunds land in three to five days, depending on the bank.",
    "Our promise to match prices covers this: bring the ad to the till.",
    "The lift should be back by Friday, says the maker.",
    "I'm sorry we got the bill wrong. It's corrected now: £31, not £58.",
    "Yes, breakfast is included and parking is free.",
    "I'll have an answer for you by five.",
    "No charge for kids under 5 on weekdays. Enjoy!",
    "I've reopened the claim, and Gail will give you a decision by Tuesday.",
    "The refund desk looks at every case within five days; I've put yours in.",
    "I've noted that you'd like the fee back. Mo decides, and I'll write on Friday.",
    "The plumber plans to be there by ten.",
    "We'd hate to lose you, so tell me what would help.",
    "Whether the fee comes off is for accounts to say; I've sent them your bill.",
    "Our fault line is 0345 600 1122: it takes reports day and night.",
    "The spare is on back order; the maker expects it on Wednesday.",
    "I'll stay on this until the water is back and post here at nine.",
    "Gift cards are valid for two years, so yours is good until May.",
    "You'll find the discount box under the total.",
    "Nobody can promise sun, but the marquee is booked!",
    "Your warranty covers the pump. A fitter is booked for Monday, 8 to 12.",
    "It was the wrong label: sorry, that's our slip. The right one went out at noon.",
    "If you paid by card, the bank can claim it back for you.",
]


@pytest.mark.parametrize("text", BINDS_NOTHING)
def test_what_binds_nothing(text: str) -> None:
    assert labels(text) == []


ALLOWED = (
    "free delivery voucher up to £5",
    "see policy P-12",
    "refund of the delivery fee",
    "guarantee (of) ten years",
)


@pytest.mark.parametrize(
    "text",
    [
        "I'll send you a £5 free delivery voucher, Ines.",
        "We'll give you a free delivery voucher of £4.50.",
        "You'll get a refund of the delivery fee.",
    ],
)
def test_what_the_playbook_allows(text: str) -> None:
    assert labels(text) == ["money"]
    assert labels(text, Options(allowed=ALLOWED)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'll send you a £15 free delivery voucher, Ines.",
        "We'll give you a voucher of £4.50.",
        "You'll get a refund of the ticket.",
        "You'll get a refund of the delivery fee. And we'll pay for the repair.",
    ],
)
def test_what_goes_beyond_it(text: str) -> None:
    assert labels(text, Options(allowed=ALLOWED)) == ["money"]


def test_a_rule_may_listen_for_one_sort() -> None:
    text = "It's our fault. We'll refund you, and it will be fixed by Friday."
    assert sorted(labels(text)) == ["deadline", "liability", "money"]
    assert labels(text, Options(labels=("money",))) == ["money"]


def test_the_playbook_may_list_more() -> None:
    options = Options(labels=("liability",), phrases=Phrases.of("it is not safe to sail"))
    (hit,) = hits("Between us, it's not safe to sail.", options)
    assert (hit.label, hit.span.of("Between us, it's not safe to sail.")) == ("liability", "it's not safe to sail")


def test_the_span_is_the_promise() -> None:
    text = "Sorry, Pim. We'll refund the whole ticket. ^RB"
    (hit,) = hits(text)
    assert hit.span.of(text) == "We'll refund the whole ticket"


def test_a_bad_phrase_is_refused_when_the_rulebook_is_loaded() -> None:
    with pytest.raises(NotationError):
        Options(allowed=("a [voucher",))


@given(st.text(max_size=200), st.sampled_from(["we'll refund", "I promise", "by Friday", "our fault", "£5", "will be"]))
def test_anything_can_be_read(text: str, word: str) -> None:
    for hit in hits(f"{text} {word} {text}"):
        assert hit.span.end <= 2 * len(text) + len(word) + 2
