"""Whom a reply addresses by name: in its greeting, at its very start, or at the end of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from replybook.checks.names.given_names import GIVEN
from replybook.checks.names.people import BY_THEMSELVES, GENDER, PARTICLES, may_be_name, plain
from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, LINK, MARK, WORD, Reading

_GENDERED = frozenset(GENDER)
_HELLO = word_set("""
    hi hello hey hiya dear greetings howdy hallo hola bonjour ciao morning afternoon evening namaste salut hej ola heya
    g'day gday moin servus hoi ahoj merhaba salaam salam buongiorno buenos buenas yo hullo aloha ora tag dia day hei
    hallå cześć bonsoir
""")
_BEFORE = word_set("good happy kia guten bom buenos buenas")
_BEFORE_TITLE = word_set(", thanks thank you sorry yes no apologies welcome cheers hello understood certainly")
_FILLERS = word_set("there again and my our back once more días dias tardes")
_OPENERS = word_set("""
    thanks thank you cheers sorry apologies congratulations congrats welcome yes no oh ok okay sure many great so much
    very big all of course done perfect brilliant lovely happy glad certainly noted understood right absolutely
    sincere ah ouch
""")
"""What a name may stand behind at the start of a reply, if a mark follows it."""
_ENDS = frozenset(",.!?")
_STOPS = frozenset(",.!?:;-–—")
_INTRODUCES = word_set("here from at speaking")
_POSTS = word_set("our the a an my")
"""What may open "our duty manager" behind a name."""
_APPOSED = word_set("who whose and or & which has is was will does did can both also from in at")
"""What behind "Ruth," makes it somebody spoken of."""
_SUBJECTS = word_set("he she they his her their our the who your a an team colleague")
"""What behind "Ruth, and" makes her one of several spoken of."""
_ROLES = word_set("""
    colleague colleagues manager managers deputy driver drivers agent agents crew team specialist engineer technician
    friend neighbour neighbor husband wife partner son daughter mother father mum mom dad brother sister child baby
    boss lead head courier waiter waitress nurse doctor surgeon teacher supervisor director owner chef fitter adviser
    advisor
""")
"""Words of a sentence whose last name may be of somebody spoken of."""
_OF_LAST = word_set("by with ask asked asking told tell telling is are was were and or to for called named from")
"""The same, where they stand right before the name."""
_BEHIND_WHAT = word_set("""
    that this message note photo photos patience feedback touch post review question words mail email wait news details
    info information support understanding trouble mess delay mix-up start visit
    soon later tomorrow tonight again now then thanks cheers thanking you sorry welcome day weekend luck care hello bye
    goodbye morning evening afternoon bother worries problem evening there today time rest congratulations congrats
""")
"""What an agent speaks of right before a name that no comma sets off: "sorry about that Helen"."""
_MOST = 3
"""How many people one greeting names at most."""
_WINDOW = 40
"""How much of a sentence is read before a name, in tokens."""


class Greeting(NamedTuple):
    """Somebody addressed, or two."""

    first: int
    last: int
    """The first and last token of title and names."""
    title: str
    people: tuple[tuple[str, ...], ...]
    """The plain names of each; none where there is only a title."""
    sure: bool = True
    """Whether it surely addresses somebody; a word that no table knows, at the start and before a comma, may not."""
    known: bool = True
    """Whether the name is well known; another word counts only where it is nearly the customer's name."""
    aside: bool = False
    """Whether it stands inside the reply, where it may as well be about somebody else."""


def greetings(reading: Reading) -> Iterator[Greeting]:
    """Everybody whom a reply addresses by name or title."""
    start = 0
    while start < len(reading.norms) and _is_before(reading, start):
        start += 1
    opening = _opening(reading, start)
    if opening:
        yield opening
    behind = opening.last + 1 if opening else start
    if "," in reading.bag or not GIVEN.isdisjoint(reading.bag):
        yield from _at_ends(reading, behind)
    if not _GENDERED.isdisjoint(reading.bag):
        yield from _titled(reading, behind)


def _is_before(reading: Reading, index: int) -> bool:
    sort = reading.sorts[index]
    return sort in (HANDLE, LINK) or (sort == MARK and reading.norms[index] not in '"(')


def _opening(reading: Reading, start: int) -> Greeting | None:
    norms, count = reading.norms, len(reading.norms)
    index = start + (start + 1 < count and norms[start] in _BEFORE)
    if index < count and norms[index] in _HELLO:
        index += 1
        while index < count and (norms[index] in _FILLERS or norms[index] in _HELLO):
            index += 1
        comma = index < count and norms[index] in {",", "!"}
        found = _address(reading, index + comma, capital=False)
        return found if found and (not comma or _is_closed(reading, found)) else None
    index = start
    while index < min(count, start + 3) and (norms[index] in _OPENERS or (index > start and norms[index] == ",")):
        index += 1
    found = _address(reading, index, capital=True)
    if found is None or not (_is_closed(reading, found) or (index > start and _is_known(found))):
        return None
    if index == start:
        spoken_of = found.title or _is_spoken_of(reading, found.last + 2)
        return None if spoken_of else found._replace(sure=_is_known(found))
    return found if _goes_on(reading, found.last + 2) else None


def _is_known(found: Greeting) -> bool:
    return bool(found.people) and found.people[0][0] in GIVEN


