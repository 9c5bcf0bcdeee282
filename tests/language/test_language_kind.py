"""The kind `language` in a playbook's rule, with a real engine."""

from __future__ import annotations

import re

import pytest

from replybook import Draft, Linter, language
from replybook.checks.language import Options, check, needs
from replybook.checks.proofread import LONGEST
from replybook.language.languagetool import LanguageTool, open_engine
from replybook.model import Agent, BrandTerm, Hit, Level, Phrase, Rule, Rulebook


def hits(text: str, options: Options = Options(), **context: str) -> list[tuple[str, str]]:  # noqa: B008 (frozen)
    draft = Draft(text, **context)  # type: ignore[arg-type]
    assert needs(draft, options) is None
    return [(hit.span.of(text), hit.label) for hit in check(draft, options)]


def only(text: str) -> Hit:
    (hit,) = check(Draft(text), Options())
    return hit


@pytest.mark.usefixtures("harper")
@pytest.mark.parametrize(
    ("reply", "found"),
    [
        pytest.param("The lamp comes tommorow. ^MK", [("tommorow", "spelling")], id="a slip"),
        pytest.param("@marlo_lmp 🇬🇧👍🏽 The lamp comes tommorow 👍", [("tommorow", "spelling")], id="behind emoji"),
        pytest.param("It could of been the bulb. Priya", [("could of", "grammar")], id="grammar"),
        pytest.param("The colour and the color are both fine. ^MK", [], id="both spellings"),
        pytest.param("@zzlamps see https://t.example/qqxx #lmpday ^QZX", [], id="nothing but tokens"),
        pytest.param("Hi Zsoltika, I asked Qwendolyn in Grzbtown. Xaverio", [], id="names"),
        pytest.param("Hi {{frst_nme}}, your order %ordr_id% is here. ^MK", [], id="slots"),
        pytest.param("Please DM us your ETA and the PNR. ^MK", [], id="words of the trade"),
        pytest.param("We met at zzlamps today, thanks @zzlamps. ^MK", [], id="a brand that a handle vouches for"),
        pytest.param("Zsoltika, we have your lamp. ^MK", [], id="called out"),
        pytest.param("Unfortunatly, we have your lamp. ^MK", [("Unfortunatly", "spelling")], id="no name in front"),
        pytest.param("Teh lamp is on its way to you. ^MK", [("Teh", "spelling")], id="the first word"),
        pytest.param("Our motto is zzivat qqlampo xxmarlo and always was. ^MK", [], id="a phrase of another language"),
        pytest.param("It weighs 15kgs and takes 8a fuses. ^MK", [], id="units"),
        pytest.param("The crew is on itâ€™s way, it said. 1/2", [], id="decoded wrongly"),
        pytest.param("We'll sort it out for yooou, sooo soon. ^MK", [], id="drawn out"),
    ],
)
def test_words_are_judged_and_all_else_is_not(reply: str, found: list[tuple[str, str]]) -> None:
    assert hits(reply) == found


@pytest.mark.usefixtures("harper")
def test_the_playbook_says_which_words_are_right() -> None:
    reply = "Tidewyck sends the marlolamp with qaroline, says Quirkelin. ^MK"
    assert [word for word, _ in hits(reply)] == ["Tidewyck", "marlolamp", "qaroline"]
    options = Options(
        words=("marlolamp",),
        brand_terms=(BrandTerm("Tidewyck"),),
        roster=(Agent("qaroline Bell"),),
    )
    assert [word for word, _ in hits(reply, options)] == []


@pytest.mark.usefixtures("harper")
def test_a_hit_says_what_to_write_and_offers_each_way_as_a_fix_to_be_read_first() -> None:
    text = "👍 The lamp comes tommorow."
    hit = only(text)
    assert hit.message == "“tommorow” may be misspelt."
    assert hit.advice.startswith("Perhaps “tomorrow”")
    assert 1 <= len(hit.fixes) <= 3
    assert {fix.safety for fix in hit.fixes} == {"unsafe"}
    (edit,) = hit.fixes[0].edits
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == "👍 The lamp comes tomorrow."


@pytest.mark.usefixtures("harper")
def test_labels_choose_what_is_told() -> None:
    reply = "The lamp comes tommorow ,and it could of been sooner."
    assert {label for _, label in hits(reply)} == {"spelling", "grammar"}
    assert {label for _, label in hits(reply, Options(labels=("grammar",)))} == {"grammar"}
    assert "typography" in {label for _, label in hits(reply, Options(labels=("typography",)))}


@pytest.mark.usefixtures("harper")
@pytest.mark.parametrize(
    ("variant", "found"),
    [("en", []), ("en-US", ["colour"]), ("en-GB", ["color"]), ("en_gb", ["color"]), ("en-CA", ["color"])],
)
def test_a_rule_may_ask_for_one_spelling(variant: str, found: list[str]) -> None:
    assert [word for word, _ in hits("The colour or the color is fine.", Options(language=variant))] == found


@pytest.mark.usefixtures("harper")
@pytest.mark.parametrize(
    ("reply", "options", "reason"),
    [
        ("Gracias por escribirnos hoy, lo vemos enseguida.", Options(), "a reply in English"),
        ("The lamp is here. " * (LONGEST // 10), Options(), "a reply of at most 10,000 characters"),
        ("Die Lampe ist da.", Options(language="de-DE"), "an engine that knows de-DE"),
    ],
)
def test_what_cannot_be_judged_is_not_applicable(reply: str, options: Options, reason: str) -> None:
    assert needs(Draft(reply), options) == reason


def test_without_an_engine_nothing_is_judged() -> None:
    assert needs(Draft("The lamp comes tommorow."), Options()) == "a language engine"
    assert list(check(Draft("The lamp comes tommorow."), Options())) == []


RULEBOOK = Rulebook(
    rules=(
        Rule("plain-words", "Say it plainly", phrases=(Phrase("kindly"),)),
        Rule("spelling", "Spell it right", "language", Level.SUGGESTION),
    )
)


@pytest.mark.usefixtures("languagetool_here")
def test_when_the_server_dies_in_mid_run_the_other_rules_go_on_and_the_rest_is_not_applicable() -> None:
    engine = open_engine()
    language.use(engine)
    linter = Linter(RULEBOOK)
    drafts = [Draft(f"Kindly note that lamp {number} comes tommorow.") for number in range(6)]
    results = []
    for number, draft in enumerate(drafts):
        if number == 3:
            assert engine._local is not None
            engine._local.process.kill()
        results.append(linter.judge(draft))
    rules = [[finding.rule for finding in result.findings] for result in results]
    assert rules == [["plain-words", "spelling"]] * 3 + [["plain-words"]] * 3
    assert [result.not_applicable for result in results] == [()] * 3 + [("spelling",)] * 3
    assert re.search(r"has stopped.*Run the command again", language.trouble())
    assert needs(drafts[0], Options()) == "a language engine that works"


def test_languagetool_finds_slips_that_need_grammar(languagetool: LanguageTool) -> None:
    language.configure("languagetool", str(languagetool.address))
    assert hits("@marlo We terribly sorry for the lamp 👍, and the crew have forgot it. ^MK") == [
        ("We terribly sorry", "grammar"),
        ("forgot", "grammar"),
    ]
    assert hits("The colour and the color are fine, the collour is not.") == [("collour", "spelling")]
