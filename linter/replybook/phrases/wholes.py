"""Parts of a phrase that touch each other, put together: `refund(s)`, `apolog[ise/y]`, `[we/I]'ll`, `apologi*`."""

from __future__ import annotations

from itertools import product

from replybook.phrases.complaints import lone_star, not_an_ending, too_many_forms
from replybook.phrases.lexemes import Lexeme
from replybook.phrases.pattern import Beginning, Item, OneOf, Words

MAX_FORMS = 64
"""How many forms a word with endings in brackets may have."""

Part = tuple[Lexeme, Item]
"""An item, with the lexeme that it starts with."""

STAR = "\0"
"""A star that means any ending, in a word that is being put together; an escaped star is a plain one."""


def wholes(parts: list[Part]) -> list[Item]:
    """The items of parts that touch. Raises `NotationError`."""
    items: list[Item] = []
    word: list[Part] = []
    for part in parts:
        if word and not _sticks(word, part):
            items += _whole(word)
            word = []
        word.append(part)
    return [*items, *(_whole(word) if word else [])]


def _sticks(word: list[Part], right: Part) -> bool:
    """Whether a part that touches a word belongs to it. Brackets that touch each other make no word by themselves."""
    (before, one), (lexeme, other) = word[-1], right
    if lexeme.sort == "star" or (isinstance(one, Words) and isinstance(other, Words)):
        return True
    if isinstance(other, OneOf):
        return before.sort == "star" or len(word) > 1 or (isinstance(one, Words) and one.text[-1].isalnum())
    return isinstance(one, OneOf) and isinstance(other, Words) and other.text.lstrip("'’")[:1].isalnum()


def _whole(parts: list[Part]) -> list[Item]:
    first = parts[0][0]
    if len(parts) == 1 and first.sort != "star":
        return [parts[0][1]]
    forms = [""]
    for lexeme, item in parts:
        endings = [STAR] if lexeme.sort == "star" else _texts(item, lexeme)
        if len(forms) * len(endings) > MAX_FORMS:
            raise too_many_forms(MAX_FORMS, first.column)
        forms = ["".join(pair) for pair in product(forms, endings)]
    choices = [_word(form, first.column) for form in forms]
    return list(choices[0]) if len(choices) == 1 else [OneOf(tuple(choices))]


def _texts(item: Item, lexeme: Lexeme) -> list[str]:
    """The texts that a part of a word may be."""
    if isinstance(item, Words):
        return [item.text]
    if not isinstance(item, OneOf):
        raise not_an_ending(lexeme.column)
    texts = [" ".join(_text(part, lexeme) for part in choice) for choice in item.choices]
    return ["", *texts] if item.optional else texts


def _text(part: Item, lexeme: Lexeme) -> str:
    if isinstance(part, Words):
        return part.text
    if isinstance(part, Beginning):
        return part.text + STAR
    raise not_an_ending(lexeme.column)


def _word(form: str, column: int) -> tuple[Item, ...]:
    if STAR not in form:
        return (Words(form),)
    stem = form[:-1]
    if not stem:
        return (Words("*"),)
    if form[-1] != STAR or STAR in stem or not stem[-1].isalpha():
        raise lone_star(column)
    cut = 1 + max((at for at, letter in enumerate(stem) if not letter.isalnum() and letter not in "'’-‐‑"), default=-1)
    return (Words(stem[:cut]), Beginning(stem[cut:])) if cut else (Beginning(stem),)
