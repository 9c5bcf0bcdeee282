"""Another rating asked for in whatever build: a review, a wish and a change that stand in one sentence."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import OTHER_THINGS, Said, is_site, speaks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.stars.nudges import MARKS, is_mark
from replybook.checks.word_set import word_set

_CALLED = word_set("""
    vote write-up writeup verdict opinion mark grade score rating review post posting comment thread word
    words wording average tally record 9s 10s fives survey questionnaire piece feedback thumbs bubbles testimonial
    recommendation
""")
_POINTED = word_set("your that those this the these a an kinder nicer better one fewer more another good of")
_ASKS = word_set("""
    pls plz merits
    please kindly would could can might mind love appreciate grateful hope hoping wish fancy perhaps maybe chance
    ask asking invite suggest consider reckon persuade tempt convince open willing owe let deserve deserves worth
    ? lovely great brilliant ace fab wonderful awesome magic help helps mean means heart favour favor solid week day
    feel think believe trust expect welcome prefer chuffed thrilled delighted happy glad kindness nudge
""")
_LESS_OR_MORE = word_set("""
    taller higher kinder nicer warmer fairer happier brighter better nearer closer upward upwards shinier sunnier
    softer gentler rosier fuller extra sequel update upgrade bump boost rethink tweak revision reconsideration redo
    second-chance friendlier sweeter generous generously
""")
_VERBS = (
    (acts.CHANGE | acts.CHANGING)
    - acts.WEAK
    - word_set("swap replace switch hide review address clear omit cut wipe hiding replacing swapping adding taking")
) | word_set("""
    splitting split reflect reflecting lift rewrite rewriting re-rate rerate redo redoing reconsider rejudge re-score
    regrade remark upping up raising judged judge retract take taking change move moving shift
""")
_AFTER = {
    "take": word_set("off down away back"),
    "taking": word_set("off down away back"),
    "making": word_set("private hidden"),
    "make": word_set("private hidden"),
    "sleep": word_set("on"),
    "filling": word_set("again"),
    "fill": word_set("again"),
    "some": word_set("thought"),
    "think": word_set("again twice over"),
    "up": word_set("stars score rating star"),
    "put": word_set("right straight"),
    "few": word_set("more"),
    "couple": word_set("more"),
    "more": word_set("than stars"),
    "rate": word_set("again"),
    "good": word_set("books"),
    "naughty": word_set("step list"),
    "out": word_set("doghouse"),
}
"""Words that change a rating with one of others shortly behind them."""
_MERITS = word_set("worth with deserves deserve merit merits")
_LONE = word_set("up take taking more change move moving shift good")
_FIGURES = word_set("4 5 four five 10 ten")
_SEES = word_set("see get have getting seeing give be make turn")
_STOPS = (words.EARNED - {"deserve", "worth", "make", "making"}) | word_set(
    "how what whatever honest any whether either"
)
_CHANGES = _LESS_OR_MORE | _VERBS | frozenset(_AFTER) | _FIGURES


NAMES = MARKS | _CALLED | acts.SITES | word_set("wrote written app us")
"""Without one of these, no review is named."""


def cues(said: Said) -> tuple[int, int] | None:
    """Where a rating, a wish and a change of it stand together, told to the reader; `None` where they don't."""
    if NAMES.isdisjoint(said.words) or _ASKS.isdisjoint(said.words):
        return None
    if _CHANGES.isdisjoint(said.words) or _is_stopped(said):
        return None
    if said.on_wall and (posted := _post_away(said)):
        return posted
    if (
        said.words[0] == "to"
        or not (said.told or said.on_page or speaks(said))
        or not acts.THANKED.isdisjoint(said.words[:2])
    ):
        return None
    if not OTHER_THINGS.isdisjoint(said.words) and "app" not in said.words:
        return None
    marks = [at for at in range(said.first, said.end) if said.norms[at] in NAMES and _is_called(said, at)]
    for at in range(said.first, said.end) if marks else ():
        if _changes(said, at) and not is_denied(said.norms, said.first, at):
            near = min(marks, key=lambda mark: abs(mark - at))
            if abs(near - at) <= _NEAR and _together(said, at, near):
                return min(at, near), max(at, near)
    return None


