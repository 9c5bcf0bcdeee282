"""What is given for a review, or for its end, in any words."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, changes, is_review, is_site, talks
from replybook.checks.stars.doors import praises, reviews_act
from replybook.checks.word_set import word_set


def pays_for(said: Said) -> tuple[int, int] | None:
    """Where something is given for a review or for its end: "make it a 5 and there's a lash tint for you"."""
    norms = said.norms
    if acts.NO_ASK & set(said.words) - {"don't", "doesn't"}:
        return None
    if only := _only_for(said):
        return only
    if hangs := _hangs(said):
        return hangs
    if acts.GAINS.isdisjoint(said.words) and acts.PEOPLE.isdisjoint(said.words):
        return None
    given = reviews_act(said)
    act = changes(said) or praises(said, given) or _gone(said) or _people(said) or given
    if act is None:
        return None
    rest = [at for at in range(said.first, said.end) if not act[0] <= at <= act[1]]
    gain = next((at for at in rest if _is_gain(norms, at)), None)
    if gain is None and norms[act[0]] in acts.PEOPLE:
        gain = next((at for at in rest if at > act[1] and norms[at] in {"get", "gets", "go", "goes"}), None)
    if gain is None:
        return None
    between = norms[min(act[1], gain) : max(act[0], gain)]
    conditional = not acts.CONDITIONS.isdisjoint(norms[max(said.first, act[0] - 6) : act[1]])
    conditional = conditional or norms[act[0]] == "show"
    joined = gain > act[1] and not {"and", "&", "then", ",", "for", "gets", "get", "to"}.isdisjoint(between)
    giver = norms[act[0]] == "show" or not acts.GIVERS.isdisjoint(norms[max(said.first, gain - 7) : gain + 3])
    return (min(act[0], gain), max(act[1], gain)) if giver and (conditional or joined) else None


def _is_gain(norms: tuple[str, ...], at: int) -> bool:
    if norms[at] not in acts.GAINS or norms[at] in {"get", "gets", "getting", "earn", "earns", "enjoy", "code"}:
        return False
    if norms[at] == "free":
        return norms[at - 1] not in words.NO_OFFER
    if norms[at] == "yours":
        return norms[at - 1] in {"is", "are", "be"} or norms[at - 1].endswith("'s")
    return norms[at] != "house" or norms[at - 1] == "the"


def _hangs(said: Said) -> tuple[int, int] | None:
    """ "We'll settle it provided the review disappears": whatever we do hangs on it."""
    if _HANGING.isdisjoint(said.words):
        return None
    gone = _gone(said) or changes(said) or _it_is_gone(said)
    if gone is None:
        return None
    before = said.norms[max(said.first, gone[0] - 7) : gone[0] + 1]
    if not _DEPENDS.isdisjoint(said.words[: gone[0] - said.first]):
        return gone
    if _AS_SOON.isdisjoint(before):
        return None
    rest = said.norms[said.first : gone[0]] + said.norms[gone[1] : said.end]
    ours = {"we'll", "i'll"} & set(rest) or any(rest[at : at + 2] in _WE_WILL for at in range(len(rest)))
    return gone if ours and {"thrilled", "delighted", "happy"}.isdisjoint(rest) else None


_DEPENDS = word_set("depends conditional subject return exchange")
_AS_SOON = word_set("provided once soon after until moment minute day condition")
_HANGING = _DEPENDS | _AS_SOON


def _it_is_gone(said: Said) -> tuple[int, int] | None:
    """ "As soon as it's gone", where a review is the talk."""
    for at in range(said.first, said.end - 1):
        it_is = said.norms[at] == "it's" or said.norms[at : at + 2] in {("it", "is"), ("that", "is")}
        behind = said.norms[at + 1 : at + 3]
        if it_is and not {"gone", "down", "removed", "deleted", "changed", "off"}.isdisjoint(behind) and talks(said):
            return at, at + 1
    return None


_WE_WILL = frozenset(
    (("we", "will"), ("we", "can"), ("i", "will"), ("i", "can"), ("gets", "processed"), ("get", "your"))
)


def _only_for(said: Said) -> tuple[int, int] | None:
    """ "We do that for clients who change theirs first", "we comp a round for folks who update their stars"."""
    norms = said.norms
    for at in range(said.first, said.end - 3):
        if norms[at] == "for" and norms[at + 1] in acts.PEOPLE and norms[at + 2] in {"who", "that"}:
            changed = norms[at + 3] in acts.CHANGE and talks(said)
            return (at, at + 3) if changed else None
    return None


def _people(said: Said) -> tuple[int, int] | None:
    """ "Guests who update their score", "everyone who posts 5 stars about us"."""
    norms = said.norms
    for at in range(said.first, said.end - 2):
        if norms[at] in acts.PEOPLE and norms[at + 1] in {"who", "that", "with", "giving", "leaving", "posting"}:
            for index in range(at + 2, min(said.end, at + 9)):
                if is_review(said, index, loose=True) or is_site(norms, index) or norms[index] == "marks":
                    return at, index
    return None


def _gone(said: Said) -> tuple[int, int] | None:
    """ "Provided the review disappears", "once the stars are five"."""
    for at in said.own_nouns:
        if is_review(said, at, loose=True):
            behind = said.norms[at + 1 : min(said.end, at + 4)]
            if not acts.RISES.isdisjoint(behind) or not words.GONE.isdisjoint(behind):
                return at, at + 1
    return None
