"""The phrase notation, as style guides already write it: from the text of a phrase to its parts.

`we/I` either word · `(very)` may be missing · `[get back/return]` one of several · `…` up to six words ·
`apologi*` any ending · `{name}` one to five words · `\\` in front of a mark: the mark itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Pattern, Slot, Words
from replybook.phrases.terms import words_of

MAX_LENGTH = 500
"""The longest phrase, in characters."""
MAX_DEPTH = 6
"""How deep brackets may stand in brackets."""
MAX_FORMS = 64
"""How many forms a word with endings in brackets may have."""

_LEXEME = re.compile(
    r"""
      (?P<escape>\\.)
    | (?P<gap>…|\.{3,})
    | (?P<slot>\{\{[^{}]*\}\}|\{[^{}]*\})
    | (?P<link>(?:https?://|www\.)[^\s\[\](){}*…\\]+)
    | (?P<open>[\[(])
    | (?P<close>[\])])
    | (?P<slash>/)
    | (?P<star>\*)
    | (?P<space>\s+)
    | (?P<stray>[{}])
    | (?P<text>(?:[^\\…\[\](){}/*\s.]|\.(?!\.\.))+|[\\.])
    """,
    re.VERBOSE,
)
_PAIRS = {"[": "]", "(": ")"}
_STAR = "\0"
"""A star that means any ending, inside a word that is being put together; an escaped one is a plain "*"."""


class NotationError(ValueError):
    """A phrase that cannot be read; the message says why, and what to write instead."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        """The character of the phrase that it is about, from 0."""


@dataclass(frozen=True, slots=True)
class _Lexeme:
    sort: str
    text: str
    column: int


def parse(text: str) -> Pattern:
    """Read a phrase. Raises `NotationError`."""
    if len(text) > MAX_LENGTH:
        raise NotationError(f"A phrase may be {MAX_LENGTH} characters long. Make two of it.", MAX_LENGTH)
    plain = text.replace(_STAR, " ")
    reader = _Reader([_Lexeme(m.lastgroup or "", m.group(), m.start()) for m in _LEXEME.finditer(plain)], len(text))
    items = reader.sequence(None)
    while items and isinstance(items[0], Gap):
        items = items[1:]
    while items and isinstance(items[-1], Gap):
        items = items[:-1]
    if not any(map(_needs_a_word, items)):
        raise NotationError(
            "A phrase needs a word of its own that must always be there. Add one, or take off a bracket.", 0
        )
    return Pattern(text, items)


def _needs_a_word(item: Item) -> bool:
    """Whether the item can only match where something of its own stands."""
    if isinstance(item, OneOf):
        return not item.optional and all(any(map(_needs_a_word, choice)) for choice in item.choices)
    return isinstance(item, Words | Beginning) and bool(words_of(item.text))


class _Reader:
    """Reads lexemes from left to right; each method reads one thing and stops behind it."""

    def __init__(self, lexemes: list[_Lexeme], length: int) -> None:
        self.lexemes = lexemes
        self.at = 0
        self.end = _Lexeme("end", "", length)

    def peek(self, ahead: int = 0) -> _Lexeme:
        index = self.at + ahead
        return self.lexemes[index] if 0 <= index < len(self.lexemes) else self.end

    def take(self) -> _Lexeme:
        lexeme = self.peek()
        self.at += 1
        return lexeme

    def sequence(self, opened: _Lexeme | None, depth: int = 0) -> tuple[Item, ...]:
        """Items up to the end, or up to the bracket or slash that ends a choice."""
        items: list[Item] = []
        while (sort := self.peek().sort) != "end":
            if opened and sort in {"close", "slash"}:
                break
            if sort == "space":
                self.take()
            else:
                items += self.either(depth) if opened is None else self.run(depth)
        return tuple(_without_double_gaps(items))

    def either(self, depth: int) -> list[Item]:
        """What stands between two spaces: a run, or several with slashes between."""
        if self.peek().sort == "slash":
            return [Words(self.lone_slash().text)]
        choices = [self.run(depth)]
        while self.peek().sort == "slash" and self.peek(1).sort not in {"space", "end"}:
            slash = self.take()
            if self.peek().sort in {"slash", "close"}:
                raise _slash_error(slash)
            choices.append(self.run(depth))
            if _both_numbers(choices[-2:]):
                choices[-2:] = [[Words(f"{choices[-2][0].text}/{choices[-1][0].text}")]]  # type: ignore[union-attr]
        if self.peek().sort == "slash":
            raise _slash_error(self.peek())
        if len(choices) == 1:
            return choices[0]
        return [OneOf(tuple(tuple(choice) for choice in choices))]

    def lone_slash(self) -> _Lexeme:
        slash = self.take()
        if self.peek().sort not in {"space", "end"}:
            raise _slash_error(slash)
        return slash

    def run(self, depth: int) -> list[Item]:
        """Parts that touch each other, up to a space, a slash or the end of a bracket."""
        parts: list[tuple[_Lexeme, Item]] = []
        while (lexeme := self.peek()).sort not in {"space", "slash", "end"}:
            if lexeme.sort == "close":
                if depth:
                    break
                raise NotationError(
                    f"“{lexeme.text}” closes a bracket that was never opened. Write \\{lexeme.text} for the mark itself.",
                    lexeme.column,
                )
            parts.append((lexeme, self.part(depth)))
        return _joined(parts)

    def part(self, depth: int) -> Item:
        lexeme = self.take()
        match lexeme.sort:
            case "open":
                return self.bracket(lexeme, depth + 1)
            case "gap":
                return Gap()
            case "slot":
                return Slot(_slot_name(lexeme))
            case "stray":
                raise NotationError(
                    f"“{lexeme.text}” stands alone. Write {{name}} for words that change, or \\{lexeme.text} for the mark itself.",
                    lexeme.column,
                )
            case "escape":
                return Words(lexeme.text[1])
            case _:
                return Words(lexeme.text)

    def bracket(self, opened: _Lexeme, depth: int) -> OneOf:
        if depth > MAX_DEPTH:
            raise NotationError(f"Brackets may stand {MAX_DEPTH} deep. Make two phrases of it.", opened.column)
        choices: list[tuple[Item, ...]] = []
        while True:
            column = self.peek().column
            choices.append(self.sequence(opened, depth))
            if not choices[-1]:
                raise _empty_error(opened, column)
            if (lexeme := self.take()).sort != "slash":
                break
        if lexeme.text != _PAIRS[opened.text]:
            raise NotationError(
                f"“{opened.text}” is never closed. Put a “{_PAIRS[opened.text]}” behind it, or write \\{opened.text} for the mark itself.",
                opened.column,
            )
        return OneOf(tuple(choices), optional=opened.text == "(")


def _slash_error(slash: _Lexeme) -> NotationError:
    return NotationError(
        "A slash stands between two words: we/I. Put a word on each side, or write \\/ for the mark itself.",
        slash.column,
    )


def _empty_error(opened: _Lexeme, column: int) -> NotationError:
    if opened.text == "(":
        return NotationError(
            "There is nothing between these brackets or slashes. Put words there, or take them off.", column
        )
    return NotationError(
        "There is an empty choice here. Put words there; for words that may be missing, write (words).", column
    )


def _slot_name(lexeme: _Lexeme) -> str:
    name = lexeme.text.strip("{} \t\n")
    if not name:
        raise NotationError("Name the words that change: {name}.", lexeme.column)
    return name


def _both_numbers(choices: list[list[Item]]) -> bool:
    return all(
        len(choice) == 1 and isinstance(choice[0], Words) and choice[0].text.replace("/", "").isdigit()
        for choice in choices
    )


def _without_double_gaps(items: list[Item]) -> list[Item]:
    return [item for index, item in enumerate(items) if index == 0 or item != Gap() or items[index - 1] != Gap()]


def _joined(parts: list[tuple[_Lexeme, Item]]) -> list[Item]:
    """The items of a run: plain text put together, words with stars and with endings in brackets made whole."""
    items: list[Item] = []
    cluster: list[tuple[_Lexeme, Item]] = []
    for part in parts:
        if cluster and not _stick(cluster[-1], part):
            items += _cluster(cluster)
            cluster = []
        cluster.append(part)
    return [*items, *(_cluster(cluster) if cluster else [])]


def _stick(left: tuple[_Lexeme, Item], right: tuple[_Lexeme, Item]) -> bool:
    """Whether two parts that touch make one word."""
    (_, one), (lexeme, other) = left, right
    if lexeme.sort == "star" or (isinstance(one, Words) and isinstance(other, Words)):
        return True
    if isinstance(other, OneOf):
        return left[0].sort == "star" or (isinstance(one, Words) and one.text[-1].isalnum())
    return isinstance(one, OneOf) and isinstance(other, Words) and other.text.lstrip("'’")[:1].isalnum()


def _cluster(parts: list[tuple[_Lexeme, Item]]) -> list[Item]:
    first = parts[0][0]
    if len(parts) == 1 and first.sort != "star":
        return [parts[0][1]]
    forms = [""]
    for lexeme, item in parts:
        endings = [_STAR] if lexeme.sort == "star" else _plain_forms(lexeme, item)
        if len(forms) * len(endings) > MAX_FORMS:
            raise NotationError(f"This word has more than {MAX_FORMS} forms. Make two phrases of it.", first.column)
        forms = ["".join(pair) for pair in product(forms, endings)]
    choices = [_word(form, first.column) for form in forms]
    return list(choices[0]) if len(choices) == 1 else [OneOf(tuple(choices))]


def _plain_forms(lexeme: _Lexeme, item: Item) -> list[str]:
    """The texts that a part of a word may be."""
    if isinstance(item, Words):
        return [item.text]
    if not isinstance(item, OneOf):
        raise _ending_error(lexeme)
    forms = [" ".join(_plain_text(part, lexeme) for part in choice) for choice in item.choices]
    return ["", *forms] if item.optional else forms


def _plain_text(part: Item, lexeme: _Lexeme) -> str:
    if isinstance(part, Words):
        return part.text
    if isinstance(part, Beginning):
        return part.text + _STAR
    raise _ending_error(lexeme)


def _ending_error(lexeme: _Lexeme) -> NotationError:
    return NotationError(
        "A bracket that touches a word may hold only endings: refund(s), apolog[ise/y]. Put a space between.",
        lexeme.column,
    )


def _word(form: str, column: int) -> tuple[Item, ...]:
    if _STAR not in form:
        return (Words(form),)
    stem = form[:-1]
    if not stem:
        return (Words("*"),)
    if form[-1] != _STAR or _STAR in stem or not stem[-1].isalpha():
        raise NotationError(
            "A star stands behind the beginning of a word: apologi*. Write \\* for the mark itself.", column
        )
    cut = max((at for at, letter in enumerate(stem) if not letter.isalnum() and letter not in "'’"), default=-1) + 1
    return (Words(stem[:cut]), Beginning(stem[cut:])) if cut else (Beginning(stem),)
