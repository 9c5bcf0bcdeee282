"""`asks-again`: asks for what the customer has already given."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from replybook.checks.kind import Kind, options
from replybook.checks.word_set import word_set
from replybook.model import BrandTerm, Draft, Hit
from replybook.reading import Reading, read

if TYPE_CHECKING:
    from replybook.checks.given.asked_things import Asked

_ASKING = word_set("""
    ? please send share provide confirm tell know need have get drop reply give let dm pls kindly
    require required requires remind read useful helpful advise quote state type paste
""")
_CODES = frozenset(["order", "account", "serial", "email", "phone"])
"""Topics whose values count even where an agent wrote them."""
_OTHER = word_set("""
    other another new different exact second alternative correct right updated old else closer clearer more better both
    two sharper bigger
""")
_FURTHER = word_set("second third other another")
_FAILED = word_set(
    "find found match matches valid invalid incomplete recognise recognize exist digit digits typo ours system"
)
_NOT = word_set("can't cannot couldn't not no isn't doesn't don't wasn't didn't one missing")
_TOLD_OF = frozenset(["when", "moment", "place", "whereabouts", "area", "product", "party"])
"""Topics that a reply may well mention before it asks for them all the same: "Sorry about Saturday. When was it?"."""
_MOST = 24
"""How many questions of one reply are looked at."""


@options
class Options:
    """What an `asks-again` rule knows of the firm."""

    brand_terms: tuple[BrandTerm, ...] = ()
    """Filled from the playbook's brand terms: a product that is named by one is named."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find questions whose answer stands in the customer's message, or earlier in the thread.

    Numbers (order, booking, case, tracking, account, serial), e-mail, phone, postcode, name, flight; when, where,
    which product, model, device, version, browser or error; a photo, a quote or a receipt; how much, how many, how
    long, with whom they spoke; the size, the colour, the street, the room, what the screen says; whether they took a
    step that they say they took, or whether what they said is so. A question that repeats what was given
    to have it confirmed passes, and so does one for another number, a better photo, or a number that could not be
    found.
    """
    reading = read(draft.text)
    if _ASKING.isdisjoint(reading.bag):
        return
    from replybook.checks.given.asked_facts import asked_facts  # few replies ask for something
    from replybook.checks.given.facts import given

    for number, asked in enumerate(asked_facts(reading)):
        if number == _MOST:
            return
        found = None if _is_new(reading, asked) else given(*_where(asked, draft), _brand(options.brand_terms))
        if found is not None and not _says_back(found, reading, asked):
            yield _hit(reading, asked, found)
            return


def needs(draft: Draft, options: Options) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """The customer's message, or an earlier turn."""
    return None if draft.customer or draft.thread else "the customer's message"


def _where(asked: Asked, draft: Draft) -> tuple[str, frozenset[str], list[str]]:
    """What is asked, and the messages in which the answer may stand."""
    topic = asked.topic
    if topic == "device" and not asked.words.isdisjoint({"serial", "imei"}):
        topic = "serial"
    elif topic == "device" and not asked.words.isdisjoint({"plate", "plates", "reg", "registration"}):
        topic = "plate"
    turns = [turn.text for turn in draft.thread if turn.sender == "customer" or topic in _CODES]
    return topic, asked.words, [*([draft.customer] if draft.customer else []), *reversed(turns)]


def _is_new(reading: Reading, asked: Asked) -> bool:
    """Whether a question is for something else than what was given, or says that it was of no use."""
    norms = reading.norms
    if not _FURTHER.isdisjoint(asked.words):
        return True
    other = _OTHER - {"exact"} if asked.topic == "error" else _OTHER
    if asked.topic not in {"age", "choice", "contrast"} and not other.isdisjoint(
        norms[max(0, asked.first - 1) : asked.last + 2]
    ):
        return True
    if any(word[0].isdigit() for word in asked.words):
        return True
    return asked.topic in _CODES and not _FAILED.isdisjoint(norms) and not _NOT.isdisjoint(norms)


def _says_back(found: str, reading: Reading, asked: Asked) -> bool:
    """Whether the reply repeats the figures or names that were given, to have them confirmed."""
    if asked.topic == "echo":
        return False
    words = [word.strip("#.,:()\"'") for word in found.split()]
    telling = [word for word in words if any(map(str.isdigit, word))] or [word for word in words if word[:1].isupper()]
    text = (reading.text if asked.topic not in _TOLD_OF else _sentence(reading, asked)).lower()
    return any(len(word) > 2 and word.lower() not in asked.words and word.lower() in text for word in telling)


def _sentence(reading: Reading, asked: Asked) -> str:
    return reading.sentence_spans()[reading.sentences[asked.first]].of(reading.text)


@lru_cache(maxsize=8)
def _brand(terms: tuple[BrandTerm, ...]) -> frozenset[str]:
    return frozenset(word.lower() for term in terms for word in term.term.split() if word[0].isupper())


def _hit(reading: Reading, asked: Asked, found: str) -> Hit:
    advice = f"They wrote “{' '.join(found.split())}”." if found else "Their message says it; show that you read it."
    return Hit(reading.span(asked.first, asked.last), "This asks for what the customer has given.", "", advice)


KIND = Kind("asks-again", Options, check, needs)
