"""How much of a reply belongs to one customer's case, sentence by sentence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from replybook.checks.reply_body import YES_AND_NO, body
from replybook.checks.stock_acts import ESTEEM, HOLDING, OFFER, POINTER, REGRET, THANKS, WISH, acts
from replybook.checks.stock_vocabulary import TELLING, TRADE, is_stock
from replybook.checks.word_set import pair_set, word_set
from replybook.reading import HANDLE, LINK, NUMBER, WORD, Reading


class Weights(NamedTuple):
    """What one word adds to the case."""

    new: float
    """A word that no stock reply needs."""
    shared: float
    """The same, and the customer used it too."""
    name: float
    """A word written as a name; twice as much where the customer used it."""
    trade: float
    """A word of the trade; twice as much where the customer used it."""


PLAIN = Weights(0.7, 1.2, 0.5, 0.4)
FLOWERY = Weights(0.4, 1.0, 0.25, 0.3)
"""In sentences that thank, esteem, wish or point somewhere: there words are many and mean little."""
FIGURE = 1.0
ANSWER = 1.0
ENOUGH = 1.0
"""From here on a sentence belongs to the case."""
ENOUGH_IN_ALL = 2.0
"""From here on the whole reply does, though no single sentence may."""

_STOCK_ACTS = frozenset({REGRET, THANKS, ESTEEM, OFFER, WISH})
_FLOWERY_ACTS = frozenset({THANKS, ESTEEM, WISH, POINTER})
TIMES = word_set("""
    today tonight tomorrow yesterday noon midnight lunch monday tuesday wednesday thursday friday saturday sunday mon
    tue tues wed thu thurs fri january february april june july august september october november december weekly
    spring summer autumn winter fortnight
""")
"""Words that say when."""
_WISHES = word_set("""
    thank thanks great good nice lovely wonderful amazing awesome enjoy wish choosing welcome how
""")
"""Words that make “today” a part of a courtesy."""
_CALLS = word_set("""
    call calling phone dial ring whatsapp text sms toll hotline helpline line contact reach
""")
"""Words that make a figure a telephone number or opening hours."""
_RATING = word_set("star stars rating % review reviews")
_OPENERS = word_set("where when which who whose")
_YES_OR_NO = word_set("did were was is are do does have has had didn't isn't")
_SUBJECTS = word_set("you your the it they there he she this that these those his her their")
_ASKED = pair_set("""
    what date, what day, what time, what store, what device, what version, what browser, what model, what error,
    what city, what country, what type, what kind, what flight, what location, what item, what product, how long,
    how many, how often
""")
"""How a question begins that only this customer can answer."""
_VAGUE = word_set("""
    anything issue issues problem problems concern concerns help assist resolved sorted fixed happened wrong queries
    questions else more going
""")
_DATA = word_set("""
    number numbers # confirmation order address addresses name names booking id reference locator pnr dob zip postcode
    birth phone telephone mobile email e-mail
""")
_MISSED = word_set("""
    haven't hasn't didn't couldn't wasn't weren't isn't aren't can't cannot unable never wouldn't won't doesn't don't
""")
_SEARCHED = word_set("find locate see verify trace")
"""What somebody could not do who has looked: “I can't find your details”."""
_DONE = word_set("""
    sent emailed called rang phoned texted dmed enabled credited refunded removed cancelled canceled booked rebooked
    ordered arranged responded replied answered spoke spoken asked restarted reset released posted processed issued
    replaced waived extended activated unlocked tested read gave left
""")
"""What an agent did for one customer, where a stock reply only promises to."""
_DOERS = word_set("we i we've i've team colleague manager")
_PASSED_ON = word_set("""
    feedback comments comment suggestion suggestions concern concerns thoughts compliments kudos words best information
""")
"""What everybody's message is said to be when it is passed on."""
_NO_ANSWER = word_set("problem problems worries worry doubt need one please thanks thank")
"""What makes a first “no” or “yes” a courtesy."""
_WAYS = pair_set("you can, you may, you'll need, you need, you should, you'd need, you're able, you will")
"""How a step begins that the customer can take."""
_REACHES = word_set("""
    contact contacting reach reaching call calling write writing dm message email emailing mail help assist support
    feedback share sharing visit explain tell have
""")
"""What makes such a step a mere pointer."""
_TEAMS = word_set("team desk department manager")
_STOCK, _TIME, _TRADE, _TELLING, _NEW = "stock", "time", "trade", "telling", "new"
_US = word_set("us our we")
_OURS = word_set("we i our us let let's please we're we'll we've we'd i'm i'll i've i'd my so kindly")


