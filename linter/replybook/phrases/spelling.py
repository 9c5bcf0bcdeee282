"""Spellings of one word made one: British and American, short forms and long ones.

Both the phrase and the reply pass through here, so a rule need not be right about English: it must only send
the spellings of one word to one place, and two words that a phrase may tell apart to two.
"""

from __future__ import annotations

import re

_HINT = re.compile(r"is|ys|our|re|ll|lm|ce|se|ogue|ae|oe|gem|ght|rnt|nq|lf|ey|eq|yr|oug|ew|lst|gst|mme|sy|old")
"""What every word that the rules below change holds; most words hold none of it."""

_RULES = tuple(
    (re.compile(old), new)
    for old, new in (
        (r"(?<=\w\w\w)([iy])s(?=(?:e[sdr]?|ers|ing|ations?|ational|able|ingly|edly)$)", r"\1z"),
        (
            r"(col|fav|hon|behavi|neighb|lab|rum|hum|flav|harb|endeav|sav|vap|vig|arm|od|demean|rig|glam|splend|parl)our",
            r"\1or",
        ),
        (r"(cent|met|lit|theat|fib|calib|somb|meag)re(?=[sd]?$)", r"\1er"),
        (r"(cent)ring$", r"\1ering"),
        (
            r"(cancel|travel|label|model|fuel|signal|counsel|level|total|channel|dial|equal|panel|quarrel|tunnel|marvel)"
            r"l(?=ed$|ing$|ers?$|ings$|ous)",
            r"\1",
        ),
        (r"(fulfil|enrol|instal|distil)(?=s?$|ments?$)", r"\1l"),
        (r"(ski|wi)l(?=ful)", r"\1ll"),
        (r"(defen|offen|preten|licen|practi)ce(?=[sd]?$)", r"\1se"),
        (r"(practi|licen)cing$", r"\1sing"),
        (r"(catal|dial|anal|monol)ogu(?=e)", r"\1og"),
        (r"(?<=og)e(?=s?$)", ""),
        (r"(judg|acknowledg)e(?=ments?)", r"\1"),
        (r"^(an|p|gyn|orthop|encyclop|h|arch|)(?:ae)(?=sth|diat|col|d|mo|ol|sthet)", r"\1e"),
        (r"^(dia?rrh|man|f|)oe(?=a|uv|tus)", r"\1e"),
        (r"(lea|bur|dre)(rn|n|am)t$", r"\1\2ed"),
        (r"^enquir", "inquir"),
    )
)
_WORDS = {
    **dict.fromkeys(("grey", "greys"), "gray"),
    "cheque": "check",
    "cheques": "checks",
    "programme": "program",
    "programmes": "programs",
    "tyre": "tire",
    "tyres": "tires",
    "kerb": "curb",
    "plough": "plow",
    "whilst": "while",
    "amongst": "among",
    "amidst": "amid",
    "cosy": "cozy",
    "mould": "mold",
    "mouldy": "moldy",
    "jewellery": "jewelry",
    "sceptical": "skeptical",
    "ageing": "aging",
    "pyjamas": "pajamas",
    "aluminium": "aluminum",
    "mum": "mom",
    "okay": "ok",
    "towards": "toward",
    "afterwards": "afterward",
}

_AUXILIARIES = frozenset(
    "do does did is are was were has have had could would should must might need ought may".split()
)
_WHO = frozenset("it he she that there what who where how here when why everything everyone".split())
"""Behind these, `'s` is short for is or has; behind any other word it says whose."""
_WOULD = frozenset("i you he she it we they who that there what where how".split())
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
    "theyre": ("they", "are"),
    "theyve": ("they", "have"),
    "weve": ("we", "have"),
    "thats": ("that", "'s"),
    "whats": ("what", "'s"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "werent": ("were", "not"),
    "hasnt": ("has", "not"),
    "havent": ("have", "not"),
    "hadnt": ("had", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"),
}
SHORT = {"is": "'s", "has": "'s", "would": "'d", "had": "'d"}
"""What a word may have become in a short form that could stand for more than one: it's, I'd."""
LONG = {"'s": ("is", "has"), "'d": ("would", "had")}
"""The other way round."""


def one_spelling(word: str) -> str:
    """The spelling to which all spellings of a folded word are sent."""
    if not _HINT.search(word):
        return _WORDS.get(word, word)
    if known := _WORDS.get(word):
        return known
    for old, new in _RULES:
        word = old.sub(new, word, count=1)
    return word


def beginnings(stem: str) -> tuple[str, ...]:
    """The beginnings, in the one spelling, of all words that begin with `stem` in any spelling."""
    spelled = _RULES[1][0].sub(_RULES[1][1], stem)
    found = {stem, spelled, one_spelling(stem)}
    for end, other in (("is", "iz"), ("ys", "yz")):
        if stem.endswith(end):
            found.add(stem[: -len(end)] + other)
        elif end + "a" in stem or end + "e" in stem or end + "i" in stem:
            found.add(re.sub(f"{end}(?=[aei])", other, stem))
    if stem.endswith("ll"):
        found.add(stem[:-1])
    return tuple(sorted(found))


def long_form(word: str) -> tuple[str, ...]:
    """The words that a folded word stands for: `we're` is `we`, `are`; most words stand for themselves."""
    if whole := _WHOLE.get(word):
        return whole
    if "'" not in word:
        return (one_spelling(word),)
    if word.endswith("n't") and word[:-3] in _AUXILIARIES:
        return (word[:-3], "not")
    head, _, _ = word.rpartition("'")
    ending = word[len(head) :]
    if head and ending in _ENDINGS:
        return (*long_form(head), _ENDINGS[ending])
    if (ending == "'s" and head in _WHO) or (ending == "'d" and head in _WOULD):
        return (head, ending)
    return (word,)
