"""People as a text names them: their words, compared without accents, and their titles."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from replybook.checks.names.given_names import GIVEN, are_one_name
from replybook.checks.person_names import ACRONYMS, ORDINARY, ORGANISATION
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.mood import bears_mood

GENDER = {
    **dict.fromkeys(("mr", "mister", "sir", "herr", "monsieur", "señor", "senor", "signor", "signore"), "m"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "madam", "ma'am", "maam", "madame", "frau", "señora", "senora", "signora"), "f"
    ),
    **dict.fromkeys(("mx", "dr", "doctor", "prof", "professor", "rev", "reverend"), ""),
}
"""The titles, and whom they are for: `m`, `f`, or anybody."""
BY_THEMSELVES = frozenset(["sir", "madam", "ma'am", "maam"])
"""Titles that need no name behind them."""
_EARNED = frozenset(["dr", "doctor", "prof", "professor", "rev", "reverend"])
_SAME_TITLE = {
    "mister": "mr",
    "doctor": "dr",
    "professor": "prof",
    "reverend": "rev",
    **dict.fromkeys(("herr", "monsieur", "señor", "senor", "signor", "signore"), "mr"),
    **dict.fromkeys(("madame", "frau", "señora", "senora", "signora"), "mrs"),
}
PARTICLES = word_set("de da di del della van von der den ter bin al el la le st")
_DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter
""")
_WHOM = word_set(
    "mum mom dad mother father student pensioner nurse teacher owner tenant parent driver anonymous visitor"
)
_PET_NAMES = word_set("""
    champ buddy pal mate chief boss superstar legend gorgeous love hun honey darling dear gang neighbour neighbor gamer
    gamers fam bestie sunshine rockstar hero explorer traveller traveler foodie lovely beautiful santa grandma auntie
""")
"""What a reply may call anybody."""
_NO_NAMES = (ORDINARY, ORGANISATION, ACRONYMS, _DAYS, _WHOM, _PET_NAMES)
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
_DIGRAPHS = late(r"(?<=[aou])e")


Certainty = Literal["sure", "likely", "account"]
"""How far a name is to be trusted: `likely` may be another word, `account` may be made up."""


class Person(NamedTuple):
    """Somebody, as far as a text says who."""

    names: tuple[str, ...] = ()
    """The words of the name, plain; empty where only a title or nothing is known."""
    title: str = ""
    """In lower case, without a full stop."""
    shown: str = ""
    """The name as it was written, to be told to the agent."""
    certainty: Certainty = "sure"


def plain(word: str) -> str:
    """A name in lower case without accents; empty where it is written in other letters than Latin ones."""
    lowered = word.lower().replace("’", "'")
    if not lowered.isascii():
        parted = unicodedata.normalize("NFKD", lowered.translate(_LETTERS))
        lowered = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return lowered if lowered.isascii() else ""


@lru_cache(maxsize=2000)
def may_be_name(word: str) -> bool:
    """Whether a word with a capital may be somebody's name, as far as its letters say."""
    name = plain(word)
    if name in GIVEN or not name:
        return True
    if (word.isupper() and (len(name) < 4 or "-" in name)) and name not in GIVEN:
        return False
    if len(name) < 2 or not name.replace("'", "").replace("-", "").isalpha() or not word[:1].isupper():
        return False
    if is_stock(name) or any(name in words for words in _NO_NAMES):
        return False
    return not bears_mood(name)


def person_of(words: list[str], certainty: Certainty = "sure") -> Person | None:
    """The person of these words, with a title or without; `None` where they make no name."""
    shown = " ".join(words)
    title = words[0].lower().rstrip(".").replace("’", "'") if words else ""
    title = title if title in GENDER else ""
    parts = [plain(part).strip("-'") for word in words[bool(title) :] for part in word.split(".") if part]
    names = tuple(part for part in parts if part not in PARTICLES)
    if not all(names) or not (names or title):
        return None
    if len(names) == 1 and words[-1].isupper() and 1 < len(words[-1]) < 4 and names[0] not in GIVEN:
        return None  # initials
    return Person(names, _SAME_TITLE.get(title, title), shown, certainty)


def fits_title(title: str, person: Person) -> bool:
    """Whether somebody may be addressed by a title: “Ms” also goes for a Mrs or Miss, “Mrs” not for a Ms."""
    title = _SAME_TITLE.get(title, title)
    if not person.title or title == person.title:
        return True
    if title in BY_THEMSELVES or person.title in BY_THEMSELVES:
        return GENDER[title] == GENDER[person.title] or not GENDER[person.title]
    if title in _EARNED or person.title in _EARNED:
        return False
    return GENDER[title] == GENDER[person.title] and title == "ms"


def fits_name(words: tuple[str, ...], titled: bool, person: Person) -> bool:
    """Whether somebody may be addressed by these words; so it is where too little is known to say no."""
    names = person.names
    if titled and len(names) == 1 and not person.title:
        return True  # only the first name is known
    if not titled and person.title and len(names) == 1 and len(words) == 1:
        return True  # only the surname is known
    if len(words) > 1 and len(names) > 1:
        return all(any(_fits(word, name) for name in names) for word in words)
    if titled and len(names) > 1:
        return any(_is_spelt(word, name) for word in words for name in names)
    return any(_fits(word, name) for word in words for name in names) and not _is_bare_surname(words, names)


def _is_bare_surname(words: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """ "Hello Gray" to Ewan Gray."""
    bare = len(words) == 1 and len(names) == 2 and words[0] == names[1]
    return bare and names[0] in GIVEN and names[1] not in GIVEN


def _fits(word: str, name: str) -> bool:
    """Whether a word may stand for a name: one may be short for the other."""
    if len(word) == 1 or len(name) == 1:
        return word[:1] == name[:1]
    return are_one_name(word, name) or _is_spelt(word, name)


def _is_spelt(word: str, name: str) -> bool:
    """Whether a word is a name, or a part of a double one, but for its accents."""
    if len(word) == 1 or len(name) == 1:
        return word[:1] == name[:1]
    if ("-" in word) != ("-" in name):
        return not set(word.split("-")).isdisjoint(name.split("-"))
    return word == name or _DIGRAPHS.sub("", word) == _DIGRAPHS.sub("", name)
