"""`replybook lint` over many drafts, and against those that were sent before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import Run

RULE = """# Boilerplate

## `same-again` Write it anew

- Level: warning
- Check: repetition

A reply that fits everyone helps no one.

❌ The second time in one thread:

```reply
---
thread:
  - from: agent
    text: The kettle leaves our shop tonight and reaches you on Monday before noon.
---
The kettle leaves our shop tonight and reaches you on Monday before noon.
```

✅ With news:

```reply
---
thread:
  - from: agent
    text: The kettle leaves our shop tonight and reaches you on Monday before noon.
---
It is Monday and your kettle sits in a van outside Leeds, behind a fallen tree. I ring the driver at two. ^DR
```
"""
SENT = "Hi {}, the spout of that kettle is made by hand, so a small dent is no fault of it. ^DR"


pytestmark = pytest.mark.usefixtures("shop")


@pytest.fixture
def shop(desk: Path) -> Path:
    (desk / "playbook" / "boilerplate.md").write_text(RULE, encoding="utf-8")
    return desk


def write(path: Path, *texts: str) -> None:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")


def test_the_examples_of_such_a_rule_can_be_tested(run: Run) -> None:
    done = run("test")
    assert done.returncode == 0, done.stdout


def test_in_one_run(run: Run, shop: Path) -> None:
    write(shop / "replies.jsonl", SENT.format("Ana"), SENT.format("Bo"))
    done = run("lint", "replies.jsonl", "-f", "concise", "--select", "same-again")
    assert done.stdout.startswith("replies.jsonl:2:")
    assert "(replies.jsonl:1)" in done.stdout


def test_against_a_history(run: Run, shop: Path) -> None:
    write(shop / "sent.jsonl", "Something else altogether, at some length, about a lid.", SENT.format("Ana"))
    done = run("lint", "-", "--history", "sent.jsonl", "-f", "concise", "--select", "same-again", stdin=SENT)
    assert "The same as an earlier reply (sent.jsonl:2)." in done.stdout


def test_a_history_that_is_not_there_is_said_and_fails(run: Run) -> None:
    done = run("lint", "-", "--history", "gone.jsonl", stdin=SENT)
    assert done.returncode == 2
    assert "gone.jsonl was not found" in done.stderr
