"""The boilerplate check: what could go to anyone, what could not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.boilerplate import KIND, Options, check
from replybook.model import BrandTerm, Draft
from replybook.phrases import Phrases

NONE = ""

PASTED = {
    "sorry-and-dm": ("We're so sorry to hear of your experience! Please send us a DM and we'll be happy to help. ^MK"),
    "inconvenience": "Hi there, we sincerely apologise for any inconvenience caused. Have a lovely day!",
    "feedback-valued": (
        "Thank you for your feedback. We value every opinion and always strive to improve our service."
    ),
    "assured": "Please be assured that we take all comments seriously and are committed to the highest standards.",
    "contact-support": ("Sorry to hear that! Please contact our support team, who will gladly assist you further."),
    "mailbox": (
        "We regret the trouble. Kindly write to us at care@acme.example with your details so that "
        "we can assist you better."
    ),
    "form": (
        "We'd love to understand what went wrong. Please fill in this form and our team will reach "
        "out: https://acme.example/f"
    ),
    "phone-line": (
        "We're sorry for your experience. Please call our customer service on 0800 123 456, we are here to help."
    ),
    "patience": "Thanks for your patience and understanding while our team works hard to resolve this.",
    "two-thanks": ("Thanks so much for reaching out, and thank you for your loyalty! We truly appreciate it."),
    "hope-better": (
        "We're sad we let you down and hope to serve you better next time. Your satisfaction is our priority."
    ),
    "understand": (
        "I completely understand your frustration and I apologise. How can we help you today? Regards, Priya"
    ),
    "praise-answer": "Thank you ever so much for the kind words! We're delighted that you enjoy our service.",
    "five-stars": "Wow, thank you for the 5 stars! It means a lot to our team and keeps us motivated.",
    "shout-out": "Thanks so much for the shout out! Have a wonderful weekend! ^JB",
    "seriously": "We take this very seriously and will share your comments with the relevant department. Thank you.",
    "no-hesitate": "Hello Sam, if there are any further questions or concerns, please do not hesitate to contact us.",
    "more-details": "Oh no, that's not what we like to hear! Could you please share more details with us via DM? ^TT",
    "learn-more": "Please visit our website for more information about our products and services.",
    "team-brand": (
        "Dear customer, we apologise for the delay in our answer. Your feedback is important to us. Team Acme"
    ),
    "right-away": "Sorry about that! Please DM us your details and we'll get this sorted for you right away. -Jo",
    "subject-line": 'Please email help@acme.example with the subject "Store Review" and we will happily help you.',
    "ask-and-sorry": "I'm sorry to hear this. Please DM your confirmation number to me and I'll be happy to help. *AB",
    "improve": "We're constantly working to improve and your suggestions help us do just that. Keep them coming!",
    "rating": "Hi, thanks for your review. Is there anything we could do to earn a higher rating from you?",
    "seamless": (
        "We strive to provide a seamless experience for all our users, and regret that we fell "
        "short of your expectations."
    ),
    "look-forward": "It's been a pleasure serving you, and we look forward to welcoming you back soon!",
    "self-praise": "We're constantly working to make payments and deliveries better for all merchants. Thank you!",
    "never-condone": "We never want our crews or drivers to be rude, and your comments help us all.",
    "remark": "That's really odd, and not fun at all! Please shoot us a DM.",
    "part-counter": "Sorry to hear this! Please tell us more and we'll gladly do our best to help. Thanks - Jo 3/3",
    "any-team": "Glad to hear our hardworking team took good care of you. Thanks for choosing us today!",
    "cheer": "Thanks a lot! Do pop in again soon.",
    "bear": "Please bear with us, we're experiencing high volumes at the moment. Thanks for understanding.",
}

HOLDING = {
    "looking-into": "We're looking into this and will get back to you soon.",
    "checking": "Thanks, we are checking and will update you shortly.",
    "investigating": "Our team is currently investigating the issue and working on a fix. Stay tuned for updates.",
    "passed-on": "I have passed this on to the team and they will be in touch with you.",
    "escalated": "Your concern has been escalated to our team and they're working on it.",
    "on-it": "We're on it! Someone from our team will follow up with you shortly.",
}

THEIRS = {
    "who-and-when": "Looking into this now, I'll be back by 3pm. ^MK",
    "what-is-looked-into": "I'm ringing the Hull depot about your bed frame and will write here before lunch. ^SQ",
    "bag-denver": "I'm sorry your bag never made it to Denver.",
    "runner": "Tom, the left runner of the drawer was packed upside down. Turn it round and the drawer will close.",
    "version": "That's a fault in version 4.2: the map stops after midnight. The fix is out on Thursday.",
    "two-handles": "Open your review, tap the three dots and choose the one that fits.",
    "remedy": "If you do need rebooking once you land, tell us here.",
    "answered-there": "We have received your DM and answered you there.",
    "feast": "And a very happy birthday from all of us up here at the desk!",
    "takes-down": "Please delete that photo of your card: everyone can see it. We can go on by DM.",
    "what-they-did": "What did you cook with them?",
    "tries-anew": "Please try again after signing out of the other phone.",
    "known-issue": "We're aware of issues with the map in Leeds.",
    "not-done-here": "Unfortunately we do not fit boilers on Sundays.",
    "which-leg": "Which of the two legs is short, the one by the wall or the one by the door?",
    "yes-you-can": "Yes, you can bring the pram on board and leave it by the middle door.",
    "opening": "We close at half past four today, and at noon on Saturday.",
    "wash": "No, it shrinks. Wash it at 30 and dry it flat.",
    "steps": "Open Settings, choose Storage and tap Clear cache. If the list stays empty, write here again.",
    "refund-done": "The £60 went back to your card this morning; your bank shows it within two days.",
    "cancelled": "The 8:15 was cancelled after a signal failed at Crewe. Your ticket is good on any train tonight.",
    "apology-named": "I'm sorry the glass came cracked, Ana. A new one leaves Leeds tomorrow.",
    "not-received": "I'm sorry you haven't received it yet. It left us on Friday and should be at the depot.",
    "welcome": "You're welcome!",
    "short-answer": "Glad to hear it, Sam!",
    "short-thanks": "Thanks for telling us, Sam!",
    "bare-ask": "Please DM us your order number and we can check. ^MK",
    "ask-number": "I can check, what's your booking reference?",
    "no-idea": "Good question! The caramel one has nuts, the lemon one hasn't, and both are made on the same bench.",
    "handle-and-link": "@sam https://acme.example",
    "nothing": "",
    "only-marks": "!!! ... ???",
    "greeting-only": "Hi Sam,",
    "plumber": "The plumber rings you between nine and ten; he has the part for the boiler with him.",
    "crew-thanked": "I read your note out to Femi and Lou over their tea. Lou is still blushing.",
    "sold-out": "The teal jacket is sold out online, but the Bath shop has two in your size.",
    "where": "Where on the lid is the crack, and did the box have a dent there too?",
    "policy": "Pierced earrings can't come back, for hygiene. A faulty clasp can: send me a photo of it.",
    "seat": "Seats 14A and 14B are yours again. The gate agent had moved you for the wheelchair.",
}

LEANING = {
    "sorry-inconvenience": (
        "Sorry for the inconvenience, Tom. A new hinge for your cabinet left Leeds this morning.",
        "Sorry for the inconvenience",
    ),
    "hear-that": ("Sorry to hear that. The dent is on the back panel, so I can swap the panel.", "Sorry to hear that"),
    "hope-helps": ("The leg takes an M8 bolt, 60 mm long. We hope this helps you.", "We hope this helps you"),
    "thanks-patience": (
        "Thank you for your patience. The driver is in Mill Lane and reaches you at six.",
        "Thank you for your patience",
    ),
    "happy-to-help": (
        "The blue one fits a 40 cm sink. We're always happy to help.",
        "We're always happy to help",
    ),
    "apologies": (
        "Our sincere apologies, the lamp was packed without its shade.",
        "Our sincere apologies",
    ),
}


def label_of(text: str, customer: str | None = None) -> str:
    return next((hit.label for hit in check(Draft(text, customer=customer), Options())), NONE)


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_what_fits_anyone_is_full(text: str) -> None:
    assert label_of(text) == "full"


@pytest.mark.parametrize("text", HOLDING.values(), ids=HOLDING)
def test_a_holding_reply_that_says_nothing(text: str) -> None:
    assert label_of(text) == "holding"


@pytest.mark.parametrize("text", THEIRS.values(), ids=THEIRS)
def test_what_belongs_to_the_case_passes(text: str) -> None:
    assert label_of(text) == NONE


STEPS = {
    "add-it-here": "Oh no! You can add the missing trips here, Ines: https://acme.example/trips ^SQ",
    "print-it": "Hello Tom. You can print the boarding pass at any kiosk. - Jo",
}


@pytest.mark.parametrize("text", STEPS.values(), ids=STEPS)
def test_a_step_the_customer_can_take_belongs_to_the_case(text: str) -> None:
    assert label_of(text) not in {"full", "holding"}


def test_a_pointer_is_no_step() -> None:
    assert label_of("Sorry about that! You can reach our support team by email, they will be glad to help.") == "full"


def test_a_regret_that_follows_its_fact_is_no_stock_phrase() -> None:
    assert (
        label_of("Your mother stood in the rain for an hour, and I'm sorry she did. Ask for me at the desk. Ruth") == ""
    )


DONE = {
    "wrote-to-the-shop": "Thanks for that. I have emailed the manager of the shop, who will look into it for you. Jo",
    "answered-elsewhere": "Hi again, we've replied to you there, so please have a look when you have time. ^TT",
    "got-you-another": "We see that our team rebooked you on the next one, so you are all set for later. ^AB",
}


@pytest.mark.parametrize("text", DONE.values(), ids=DONE)
def test_what_was_done_for_one_customer_belongs_to_the_case(text: str) -> None:
    assert label_of(text) not in {"full", "holding"}


def test_passing_feedback_on_is_no_deed() -> None:
    text = "Thank you so much. We have sent your feedback to the relevant team and truly appreciate it."
    assert label_of(text) in {"full", "holding"}


@pytest.mark.parametrize(
    ("customer", "text", "stock"),
    [
        ("Is it open to everyone?", "Yes, it is. We look forward to welcoming you soon! ^MK", False),
        ("Is it open to everyone?", "Yes please! We look forward to welcoming you soon! ^MK", True),
        ("It is awful.", "Yes, we are sorry. We look forward to helping you soon! ^MK", True),
    ],
    ids=["answer", "courtesy", "nothing was asked"],
)
def test_a_yes_counts_where_something_was_asked(customer: str, text: str, stock: bool) -> None:
    assert (label_of(text, customer) in {"full", "holding"}) is stock


@pytest.mark.parametrize(("text", "said"), LEANING.values(), ids=LEANING)
def test_a_stock_clause_beside_facts_is_marked(text: str, said: str) -> None:
    hits = list(check(Draft(text), Options()))
    assert [(hit.label, hit.span.of(text)) for hit in hits] == [("phrase", said)]


class TestWhoseWordsTheyAre:
    """The customer's message says what is specific."""

    def test_a_rare_word_alone_does_not_save_a_pasted_reply(self) -> None:
        assert label_of("We appreciate your loyalty and the marvellous words, thank you.") == "full"

    def test_the_same_word_does_when_the_customer_used_it(self) -> None:
        text = "We appreciate your loyalty and the marvellous words about the gazebo, thank you."
        assert (
            label_of(text, "The gazebo is marvellous!") == NONE
            or label_of(text, "The gazebo is marvellous!") == "phrase"
        )

    def test_the_company_s_name_is_no_detail(self) -> None:
        text = "Thanks for choosing Marlow Oakum! We hope to see you again soon."
        options = Options(brand_terms=(BrandTerm("Marlow Oakum"),))
        assert [hit.label for hit in check(Draft(text), options)] == ["full"]

    def test_the_customer_s_name_is_no_detail(self) -> None:
        text = "Thank you for the feedback, Priyanka Devi. We value it and will share it with the team."
        draft = Draft(text, customer_name="Priyanka Devi", customer="Priyanka Devi here, not happy")
        assert [hit.label for hit in check(draft, Options())] == ["full"]


