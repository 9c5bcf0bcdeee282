"""The Jinja2 environment of the pages.

Playbook text reaches a template only as data, and every value that is printed is made quiet first, whether or not the
template asks: no value can be Markdown, HTML or a template. `Markup` alone is printed as it is.
"""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
)
from markupsafe import Markup

from replybook.compiler.html import quiet
from replybook.pages import words
from replybook.pages.marks import Stretch
from replybook.pages.places import address
from replybook.pages.site_error import SiteError

_SLOT = re.compile(r"(\{\{[^{}\n]{1,60}\}\}|\[[A-Z][A-Z0-9_ ]{1,40}\]|%[a-z_]{2,40}%)")
_EMPTY_LINES = re.compile(r"\n{3,}")


def environment(templates: Path | None) -> Environment:
    """The templates of the package, and before them those of the same name in `templates`."""
    own = [FileSystemLoader(templates)] if templates and templates.is_dir() else []
    env = Environment(
        loader=ChoiceLoader([*own, PackageLoader("replybook.pages", "templates")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_quiet,
    )
    env.filters |= {
        "day": words.day,
        "short_day": words.short_day,
        "duration": words.duration,
        "slots": slots,
        "hashes": _hashes,
        "address": address,
        "html": _html,
    }
    return env


def render(env: Environment, template: str, /, **values: object) -> str:
    """A page. Raises `SiteError` for a template that fails, naming it."""
    try:
        text = env.get_template(template).render(values)
    except UnicodeDecodeError:
        raise SiteError(f"The template {template} is not UTF-8 text. Save it as UTF-8 in your editor.") from None
    except TemplateNotFound as problem:
        raise SiteError(f"The template {template} asks for “{problem.name}”, which is not there.") from None
    except TemplateError as problem:
        raise SiteError(f"The template {template} fails: {problem}") from problem
    return _EMPTY_LINES.sub("\n\n", text).strip() + "\n"


def slots(text: str) -> tuple[Stretch, ...]:
    """A saved reply cut where its slots begin and end."""
    return tuple(Stretch(part, bool(_SLOT.fullmatch(part))) for part in _SLOT.split(text) if part)


def _hashes(level: int) -> Markup:
    return _html("#" * level)


def _html(html: str) -> Markup:
    """What the compiler made into HTML, printed as it is."""
    return Markup(html)  # noqa: S704 (every character that came from the playbook is quiet in it)


def _quiet(value: object) -> Markup:
    return value if isinstance(value, Markup) else _html(quiet("" if value is None else str(value)))
