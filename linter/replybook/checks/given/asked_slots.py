"""Questions for a slot that many messages fill: how many come, which suburb, the shade, the quote, what it says."""

from __future__ import annotations

from replybook.checks.asking.asks import ask_for
from replybook.checks.given.asked_things import LEADS, PREFERRED, Asked
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.reading import Reading

AREAS = word_set("""
    suburb suburbs neighbourhood neighborhood district village street road area town postcode-area estate parish county
    region province
""")
PARTY = word_set("""
    people persons guests you adults kids children passengers travellers travelers diners covers will places seats
    attending coming pax us friends of
""")
PAPERS = word_set("""
    quote quotes estimate invoice receipt receipts certificate statement proof letter report cv resume contract log logs
    prescription voucher form bill
""")
_BY_NAME = {
    **dict.fromkeys(AREAS, "area"),
    **dict.fromkeys(PAPERS, "paper"),
    **dict.fromkeys(("shade", "colour", "color"), "colour"),
    **dict.fromkeys(("store", "shop", "branch", "location", "restaurant", "hotel", "site", "station", "stop"), "place"),
    **dict.fromkeys(("size", "model", "amount", "language"), ""),
    **dict.fromkeys(("brand", "make", "flavour", "flavor", "plan", "tariff", "route", "role", "position"), "thing"),
    **dict.fromkeys(("vacancy", "course", "room", "seat", "batch", "reading", "readings", "line", "train"), "thing"),
    **dict.fromkeys(("date", "dates", "day"), "when"),
    **dict.fromkeys(("time",), "time"),
    **dict.fromkeys(
        ("speed", "temperature", "weight", "height", "length", "width", "dimensions", "mileage"), "measure"
    ),
    **dict.fromkeys(("destination", "itinerary"), "journey"),
    **dict.fromkeys(("allergy", "allergies"), "diet"),
    "name": "anyname",
}
NOUNS = frozenset(_BY_NAME)
_GIVES = word_set(
    "us me know confirm share need provide give have take including plus and , with just send quote over across on"
)
_OWNERS = word_set("your the its their exact full which a an any")
_BETWEEN = word_set("""
    exact full precise last final current moving departure arrival pick-up expiry use-by best-before first download
    upload approximate rough meter check-in check-out order purchase wedding event travel start end move-in use by -
    before sell
""")
_NOT_BEHIND = word_set(
    "team manager staff number line address has have had will is are was does can won't closes opens"
)
_SAYS = word_set("say says read reads show shows display displays see get saying showing reading displaying seeing")
_SCREENS = word_set(
    "it display screen message error hub meter panel app page light label machine pop-up popup text you"
)
_FUTURE = word_set("preferred new next delivery-slot best other another different alternative which")
_KIDS = word_set("kids children child infants babies little")


def slots(reading: Reading, first: int, end: int, question: bool) -> list[Asked]:
    """What a sentence asks for, as far as it is a slot."""
    norms, found = reading.norms, []
    for index in range(first, end):
        norm = norms[index]
        if question and norm in _YES_NO and (index == first or norms[index - 1] in _STARTS):
            found.extend(_echo(norms, index, end))
        if norm in NOUNS and (named := _named(reading, first, index)):
            found.append(named)
        elif norm in _LEADING and (thing := _any_thing(reading, index, end)):
            found.append(thing)
        elif norm == "how" and (party := _party(norms, index, end)):
            found.append(party)
        elif norm in {"what", "what's"} and question and (said := _said(norms, index, end)):
            found.append(said)
        elif norm == "when" and (when := _short_when(norms, index, end, question)):
            found.append(when)
        elif norm in _OPENERS and (open_ask := _open(reading, index, end, question)):
            found.append(open_ask)
        elif norm in _KIDS and question and not {"any", "with"}.isdisjoint(norms[max(first, index - 2) : index]):
            found.append(Asked(max(first, index - 1), index, "kids", frozenset()))
    return found


