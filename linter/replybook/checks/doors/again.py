"""Replies that refuse to answer where they were asked, or make the customer start again."""

from __future__ import annotations

from replybook.checks.doors.door import WE, Door, end_of, start_of
from replybook.checks.word_set import word_set
from replybook.reading import Reading

STARTS = word_set("zero another new scratch top beginning start again story over resubmit outset anew afresh")
_TELLS = word_set("""
    start begin tell describe explain repeat resubmit go take describe outline set submit send lodge write log put raise
    open give ask report restart
""")
_THERE = word_set("""
    there them they they'll new portal form desk team line mailbox mail inbox online colleague colleagues phone app site
    website branch store shop department chat ticket case
""")
_NOT = word_set("won't don't needn't not never no without didn't instead if so won't")
_PHRASES = {
    "scratch": (("from",),),
    "top": (("from", "the"),),
    "zero": (("from",),),
    "beginning": (("from", "the"),),
    "start": (("from", "the"),),
    "outset": (("from", "the"),),
    "story": (("whole",), ("full",), ("entire",)),
    "over": (("start",), ("all",), ("begin",)),
    "resubmit": ((),),
    "anew": ((),),
    "afresh": ((),),
}
_REFUSALS = word_set("can't cannot don't aren't isn't not only doesn't unable won't couldn't")
_MEANS = word_set("""
    text sms email e-mail mail chat phone message messages dm dms instagram facebook twitter x here page thread inbox
    linkedin comments review reviews channel post posts
""")
_BY = word_set("by via on over from in through this at using")
_DOES = word_set("""
    answer do take handle cover covered discuss deal look help alter change pass process accept log manage something
    reply respond advise give able dealt answered taken support monitor quote set assist offer
""")


_ANEW = frozenset((word,) for word in ("chat", "ticket", "case", "conversation", "request"))
_RETELLS = word_set("tell explain describe report raise submit send ask")
_SEES = word_set("see access view find open pull verify post share show")
"""What can't be done here because it is private."""


def again(reading: Reading, index: int) -> Door | None:
    """ "Start a new chat and tell them from the top", "tell us again there"."""
    norms, norm = reading.norms, reading.norms[index]
    first, end = start_of(reading, index), end_of(reading, index)
    sentence = norms[first:end]
    if _THERE.isdisjoint(sentence):
        return None
    if norm == "again":
        if not _is_told_again(norms, first, index):
            return None
    elif norm in {"another", "new"}:
        if norms[index + 1 : index + 2] not in _ANEW or norms[index - 1] not in {"a", "start", "open", "begin"}:
            return None
    elif not any(norms[index - len(before) : index] == before for before in _PHRASES.get(norm, ())):
        return None
    verb = next((at for at in range(index, max(first, index - 16) - 1, -1) if norms[at] in _TELLS), None)
    if verb is None or not _NOT.isdisjoint(norms[max(first, index - 10) : index]):
        return None
    if not WE.isdisjoint(norms[max(first, verb - 3) : verb]):
        return None
    return Door(verb, index, "contact", again=True)


def _is_told_again(norms: tuple[str, ...], first: int, index: int) -> bool:
    """Whether "again" belongs to telling: "tell us again there", "explain it again to them"."""
    told = not _RETELLS.isdisjoint(norms[max(first, index - 5) : index])
    there = norms[index + 1 : index + 2] in {("there",), ("to",), ("with",), ("via",), ("through",), ("by",), ("on",)}
    return (told and there) or norms[index - 1 : index] == ("start",)


def refuses(reading: Reading) -> bool:
    """Whether the reply says that this is not the place to ask: "we don't take bug reports here"."""
    norms = reading.norms
    for index, norm in enumerate(norms):
        if norm not in _REFUSALS:
            continue
        end = min(end_of(reading, index), index + 14)
        for at in range(index + 1, end):
            if norms[at] not in _MEANS or (norms[at] != "here" and norms[at - 1] not in _BY | {"something"}):
                continue
            if not _SEES.isdisjoint(norms[index + 1 : at]):
                continue
            if not _DOES.isdisjoint(norms[index + 1 : end]):
                return True
            if norms[at] != "here" and at - index <= 3:
                return True
    return False
