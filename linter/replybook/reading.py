"""A draft read once for all checks: its words, and the sentences they stand in.

What is folded away here never matters to any check: case, curly quotes, dashes, full-width and look-alike
letters, zero-width characters. Links, addresses, handles and hashtags are tokens of their own, so that no
check takes their insides for words. Offsets are always those of the draft as written.

A draft is cut into pieces by one expression, and the folded form of every piece seen so far is kept: most words
of a draft have been seen before.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate, chain, compress, repeat
from typing import NamedTuple

from replybook.source import Span

WORD, LINK, EMAIL, HANDLE, HASHTAG, NUMBER, MARK, BREAK = (
    "word",
    "link",
    "email",
    "handle",
    "hashtag",
    "number",
    "mark",
    "break",
)
"""The sorts of token. `mark` is a punctuation mark, a symbol or an emoji; `break` is an empty line."""

_TOP_LEVELS = "com|org|net|co|io|me|gov|edu|uk|us|in|eu|de|ly|app|care|money|example"
"""The top-level domains after which a bare `name.tld` is read as a link, not as two sentences."""
APOSTROPHES = "'’‘ʼ＇`´′"
"""The marks that people write for an apostrophe."""
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e007f"
)
_COMBINING = "\u0300-\u036f\u0489"
_UNSEEN = f"[{_INVISIBLE}{_COMBINING}]"
_TAIL = r"""[^\s<>"']*[^\s<>"'.,;:!?)\]}]"""
"""The rest of a link, which the mark that ends the sentence is no part of."""
_ODD = rf"""
      (?i:https?://|www\.){_TAIL}
    | (?:[A-Za-z0-9-]{{1,63}}\.){{1,6}}(?:{_TOP_LEVELS}|{_TOP_LEVELS.upper()})(?![\w.-]{{0,64}}@|\w)(?:/{_TAIL})?
    | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}}
    | \d++(?:[.,:]\d++)*+(?i:st|nd|rd|th|am|pm|%)?+(?![^\W\d_])
"""
"""Links, addresses, and numbers with marks in them."""
_NUMBER = r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm|%)?"


@lru_cache(maxsize=2)
def _pieces(ascii_only: bool) -> Callable[[str], list[str]]:
    """What cuts a text into pieces that make it up again; the one for ASCII is there sooner, and faster."""
    letters = r"[^\W_]++" if ascii_only else rf"(?:[^\W_]++{_UNSEEN}*+)++"
    between = "['`]" if ascii_only else f"[{APOSTROPHES}][{_INVISIBLE}]*+"
    space = r"\s++" if ascii_only else rf"[\s{_INVISIBLE}]++"
    expression = rf"""
      [^\W_]++(?=[.,:;!?]?(?:\s|\Z))  # what most words are, before anything that takes a longer look
    | {space}
    | (?=[\w.+-]{{1,64}}+(?:[,:]\w|:/|[@/%])|[^\W_]{{1,64}}+[.+_-]\w)(?:{_ODD})
    | {letters}(?:{between}{letters})*+
    | @\w++ | \#[^\W\d]\w*+ | __\w{{1,64}}__
    | .
    """
    return re.compile(expression, re.VERBOSE | re.DOTALL | (re.ASCII if ascii_only else 0)).findall


_ENDS = frozenset({".", "!", "?", "...", "\u2029", "!!", "!?", "?!", "??"})
_CLOSERS = frozenset("\"')]}")
_TITLES = frozenset(("mr", "mrs", "ms", "mx", "dr", "prof", "rev"))
_COUNTED = frozenset(("no", "nos", "approx", "ext", "tel", "ref"))
"""Words behind which a full stop ends no sentence: before a name, before a number."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys("“”„‟«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        **dict(zip("авекмнорстухіјѕԁԛԝ", "abekmhopctyxijsdqw", strict=True)),  # Cyrillic that reads as Latin
        **dict(zip("АВЕКМНОРСТУХІЈЅԚԜ", "abekmhopctyxijsqw", strict=True)),
        **dict(zip("αβεικνορτυχ", "abeikvoptux", strict=True)),  # Greek that reads as Latin
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx", strict=True)),
        **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),  # small capitals
        **dict(zip("ɑɡı", "agi", strict=True)),
    }
)


def fold(text: str) -> str:
    """`text` in lower case, with quotes, dashes, widths and look-alike letters made plain.

    The result may be shorter or longer than `text`: use it for comparing, never for offsets.
    """
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFKC", text.translate(_PLAIN)).lower()
    return re.sub(_UNSEEN, "", composed.translate(_PLAIN))


class _Tokens(NamedTuple):
    text: str
    norms: tuple[str, ...]
    """Each token folded: what to compare."""
    sorts: tuple[str, ...]
    """Each token's sort, one of the constants of this module."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[int, ...]
    """The number of the sentence that each token stands in, from 0."""
    bag: frozenset[str]
    """The folded tokens as a set: the place to ask whether a word is there at all."""


