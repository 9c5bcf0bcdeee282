"""Who wrote to us: the names that a customer signs with or gives, and those of people whom they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from replybook.checks.names.given_names import GIVEN
from replybook.checks.names.people import GENDER, PARTICLES, Person, may_be_name, person_of, plain
from replybook.checks.signatures.find import find_signature
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import WORD, Reading, read

_WORD = r"[^\W\d_][\w’'-]{0,24}"
_NAME = rf"(?P<name>(?:(?:mrs?|ms|miss|mx|dr|prof)\.?\s)?{_WORD}\.?(?:[ \t]{_WORD}){{0,3}})"
_SELF = late(
    rf"\b(?P<cue>name(?:['’]?s|\sis|:)|it(?:['’]?s|\sis)|this\sis|i(?:['’]?m|\sam)|call\sme)\s{{1,2}}{_NAME}"
    rf"(?=(?P<behind>[\s,]{{0,2}}\w{{0,9}}))",
    re.IGNORECASE,
)
_INTRODUCED = late(
    r"^(?:@\w{1,30}\s{1,3}){0,3}(?i:hi|hello|hey|hiya|good\s(?:morning|afternoon|evening|day)|morning|evening)[,.!]\s{1,3}"
    r"(?P<name>[^\W\d_a-z][\w’'-]{1,20}(?:\s[^\W\d_a-z][\w’'-]{1,20}){1,2})(?=[,.:;–—-])"
)
"""A name in full behind "Hi," and before a mark: who writes, since nobody addresses a help desk so."""
_FIRST = late(r"(?i:\bfirst\sname(?:['’]s|\sis|:)?)\s{1,2}(?P<name>[^\W\d_][\w’'-]{1,24})")
_PRONOUNS = late(
    r"(?i:[(\s,](?:(?P<f>she)\s?/\s?(?:her|hers|they)|(?P<m>he)\s?/\s?(?:him|his|they)|they\s?/\s?them)\b)"
)
_DENIED = late(
    r"(?i:\b(?:not(?:\san?)?|(?:don['’]?t|stop|kept|keeps?|keep|please\sdon['’]?t)\scall(?:ed|ing)?\sme|calls?\sme|called\sme"
    r"|calling\sme|isn['’]?t|am\snot\san?)\s(?:(?P<f>sir|mr|mister)|madam|ma['’]?am|mrs|miss|ms)\b)"
)
_DENIALS = word_set("sir mr mister madam ma'am maam mrs miss ms")
_NOT_SO = late(
    rf"\b(?i:call\sme|called|name['’]?s|name\sis|it['’]?s|i['’]?m|i\sam|go\sby|spelt|spelled)\s(?P<yes>{_WORD})(?:\s\w{{1,8}})?,?\s"
    r"(?:(?i:and|please)\s)?not\s(?P<no>[^\W\d_a-z][\w’'-]{1,24})"
)
_HERE = late(
    rf"(?:^|[.!?(\n,])\s{{0,3}}{_NAME}\s(?:here|again)(?=\s{{0,2}}(?:[,.!:;)–—-]|$|again\b|about\b|re\b|with\b))",
    re.IGNORECASE,
)
_THANKS = late(
    r"(?:^|[.!?\n)])\s{0,3}(?:(?:many|kind|best|warm|with)\s)?(?:thanks|thank\syou|thx|cheers|regards|wishes|yours|best|love|kindest"
    r"|sincerely|rgds|ta|respectfully|faithfully|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|lg|vg|mfg|saludos|gracias|cordialement|merci"
    r"|danke|cumprimentos|obrigad[oa]|groet(?:en|jes)?|mvh|vh|hilsen|hälsningar|terveisin|pozdrawiam|pozdrav|üdv|ciao|abraço"
    rf"|saluti|grazie|tak|takk|kiitos|dank|namaste|slán)(?:\s\w{{1,12}}){{0,3}}\s?,\s{{1,3}}{_NAME}[\s.x]{{0,4}}$",
    re.IGNORECASE,
)
_TITLED = late(
    r"(?:^|[\n.!?,–—-])\s{0,3}(?P<name>(?:Mrs?|Ms|Miss|Mx|Dr|Prof)\.?(?:\s[^\W\d_][\w.’'-]{0,24}){1,3})(?:,[^!?\n]{1,30})?\.?\s{0,3}$"
)
_CLOSING = late(
    r"(?:^|[.!?\n(]|[^\w\s,&][ \t])\s{0,3}(?:(?i:signed|yours?|from|regards|signing\soff)\b[^.!?\n]{0,40}[\s,:])?"
    rf"(?P<name>{_WORD}(?:[ \t]{_WORD}){{0,2}})(?:\s?(?:&|\+|and)\s?(?!family)(?P<also>{_WORD}(?:[ \t]{_WORD})?))?"
    r"(?:\s{0,2}(?:[,/(]|from\b|and\sfamily\b)[^.!?\n]{0,40})?[\s.)!x❤🙏]{0,4}$"
)
_BEHIND_NAME = late(
    r"(?P<name>(?!I['’]?m\b)[^\W\d_a-z][\w’'-]{1,24}(?:\s[^\W\d_a-z][\w’'-]{0,24}){0,3})(?P<here>\s(?:here|again))?,?\s\((?P<title>Mrs?|Ms|Miss|Mx|Dr)\.?\)"
)
_LAST_WORD = late(
    r"(?:[.!?\n)]\s{1,3})(?P<name>[^\W\d_a-z][^\W\d_]{2,14}(?:\s(?:(?:de|da|di|van|von|der|den|al|el|la|le|bin)\s){0,2}"
    r"[^\W\d_a-z][\w’'-]{1,15})?)\s{0,3}$"
)
_BUILT = late(r"(?:ly|ing|ed|ful|less|able|ible|ous|ent|ant|ive|ic|ion|ment|ness|ers?)$")
_WOMAN = "woman|mum|mom|mother|lady|girl|widow|grandmother|grandma|wife"
_MAN = "man|dad|father|gentleman|bloke|widower|grandfather|grandad|husband"
_GENDERED = late(
    rf"\b(?:i['’]?m|i\sam|as)\s(?P<whom>an?\s(?:\w{{1,12}}\s){{0,2}}(?:(?P<f>{_WOMAN})|{_MAN}))\b", re.IGNORECASE
)
_OPENING = 8
"""Up to where "hi this is …," introduces whoever writes, in characters."""
_TAIL = 120
"""How much of a message's end is looked at for a name, in characters."""
_LAST = 16
"""The same in tokens."""
_SELVES = word_set("name name's names it's its it this i'm im am call")
_GENDERS = frozenset(f"{_WOMAN}|{_MAN}".split("|"))
_SENT_FROM = late(r"\n\s{0,3}(?:sent\sfrom|get\soutlook)[^\n]{0,60}\s{0,4}$", re.IGNORECASE)
_AT_LEAST_SAID = frozenset(["again", "here", "from", "not"])
"""What behind "it's Imani" says that it is a name."""
_HANDLE = late(r"@(\w{2,30})")
_NOBODY = word_set("google user anonymous guest customer unknown visitor deleted facebook apple anon member reviewer")

