"""Whose a phone number, a mailbox or a street is, by the words around it: the customer's, or the company's own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Literal

from replybook.checks.word_set import pair_set, word_set
from replybook.reading import Reading
from replybook.source import Span

Whose = Literal["ours", "theirs", ""]
"""Empty where the words don't say."""

_REACH, _AHEAD = 14, 7
_ANSWERS = ("is", "are", "she's", "he's", "i'm", "they're", "sits", "line's")
_BY = word_set("at via through on to over")
_PLEASE = word_set(
    "please kindly share report send revert connect submit provide drop tell raise forward pls plz follow let"
)
_CAN = word_set("can could may it's is that's are")
_WE = word_set("i'll we'll we i he'll she'll your called rang tried")
_HOURS = word_set("all weekdays daily 24/7 anytime ask extension ext option from attention attn")
"""What stands behind a number that is there for everybody."""
_NOT_THEY = word_set("you to who people customers callers anyone everyone be get got you've and or were was are is")
"""Behind what "called" says nothing of whom we call."""
_REACHES = word_set("reaches finds gets lands goes comes")
_OURS_BEHIND = word_set("our ours us works line desk office team sends open helpline hotline mine")

_CALLS = word_set("call ring phone text message reach contact email mail whatsapp sms try dial write dials")
_CALLED = word_set("called rang phoned texted emailed messaged mailed tried rung dialled dialed calling ringing")
_SENT = word_set("sent emailed texted mailed messaged forwarded posted gone went")
_SEND = word_set("send email forward text mail message write post return fax talk speak connect share provide submit")
_SELF = word_set("we i we'll i'll we've i've we're i'm we'd i'd he'll she'll they'll")
_MAYS = word_set("can could may might")
_OURS = word_set("""
    us our ours helpline hotline helpdesk desk team support mailbox office switchboard tel telephone service care
    department freephone manager complaints line dept direct fax numbers
""")
_CONTACTS = word_set("number phone mobile cell landline telephone email e mail mailbox inbox address line")
_OF_CONTACTS = word_set("best home work contact registered preferred other new old first second main usual")
_TO = word_set("to with under as")
_TIED = word_set("registered linked associated belonging belongs attached")
_ON_FILE = pair_set(
    "on file, your number, your mobile, your email, for you, you gave, you left, on record, your account"
)
_STILL = word_set("best correct right current")

PLACES_OURS = word_set("""
    our us store shop branch showroom office depot hq headquarters warehouse location restaurant hotel clinic
    visit pop
    collect collection return returns box locker salon studio surgery cafe bar centre center reception airport kiosk
    counter outlet garage workshop unit stop station nearest museum theatre gallery library pharmacy dealer
    dealership find plant factory hospital open opening venue stockist
""")
_PLACES_THEIRS = word_set("""
    your you you're deliver delivering delivered delivery driver courier van crew lorry engineer parcel package
    order
    live lives living home house flat technician meter reading bill booking couriered posted shipped dispatched
    addressed way heading headed bound booked due arriving arrives scheduled attending attend dropped installer plumber
    fitter surveyor inspector mover movers removal registered rider drivers couriers sofa mattress flowers bouquet
    signed mailed letter letters mr mrs ms mailer parcels card
""")


def whose_contact(reading: Reading, span: Span) -> Whose:
    """Whose a phone number or a mailbox is."""
    norms, start, first, end = _around(reading, span)
    behind = norms[end : end + _AHEAD]
    if behind[:1] and behind[0] in _REACHES and not {"me", "us"}.isdisjoint(behind[1:4]):
        return "ours"
    if _says_theirs_behind(behind):
        return "theirs"
    if not _OURS_BEHIND.isdisjoint(_same_sentence(reading, end)[:5]):
        return "ours"
    for index in range(first - 1, start - 1, -1):
        if whose := _cue(norms, start, index, first):
            return whose
    return "ours" if _is_open(norms, start, first, behind) else ""


