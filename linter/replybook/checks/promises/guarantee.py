"""Things that are guaranteed though nobody has them in hand."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.promises import certainty, never_again
from replybook.checks.promises.ours import OWN_DEEDS, SURELY, is_ours, wills
from replybook.checks.promises.sentence import HEDGES, NEGATORS, SELVES, WILLS, Sentence, Stretch
from replybook.checks.promises.sworn import SWORN, sworn
from replybook.checks.word_set import word_set

_VOWS = word_set("guarantee promise swear pledge vow assure commit bet")
_BETWEEN = word_set(
    "you that to we i'll we'll i will also personally do our my shall and can all we're i'm we've i've be"
)
_DETERMINERS = word_set("a the our my money-back back your this")
_VOWING = word_set("guaranteeing promising vowing swearing pledging assuring")
_IT = frozenset((("it",), ("this",), ("that",)))
_TOKENS = word_set("word guarantee promise assurance vow oath")
"""What one gives when one gives one's word."""
WORDS = (
    _VOWS
    | SURELY
    | _VOWING
    | _TOKENS
    | certainty.WORDS
    | never_again.WORDS
    | frozenset(SWORN)
    | word_set("guaranteed assured promises promised way")
)
"""No guarantee without one of these."""


def guarantees(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that guarantees something."""
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch:
            yield stretch
            return
    yield from certainty.certainty(sentence)


def _at(sentence: Sentence, index: int) -> Stretch | None:
    norm = sentence.norms[index]
    if norm not in WORDS:
        return None
    if norm in _VOWS and (stretch := _vow(sentence, index)):
        return stretch
    if norm in SURELY:
        return _surely(sentence, index)
    if norm == "guaranteed":
        return _guaranteed(sentence, index)
    if norm in _VOWING:
        return _vowing(sentence, index)
    if stretch := never_again.never_again(sentence, index):
        return stretch
    if norm in SWORN:
        return sworn(sentence, index)
    if norm == "assured" and sentence.norms[index - 1] == "rest":
        bound = _binds(sentence, index) and _SOMEDAY.isdisjoint(sentence.words)
        return (index - 1, sentence.last_word()) if bound else None
    return _word(sentence, index)


_SOMEDAY = word_set("possible soon shortly asap soonest promptly earliest")
"""Words that leave the time open: what's assured then is care, not a deed."""


def _vow(sentence: Sentence, index: int) -> Stretch | None:
    """ "I promise (you) …": not what an agent does themselves, nor a guarantee that is a thing."""
    before = sentence.before(index, 4)
    if not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before) or _DETERMINERS.intersection(before[-1:]):
        return None
    if _is_of_goods(sentence, index):
        return None
    first = _vower(sentence, index)
    bets = sentence.norms[index] == "bet" and _STAKES.isdisjoint(sentence.behind(index, 2))
    if first is None or bets or _is_own_deed(sentence, index):
        return None
    if {"you", "that", "it", "this", ".", "!", "^"}.issuperset(sentence.behind(index, 4)):
        return _vowed_before(sentence, index)
    sure = sentence.norms[index] == "guarantee" or _names_thing(sentence, index) or _binds(sentence, index)
    return (first, sentence.last_word()) if sure else None


_STAKES = word_set("job life house shirt boots")


def _is_of_goods(sentence: Sentence, index: int) -> bool:
    """ "We guarantee our pans for ten years"."""
    behind = sentence.behind(index, 10)
    return "for" in behind and not {"years", "year", "months", "days"}.isdisjoint(behind)


