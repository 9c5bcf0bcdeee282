"""What each asking word makes of the thing behind it.

Every reader gets the folded tokens, where the sentence starts, where the asking word stands, and whether the
sentence is a question. It returns the first token of the ask, `NO_ASK` where the word rules an ask out, or `OPEN`
where it says nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from replybook.checks.asking import words

NO_ASK = -1
OPEN = -2

Norms = tuple[str, ...]
Reader = Callable[[Norms, int, int, bool], int]


def asks_at(norms: Norms, start: int, index: int, question: bool) -> int:
    """What the token at `index` makes of a thing behind it."""
    norm = norms[index]
    if norm == "to" and index > start and norms[index - 1] in {"reply", "respond"}:
        return OPEN
    if norm == "of" and index > start and norms[index - 1] not in words.OF_WHAT:
        return NO_ASK
    for reader in _READERS.get(norm, ()):
        found = reader(norms, start, index, question)
        if found != OPEN:
            return found
    return NO_ASK if norm in words.BREAKS or norm in words.OTHER_VERBS else OPEN


def tells_to_give(norms: Norms, start: int, index: int) -> bool:
    """Whether the token tells the reader to give something: "please send", "could you confirm"."""
    return norms[index] in words.GIVE and _give(norms, start, index, False) >= 0


def is_negated(norms: Norms, start: int, index: int) -> bool:
    """Whether a "don't" stands before the token, in its clause."""
    before = norms[max(start, index - 4) : index]
    for word in reversed(before):
        if word in words.CLAUSE_EDGES:
            return False
        if word in words.NEGATORS:
            return words.NEGATED_AWAY.isdisjoint(before)
    return False


def _give(norms: Norms, start: int, index: int, _question: bool) -> int:
    if not _is_verb(norms, start, index):
        return OPEN
    if norms[max(start, index - 1) : index] == ("to",) and index - 2 >= start and norms[index - 2] in words.WISHES:
        return _need(norms, start, index - 2, False)
    return index if _is_told(norms, start, index) and not is_negated(norms, start, index) else NO_ASK


def _is_verb(norms: Norms, start: int, index: int) -> bool:
    """Whether a giving word is a verb there, and not a noun ("a text", "boarding pass")."""
    before = norms[index - 1] if index > start else ""
    after = norms[index + 1] if index + 1 < len(norms) else ""
    if norms[index] in words.ALSO_NOUNS and after not in words.OBJECTS:
        return False
    return before not in words.NOUN_MAKERS and after not in words.NOT_TO_US


def _is_told(norms: Norms, start: int, index: int) -> bool:
    """Whether it is the reader who is to give: no statement about what "we" send."""
    for back in range(index - 1, start - 1, -1):
        norm = norms[back]
        if norm in words.READER:
            return not (norm == "you" and back > start and norms[back - 1] in words.BEFORE_PAST)
        if norm in words.SELF or (norm in words.MODALS and _has_subject(norms, start, back)):
            return False
        if norm in words.CLAUSE_EDGES:
            break
    return True


def _has_subject(norms: Norms, start: int, modal: int) -> bool:
    """Whether somebody else than the reader stands before a "will" or "can": "the courier will provide"."""
    return modal > start and norms[modal - 1] not in words.EDGES | words.READER | words.ADVERBS


def _giving(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "Would you mind sharing …", "help us by sharing …"."""
    invited = not words.INVITES_GIVING.isdisjoint(norms[max(start, index - 4) : index])
    return index if invited else NO_ASK


