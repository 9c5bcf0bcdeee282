"""What a reply asks the customer for: a number, a date, a place, a thing, a picture, a step they may have tried."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.asking.asks import ask_for
from replybook.checks.asking.lexicon import find_data
from replybook.checks.given.asked_openly import ASKING, asked_openly
from replybook.checks.given.asked_slots import AREAS, slots
from replybook.checks.given.asked_things import (
    LEADS,
    PREFERRED,
    WHICH,
    Asked,
    make_of_thing,
    numbered_thing,
    open_thing,
    which_thing,
)
from replybook.checks.word_set import pair_set, word_set
from replybook.reading import Reading

_USUAL = word_set("usually normally usual normal")
_WISHABLE = word_set("when time product size colour")
"""What one may be asked to choose, and not only to tell."""
_PLACES = word_set("""
    store stores shop shops branch branches location locations depot showroom station stations restaurant restaurants
    hotel hotels airport airports city town country countries island office site outlet garage hub cafe gym cinema
    theatre supermarket
""")
_WHAT_IT_IS = {
    **dict.fromkeys(_PLACES, "place"),
    **dict.fromkeys(("product", "item", "appliance"), "product"),
    **dict.fromkeys(AREAS, "area"),
    "model": "model",
    **dict.fromkeys(("phone", "device", "handset", "tablet", "laptop", "computer", "console", "smartphone"), "device"),
    **dict.fromkeys(("version", "os", "android", "ios"), "version"),
    "browser": "browser",
    "error": "error",
    "flight": "flight",
    **dict.fromkeys(("colour", "color", "shade"), "colour"),
    "size": "size",
    "language": "language",
    "amount": "amount",
    "age": "age",
    **dict.fromkeys(("day", "date", "dates"), "when"),
    "time": "time",
}
"""What "which …" and "what …" ask for, by the noun behind them."""
_BY_NAME = {
    **dict.fromkeys(("photo", "photos", "picture", "pictures", "pic", "pics", "image", "images"), "photo"),
    **dict.fromkeys(("screenshot", "screenshots", "screengrab", "video"), "photo"),
    **dict.fromkeys(("version", "browser"), ""),
    **dict.fromkeys(("flight", "error", "model", "date", "dates"), ""),
}
"""Nouns that are asked for without a "which": "send a photo", "tell us the app version"."""
_BETWEEN = word_set("""
    firmware hub controller of our your the a an kind type
    sort make make/model exact brand and or phone device app software operating system
    android ios os error model is was of version delivery travel order purchase other two local
""")
"""What may stand between "which" and its noun."""
_DID = word_set("did was were do does have has had")
_WENT = word_set("buy order purchase get see stay eat visit shop pick collect")
_ASKED_ABOUT = {"when": "when", "where": "place", "what": "product"}
_DONE = word_set("ordered bought purchased placed flew travelled traveled visited stayed paid booked")
"""What the reader did: "tell us when you flew"."""
_BUYING = word_set("order buy purchase")
_TROUBLE = {
    "restart": "restart", "restarting": "restart", "restarted": "restart", "reboot": "reboot", "rebooting": "reboot",
    "rebooted": "reboot", "reset": "reset", "resetting": "reset", "reinstall": "reinstall", "reinstalling": "reinstall",
    "reinstalled": "reinstall", "uninstalling": "uninstall", "uninstalled": "uninstall", "updating": "updat",
    "updated": "updat", "clearing": "clear", "cleared": "clear", "unplugging": "unplug", "unplugged": "unplug",
    "refreshing": "refresh", "refreshed": "refresh", "logging": "logg", "descaling": "descal", "charging": "charg",
}  # fmt: skip
"""Steps against trouble, and how every form of them starts."""
_PROBLEMS = pair_set("the problem, the issue, the matter, your problem, your issue, the trouble, your concern")
_NO_MORE = word_set("no not without don't never")
_OPENERS = frozenset(
    [*_WHAT_IT_IS, *_BY_NAME, *WHICH, "number", "reading", "code", "reference", "plate", "make", "brand", "name"]
)
_SLOT_ASKS = word_set("need provide give have quote send")
_OF_DATES = frozenset([("of",), ("you",), ("you'd",)])
_PROBLEM_WORDS = word_set("problem issue matter trouble concern")
_STARTS = word_set("""
    what's did what when where how who tried try you was is were are turning turned switching switched powering had
    given please
