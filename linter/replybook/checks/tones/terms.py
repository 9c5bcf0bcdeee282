"""A reply as the model of tones counts it: its words one after the other, each in a plain form."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from replybook.checks.tones.scene import Scene
from replybook.reading import EMAIL, LINK, MARK, NUMBER, WORD

EDGE, NAME, FIGURE, ADDRESS, PICTURE, SMILE, ANY = "|", "?name", "0", "@", "^", "^)", "~"
"""What stands for the edge of a sentence, a name, a number, a link or an address, an emoji, a mere smile, any word."""
_SMILES = frozenset("😄😁😃😀😊🙂☺👍")
_SERIOUS = frozenset("🙏❤♥💙💜💚🧡💛🖤🤍😔😞😢😥🥺💔🤝✉📩📧📞☎📱➡⬇👇👉⬆🔗✅☑✔⚠❗❓🎗🕊✈ℹ©®™")
"""Emoji and signs that make light of nothing."""
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
_TAILS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "'d"}


class Terms(NamedTuple):
    """The terms of a reply, side by side with the tokens that they come from."""

    words: list[str]
    places: list[int]
    """For each term its token; for the edge of a sentence the token behind it."""


def terms_of(scene: Scene) -> Terms:
    """The terms of what the reply says itself, with the edges of its sentences."""
    reading = scene.reading
    text, norms, sorts, starts = reading.text, reading.norms, reading.sorts, reading.starts
    sentences = reading.sentences
    words: list[str] = []
    places: list[int] = []
    last = -1
    for index in scene.indexes:
        first = sentences[index] != last
        if first:
            last = sentences[index]
            words.append(EDGE)
            places.append(index)
        if sorts[index] == WORD:
            capital = not first and text[starts[index]].isupper()
            plain = (NAME,) if capital and _is_name(text[starts[index] : reading.ends[index]]) else stems(norms[index])
        else:
            plain = _sign(norms[index], sorts[index])
        words.extend(plain)
        places.extend([index] * len(plain))
    words.append(EDGE)
    places.append(places[-1] if places else 0)
    return Terms(words, places)


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
    if mark < "\u2600" or mark[0] in _SERIOUS:
        return ()
    return (SMILE,) if mark[0] in _SMILES else (PICTURE,)


@lru_cache(maxsize=8192)
def stems(word: str) -> tuple[str, ...]:
    """A folded word without its contraction: “don't” is “do not”."""
    if word == "cannot":
        return "can", "not"
    if word.endswith("n't"):
        return _STEMS.get(word[:-3], word[:-3]), "not"
    if "'" in word:
        head, _, tail = word.partition("'")
        return head, _TAILS.get(tail, "'s")
    return (FIGURE,) if word.isdigit() else (word,)
