"""What a slot looks like that nobody filled: the ways in which help desks, mail merges and people write one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from replybook.checks.slot_words import MARKUP, names_a_slot
from replybook.late import late
from replybook.source import Span


class Slot(NamedTuple):
    """Something in a text that was to be replaced before sending."""

    span: Span
    says: str
    """What is wrong with it, in a sentence in which `{slot}` stands for the slot as written."""
    name: str = ""
    """What the slot is called, without its brackets; empty where it has no name."""
    repair: str | None = None
    """What reads well in its place, where that is plain."""


_UNFILLED = "“{slot}” is a slot that nobody filled."
_NO_NAME = "The greeting has no name."
_INSTEAD_OF_NAME = "“{slot}” stands where the name should."
_BLANK = "“{slot}” is a blank that nobody filled."
_NOTE = "“{slot}” is a note to the writer, not to the customer."
_FILLER = "“{slot}” is filler text."

_MACROS = frozenset({"code", "color", "colour", "noformat", "panel", "quote", "toc"})
"""What some issue trackers write in braces."""
_VARIABLES = frozenset({"appdata", "comspec", "homepath", "localappdata", "path", "programdata", "programfiles"})
_VARIABLES |= {"public", "systemdrive", "systemroot", "temp", "tmp", "userprofile", "windir"}
"""What Windows fills in itself."""
_MENU_BEFORE = late(
    r"(?:\b(?:click(?:ing)?|tap|press|select|choose)\b[^.!?\n]{0,50}"
    r"|\b(?:open|go to|via|under|menu|button|settings|tab|page)\b(?: in| the| your){0,2} ?|[>→»\]]\s?[-–]?\s?)$",
    re.IGNORECASE,
)
_BEFORE_A_TIME = late(r"\b(?:at|by|before|until|till|around|from)\s$", re.IGNORECASE)
_MENU_AFTER = late(r"\s?(?:[>→»]|-\s?\[|(?:button|menu|tab|page|section|screen|option|icon|key)\b)", re.IGNORECASE)


def _in_brackets(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start(), match.end()
    if match["name"].casefold() == "time" and _BEFORE_A_TIME.search(text, max(0, start - 10), start):
        return True
    if not names_a_slot(match["name"]) or _in_path(match):
        return False
    return not (_MENU_BEFORE.search(text[max(0, start - 60) : start]) or _MENU_AFTER.match(text, end))


def _in_angles(match: re.Match[str]) -> bool:
    is_markup = match["name"].strip().casefold() in MARKUP
    return names_a_slot(match["name"]) and not is_markup and not _in_path(match)


def _in_path(match: re.Match[str]) -> bool:
    """Whether it stands for a part of a path or an address, as in `/home/<name>`."""
    before, after = match.string[match.start() - 1 : match.start()], match.string[match.end() : match.end() + 1]
    return before in {"/", "\\", "@"} or after in {"/", "\\", "@"}


def _in_braces(match: re.Match[str]) -> bool:
    if match["name"].strip().casefold() in _MACROS:
        return False
    return not _in_path(match) or _in_link(match)


def _in_percents(match: re.Match[str]) -> bool:
    return match["name"].casefold() not in _VARIABLES and not _in_path(match) and not _in_link(match)


def _in_link(match: re.Match[str]) -> bool:
    word = match.string[max(0, match.start() - 200) : match.start()].rpartition(" ")[2]
    return "://" in word or "www." in word


def _is_named(match: re.Match[str]) -> bool:
    return names_a_slot(match["name"])


_SHOWN_AS = late(
    r"\b(?:format|like|such as|digits?|letters?|e\.?g|example|starts?|starting|begins?|ends?|ending|form of)\b",
    re.IGNORECASE,
)


def _is_blank(match: re.Match[str]) -> bool:
    """Whether the crosses are not the pattern of a number that the customer is to look for."""
    return not _SHOWN_AS.search(match.string, max(0, match.start() - 60), match.end() + 40)


def _always(match: re.Match[str]) -> bool:  # noqa: ARG001 (as the others)
    return True


class _Form(NamedTuple):
    triggers: tuple[str, ...]
    """One of these stands in every text, in lower case, that the form is found in."""
    pattern: re.Pattern[str]
    says: str
    holds: Callable[[re.Match[str]], bool] = _always
    repair: str = ""
    """A template for `Match.expand`; empty where there is none."""


def _form(
    triggers: tuple[str, ...],
    pattern: str,
    says: str = _UNFILLED,
    holds: Callable[[re.Match[str]], bool] = _always,
    repair: str = "",
) -> _Form:
    return _Form(triggers, late(pattern, re.IGNORECASE | re.MULTILINE), says, holds, repair)


_OPENING = r"^(?:\W{0,3}(?:@|__)\w{1,40}\s{1,3}){0,3}\W{0,3}"
_HELLO = r"(?P<hello>hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))"
_NOTHING = r"undefined|null|none|nan|nil|\[object object\]|x{2,10}"
_ITS_NAME = r"(?:(?:customer|client|guest|user|first|last|your)[ _]?)?name"
_SLOT_WORDS = (
    r"(?:first|last|full|user|customer|client|guest|agent|company|product|order|ticket|case|account|tracking|booking)"
    r"_?(?:name|number|no|id|ref)"
)
_BEFORE, _AFTER = r"(?:^|(?<=[\s(£$€#:/\"“]))", r"(?=[\s),.!?;:/\"”]|$)"

_OF_HELP_DESKS = (
    _form(("{{",), r"\{{2,3}(?P<name>[\s#/^&>!=~-]{0,4}[^\W\d][^{}\n\":]{0,80}(?:\|[^{}\n]{0,60})?)\}{2,3}"),
    _form(("{%",), r"\{%-?(?P<name>\s?[^\W\d][^{}%\n]{0,80})-?%\}"),
    _form(("<%",), r"<%[=-]?(?P<name>\s?[^\W\d][^<>%\n]{0,80})-?%>"),
    _form(
        ("{",),
        r"(?<![\\\w{])(?<![)=>] )[$#%]?\{(?P<name>\s?[!$]?[^\W\d_][\w .,'’/&@-]{0,70})\}(?!\})",
        holds=_in_braces,
    ),
    _form(("{",), r"(?<![\\\w)\]{])\{(?P<name>\d)\}(?!\})"),
    _form(("*|",), r"\*\|(?P<name>[a-z][\w:]{1,40})\|\*"),
    _form(("%",), r"(?<![\w%])%{1,2}(?P<name>[a-z][a-z_.]{2,40})%{1,2}(?![\w%])", holds=_in_percents),
    _form(("%",), r"(?<![\w%])%\((?P<name>[a-z_]\w{0,40})\)[sd]\b"),
    _form(("%",), r"(?<![\w%])(?<!\d )%(?P<name>s)(?![\w%])", holds=_in_percents),
    _form(("$",), rf"(?<![\w$])\$(?P<name>(?:[a-z]{{2,20}}_){{1,3}}[a-z]{{2,20}}|name|{_SLOT_WORDS})\b"),
    _form(
        ("_name", "_number", "_id", "_date", "_link", "_ref"),
        r"(?<![\w@#/{$%.])(?P<name>(?-i:[A-Z]{2,12}_[A-Z]{2,12}))(?![\w/])",
        holds=_is_named,
    ),
)
_IN_BRACKETS = (
    _form(("[",), r"(?<![\w!\]])\[{1,2}(?P<name>[^\[\]\n]{2,80})\]{1,2}(?![(\[:])", holds=_in_brackets),
    _form(("<", "‹", "«"), r"(?:<{1,2}|[‹«])(?P<name>[^\W\d][^<>‹›«»=\"/\n]{1,80})(?:>{1,2}|[›»])", holds=_in_angles),
    _form(("(insert",), r"\(insert (?P<name>[^()\n]{2,60})\)", holds=_is_named),
    _form(("((",), r"\({2}(?P<name>[^()\n]{2,60})\){2}", holds=_is_named),
    _form(("@@", "#"), r"(?<![\w@#])(?P<fence>@@|##?)(?P<name>[a-z][a-z_ ]{2,40})(?P=fence)(?![\w#])", holds=_is_named),
)
_IN_GREETINGS = (
    _form((" ,", "\u00a0,"), rf"{_OPENING}(?P<slot>{_HELLO}[ \t\u00a0]{{1,4}},)", _NO_NAME, repair=r"\g<hello>,"),
    _form(("mr", "ms"), rf"{_OPENING}{_HELLO}[ \t](?P<slot>m(?:rs?|s)\.?/m(?:rs?|s)\b\.?)(?=\s?,)", _INSTEAD_OF_NAME),
    _form(("..", "…", "__"), rf"{_OPENING}(?P<slot>{_HELLO}[ \t]?(?:\.{{2,40}}|…|_{{2,40}})[ \t]?,)", _NO_NAME),
    _form(
        (" undefined", " null", " none", " nan", " nil", " [object", " xx", " name", "_name", "r name", "t name"),
        rf"{_OPENING}{_HELLO}[ \t](?P<slot>{_NOTHING}|{_ITS_NAME})(?=\s?[,.!:;–—-]|\s?$)",
        _INSTEAD_OF_NAME,
    ),
)
_BLANKS_AND_NOTES = (
    _form(("[object",), r"\[object object\]"),
    _form(("___",), rf"{_BEFORE}_{{3,60}}{_AFTER}", _BLANK),
    _form(("£_", "$_", "€_", "#_"), rf"(?<=[£$€#])_{{2,60}}{_AFTER}", _BLANK),
    _form(("insert ",), r"\b(?-i:INSERT (?:[A-Z]{2,20} ){1,4}HERE|INSERT [A-Z]{2,20})\b", _NOTE),
    _form(
        ("xx", "£x", "$x", "€x"),
        rf"{_BEFORE}(?-i:X{{2,4}}(?:[/:.-]X{{2,4}}){{1,3}}|(?<=[£$€])X{{1,6}}|X{{4,20}}){_AFTER}",
        _BLANK,
        _is_blank,
    ),
    _form(("todo", "fixme", "tbc", "tbd"), r"\b(?-i:TODO|FIXME|TBC|TBD)\s?:[^\n]{0,60}", _NOTE),
    _form(
        ("delete as", "delete if", "delete where"),
        r"[(\[]?\bdelete (?:as|if|where) (?:appropriate|applicable|necessary|needed|not needed)\b[)\]]?",
        _NOTE,
    ),
    _form(("lorem ipsum", "dolor sit"), r"\b(?:lorem ipsum|dolor sit amet)\b", _FILLER),
)
FORMS = (*_OF_HELP_DESKS, *_IN_BRACKETS, *_IN_GREETINGS, *_BLANKS_AND_NOTES)
"""Every way to write a slot."""
_TRIGGERS = [(trigger, number) for number, form in enumerate(FORMS) for trigger in form.triggers]

_CODE = late(r"`{1,3}[^`]{1,2000}`{1,3}")
_QUOTED = "code"


def find_slots(text: str) -> Iterator[Slot]:
    """The slots of a text in the order they stand, none inside another and none that is quoted as code."""
    found = list(_candidates(text))
    if found and "`" in text:
        found += [Slot(Span(*match.span()), _QUOTED) for match in _CODE.finditer(text)]
    behind = 0
    for slot in sorted(found, key=lambda slot: (slot.span.start, -slot.span.end, slot.says)):
        if slot.span.start >= behind:
            behind = slot.span.end
            if slot.says != _QUOTED:
                yield slot


def _candidates(text: str) -> Iterator[Slot]:
    lowered = text.lower()
    for number in {number for trigger, number in _TRIGGERS if trigger in lowered}:
        form = FORMS[number]
        yield from (_slot(form, match) for match in form.pattern.finditer(text) if form.holds(match))


def _slot(form: _Form, match: re.Match[str]) -> Slot:
    groups = match.groupdict()
    span = Span(*match.span("slot" if groups.get("slot") else 0))
    repair = match.expand(form.repair) if form.repair else None
    return Slot(span, form.says, (groups.get("name") or "").strip(), repair)
