"""Playbooks that build on packs: what is taken over, replaced, turned off, and from where."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from replybook.codec import dump_rulebook, parse_rulebook
from replybook.compiler import Compilation, compile_playbook
from replybook.digest import playbook_digest
from replybook.packs import PACKS, find_pack

RULE = (
    "\n## `{id}` Don't say {word}\n\n- Level: {level}\n\nBecause.\n\n| Don't say |\n| --- |\n| {word} |\n\n- ✅ Fine.\n"
)


def rule(rule_id: str, word: str = "kettle", level: str = "warning") -> str:
    return RULE.format(id=rule_id, word=word, level=level)


def write(folder: Path, extends: str = "", **pages: str) -> Path:
    """A playbook in a folder: `index` and other pages; a first line names the packs."""
    folder.mkdir(parents=True, exist_ok=True)
    front = f"---\nextends: {extends}\n---\n" if extends else ""
    for name, text in {"index": "# Home\n", **pages}.items():
        (folder / f"{name}.md").write_text((front if name == "index" else "") + text, encoding="utf-8")
    return folder


def ids(compilation: Compilation) -> list[str]:
    return [rule.id for rule in compilation.rulebook.rules]


def complaints(compilation: Compilation) -> list[tuple[str, str, int]]:
    return [(f.rule, Path(f.place.path).name, f.place.line) for f in compilation.findings if f.place]


def test_rules_of_a_pack_come_behind_the_playbooks_own(tmp_path: Path) -> None:
    write(tmp_path / "house", words=rule("no-lid", "lid"))
    playbook = write(tmp_path / "playbook", "../house", tone=rule("no-spout", "spout"))
    compilation = compile_playbook(playbook)
    assert not compilation.findings
    assert ids(compilation) == ["no-spout", "no-lid"]
    assert compilation.rulebook.packs == ("../house",)


def test_a_rule_says_where_it_comes_from(tmp_path: Path) -> None:
    write(tmp_path / "house", words=rule("no-lid", "lid"))
    compilation = compile_playbook(write(tmp_path / "playbook", "../house", tone=rule("no-spout", "spout")))
    own, taken = compilation.rulebook.rules
    assert (own.origin.path, own.origin.pack, own.origin.page) == ("tone.md", "", "tone.md")
    assert (taken.origin.path, taken.origin.pack, taken.origin.page) == ("../house:words.md", "../house", "words.md")
    assert parse_rulebook(dump_rulebook(compilation.rulebook)) == compilation.rulebook


def test_a_rule_of_the_same_id_replaces_the_packs(tmp_path: Path) -> None:
    write(tmp_path / "house", words=rule("no-lid", "lid", "error") + rule("no-cup", "cup"))
    playbook = write(tmp_path / "playbook", "../house", tone=rule("no-lid", "cover", "suggestion"))
    compilation = compile_playbook(playbook)
    assert not compilation.findings
    assert ids(compilation) == ["no-lid", "no-cup"]
    assert compilation.rulebook.rules[0].phrases[0].text == "cover"


def test_level_off_silences_a_packs_rule(tmp_path: Path) -> None:
    write(tmp_path / "house", words=rule("no-lid", "lid") + rule("no-cup", "cup"))
    off = "\n## `no-lid` We sell lids\n\n- Level: off\n"
    compilation = compile_playbook(write(tmp_path / "playbook", "../house", tone=off))
    assert not compilation.findings
    assert ids(compilation) == ["no-cup"]


def test_a_later_pack_goes_before_an_earlier_one(tmp_path: Path) -> None:
    write(tmp_path / "one", words=rule("no-lid", "lid") + rule("no-cup", "cup"))
    write(tmp_path / "two", words=rule("no-lid", "cover"))
    compilation = compile_playbook(write(tmp_path / "playbook", "[../one, ../two]"))
    assert [(each.id, each.phrases[0].text) for each in compilation.rulebook.rules] == [
        ("no-lid", "cover"),
        ("no-cup", "cup"),
    ]


def test_a_pack_may_build_on_packs(tmp_path: Path) -> None:
    write(tmp_path / "packs" / "ground", words=rule("no-lid", "lid") + rule("no-cup", "cup"))
    write(tmp_path / "packs" / "house", "[../ground, reviews]", words=rule("no-lid", "cover"))
    compilation = compile_playbook(write(tmp_path / "playbook", "../packs/house"))
    assert not compilation.findings
    assert compilation.rulebook.packs == ("../packs/ground", "reviews", "../packs/house")
    found = {each.id: each.origin.pack for each in compilation.rulebook.rules}
    assert found["no-lid"] == "../packs/house"
    assert found["no-cup"] == "../packs/ground"
    assert found["review-no-reward"] == "reviews"


def test_a_pack_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "ground", words=rule("no-lid", "lid"))
    write(tmp_path / "one", "../ground")
    write(tmp_path / "two", "../ground")
    compilation = compile_playbook(write(tmp_path / "playbook", "[../one, ../two, ../ground]"))
    assert not compilation.findings
    assert compilation.rulebook.packs == ("../ground", "../one", "../two")


def test_packs_in_a_circle_are_told_and_the_rest_is_kept(tmp_path: Path) -> None:
    write(tmp_path / "one", "../two", words=rule("no-lid", "lid"))
    write(tmp_path / "two", "../one", words=rule("no-cup", "cup"))
    compilation = compile_playbook(write(tmp_path / "playbook", "../one"))
    assert complaints(compilation) == [("pack-in-circles", "index.md", 2)]
    assert compilation.findings[0].place
    assert Path(compilation.findings[0].place.path).parent.name == "two"
    assert sorted(ids(compilation)) == ["no-cup", "no-lid"]


@pytest.mark.parametrize("name", ["./inner", ".."], ids=["inside the playbook", "around the playbook"])
def test_pack_and_playbook_do_not_lie_in_one_another(tmp_path: Path, name: str) -> None:
    write(tmp_path, words=rule("no-cup", "cup"))
    playbook = write(tmp_path / "playbook", name)
    write(playbook / "inner", words=rule("no-lid", "lid"))
    (finding,) = compile_playbook(playbook).findings
    assert finding.rule == "unknown-pack"
    assert "lie one inside the other" in finding.message


def test_a_folder_without_an_index_is_no_pack(tmp_path: Path) -> None:
    (write(tmp_path / "notes", words=rule("no-lid", "lid")) / "index.md").unlink()
    (finding,) = compile_playbook(write(tmp_path / "playbook", "../notes")).findings
    assert finding.message.startswith("There is no pack at “../notes”: no folder with an index.md")


def test_phrases_of_a_packs_rule_may_be_shared(tmp_path: Path) -> None:
    write(tmp_path / "house", words=rule("no-lid", "lid"))
    sharing = "\n## `no-spout` No spouts\n\n- Phrases from: no-lid\n\nBecause.\n\n- ❌ A lid.\n- ✅ Fine.\n"
    compilation = compile_playbook(write(tmp_path / "playbook", "../house", tone=sharing))
    assert not compilation.findings
    assert compilation.rulebook.rules[0].phrases_from == ("no-lid",)


def test_a_complaint_about_a_pack_stands_on_its_own_page(tmp_path: Path) -> None:
    write(tmp_path / "house", words="\n## `no-lid` No lids\n\n- Level: eror\n")
    compilation = compile_playbook(write(tmp_path / "playbook", "../house", tone=rule("no-spout", "spout")))
    assert complaints(compilation) == [("unknown-level", "words.md", 4)]
    assert ids(compilation) == ["no-spout"]


def test_channels_and_names_of_a_pack_are_added_to_the_playbooks(tmp_path: Path) -> None:
    table = "| Channel | Who can read | Limit |\n| --- | --- | --- |\n| {} | everyone | {} |\n"
    crew = "\n| Agent | Initials |\n| --- | --- |\n| Ed Rye | ER |\n"
    write(tmp_path / "house", facts=table.format("x", 280) + crew)
    compilation = compile_playbook(write(tmp_path / "playbook", "../house", facts=table.format("x", 999)))
    assert [(channel.id, channel.limit) for channel in compilation.rulebook.channels] == [("x", 999)]
    assert [agent.name for agent in compilation.rulebook.roster] == ["Ed Rye"]


def test_a_pack_may_speak_of_channels_that_the_playbook_has_not_got(tmp_path: Path) -> None:
    table = "| Channel | Who can read |\n| --- | --- |\n| email | only the customer |\n"
    compilation = compile_playbook(write(tmp_path / "playbook", "reviews", facts=table))
    assert not [finding for finding in compilation.findings if finding.rule == "unknown-channel"]


def test_the_digest_knows_the_packs(tmp_path: Path) -> None:
    house = write(tmp_path / "house", words=rule("no-lid", "lid"))
    playbook = write(tmp_path / "playbook", "[../house, reviews]")
    rulebook = compile_playbook(playbook).rulebook
    assert rulebook.digest == playbook_digest(playbook, rulebook.packs)
    write(house, words=rule("no-lid", "cover"))
    assert rulebook.digest != playbook_digest(playbook, rulebook.packs)
    write(house, words=rule("no-lid", "lid"))
    assert rulebook.digest == playbook_digest(playbook, rulebook.packs)
    (house / "index.md").unlink()
    assert rulebook.digest != playbook_digest(playbook, rulebook.packs)


def test_a_package_may_bring_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "bakery_rules", words=rule("no-lid", "lid"))
    (tmp_path / "bakery_rules" / "__init__.py").touch()
    metadata = tmp_path / "bakery_rules-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bakery-rules\nVersion: 1.0\n", encoding="utf-8")
    points = "[replybook.packs]\nbakery = bakery_rules\nbroken = nowhere_at_all\n"
    (metadata / "entry_points.txt").write_text(points, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    from replybook import packs

    packs._plugins.cache_clear()
    try:
        compilation = compile_playbook(write(tmp_path / "playbook", "[bakery, broken, bakry]"))
    finally:
        packs._plugins.cache_clear()
    assert ids(compilation) == ["no-lid"]
    assert compilation.rulebook.rules[0].origin.path == "bakery:words.md"
    assert [finding.message for finding in compilation.findings] == [
        "The pack “broken” cannot be loaded, or has no index.md. Ask whoever made it.",
        "There is no pack “bakry”. Did you mean “bakery”?",
    ]


@pytest.mark.parametrize("name", PACKS)
def test_the_shipped_packs_are_there(name: str, tmp_path: Path) -> None:
    folder = find_pack(name, tmp_path)
    assert folder is not None
    assert (folder / "index.md").is_file()


def test_a_page_whose_name_holds_a_colon_is_left_out(tmp_path: Path) -> None:
    playbook = write(tmp_path / "playbook", tone=rule("no-spout", "spout"))
    try:
        (playbook / "a:b.md").write_text(rule("no-lid", "lid"), encoding="utf-8")
    except OSError:
        pytest.skip("this system takes no colon in the name of a file")
    compilation = compile_playbook(playbook)
    assert [finding.rule for finding in compilation.findings] == ["unreadable-page"]
    assert ids(compilation) == ["no-spout"]
