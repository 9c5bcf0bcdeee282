"""What every language engine is, takes and gives."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from replybook.model import Edit
from replybook.source import Span

Label = Literal["spelling", "grammar", "style", "typography"]


class Unavailable(Exception):  # noqa: N818 (a state of the world, not somebody's slip)
    """The engine is not there, or no longer; the message says why, and the way out."""


class Unjudged(Exception):  # noqa: N818 (the same)
    """The engine could not judge this one text; the next one it may."""


class Wanted(NamedTuple):
    """What to hold a text to."""

    variant: str = "en-US"
    """The language with its country: `en-US`, `en-GB`."""
    picky: bool = False
    """Whether to report what is merely better put otherwise, too. LanguageTool knows this; Harper doesn't."""
    on: tuple[str, ...] = ()
    """The engine's names of rules to switch on; names that it doesn't know are passed over."""
    off: tuple[str, ...] = ()
    """The engine's names of rules or categories to switch off."""


class Mistake(NamedTuple):
    """One thing that an engine found, in our words."""

    span: Span
    """Character offsets, whatever the engine counts in."""
    label: Label
    rule: str
    """The engine's name for its rule, to switch it off by."""
    message: str
    """What is wrong, as the engine says it."""
    unknown: bool = False
    """Whether all that is wrong is that no dictionary has the word, which may then be a name."""
    cures: tuple[Edit, ...] = ()
    """One edit for each way to mend it, the likeliest first."""


class Engine(Protocol):
    """A running engine. One at a time may call it."""

    name: str

    def knows(self, variant: str) -> bool:
        """Whether the engine can judge that language."""

    def find(self, text: str, wanted: Wanted) -> list[Mistake]:
        """The mistakes in a text, in its order. Raises `Unavailable` or `Unjudged`."""

    def close(self) -> None:
        """Stop what was started. Safe to call twice."""
