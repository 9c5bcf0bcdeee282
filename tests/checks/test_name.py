"""Who is greeted, and whose message it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.name import KIND, Options, check
from replybook.model import Agent, BrandTerm, Draft, Turn

OPTIONS = Options(
    roster=(Agent("Leo Bright", "LB"), Agent("Ruth Sayer", "RS"), Agent("Priya Anand", "PA")),
    brand_terms=(BrandTerm("Harbour & Pine"), BrandTerm("Wellspring")),
)


def flagged(reply: str, message: str | None, **context: object) -> list[str]:
    draft = Draft(reply, customer=message, **context)  # type: ignore[arg-type]
    return [] if KIND.needs(draft, OPTIONS) else [hit.span.of(reply) for hit in check(draft, OPTIONS)]


FINDS: dict[str, tuple[str, str, str]] = {
    "see-you-soon": ("It's held till noon. See you soon Mark! Jo", "Its Marek, on my way", "Mark"),
    "between-commas": ("Two missed mornings, Annie, and no call. Gwen", "He never came. Ann-Marie, Ludlow", "Annie"),
    "a-pair": ("Dear Neil and Sarah, a cot is in. Jo", "A cot please. Neil & Farah Qureshi, room 4", "Neil and Sarah"),
    "refused": ("Thanks Ximena, all set. Jo", "i'm called Xiomara btw, not Ximena", "Ximena"),
    "misspelt-at-the-end": ("Glad it held, Allen. We come at five. Meg", "Any news? Cheers, Alan", "Allen"),
    "title-behind-here": ("Dear Mr Whelan, it's in. Jo", "Sam Whelan here (Ms). Is it in?", "Mr Whelan"),
    # how the customer gives the name
    "dash": ("Hi Anita, the lamp left today.", "Where is the lamp I paid for? – Anjali", "Anita"),
    "thanks-comma": ("Hello Marion, page two has it.", "How do I reset the meter? Thanks, Miriam", "Marion"),
    "thanks-comma-stop": ("Hello Marion, page two has it.", "How do I reset the meter? Many thanks, Miriam.", "Marion"),
    "regards-line": ("Dear Owen, it is on page two.", "How do I reset it?\n\nBest regards\nEwan Gray", "Owen"),
    "bare-at-the-end": ("Tim, two hours is too long.", "Two hours at your desk. Never again. Yusuf", "Tim"),
    "own-line": ("Hi Becca, I'll look.", "The tap drips again.\nRhona", "Becca"),
    "its-me-again": ("Hi Theresa, I'm on it.", "Still no heating (it's Tomasz again). Is anyone there?", "Theresa"),
    "its-me-dash": ("Morning Colin, on it.", "Hi, it's Imani - we spoke last week about the fridge.", "Colin"),
    "my-name-is": ("Hi Sinead, found it.", "Hello, my name is Siobhan and my parcel is gone.", "Sinead"),
    "my-names": ("Hi Sinead, found it.", "my name's Siobhan, my parcel is gone", "Sinead"),
    "this-is": ("Hi Erik, found it.", "Hello, this is Joakim Berg. My parcel is gone.", "Erik"),
    "here": ("Hi Erik, found it.", "Joakim here, second message. My parcel is gone.", "Erik"),
    "call-me": ("Hi Joseph, found it.", "Please call me Bea, everybody does. My parcel is gone.", "Joseph"),
    "kiss": ("Hi Joseph, found it.", "Loved the rug! Bea x", "Joseph"),
    "in-brackets": ("Hi Grace, it left.", "When does it leave? (Deepa, flat 4)", "Grace"),
    "from": ("Hi Grace, it left.", "When does it leave? From: Deepa", "Grace"),
    "a-cross": ("Hi Grace, it left.", "When does it leave? Yours, a very cross Deepa", "Grace"),
    "with-a-place": ("Hi Grace, it left.", "When does it leave?\nDeepa Nair, Leeds", "Grace"),
    "two-of-them": ("Hi Grace, it left.", "When does it leave? Deepa & Sunil", "Grace"),
    "this-is-in-full": ("Hi Grace, it left.", "Hello, this is Wiremu Parata. When does it leave?", "Grace"),
    "title-in-brackets": ("Dear Mr Nair, it left.", "When does it leave? Regards, Deepa Nair (Mrs)", "Mr Nair"),
    "only-a-title": ("Dear Mrs Oyelaran, it left.", "When does it leave? Mrs Nair", "Mrs Oyelaran"),
    "here-again": ("Hi Grace, it left.", "Deepa here again. When does it leave?", "Grace"),
    "title-and-place": ("Dear Mr Aalto, it left.", "When does it leave? Mrs K. Aalto, no. 9", "Mr Aalto"),
    "foreign-regards": ("Dear Grace, it left.", "When does it leave?\n\nViele Grüße\nHelge Brandt", "Grace"),
    "here-at-the-end": ("Hi Grace, it left.", "When does it leave, Deepa here", "Grace"),
    "small-at-the-end": ("Hi Grace, it left.", "when does it leave :( deepa", "Grace"),
    "signora": ("Dear Mr Rossi, it left.", "When does it leave? Signora Carla Rossi", "Mr Rossi"),
    "from-table-four": ("Hi Jonathan, it left.", "When does it leave? Johanna from table 4", "Jonathan"),
    "and-family": ("Petra, it left on Monday.", "When does it leave? Petros and family", "Petra"),
    "not-that-name": ("Hello Alan, sorry again.", "It's Alun, not Alan. And where is the desk?", "Alan"),
    # where the reply greets
    "good-morning": ("Good morning, Claire! It left.", "When does it leave?\n- Chloe", "Claire"),
    "hello-there": ("Hello there Grace, it left.", "When does it leave?\n- Ines", "Grace"),
    "behind-a-handle": ("@pots Hi Grace, it left.", "When does it leave? Ines", "Grace"),
    "no-greeting": ("Grace, it left on Monday.", "When does it leave? Ines", "Grace"),
    "thanks-first": ("Thanks, Grace. It left on Monday. Leo", "When does it leave? Ines", "Grace"),
    "sorry-first": ("Sorry Grace, it leaves on Monday.", "When does it leave? Ines", "Grace"),
    "thanks-without-a-mark": ("Thanks Grace for the photo. It left.", "When does it leave? Ines", "Grace"),
    "in-the-middle": ("Your parcel, Grace, left on Monday.", "When does it leave? Ines", "Grace"),
    "end-of-sentence": ("I'm sorry about the floor, Helen. I'll ring at two.", "You scratched it. Ingrid", "Helen"),
    "small-letters": ("hi grace, it left on monday", "when does it leave? - ines", "grace"),
    "unknown-but-alike": ("Xanthia, it left on Monday.", "When does it leave? Thanks, Xiomara", "Xanthia"),
    "unknown-signer-but-alike": ("Hi Oren, it left.", "When does it leave? Oisin", "Oren"),
    "so-kind": ("So kind, Odile! It left on Monday.", "When does it leave? Odette", "Odile"),
    "with-a-particle": ("Hi Tjitske, it left.", "When does it leave. Tjeerd van der Meer", "Tjitske"),
    "capitals": ("HELLO GRACE, it left on Monday.", "When does it leave? Ines", "GRACE"),
    "full-name": ("Dear Helen Marsh, it left.", "When does it leave? Ingrid Moe", "Helen Marsh"),
    "an-odd-name": ("Hi Oluchi, it left.", "When does it leave? Ines", "Oluchi"),
    "of-the-team": ("Hi Ruth, it left. Leo", "When does it leave? Ines", "Ruth"),
    "surname": ("Dear Ms Lindqvist, it left.", "When does it leave? Ms Freja Lindgren", "Ms Lindqvist"),
    "two-for-one": ("Hi Tom and Sue, it left.", "When does it leave? Tom", "Tom and Sue"),
    "letters-like-it": ("Hi Kirsten, it left.", "When does it leave? Kirstie", "Kirsten"),
    # titles
    "mr-for-mrs": ("Dear Mr Okafor, I have the van on the line.", "No van yet.\nMrs Okafor", "Mr Okafor"),
    "mrs-for-mr": ("Dear Mrs. Blum, it is here.", "Is it here? Yours, Mr D. Blum", "Mrs. Blum"),
    "sir-for-mrs": ("Dear Sir, it is here.", "Is it here? Regards, Mrs Blum", "Sir"),
    "madam-for-mr": ("Hello Madam, it is here.", "Is it here? Regards, Mr Blum", "Madam"),
    "mrs-for-ms": ("Dear Mrs Okafor, it left.", "When does it leave? Ms Okafor", "Mrs Okafor"),
    "ms-for-dr": ("Dear Ms Roth, it is here.", "Is it here? Regards, Dr Lena Roth", "Ms Roth"),
    "said-before": ("Hello Mr Tran, I see.", "It's Ms Tran, not Mr Tran. The door is still stuck.", "Mr Tran"),
    "sir-for-a-mum": ("Hello sir, we'll bring it up.", "As a single mum I can't carry it up on my own.", "sir"),
    # somebody else in the message
    "the-husband": (
        "Hi Ahmed, the bolts are in bag two.",
        "My husband Ahmed ordered it. Where are the bolts?",
        "Ahmed",
    ),
    "the-mother": ("Hello Edith, I'm sorry.", "I bought it for my mum Edith, who is 91, and it's broken.", "Edith"),
    "the-agent": ("Hi Kevin, I'm sorry.", "Your agent Kevin hung up on me!", "Kevin"),
    "spoke-to": ("Kevin, I'm sorry about that call.", "I spoke to Kevin on Monday, who promised a van.", "Kevin"),
    "husband-and-signed": ("Hi Ahmed, look in bag two.", "My husband Ahmed ordered it, no bolts. Leila", "Ahmed"),
}


@pytest.mark.parametrize(("reply", "message", "who"), FINDS.values(), ids=FINDS)
def test_it_finds(reply: str, message: str, who: str) -> None:
    assert flagged(reply, message) == [who]


PASSES: dict[str, tuple[str, str]] = {
    "the-same": ("Hi Anjali, the lamp left today.", "Where is the lamp? – Anjali"),
    "case": ("Hi Anjali, the lamp left today.", "where is the lamp? - anjali"),
    "first-of-full": ("Hi Ewan, it is on page two.", "How do I reset it?\n\nBest regards\nEwan Gray"),
    "surname-and-title": ("Dear Mr Gray, it is on page two.", "How do I reset it?\n\nBest regards\nEwan Gray"),
    "short-for-long": ("Hi Liz, it left.", "When does it leave? Elizabeth"),
    "long-for-short": ("Hi Robert, it left.", "When does it leave? Cheers, Bob"),
    "beginning": ("Hi Samira, it left.", "When does it leave? Cheers, Sam"),
    "accent": ("Hi Jose, it left.", "When does it leave? Gracias, José"),
    "accent-the-other-way": ("Hi Zoë, it left.", "When does it leave? Cheers, Zoe"),
    "letter-with-a-stroke": ("Hi Lukasz, it left.", "When does it leave? – Łukasz"),
    "umlaut": ("Dear Ms Mueller, it left.", "When does it leave? Regards, Jana Müller"),
    "ms-for-mrs": ("Dear Ms Okafor, it left.", "When does it leave? Mrs Okafor"),
    "title-alone-fits": ("Dear Madam, it left.", "When does it leave? Mrs Okafor"),
    "first-name-of-a-surname": ("Hi Ngozi, it left.", "When does it leave? Mrs Okafor"),
    "initial": ("Hi Ursula, it left.", "When does it leave? Regards, U. Blum"),
    "initials": ("Hi Ursula, it left.", "When does it leave? - UB"),
    "one-of-two": ("Hi Sue, it left.", "When does it leave? Tom & Sue"),
    "both": ("Hi Tom and Sue, it left.", "When does it leave? Tom & Sue"),
    "with-the-husband": ("Hi Leila and Ahmed, it left.", "My husband Ahmed asked when it leaves. Leila"),
    # nobody is greeted by name
    "there": ("Hi there, it left.", "When does it leave? Ines"),
    "all": ("Hi all, it left.", "When does it leave? Ines"),
    "customer": ("Dear customer, it left.", "When does it leave? Ines"),
    "valued": ("Dear Valued Guest, it left.", "When does it leave? Ines"),
    "sir-or-madam": ("Dear Sir or Madam, it left.", "When does it leave? Mrs Blum"),
    "adverb": ("Unfortunately, it left without your desk.", "When does it leave? Ines"),
    "honestly": ("Honestly, that is on us.", "When does it leave? Ines"),
    "ouch": ("Ouch, that is a deep scratch.", "Look at this. Ines"),
    "place": ("Leeds, by the look of it. The van is on its way back.", "Where is it? Ines"),
    "brand": ("Wellspring, like all our taps, has a ring inside.", "It drips. Ines"),
    "month": ("March, I'm afraid. The mill is out of oak.", "When is it back? Ines"),
    "mum-jokes": ("Happy birthday, and enjoy the cake!", "It's my birthday. Ines"),
    # the writer, and people spoken of
    "introduces-himself": ("Hi, Leo here. It left.", "When does it leave? Ines"),
    "introduces-stranger": ("Hi, Marcus here. It left.", "When does it leave? Ines"),
    "from": ("Hello! Marcus from Wellspring. It left.", "When does it leave? Ines"),
    "this-is": ("Hi, this is Marcus. It left.", "When does it leave? Ines"),
    "im": ("Hi, I'm Marcus, I run the depot. It left.", "When does it leave? Ines"),
    "signature": ("It left on Monday. Thanks, Marcus", "When does it leave? Ines"),
    "signature-stop": ("It left on Monday. Cheers, Marcus.", "When does it leave? Ines"),
    "colleague-first": ("Ruth, our duty manager, has it now.", "When does it leave? Ines"),
    "colleague-who": ("Marcus, who drives it, set off at six.", "When does it leave? Ines"),
    "colleagues": ("Marcus, Dan and I have looked everywhere.", "Where is it? Ines"),
    "colleague-last": ("I've handed it to my colleague, Marcus. He rings at two.", "Where is it? Ines"),
    "colleague-says": ("Marcus is on it.", "Where is it? Ines"),
    "daughter": ("It fits in the room of your daughter, Mia. I've measured it.", "Will it fit for Mia? Ines"),
    # nobody knows the customer's name
    "no-name": ("Hi Grace, it left.", "When does it leave?"),
    "to-an-agent": ("Hi Grace, it left.", "Hi Marcus, when does it leave?"),
    "to-a-colleague": ("Hi Grace, it left.", "When does it leave? Thanks Leo"),
    "thanked-agent": ("Hi Grace, it left.", "When does it leave? Thanks Marcus!"),
    "to-the-brand": ("Hi Grace, it left.", "When does it leave? Thanks, Wellspring"),
    "to-the-handle": ("Hi Grace, it left.", "@PotsAndPans when does it leave? Do better, PotsAndPans"),
    "sent-from": ("Hi Grace, it left.", "When does it leave?\n\nSent from my iPhone"),
    "a-word": ("Hi Grace, it left.", "When does it leave? Disgraceful"),
    "a-place": ("Hi Grace, it left.", "Stranded since nine, at the station in Crewe"),
    "angry": ("Hi Grace, it left.", "I'm Furious and this is Ridiculous"),
    "third-person": ("Hi Grace, it left.", "My husband Ahmed asks when it leaves."),
    "it-is-a-day": ("Hi Grace, it left.", "it's Friday and this is Unacceptable"),
    "it-is-the-brand": ("Hi Grace, it left.", "Well, it's Wellspring again. When does it leave?"),
    "unknown-word": ("Marble, we fear, is out until May.", "When is it back? Ines"),
    "last-word": ("Hi Grace, it left.", "When does it leave? Smh"),
    "champ": ("Hey Champ, it left.", "When does it leave? Ines"),
    "thanked-writer": ("You're welcome, Jack. It left on Monday. ^Lindy", "Thanks, Lindy"),
    "st-lucia": ("Hi Grace, it left.", "Stuck on our way to St. Lucia"),
    "thanked-in-full": ("Hi Grace, it left.", "Thanks to all and specially Mr. Vinod Yadav"),
    "will-update": ("Hi Grace, it left.", "Not sure yet. Will update if/when I know"),
    "in-the-middle": ("Our driver, Marcus, left on Monday.", "When does it leave? Ines"),
    "a-rant": ("Hi Grace, it left.", "When does it leave? Gutted"),
    "other-letters": ("Hi Olga, it left.", "When does it leave? Спасибо, Ольга"),
}


@pytest.mark.parametrize(("reply", "message"), PASSES.values(), ids=PASSES)
def test_it_passes(reply: str, message: str) -> None:
    assert flagged(reply, message) == []


NAMED: dict[str, tuple[str, str, bool]] = {
    "another": ("Hi Helen, it left.", "Ingrid Moe", True),
    "same": ("Hi Ingrid, it left.", "Ingrid Moe", False),
    "last-name-first": ("Hi Ingrid, it left.", "Moe, Ingrid", False),
    "title": ("Dear Mr Moe, it left.", "Mrs Ingrid Moe", True),
    "small-letters": ("Hi Helen, it left.", "ingrid moe", True),
    "handle": ("Hi Helen, it left.", "@moe_77", False),
    "handle-like": ("Hi Helen, it left.", "sofaking", False),
    "handle-like-alike": ("Hi Sofia, it left.", "sofaking", False),
    "handle-with-name": ("Hi Ingrid, it left.", "ingrid_m", False),
    "nobody": ("Hi Helen, it left.", "A Google user", False),
    "guest": ("Hi Helen, it left.", "Guest 4471", False),
    "initial": ("Hi Helen, it left.", "H. Moe", False),
    "particle": ("Dear Mr van der Berg, it left.", "Jan van der Berg", False),
    "hyphen": ("Hi Anne, it left.", "Anne-Marie Duval", False),
    "hyphen-other": ("Hi Claire, it left.", "Anne-Marie Duval", True),
    "other-letters": ("Hi Olga, it left.", "Ольга", False),
    "empty": ("Hi Olga, it left.", "", False),
}


@pytest.mark.parametrize(("reply", "name", "found"), NAMED.values(), ids=NAMED)
def test_the_name_beside_the_draft(reply: str, name: str, found: bool) -> None:
    assert bool(flagged(reply, None, customer_name=name)) is found


def test_either_name_will_do_where_account_and_message_differ() -> None:
    assert flagged("Hi Lena, it left.", "When does it leave? Lena", customer_name="Thomas Weber") == []
    assert flagged("Hi Thomas, it left.", "When does it leave? Lena", customer_name="Thomas Weber") == []
    assert flagged("Hi Frank, it left.", "When does it leave? Lena", customer_name="Thomas Weber") == ["Frank"]


def test_a_name_from_earlier_in_the_thread() -> None:
    thread = (Turn("customer", "Where is it? Cheers, Wojtek"), Turn("agent", "On its way. Leo"))
    assert flagged("Hi Walter, it's here.", "And now?", thread=thread) == ["Walter"]
    assert flagged("Hi Wojtek, it's here.", "And now?", thread=thread) == []


def test_the_agents_own_name_in_the_message_is_not_the_customers() -> None:
    assert flagged("Hi Grace, it left.", "Any news? - Marcus", agent="Marcus Hale") == []


def test_nothing_to_compare_is_not_applicable() -> None:
    assert KIND.needs(Draft("Hi Grace"), OPTIONS) == "the customer's name or message"


def test_the_hit_says_which_name_it_should_be() -> None:
    (hit,) = check(Draft("Hi Anita, it left.", customer="When? – Anjali"), OPTIONS)
    assert (hit.message, hit.label) == ("This greets “Anita”, but the customer is Anjali.", "name")
    (hit,) = check(Draft("Dear Mr Okafor,", customer="When? Mrs Okafor"), OPTIONS)
    assert (hit.message, hit.label) == ("This says “Mr”, but the customer is Mrs Okafor.", "title")
    (hit,) = check(Draft("Hi Kevin,", customer="Your driver Kevin was rude."), OPTIONS)
    assert (hit.message, hit.label) == ("“Kevin” is somebody whom the customer speaks of.", "person")


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=20))
def test_any_text_can_be_judged(reply: str, message: str, name: str) -> None:
    for hit in check(Draft(f"Hi {reply}", customer=f"{message} – {name}", customer_name=name), OPTIONS):
        assert 0 <= hit.span.start < hit.span.end <= len(reply) + 3


MORE: dict[str, tuple[str, str, str]] = {
    "ms-stated": ("Thanks for writing, Mr Thorpe. It left.", "Don't call me Mr, I'm Ms Alex Thorpe.", "Mr Thorpe"),
    "sir-denied": ("I'm sorry about the cup, sir. It left.", "Alex Moor here. I'm a woman, by the way.", "sir"),
    "they-them": ("Miss Whitby, it left on Monday.", "Hey, Sam Whitby, is it here? (they/them please)", "Miss Whitby"),
    "title-behind": ("Thanks for waiting, Mrs Leigh. It left.", "hi I'm Leigh (Mr), is it here", "Mrs Leigh"),
    "mr-for-margaret": ("Dear Mr Fenn, it left.", "Is it here? Margaret Fenn", "Mr Fenn"),
    "double-name": ("Many thanks Jean-Pierre, it left.", "Is it here? Jean-Marc P.", "Jean-Pierre"),
    "surname-spelt": ("Good day Mr Verlinde, it left.", "hi its Kris Verlinden, is it here", "Mr Verlinde"),
    "first-is-said": ("Hello Tran, it left.", "My name's Tuan Tran, first name Tuan.", "Tran"),
    "bare-surname": ("Hello Gray, it left.", "Is it here? Ewan Gray", "Gray"),
    "in-full-behind-hi": ("Hi Susanna! It left.", "Hi, Zuzana Kralik, is it here?", "Susanna"),
    "gruss": ("Hi Wibke, it left.", "Is it here? Gruß, Wiebke", "Wibke"),
    "no-comma": ("Sorry about that Helen. It left.", "Is it here? Best, Ines", "Helen"),
    "long-sentence": ("Cold tea and a wait is a bad start, Graham. It left.", "Is it here? - Gordon T.", "Graham"),
    "his-for-hers": ("Dear Danielle, it left.", "Is it here? Daniel Voss", "Danielle"),
    "with-an-h": ("Hi Sarah, it left.", "Is it here? Sara Whitby", "Sarah"),
    "gday": ("G'day Brian, it left.", "G'day, is it here? Bruce Tully", "Brian"),
    "from-the-desk": ("Hi Jen, it left.", "hey it's jess from unit 4, is it here", "Jen"),
}


@pytest.mark.parametrize(("reply", "message", "who"), MORE.values(), ids=MORE)
def test_it_finds_wherever_it_stands(reply: str, message: str, who: str) -> None:
    assert flagged(reply, message) == [who]


FINE: dict[str, tuple[str, str]] = {
    "particle-in-capitals": ("Dear Mr De Wit, it left.", "Is it here? Mr Jan de Wit"),
    "half-of-a-double-name": ("Dear Ms Smith, it left.", "Is it here? Ms Smith-Jones"),
    "colleague-with-a-title": ("Our surgeon, Mr Hall, is back on Monday. Jo", "When is he back? Ms Reed"),
    "passed-on": ("I've passed the photo to Helen. She rings at two.", "Is it here? Best, Ines"),
    "other-person-titled": (
        "Dear Paul, Mrs Crane now has room 4.",
        "I booked for my mother Mrs Edith Crane. Paul Crane",
    ),
    "professor": ("Dear Professor Stone, it left.", "Is it here? Prof. A. Stone"),
}


@pytest.mark.parametrize(("reply", "message"), FINE.values(), ids=FINE)
def test_it_lets_pass(reply: str, message: str) -> None:
    assert flagged(reply, message) == []
