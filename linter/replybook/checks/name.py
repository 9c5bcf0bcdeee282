"""`name`: greets by another name than the customer's."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.kind import Kind, options
from replybook.model import Agent, BrandTerm, Draft, Hit

LABELS = ("name", "title", "person")


@options
class Options:
    """What a `name` rule knows of others than the customer."""

    roster: tuple[Agent, ...] = ()
    """Filled from the playbook's roster: names that a customer may end a message with, to thank somebody."""
    brand_terms: tuple[BrandTerm, ...] = ()
    """Filled from the playbook's brand terms, which are nobody's names."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find a greeting that is not for the customer who wrote.

    The customer's name is the one that came with the draft, the one they signed with, or the one they give in their
    message or earlier in the thread ("my name is …", "it's Imani again"). `name`: another name stands in the
    greeting. `title`: Mr for Mrs, Ms for Dr. `person`: the greeting is for somebody whom the customer speaks of,
    such as their husband or your agent. Short forms (Liz for Elizabeth), accents, and first name or surname alone
    are all the same. Where the customer's name is not surely known, nothing is said.
    """
    from replybook.checks.names.wrong_greetings import wrong_greetings

    yield from wrong_greetings(draft, options.roster, options.brand_terms)


def needs(draft: Draft, options: Options) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """The customer's name, or a message in which it may stand."""
    known = draft.customer_name or draft.customer or any(turn.sender == "customer" for turn in draft.thread)
    return None if known else "the customer's name or message"


KIND = Kind("name", Options, check, needs, labels=LABELS)
