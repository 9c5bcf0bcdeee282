"""`replybook lint`, whole commands: what goes in, what comes out, and the exit status."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from desk import Run

GOOD = "The kettle leaves us tonight. ^DR"
BAD = "Calm down, it's a kettle. ^DR"


def test_a_good_draft_passes(run: Run, desk: Path) -> None:
    (desk / "draft.txt").write_text(GOOD, encoding="utf-8")
    done = run("lint", "draft.txt", "--channel", "x")
    assert done.returncode == 0
    assert done.stderr == ""


def test_a_bad_draft_fails_with_its_place(run: Run, desk: Path) -> None:
    (desk / "draft.txt").write_text(f"Hello.\n{BAD}", encoding="utf-8")
    done = run("lint", "draft.txt", "-f", "concise")
    assert done.returncode == 1
    assert done.stdout.startswith("draft.txt:2:1: error calm-down ")


def test_standard_input_is_a_draft(run: Run) -> None:
    done = run("lint", "-", "--channel", "x", "-f", "jsonl", stdin=BAD)
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert row["verdict"] == "revise"
    assert [(f["rule"], f["start"], f["end"], f["line"], f["column"], f["text"]) for f in row["findings"]] == [
        ("calm-down", 0, 9, 1, 1, "Calm down")
    ]


@pytest.mark.parametrize(
    ("fail_on", "text", "status"),
    [
        ("error", BAD, 1),
        ("error", "The kettle leaves us tonight.", 0),
        ("warning", "The kettle leaves us tonight.", 1),
        ("suggestion", GOOD, 0),
        ("never", BAD, 0),
    ],
)
def test_fail_on_says_what_makes_the_exit_status(run: Run, fail_on: str, text: str, status: int) -> None:
    assert run("lint", "-", "--channel", "x", "--fail-on", fail_on, stdin=text).returncode == status


def test_one_object_a_row_and_every_row_answered(run: Run, desk: Path) -> None:
    rows = [{"id": "a", "text": BAD, "channel": "x"}, {"id": "b", "text": GOOD, "channel": "email"}]
    lines = [json.dumps(row) for row in rows]
    (desk / "drafts.jsonl").write_text("\n".join([lines[0], "{not json", lines[1], ""]), encoding="utf-8")
    done = run("lint", "drafts.jsonl", "-f", "jsonl")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == ["a", None, "b"]
    assert [result["verdict"] for result in results] == ["revise", "revise", "send"]
    assert results[1]["findings"][0]["rule"] == "unreadable-row"
    assert results[1]["findings"][0]["line"] == 2
    assert done.returncode == 1


def test_a_rule_without_its_context_is_not_applicable(run: Run) -> None:
    done = run("lint", "-", "-f", "jsonl", stdin="What's your order number? ^DR")
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert row["not_applicable"] == ["private-request"]
    assert row["findings"] == []


def test_the_summary_says_what_a_rule_lacks(run: Run) -> None:
    done = run("lint", "-", stdin="What's your order number? ^DR")
    assert done.stdout.endswith("1 rule could not be applied. What it lacks:\n- the channel: private-request\n")


def test_channel_is_for_drafts_that_name_none(run: Run, desk: Path) -> None:
    ask = "What's your order number? ^DR"
    rows = [{"text": ask, "channel": "email"}, {"text": ask}]
    (desk / "drafts.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("lint", "drafts.jsonl", "--channel", "x", "-f", "concise")
    assert [line.split(": ")[0] for line in done.stdout.splitlines() if "private-request" in line] == [
        "drafts.jsonl:2:11"
    ]


@pytest.mark.parametrize(
    ("option", "rules"),
    [
        (("--select", "signature"), {"signature"}),
        (("--select", "phrases"), {"calm-down"}),
        (("--ignore", "calm-down"), {"signature"}),
        (("--ignore", "calm-down,phrases,private-request"), {"signature"}),
    ],
)
def test_select_and_ignore_take_rules_and_kinds(run: Run, option: tuple[str, str], rules: set[str]) -> None:
    done = run("lint", "-", "--channel", "x", "-f", "jsonl", *option, stdin="Calm down.")
    assert {finding["rule"] for finding in json.loads(done.stdout)["findings"]} == rules


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lint", "nowhere.txt"), "nowhere.txt"),
        (("lint", "empty.txt"), "empty"),
        (("lint", "messages.yml"), "no reader for .yml yet"),
        (("lint", "latin.txt"), "not UTF-8"),
        (("lint", "drawer"), "no drafts in this folder"),
        (("lint", "-", "--select", "calm-dwon"), "Did you mean “calm-down”?"),
        (("lint", "-", "--playbook", "playbok"), "There is no playbook at playbok"),
        (("lint", "-", "--rulebook", "playbook/tone.md"), "tone.md"),
        (("lint", "-", "--ignore", "phrases,signature,private-request"), "leave no rule"),
        (("lint", "-", "--channel", "yodel"), "There is no channel “yodel” in the playbook"),
        (("lint", "blank.jsonl"), "No drafts in blank.jsonl.\n"),
        (("lint", "noend"), "--as chooses one"),
        (("lnt", "-"), "Did you mean “lint”?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_run_says_why_and_exits_with_2(
    run: Run, desk: Path, arguments: tuple[str, ...], message: str
) -> None:
    (desk / "empty.txt").write_bytes(b"")
    (desk / "messages.yml").write_text("a: b", encoding="utf-8")
    (desk / "latin.txt").write_bytes("Voilà, c'est prêt.".encode("latin-1"))
    (desk / "drawer").mkdir()
    (desk / "noend").write_text(GOOD, encoding="utf-8")
    (desk / "blank.jsonl").write_text("\n \n", encoding="utf-8")
    done = run(*arguments, stdin="Hello. ^DR")
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stdout in {"", "0 drafts read.\n"}


def test_a_channel_that_the_playbook_has_not_got_is_told(run: Run, desk: Path) -> None:
    rows = [{"text": GOOD, "channel": channel} for channel in ("trustplot", "x", "trustplot", "our-forum")]
    (desk / "drafts.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("lint", "drafts.jsonl")
    first, second = done.stderr.splitlines()
    assert first == "replybook: the playbook has no channel “trustplot”. Did you mean “trustpilot”?"
    assert second.startswith("replybook: the playbook has no channel “our-forum”. Known are: x, facebook, ")
    assert done.returncode == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_in_a_folder_is_passed_over(run: Run, desk: Path) -> None:
    (desk / "drafts").mkdir()
    os.mkfifo(desk / "drafts" / "a.txt")
    (desk / "drafts" / "b.txt").write_text(GOOD, encoding="utf-8")
    (desk / "drafts" / "round").symlink_to(desk / "drafts")
    assert run("lint", "drafts", "-f", "jsonl").stdout.count("\n") == 1


def test_the_playbooks_own_pages_are_no_drafts(run: Run, desk: Path) -> None:
    (desk / "build" / "pages").mkdir(parents=True)
    for place in ("", "drafts", "build/pages"):
        (desk / place).mkdir(exist_ok=True)
        (desk / place / "note.md").write_text(GOOD, encoding="utf-8")
    rows = [json.loads(line) for line in run("lint", ".", "-f", "jsonl").stdout.splitlines()]
    assert [row["path"] for row in rows] == ["note.md", "drafts/note.md"]
    assert run("lint", "playbook", "-f", "jsonl").stdout.count("\n") == 1  # where you name it, you mean it


def test_a_link_that_leads_nowhere_is_told(run: Run, desk: Path) -> None:
    (desk / "drafts").mkdir()
    (desk / "drafts" / "a.txt").symlink_to("gone.txt")
    (desk / "drafts" / "b.txt").write_text(GOOD, encoding="utf-8")
    done = run("lint", "drafts", "-f", "jsonl")
    assert (done.returncode, done.stdout.count("\n")) == (2, 1)
    assert "drafts/a.txt was not found" in done.stderr


def test_a_playbook_without_rules_says_so(run: Run, desk: Path) -> None:
    (desk / "empty").mkdir()
    (desk / "empty" / "index.md").write_text("# Hello\n", encoding="utf-8")
    done = run("lint", "-", "--playbook", "empty", stdin=BAD)
    assert (done.returncode, done.stderr) == (0, "replybook: empty has no rules yet.\n")


def test_a_rulebook_in_the_place_of_its_playbook_is_told(run: Run, desk: Path) -> None:
    run("compile")
    (desk / "playbook").rename(desk / "gone")
    done = run("lint", "-", "-f", "concise", stdin=BAD)
    assert done.returncode == 1
    assert "there is no playbook at playbook, so rules/rulebook.json is used as it is" in done.stderr
    assert run("lint", "-", "--rulebook", "rules/rulebook.json", stdin=BAD).stderr == ""


@pytest.mark.parametrize("here", ["playbook", "drawer/deep"])
def test_a_sub_folder_knows_the_playbook_above_it(run: Run, desk: Path, here: str) -> None:
    (desk / "replybook.toml").write_text('playbook = "playbook"\n', encoding="utf-8")
    (desk / here).mkdir(parents=True, exist_ok=True)
    done = run("lint", "-", stdin=BAD, cwd=desk / here)
    assert done.returncode == 1
    up = "" if here == "playbook" else "../../playbook/"
    assert f"page         {up}tone.md:9" in done.stdout


def test_one_unreadable_file_never_stops_the_others(run: Run, desk: Path) -> None:
    (desk / "a.txt").write_bytes(b"\xff\xfe\xfa")
    (desk / "b.txt").write_text(BAD, encoding="utf-8")
    done = run("lint", ".", "-f", "concise")
    assert "b.txt:1:1: error calm-down" in done.stdout
    assert "a.txt" in done.stderr
    assert done.returncode == 2


@pytest.mark.parametrize("jobs", ["1", "2", "3"])
def test_any_number_of_processes_gives_the_same_report(run: Run, desk: Path, jobs: str) -> None:
    rows = [{"id": str(number), "text": BAD if number % 3 else GOOD, "channel": "x"} for number in range(1100)]
    (desk / "drafts.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("lint", "drafts.jsonl", "-f", "jsonl", "-j", jobs)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == [row["id"] for row in rows]
    assert [len(result["findings"]) for result in results] == [int(number % 3 != 0) for number in range(1100)]


def test_private_data_is_masked_unless_asked_for(run: Run) -> None:
    text = "Calm down, we wrote to ines.moreau@post.example. ^DR"
    masked = run("lint", "-", "--channel", "email", stdin=text).stdout
    shown = run("lint", "-", "--channel", "email", "--show-private", stdin=text).stdout
    assert "ines.moreau" not in masked
    assert "ines.moreau@post.example" in shown


def test_a_playbook_with_an_error_still_gives_its_other_rules(run: Run, desk: Path) -> None:
    page = desk / "playbook" / "tone.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("- Check: signature", "- Check: signatur"), encoding="utf-8"
    )
    done = run("lint", "-", "--channel", "x", "-f", "concise", stdin="Calm down.")
    assert done.stdout.startswith("-:1:1: error calm-down") or "calm-down" in done.stdout
    assert "1 error" in done.stderr


def test_a_fresh_rulebook_and_the_pages_judge_alike(run: Run) -> None:
    before = run("lint", "-", "--channel", "x", "-f", "json", stdin="Calm down.").stdout
    assert run("compile").returncode == 0
    assert run("lint", "-", "--channel", "x", "-f", "json", stdin="Calm down.").stdout == before


def test_a_stale_rulebook_is_not_trusted(run: Run, desk: Path) -> None:
    assert run("compile").returncode == 0
    page = desk / "playbook" / "tone.md"
    page.write_text(page.read_text(encoding="utf-8").replace("| calm down |", "| cheer up |"), encoding="utf-8")
    done = run("lint", "-", "--channel", "x", "-f", "concise", stdin="Cheer up. ^DR")
    assert "calm-down" in done.stdout
