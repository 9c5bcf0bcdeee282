"""Shows the customer's private data where others can read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.checks.leaks.codes import named_values, names_data
from replybook.checks.leaks.digits import digits_of, is_customers_phone, papers, runs, sort_of_run
from replybook.checks.leaks.health import health_details
from replybook.checks.leaks.mailboxes import is_customers_mailbox
from replybook.checks.leaks.places import addresses
from replybook.checks.leaks.repeated import repeated
from replybook.checks.leaks.shown import SORTS, Shown, apart
from replybook.checks.leaks.whose import whose_place
from replybook.late import late
from replybook.model import Channel, Draft, Hit
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, NUMBER, WORD, Reading, read
from replybook.source import Span

_CAPITALS = late(r"(?<![^\W_])[A-Z]{5,8}\b|\bname\b|\bunder [A-Z]")
_PLACE = late(r"\d[A-Za-z]?,? [A-Z][a-z]|[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d")
_LONG = late(r"\d\d[ .-]?\d\d")
_FEWEST_DIGITS = 7

_NAMES = {
    "phone": "phone number",
    "email": "e-mail address",
    "address": "address",
    "name": "full name",
    "birth": "date of birth",
    "order": "order, booking or case number",
    "account": "account number",
    "device": "serial number",
    "login": "password or code",
    "identity": "identity number",
    "payment": "card or bank number",
    "health": "health",
}


@options
class Options:
    """What may be shown."""

    allowed: tuple[str, ...] = field(default=(), metadata={"choices": SORTS})
    """Sorts of data that may be shown after all: `phone`, `email`, `address`, `name`, `birth`, `order`, `account`,
    `device`, `login`, `identity`, `payment`, `health`."""
    countries: tuple[str, ...] = ("GB", "US")
    """The countries whose telephone numbers are read without a country code, by their two letters."""
    own: tuple[str, ...] = ()
    """Filled from the playbook's table of our own numbers and mailboxes, which are no leak."""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    """Filled from the playbook's channels."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds the customer's private data in replies that others can read.

    Cards, bank accounts and identity papers by their check digits; telephone numbers, mailboxes and streets where the
    words around them, or the customer's own message, say that they are the customer's; order numbers, booking codes,
    one-time codes and birth dates by the name beside them; health by what was done or found. The company's own numbers
    and mailboxes, listed in a table of the playbook or offered as such ("ring us on …"), are no leak, and neither are
    masked values (`****1234`). What the customer has shown themselves is a leak all the same when it is repeated.
    """
    if draft.public is False:
        return
    reading = read(draft.text)
    found = [*health_details(reading)]
    if _holds_value(reading):
        found = [*_found(reading, options), *found]
        found += repeated(reading, draft.customer) if draft.customer else ()
    veiled = [reading.span(at, at) for at, sort in enumerate(reading.sorts) if sort in (LINK, HANDLE)] if found else []
    for shown in apart(found, veiled):
        if shown.sort not in options.allowed and not _is_own(shown.span.of(draft.text), options.own):
            yield _hit(shown, options.channels.get(draft.channel or ""))


def _holds_value(reading: Reading) -> bool:
    """Whether there is a number, a mailbox, a code or a name to look at: a quick look."""
    if EMAIL in reading.sorts or _holds_code(reading):
        return True
    return names_data(reading) and bool(_CAPITALS.search(reading.text))


def _holds_code(reading: Reading) -> bool:
    """Whether there is a number, or a word with a digit in it."""
    if NUMBER in reading.sorts or HASHTAG in reading.sorts:
        return True
    mixed = [
        norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == WORD and not norm.isalpha()
    ]
    return any(any(map(str.isdecimal, norm)) for norm in mixed)


def _found(reading: Reading, options: Options) -> Iterator[Shown]:
    """What the text alone shows, the surest first."""
    digits, words = _digit_runs(reading), frozenset(reading.norms)
    if _LONG.search(reading.text):
        yield from papers(reading.text, words)
    for span in digits:
        if sort := sort_of_run(span.of(reading.text), words):
            yield Shown(span, sort)
    yield from named_values(reading)
    for span in digits:
        if is_customers_phone(reading, span, options.countries, own_known=bool(options.own)):
            yield Shown(span, "phone")
    yield from _mailboxes(reading, own_known=bool(options.own))
    if _PLACE.search(reading.text):
        yield from (place for place in addresses(reading.text) if whose_place(reading, place.span) == "theirs")


def _mailboxes(reading: Reading, *, own_known: bool) -> Iterator[Shown]:
    for index, sort in enumerate(reading.sorts):
        if sort == EMAIL and is_customers_mailbox(reading, index, own_known=own_known):
            yield Shown(reading.span(index, index), "email")


def _digit_runs(reading: Reading) -> list[Span]:
    """The long runs of digits, where the numbers of the text have enough of them for one."""
    numbers = [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == NUMBER]
    return runs(reading.text) if sum(map(len, numbers)) >= _FEWEST_DIGITS else []


def _is_own(value: str, own: tuple[str, ...]) -> bool:
    """Whether a value is listed: a mailbox, all mailboxes of a domain (`@tidewick.example`), a number."""
    plain, digits = value.casefold().strip(), digits_of(value)
    for entry in own:
        listed = entry.casefold().strip()
        if plain == listed or (listed.startswith("@") and plain.endswith(listed)):
            return True
        same = digits_of(entry)[-_FEWEST_DIGITS:]
        if len(same) == _FEWEST_DIGITS and digits.endswith(same) and "@" not in value:
            return True
    return False


def _hit(shown: Shown, channel: Channel | None) -> Hit:
    name = _NAMES[shown.sort]
    route = f" ({channel.private_route})" if channel and channel.private_route else ""
    return Hit(
        shown.span,
        f"This shows the customer's {name} where others can read it.",
        shown.sort,
        f"Leave it out. Where they need it, say it in a private message{route}.",
        private=True,
    )


KIND = Kind("private-data", Options, check, labels=SORTS)
