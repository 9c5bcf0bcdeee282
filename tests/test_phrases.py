"""The phrase notation: what a phrase finds, what it stands for, and what is said of one that cannot be read."""

from __future__ import annotations

import pickle

import pytest

from replybook.model import Phrase
from replybook.phrases import NotationError, PhraseIndex, Phrases, expand, parse


def found(phrase: str, text: str) -> list[str]:
    return [match.span.of(text) for match in Phrases.of(phrase).find(text)]


FOUND = {
    # what never matters
    "case": ("rest assured", "REST Assured.", ["REST Assured"]),
    "white space": ("rest assured", "rest \t\n assured", ["rest \t\n assured"]),
    "an empty line between words": ("kind regards Acme", "Kind regards\n\nAcme", ["Kind regards\n\nAcme"]),
    "quotes": ('the "outage"', "the “outage”", ["the “outage”"]),
    "hyphen or space": ("follow-up", "a follow up, a follow‐up", ["follow up", "follow‐up"]),
    "space or hyphen": ("well known", "a well-known thing", ["well-known"]),
    "a dash or another": ("sorry - we", "Sorry—we tried", ["Sorry—we"]),
    "e-mail and email": ("email us", "E-mail us, e mail us, email us", ["E-mail us", "e mail us", "email us"]),
    "email and e-mail": ("e-mail*", "We emailed. An e‑mailed one.", ["emailed", "e‑mailed"]),
    "a unit": ("within 48hrs", "within 48 hrs", ["within 48 hrs"]),
    "zero-width": ("rest assured", "re\u200bst\u200b assur\u00aded", ["re\u200bst\u200b assur\u00aded"]),
    "look-alikes": ("rest assured", "rеst аssured", ["rеst аssured"]),
    "full width": ("rest assured", "ｒｅｓｔ　ａｓｓｕｒｅｄ", ["ｒｅｓｔ　ａｓｓｕｒｅｄ"]),
    # British and American
    "-ise": ("we apologise", "We apologize", ["We apologize"]),
    "-ize": ("we apologize", "We apologise", ["We apologise"]),
    "-yse": ("analysing", "analyzing", ["analyzing"]),
    "-our": ("color", "the colour", ["colour"]),
    "-re": ("center", "the centre", ["centre"]),
    "-ll-": ("cancelled", "it was canceled", ["canceled"]),
    "-l-": ("fulfil", "we fulfill", ["fulfill"]),
    "-ce": ("license", "a licence", ["licence"]),
    "-ogue": ("catalog", "the catalogue", ["catalogue"]),
    "-gement": ("judgment", "a judgement", ["judgement"]),
    "a beginning of either": ("apologis*", "apologized, apologising, apology", ["apologized", "apologising"]),
    "a beginning that stops inside": ("colou*", "color, colours, cold", ["color", "colours"]),
    "your is not yor": ("for", "your four", []),
    # short forms
    "we are": ("we are sorry", "we're sorry, we’re sorry", ["we're sorry", "we’re sorry"]),
    "we're": ("we're sorry", "we are sorry", ["we are sorry"]),
    "do not": ("do not worry", "Don't worry", ["Don't worry"]),
    "can not": ("we can't", "we cannot / we can not / we can’t", ["we cannot", "we can not", "we can’t"]),
    "cannot": ("cannot", "can't", ["can't"]),
    "won't": ("will not", "we won’t", ["won’t"]),
    "it's": ("it's", "it is / it has", ["it is", "it has"]),
    "it is": ("it is late", "it’s late", ["it’s late"]),
    "it has": ("it has been", "it’s been", ["it’s been"]),
    "let's": ("let us", "let's go", ["let's"]),
    "I'd": ("I would", "I'd say", ["I'd"]),
    "without the apostrophe": ("do not", "dont", ["dont"]),
    "two in one": ("I would have", "I'd've", ["I'd've"]),
    "the head of a short form": ("we", "we’ll", ["we"]),
    "the tail of a short form": ("will call", "we’ll call", ["’ll call"]),
    "no possessive": ("customer is", "the customer's cat", []),
    "nor a name's": ("the customer", "the customer's cat", []),
    # marks of the notation
    "either word": ("we/I will", "I will, we will, you will", ["I will", "we will"]),
    "three": ("a/an/the order", "the order", ["the order"]),
    "may be missing": ("(very) sorry", "very sorry, sorry", ["very sorry", "sorry"]),
    "several words may": ("sorry (to hear) it", "sorry it, sorry to hear it", ["sorry it", "sorry to hear it"]),
    "one of several that may": ("so (very/truly) sorry", "so truly sorry, so sorry", ["so truly sorry", "so sorry"]),
    "one of several": ("[get/come/return] to you", "return to you; come to you", ["return to you", "come to you"]),
    "of several words": ("[come back/return] to", "return to; come back to", ["return to", "come back to"]),
    "brackets in brackets": ("[go (by/on)/run] it", "go it, go on it, run it", ["go it", "go on it", "run it"]),
    "a gap": ("sorry … inconvenience", "sorry for the inconvenience", ["sorry for the inconvenience"]),
    "an empty gap": ("sorry … inconvenience", "sorry, inconvenience", ["sorry, inconvenience"]),
    "six words": ("a … z", "a b c d e f g z", ["a b c d e f g z"]),
    "but not seven": ("a … z", "a b c d e f g h z", []),
    "three dots": ("a ... z", "a b z", ["a b z"]),
    "not over a sentence end": ("sorry … delay", "We are sorry. The delay was ours.", []),
    "not over an empty line": ("sorry … delay", "We are sorry\n\nabout the delay", []),
    "over a line end": ("sorry … delay", "We are sorry\nabout the delay", ["sorry\nabout the delay"]),
    "over commas": ("sorry … delay", "sorry, Sam, for the delay", ["sorry, Sam, for the delay"]),
    "a gap outside takes nothing": ("… rest assured …", "please rest assured that", ["rest assured"]),
    "any ending": ("apologi*", "apologies, apologise, apologi, apology", ["apologies", "apologise", "apologi"]),
    "no other beginning": ("refund*", "prerefund", []),
    "a name": ("hi {name},", "Hi Sam, hi Ana María Ito,", ["Hi Sam,", "hi Ana María Ito,"]),
    "five words": ("hi {name},", "hi a b c d e,", ["hi a b c d e,"]),
    "not six": ("hi {name},", "hi a b c d e f,", []),
    "a slot is filled": ("hi {name},", "hi,", []),
    "a placeholder": ("hi {name},", "hi {{ticket.name}}, hi [NAME],", ["hi {{ticket.name}},", "hi [NAME],"]),
    "not over a comma": ("thank {name} for", "thank you, and for", []),
    "a slot at the end takes a word": ("my name is {name}", "my name is Ana and I", ["my name is Ana"]),
    "a slot at the start too": ("{name}, thanks", "Hi dear Ana, thanks", ["Ana, thanks"]),
    # what touches
    "an ending in brackets": ("refund(s)", "refund, refunds, refunded", ["refund", "refunds"]),
    "a beginning in brackets": ("(un)happy", "happy unhappy", ["happy", "unhappy"]),
    "endings": ("apolog[ise/y/i*]", "apologize, apology, apologies", ["apologize", "apology", "apologies"]),
    "a short form behind": ("[we/I]'ll call", "I will call, we'll call", ["I will call", "we'll call"]),
    # itself
    "a mark": ("hello!", "hello, hello!", ["hello!"]),
    "a comma": ("no, sorry", "no sorry; no, sorry", ["no, sorry"]),
    "a number": ("24/7", "24/7, 24 or 7", ["24/7"]),
    "a slash between spaces": ("on / off", "on / off, on, off", ["on / off"]),
    "escaped": (r"\[name\] \(s\) a\/b \*", "[name] (s) a/b *", ["[name] (s) a/b *"]),
    "a star alone": ("* terms", "* terms", ["* terms"]),
    "a link": ("https://acme.example/a/b", "see https://acme.example/a/b.", ["https://acme.example/a/b"]),
    "a handle": ("@acme", "dear @Acme", ["@Acme"]),
    # which match
    "word edges": ("rest", "rested, arrest, rest", ["rest"]),
    "leftmost and longest": ("no (no) (no)", "no no no no", ["no no no", "no"]),
    "none over another": ("a b a", "a b a b a", ["a b a"]),
    "not in a link": ("help", "acme.com/help @help #help", []),
}  # fmt: skip


