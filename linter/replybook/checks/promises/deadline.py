"""Times that are promised for what somebody else does."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.promises.sentence import APPROVALS, FILLING, NEGATORS, WILLS, Sentence, Stretch
from replybook.checks.word_set import word_set

_DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
""")
_SOON = word_set("today tonight tomorrow overnight") | _DAYS
_UNITS = word_set("""
    hour hours hr hrs day days minute minutes min mins week weeks month months working business moments
""")
_PARTS = (
    word_set("noon midday midnight morning afternoon evening lunchtime lunch weekend end close christmas")
    | _UNITS
    | _SOON
)
_FEW = word_set("a an one two three four five six seven eight ten twelve few couple next coming twenty the")
_HOURS = word_set("one two three four five six seven eight nine ten eleven twelve")
_CLOSES = frozenset(((), (".",), ("!",), (",",), ("and",), ("^",)))
_HEDGES = word_set("""
    should expected expect expects expecting usually normally typically planned plan plans due scheduled estimated
    estimate aim aims aiming hope hopes hoping hopefully likely probably may might could tracking says shows say
    show unless maximum allow if generally often maybe perhaps possibly whether forecast approximately roughly
    around intend intends trying try
""")
_OUTCOMES = word_set("""
    fixed resolved sorted delivered refunded repaired replaced arrive arrives come reach receive fix resolve deliver
    repair restore restored complete completed installed reinstated running working dispatched shipped corrected
    credited paid land reopened solved settled cleared solve reach reached sort mend mended refund reimbursed done
    finished connected activated unlocked connect activate corrected reopen leave depart
""")
_STATES = word_set("there with ready back up live in at on over gone yours complete home")
_OWN = word_set("""
    write ring call phone update reply answer message tell let look check ask chase find contact email text dm hear
    speak talk know see keep send post follow pass try need take stay watch confirm wait read need visit want remain
    share feed investigate raise discuss help meet
""")
_TOLD = word_set("""
    contacted notified informed updated called emailed answered messaged reviewed advised invited expected needed
    required charged billed closed listed posted announced displayed removed considered escalated forwarded passed
    shared discussed logged addressed checked offered opened interested delighted pleased locked provided assigned
""")
"""What may be done by a time without binding anybody: word, bills, opening hours."""
_BARE = word_set("""
    arrive come reach receive fix resolve deliver repair restore complete land solve sort mend refund connect
    activate reopen leave depart
""")
"""Outcomes that stand right behind "will", else they are nouns or somebody's infinitives."""
_NEWS = word_set("""
    reply answer update call news email message word response letter text confirmation dm decision result link
    survey questionnaire invitation reminder notification alert code form invoice statement feedback picture photo
    photos list plan time day fun trip experience chance option options opportunity
""")
WORDS = (
    _SOON | _UNITS | word_set("noon midday midnight morning afternoon evening weekend by within before lunchtime time")
)
"""No deadline without one of these."""


def deadlines(sentence: Sentence) -> Iterator[Stretch]:
    """The stretch of a sentence that gives a time for something to be done."""
    words = sentence.words
    if (done := _considered_done(sentence)) is not None:
        yield done
        return
    if (told := _told_to_expect(sentence)) is not None:
        yield sentence.start, told
        return
    if (now := _told_as_now(sentence)) is not None:
        yield now
        return
    if WILLS.isdisjoint(words) and "going" not in words:
        return
    if not _HEDGES.isdisjoint(words) or not APPROVALS.isdisjoint(words):
        return
    for index in range(sentence.start, sentence.end):
        if sentence.norms[index] in WILLS or _is_going_to(sentence, index):
            last = _promised(sentence, index)
            if last is not None:
                yield max(sentence.start, index - (0 if "'" in sentence.norms[index] else 2)), last
                return


def _told_as_now(sentence: Sentence) -> Stretch | None:
    """ "The money lands on Wednesday", "your router arrives Tuesday morning", "by tonight the heating is back on"."""
    words = sentence.words
    if _NOW.isdisjoint(words) or not (_HEDGES | _SOURCES | APPROVALS | NEGATORS).isdisjoint(words):
        return None
    for at in range(sentence.start + 1, sentence.end - 1):
        arrives = sentence.norms[at] in _ARRIVES
        if not arrives and not (sentence.norms[at] in _IS and sentence.norms[at + 1] in _THERE):
            continue
        if not _is_theirs(sentence, at) or not _PAST.isdisjoint(sentence.before(at, 2)):
            continue
        last = next((to for to in (_time(sentence, on) for on in range(at + 1, min(sentence.end, at + 9))) if to), None)
        leads = any(_time(sentence, on) is not None for on in range(sentence.start, min(at, sentence.start + 3)))
        if last is not None and _is_near(sentence, last):
            return max(sentence.start, at - 3), last
        if leads and (arrives or sentence.norms[at + 1] in _THERE):
            return max(sentence.start, at - 3), at + 1
    return None


def _is_theirs(sentence: Sentence, at: int) -> bool:
    """Whether what arrives is the customer's: "your …", "the money", "the refund"."""
    before = sentence.before(at, 7)
    edge = max((to for to, norm in enumerate(before) if norm in {",", ":", "and", "so", "-"}), default=-1)
    subject = before[edge + 1 :]
    awaited = not _AWAITED.isdisjoint(subject) and not {"the", "every", "all", "it"}.isdisjoint(subject)
    return "your" in subject[:4] or (awaited and len(subject) <= 6)


def _is_near(sentence: Sentence, last: int) -> bool:
    """Whether a time is one of the coming days or hours, not a month."""
    return sentence.norms[last] in _PARTS or sentence.norms[last][0].isdigit()


