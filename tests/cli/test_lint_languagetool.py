"""`replybook lint` with LanguageTool, the real one: shared by all processes of a run, and killed between two drafts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import Run

from replybook.language.languagetool import open_engine

RULE = """\
# Words

## `spelling` Read it once more

- Level: suggestion
- Check: language

A slip in a name or a day costs a second message.

- ❌ The kettle comes tommorow.
- ❌ The spout is seperate.
- ✅ The kettle comes tomorrow.
- ✅ The spout is apart.
"""
SLIP = "Please calm down, the kettle comes tommorow. ^DR"
INSTALLED = Path(__file__).resolve().parents[2] / "build" / "languagetool"


@pytest.fixture(autouse=True)
def languagetool(monkeypatch: pytest.MonkeyPatch) -> None:
    """LanguageTool where Replybook finds it."""
    folder = Path(os.environ.get("LTP_JAR_DIR_PATH") or INSTALLED)
    if not (folder / "languagetool-server.jar").is_file():
        if os.environ.get("REPLYBOOK_CI"):
            pytest.fail("LanguageTool is not here, and CI skips nothing")
        pytest.skip("LanguageTool is not here (python3 tools/languagetool/install.py)")
    monkeypatch.setenv("LTP_JAR_DIR_PATH", str(folder))


@pytest.fixture
def shop(desk: Path) -> Path:
    """The desk with a rule of the kind `language`."""
    (desk / "playbook" / "words.md").write_text(RULE, encoding="utf-8")
    return desk


def judged(said: str) -> list[tuple[list[str], list[str]]]:
    rows = map(json.loads, said.splitlines())
    return [([finding["rule"] for finding in row["findings"]], row["not_applicable"]) for row in rows]


def test_many_processes_share_one_server(run: Run, shop: Path) -> None:
    rows = [json.dumps({"text": f"{SLIP} {number}", "channel": "email"}) for number in range(500)]
    (shop / "drafts.jsonl").write_text("\n".join(rows), encoding="utf-8")
    done = run("lint", "drafts.jsonl", "-f", "jsonl", "-j", "2", "--language", "languagetool")
    assert {tuple(rules) for rules, _ in judged(done.stdout)} == {("calm-down", "spelling")}
    assert "LanguageTool" not in done.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes, to kill the server between two drafts")
def test_a_server_that_dies_between_two_drafts(shop: Path) -> None:
    engine = open_engine()
    os.mkfifo(shop / "drafts.jsonl")
    command = [sys.executable, "-m", "replybook", "lint", "drafts.jsonl", "-f", "jsonl", "-j", "1"]
    command += ["--language", "languagetool", "--language-server", f"http://127.0.0.1:{engine.address.port}"]
    with subprocess.Popen(command, cwd=shop, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout
        assert running.stderr
        with (shop / "drafts.jsonl").open("w", encoding="utf-8") as drafts:
            print(json.dumps({"text": SLIP, "channel": "email"}), file=drafts, flush=True)
            first = running.stdout.readline()
            engine.close()
            for number in range(3):
                print(json.dumps({"text": f"{SLIP} {number}", "channel": "email"}), file=drafts, flush=True)
        rest, said = running.stdout.read(), running.stderr.read()
    assert judged(first + rest) == [(["calm-down", "spelling"], [])] + [(["calm-down"], ["spelling"])] * 3
    assert said.count("can't be reached") == 1
    assert running.returncode == 1
