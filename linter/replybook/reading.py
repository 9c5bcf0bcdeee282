"""A draft read once for all checks: its words, and the sentences they stand in.

What is folded away here never matters to any check: case, curly quotes, dashes, full-width and look-alike
letters, zero-width characters. Links, addresses, handles and hashtags are tokens of their own, so that no
check takes their insides for words. Offsets are always those of the draft as written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from replybook.source import Span

WORD, LINK, EMAIL, HANDLE, HASHTAG, NUMBER, MARK, BREAK = "word", "link", "email", "handle", "hashtag", "number", "mark", "break"
"""The sorts of token. `mark` is a punctuation mark, a symbol or an emoji; `break` is an empty line."""

_TOP_LEVELS = "com|org|net|co|io|me|gov|edu|uk|us|in|eu|de|ly|app|care|money|example"
"""The top-level domains after which a bare `name.tld` is read as a link, not as two sentences."""
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_TOKEN = re.compile(
    rf"""
      (?P<link>(?:https?://|www\.)[^\s<>"']*[^\s<>"'.,;:!?)\]}}]
        |\b[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}}){{0,5}}\.(?:{_TOP_LEVELS})(?![\w@.-]*@|\w)(?:/[^\s<>"']*[^\s<>"'.,;:!?)\]}}])?)
    | (?P<email>[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}})
    | (?P<handle>@\w+|__\w+__)
    | (?P<hashtag>\#[^\W\d]\w*)
    | (?P<number>\d+(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm|%)?(?![^\W\d_]))
    | (?P<word>[^\W_](?:[^\W_]|['’‘ʼ＇{_INVISIBLE}](?=[^\W_]))*)
    | (?P<break>\n[ \t]*\n\s*)
    | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ENDS = frozenset(".!?…\u2029")

_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ＇`´", "'"),
        **dict.fromkeys("“”„‟«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        **dict.fromkeys(_INVISIBLE, None),
        **dict(zip("авекмнорстухіјѕԁԛԝ", "abekmhopctyxijsdqw", strict=True)),  # Cyrillic that reads as Latin
        **dict(zip("αβεικνορτυχ", "abeikvoptux", strict=True)),  # Greek that reads as Latin
    }
)


def fold(text: str) -> str:
    """`text` in lower case, with quotes, dashes, widths and look-alike letters made plain.

    The result may be shorter or longer than `text`: use it for comparing, never for offsets.
    """
    text = text.lower()
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).translate(_LOOKALIKES)


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of a text, side by side in tuples of one length."""

    text: str
    norms: tuple[str, ...]
    """Each token folded: what to compare."""
    sorts: tuple[str, ...]
    """Each token's sort, one of the constants of this module."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[int, ...]
    """The number of the sentence that each token stands in, from 0."""

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


@lru_cache(maxsize=4)
def read(text: str) -> Reading:
    """Read a text. The last few readings are kept, so that all checks of one draft share one."""
    norms: list[str] = []
    sorts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[int] = []
    sentence, ending = 0, False
    plain = text.isascii()
    for match in _TOKEN.finditer(text):
        sort = match.lastgroup or MARK
        if sort == BREAK:
            ending = bool(norms)
            continue
        norm = match.group().lower() if plain else fold(match.group())
        ends_here = sort == MARK and norm[:1] in _ENDS
        if ending and not ends_here:
            sentence += 1
            ending = False
        ending = ending or ends_here
        norms.append(norm)
        sorts.append(sort)
        starts.append(match.start())
        ends.append(match.end())
        sentences.append(sentence)
    return Reading(text, tuple(norms), tuple(sorts), tuple(starts), tuple(ends), tuple(sentences))
