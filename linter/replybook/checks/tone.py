"""`tone`: how the reply speaks to the customer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from replybook.checks.kind import Kind
from replybook.checks.tones.blame import blame_cues
from replybook.checks.tones.cold import cold_cues
from replybook.checks.tones.cue import Cue
from replybook.checks.tones.dismissive import dismissive_cues
from replybook.checks.tones.features import features_of
from replybook.checks.tones.flippant import flippant_cues
from replybook.checks.tones.hostile import hostile_cues
from replybook.checks.tones.leaning import can_lean, leaning_cues
from replybook.checks.tones.model import Model, the_model
from replybook.checks.tones.scene import Scene, set_scene
from replybook.checks.tones.shouting import shouting_cues
from replybook.model import Draft, Hit
from replybook.phrases import Phrases

FINDERS: Mapping[str, Callable[[Scene], Iterator[Cue]]] = {
    "hostile": hostile_cues,
    "blame": blame_cues,
    "dismissive": dismissive_cues,
    "shouting": shouting_cues,
    "flippant": flippant_cues,
    "cold": cold_cues,
}
"""The labels, the worst first, and what listens for each."""
LABELS = tuple(FINDERS)
_CLEARED = -200
"""From this weight down, all else in the reply speaks so clearly for it that a plain cue is none."""
_WHATEVER_ELSE = frozenset({"shouting", "flippant"})
"""Whose plain cues stand whatever else the reply says."""
_NEED_CUSTOMER = frozenset({"flippant", "cold"})

_MESSAGES = {
    "hostile": "This is hostile",
    "blame": "This blames the customer",
    "dismissive": "This waves the problem away",
    "shouting": "This shouts",
    "flippant": "This is too light for an upset customer",
    "cold": "This is cold",
}


@dataclass(frozen=True, slots=True)
class Options:
    """What a `tone` rule may set."""

    labels: tuple[str, ...] = field(default=LABELS, metadata={"choices": LABELS})
    """Which tones to report."""
    phrases: Phrases = field(default_factory=Phrases)
    """More turns of phrase that have the first of the labels."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Flag what a manager would send back in how the reply speaks to the customer.

    `hostile`: insult, threat, contempt, sarcasm. `blame`: the fault is put on the customer. `dismissive`: the problem
    is waved away and no other way is offered. `shouting`: capitals for force, rows of marks. `flippant`: jokes, emoji
    or slang for an upset customer. `cold`: an upset customer gets a bare line. What stands in quotation marks is
    somebody else's. Where several hold, only the worst is reported, in this order.
    """
    scene, heard = _listen(draft.text, draft.customer)
    listed = tuple(_listed(scene, options)) if len(options.phrases) else ()
    if not heard and not listed:
        return
    cues = min(filter(None, (listed, heard)), key=_order, default=())
    if cues and cues[0].label in options.labels:
        yield from _hits(cues)


def needs(draft: Draft, options: Options) -> str | None:
    """The customer's message, where only labels are wanted that depend on their mood."""
    if draft.customer is None and _NEED_CUSTOMER.issuperset(options.labels):
        return "the customer's message"
    return None


@lru_cache(maxsize=4)
def _listen(text: str, customer: str | None) -> tuple[Scene, tuple[Cue, ...]]:
    """What any rule hears in a reply. The last few are kept, so that all rules of this kind share one."""
    scene = set_scene(text, customer)
    return scene, heard_in(scene, the_model())


def heard_in(scene: Scene, model: Model) -> tuple[Cue, ...]:
    """The cues of a reply, all of one label: the worst of the plain ones, or else what all that it says leans to."""
    cues = cues_in(scene)
    features = features_of(scene, cues, model.known)
    weight = model.weigh(features)
    plain = [cue for cue in cues if not cue.mild and (weight > _CLEARED or cue.label in _WHATEVER_ELSE)]
    if plain:
        return tuple(cue for cue in plain if cue.label == plain[0].label)
    if weight >= model.limit and (cues or can_lean(scene, model)):
        return tuple(leaning_cues(scene, model, features, cues))
    return ()


def cues_in(scene: Scene) -> tuple[Cue, ...]:
    """What the rules hear in a reply, the worst labels first."""
    return tuple([cue for finder in FINDERS.values() for cue in finder(scene)])


def _order(cues: tuple[Cue, ...]) -> tuple[bool, int]:
    """What is plain goes before what is faint, then the worst."""
    return cues[0].mild, LABELS.index(cues[0].label)


def _listed(scene: Scene, options: Options) -> Iterator[Cue]:
    """The rule's own phrases, under the first of its labels."""
    label = options.labels[0]
    if (label == "dismissive" and scene.way) or (label == "flippant" and not scene.upset):
        return
    for match in options.phrases.find(scene.reading.text):
        if scene.says(match.span):
            advice = match.phrase.instead
            yield Cue(label, match.span, "", advice)


def _hits(cues: tuple[Cue, ...]) -> Iterator[Hit]:
    """A hit for each cue that lies in no other, in the order of the text."""
    end = -1
    for cue in sorted(cues, key=lambda cue: (cue.span.start, -cue.span.end, not cue.advice)):
        if cue.span.end > end:
            end = cue.span.end
            yield Hit(cue.span, f"{_MESSAGES[cue.label]}.", cue.label, cue.advice, cue.why)


KIND = Kind("tone", Options, check, needs, labels=LABELS, probe_labels=("hostile", "blame", "dismissive", "shouting"))
