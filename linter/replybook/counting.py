"""How long a reply is, as the network that carries it counts.

- `characters`: code points.
- `weighted`: X. In NFC most Latin text weighs 1 a character, the rest (Chinese, Japanese, Korean …) 2, a whole
  emoji sequence 2, a link 23, also a bare domain. The handles that open a reply don't count.
- `graphemes and bytes`: Bluesky. Characters as a person sees them (extended grapheme clusters), links in full.
- `url 23`: Mastodon. Grapheme clusters too; a link with its scheme is 23, and of `@user@server` only `@user` counts.

White space at both ends never counts, since every network trims it, and a Windows line end is one character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from replybook.late import late

LINK_WEIGHT = 23
"""What a link counts on X and on Mastodon, however long it is."""


class Excess(NamedTuple):
    """By how much a text is too long."""

    total: int
    limit: int
    unit: str
    """`characters` or `bytes`."""
    start: int
    """The offset of the first character, as a person sees them, that is too many."""


class _Stretch(NamedTuple):
    """A part of a text and what it counts."""

    start: int
    end: int
    weight: int
    whole: bool = True
    """Whether it counts as one thing; else each of its characters counts 1."""


def count(text: str, counted_as: str) -> int:
    """The length of `text`, counted as a channel's `counted_as` says; an unknown way counts characters."""
    return sum(stretch.weight for stretch in _stretches(text, counted_as))


def excess(text: str, counted_as: str, limit: int | None, limit_bytes: int | None = None) -> Excess | None:
    """By how much `text` is over a limit, the first of the two that it breaks; `None` where it fits."""
    found = None
    if limit is not None and _at_most(text, counted_as) > limit:
        found = _crossing(_stretches(text, counted_as), limit, "characters")
    if not found and limit_bytes is not None and 4 * len(text) > limit_bytes:
        found = _crossing(_bytes(text), limit_bytes, "bytes")
    return found


def _at_most(text: str, counted_as: str) -> int:
    """A bound from above that costs next to nothing, so that a short reply is never counted out."""
    if counted_as == "weighted":
        return len(text) * (1 if text.isascii() else 2) + LINK_WEIGHT * (text.count(".") + text.count("//"))
    return len(text) + (LINK_WEIGHT * text.count("//") if counted_as == "url 23" else 0)


def _crossing(stretches: Iterable[_Stretch], limit: int, unit: str) -> Excess | None:
    total, start = 0, None
    for stretch in stretches:
        if start is None and total + stretch.weight > limit:
            start = stretch.start if stretch.whole else stretch.start + limit - total
        total += stretch.weight
    return None if start is None else Excess(total, limit, unit, start)


def _stretches(text: str, counted_as: str) -> Iterator[_Stretch]:
    return _WAYS.get(counted_as, _characters)(text)


def _characters(text: str) -> Iterator[_Stretch]:
    return _weigh(text, *_trimmed(text), _LINE_END)


def _trimmed(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), max(len(text.rstrip()), len(text) - len(text.lstrip()))


_LINE_END = late("(?P<line_end>\r\n)")
_WEIGHTS: Mapping[str, Callable[[str], int]] = {
    "line_end": lambda _: 1,
    "link": lambda _: LINK_WEIGHT,
    "emoji": lambda _: 2,
    "heavy": lambda _: 2,
    "remote": lambda handle: 1 + handle[1:].index("@"),
}


def _each(text: str, start: int, end: int) -> Iterator[_Stretch]:  # noqa: ARG001 (as `_clusters`)
    yield _Stretch(start, end, end - start, whole=False)


def _weigh(
    text: str,
    start: int,
    end: int,
    special: re.Pattern[str],
    plain: Callable[[str, int, int], Iterator[_Stretch]] = _each,
) -> Iterator[_Stretch]:
    """What `special` finds, by its group's weight, and what stands between as `plain` counts it."""
    for match in special.finditer(text, start, end):
        if start < match.start():
            yield from plain(text, start, match.start())
        yield _Stretch(match.start(), match.end(), _WEIGHTS[match.lastgroup or ""](match.group()))
        start = match.end()
    if start < end:
        yield from plain(text, start, end)


# --- what a person sees as a character


def _clusters(text: str, start: int, end: int) -> Iterator[_Stretch]:
    if text.isascii() and "\r" not in text:
        yield from _each(text, start, end)
        return
    from wcwidth import iter_graphemes  # only a reply near its limit pays for the tables

    for cluster in iter_graphemes(text[start:end]):
        yield _Stretch(start, start + len(cluster), 1)
        start += len(cluster)


def _graphemes(text: str) -> Iterator[_Stretch]:
    return _clusters(text, *_trimmed(text))


def _bytes(text: str) -> Iterator[_Stretch]:
    for stretch in _graphemes(text):
        written = text[stretch.start : stretch.end].encode("utf-8", "surrogatepass")
        yield _Stretch(stretch.start, stretch.end, len(written), stretch.whole)


