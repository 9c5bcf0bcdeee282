"""`hostile`: insult, threat, contempt, argument, sarcasm."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.sayings import AWAY, CONTEMPT, MOCKERY, THREAT
from replybook.checks.tones.scene import Scene
from replybook.checks.word_set import word_set

_ADVICE = "Leave it out, stay polite, and say what you can do next."
_WHY = {
    CONTEMPT: "This talks down to the customer.",
    AWAY: "This sends the customer packing.",
    THREAT: "This reads as a threat.",
    MOCKERY: "This mocks the customer.",
}
_INSULTS = word_set("""
    idiot idiots idiotic moron morons stupid dumb fool fools foolish clueless pathetic loser losers liar liars lying
    ignorant scrounger scroungers freeloader freeloaders troll trolls whiner whiners whinger moaner moaners
    delusional hysterical imbecile lazy childish ridiculous laughable crybaby scum trash disgrace petty
    twit numpty muppet tantrum drivel nonsense rude rudest
""")
_YOU = word_set("you your you're you've yours yourself yourselves u ur")
_NOT_YOU = word_set("""
    not never isn't aren't wasn't weren't sorry apologise apologize apologies we our us i my he she they him her driver
    staff colleague if question
""")


def hostile_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply turns on the customer."""
    for family, why in _WHY.items() if scene.sayings else ():
        for span in scene.heard(family):
            if not _is_kindly(scene, family, span.of(scene.reading.text).lower()):
                yield Cue("hostile", span, why, _ADVICE)
    yield from _insults(scene)


def _is_kindly(scene: Scene, family: str, said: str) -> bool:
    """Whether the words are meant well: congratulations to the glad, comfort to the sad."""
    if scene.mood == "happy" or (scene.thankful and family in (CONTEMPT, MOCKERY)):
        return True
    if family != MOCKERY:
        return False
    if said.startswith(("congratulations", "bravo", "well done", "good for", "bless")):
        return not scene.complaint
    return scene.apologetic and said.startswith(("poor", "what a", "how ", "must be"))


def _insults(scene: Scene) -> Iterator[Cue]:
    for index in [index for index, word in enumerate(scene.words) if word in _INSULTS]:
        around = _sentence_around(scene, index)
        if not _YOU.isdisjoint(around) and _NOT_YOU.isdisjoint(around):
            yield Cue("hostile", scene.span(index, index), _WHY[CONTEMPT], _ADVICE)


def _sentence_around(scene: Scene, index: int) -> frozenset[str]:
    sentence = scene.sentence(index)
    near = range(max(index - 10, 0), min(index + 11, len(scene.words)))
    return frozenset(scene.words[other] for other in near if scene.sentence(other) == sentence)
