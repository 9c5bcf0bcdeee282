"""Words written out: `we're` is `we are`, `can't` is `can not`, `9am` is `9 am`."""

from __future__ import annotations

from replybook.phrases.spelling import one_spelling

_AUXILIARIES = frozenset(
    (
        *("do", "does", "did", "is", "are", "was", "were", "has", "have", "had"),
        *("could", "would", "should", "must", "might", "need", "ought", "may"),
    )
)
_WHO = frozenset(
    ("it", "he", "she", "that", "there", "what", "who", "where", "how", "here", "when", "why", "everything", "everyone")
)
"""Behind these, `'s` is short for is or has; behind any other word it says whose."""
_WOULD = frozenset(("i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what", "where", "how"))
_ENDINGS = {"'m": "am", "'re": "are", "'ll": "will", "'ve": "have"}
_WHOLE = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "let's": ("let", "us"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "youll": ("you", "will"),
    "theyre": ("they", "are"),
    "theyve": ("they", "have"),
    "weve": ("we", "have"),
    "thats": ("that", "'s"),
    "whats": ("what", "'s"),
    **{verb + "nt": (verb, "not") for verb in _AUXILIARIES - {"ought", "need", "might", "must", "may"}},
}
"""Short forms that do not part at the apostrophe, or that people write without one."""
SHORT = {"is": "'s", "has": "'s", "would": "'d", "had": "'d"}
"""What a word is in a short form that may stand for more than one word: it's, I'd."""
LONG = {"'s": ("is", "has"), "'d": ("would", "had")}
"""The words that such a short form may stand for."""
_LONGEST = 40
"""The longest short form, in characters; what is longer is no word of a language."""


def long_form(word: str) -> tuple[str, ...]:
    """The words that a folded word stands for, in the one spelling; most words stand for themselves.

    What may be short for two words stays as it is (`it`, `'s`): see `LONG`.
    """
    if whole := _WHOLE.get(word):
        return whole
    if "'" not in word or len(word) > _LONGEST:
        return _number_and_unit(word) if word[:1].isdigit() else (one_spelling(word),)
    if word.endswith("n't") and word[:-3] in _AUXILIARIES:
        return (word[:-3], "not")
    at = word.rindex("'")
    head, ending = word[:at], word[at:]
    if ending in _ENDINGS:
        return (*long_form(head), _ENDINGS[ending])
    if (ending == "'s" and head in _WHO) or (ending == "'d" and head in _WOULD):
        return (head, ending)
    return (word,)


def _number_and_unit(word: str) -> tuple[str, ...]:
    unit = word.lstrip("0123456789.,:")
    return (word[: -len(unit)], unit) if 0 < len(unit) < len(word) else (word,)
