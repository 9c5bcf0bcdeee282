"""Hides private data in what reports show: a bullet for a character, so that marks under a line stay true.

One walk over the text takes what comes first: something that looks private and is hidden, or a date, a time or a
price, which are left to be read. Every repetition is bounded, so the time grows with the length alone.
"""

from __future__ import annotations

import re

from replybook.late import late

BULLET = "•"

_SPACES = " \t\u00a0\u2007\u2009\u202f"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_GAP = rf"[{_SPACES}{_INVISIBLE}.()/\-\u2010-\u2015]"
"""What may stand between the digits of a telephone or card number."""
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_CLOCK = r"(?:[01]?\d|2[0-4])[.:h][0-5]\d"

_TOKEN = late(
    rf"""
      (?P<email>(?<![\w.+-])[\w.+%'-]{{1,64}}[@＠](?:[\w-]{{1,63}}\.){{1,5}}[\w-]{{2,63}})
    | (?P<iban>\b[A-Z]{{2}}\d\d(?:[ ]?[A-Z0-9]{{4}}){{2,7}}(?:[ ]?[A-Z0-9]{{1,4}})?\b
        |\b[a-z]{{2}}\d\d(?=[a-z]{{0,4}}\d)[a-z0-9]{{11,30}}\b)
    | (?P<code>\b(?=[A-Z]{{0,5}}\d)(?=\d{{0,5}}[A-Z])[A-Z0-9]{{6}}\b
        |\b(?=[A-Z]{{0,33}}\d)(?=[A-Z0-9]{{0,30}}\d{{3}})[A-Z0-9]{{9,34}}\b)
    | (?P<shown>(?<![\d.+(-])(?:
          {_YEAR}[./-]{_MONTH}[./-]{_DAY}
        | {_DAY}[./-]{_MONTH}[./-](?:{_YEAR}|\d\d)
        | {_MONTH}[./-]{_DAY}[./-](?:{_YEAR}|\d\d)
        | {_YEAR}\s?[-–/]\s?{_YEAR}
        | {_CLOCK}\s?[-–—]\s?{_CLOCK}
        | \d{{1,3}}(?:[.,{_SPACES}]\d{{3}}){{1,3}}(?:[.,]\d\d)?\s?(?:[€£$¥₹]|(?:EUR|USD|GBP|CHF|kr|zł)\b)
        )(?![\d]|[./-]\d)
        | (?:[€£$¥₹]|\b(?:EUR|USD|GBP|CHF)\s)\s?\d{{1,9}}(?:[.,]\d{{2,3}}){{0,4}}(?!{_GAP}{{0,3}}\d))
    | (?P<number>(?<!\d)[+(]{{0,2}}\d(?:{_GAP}{{0,3}}\d){{6,24}}|\d{{6,}})
    """,
    re.VERBOSE,
)
_MAY_BE_PRIVATE = late(r"\d|[@＠]")
_INK = late(r"[^\r\n]")


def mask(text: str) -> str:
    """The text with what looks like private data hidden, of the same length.

    Hidden are e-mail addresses, card, account and telephone numbers, six digits or more in a row, and booking codes.
    """
    return _TOKEN.sub(_hidden, text) if _MAY_BE_PRIVATE.search(text) else text


def hide(text: str) -> str:
    """The text with every character hidden but line breaks, of the same length."""
    return _INK.sub(BULLET, text)


def _hidden(match: re.Match[str]) -> str:
    return match[0] if match["shown"] else hide(match[0])
