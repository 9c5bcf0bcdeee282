"""What we need to know of the site's config, `mkdocs.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from replybook.pages.repository import edit_address
from replybook.pages.site_error import SiteError


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """The places that the config names, as paths."""

    path: Path
    name: str
    pages: Path
    """`docs_dir`: the pages that we write."""
    site: Path
    """`site_dir`: the site that is built from them. It is emptied before."""
    edit_address: str = ""

    @property
    def face(self) -> Path:
        """The folder of this playbook's own face."""
        return self.path.parent / "site"


class _Loader(yaml.SafeLoader):
    """Reads past the tags that only the generator understands."""


def _unknown(_loader: _Loader, _suffix: str, _node: yaml.Node) -> None:
    return None


_Loader.add_multi_constructor("", _unknown)


def read_config(path: Path) -> SiteConfig:
    """Read the config.

    Raises `SiteError` where it is missing, not YAML, or would have the generator empty a folder that is yours.
    """
    if not path.is_file():
        raise SiteError(f"There is no {path}. Write one with “replybook init”, or name it with --config FILE.")
    try:
        written = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 (a safe loader's child)
    except UnicodeDecodeError:
        raise SiteError(f"{path} is not UTF-8 text. Save it as UTF-8 in your editor.") from None
    except (yaml.YAMLError, RecursionError) as problem:
        raise SiteError(f"{path} is not valid YAML: {problem}") from None
    if not isinstance(written, dict):
        raise SiteError(f"{path} holds no settings. It needs at least “site_name”, “docs_dir” and “site_dir”.")
    config = SiteConfig(
        path=path,
        name=_text(written, "site_name", "Playbook"),
        pages=path.parent / _text(written, "docs_dir", "docs"),
        site=path.parent / _text(written, "site_dir", "site"),
        edit_address=edit_address(_text(written, "repo_url", ""), _text(written, "edit_uri", "")),
    )
    _refuse_to_empty(config)
    return config


def _text(written: dict[str, Any], key: str, default: str) -> str:
    value = written.get(key)
    return value if isinstance(value, str) else default


def _holds_other_files(site: Path) -> bool:
    """Whether a folder holds something that neither generator made: they write `assets` first, and never Markdown."""
    names = {path.name for path in site.iterdir()} if site.is_dir() else set()
    return bool(names) and ("assets" not in names or any(site.rglob("*.md")))


def _refuse_to_empty(config: SiteConfig) -> None:
    site, face, root = config.site.resolve(), config.face.resolve(), config.path.parent.resolve()
    if site in {face, root, *root.parents} or _holds_other_files(site):
        raise SiteError(
            f"{config.path}: the generator empties “site_dir”, and {site} is yours. Set “site_dir: build/site”."
        )
    if config.pages.resolve() in {site, root, *site.parents, *root.parents} - {root / "build"}:
        raise SiteError(f"{config.path}: “docs_dir” needs a folder of its own. Set “docs_dir: build/pages”.")
