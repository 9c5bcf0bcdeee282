"""The phrase notation, as style guides already write it: from the text of a phrase to its parts.

`we/I` either word · `(very)` may be missing · `[get back/return]` one of several · `…` up to six words ·
`apologi*` any ending · `{name}` one to five words · `\\` in front of a mark: the mark itself.
"""

from __future__ import annotations

from replybook.phrases import complaints
from replybook.phrases.complaints import NotationError
from replybook.phrases.lexemes import Lexeme, lexemes
from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Pattern, Slot, Words
from replybook.phrases.terms import words_of
from replybook.phrases.wholes import STAR, wholes

__all__ = ["MAX_DEPTH", "MAX_LENGTH", "NotationError", "parse"]

MAX_LENGTH = 500
"""The longest phrase, in characters."""
MAX_DEPTH = 6
"""How deep brackets may stand in brackets."""
_CLOSING = {"[": "]", "(": ")"}


def parse(text: str) -> Pattern:
    """Read a phrase. Raises `NotationError`."""
    if len(text) > MAX_LENGTH:
        raise complaints.too_long(MAX_LENGTH)
    items = _Reader(text.replace(STAR, " ")).sequence(None, 0)
    while items and isinstance(items[0], Gap):
        items = items[1:]
    while items and isinstance(items[-1], Gap):
        items = items[:-1]
    if not any(map(_needs_a_word, items)):
        raise complaints.no_word()
    return Pattern(text, items)


def _needs_a_word(item: Item) -> bool:
    """Whether the item can only match where something of its own stands."""
    if isinstance(item, OneOf):
        return not item.optional and all(any(map(_needs_a_word, choice)) for choice in item.choices)
    return isinstance(item, Words | Beginning) and bool(words_of(item.text))


class _Reader:
    """Reads lexemes from left to right. Each method reads one thing and stops behind it."""

    def __init__(self, text: str) -> None:
        self.lexemes = lexemes(text)
        self.at = 0

    def sort(self, ahead: int = 0) -> str:
        """The sort of the next lexeme, or of one further on."""
        return self.lexemes[min(self.at + ahead, len(self.lexemes) - 1)].sort

    def take(self) -> Lexeme:
        """The next lexeme, and step behind it."""
        self.at += 1
        return self.lexemes[self.at - 1]

    def sequence(self, opened: Lexeme | None, depth: int) -> tuple[Item, ...]:
        """Items up to the end; inside a bracket, up to the slash or bracket that ends the choice."""
        items: list[Item] = []
        while (sort := self.sort()) != "end" and not (opened and sort in {"close", "slash"}):
            if sort == "space":
                self.take()
            else:
                items += self.run(depth) if opened else self.either()
        return tuple(
            item
            for at, item in enumerate(items)
            if not (isinstance(item, Gap) and at and isinstance(items[at - 1], Gap))
        )

    def either(self) -> list[Item]:
        """What stands between two spaces outside all brackets: a run, or several with slashes between them."""
        if self.sort() == "slash":
            slash = self.take()
            if self.sort() not in {"space", "end"}:
                raise complaints.lone_slash(slash.column)
            return [Words("/")]
        choices = [self.run(0)]
        while self.sort() == "slash":
            slash = self.take()
            if self.sort() in {"space", "slash", "end"}:
                raise complaints.lone_slash(slash.column)
            choices.append(self.run(0))
            if _are_numbers(choices[-2], choices[-1]):
                choices[-2:] = [[Words("/".join(_plain(choice) for choice in choices[-2:]))]]
        return choices[0] if len(choices) == 1 else [OneOf(tuple(map(tuple, choices)))]

    def run(self, depth: int) -> list[Item]:
        """Parts that touch each other, up to a space, a slash or the end of a bracket."""
        parts: list[tuple[Lexeme, Item]] = []
        while (sort := self.sort()) not in {"space", "slash", "end"} and not (depth and sort == "close"):
            lexeme = self.take()
            parts.append((lexeme, self.part(lexeme, depth)))
        return wholes(parts)

    def part(self, lexeme: Lexeme, depth: int) -> Item:
        """What a lexeme that was just taken begins."""
        match lexeme.sort:
            case "open":
                return self.bracket(lexeme, depth + 1)
            case "close":
                raise complaints.not_opened(lexeme.text, lexeme.column)
            case "stray":
                raise complaints.lone_brace(lexeme.text, lexeme.column)
            case "gap":
                return Gap()
            case "slot":
                return _slot(lexeme)
            case "escape":
                return Words(lexeme.text[1])
            case _:
                return Words(lexeme.text)

    def bracket(self, opened: Lexeme, depth: int) -> OneOf:
        """A bracket that was just opened, with its choices."""
        if depth > MAX_DEPTH:
            raise complaints.too_deep(MAX_DEPTH, opened.column)
        closing = _CLOSING[opened.text]
        choices: list[tuple[Item, ...]] = []
        while True:
            column = self.lexemes[self.at].column
            choices.append(self.sequence(opened, depth))
            ended = self.take()
            if ended.sort == "end" or (ended.sort == "close" and ended.text != closing):
                raise complaints.not_closed(opened.text, closing, opened.column)
            if not choices[-1]:
                raise complaints.empty_choice(column)
            if ended.sort == "close":
                return OneOf(tuple(choices), optional=opened.text == "(")


def _slot(lexeme: Lexeme) -> Slot:
    name = lexeme.text.strip("{} \t\n")
    if not name:
        raise complaints.no_name(lexeme.column)
    return Slot(name)


def _plain(items: list[Item]) -> str:
    return items[0].text if len(items) == 1 and isinstance(items[0], Words) else ""


def _are_numbers(one: list[Item], other: list[Item]) -> bool:
    """Whether a slash between the two belongs to a number: 24/7."""
    return _plain(one).replace("/", "").isdigit() and _plain(other).isdigit()
