"""How things are for everybody, which promises this customer nothing."""

from __future__ import annotations

from replybook.checks.promises.sentence import Sentence
from replybook.checks.word_set import word_set


def is_policy(sentence: Sentence) -> bool:
    """Whether it says how things are for whoever chooses so: "if you cancel before Friday, you'll get it back"."""
    said = sentence.words
    chosen = any(
        norm in {"if", "when", "should", "once"}
        and said[at + 1] in {"you", "you've", "you'd", "you're"}
        and not _CHOICES.isdisjoint(said[at + 2 : at + 6])
        for at, norm in enumerate(said[:-2])
    )
    chosen = chosen or ("whenever" in said and "back" not in said)
    return chosen or not _GENERAL.isdisjoint(said) or _is_offer_to_all(said)


def _is_offer_to_all(said: tuple[str, ...]) -> bool:
    """ "You'll get 10% off with your student card", "you'll earn £1 for every friend"."""
    for at, norm in enumerate(said):
        if norm in {"get", "receive", "earn"} and not {"you'll", "you"}.isdisjoint(said[max(0, at - 3) : at]):
            behind = said[at:]
            terms = any(behind[to] == "with" and behind[to + 1] in _WITH for to in range(len(behind) - 1))
            return terms or not _TERMS.isdisjoint(behind)
    return False


_WITH = word_set("your a the code any every")


_TERMS = word_set("checkout when quoting showing")


_CHOICES = word_set("""
    cancel wish decide choose prefer downgrade upgrade join maintain buy book travel renew switch leave quit order
    spend refer rebook opt register subscribe apply qualify reach become close change want maintained cancelled do
    like
""")


_GENERAL = word_set("warranty guarantee automatically always customers merchants members policy typically")
