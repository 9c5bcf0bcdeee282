"""What is read of the site's config, and what it may not say: the generator empties its folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybook.pages import SiteError
from replybook.pages.mkdocs_config import read_config
from replybook.pages.repository import Repository, edit_address

GOOD = "site_name: Ours\ndocs_dir: build/pages\nsite_dir: build/site\n"


def config(folder: Path, text: str) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_places_stand_below_the_configs_folder(tmp_path: Path) -> None:
    site = read_config(config(tmp_path, GOOD))
    assert (site.name, site.pages, site.site) == ("Ours", tmp_path / "build/pages", tmp_path / "build/site")
    assert site.face == tmp_path / "site"


def test_tags_that_only_the_generator_knows_are_passed_over(tmp_path: Path) -> None:
    written = (
        GOOD + "extra: !ENV [HOME, x]\nmarkdown_extensions:\n  - a: !!python/name:os.system\n  - b: !relative {x: y}\n"
    )
    assert read_config(config(tmp_path, written)).name == "Ours"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("site_name: [", "is not valid YAML"),
        ("just words", "holds no settings"),
        ("site_name: Ours\ndocs_dir: build/pages\n", "site_dir: build/site"),
        (GOOD.replace("build/site", "."), "site_dir: build/site"),
        (GOOD.replace("build/site", "site"), "site_dir: build/site"),
        (GOOD.replace("build/site", ".."), "site_dir: build/site"),
        (GOOD.replace("build/pages", "."), "docs_dir: build/pages"),
        (GOOD.replace("build/pages", "build/site"), "docs_dir: build/pages"),
    ],
)
def test_a_config_that_would_do_harm_is_refused_with_the_way_out(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SiteError, match=says):
        read_config(config(tmp_path, text))


def test_a_folder_with_files_of_yours_is_never_emptied(tmp_path: Path) -> None:
    (tmp_path / "playbook").mkdir()
    (tmp_path / "playbook" / "tone.md").write_text("# Tone", encoding="utf-8")
    path = config(tmp_path, GOOD.replace("build/site", "playbook"))
    with pytest.raises(SiteError, match="playbook is yours"):
        read_config(path)
    (tmp_path / "playbook" / "assets").mkdir()
    with pytest.raises(SiteError, match="playbook is yours"):
        read_config(path)


@pytest.mark.parametrize("files", [[], ["assets/a.js"], ["assets/a.js", "index.html", "404.html"]])
def test_what_a_generator_made_may_be_emptied_also_when_it_was_stopped(tmp_path: Path, files: list[str]) -> None:
    for name in files:
        (tmp_path / "build/site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "build/site" / name).write_text("", encoding="utf-8")
    assert read_config(config(tmp_path, GOOD)).site == tmp_path / "build/site"


def test_a_config_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(b"\xff\xfe")
    with pytest.raises(SiteError, match="is not UTF-8"):
        read_config(tmp_path / "mkdocs.yml")


def test_a_config_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match=r"There is no .*replybook init"):
        read_config(tmp_path / "mkdocs.yml")


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "link"),
    [
        ("", "", ""),
        ("https://git.example/a/b", "", ""),
        ("", "edit/main/playbook/", ""),
        (
            "https://git.example/a/b",
            "edit/main/playbook/",
            "https://git.example/a/b/edit/main/playbook/on%20call.md#L7",
        ),
        (
            "https://git.example/a/b/",
            "/edit/main/playbook",
            "https://git.example/a/b/edit/main/playbook/on%20call.md#L7",
        ),
        ("", "https://git.example/x", "https://git.example/x/on%20call.md#L7"),
    ],
)
def test_a_line_is_edited_where_the_config_says(repo_url: str, edit_uri: str, link: str) -> None:
    assert Repository(edit_address(repo_url, edit_uri)).edit("on call.md", 7) == link
