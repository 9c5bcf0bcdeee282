"""Names that no mark announces: behind a sign-off, on a line of their own, or in "Jo here"."""

from __future__ import annotations

import re
from functools import lru_cache

from replybook.checks.person_names import are_initials, bears_capital, is_ordinary, is_role, person
from replybook.checks.reply_end import closing, is_fresh
from replybook.checks.signatures.marks import Found
from replybook.checks.word_set import pair_set, word_set
from replybook.late import late
from replybook.reading import HANDLE, WORD, Reading, fold
from replybook.source import Span

_REACH = 16
"""How many tokens before the end a sign-off may stand."""


_FIRM = (
    r"(?:(?:kind|kindest|best|warm|warmest|many)\s{1,2})?(?:regards|wishes|rgds)|(?:yours\s{1,2})?(?:sincerely|truly|faithfully)"
    r"|respectfully|yours|warmly|all\sthe\sbest"
    r"|(?:un\s)?saludos?|abrazos|atentamente|atenciosamente|abraços|cordialement|amicalement|(?:cordiali\s)?saluti"
    r"|(?:(?:liebe|viele|beste|herzliche|freundliche)n?\s)?gr(?:ü|ue)(?:ß|ss)en?|lg|vg|mfg|mvh|groetjes|groeten|hilsen|hälsningar"
    r"|pozdrawiam|с\sуважением"
)
_SOFT = (
    r"(?:many\s{1,2})?(?:thanks|thx|tnx|cheers|thank\s{1,2}you|thankyou|best|love|ta|ty)"
    r"(?:\s{1,2}(?:again|a\slot|so\smuch|very\smuch))?"
    r"|merci|gracias|danke|grazie|obrigad[oa]|bedankt|tack|takk|tak|dziękuję|спасибо|धन्यवाद|شكرا"
)


_CLOSERS = word_set("""
    regards wishes rgds sincerely truly faithfully respectfully yours warmly best saludo saludos abrazos atentamente
    atenciosamente cordialement amicalement saluti gruessen lg vg mfg mvh groetjes groeten hilsen pozdrawiam
    thanks thx tnx cheers thank thankyou love ta ty merci gracias danke grazie obrigado obrigada bedankt tack takk tak
""")
"""The words of which one stands in every sign-off that is written in ASCII."""


_RUNS = late(r"[a-z0-9]+")


@lru_cache(maxsize=1)
def _sign_off() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![^\W_])(?:(?P<firm>{_FIRM})|{_SOFT})(?P<gap>[\s,،.!:–—-]{{1,6}})",
        re.IGNORECASE,
    )


def behind_sign_off(
    reading: Reading, end: int, strangers: frozenset[str], known: frozenset[str], greets: bool
) -> Found | None:
    """A name behind "Regards," or "Thanks,". Thanks may be to the customer, so those are read more strictly:

    "Thanks, Anna!" is taken for the customer's name, unless the reply greets somebody else.
    """
    if end < 1:
        return None
    text, start, close = reading.text, reading.starts[max(0, end - _REACH)], reading.ends[end]
    if text.isascii() and _CLOSERS.isdisjoint(_RUNS.findall(text[start:close].lower())):
        return None
    for match in reversed(list(_sign_off().finditer(text, start, close))):
        found = person().fullmatch(text, match.end(), close)
        if not found or not _is_signer(found, strangers) or not _opens(text, match):
            continue
        name = fold(found["name"])
        thanked = (closing(text, close) in "!?." and not greets) or " " in name
        if match["firm"] or name in known or not thanked:
            sign_off = fold(text[match.start() : match.start("gap")])
            return Span(match.start(), close), found["name"], sign_off, found["role"] or ""
    return None


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a sign-off starts a sentence or line, or bears a capital as if it did."""
    before = text[max(0, match.start() - 8) : match.start()].rstrip(" \t\u00a0")[-1:]
    return text[match.start()].isupper() or not (before.isalnum() or before == ",")


def _is_signer(found: re.Match[str], strangers: frozenset[str]) -> bool:
    name = found["name"]
    return bears_capital(name) and fold(name) not in strangers and is_role(found["role"]) and not is_ordinary(name)


def bare(reading: Reading, end: int, strangers: frozenset[str]) -> Found | None:
    """A name that is a line or a sentence of its own, last of all."""
    if end < 0 or closing(reading.text, reading.ends[end]) in "!?,:":
        return None
    for first in range(end, max(end - 9, 0), -1):
        if reading.sorts[first] == WORD and _starts_anew(reading, first):
            found = person().fullmatch(reading.text, reading.starts[first], reading.ends[end])
            if found and _is_signer(found, strangers) and _stands_out(reading, first, end, found["name"].split()):
                return reading.span(first, end), found["name"], "", found["role"] or ""
            if reading.norms[first - 1] != ",":
                return None
    return None


def _starts_anew(reading: Reading, index: int) -> bool:
    return is_fresh(reading, index) and reading.norms[index - 1] not in {",", ":", ";", "-", "*", "~", "'", '"'}


def _stands_out(reading: Reading, first: int, end: int, words: list[str]) -> bool:
    """Whether a bare name is one or two words in capitals that the reply says nowhere else."""
    if closing(reading.text, reading.ends[end]) == "." and not (first == end and are_initials(words[0])):
        return False
    return (
        len("".join(words)) >= 2
        and len(words) <= 2
        and all(map(bears_capital, words))
        and reading.norms.count(reading.norms[first]) == 1
    )


def known_near_end(reading: Reading, end: int, known: frozenset[str]) -> Found | None:
    """Somebody on the roster, named in the last words."""
    for index in range(end, max(end - 8, -1), -1):
        if reading.norms[index] in known and reading.text[reading.starts[index]].isupper():
            span = reading.span(index, index)
            return span, span.of(reading.text), "", ""
    return None


_HEAD = 30
"""How many tokens an introduction may stand behind."""
_INTRODUCTIONS = word_set("here this it's i'm am name name's through chatting speaking talking me at from")
_LEADS = pair_set("through to, chatting with, chatting to, speaking with, speaking to, talking to, talking with")
_OPENERS = word_set("hi hey hello hiya , ! - : is it's")
_AFTER_HERE = word_set(", . ! : ; - ) from with at again and in")
_AFTER_THIS = word_set(", ( - from with here signing taking and")
_AFTER_ME = _AFTER_THIS | word_set(". ! at of")
_LEADS_TO_ME = word_set("that's it's for ring call phone text mail email reach find see with is")
_AFTER_NAMED_ME = word_set(", . ! ) and")
_AT = word_set("at from of")
_STOPS = frozenset(":.!")
_FIRM_REACH = 5
"""How many tokens a firm's name may have in "Jo at Acme & Co: yes, it's open"."""