""")
_QUESTIONS = word_set(
    "what's had given please did or what when where how who tried try have problem issue matter trouble concern"
)


def asked_facts(reading: Reading) -> Iterator[Asked]:
    """Everything that a reply asks for, as far as it is one of the topics."""
    for datum in find_data(reading):
        first = ask_for(reading, datum.first, datum.last)
        if first is not None:
            names = frozenset(reading.norms[datum.first : datum.last + 1])
            yield Asked(min(first, datum.first), max(first, datum.last), datum.sort, names)
    sentences = list(_sentences(reading))
    for first, end in sentences:
        yield from _in_sentence(reading, first, end)
    for first, end in sentences:
        said = reading.norms[first:end]
        if not ASKING.isdisjoint(said):
            yield from asked_openly(reading, first, end, "?" in said)


def _sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    numbers, first = reading.sentences, 0
    for index in range(1, len(numbers) + 1):
        if index == len(numbers) or numbers[index] != numbers[first] or index - first > 80:
            yield first, index
            first = index


def _in_sentence(reading: Reading, first: int, end: int) -> Iterator[Asked]:
    norms = reading.norms
    said = norms[first:end]
    question = "?" in said
    if not _OPENERS.isdisjoint(said):
        for index in [at for at in range(first, end) if norms[at] in _OPENERS]:
            found = _named(reading, first, index, end, question) or numbered_thing(reading, index)
            found = found or make_of_thing(reading, index)
            if found:
                yield found
    if question or not LEADS.isdisjoint(said) or not _SLOT_ASKS.isdisjoint(said):
        yield from slots(reading, first, end, question)
    if (question or not LEADS.isdisjoint(said)) and not _QUESTIONS.isdisjoint(said):
        starts = _STARTS if _PROBLEM_WORDS.isdisjoint(said) else _STARTS | {"the", "your"}
        for index in [at for at in range(first, end) if norms[at] in starts]:
            found = _open(norms, index, end) or open_thing(norms, index, end)
            if found:
                yield found


def _named(reading: Reading, first: int, index: int, end: int, question: bool) -> Asked | None:
    norms = reading.norms
    norm = norms[index]
    topic = _WHAT_IT_IS.get(norm)
    if norm in WHICH and topic is None and not _names_it(norms, index, end):
        return which_thing(norms, index, end, question)
    which = _which(norms, first, index, question) if topic else None
    rest = frozenset(norms[index:end])
    if topic and which is not None:
        if norms[index + 1 : index + 2] == ("model",):
            topic = "model"
        if not rest.isdisjoint(_USUAL):
            return None
        if rest.isdisjoint(PREFERRED) or topic not in _WISHABLE:
            return Asked(which, index, topic, frozenset(norms[which:end]))
        wished = topic in {"size", "colour", "when"} and not rest.isdisjoint({"like", "prefer", "want", "need"})
        return Asked(which, index, f"wished {topic}", frozenset(norms[which:end])) if wished else None
    if norm not in _BY_NAME or not _is_asked_by_name(norms, index):
        return None
    ask = ask_for(reading, index, index)
    if ask is None or "when" in norms[first:index]:
        return None
    topic = _BY_NAME[norm] or _WHAT_IT_IS[norm]
    return Asked(min(ask, index), max(ask, index), topic, frozenset(norms[max(first, index - 2) : end]))


def _names_it(norms: tuple[str, ...], index: int, end: int) -> bool:
    """Whether a noun of the tables stands behind a "which"."""
    return any(norm in _WHAT_IT_IS for norm in norms[index + 1 : min(end, index + 4)])


def _which(norms: tuple[str, ...], first: int, index: int, question: bool) -> int | None:
    """The "which" that belongs to a noun, where it asks."""
    for at in range(index - 1, max(first, index - 6) - 1, -1):
        if norms[at] in WHICH:
            told = at > first and norms[at - 1] in LEADS and "letting" not in norms[first:at]
            return at if question or told else None
        if norms[at] not in _BETWEEN:
            return None
    return None


def _is_asked_by_name(norms: tuple[str, ...], index: int) -> bool:
    """Whether a noun is one that is asked for bare: "a photo", "the app version", "your flight number"."""
    norm, behind = norms[index], norms[index + 1 : index + 2]
    if norm == "flight":
        return behind in {("number",), ("no",), ("details",), ("#",)}
    if norm == "error":
        return behind in {("message",), ("code",)}
    if norm in {"date", "dates"}:
        return norms[index - 1] in {"travel", "flight", "purchase", "order", "visit"} or behind in _OF_DATES
    if norm == "model":
        return norms[index - 1] in {"phone", "device", "the", "your", "and", "exact"}
    if norm == "version":
        return norms[index - 1] in _BETWEEN - {"the", "a"} or behind in {("of",), ("number",), ("you",)}
    return norms[index - 1 : index] != ("profile",)


def _open(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """A question without a noun: "when did you fly", "where did you buy it", "have you tried restarting"."""
    norm, behind = norms[index], norms[index + 1 : min(end, index + 6)]
    rest = frozenset(norms[index:end])
    if not behind:
        return None
    last = _until_mark(norms, index, end)
    if (
        norm == "when"
        and _is_past_or_set(behind)
        and "last" not in behind
        and PREFERRED.isdisjoint(norms[index : last + 1])
    ):
        return Asked(index, last, "when", frozenset(norms[index : last + 1]))
    if norm == "where" and behind[:2] == ("did", "you") and not rest.isdisjoint(_WENT):
        return Asked(index, last, "place", rest)
    if norm in _ASKED_ABOUT and behind[0] == "you" and behind[1:2] and behind[1] in _DONE and norms[index - 1] in LEADS:
        return Asked(index, last, _ASKED_ABOUT[norm], frozenset(norms[index : last + 1]))
    if norm == "what" and behind[:2] == ("did", "you") and not _BUYING.isdisjoint(behind[2:3]):
        return Asked(index, last, "product", rest)
    if norm == "how" and behind[0] == "much" and not _DID.isdisjoint(behind) and "you" in rest:
        return Asked(index, last, "amount", rest)
    if norm == "how" and behind[:2] in {("long", "have"), ("long", "has")}:
        return Asked(index, last, "duration", rest)
    if norm == "who" and behind[:2] == ("did", "you") and not {"speak", "talk", "deal", "see"}.isdisjoint(rest):
        return Asked(index, last, "who", rest)
    return _step_or_problem(norms, index, behind)


def _step_or_problem(norms: tuple[str, ...], index: int, behind: tuple[str, ...]) -> Asked | None:
    """ "Have you tried restarting it?", "what seems to be the problem?" """
    norm = norms[index]
    if norm in {"tried", "try", "you"} and behind[0] in _TROUBLE and _asks_you(norms, index):
        return Asked(index, index + 1, "tried", frozenset([_TROUBLE[behind[0]]]))
    if norm in {"had", "given", "tried", "did", "please", "try", "to", "you"} and (step := _step(norms, index, behind)):
        return Asked(index, index + 1, "tried", frozenset([step]))
    if (norm, behind[0]) in _PROBLEMS and _what_is(norms, index) and len(behind) < 3:
        return Asked(max(0, index - 2), index + 1, "problem", frozenset())
    return None


def _step(norms: tuple[str, ...], index: int, behind: tuple[str, ...]) -> str:
    """The step in "have you had a go at restarting", "did restarting help", "please try resetting it"."""
    at = next((at for at, word in enumerate(behind[:4]) if word in _TROUBLE), None)
    if at is None or not _NO_MORE.isdisjoint(norms[max(0, index - 3) : index + 1 + at]):
        return ""
    before, norm = behind[:at], norms[index]
    asks = (
        (norm == "had" and before[:2] in {("a", "go"), ("a", "try")} and "you" in norms[max(0, index - 2) : index])
        or (norm == "given" and not before and "you" in norms[max(0, index - 2) : index])
        or (norm == "tried" and before == ("to",) and "you" in norms[max(0, index - 2) : index])
        or (norm == "did" and before in {(), ("the",), ("a",)})
        or (norm in {"please", "you"} and before in {("try",), ("just", "try"), ("first", "try"), ("quickly",)})
        or (norm == "please" and not before)
    )
    return _TROUBLE[behind[at]] if asks else ""


def _is_past_or_set(behind: tuple[str, ...]) -> bool:
    """ "When did …", "when was …", "when is your …"."""
    if "last" in behind:
        return False
    return behind[0] in _DID or (behind[0] == "is" and behind[1:2] in {("your",), ("the",)})


def _until_mark(norms: tuple[str, ...], index: int, end: int) -> int:
    """The last token before the question mark."""
    for at in range(index + 1, end):
        if norms[at] in {"?", ","}:
            return at - 1
    return end - 1


def _asks_you(norms: tuple[str, ...], index: int) -> bool:
    """ "Have you tried …", "did you try …", "have you restarted …"."""
    before = norms[max(0, index - 3) : index]
    return not {"have", "did"}.isdisjoint(before) and ("you" in before or norms[index] == "you")


def _what_is(norms: tuple[str, ...], index: int) -> bool:
    before = norms[max(0, index - 4) : index]
    return before[-1:] == ("what's",) or ("what" in before and before[-1:] in {("is",), ("be",)})