# --- Mastodon

_IN_LINK = r"[!#-;=?-~¡-\u1fff]"
_LINK_END = r"[\w#$%&*+/=@|~-]"
_SCHEMED = rf"(?<![A-Za-z0-9@$#＠＃])(?i:https?)://\w{_IN_LINK}*(?<={_LINK_END})"
_MASTODON = late(
    rf"(?P<line_end>\r\n)|(?P<link>{_SCHEMED})|(?<![\w/])(?P<remote>@\w{{1,64}}@(?:[\w-]{{1,63}}\.){{1,5}}[\w-]{{1,63}})"
)


def _mastodon(text: str) -> Iterator[_Stretch]:
    return _weigh(text, *_trimmed(text), _MASTODON, _clusters)


# --- X, by version 3 of its published counting rules

_TOP_LEVELS = (
    "com|net|org|info|biz|edu|gov|mil|int|app|dev|page|shop|store|online|site|website|blog|cloud|tech|support|help|care|email|chat"
    "|news|live|link|click|today|world|global|group|team|services|solutions|company|bank|insurance|money|health|travel|hotel"
    "|restaurant|cafe|games|media|studio|agency|design|digital|network|systems|space|xyz|top|club|pro|mobi|jobs|example|co|tv"
)
"""Domains of more than two letters after which a name without a scheme is a link, of the hundreds there are those that
companies use. `co` and `tv` need no path either; other countries' do, or a name of three parts."""
_LABEL = r"[A-Za-z0-9][A-Za-z0-9-]{0,62}"
_BARE = (
    rf"(?<![\w@$#＠＃./-])(?:(?:{_LABEL}\.){{2,5}}[A-Za-z]{{2}}(?![\w@-])|(?:{_LABEL}\.){{1,5}}(?i:{_TOP_LEVELS})(?![\w@-])"
    rf"|{_LABEL}\.[A-Za-z]{{2}}(?=/))(?:/{_IN_LINK}*(?<={_LINK_END})|/)?"
)
_SYMBOLS = (
    r"\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    r"\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_PICTURE = rf"(?:[\u00a9\u00ae]\ufe0f|[{_SYMBOLS}]\ufe0f?[\U0001f3fb-\U0001f3ff]?\ufe0f?)"
_FLAG = r"[\U0001f1e6-\U0001f1ff]{2}|\U0001f3f4[\U000e0020-\U000e007f]{1,8}"
_KEYCAP = r"[0-9#*]\ufe0f?\u20e3"
_EMOJI = rf"{_FLAG}|{_KEYCAP}|{_PICTURE}(?:\u200d{_PICTURE}){{0,9}}"
_HEAVY = r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]"
_X = late(rf"(?P<line_end>\r\n)|(?P<link>{_SCHEMED}|{_BARE})|(?P<emoji>{_EMOJI})|(?P<heavy>{_HEAVY})")
_OPENING_HANDLES = late(r"\s*(?:@\w{1,20}\s+){1,50}")


def _weighted(text: str) -> Iterator[_Stretch]:
    if unicodedata.is_normalized("NFC", text):
        return _weighted_composed(text)
    composed, offsets = _compose(text)
    return _told_apart(_weighted_composed(composed), offsets)


def _weighted_composed(text: str) -> Iterator[_Stretch]:
    opening = _OPENING_HANDLES.match(text)
    start, end = _trimmed(text)
    return _weigh(text, opening.end() if opening else start, end, _X)


def _compose(text: str) -> tuple[str, list[int]]:
    """`text` in NFC, and for each of its characters, and for its end, the offset it came from."""
    pieces: list[str] = []
    offsets: list[int] = []
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or index - start >= _LONGEST_CLUSTER or not _joins(text[index - 1], text[index]):
            pieces.append(unicodedata.normalize("NFC", text[start:index]))
            offsets += [start] * len(pieces[-1])
            start = index
    return "".join(pieces), [*offsets, len(text)]


_LONGEST_CLUSTER = 32
"""More marks on one letter than this are composed apart: sorting them all would take time in their square."""


def _joins(before: str, character: str) -> bool:
    is_jamo = "\u1160" <= character <= "\u11ff"
    return unicodedata.combining(character) > 0 or is_jamo or not unicodedata.is_normalized("NFC", before + character)


def _told_apart(stretches: Iterable[_Stretch], offsets: list[int]) -> Iterator[_Stretch]:
    """Stretches of a composed text as stretches of the text it was composed from."""
    for stretch in stretches:
        if stretch.whole:
            yield _Stretch(offsets[stretch.start], offsets[stretch.end], stretch.weight)
        else:
            for index in range(stretch.start, stretch.end):
                yield _Stretch(offsets[index], offsets[index + 1], 1)


_WAYS: Mapping[str, Callable[[str], Iterator[_Stretch]]] = {
    "characters": _characters,
    "weighted": _weighted,
    "graphemes and bytes": _graphemes,
    "url 23": _mastodon,
}
