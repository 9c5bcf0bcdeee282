"""The site: the playbook and its rulebook as Markdown pages, and the generator that reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from replybook.pages.site_error import SiteError

if TYPE_CHECKING:
    from replybook.pages.building import build_site
    from replybook.pages.serving import serve_site
    from replybook.pages.writing import write_pages

__all__ = ["SiteError", "build_site", "serve_site", "write_pages"]

_HOMES = {"build_site": "building", "serve_site": "serving", "write_pages": "writing"}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, since the templates' engine may not be installed."""
    if home := _HOMES.get(name):
        from importlib import import_module

        return getattr(import_module(f"replybook.pages.{home}"), name)
    raise AttributeError(f"module 'replybook.pages' has no attribute {name!r}")
