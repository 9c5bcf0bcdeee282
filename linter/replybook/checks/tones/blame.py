"""`blame`: the fault is put on the customer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import FAULT, TOLD_OFF
from replybook.checks.tones.scene import Scene
from replybook.checks.word_set import word_set
from replybook.source import Span

_WHY = "This puts the fault on the customer."
_TOLD = "This tells the customer off for not having listened."
_ADVICE = "Say what to do now, without saying whose fault it was."

_DUTY = word_set("should ought should've shoulda shouldn't oughta")
_DUTY_PAST = word_set("have of 've not")
_PARTICIPLES = word_set("""
    read told known made taken gone come put given done thought brought bought kept left written chosen spoken sent
    set paid built worn said stuck let shut cut understood found seen held driven
""")
_DONE_TO_YOU = word_set("received arrived noticed been")
"""What stands behind “you should have” where nobody is blamed: “you should have received it”."""
_NOT_TO_DO = word_set("""
    opened touched signed left ordered shared bought clicked given told done let used put pressed moved removed thrown
    taken accepted installed deleted booked come eaten driven
""")
_NOT_DONE = word_set("didn't never failed forgot ignored neglected refused couldn't wouldn't overlooked disregarded")
_ALWAYS_BLAME = word_set("failed neglected ignored refused disregarded overlooked forgot")
_DUTIES = word_set("""
    read check checked follow followed listen listened tell told mention mentioned bother provide pay paid notice look
    measure ask asked call called book booked keep kept take turn turned reply respond answer confirm show showed give
    gave include included choose select enter wait waited cancel cancelled canceled update complete sign learn report
    reported say said let use send sent do think plan make arrive come register activate apply
""")
_HANDLED = word_set("""
    typed entered put gave bought chose booked picked used selected ordered sent wrote filled set plugged spelled spelt
    pressed clicked left dropped broke lost bent spilled spilt damaged scratched overfilled washed misread
    misunderstood mixed deleted
""")
_WRONG = word_set("wrong incorrect incorrectly wrongly yourself carelessly badly improperly")
_HEDGES = word_set("""
    may might maybe perhaps if could can sometimes seems seem looks possibly whether did would unless when before sorry
    apologise apologize apologies case please sure think
""")
_SURE = word_set("obviously clearly evidently apparently surely plainly")
_BLAMES = _SURE | _DUTY | _NOT_DONE | _HANDLED
"""Words of which one stands behind every “you” that is blamed."""
_COUNTER = word_set("would wouldn't could couldn't might")
_LIKES = word_set("like prefer rather love liked preferred wish wanted need needed want be been to any some a")


_SAVING = word_set("saved avoided prevented spared told shown stopped helped")
_TRIGGERS = _SAVING | word_set("you u you'd you've you're had if yourself")
"""Words at which blame is looked for."""
_DEEDS = word_set("""
    sold sat gave bought chose put left broke lost went came made took sent let set ran drove threw hit cut kept
    forgot got hadn't didn't weren't wasn't
""")
_HAD_IT_BEEN = (("it", "been"), ("this", "been"), ("that", "been"), ("they", "been"))
_HARMLESS = word_set("""
    received experienced mentioned contacted reached shared posted tweeted asked wanted needed enjoyed loved liked hoped
    expected noticed reported described wished deserved called messaged emailed replied requested waited travelled
    traveled visited stayed helped allowed supposed required invited advised entitled located registered based
""")


def blame_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply tells the customer that it is their fault."""
    yield from (
        Cue("blame", span, _TOLD, _ADVICE, mild=True) for span in scene.heard(TOLD_OFF) if not _denied(scene, span)
    )
    yield from (Cue("blame", span, _WHY, _ADVICE) for span in scene.heard(FAULT) if not _excused(scene, span))
    may_blame = not _BLAMES.isdisjoint(scene.reading.bag)
    for index in [index for index, word in enumerate(scene.words) if word in _TRIGGERS]:
        word = scene.words[index]
        if word in ("you", "u", "you'd", "you've", "you're"):
            last = _blamed_until(scene, index) if may_blame else 0
            if last:
                yield Cue("blame", scene.span(index, last), _WHY, _ADVICE)
            elif _acts(scene, index):
                yield Cue("blame", scene.span(index, index + 1), _WHY, _ADVICE)
        elif word in _SAVING and _at_you(scene, index):
            yield Cue("blame", scene.span(index - 2, index), _WHY, _ADVICE)
        elif word == "had" and scene.words[index + 1 : index + 3] in _HAD_IT_BEEN and _would(scene, index):
            yield Cue("blame", scene.span(index, index + 2), _WHY, _ADVICE)
        elif word == "yourself" and scene.words[max(index - 6, 0)] != "please" and _yourself(scene, index):
            yield Cue("blame", scene.span(index, index), _WHY, _ADVICE)
        elif word in ("had", "if"):
            last = _otherwise_until(scene, index)
            if last:
                yield Cue("blame", scene.span(index, last), _WHY, _ADVICE)