_ARRIVES = word_set("lands arrives land arrive hits reaches")
_IS = word_set("is are")
_THERE = word_set("with in back there fixed sorted home yours repaired resolved")
_NOW = _ARRIVES | _IS
_AWAITED = word_set("""
    money refund payment cash heating water power parcel package replacement internet broadband gas electricity line
    order bag bags suitcase luggage delivery
""")
_SOURCES = word_set("""
    booked courier depot carrier dhl ups fedex dpd evri hermes post driver said told they've he's she's system route
    schedule van label open opens between every each
""")
_PAST = word_set("was were had been")


def _told_to_expect(sentence: Sentence) -> int | None:
    """The last token of the time in "expect it to arrive tomorrow", "you can expect it by noon"."""
    opens = sentence.norms[sentence.start] == "expect"
    if not opens and sentence.words[:3] != ("you", "can", "expect"):
        return None
    times = (_time(sentence, at) for at in range(sentence.start + 2, sentence.end))
    return next((last for last in times if last is not None), None)


def _considered_done(sentence: Sentence) -> Stretch | None:
    """ "Consider it done by Monday"."""
    for at in range(sentence.start, sentence.end - 3):
        if sentence.norms[at] in {"consider", "call"} and sentence.norms[at + 2] in _OUTCOMES:
            last = _time(sentence, at + 3)
            return None if last is None else (at, last)
    return None


def _is_going_to(sentence: Sentence, index: int) -> bool:
    return sentence.norms[index] == "going" and sentence.behind(index, 1) == ("to",)


def _promised(sentence: Sentence, at_will: int) -> int | None:
    """The last token of a time that is promised behind "will"; of the sentence where the time stands before."""
    outcome = _outcome(sentence, at_will)
    if outcome is None or sentence.behind(outcome, 2) == ("a", "time"):
        return None
    for at in range(outcome + 1, min(sentence.end, outcome + 15)):
        if (last := _time(sentence, at)) is not None:
            return last
    leads = any(_time(sentence, at) is not None for at in range(sentence.start, min(at_will, sentence.start + 3)))
    return sentence.last_word() if leads else None


def _outcome(sentence: Sentence, at_will: int) -> int | None:
    """The token of what will be, where that is somebody else's doing."""
    norms = sentence.norms
    ours = norms[at_will] in {"i'll", "we'll"} or norms[at_will - 1] in {"i", "we", "i'm", "we're"}
    for at in range(at_will + 1, min(sentence.end, at_will + 9)):
        norm, behind = norms[at], sentence.behind(at, 5)
        if (
            norm in NEGATORS
            or norm in {";", ":", "(", "but", "when", "about"}
            or (norm in _OWN and norms[at - 1] != "be")
        ):
            return None
        if norm in {"get", "have"} and (done := _done_to(sentence, at)) is not None:
            return done
        if norm in {"get", "have", "receive"}:
            if behind[:1] == ("back",) or not _NEWS.isdisjoint(behind):
                return None
            if "you" in {norms[at_will - 1], norms[at_will][:3]}:
                return at
        elif norm in _OUTCOMES:
            return at if _is_outcome(sentence, at_will, at, ours=ours) else None
        elif norm.endswith("ed") and norms[at - 1] == "be" and len(norm) > 5 and norm not in _TOLD:
            return at
        elif norm in _STATES and norms[at - 1] in {"be", "soon"} and not ours:
            away = norm in {"in", "at", "on"} and behind[:1] not in {("your",), ("yours",)}
            return None if away else at
    return None


def _done_to(sentence: Sentence, index: int) -> int | None:
    """The token of what is done to a thing: "have it sorted", "have the water back on"."""
    for at in range(index + 1, min(sentence.end, index + 7)):
        norm = sentence.norms[at]
        if (norm in _OUTCOMES and norm not in _BARE) or (
            norm == "back" and sentence.behind(at, 1) in {("on",), ("up",)}
        ):
            return at
        if _time(sentence, at) is not None or norm in {"to", "that", "when"}:
            return None
    return None


def _is_outcome(sentence: Sentence, at_will: int, index: int, *, ours: bool) -> bool:
    norm, behind = sentence.norms[index], sentence.behind(index, 1)
    if norm in {"arrive", "come", "reach"} and (ours or behind in {("out",), ("back",)}):
        return False
    return norm not in _BARE or FILLING.issuperset(sentence.norms[at_will + 1 : index])


_BY_THEN = frozenset((("the", "time", "you"), ("the", "time", "you're"), ("the", "time", "you've")))


def _time(sentence: Sentence, index: int) -> int | None:
    """The last token of a time that starts at `index`; `None` where none does."""
    norm, behind = sentence.norms[index], sentence.behind(index, 4)
    if norm in _SOON:
        return index
    if norm == "on" and behind[:1] == ("time",):
        return index + 1
    if norm == "by" and behind[:3] in _BY_THEN:
        return index + 3
    if norm in {"by", "within", "before", "in", "at", "on"}:
        for at, word in enumerate(behind, index + 1):
            if word in _PARTS or (word[0].isdigit() and norm not in {"in", "on"}):
                return at
            if word in _HOURS and norm in {"by", "before", "at"} and sentence.behind(at, 1) in _CLOSES:
                return at
            if word not in _FEW and not word[0].isdigit() and word not in {"of", "this", "-"}:
                return None
    if norm in {"this", "next"} and not _PARTS.isdisjoint(behind[:1]):
        return index + 1
    return index + 1 if norm[0].isdigit() and not _UNITS.isdisjoint(behind[:1]) else None
