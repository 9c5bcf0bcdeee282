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
from replybook.reading import EMAIL, HANDLE, HASHTAG, LINK, NUMBER, WORD, Reading, read

_MAY_HOLD_CODE = late(r"[\d#]|[^\x00-\x7f]")
_CAPITALS = late(r"(?<![^\W_])[A-Z]{5,8}\b|\bname\b|\bunder [A-Z]")

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
    if _holds_value(reading):
        from replybook.checks.leaks.repeated import repeated  # most replies show nothing like a value
        from replybook.checks.leaks.values import values

        found = [*values(reading, draft.customer or "", options.countries, own_known=bool(options.own)), *found]
        found += repeated(reading, draft.customer) if draft.customer else ()
    veiled = [reading.span(at, at) for at, sort in enumerate(reading.sorts) if sort in (LINK, HANDLE)] if found else []
    for shown in apart(found, veiled):
        if shown.sort not in options.allowed and not _is_own(shown.span.of(draft.text), options.own):
            yield _hit(shown, options.channels.get(draft.channel or ""))


def _holds_value(reading: Reading) -> bool:
    """Whether there is a number, a mailbox, a code or a name to look at: a quick look."""
    if EMAIL in reading.sorts or _holds_code(reading):
        return True
    if not _CAPITALS.search(reading.text):
        return False
    from replybook.checks.leaks.codes import names_data

    return names_data(reading)


def _holds_code(reading: Reading) -> bool:
    """Whether there is a number, or a word with a digit in it."""
    if not _MAY_HOLD_CODE.search(reading.text):
        return False
    if NUMBER in reading.sorts or HASHTAG in reading.sorts:
        return True
    mixed = [
        norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == WORD and not norm.isalpha()
    ]
    return any(any(map(str.isdecimal, norm)) for norm in mixed)


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
