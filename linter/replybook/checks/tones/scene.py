"""The reply as the tone check reads it: without what others said, with what surrounds a cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from itertools import compress, pairwise
from typing import NamedTuple

from replybook.checks.parts import ends_open, part_counter
from replybook.checks.reply_body import body
from replybook.checks.tones.sayings import sayings_in
from replybook.checks.tones.terms import PLAYFUL, Terms, terms_of
from replybook.checks.word_set import pair_set, word_set
from replybook.mood import Feeling, Mood, feeling
from replybook.reading import LINK, MARK, NUMBER, WORD, Reading, read
from replybook.source import Span

_APOLOGIES = word_set(
    "sorry apologise apologize apologies apology apologising apologizing apologised apologized afraid regret"
)
_THANKS = word_set("thank thanks thx cheers appreciate appreciated glad happy welcome")
_COURTESIES = _APOLOGIES | word_set("""
    please pls plz kindly thank thanks thx cheers appreciate appreciated welcome hi hello hey dear hiya
    unfortunately understand understandable frustrating frustration sad unfortunate inconvenience concern
    concerned concerning glad happy hope hopefully regards oh awful love amazing awesome wonderful great fantastic
    excellent beautiful cool nice fun congratulations congrats wow yay deserve proud care promise lovely good
    terrible
""")
_OWNED = pair_set("""
    we wish, i wish, our fault, our mistake, our error, my mistake, my fault, my error, to us, we mixed, we
    missed, we lost, we failed, we forgot, we ought, we should, we broke, we messed, we dropped, we sent, we got,
    our end, on us, we misread, i misread, i should, i missed, i forgot, nothing wrong, not acceptable, isn't
    acceptable
""")
_OFFERS = pair_set("to help, can help, to assist, can assist, will help, for help, gladly help, help you, assist you")
_PEOPLE = word_set("i we you somebody someone they he she colleague team manager")
_MAYS = word_set("can could may will shall")
_BARELY = word_set("only not never have be see imagine expect understand blame")
_SHORT_WILLS = word_set("i'll we'll they'll you'll")
_SHORT_DEEDS = word_set("i've we've i'm we're")
_PAST = word_set("put made sent found rung rang let got given gone spoken written taken set held kept")
_NO_DEED = word_set(
    "already told explained informed warned mentioned stated advised unable going being nothing closed noted"
)
_NO_STEP = word_set("note be remember understand bear do don't read refrain stop accept wait")
_TURNS = _PEOPLE | _SHORT_WILLS | _SHORT_DEEDS | word_set("please kindly shall would instead let's let try")
"""Words at which a way may open."""
_SPOKEN = frozenset((WORD, MARK, NUMBER, LINK))
_LAUGHTER = PLAYFUL | word_set("lol haha hahaha hehe lmao rofl jk")
_UNDOING = word_set("not no cannot never nothing unable won't can't don't didn't couldn't nobody")


class Scene(NamedTuple):
    """A reply with what the cues need to know of it."""

    reading: Reading
    indexes: tuple[int, ...]
    """The tokens of the reply's body that are its own words: no quotes, no signature."""
    words: tuple[str, ...]
    """The words among them, folded."""
    places: tuple[int, ...]
    """For each of `words`, its token."""
    customer: frozenset[str]
    """The words of the customer's message."""
    mood: Mood | None
    """The customer's mood; `None` where their message is not known."""
    distress: float
    """How strongly the customer complains, 0 for not at all."""
    joking: bool
    """Whether the customer laughs."""
    complaint: bool
    """Whether the customer's message complains, and not in a mere question."""
    courteous: bool
    """Whether there is any courtesy: a greeting, a please, a sorry, an offer of help."""
    apologetic: bool
    """Whether it says sorry, or takes the fault on itself."""
    thankful: bool
    moving: bool
    """Whether it asks something, or says what will be and when."""
    way: bool
    """Whether it offers another way, or says what somebody does about it."""
    terms: Terms
    """What the reply says itself, as the model of tones counts it."""
    sayings: Mapping[str, list[tuple[int, int]]]
    """The turns of phrase that it says itself, by family: their first and last tokens."""

    def span(self, first: int, last: int) -> Span:
        """The span from word `first` to word `last`, both included."""
        return self.reading.span(self.places[first], self.places[last])

    def heard(self, family: str) -> list[Span]:
        """Where the reply itself says a turn of phrase of a family."""
        return [self.reading.span(first, last) for first, last in self.sayings.get(family, ())]

    def says(self, span: Span) -> bool:
        """Whether the reply says it in its own words: not in quotation marks, not in the signature."""
        at = bisect_left(self.indexes, span.start, key=self.reading.ends.__getitem__)
        while at < len(self.indexes) and self.reading.ends[self.indexes[at]] <= span.start:
            at += 1
        return at < len(self.indexes) and self.reading.starts[self.indexes[at]] < span.end

    def sentence(self, word: int) -> int:
        """The number of the sentence in which a word stands."""
        return self.reading.sentences[self.places[word]]

    @property
    def bare(self) -> bool:
        """Whether an upset customer gets no courtesy at all, and nothing that moves the case on."""
        return self.complaint and not (self.courteous or self.moving or self.way or self.is_part)

    @property
    def is_part(self) -> bool:
        """Whether it is a part of a longer reply."""
        text = self.reading.text
        return part_counter(text) is not None or ends_open(text) or ".." in text[:60]

    @property
    def upset(self) -> bool:
        """Whether the customer is known to be upset, or worse."""
        return self.mood in ("upset", "angry", "grave")


