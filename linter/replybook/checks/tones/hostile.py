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
_PRAISE = word_set("""
    flattered honoured honored charming fascinating riveting adorable bravo heroic eloquent hilarious classy genius
    bless
""")
"""Words that praise or rejoice: to an upset customer, without a word of regret, they can only mock."""
_TAGS = word_set("""
    wouldn't didn't isn't wasn't doesn't aren't weren't haven't hasn't won't don't couldn't shouldn't can't
""")
_TAGGED = word_set("you they it he she we i")


def hostile_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply turns on the customer."""
    for family, why in _WHY.items():
        for span in scene.heard(family):
            if not _is_kindly(scene, family, span.of(scene.reading.text).lower()):
                yield Cue("hostile", span, why, _ADVICE)
    yield from _insults(scene)
    if scene.upset and not (scene.apologetic or scene.thankful or scene.way):
        yield from _mock_praise(scene)
        yield from _barbs(scene)


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


def _mock_praise(scene: Scene) -> Iterator[Cue]:
    for index, word in enumerate(scene.words):
        if word in _PRAISE:
            yield Cue("hostile", scene.span(index, index), _WHY[MOCKERY], _ADVICE)


def _barbs(scene: Scene) -> Iterator[Cue]:
    """Questions that only drive a point home: “…, wouldn't they?”."""
    norms = scene.reading.norms
    for index in range(2, len(scene.words)):
        place = scene.places[index]
        tagged = scene.words[index - 1] in _TAGS and scene.words[index] in _TAGGED
        if tagged and norms[place + 1 : place + 2] == ("?",) and norms[scene.places[index - 1] - 1] == ",":
            yield Cue("hostile", scene.span(index - 1, index), _WHY[CONTEMPT], _ADVICE)


def _sentence_around(scene: Scene, index: int) -> frozenset[str]:
    sentence = scene.sentence(index)
    near = range(max(index - 10, 0), min(index + 11, len(scene.words)))
    return frozenset(scene.words[other] for other in near if scene.sentence(other) == sentence)
