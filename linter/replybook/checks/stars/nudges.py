"""Hints that another rating would be welcome: is two still fair, is it not harsh, would one look again."""

from __future__ import annotations

from replybook.checks.stars import act_words as acts
from replybook.checks.stars import words
from replybook.checks.stars.acts import NOUNS, OTHER_THINGS, Said, is_review, is_site, speaks
from replybook.checks.stars.mentions import is_denied, is_readers
from replybook.checks.word_set import word_set

_FIGURES = word_set("1 2 3 4 5 10 one two three four five ten ones twos threes fours fives 1★ 2★ 3★ 4★ 5★")
_AS_MARK = word_set("""
    to for on is isn't as from still feel feels seems stings sting hurts when if ? . , ! now with here overall into
    and up
""")
_POINTS = word_set("worth an a that your those the this another is into to as at")
_HARSH = word_set(
    "low stingy harsh unfair steep severe rough fair stings sting hurts hurt shame pity drags dragging tough unkind"
)
_READ = word_set("read reading see seeing hear hearing thanks thank appreciate feedback sorry")
_PRESSES = word_set("to for when if could would ask please while with on that at given")
_AGAIN = word_set("another second fresh new")
_LOOKS = word_set("look thought think run pass glance shot read go")
_OFFERED = word_set("give take have get worth deserves merits deserve merit spare")
_OURS = word_set("we'd i'd we i we'll i'll we've i've let our us team engineer developers manager she he they me")
_KINDS = word_set("same decent right fair honourable honorable kind sporting")
_LETS = word_set("let have make")
_TELLS = word_set("show shows reflect say match tell catch follow sing shine speak know")
_SPRUCES = (
    acts.CHANGE
    - {"address", "review", "better", "lose", "drop", "clear", "trade", "convert", "restore", "add", "moving"}
) | word_set("""
    drop lose bin polish redo spruce nudge top retake resubmit rescore bumping turning switching changing upping
    raising up
""")
_HALTS = word_set(", ; : . ? ! ( ) because since so if while we i they we've by when and")
_UP = word_set("up higher back")
_UPGRADES = frozenset((("upgrade", "?"), ("bump", "?"), ("upgrade", "here")))
_LIFTS = word_set("score rate upgrade bump lift raise push put nudge mark boost move bumping lifting raising")
_YES = word_set("yes recommends recommend recommendation thumbs recommended")
_BELONGS = word_set("belong belongs ought aimed meant deserve deserves")
_THEIRS = word_set("their theirs elsewhere them another somebody someone other")
_HEARS = word_set("hear hears know knows say says see sees find finds waiting told")
_WISHES = acts.WISH | word_set("keep aim aiming looking after closer way remember shame")
_NEARER = word_set("closer nearer above over near shy short")
_EARN = words.EARNED | word_set("what how improve takes honest")
MARKS = _FIGURES | _YES | NOUNS | {"bubbles"}
"""What may name a rating."""
SIGNS = (
    _HARSH
    | _AGAIN
    | _KINDS
    | _TELLS
    | _SPRUCES
    | _LIFTS
    | _YES
    | _BELONGS
    | _NEARER
    | _HEARS
    | word_set("still become low stingy loads lots plenty get have earned worth got from")
    | word_set("doghouse books naughty")
)
"""Without one of these, nothing is hinted."""


NAMED = MARKS | acts.SITES | _LIFTS | word_set("another second fresh doghouse books naughty")
"""Nor without one of these."""


def nudges(said: Said) -> tuple[int, int] | None:
    """Where a sentence hints at another rating, in a reply that has one for its talk; `None` where none does."""
    if NAMED.isdisjoint(said.words) or SIGNS.isdisjoint(said.words):
        return None
    if not (said.on_page or said.told or speaks(said)):
        return None
    if not acts.THANKED.isdisjoint(said.words[:2]) or not _NO_MATTER.isdisjoint(said.words):
        return None
    marks = marks_in(said)
    return _looks_again(said) or (_of_marks(said, marks) if marks else None) or _lifts_us(said) or _tells_site(said)


_NO_MATTER = word_set("whatever whichever whether regardless never nobody nor")


def marks_in(said: Said) -> list[int]:
    """The tokens of a sentence that name a rating."""
    return [at for at in range(said.first, said.end) if said.norms[at] in MARKS and is_mark(said, at)]


