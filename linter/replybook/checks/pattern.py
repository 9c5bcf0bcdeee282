"""An RE2 expression, for what the phrase notation cannot say."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from replybook.checks.kind import Kind, options
from replybook.model import Draft, Hit
from replybook.source import Span

_LONGEST_QUOTE = 60


if TYPE_CHECKING:

    class _Match(Protocol):
        def span(self) -> tuple[int, int]: ...

    class _Expression(Protocol):
        def finditer(self, text: str, /) -> Iterator[_Match]: ...
        def search(self, text: str, /) -> _Match | None: ...


@options
class Options:
    """What the kind `pattern` takes from a rule."""

    pattern: tuple[str, ...] = ()
    """RE2 expressions, one a line of the rule's `pattern` fence. `(?i)` before one makes capitals not matter."""

    def __post_init__(self) -> None:
        for expression in self.pattern:
            if complaint := _complaint(expression, _compile):
                raise ValueError(complaint)


def check_expression(text: str) -> str | None:
    """What is wrong with an expression that somebody writes, in a sentence; `None` where nothing is.

    Python's own engine must know it too, since it stands in where RE2 is not to be had, as in the browser.
    """
    return _complaint(text, _compile) or _complaint(text, _compile_with_re)


def _complaint(text: str, compile_: Callable[[str], _Expression]) -> str | None:
    try:
        expression = compile_(text)
    except ValueError as problem:
        return f"“{text}” cannot be run as an RE2 expression: {problem}."
    if expression.search(""):
        return f"“{text}” also matches where nothing is written. Ask for at least one letter."
    return None


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find what an expression describes. Expressions are RE2, so that no reply, however long, can hold them up."""
    if (any_of_them := _together(options.pattern)) and not _spans(any_of_them, draft.text):
        return
    found = {span for text in options.pattern for span in _spans(_compile(text), draft.text)}
    for start, end in sorted(found):
        if start < end:
            yield Hit(Span(start, end), f"Don't write “{_quote(draft.text[start:end])}”.")


def _spans(expression: _Expression, text: str) -> list[tuple[int, int]]:
    try:
        return [match.span() for match in expression.finditer(text)]
    except UnicodeEncodeError:  # half a surrogate pair, which RE2 cannot read
        whole = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
        return [match.span() for match in expression.finditer(whole)]


def _quote(said: str) -> str:
    said = " ".join(said.split())
    return said if len(said) <= _LONGEST_QUOTE else said[: _LONGEST_QUOTE - 1].rstrip() + "…"


@lru_cache(maxsize=512)
def _together(texts: tuple[str, ...]) -> _Expression | None:
    """One expression that matches where any of several does, to be asked first; `None` where there is none."""
    if len(texts) < 2 or isinstance(_compile(texts[0]), re.Pattern):  # Python's own engine would gain nothing
        return None
    try:
        return _compile("|".join(f"(?:{text})" for text in texts))
    except ValueError:
        return None


@lru_cache(maxsize=512)
def _compile(text: str) -> _Expression:
    """The expression, ready to run. Raises `ValueError` with the reason."""
    try:
        import re2
    except ImportError:
        return _compile_with_re(text)
    options = re2.Options()
    options.log_errors = False
    try:
        expression: _Expression = re2.compile(text, options)
    except re2.error as problem:
        reason = problem.args[0]
        hint = "; RE2 has no look-ahead, look-behind or back-reference" if re.search(r"\(\?[=!<]|\\[1-9]", text) else ""
        raise ValueError((reason.decode() if isinstance(reason, bytes) else str(reason)) + hint) from None
    return expression


def _compile_with_re(text: str) -> _Expression:
    """The expression by Python's own engine. Raises `ValueError` with the reason."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(text, re.ASCII)
        except (re.error, OverflowError, RecursionError) as problem:
            raise ValueError(f"{problem} (for Python's re, which runs it in the browser)") from None


KIND = Kind("pattern", Options, check)
