"""What bends a review, and what merely speaks of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.reviews import KIND, Options, check
from replybook.model import Draft, Phrase
from replybook.phrases import Phrases


def labels(text: str, channel: str = "google-review", **context: object) -> list[str]:
    return [hit.label for hit in check(Draft(text, channel=channel, **context), Options())]  # type: ignore[arg-type]


CHANGES = {
    "consider-updating": "If everything works now, would you consider updating your review?",
    "could-change": "We'd be grateful if you could change your rating.",
    "take-down": "Please take down this review, since it isn't about our shop.",
    "take-it-down": "This review is about another garage, so please take it down.",
    "feel-free": "Now that the sink is fixed, feel free to revise your score.",
    "edit-comment": "Could you edit your comment now that the pump runs?",
    "bump": "Can you bump that up to 4 stars?",
    "into-five": "Might you turn those three stars into five?",
    "withdraw-post": "May we ask you to withdraw the post?",
    "reconsider-star": "Any chance you'd reconsider the one star?",
    "a-quick-edit": "A quick edit of your review would mean the world to us.",
    "delete-it": "Reviews like this one hurt a small team; please delete it.",
    "once-removed": "Let us know once you've removed the one-star rating.",
    "reflects": "The boiler runs again, and we hope your rating will reflect that.",
    "an-updated": "We'd so appreciate an updated rating.",
    "fairer": "Now you know the whole story, we'd love a fairer review.",
    "one-more": "Please give us another star for the quick repair.",
    "hope-youll": "We hope you'll raise your rating when the new filter is in.",
    "you-may": "You can always edit your review if you feel differently now.",
    "two-verbs": "Please change or delete your negative Google review.",
    "happy-to-help-then": "Glad it works! Would you mind changing the stars?",
    "rethink": "Do rethink your 2-star rating, the oven was ours but the power cut wasn't.",
    "became": "We'd be over the moon if those three stars became five.",
    "fourth-star": "Is there any chance of a fourth star now?",
    "pull": "If that sorts it, could you pull the review?",
    "look-again": "Would you take another look at your rating, now that the boiler runs?",
    "came-down": "We'd appreciate it if the review came down.",
    "once-removed-by": "Tell me once the review has been removed.",
    "delete-this": "That was another shop, not ours. Please delete this.",
    "into-a-five": "We'd love to turn this into a five.",
    "taking-this-down": "Would you mind taking this down, now that we've talked?",
    "reflected": "It would mean a lot if the score reflected what we did since.",
    "can-be-edited": "A gentle word: reviews can be edited.",
    "the-part-about": "Please remove the part about our cook.",
    "harsh-words": "Please be so good as to reconsider these harsh words.",
    "nudge-yours": "Ratings under four make us invisible, so could you nudge yours up?",
    "last-line": "Could I trouble you to soften that last line?",
    "statement": "Kindly retract your statement about our kitchen.",
    "popping-back": "Would you mind popping back and updating your stars?",
    "your-words": "The tap is mended, so perhaps soften it: please revise your words.",
    "upgrade": "Once the crown has settled, kindly upgrade your feedback.",
}
GATES = {
    "if-happy-five": "If you were happy, please leave us five stars.",
    "five-star-would": "A 5-star review would help us a lot!",
    "rate-us": "Please rate us 5/5.",
    "rate-the-app": "If the update works, rate the app five stars.",
    "positive": "We'd love a positive review from you.",
    "glowing": "Could you leave us a glowing review on Google?",
    "if-enjoyed": "If you enjoyed the tour, please write us a review.",
    "happy-or-not": "Happy with the haircut? Leave a review. Not so much? Tell us first.",
    "if-you-like": "If you like what we did with the hedge, review us on Yelp!",
    "next-time": "Five stars next time?",
    "a-five-on": "If we've earned it, a 5 on Trustpilot would make my day!",
    "say-so": "If you enjoyed the tour, please say so on Google!",
    "good-rating": "Drop us a good rating when you have a minute.",
}
PAYS = {
    "and-get": "Leave us a review and get 10% off your next visit.",
    "once-gone": "We'll refund the fee once the review is gone.",
    "thank-you-for": "As a thank-you for your 5-star review, here's a £5 voucher.",
    "prize-draw": "Everyone who rates us is entered into our prize draw.",
    "on-us": "Take the review down and the second coat is on us.",
    "in-exchange": "In exchange for an honest review, we'll send you a free filter.",
    "if-youd-post": "Happy to send you a gift card if you'd post about us on Yelp.",
    "after-changed": "We can pay the refund after you've changed your rating.",
    "for-a-review": "There's a €15 voucher for a review with a photo.",
    "points": "You'll earn 200 points for every rating you leave.",
    "delete-and": "Delete your review and we'll waive the fee.",
    "stars-get": "Five-star guests get dessert for free.",
    "review-gets-you": "A review gets you a coffee on the house.",
    "history": "Brunch is on us the day your one star is history.",
    "show-it": "Leave five stars and show it at the bar for a free pint.",
    "change-it-and": "Change it and the second wash is on the house.",
    "screenshot": "Send me a screenshot of your review and I'll send a code for 15% off.",
    "become-a-five": "There's a free blow-dry once we see that star become a five.",
    "as-soon-as": "A free dessert waits for you as soon as that rating goes away.",
    "reviewers-get": "Five-star reviewers get a month for nothing.",
    "reviewers-entered": "Our happiest reviewers are entered for the trip to Rome.",
    "win": "Write a review and win a weekend for two.",
}


@pytest.mark.parametrize("text", CHANGES.values(), ids=CHANGES)
def test_it_asks_for_a_change(text: str) -> None:
    assert labels(text) == ["change"]


@pytest.mark.parametrize("text", GATES.values(), ids=GATES)
def test_it_asks_for_good_ones_only(text: str) -> None:
    assert labels(text) == ["gate"]


@pytest.mark.parametrize("text", PAYS.values(), ids=PAYS)
def test_it_pays(text: str) -> None:
    assert labels(text) == ["pay"]


PASSES = {
    "thanks": "Thank you for your review, Jo.",
    "stays": "We don't ask anyone to change a review; yours stays as it is.",
    "no-need": "There's no need to change your review.",
    "never-asks": "We'd never ask you to take down a review.",
    "whether": "Whether or not you update your review, the pump is yours.",
    "the-order": "We'll change your order tonight, and thank you for the review.",
    "the-app": "Please update the app and try again; thanks for the review.",
    "the-app-then-review": "Please delete the app, install it again and tell us in your review or here what you see.",
    "we-changed": "Because of your review we've removed the booking fee.",
    "review-changed-us": "Your review changed how we pack the lids.",
    "we-cannot": "We can't remove reviews, and wouldn't want to.",
    "google-removed": "Google removed the review, we didn't.",
    "site-asks": "Trustpilot may ask you to verify your review.",
    "honest": "Leave an honest review whenever you like: good or bad, we read them all.",
    "a-minute": "If you have a minute, a review helps other people choose.",
    "whatever": "The refund is yours, whatever you write in your review.",
    "not-for-reviews": "We don't give vouchers for reviews; this one is for the late lorry.",
    "review-or-none": "The discount code is in your app, review or no review.",
    "voucher-for-the-shelf": "A £20 voucher for the broken shelf is in your mail, and thanks for the clear review.",
    "thanks-and-refund": "Thanks for your review, the refund left us this morning.",
    "refund-first": "Your refund left this morning, Jo. I read your review out to the team.",
    "what-would": "What would have made it five stars?",
    "how-earn": "How can we earn that fifth star next time?",
    "did-not-earn": "Sorry we didn't earn five stars this time.",
    "thanks-for-stars": "Thanks for the five stars! The waiters danced.",
    "thanks-for-changing": "Thanks for changing your review, that was kind of you.",
    "changed-it": "You've changed your rating to four stars, thank you.",
    "read-updated": "We read your updated review to the whole kitchen.",
    "great-review": "What a great review to wake up to!",
    "under-review": "Your case is under review; we'll change the date by Friday.",
    "design-review": "We'll update this thread once the review of the design is done.",
    "we-review": "I've asked the lab to review your sample and to update your account.",
    "energy-rating": "I'll change the energy rating label on the page today.",
    "a-star": "Please remove the star on the lid with a drop of oil.",
    "interest-rate": "We changed your rate on Monday.",
    "phone-number": "Your review shows your phone number: please edit it and take the number out.",
    "personal": "Please remove the personal details from your review, so that nobody else can use them.",
    "if-broken": "If it breaks again, don't wait for a review: ring me.",
    "score": "The score in the app is updated at noon.",
    "how-to-earn": "Tell us what we could improve to earn a five-star rating next time, please.",
    "five-star-stay": "We'd love to make your next one a five-star stay.",
    "suggest": "Please suggest what would make this a 5-star app for you.",
    "thanks-for-updating": "Thank you for taking the time, and for updating your review.",
    "appreciate-it": "We appreciate that you took the time to leave us a positive review.",
    "you-gave": "Lovely that you left five stars, could it be the cake?",
    "hassle-free": "Enjoy hassle-free rides, and thank you for the rating!",
    "share-it-there-too": "What a lovely review! We would love to see you share it on Instagram too.",
    "we-will-review": "If you have a minute to chat, I'd be happy to review the bill with you.",
    "kind-words": "Thank you for your words on the new tap.",
    "reviewers": "Reviewers before you said the same about the tap, so we changed it.",
    "this-app": "Please delete this app, then install it again. Thanks for the rating.",
    "google-took-it": "Your review was taken down by Google, not by us; please post it again.",
    "looked-again": "I took another look at your review with the chef.",
    "five-star-hotel": "A five-star hotel gets towels to your room at once, and we will too.",
    "came-down-to": "Your review comes down to one thing: we were late.",
    "say-so-anyhow": "If you enjoyed it or if you didn't, say so on Google, we read it all.",
    "driver-bonus": "Your five stars earned the driver a bonus, and you a thank-you card.",
    "part-of-the-lamp": "Please remove the part on top of the lamp before you turn it. Thanks for the rating.",
    "into-a-story": "We can turn this into a better day: I'm at the desk till six.",
    "menu-edited": "The menu can be edited at last, and your review was the reason.",
    "fair-point": "Four stars and a fair point about the stairs: a rail goes in next week.",
    "stars-tonight": "Stars out tonight? The roof opens at nine.",
    "change-the-lock": "We'll change the old brass lock your review speaks of.",
    "nothing": "",
}


@pytest.mark.parametrize("text", PASSES.values(), ids=PASSES)
def test_it_passes(text: str) -> None:
    assert labels(text) == []


def test_a_comment_or_post_is_a_review_only_where_reviews_are_written() -> None:
    assert labels("Could you delete your post, please?", "trustpilot") == ["change"]
    assert labels("Could you delete your post, please?", "x") == []


def test_who_asks_how_to_change_a_review_may_be_told() -> None:
    how = "You can edit your review under Profile, then My reviews."
    assert labels(how, "app-store") == ["change"]
    assert labels(how, "app-store", customer="It works now! How do I edit my review?") == []


def test_only_the_labels_that_are_asked_for() -> None:
    draft = Draft("Please change your review.", channel="yelp")
    assert list(check(draft, Options(labels=("pay",)))) == []


def test_the_hit_is_what_asks() -> None:
    text = "Hi Jo. Now that it runs, could you update your review? Sam"
    (hit,) = check(Draft(text), Options())
    assert hit.span.of(text) == "update your review"
    assert hit.message == "This asks for the review to be changed or taken down."


def test_the_table_of_the_rule_adds_phrases_to_the_first_label() -> None:
    options = Options(labels=("gate",), phrases=Phrases((Phrase("show us some love", "leave it out"),)))
    (hit,) = check(Draft("Show us some love on the review page!"), options)
    assert (hit.label, hit.advice) == ("gate", "leave it out")
    assert KIND.probe == "{phrase}"


_SAID = "please change delete your the review rating stars five if you get 10% voucher for and . ? we"
_WORDS = st.sampled_from(_SAID.split())


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=100))
def test_any_text_can_be_judged(text: str) -> None:
    for hit in check(Draft(text, channel="yelp", customer=text), Options()):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
