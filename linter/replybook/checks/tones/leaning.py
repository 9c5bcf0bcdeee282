"""What the words of a reply lean to, all together: blame, a wave of the hand, hostility, levity, coldness."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from replybook.checks.tones.cue import Cue
from replybook.checks.tones.model import Model
from replybook.checks.tones.scene import Scene
from replybook.checks.tones.terms import ANY, EDGE, Terms
from replybook.checks.word_set import word_set
from replybook.source import Span

_READS = {
    "hostile": "an attack on the customer",
    "blame": "blame",
    "dismissive": "a shrug",
    "flippant": "making light of it",
    "cold": "a bare line",
}
ADVICE = {
    "hostile": "Leave it out, stay polite, and say what you can do next.",
    "blame": "Say what to do now, without saying whose fault it was.",
    "dismissive": "Give the reason, and the nearest thing that you can do.",
    "flippant": "Say first that you see what went wrong; leave the wit for happy threads.",
    "cold": "Begin with one human half-sentence, then give the next step.",
}
_SHORTEST, _SHORTEST_TO_UPSET = 5, 2
_LEAST_KNOWN = 0.2
"""What share of the words must be common ones: less is another language, or a list."""
_NAMED = 3
"""How many words a hit names at most."""
_FILLERS = word_set("""
    a an the of to in on at for by with from as and or but so that this it its it's is are was were be been am do
    does did has have had can will would i we he she they there his her their our us them who which if then than
""")
"""Words that weigh by what stands around them, and say nothing when they are named."""


def can_lean(scene: Scene, model: Model) -> bool:
    """Whether the reply says enough to be judged by its words alone, and says it in words that the model knows."""
    known = sum(map(model.known.__contains__, scene.words))
    return (
        len(scene.words) >= (_SHORTEST_TO_UPSET if scene.upset else _SHORTEST)
        and known >= _LEAST_KNOWN * len(scene.words)
        and not scene.is_part
    )


def leaning_cues(scene: Scene, model: Model, features: AbstractSet[str], cues: Sequence[Cue]) -> Iterator[Cue]:
    """The words of a reply to send back, under the label that its features speak for.

    They are those of the `cues` of that label, or else the sentence that weighs most.
    """
    label = _label(scene, model, features)
    heard = [cue for cue in cues if cue.label == label]
    if heard:
        yield from heard
    elif label and scene.words:
        yield _cue(scene, model, label)


def _label(scene: Scene, model: Model, features: AbstractSet[str]) -> str:
    """The label that the features speak for, empty where that one takes an upset customer and there is none."""
    leaning = model.leaning(features)
    label = model.labels[leaning.index(max(leaning))]
    fits = {"flippant": scene.complaint, "cold": scene.complaint}
    return label if fits.get(label, True) else ""


def _cue(scene: Scene, model: Model, label: str) -> Cue:
    weights = _weights(model, scene.terms, label)
    sentence = _heaviest_sentence(scene, weights)
    inside = [place for place in scene.places if scene.reading.sentences[place] == sentence]
    span = scene.reading.span(inside[0], inside[-1]) if inside else scene.span(0, len(scene.words) - 1)
    telling = [place for place in inside if weights[place] > 0 and scene.reading.norms[place] not in _FILLERS]
    words = _named(scene, sorted(sorted(telling, key=lambda place: -weights[place])[:_NAMED]))
    return Cue(label, span, _why(words, label), ADVICE[label], mild=True)


def _weights(model: Model, terms: Terms, label: str) -> Mapping[int, float]:
    """What each token adds: its own weight, and half of that of each pair it stands in."""
    at = model.labels.index(label)

    def weight(feature: str) -> int:
        leanings = model.leanings.get(feature)
        return model.weights.get(feature, 0) + (leanings[at] if leanings else 0)

    found: dict[int, float] = {}
    plain = [word if word in model.known else ANY for word in terms.words]
    for word, place in zip(terms.words, terms.places, strict=True):
        if word != EDGE:
            found[place] = found.get(place, 0) + weight(word)
    for words in (terms.words, plain):
        for (one, other), (here, there) in zip(pairwise(words), pairwise(terms.places), strict=True):
            both = weight(f"{one} {other}") / 2
            found[here] = found.get(here, 0) + both
            found[there] = found.get(there, 0) + both
    return found


def _heaviest_sentence(scene: Scene, weights: Mapping[int, float]) -> int:
    """The number of the sentence whose words add most."""
    sums: dict[int, float] = {}
    for place in scene.places:
        number = scene.reading.sentences[place]
        sums[number] = sums.get(number, 0) + weights.get(place, 0)
    return max(sums, key=lambda number: (sums[number], -number))


def _named(scene: Scene, places: list[int]) -> list[str]:
    """The words at these tokens as they were written; those side by side together."""
    runs: list[Span] = []
    for place in places:
        span = scene.reading.span(place, place)
        if runs and span.start - runs[-1].end <= 1:
            runs[-1] = Span(runs[-1].start, span.end)
        else:
            runs.append(span)
    return [span.of(scene.reading.text) for span in runs]


def _why(words: list[str], label: str) -> str:
    if not words:
        return f"The reply as a whole reads as {_READS[label]}."
    quoted = [f"“{word}”" for word in words]
    said = f"{', '.join(quoted[:-1])} and {quoted[-1]}" if len(quoted) > 1 else quoted[0]
    return f"{said} {'read' if len(quoted) > 1 else 'reads'} as {_READS[label]} here."
