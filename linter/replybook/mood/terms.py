"""A customer's message as the model of moods counts it: words, pairs of words, denied words and signs."""

from __future__ import annotations

import re
from itertools import pairwise

from replybook.mood.kept import KeptTerms
from replybook.mood.telling import telling_words
from replybook.reading import EMAIL, HASHTAG, LINK, MARK, NUMBER, WORD, Reading

EDGE, FIGURE, ADDRESS, DENIED = "|", "0", "@", "~"
"""What stands for the edge of a sentence, a number, a link or an address; what a denied word begins with."""
DENIERS = frozenset(("not", "no", "never", "without", "hardly", "nothing", "less"))
_REACH = 3
"""How many words behind it a denier denies."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
_TAILS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "'d"}
_BARE = {
    f"{verb}nt": (_STEMS.get(verb, verb), "not")
    for verb in _set("do does did ca wo is was are were has have had could would should")
}
"""“dont”, “cant”: as people type it."""
_SAD_FACES = frozenset("😡🤬😠👎😤😢😭😞😔🙄😒😩😫💔☹😖🤮😣😾🖕💩😟🙁😕😿🙃")
_GLAD_FACES = frozenset("❤😍🥰😊😁👍🙏🎉💕💙💜💚🧡💛😀😃😄🤩👏🙌🥳☺💖💗💯🔥😋🏆⭐🤗😘💪")
_ASKING = _set("what when where how is do does can could will 's are which who any would may")
_TROUBLE = _set("""
    late later delay delays delayed wait waiting waited hold queue hour hours minutes mins days weeks months again
    another third fourth fifth still nobody nothing never only cancelled canceled lost wrong broken empty cold closed no
    not without instead paid pay charged half down
""")
"""What a message speaks of when its praise may be meant the other way round."""
_TURNS = _set("but still however until till sadly unfortunately shame yet though although except now")
"""Where a message may change its mind."""
_CAPITALS = re.compile("[A-Z]{3}")
_SHORTEST_CAPITALS, _LEAST_LETTERS = 3, 13


def features_of(reading: Reading) -> set[str]:
    """Everything that the model knows a message by."""
    words = _words(reading)
    denied = [
        DENIED + word
        for index in [index for index, word in enumerate(words) if word in DENIERS]
        for word in words[index + 1 : index + 1 + _REACH]
    ]
    return {*words, *map(" ".join, pairwise(words)), *denied, *_signs(reading, words)}


def _words(reading: Reading) -> list[str]:
    """The terms of a message one after the other, with the edges of its sentences."""
    words: list[str] = []
    last = -1
    for norm, sort, sentence in zip(reading.norms, reading.sorts, reading.sentences, strict=True):
        if sentence != last:
            last = sentence
            words.append(EDGE)
        words += _PLAIN[norm, sort]
    words.append(EDGE)
    return words


def _stems(word: str) -> tuple[str, ...]:
    """A folded word without its contraction, and without letters drawn out: “soooo” is “so”."""
    if word == "cannot":
        return "can", "not"
    if word.endswith("n't"):
        return _STEMS.get(word[:-3], word[:-3]), "not"
    if word in _BARE:
        return _BARE[word]
    if "'" in word:
        head, _, tail = word.partition("'")
        return head, _TAILS.get(tail, "'s")
    if word == "is":
        return ("'s",)
    return (re.sub(r"(.)\1{2,}", r"\1", word),)


def _sign(norm: str, sort: str) -> tuple[str, ...]:
    if sort == NUMBER:
        return (FIGURE,)
    if sort == HASHTAG:
        return (norm[1:],)
    if sort == MARK:
        return (norm,) if norm in ("!", "?", '"') else _face(norm)
    return (ADDRESS,) if sort in (LINK, EMAIL) else ()


def _face(mark: str) -> tuple[str, ...]:
    if mark in _SAD_FACES:
        return "#sad face", mark
    if mark in _GLAD_FACES:
        return "#glad face", mark
    return (mark,) if mark >= "\u2600" else ()


def _signs(reading: Reading, words: list[str]) -> list[str]:
    """How it is said: its length, capitals, marks piled up, whether it asks."""
    text = reading.text
    length = len(words)
    signs = ["#length " + ("1" if length < 5 else "2" if length < 9 else "3" if length < 15 else "4")]
    if _CAPITALS.search(text) and (capitals := _capitals(text)):
        signs.append(capitals)
    if text.count("!") > 1:
        signs.append("#!!")
    if text.count("?") > 1:
        signs.append("#??")
    if text.endswith("?"):
        signs.append("#ends with ?")
    if length > 1 and words[1] in _ASKING:
        signs.append("#asks")
    return signs + _twists(words)


def _twists(words: list[str]) -> list[str]:
    """How praise and blame stand together: “great job, three hours late”, “slow, but lovely”."""
    telling = telling_words()
    told = telling.keys() & set(words)
    joys = {word for word in told if telling[word] == "joy"}
    if not joys:
        return []
    signs = ["#joy and trouble" if not _TROUBLE.isdisjoint(words) else "#joy"]
    if len(joys) < len(told):
        signs.append("#joy and blame")
    turn = next((index for index, word in enumerate(words) if word in _TURNS), -1)
    if turn >= 0:
        signs.append("#turn to joy" if not joys.isdisjoint(words[turn:]) else "#turn from joy")
    return signs


def _capitals(text: str) -> str:
    """Whether the message is in capitals, or one word of it is."""
    if text.isupper():
        return "#all capitals" if len(text) >= _LEAST_LETTERS else ""
    pieces = text.split()
    loud = sum(piece.isupper() and len(piece) >= _SHORTEST_CAPITALS and piece.isalpha() for piece in pieces)
    return "" if not loud else "#all capitals" if loud * 2 > len(pieces) else "#capitals"


def _terms(norm: str, sort: str) -> tuple[str, ...]:
    return _stems(norm) if sort == WORD else _sign(norm, sort)


_PLAIN = KeptTerms(_terms)
