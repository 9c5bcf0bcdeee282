"""The doors that one goes through: shops and desks, other networks, apps and sites."""

from __future__ import annotations

from replybook.checks.doors.door import (
    ANSWERS,
    SHOPS,
    WE,
    Door,
    door_if_told,
    end_of,
    start_of,
    verb_before,
    word_at,
)
from replybook.checks.word_set import word_set
from replybook.reading import Reading

PLACES = SHOPS | word_set("shops stores branches counter desk reception showrooms offices dealers kiosk dealership")
STEPS_IN = word_set("pop drop nip swing stop come walk step swing head call")
NETWORKS = word_set("""
    discord whatsapp telegram instagram insta ig facebook fb twitter messenger forum forums community skype slack wechat
    viber tiktok reddit subreddit linkedin youtube
""")
APPS = word_set("app apps website site homepage webpage portal hub platform")
_GOES = word_set("visit pop call go drop come nip swing stop head walk step ask contact speak try check")
_OUR = word_set("nearest local closest our a any your the one")
_WITH_THINGS = word_set("""
    bring take return collect pick try fit fitted fitting repair repaired swap exchange measure measured sign collecting
    returning bringing drop-off refund signed replaced exchanged feel sit touch smell
""")
"""What can only be done on the spot."""
_THERE = word_set(
    "ask asking someone somebody staff girls lads boys team they they'll colleague colleagues folks anyone"
)
_INFORMS = ANSWERS | word_set("check look print see help sort whether confirm chat discuss speak")
_JOINS = word_set("head go use message post ask put join move hop switch try contact reach bring take write dm via")
_INTO_APP = word_set("download install get use open go visit head log sign try do make submit raise find check")
_OWN_NEWS = word_set("follow see share tag watch posted post shared")


def shop(reading: Reading, index: int) -> Door | None:
    """ "Visit your nearest store", "pop into one of our shops and ask the staff"."""
    verb = verb_before(reading, index, _GOES, 7)
    if verb is None or _OUR.isdisjoint(reading.norms[max(0, index - 4) : index]):
        return None
    end = end_of(reading, index)
    if not _WITH_THINGS.isdisjoint(reading.norms[start_of(reading, index) : end]):
        return None
    strict = reading.norms[verb] in {"visit", "pop", "call", "go"} and reading.norms[index] in SHOPS
    asked = not _THERE.isdisjoint(reading.norms[index:end]) or not _INFORMS.isdisjoint(reading.norms[index:end])
    nearest = not {"nearest", "local", "closest", "our", "a", "any", "your"}.isdisjoint(
        reading.norms[index - 3 : index]
    )
    return door_if_told(reading, verb, index, "page") if (strict and nearest) or asked else None


def step_in(reading: Reading, index: int) -> Door | None:
    """ "Just call in and someone will print one", "pop by and ask"."""
    if word_at(reading, index + 1) not in {"in", "by", "round"} or word_at(reading, index + 2) in {"the", "an", "to"}:
        return None
    end = end_of(reading, index)
    rest = reading.norms[index + 2 : end]
    if ANSWERS.isdisjoint(rest) and (_THERE.isdisjoint(rest) or _INFORMS.isdisjoint(rest)):
        return None
    if not _WITH_THINGS.isdisjoint(reading.norms[start_of(reading, index) : end]):
        return None
    return door_if_told(reading, index, index + 1, "page")


def network(reading: Reading, index: int) -> Door | None:
    """ "Head over to our Discord server", "you have to go via WhatsApp"."""
    verb = verb_before(reading, index, _JOINS, 7)
    if verb is None or not WE.isdisjoint(reading.norms[max(0, verb - 2) : verb]):
        return None
    if not _OWN_NEWS.isdisjoint(reading.norms[start_of(reading, index) : index]):
        return None
    if reading.norms[verb] == "via":
        verb = verb_before(reading, verb, _JOINS, 3) or verb
    return door_if_told(reading, verb, index, "network")


def app(reading: Reading, index: int) -> Door | None:
    """ "Download our app and ask there": soft, since the way may be the answer."""
    verb = verb_before(reading, index, _INTO_APP, 6)
    return door_if_told(reading, verb, index, "network", soft=True) if verb is not None else None