@pytest.mark.parametrize(("phrase", "text", "spans"), FOUND.values(), ids=FOUND)
def test_find(phrase: str, text: str, spans: list[str]) -> None:
    assert found(phrase, text) == spans


COMPLAINTS = {
    "no word": ("", 0, "needs a word"),
    "only a gap": ("…", 0, "needs a word"),
    "only a slot": ("{name}", 0, "needs a word"),
    "all may be missing": ("(very) (much)", 0, "needs a word"),
    "one choice without a word": ("[sorry/{name}]", 0, "needs a word"),
    "not closed": ("call [us", 5, "never closed"),
    "not closed, round": ("call (us", 5, "never closed"),
    "closed by another": ("call (us]", 5, "never closed"),
    "not opened": ("call us)", 7, "closes nothing"),
    "an empty choice": ("[us/] now", 4, "nothing here"),
    "an empty bracket": ("call () now", 6, "nothing here"),
    "a slash in front": ("/we call", 0, "between two words"),
    "a slash behind": ("we/ call", 2, "between two words"),
    "a star in front": ("*ing", 0, "behind the beginning"),
    "a star inside": ("a*b", 0, "behind the beginning"),
    "a slot without a name": ("hi {}", 3, "what changes"),
    "half a slot": ("hi {name", 3, "stands alone"),
    "a slot that touches": ("un(happy {name})", 2, "only endings"),
    "too many forms": ("a[a/b][a/b][a/b][a/b][a/b][a/b][a/b]", 0, "more than 64 forms"),
    "too deep": ("a [[[[[[[b]]]]]]]", 8, "6 deep"),
    "too long": ("a " * 300, 500, "500 characters"),
}


