"""Private data by its many names: order number, PNR, acct #, DOB, the e-mail you signed up with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.asking import private_words as words
from replybook.reading import WORD, Reading


class Datum(NamedTuple):
    """A piece of private data that a text names, token by token."""

    first: int
    last: int
    sort: str
    """What it is: `phone`, `email`, `address`, `name`, `birth`, `identity`, `account`, `order`, `payment`, `login`,
    `device`, `health`, `listed` for a phrase of the playbook."""


@lru_cache(maxsize=4)
def find_data(reading: Reading) -> Sequence[Datum]:
    """Every datum that a text names, in order. Data that lie inside one another are told once.

    Those of the last few texts are kept for the other checks.
    """
    if _TRIGGERS.isdisjoint(reading.bag):
        return []
    data: list[Datum] = []
    for index, norm in enumerate(reading.norms):
        datum = _FINDERS[norm](reading, index) if norm in _TRIGGERS else None
        if datum is None or _is_of_a_place(reading.norms, datum):
            continue
        if data and datum.first <= data[-1].last:
            data[-1] = Datum(min(data[-1].first, datum.first), datum.last, data[-1].sort)
        else:
            data.append(datum)
    return data


def may_name(reading: Reading) -> bool:
    """Whether a word is there that a datum's name may end in: a quick look."""
    return not _TRIGGERS.isdisjoint(reading.bag)


def _at(norms: tuple[str, ...], index: int) -> str:
    return norms[index] if 0 <= index < len(norms) else ""


def _is_of_a_place(norms: tuple[str, ...], datum: Datum) -> bool:
    """Whether it is the address of a shop or the like: "the postcode of the branch"."""
    if datum.sort != "address" or _at(norms, datum.last + 1) not in {"of", "for"}:
        return False
    return not words.PLACES.isdisjoint(norms[datum.last + 2 : datum.last + 7])


def _opens(before: str) -> bool:
    """Whether nothing but a handle stands before."""
    return not before or before.startswith(("@", "__"))


def _alone(reading: Reading, index: int) -> Datum | None:
    norm, after = reading.norms[index], _at(reading.norms, index + 1)
    if norm == "zip" and after in words.BEHIND_ZIP_FILE:
        return None
    return Datum(index, index + 1 if after in words.HEADS else index, words.ALONE[norm])


def _health(reading: Reading, index: int) -> Datum | None:
    before = _at(reading.norms, index - 1)
    taken = before == "what" and reading.norms[index] not in {"symptoms", "diagnosis"}
    return Datum(index, index, "health") if taken or before in {"your", "which"} else None


def _pin(reading: Reading, index: int) -> Datum | None:
    return Datum(index, index, "login") if _at(reading.norms, index - 1) in words.OWN | {"/", "or"} else None


def _info(reading: Reading, index: int) -> Datum | None:
    sort = words.INFORMED.get(_at(reading.norms, index - 1))
    return Datum(index - 1, index, sort) if sort else None


def _phone(reading: Reading, index: int) -> Datum | None:
    """ "Name, phone and zip": a phone in a list is its number."""
    before, after = _at(reading.norms, index - 1), _at(reading.norms, index + 1)
    listed = before in words.LIST_MARKS and after in words.LIST_MARKS | {".", "?", ")", ""}
    if listed:
        return Datum(index, index, "phone")
    asked = after in {"did", "may", "can", "should", "shall"} and not {"what", "which"}.isdisjoint(
        reading.norms[max(0, index - 3) : index]
    )
    to_ring = (
        not words.TO_CALL.isdisjoint(reading.norms[index + 1 : index + 6])
        or "give" in reading.norms[index + 1 : index + 6]
    )
    return Datum(index, index, "phone") if asked and to_ring else None


def _number(reading: Reading, index: int) -> Datum | None:
    """ "Order number", "acct #", "booking ref", "order/case number", "your Skylark number"."""
    numbered = _numbered(reading.norms, index)
    first = _named_after_brand(reading, numbered.first if numbered else index)
    if numbered:
        return Datum(first, numbered.last, numbered.sort)
    if first == index or reading.norms[index] not in {"number", "numbers", "#", "id"}:
        return None
    return Datum(first, index, "account") if reading.norms[first - 1] in words.OWNERS else None


