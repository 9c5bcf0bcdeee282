"""What tells the world that somebody is a patient, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.patient import Options, check
from replybook.model import Draft

DENTIST = "Avoid this dental practice. Waited an hour, then the dentist was rude and the crown fell out."
CLINIC = "Your clinic is a disgrace, Dr Haas never called me back with the results."


def flagged(text: str, customer: str | None = DENTIST, **context: object) -> list[str]:
    context.setdefault("channel", "google-review")
    draft = Draft(text, customer=customer, **context)  # type: ignore[arg-type]
    return [hit.span.of(text) for hit in check(draft, Options())]


FINDS: dict[str, str] = {
    "appointment": "We're sorry that your appointment started so late.",
    "treatment": "Your treatment plan was explained on the day.",
    "visit": "Thank you for your visit to us, and sorry about the wait.",
    "last-visit": "We hope your next visit goes better than the last.",
    "when-you-visited": "I'm sorry nobody greeted you when you visited our practice.",
    "came-in": "The dentist explained it when you came in on Tuesday.",
    "saw": "You saw Dr Haas at short notice, which is why it took an hour.",
    "were-seen": "You were seen twenty minutes late, and I apologise.",
    "records": "Our records show that you cancelled twice.",
    "checked-file": "I have looked at your file and the crown was fitted as planned.",
    "your-notes": "According to your notes, the tooth was already loose.",
    "as-a-patient": "As a patient of ours since 2019 you know how we work.",
    "been-patient": "You've been a valued patient for years.",
    "losing-you": "We're sorry to lose you as a patient.",
    "we-treated": "We treated you exactly as we treat everybody.",
    "pleasure": "It was a pleasure treating you.",
    "root-canal": "A root canal like yours takes ninety minutes.",
    "procedure": "Complications after your procedure are rare.",
    "prescription": "Your prescription was ready at two.",
    "results": "Your results reached us only on Friday.",
    "diagnosis": "Your diagnosis was double-checked.",
    "surgeon": "Your surgeon tried to call you twice.",
    "bill": "Your bill covers the crown and both X-rays.",
    "daughter": "Your daughter's appointment was moved because the hygienist was ill.",
    "mothers-stay": "We're sorry about the food during your mother's stay on the ward.",
    "knee": "So glad your knee is better after the operation with us!",
    "missed": "You missed two appointments without calling.",
    "trusted": "Thank you for trusting us with your care.",
    "chose-for-care": "Thank you for choosing our clinic for your care.",
    "insurance": "Your insurer turned down the claim for the crown, not we.",
    "therapy": "Your sessions with our therapist ended in May.",
    "call-about": "Please call us about your appointment on Monday.",
    "lovely-to-see": "It was lovely to see you on Tuesday, and I'm sorry about the bill.",
    "care-received": "I'm sorry that the care you received fell short.",
    "prescribed": "Dr Haas prescribed you the usual dose.",
    "one-of-our-patients": "As one of our patients for ten years you'll know the new desk.",
    "our-last-session": "I'm sorry that I was late for our last session.",
    "our-sessions": "I value our sessions and will keep the clock in sight.",
    "son-was-seen": "Your son was seen within the hour.",
    "dr-saw-you": "Dr Haas saw you between two emergencies.",
    "look-after": "It was a joy to look after you.",
    "in-our-care": "You were in our care, and we are sorry.",
    "jab": "Your jab was booked for nine.",
    "coming-in": "Thank you for coming in on such a day.",
    "new-glasses": "Your pair of reading glasses was cut by hand.",
    "no-record": "We have no record of you at all before May.",
    "you-cancelled": "You cancelled an hour before, so the fee stands.",
    "began-with-us": "You've come so far since you began with us.",
    "mother-waited": "Your mother waited because three of us were at a birth.",
    "warned-you": "We did warn you about the soreness.",
    "doctor-told-you": "The doctor told you so on Monday.",
    "yours-was": "Yours was a hard extraction, and it went well.",
    "owe": "You still owe us for the extraction.",
    "seeing-you": "Seeing you walk out without crutches made our week!",
    "migraine": "So pleased that it helped your migraine!",
    "drinking": "We asked about your drinking because of the tablets.",
    "late-mother": "Your late mother was dear to all of us.",
    "makeover": "Thank you for choosing us for your smile makeover!",
    "moved-you": "We moved you to Thursday because the dentist was called away.",
    "notes-differ": "Our notes of the 12th differ from what you write.",
    "last-tuesday": "We remember you well from last Tuesday, and the nurse remembers the shouting.",
    "sessions-together": "I'm sorry our six sessions together left you so low.",
    "weeks-scan": "An hour is long before your 12-week scan.",
    "we-carried-out": "The assessment we carried out with you followed the usual form.",
    "mam": "Your mam was down for a dressing at ten, and the nurse was late.",
    "refill-yours": "We couldn't refill yours by phone, since the doctor must sign.",
    "stitching-up": "Dr Haas enjoyed stitching you up.",
}


@pytest.mark.parametrize("text", FINDS.values(), ids=FINDS)
def test_it_finds(text: str) -> None:
    assert len(flagged(text)) == 1


PASSES: dict[str, str] = {
    "neither": "The law on privacy doesn't let us say whether anybody is a patient here. Please ring our manager.",
    "policy": "Our policy is to see all patients within fifteen minutes of their appointment.",
    "patients-in-general": "We want every patient to be heard. Please ring Mara, who runs the desk.",
    "feedback": "Thank you for your feedback. Please call our office manager on the number on our page.",
    "concern": "We take every concern seriously and would like to hear yours: please ring the practice manager.",
    "experience": "That isn't the experience we want anyone to have.",
    "if-you-are": "If you are a patient of ours, please call us, so that we can talk where it's private.",
    "if-you-have": "If you have had an appointment with us, our manager would like to hear from you.",
    "anyone-who": "Anyone who has had treatment here may ask for their records at the desk.",
    "cannot-confirm": "We can't confirm or deny that you visited our practice.",
    "cannot-discuss": "For your privacy we never discuss anyone's treatment in public.",
    "may-not": "We may not comment on your visit, or on whether there was one.",
    "book": "You can book an appointment online at any hour.",
    "make-your": "To book your appointment, ring the desk.",
    "in-general": "A crown can come loose in the first week; any dentist can refit it in minutes.",
    "hours": "Our desk now opens at seven, so that nobody waits in the rain.",
    "your-review": "Your review was read out to the whole team this morning.",
    "your-privacy": "Your privacy matters more to us than the last word.",
    "hope-to-see": "We hope to see you smile about us one day.",
    "your-doctor": "Ask your doctor which toothpaste suits sore gums.",
    "our-line": "Our appointment line is open till eight.",
    "some-of-our-patients": "Some of our patients wait in the garden.",
    "care-for-all": "We look after everyone the same way, and the desk never looks at who they are.",
    "you-mentioned": "The delay you mentioned is no good to anybody.",
    "share-with-us": "Should you want to share more with us, the manager is in from eight.",
    "coming-to": "We hear what is coming to light and act on it.",
    "your-words": "Your words about the desk were read out.",
    "bring-your-id": "Please bring your ID and something to read.",
    "your-safety": "Your safety comes first, and so does quiet.",
    "about-your-concerns": "We'd like to talk about your concerns with our dentist.",
    "thanks-for-your-honesty": "Thank you for your honesty; the hygienist read it twice.",
    "on-your-behalf": "We can't look into it on your behalf without a call.",
    "called-you": "I've asked the manager, who would have called you, had we a number.",
    "your-time": "Sorry that it cost you an hour.",
    "staff": "Dr Haas is sorry that she couldn't come to the phone.",
}


@pytest.mark.parametrize("text", PASSES.values(), ids=PASSES)
def test_it_passes(text: str) -> None:
    assert flagged(text) == []


OTHER_TRADES: dict[str, tuple[str, str]] = {
    "delivery": ("Your appointment with the crew is on Friday.", "Nobody came with the wardrobe, I took a day off."),
    "showroom": ("Sorry that your visit to the showroom was short.", "The shop was closed at noon!"),
    "garage": ("Your appointment was at nine, the lift broke at eight.", "My car sat there all day."),
    "hospital-as-a-place": ("Your slot moved to Friday.", "I was in hospital and missed my delivery."),
    "doctor-says-firm": (
        "Your visit to the shop was on a Saturday, when the firm bed was out.",
        "My doctor says I need a firm bed and you had none.",
    ),
    "hairdresser": ("Your treatment took longer because of the colour.", "My hair is ruined."),
    "bank": ("Your records show two transfers.", "Where is my money?"),
    "phone-surgery": ("The repair of your phone is done.", "Is the surgery on my phone over? lol"),
    "vet": ("Your appointment for Rex is at four.", "Is the groomer open? My dog looks like a mop."),
    "therapy-dog": ("Your visit made the kids so happy.", "My therapy dog loved your hotel."),
    "dentist-aside": (
        "Your appointment to see the flat is at four.",
        "When is my viewing? I'm at a dentist till three.",
    ),
    "no-message": ("Your appointment is on Friday.", ""),
}


@pytest.mark.parametrize(("text", "customer"), OTHER_TRADES.values(), ids=OTHER_TRADES)
def test_other_trades_have_appointments_too(text: str, customer: str) -> None:
    assert flagged(text, customer) == []


def test_the_reply_itself_may_be_a_clinics() -> None:
    assert flagged("Our hygienist is sorry that your appointment started late.", None)
    assert flagged("Our dentists looked forward to your visit.", "Never again.")
    assert flagged("Your root canal went as planned.", None)


def test_a_clinics_own_playbook_needs_no_clue() -> None:
    draft = Draft("We're sorry that your appointment started late.", channel="yelp", customer="Rude!")
    assert list(check(draft, Options())) == []
    assert len(list(check(draft, Options(provider=True)))) == 1


@pytest.mark.parametrize(("public", "count"), [(True, 1), (None, 1), (False, 0)])
def test_only_where_others_can_read(public: bool | None, count: int) -> None:
    assert len(flagged("Your appointment started late.", public=public)) == count


def test_the_hit_is_what_tells() -> None:
    text = "Hi Jo, we're sorry that your last appointment started late. Mara"
    (hit,) = check(Draft(text, customer=CLINIC), Options())
    assert hit.span.of(text) == "your last appointment"
    assert hit.message == "This tells everybody that the person was treated here."


_SAID = "your appointment treatment dentist clinic you were seen our records show patient if not visit . , when came in"
_WORDS = st.sampled_from(_SAID.split())


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=100))
def test_any_text_can_be_judged(text: str) -> None:
    for hit in check(Draft(text, customer=text), Options(provider=True)):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