def _is_open(norms: tuple[str, ...], start: int, first: int, behind: tuple[str, ...]) -> bool:
    """ "Ida is on 0800 …", "0800 …, from nine to five", "kindly share your ideas at …"."""
    if norms[first - 1 : first] and norms[first - 1] in _BY and not _PLEASE.isdisjoint(norms[start:first]):
        return True
    said = norms[start:first]
    if norms[first - 1 : first] in {("on",), ("at",)} and not _CAN.isdisjoint(said) and _WE.isdisjoint(said):
        return True
    answers = norms[max(0, first - 2) : first] in {(verb, "on") for verb in _ANSWERS}
    return answers or not _HOURS.isdisjoint(behind[:3])


def whose_place(reading: Reading, span: Span) -> Whose:
    """Whose a street or a postcode is: the nearest word of the sentence says."""
    norms, start, first, end = _around(reading, span)
    for norm in (*reversed(norms[start:first]), *_same_sentence(reading, end)):
        if norm in PLACES_OURS:
            return "ours"
        if norm in _PLACES_THEIRS:
            return "theirs"
    return ""


def _around(reading: Reading, span: Span) -> tuple[tuple[str, ...], int, int, int]:
    """The folded tokens; where the sentence starts; the first token of the span, and the one behind its last."""
    first = bisect_right(reading.ends, span.start)
    end = bisect_left(reading.starts, span.end)
    start = first
    while start > max(0, first - _REACH) and reading.sentences[start - 1] == reading.sentences[first]:
        start -= 1
    return reading.norms, start, first, end


def _same_sentence(reading: Reading, first: int) -> tuple[str, ...]:
    """The folded tokens from `first` on to the end of the sentence before it."""
    end, stop = first, min(len(reading.norms), first + _AHEAD)
    while first and end < stop and reading.sentences[end] == reading.sentences[first - 1]:
        end += 1
    return reading.norms[first:end]


def _says_theirs_behind(behind: tuple[str, ...]) -> bool:
    """ "… on file", "… is your number", "… still the best number"."""
    if any(pair in _ON_FILE for pair in pairwise(behind[:6])):
        return True
    return behind[:1] in {("still",), ("the",)} and not _STILL.isdisjoint(behind[:3])


def _cue(norms: tuple[str, ...], start: int, index: int, first: int) -> Whose:
    """What the token at `index`, before the contact, says of it."""
    norm = norms[index]
    before = norms[index - 1] if index > start else ""
    if norm in {"you", "u"}:
        return "theirs" if before in _CALLS | _CALLED else ""
    if norm in {"your", "ur"}:
        return "theirs" if _is_contact(norms, index + 1, first) else ""
    if norm == "under" and index == first - 1:
        return "theirs"
    if norm in _TIED:
        return "theirs" if norms[index + 1] in _TO else ""
    if norm == "to" and index >= first - 4:
        return _sent(norms, start, index)
    if norm in _CALLED:
        we = before in _SELF | {"just"} or not norm.endswith("ing")
        return "theirs" if before and we and before not in _NOT_THEY else ""
    if norm in _CALLS and "your" in norms[max(start, index - 3) : index]:
        return "theirs" if norm in _CONTACTS and norms[first - 1] not in {"at", "on"} else ""
    if norm in _CALLS:
        return "theirs" if _is_we(norms, start, index) else "ours"
    return "ours" if norm in _OURS else ""


def _is_contact(norms: tuple[str, ...], start: int, first: int) -> bool:
    """Whether "your" speaks of a contact: "your mobile number", not "your claim number", nor "your e-mail at …"."""
    if norms[first - 1] in {"at", "on"}:
        return False
    for norm in norms[start:first]:
        if norm in _CONTACTS:
            return True
        if norm not in _OF_CONTACTS:
            return False
    return False


def _is_we(norms: tuple[str, ...], start: int, index: int) -> bool:
    """Whether it is we who call: "I'll ring 07…", "Ruth will ring 07…"."""
    before = norms[max(start, index - 3) : index]
    if "you" in before or not _MAYS.isdisjoint(before):
        return False
    return not _SELF.isdisjoint(before) or "will" in before


def _sent(norms: tuple[str, ...], start: int, index: int) -> Whose:
    """ "We've sent it to …" is the customer's, "send it to …" is ours."""
    for back in range(index - 1, start - 1, -1):
        if norms[back] in _SENT:
            return "theirs"
        if norms[back] in _SEND:
            return "theirs" if _is_we(norms, start, back) else "ours"
    return ""