def _numbered(norms: tuple[str, ...], index: int) -> Datum | None:
    head, before = norms[index], _at(norms, index - 1)
    if head in {"locator", "locators"}:
        return Datum(index - 1 if before == "record" else index, index, "order")
    if head in {"code", "codes"} and before not in words.CODES:
        return _sent_code(norms, index)
    if before not in words.NUMBERED:
        return _bare_number(norms, index)
    if head in {"no", "nos"} and _at(norms, index + 1) not in words.BEHIND_NO:
        return None
    login = head in {"id", "ids"} and before in {"user", "player", "gamer"}
    return Datum(_first_qualifier(norms, index - 1), index, "login" if login else words.NUMBERED[before])


def _sent_code(norms: tuple[str, ...], index: int) -> Datum | None:
    """ "The code we texted you", "the six-digit code from the text"."""
    digits = norms[max(0, index - 2) : index] in {("-", "digit"), ("digit", "digit")} or norms[index - 1] == "digit"
    behind = norms[index + 1 : index + 6]
    sent = behind[:1] in {("we",), ("you",), ("that",), ("from",), ("in",)} and not words.SENT_CODE.isdisjoint(behind)
    return Datum(index, index, "login") if digits or sent else None


def _bare_number(norms: tuple[str, ...], index: int) -> Datum | None:
    """ "Your number", "a number we can ring you on", "your reference", "your ID"."""
    head, before, after = norms[index], _at(norms, index - 1), _at(norms, index + 1)
    if head in {"id", "ids"} and before in {"mail", "email"}:
        return Datum(index - 1, index, "email")
    if head in {"id", "ids"}:
        return Datum(index, index, "identity") if before in {"your", "ur", "photo"} else None
    if head in {"reference", "references", "ref", "refs"}:
        owned = before in words.OWN or _opens(before) or (before == "the" and after in {"?", "and", ",", ""})
        return Datum(index, index, "order") if owned and after not in {"to", "in"} else None
    owned = before in words.OWN and after != "of"
    to_call = before == "a" and head == "number" and after in words.BEHIND_A_NUMBER
    tied = before in {"the", "which", "what"} and after in words.TIED - {"used", "on"}
    if head not in {"number", "numbers", "#", "digits"}:
        return None
    if after in {"on", "across"} and "card" in norms[index + 1 : index + 8]:
        return Datum(index, index, "payment")
    if owned or to_call or tied or _is_to_call(norms, index):
        return Datum(index, index, "phone")
    return None


def _is_to_call(norms: tuple[str, ...], index: int) -> bool:
    """ "Which number should we ring?", "your name and number"."""
    before = norms[max(0, index - 4) : index]
    if norms[index + 1 : index + 2] == ("to",) and norms[index + 2 : index + 3] in {("call",), ("ring",), ("reach",)}:
        return before[-1:] in {("and",), ("&",), ("or",), ("best",)} and norms[index + 3 : index + 4] in {
            ("you",),
            ("u",),
        }
    if before[-1:] in {("what",), ("which",)}:
        behind = norms[index + 1 : index + 8]
        return "did" not in behind and not words.TO_CALL.isdisjoint(behind)
    return before[-1:] in {("and",), ("&",), ("/",), (";",)} and "name" in before


def _first_qualifier(norms: tuple[str, ...], index: int) -> int:
    """The first of the words that say which number: `order confirmation`, `frequent flyer`, `file / bag tag`."""
    stop = max(0, index - 8)
    while index > stop:
        if norms[index - 1] in words.NUMBERED or norms[index - 1] in {"frequent", "record"}:
            index -= 1
        elif norms[index - 1] in {"/", "or"} and index > 1 and norms[index - 2] in words.NUMBERED:
            index -= 2
        else:
            break
    return index


def _named_after_brand(reading: Reading, index: int) -> int:
    """The first of the words with a capital before a token, where "your" or so stands before them; else `index`."""
    first = index
    while first > 0 and index - first < 3 and _is_proper(reading, first - 1):
        first -= 1
    return first if first < index and _at(reading.norms, first - 1) in words.BEFORE_BRAND else index


def _is_proper(reading: Reading, index: int) -> bool:
    if reading.sorts[index] != WORD or reading.norms[index] in words.NOT_PRIVATE:
        return False
    return reading.text[reading.starts[index]].isupper()