class Reading(_Tokens):
    """The tokens of a text, side by side in tuples of one length.

    A reading equals itself alone, so that what is found in it can be kept by it.
    """

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__

    def span(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both included."""
        return Span(self.starts[first], self.ends[last])

    def sentence_spans(self) -> list[Span]:
        """The span of every sentence, in order; the marks that end it belong to it."""
        spans: list[Span] = []
        for number, start, end in zip(self.sentences, self.starts, self.ends, strict=True):
            if number < len(spans):
                spans[number] = Span(spans[number].start, end)
            else:
                spans.append(Span(start, end))
        return spans


class _Entries(dict[str, tuple[str, str]]):
    """The folded form and the sort of every piece seen so far; white space has an empty form."""

    def __missing__(self, piece: str) -> tuple[str, str]:
        sort = _sort(piece)
        norm = fold(piece) if sort and sort != BREAK else ""
        entry = (norm, sort if norm or sort == BREAK else "")
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[piece] = entry
        return entry


_MOST_KEPT, _LONGEST_KEPT = 20_000, 40
_ENTRIES = _Entries()


def _sort(piece: str) -> str:
    """The sort of a piece; empty for white space and what cannot be seen."""
    first = piece[0]
    if first.isspace() or (not first.isascii() and re.match(_UNSEEN, first)):
        breaks = max(piece.count("\n"), piece.count("\r"), 2 * piece.count("\u2029"))
        return BREAK if breaks > 1 else ""
    if len(piece) == 1 and not first.isalnum():
        return MARK
    if first == "@" or piece.startswith("__"):
        return HANDLE
    if first == "#":
        return HASHTAG
    if first.isdigit() and re.fullmatch(_NUMBER, piece.lower()):
        return NUMBER
    if "@" in piece:
        return EMAIL
    return LINK if "." in piece or "/" in piece else WORD


@lru_cache(maxsize=4)
def read(text: str) -> Reading:
    """Read a text. The last few readings are kept, so that all checks of one draft share one."""
    pieces = _pieces(text.isascii())(text)
    stops = [0, *accumulate(map(len, pieces))]
    entries = list(map(_ENTRIES.__getitem__, pieces))
    all_norms = [norm for norm, _ in entries]
    all_sorts = [sort for _, sort in entries]
    norms = tuple(filter(None, all_norms))
    starts = tuple(compress(stops, all_norms))
    ends = tuple(compress(stops[1:], all_norms))
    sorts = tuple(compress(all_sorts, all_norms))
    empty_lines = [stops[at + 1] for at, sort in enumerate(all_sorts) if sort == BREAK] if BREAK in all_sorts else []
    sentences = _sentences(text, norms, starts, ends, empty_lines)
    return Reading(text, norms, sorts, starts, ends, sentences, frozenset(norms))


def norms_of(text: str) -> list[str]:
    """The folded tokens of a few words, which no later reading will ask for."""
    return [norm for norm, _ in map(_ENTRIES.__getitem__, _pieces(text.isascii())(text)) if norm]


def _sentences(
    text: str, norms: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...], empty_lines: list[int]
) -> tuple[int, ...]:
    """The number of the sentence that each token stands in."""
    count = len(norms)
    firsts = {bisect_left(starts, line) for line in empty_lines}
    behind = 0
    for at in [at for at, norm in enumerate(norms) if norm in _ENDS]:
        if at < behind or (norms[at] == "." and at and _is_abbreviated(text, norms, starts, ends, at)):
            continue
        behind = at + 1
        while behind < count and (
            norms[behind] in _ENDS or (norms[behind] in _CLOSERS and starts[behind] == ends[behind - 1])
        ):
            behind += 1
        firsts.add(behind)
    cuts = [0, *sorted(firsts - {0, count}), count]
    return tuple(chain.from_iterable(repeat(number, cuts[number + 1] - cut) for number, cut in enumerate(cuts[:-1])))


def _is_abbreviated(text: str, norms: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...], at: int) -> bool:
    """Whether the full stop `at` shortens the word before it: Mr. Ito, e.g., 9 a.m. today."""
    if at + 1 == len(norms) or ends[at - 1] != starts[at]:
        return False
    following = text[starts[at + 1]]
    if norms[at - 1] in _TITLES:
        return following.isupper()
    if norms[at - 1] in _COUNTED:
        return following.isdigit()
    if len(norms[at - 1]) > 1 or not norms[at - 1].isalpha():
        return False
    return following.islower() or (following.isalpha() and starts[at + 1] == ends[at])