class Sentence(NamedTuple):
    """One sentence of the reply's body."""

    first: int
    """The index of its first token in the reading."""
    last: int
    """The index of its last token."""
    words: int
    weight: float
    """How much in it belongs to the case."""
    acts: frozenset[str]
    """What it does of that which stock sentences do."""
    asks_data: bool
    """Whether it asks for a datum of the customer, so that the agent can look."""

    @property
    def specific(self) -> bool:
        """Whether it belongs to the case."""
        return self.weight >= ENOUGH

    @property
    def stock(self) -> bool:
        """Whether it thanks, regrets, esteems, wishes or offers, in more than a word of courtesy."""
        return self.words > 2 and not _STOCK_ACTS.isdisjoint(self.acts)

    @property
    def holding(self) -> bool:
        """Whether it says that somebody will see to it."""
        return HOLDING in self.acts and ESTEEM not in self.acts


def sentences(reading: Reading, customer: AbstractSet[str], names: AbstractSet[str]) -> list[Sentence]:
    """The sentences of a reply without its greeting and signature.

    `customer` holds the words of the customer's message, `names` those that are no detail: of the company, of the
    customer.
    """
    groups: list[list[int]] = []
    number = -1
    for index in body(reading):
        if reading.sentences[index] != number:
            groups.append([])
        number = reading.sentences[index]
        groups[-1].append(index)
    found = (_sentence(reading, group, customer, names) for group in groups)
    return [sentence for sentence in found if sentence.words]


def _sentence(reading: Reading, group: list[int], customer: AbstractSet[str], names: AbstractSet[str]) -> Sentence:
    norms, sorts = reading.norms, reading.sorts
    words = [norms[index] for index in group if sorts[index] == WORD]
    bag = frozenset(words)
    done = acts(words) if words else frozenset[str]()
    question = norms[group[-1]] == "?"
    flowery = (
        not _FLOWERY_ACTS.isdisjoint(done)
        and REGRET not in done
        and HOLDING not in done
        and not (question and POINTER not in done)
    )
    weights = FLOWERY if flowery else PLAIN
    weighed = _unquoted(reading, group) if POINTER in done else group
    telling = [at for at in weighed if sorts[at] == NUMBER or (sorts[at] == WORD and _sense(norms[at]) != _STOCK)]
    weight = sum([token_weight(reading, index, bag, customer, names, weights) for index in telling])
    asks = POINTER in done or question
    if words:
        weight += _turn_weight(words, bag, done, question)
        weight += ANSWER if _did_something(words, bag) or _says_yes_or_no(words, done, customer) else 0.0
        if asks and not {"steps", "step", "try"}.isdisjoint(bag) and LINK in sorts:
            weight += ENOUGH
    return Sentence(
        group[0], group[-1], len(words), weight, done, asks and not _DATA.isdisjoint(norms[i] for i in group)
    )


def _unquoted(reading: Reading, group: list[int]) -> list[int]:
    """The tokens outside quotation marks: what to put in a subject line is the same for everyone."""
    inside = False
    outside: list[int] = []
    for index in group:
        if reading.norms[index] == '"':
            inside = not inside
        elif not inside:
            outside.append(index)
    return outside


