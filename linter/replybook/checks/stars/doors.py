"""Who is asked for a review, and who is sent to another door."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, is_review, is_site, talks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.word_set import word_set

_EARNED = words.EARNED | word_set("what how improve takes")


_HIGH = word_set("4 5 four five")


_LEADS = acts.GIVE | {"link"}


def reviews_act(said: Said) -> tuple[int, int] | None:
    """Where the reader is told to leave a review, somewhere: "tell Google", "review us", "tag us in a post"."""
    norms = said.norms
    if _LEADS.isdisjoint(said.words):
        return None
    starred = not {"stars", "star"}.isdisjoint(said.words) and not {"5", "five"}.isdisjoint(said.words)
    for at in range(said.first, said.end):
        if norms[at] == "link" and (norms[at - 1] == "review" or starred):
            return at - 1, at
        if norms[at] not in acts.GIVE or not is_readers(norms, said.first, at):
            continue
        behind = norms[at + 1 : min(said.end, at + 9)]
        if norms[at] in {"review", "rate"} and behind[:1] in {("us",), ("our",), ("the",), ("this",)}:
            return at, at + 1
        for index in range(at + 1, min(said.end, at + 9)):
            if norms[index] in words.EDGES and norms[index] != ",":
                break
            if (
                (norms[index] in _HIGH and index == at + 2 and talks(said) and _bare(said, index + 1))
                or is_review(said, index, loose=False)
                or is_site(norms, index)
                or _is_public_post(said, at, index)
            ):
                return at, index
    return None


def _bare(said: Said, at: int) -> bool:
    return (
        at >= said.end or not said.norms[at][0].isalnum() or said.norms[at] in {"please", "now", "stars", "star", "and"}
    )


def _is_public_post(said: Said, at: int, index: int) -> bool:
    norms = said.norms
    online = norms[index] == "online" or (norms[index] == "world" and norms[at] in {"tell", "show"})
    tagged = norms[at] == "tag" and norms[index] in {"post", "story", "reel"}
    return online or tagged


def asks_the_happy(said: Said, *, unhappy: bool) -> tuple[int, int] | None:
    """Where good reviews are asked for, or those of the happy; `unhappy` where others are sent elsewhere."""
    chosen = _chosen(said)
    if chosen:
        return chosen
    act = reviews_act(said)
    return None if act is None else praises(said, act) or only_happy(said, act, unhappy=unhappy)


def _chosen(said: Said) -> tuple[int, int] | None:
    """ "We ask our happiest customers to tell Google", "5-star feedback only, please"."""
    norms = said.norms
    if norms[said.first] in _HIGH and norms[said.first + 1 : said.first + 3] == ("-", "star") and "only" in said.words:
        return said.first, min(said.end - 1, said.first + 3)
    for at in range(said.first, said.end - 1):
        if norms[at] in _HAPPY and norms[at + 1] in acts.PEOPLE:
            site = (
                to for to in range(at + 2, min(said.end, at + 10)) if is_site(norms, to) or norms[to] in acts.STRONG
            )
            last = next(site, None)
            asked = not {"ask", "invite", "only", "encourage", "send", "want", "like"}.isdisjoint(said.words)
            return (at, last) if last and asked and acts.NO_ASK.isdisjoint(said.words) else None
    return None


_HAPPY = word_set("happy happiest satisfied pleased delighted content keenest loyal biggest")


def praises(said: Said, act: tuple[int, int] | None) -> tuple[int, int] | None:
    """Where good words are asked for: "write us something sweet on Google", "support us with 5 stars"."""
    norms = said.norms
    if (
        act is None
        or is_denied(norms, said.first, act[1])
        or not _NO_MATTER.isdisjoint(said.words)
        or not acts.THANKS.isdisjoint(norms[said.first : act[0]])
    ):
        return None
    if not _EARNED.isdisjoint(said.words) and "deserve" not in said.words:
        return None
    if _gives_five(said, act[0]):
        return act
    start, end = act[0], min(said.end, act[1] + 4)
    for at in range(start, end):
        if norms[at] in acts.GOOD and not acts.PRAISED.isdisjoint(norms[max(start, at - 1) : at + 4]):
            if norms[at - 1] in {"your", "for", "these", "those"} or "or" in norms[at : at + 2]:
                return None
            return start, at
    return None


_NO_MATTER = word_set("whatever whichever whether regardless nor either never nobody honest")


def _gives_five(said: Said, give: int) -> bool:
    """ "Now give us five :)", where stars are the talk."""
    norms = said.norms
    return norms[give : give + 2] == ("give", "us") and norms[give + 2] in _HIGH


def only_happy(said: Said, act: tuple[int, int], *, unhappy: bool) -> tuple[int, int] | None:
    """Where only those that are happy are asked: "got a smile? Then review us", with another door for the rest."""
    if _is_last_denied(said, act[0]):
        return None
    if "only" in said.words and "customers" in said.words:
        return act
    if {"or", "whether"} & set(said.words) and {"bad", "not", "otherwise"} & set(said.words) and not unhappy:
        return None
    if unhappy or _is_conditional(said) or _after_question(said) or _labelled(said, act[0]):
        return act
    return None


def _is_conditional(said: Said) -> bool:
    """ "If you enjoyed it, …", "… if we made you smile"."""
    norms = said.norms
    for at in range(said.first, said.end - 1):
        if norms[at] in {"if", "when"} and norms[at + 1] in _YOU_OR_IT:
            end = next(
                (to for to in range(at + 1, said.end) if norms[to] in words.EDGES or norms[to] == "and"), said.end
            )
            clause = norms[at + 1 : min(end, at + 9)]
            minute = not {"minute", "moment", "second", "want", "can", "could", "don't"}.isdisjoint(clause)
            minute = minute or ("time" in clause and {"good", "great", "lovely"}.isdisjoint(clause))
            if clause[-1:] in {("like",), ("love",)} or clause[-2:] == ("like", "to"):
                continue
            stars = not {"5", "five"}.isdisjoint(clause)
            if stars or (not acts.CONTENT.isdisjoint(clause) and not minute and acts.NO_ASK.isdisjoint(clause)):
                return True
    return False


_YOU_OR_IT = word_set("you you're you've we we've we're it it's our the your everything all this that they")


def _is_last_denied(said: Said, act: int) -> bool:
    return not {"don't", "not", "never", "no"}.isdisjoint(said.norms[max(said.first, act - 4) : act])


def _labelled(said: Said, act: int) -> bool:
    """ "Loved it: leave us a review", "happy → Google"."""
    before = said.norms[max(said.first, act - 4) : act]
    return before[-1:] in {(":",), ("→",), ("=",), (">",)} and not acts.CONTENT.isdisjoint(before)


def _after_question(said: Said) -> bool:
    """ "Loved it? Tell Google": the sentence before it asks whether they are happy."""
    asked = said.norms[said.before : said.first]
    short = 2 <= len(asked) <= 9 and asked[-1] == "?"
    return short and not acts.CONTENT.isdisjoint(asked) and _WH.isdisjoint(asked)


_WH = word_set("what how which where when who why could would can will please")


def turns_away(said: Said) -> bool:
    """Whether those that aren't happy are sent elsewhere: "if not, tell me", "thumbs down? Text us"."""
    norms = said.norms
    if acts.UNHAPPY.isdisjoint(norms[said.before : said.end]):
        return False
    pairs = {norms[at : at + 2] for at in range(said.first, said.end - 1)}
    if acts.TO_US.isdisjoint(pairs):
        return False
    near = norms[said.before : said.end] if "?" in norms[said.before : said.first] else said.words
    unhappy = next((at for at, norm in enumerate(near) if norm in acts.UNHAPPY), None)
    if unhappy is None:
        return False
    conditional = {"if", "otherwise", "?", "less", "when", ":", "→", "="} & set(near)
    return bool(conditional) and not {"or", "both"}.issubset(near)
