"""How hard a reply is to read, where it is long enough to say so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from replybook.checks.readability import KIND, Options
from replybook.engine import Linter
from replybook.model import Draft, Hit, Rule, Rulebook

HARD = (
    "Following the comprehensive reassessment of your compensation application, we regret that the documentation "
    "submitted alongside your correspondence does not satisfy the administrative requirements applicable to "
    "international consignments, notwithstanding the considerations described in your supplementary explanation. "
    "Subsequent representations regarding the aforementioned determination must be communicated exclusively through "
    "the designated correspondence procedure, accompanied by certified documentation substantiating the extraordinary "
    "circumstances surrounding the transportation arrangements originally contemplated."
)
PLAIN = (
    "We had a close look at your claim for the late tram. To pay it, we need the ticket you used on the day, and it "
    "was not in the post you sent us. Could you look for it once more? A photo of it will do, and so will the slip "
    "from the bank. If both are gone, tell me the hour and the stop, and I will ask the driver what he saw that day. "
    "Then I will write to you by Friday noon."
)
GERMAN = (
    "Vielen Dank für Ihre Nachricht. Leider konnten wir die Rechnungsunterlagen zu Ihrer Fahrkartenbestellung bisher "
    "nicht finden, weil der Zahlungsdienstleister uns keine Empfangsbestätigung geschickt hat. Bitte senden Sie uns "
    "die Bestellbestätigung noch einmal, damit wir den Erstattungsbetrag prüfen und die Rücküberweisung anweisen "
    "können. Unsere Sachbearbeiterin meldet sich anschließend bei Ihnen, sobald die Unterlagen vollständig vorliegen "
    "und geprüft worden sind, spätestens jedoch bis zum Ende der kommenden Woche."
)
LINKS = " https://tram.example/claims/correspondence/documentation-requirements-international-consignments-2026"


def hits(text: str, options: Options | None = None) -> list[Hit]:
    pytest.importorskip("textstat")
    options = options or Options()
    draft = Draft(text)
    return [] if KIND.needs(draft, options) else list(KIND.check(draft, options))


def test_a_hard_reply_is_found_with_formula_and_grade() -> None:
    [hit] = hits(HARD)
    assert hit.message.startswith("Coleman–Liau grade ")
    assert hit.message.endswith("; the playbook asks for 10 at most.")


def test_the_place_is_the_longest_sentence() -> None:
    [hit] = hits(f"We looked. {HARD}")
    assert hit.span.of(f"We looked. {HARD}").startswith("Following the comprehensive")
    assert hit.advice.startswith("Begin with this sentence of 35 words")


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN + LINKS * 6,
        "@tram_customer_relations_department_international " * 9 + PLAIN,
        f"Dear Constantinopolitana Featherstonehaugh,\n\n{PLAIN}\n\nKind regards,\nBartholomew Featherstonehaugh",
        PLAIN.replace(". ", ".\n\n"),
    ],
    ids=["plain", "long links", "long handles", "long names around", "paragraphs"],
)
def test_a_plain_reply_passes(text: str) -> None:
    assert not hits(text)


def test_the_grade_is_the_playbooks() -> None:
    assert hits(PLAIN, Options(grade=-3))
    assert not hits(HARD, Options(grade=40))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Documentation requirements notwithstanding.", "60 words or more"),
        ("Indeed. " * 59, "60 words or more"),
        ("", "60 words or more"),
        (GERMAN, "a reply in English"),
        ("Ein " * 30_000, "a reply of at most 20,000 characters"),
    ],
    ids=["short", "one word short", "empty", "German", "a book"],
)
def test_what_cannot_be_measured_is_not_judged(text: str, reason: str) -> None:
    assert KIND.needs(Draft(text), Options()) == reason
    rule = Rule("plain", "Write plainly", kind="readability")
    assert Linter(Rulebook((rule,))).judge(Draft(text)).not_applicable == ("plain",)


def test_wrapped_lines_are_one_sentence_and_items_are_many() -> None:
    wrapped = HARD.replace(", ", ",\n")
    assert [hit.message for hit in hits(wrapped)] == [hit.message for hit in hits(HARD)]
    listed = "Please bring these with you to the office:\n" + "\n".join(f"- the ticket for day {n}" for n in range(20))
    assert not hits(listed, Options(grade=5))


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


LINT = """
import sys
from replybook.engine import Linter
from replybook.model import Draft, Rule, Rulebook
linter = Linter(Rulebook((Rule("plain", "Write plainly", kind="readability"),)))
"""


def test_a_short_reply_does_not_import_the_library() -> None:
    code = f"{LINT}\nlinter.judge(Draft('It is on the tram. ^LT'))\nprint('textstat' in sys.modules)"
    assert run(code) == "False"


def test_it_works_without_a_network() -> None:
    pytest.importorskip("textstat")
    code = f"""{LINT}
import socket
def refuse(*arguments, **named):
    raise OSError("no network here")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
print(len(linter.judge(Draft({HARD!r})).findings))
"""
    assert run(code) == "1"


def test_without_the_library_it_is_not_applicable() -> None:
    code = f"{LINT}\nsys.modules['textstat'] = None\nprint(linter.judge(Draft({HARD!r})).not_applicable)"
    assert run(code) == "('plain',)"


def test_without_the_library_its_examples_are_not_tried() -> None:
    code = """
import sys
sys.modules["textstat"] = None
from replybook.examples import run_examples
from replybook.model import Example, Rule, Rulebook
rule = Rule("plain", "Write plainly", kind="readability", examples=(Example("Hard.", good=False),))
[trial] = run_examples(Rulebook((rule,)))
print(trial.complaint == "", trial.lacks)
"""
    assert run(code) == "True textstat (pip install 'replybook[language]')"
