"""What a manager may mistype, and would mean a rule by: it is read as meant, or said, and never passed over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from replybook.compiler import Compilation

RULE = """\
## `no-jargon` Plain words

{settings}

Say it so that a neighbour would understand it.

| {header} |
| --- | --- |
| commence | start |

- ❌ We commence on Monday.
- ✅ We start on Monday.
"""


@pytest.mark.parametrize(
    "header", ["Don't say | Say instead", "Dont say | Instead", "DON’T SAY: | Better", "don´t use | Use instead"]
)
def test_a_header_is_known_however_its_apostrophe_is_typed(
    compile_pages: Callable[..., Compilation], header: str
) -> None:
    compilation = compile_pages(RULE.format(settings="- Level: error", header=header))
    assert compilation.findings == ()
    assert [phrase.instead for phrase in compilation.rulebook.rules[0].phrases] == ["start"]


@pytest.mark.parametrize("header", ["Jargon | Say instead", "Words | Use instead"])
def test_a_table_that_says_what_to_say_instead_of_nothing_is_a_finding(
    compile_pages: Callable[..., Compilation], header: str
) -> None:
    finding, *_ = compile_pages(RULE.format(settings="- Level: error", header=header)).findings
    assert (finding.rule, finding.text) == ("bad-table", header.split(" | ")[0])
    assert "Write “Don't say”" in finding.message


def test_another_table_of_the_managers_own_is_left_alone(compile_pages: Callable[..., Compilation]) -> None:
    page = RULE.format(settings="- Level: error", header="Don't say | Say instead")
    assert compile_pages(page + "\n| Team | Rings |\n| --- | --- |\n| Leeds | Priya |\n").findings == ()


@pytest.mark.parametrize(
    ("item", "meant"),
    [
        ("Level = error", "Level: error"),
        ("level=error", "level: error"),
        ("Check：phrases", "Check: phrases"),
        ("Phrases from = no-slang", "Phrases from: no-slang"),
    ],
)
def test_another_sign_for_the_colon_is_a_finding(
    compile_pages: Callable[..., Compilation], item: str, meant: str
) -> None:
    header = "Don't say | Say instead"
    (finding,) = compile_pages(RULE.format(settings=f"- {item}", header=header)).findings
    assert (finding.rule, finding.text) == ("bad-setting", item)
    assert finding.message == f"This is not a setting yet: write a colon, “{meant}”."


@pytest.mark.parametrize("item", ["Why = because", "We check = we care", "1 + 1 = 2", "Level best"])
def test_prose_is_no_setting(compile_pages: Callable[..., Compilation], item: str) -> None:
    page = RULE.format(settings="- Level: error", header="Don't say | Say instead")
    assert compile_pages(page.replace("\n| Don", f"\n- {item}\n\n| Don")).findings == ()
