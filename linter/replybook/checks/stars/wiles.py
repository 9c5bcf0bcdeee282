"""Wiles for a higher rating: is a one deserved, are we at five yet, has it gone up, may it be more generous."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars.acts import OTHER_THINGS, Said, is_review, is_site, speaks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.word_set import word_set

_FIGURES = word_set(
    "1 2 3 4 5 10 one two three four five ten three's two's one's five's four's fifth 5★ 1★ 2★ 3★ 4★ twos ones"
)
_HIGH = word_set("4 5 four five 10 ten fifth 5★ 5/5 five-star")
_INTO = word_set("a to into with it us full proper straight the than")
_UNITS = word_set("star stars bubbles yet now then instead up from out isn't wouldn't don't not doesn't ⭐ ★ *")
_TIMES = word_set(
    "at by of say until about around before after for version chapter room bay gate line page £ $ € : . / -"
)
_FAULTS = word_set("""
    improve improved improving better differently learn suggestions suggestion feedback kept cost lost fell experience
    whatever whichever regardless never honest whether how why
""")
_PASTS = frozenset(
    (
        ("would", "have"),
        ("can", "do"),
        ("could", "do"),
        ("should", "do"),
        ("could", "have"),
        ("did", "we"),
        ("can", "we"),
    )
)
_BELITTLES = word_set(
    "undersells mean stingy lonely cruel sinks drags hurts hits harms damages harsh unlucky meagre measly"
)
_HARD = word_set("hard harder tough tougher difficult")
_READ = word_set(
    "read reading see seeing hear hearing thanks thank appreciate feedback sorry understand agree deserved"
)
_FEELS = word_set("generous positive kinder generously positively kindly softer sunnier upbeat flattering")
_IFS = word_set("if please could would hope wish perhaps maybe should trust love help ask grateful appreciate")
_UPS = word_set("go goes going gone went climb climbs rise rises move moves come comes")
_TRUSTS = word_set("trust hope expect hoping expecting hopefully if should assume presume")
_PROOF = word_set("proof evidence screenshot screenshots photo snap pic screengrab confirmation")
_RENEWED = word_set("updated changed edited revised amended raised improved gone up removed deleted new down")
_VIEWS = word_set("view take angle verdict opinion crack")
_AGAIN = word_set("another second fresh different new kinder")
_RECORD = word_set("record records picture")
_LETS = word_set("lets let allows can could may possible easy free able")
_EDITS = word_set("edit change amend update revise delete remove edited changed amended updated")
_ENDS = word_set("smile ending end outcome story that this rest turnaround page")
_MAKES_IT = word_set("made makes say says said showed shows show appeared appears found")
_HERE = word_set("here there page google review reviews up trustpilot yelp stars facebook online")
_WISHES = word_set(
    "love glad lovely delighted thrilled chuffed grateful wish nice good great happy mean possible appreciate"
)
_GAINS = word_set("""
    free voucher discount coupon gift gifts refund credit prize draw points reward freebie off half price entered
    pint dessert pudding drink drinks dinner lunch coffee bottle cake desserts spa tenner fiver £ $ € ours paid
    treat house complimentary bonus upgrade meal
