"""Pleas for a kinder verdict: a "no" made a "yes", a rating called unfair, a star angled for, a swap proposed."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars.acts import OTHER_THINGS, Said, speaks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.stars.nudges import MARKS, is_mark
from replybook.checks.word_set import word_set

_VERDICTS = word_set("""
    recommend recommends recommended recommendation recommending thumbs thumb yes no positive negative
""")
_FLIPS = word_set("""
    switch switching flip flipping change changing turn turning swap swapping move moving reverse reversing undo
    undoing untick unticking untick ticking tick click clicking press hit alter altering turned flipped switched
    changed amend amending edit editing set mark making make convert shift toggle went goes go place instead rather
    becomes became become update updating upgrade
""")
_ASKS = word_set("""
    could would can may might please love lovely like if mind hope hoping hopefully any chance ? wondering wonder
    grateful appreciate happy delighted thrilled maybe perhaps kindly wish fancy nice good great consider ask
""")
_FAIRER = word_set("fairer truer kinder nearer closer righter juster likelier accurate fitting deserved earned")
_FAIR = word_set("fair fairness right decent reasonable honest just")
_UNFAIR = word_set("steep harsh unfair unkind brutal excessive disproportionate tough heavy much rough")
_BEHIND = word_set("outdated stale dated overdue catch story picture stand stands longer reflects reflect time match")
_THINKS = word_set("""
    reconsider reconsidered reconsidering rethink revisit revisited revisiting rethought change changing amend
    amended update updated updating revise revised revising raise raised lift lifted bump bumped rescore
""")
_TEMPTS = word_set("""
    tempt tempted squeeze coax persuade convince stopping stops stop win wins take takes get gets make makes push
    prise pry wangle wring bag nab land find holding between nudge bring sway swing talk
""")
_WHAT = word_set("what what's what'd what'll anything something how how's might could can")
_FURTHER = word_set("fifth fourth missing last final remaining extra other another more couple few back next")
_STARS = word_set("star stars bubble bubbles ⭐ ★ mark marks point points half")
_HIGH = word_set("five 5 four 4 5★ fives full top ten 10 maximum max higher")
_LEARNS = word_set("""
    improve improved improving better differently learn suggestions suggestion feedback kept cost lost fell
    whatever whichever regardless never honest
