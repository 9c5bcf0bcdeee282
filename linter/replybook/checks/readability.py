"""The kind `readability`: too hard to read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from replybook.checks.kind import Kind, options
from replybook.checks.prose_words import is_english
from replybook.checks.reply_body import body
from replybook.model import Draft, Hit
from replybook.reading import MARK, NUMBER, WORD, Reading, read

FORMULA = "Coleman–Liau"
LONGEST = 20_000
"""Characters up to which a reply is measured."""


@options
class Options:
    """How hard a reply may be to read."""

    grade: int = 10
    """The highest school grade (US) that a reader should need, by the Coleman–Liau index."""
    fewest_words: int = 60
    """Replies with fewer words are not measured."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find replies that ask more of a reader than the playbook does.

    The Coleman–Liau index is the school grade that a text asks for, told by how long its words and sentences are.
    Links, handles, the greeting and the signature are left out. Replies of under 60 words, or in another language
    than English, are not measured: in so few words one long name moves the grade by more than the writer can.
    The library textstat works it out, on this machine: `pip install 'replybook[language]'`.
    """
    reading = read(draft.text)
    sentences = _sentences(reading)
    grade = _grade(reading, sentences)
    if round(grade, 1) > options.grade:
        longest = max(sentences, key=len)
        yield Hit(
            reading.span(longest[0], longest[-1]),
            f"{FORMULA} grade {grade:.1f}; the playbook asks for {options.grade} at most.",
            advice=f"Begin with this sentence of {len(longest)} words: cut it in two, and take shorter words.",
        )


def needs(draft: Draft, options: Options) -> str | None:
    """English text, of a length that can be measured, and the library that measures it."""
    long_enough = f"{options.fewest_words} words or more"
    if len(draft.text) > LONGEST:
        return f"a reply of at most {LONGEST:,} characters"
    reading = read(draft.text)
    if len(reading.norms) < options.fewest_words:
        return long_enough
    words = [index for sentence in _sentences(reading) for index in sentence]
    if len(words) < max(options.fewest_words, 1):
        return long_enough
    if not is_english(reading.norms[index] for index in words):
        return "a reply in English"
    return lacks()


def lacks() -> str | None:
    """The library that measures, where it is not installed."""
    return None if _textstat() else "textstat (pip install 'replybook[language]')"


@lru_cache(maxsize=1)
def _textstat() -> object | None:
    """The library, imported when the first reply is long enough for it: that takes a third of a second."""
    try:
        return import_module("textstat")
    except ImportError:
        return None


def _sentences(reading: Reading) -> list[list[int]]:
    """The words and numbers of each sentence of the body; an item of a list is a sentence of its own."""
    found: list[list[int]] = [[]]
    before = -1
    for index in body(reading):
        if before >= 0 and (reading.sentences[before] != reading.sentences[index] or _is_item(reading, before, index)):
            found.append([])
        before = index
        if reading.sorts[index] in (WORD, NUMBER):
            found[-1].append(index)
    return [sentence for sentence in found if sentence]


def _is_item(reading: Reading, before: int, index: int) -> bool:
    """Whether a token begins a line with a bullet or a number. Other line breaks may only wrap the text."""
    if "\n" not in reading.text[reading.ends[before] : reading.starts[index]]:
        return False
    return reading.sorts[index] in (MARK, NUMBER)


def _grade(reading: Reading, sentences: list[list[int]]) -> float:
    """The Coleman–Liau index. It needs no syllables, so textstat needs no dictionary, and fetches none."""
    text = " ".join(" ".join(reading.norms[index] for index in sentence) + "." for sentence in sentences)
    library = _textstat()
    return float(library.coleman_liau_index(text)) if library else 0.0  # type: ignore[attr-defined]


KIND = Kind("readability", Options, check, needs, lacks=lacks)