class TestPhrases:
    """The rule's table, beside facts."""

    options = Options(labels=("phrase",), phrases=Phrases.of("at the earliest", "[thank you/thanks] for reaching out"))

    def test_each_phrase_is_a_hit_of_its_own(self) -> None:
        text = "Thanks for reaching out. The Skerry hinge ships on Monday, at the earliest."
        assert [hit.span.of(text) for hit in check(Draft(text), self.options)] == [
            "Thanks for reaching out",
            "at the earliest",
        ]

    def test_a_reply_that_is_nothing_but_stock_is_left_to_the_rule_for_whole_replies(self) -> None:
        text = "Thanks for reaching out. We will resolve this at the earliest."
        assert not list(check(Draft(text), self.options))
        assert [hit.label for hit in check(Draft(text), Options())] == ["holding"]

    def test_the_probe_of_the_kind_makes_room_for_a_phrase(self) -> None:
        text = KIND.probe.format(phrase="at the earliest")
        assert [hit.label for hit in check(Draft(text), self.options)] == ["phrase"]


@pytest.mark.parametrize(
    ("stock", "said"),
    [
        (("listed",), ["Rest assured"]),
        (("built",), ["Thanks so much for telling us"]),
        (("listed", "built"), ["Rest assured", "Thanks so much for telling us"]),
    ],
    ids=lambda value: "-".join(value),
)
def test_where_a_rule_looks_for_stock_phrases(stock: tuple[str, ...], said: list[str]) -> None:
    text = "Thanks so much for telling us. Rest assured that Priya counts the boxes in Bristol at three."
    hits = check(Draft(text), Options(stock=stock, phrases=Phrases.of("rest assured")))
    assert sorted(hit.span.of(text) for hit in hits) == said