def _named(reading: Reading, first: int, index: int) -> Asked | None:
    """ "Tell us the shade", "may I have your suburb", "need your moving date and the last readings"."""
    norms, norm = reading.norms, reading.norms[index]
    behind = norms[index + 1] if index + 1 < len(norms) else ""
    if behind in _NOT_BEHIND | NOUNS and not (norm in AREAS and behind == "name"):
        return None
    at = index - 1
    while at > first and norms[at] in _BETWEEN:
        at -= 1
    if at < first or norms[at] not in _OWNERS or not _is_given(norms, first, at):
        return None
    if norm == "name" and norms[at] != "your":
        return None
    if norms[at] in {"a", "an", "any"} and _BY_NAME[norms[index]] != "paper":
        return None
    asking = frozenset(norms[at : index + 4])
    if not asking.isdisjoint({"use", "best", "sell", "expiry"}) and norm in {"date", "dates"}:
        return Asked(max(first, at - 1), index, "when", asking)
    if not asking.isdisjoint(_FUTURE) or not PREFERRED.isdisjoint(asking):
        return None
    ask = ask_for(reading, index, index)
    if ask is None and "?" in norms[index : index + 6] and norms[at - 1 : at] == ("what's",):
        ask = at - 1
    if ask is None or norms[ask : ask + 2] in {("give", "the"), ("tell", "the"), ("have", "the")}:
        return None
    topic = _BY_NAME[norm] or norm
    words = frozenset([norm]) if topic == "paper" else asking | {norm}
    return Asked(min(ask, index), max(ask, index), topic, words)


_LEADING = word_set("us me know confirm share need provide")
NO_GENERIC = word_set("""
    moment minute chance opportunity time issue problem matter details detail information info rest same best next
    following above below way reason outcome result answer news update chance benefit good bad exact full correct right
    number numbers address phone email e-mail reference code id order account booking case ticket tracking password pin
    team manager colleagues staff office driver people feedback experience situation story product item photo photos
    flight flights app postcode link page team website claim refund subject line feedback id booking trip visit stay
    case order conversation copy status whole picture pictures screenshot screenshots video error message name
""")


def _any_thing(reading: Reading, index: int, end: int) -> Asked | None:
    """ "Tell us the locker", "let me know your gym": a noun of no table."""
    norms = reading.norms
    if norms[index + 1 : index + 2] not in {("the",), ("your",)} or index + 2 >= end:
        return None
    noun = norms[index + 2]
    ends = norms[index + 3 : index + 4] in _ENDS
    if not ends or noun in NOUNS | NO_GENERIC or len(noun) < 3 or not noun.isalpha() or is_stock(noun):
        return None
    ask = ask_for(reading, index + 2, index + 2)
    return None if ask is None else Asked(min(ask, index), index + 2, "thing", frozenset([noun]))


_ENDS = frozenset(
    [(mark,) for mark in (".", ",", "?", "!", "and", "so", "you", "it", "you're", "with", "that", "please", "-")]
)


def _is_given(norms: tuple[str, ...], first: int, at: int) -> bool:
    """Whether the words before "the shade" make it what is to be told."""
    if at == first:
        return norms[at] == "your"
    before = norms[at - 1]
    what_is = before == "what's" or (before in {"is", "was", "were", "are"} and norms[at - 2 : at - 1] == ("what",))
    return before in _GIVES or what_is


