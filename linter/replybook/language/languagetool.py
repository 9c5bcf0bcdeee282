"""LanguageTool, over HTTP: a server that the user names, or one of our own that lives as long as the run.

The texts go to that one server and nowhere else: proxies of the environment are not used, redirects not followed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from replybook.language.address import Address, read_address
from replybook.language.engine import Label, Mistake, Unavailable, Unjudged, Wanted
from replybook.model import Edit
from replybook.source import Span

if TYPE_CHECKING:
    from http.client import HTTPConnection, HTTPResponse

    from replybook.language.local_server import LocalServer

PATIENCE = 30.0
"""Seconds that a server may take over one text."""
LONGEST_ANSWER = 16_000_000
"""Bytes that an answer may have."""

_BY_CATEGORY: Mapping[str, Label] = {
    "MULTITOKEN_SPELLING": "spelling",
    "COLLOCATIONS": "grammar",
    "CONFUSED_WORDS": "grammar",
    "GRAMMAR": "grammar",
    "MISC": "grammar",
    "NONSTANDARD_PHRASES": "grammar",
    "SEMANTICS": "grammar",
    "TYPOS": "grammar",
    "CASING": "typography",
    "COMPOUNDING": "typography",
    "PUNCTUATION": "typography",
    "TYPOGRAPHY": "typography",
}
"""LanguageTool's categories by our labels; all others are style. Its typos are words that exist, in the wrong place."""
_COMPOUNDS = "_COMPOUNDS"
"""In the names of rules about hyphens, which stand in the category of all sorts."""
_DICTIONARY = ("MORFOLOGIK_RULE", "HUNSPELL", "SPELLER_RULE")
"""In the names of the rules that report what the dictionary lacks."""


