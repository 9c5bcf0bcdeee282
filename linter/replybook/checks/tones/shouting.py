"""`shouting`: words in capitals for force, rows of marks."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.stock.vocabulary import GENERIC
from replybook.checks.tones.cue import Cue
from replybook.checks.tones.scene import Scene
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.reading import MARK

_CAPITALS = "Words in capitals read as shouting."
_MARKS = "A row of marks reads as shouting."
_ADVICE = "Write it in lower case, with one mark, and make it strong with a fact."

_STRESSED = word_set("""
    not all are any can did has had was our out you your who why how now two ten six day new end must never always stop
    wait read listen look twice three four five seven eight nine days hour hours week weeks minutes times yesterday
    today tomorrow tonight sharp closed final only again already clearly wrong right late early please sorry thank
    thanks very every nobody nothing anything everything nowhere everyone anyone before after first last don't can't
    won't cannot didn't doesn't isn't wasn't enough both need full on no do so black white
    monday tuesday wednesday thursday friday saturday sunday
""")
"""Words that people put in capitals for force."""
_NAMES = word_set("""
    team plus play store live free one prime direct express premium family member members club support care cares help
    service services customer desk office centre center manager management company world life home star stars gold
    silver access private message reply update important notice note view page link site terms hold account number
    code order ticket refund status confirmed form email phone call text data review online social media group city
""")
"""Ordinary words that names, headings and buttons are made of."""
_ORDINARY = (frozenset(word for word in GENERIC if len(word) > 3) | _STRESSED) - _NAMES
_ORDINARY_ENDINGS = ("ly", "ing", "ed", "tion", "ment", "ness", "able", "ful")
_SAFETY = word_set("share post give disclose password pin details number numbers click respond reply send information")
"""What a warning forbids: there capitals protect the customer."""
_GLAD = word_set("""
    thank thanks love loved great awesome amazing welcome congratulations congrats happy wow yay glad enjoy woohoo
    fantastic yes absolutely sweet fun cutest beautiful best hooray brilliant
""")


_CAPITALS_RUN = late("[A-Z'’]{2,40}")


def shouting_cues(scene: Scene) -> Iterator[Cue]:
    """Where the reply raises its voice."""
    if scene.mood == "happy":
        return
    rows = list(_rows_of_marks(scene))
    yield from _capitals(scene, alone=not rows)
    yield from rows


def _capitals(scene: Scene, *, alone: bool) -> Iterator[Cue]:
    """The words in capitals: two of them at least where no row of marks stands by, since one may be a name."""
    if not any(run.replace("’", "'").lower() in _ORDINARY for run in _CAPITALS_RUN.findall(scene.reading.text)):
        return
    loud = [number for number in range(len(scene.words)) if _is_capital(scene, number)]
    plain = [number for number in loud if scene.words[number] in _ORDINARY]
    strange = [scene.words[number] for number in loud if len(scene.words[number]) > 4 and number not in plain]
    weight = len(plain) + sum(1.0 if word.endswith(_ORDINARY_ENDINGS) else 0.5 for word in strange)
    if not plain or weight < 1 + alone:
        return
    if (
        len(plain) > 4
        or len(loud) > 0.8 * len(scene.words)
        or (len(strange) <= len(plain) and _is_forced(scene, plain))
    ):
        yield Cue("shouting", scene.span(plain[0], plain[-1]), _CAPITALS, _ADVICE)


def _is_forced(scene: Scene, plain: list[int]) -> bool:
    forced = any(scene.words[number] in _STRESSED for number in plain)
    return forced and _SAFETY.isdisjoint(scene.words[plain[-1] : plain[-1] + 6])


def _is_capital(scene: Scene, number: int) -> bool:
    place = scene.places[number]
    start, end = scene.reading.starts[place], scene.reading.ends[place]
    return end - start > 1 and scene.reading.text[start:end].isupper()


def _rows_of_marks(scene: Scene) -> Iterator[Cue]:
    reading = scene.reading
    if not any(pair in reading.text for pair in ("!!", "??", "?!", "!?")):
        return
    joyful = not _GLAD.isdisjoint(scene.words)
    stern = scene.upset or not (joyful or scene.courteous)
    asked = 0
    row: list[int] = []
    for index in (*scene.indexes, -1):
        if index >= 0 and reading.sorts[index] == MARK and set(reading.norms[index]) <= {"!", "?"}:
            row.append(index)
            continue
        marks = "".join(reading.norms[i] for i in row)
        asked += marks.count("?") > 1
        harsh = stern and (marks.count("?") > 1 or (not joyful and marks.count("!") > 2 - scene.upset))
        if row and (harsh or asked > 1):
            yield Cue("shouting", reading.span(row[0], row[-1]), _MARKS, _ADVICE)
        row = []
