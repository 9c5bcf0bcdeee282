"""How wide a text is on a terminal, and what of it is safe to print there."""

from __future__ import annotations

import re
import unicodedata

from replybook.late import late

TAB = "    "
_UNSAFE = late(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def printable(text: str) -> str:
    """The text with what could upset a terminal made visible: control and direction marks, halves of surrogates.

    The same length, a character for a character.
    """
    return _UNSAFE.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def cells(text: str) -> list[tuple[str, int]]:
    """Each character as it is printed, with the number of columns it takes."""
    if text.isascii() and text.isprintable():
        return [(char, 1) for char in text]
    shown: list[tuple[str, int]] = []
    before = ""
    for char in text:
        shown.append((TAB, len(TAB)) if char == "\t" else (printable(char), _columns(char, before)))
        before = char
    return shown


def width(text: str) -> int:
    """The columns that a text takes."""
    return sum(columns for _, columns in cells(text))


def _columns(char: str, before: str) -> int:
    if char == _EMOJI_STYLE:
        return int(before != "" and _columns(before, "") == 1)
    if before == _JOINER or (before and ord(char) in _SKIN_TONES):
        return 0
    if _UNSAFE.match(char):
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of up to `columns`, broken between words; a longer word has a line of its own."""
    lines: list[str] = []
    line, filled = "", 0
    for word in printable(" ".join(text.split())).split(" "):
        size = width(word)
        if line and filled + 1 + size > columns:
            lines.append(line)
            line, filled = word, size
        else:
            line = f"{line} {word}" if line else word
            filled += size + (filled > 0)
    return [*lines, line] if line else lines
