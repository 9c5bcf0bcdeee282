"""What is wished of a review, of those that are happy, and of those that aren't."""

from __future__ import annotations

from replybook.checks import review_act_words as acts
from replybook.checks import review_words as words
from replybook.checks.review_acts import Said, changes, is_review, speaks
from replybook.checks.review_mentions import is_readers
from replybook.checks.word_set import word_set

_STARS = word_set("star stars one two three missing fifth fourth extra last other others")
_SEE = word_set("see seeing get getting earn win have having count hear read find")
_EARNED = words.EARNED | word_set("what how improve takes")
_POSTING = word_set("""
    post posting posted posts leave leaving left write writing written review reviewing go going share sharing publish
    publishing put putting rate rating complain complaining comment commenting air airing said say
""")
_HOLDS = word_set("don't not nothing refrain avoid without hold instead rather before never stop skip keep leave off")
_HOLDING = word_set("refrain avoid hold instead rather before keep skip")
_ABOUT_US = word_set("review reviews rating ratings bad negative public publicly online stars us")


def wishes(said: Said) -> tuple[int, int] | None:
    """Where a review is wished another: "if your rating could show it", "we'd love those missing two"."""
    wished = not acts.WISH.isdisjoint(said.words) or "if" in said.words or "?" in said.words
    wished = wished or not _MANY.isdisjoint(said.words)
    if not wished or not acts.NO_ASK.isdisjoint(said.words) or not acts.DONE.isdisjoint(said.words[:3]):
        return None
    for at in range(said.first, said.end):
        if is_review(said, at, loose=said.told or said.on_page):
            rises = _rises(said, at)
            if rises is not None:
                return at, rises
    return _more_stars(said)


def _rises(said: Said, review: int) -> int | None:
    """The verb that says what the review itself is to do."""
    behind = said.norms[review + 1 : min(said.end, review + 6)]
    before = said.norms[max(said.first, review - 5) : review]
    if not _OURS.isdisjoint(before) or not _OURS.isdisjoint(behind):
        return None
    for at, norm in enumerate(behind, review + 1):
        if norm in acts.RISES:
            asked = not _COULD.isdisjoint(said.norms[review:at]) or not _LET.isdisjoint(before) or "if" in before
            return at if asked or norm in words.BY_NOW or "went" in said.norms[review:at] else None
        if norm in {"went", "goes", "go", "came", "comes"} and {"up", "down", "away"} & set(behind):
            return at
    return None


_MANY = word_set("most many others everyone people guests customers users")
_OURS = word_set("we we've our us by because so helps helped help")
_COULD = word_set("could would might can will to be were was gets got")
_LET = word_set("let have hope trust")


def _more_stars(said: Said) -> tuple[int, int] | None:
    """ "We'd love to see those missing two", "most go from 3 to 5: can we count on you too?" """
    norms = said.norms
    if not _EARNED.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end - 1):
        near = norms[at + 1 : min(said.end, at + 5)]
        if norms[at] in _SEE and "missing" in near and near[-1] != "missing" and _talks(said):
            behind = near[near.index("missing") + 1]
            return (at, at + 1 + near.index("missing")) if behind in _STARS else None
        if (
            norms[at] == "from"
            and _talks(said)
            and near[:1]
            and near[0] in _LOW
            and "to" in near
            and not _HIGH.isdisjoint(near)
        ):
            return at, min(said.end - 1, at + 4)
    return None


_LOW = word_set("1 2 3 4 one two three four")
_HIGH = word_set("4 5 four five")


def _talks(said: Said) -> bool:
    return said.on_page or said.told or speaks(said)


def hushes(said: Said) -> tuple[int, int] | None:
    """Where somebody is asked to keep quiet: "before you post on Google", "leave Google out of it"."""
    norms = said.norms
    if not words.PERSONAL.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end):
        if norms[at] in _HOLDS and (last := _hushed(said, at)) is not None:
            return at, last
    return None


