"""The sorts of grave message: the words by which a playbook names one, and the words in which customers tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from replybook.checks.alarms import claims, danger, fires, harm, wrongs
from replybook.checks.alarms.cues import Cue, read_cues
from replybook.checks.alarms.word_lists import LISTS
from replybook.checks.word_set import word_set

EVERYDAY = word_set("fall shock fire claim court press news child children kid kids baby life ill burn who gas fast")
"""Words that name a sort of grave message, and are said of a hundred other things."""


@dataclass(frozen=True, slots=True)
class Family:
    """A sort of grave message."""

    called: frozenset[str]
    """Words of a playbook's table that name it."""
    cues: tuple[Cue, ...]
    """What customers say."""
    usual: bool = True
    """Whether it counts where the playbook has no table."""


def _family(name: str, called: str, said: str, *, usual: bool = True) -> Family:
    return Family(word_set(called), tuple(read_cues(name, said, LISTS)), usual)


FAMILIES: Mapping[str, Family] = {
    "self-harm": _family("self-harm", "suicide suicidal self-harm self harming themselves life", danger.SELF_HARM),
    "child": _family("child", "child children kid kids baby toddler infant minor minors safeguarding", danger.CHILD),
    "injury": _family(
        "injury",
        "injury injuries injured hurt fall shock burn burns accident hospital ambulance allergic ill",
        harm.INJURY,
    ),
    "perhaps": _family(
        "perhaps",
        "injury injuries injured hurt fall shock burn burns accident hospital ambulance allergic ill",
        harm.PERHAPS,
    ),
    "fire": _family("fire", "fire fires explosion gas smoke injury shock", fires.FIRE),
    "law": _family("law", "law lawyer lawyers legal court claim sue suing solicitor attorney tribunal", claims.LAW),
    "press": _family(
        "press", "press media journalist reporter broadcaster newspaper newspapers blog news", claims.PRESS
    ),
    "discrimination": _family(
        "discrimination",
        "discrimination discriminated racist racism race sexism treated worse harassment",
        claims.DISCRIMINATION,
    ),
    "threat": _family(
        "threat",
        "threat threats threatened frightened violence assault harassment stalking abuse injury",
        wrongs.THREAT,
    ),
    "theft": _family("theft", "theft stolen stole thief robbery police burglary", wrongs.THEFT, usual=False),
    "data": _family("data", "data leak breach else's gdpr fraud identity", wrongs.DATA),
    "spreading": _family("spreading", "spreads spreading viral trending", wrongs.SPREADING, usual=False),
    "death": _family("death", "death dead died bereavement bereaved funeral", harm.DEATH, usual=False),
}
"""The families by their names, the gravest first. `perhaps` is an injury that may be none of our doing."""
