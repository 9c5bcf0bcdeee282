"""What a team would otherwise try: an expression, a list of words, a library."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection
from functools import lru_cache
from importlib.util import find_spec

from replybook import Draft

Found = Callable[[Draft], Collection[str]]
"""The labels that a judge finds in a draft; none where it finds nothing."""

STOCK = (
    "sorry for the inconvenience",
    "apologise for any inconvenience",
    "apologize for any inconvenience",
    "thank you for reaching out",
    "thanks for reaching out",
    "thank you for your feedback",
    "we value your",
    "rest assured",
    "at the earliest",
    "we're here to help",
    "we are here to help",
    "sorry to hear",
    "we understand your",
    "your patience",
    "hope this helps",
    "have a great day",
)
PRIVATE = (
    "phone number",
    "mobile number",
    "email address",
    "e-mail address",
    "order number",
    "account number",
    "booking reference",
    "confirmation number",
    "date of birth",
    "card number",
    "postcode",
    "home address",
    "full name",
    "password",
)
PRIVATE_ROUTES = ("dm", "direct message", "private message", "pm ", "inbox", "email us", "call us")
RUDE = (
    "calm down",
    "our policy",
    "nothing we can do",
    "you should have",
    "as i said",
    "as i already",
    "not our problem",
    "your fault",
    "your own",
    "obviously",
    "clearly",
    "whatever",
    "stop ",
    "lol",
    "!!!",
)


def _has(text: str, words: tuple[str, ...]) -> bool:
    lowered = text.lower().replace("’", "'")
    return any(word in lowered for word in words)


def words(listed: tuple[str, ...], label: str = "") -> Found:
    """A list of words: one of them is enough."""
    return lambda draft: [label] if _has(draft.text, listed) else []


def no_initials(draft: Draft) -> list[str]:
    """One expression for a caret, an asterisk or a dash with initials at the end."""
    return [] if re.search(r"[\^*~/-] ?[A-Z][A-Za-z]{0,2}\W*$", draft.text) else ["absent"]


def private_words(draft: Draft) -> list[str]:
    """Names private data, and no private route."""
    return [""] if _has(draft.text, PRIVATE) and not _has(draft.text, PRIVATE_ROUTES) else []


def stock_and_nothing_else(draft: Draft) -> list[str]:
    """A stock phrase, and neither a figure nor a link."""
    return ["full"] if _has(draft.text, STOCK) and not re.search(r"\d|https?:", draft.text) else []


def any_bracket(draft: Draft) -> list[str]:
    """Double braces, or capitals in square brackets."""
    return [""] if re.search(r"\{\{.{1,60}?\}\}|\[[A-Z ]{3,40}\]", draft.text) else []


def long_text(draft: Draft) -> list[str]:
    """Every character counted as one."""
    return [""] if draft.channel == "x" and len(draft.text) > 280 else []


def negative(limit: float) -> Found:
    """VADER's compound score at or below a limit."""
    return lambda draft: [""] if _vader(draft.text) <= limit else []


@lru_cache(maxsize=4096)
def _vader(text: str) -> float:
    return float(_sentiment().polarity_scores(text)["compound"])


@lru_cache(maxsize=1)
def _sentiment():  # type: ignore[no-untyped-def]
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()


def presidio(surest: float) -> Found:
    """An identifier that Presidio recognises by its pattern, with at least this score."""
    return lambda draft: [""] if any(sure >= surest for sure in _identifiers(draft.text)) else []


_NO_IDENTIFIER = frozenset({"URL", "DATE_TIME", "PERSON", "LOCATION", "NRP", "ORGANIZATION"})
"""What Presidio finds that is not private here, or that it takes a trained model to find."""


@lru_cache(maxsize=4096)
def _identifiers(text: str) -> tuple[float, ...]:
    found = _analyzer().analyze(text, language="en")
    return tuple(one.score for one in found if one.entity_type not in _NO_IDENTIFIER)


@lru_cache(maxsize=1)
def _analyzer():  # type: ignore[no-untyped-def]
    """Presidio's pattern recognisers over spaCy's tokens, without a trained model, and without the network."""
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):
        def load(self) -> None:
            self.nlp = {"en": spacy.blank("en")}

    logging.disable(logging.ERROR)
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    engine = Blank(models=[{"lang_code": "en", "model_name": "blank"}])
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])


_LIBRARIES = {"vaderSentiment": "vaderSentiment", "presidio-analyzer": "presidio_analyzer"}


def missing_baselines() -> list[str]:
    """The libraries that are not installed."""
    return [name for name, module in _LIBRARIES.items() if not find_spec(module)]


_PRESIDIO = (
    ("Presidio, patterns only", presidio(0)),
    ("Presidio, patterns only, score 0.4 or more", presidio(0.4)),
)
_VADER = (
    ("VADER, negative (−0.05 or less)", negative(-0.05)),
    ("VADER, less than positive (0.05 or less)", negative(0.05)),
)
_LISTED: dict[tuple[str, str], tuple[tuple[str, Found], ...]] = {
    ("signature", "absent"): (("one expression for initials at the end", no_initials),),
    ("private-request", ""): (("keywords, and no word for a private route", private_words), *_PRESIDIO),
    ("private-data", ""): _PRESIDIO,
    ("boilerplate", ""): (("a list of 16 stock phrases", words(STOCK)),),
    ("boilerplate", "full"): (("a stock phrase, no figure, no link", stock_and_nothing_else),),
    ("boilerplate", "holding"): (("a stock phrase, no figure, no link", stock_and_nothing_else),),
    ("tone", ""): (*_VADER, ("a list of 15 rude words", words(RUDE))),
    ("placeholder", ""): (("one expression for {{…}} and [CAPITALS]", any_bracket),),
    ("length", ""): (("280 characters, each counted as one", long_text),),
}
BASELINES = {
    target: tuple(
        (name, found)
        for name, found in judges
        if not (name.startswith("Presidio") and not find_spec("presidio_analyzer"))
        and not (name.startswith("VADER") and not find_spec("vaderSentiment"))
    )
    for target, judges in _LISTED.items()
}
"""By kind and label, what we compare with: a name, and what it finds."""