def _blamed_until(scene: Scene, index: int) -> int:
    """The last word of the blame that starts at “you”, or 0."""
    words = _rest(scene, index)
    if len(words) < 3:
        return 0
    first = 1
    while first < len(words) - 1 and words[first] in ("also", "really", "just", "then", "both", "all"):
        first += 1
    if words[first] in _SURE or (words[0] == "you're" and words[first] in ("clearly", "obviously")):
        return index + min(first + 2, len(words) - 1)
    return _duty(words, index, first) or _neglect(scene, words, index, first) or _mishandled(scene, words, index, first)


def _duty(words: tuple[str, ...], index: int, first: int) -> int:
    if words[first] not in _DUTY:
        return 0
    last = first + 1
    while last < len(words) - 1 and words[last] in _DUTY_PAST and words[last] != "to":
        last += 1
    perfect = words[first] in ("should've", "shoulda") or not {"have", "of", "'ve"}.isdisjoint(words[first:last])
    if "not" in words[first:last] or words[first] == "shouldn't":
        return index + last if perfect and words[last] in _NOT_TO_DO else 0
    return index + last if perfect and _is_participle(words[last]) else 0


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4 and word not in _DONE_TO_YOU)


def _neglect(scene: Scene, words: tuple[str, ...], index: int, first: int) -> int:
    if words[first] not in _NOT_DONE or _hedged(scene, index):
        return 0
    if words[first] in _ALWAYS_BLAME:
        return index + min(first + 2, len(words) - 1)
    last = first + 1 + (first + 1 < len(words) and words[first + 1] in ("even", "bother", "bothered"))
    return index + last if last < len(words) and words[last] in _DUTIES else 0


def _mishandled(scene: Scene, words: tuple[str, ...], index: int, first: int) -> int:
    if words[first] not in _HANDLED or _hedged(scene, index):
        return 0
    near = words[first : first + 9]
    for offset, word in enumerate(near):
        if word in _WRONG:
            return index + first + offset
    return 0


def _otherwise_until(scene: Scene, index: int) -> int:
    """The last word of “if you had read …” with a “would” in the sentence, or 0."""
    words = _rest(scene, index)
    if words[:2] == ("had", "you"):
        first = 2
    elif words[:3] == ("if", "you", "had"):
        first = 3
    elif words[:2] == ("if", "you'd"):
        first = 2
    else:
        return 0
    while first < len(words) - 1 and words[first] in ("only", "just", "actually", "bothered", "simply", "not"):
        first += 1
    if first >= len(words) or words[first] in _LIKES or _COUNTER.isdisjoint(words[first:]):
        return 0
    return index + first


def _excused(scene: Scene, span: Span) -> bool:
    """Whether the words name a cause kindly: with regret, or denying it."""
    return scene.apologetic or scene.mood == "happy" or _denied(scene, span)


def _denied(scene: Scene, span: Span) -> bool:
    """Whether the words before say that it is not so: “it's not your fault”."""
    at = bisect_left(scene.places, span.start, key=scene.reading.starts.__getitem__)
    before = scene.words[max(at - 4, 0) : at]
    return not {"not", "isn't", "wasn't", "never", "if", "whether", "no", "nor"}.isdisjoint(before)


def _would(scene: Scene, index: int) -> bool:
    return not scene.apologetic and not _COUNTER.isdisjoint(_rest(scene, index))


def _yourself(scene: Scene, index: int) -> bool:
    """Whether “yourself” says who did it: “you sold it yourself”."""
    before = scene.words[max(index - 7, 0) : index]
    done = any(_is_deed(word) for word in before)
    return "you" in before and done and not scene.courteous and _HEDGES.isdisjoint(before)


def _at_you(scene: Scene, index: int) -> bool:
    """Whether “would have saved” is said to the customer, and not of us."""
    if scene.words[max(index - 2, 0) : index] != ("would", "have") or "we" in scene.words[max(index - 4, 0) : index]:
        return False
    return not {"you", "your"}.isdisjoint(scene.words[max(index - 12, 0) : index + 6])


def _acts(scene: Scene, index: int) -> bool:
    """Whether a clause starts here that tells the customer what they did, with nothing kind in the reply."""
    if scene.courteous or scene.way or not scene.upset or index + 2 >= len(scene.words):
        return False
    if "?" in scene.reading.norms:
        return False
    before = scene.words[index - 1] if index else ""
    starts = (
        index == 0 or scene.places[index - 1] != scene.places[index] - 1 or before in ("and", "but", "so", "because")
    )
    return starts and scene.words[index] == "you" and _is_deed(scene.words[index + 1])


def _is_deed(word: str) -> bool:
    return word in _DEEDS or (word.endswith("ed") and len(word) > 4 and word not in _HARMLESS)


def _rest(scene: Scene, index: int) -> tuple[str, ...]:
    """The words from `index` to the end of its sentence, at most 24."""
    sentence = scene.sentence(index)
    last = index
    while last < len(scene.words) and last < index + 24 and scene.sentence(last) == sentence:
        last += 1
    return scene.words[index:last]


def _hedged(scene: Scene, index: int) -> bool:
    """Whether the sentence is a question, a guess or an apology up to here."""
    sentence = scene.sentence(index)
    first = index
    while first > 0 and scene.sentence(first - 1) == sentence:
        first -= 1
    return not _HEDGES.isdisjoint(scene.words[first:index])
