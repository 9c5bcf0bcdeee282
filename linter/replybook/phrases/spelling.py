"""Spellings of one word made one: British and American.

Both the phrase and the reply pass through here, so nothing need be right about English: the spellings of one word
must only come to one place, and two words that a phrase may tell apart to two.
"""

from __future__ import annotations

_ISE = tuple(
    before + ending
    for before, endings in {
        "is": ("e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able", "ingly"),
        "ys": ("e", "ed", "es", "er", "ers", "ing"),
    }.items()
    for ending in endings
)
_OR = tuple(
    stem + "or"
    for stem in (
        *("col", "fav", "hon", "behavi", "neighb", "lab", "rum", "hum", "flav", "harb", "endeav", "sav", "vap", "vig"),
        *("arm", "od", "demean", "glam", "splend", "parl"),
    )
)
"""Where American English has `or` and British English `our`, anywhere in a word."""
_DOUBLED = tuple(
    stem + "l"
    for stem in (
        *("cancel", "travel", "label", "model", "fuel", "signal", "counsel", "level", "total", "channel", "dial"),
        *("equal", "panel", "quarrel", "tunnel", "marvel", "fulfil", "enrol", "instal", "distil", "skil"),
    )
)
"""Beginnings in which one spelling doubles the last letter."""
_WORDS = {
    **{word + end: other + end for word, other in (("center", "centre"), ("meter", "metre"), ("liter", "litre"),
       ("theater", "theatre"), ("fiber", "fibre"), ("kilometer", "kilometre"), ("gray", "grey"), ("check", "cheque"),
       ("program", "programme"), ("tire", "tyre"), ("curb", "kerb"), ("mold", "mould"), ("plow", "plough"),
       ("defense", "defence"), ("offense", "offence"), ("pretense", "pretence"), ("license", "licence"),
       ("practise", "practice"), ("catalog", "catalogue"), ("dialog", "dialogue"), ("analog", "analogue"),
       ("mom", "mum"), ("pajama", "pyjama")) for end in ("", "s")},
    "centered": "centred",
    "licensed": "licenced",
    "licensing": "licencing",
    "practised": "practiced",
    "practising": "practicing",
    "cataloged": "catalogued",
    "cataloging": "cataloguing",
    "while": "whilst",
    "among": "amongst",
    "cozy": "cosy",
    "jewelry": "jewellery",
    "skeptical": "sceptical",
    "aging": "ageing",
    "aluminum": "aluminium",
    "ok": "okay",
    "toward": "towards",
    "afterward": "afterwards",
    "learned": "learnt",
    "burned": "burnt",
    "willful": "wilful",
    "diarrhea": "diarrhoea",
    "maneuver": "manoeuvre",
}  # fmt: skip
"""Words one by one, from one spelling to the other."""


def one_spelling(word: str) -> str:
    """The spelling to which every spelling of a folded word is sent."""
    if known := _WORDS.get(word):
        return known
    if word.endswith(_ISE):
        word = _with_z(word)
    if "or" in word:
        word = _with_our(word)
    if word.startswith(_DOUBLED):
        word = _with_one_l(word)
    if word.startswith("enquir"):
        word = "in" + word[2:]
    return word.replace("dgment", "dgement")


def _with_z(word: str) -> str:
    at = next(len(word) - len(ending) for ending in _ISE if word.endswith(ending))
    return word if at < 3 else f"{word[: at + 1]}z{word[at + 2 :]}"


def _with_our(word: str) -> str:
    for ending in _OR:
        if ending in word:
            return word.replace(ending, ending[:-1] + "ur", 1)
    return word


def _with_one_l(word: str) -> str:
    stem = next(stem for stem in _DOUBLED if word.startswith(stem))
    return stem[:-1] + word[len(stem) :]


def beginnings(stem: str) -> tuple[str, ...]:
    """The beginnings, in the one spelling, that words have which begin with `stem` in any spelling."""
    found = {stem, one_spelling(stem), stem.replace("dgm", "dgem")}
    found.update(_with_either_letter(stem))
    found.update(known for word, known in _WORDS.items() if word.startswith(stem) and not known.startswith(stem))
    if "enquir".startswith(stem):
        found.add("inquir")
    return tuple(sorted(found))


def _with_either_letter(stem: str) -> list[str]:
    """`apologis` is `apologiz` too; a beginning may stop anywhere in the ending."""
    at = max(stem.rfind(pair) for pair in ("is", "ys", "iz", "yz"))
    if at < 3 or not any(ending.startswith(f"{stem[at]}s{stem[at + 2 :]}") for ending in _ISE):
        return []
    return [f"{stem[: at + 1]}{letter}{stem[at + 2 :]}" for letter in "sz"]
