"""Whether what will be is for the agent and their people to do: theirs to promise."""

from __future__ import annotations

from replybook.checks.promises.sentence import WILLS, Sentence
from replybook.checks.word_set import word_set

SURELY = word_set("definitely certainly absolutely undoubtedly")
OWN_DEEDS = word_set("""
    ring call phone write update reply answer message tell let look check ask chase find contact email text dm reach
    get hear speak talk keep follow pass try do read listen watch stay see be help investigate share feed raise
    report improve work take consider bear flag forward relay note continue make strive review remember want care
    feedback passed shared forwarded notified addressed considered heard noted informed contacted assist welcome
    serve looked updated reviewed motivate encourage inspire post come go sit stick push press argue fight nag
    double sift dig chase ensure respond told asked kept fed happy glad pleased delighted answered read
""")
"""What an agent may promise, since it is theirs to do."""
_TOUCH = word_set("touch contact")
_PEOPLE = word_set("""
    we i team agents agent someone somebody colleague colleagues specialist specialists manager they
""")


def wills(sentence: Sentence, index: int) -> bool:
    """Whether a token is "will", said or denied."""
    return sentence.norms[index] in WILLS or sentence.norms[index] == "won't"


def is_ours(sentence: Sentence, at_will: int) -> bool:
    """Whether it is for us to do: "we'll …", "someone will reach out", "… will be passed on"."""
    norm, before = sentence.norms[at_will], sentence.norms[at_will - 1]
    if norm in {"we'll", "i'll"} or before in _PEOPLE or before in {"and", ","}:
        return True
    if not _TOUCH.isdisjoint(sentence.behind(at_will, 4)):
        return True
    verbs = [word for word in sentence.behind(at_will, 4) if word not in SURELY and word not in {"be", "also", "not"}]
    if verbs[:2] == ["make", "sure"]:
        return True
    if verbs[:1] == ["reach"]:
        return verbs[1:2] == ["out"]
    return bool(verbs) and verbs[0] in OWN_DEEDS - _ANYBODYS


_ANYBODYS = word_set("be get do make work stay go come sit stick")
"""What things do too."""