_KIN = (
    "husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|son|daughter|mother|father|mum|mom|dad|gran|grandma|grandmother"
    "|grandad|grandfather|brother|sister|aunt|uncle|nephew|niece|cousin|friend|neighbour|neighbor|flatmate|housemate|baby|child"
)
_STAFF = (
    "agent|driver|colleague|manager|adviser|advisor|rep|representative|assistant|engineer|technician|fitter|receptionist"
    "|waiter|waitress|clerk|nurse|host|hostess|guy|man|woman|lady|girl|person|team|staff|courier|supervisor|operator"
)
_SPOKEN_OF = late(
    rf"\b(?:my|our|his|her|your|the|an?)\s(?:\w{{1,12}}\s){{0,2}}?(?:{_KIN}|{_STAFF}),?\s(?:(?:called|named|is)\s)?(?P<a>{_WORD})"
    r"|\b(?:spoke|spoken|speaking|talked|talking|chatted|chatting|dealt|dealing)\s(?:to|with)\s(?:(?:mrs?|ms|miss)\.?\s)?"
    rf"(?P<b>{_WORD})"
    rf"|\b(?:called|named)\s(?P<c>{_WORD})"
    rf"|\b(?:nurse|driver|agent|doctor|waiter|waitress|engineer|guide|midwife)\s(?P<e>{_WORD})"
    rf"|\b(?P<d>{_WORD})\s(?:told|said|promised|assured|hung|refused|(?:from|at|in)\syour)\b",
    re.IGNORECASE,
)


