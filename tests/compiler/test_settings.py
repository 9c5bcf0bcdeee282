"""The settings of a rule, as a manager may write them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from replybook.compiler import Compilation
from replybook.model import Level, Rule

Compile = Callable[..., Compilation]

TABLE = """
| Channel | Who can read |
| --- | --- |
| `x` X (Twitter) | everyone |
| `google-review` Google | everyone |
| `dm` Direct message | only the customer |
"""

RULE = """
# Words
{table}
## `a-rule` A rule

{settings}

The why.

{phrases}

- ❌ We commence.
- ✅ We start.

## `other-rule` Another rule

| Avoid |
| --- |
| utilise |

- ✅ We use it.
"""


def compile_rule(compile_pages: Compile, settings: str, table: str = TABLE, phrases: str = "") -> Rule:
    compilation = compile_pages(RULE.format(settings=settings, table=table, phrases=phrases))
    assert [finding.message for finding in compilation.findings] == []
    return compilation.rulebook.rules[0]


SETTINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "none at all": (
        "",
        {"kind": "phrases", "level": Level.WARNING, "where": (), "when": (), "unless": (), "why": "The why."},
    ),
    "in capitals": ("- LEVEL: Error\n- CHECK: Phrases", {"kind": "phrases", "level": Level.ERROR}),
    "in bold": ("- **Level:** error\n- **Message**: Say *start*.", {"level": Level.ERROR, "message": "Say start."}),
    "in code": ("- `Level`: `suggestion`", {"level": Level.SUGGESTION}),
    "numbered": ("1. Level: error", {"level": Level.ERROR}),
    "a kind in two words": ("- Check: Private request", {"kind": "private-request"}),
    "everywhere": ("- Where: everywhere", {"where": ()}),
    "channels by id and name": ("- Where: x, Google; direct message", {"where": ("x", "google-review", "dm")}),
    "sorts of channel": ("- Where: Public channels, private", {"where": ("public", "private")}),
    "a channel twice": ("- Where: x, X (Twitter)", {"where": ("x",)}),
    "Where on two lines": ("- Where: x\n- Where: dm", {"where": ("x", "dm")}),
    "conditions with a semicolon": (
        "- When: the customer is upset; the reply asks a question",
        {"when": ("the customer is upset", "the reply asks a question")},
    ),
    "conditions with commas in quotes": (
        '- Unless: the reply says "sorry, [we/I]", the author is AI',
        {"unless": ('the reply says "sorry, [we/I]"', "the author is AI")},
    ),
    "conditions one by one": (
        "- Unless: the author is ai\n- Unless: the reply is a part",
        {"unless": ("the author is ai", "the reply is a part")},
    ),
    "conditions in curly quotes": (
        "- When: the customer says “late”",
        {"when": ("the customer says “late”",)},
    ),
    "a message with a colon": ("- Message: Two words: start it.", {"message": "Two words: start it."}),
    "a day": ("- Since: 2026-01-31", {"since": "2026-01-31"}),
    "phrases of another rule": ("- Phrases from: other-rule", {"phrases_from": ("other-rule",)}),
    "an option": ("- Check: length\n- Limit: 1,000", {"kind": "length", "options": {"limit": "1,000"}}),
    "an option in a fence": (
        "- Check: length\n\n```settings\nlimit: 300\nwhere: [x, dm]\n```",
        {"kind": "length", "options": {"limit": 300}, "where": ("x", "dm")},
    ),
    "no list, all in a fence": (
        "```settings\nlevel: error\ncheck: pattern\npattern:\n  - a\n  - b\n```",
        {"kind": "pattern", "level": Level.ERROR, "options": {"pattern": ("a", "b")}},
    ),
    "expressions": (
        "- Check: pattern\n\n```pattern\n\\bcommence\\b\n\n #\\d+\n```",
        {"kind": "pattern", "options": {"pattern": ("\\bcommence\\b", " #\\d+")}},
    ),
}


@pytest.mark.parametrize(("settings", "fields"), SETTINGS.values(), ids=SETTINGS)
def test_settings(settings: str, fields: dict[str, Any], compile_pages: Compile) -> None:
    rule = compile_rule(compile_pages, settings)
    assert {name: getattr(rule, name) for name in fields} == fields


def test_without_a_table_the_usual_channels_are_known(compile_pages: Compile) -> None:
    rule = compile_rule(compile_pages, "- Where: facebook, sms", table="")
    assert rule.where == ("facebook", "sms")


@pytest.mark.parametrize("off", ["- Level: off", "- Level: Off", "```settings\nlevel: off\n```"])
def test_a_rule_that_is_off(off: str, compile_pages: Compile) -> None:
    compilation = compile_pages(f"## `a-rule` A rule\n\n{off}\n")
    assert compilation.findings == ()
    assert compilation.rulebook.rules == ()
    assert [block.kind for block in compilation.pages[0].blocks] == ["prose"]


def test_a_rule_that_is_off_is_still_held_to_the_grammar(compile_pages: Compile) -> None:
    compilation = compile_pages("## `a-rule` A rule\n\n- Level: off\n- Check: phrse\n")
    assert [finding.rule for finding in compilation.findings] == ["unknown-kind"]


PHRASES = {
    "a table": ("| Don't say | Say instead |\n| - | - |\n| commence | start |", [("commence", "start", ())]),
    "a curly quote": ("| Don’t say |\n| - |\n| commence |", [("commence", "", ())]),
    "capital letters": ("| DO NOT WRITE | BETTER |\n| - | - |\n| commence | start |", [("commence", "start", ())]),
    "other ways to write it": (
        "| Avoid | Also written |\n| - | - |\n| [a, b] go | c, [d, e] f,, g |",
        [("[a, b] go", "", ("c", "[d, e] f", "g"))],
    ),
    "a column for people": ("| Avoid | Why |\n| - | - |\n| commence | stiff |", [("commence", "", ())]),
    "marks of Markdown": (
        "| Avoid |\n| - |\n| `apologi*` |\n| **so** *sorry* |\n| a \\| b |\n| &quot;late&quot; |",
        [("apologi*", "", ()), ("so sorry", "", ()), ("a | b", "", ()), ('"late"', "", ())],
    ),
    "a list": ("**Avoid:**\n\n- commence\n- in due course", [("commence", "", ()), ("in due course", "", ())]),
    "two tables": ("| Avoid |\n| - |\n| a |\n\n| Never say |\n| - |\n| b |", [("a", "", ()), ("b", "", ())]),
    "another table": ("| Word | Meaning |\n| - | - |\n| commence | start |", []),
    "another list": ("**Say**\n\n- start", []),
}


@pytest.mark.parametrize(("written", "phrases"), PHRASES.values(), ids=PHRASES)
def test_phrases(written: str, phrases: list[tuple[str, str, tuple[str, ...]]], compile_pages: Compile) -> None:
    rule = compile_rule(compile_pages, "", phrases=written)
    assert [(phrase.text, phrase.instead, phrase.also) for phrase in rule.phrases] == phrases


EXAMPLES = {
    "plain": ("- ✅ We start.", ("We start.", True, False)),
    "without a space": ("- ❌We commence.", ("We commence.", False, False)),
    "with an emoji's tail": ("- ✅\ufe0f We start.", ("We start.", True, False)),
    "missed": ("- ❌ (missed) We embark.", ("We embark.", False, True)),
    "missed, with a colon": ("- ❌ (Missed): We embark.", ("We embark.", False, True)),
    "a false alarm": ("- ✅ (false alarm) A degree's commencement.", ("A degree's commencement.", True, True)),
    "other brackets": ("- ✅ (on Monday) We start.", ("(on Monday) We start.", True, False)),
    "two lines": ("- ✅ We start\n  on Monday.", ("We start\non Monday.", True, False)),
    "two paragraphs": ("- ✅ We start.\n\n    On Monday.", ("We start.\n\nOn Monday.", True, False)),
    "marks of Markdown": (
        r"- ✅ \*We\* **start** `now` &amp; [here](x).",
        ("*We* **start** `now` &amp; [here](x).", True, False),
    ),
    "a hard line break": ("- ✅ We start  \n  on Monday.", ("We start\non Monday.", True, False)),
}


@pytest.mark.parametrize(("written", "example"), EXAMPLES.values(), ids=EXAMPLES)
def test_examples(written: str, example: tuple[str, bool, bool], compile_pages: Compile) -> None:
    page = f"## `a-rule` A rule\n\n**Don't say**\n\n{written}\n\nAnd both sorts:\n\n- ❌ a\n- ✅ b\n"
    compilation = compile_pages(page)
    assert compilation.findings == ()
    first, *_ = compilation.rulebook.rules[0].examples
    assert (first.text, first.good, first.known_gap) == example


def test_where_a_rule_ends(compile_pages: Compile) -> None:
    examples = "\n\n- ❌ {0}\n- ✅ {0}\n"
    page = (
        "## `outer` Outer\n\n### Not a rule"
        + examples.format("outer")
        + "\n### `inner` Inner"
        + examples.format("inner")
        + "\n#### Still inner"
        + examples.format("inner")
        + "\n## Nobody's\n\nText\n"
    )
    compilation = compile_pages(page)
    assert compilation.findings == ()
    found = {rule.id: [example.text for example in rule.examples] for rule in compilation.rulebook.rules}
    assert found == {"outer": ["outer"] * 2, "inner": ["inner"] * 4}
    kinds = [(block.kind, block.rule_id) for block in compilation.pages[0].blocks]
    assert kinds == [("rule", "outer"), ("rule", "inner"), ("prose", "")]


def test_settings_and_examples_with_the_same_bullets_are_two_lists(compile_pages: Compile) -> None:
    compilation = compile_pages("## `a-rule` A rule\n\n- Level: error\n\n- ❌ a\n- ✅ b\n\n- Note: not a setting\n")
    assert compilation.findings == ()
    (rule,) = compilation.rulebook.rules
    assert (rule.level, len(rule.examples)) == (Level.ERROR, 2)


PROSE_TABLES = [
    "| Term | Meaning |\n| - | - |\n| Round | a day's stops |\n",
    "| Channel | Our tone |\n| - | - |\n| X | short |\n",
    "| Agent | Desk |\n| - | - |\n| Iris | 4 |\n",
]


@pytest.mark.parametrize("table", PROSE_TABLES)
def test_a_table_that_only_starts_like_one_of_ours_is_prose(table: str, compile_pages: Compile) -> None:
    compilation = compile_pages(f"# Words\n\n{table}")
    assert compilation.findings == ()
    assert [block.kind for block in compilation.pages[0].blocks] == ["prose"]
