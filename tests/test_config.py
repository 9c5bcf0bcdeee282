"""The config: where it is found, what it says, and what is said of a slip in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybook.config import ConfigError, load_settings


def test_without_a_config_everything_has_its_usual_place(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)
    assert (settings.root, settings.playbook, settings.rulebook, settings.mkdocs) == (
        tmp_path,
        tmp_path / "playbook",
        tmp_path / "rules" / "rulebook.json",
        tmp_path / "mkdocs.yml",
    )
    assert (settings.fail_on, settings.channel, settings.site_url) == ("error", None, "")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("replybook.toml", 'playbook = "pages"\nchannel = "x"\nfail-on = "warning"\n'),
        ("pyproject.toml", '[tool.replybook]\nplaybook = "pages"\nchannel = "x"\nfail-on = "warning"\n'),
        ("pyproject.toml", '[tool]\nreplybook = {playbook = "pages", channel = "x", fail-on = "warning"}\n'),
    ],
    ids=["replybook.toml", "pyproject.toml", "pyproject.toml, in one line"],
)
def test_it_is_found_above_and_its_paths_start_where_it_stands(tmp_path: Path, file: str, text: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    (tmp_path / "deep" / "down").mkdir(parents=True)
    settings = load_settings(tmp_path / "deep" / "down")
    assert (settings.root, settings.playbook, settings.channel, settings.fail_on) == (
        tmp_path,
        tmp_path / "pages",
        "x",
        "warning",
    )


@pytest.mark.parametrize(
    "text",
    [
        "# [tool.replybook] is not used here\n",
        '[project]\ndependencies = ["replybook"]\n',
        "[tool]\n",
        'tool = "replybook"\n',
    ],
)
def test_a_project_that_only_names_us_configures_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert load_settings(tmp_path).playbook == tmp_path / "playbook"


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("replybook.toml", b'playbok = "pages"', "there is no key “playbok”. Did you mean “playbook”?"),
        ("replybook.toml", b"playbook = 3", "“playbook” takes a text in quotes, not 3."),
        ("replybook.toml", b'fail-on = "grave"', "“fail-on” takes one of error, warning, suggestion, never"),
        ("replybook.toml", b"playbook =", "not valid TOML: Invalid value"),
        ("replybook.toml", b"\xff\xfe", "is not UTF-8 text"),
        ("pyproject.toml", b"[tool.replybook]\nnope = 1", "there is no key “nope”. Known are: playbook, rulebook"),
        ("pyproject.toml", b"[tool]\nreplybook = 3", "write it under [tool.replybook]"),
        ("pyproject.toml", b"[tool.replybook", "not valid TOML"),
    ],
)
def test_a_slip_is_told_with_its_file(tmp_path: Path, file: str, text: bytes, words: str) -> None:
    (tmp_path / file).write_bytes(text)
    with pytest.raises(ConfigError) as told:
        load_settings(tmp_path)
    assert str(told.value).startswith(str(tmp_path / file))
    assert words in str(told.value)


def test_the_search_ends_at_the_repository(tmp_path: Path) -> None:
    (tmp_path / "replybook.toml").write_text('channel = "x"', encoding="utf-8")
    (tmp_path / "other" / ".git").mkdir(parents=True)
    assert load_settings(tmp_path / "other").channel is None
