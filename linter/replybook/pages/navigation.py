"""The order of the pages, as the site's config inherits it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from replybook.pages.handbook import MADE_BY, Handbook


def navigation(handbook: Handbook) -> str:
    """A config file with nothing but `nav`; the titles are the pages' own."""
    sections = [("Playbook", handbook.playbook), ("Reference", handbook.reference)]
    lines = [f"# {MADE_BY}", "nav:", '  - "index.md"']
    for title, files in sections:
        lines += _section(title, files) if files else []
    return "\n".join(lines) + "\n"


def _section(title: str, files: Sequence[str]) -> list[str]:
    return [f"  - {title}:", *(f"      - {json.dumps(file)}" for file in files)]