def _hushed(said: Said, at: int) -> int | None:
    norms, norm = said.norms, said.norms[at]
    behind = norms[at + 1 : min(said.end, at + 9)]
    if norm in {"leave", "keep", "keeping"}:
        site = next((index for index, word in enumerate(behind, at + 1) if word in acts.ONLINE), None)
        return site if site is not None and not {"off", "out"}.isdisjoint(behind) else None
    if norm == "off":
        return None
    posts = next((index for index, word in enumerate(behind[:5], at + 1) if word in _POSTING), None)
    if posts is None or not _of_us(said, posts):
        return None
    if norm in {"don't", "never", "stop"}:
        return posts if norms[at - 1] not in {"we", "i", "you", "they", "if"} and posts - at <= 2 else None
    if norm in {"not", "nothing", "without"}:
        return (
            posts
            if not {"prefer", "rather", "obliged", "grateful", "ask", "appreciate", "please", "hope"}.isdisjoint(
                said.words
            )
            else None
        )
    addressed = "you" in norms[at:posts] or norms[posts].endswith("ing") or norm in {"refrain", "avoid"}
    return posts if addressed else None


def _of_us(said: Said, at: int) -> bool:
    behind = said.norms[at : min(said.end, at + 7)]
    named = not (acts.STRONG | acts.SITES | {"stars"}).isdisjoint(behind[1:]) or behind[0] in {"review", "reviewing"}
    return named or (
        not {"about", "online", "publicly", "public"}.isdisjoint(behind) and not _ABOUT_US.isdisjoint(behind)
    )


_LEADS = acts.GIVE | {"link"}


def reviews_act(said: Said) -> tuple[int, int] | None:
    """Where the reader is told to leave a review, somewhere: "tell Google", "review us", "tag us in a post"."""
    norms = said.norms
    if _LEADS.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end):
        if norms[at] == "link" and norms[at - 1] == "review":
            return at - 1, at
        if norms[at] not in acts.GIVE or not is_readers(norms, said.first, at):
            continue
        behind = norms[at + 1 : min(said.end, at + 9)]
        if norms[at] in {"review", "rate"} and behind[:1] in {("us",), ("our",), ("the",), ("this",)}:
            return at, at + 1
        for index in range(at + 1, min(said.end, at + 9)):
            if norms[index] in words.EDGES and norms[index] != ",":
                break
            if is_review(said, index, loose=False) or norms[index] in acts.SITES or _is_public_post(said, at, index):
                return at, index
    return None


def _is_public_post(said: Said, at: int, index: int) -> bool:
    norms = said.norms
    online = norms[index] == "online" or (norms[index] == "world" and norms[at] in {"tell", "show"})
    tagged = norms[at] == "tag" and norms[index] in {"post", "story", "reel"}
    return online or tagged


def praises(said: Said) -> tuple[int, int] | None:
    """Where good words are asked for: "write us something sweet on Google", "support us with 5 stars"."""
    act = reviews_act(said)
    norms = said.norms
    if act is None or not acts.NO_ASK.isdisjoint(said.words) or not acts.THANKS.isdisjoint(norms[said.first : act[0]]):
        return None
    if not _EARNED.isdisjoint(said.words) and "deserve" not in said.words:
        return None
    start, end = act[0], min(said.end, act[1] + 4)
    for at in range(start, end):
        if norms[at] in acts.GOOD and not acts.PRAISED.isdisjoint(norms[max(start, at - 1) : at + 4]):
            if norms[at - 1] in {"your", "for", "these", "those"} or "or" in norms[at : at + 2]:
                return None
            return start, at
    return None


def only_happy(said: Said, *, unhappy: bool) -> tuple[int, int] | None:
    """Where only those that are happy are asked: "got a smile? Then review us", with another door for the rest."""
    act = reviews_act(said)
    if act is None:
        return None
    if {"or", "whether"} & set(said.words) and {"bad", "not", "otherwise"} & set(said.words) and not unhappy:
        return None
    if unhappy or _is_conditional(said) or _after_question(said):
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
            minute = not {"minute", "moment", "time", "want", "can", "could", "don't"}.isdisjoint(clause)
            if clause[-1:] in {("like",), ("love",)}:
                continue
            stars = not {"5", "five"}.isdisjoint(clause)
            if stars or (not acts.CONTENT.isdisjoint(clause) and not minute and acts.NO_ASK.isdisjoint(clause)):
                return True
    return False


