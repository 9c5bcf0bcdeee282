"""Answers that are no answer: they only name a place where others know it, in whatever words."""

from __future__ import annotations

from itertools import groupby

from replybook.checks.doors.door import ANSWERS, WE, Door, is_number, is_urgent
from replybook.checks.doors.going import NETWORKS
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, HANDLE, LINK, NUMBER, WORD, Reading, read

_PLACES = NETWORKS | word_set("""
    helpline hotline line infoline desk helpdesk reception counter branch branches store stores shop shops showroom
    studio office dealer centre center service services support sales team forum website site chat livechat webchat
    portal dm dms pm pms inbox mailbox agents agent advisor advisors adviser advisers restaurant hotel salon clinic
    surgery practice gym venue library museum phone phones telephone form account page depot kiosk pharmacist butcher
    warehouse email e-mail mail app faq faqs dealership garage switchboard messenger colleagues staff concierge
    dispensary bookings reservations box-office bureau bakery cafe manager lettings accounts finance department homepage
""")
_GO_THERE = word_set("""
    ask check call ring phone telephone dial email mail write message dm pm text contact reach visit pop drop head
    go post submit put direct directed refer referred raise send speak talk chat touch consult try use enquire
    inquire connect see pick join browse subscribe point bell buzz word shout ping getting calling ringing phoning
    asking checking contacting emailing reaching speaking visiting writing quiz approach hop nip swing liaise
    request requested download install log fill direct hold handled looked
""")
_OTHERS_KNOW = ANSWERS | word_set("""
    know knows help helps handled handles deals dealt looks covers covered answers tells latest assist place sort happy
    find run
""")
_ASKS_AT_LINK = word_set("question questions enquiry enquiries query queries inquiry ask ticket request contact form")
_THEY = word_set("they they're they'll lines")
_THERE = word_set("there them it")
_HOWS = frozenset([("how", "do"), ("how", "can"), ("how", "to"), ("how", "would")])
_BY_ITSELF = word_set("app website site page portal account")
"""Places where one does a thing oneself, so that they may be the answer."""
_TO_COME = word_set("we've i've i'll we'll passed asked asking'll forwarded told booked sent sending ringing")
_SUGGESTS = word_set("suggest recommend advise best try easiest quickest have'd need'd send direct refer point")
_LEFT_OPEN = word_set("if alternatively otherwise whenever unless also further anything")
_WHERE = word_set("where who whom number address email contact form website")
_OPENERS = word_set("hi hello hey hiya dear thanks thank sorry cheers kind best regards sincerely warmly")
_PLAIN_ANSWERS = word_set("yes no yep yeah nope indeed absolutely certainly")
_ODD = frozenset((EMAIL, LINK, NUMBER))
_FOUND = ANSWERS | {"answer", "find"}
_MOST_LEFT = 4


def find_mention(reading: Reading, customer: str) -> Door | None:
    """The place that a question is sent to, where the rest of the reply answers nothing; `None` where it does."""
    if _PLACES.isdisjoint(reading.bag) and _ODD.isdisjoint(reading.sorts):
        return None
    asked = read(customer)
    if not _WHERE.isdisjoint(asked.bag):
        return None
    known, left, found = frozenset(asked.norms), 0, None
    how = asked.norms[:1] == ("how",) or any(asked.norms[at : at + 2] in _HOWS for at in range(len(asked.norms)))
    if how and not _BY_ITSELF.isdisjoint(reading.norms):
        return None
    for _, group in groupby(range(len(reading.norms)), key=reading.sentences.__getitem__):
        sentence = list(group)
        place = _place(reading, sentence)
        if place is None and found and _goes_on(frozenset(reading.norms[sentence[0] : sentence[-1] + 1])):
            continue
        if place is not None and reading.norms[sentence[0]] in _PLAIN_ANSWERS:
            return None
        if place is None:
            left += _says(reading, sentence, known)
        else:
            found = found or Door(
                sentence[0] if place < sentence[0] else _verb(reading, sentence, place), place, "contact"
            )
    return found if left <= _MOST_LEFT else None


def _goes_on(words: frozenset[str]) -> bool:
    """Whether a sentence speaks of the same place: "they open at nine", "download it and look there"."""
    return not _THEY.isdisjoint(words) or not (_THERE.isdisjoint(words) or _GO_THERE.isdisjoint(words))