""")
"""What makes of it the question how to do better."""
_FIGURES = word_set("five four 5 4 ten 10 5★ three 3")

_OPENS = acts.THANKED | word_set("sorry apologies")


def pleads(said: Said) -> tuple[int, int] | None:
    """Where a sentence pleads for another verdict, in a reply that has one for its talk; `None` where none does."""
    if not (said.on_page or said.told or speaks(said)) or said.words[0] in _OPENS or not _NO.isdisjoint(said.words):
        return None
    found = _flips(said) or _deal(said)
    if found:
        return found
    marks = [at for at in range(said.first, said.end) if said.norms[at] in _RATINGS and is_rating(said, at)]
    if "whether" in said.words and _WONDERS.isdisjoint(said.words):
        return None
    return (_fairer(said, marks) or _angles(said, marks) or _awaits(said, marks)) if marks else _goes_higher(said)


_WONDERS = word_set("wonder wondering wondered ask")


_NO = word_set("whatever whichever regardless never nobody nor")


def is_rating(said: Said, at: int) -> bool:
    """Whether a token names a rating: "the one star", "a full five", "four" where nothing is counted by it."""
    norm = said.norms[at]
    if norm in _FIGURES:
        behind = said.norms[at + 1] if at + 1 < said.end else "."
        lone = not behind[0].isalnum() or behind in _AS_RATING
        return (
            lone
            and (said.told or said.on_page)
            and said.norms[at - 1] not in _NO_RATING
            and behind not in {":", "%", "/"}
        )
    return is_mark(said, at)


_RATINGS = MARKS | _FIGURES
_AS_RATING = word_set("be is for from now instead then star stars feel seem mightn't might if when make out when would")
_NO_RATING = word_set("at by version chapter room bay since until the £ $ € - . : / day days gate line table within")


def _flips(said: Said) -> tuple[int, int] | None:
    """ "Could you switch to 'recommends'?", "flip that no to a yes", "if the recommendation went the other way"."""
    if _FLIPS.isdisjoint(said.words) or _ASKS.isdisjoint(said.words) or not said.told:
        return None
    verdicts = [at for at in range(said.first, said.end) if _is_verdict(said, at)]
    for at in range(said.first, said.end) if verdicts else ():
        if said.norms[at] not in _FLIPS or not _LEARNS.isdisjoint(said.words):
            continue
        near = min(verdicts, key=lambda verdict: abs(verdict - at))
        became = said.norms[at] in {"became", "becomes", "become"} and "if" in said.words and "we" not in said.words
        told = (
            _is_told(said, at) or became or (said.norms[at] in {"place", "instead", "rather"} and "we'd" in said.words)
        )
        if abs(near - at) <= 7 and told and _turns(said, at, near):
            return min(at, near), max(at, near)
    return None


def _is_verdict(said: Said, at: int) -> bool:
    norm, before = said.norms[at], said.norms[max(said.first, at - 2) : at]
    if norm in {"yes", "no", "positive", "negative"}:
        return before[-1:] in {("a",), ("that",), ("the",), ("your",), ("'",), ('"',), ("to",)} and (
            said.norms[at + 1 : at + 2] in _ENDINGS
        )
    return norm in _VERDICTS


_ENDINGS = frozenset(
    ((), (".",), ("?",), ("!",), (",",), ("'",), ('"',), ("to",), ("into",), ("for",), ("now",), ("?!",))
)


def _turns(said: Said, at: int, verdict: int) -> bool:
    """Whether the verb turns the verdict: nothing stands between them but small words."""
    norm = said.norms[at]
    if norm in {"went", "goes", "go"}:
        return not {"other", "way", "up"}.isdisjoint(said.norms[at + 1 : at + 4])
    if norm in {"place", "instead", "rather"}:
        return norm != "place" or said.norms[at - 1 : at + 2] == ("in", "place", "of")
    between = said.norms[min(at, verdict) + 1 : max(at, verdict)]
    if norm in {"make", "making", "set", "mark", "hit", "click", "press", "tick"} and _POINTS.isdisjoint(between):
        return False
    return _APART.isdisjoint(between) and OTHER_THINGS.isdisjoint(between)


_POINTS = word_set("that it us your the don't ' this un -")
_APART = word_set(". ; because since so while we i they we've with , what how why and our")


def _is_told(said: Said, at: int) -> bool:
    """Whether the reader is to do it, rather than we."""
    before = said.norms[max(said.first, at - 3) : at]
    return is_readers(said.norms, said.first, at) and not {"our", "i'll", "we'll"} & set(before)


def _fairer(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Mightn't five be nearer the mark?", "only fair to reconsider the one star", "one star no longer tells it"."""
    if _UNEVEN.isdisjoint(said.words) or not _AGREES.isdisjoint(said.words) or not _LEARNS.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end):
        norm = said.norms[at]
        if norm not in _UNEVEN:
            continue
        mark = min(marks, key=lambda index: abs(index - at))
        if abs(mark - at) > 9:
            continue
        if norm in _FAIRER and "than" not in said.words and "we" not in said.norms[at - 3 : at] and _supposes(said):
            return min(at, mark), max(at, mark)
        if norm in _UNFAIR and _overdone(said, at, mark):
            return min(at, mark), max(at, mark)
        if norm in _BEHIND and _is_behind(said, at, mark):
            return min(at, mark), max(at, mark)
        if norm in _THINKS and _deserved(said, at):
            return min(at, mark), max(at, mark)
    return None


_UNEVEN = _FAIRER | _UNFAIR | _BEHIND | _THINKS
_AGREES = word_set("agree deserved enough understand understandable")


def _supposes(said: Said) -> bool:
    return "?" in said.words or not _SUPPOSES.isdisjoint(said.words)


_SUPPOSES = word_set(
    "might may would could feel think reckon say suggest perhaps maybe surely hope wonder i'd we'd wouldn't"
)


def _overdone(said: Said, at: int, mark: int) -> bool:
    """ "Two stars is a bit much for a printer"."""
    before = said.norms[max(said.first, at - 3) : at]
    if said.norms[at] in {"much", "tough", "heavy", "rough"} and not {"bit", "little"} & set(before):
        return False
    linked = {"is", "seems", "feels", "are", "was", "seem", "feel"} & set(
        said.norms[mark : at + 1]
    ) or "?" in said.words
    return mark < at and bool(linked) and not is_denied(said.norms, said.first, at)


def _is_behind(said: Said, at: int, mark: int) -> bool:
    """ "No longer tells the whole story", "time for those stars to catch up", "is one star still where we stand?" """
    norm, before = said.norms[at], said.norms[max(said.first, at - 6) : at]
    if norm in {"story", "picture"}:
        return mark < at and not {"whole", "full", "longer"}.isdisjoint(before) and not _NOTS.isdisjoint(said.words)
    if norm in {"stand", "stands"}:
        return "still" in said.words and "?" in said.words
    if norm == "time":
        return said.norms[at + 1 : at + 2] == ("for",) and at < mark <= at + 4 and "to" in said.norms[mark : mark + 2]
    if norm == "longer":
        return (
            before[-1:] == ("no",)
            and mark < at
            and not {"fits", "fit", "tells", "holds", "applies", "true"}.isdisjoint(said.norms[at + 1 : at + 4])
        )
    if norm in {"reflect", "reflects", "match", "catch"}:
        return mark < at and "?" in said.words and not {"to", "could", "should"}.isdisjoint(said.norms[mark:at])
    return mark < at and {"is", "looks", "feels", "are", "look", "seems"} & set(said.norms[mark:at]) != set()


_NOTS = word_set("no doesn't don't isn't longer hardly not")


