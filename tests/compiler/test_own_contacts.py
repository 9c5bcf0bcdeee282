"""The table of our own numbers and mailboxes: what is read, and what is complained about."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybook.codec import dump_rulebook, parse_rulebook
from replybook.compiler import Compilation, compile_playbook
from replybook.engine import Linter
from replybook.model import Draft

PAGE = """# Privacy

| Ours | What for |
| --- | --- |
| 0117 496 0120 | the boats |
| @larkbus.example | all mailboxes |
{row}

## `shown` Nothing of theirs

- Check: private-data
- Where: public channels

**Don't say**

- ❌ We'll call you on 07700 900431.

**Say instead**

- ✅ Call 0117 496 0120.
"""


def compiled(folder: Path, row: str = "") -> Compilation:
    (folder / "index.md").write_text(PAGE.format(row=row).replace("\n\n\n", "\n\n"), encoding="utf-8")
    return compile_playbook(folder)


def test_the_table_is_read_and_kept(tmp_path: Path) -> None:
    compilation = compiled(tmp_path)
    assert compilation.rulebook.own == ("0117 496 0120", "@larkbus.example")
    assert parse_rulebook(dump_rulebook(compilation.rulebook)).own == compilation.rulebook.own
    assert "our own" in [block.kind for page in compilation.pages for block in page.blocks]


@pytest.mark.parametrize("row", ["| the front desk | visits |", "| larkbus.example | the site |"])
def test_what_is_no_contact_is_a_complaint(tmp_path: Path, row: str) -> None:
    messages = [finding.message for finding in compiled(tmp_path, row).findings]
    assert any("neither a telephone number nor a mailbox" in message for message in messages)


def test_the_linter_knows_our_own(tmp_path: Path) -> None:
    linter = Linter(compiled(tmp_path).rulebook)
    assert linter.lint(Draft("Jo, boats: 0117 496 0120 or jo@larkbus.example", public=True)) == []
    (finding,) = linter.lint(Draft("Jo, boats: 0161 496 0772", public=True))
    assert finding.private
