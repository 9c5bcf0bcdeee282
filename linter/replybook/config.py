"""Where things are, and how loudly to speak: `replybook.toml`, or `[tool.replybook]` in `pyproject.toml`.

Policy is not written here. It lives in the playbook alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from replybook.model import Level
from replybook.suggest import did_you_mean

CONFIG_FILE = "replybook.toml"
_MAY_CONFIGURE = rb"""\btool\b[^\n]*replybook|^\s*(?:\[\s*["']?tool["']?\s*\]|["']?tool["']?\s*=)"""
"""A line with both words; a table `[tool]`, or `tool = {…}`, in which the other may follow."""
FAIL_ON = (*(level.value for level in Level), "never")
NO_LANGUAGE = "none"
LANGUAGES = ("harper", "languagetool", NO_LANGUAGE)
"""The engines for grammar and spelling. Named here once more, since starting without one must not import them."""


class ConfigError(ValueError):
    """A config file that cannot be used; the message names the file and the way out."""


class Options(NamedTuple):
    """The config as it is written; `None` where a key is left out."""

    playbook: str | None = None
    """The folder of the playbook."""
    rulebook: str | None = None
    """The compiled rulebook."""
    results: str | None = None
    """What `replybook eval --results` wrote, for the site."""
    config: str | None = None
    """The config of the site, `mkdocs.yml`."""
    site_url: str | None = None
    """The address at which the site is published, for the links in findings."""
    channel: str | None = None
    """The channel of drafts that name none."""
    fail_on: str | None = None
    """The lowest level that makes `lint` exit with 1."""
    language: str | None = None
    """The engine for grammar and spelling."""
    language_server: str | None = None
    """The address of a LanguageTool server that runs already."""


class Settings(NamedTuple):
    """The config made complete: every path stands, every key has a value."""

    root: Path
    """The folder of the config file, or the current one; relative paths start here."""
    playbook: Path
    rulebook: Path
    results: Path
    mkdocs: Path
    site_url: str = ""
    channel: str | None = None
    fail_on: str = Level.ERROR.value
    language: str = NO_LANGUAGE
    language_server: str = ""


def load_settings(start: Path) -> Settings:
    """The settings for a command that runs in `start`: from the nearest config file at or above it, else defaults.

    Raises `ConfigError` for a file that is not TOML, a key nobody knows, or a value of the wrong sort.
    """
    for folder in (start, *start.parents):
        if table := _table(folder):
            path, written = table
            return complete(_options(path, written), folder)
        if (folder / ".git").exists():
            return complete(Options(), folder if not (start / "playbook").is_dir() else start)
    return complete(Options(), start)


def complete(options: Options, root: Path) -> Settings:
    """Fill in what the options leave out."""
    return Settings(
        root=root,
        playbook=root / (options.playbook or "playbook"),
        rulebook=root / (options.rulebook or "rules/rulebook.json"),
        results=root / (options.results or "rules/results.json"),
        mkdocs=root / (options.config or "mkdocs.yml"),
        site_url=options.site_url or "",
        channel=options.channel,
        fail_on=options.fail_on or Level.ERROR.value,
        language=options.language or NO_LANGUAGE,
        language_server=options.language_server or "",
    )


def _table(folder: Path) -> tuple[Path, Mapping[str, Any]] | None:
    own, project = folder / CONFIG_FILE, folder / "pyproject.toml"
    if own.is_file():
        return own, _toml(own)
    if not project.is_file() or not _may_configure(project.read_bytes()):
        return None
    tools = _toml(project).get("tool")
    written = tools.get("replybook") if isinstance(tools, Mapping) else None
    if written is None:
        return None
    if not isinstance(written, Mapping):
        raise ConfigError(f"{project}: “tool.replybook” is a table, so write it under [tool.replybook].")
    return project, written


def _may_configure(content: bytes) -> bool:
    """Whether a `pyproject.toml` can hold our table: a quick look, since reading TOML takes longer than most runs."""
    return b"replybook" in content and re.search(_MAY_CONFIGURE, content, re.MULTILINE) is not None


def _toml(path: Path) -> Mapping[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text. Save it as UTF-8 in your editor.") from None
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"{path}: not valid TOML: {problem}") from None


def _options(path: Path, written: Mapping[str, Any]) -> Options:
    known = {name.replace("_", "-"): name for name in Options._fields}
    for key, value in written.items():
        if key not in known:
            raise ConfigError(f"{path}: there is no key “{key}”. {did_you_mean(key, known)}")
        if not isinstance(value, str):
            raise ConfigError(f"{path}: “{key}” takes a text in quotes, not {value!r}.")
    fail_on = written.get("fail-on", Level.ERROR.value)
    if fail_on not in FAIL_ON:
        raise ConfigError(f"{path}: “fail-on” takes one of {', '.join(FAIL_ON)}, not “{fail_on}”.")
    engine = written.get("language", NO_LANGUAGE)
    if engine not in LANGUAGES:
        raise ConfigError(f"{path}: “language” takes one of {', '.join(LANGUAGES)}, not “{engine}”.")
    return Options(**{known[key]: value for key, value in written.items()})
