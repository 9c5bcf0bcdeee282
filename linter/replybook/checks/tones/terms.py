"""A reply as the model of tones counts it: its words one after the other, each in a plain form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from replybook.mood.kept import KeptTerms
from replybook.reading import EMAIL, LINK, MARK, NUMBER, WORD, Reading

EDGE, NAME, FIGURE, ADDRESS, PICTURE, SMILE, ANY = "|", "?name", "0", "@", "^", "^)", "~"
"""What stands for the edge of a sentence, a name, a number, a link or an address, an emoji, a mere smile, any word."""
SMILES = frozenset("😄😁😃😀😊🙂☺👍")
SERIOUS = frozenset("🙏❤♥💙💜💚🧡💛🖤🤍😔😞😢😥🥺💔🤝✉📩📧📞☎📱➡⬇👇👉⬆🔗✅☑✔⚠❗❓🎗🕊✈ℹ©®™")
"""Emoji and signs that make light of nothing."""
PLAYFUL = frozenset(
    "😜😝😛🤪😋😂🤣😹😆😅😎😏🙃🤭🙈🙉🙊🥳🎉🎊🎈🎶🎵🎤💃🕺🪩🍻🍺🍷🥂🍾🍸🍹🎂🍿🤷🤦🤡👻💩🫠🫣🤠😈👯🐌🐢🦥🎭🎪🎲🏖💁💅🤙😴"
)
"""Emoji that laugh, sing, drink or dance."""
MILD = frozenset(
    "😓😩😣😖😫😰😟🙁☹😕😨😱🤕😭😤😦😐😮😯😶🫡🤐🙌😇🤗💖💗💞💕💝🌸💐🌹🌷🌼🌻✨🌟⭐🚀💪🤞👌👋🫶👀👐🙇✋👆🏻🏼🏽🏾🏿"
    "📦🚚🛠🔧⏰📅📆🔒🔍🔎💳💻📝📄📍💬🛒🔔🕐⌚🆔➕▶◀📲🎧"
)
"""Emoji that are sad, that greet or that show what is spoken of."""
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
_TAILS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "'d"}


class Terms(NamedTuple):
    """The terms of a reply, side by side with the tokens that they come from."""

    words: list[str]
    pairs: list[str]
    """Each term and the one behind it."""
    places: list[int]
    """For each term its token; for the edge of a sentence the token behind it."""


def terms_of(reading: Reading, indexes: Sequence[int]) -> Terms:
    """The terms of these tokens, with the edges of their sentences."""
    text, norms, sorts, starts = reading.text, reading.norms, reading.sorts, reading.starts
    sentences = reading.sentences
    words: list[str] = []
    places: list[int] = []
    last = -1
    for index in indexes:
        if sentences[index] != last:
            last = sentences[index]
            words.append(EDGE)
            places.append(index)
        elif (
            sorts[index] == WORD
            and text[starts[index]].isupper()
            and _is_name(text[starts[index] : reading.ends[index]])
        ):
            words.append(NAME)
            places.append(index)
            continue
        for term in _PLAIN[norms[index], sorts[index]]:
            words.append(term)
            places.append(index)
    words.append(EDGE)
    places.append(places[-1] if places else 0)
    return Terms(words, list(map(" ".join, pairwise(words))), places)


def _is_name(word: str) -> bool:
    """Whether a word with a capital inside a sentence is a name: not “I'm”, and not in capitals for force."""
    return not (word.isupper() or word[:2] in ("I'", "I’"))


def _sign(norm: str, sort: str) -> tuple[str, ...]:
    if sort == MARK:
        return (norm,) if norm in ("!", "?") else _picture(norm)
    if sort == NUMBER:
        return (FIGURE,)
    return (ADDRESS,) if sort in (LINK, EMAIL) else ()


def _picture(mark: str) -> tuple[str, ...]:
    if mark < "\u2600" or mark[0] in SERIOUS:
        return ()
    return (SMILE,) if mark[0] in SMILES else (PICTURE,)


def stems(word: str) -> tuple[str, ...]:
    """A folded word without its contraction: “don't” is “do not”, and “is” is “'s”."""
    if word == "cannot":
        return "can", "not"
    if word.endswith("n't"):
        return _STEMS.get(word[:-3], word[:-3]), "not"
    if "'" in word:
        head, _, tail = word.partition("'")
        return head, _TAILS.get(tail, "'s")
    if word == "is":
        return ("'s",)
    return (FIGURE,) if word.isdigit() else (word,)


def _terms(norm: str, sort: str) -> tuple[str, ...]:
    return stems(norm) if sort == WORD else _sign(norm, sort)


_PLAIN = KeptTerms(_terms)
