"""The doors at which one writes: mailboxes, forms, tickets, pages."""

from __future__ import annotations

from replybook.checks.doors.door import LINES, OURS, SENDS, WE, Door, door_if_told, verb_before, word_at
from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, Reading

FORMS = word_set("form forms webform questionnaire")
TICKETS = word_set("ticket request complaint case report enquiry query inquiry")
PAGES = word_set("website site page centre center faq faqs portal helpdesk hub")
MAILBOXES = word_set("mailbox mailboxes")
_TEAMS = LINES | OURS
_WRITES = word_set("""
    write email mail send contact reach drop get ask forward share message shoot connect use direct address refer
    tell put forwarding sending writing
    ping fire pop take submit resend raise hit
""")
_FILLS = word_set("fill complete submit use send filling completing via through resubmit lodge enter")
_RAISES = word_set("raise log open submit create lodge file make put")
_OF_HELP = word_set("contact help support our")
_VISITS = word_set("visit consult via through head go see check browse refer read try use")
_AT = word_set("at via with on through here in there by under")


def mail(reading: Reading, index: int) -> Door | None:
    """ "E-mail us", "email our team", "send an e-mail to", "drop us a line"."""
    before, after = word_at(reading, index - 1), word_at(reading, index + 1)
    first = index - 2 if before == "-" and word_at(reading, index - 2) == "e" else index
    behind = reading.norms[index + 1 : index + 5]
    if after in OURS or (after == "the" and not LINES.isdisjoint(behind)):
        return door_if_told(reading, first, index + 1, "email")
    if after in {"this", "that", "it", "them"}:
        to = next((at for at in range(index + 2, index + 4) if word_at(reading, at) == "to"), None)
        if to is not None and word_at(reading, to + 1) in OURS | {"the"}:
            return door_if_told(reading, first, to + 1, "email")
    if word_at(reading, first - 1) in {"an", "a", "quick"}:
        verb = verb_before(reading, first, SENDS, 6)
        if verb is not None and (after in {"to", "at"} or not _TEAMS.isdisjoint(reading.norms[verb:first])):
            return door_if_told(reading, verb, index, "email")
    return None


def line(reading: Reading, index: int) -> Door | None:
    """ "Drop us a line", "drop them a note"."""
    verb = verb_before(reading, index, frozenset(("drop", "send", "write", "leave")), 7)
    ours = verb is not None and word_at(reading, verb + 1) in OURS | {"them"}
    a_line = word_at(reading, index - 1) in {"a", "an", "quick"}
    return door_if_told(reading, verb, index, "email") if ours and a_line and verb is not None else None


def write(reading: Reading, index: int) -> Door | None:
    """ "Write to us", "write in to the branch"."""
    at = index + 2 if word_at(reading, index + 1) == "in" else index + 1
    if word_at(reading, at) != "to" or word_at(reading, at + 2) in {"here", "again"}:
        return None
    ours = word_at(reading, at + 1) in OURS
    theirs = word_at(reading, at + 1) == "the" and not LINES.isdisjoint(reading.norms[at + 2 : at + 5])
    return door_if_told(reading, index, at + 1, "email") if ours or theirs else None


def mailbox(reading: Reading, index: int) -> Door | None:
    """ "Write to help@…", "direct this to our sales mailbox"."""
    if reading.sorts[index] != EMAIL and word_at(reading, index - 1) in {"voice", "full"}:
        return None
    verb = verb_before(reading, index, _WRITES, 14)
    return door_if_told(reading, verb, index, "email") if verb is not None else None


def form(reading: Reading, index: int) -> Door | None:
    """ "Fill in our form", "through our contact form"."""
    if word_at(reading, index - 1) in {"paper", "entry", "any", "some"}:
        return None
    verb = verb_before(reading, index, _FILLS)
    if verb is None or WE.intersection(reading.norms[max(0, verb - 2) : verb]):
        return None
    if reading.norms[verb] in {"via", "through"}:
        return Door(verb, index, "form")
    return door_if_told(reading, verb, index, "form")


def ticket(reading: Reading, index: int) -> Door | None:
    """ "Raise a ticket at …", "submit a request through our site"."""
    verb = verb_before(reading, index, _RAISES, 5)
    if verb is None or word_at(reading, index + 1) not in _AT:
        return None
    return door_if_told(reading, verb, index, "form")


def page(reading: Reading, index: int) -> Door | None:
    """ "Visit our contact page", "see our FAQ"."""
    norms = reading.norms
    faq = norms[index] in {"faq", "faqs", "helpdesk"}
    if not faq and _OF_HELP.isdisjoint(norms[max(0, index - 3) : index]):
        return None
    verb = verb_before(reading, index, _VISITS, 6)
    if verb is None:
        return None
    return door_if_told(reading, verb, index, "page") if norms[verb] not in {"via", "through"} else None
