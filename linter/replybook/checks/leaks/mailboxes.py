"""Whose a mailbox is."""

from __future__ import annotations

from replybook.checks.leaks.whose import whose_contact
from replybook.checks.word_set import word_set
from replybook.reading import Reading

_DESKS = word_set("""
    help support care service services customerservice customerservices customercare custserv hello hi info contact
    enquiries enquiry inquiries team office admin sales orders order refunds returns billing accounts complaints
    feedback press media legal privacy dpo security abuse noreply no-reply donotreply jobs careers social socialmedia
    reception bookings reservations booking relations claims lost lostproperty store shop mail help-desk helpdesk
    servicedesk cs cx webmaster accessibility escalations ask
""")
"""The name of a mailbox that a company keeps for everyone."""
_FOR_PEOPLE = word_set("""
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx proton protonmail btinternet
    sky virginmedia talktalk ntlworld comcast verizon att rediffmail web t-online orange wanadoo free laposte libero
    fastmail zoho yandex mail qq 163
""")
"""The providers at whom people have mailboxes of their own."""


_WHO_TO_ASK = word_set("with that's is ask our desk who")


def is_customers_mailbox(reading: Reading, index: int, *, own_known: bool) -> bool:
    """Whether the e-mail address at a token is the customer's.

    Where the playbook lists our own mailboxes, one that is not listed, and that nothing calls ours, is theirs.
    """
    name, _, domain = reading.norms[index].partition("@")
    if name in _DESKS or not _DESKS.isdisjoint(name.replace("_", ".").replace("-", ".").split(".")):
        return False
    whose = whose_contact(reading, reading.span(index, index))
    if whose:
        return whose == "theirs"
    return (own_known and not _is_a_colleagues(reading, index, name)) or domain.split(".")[0] in _FOR_PEOPLE


def _is_a_colleagues(reading: Reading, index: int, name: str) -> bool:
    """ "Lost things are with Ana: ana.lopes@…": a mailbox of somebody whom the reply has just named as who to ask."""
    before = reading.norms[max(0, index - 8) : index]
    return name.split(".")[0] in before and not _WHO_TO_ASK.isdisjoint(before)
