"""Who signed a reply, and what is said where nobody did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.signature import KIND, Options, check, needs
from replybook.checks.signatures.find import find_signature
from replybook.model import Agent, BrandTerm, Channel, Draft

SAYS = "The parts are on order and a fitter rings you by noon."

SIGNED = {
    "caret": (f"{SAYS} ^MK", "MK"),
    "caret-space": (f"{SAYS} ^ Mika", "Mika"),
    "caret-lower-case": (f"{SAYS} ^mk", "mk"),
    "caret-digit": (f"{SAYS} ^MK2", "MK2"),
    "caret-name": (f"{SAYS} ^Mika", "Mika"),
    "caret-two-words": (f"{SAYS} ^Mika B", "Mika B"),
    "caret-full-stop": (f"{SAYS} ^Mika.", "Mika"),
    "caret-two-people": (f"{SAYS} ^MK/JL", "MK/JL"),
    "caret-entity": (f"{SAYS} ^M&amp;K", "M&amp;K"),
    "caret-touching": (f"{SAYS}^MK", "MK"),
    "caret-before-link": (f"{SAYS} ^MK https://acme.example/track", "MK"),
    "caret-before-text": ("^MK Your parcel left Leeds at nine. Track it below", "MK"),
    "caret-before-part": (f"{SAYS} ^MK 1/2", "MK"),
    "caret-looks-like-a-word": (f"{SAYS} ^US", "US"),
    "slash": (f"{SAYS} /SQ", "SQ"),
    "slash-lower-case": (f"{SAYS} /sq", "sq"),
    "slash-space": ("Enjoy your tea! / Beth", "Beth"),
    "star": (f"{SAYS} *TMT", "TMT"),
    "star-name": (f"{SAYS} *Tomas", "Tomas"),
    "star-joined-names": (f"{SAYS} *TomasKral", "TomasKral"),
    "star-after-bracket": ("Bags over 23 kg go as freight (cont.) *TMT", "TMT"),
    "dash-name": (f"{SAYS} -Noor", "Noor"),
    "dash-space-name": (f"{SAYS} - Noor", "Noor"),
    "dash-initials": (f"{SAYS} -NB", "NB"),
    "dash-lower-case": (f"{SAYS} -noor", "noor"),
    "dash-space-lower-case": (f"{SAYS} - noor", "noor"),
    "dash-after-a-word": ("Ring me when it comes - Noor", "Noor"),
    "dash-touching-a-word": ("Ring me when it comes-Noor", "Noor"),
    "dash-touching-then-space": ("Ring me when it comes- Noor", "Noor"),
    "dash-dotted-initials": (f"{SAYS} -N.B.", "N.B"),
    "dash-role": (f"{SAYS} - Noor, Customer Care", "Noor"),
    "dash-house": (f"{SAYS} - Noor from Acme", "Noor"),
    "dash-hyphen-name": (f"{SAYS} - Anne-Marie", "Anne-Marie"),
    "dash-apostrophe": (f"{SAYS} - D'Arcy", "D'Arcy"),
    "dash-two-people": (f"{SAYS} -Noor & Sam", "Noor & Sam"),
    "dash-initials-like-a-word": (f"{SAYS} -GO", "GO"),
    "en-dash": (f"{SAYS} – Jo", "Jo"),
    "em-dash": (f"{SAYS} —Jo", "Jo"),
    "double-dash": (f"{SAYS} --JV", "JV"),
    "tilde": (f"{SAYS} ~Ann", "Ann"),
    "tilde-space": (f"{SAYS} ~ Ann", "Ann"),
    "tilde-touching": (f"{SAYS}~ann", "ann"),
    "underscore": (f"{SAYS} _Rjay", "Rjay"),
    "infinity": (f"{SAYS} ∞SA", "SA"),
    "infinity-emoji": (f"{SAYS} ∞SA 😊", "SA"),
    "bar": (f"{SAYS} |KL", "KL"),
    "bullet": (f"{SAYS} •KL", "KL"),
    "equals": (f"{SAYS} = KL", "KL"),
    "square-brackets": (f"{SAYS} [KL]", "KL"),
    "square-brackets-name": (f"{SAYS} [Kim]", "Kim"),
    "round-brackets": (f"{SAYS} (KL)", "KL"),
    "thanks-comma": (f"{SAYS} Thanks, Priya", "Priya"),
    "thanks-no-comma": (f"{SAYS} Thanks Priya", "Priya"),
    "thanks-dash": (f"{SAYS} Thanks - Priya", "Priya"),
    "many-thanks": (f"{SAYS} Many thanks, Priya", "Priya"),
    "cheers": (f"{SAYS} Cheers Tom", "Tom"),
    "ty": (f"{SAYS} TY, Tom", "Tom"),
    "regards": (f"{SAYS} Regards, Jessica", "Jessica"),
    "regards-full-stop": (f"{SAYS} Kind regards, Jessica.", "Jessica"),
    "regards-line": (f"{SAYS}\n\nWarm regards,\nJessica", "Jessica"),
    "regards-desk-and-name": (f"{SAYS} Regards, Mortgage Desk - Jessica", "Jessica"),
    "regards-name-and-house": (f"{SAYS}\nRegards,\nJessica @ Acme App", "Jessica"),
    "rgds": (f"{SAYS} Rgds, Amit", "Amit"),
    "warmly": (f"{SAYS} Warmly, Ann", "Ann"),
    "all-the-best": (f"{SAYS} All the best, Ann", "Ann"),
    "spanish": (f"{SAYS} Saludos, Ana", "Ana"),
    "german": (f"{SAYS} Viele Grüße Anna", "Anna"),
    "french": (f"{SAYS} Cordialement, Luc", "Luc"),
    "russian": ("Посылка придёт завтра. С уважением, Анна", "Анна"),
    "hindi": ("आपका पार्सल कल आएगा। धन्यवाद, प्रिया", "प्रिया"),
    "dashes-then-line": (f"{SAYS}\n\n--\nPriya", "Priya"),
    "initials-full-stop": (f"{SAYS} QH.", "QH"),
    "through-to": (f"Hi Rhoda, you're through to Priya. {SAYS}", "Priya"),
    "best-wishes": (f"{SAYS} Best wishes. Ann", "Ann"),
    "sincerely": (f"{SAYS} Yours sincerely, Ann", "Ann"),
    "thanks-greeting-somebody-else": (f"Hi Rhoda. {SAYS} Thanks, James.", "James"),
    "own-line": (f"{SAYS}\nPriya", "Priya"),
    "own-line-role": (f"{SAYS}\n\nPriya, Duty Manager", "Priya"),
    "last-sentence": (f"{SAYS} Maya", "Maya"),
    "last-sentence-role": (f"{SAYS} Berit, Branch Manager", "Berit"),
    "last-sentence-initials": (f"{SAYS} QH", "QH"),
    "last-sentence-link": (f"{SAYS} Maya https://acme.example/chat", "Maya"),
    "last-sentence-part": (f"{SAYS} Maya 2/2", "Maya"),
    "last-sentence-name-and-letter": (f"{SAYS} MayaD", "MayaD"),
    "kiss": (f"{SAYS} -Jo x", "Jo"),
    "emoticon": (f"{SAYS} -Jo :D", "Jo"),
    "hashtags": (f"{SAYS} ^MK #HappyFriday #Acme", "MK"),
    "handle-behind": (f"{SAYS} -Jo @acmehelp", "Jo"),
    "here": (f"Priya here. {SAYS}", "Priya"),
    "hi-here": (f"Hi Anna, Priya here. {SAYS}", "Priya"),
    "handle-here": (f"@rhoda Priya here from Acme! {SAYS}", "Priya"),
    "at-firm": ("Hi, Priya at Acme & Co: the lift is back in service.", "Priya"),
    "opens-at-firm": ("Priya at Acme Taxis: booked for five. How many bags?", "Priya"),
    "firm-alone": ("Hi, Priya at Acme. It's the card ending 0917.", "Priya"),
    "at-the-firm": ("Priya at the Lido: main pool 24, baby pool 32.", "Priya"),
    "ask-for-me": ("Our night desk is on until two, ask for me, Priya, and I'll have it open.", "Priya"),
    "ring-me": ("Please ring me, Priya Shah, practice manager: I'm in from eight.", "Priya"),
    "ring-me-last": (f"{SAYS} {SAYS} {SAYS} {SAYS} So please call me, Priya, on 555-0139.", "Priya"),
    "thats-me": ("That's me, Priya. I'm in the shop from nine.", "Priya"),
    "it-is-at-firm": (f"Hi, it's Priya at Acme. {SAYS}", "Priya"),
    "this-is": (f"Hello, this is Priya from Acme. {SAYS}", "Priya"),
    "i-am": (f"Hi, I'm Priya, the duty manager. {SAYS}", "Priya"),
    "my-name-is": (f"My name is Priya and I run the shop. {SAYS}", "Priya"),
    "devanagari": ("आपका पार्सल कल आएगा। - प्रिया", "प्रिया"),
    "devanagari-caret": ("आपका पार्सल कल आएगा ^प्रिया", "प्रिया"),
    "arabic": ("سيصل طردك غدا. -ليلى", "ليلى"),
    "cyrillic": ("Посылка придёт завтра. Аня", "Аня"),
    "cjk": ("明日お届けします。^田中", "田中"),
}


@pytest.mark.parametrize(("text", "name"), SIGNED.values(), ids=SIGNED)
def test_a_signature_is_found(text: str, name: str) -> None:
    signature = find_signature(text)
    assert signature is not None
    assert signature.name == name
    assert name in signature.span.of(text)
    assert not list(check(Draft(text, channel="x"), Options()))


UNSIGNED = {
    "nothing": SAYS,
    "link": "Track it here: https://acme.example/track",
    "hashtag": f"{SAYS} #OnOurWay",
    "handle": f"{SAYS} @acmehelp",
    "masked-handle": f"__cust__ {SAYS}",
    "number": "Ring us on 0800 555 0199",
    "team": f"{SAYS} - Team Acme",
    "the-team": f"{SAYS} - The Acme Team",
    "team-line": f"{SAYS}\nAcme Support Team",
    "regards-team": f"{SAYS} Regards, Team Acme",
    "regards-cares": f"{SAYS} Regards, Acme Cares",
    "regards-brand-in-capitals": f"{SAYS} Regards, NORTHBANK",
    "regards-brand-camel-case": f"{SAYS} Regards, NorthPay",
    "thanks-alone": f"{SAYS} Thanks",
    "thanks-exclamation": f"{SAYS} Thanks!",
    "dash-thanks": f"{SAYS} - Thanks",
    "thanks-to-the-customer": "We'll fix the sign today. Thanks, Rhoda!",
    "vocative": "We'll fix the sign today, Rhoda.",
    "vocative-without-stop": "We'll fix the sign today, Rhoda",
    "greeted-by-that-name": f"Hi Rhoda. {SAYS} Thanks, Rhoda",
    "asap": "We'll have you on your way ASAP!",
    "dm": "Tell us more. DM",
    "menu-path": "Go to Settings > General > Reset",
    "menu-path-entities": "Go to Settings &gt; General &gt; Reset",
    "airport-code": "Your bag is in the hold of the flight to PHL.",
    "compound": "It works with every phone that has Wi-Fi",
    "compound-prefix": "The offer is for flights in mid-June",
    "slash-compound": "You may choose card and/or cash",
    "date": "It comes on 12/24",
    "fraction": "Add 1/2 cup of water, then close the lid and wait for the light to turn green again",
    "last-part": f"{SAYS} 2/2",
    "last-part-first": f"2/2 {SAYS}",
    "footnote": "Half price in May. *Terms apply",
    "emphasis": "It is *free*",
    "heart": "We love it too <3",
    "emoticon": "See you there :D",
    "ordinary-word": "Your seat is by the window. Enjoy",
    "here-we-are": "We're here for you. What happened?",
    "from-here": "Done. From here, open the app once more.",
    "it-is-at-place": "Hi, it's open at Acme Park until nine.",
    "tell-me": "Tell me, Anna, which of the two was it?",
    "day-at-firm": "Monday at Acme Park: closed for repairs.",
    "here-is": "Good news! Here's how it works.",
    "this-is": "Hi, this is Great news for us.",
    "team-here": "Team Acme here! Tell us more.",
    "empty": "",
    "only-emoji": "🎉🎉",
}


@pytest.mark.parametrize("text", UNSIGNED.values(), ids=UNSIGNED)
def test_nobody_signed(text: str) -> None:
    assert find_signature(text) is None
    assert [hit.label for hit in check(Draft(text, channel="x"), Options())] == ["absent"]


PARTS = {
    "slash": f"{SAYS} 1/2",
    "brackets": f"{SAYS} (1/3)",
    "of": f"{SAYS} 2 of 3",
    "first": f"1/2 {SAYS}",
    "behind-handle": f"@rhoda 1/2 {SAYS}",
    "dots": "We've asked the depot and they say...",
    "ellipsis": "We've asked the depot and they say…",
    "dots-link": "We've asked the depot and they say... https://acme.example/1",
    "cont": f"{SAYS} (cont)",
    "contd": f"{SAYS} cont'd",
    "arrows": f"{SAYS} >>>",
    "arrows-entities": f"{SAYS} &gt;&gt;",
    "touching": f"{SAYS}1/2",
}


@pytest.mark.parametrize("text", PARTS.values(), ids=PARTS)
def test_a_part_may_be_signed_in_another_part(text: str) -> None:
    assert find_signature(text) is None
    assert not list(check(Draft(text, channel="x"), Options()))


def test_the_customers_name_is_no_signature() -> None:
    draft = Draft(f"{SAYS} Thanks, Rhoda", customer_name="Rhoda Finch")
    assert [hit.label for hit in check(draft, Options())] == ["absent"]


def test_a_marked_name_is_a_signature_even_if_the_customer_bears_it() -> None:
    assert not list(check(Draft(f"Hi Rhoda. {SAYS} -Rhoda", customer_name="Rhoda"), Options()))


def test_the_account_that_the_customer_writes_to_is_no_person() -> None:
    draft = Draft(f"{SAYS} - Spindle", customer="@SpindleHelp where is my parcel")
    assert [hit.label for hit in check(draft, Options())] == ["absent"]


def test_a_brand_term_is_no_person() -> None:
    options = Options(brand_terms=(BrandTerm("Spindle"),))
    assert [hit.label for hit in check(Draft(f"Spindle here! {SAYS}"), options)] == ["absent"]
    assert [hit.label for hit in check(Draft(f"{SAYS} - Spindle"), options)] == ["absent"]


@pytest.mark.parametrize("text", [f"{SAYS} All the best from Maya", f"{SAYS} Yours, Maya!"])
def test_somebody_known_may_sign_in_any_way(text: str) -> None:
    assert not list(check(Draft(text, agent="Maya"), Options()))
    assert not list(check(Draft(text), Options(roster=(Agent("Maya Lind"),))))


def test_a_machine_bears_no_initials() -> None:
    assert not list(check(Draft(SAYS, channel="x", author="ai"), Options()))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (SAYS, len(SAYS)),
        (f"{SAYS} https://acme.example/track", len(SAYS)),
        (f"{SAYS} #Acme  \n", len(SAYS)),
        ("", 0),
        ("https://acme.example", 20),
    ],
    ids=["end", "before-link", "before-hashtag", "empty", "only-link"],
)
def test_the_place_is_where_a_signature_should_be(text: str, end: int) -> None:
    (hit,) = check(Draft(text), Options())
    assert (hit.span.start, hit.span.end) == (end, end)


def channel(sign_off: str) -> dict[str, Channel]:
    return {"x": Channel("x", "X", public=True, sign_off=sign_off)}


@pytest.mark.parametrize(
    ("sign_off", "advice"),
    [
        ("caret initials", "End with your initials, for example ^MK."),
        ("first name", "End with your first name, for example “Maya”."),
        ("name and team", "End with your name and team, for example “Maya, Customer Care”."),
        ("any", "End with your name or initials."),
    ],
)
def test_the_advice_is_the_channels(sign_off: str, advice: str) -> None:
    (hit,) = check(Draft(SAYS, channel="x"), Options(channels=channel(sign_off)))
    assert hit.advice == advice


def test_a_channel_without_signatures_is_not_applicable() -> None:
    assert needs(Draft(SAYS, channel="x"), Options(channels=channel("none")))
    assert needs(Draft(SAYS, channel="x"), Options(channels=channel("any"))) is None


ROSTER = (Agent("Maya Lind", "ML"), Agent("Tomas Kral", "TKR"))


@pytest.mark.parametrize(
    ("sign", "flagged"),
    [
        ("^ML", False),
        ("^ml", False),
        ("- Maya", False),
        ("Thanks, Tomas", False),
        ("- Maya Lind", False),
        ("^TKR", False),
        ("^TK", False),
        ("^QQ", True),
        ("- Priya", True),
    ],
)
def test_who_is_on_the_roster(sign: str, flagged: bool) -> None:
    options = Options(labels=("roster",), roster=ROSTER)
    assert [hit.label for hit in check(Draft(f"{SAYS} {sign}", agent="Maya Lind"), options)] == ["roster"] * flagged


@pytest.mark.parametrize("label", ["roster", "style"])
@pytest.mark.parametrize("agent", [None, "Priya Rao"], ids=["nobody named", "somebody of another team"])
def test_the_house_signs_for_its_own_people_only(label: str, agent: str | None) -> None:
    options = Options(labels=(label,), roster=ROSTER, channels=channel("caret initials"))
    draft = Draft(f"{SAYS} - QQ", channel="x", agent=agent)
    assert needs(draft, options) == "an agent who is on the roster"
    assert not list(check(draft, options))


def test_without_a_roster_nobody_can_be_off_it() -> None:
    assert needs(Draft(SAYS, agent="Maya Lind"), Options(labels=("roster",)))
    assert not list(check(Draft(f"{SAYS} ^QQ", agent="Maya Lind"), Options(labels=("roster",))))


@pytest.mark.parametrize(
    ("style", "sign", "flagged"),
    [
        ("caret initials", "^MK", False),
        ("caret initials", "-MK", True),
        ("caret initials", "^Mika", True),
        ("first name", "- Mika", False),
        ("first name", "Thanks, Mika", False),
        ("first name", "^MK", True),
        ("name and team", "- Mika, Customer Care", False),
        ("name and team", "- Mika", True),
        ("any", "/MK", False),
    ],
)
def test_the_channels_style(style: str, sign: str, flagged: bool) -> None:
    options = Options(labels=("style",), roster=(Agent("Mika Kale", "MK"),), channels=channel(style))
    draft = Draft(f"{SAYS} {sign}", channel="x", agent="Mika Kale")
    assert [hit.label for hit in check(draft, options)] == ["style"] * flagged


def test_the_kind() -> None:
    assert KIND.name == "signature"
    assert set(KIND.labels) == {"absent", "roster", "style"}


@given(
    st.text(max_size=80),
    st.sampled_from(["", " ^", "-", " [", "Thanks, ", "(", "\n", " 1/2", "*"]),
    st.text(max_size=12),
)
def test_any_text_can_be_judged(body: str, mark: str, tail: str) -> None:
    text = body + mark + tail
    options = Options(labels=("absent", "roster", "style"), roster=ROSTER, channels=channel("caret initials"))
    for hit in check(Draft(text, channel="x", customer=tail, agent="Maya Lind"), options):
        assert 0 <= hit.span.start <= hit.span.end <= len(text)