@pytest.mark.parametrize(("phrase", "column", "words"), COMPLAINTS.values(), ids=COMPLAINTS)
def test_what_cannot_be_read(phrase: str, column: int, words: str) -> None:
    with pytest.raises(NotationError, match=words) as raised:
        parse(phrase)
    assert raised.value.column == column
    with pytest.raises(NotationError):
        Phrases.of(phrase)


EXPANSIONS = {
    "itself": ("Rest assured.", ["Rest assured."]),
    "either word": ("we/I will", ["we will", "I will"]),
    "may be missing": ("(so) sorry", ["so sorry", "sorry"]),
    "each choice first": ("[a/b] [c/d]", ["a c", "b d", "a d", "b c"]),
    "a name": ("hi {name},", ["hi Dana,", "hi Maria Dolores Reyes y Cruz,"]),
    "any ending": ("refund*", ["refund", "refunding"]),
    "brackets in brackets": ("[look (back) in/check]", ["look back in", "look in", "check"]),
}


@pytest.mark.parametrize(("phrase", "texts"), EXPANSIONS.values(), ids=EXPANSIONS)
def test_expand(phrase: str, texts: list[str]) -> None:
    assert list(expand(phrase)) == texts


def test_expand_is_bounded() -> None:
    assert len(list(expand("a/b " * 60, limit=10))) == 10


def test_a_phrase_is_found_by_every_way_that_it_is_written() -> None:
    phrase = Phrase("card number", also=("CVV", "long number … card"))
    matches = Phrases((phrase,)).find("Your card number, CVV or the long number on your card")
    assert [match.phrase for match in matches] == [phrase] * 3


def test_matches_come_in_the_order_of_the_text() -> None:
    matches = Phrases.of("c", "a b", "a", "b c").find("a b c")
    assert [match.phrase.text for match in matches] == ["a", "a b", "b c", "c"]


def test_phrases_are_values() -> None:
    one = Phrases.of("rest assured", "sorry")
    assert one == Phrases.of("rest assured", "sorry") != Phrases.of("sorry")
    assert len({one, Phrases.of("rest assured", "sorry")}) == 1
    assert pickle.loads(pickle.dumps(one)).find("sorry")  # noqa: S301 (our own bytes)
    assert len(one) == 2
    assert not Phrases()
    assert Phrases().find("sorry") == []


def test_groups_see_only_their_own_phrases() -> None:
    shared = Phrase("sorry")
    index = PhraseIndex({"one": [shared, Phrase("oops")], "two": [shared], "three": []})
    text = "oops, sorry"
    assert [match.phrase.text for match in index.group("one").find(text)] == ["oops", "sorry"]
    assert [match.phrase.text for match in index.group("two").find(text)] == ["sorry"]
    assert index.group("three").find(text) == index.group("unheard of").find(text) == []
