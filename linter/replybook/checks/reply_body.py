"""The body of a reply: what is left without handles, greeting and signature."""

from __future__ import annotations

from functools import lru_cache

from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, HASHTAG, LINK, MARK, WORD, Reading

_GREETINGS = word_set("hi hello hey hiya dear greetings howdy namaste hallo morning afternoon evening")
_CLOSINGS = word_set("regards rgds sincerely cheers best yours warmly respectfully kindly team love thanks")
YES_AND_NO = word_set("yes yep yeah yup no nope correct")
"""First words that answer, and are nobody's name."""
_SIGNS = frozenset("^~*/-–—∞_[(|")
_LONGEST_NAME = 4
"""How many words a greeted name or a signature has at most."""


@lru_cache(maxsize=4)
def body(reading: Reading) -> list[int]:
    """The indexes of the tokens that say something, in order. Kept for all checks of one draft: not to be changed."""
    norms = reading.norms
    start, end = _behind_greeting(reading), _before_signature(reading)
    if "^" not in reading.bag:
        return list(range(start, end))
    return [index for index in range(start, end) if index == 0 or norms[index - 1] != "^"]


def _behind_greeting(reading: Reading) -> int:
    norms, sorts = reading.norms, reading.sorts
    index = 0
    while index < len(norms) and (sorts[index] in (HANDLE, LINK) or (sorts[index] == MARK and norms[index] != '"')):
        index += 1
    if index < len(norms) and norms[index] in _GREETINGS:
        return _behind_name(reading, index + 1)
    if index < len(norms) and norms[index] in YES_AND_NO:
        return index
    behind = _behind_name(reading, index)
    return behind if behind > index and norms[behind - 1] in ",!:" else index


def _behind_name(reading: Reading, index: int) -> int:
    """The first token behind the name that stands at `index`; `index` itself where none stands there."""
    stop = index
    for here in range(index, min(index + _LONGEST_NAME + 1, len(reading.norms))):
        if reading.sorts[here] == MARK and reading.norms[here] in ",!.:-":
            return here + 1
        if reading.sorts[here] == HANDLE or reading.norms[here] == "there":
            stop = here + 1
        elif not (reading.sorts[here] == WORD and reading.text[reading.starts[here]].isupper()):
            return stop
    return stop


def _before_signature(reading: Reading) -> int:
    """The index behind the last token that is no part of the signature."""
    norms, sorts = reading.norms, reading.sorts
    end = len(norms)
    while end and (
        sorts[end - 1] in (LINK, HASHTAG, HANDLE) or not (norms[end - 1][:1].isalnum() or norms[end - 1] in "?!.")
    ):
        end -= 1
    for back in range(1, min(_LONGEST_NAME + 2, end)):
        here = end - back
        if norms[here] in _SIGNS and sorts[here] == MARK and _stands_free(reading, here):
            return here
        if norms[here] in _CLOSINGS and here + 1 < end and norms[here + 1] in {",", "!", "-"}:
            return here if norms[here] != "thanks" else here + 1
        if sorts[here] == WORD and norms[here] == "team":
            return here
        if sorts[here] != WORD and norms[here] not in {",", "-", "."}:
            break
    return _without_last_name(reading, end)


def _stands_free(reading: Reading, index: int) -> bool:
    start = reading.starts[index]
    return start == 0 or not reading.text[start - 1].isalnum()


def _without_last_name(reading: Reading, end: int) -> int:
    """`end` without a name that stands alone as the last sentence: “… by four. Maya”."""
    here = end - 1
    while here > 0 and reading.sorts[here] == WORD and end - here <= 3 and reading.text[reading.starts[here]].isupper():
        if reading.sentences[here - 1] != reading.sentences[here]:
            return here
        here -= 1
    return end
