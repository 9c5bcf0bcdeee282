"""Where a reply holds emoji, lower-case hashtags, words in capitals, short links, exclamation marks."""

from __future__ import annotations

import re

from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import HASHTAG, MARK, WORD, Reading
from replybook.source import Span

_PICTURE = (
    "[\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u2600-\u275a\u2761-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_ONE = f"{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}"
_EMOJI = late(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}(?:\u200d{_ONE}){{0,8}}[\U000e0020-\U000e007f]{{0,8}}"
    "|[0-9#*]\ufe0f?\u20e3|[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u25aa-\u25fe\u3030\u303d\u3297\u3299]\ufe0f"
)
"""One emoji as people see it: a flag, a family, a hand with its colour. A sign like ™ is one in its coloured form."""
_BULLET = late(rf"^[ \t]{{0,8}}({_ONE})[ \t]{{0,8}}(?=\S)", re.MULTILINE)

_ADDRESS = late(r"""(?:(?<=[\s/("'<\[])|^)([A-Za-z0-9-]{1,20}(?:\.[A-Za-z0-9-]{1,20}){1,2})/[\w~-][^\s<>"')\]]*""")
SHORTENERS = word_set("""
    adf.ly bit.do bit.ly bitly.com bl.ink buff.ly cli.gs clck.ru cutt.ly dld.bz dlvr.it fb.me gg.gg goo.gl hubs.ly
    ht.ly ift.tt is.gd j.mp lnkd.in mcaf.ee ow.ly po.st qr.ae rb.gy rebrand.ly s.id short.io shorturl.at shorte.st
    smarturl.it snip.ly soo.gd spr.ly su.pr t.ly t2m.io tiny.cc tiny.one tinyurl.com tr.im trib.al urlz.fr v.gd x.co
    zpr.io
""")
"""Hosts whose links lead somewhere else. `t.co` is not among them: X itself wraps every link in it."""

_LONG_TAG = 13
"""From how many letters on a hashtag is taken for more than one word."""
_LONG_WORD = 17
_WORD_ENDINGS = ("ation", "ations", "ility", "ilities", "ment", "ments", "ness", "ally", "ship")
"""How the long words end that are one word all the same, up to 16 letters."""

_FORCED = word_set("""
    not never must always all any very only now wait please don't can't won't cannot every nobody nothing everything
    again already read listen free today tomorrow immediately everyone anyone both before after because really thank
    thanks sorry important urgent attention notice warning just hurry amazing huge this that here
""")
"""Ordinary words that, in capitals, are said with force. Names and short forms are none of them."""
_TWO_CAPITALS = late("[A-Z]{2}")


def emoji(reading: Reading) -> list[Span]:
    """Every emoji; a family, a flag or a hand with its colour is one."""
    if reading.text.isascii():
        return []
    return [Span(*match.span()) for match in _EMOJI.finditer(reading.text)]


def bullets(reading: Reading) -> list[Span]:
    """The emoji that stand at the head of a line, where two lines or more begin so."""
    if reading.text.isascii() or "\n" not in reading.text:
        return []
    found = [Span(*match.span(1)) for match in _BULLET.finditer(reading.text)]
    return found if len(found) > 1 else []


def lower_case_hashtags(reading: Reading) -> list[Span]:
    """The hashtags of several words that have no capital to tell the words apart."""
    if "#" not in reading.text:
        return []
    tags = [number for number, sort in enumerate(reading.sorts) if sort == HASHTAG]
    return [reading.span(tag, tag) for tag in tags if _runs_together(reading.span(tag, tag).of(reading.text)[1:])]


def _runs_together(tag: str) -> bool:
    letters = sum(map(str.isalpha, tag))
    if letters < _LONG_TAG or "_" in tag or not (tag.islower() or tag.isupper()):
        return False
    return letters >= _LONG_WORD or not tag.casefold().endswith(_WORD_ENDINGS)


def capitals(reading: Reading) -> list[Span]:
    """The words in capitals for force: ordinary words, and whole runs of words that hold one of them."""
    if not _TWO_CAPITALS.search(reading.text):
        return []
    loud = [number for number, sort in enumerate(reading.sorts) if sort == WORD and _is_capital(reading, number)]
    return [
        reading.span(first, last)
        for first, last in _runs(loud)
        if any(reading.norms[number] in _FORCED for number in range(first, last + 1))
    ]


def _is_capital(reading: Reading, number: int) -> bool:
    start, end = reading.starts[number], reading.ends[number]
    return end - start > 1 and reading.text[start:end].isupper()


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers put together, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def short_links(reading: Reading, allowed: frozenset[str]) -> list[Span]:
    """The links of shorteners, but for the hosts that are allowed. The bare name of a shortener is no link."""
    if "/" not in reading.text:
        return []
    found = [match for match in _ADDRESS.finditer(reading.text) if _host(match[1]) in SHORTENERS - allowed]
    return [Span(match.start(), match.start() + len(match[0].rstrip(".,;:!?"))) for match in found]


def _host(name: str) -> str:
    return name.lower().removeprefix("www.")


def exclamation_marks(reading: Reading, names: frozenset[str]) -> list[Span]:
    """Every exclamation mark outside links; those that belong to a name (“Yahoo!”) left out."""
    if "!" not in reading.text and reading.text.isascii():
        return []
    marks = [number for number, sort in enumerate(reading.sorts) if sort == MARK and "!" in reading.norms[number]]
    return [reading.span(mark, mark) for mark in marks if not _ends_name(reading, mark, names)]


def _ends_name(reading: Reading, mark: int, names: frozenset[str]) -> bool:
    if not names or not mark or reading.ends[mark - 1] != reading.starts[mark]:
        return False
    return f"{reading.norms[mark - 1]}!" in names
