"""The address of a LanguageTool server, as a person writes it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from replybook.language.engine import Unavailable

VERSION = "/v2"
"""The version of LanguageTool's interface that we speak; it ends the path of every server's address."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens."""

    host: str
    port: int
    path: str = VERSION
    """The path before `/check`."""
    secure: bool = False
    """Whether to speak HTTPS."""

    def __str__(self) -> str:
        """The address to show: never with a name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}{self.path}"


def read_address(written: str) -> Address:
    """The address that somebody wrote, with or without `/v2` at its end. Raises `Unavailable` where it is none."""
    try:
        parts = urlsplit(written.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if not host or parts.scheme not in {"http", "https"}:
        raise Unavailable(
            f"“{written}” is not the address of a server. Write it in full, for example http://localhost:8081"
        )
    secure = parts.scheme == "https"
    path = parts.path.rstrip("/").removesuffix("/check")
    path = path if path.endswith(VERSION) else path + VERSION
    return Address(host, port or (443 if secure else 80), path, secure)