def _need(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "We need …" and "just need …" ask; "you'll need …" and "the hotel needs …" don't."""
    for back in range(index - 1, max(start, index - 5) - 1, -1):
        norm = norms[back]
        if norm in words.NOT_OUR_NEED:
            return NO_ASK
        if norm in words.OUR_PEOPLE:
            return back
        if norm in words.EDGES:
            return _bare_need(norms, back + 1, index)
    return _bare_need(norms, start, index) if index - start < 5 else NO_ASK


def _bare_need(norms: Norms, first: int, index: int) -> int:
    bare = norms[index] in words.NEEDS_BY_ITSELF and words.BEFORE_BARE_NEED.issuperset(norms[first:index])
    return index if bare else NO_ASK


def _wish(norms: Norms, start: int, index: int, question: bool) -> int:
    """ "I'd like to take …", "we need to know …"."""
    if index - 2 < start or norms[index - 1] != "to" or norms[index - 2] not in words.WISHES:
        return OPEN
    return _need(norms, start, index - 2, question)


def _help(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "Please help us with …"."""
    if norms[index + 1 : index + 2] not in {("us",), ("me",)} or "with" not in norms[index + 2 : index + 4]:
        return OPEN
    return index if _is_told(norms, start, index) and not is_negated(norms, start, index) else NO_ASK


def _is_there(norms: Norms, start: int, index: int, question: bool) -> int:
    return index - 1 if question and norms[max(start, index - 1) : index] == ("is",) else OPEN


def _have_you(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "Have you a …?"."""
    asks = norms[max(start, index - 1) : index] == ("have",) and norms[index + 1] in {"a", "an", "any", "your", "the"}
    return index - 1 if asks else OPEN


def _opener(_norms: Norms, start: int, index: int, question: bool) -> int:
    """ "Any … from the call?", "got your …?"."""
    return index if question and index == start else OPEN


def _which(norms: Norms, start: int, index: int, question: bool) -> int:
    before = norms[index - 1] if index > start else ""
    opens = index == start or before in words.EDGES or before in {"and", "know", "me", "us", "confirm", "or"}
    return index if question or opens else NO_ASK


def _was_given(norms: Norms, start: int, index: int, question: bool) -> int:
    """ "Were you given …?", "did they give you …?", "have you received …?"."""
    for back in range(index - 1, max(start, index - 5), -1):
        if norms[back] in {"you", "they"} and norms[back - 1] in {"were", "did", "have", "do", "has"}:
            opens = back - 1 == start or norms[back - 2] in words.EDGES
            return back - 1 if question or opens else OPEN
    return OPEN


def _have(norms: Norms, start: int, index: int, question: bool) -> int:
    """ "Need to have …", "let us have …"."""
    before = norms[max(start, index - 2) : index]
    if before == ("need", "to"):
        return _need(norms, start, index - 2, question)
    return index - 2 if before in words.LET_ME else OPEN


def _get(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "Could we have …", "may I ask …"."""
    for back in range(index - 1, max(start, index - 5), -1):
        if norms[back] in {"we", "i"}:
            return back - 1 if norms[back - 1] in words.MODALS else OPEN
        if norms[back] not in words.BETWEEN:
            return OPEN
    return OPEN


def _let_know(norms: Norms, start: int, index: int, _question: bool) -> int:
    if norms[max(start, index - 2) : index] not in words.LET_ME:
        return OPEN
    return NO_ASK if is_negated(norms, start, index - 2) else index - 2


def _asking_for(norms: Norms, start: int, index: int, _question: bool) -> int:
    """ "We're looking for your …": only where it is "we" who ask."""
    if index == start or norms[index - 1] not in {"looking", "asking", "ask"}:
        return OPEN
    ours = not words.OURS.isdisjoint(norms[max(start, index - 5) : index])
    return index - 1 if ours and not is_negated(norms, start, index - 1) else NO_ASK


def _table() -> dict[str, tuple[Reader, ...]]:
    readers: list[tuple[frozenset[str], Reader]] = [
        (words.GIVE, _give),
        (words.GIVING, _giving),
        (words.NEED, _need),
        (words.WHICH, _which),
        (words.GIVEN, _was_given),
        (frozenset(["have"]), _have),
        (frozenset(["there"]), _is_there),
        (frozenset(["you"]), _have_you),
        (frozenset(["any", "got"]), _opener),
        (words.HELP, _help),
        (words.GET, _get),
        (words.GET, _wish),
        (frozenset(["know"]), _let_know),
        (frozenset(["for"]), _asking_for),
    ]
    known = frozenset().union(*(group for group, _ in readers))
    return {word: tuple(reader for group, reader in readers if word in group) for word in known}


_READERS = _table()
