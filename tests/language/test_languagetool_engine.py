"""LanguageTool, the real one, over HTTP."""

from __future__ import annotations

import subprocess
import sys

import pytest

from replybook import language
from replybook.language.address import read_address
from replybook.language.engine import Mistake, Wanted
from replybook.language.languagetool import LanguageTool


def told(engine: LanguageTool, text: str, wanted: Wanted = Wanted()) -> list[tuple[str, str]]:  # noqa: B008 (frozen)
    return [(mistake.span.of(text), mistake.label) for mistake in engine.find(text, wanted)]


def misspelt(engine: LanguageTool, text: str) -> list[Mistake]:
    return [mistake for mistake in engine.find(text, Wanted()) if mistake.unknown]


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("The lamp comes on Friday.", []),
        ("The lamp comes tommorow.", [("tommorow", "spelling")]),
        ("We has your lamp.", [("has", "grammar")]),
        ("The lamp comes on Friday .", [(" .", "typography")]),
    ],
)
def test_it_finds_what_is_wrong_and_where(
    languagetool: LanguageTool, text: str, mistakes: list[tuple[str, str]]
) -> None:
    assert told(languagetool, text) == mistakes


@pytest.mark.parametrize(
    "before",
    [
        "",
        "👍 ",
        "👍🏽👍 ",
        "🇬🇧 ",
        "👨‍👩‍👧 ",
        "Cafe\u0301 ",
        "𝐋𝐚𝐦𝐩 ",
        "ﬁne ",
        "\ufeff",
        "中文。",
        "\r\n",
        "a\tb ",
        "\x00",
        "\ud83d ",
    ],
    ids=ascii,
)
def test_offsets_count_characters_whatever_stands_before(languagetool: LanguageTool, before: str) -> None:
    text = f"{before}The lamp comes tommorow 🇬🇧👍, and its tommorow."
    words = [mistake.span for mistake in misspelt(languagetool, text) if mistake.span.of(text) == "tommorow"]
    first = text.index("tommorow")
    assert [span.start for span in words] == [first, text.rindex("tommorow")]


@pytest.mark.parametrize(
    ("text", "mistake"),
    [("The lamp comes tomm𝐨row.", "tomm𝐨row"), ("👍 The 𝐥𝐚𝐦𝐩 𝐥𝐚𝐦𝐩 comes.", "𝐥𝐚𝐦𝐩 𝐥𝐚𝐦𝐩")],
)
def test_a_mistake_with_wide_letters_in_it_ends_where_it_ends(
    languagetool: LanguageTool, text: str, mistake: str
) -> None:
    assert [word for word, _ in told(languagetool, text)] == [mistake]


def test_a_cure_stands_where_the_mistake_stands(languagetool: LanguageTool) -> None:
    text = "👍 The lamp comes tommorow."
    (mistake,) = misspelt(languagetool, text)
    cure = mistake.cures[0]
    assert text[: cure.span.start] + cure.text + text[cure.span.end :] == "👍 The lamp comes tomorrow."


def test_rules_and_categories_go_on_and_off_by_name(languagetool: LanguageTool) -> None:
    text = "The lamp comes tommorow ."
    assert told(languagetool, text, Wanted(off=("TYPOS",))) == [(" .", "typography")]
    assert told(languagetool, text, Wanted(off=("MORFOLOGIK_RULE_EN_US", "NoSuchRule"))) == [(" .", "typography")]


def test_picky_finds_more(languagetool: LanguageTool) -> None:
    text = "The lamp is here" + ", and the crew who packed it on Monday drove it to the shop" * 6 + "."
    assert told(languagetool, text) == []
    assert [label for _, label in told(languagetool, text, Wanted(picky=True))] == ["style"]


@pytest.mark.parametrize(("variant", "wrong"), [("en-US", "colour"), ("en-GB", "color")])
def test_each_country_spells_its_own_way(languagetool: LanguageTool, variant: str, wrong: str) -> None:
    assert wrong in [word for word, _ in told(languagetool, "The colour is a color.", Wanted(variant))]


def test_it_knows_what_the_server_knows(languagetool: LanguageTool) -> None:
    assert languagetool.knows("en-GB")
    assert languagetool.knows("pt-BR")
    assert not languagetool.knows("tlh")


def test_it_listens_on_this_machine_alone(languagetool: LanguageTool) -> None:
    assert languagetool.address.host == "127.0.0.1"


def test_no_proxy_of_the_environment_sees_a_text(languagetool: LanguageTool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    other = LanguageTool(read_address(f"http://127.0.0.1:{languagetool.address.port}"))
    assert told(other, "The lamp comes tommorow.") == [("tommorow", "spelling")]
    other.close()


@pytest.mark.usefixtures("languagetool_here")
def test_one_server_serves_many_texts_and_other_processes() -> None:
    language.configure("languagetool")
    name, server = language.shared()
    first = language.find_mistakes("The lamp comes tommorow.", Wanted())
    assert [mistake.rule for mistake in first] == ["MORFOLOGIK_RULE_EN_US"]
    code = f"""
from replybook import language
from replybook.language.engine import Wanted
language.configure({name!r}, {server!r})
print(len(language.find_mistakes("We has your lamp.", Wanted())))
language.close()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={})
    assert done.stdout.strip() == "1"
    assert language.shared() == (name, server)
    assert language.why_not("en-US") is None
    assert language.trouble() == ""
