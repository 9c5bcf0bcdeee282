"""Whether it is the customer who is told to do a thing."""

from __future__ import annotations

from replybook.checks.word_set import word_set
from replybook.reading import HANDLE, HASHTAG, Reading

_REACH = 7
_BEFORE = word_set("""
    please pls plz kindly just simply then also to you and so now instead either always first directly still can could
    would must should may might u you'll hi hello need quickly best try or let's lets do off recommend suggest advise
    consider by mind of
""")
"""What may stand right before the verb; anything else is its subject, and makes it a statement."""
_READER = word_set("you u you'll you'd ya")
_OTHERS = word_set("""
    we i we'll i'll they he she it we've i've we'd i'd we're i'm they'll he'll she'll team crew colleague colleagues who
    which that when while after before did have has had was were don't dont not never no can't cannot without instead
    happy glad able welcome when whoever nobody will
""")
_INSTEAD = word_set("alternatively otherwise further")
_BESIDES = frozenset([("for", "more"), ("another", "option"), ("another", "way")])
_EDGES = word_set(", ; : ( ) - but . ! …")
_POLITE_IFS = word_set("could can don't would wouldn't please")
_CONSENTS = (
    *(("would", "you"), ("shall", "i"), ("shall", "we"), ("can", "i"), ("can", "we"), ("may", "i"), ("may", "we")),
    *(("should", "i"), ("should", "we"), ("do", "you"), ("is", "it"), ("fancy", "a"), ("could", "i"), ("could", "we")),
)
"""How one asks whether the customer would like it."""
_WISHES = word_set("like prefer rather want ok okay mind alright fancy fine")


def is_told(reading: Reading, start: int, index: int) -> bool:
    """Whether the verb at `index`, in the sentence that starts at `start`, tells the customer to do it."""
    norms = reading.norms
    if index == start or norms[index - 1] in _EDGES or reading.sorts[index - 1] in (HANDLE, HASHTAG):
        return True
    if norms[index - 1] not in _BEFORE:
        return False
    for at in range(index - 1, max(start, index - _REACH) - 1, -1):
        if norms[at] in _READER:
            past = at > start and norms[at - 1] in {"did", "have", "when", "after", "while", "thank"}
            return not past
        if norms[at] == "will" and at > start and norms[at - 1] == "you":
            return True
        if norms[at] in _OTHERS and norms[at : at + 2] != ("have", "to"):
            return False
        if norms[at] in _EDGES:
            break
    return True


def is_offered(norms: tuple[str, ...], start: int, index: int) -> bool:
    """Whether it is left to the customer: "if you'd rather talk, …", "would you like …", "or …"."""
    before = norms[start:index]
    if "if" in before:
        behind = norms[start + before.index("if") + 1 :][:2]
        return not (behind[:1] == ("you",) and not _POLITE_IFS.isdisjoint(behind))
    if any(before[at : at + 2] in _BESIDES for at in range(len(before))):
        return True
    if "also" in before[-4:] or not _INSTEAD.isdisjoint(before):
        return True
    if before[-1:] == ("or",) or before[-2:] in {("or", "just"), ("or", "you"), ("or", "simply"), ("or", "please")}:
        return True
    asked = any(before[at : at + 2] in _CONSENTS for at in range(len(before)))
    return asked and (before[:1] in {("shall",), ("may",), ("should",)} or not _WISHES.isdisjoint(before))


_WHETHERS = word_set("see ask check know whether wonder sure find tell confirm")
"""What makes an "if" a question told, and no condition: "to see if it does"."""


def is_left_open(reading: Reading, last: int) -> bool:
    """Whether an "if" behind the words makes them an offer: "message us if you need more"."""
    norms, behind = reading.norms, range(last + 1, min(last + 20, len(reading.norms)))
    for at in behind:
        if reading.sentences[at] != reading.sentences[last]:
            return False
        if norms[at] == "if" and norms[at - 1] not in _WHETHERS:
            return norms[at + 1 : at + 3] != ("you", "could") and norms[at + 1 : at + 2] != ("possible",)
    return False
