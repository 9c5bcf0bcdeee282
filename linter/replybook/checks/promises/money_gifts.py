"""What is promised for nothing: free of charge, on us, on the house."""

from __future__ import annotations

from replybook.checks.promises.money_words import PERIODS
from replybook.checks.promises.sentence import HEDGES, NEGATORS, Sentence, Stretch
from replybook.checks.word_set import word_set

_FAULTS = word_set("""
    mistake mistakes error errors fault wrong slip slip-up miss mix-up mixup blame mess muddle oversight confusion
    failure failing one's problem delay delays issue
""")
_LEANING = word_set("""
    count rely depend call lean focus focused check review rate tell impact effect give pressure based walk out vote
    report eye info information feedback pages page article piece bank reflect reflects reflected hung spotlight
""")
_HERS = word_set("your you you'll you're next first")
_GIVEN = word_set("be being is are")
_YOURS = word_set("yours replacement new")


def at_no_cost(sentence: Sentence, index: int) -> Stretch | None:
    """ "Free of charge", "at no cost", "at our expense"."""
    before = sentence.before(index, 2)
    if before[-1:] == ("no",) or before == ("no", "extra"):
        yours = sentence.behind(index, 2) in {("to", "you"), ("for", "you"), ("on", "your")}
        opens = index - sentence.start <= 2
        if yours and opens:
            return sentence.start, index
    if before == ("at", "our") or sentence.before(index, 3) == ("at", "our", "own"):
        stated = not {"is", "are", "be", "all"}.isdisjoint(sentence.before(index, 6)) and not _unsure(sentence, index)
        if stated:
            return max(sentence.start, index - 5), index
    free = before in {("free", "of"), ("at", "our")} or before[-1:] == ("no",) or before == ("no", "extra")
    if free and (first := _stated(sentence, index)) is not None:
        return first, index
    return _offered(sentence, index) if free else None


def free(sentence: Sentence, index: int) -> Stretch | None:
    """ "Your next month is free", "the second one's free"."""
    before = sentence.before(index, 8)
    if before[-1:] == ("for",):
        first = _stated(sentence, index) if sentence.norms[index] == "nothing" else None
        return _offered(sentence, index) if first is None else (first, index)
    if sentence.norms[index] == "nothing":
        return None
    is_ = before[-1:] and (before[-1] in {"is", "are", "be", "comes", "goes", "ships"} or before[-1].endswith("'s"))
    if not is_ or _unsure(sentence, index) or sentence.behind(index, 1) in {("to",), ("for",), ("from",), ("in",)}:
        mine = sentence.behind(index, 2) == ("for", "you") and is_ and not _unsure(sentence, index)
        return (max(sentence.start, index - 6), index + 2) if mine and _TERMS.isdisjoint(sentence.words) else None
    if "next" not in before:
        return None
    goods = before[before.index("next") + 1 :][:4]
    return None if (_TREATS | PERIODS).isdisjoint(goods) else (max(sentence.start, index - len(before)), index)


def _stated(sentence: Sentence, index: int) -> int | None:
    """Where "your next box is free of charge" starts; `None` for what costs nobody anything anyway."""
    before = sentence.before(index, 12)
    if not _TERMS.isdisjoint(sentence.words) or not (NEGATORS - {"no"}).isdisjoint(before):
        return None
    opens = index - sentence.start <= 3 and sentence.behind(index, 1) in {("for",), ("on",), ("this",)}
    if sentence.norms[sentence.start] == "there'll" and index - sentence.start <= 3:
        return sentence.start
    if opens or sentence.norms[index - 2] in {":", ",", "-"}:
        theirs = not _FOR_THEM.isdisjoint(sentence.behind(index, 6))
        return max(sentence.start, index - 2) if theirs else None
    given = any(norm in _GIVEN or norm in _COMES or norm.endswith("'s") for norm in before[-4:-1])
    named = not _ONCE_MORE.isdisjoint(before) and HEDGES.isdisjoint(before)
    return index - min(len(before), 6) if given and named else None


