"""Things that are guaranteed though nobody has them in hand."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.promises.sentence import HEDGES, NEGATORS, SELVES, WILLS, Sentence, Stretch
from replybook.checks.word_set import word_set

_VOWS = word_set("guarantee promise swear pledge vow assure")
_SURELY = word_set("definitely certainly absolutely undoubtedly")
_OWN_DEEDS = word_set("""
    ring call phone write update reply answer message tell let look check ask chase find contact email text dm reach
    get hear speak talk keep follow pass try do read listen watch stay see be help investigate share feed raise report
    improve work take consider bear flag forward relay note continue make strive review remember want care feedback
    passed shared forwarded notified addressed considered heard noted informed contacted assist welcome serve looked
    updated reviewed motivate encourage inspire respond told asked kept answered read
""")
"""What an agent may promise, since it is theirs to do."""
_BETWEEN = word_set(
    "you that to we i'll we'll i will also personally do our my shall and can all we're i'm we've i've be"
)
_PEOPLE = word_set("we i team agents agent someone somebody colleague colleagues specialist specialists manager they")
_DETERMINERS = word_set("a the our my money-back back your this")
_WISHES = word_set("hope hoping working work want wants try trying aim aiming help hopefully doing steps so")
WORDS = (
    _VOWS
    | _SURELY
    | word_set("guaranteed happen happens word assured fail matter promises promised guarantee 100% way assurance")
)
"""No guarantee without one of these."""


def guarantees(sentence: Sentence) -> Iterator[Stretch]:
    """Each stretch that guarantees something."""
    for index in range(sentence.start, sentence.end):
        stretch = _at(sentence, index)
        if stretch:
            yield stretch
            return


def _at(sentence: Sentence, index: int) -> Stretch | None:
    norm = sentence.norms[index]
    if norm in _VOWS and (stretch := _vow(sentence, index)):
        return stretch
    if norm in _SURELY:
        return _surely(sentence, index)
    if norm == "guaranteed":
        return _guaranteed(sentence, index)
    if norm in {"happen", "happens"}:
        return _never_again(sentence, index)
    if norm == "assured" and sentence.norms[index - 1] == "rest":
        return (index - 1, sentence.last_word()) if _binds(sentence, index) else None
    return _word(sentence, index)


def _vow(sentence: Sentence, index: int) -> Stretch | None:
    """ "I promise (you) …": not what an agent does themselves, nor a guarantee that is a thing."""
    before = sentence.before(index, 4)
    if not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before) or _DETERMINERS.intersection(before[-1:]):
        return None
    first = _vower(sentence, index)
    if first is None or _is_own_deed(sentence, index):
        return None
    if {"you", "that", "it", "this", ".", "!", "^"}.issuperset(sentence.behind(index, 4)):
        return _vowed_before(sentence, index)
    sure = sentence.norms[index] == "guarantee" or _names_thing(sentence, index) or _binds(sentence, index)
    return (first, sentence.last_word()) if sure else None


def _vowed_before(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will be there, I promise you"."""
    for at in range(sentence.start, index):
        if (sentence.norms[at] in WILLS or sentence.norms[at] == "won't") and not _ours(sentence, at):
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
        if norm in _BETWEEN or norm in _SURELY:
            subject = subject or norm in {"we", "i'll", "we'll", "i", "to", "we're", "i'm", "we've", "i've"}
            continue
        return subject and (norm in _OWN_DEEDS or norm.endswith("ing") or norm in {"are", "am", "have"} | NEGATORS)
    return False


def _binds(sentence: Sentence, index: int) -> bool:
    """Whether something will be that isn't ours to do: "… your parcel will arrive"."""
    for at in range(index + 1, min(sentence.end, index + 14)):
        norm = sentence.norms[at]
        if norm in HEDGES:
            return False
        if norm in WILLS or norm == "won't":
            return not _ours(sentence, at)
        if norm == "guaranteed":
            return True
    return False