def _turn_weight(words: list[str], bag: AbstractSet[str], done: AbstractSet[str], question: bool) -> float:
    """What the build of a sentence adds: a question about the case, an answer, a regret that says for what."""
    if question:
        about = not _OPENERS.isdisjoint(words[:1]) or "which" in bag or not _ASKED.isdisjoint(pairwise(words))
        about = about or (
            words[0] in _YES_OR_NO
            and not _SUBJECTS.isdisjoint(words[1:2])
            and _VAGUE.isdisjoint(bag)
            and len(words) > 3
        )
        return ANSWER if about else 0.0
    if not done and len(words) > 3 and _OURS.isdisjoint((words[0], *bag & _US)):
        return ANSWER
    if not {"we", "i"}.isdisjoint(bag) and not _MISSED.isdisjoint(bag) and not _SEARCHED.isdisjoint(bag):
        return ANSWER
    if not _WAYS.isdisjoint(pairwise(words)) and not bag.isdisjoint(TRADE) and _REACHES.isdisjoint(bag):
        return 0.6
    if REGRET in done and "you" in bag and not _MISSED.isdisjoint(bag):
        return 0.6
    return 0.0


def _did_something(words: list[str], bag: AbstractSet[str]) -> bool:
    """Whether the company says what it has done: “I have sent the store an email”."""
    if _DONE.isdisjoint(bag) or not _PASSED_ON.isdisjoint(bag):
        return False
    doers = (index for index, word in enumerate(words) if word in _DOERS)
    return any(not _DONE.isdisjoint(words[index + 1 : index + 4]) for index in doers)


def _says_yes_or_no(words: list[str], done: AbstractSet[str], customer: AbstractSet[str]) -> bool:
    """Whether a sentence answers the customer's question in its first word."""
    answers = words[0] in YES_AND_NO and "?" in customer and POINTER not in done
    return answers and _NO_ANSWER.isdisjoint(words[1:2])


def token_weight(
    reading: Reading,
    index: int,
    bag: AbstractSet[str],
    customer: AbstractSet[str],
    names: AbstractSet[str],
    weights: Weights,
) -> float:
    """How much one token says of the case; `bag` holds the words of its sentence."""
    sort, norm = reading.sorts[index], reading.norms[index]
    if sort == NUMBER:
        return _figure_weight(norm, bag)
    if sort != WORD or (sense := _sense(norm)) == _STOCK or norm in names:
        return 0.0
    if sense == _TIME:
        return 0.0 if not _WISHES.isdisjoint(bag) else FIGURE
    if _names_a_team(reading, index):
        return FIGURE
    if sense == _TRADE:
        return weights.trade * (2 if norm in customer else 1)
    if sense == _TELLING:
        return weights.new
    if _is_name(reading, index):
        return weights.name * (2 if norm in customer else 1)
    return weights.shared if norm in customer else weights.new


@lru_cache(maxsize=16_384)
def _sense(word: str) -> str:
    """Which sort of word it is. Kept, since most words of a draft have been seen before."""
    if word in TIMES:
        return _TIME
    if word in TRADE:
        return _TRADE
    if word in TELLING:
        return _TELLING
    return _STOCK if len(word) == 1 or is_stock(word) else _NEW


def _names_a_team(reading: Reading, index: int) -> bool:
    """Whether a common noun says which team it is: “our baggage team”, not “Team Acme”."""
    behind = reading.norms[index + 1] if index + 1 < len(reading.norms) else ""
    return behind in _TEAMS and reading.text[reading.starts[index]].islower()


def _figure_weight(norm: str, bag: AbstractSet[str]) -> float:
    if norm in {"24", "7", "365", "100", "1", "100%"} or not _CALLS.isdisjoint(bag) or not _RATING.isdisjoint(bag):
        return 0.0
    return FIGURE


def _is_name(reading: Reading, index: int) -> bool:
    """Whether a word is written as a name: a capital where no sentence starts."""
    written = reading.text[reading.starts[index] : reading.ends[index]]
    first = index == 0 or reading.sentences[index - 1] != reading.sentences[index]
    return written.isupper() or (not first and written[0].isupper())


def customer_words(reading: Reading) -> set[str]:
    """The words of the customer's message."""
    return {norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort not in (LINK, HANDLE)}
