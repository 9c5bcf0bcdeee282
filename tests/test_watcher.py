"""Many drafts: what shows only when each is held against those before it."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

import pytest

from replybook.batch import Job, judge_all
from replybook.engine import Linter
from replybook.model import Channel, Draft, Level, Result, Rule, Rulebook, Turn
from replybook.readers.entry import Entry
from replybook.source import Source

ROUTINE = "Hi {}, the oven is cold until noon, so your loaf comes out of the second batch today. ^ED"
RULE = Rule("same-again", "Write it anew", kind="repetition", level=Level.SUGGESTION, where=("public",))
RULEBOOK = Rulebook(
    rules=(RULE, Rule("sign", "Sign it", kind="signature")),
    channels=(Channel("x", "X", public=True), Channel("email", "E-mail", public=False)),
)


def entries(*drafts: Draft | None, path: str = "run.jsonl") -> Iterator[Entry]:
    for line, draft in enumerate(drafts, 1):
        yield Entry(draft, Source(draft.text if draft else "{", path, line))


def messages(results: Iterator[Result]) -> list[list[str]]:
    return [[finding.message for finding in result.findings] for result in results]


ANA, TOM = Draft(ROUTINE.format("Ana"), channel="x"), Draft(ROUTINE.format("Tom"), channel="x")
NEW = Draft("The mill is out of rye, Bo, so it will be wheat until the lorry comes on Monday. ^ED", channel="x")


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_second_is_flagged_and_names_the_first(jobs: int) -> None:
    found = list(judge_all(entries(ANA, NEW, None, TOM), Job(RULEBOOK), jobs))
    assert messages(iter(found)) == [[], [], [], ["The same as an earlier reply (run.jsonl:1)."]]
    [finding] = found[3].findings
    assert (finding.rule, finding.kind, finding.level) == ("same-again", "repetition", Level.SUGGESTION)
    assert finding.place
    assert (finding.place.path, finding.place.line) == ("run.jsonl", 4)


def test_as_many_processes_as_one_likes_find_the_same() -> None:
    run = [Draft(f"{ROUTINE} {number % 40 * 'rye '}", channel="x") for number in range(450)]
    alone = messages(judge_all(entries(*run), Job(RULEBOOK), 1))
    assert messages(judge_all(entries(*run), Job(RULEBOOK), 2)) == alone


def test_history_counts_as_sent_before() -> None:
    history = entries(ANA, path="sent.csv")
    assert messages(judge_all(entries(TOM), Job(RULEBOOK), 1, history)) == [
        ["The same as an earlier reply (sent.csv:1)."]
    ]


def test_the_first_draft_of_a_run_has_nothing_to_be_held_against() -> None:
    first, second = judge_all(entries(NEW, ANA), Job(RULEBOOK), 1)
    assert "same-again" in first.not_applicable
    assert "same-again" not in second.not_applicable


def test_a_linter_by_itself_remembers_nothing() -> None:
    linter = Linter(RULEBOOK)
    assert [linter.judge(draft).not_applicable for draft in (ANA, TOM)] == [("same-again",), ("same-again",)]


def test_only_drafts_that_the_rule_is_for_are_remembered() -> None:
    letter = Draft(ROUTINE.format("Ana"), channel="email")
    assert messages(judge_all(entries(letter, TOM), Job(RULEBOOK), 1)) == [[], []]
    assert messages(judge_all(entries(ANA, letter), Job(RULEBOOK), 1)) == [[], []]


def test_history_without_a_channel_is_remembered() -> None:
    history = entries(Draft(ROUTINE.format("Ana")), path="sent.txt")
    assert messages(judge_all(entries(TOM), Job(RULEBOOK), 1, history))[0]


def test_a_reply_that_repeats_its_own_conversation_is_flagged_once() -> None:
    again = Draft(TOM.text, channel="x", thread=(Turn("agent", ANA.text),))
    [_, [message]] = messages(judge_all(entries(ANA, again), Job(RULEBOOK), 1))
    assert message == "The same as an earlier reply (in this conversation)."


def test_options_reach_the_memory() -> None:
    strict = Rule("same-again", "Write it anew", kind="repetition", options=MappingProxyType({"within": 1}))
    found = messages(judge_all(entries(ANA, NEW, TOM), Job(Rulebook((strict,))), 1))
    assert found == [[], [], []]