_YOU_OR_IT = word_set("you you're you've we we've we're it it's our the your everything all this that they")


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
    conditional = {"if", "otherwise", "?", "less", "when"} & set(near)
    return bool(conditional) and not {"or", "both"}.issubset(near)


def pays_for(said: Said) -> tuple[int, int] | None:
    """Where something is given for a review or for its end: "make it a 5 and there's a lash tint for you"."""
    norms = said.norms
    if acts.NO_ASK & set(said.words) - {"don't", "doesn't"}:
        return None
    if only := _only_for(said):
        return only
    if hangs := _hangs(said):
        return hangs
    act = changes(said) or praises(said) or _gone(said) or _people(said) or reviews_act(said)
    if act is None:
        return None
    rest = [at for at in range(said.first, said.end) if not act[0] <= at <= act[1]]
    gain = next((at for at in rest if _is_gain(norms, at)), None)
    if gain is None:
        return None
    between = norms[min(act[1], gain) : max(act[0], gain)]
    conditional = not acts.CONDITIONS.isdisjoint(norms[max(said.first, act[0] - 6) : act[1]])
    joined = gain > act[1] and not {"and", "&", "then", ",", "for", "gets", "get", "to"}.isdisjoint(between)
    given = not acts.GIVERS.isdisjoint(norms[max(said.first, gain - 7) : gain + 3])
    return (min(act[0], gain), max(act[1], gain)) if given and (conditional or joined) else None


def _is_gain(norms: tuple[str, ...], at: int) -> bool:
    if norms[at] not in acts.GAINS or norms[at] in {"get", "gets", "getting", "earn", "earns", "enjoy", "code"}:
        return False
    if norms[at] == "free":
        return norms[at - 1] not in words.NO_OFFER
    return norms[at] != "house" or norms[at - 1] == "the"


def _hangs(said: Said) -> tuple[int, int] | None:
    """ "We'll settle it provided the review disappears": whatever we do hangs on it."""
    gone = _gone(said) or changes(said)
    if gone is None:
        return None
    before = said.norms[max(said.first, gone[0] - 7) : gone[0] + 1]
    if {"provided", "once", "soon", "after", "until", "moment", "minute", "day", "condition"}.isdisjoint(before):
        return None
    rest = said.norms[said.first : gone[0]] + said.norms[gone[1] : said.end]
    ours = {"we'll", "i'll"} & set(rest) or any(rest[at : at + 2] in _WE_WILL for at in range(len(rest)))
    return gone if ours and {"thrilled", "delighted", "happy"}.isdisjoint(rest) else None


_WE_WILL = frozenset(
    (("we", "will"), ("we", "can"), ("i", "will"), ("i", "can"), ("gets", "processed"), ("get", "your"))
)


def _only_for(said: Said) -> tuple[int, int] | None:
    """ "We do that for clients who change theirs first", "we comp a round for folks who update their stars"."""
    norms = said.norms
    for at in range(said.first, said.end - 3):
        if norms[at] == "for" and norms[at + 1] in acts.PEOPLE and norms[at + 2] in {"who", "that"}:
            changed = norms[at + 3] in acts.CHANGE and _talks(said)
            return (at, at + 3) if changed else None
    return None


def _people(said: Said) -> tuple[int, int] | None:
    """ "Guests who update their score", "everyone who posts 5 stars about us"."""
    norms = said.norms
    for at in range(said.first, said.end - 2):
        if norms[at] in acts.PEOPLE and norms[at + 1] in {"who", "that", "with", "giving", "leaving", "posting"}:
            for index in range(at + 2, min(said.end, at + 9)):
                if is_review(said, index, loose=True) or norms[index] in acts.SITES or norms[index] == "marks":
                    return at, index
    return None


def _gone(said: Said) -> tuple[int, int] | None:
    """ "Provided the review disappears", "once the stars are five"."""
    for at in range(said.first, said.end):
        if is_review(said, at, loose=said.told or said.on_page):
            behind = said.norms[at + 1 : min(said.end, at + 4)]
            if not acts.RISES.isdisjoint(behind) or not words.GONE.isdisjoint(behind):
                return at, at + 1
    return None
