"""From a phrase to texts that it must find: what a test of a phrase table tries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from replybook.late import late
from replybook.phrases.notation import parse
from replybook.phrases.pattern import Beginning, Gap, Item, OneOf, Slot, Words

_GAPS = ("", "this once", "as far as we can tell")
_SLOTS = ("Dana", "Maria Dolores Reyes y Cruz")
_BEFORE_MARK = late(r" (?=[.,;:!?](?: |$))")


def expand(text: str, limit: int = 64) -> Iterator[str]:
    """Texts that the phrase `text` must match, at most `limit`: the first few show every choice.

    Raises `NotationError`.
    """
    forms = dict.fromkeys(_BEFORE_MARK.sub("", form) for form in _sequence(parse(text).items, limit))
    return islice(iter(forms), limit)


def _sequence(items: Sequence[Item], limit: int) -> list[str]:
    parts = [_forms(item, limit) for item in items]
    longest = max(map(len, parts))
    each_once = [[part[turn % len(part)] for part in parts] for turn in range(longest)]
    texts = (" ".join(filter(None, way)) for way in (*each_once, *islice(product(*parts), limit)))
    return list(dict.fromkeys(texts))[: max(limit, longest)]


def _forms(item: Item, limit: int) -> Sequence[str]:
    match item:
        case Words(text):
            return (text,)
        case Beginning(text):
            return (text, text + "ing")
        case Gap():
            return _GAPS
        case Slot():
            return _SLOTS
        case OneOf(choices, optional):
            forms = [form for choice in choices for form in _sequence(choice, limit)]
            return [*forms, ""] if optional else forms