def _email(reading: Reading, index: int) -> Datum | None:
    norms = reading.norms
    first = index - 2 if norms[index] == "mail" and norms[max(0, index - 2) : index] == ("e", "-") else index
    before, after = _at(norms, first - 1), _at(norms, index + 1)
    if norms[index] == "mail" and first == index and after not in {"id", "ids"}:
        named = after == "address" and before in {"your", "which", "what"}
        return Datum(index, index + 1, "email") if named else None
    if after in words.EMAIL_HEADS:
        return None if before in words.EMAIL_OURS else Datum(first, index + 1, "email")
    if before in words.EMAIL_OWNERS or before in words.EMAIL_LISTS:
        return Datum(first, index, "email") if not after or after in words.BEHIND_EMAIL else None
    if before not in {"the", "an", "a"} or after not in words.EMAIL_TIED:
        return None
    received = after in {"you", "that"} and not words.RECEIVED.isdisjoint(norms[index + 1 : index + 5])
    return None if received else Datum(first, index, "email")


def _address(reading: Reading, index: int) -> Datum | None:
    norms = reading.norms
    before, after = _at(norms, index - 1), _at(norms, index + 1)
    if before in {"email", "mail", "e"} or after in words.BEHIND_VERB_ADDRESS:
        return None
    if not words.NOT_ADDRESSED.isdisjoint(norms[max(0, index - 2) : index]):
        return None
    asked = before in {"what", "which"} and after in words.ASKED_OF
    named = (
        asked or _opens(before) or before in words.ADDRESSED or before in words.LIST_MARKS or before in {":", ".", "2"}
    )
    return Datum(index, index, "address") if named else None


def _name(reading: Reading, index: int) -> Datum | None:
    """A name that identifies: full name, surname, the name on the booking. A first name doesn't."""
    norms = reading.norms
    before, after = _at(norms, index - 1), _at(norms, index + 1)
    if norms[index] == "surname":
        return Datum(index, index, "name")
    if before in {"user", "users"}:
        return Datum(index - 1, index, "login")
    if before in words.NAMED:
        return Datum(index - 1, index, "name")
    tied = (after in {"on", "of", "in", "under"} or before in {"what", "which"}) and not words.NAME_OF.isdisjoint(
        norms[index + 2 : index + 6]
    )
    return Datum(index, index, "name") if tied else None


def _birth(reading: Reading, index: int) -> Datum | None:
    norms = reading.norms
    if norms[index] == "birthday":
        return Datum(index, index, "birth") if _at(norms, index - 1) == "your" else None
    if norms[max(0, index - 2) : index] == ("date", "of"):
        return Datum(index - 2, index, "birth")
    return Datum(index, index + 1, "birth") if _at(norms, index + 1) == "date" else None


def _plate(reading: Reading, index: int) -> Datum | None:
    before = _at(reading.norms, index - 1)
    if reading.norms[index] in {"plate", "plates"}:
        return Datum(index - 1, index, "device") if before in {"license", "licence", "number"} else None
    car = before in {"vehicle", "car", "van"} or (reading.norms[index] == "reg" and before in {"your", "the"})
    return Datum(index, index, "device") if car and _at(reading.norms, index + 1) not in words.HEADS else None


def _passport(reading: Reading, index: int) -> Datum | None:
    """ "A copy of your passport"."""
    copied = _at(reading.norms, index - 2) == "of" and _at(reading.norms, index - 1) in {"your", "the", "his", "her"}
    return Datum(index, index, "identity") if copied else None


def _last_digits(reading: Reading, index: int) -> Datum | None:
    """ "The last four digits of your card"."""
    norms = reading.norms
    if _at(norms, index + 1) in words.HOW_MANY and _at(norms, index + 2) in words.DIGITS:
        return Datum(index, index + 2, "payment")
    return None


_FINDERS: dict[str, Callable[[Reading, int], Datum | None]] = {
    **dict.fromkeys(words.ALONE, _alone),
    **dict.fromkeys(words.HEADS, _number),
    **dict.fromkeys(words.INFO, _info),
    **dict.fromkeys(["email", "emails", "mail"], _email),
    **dict.fromkeys(["address", "addresses"], _address),
    **dict.fromkeys(["name", "names", "surname"], _name),
    **dict.fromkeys(["birth", "birthday"], _birth),
    **dict.fromkeys(words.HEALTH, _health),
    "phone": _phone,
    "pin": _pin,
    "last": _last_digits,
    "passport": _passport,
    **dict.fromkeys(["plate", "plates", "reg", "registration"], _plate),
}
"""What each trigger word may be the end of."""
_TRIGGERS = frozenset(_FINDERS)