def _deserved(said: Said, at: int) -> bool:
    """ "It would only be fair to reconsider", "in all fairness it deserves revisiting"."""
    before = said.norms[max(said.first, at - 6) : at]
    if is_denied(said.norms, said.first, at) or {"we", "our", "we'll", "i'll", "we've"} & set(before[-3:]):
        return False
    fair = not _FAIR.isdisjoint(before) and "to" in before[-2:] and before[-1:] in {("to",), ("now",)}
    due = {"deserves", "deserve", "merits", "needs", "warrants", "due", "worth", "wants"} & set(before[-4:])
    return fair or bool(due)


def _angles(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "What would it take to get that last star from you?", "might we tempt you into the full five?" """
    if "?" not in said.words or not _LEARNS.isdisjoint(said.words) or _asks_for_faults(said):
        return None
    for at in range(said.first, said.end):
        if said.norms[at] not in _TEMPTS or _WHAT.isdisjoint(said.norms[said.first : at + 1]):
            continue
        mark = next((mark for mark in marks if at < mark <= at + 9 or 0 < at - mark <= 6), None)
        if mark is None:
            continue
        near = said.norms[max(said.first, mark - 3) : mark + 1]
        high = not _HIGH.isdisjoint(near) or not _FURTHER.isdisjoint(near)
        yours = "you" in said.words or said.norms[at] in {"win", "wins", "take"}
        if high and yours and "we" not in said.norms[at + 1 : mark]:
            return min(at, mark), max(at, mark)
    return None


def _asks_for_faults(said: Said) -> bool:
    """ "What would have made it a five?", "is there something the shop can do to make it a five?" """
    pairs = {said.norms[at : at + 2] for at in range(said.first, said.end - 1)}
    return not _OF_FAULTS.isdisjoint(pairs) or "experience" in said.words or ("how", "can") in pairs


_OF_FAULTS = frozenset((("would", "have"), ("can", "do"), ("could", "do"), ("should", "do"), ("could", "have")))


def _goes_higher(said: Said) -> tuple[int, int] | None:
    """ "Is there something that'd make you go higher?", where a rating is the talk."""
    if "?" not in said.words or "higher" not in said.words or not said.told:
        return None
    at = said.first + said.words.index("higher")
    asked = not {"make", "tempt", "persuade", "take", "get", "convince", "stopping", "go"}.isdisjoint(said.words)
    return (at, at) if asked and "you" in said.words and _LEARNS.isdisjoint(said.words) else None


def _awaits(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Hopefully that's good for another couple of stars?", "I'll be checking for those extra stars"."""
    waits = "?" in said.words or not _WAITS.isdisjoint(said.words)
    if not waits or not _LEARNS.isdisjoint(said.words) or not _EARNING.isdisjoint(said.words):
        return None
    for mark in marks:
        before = said.norms[max(said.first, mark - 4) : mark]
        more = said.norms[mark] in _STARS and not {"extra", "couple", "another", "missing"}.isdisjoint(before)
        hoped = not {"for", "see", "get", "deserve", "worth", "into", "seeing"}.isdisjoint(
            said.norms[max(said.first, mark - 6) : mark]
        )
        if more and hoped and not is_denied(said.norms, said.first, mark):
            return mark - 1, mark
    return None


_WAITS = word_set("hope hopefully hoping checking watching looking waiting fingers await awaiting")
_EARNING = word_set("how what why earn earning lost took knocked dropped")


def _deal(said: Said) -> tuple[int, int] | None:
    """ "We replace, you revise, deal?" """
    for at in range(said.first + 1, said.end):
        if said.norms[at] in {"revise", "amend", "reconsider", "update", "edit"} and said.norms[at - 1] == "you":
            behind = said.norms[at + 1 : at + 2]
            closed = not behind or behind[0] in {",", ".", "?", "!", ":"}
            ours = not {"we", "i"}.isdisjoint(said.norms[said.first : at - 1]) or "deal" in said.words
            if closed and ours and OTHER_THINGS.isdisjoint(said.words):
                return at - 1, at
    return None


def only_good(said: Said) -> tuple[int, int] | None:
    """ "Only if it's going to be a five, mind", behind a plea for a review; `None` where it isn't that."""
    if "as" not in said.words and "only" not in said.words:
        return None
    for at in range(said.first, said.end - 2):
        if said.norms[at : at + 2] != ("only", "if") and said.norms[at : at + 3] != ("as", "long", "as"):
            continue
        for index in range(at + 2, min(said.end, at + 10)):
            norm = said.norms[index]
            high = norm in _HIGH | {"9", "nine"} and said.norms[index - 1] in {"a", "it's", "be", "full"}
            if (high or (norm in acts.GOOD and said.norms[index + 1 : index + 2] == ("one",))) and (
                speaks(said) or not _ASKED_FOR.isdisjoint(said.words)
            ):
                return at, index
    return None


_ASKED_FOR = word_set("feedback survey score form")
