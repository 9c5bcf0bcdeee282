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
        "tone",
        "Short facts that move the case on, to somebody upset",
        wanted=False,
        draft=_on_x("The engineer is parked outside number 9 now. ^LB", "4 hours late and still no sign of him. Joke."),
    ),
    Failure(
        "boilerplate",
        "A stock phrase that is meant this once",
        wanted=False,
        draft=_on_x("Gate B9, boarding from 17:10. Have a good one, Ilse! ^LB"),
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
)
"""Tried when the page is written; what no longer fails is left out of it."""