def _surely(sentence: Sentence, index: int) -> Stretch | None:
    """ "It will definitely arrive", "you'll certainly get it"."""
    near = range(index - 1, max(sentence.start, index - 3) - 1, -1)
    at_will = next((at for at in near if _wills(sentence, at)), None)
    if at_will is None:
        if not SELVES.isdisjoint(sentence.before(index, 2)) or sentence.behind(index, 1) not in {("will",), ("won't",)}:
            return None
        at_will = index + 1
    if not HEDGES.isdisjoint(sentence.before(index, 3)) or _ours(sentence, at_will):
        return None
    return max(sentence.start, at_will - 1), sentence.last_word()


def _wills(sentence: Sentence, index: int) -> bool:
    return sentence.norms[index] in WILLS or sentence.norms[index] == "won't"


def _ours(sentence: Sentence, at_will: int) -> bool:
    """Whether it is for us to do: "we'll …", "someone will reach out", "… will be passed on"."""
    norm, before = sentence.norms[at_will], sentence.norms[at_will - 1]
    if norm in {"we'll", "i'll"} or before in _PEOPLE or before in {"and", ","}:
        return True
    verbs = [word for word in sentence.behind(at_will, 4) if word not in _SURELY and word not in {"be", "also", "not"}]
    if verbs[:1] == ["reach"]:
        return verbs[1:2] == ["out"]
    return bool(verbs) and verbs[0] in _OWN_DEEDS - {"be", "get", "do", "make"}


def _guaranteed(sentence: Sentence, index: int) -> Stretch | None:
    before, behind = sentence.before(index, 4), sentence.behind(index, 1)
    if before[-1:] == (",",) and (not behind or not behind[0][0].isalnum()):
        return sentence.start, index
    if not NEGATORS.isdisjoint(before) or behind[:1] in {("for",), ("by",), ("under",), ("against",)}:
        return None
    is_ = {"is", "are", "be", "it's", "you're", "that's", "they're"}
    return (max(sentence.start, index - 2), sentence.last_word()) if not is_.isdisjoint(before[-2:]) else None


def _never_again(sentence: Sentence, index: int) -> Stretch | None:
    """ "It won't happen again", "we'll make sure it never happens again"; not what is merely hoped or worked for."""
    if "again" not in sentence.behind(index, 4) and "ever" not in sentence.before(index, 2):
        return None
    before = sentence.before(index, 16)
    near = before[-4:]
    if not _WISHES.isdisjoint(before) or NEGATORS.isdisjoint(near):
        return None
    if not {"sure", "ensure"}.isdisjoint(before) and WILLS.isdisjoint(before):
        return None
    return max(sentence.start, index - min(len(before), 6)), index + 1


def _word(sentence: Sentence, index: int) -> Stretch | None:
    """ "You have my word", "without fail", "no matter what"."""
    norms = sentence.norms
    pair = norms[max(sentence.start, index - 1) : index + 1]
    if pair in {("my", "word"), ("our", "word")} and not {"have", "give", "that's"}.isdisjoint(
        sentence.before(index, 4)
    ):
        return max(sentence.start, index - 2), index
    if (
        pair[-1:] == ("way",)
        and pair[:1] == ("no",)
        and sentence.behind(index, 1) != ("to",)
        and not WILLS.isdisjoint(sentence.behind(index, 4))
    ):
        return index - 1, sentence.last_word()
    if norms[index] == "assurance" and {"my", "our"} & set(sentence.before(index, 2)):
        return max(sentence.start, index - 3), sentence.last_word()
    if pair in {("a", "promise"), ("a", "guarantee")} and "that's" in sentence.before(index, 2):
        return max(sentence.start, index - 2), index
    if pair in {("my", "guarantee"), ("our", "guarantee")} and {"have", "is"} & set(sentence.before(index, 3)):
        return (max(sentence.start, index - 2), sentence.last_word()) if "that" in sentence.behind(index, 2) else None
    if norms[index] == "100%" and not WILLS.isdisjoint(sentence.words) and len(sentence.behind(index, 1)) == 0:
        return max(sentence.start, index - 3), index
    if pair == ("without", "fail") or (pair == ("no", "matter") and sentence.behind(index, 1) == ("what",)):
        return (index - 1, index) if not WILLS.isdisjoint(sentence.words) else None
    return None
