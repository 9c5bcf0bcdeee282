"""What may stop the site, in words for people."""

from __future__ import annotations


class SiteError(Exception):
    """The site cannot be made. The message says why, and the way out."""
