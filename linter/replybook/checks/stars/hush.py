"""Where somebody is asked to keep quiet about us."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import Said, speaks
from replybook.checks.word_set import word_set

_POSTING = word_set("""
    post posting posted posts leave leaving left write writing written review reviewing go going share sharing
    publish appear appears goes show shows stand stands publishing put putting rate rating complain complaining
    comment commenting air airing said say
""")


_HOLDS = word_set("""
    don't not nothing refrain avoid without hold instead rather before never stop skip keep leave off
""")


_ABOUT_US = word_set("review reviews rating ratings bad negative public publicly online stars us")


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
    if posts is not None and norm in {"hold", "before", "instead"} and said.told and said.norms[posts].endswith("ing"):
        return posts
    if posts is None or not _of_us(said, posts):
        return _rather_not(said, at)
    if norm == "don't" and not {"condition", "provided", "promise"}.isdisjoint(norms[max(said.first, at - 5) : at]):
        return posts
    if norm in {"don't", "never", "stop"}:
        return posts if norms[at - 1] not in {"we", "i", "you", "they", "if"} and posts - at <= 2 else None
    if norm in {"not", "nothing", "without"}:
        return (
            posts
            if not {
                "prefer",
                "rather",
                "obliged",
                "grateful",
                "ask",
                "appreciate",
                "please",
                "hope",
                "condition",
                "provided",
                "agree",
            }.isdisjoint(said.words)
            else None
        )
    addressed = "you" in norms[at:posts] or norms[posts].endswith("ing") or norm in {"refrain", "avoid", "hold", "skip"}
    return posts if addressed else None


def _rather_not(said: Said, at: int) -> int | None:
    """ "We'd rather you didn't", to somebody who speaks of a review."""
    rather = said.norms[at] == "rather" and said.norms[at + 1 : at + 3] == ("you", "didn't")
    return at + 2 if rather and (said.told or speaks(said)) else None


def _of_us(said: Said, at: int) -> bool:
    behind = said.norms[at : min(said.end, at + 7)]
    if behind[0] in {"posts", "comments", "post"} and said.norms[at - 1] in {"public", "online"}:
        return True
    named = not (acts.STRONG | acts.SITES | {"stars"}).isdisjoint(behind[1:]) or behind[0] in {"review", "reviewing"}
    return named or (
        not {"about", "online", "publicly", "public"}.isdisjoint(behind) and not _ABOUT_US.isdisjoint(behind)
    )
