"""Words that make sure of what is to come: "without a doubt", "count on it", "100%"."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.promises.ours import is_ours, wills
from replybook.checks.promises.sentence import NEGATORS, Sentence, Stretch
from replybook.checks.word_set import pair_set, word_set

_SURE = pair_set("""
    no question, without question, without a doubt, without doubt, no doubt about, for sure, for certain, no ifs,
    come what may, hand on heart, mark my words, trust me, count on, bank on, depend on it, rely on it, take it from
    me, can be sure, can be certain, be assured, no matter what, hell or high water, very latest, rain or shine, 100
    percent, 100 per cent, 100 %, 100%, one hundred percent, beyond doubt, i swear, rest easy, cast iron, set in
    stone, without fail, that's certain, that's a fact, no two ways,
    no questions, i'm certain, i am certain, i'm positive, much is certain, much is sure,
    without exception, for life
""")
_FIRSTS = frozenset(words[0] for words in _SURE if words)
_SURE_TO = word_set("certain bound sure guaranteed")
_BE = word_set("is are be it's that's they're you're he's she's")
_OPEN = word_set("may might could should hopefully probably likely hope if unless whether can't cannot")
_COMES = word_set("coming arriving leaving landing flying opening getting being happening sorted")
_WE = word_set("we i we'll i'll we're i'm someone somebody")
_LEARN = word_set("hear find see need want know love enjoy")
_DONE = word_set("fixed sorted done installed repaired delivered back ready there resolved replaced")
WORDS = frozenset(max(words, key=len) for words in _SURE if words) | _SURE_TO
"""None of it without one of these."""


_OPENERS = _FIRSTS | _SURE_TO


def certainty(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that says a thing to come is sure, where it is no deed of the agent's."""
    if WORDS.isdisjoint(sentence.words) or not _OPEN.isdisjoint(sentence.words):
        return
    for index in range(sentence.start, sentence.end):
        if sentence.norms[index] not in _OPENERS:
            continue
        last = _phrase(sentence, index)
        if last is not None and not _SOMEDAY.isdisjoint(sentence.words):
            return
        if last is not None and _is_to_come(sentence, index, last):
            yield index, last
            return
        if _is_sure_to(sentence, index):
            yield max(sentence.start, index - 1), sentence.last_word()
            return


_SOMEDAY = word_set("possible soon shortly asap soonest promptly earliest")


def _phrase(sentence: Sentence, index: int) -> int | None:
    """The last token of the words of certainty that start at `index`."""
    if sentence.norms[index] not in _FIRSTS:
        return None
    if sentence.norms[index] not in {"no", "without"} and not NEGATORS.isdisjoint(sentence.before(index, 4)):
        return None
    if sentence.norms[index] in {"100", "100%"} and not _is_of_deed(sentence, index):
        return None
    lengths = (length for length in (1, 2, 3, 4) if sentence.norms[index : index + length] in _SURE)
    return next((index + length - 1 for length in lengths), None)


def _is_of_deed(sentence: Sentence, index: int) -> bool:
    """ "Will 100% be there", "it's coming, 100%"; not "100% cotton"."""
    behind = [norm for norm in sentence.behind(index, 3) if norm not in {"%", "percent", "per", "cent"}]
    return not behind or behind[0] not in _MADE_OF


_MADE_OF = word_set("""
    cotton wool linen silk polyester recycled organic natural vegan safe free pure juice correct agree clear
    renewable leather waterproof secure compostable plastic fruit beef happy satisfied
""")


def _is_to_come(sentence: Sentence, index: int, last: int) -> bool:
    """Whether the sentence speaks of what will be, and it is not for the agent to do."""
    if sentence.norms[index] in {"count", "bank"}:
        relied = sentence.behind(last, 6)
        own = relied[:1] == ("us",) or relied[:1] == ("me",) or not _WE.isdisjoint(sentence.before(index, 2))
        deed = not (relied[:1] in {("it",), ("that",)} and relied[1:2] not in {("being",), ("arriving",)}) and any(
            norm.endswith("ing") for norm in relied
        )
        return not own and (deed or _future(sentence))
    return _future(sentence)


def _future(sentence: Sentence) -> bool:
    for at in range(sentence.start, sentence.end):
        if wills(sentence, at):
            verbs = [verb for verb in sentence.behind(at, 5) if not verb.endswith("ly")]
            if {"flying", "travelling", "moving", "sleeping", "online", "home"}.intersection(verbs[1:2]):
                return True
            have = "have" in verbs[:2] and sentence.norms[at] in {"we'll", "i'll"} and not _DONE.isdisjoint(verbs)
            if have or (not is_ours(sentence, at) and _LEARN.isdisjoint(verbs[:1])):
                return True
        if sentence.norms[at : at + 2] == ("going", "to") and _WE.isdisjoint(sentence.before(at, 3)):
            return True
        if sentence.norms[at] in {"stays", "remains", "lands", "arrives"} and "your" in sentence.before(at, 5):
            return True
        if sentence.norms[at] in _COMES and not _be_before(sentence, at).isdisjoint(_BE):
            return True
    return False


def _be_before(sentence: Sentence, at: int) -> frozenset[str]:
    before = sentence.before(at, 3)
    return frozenset(before) | (_BE if any(norm.endswith("'s") for norm in before) else frozenset())


def _is_sure_to(sentence: Sentence, index: int) -> bool:
    """ "It's certain to be there on Friday"; not "be sure to", "make sure to"."""
    if sentence.norms[index] not in _SURE_TO or sentence.behind(index, 1) != ("to",):
        return False
    before, behind = sentence.before(index, 2), sentence.behind(index, 4)[1:]
    subject = before[-1:] and (before[-1] in _BE - {"be"} or before[-1].endswith("'s"))
    comes = behind[:1] and (behind[0] in _ARRIVES or (behind[0] == "be" and not _THERE.isdisjoint(behind[1:])))
    return bool(subject) and bool(comes) and before[-1] not in {"you're", "i'm", "we're"}


_ARRIVES = word_set("arrive come reach land work get leave depart sail fly run open")
_THERE = word_set("there with back ready fixed delivered on in at done sorted repaired resolved yours")