def person_in_field(name: str) -> Person | None:
    """The person of a field that holds a customer's name, or the name of an account."""
    words = [word for word in re.split(r"[\s,_@\d]+", name) if word]
    if not words or all(plain(word) in _NOBODY or word.lower() == "a" for word in words):
        return None
    made_up = name.startswith("@") or "_" in name or any(letter.isdigit() for letter in name)
    first = words[words[0].lower().rstrip(".") in GENDER and len(words) > 1]
    named = not made_up and (first[:1].isupper() or plain(first) in GIVEN)
    return person_of(words, "sure" if named else "account")


@lru_cache(maxsize=8)
def people_in_message(message: str, others: frozenset[str]) -> tuple[Person, ...]:
    """Those whose message it is, by their own words; `others` are plain names that are not the customer's."""
    message = message[:200] + message[-400:] if len(message) > 600 else message
    if "\n" in message:
        message = _SENT_FROM.sub("", message)
    if "(" in message:
        message = _BEHIND_NAME.sub(r"\g<title> \g<name>\g<here>", message)
    message = message.strip()
    others |= {plain(handle) for handle in _HANDLE.findall(message)}
    reading = read(message)
    found = [person for words in _named(reading) if (person := _person(words, others))]
    if "first" in reading.bag and (first := _FIRST.search(message)):
        found = [_called(person, plain(first["name"])) for person in found]
    if not found and (unknown := _person(_unknown_at_end(message), others)):
        found.append(unknown._replace(certainty="likely"))
    found.extend(_of_a_sex(message, frozenset(reading.norms), any(person.title for person in found)))
    whole = [
        one
        for one in found
        if not one.names or not any(set(one.names) < set(other.names) or _is_less(one, other) for other in found)
    ]
    return tuple(dict.fromkeys(whole))


def _called(person: Person, first: str) -> Person:
    """A person who says which of their names is the first."""
    return person._replace(names=(first,)) if first in person.names and not person.title else person


def _of_a_sex(message: str, words: frozenset[str], titled: bool) -> Iterator[Person]:
    """What a message says of its writer's sex: "I'm a mum", "she/her", "stop calling me sir"."""
    match = None if _GENDERS.isdisjoint(words) else _GENDERED.search(message)
    if match:
        yield Person((), "mrs" if match["f"] else "mr", match["whom"])
    elif "/" in words and (match := _PRONOUNS.search(message)):
        yield Person((), "ms" if match["f"] else "mr" if match["m"] else "mx", match[0].strip(" (,"))
    elif not titled and not _DENIALS.isdisjoint(words) and (match := _DENIED.search(message)):
        yield Person((), "ms" if match["f"] else "mr", match[0])


def _is_less(one: Person, other: Person) -> bool:
    return one.names == other.names and bool(other.title) and not one.title


def _person(words: list[str], others: frozenset[str]) -> Person | None:
    person = person_of(words) if words else None
    return person if person and others.isdisjoint(person.names) else None


def _named(reading: Reading) -> Iterator[list[str]]:
    message, norms = reading.text, reading.norms
    if introduced := _INTRODUCED.search(message):
        yield _capitals(introduced["name"].split())
    for match in () if _SELVES.isdisjoint(norms) else _SELF.finditer(message):
        small = "name" in match["cue"].lower() or match["name"].partition(" ")[2].startswith(("from ", "here", "again"))
        words = _capitals(match["name"].split(), small)
        rest = match["name"].split()[len(words) :] or match["behind"].partition(",")[0].split()
        opens = (
            match.start() < _OPENING and message[match.start("name") + len(words[0]) :][:1] == "," if words else False
        )
        if words and (_is_given(words) or opens or _gives(match["cue"].lower(), rest, len(words))):
            yield words
    for match in _HERE.finditer(message) if "here" in norms or "again" in norms else ():
        named = match["name"].removesuffix(" here").split()
        words = _capitals(named)
        whole = len(words) == len(named)
        if words and whole and (_is_given(words) or match.start() == 0):
            yield words
    end = norms[-_LAST:]
    tail = message[-_TAIL:]
    if "," in end and (thanks := _THANKS.search(tail)):
        yield _capitals(thanks["name"].split())
    if not GENDER.keys().isdisjoint(end) and (titled := _TITLED.search(tail)):
        yield _capitals(titled["name"].split())
    if not GIVEN.isdisjoint(end):
        yield from _closing(tail)
    if _ends_in_capital(reading):
        yield from _signed(message)


