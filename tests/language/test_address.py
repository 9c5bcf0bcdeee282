"""How a person may write the address of a LanguageTool server."""

from __future__ import annotations

import pytest

from replybook.language.address import read_address
from replybook.language.engine import Unavailable


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("http://localhost:8081", "http://localhost:8081/v2"),
        ("http://localhost:8081/", "http://localhost:8081/v2"),
        ("http://localhost:8081/v2", "http://localhost:8081/v2"),
        ("http://localhost:8081/v2/check", "http://localhost:8081/v2"),
        ("https://words.example/api", "https://words.example:443/api/v2"),
        (" http://words.example ", "http://words.example:80/v2"),
        ("http://[::1]:8081", "http://[::1]:8081/v2"),
        ("http://maya:secret@words.example:8081", "http://words.example:8081/v2"),
    ],
)
def test_an_address_is_read_with_or_without_its_end(written: str, read: str) -> None:
    assert str(read_address(written)) == read


@pytest.mark.parametrize(
    "written", ["localhost:8081", "ftp://words.example", "http://", "http://x:y", "8081", "http://[::"]
)
def test_what_is_no_address_says_how_to_write_one(written: str) -> None:
    with pytest.raises(Unavailable, match="for example http://localhost:8081"):
        read_address(written)