def is_mark(said: Said, at: int) -> bool:
    """Whether a token names a rating where one is the talk: "a 2", "those stars", "fives"."""
    norm = said.norms[at]
    if norm in _FIGURES and (said.told or said.on_page):
        behind = said.norms[at + 1] if at + 1 < said.end else "."
        pointed = said.norms[at - 1] in _POINTS if at > said.first else True
        return (pointed and (behind in _AS_MARK or not behind[0].isalnum())) or (norm.endswith("s") and norm != "ones")
    if norm in _YES and said.told and at > said.first:
        return said.norms[at - 1] in {"a", '"', "that", "don't", "to"}
    if (
        norm == "star"
        and at > said.first
        and said.norms[at - 1] == "a"
        and "?" in said.words
        and (said.told or said.on_page)
    ):
        return True
    return is_review(said, at, loose=True) or norm in {"⭐", "★", "bubbles"}


def _of_marks(said: Said, marks: list[int]) -> tuple[int, int] | None:
    return (
        _due(said, marks)
        or _loads(said, marks)
        or _still(said, marks)
        or _harsh(said, marks)
        or _elsewhere(said, marks)
        or _same_thing(said, marks)
        or _shows(said, marks)
        or _spruced(said, marks)
        or _nearer(said, marks)
    )