def _party(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "How many will you be?", "how many of you are coming?", "for how many people?"."""
    if norms[index + 1 : index + 2] != ("many",) or index + 2 >= end or norms[index + 2] not in PARTY | {"?", "are"}:
        return None
    coming = {"will you be", "of you", "are you", "are coming", "people", "guests", "in your party", "?"}
    said = " ".join(norms[index + 2 : index + 5])
    return Asked(index, index + 2, "party", frozenset()) if any(said.startswith(way) for way in coming) else None


def _said(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "What does the display say?", "what exactly do you see on the screen?"."""
    behind = norms[index + 1 : min(end, index + 9)]
    said = next((at for at in range(min(6, len(behind)) - 1, -1, -1) if behind[at] in _SAYS), None)
    if said is None or not {"does", "do", "did", "is", "are"} & {
        norms[index],
        *behind[:3],
        "is" if norms[index] == "what's" else "",
    }:
        return None
    screen = not _SCREENS.isdisjoint(behind[:said])
    you = "you" in behind[:said]
    if not screen or (you and not {"screen", "display", "message", "error"} & set(norms[index:end])):
        return None
    return Asked(index, index + 1 + said, "error", frozenset())


def _short_when(norms: tuple[str, ...], index: int, end: int, question: bool) -> Asked | None:
    """ "… and roughly when?", "which line, and when exactly?"."""
    behind = norms[index + 1 : min(end, index + 4)]
    alone = (*behind[:1], "?")[0] in {"?", ",", "and"} or behind[:2] in {
        ("exactly", "?"),
        ("was", "it"),
        ("was", "that"),
    }
    before = norms[index - 1] if index else ""
    asks = question and (before in {"and", "roughly", "about", ",", "or", "when", "exactly", "approximately", "since"})
    told = before in LEADS
    return Asked(index, index, "moment", frozenset()) if alone and (asks or told) else None


_OPENERS = word_set("where whereabouts who have did do what how which are were is any was does has")
_DIETS = word_set("allergy allergies allergic dietary intolerances intolerance")
_PRICES = word_set("charged pay paid charge price cost billed quoted")
_THERE = word_set("""
    based located happen happened live living writing staying stay staying sitting happening calling take bought buy
    parked stuck ordering leave left
""")
_GOING = word_set("flying travelling traveling going headed heading moving driving sailing")
_ACTING = word_set("""
    checked check asked ask looked look contacted contact called call rung ring phoned spoken speak reported report
    emailed email told tell tested test cleaned clean swapped swap changed change replaced replace measured measure
    opened open filled fill sent send returned return cancelled cancel downloaded download installed install signed
    sign uploaded upload searched search removed remove moved move watched watch read tightened tighten
""")
_FILLER = word_set(
    "already yet also by any chance perhaps maybe the your a an any to with at on in of all us it them ? if"
)
_PAY = word_set("card cards payment")
_SIZES = word_set("fast heavy tall wide long big large high deep warm cold")


def _open(reading: Reading, index: int, end: int, question: bool) -> Asked | None:
    """A question without a slot's noun: where it was, who they are, how they paid, what they have done or have."""
    norms = reading.norms
    norm, behind = norms[index], norms[index + 1 : min(end, index + 10)]
    asks = question or (index > 0 and norms[index - 1] in LEADS)
    if not asks or not behind:
        return None
    rest = frozenset(behind)
    if norm in {"do", "have", "are", "what", "is", "any"} and not _DIETS.isdisjoint(rest):
        return Asked(index, index + 1, "diet", frozenset())
    if norm in {"where", "whereabouts"}:
        return _where(index, behind, rest)
    if norm == "who":
        return _who(index, behind, rest)
    if norm == "how":
        return _how(index, behind, rest)
    if norm in {"what", "which"} and not _PAY.isdisjoint(behind[:3]) and not rest & {"number", "last", "digits"}:
        return Asked(index, index + 2, "card", frozenset())
    if (
        norm == "what"
        and behind[:2] in {("were", "you"), ("did", "you"), ("was", "the")}
        and not _PRICES.isdisjoint(behind[2:4])
    ):
        return Asked(index, index + 2, "amount", frozenset())
    if norm in {"are", "were", "do", "did", "is"} and (either := _either(norms, index, end)):
        return either
    if norm in {"have", "did", "do"} and question:
        return _done_or_had(norms, index, end)
    return None


def _who(index: int, behind: tuple[str, ...], rest: frozenset[str]) -> Asked | None:
    if behind[:2] in {("have", "you"), ("were", "you"), ("has", "been")}:
        return None if rest.isdisjoint(_SPOKEN) else Asked(index, index + 2, "who", rest)
    speaking = not rest.isdisjoint({"speaking", "chatting", "talking", "writing"}) and not rest.isdisjoint({"i", "am"})
    return Asked(index, index + 1, "anyname", frozenset()) if speaking else None


_SPOKEN = word_set("spoken talked speaking talking dealing dealt emailed")


def _where(index: int, behind: tuple[str, ...], rest: frozenset[str]) -> Asked | None:
    heading = not _GOING.isdisjoint(rest) or behind[-2:] == ("get", "to") or ("get" in rest and "to" in rest)
    if heading and "you" in rest:
        return Asked(index, index + 1, "journey", rest & {"from", "to"})
    asks = behind[0] in {"did", "are", "was", "were", "is"} and not {"you", "this", "it", "that"}.isdisjoint(
        behind[1:2]
    )
    told = behind[0] in {"you", "you're", "this", "it"} and not _THERE.isdisjoint(behind[1:3])
    here = behind[0] in {"was", "is"} and behind[1:2] in {("this",), ("it",), ("that",)}
    if told or here or (asks and not _THERE.isdisjoint(rest)):
        return Asked(index, index + 1, "whereabouts", frozenset(["town", "shop"]))
    return None


def _how(index: int, behind: tuple[str, ...], rest: frozenset[str]) -> Asked | None:
    if behind[:1] == ("long",) and behind[1:2] in {("did",), ("were",), ("was",), ("is",), ("had",)}:
        return Asked(index, index + 1, "duration", frozenset())
    if behind[:1] == ("much",) and behind[1:2] in {("was",), ("were",), ("did",)} and PREFERRED.isdisjoint(rest):
        return Asked(index, index + 1, "amount", frozenset())
    if behind[:1] and behind[0] in _SIZES and behind[1:2] in {("is",), ("are",), ("was",)}:
        topics = {"fast": "speed", "heavy": "weight", "warm": "temperature", "cold": "temperature"}
        return Asked(index, index + 1, "measure", frozenset([topics.get(behind[0], "length")]))
    return None


def _done_or_had(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "Have you asked your neighbours?", "did you check the fuse?", "do you still have the box?"."""
    if norms[index + 1 : index + 2] != ("you",):
        return None
    behind = norms[index + 2 : end]
    verb = next((word for word in behind[:3] if word not in _FILLER | {"still", "happen"}), "")
    stop = next((at for at, word in enumerate(behind) if word in {"?", ",", "and", "or", "so", "-"}), len(behind))
    objects = frozenset(word for word in behind[:stop] if len(word) > 3 and word not in _FILLER and word != verb)
    if verb in _ACTING and objects:
        return Asked(index, index + 2, "done", objects | {f"act:{verb}"})
    held = verb in {"have", "got"} or (norms[index] == "have" and verb in {"got", "kept"})
    if not held or not objects or not objects.isdisjoint({"number", "code", "reference", "numbers", "codes"}):
        return None
    return Asked(index, index + 2, "had", objects - {"still"})


_EITHER_NO = word_set("would like prefer can could shall will want rather happy free suit not something anything else")


def _either(norms: tuple[str, ...], index: int, end: int) -> Asked | None:
    """ "Are you on Android or iPhone?", "did you order online or in the shop?"."""
    said = norms[index:end]
    if (
        "or" not in said
        or not _EITHER_NO.isdisjoint(said)
        or norms[index + 1] not in {"you", "your", "this", "that", "the"}
    ):
        return None
    at = norms.index("or", index)
    if at - index > 6:
        return None
    stop = next((place for place in range(at, end) if norms[place] in {"?", ","}), end)
    behind = [word for word in norms[at + 1 : stop] if word not in _OWNERS | {"in", "on", "at", "by", "from", "with"}]
    sides = {norms[at - 1], *behind[:1]}
    named = len(sides) == 2 and all(len(word) > 2 and word.isalpha() for word in sides) and len(behind) == 1
    return Asked(index, stop - 1, "choice", frozenset(sides)) if named else None


_STARTS = word_set(", : - ; and . !")
_YES_NO = word_set("is are was were do does did has have")
_NOT_ECHO = word_set("""
    still now yet again today currently right correct sure confirm double understand so or if when once can could would
    will shall may like want need happy okay ok other another else any anything someone more able possible which what
    how always ever before first last next only even please else tomorrow later
""")


def _echo(norms: tuple[str, ...], index: int, end: int) -> list[Asked]:
    """ "Is the red light blinking?": all its words may stand in the message already."""
    stop = next((at for at in range(index, end) if norms[at] == "?"), end)
    said = norms[index + 1 : stop]
    if not 3 < len(said) < 14 or not _NOT_ECHO.isdisjoint(said) or any(word[0].isdigit() for word in said):
        return []
    content = frozenset(word for word in said if len(word) > 2 and word.isalpha() and word not in _EMPTY)
    return [Asked(index, stop - 1, "echo", content)] if len(content) > 1 else []


_EMPTY = word_set("""
    the your you and for with from this that there have has had been any our its they them their been get got did does
    was were are into out off onto over under too also all
""")