def _is_closed(reading: Reading, found: Greeting) -> bool:
    return found.last + 1 < len(reading.norms) and reading.norms[found.last + 1] in _STOPS


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a reply has more to say behind "Thanks, Jo", so that it is no sign-off."""
    return WORD in reading.sorts[index : index + 4] and "^" not in reading.norms[index : index + 1]


def _is_spoken_of(reading: Reading, index: int) -> bool:
    """Whether what follows "Ruth," is about her: "who", "our manager", another name."""
    if index >= len(reading.norms):
        return True
    behind = reading.norms[index]
    if behind in {"and", "&", "or"} and _SUBJECTS.isdisjoint(reading.norms[index + 1 : index + 2]):
        return index + 1 >= len(reading.norms) or reading.text[reading.starts[index + 1]].isupper()
    if behind in _POSTS:
        return "," in reading.norms[index + 1 : index + 7]
    return behind in _APPOSED or (behind in GIVEN and reading.text[reading.starts[index]].isupper())


def _address(reading: Reading, first: int, capital: bool) -> Greeting | None:
    """The title and names from a token on; `None` where none stand there, or where the writer gives their own."""
    norms, index, title = reading.norms, first, ""
    if index < len(norms) and norms[index] in GENDER:
        title, index = norms[index], index + 1
        index += index < len(norms) and norms[index] == "." and title not in BY_THEMSELVES
        if index < len(norms) and norms[index] in {"or", "/", "and", "&"}:
            return None
    people: list[tuple[str, ...]] = []
    last = index - 1
    while len(people) < _MOST:
        words, behind = _words(reading, index, capital)
        if not words:
            break
        people.append(words)
        last = behind - 1
        if behind >= len(norms) or norms[behind] not in {"and", "&"}:
            break
        index = behind + 1
    if not people and title not in BY_THEMSELVES:
        return None
    if last + 1 < len(norms) and norms[last + 1] in _INTRODUCES:
        return None
    return Greeting(first, last, title, tuple(people))


def _words(reading: Reading, index: int, capital: bool) -> tuple[tuple[str, ...], int]:
    """The plain words of one person's name from a token on, and the token behind them."""
    words: list[str] = []
    first = index
    while index < len(reading.norms) and index - first < 4 and reading.sorts[index] == WORD:
        written = reading.text[reading.starts[index] : reading.ends[index]]
        name = plain(written).removesuffix("'s")
        if name in PARTICLES and (words or _bears_capital(reading, index + 1)):
            index += 1
            continue
        capital_here = written[0].isupper() or (not capital and not words and name in GIVEN)
        if not capital_here or not name or not may_be_name(written):
            break
        while _is_joined(reading, index + 1):  # Jean-Marc
            index += 2
            name += "-" + plain(reading.text[reading.starts[index] : reading.ends[index]])
        words.append(name)
        index += 1
    return tuple(words), index


def _bears_capital(reading: Reading, index: int) -> bool:
    return index < len(reading.norms) and reading.sorts[index] == WORD and reading.text[reading.starts[index]].isupper()


def _is_joined(reading: Reading, index: int) -> bool:
    """Whether a token is a hyphen inside a name."""
    if index + 1 >= len(reading.norms) or reading.norms[index] != "-" or not _bears_capital(reading, index + 1):
        return False
    return reading.starts[index] == reading.ends[index - 1] and reading.starts[index + 1] == reading.ends[index]


def _titled(reading: Reading, start: int) -> Iterator[Greeting]:
    """Titles set off by commas: "I'm sorry about the seat, sir.", "Mrs Moe, we can have it on Friday." """
    norms = reading.norms
    for index in [at for at, norm in enumerate(norms) if norm in GENDER and at >= start]:
        opens = not index or reading.sentences[index - 1] != reading.sentences[index]
        told = norms[index] in BY_THEMSELVES and norms[index - 1] in _BEHIND_WHAT
        if (opens or told or norms[index - 1] in _BEFORE_TITLE) and norms[index - 2 : index - 1] != ("dear",):
            found = _address(reading, index, capital=True)
            if found and found.last + 1 < len(norms) and norms[found.last + 1] in _STOPS:
                yield found._replace(sure=False, aside=True)


def _is_list(reading: Reading, first: int, index: int) -> bool:
    """ "Sue, Dan, Marcus": whether another name stands right before the comma."""
    return index - 2 >= first and reading.norms[index - 2] in GIVEN and _bears_capital(reading, index - 2)


def _stands_apart(reading: Reading, index: int) -> bool:
    """Whether a word with a capital stands between a comma and the end of its sentence."""
    if not 0 < index < len(reading.norms) - 1 or reading.norms[index - 1] != "," or reading.sorts[index] != WORD:
        return False
    written = reading.text[reading.starts[index] : reading.ends[index]]
    return reading.norms[index + 1] in _ENDS and written[:1].isupper() and may_be_name(written)


def _at_ends(reading: Reading, start: int) -> Iterator[Greeting]:
    """Names that end a sentence behind a comma: "I'm sorry about the floor, Helen." """
    norms = reading.norms
    for index in [
        at for at, norm in enumerate(norms) if norm in GIVEN or (norms[at - 1] == "," and _stands_apart(reading, at))
    ]:
        apart = norms[index - 1] == ","
        if (
            max(start, 3) <= index < len(norms) - 2
            and (apart or norms[index - 1] in _BEHIND_WHAT)
            and norms[index + 1] in _ENDS
        ):
            first = index
            while first > max(start, index - _WINDOW) and reading.sentences[first - 1] == reading.sentences[index]:
                first -= 1
            said = norms[first : index - apart]
            written = reading.text[reading.starts[index] : reading.ends[index]]
            listed = norms[index + 1] == "," and _is_spoken_of(reading, index + 2)
            enough = len(said) > 1 or norms[index + 1] == ","
            if (
                enough
                and not listed
                and written[0].isupper()
                and _ROLES.isdisjoint(said)
                and _OF_LAST.isdisjoint(said[-2:])
                and not _is_list(reading, first, index)
                and _goes_on(reading, index + 2)
            ):
                yield Greeting(index, index, "", ((plain(written),),), known=norms[index] in GIVEN)
