"""What is wished of a review."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, is_review, speaks, talks
from replybook.checks.stars.mentions import is_denied
from replybook.checks.word_set import word_set

_STARS = word_set("star stars one two three missing fifth fourth extra last other others")


_SEE = word_set("see seeing get getting earn win have having count hear read find")


_EARNED = words.EARNED | word_set("what how improve takes")


def wishes(said: Said) -> tuple[int, int] | None:
    """Where a review is wished another: "if your rating could show it", "we'd love those missing two"."""
    wished = not acts.WISH.isdisjoint(said.words) or "if" in said.words or "?" in said.words
    wished = wished or not _MANY.isdisjoint(said.words)
    if not wished or not acts.THANKED.isdisjoint(said.words[:1]) or not _NO_MATTER.isdisjoint(said.words):
        return None
    for at in said.own_nouns:
        if is_review(said, at, loose=said.told or said.on_page) and not _denied_about(said, at):
            rises = _rises(said, at)
            if rises is not None:
                return at, rises
            if _gets_done(said, at) or _some_more(said, at):
                return max(said.first, at - 1), min(said.end - 1, at + 1)
    return _more_stars(said) or _left_up(said)


_NO_MATTER = word_set("whatever whichever whether regardless nor either never nobody")


def _denied_about(said: Said, at: int) -> bool:
    """Whether a "not" stands in the part of the sentence that names the review."""
    behind = said.norms[at : min(said.end, at + 5)]
    stop = next((to for to, norm in enumerate(behind) if norm in words.EDGES), len(behind))
    return is_denied(said.norms, said.first, at) or not acts.NO_ASK.isdisjoint(behind[:stop])


def _gets_done(said: Said, review: int) -> bool:
    """ "We'd like the post removed"."""
    before, behind = said.norms[max(said.first, review - 5) : review], said.norms[review + 1 : review + 3]
    return not acts.CHANGED.isdisjoint(behind[:1]) and not _LIKE.isdisjoint(before) and _OURS_TOO.isdisjoint(behind)


_LIKE = word_set("like want love need appreciate see have get prefer")


_OURS_TOO = word_set("by us how")


def _some_more(said: Said, review: int) -> bool:
    """ "How about a couple more stars?" """
    before = said.norms[max(said.first, review - 4) : review]
    asked = "?" in said.words or "!" in said.words or not _LIKE.isdisjoint(said.words)
    return "more" in before[-2:] and said.norms[review] in {"star", "stars"} and asked


def _left_up(said: Said) -> tuple[int, int] | None:
    """ "Could it be taken down?", "think twice about leaving this up"."""
    norms = said.norms
    if not talks(said) or not _TO_MEND.isdisjoint(norms[said.before : said.end]):
        return None
    for at in range(said.first, said.end - 2):
        if norms[at] in {"it", "this", "that"} and norms[at + 1] == "be" and norms[at - 1] in _COULD:
            gone = {"private", "hidden", "removed", "deleted", "taken", "changed", "edited", "updated", "pulled"}
            if not gone.isdisjoint(norms[at + 2 : at + 4]) and speaks(said):
                return at, at + 2
        if norms[at] in {"leaving", "keeping"} and norms[at + 1] in {"it", "this", "that"} and norms[at + 2] == "up":
            return at, at + 2
        if norms[at] == "a" and norms[at + 1] in _HIGH and norms[at + 2] == "would":
            return at, at + 1
    return None


_TO_MEND = word_set("""
    app version account order setting settings phone address email photo card password booking date
""")


def _rises(said: Said, review: int) -> int | None:
    """The verb that says what the review itself is to do."""
    behind = said.norms[review + 1 : min(said.end, review + 6)]
    before = said.norms[max(said.first, review - 5) : review]
    if not _OURS.isdisjoint(before[-2:]) or not _OURS.isdisjoint(behind):
        return None
    for at, norm in enumerate(behind, review + 1):
        if norm in acts.RISES:
            asked = not _COULD.isdisjoint(said.norms[review:at]) or not _LET.isdisjoint(before) or "if" in before
            return at if asked or norm in words.BY_NOW or "went" in said.norms[review:at] else None
        if norm == "go" and behind[:1] in {("can",), ("could",), ("might",)}:
            return at
        if norm == "goes" and said.norms[at + 1 : at + 2] in {(".",), ("!",), (",",), ("now",)}:
            return at
        if norm in {"went", "goes", "go", "came", "comes", "come"} and {"up", "down", "away"} & set(behind):
            return at
    return None


_MANY = word_set("maybe perhaps right") | word_set("most many others everyone people guests customers users")


_OURS = word_set("we we've our us because so helps helped help")


_COULD = word_set("could would might can will to be were was gets got")


_LET = word_set("let have hope trust")


def _more_stars(said: Said) -> tuple[int, int] | None:
    """ "We'd love to see those missing two", "most go from 3 to 5: can we count on you too?" """
    norms = said.norms
    if not _EARNED.isdisjoint(said.words):
        return _earns_more(said)
    for at in range(said.first, said.end - 1):
        near = norms[at + 1 : min(said.end, at + 5)]
        if norms[at] in _SEE and "missing" in near and near[-1] != "missing" and talks(said):
            behind = near[near.index("missing") + 1]
            return (at, at + 1 + near.index("missing")) if behind in _STARS else None
        if _goes_up(norms[at], near) and talks(said):
            return at, min(said.end - 1, at + 4)
    return None


def _earns_more(said: Said) -> tuple[int, int] | None:
    """ "Could that earn us a star or two more?", and not "how could we earn one"."""
    norms = said.norms
    for at in range(said.first + 1, said.end - 2):
        if norms[at : at + 2] == ("earn", "us") and norms[at - 1] in {"that", "this", "it"}:
            behind = norms[at + 2 : min(said.end, at + 6)]
            return (at, at + 3) if not {"star", "stars"}.isdisjoint(behind) else None
    return None


def _goes_up(norm: str, near: tuple[str, ...]) -> bool:
    """ "From 3 to 5", "that 3 turn to a 5"."""
    if not near or _HIGH.isdisjoint(near[1:]):
        return False
    return (norm == "from" and near[0] in _LOW and "to" in near) or (norm in _LOW and near[0] in _TURNS)


_TURNS = word_set("turn turns become becomes go goes climb rise grow jump change move")


_LOW = word_set("1 2 3 4 one two three four")


_HIGH = word_set("4 5 four five")
