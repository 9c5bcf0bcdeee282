"""Shows the customer's private data where others can read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from replybook.checks.kind import Kind, options
from replybook.checks.leaks.health import health_details
from replybook.checks.leaks.records import records
from replybook.checks.leaks.shown import FEWEST_DIGITS, SORTS, Shown, apart
from replybook.late import late
from replybook.model import Channel, Draft, Hit
from replybook.reading import EMAIL, HANDLE, LINK, Reading, read

_DIGIT = late(r"\d")
_VEILED = late(r"@\w+|https?://\S+")
"""Handles and links, which show nothing."""
_FEWEST = 3
"""The fewest digits of a value that is neither a code with letters nor an address."""
_MIXED = late(r"\d(?:[^\W\d_]|\w*[^\W\d_]\d)|[^\W\d_][-/_.]?\d")
_CAPITALS = late(r"[A-Z][A-Z]{4,7}\b")
_UNDER = late(r"\bunder [A-Z]")

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
    found = [*health_details(reading, draft.customer or ""), *records(reading)]
    coded = _holds_value(reading)
    if coded or EMAIL in reading.sorts:
        from replybook.checks.leaks.repeated import repeated  # most replies show nothing like a value
        from replybook.checks.leaks.values import values

        customer = draft.customer or ""
        found = [*values(reading, customer, options.countries, own_known=bool(options.own), coded=coded), *found]
        found += repeated(reading, customer, coded=coded) if customer else ()
    if not found:
        return
    veiled = [reading.span(at, at) for at, sort in enumerate(reading.sorts) if sort in (LINK, HANDLE)]
    for shown in apart(found, veiled):
        if shown.sort not in options.allowed and not _is_own(shown.span.of(draft.text), options.own):
            yield _hit(shown, options.channels.get(draft.channel or ""))


def _holds_value(reading: Reading) -> bool:
    """Whether there is a number, a code or a name to look at: a quick look."""
    if _holds_code(reading):
        return True
    named = "name" in reading.bag or ("under" in reading.bag and _UNDER.search(reading.text))
    return (bool(named) or bool(_CAPITALS.search(reading.text))) and _names_data(reading)


def _names_data(reading: Reading) -> bool:
    from replybook.checks.leaks.codes import names_data  # most replies show nothing like a value

    return names_data(reading)


def _holds_code(reading: Reading) -> bool:
    """Whether there are three digits, or one that may be a part of a code, or of an address."""
    text = _VEILED.sub(" ", reading.text)
    count = len(_DIGIT.findall(text))
    if count >= _FEWEST or not count:
        return bool(count)
    from replybook.checks.leaks.homes import is_beside_capital

    return is_beside_capital(text) or bool(_MIXED.search(text)) or _names_data(reading)


def _is_own(value: str, own: tuple[str, ...]) -> bool:
    """Whether a value is listed: a mailbox, all mailboxes of a domain (`@tidewick.example`), a number."""
    from replybook.checks.leaks.digits import digits_of

    plain, digits = value.casefold().strip(), digits_of(value)
    for entry in own:
        listed = entry.casefold().strip()
        if plain == listed or (listed.startswith("@") and plain.endswith(listed)):
            return True
        same = digits_of(entry)[-FEWEST_DIGITS:]
        if len(same) == FEWEST_DIGITS and digits.endswith(same) and "@" not in value:
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