def introduced(reading: Reading, strangers: frozenset[str]) -> Found | None:
    """Who says "Jo here", "This is Jo from Acme", "Jo at Acme: …" or "My name is Jo" among the first words, or
    "ring me, Jo" anywhere."""
    places = list(range(min(len(reading.norms), _HEAD))) if _INTRODUCTIONS.intersection(reading.norms[:_HEAD]) else []
    for index in [*places, *_behind_me(reading)]:
        if reading.sorts[index] == WORD and bears_capital(reading.text[reading.starts[index]]):
            span = reading.span(index, index)
            name = span.of(reading.text)
            if (
                (_introduces(reading.norms, reading.sorts, index) or _speaks_for_a_firm(reading, index))
                and not is_ordinary(name)
                and fold(name) not in strangers
            ):
                return span, name, "here", ""
    return None


def _behind_me(reading: Reading) -> list[int]:
    """The places behind "me," in the text."""
    if "me," not in reading.text:
        return []
    norms = reading.norms
    return [index for index in range(2, len(norms)) if norms[index - 1] == "," and norms[index - 2] == "me"]


def _introduces(norms: tuple[str, ...], sorts: tuple[str, ...], index: int) -> bool:
    """Whether the words around a token make it the writer's name."""
    before, after = norms[max(0, index - 3) : index], (*norms[index + 1 : index + 3], ".", ".")
    if after[0] == "here" and (not before or before[-1] in _OPENERS or sorts[index - 1] == HANDLE):
        return after[1] in _AFTER_HERE
    if before[-2:] in _LEADS:
        return "you're" in before or "are" in before
    if before[-2:] == ("this", "is") or before[-1:] == ("it's",):
        return after[0] in _AFTER_THIS or (after[0] == "at" and sorts[index + 2 : index + 3] == (WORD,))
    if before[-1:] == ("i'm",) or before[-2:] == ("i", "am"):
        return after[0] in _AFTER_ME
    if before[-2:] == ("me", ","):
        return before[0] in _LEADS_TO_ME and not _AFTER_NAMED_ME.isdisjoint(after[:2])
    return before[-3:] == ("my", "name", "is") or before[-2:] == ("my", "name's")


def _speaks_for_a_firm(reading: Reading, index: int) -> bool:
    """Whether a reply opens with a name and its firm alone: "Jo at Acme & Co: yes, it's open", "Hi, Jo from Acme." """
    norms = reading.norms
    if (index and norms[index - 1] not in _OPENERS and reading.sorts[index - 1] != HANDLE) or index > _FIRM_REACH:
        return False
    firm = index + 2 + (norms[index + 2 : index + 3] == ("the",))
    if _AT.isdisjoint(norms[index + 1 : index + 2]) or not bears_capital(_written(reading, firm)):
        return False
    return not _STOPS.isdisjoint(norms[firm + 1 : firm + _FIRM_REACH])


def _written(reading: Reading, index: int) -> str:
    """A token as it stands in the text; empty behind the last."""
    return reading.text[reading.starts[index] : reading.ends[index]] if index < len(reading.starts) else ""
