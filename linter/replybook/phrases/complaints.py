"""What can be wrong with a phrase, and what to write instead."""

from __future__ import annotations


class NotationError(ValueError):
    """A phrase that cannot be read; the message says why, and what to write instead."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        """The character of the phrase that it is about, from 0."""


def too_long(limit: int) -> NotationError:
    """A phrase longer than the limit."""
    return NotationError(f"A phrase may be {limit} characters long. Make two phrases of it.", limit)


def too_deep(limit: int, column: int) -> NotationError:
    """Brackets in brackets in brackets."""
    return NotationError(f"Brackets may stand {limit} deep. Make two phrases of it.", column)


def too_many_forms(limit: int, column: int) -> NotationError:
    """A word with so many endings in brackets that nobody can read it."""
    return NotationError(f"This word has more than {limit} forms. Make two phrases of it.", column)


def no_word() -> NotationError:
    """A phrase that could be found where nothing is said."""
    return NotationError("A phrase needs a word that must always be there. Add one, or take a bracket off.", 0)


def not_closed(mark: str, closing: str, column: int) -> NotationError:
    """A bracket without its end."""
    message = f"“{mark}” is never closed. Put “{closing}” where it ends, or write \\{mark} for the mark itself."
    return NotationError(message, column)


def not_opened(mark: str, column: int) -> NotationError:
    """The end of a bracket that has no beginning."""
    return NotationError(f"“{mark}” closes nothing. Take it off, or write \\{mark} for the mark itself.", column)


def empty_choice(column: int) -> NotationError:
    """Nothing between two brackets or slashes."""
    return NotationError(
        "There is nothing here. Put words here; words that may be missing go in (round brackets).", column
    )


def lone_slash(column: int) -> NotationError:
    """A slash with a word on one side only."""
    return NotationError("A slash stands between two words: we/I. Write \\/ for the mark itself.", column)


def lone_star(column: int) -> NotationError:
    """A star that is at the end of no word."""
    return NotationError(
        "A star stands behind the beginning of a word: apologi*. Write \\* for the mark itself.", column
    )


def lone_brace(mark: str, column: int) -> NotationError:
    """A curly bracket without its partner."""
    return NotationError(f"“{mark}” stands alone. Words that change are {{name}}; \\{mark} is the mark itself.", column)


def no_name(column: int) -> NotationError:
    """A slot without a name."""
    return NotationError("Say what changes here: {name}.", column)


def not_an_ending(column: int) -> NotationError:
    """A bracket that touches a word and holds more than endings."""
    message = "A bracket that touches a word may hold only endings: refund(s), apolog[ise/y]. Put a space between."
    return NotationError(message, column)
