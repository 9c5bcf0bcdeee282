"""What is grave: somebody hurt, dead or in danger, the law called. Few turns of phrase say it: it stays a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache


def _runs(text: str) -> frozenset[str]:
    return frozenset(" ".join(run.split()) for run in text.split(","))


_GRAVE = _runs("""
    suicide, suicidal, ambulance, hospital, hospitalised, hospitalized, funeral, bereavement, bereaved,
    deceased, miscarriage, stillborn, overdose, assaulted, assault, raped, molested, stabbed, seizure,
    concussion, unconscious, bleeding, choked, choking, electrocuted, poisoned, carbon monoxide, gas leak,
    anaphylactic, allergic reaction, chest pain, stroke, lawyer, lawyers, attorney, solicitor, solicitors,
    lawsuit, legal action, sue you, suing, to court, in court, small claims, ombudsman, the police, police
    report, called police, stalked, stalking, blackmail, racist, racism, discriminated, discrimination,
    harassed, harassment, abused, groped, died, passed away, lost my husband, lost my wife, lost my mum,
    lost my mom, lost my dad, lost my father, lost my mother, lost our baby, kill myself, killing myself,
    end my life, end it all, hurt myself, harm myself, self harm, got hurt, was hurt, badly hurt, injured,
    an injury, my injury, head injury, serious injury, injuries, broke my leg, broke my arm, caught fire, on
    fire, burned my, burnt my, burns on, food poisoning, my life in danger, nearly killed, almost killed,
    could have died, could have killed, threatened me, threatening me, death threat, death threats
""")
_OF_THINGS = frozenset({"died", "on fire", "caught fire", "was hurt"})
_THINGS = _runs("""
    battery, phone, laptop, screen, app, car, console, tv, controller, wifi, router, internet, link,
    laughing, modem, watch
""")
"""What may die, catch fire or be hurt without anybody being in danger."""


@cache
def _by_first_word() -> Mapping[str, Sequence[tuple[int, str]]]:
    """By their first word: how many words a run has, and the run."""
    index: dict[str, list[tuple[int, str]]] = {}
    for run in _GRAVE:
        index.setdefault(run.split()[0], []).append((run.count(" ") + 1, run))
    return index


def is_grave(words: Sequence[str]) -> bool:
    """Whether these folded words speak of something grave."""
    runs = _by_first_word()
    if runs.keys().isdisjoint(words):
        return False
    found = {
        run
        for index in [index for index, word in enumerate(words) if word in runs]
        for length, run in runs[words[index]]
        if length == 1 or " ".join(words[index : index + length]) == run
    }
    return bool(found) and not (found <= _OF_THINGS and not _THINGS.isdisjoint(words))


def is_grave_word(word: str) -> bool:
    """Whether a folded word is grave by itself: “funeral”."""
    return word in _GRAVE
