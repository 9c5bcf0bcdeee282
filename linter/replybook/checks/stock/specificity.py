"""How much of a reply belongs to one customer's case, sentence by sentence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from replybook.checks.reply_body import body
from replybook.checks.stock.acts import ESTEEM, HOLDING, OFFER, POINTER, REGRET, THANKS, WISH, acts
from replybook.checks.stock.turns import is_general, turn_weight
from replybook.checks.stock.vocabulary import TELLING, TRADE, is_stock
from replybook.checks.word_set import word_set
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
GENERAL = Weights(0.25, 0.4, 0.1, 0.1)
"""In what a company says of itself at all times: “we're constantly working to improve payments for merchants”."""
FIGURE = 1.0
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
    thank thanks great good nice lovely wonderful amazing awesome enjoy wish choosing chosen welcome how help assist any
""")
"""Words that make “today” a part of a courtesy."""
_CALLS = word_set("""
    call calling phone dial ring whatsapp text sms toll hotline helpline line contact reach
""")
"""Words that make a figure a telephone number or opening hours."""
_RATING = word_set("star stars rating % review reviews")
_DATA = word_set("""
    number numbers # confirmation order address addresses name names booking id reference locator pnr dob zip postcode
    birth phone telephone mobile email e-mail
""")
_TEAMS = word_set("team desk department manager")
_ANY_TEAM = word_set("""
    hardworking amazing friendly tiny small senior great whole technical entire wonderful fantastic awesome lovely front
    dedicated talented local relevant concerned right good
""")
"""What any team may be called, whatever it does."""
_TAIL = 8
"""How many tokens from the end a part counter may stand."""
_ENDINGS = ("ing", "ed", "es", "er", "s", "e", "y", "d")
_SHORTEST_STEM = 4
_STOCK, _TIME, _TRADE, _TELLING, _NEW = "stock", "time", "trade", "telling", "new"


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
    if words and is_general(words, bag, done):
        weights = GENERAL
    weighed = _unquoted(reading, group) if POINTER in done else group
    telling = [at for at in weighed if sorts[at] == NUMBER or (sorts[at] == WORD and _SENSES[norms[at]] != _STOCK)]
    weight = sum([token_weight(reading, index, bag, customer, names, weights) for index in telling])
    asks = POINTER in done or question
    if words:
        weight += turn_weight(words, bag, done, customer, question=question)
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
        return 0.0 if _counts_parts(reading, index) else _figure_weight(norm, bag)
    if sort != WORD or (sense := _SENSES[norm]) == _STOCK or norm in names:
        return 0.0
    if sense == _TIME:
        return 0.0 if not _WISHES.isdisjoint(bag) else FIGURE
    if _names_a_team(reading, index):
        return FIGURE
    if sense == _TRADE:
        return weights.trade * (2 if _is_shared(norm, customer) else 1)
    if sense == _TELLING:
        return weights.new
    if _is_name(reading, index):
        return weights.name * (2 if norm in customer else 1)
    return weights.shared if _is_shared(norm, customer) else weights.new


class _Senses(dict[str, str]):
    """Which sort each word met so far is: most words of a draft have been seen before."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[word] = sense = _sense(word)
        return sense


_MOST_KEPT = 20_000
_SENSES = _Senses()


def _sense(word: str) -> str:
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
    written_small = reading.text[reading.starts[index]].islower()
    return behind in _TEAMS and written_small and reading.norms[index] not in _ANY_TEAM


def _counts_parts(reading: Reading, index: int) -> bool:
    """Whether a figure belongs to a counter such as “2/3” at the end."""
    norms = reading.norms
    return "/" in norms[max(0, index - 1) : index + 2] and index >= len(norms) - _TAIL


def _figure_weight(norm: str, bag: AbstractSet[str]) -> float:
    if norm in {"24", "7", "365", "100", "1", "100%"} or not _CALLS.isdisjoint(bag) or not _RATING.isdisjoint(bag):
        return 0.0
    return FIGURE


def _is_name(reading: Reading, index: int) -> bool:
    """Whether a word is written as a name: a capital where no sentence starts."""
    written = reading.text[reading.starts[index] : reading.ends[index]]
    first = index == 0 or reading.sentences[index - 1] != reading.sentences[index]
    return written.isupper() or (not first and written[0].isupper())


@lru_cache(maxsize=4)
def customer_words(reading: Reading) -> frozenset[str]:
    """The words of the customer's message, and their stems. Kept for all checks of one draft."""
    words = frozenset(
        [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort not in (LINK, HANDLE)]
    )
    return words.union(map(_stem, words))


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    """A word without its ending, marked as a stem: the same for “upgrade” and “upgraded”."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return f"{word[: -len(ending)]}~"
    return f"{word}~"


def _is_shared(word: str, customer: AbstractSet[str]) -> bool:
    return word in customer or _stem(word) in customer