def _vowed_before(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will be there, I promise you"."""
    for at in range(sentence.start, index):
        if (sentence.norms[at] in WILLS or sentence.norms[at] == "won't") and not is_ours(sentence, at):
            return max(sentence.start, at - 1), index
    return None


def _vower(sentence: Sentence, index: int) -> int | None:
    """The token of who vows: "we promise", "we'll mend it and guarantee that …"."""
    near = [at for at in range(max(sentence.start, index - 4), index) if sentence.norms[at] in SELVES]
    if near and {"to", "of", "in", "on", "about"}.isdisjoint(sentence.norms[near[-1] : index]):
        return near[-1]
    joined = sentence.before(index, 1) == ("and",) and not SELVES.isdisjoint(sentence.words)
    return index if joined else None


def _names_thing(sentence: Sentence, index: int) -> bool:
    """ "I promise you a window seat", "we promise to mend it"."""
    behind = sentence.behind(index, 2)
    return behind[:1] == ("to",) or behind in {("you", "a"), ("you", "the"), ("a", "full")}


def _is_own_deed(sentence: Sentence, index: int) -> bool:
    """Whether what is promised is for the agent to do, or not to do: "I promise I'll ring you"."""
    subject = False
    for norm in sentence.behind(index, 8):
        if norm in _BETWEEN or norm in SURELY:
            subject = subject or norm in {"we", "i'll", "we'll", "i", "to", "we're", "i'm", "we've", "i've"}
            continue
        return subject and (norm in OWN_DEEDS or norm.endswith("ing") or norm in {"are", "am", "have"} | NEGATORS)
    return False


def _binds(sentence: Sentence, index: int) -> bool:
    """Whether something will be that isn't ours to do: "… your parcel will arrive"."""
    for at in range(index + 1, min(sentence.end, index + 14)):
        norm = sentence.norms[at]
        if norm in HEDGES:
            return False
        if norm in WILLS or norm == "won't":
            return not is_ours(sentence, at)
        if norm == "guaranteed":
            return True
        if norm == "going" and sentence.behind(at, 1) == ("to",):
            return {"we", "i", "we're", "i'm"}.isdisjoint(sentence.before(at, 2))
    return False


def _surely(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will definitely arrive", "you'll certainly get it"."""
    near = range(index - 1, max(sentence.start, index - 3) - 1, -1)
    at_will = next((at for at in near if wills(sentence, at)), None)
    if sentence.behind(index, 2) == ("going", "to") and {"i'm", "we're", "we", "i"}.isdisjoint(
        sentence.before(index, 2)
    ):
        return index - 1, sentence.last_word()
    if at_will is None:
        if not SELVES.isdisjoint(sentence.before(index, 2)) or sentence.behind(index, 1) not in {("will",), ("won't",)}:
            return None
        at_will = index + 1
    if not HEDGES.isdisjoint(sentence.before(index, 3)) or is_ours(sentence, at_will):
        return None
    if not _SUITS.isdisjoint(sentence.behind(index, 3)):
        return None
    return max(sentence.start, at_will - 1), sentence.last_word()


_SUITS = word_set(
    "fit suit match look love enjoy like help taste want need handy notice recognise recognize remember see"
)
"""What goods do, and their buyers, by their nature: no promise of ours."""


_TERMS = word_set("for by under against until till through only with if when at")


def _guaranteed(sentence: Sentence, index: int) -> Stretch | None:
    before, behind = sentence.before(index, 4), sentence.behind(index, 1)
    if before[-1:] == (",",) and (not behind or not behind[0][0].isalnum()):
        return sentence.start, index
    if not NEGATORS.isdisjoint(before) or not _TERMS.isdisjoint(behind[:1]):
        return None
    if before[-1:] == ("you're",) and "," in sentence.behind(index, 6) and "not" in sentence.behind(index, 8):
        return None
    is_ = {"is", "are", "be", "it's", "you're", "that's", "they're"}
    return (max(sentence.start, index - 2), sentence.last_word()) if not is_.isdisjoint(before[-2:]) else None


def _vowing(sentence: Sentence, index: int) -> Stretch | None:
    """ "I'm personally guaranteeing that date"."""
    ours = not {"i'm", "we're", "am", "are"}.isdisjoint(sentence.before(index, 3))
    denied = not NEGATORS.isdisjoint(sentence.before(index, 3))
    return None if denied or not ours or _is_own_deed(sentence, index) else (index - 1, sentence.last_word())


def _word(sentence: Sentence, index: int) -> Stretch | None:
    """ "You have my word", "I give you my personal guarantee", "that's a promise", "there's no way it will"."""
    norms = sentence.norms
    if norms[index] == "way" and norms[max(sentence.start, index - 1)] == "no":
        sure = sentence.behind(index, 1) != ("to",) and not WILLS.isdisjoint(sentence.behind(index, 4))
        sure = sure or (sentence.behind(index, 1) in _IT and "twice" in sentence.behind(index, 6))
        return (index - 1, sentence.last_word()) if sure else None
    if norms[index] not in _TOKENS or _is_own(sentence) or norms[index - 1] in {"last", "final"}:
        return None
    before = sentence.before(index, 6)
    if before[-2:] in {("that's", "a"), ("is", "a")} and norms[index] != "word":
        return (index - 2, index) if before[-2] == "that's" else None
    if {"my", "our"}.isdisjoint(before[-3:]) or not NEGATORS.isdisjoint(before):
        return None
    given = not {"have", "give", "giving", "that's", "got", "take", "is"}.isdisjoint(before)
    kept = norms[index] == "guarantee" and "is" in before and "that" not in sentence.behind(index, 2)
    return None if not given or kept else (max(sentence.start, index - 2), index)


def _is_own(sentence: Sentence) -> bool:
    """Whether it is told of the agent's own deeds alone: "I'll ring you at three, that's a promise"."""
    futures = [at for at in range(sentence.start, sentence.end) if wills(sentence, at)]
    return bool(futures) and all(_is_deed(sentence, at) for at in futures)


def _is_deed(sentence: Sentence, at_will: int) -> bool:
    behind = [norm for norm in sentence.behind(at_will, 4) if not norm.endswith("ly")]
    return is_ours(sentence, at_will) and not (OWN_DEEDS - _MORE).isdisjoint(behind[:2])


_MORE = word_set("get be do take work help bring have see watch push make come improve ensure")
"""Deeds of the agent's by which they may bind others."""
