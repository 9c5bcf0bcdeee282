"""Greetings that are not for the customer who wrote. Imported when a draft tells something of who that is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from replybook.checks.names.customer_names import name_refused, people_in_message, people_spoken_of, person_in_field
from replybook.checks.names.gendered_names import is_of_the_other_sex
from replybook.checks.names.greetings import Greeting, greetings
from replybook.checks.names.people import GENDER, Person, fits_name, fits_title, plain
from replybook.checks.word_set import word_set
from replybook.model import Agent, BrandTerm, Draft, Hit
from replybook.reading import read
from replybook.source import Span

Roster = tuple[Agent, ...]
Terms = tuple[BrandTerm, ...]

_SIGNED = 3
"""How far from the end the writer's own name stands, in tokens: who thanks them by name doesn't give theirs."""


def wrong_greetings(draft: Draft, roster: Roster, terms: Terms) -> Iterator[Hit]:
    """The greetings for others than the customer. The names of `roster` and `terms` are not the customer's."""
    reading = read(draft.text)
    found = list(greetings(reading))
    customers = _customers(draft, roster, terms) if found else []
    for greeting in found:
        hit = _judge(greeting, reading.span(greeting.first, greeting.last), draft, customers)
        if hit:
            yield hit


def _judge(greeting: Greeting, span: Span, draft: Draft, customers: list[Person]) -> Hit | None:
    if greeting.aside and not _is_about(greeting, customers):
        return None
    titled = [person for person in customers if person.title] or _of_one_sex(greeting, customers)
    if greeting.title and titled and not any(fits_title(greeting.title, person) for person in titled):
        said = draft.text[span.start : span.end].split(maxsplit=1)[0].rstrip(".,!:")
        return Hit(span, f"This says “{said}”, but the customer is {titled[0].shown}.", "title")
    bag = read(draft.customer).bag if draft.customer else frozenset[str]()
    for words in greeting.people:
        if words[0] in bag and words[0] == name_refused(draft.customer or ""):
            return Hit(span, f"This greets “{span.of(draft.text)}”, which the customer says is not their name.", "name")
        if any(fits_name(words, bool(greeting.title), person) for person in customers if person.names):
            continue
        message = draft.customer or ""
        spoken_of = people_spoken_of(message) if words[0] in read(message).norms else frozenset[str]()
        if words[0] in spoken_of and len(greeting.people) == 1:
            return Hit(span, f"“{span.of(draft.text)}” is somebody whom the customer speaks of.", "person")
        signers = read(draft.text).norms[-_SIGNED:]
        named = [
            person
            for person in customers
            if person.names and person.names[0] not in signers and _is_slip(words, greeting, person)
        ]
        if named and words[0] not in spoken_of:
            return Hit(span, f"This greets “{span.of(draft.text)}”, but the customer is {named[0].shown}.", "name")
    return None


def _is_about(greeting: Greeting, customers: list[Person]) -> bool:
    """Whether a title inside the reply goes with the customer's own name, or stands alone."""
    if not greeting.people:
        return True
    return any(fits_name(greeting.people[0], True, person) for person in customers if person.names)


def _of_one_sex(greeting: Greeting, customers: list[Person]) -> list[Person]:
    """The customer, with the title that their given name speaks for, where only a title of the other sex is used."""
    gender = GENDER.get(greeting.title, "")
    if not gender or len(customers) != 1 or customers[0].certainty != "sure":
        return []
    names = customers[0].names
    if (len(names) < 2 and greeting.people) or not names or not is_of_the_other_sex(gender, names[0]):
        return []
    return [customers[0]._replace(title="mrs" if gender == "m" else "mr")]


def _is_slip(words: tuple[str, ...], greeting: Greeting, person: Person) -> bool:
    """Whether one name stands for the other: surely, or because the two start alike."""
    if person.certainty == "account":
        return False
    if not greeting.known:
        return _is_misspelt(words[0], person.names[0])
    return (person.certainty == "sure" and greeting.sure) or words[0][0] == person.names[0][0]


def _is_misspelt(word: str, name: str) -> bool:
    """ "Allen" for "Alan": they begin and end alike, and are nearly as long."""
    return word[:2] == name[:2] and word[-1] == name[-1] and abs(len(word) - len(name)) <= 1


def _customers(draft: Draft, roster: Roster, terms: Terms) -> list[Person]:
    """Everybody whom the draft may rightly greet, as far as it is known."""
    found = [person_in_field(draft.customer_name)] if draft.customer_name else []
    staff, others = _staff(roster), _brands(terms)
    if draft.agent:
        others |= {plain(word) for word in draft.agent.split()}
    for message in (draft.customer, *(turn.text for turn in draft.thread if turn.sender == "customer")):
        if message:
            found.extend(people_in_message(message, others | _addressed(staff, message)))
    return [person for person in found if person]


_THANKED = word_set("thanks thank you thx cheers ta ty to with and ask told tell from")


def _addressed(staff: frozenset[str], message: str) -> frozenset[str]:
    """Those of the staff whom a message thanks or speaks to; others of that name may be customers."""
    if staff.isdisjoint(read(message).bag):
        return frozenset()
    words = [norm for norm in read(message).norms if norm[0].isalnum()]
    named = (at for at, word in enumerate(words) if word in staff)
    return frozenset(words[at] for at in named if at and words[at - 1] in _THANKED)


@lru_cache(maxsize=8)
def _staff(roster: Roster) -> frozenset[str]:
    return frozenset(plain(agent.name.split()[0]) for agent in roster if agent.name.split())


@lru_cache(maxsize=8)
def _brands(terms: Terms) -> frozenset[str]:
    return frozenset(plain(word) for term in terms for word in term.term.split())