@pytest.mark.parametrize("wanted", ["full", "phrase", "holding"])
def test_only_the_labels_that_a_rule_wants(wanted: str) -> None:
    for text in [*PASTED.values(), *HOLDING.values(), *(text for text, _ in LEANING.values())]:
        assert {hit.label for hit in check(Draft(text), Options(labels=(wanted,)))} <= {wanted}


def test_every_hit_says_what_is_wrong_and_what_to_do() -> None:
    for text in [*PASTED.values(), *HOLDING.values(), *(text for text, _ in LEANING.values())]:
        for hit in check(Draft(text), Options()):
            assert hit.message.endswith(".")
            assert hit.advice
            assert hit.why


WORDS = st.sampled_from(
    [
        "sorry",
        "thanks",
        "for",
        "the inconvenience",
        "we",
        "will",
        "look into",
        "it",
        "get back",
        "to",
        "you",
        "parcel",
        "Leeds",
        "9am",
        "^MK",
        "@you",
        ".",
        "!",
        "?",
        ",",
        "-",
        "\n",
        '"',
        "https://a.example",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)), st.none() | st.text(max_size=60))
def test_any_text_is_judged_and_every_span_lies_in_it(text: str, customer: str | None) -> None:
    hits = list(check(Draft(text, customer=customer), Options(phrases=Phrases.of("look into"))))
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits)
    assert len({hit.label for hit in hits}) <= 1
