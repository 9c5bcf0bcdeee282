"""Private data that are to be written where all can read them: "pop it in the comments", "reply to this with both"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from replybook.checks.asking.lexicon import Datum, find_data
from replybook.checks.word_set import word_set
from replybook.reading import EMAIL, LINK, NUMBER, WORD, Reading

_PUTS = word_set("""
    put add leave drop pop write type post share tweet comment reply answer tell give send include list state jot enter
    paste stick quote note respond edit update attach need want
""")
_SAYS_SO = word_set("comment tweet reply respond answer")
"""Verbs that name the public place themselves."""
_PLACES = word_set("""
    reply replies comment comments review reviews thread post answer note response tweet wall feed section timeline
""")
_TO_PLACE = word_set("in under to as on into beneath underneath with of via at below")
_HERE = word_set("here below underneath beneath")
_NOT = word_set("""
    don't dont never not no without instead avoid can't cannot nobody delete remove edited shouldn't rather unless
    wouldn't won't dm dms pm privately inbox private
""")
_WE = word_set("we i we'll i'll they they'll we've i've")
_IT = word_set("it them both these those that this one two all they")
_WEAK = word_set("""
    mobile cell phone number numbers code codes birthday birthdate medicines medicine medication meds tablets illness
    illnesses condition diagnosis symptoms licence license passport pin email e-mail mail iban address postcode username
    surname sin tfn ssn plate dob login password salary expiry bsn landline contacts insurance
""")
_NEAR_OWN = word_set("your ur the which what and of with last full home street mobile phone user that apple account")
_NO_CODE = word_set("""
    flight model version build bus line room seat error promo discount voucher product item part batch store lot train
    platform track gate page step app web website ip store shop our this style colour color size barcode party dress bar
    an serial-free
""")


def find_public_ask(reading: Reading) -> tuple[int, Datum] | None:
    """The first token of the words that tell to write a datum in public, and the datum; `None` where none does."""
    if _PUBLIC.isdisjoint(reading.bag) or _WEAK_OR_DATA.isdisjoint(reading.bag):
        return None
    data = find_data(reading)
    sentences = [list(group) for _, group in groupby(range(len(reading.norms)), key=reading.sentences.__getitem__)]
    for number, sentence in enumerate(sentences[:60]):
        verb = _told_in_public(reading, sentence)
        if verb is None:
            continue
        datum = _datum_in(reading, sentence, data)
        if datum is None and number and _speaks_of_it(reading, sentence, verb):
            datum = _datum_in(reading, sentences[number - 1], data)
        if datum is not None:
            return verb, datum
    return None


def _told_in_public(reading: Reading, sentence: list[int]) -> int | None:
    """The verb that tells the reader to write something in public, in a sentence that forbids nothing."""
    norms = reading.norms
    said = norms[sentence[0] : sentence[-1] + 1]
    if not _NOT.isdisjoint(said) or any(reading.sorts[at] in {LINK, EMAIL} for at in sentence):
        return None
    for at in sentence:
        if norms[at] in _PUTS and _is_verb(norms, sentence[0], at) and _is_public(norms, at, sentence[-1] + 1):
            return at
    enough = not _SUFFICES.isdisjoint(said[-6:]) and not {"will", "would", "is", "are"}.isdisjoint(said[-6:])
    return sentence[0] if enough and _PUBLIC_ENDS & set(zip(said, said[1:], said[2:], strict=False)) else None


_PUBLIC_ENDS = frozenset(
    (way, own, place) for way in ("in", "as") for own in ("a", "your") for place in ("reply", "comment")
)


def _is_verb(norms: tuple[str, ...], start: int, at: int) -> bool:
    """Whether the word tells the reader to do it, and is no noun."""
    before = norms[at - 1] if at > start else ""
    if norms[at] in {"need", "want"}:
        return before in _WE | {"i'd", "we'd", "would", "just"}
    noun = before in {"a", "the", "your", "this", "our", "my", "in", "of", "any", "for", "by"}
    return not noun and _WE.isdisjoint(norms[max(start, at - 3) : at])


def _is_public(norms: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a public place is named behind the verb, or the verb is one itself."""
    behind = norms[at + 1 : min(end, at + 24)]
    if not _ELSE_TOLD.isdisjoint(behind[:4]):
        return False
    if norms[at] in {"edit", "update"}:
        return behind[1:3] in {("review", "with"), ("post", "with"), ("comment", "with")}
    if norms[at] in _SAYS_SO and behind[:1] in {("with",), ("here",), ("below",), ("underneath",), ("us",), ("your",)}:
        return True
    if norms[at] in _SAYS_SO and behind[:3] in {("to", "this", "with"), ("to", "us", "with"), ("back", "with", "your")}:
        return True
    if norms[at] == "tweet":
        return behind[:1] != ()
    for place, word in enumerate(behind):
        if word in _HERE:
            return True
        near = behind[max(0, place - 3) : place]
        if word == "this" and near[-1:] in {("under",), ("below",), ("underneath",), ("beneath",)}:
            return True
        if word in _PLACES and not _TO_PLACE.isdisjoint(near) and (place < 2 or near[-1] not in _NO_PLACE):
            return True
    return False


_ASKS = word_set("need needs want would require requires asks")
_ELSE_TOLD = word_set("if when once whether how why")
_SUFFICES = word_set("do enough fine works suffice suffices help helps")
_NO_PLACE = word_set("await awaiting quick swift prompt my for")


def _datum_in(reading: Reading, sentence: list[int], data: Sequence[Datum]) -> Datum | None:
    first, end = sentence[0], sentence[-1] + 1
    for datum in data:
        if first <= datum.first < end:
            return datum
    norms = reading.norms
    for at in sentence:
        if norms[at] not in _WEAK or reading.sorts[at] != WORD or (at + 1 < end and reading.sorts[at + 1] == NUMBER):
            continue
        before = norms[max(first, at - 3) : at]
        if norms[at] in {"number", "numbers", "phone"} and before[-1:] not in _BARE:
            continue
        if (
            norms[at] == "phone"
            and at + 1 < end
            and reading.sorts[at + 1] == WORD
            and norms[at + 1] not in _BEHIND_PHONE
        ):
            continue
        if not _NEAR_OWN.isdisjoint(before) and _NO_CODE.isdisjoint(norms[max(first, at - 2) : at]):
            return Datum(at, at, "listed")
    return None


_BARE = frozenset(
    (word,) for word in ("your", "ur", "the", "best", "mobile", "phone", "home", "and", "contact", "with")
)


_BEHIND_PHONE = word_set("and or here below in so number please to on")


def _speaks_of_it(reading: Reading, sentence: list[int], verb: int) -> bool:
    """Whether a sentence speaks of what the one before named: "pop it below", "just reply here"."""
    behind = reading.norms[verb + 1 : sentence[-1] + 1]
    before = reading.norms[max(0, sentence[0] - 40) : sentence[0]]
    asked = before[-1:] == ("?",) or not _ASKS.isdisjoint(before)
    return "if" not in behind and (not _IT.isdisjoint(behind[:5]) or (asked and len(sentence) < 18))


_PUBLIC = _PLACES | _HERE | _SAYS_SO | {"under"}
_WEAK_OR_DATA = _WEAK | word_set("name names id ids ref reference references order booking account digits birth")