def _post_away(said: Said) -> tuple[int, int] | None:
    """ "Open to taking this post off", "I'd appreciate you making the post private"."""
    for at in range(said.first + 2, said.end - 1):
        if said.norms[at] in _POSTS and said.norms[at + 1] in {"removed", "deleted", "gone"}:
            wanted = not {"like", "want", "love", "need", "have"}.isdisjoint(said.norms[max(said.first, at - 4) : at])
            if wanted and "you" not in said.norms[at - 4 : at - 1] and not is_denied(said.norms, said.first, at):
                return at, at + 1
        if said.norms[at] in _POSTS and said.norms[at - 1] in {"this", "your", "the"} and said.norms[at - 2] in _AWAYS:
            away = said.norms[at - 2] in {"deleting", "removing", "delete", "remove", "editing", "edit"}
            away = away or not _OFF.isdisjoint(said.norms[at + 1 : at + 3])
            if away and is_readers(said.norms, said.first, at - 2) and not is_denied(said.norms, said.first, at):
                return at - 2, at
    return None


_POSTS = word_set("post tweet comment thread video reel story")
_AWAYS = word_set("taking take making make deleting removing delete remove pulling pull hiding editing edit")
_OFF = word_set("off down private away hidden")
_NEAR = 13


def _is_stopped(said: Said) -> bool:
    stops = [at for at in range(said.first, said.end) if said.norms[at] in _STOPS]
    return any(said.norms[at : at + 2] != ("what", "you") or said.norms[at + 2] not in _WROTE for at in stops)


_WROTE = word_set("wrote said put posted")


def _is_called(said: Said, at: int) -> bool:
    """Whether a token names a review by any of its names."""
    norm, before = said.norms[at], said.norms[max(said.first, at - 3) : at]
    if norm == "wrote" or norm == "written":
        return before[-1:] in {("you",), ("you've",)} and (said.told or said.on_page)
    behind = said.norms[at + 1 : at + 2]
    if (norm in acts.NOT_REVIEW and norm not in _CALLED) or (behind and behind[0] in acts.NOT_REVIEW):
        return False
    if norm in {"9s", "10s", "fives"} or (norm in {"app", "us"} and said.norms[at - 1] == "rate"):
        return True
    named = norm in _CALLED and not _POINTED.isdisjoint(before[-2:])
    return is_mark(said, at) or (named and (said.told or said.on_page)) or is_site(said.norms, at)


def _changes(said: Said, at: int) -> bool:
    """Whether a token has the rating be another."""
    norm = said.norms[at]
    if norm in {"better", "extra", "closer", "nearer"}:
        return any(is_mark(said, to) for to in range(max(said.first, at - 4), min(said.end, at + 4)))
    if norm == "more":
        return said.norms[at + 1 : at + 2] == ("than",) and said.norms[at - 1] in _MERITS
    if norm in _LESS_OR_MORE or (norm in _VERBS - _LONE):
        return _is_theirs(said, at)
    if norm in _AFTER and not _AFTER[norm].isdisjoint(said.norms[at + 1 : min(said.end, at + 6)]):
        return _is_theirs(said, at)
    if norm in {"change", "move", "moving", "shift"}:
        return not {"to", "from"}.isdisjoint(said.norms[at + 1 : at + 3]) and _is_theirs(said, at)
    if norm == "rate" and said.norms[at - 2 : at] == ("re", "-"):
        return _is_theirs(said, at - 2)
    high = (
        norm in _FIGURES
        and "the" not in said.norms[at - 3 : at]
        and not _SEES.isdisjoint(said.norms[max(said.first, at - 5) : at])
    )
    return high and is_mark(said, at) and "see" in said.words


def _is_theirs(said: Said, at: int) -> bool:
    """Whether it is not what we do, nor what was done."""
    before = said.norms[max(said.first, at - 3) : at]
    if before == ("to",) and at == said.first + 1:
        return False
    if not {"our", "we'll", "i'll", "we've", "i've", "been", "the", "latest"}.isdisjoint(before[-2:]):
        return said.norms[at] in _LESS_OR_MORE and "the" in before[-2:]
    return is_readers(said.norms, said.first, at) or said.norms[at] in _LESS_OR_MORE


def _together(said: Said, at: int, mark: int) -> bool:
    """Whether no other clause stands between the change and the rating."""
    between = said.norms[min(at, mark) + 1 : max(at, mark)]
    return not between or {".", ";", "because", "since", "when", "while"}.isdisjoint(between)