def _unknown_at_end(message: str) -> list[str]:
    """A last word with a capital that no table knows and that is built like no adjective: perhaps a name."""
    match = _LAST_WORD.search(message[-_TAIL:])
    if (
        match is None
        or _BUILT.search(match["name"].split()[0])
        or _is_shortened(message[-_TAIL:][: match.start("name")])
    ):
        return []
    words = [word for word in match["name"].split() if word[0].isupper()]
    return words if len(_capitals(words)) == len(words) else []


def _ends_in_capital(reading: Reading) -> bool:
    """Whether a message may end in a name: one of its last words bears a capital, or is a well-known name."""
    last = [at for at, sort in enumerate(reading.sorts[-_LAST:], max(0, len(reading.sorts) - _LAST)) if sort == WORD]
    return any(reading.text[reading.starts[at]].isupper() or reading.norms[at] in GIVEN for at in last[-4:])


def _closing(tail: str) -> Iterator[list[str]]:
    """A well-known name that ends a message: "(Deepa, flat 4)", "Yours, a very cross Deepa", "Deepa and Sunil"."""
    match = _CLOSING.search(tail)
    words = match["name"].removesuffix(" and family").split() if match else []
    whole = bool(words) and _is_given(words) and len(_capitals(words)) == len(words)
    if match is None or not whole or not _is_written_so(words[0], tail):
        return
    if _is_shortened(tail[: match.start("name")]):
        return
    yield words
    yield _capitals(match["also"].split() if match["also"] else [])


def _is_written_so(name: str, tail: str) -> bool:
    """Whether a name bears a capital, or stands where nobody writes any."""
    return name[0].isupper() or (tail.endswith(name) and tail.islower() and len(name) > 3)


def _is_shortened(before: str) -> bool:
    """Whether what seems to end a sentence is a "St." or "Mr." before a name."""
    return before[-6:].rstrip(" .").lower().endswith((" st", " mr", " mrs", " ms", " dr"))


def _gives(cue: str, behind: list[str], count: int) -> bool:
    """Whether the words around a word that no table knows say that it is a name."""
    if cue.startswith(("name", "call")):
        return True
    if cue.startswith("this"):
        return count > 1 and not behind
    return cue.startswith("it") and bool(behind) and behind[0].lower() in _AT_LEAST_SAID


def _capitals(words: list[str], small: bool = True) -> list[str]:
    """The words as far as they may be a name: with a capital, but for a well-known first one where `small`."""
    kept: list[str] = []
    for word in words:
        bare = word.rstrip(".,")
        title = not kept and bare.lower() in GENDER
        if kept and not title and bare in PARTICLES:
            kept.append(bare)
            continue
        if not title and not (may_be_name(bare) or (len(bare) == 1 and bare.isupper() and len(words) > 1)):
            break
        if not title and not bare[:1].isupper() and (kept or not small or plain(bare) not in GIVEN) and plain(bare):
            break
        kept.append(bare)
    while kept and kept[-1] in PARTICLES:
        kept.pop()
    return kept if any(word.lower() not in GENDER for word in kept) else []


def _is_given(words: list[str]) -> bool:
    return words[0].lower() in GENDER or plain(words[0]).partition("-")[0] in GIVEN


def _signed(message: str) -> Iterator[list[str]]:
    """The name or names at the end of a message."""
    found = find_signature(message, brands=_HANDLE.findall(message))
    behind = message[found.span.end :] if found else ""
    if found is None or found.mark == "here" or "?" in behind or _is_shortened(message[: found.span.start]):
        return
    soft = found.mark[:1].isalpha() and not {",", "\n"} & set(message[found.span.start : found.span.end])
    for name in re.split(r"\s?(?:&|\+|/|\band\b)\s?", found.name):
        words = _capitals(name.split())
        alone = not found.mark and "\n" not in message[max(0, found.span.start - 2) : found.span.start]
        if words and (_is_given(words) or not (alone or soft)):
            yield words


def name_refused(message: str) -> str:
    """The plain name that a customer says is not theirs, as in "call me Sam, not Samantha"; empty where none is."""
    match = _NOT_SO.search(message[:2000]) if "not" in read(message).bag else None
    return plain(match["no"]) if match and may_be_name(match["no"]) and may_be_name(match["yes"].title()) else ""


@lru_cache(maxsize=8)
def people_spoken_of(message: str) -> frozenset[str]:
    """The plain names of people whom a customer speaks of: an agent, a husband, somebody on the phone."""
    names = (match[match.lastgroup or ""] for match in _SPOKEN_OF.finditer(message[:4000]))
    return frozenset(plain(name) for name in names if name[:1].isupper() and may_be_name(name))
