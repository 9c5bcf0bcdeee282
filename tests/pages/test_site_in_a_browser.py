"""The site in a real browser: what scripts do, and what the security policy has to say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from site_kit import browse, served

from replybook.compiler import compile_playbook
from replybook.model import Rule


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("level=error&channel=email", lambda rule: rule.level == "error" and not rule.where),
        ("kind=escalation&words=GRAVE", lambda rule: rule.kind == "escalation" and "grave" in rule.title.lower()),
    ],
    ids=["level and channel", "kind and words"],
)
def test_the_filter_shows_the_rules_that_were_asked_for(
    reference_site: Path, root: Path, tmp_path: Path, asked: str, wanted: Callable[[Rule], bool]
) -> None:
    rules = compile_playbook(root / "playbook").rulebook.rules
    with served(reference_site) as address:
        seen = browse(f"{address}reference/rules/?{asked}", tmp_path)
    rows = re.findall(r"<tr data-level[^>]*>", seen.html)
    expected = sum(map(wanted, rules))
    assert len(rows) == len(rules)
    assert sum("hidden" not in row for row in rows) == expected > 0
    assert f"{expected} of {len(rules)} rules" in seen.html
    assert seen.console == []


def test_a_browser_finds_nothing_to_complain_of(reference_site: Path, tmp_path: Path) -> None:
    with served(reference_site) as address:
        assert browse(address, tmp_path / "first").console == []
        replies = browse(f"{address}reference/replies/", tmp_path / "second")
    assert replies.console == []
    assert "data-clipboard-target" in replies.html
