"""What in Markdown is not the writer's own words, blanked out character for character.

Every offset stays: a masked character becomes a space, and line breaks are kept. The backticks around a code
span stay too, so that the words before and behind it do not come to stand side by side.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from replybook.late import late
from replybook.source import Span

_FENCE = late(r"[ \t]{0,20}(`{3,}|~{3,})([^\n]*)")
_QUOTE = late(r" {0,3}>[^\n]*")
_TICKS = late(r"(?<!\\)`+")
_BLANK_LINE = late(r"\n[ \t]*(?=\n)")
_TARGET = late(
    r"""(?<!\\)(?P<open>!?\[)[^\[\]\n]{1,500}+
        (?P<target>\]\((?:[^()\n]|\([^()\n]{0,200}+\)){0,2000}+\)|\]\[[^\[\]\n]{0,200}+\])""",
    re.VERBOSE,
)
_EMPHASIS = late(
    r"(?<![\w*\\])(?P<open>\*{1,3}|_(?!_))(?=[^\s*_])[^\n*_]{1,500}+(?<=[^\s\\])(?P<close>(?P=open))(?![\w*])"
)
"""`__word__` is left alone: it is far oftener a slot that nobody filled."""
_INK = late(r"[^\n]")


def mask_markdown(text: str) -> str:
    """The text with code, block quotes, comments, links' targets and emphasis marks blanked out, of the same length."""
    for spans in (_blocks, _code, _targets, _emphasis):
        text = _blanked(text, spans(text))
    return text


def _blanked(text: str, spans: Iterable[Span]) -> str:
    parts, behind = [], 0
    for span in spans:
        parts += [text[behind : span.start], _INK.sub(" ", span.of(text))]
        behind = span.end
    return "".join([*parts, text[behind:]])


def _blocks(text: str) -> Iterator[Span]:
    """Fences, block quotes and comments, in one walk over the lines, since each may hold what looks like the others."""
    at, last_close = 0, text.rfind("-->")
    while at < len(text):
        line_end = _or_end(text.find("\n", at), text)
        comment = text.find("<!--", at, line_end)
        if (fence := _FENCE.match(text, at)) and not ("`" in fence[2] and fence[1][0] == "`"):
            end = _fence_end(text, fence)
        elif _QUOTE.match(text, at):
            end = line_end
        elif -1 < comment < last_close:
            at, end = comment, text.find("-->", comment) + 3
        else:
            at = line_end + 1
            continue
        yield Span(at, end)
        at = end + (end == line_end)


def _fence_end(text: str, fence: re.Match[str]) -> int:
    closing = re.compile(rf"^[ \t]{{0,20}}{re.escape(fence[1])}{re.escape(fence[1][0])}*[ \t]*$", re.MULTILINE)
    close = closing.search(text, fence.end())
    return close.end() if close else len(text)


def _or_end(at: int, text: str) -> int:
    return len(text) if at < 0 else at


def _code(text: str) -> Iterator[Span]:
    """What stands between two runs of the same number of backticks in one paragraph."""
    runs = list(_TICKS.finditer(text))
    breaks = [match.start() for match in _BLANK_LINE.finditer(text)]
    closers = _next_of_same_length(runs)
    behind = 0
    for run, closer in zip(runs, closers, strict=True):
        if closer is None or run.start() < behind:
            continue
        if bisect_left(breaks, run.end()) == bisect_left(breaks, closer.start()):
            yield Span(run.end(), closer.start())
            behind = closer.end()


def _next_of_same_length(runs: list[re.Match[str]]) -> list[re.Match[str] | None]:
    nearest: dict[int, re.Match[str]] = {}
    closers: list[re.Match[str] | None] = []
    for run in reversed(runs):
        closers.append(nearest.get(len(run[0])))
        nearest[len(run[0])] = run
    return closers[::-1]


def _targets(text: str) -> Iterator[Span]:
    for match in _TARGET.finditer(text):
        yield Span(*match.span("open"))
        yield Span(*match.span("target"))


def _emphasis(text: str) -> Iterator[Span]:
    for match in _EMPHASIS.finditer(text):
        yield Span(*match.span("open"))
        yield Span(*match.span("close"))
