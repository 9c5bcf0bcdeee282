"""That something will not come again, told as sure."""

from __future__ import annotations

from itertools import pairwise

from replybook.checks.promises.sentence import WILLS, Sentence, Stretch
from replybook.checks.word_set import word_set

_NEVER = word_set("won't never no not nobody cannot can't ain't doesn't don't nothing none neither")
_FUTURE = WILLS | word_set("won't there'll going")
_AGAIN = word_set("again repeated recur reoccur recurs repeat recurrence anymore")
_ORDINALS = word_set("second third fourth fifth sixth seventh eighth tenth")
_AFTER_ORDINAL = word_set("time . ! , one occasion - ^ miss mistake failure delay")
_MORE = word_set("""
    repeat repeats recurrence surprises delays problems mistakes issues mix-ups errors excuses hiccups slip-ups
    trouble
""")
_WISHES = word_set("""
    hope hoping hopes working want wants try trying aim aiming help helps hopefully steps prevent preventing avoid
    if best care strive efforts effort endeavour endeavor utmost unless should may might whether until wish intend
    intended meant means
""")
_SO = word_set("that it this you no nobody we your the they there other others")
_FACTS = word_set("""
    charged billed email emails text texts message messages newsletter newsletters notification notifications letter
    letters need asked able payment payments debit subscription ads calls card prompt login popup pop-up
""")
"""What may well not come again because somebody has switched it off."""
_NOT_AGAIN = word_set("sorry thanks try once write and ring call check look ask then apologies thank open")
_LAST = word_set("you'll you this it that anything we'll happens anybody anyone we will ever i'll")
WORDS = _AGAIN | _ORDINALS | _MORE | word_set("risk last chance ever happen happens happening next repeated")
"""No "never again" without one of these."""


def never_again(sentence: Sentence, index: int) -> Stretch | None:
    """ "It won't happen again", "there won't be a fourth", "this is the last time"; not what is merely hoped for."""
    norm = sentence.norms[index]
    if norm not in WORDS or _is_wished(sentence, index):
        return None
    if norm in _AGAIN and not {"cannot", "can't"}.isdisjoint(sentence.before(index, 4)):
        return (max(sentence.start, index - 4), index) if "happen" in sentence.before(index, 3) else None
    if norm == "last":
        return _last_time(sentence, index)
    if norm == "happen" and "impossible" in sentence.before(index, 5):
        return max(sentence.start, index - 5), index
    if norm == "risk":
        none = not {"no", "zero"}.isdisjoint(sentence.before(index, 2)) and sentence.behind(index, 1) == ("of",)
        later = not {"again", "after", "anymore", "now"}.isdisjoint(sentence.behind(index, 9))
        return (index - 1, sentence.last_word()) if none and later else None
    if norm in {"chance", "happening"}:
        no_chance = norm == "chance" and "no" in sentence.before(index, 2) and "happening" in sentence.behind(index, 5)
        return (index - 1, sentence.last_word()) if no_chance else None
    first = _denied(sentence, index)
    if first is None or not _comes(sentence, index, first):
        return None
    return first, index


def _is_wished(sentence: Sentence, index: int) -> bool:
    before = sentence.before(index, 20)
    so = any(norm == "so" and behind in _SO for norm, behind in pairwise(before))
    said = any(norm in {"say", "promise", "guarantee"} and behind in _SO for norm, behind in pairwise(before[-9:]))
    if said and not {"like", "can't", "cannot", "could", "wish", "don't", "not"}.isdisjoint(before):
        return True
    return so or not _WISHES.isdisjoint(before) or not _FACTS.isdisjoint(before[-8:])


def _denied(sentence: Sentence, index: int) -> int | None:
    """The token from which on it is denied, in a sentence that speaks of what is to come."""
    if sentence.norms[index] == "again" and sentence.before(index, 1) == ("never",):
        return index - 1 if sentence.behind(index, 1) in {("will",), ("shall",)} else None
    near = range(index - 1, max(sentence.start, index - 15) - 1, -1)
    at = next((at for at in near if sentence.norms[at] in _NEVER), None)
    if at is None:
        return None
    spoken = sentence.norms[sentence.start : index]
    if not {"once", "when", "until", "after", "before", "if"}.isdisjoint(sentence.norms[at:index]):
        return None
    can = "can" in spoken and not {"never", "nothing", "nobody"}.isdisjoint(spoken)
    if _is_instruction(sentence, at):
        return None
    if _FUTURE.isdisjoint(spoken) and not can and {"cannot", "can't"}.isdisjoint(sentence.before(index, 3)):
        return None
    if sentence.norms[at] in {"doesn't", "don't"} and {"sure", "ensure", "promise"}.isdisjoint(spoken):
        return None
    return max(sentence.start, at - 2)


def _is_instruction(sentence: Sentence, at: int) -> bool:
    """ "Switch it off and it won't ring again", "once that's done it won't come back"."""
    before = sentence.norms[sentence.start : at]
    if any(norm in {"once", "when", "after"} and behind not in _FROM_NOW for norm, behind in pairwise((*before, ""))):
        return True
    told = "and" in before[-3:] or "then" in before[-3:]
    return told and before[0] not in _SUBJECTS and _OURS.isdisjoint(before)


_FROM_NOW = word_set("that today this tonight tomorrow monday")
_SUBJECTS = word_set("it this that the your you there i'm i'll we'll he she they nobody no sorry yes mr mrs")
_OURS = word_set("we i we've i've we're i'm our my i'll we'll us")


def _comes_on(said: tuple[str, ...]) -> bool:
    """ "There won't be any more", "you won't have more of it"."""
    return "be" in said or any(pair in _WONT_HAVE for pair in pairwise(said))


_WONT_HAVE = frozenset((("won't", "have"), ("won't", "get"), ("won't", "see")))


def _comes(sentence: Sentence, index: int, first: int) -> bool:
    """Whether the word says that it comes again."""
    norm, before, behind = sentence.norms[index], sentence.before(index, 1), sentence.behind(index, 1)
    if behind == ("will",):
        return before == ("never",)
    if norm in _MORE and norm not in _AGAIN:
        return not {"more", "further", "be", "any", "no"}.isdisjoint(sentence.before(index, 3)) and _comes_on(
            sentence.norms[first:index]
        )
    if norm in _ORDINALS:
        return not behind or behind[0] in _AFTER_ORDINAL
    if norm == "next":
        return behind == ("time",) and "be" in sentence.norms[first:index]
    if norm == "ever":
        return behind == ("happen",) and before != ("if",)
    if norm in {"happen", "happens"}:
        return "ever" in sentence.before(index, 2) or "never" in sentence.before(index, 3)
    return norm in _AGAIN and (not before or before[0] not in _NOT_AGAIN)


def _last_time(sentence: Sentence, index: int) -> Stretch | None:
    behind = sentence.behind(index, 2)
    said = behind[:1] == ("time",) and sentence.before(index, 1) in {("the",), ("very",)}
    be = not {"is", "was", "be", "that's", "it's"}.isdisjoint(sentence.before(index, 4))
    told = "will" in sentence.before(index, 4) or behind[1:2] == () or behind[1] in _LAST
    return (max(sentence.start, index - 3), index + 1) if said and be and told else None