class LanguageTool:
    """A LanguageTool server, and our one connection to it.

    The connection is kept open where that pays: over HTTPS, and to a server of our own. LanguageTool as it is usually
    started answers 40 ms later on a connection that is kept than on a new one.
    """

    name = "languagetool"

    def __init__(self, address: Address, local: LocalServer | None = None, patience: float = PATIENCE) -> None:
        """`local` is the server to stop in the end; `patience` is in seconds. Raises `Unavailable`."""
        self.address = address
        self.patience = patience
        self._local = local
        self._keeps = local is not None or address.secure
        self._connection: HTTPConnection | None = None
        self._variants = self._ask_variants()

    def knows(self, variant: str) -> bool:
        """Whether the server has that language."""
        return variant in self._variants

    def find(self, text: str, wanted: Wanted) -> list[Mistake]:
        """The mistakes in a text, in its order. Raises `Unavailable` or `Unjudged`."""
        answer = self._ask("/check", urlencode(_parameters(text, wanted), errors="replace").encode("ascii"))
        ends = _offsets(text)
        try:
            mistakes = [_mistake(match, ends) for match in answer["matches"]]
        except (KeyError, TypeError, IndexError, ValueError):
            raise self._strange("its answer is not LanguageTool's") from None
        return sorted(mistakes, key=lambda mistake: mistake.span)

    def close(self) -> None:
        """Hang up, and stop the server if it is ours."""
        self._hang_up()
        if self._local:
            self._local.stop()

    def _hang_up(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def _ask_variants(self) -> frozenset[str]:
        try:
            return frozenset(str(language["longCode"]) for language in self._ask("/languages"))
        except (KeyError, TypeError, Unjudged):
            raise self._strange("its answer is not LanguageTool's") from None

    def _ask(self, path: str, body: bytes | None = None) -> Any:
        """One request, and a second one where the server had hung up on a connection that was long unused."""
        from http.client import HTTPException

        kept = self._connection is not None
        try:
            try:
                return self._once(path, body)
            except ConnectionError:
                self._hang_up()
                if not kept:
                    raise
                return self._once(path, body)
        except TimeoutError:
            self._hang_up()
            raise self._slow() from None
        except (OSError, HTTPException) as problem:
            self._hang_up()
            raise self._gone(problem) from None

    def _once(self, path: str, body: bytes | None) -> Any:
        if self._connection is None:
            self._connection = _connect(self.address, self.patience)
        headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
        deadline = monotonic() + self.patience
        self._connection.request("GET" if body is None else "POST", self.address.path + path, body, headers)
        response = self._connection.getresponse()
        content = _read(response, deadline)
        if content is None:
            self._hang_up()
            raise self._refused("its answer is too long")
        if response.status != 200 or not self._keeps:
            self._hang_up()
        if response.status in _OF_THE_TEXT:
            raise self._refused(f"it answers with HTTP status {response.status}")
        if response.status != 200:
            raise self._strange(_STATUS.get(response.status, f"it answers with HTTP status {response.status}"))
        try:
            return json.loads(content)
        except ValueError:
            raise self._strange("its answer is not LanguageTool's") from None

    def _slow(self) -> Unavailable:
        return Unavailable(
            f"The LanguageTool server at {self.address} took longer than {self.patience:g} seconds over one reply. "
            "See whether it is busy, or name another one with --language-server URL."
        )

    def _gone(self, problem: Exception) -> Unavailable:
        if self._local:
            return Unavailable(
                f"The LanguageTool server that was started here has stopped{self._local.last_words()}. "
                "Run the command again; if it stops again, it may be short of memory."
            )
        reason = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
        return Unavailable(
            f"The LanguageTool server at {self.address} can't be reached ({reason}). Start it, or name another one "
            "with --language-server URL. Without that option, a server of our own is started."
        )

    def _refused(self, what: str) -> Unjudged:
        return Unjudged(f"The LanguageTool server at {self.address} could not judge a reply: {what}.")

    def _strange(self, what: str) -> Unavailable:
        return Unavailable(
            f"The server at {self.address} can't be used: {what}. See that it is the address of a LanguageTool server."
        )


_OF_THE_TEXT = frozenset({400, 413, 500, 503})
"""What LanguageTool answers where it is not well with one text: too long, too many mistakes, too hard."""
_STATUS = {
    426: "it allows no more requests for now",
    429: "it allows no more requests for now",
}


def open_engine(server: str = "") -> LanguageTool:
    """The server at that address, or one of our own where it is empty. Raises `Unavailable`."""
    if server:
        return LanguageTool(read_address(server))
    from replybook.language.local_server import start_server

    local = start_server()
    return LanguageTool(local.address, local)


def _connect(address: Address, patience: float) -> HTTPConnection:
    from http.client import HTTPConnection, HTTPSConnection

    kind = HTTPSConnection if address.secure else HTTPConnection
    return kind(address.host, address.port, timeout=patience)


def _read(response: HTTPResponse, deadline: float) -> bytes | None:
    """The body of an answer, `None` where it is too long. Raises `TimeoutError` past the deadline."""
    parts: list[bytes] = []
    size = 0
    while part := response.read1(65_536):
        parts.append(part)
        size += len(part)
        if monotonic() > deadline:
            raise TimeoutError
        if size > LONGEST_ANSWER:
            return None
    response.close()
    return b"".join(parts)


def _parameters(text: str, wanted: Wanted) -> dict[str, str]:
    parameters = {"language": wanted.variant, "text": text}
    if wanted.picky:
        parameters["level"] = "picky"
    if wanted.on:
        parameters["enabledRules"] = ",".join(wanted.on)
    if wanted.off:
        parameters["disabledRules"] = parameters["disabledCategories"] = ",".join(wanted.off)
    return parameters


def _offsets(text: str) -> list[int]:
    """For each offset in UTF-16 code units, which LanguageTool counts in, the offset in characters."""
    offsets = [index for index, letter in enumerate(text) for _ in range(1 + (letter > "\uffff"))]
    return [*offsets, len(text)]


def _mistake(match: Mapping[str, Any], offsets: list[int]) -> Mistake:
    start, length = int(match["offset"]), int(match["length"])
    if start < 0 or length < 0:
        raise ValueError("an offset before the text")
    span = Span(offsets[start], offsets[start + length])
    rule = match["rule"]
    name = str(rule["id"])
    cures = tuple(Edit(span, str(replacement["value"])) for replacement in match["replacements"][:10])
    unknown = any(part in name for part in _DICTIONARY)
    label: Label = "spelling" if unknown else _label(name, str(rule["category"]["id"]))
    return Mistake(span, label, name, str(match["message"]), unknown, cures)


def _label(name: str, category: str) -> Label:
    return "typography" if _COMPOUNDS in name else _BY_CATEGORY.get(category, "style")
