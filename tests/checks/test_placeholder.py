"""Slots that nobody filled, and what only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.placeholder import KIND, Options
from replybook.model import Draft, Hit


def hits(text: str, *known: str) -> list[Hit]:
    return list(KIND.check(Draft(text), Options(known)))


def found(text: str, *known: str) -> list[str]:
    return [hit.span.of(text) for hit in hits(text, *known)]


SLOTS = [
    # text, what is found in it
    ("Morning {{name}}, your tram pass is on its way. ^LT", "{{name}}"),
    ("Morning {{ ticket.requester.first_name }}, it is on its way.", "{{ ticket.requester.first_name }}"),
    ("Morning {{{customer}}}, it is on its way.", "{{{customer}}}"),
    ('Morning {{ first_name | default: "there" }}, all sorted.', '{{ first_name | default: "there" }}'),
    ("{{#if late}}Sorry for the wait. ^LT", "{{#if late}}"),
    ("Morning {%customer.firstName,fallback=there%}, all sorted.", "{%customer.firstName,fallback=there%}"),
    ("{% if late %}Sorry. ^LT", "{% if late %}"),
    ("Morning <%= first_name %>, all sorted.", "<%= first_name %>"),
    ("Morning {name}, all sorted.", "{name}"),
    ("Morning ${name}, all sorted.", "${name}"),
    ("Morning %{ticket.name.first}, all sorted.", "%{ticket.name.first}"),
    ("Morning {!Contact.FirstName}, all sorted.", "{!Contact.FirstName}"),
    ("Morning {0}, all sorted.", "{0}"),
    ("So glad the pram fits! {Agent to mention the colour} ^LT", "{Agent to mention the colour}"),
    ("Track it at https://parcels.example/track/{tracking_number} today", "{tracking_number}"),
    ("Morning [CUSTOMER], all sorted.", "[CUSTOMER]"),
    ("Morning [Customer's first name], all sorted.", "[Customer's first name]"),
    ("All sorted.\n\nWarmly,\n[Agent Name]", "[Agent Name]"),
    ("Your [PRODUCT] is on the van.", "[PRODUCT]"),
    ("Your refund of [amount] left on [date].", "[amount]"),
    ("We meet at [insert the nearest depot] tonight.", "[insert the nearest depot]"),
    ("The doors open at [TBC].", "[TBC]"),
    ("Morning [[name]], all sorted.", "[[name]]"),
    ("Morning <NAME>, all sorted.", "<NAME>"),
    ("Morning <first name>, all sorted.", "<first name>"),
    ("We'll ring you <insert time> today.", "<insert time>"),
    ("Morning «First_Name», all sorted.", "«First_Name»"),
    ("Morning *|FNAME|*, all sorted.", "*|FNAME|*"),
    ("Your parcel %order_id% is on the van.", "%order_id%"),
    ("Morning %%NAME%%, all sorted.", "%%NAME%%"),
    ("Morning %(name)s, all sorted.", "%(name)s"),
    ("Morning %s, all sorted.", "%s"),
    ("Morning $FIRSTNAME, all sorted.", "$FIRSTNAME"),
    ("Morning $customer_name, all sorted.", "$customer_name"),
    ("We'll ring you at [time] today.", "[time]"),
    ("Please send your [order no./postcode] by DM.", "[order no./postcode]"),
    ("The tent sleeps INSERT NUMBER HERE. ^LT", "INSERT NUMBER HERE"),
    ("Morning ((first name)), all sorted.", "((first name))"),
    ("Morning @@name@@, all sorted.", "@@name@@"),
    ("Morning #name#, all sorted.", "#name#"),
    ("The total is €__ for both.", "__"),
    ("Dear Mr/Ms, all sorted.", "Mr/Ms"),
    ("Your parcel ORDER_NUMBER is on the van.", "ORDER_NUMBER"),
    ("Hi , your pass is ready. ^LT", "Hi ,"),
    ("@river_sam Hi , your pass is ready. ^LT", "Hi ,"),
    ("Dear ,\n\nYour pass is ready.", "Dear ,"),
    ("Hello  , your pass is ready.", "Hello  ,"),
    ("Dear ......, your pass is ready.", "Dear ......,"),
    ("Hello undefined, your pass is ready.", "undefined"),
    ("Hi null! Your pass is ready.", "null"),
    ("Dear NaN,\nYour pass is ready.", "NaN"),
    ("Hi None, your pass is ready.", "None"),
    ("Hello [object Object], your pass is ready.", "[object Object]"),
    ("Dear Customer Name, your pass is ready.", "Customer Name"),
    ("Dear XXX, your pass is ready.", "XXX"),
    ("Your pass is ready. We're [object Object] till six.", "[object Object]"),
    ("Your seat is ____ in coach B.", "____"),
    ("Your order XXXX left today.", "XXXX"),
    ("We'll ring between XX:XX and six.", "XX:XX"),
    ("A voucher of £XX is on its way.", "XX"),
    ("Your pass is ready. TODO: check the zone", "TODO: check the zone"),
    ("Your pass is ready (delete as appropriate).", "(delete as appropriate)"),
    ("Your pass is ready at (insert branch).", "(insert branch)"),
    ("Lorem ipsum dolor and so on", "Lorem ipsum"),
]


@pytest.mark.parametrize(("text", "slot"), SLOTS)
def test_a_slot_is_found(text: str, slot: str) -> None:
    assert slot in found(text)


CLEAN = [
    "Hi, thanks for the photo. ^LT",
    "Hi thanks, we got it. ^LT",
    "Dear Customer, your pass is ready.",
    "Hello none of the trams run today, sorry.",
    "@123 __cust__ all sorted. __company__",
    "[Product] It comes in blue too.",
    "Part one of it [1/2]",
    "Your pass is ready. [KL]",
    "Your pass is ready [AA]",
    "He wrote “definately” [sic] (edited)",
    "[UPDATE] Trams run again.",
    "See [our guide](https://trams.example/guide) and [the link][1].",
    "Tap [Account] and then [Order details].",
    "Go to Settings > [Name] > Save.",
    "Press the [Name] button.",
    'Send {"event": "paid", "meta": {}} to it.',
    "An empty { } or {} or [] is fine.",
    "function() { return total }",
    "The item(s) in a{2} matched \\d{3}.",
    "`Hi {{name}}` is how a greeting is written in your template.",
    "GET /users/{id} gives it.",
    "It lies in %APPDATA% and C:\\Users\\%username%\\Saves.",
    "Look in /home/<user>/saves or C:\\Users\\<name>\\Saves.",
    "100% sure, 50% off 20%, 5%-10%",
    "See https://trams.example/a%20name%20b and https://trams.example/%E2%80%99",
    "It's $5, $AAPL or $US, <3 and >:( and <- that",
    "<b>bold</b> <details> <br/> a < b and c > d",
    "Love from all of us xxx",
    "Hi Roxanne, size XXXL is back.",
    "Your number looks like XXXX-XXXX, on the back.",
    "A code such as XXXX is on the card.",
    "Card ending XXXX1234",
    "-___- oh dear ^___^",
    "The opening day is TBC, sorry.",
    "¿Es TODO? Sí.",
    "Error DXGI_ERROR means the driver stopped.",
    "We’d love to insert a coin (insert coin).",
    "#first_name snake_case __init__",
]


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_looks_like_a_slot(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Morning {{ticket.requester.first_name}}", "ticket.requester.first_name"),
        ("Morning {{ ticket.requester.first_name }}", "{{ticket.requester.first_name}}"),
        ("Morning {{Ticket.Requester.First_Name | fallback: there}}", "ticket.*"),
        ("{{#if late}}Sorry.{{/if}}", "if*"),
        ("Parcel %order_id% left.", "%order_id%"),
        ("Morning [CUSTOMER]", "customer"),
    ],
)
def test_a_slot_that_the_help_desk_fills_may_stay(text: str, known: str) -> None:
    assert found(text, known) == []
    assert found(text, "something else")


def test_another_slot_beside_a_known_one() -> None:
    assert found("Morning {{name}}, order {{order}}", "name") == ["{{order}}"]


def test_a_greeting_without_a_name_is_never_known() -> None:
    assert found("Hi , all sorted.", "*", "hi") == ["Hi ,"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Morning {{name}}", "“{{name}}” is a slot that nobody filled."),
        ("Hi , all sorted.", "The greeting has no name."),
        ("Hi null, all sorted.", "“null” stands where the name should."),
        ("Seat ____ is yours.", "“____” is a blank that nobody filled."),
        ("TODO: zone", "“TODO: zone” is a note to the writer, not to the customer."),
        ("lorem ipsum", "“lorem ipsum” is filler text."),
        (
            "[insert the name of the depot that is nearest to them]",
            "“[insert the name of the depot that is n…” is a slot that nobody filled.",
        ),
    ],
)
def test_what_it_says(text: str, message: str) -> None:
    [hit] = hits(text)
    assert (hit.message, hit.advice) == (message, "Fill it in, or take it out.")


def test_the_fix_for_a_greeting_without_a_name_closes_the_gap() -> None:
    [hit] = hits("@sam Hello  , all sorted.")
    [fix] = hit.fixes
    [edit] = fix.edits
    assert (edit.text, fix.safety) == ("Hello,", "unsafe")


AWKWARD = st.text(st.one_of(st.characters(), st.sampled_from("{}[]<>%$_`X .,@\\/|#\nname")), max_size=120)


@given(AWKWARD)
def test_any_text_can_be_searched(text: str) -> None:
    places = [hit.span for hit in hits(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in places)
    assert all(before.end <= after.start for before, after in pairwise(places))


@pytest.mark.parametrize(
    "piece", ["{", "{{a", "[a ", "<a", "%a", "`", "`a", "X", "_", "Hi ", "$a_", "{{a}}`", " ,", "[name"]
)
def test_a_long_hostile_text_is_searched_in_the_end(piece: str) -> None:
    assert len(hits(piece * 20_000)) <= 20_000
