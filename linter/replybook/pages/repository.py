"""Where a line of the playbook can be edited."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Repository:
    """Where the playbook is kept, as the site's config says."""

    edit_address: str = ""
    """What stands before a page's path in the address at which it is edited; empty where that is not configured."""
    folder: str = ""
    """The playbook's folder, as a person would write it."""

    def edit(self, page: str, line: int) -> str:
        """The address at which a line is edited; empty where the config does not say."""
        return f"{self.edit_address}{quote(page)}#L{line}" if self.edit_address else ""

    def spot(self, page: str, line: int) -> str:
        """The file and line, as editors and terminals understand them."""
        return f"{self.folder}/{page}:{line}" if self.folder else f"{page}:{line}"


def edit_address(repo_url: str, edit_uri: str) -> str:
    """The address that a page's path is put behind; empty where either part is missing."""
    if not edit_uri:
        return ""
    if edit_uri.startswith(("http://", "https://")):
        return edit_uri.rstrip("/") + "/"
    return f"{repo_url.rstrip('/')}/{edit_uri.strip('/')}/" if repo_url else ""