""")
_ADDS = word_set("pop add put stick whack give find hand bump round lift make raise drop push leave")

SIGNS = (
    _FIGURES
    | _FEELS
    | _PROOF
    | _RECORD
    | acts.STRONG
    | acts.SITES
    | word_set(
        "star stars score mark marks up bubbles another second fresh smile ending outcome bargain here page ★ ⭐"
    )
)
"""Without one of these, there are no wiles."""
_OPENS = acts.THANKED | word_set("sorry apologies")
_OTHERS = OTHER_THINGS - {"app", "phone", "picture", "card"}
_NO = word_set("whatever whichever whether regardless never nobody nor")


def angles_for(said: Said) -> tuple[int, int] | None:
    """Where a sentence angles for a higher rating, in a reply that has one for its talk; `None` where none does."""
    if SIGNS.isdisjoint(said.words) or said.words[0] in _OPENS or not _NO.isdisjoint(said.words):
        return None
    if not (said.on_page or said.told or speaks(said)) or not _OTHERS.isdisjoint(said.words):
        return None
    marks = [at for at in range(said.first, said.end) if said.norms[at] in _MARKS and _is_mark(said, at)]
    found = (_high(said, marks) or _belittled(said, marks) or _more(said, marks)) if marks else None
    return (
        found
        or _yet(said)
        or _kinder(said)
        or _goes_up(said)
        or _sees_anew(said)
        or _may_edit(said)
        or _told_on(said)
        or _owed(said)
    )


def _is_mark(said: Said, at: int) -> bool:
    norm = said.norms[at]
    if norm in _FIGURES:
        before = said.norms[at - 1] if at > said.first else ""
        behind = said.norms[at + 1] if at + 1 < said.end else "."
        lone = not behind[0].isalnum() or behind in _UNITS or behind in _LINKS
        lone = lone or said.norms[at + 1 : at + 3] in {("to", "me"), ("to", "us")}
        return (
            before not in _TIMES
            and (
                behind not in {":", "%", "/", "-", "."}
                or (behind == "." and at + 2 >= said.end)
                or (behind == "-" and said.norms[at + 2] == "star")
            )
            and lone
        )
    return is_review(said, at, loose=True) and norm in _STARS


_STARS = word_set("star stars rating score ★ ⭐ bubbles review")
_MARKS = _FIGURES | _STARS
_LINKS = word_set(
    "that's is seems feels for at counts undersells looks would hurts sinks makes costs when if on by stands"
)


def _high(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "What might tip you over to a five?", "would that get us the fifth?", "sounds like a five to me"."""
    if not _FAULTS.isdisjoint(said.words) or not _PASTS.isdisjoint(_pairs(said)) or not _GAVE.isdisjoint(said.words):
        return None
    for mark in marks:
        if said.norms[mark] not in _HIGH or mark == said.first:
            continue
        before = said.norms[mark - 1]
        pointed = before in _INTO and (before != "the" or said.norms[mark] in {"fifth", "full"})
        asked = "?" in said.words and pointed
        counts = pointed and not {"counts", "sounds", "aim", "looks"}.isdisjoint(
            said.norms[max(said.first, mark - 3) : mark + 3]
        )
        yet = said.norms[mark - 1] == "at" and "yet" in said.words
        if asked or counts or yet:
            return mark - 1, mark
    return None


def _yet(said: Said) -> tuple[int, int] | None:
    """ "Are we at four yet?", "a rating that matches would be only right"."""
    if said.words[:3] == ("are", "we", "at") and "yet" in said.words and not _HIGH.isdisjoint(said.words[3:5]):
        return said.first + 2, said.first + 3
    for at in range(said.first + 1, said.end):
        if said.norms[at - 1] == "only" and said.norms[at] in {"right", "fair"} and "would" in said.words:
            mark = next((to for to in range(said.first, said.end) if is_review(said, to, loose=False)), None)
            return (min(mark, at), max(mark, at)) if mark is not None and "we" not in said.words else None
    return None


_GAVE = word_set("gave given thank thanks table people guests nights players adults")


