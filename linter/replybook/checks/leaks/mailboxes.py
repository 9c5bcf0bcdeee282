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
    servicedesk cs cx webmaster accessibility escalations ask desk frontdesk front kitchen events groups manager gm
    owner director membership members memberships workshop parts studio clinic practice surgery dispatch delivery
    deliveries warehouse repairs hire rentals lettings tenancy finance payroll hr pr marketing web it tech data
    dataprotection safeguarding safety quality training school schools box boxoffice tickets ticketing concierge
    housekeeping spa restaurant chef customer customers guest guests guestcare guestrelations head principal duty
    nightmanager night service-desk fleet depot crew library archive museum community volunteering volunteers admissions
    registrar dean board trustees ops operations planning logistics post returnsdesk warranty claimsdesk
""")
"""The name of a mailbox that a company keeps for everyone."""
_FOR_PEOPLE = word_set("""
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx proton protonmail btinternet
    sky virginmedia talktalk ntlworld comcast verizon att rediffmail web t-online orange wanadoo free laposte libero
    fastmail zoho yandex mail qq 163
""")
"""The providers at whom people have mailboxes of their own."""


_NEAR, _SIGNED, _GREETED, _INITIALS = 8, 8, 4, 2
"""How near to a mailbox its owner is named, how far from the end and the start names stand, in tokens; and how many
letters are initials only."""
_REACHES = word_set("reaches finds gets lands works comes goes is")
_ME = word_set("me us mine myself i i'm")
_THEIRS = word_set("your yours you under sent")
_WHO_TO_ASK = word_set("with that's is ask our desk who")


def is_customers_mailbox(reading: Reading, index: int, *, own_known: bool) -> bool:
    """Whether the e-mail address at a token is the customer's.

    Where the playbook lists our own mailboxes, one that is not listed, and that nothing calls ours, is theirs.
    """
    name, _, domain = reading.norms[index].partition("@")
    if name in _DESKS or not _DESKS.isdisjoint(name.replace("_", ".").replace("-", ".").split(".")):
        return False
    if _is_the_writers(reading, index, name):
        return False
    whose = whose_contact(reading, reading.span(index, index))
    if whose:
        return whose == "theirs"
    return (own_known and not _is_a_colleagues(reading, index, name)) or domain.split(".")[0] in _FOR_PEOPLE


def _is_the_writers(reading: Reading, index: int, name: str) -> bool:
    """Whether a mailbox is named after who signs, or is offered as the way to reach them."""
    before, behind = reading.norms[max(0, index - _NEAR) : index], reading.norms[index + 1 :]
    if behind[:1] and behind[0] in _REACHES and not _ME.isdisjoint(behind[:5]):
        return True
    parts = {part for part in name.replace("_", ".").replace("-", ".").split(".") if len(part) > _INITIALS}
    signs = not parts.isdisjoint(behind[-_SIGNED:]) and parts.isdisjoint(reading.norms[:_GREETED])
    here = reading.norms[max(0, index - 3 * _NEAR) : index]
    if not parts.isdisjoint(here) and not {"i'm", "me", "my", "mine"}.isdisjoint(here):
        signs = parts.isdisjoint(reading.norms[:2])
    offered = before[-1:] in {(":",), ("-",), ("(",)} and not _ME.isdisjoint(before)
    return (signs or offered) and not _THEIRS & set(before[-4:])


def _is_a_colleagues(reading: Reading, index: int, name: str) -> bool:
    """ "Lost things are with Ana: ana.lopes@…": a mailbox of somebody whom the reply has just named as who to ask."""
    before = reading.norms[max(0, index - 8) : index]
    return name.split(".")[0] in before and not _WHO_TO_ASK.isdisjoint(before)