_TERMS = word_set("if when over unless always within every any all with members customers card until anyone app")
_FOR_THEM = word_set("second next new replacement return you your this repeat extra revisit visit")
_ONCE_MORE = word_set("your next second new replacement repeat extra revisit this that")
_COMES = word_set("comes goes come ships done")


def on_us(sentence: Sentence, index: int) -> Stretch | None:
    """ "Your next coffee is on us", "dinner's on me"; not "that's on us", "count on us"."""
    before = sentence.before(index - 1, 6)
    if sentence.norms[index - 1] != "on" or not before or _unsure(sentence, index):
        return None
    if before[-1] in _LEANING or before[-1] in {"that's", "it's", "this"} or not _FAULTS.isdisjoint(before):
        return None
    if before[-1] in {"is", "was"} and before[-2:-1] in {("that",), ("it",), ("this",), ("which",), ("all",)}:
        return None
    return None if _TREATS.isdisjoint(before) else (max(sentence.start, index - 4), index)


_TREATS = word_set("""
    next get gets getting have enjoy month drinks drink coffee dessert meal round ride pint lunch dinner breakfast
    delivery postage shipping treat night stay wash session class haircut cut replacement repair service week
    tasting pizza beer cake taxi parking cleaning tickets ticket entry lesson fitting installation trip crossing
    fare fee bill upgrade filter tyre tow game film popcorn snack taxi's dinner's coffee's lunch's drinks' wine
    bottle starter pudding tea brunch menu massage facial manicure shave wax detailing valet room suite upgrade
    months weeks days shipping's delivery's rest everything
""")


def on_the_house(sentence: Sentence, index: int) -> Stretch | None:
    """ "The next meal is on the house"."""
    if sentence.before(index, 2) != ("on", "the") or _unsure(sentence, index):
        return None
    return max(sentence.start, index - 6), index


def treat(sentence: Sentence, index: int) -> Stretch | None:
    """ "My treat", "our shout"."""
    ours = sentence.norms[index - 1] in {"my", "our"} and len(sentence.behind(index, 2)) < 2
    return (max(sentence.start, index - 4), index) if ours else None


def compliments(sentence: Sentence, index: int) -> Stretch | None:
    """ "Have the next one with our compliments"."""
    ours = sentence.before(index, 2) in {("with", "our"), ("with", "my")}
    if sentence.norms[index] == "gift":
        ours = sentence.before(index, 2) == ("as", "a") and sentence.behind(index, 2) in {
            ("from", "us"),
            ("from", "me"),
        }
    return (max(sentence.start, index - 6), index) if ours and not _unsure(sentence, index) else None


def half_price(sentence: Sentence, index: int) -> Stretch | None:
    """ "Half price for you next time"."""
    half = sentence.before(index, 1) in {("half",), ("-",)} and not _HERS.isdisjoint(sentence.words)
    return (index - 1, sentence.last_word()) if half and "next" in sentence.words else None


def _offered(sentence: Sentence, index: int) -> Stretch | None:
    """ "We'll … free of charge", "a new one is yours at no charge", "one is being set aside for you free of charge"."""
    norms = sentence.norms
    for at in range(index - 1, max(sentence.start, index - 14) - 1, -1):
        norm = norms[at]
        if norm in NEGATORS - {"no"} or norm in HEDGES:
            return None
        if norm == "to" and norms[at - 1] in {"delighted", "happy", "glad", "pleased", "going"}:
            return at - 1, index
        if norm in {"we'll", "i'll"} or (norm in {"will", "shall"} and norms[at - 1] in {"we", "i"}):
            return (at if "'" in norm else at - 1, index)
        if norm == "they'll" and sentence.norms[index] == "free":
            return at, index
        if norm == "yours" or (norm == "being" and "you" in norms[at:index]):
            return at - 1, index
        if norm in {"will", "shall"} and norms[at + 1] == "be" and not _YOURS.isdisjoint(norms[sentence.start : at]):
            return max(sentence.start, at - 3), index
    return None


def _unsure(sentence: Sentence, index: int) -> bool:
    before = sentence.before(index, 8)
    return not NEGATORS.isdisjoint(before) or not HEDGES.isdisjoint(before)