_MOVING = word_set("""
    i'll we'll will should tomorrow tonight soon shortly due expected instead refunded replacement credited resolved
    fixed back working let's dm being ahead monday tuesday wednesday thursday friday saturday sunday mins minutes
""")
"""Words of a reply that moves the case on."""


def set_scene(text: str, customer: str | None) -> Scene:
    """Read a reply for its tone, with the customer's message where it is known."""
    reading = read(text)
    norms, sorts = reading.norms, reading.sorts
    indexes = tuple(_own_words(reading, body(reading)))
    places = tuple([index for index in indexes if sorts[index] == WORD])
    words = tuple([norms[index] for index in places])
    everything, couples = frozenset(norms), frozenset(pairwise(words))
    terms = terms_of(reading, indexes)
    felt = feeling(customer) if customer else None
    asked = read(customer) if customer else None
    owning_up = not _OWNED.isdisjoint(couples)
    return Scene(
        reading,
        indexes,
        words,
        places,
        frozenset(compress(asked.norms, map(WORD.__eq__, asked.sorts))) if asked else frozenset(),
        felt.mood if felt else None,
        felt.distress if felt else 0.0,
        asked is not None and not _LAUGHTER.isdisjoint(asked.norms),
        felt is not None and _is_complaint(felt, customer or ""),
        owning_up or not _COURTESIES.isdisjoint(everything) or not _OFFERS.isdisjoint(couples),
        owning_up or not _APOLOGIES.isdisjoint(everything),
        not _THANKS.isdisjoint(everything),
        "?" in everything or LINK in sorts or not _MOVING.isdisjoint(everything),
        _offers_way(reading, indexes),
        terms,
        sayings_in(terms),
    )


def _is_complaint(felt: Feeling, message: str) -> bool:
    if felt.mood not in ("upset", "angry", "grave"):
        return False
    return felt.distress >= (2.5 if "?" in message else 1)


def _own_words(reading: Reading, indexes: list[int]) -> list[int]:
    """The tokens that stand in no quotation marks."""
    if '"' not in reading.norms and "'" not in reading.norms:
        return indexes
    own: list[int] = []
    held: list[int] = []
    inside = False
    for index in indexes:
        if _is_quote(reading, index, inside):
            held = []
            inside = not inside
        elif inside:
            held.append(index)
        else:
            own.append(index)
    return own + held if inside else own


def _is_quote(reading: Reading, index: int, inside: bool) -> bool:
    norm = reading.norms[index]
    if reading.sorts[index] != MARK or norm not in ('"', "'"):
        return False
    if norm == '"':
        return True
    if inside:
        return reading.text[reading.ends[index] : reading.ends[index] + 1] in ("", *" .,?!;:)")
    before = reading.text[max(reading.starts[index] - 1, 0) : reading.starts[index]]
    return before in ("", " ")


def _offers_way(reading: Reading, indexes: tuple[int, ...]) -> bool:
    """Whether a sentence says what can be done, by us or by the customer."""
    norms, sorts, sentences = reading.norms, reading.sorts, reading.sentences
    by_sentence: dict[int, list[str]] = {sentences[index]: [] for index in indexes if norms[index] in _TURNS}
    for index in indexes if by_sentence else ():
        if sentences[index] in by_sentence and sorts[index] in _SPOKEN:
            by_sentence[sentences[index]].append(norms[index])
    return any(map(_is_way, by_sentence.values()))


def _is_way(said: list[str]) -> bool:
    """Whether a sentence offers a step, or says one that somebody takes."""
    return any(
        _opens_way(word, said[at + 1 : at + 4], at) and _UNDOING.isdisjoint(said[max(at - 3, 0) : at])
        for at, word in enumerate(said)
        if word in _TURNS
    )


def _opens_way(word: str, behind: list[str], at: int) -> bool:
    if not behind or not _UNDOING.isdisjoint(behind):
        return False
    if word in _PEOPLE and behind[0] in _MAYS and not (word == "you" and behind[0] in ("will", "shall")):
        return len(behind) > 1 and behind[1] not in _BARELY
    if word in ("i", "we") and behind[0] in ("have", "am", "are"):
        return len(behind) > 1 and _is_deed(behind[1])
    if word in _SHORT_DEEDS:
        return _is_deed(behind[0]) or (len(behind) > 1 and _is_deed(behind[1]))
    if word in _SHORT_WILLS:
        return behind[0] not in _BARELY
    if word == "i" and _is_past(behind[0]):
        return True
    if word in ("please", "kindly"):
        return behind[0] not in _NO_STEP
    if word in ("shall", "would") and behind[0] in ("i", "we", "you"):
        return True
    return word in ("instead", "let's") or (word == "let" and behind[0] in ("us", "me")) or (at == 0 and word == "try")


def _is_deed(word: str) -> bool:
    return word not in _NO_DEED and (_is_past(word) or word.endswith("ing"))


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_DEED)
