"""What may stand behind `When:` and `Unless:` in a rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from replybook.late import late
from replybook.model import Draft, Phrase
from replybook.mood import mood
from replybook.phrases import Phrases
from replybook.reading import read
from replybook.suggest import did_you_mean

Condition = Callable[[Draft], bool | None]
"""Whether it holds for a draft; `None` where the draft has not got what it would take to know."""

_SAYS = late(r"the (?P<who>reply|customer) says [\"“](?P<phrase>.+)[\"”]", re.IGNORECASE)
_PART = late(r"(?:\b\d/\d\b|\(\d/\d\)|\.\.\.|…|\bcont(?:inued)?\b\.?\)?)\s*(?:https?://\S+\s*)*$", re.IGNORECASE)


@cache
def _not_to_post() -> Phrases:
    return Phrases.of(
        "[please/pls] [do not/never] [post/share/send/reply with/put/leave/give]",
        "[do not/never] [post/share/put/leave/give/type] (any) (of) [your/that/this/personal/private/those/these]",
        "[without/instead of] [posting/sharing]",
        "no need to [post/share]",
        "keep (your) … [private/out of/off]",
    )


def _customer_is(*moods: str) -> Condition:
    return lambda draft: None if draft.customer is None else mood(draft.customer) in moods


CONDITIONS: Mapping[str, Condition] = {
    "the reply says not to post it": lambda draft: bool(_not_to_post().find(draft.text)),
    "the reply asks a question": lambda draft: "?" in read(draft.text).norms,
    "the reply is a part": lambda draft: bool(_PART.search(draft.text)),
    "the customer is upset": _customer_is("upset", "angry", "grave"),
    "the customer is happy": _customer_is("happy"),
    "the customer's message is grave": _customer_is("grave"),
    "the author is ai": lambda draft: None if draft.author is None else draft.author == "ai",
}
"""The conditions by the words a playbook writes."""


class ConditionError(ValueError):
    """A condition that nobody knows; the message says what may be written instead."""


def find_condition(words: str) -> Condition:
    """The condition that a playbook wrote.

    Raises `ConditionError` where it is none, and `NotationError` for a bad phrase inside `says "…"`.
    """
    plain = " ".join(words.replace("’", "'").split()).rstrip(".")
    if condition := CONDITIONS.get(plain.casefold()):
        return condition
    if match := _SAYS.fullmatch(plain):
        phrases = Phrases((Phrase(match["phrase"]),))
        return _reply_says(phrases) if match["who"].casefold() == "reply" else _customer_says(phrases)
    known = [*CONDITIONS, 'the reply says "…"', 'the customer says "…"']
    raise ConditionError(f"“{words}” is not a condition. {did_you_mean(plain, known)}")


def _reply_says(phrases: Phrases) -> Condition:
    return lambda draft: bool(phrases.find(draft.text))


def _customer_says(phrases: Phrases) -> Condition:
    return lambda draft: None if draft.customer is None else bool(phrases.find(draft.customer))