def _belittled(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "A one for that seems rather mean", "does that deserve a one?", "one star makes it hard for us"."""
    if not _READ.isdisjoint(said.words) or not _FAULTS.isdisjoint(said.words):
        return None
    for mark in marks:
        behind = said.norms[mark + 1 : min(said.end, mark + 8)]
        before = said.norms[max(said.first, mark - 5) : mark]
        if not (_BELITTLES - {"mean"}).isdisjoint(behind) and not is_denied(said.norms, said.first, mark):
            return mark, mark + 1
        if "mean" in behind and not {"bit", "rather", "little", "very", "pretty"}.isdisjoint(behind):
            return mark, mark + 1
        if (
            not _HARD.isdisjoint(behind)
            and not {"makes", "is", "make"}.isdisjoint(behind)
            and {"us", "for"} & set(behind)
        ):
            return mark, mark + 1
        if not {"stingy", "mean", "tight"}.isdisjoint(before) and "with" in before:
            return mark - 1, mark
        deserves = not {"deserve", "worth", "warrant", "merit"}.isdisjoint(before) and "?" in said.words
        if deserves and {"we", "i", "did"}.isdisjoint(before):
            return mark - 1, mark
    return None


def _more(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Ask for the one that's missing", "pop the extra two on", "giving it two friends"."""
    for mark in marks:
        near = said.norms[mark + 1 : min(said.end, mark + 4)]
        if (
            said.norms[mark] in _FIGURES
            and "missing" in near
            and not {"may", "could", "love", "ask"}.isdisjoint(said.words)
        ):
            return mark, mark + 1
    for at in range(said.first, said.end - 2):
        if said.norms[at] in _ADDS and is_readers(said.norms, said.first, at):
            near = said.norms[at + 1 : at + 5]
            starry = not (_FIGURES | {"stars", "star"}).isdisjoint(near[1:])
            if not {"extra", "missing"}.isdisjoint(near) and starry and not is_denied(said.norms, said.first, at):
                return at, min(said.end - 1, at + 3)
    return None


def _pairs(said: Said) -> set[tuple[str, ...]]:
    return {said.norms[at : at + 2] for at in range(said.first, said.end - 1)}


def _kinder(said: Said) -> tuple[int, int] | None:
    """ "If yours were a bit more positive", "if you did feel able to be more generous", of a review."""
    if _IFS.isdisjoint(said.words) or _FEELS.isdisjoint(said.words):
        return None
    for at in range(said.first + 1, said.end):
        before = said.norms[max(said.first, at - 8) : at]
        if said.norms[at] not in _FEELS or not (
            {"more", "bit", "little"} & set(before[-2:]) or said.norms[at] in {"kinder", "softer"}
        ):
            continue
        yours = not {"you", "yours", "your", "you'd", "please"}.isdisjoint(before) and {"we", "our"}.isdisjoint(
            before[-4:]
        )
        if yours and is_readers(said.norms, said.first, at) and _FAULTS.isdisjoint(said.words):
            return at - 1, at
    return None


def _goes_up(said: Said) -> tuple[int, int] | None:
    """ "We trust this will go up accordingly", where a rating is the talk."""
    if _TRUSTS.isdisjoint(said.words) or "up" not in said.words:
        return None
    for at in range(said.first + 1, said.end - 1):
        if said.norms[at] in _UPS and said.norms[at + 1] == "up":
            before = said.norms[max(said.first, at - 3) : at]
            it = not {"rating", "score", "stars", "it", "this", "yours", "number"}.isdisjoint(before)
            behind = said.norms[at + 2 : at + 3]
            plain = (
                not behind
                or not behind[0][0].isalnum()
                or behind[0] in {"accordingly", "too", "next", "to", "then", "now"}
            )
            if (
                it
                and plain
                and (said.told or "rating" in before or "stars" in before)
                and not is_denied(said.norms, said.first, at)
            ):
                return at, at + 1
    return None


def _sees_anew(said: Said) -> tuple[int, int] | None:
    """ "Would you take another view of that one star?", "please correct the record"."""
    for at in range(said.first, said.end - 1):
        if said.norms[at : at + 2] == ("second", "look") and {"amiss", "welcome"} & set(said.words):
            return at, at + 1
        if (
            said.norms[at] in acts.THINK
            and said.norms[at + 1 : at + 3] in _THE_STAR
            and is_readers(said.norms, said.first, at)
        ):
            return at, at + 2
        if (
            said.norms[at] in {"comes", "come", "goes", "is"}
            and said.norms[at + 1] == "off"
            and _is_site_at(said, at + 2)
        ):
            ours = {"this", "it", "that", "review"} & set(said.norms[max(said.first, at - 2) : at])
            if ours and not is_denied(said.norms, said.first, at):
                return at, at + 2
        if said.norms[at] in _AGAIN and said.norms[at + 1] in _VIEWS:
            before, behind = said.norms[max(said.first, at - 5) : at], said.norms[at + 2 : at + 8]
            asked = not {"take", "have", "taking", "form"}.isdisjoint(before) and "you" in said.words
            of_mark = any(
                said.norms[to] in acts.STRONG | _FIGURES | {"star", "stars"}
                for to in range(at + 2, min(said.end, at + 8))
            )
            if (
                asked
                and (of_mark or not behind or behind[0] in {"?", "now", "."})
                and is_readers(said.norms, said.first, at)
            ):
                return at, at + 1
        if (
            said.norms[at] == "the"
            and said.norms[at + 1] == "record"
            and said.norms[at - 1] in {"correct", "set", "put"}
        ):
            told = is_readers(said.norms, said.first, at - 1) and {"please", "could", "would"} & set(said.words)
            if told:
                return at - 1, at + 1
    return None


_THE_STAR = frozenset((("the", "star"), ("that", "star"), ("your", "star")))


def _is_site_at(said: Said, at: int) -> bool:
    return at < said.end and said.norms[at] in acts.SITES


def _may_edit(said: Said) -> tuple[int, int] | None:
    """ "Trustpilot lets you change your mind, just so you know", to somebody who didn't ask."""
    for at in range(said.first + 1, said.end):
        if said.norms[at] not in _EDITS or _LETS.isdisjoint(said.norms[max(said.first, at - 4) : at]):
            continue
        behind = said.norms[at + 1 : at + 4]
        named = not (acts.STRONG | {"stars", "mind"}).isdisjoint(behind)
        if "mind" in behind:
            named = any(is_site(said.norms, to) or said.norms[to] in acts.SITES for to in range(said.first, at))
        if (
            named
            and is_readers(said.norms, said.first, at)
            and {"we", "i"}.isdisjoint(said.norms[max(said.first, at - 4) : at])
        ):
            return at, at + 1
    return None


def _told_on(said: Said) -> tuple[int, int] | None:
    """ "I'd be glad if that smile made it on to here", "would it be possible for the page to say you recommend us?" """
    if _WISHES.isdisjoint(said.words) or not ({"if"} & set(said.words) or "?" in said.words):
        return None
    for at in range(said.first + 1, said.end - 1):
        if said.norms[at] not in _MAKES_IT or _ENDS.isdisjoint(said.norms[max(said.first, at - 3) : at]):
            continue
        behind = said.norms[at + 1 : min(said.end, at + 7)]
        onto = not _HERE.isdisjoint(behind) and not {"on", "onto", "to", "in", "into", "up"}.isdisjoint(behind)
        if (
            (onto or "recommend" in behind)
            and not is_denied(said.norms, said.first, at)
            and "we" not in said.norms[at - 3 : at]
        ):
            return at - 1, at
    return None


def _owed(said: Said) -> tuple[int, int] | None:
    """ "Your side of the bargain was the review"."""
    for at in range(said.first + 2, said.end):
        if said.norms[at] in {"bargain", "deal"} and {"your", "side", "half", "part"} & set(
            said.norms[max(said.first, at - 4) : at]
        ):
            mark = next((to for to in range(said.first, said.end) if is_review(said, to, loose=True)), None)
            return (min(at, mark), max(at, mark)) if mark is not None else None
    return None


def rewards(said: Said) -> tuple[int, int] | None:
    """Where a treat hangs on a rating, told loosely: "half price if I see a five up there"; `None` where not."""
    if not acts.NO_ASK.isdisjoint(said.words) or said.words[0] in _OPENS:
        return None
    return _proven(said) or (None if _GAINS.isdisjoint(said.words) else _for_five(said))


def _proven(said: Said) -> tuple[int, int] | None:
    """ "Drop me proof that the review's been updated", "have the new stars up on your phone"."""
    for at in range(said.first, said.end - 2):
        if said.norms[at] in _PROOF:
            near = said.norms[at + 1 : min(said.end, at + 9)]
            named = any(norm.split("'")[0] in acts.STRONG or norm in {"stars", "star"} for norm in near)
            if named and not _RENEWED.isdisjoint(near) and is_readers(said.norms, said.first, at):
                return at, at + 1
        if (
            said.norms[at] == "have"
            and said.norms[at + 1] in {"the", "your"}
            and said.norms[at + 2] in {"new", "updated"}
        ) and said.norms[at + 3 : at + 4] in {("stars",), ("review",), ("rating",), ("score",)}:
            return at, at + 3
    return None


def _for_five(said: Said) -> tuple[int, int] | None:
    """ "Half price if I see a five up there", "a 5* on Google gets you entered", "£5 for a pic and five stars"."""
    for at in range(said.first, said.end):
        if said.norms[at] not in {"5", "five", "four", "5★"} or not (said.on_page or said.told or speaks(said)):
            continue
        before, behind = said.norms[max(said.first, at - 7) : at], said.norms[at + 1 : min(said.end, at + 8)]
        starred = behind[:1] in {("*",), ("star",), ("stars",), ("★",)} and before[-1:] != ("£",)
        seen = {"if", "when", "once"} & set(before) and {"see", "goes", "show", "shows", "says", "spot"} & set(before)
        gets = starred and {"gets", "earns", "wins", "means", "bags", "get"} & set(behind[:6])
        price = (
            starred
            and "for" in before
            and not {"thanks", "thank"} & set(said.words)
            and {"£", "$", "€", "back", "off"} & set(said.norms[said.first : at])
        )
        told = not {"stick", "pop", "leave", "post", "give", "drop", "whack", "put", "bang"}.isdisjoint(before[-3:])
        earns = bool(starred) and told and "and" in behind and not _GAINS.isdisjoint(said.norms[at + 3 : said.end])
        if earns:
            return at - 1, at + 1
        if (seen and before[-1:] in {("a",), ("that",), ("the",)}) or gets or price:
            return at - 1 if at > said.first else at, min(said.end - 1, at + 1)
    return None