def _place(reading: Reading, sentence: list[int]) -> int | None:
    """The token of a place, where the sentence sends the reader there or says that they know."""
    words = frozenset(reading.norms[sentence[0] : sentence[-1] + 1])
    if not _TO_COME.isdisjoint(words) or is_urgent(reading, sentence[0], sentence[-1] + 1):
        return None
    if not _LEFT_OPEN.isdisjoint(words) and words.isdisjoint(_FOUND):
        return None
    place = next((at for at in sentence if _is_place(reading, at, words)), None)
    if place is None:
        return None
    return place if any(_is_cue(reading, at, words) for at in sentence if at != place) else None


def _is_to_you(norms: tuple[str, ...], at: int) -> bool:
    """Whether it is they who are called or written to, and not sent somewhere."""
    return norms[at + 1 : at + 2] in {("you",), ("u",)} and norms[at] not in {"direct", "send", "refer", "point"}


def _is_place(reading: Reading, at: int, words: frozenset[str]) -> bool:
    sort = reading.sorts[at]
    if sort == WORD:
        numbered = (
            reading.norms[at] == "line"
            and reading.sorts[at + 1 : at + 2] == (NUMBER,)
            and not is_number(reading, at + 1)
        )
        return reading.norms[at] in _PLACES and not numbered and not _is_hour(reading, at)
    if sort == LINK:
        return not _ASKS_AT_LINK.isdisjoint(words)
    return sort == EMAIL or (sort == NUMBER and is_number(reading, at))


def _is_cue(reading: Reading, at: int, words: frozenset[str]) -> bool:
    norms, norm = reading.norms, reading.norms[at]
    if norm in {"is", "are", "they're", "it's"} and norms[at + 1 : at + 3] in _THERE_ALONE:
        return not words.isdisjoint(_SITES) and LINK not in reading.sorts
    if norm in _OTHERS_KNOW:
        return not ({"dm", "dms", "pm"}.isdisjoint(words) and not WE.isdisjoint(norms[max(0, at - 4) : at]))
    if norm not in _GO_THERE or (_is_to_you(norms, at)) or _is_hour(reading, at):
        return False
    if norms[at - 1 : at] in _OWNERS or (norm in _NOUNS and not _PLACES.isdisjoint(norms[at + 1 : at + 2])):
        return False
    if norms[max(0, at - 2) : at] == ("let", "me"):
        return False
    return WE.isdisjoint(norms[max(0, at - 3) : at]) or not _SUGGESTS.isdisjoint(words)


_SITES = word_set("only all website site page bio")
_THERE_ALONE = frozenset([("on", "our"), ("in", "our"), ("on", "the"), ("in", "the"), ("all", "in"), ("all", "on")])
_OWNERS = frozenset([("our",), ("your",), ("the",), ("this",), ("their",)])
_NOUNS = word_set("contact call phone message chat email mail text help support")


def _is_hour(reading: Reading, at: int) -> bool:
    """Whether a "pm" is one of the clock."""
    return reading.norms[at] == "pm" and at > 0 and reading.sorts[at - 1] == NUMBER


def _verb(reading: Reading, sentence: list[int], place: int) -> int:
    """Where the words to be shown start."""
    return next((at for at in sentence if at < place and reading.norms[at] in _GO_THERE), place)


def _says(reading: Reading, sentence: list[int], known: frozenset[str]) -> int:
    """How many words of a sentence may be an answer: neither stock, nor the customer's own, nor a name."""
    first = reading.norms[sentence[0]]
    if first in _PLAIN_ANSWERS:
        return _MOST_LEFT + 1
    if first in _OPENERS or HANDLE in reading.sorts[sentence[0] : sentence[0] + 1]:
        sentence = sentence[3:]
    count = 0
    for at in sentence:
        norm = reading.norms[at]
        if reading.sorts[at] == WORD:
            count += not (norm in known or is_stock(norm) or norm in _STOCK)
        elif norm[:1].isdigit():
            count += 3
    return count


_STOCK = word_set("""
    i'm we're afraid not great good lovely love question choice interest interested asking colour sure sadly
    unfortunately here this that isn't don't can't aren't you're it's there's checking before over thinking stopping
    popping fab super
""")