def _due(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Has that earned us back a star?", "do we get those three stars now?", "five from you now?" """
    if "?" not in said.words or not {"how", "what"}.isdisjoint(said.words):
        return None
    for mark in marks:
        before, behind = said.norms[max(said.first, mark - 5) : mark], said.norms[mark + 1 : mark + 4]
        ours = not {"we", "us"}.isdisjoint(before) and not {
            "get",
            "have",
            "earned",
            "worth",
            "got",
            "become",
        }.isdisjoint(before)
        ours = ours or not {"become", "worth"}.isdisjoint(before[-2:])
        from_you = behind[:2] == ("from", "you") or (behind[:1] == ("now",) and mark - said.first <= 2)
        if ours or from_you:
            return max(said.first, mark - 2), mark
    return None


def _loads(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Loads of stars on Google, please"."""
    for mark in marks:
        before = said.norms[max(said.first, mark - 2) : mark]
        if before[-1:] == ("of",) and before[0] in {"loads", "lots", "plenty"} and "please" in said.words:
            return mark - 2, mark
    return None


def _still(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Is 2 still fair?", "does it still feel like a 2?" """
    asked = "?" in said.words and "still" in said.words and _EARN.isdisjoint(said.words)
    return (marks[0], marks[0]) if asked else None


def _harsh(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "A bit harsh to leave one star for it"."""
    if not _READ.isdisjoint(said.words) or _PRESSES.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end):
        if said.norms[at] in _HARSH and (near := [mark for mark in marks if abs(mark - at) <= 9]):
            plain = said.norms[at] != "fair" or not {"isn't", "not", "hardly"}.isdisjoint(said.words)
            behind = said.norms[at + 1 : at + 2]
            plain = plain and (said.norms[at] != "low" or behind == ("for",))
            return (min(at, near[0]), max(at, near[0])) if plain and behind not in {("point",), ("enough",)} else None
    return None


def _elsewhere(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Those stars belong on their page"."""
    at = next((at for at in range(marks[0], said.end) if said.norms[at] in _BELONGS), None)
    if at is None or _THEIRS.isdisjoint(said.norms[at : at + 8]):
        return None
    return marks[0], at


def _same_thing(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Would you do the same with your rating?" """
    for at in range(said.first, said.end - 2):
        if said.norms[at : at + 2] == ("do", "the") and said.norms[at + 2] in _KINDS:
            return at, max(at + 2, marks[-1])
    return None


def _shows(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Let your stars show it"."""
    for mark in marks:
        before, behind = said.norms[max(said.first, mark - 3) : mark], said.norms[mark + 1 : mark + 3]
        if not _LETS.isdisjoint(before) and "your" in before and not _TELLS.isdisjoint(behind):
            return mark - 1, mark + 1
    return None


def _spruced(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "Give those stars a polish", "fix that number", "redo it as a 10", "turn that into a yes"."""
    for at in range(said.first, said.end):
        if said.norms[at] not in _SPRUCES or is_denied(said.norms, said.first, at):
            continue
        mark = next((mark for mark in marks if at < mark <= at + 8), None)
        if mark is None and said.norms[at] == "polish":
            mark = next((mark for mark in marks if mark < at <= mark + 3), None)
        if mark is not None and _reaches(said, at, mark) and _is_for_reader(said, at):
            return min(at, mark), max(at, mark)
    return None


def _reaches(said: Said, at: int, mark: int) -> bool:
    between = said.norms[min(at, mark) + 1 : max(at, mark)]
    if not (_HALTS | acts.NOT_REVIEW).isdisjoint(between) or not OTHER_THINGS.isdisjoint(between) or len(between) > 6:
        return False
    if "our" in between and said.norms[at] in {"lift", "raise", "bump", "boost", "push"}:
        return said.norms[mark] in {"score", "rating", "stars", "average"}
    if said.norms[at] in {"drop", "lose", "bin"} and said.norms[mark] not in acts.STRONG:
        return False
    pointed = {"it", "that", "this", "those", "your", "us", "the", "into", "to"}
    return not pointed.isdisjoint(between) and {
        "our",
        "how",
        "experience",
        "worth",
        "with",
        "in",
        "line",
        "lines",
        "code",
    }.isdisjoint(between)


def _is_for_reader(said: Said, at: int) -> bool:
    before = said.norms[max(said.first, at - 4) : at]
    if before[-2:] in {("can", "we"), ("could", "we")} or before[-2:] == ("we", "could"):
        return "?" in said.words and _EARN.isdisjoint(said.words)
    if before == ("to",) and at == said.first + 1:
        return False
    made = before[-1:] and before[-1] in {"the", "an", "this", "our", "your", "new", "latest", "last", "we", "i"}
    told = not {"to", "you", "please", "and", "then", "might", "you'd"}.isdisjoint(before) or not before
    told = told or before[-1:] in {(",",), (":",), ("-",), ("just",)}
    return not made and told and is_readers(said.norms, said.first, at) and _EARN.isdisjoint(said.words)


def _nearer(said: Said, marks: list[int]) -> tuple[int, int] | None:
    """ "We were hoping for something closer to five"."""
    if _WISHES.isdisjoint(said.words) or not _EARN.isdisjoint(said.words):
        return None
    for at in range(said.first, said.end):
        if said.norms[at] in _NEARER and any(at < mark <= at + 3 for mark in marks):
            return at, at + 1
    return None


def _looks_again(said: Said) -> tuple[int, int] | None:
    """ "Could we get another look from you?", "take another run at it"."""
    for at in range(said.first + 1, said.end - 1):
        if said.norms[at] not in _AGAIN or said.norms[at + 1] not in _LOOKS:
            continue
        before = said.norms[max(said.first, at - 5) : at]
        mine = not (_OURS - {"us", "we"}).isdisjoint(before) or "us" in before or "we'll" in said.words
        asked = not _OFFERED.isdisjoint(before) and OTHER_THINGS.isdisjoint(said.words)
        named = said.told or speaks(said) or "it" in before or "you" in said.norms[at:]
        at_it = said.norms[at + 2 : at + 4] != ("at", "your") or not is_denied(said.norms, said.first, at)
        if asked and named and at_it and not mine and said.norms[at : at + 2] != ("new", "look"):
            return at, at + 1
    return None


def _lifts_us(said: Said) -> tuple[int, int] | None:
    """ "Bump us up"."""
    for at in range(said.first, said.end - 2):
        if (
            said.norms[at] in _LIFTS
            and said.norms[at + 1] == "us"
            and (said.norms[at + 2] in _UP or (said.norms[at], said.norms[at + 2]) in _UPGRADES)
        ):
            told = is_readers(said.norms, said.first, at) and said.norms[at + 2 : at + 4] != ("back", "to")
            return (at, at + 2) if told else None
        if said.norms[at : at + 2] in _GRACE and "us" in said.words[: at - said.first]:
            return at, at + 1
    return None


_GRACE = frozenset((("the", "doghouse"), ("good", "books"), ("naughty", "step")))


def _tells_site(said: Said) -> tuple[int, int] | None:
    """ "Maybe Trustpilot could hear that too?" """
    for at in range(said.first, said.end):
        if is_site(said.norms, at) or (said.norms[at] in acts.SITES and said.norms[at + 1 : at + 2] in _MODAL):
            heard = not _HEARS.isdisjoint(said.norms[at + 1 : min(said.end, at + 4)])
            hint = not {"maybe", "perhaps", "could", "would", "love", "should", "deserves", "ought"}.isdisjoint(
                said.words
            )
            hint = hint or ("let" in said.norms[max(said.first, at - 1) : at] and "if" in said.words)
            if heard and hint:
                return at, at + 1
    return None


_MODAL = frozenset((("could",), ("would",), ("should",), ("deserves",), ("ought",)))
