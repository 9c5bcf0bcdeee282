"""Known kinds of failure of the headline checks, each with an example that is made up."""

from __future__ import annotations

from dataclasses import dataclass

from replybook import Draft


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that a check gets wrong."""

    kind: str
    what: str
    wanted: bool
    """Whether it should be found."""
    draft: Draft


def _on_x(text: str, customer: str | None = None) -> Draft:
    return Draft(text, channel="x", public=True, customer=customer)


def _on_facebook(text: str, customer: str) -> Draft:
    return Draft(text, channel="facebook", public=True, customer=customer)


FAILURES = (
    Failure(
        "tone",
        "Contempt in polite words",
        wanted=True,
        draft=_on_x("There's a charity shop round the corner if our prices frighten you. ^LB", "£40 for a scarf??"),
    ),
    Failure(
        "tone",
        "Cheer that misses an upset customer, with no joke in it",
        wanted=True,
        draft=_on_x(
            "Glad to help! Have a lovely weekend. ^LB", "So nobody is coming until Monday. Brilliant. We have no water."
        ),
    ),
    Failure(
        "private-request",
        "Data that is asked for beside other things, under a name of the company's own",
        wanted=True,
        draft=_on_x("Can you give me the tram line or your TravelPlus? I'll check it for you. ^LB"),
    ),
    Failure(
        "signature",
        "A first name that is also a word, after nothing but a space",
        wanted=False,
        draft=_on_x("It's on the van and with you by noon Will"),
    ),
    Failure(
        "placeholder",
        "An example of a slot, written to a developer without backticks",
        wanted=False,
        draft=_on_x("Put {name} where the greeting goes, and the export fills it. ^LB"),
    ),
    Failure(
        "placeholder",
        "A slot in another language, in single square brackets",
        wanted=True,
        draft=_on_x("Buenos días [NOMBRE], ya está en camino. ^LB"),
    ),
    Failure(
        "length",
        "A bare domain that ends in something rare",
        wanted=True,
        draft=_on_x("See kettle.coffee " + "and come by " * 21 + "on Mondays"),
    ),
    Failure(
        "tone",
        "Any language but English",
        wanted=True,
        draft=_on_x("Das hätten Sie halt vorher lesen müssen. ^LB", "Warum steht das nirgends?"),
    ),
    Failure(
        "tone",
        "A joke without laughter, emoji or slang, beside help",
        wanted=True,
        draft=_on_x(
            "I hear the pigeons were delighted. A new one is on its way for four. ^LB",
            "My wedding cake fell over in the van.",
        ),
    ),
    Failure(
        "promise",
        "A promise with no word of promising, money or time that the agent owns",
        wanted=True,
        draft=_on_facebook("No more late buses from Monday. Lena", "42 bus late all week"),
    ),
    Failure(
        "reviews",
        "A wish for more stars that names neither star, review nor rating",
        wanted=True,
        draft=_on_facebook(
            "There's a heater now. Come by and make it the full set! Lena", "Nice soup, cold room. 4 stars"
        ),
    ),
    Failure(
        "asks-again",
        "A question whose answer the message holds, without saying so",
        wanted=True,
        draft=_on_facebook(
            "Which piece is it? Lena", "My Skerry cabinet came with two left doors, who should I leave the spare with?"
        ),
    ),
    Failure(
        "name",
        "A short form that this customer didn't give",
        wanted=True,
        draft=_on_facebook("Hi Brona, the lamp left Hull today. Lena", "Still no lamp. Brónagh"),
    ),
    Failure(
        "private-data",
        "A number of theirs that is told as a part of the sentence",
        wanted=True,
        draft=_on_facebook("Your passport number, 533401298, is on the label. Lena", "Where is my order?"),
    ),
    Failure(
        "escalation",
        "A former partner in a plain question",
        wanted=False,
        draft=_on_facebook(
            "In the app, under Account, tap Address. Lena", "My ex and I share an account, how do I change the address?"
        ),
    ),
)
