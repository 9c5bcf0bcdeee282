"""A rulebook is written down and read back unchanged, and nothing else is taken for a rulebook."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from replybook.codec import (
    SCHEMA,
    RulebookFormatError,
    dump_rulebook,
    load_rulebook,
    parse_rulebook,
    rulebook_schema,
)
from replybook.model import (
    Agent,
    BrandTerm,
    Channel,
    Draft,
    Escalation,
    Example,
    Level,
    Origin,
    Phrase,
    Rule,
    Rulebook,
    Turn,
)

SCHEMA_OF_RULEBOOKS = Draft202012Validator(rulebook_schema())

texts = st.text(max_size=12)
words = st.text(min_size=1, max_size=12).filter(str.strip).map(str.strip)
several = st.lists(texts, max_size=3).map(tuple)
ids = st.from_regex(r"[a-z]{1,5}(-[a-z]{1,5})?", fullmatch=True)
origins = st.builds(Origin, st.sampled_from(["tone.md", "privacy.md", "reviews:stars.md"]), st.integers(1, 999))
known = st.none() | words
drafts = st.builds(
    Draft,
    text=texts,
    id=known,
    channel=known,
    public=st.none() | st.booleans(),
    customer=known,
    customer_name=known,
    agent=known,
    author=st.sampled_from([None, "human", "ai"]),
    received_at=known,
    sent_at=known,
    thread=st.lists(st.builds(Turn, st.sampled_from(["customer", "agent"]), texts), max_size=2).map(tuple),
)
values = texts | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | several
options = st.dictionaries(ids, values | st.dictionaries(ids, values, max_size=2), max_size=3)
rules = st.builds(
    Rule,
    id=ids,
    title=texts,
    kind=ids,
    level=st.sampled_from(Level),
    where=several,
    when=several,
    unless=several,
    message=texts,
    since=texts,
    why=texts,
    options=options,
    phrases=st.lists(st.builds(Phrase, texts, texts, several, st.none() | origins), max_size=3).map(tuple),
    phrases_from=several,
    examples=st.lists(
        st.builds(Example, texts, st.booleans(), st.booleans(), st.booleans(), st.none() | drafts, st.none() | origins),
        max_size=3,
    ).map(tuple),
    origin=origins,
)
numbers = st.none() | st.integers(0, 10**6)
channels = st.builds(
    Channel,
    id=ids,
    name=texts,
    public=st.booleans(),
    limit=numbers,
    limit_bytes=numbers,
    counted_as=st.sampled_from(["characters", "weighted", "graphemes and bytes", "url 23"]),
    first_reply_minutes=numbers,
    private_route=texts,
    sign_off=st.sampled_from(["any", "caret initials", "first name", "name and team", "none"]),
    source=texts,
    checked_on=texts,
    origin=st.none() | origins,
)
rulebooks = st.builds(
    Rulebook,
    rules=st.lists(rules, max_size=3).map(tuple),
    channels=st.lists(channels, max_size=2).map(tuple),
    roster=st.lists(st.builds(Agent, texts, texts, texts), max_size=2).map(tuple),
    escalations=st.lists(st.builds(Escalation, several, texts, texts), max_size=2).map(tuple),
    brand_terms=st.lists(st.builds(BrandTerm, texts, several), max_size=2).map(tuple),
    packs=several,
    digest=texts,
)


@settings(deadline=None)
@given(rulebooks)
def test_a_rulebook_comes_back_unchanged(rulebook: Rulebook) -> None:
    text = dump_rulebook(rulebook)
    assert parse_rulebook(text) == rulebook
    assert dump_rulebook(parse_rulebook(text)) == text
    SCHEMA_OF_RULEBOOKS.validate(json.loads(text))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(rulebook_schema())
    assert rulebook_schema()["properties"]["schema"] == {"const": SCHEMA}


RULE = Rule(
    id="plain-words",
    title="Use plain words",
    level=Level.ERROR,
    where=("public",),
    why="Everyone reads it.",
    options={"words": ("a", "b"), "most": 3},
    phrases=(
        Phrase("commence", "start", origin=Origin("words.md", 9)),
        Phrase("initiate", origin=Origin("more-words.md", 4)),
    ),
    examples=(
        Example("We start.", good=True, origin=Origin("words.md", 12)),
        Example(
            "We start on Monday, Tom.",
            good=True,
            reply=True,
            context=Draft("We start on Monday, Tom.", channel="x", thread=(Turn("customer", "When?"),)),
            origin=Origin("words.md", 20),
        ),
    ),
    origin=Origin("words.md", 3),
)

WRITTEN = """\
{
  "schema": 1,
  "digest": "abc",
  "channels": [{"id": "x", "name": "X", "public": true, "limit": 280, "counted_as": "weighted"}],
  "roster": [],
  "escalations": [],
  "brand_terms": [],
  "rules": [
    {
      "id": "plain-words",
      "title": "Use plain words",
      "kind": "phrases",
      "level": "error",
      "where": ["public"],
      "why": "Everyone reads it.",
      "options": {"most": 3, "words": ["a", "b"]},
      "phrases": [
        {"text": "commence", "instead": "start", "line": 9},
        {"text": "initiate", "origin": {"path": "more-words.md", "line": 4}}
      ],
      "examples": [
        {"text": "We start.", "good": true, "line": 12},
        {
          "text": "We start on Monday, Tom.",
          "good": true,
          "reply": true,
          "context": {"channel": "x", "thread": [{"from": "customer", "text": "When?"}]},
          "line": 20
        }
      ],
      "origin": {"path": "words.md", "line": 3}
    }
  ]
}
"""


def test_how_it_is_written() -> None:
    channel = Channel("x", "X", public=True, limit=280, counted_as="weighted")
    assert dump_rulebook(Rulebook((RULE,), (channel,), digest="abc")) == WRITTEN


def test_a_file_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "rulebook.json"
    path.write_text(WRITTEN, encoding="utf-8")
    assert load_rulebook(path).rules == (RULE,)


def changed(**fields: Any) -> str:
    """A rulebook of one rule, with fields of the rule replaced; `None` takes a field out."""
    rule = {
        "id": "a",
        "title": "A",
        "kind": "phrases",
        "level": "error",
        "origin": {"path": "a.md", "line": 1},
    } | fields
    return json.dumps({"schema": 1, "rules": [{name: value for name, value in rule.items() if value is not None}]})


NO_RULEBOOKS = {
    "nothing": ("", "This is not JSON: Expecting value (line 1)."),
    "half of one": (WRITTEN[:80], "This is not JSON: Unterminated string starting at (line 4)."),
    "another thing": ("[]", "This is not a rulebook: it has no “schema”."),
    "another object": ("{}", "This is not a rulebook: it has no “schema”."),
    "a later schema": (
        '{"schema": 2}',
        "This rulebook has schema 2, and this version of Replybook reads schema 1. Compile the playbook again.",
    ),
    "a schema that is none": (
        '{"schema": true}',
        "This rulebook has schema True, and this version of Replybook reads schema 1. Compile the playbook again.",
    ),
    "rules that are no list": ('{"schema": 1, "rules": {}}', "“rules” is not a list."),
    "a rule that is none": ('{"schema": 1, "rules": [1]}', "rules, item 1: this is not an object."),
    "no id": (changed(id=None), "rules, item 1: “id” is missing."),
    "no level": (changed(level="loud"), "rules, item 1: “level” is not error, warning or suggestion."),
    "a list that is none": (changed(where="x"), "rules, item 1: “where” is not a list of texts."),
    "an option that is null": (changed(options={"a": [None]}), "rules, item 1: an option is null."),
    "a phrase without text": (changed(phrases=[{}]), "rules, item 1: phrases, item 1: “text” is missing."),
    "an example of no sort": (
        changed(examples=[{"text": "a"}]),
        "rules, item 1: examples, item 1: “good” is missing.",
    ),
    "a context that does not fit": (
        changed(examples=[{"text": "a", "good": True, "context": {"public": "perhaps"}}]),
        "rules, item 1: examples, item 1: “public: perhaps” does not fit: write true or false.",
    ),
    "a line that is no number": (
        changed(origin={"path": "a.md", "line": "1"}),
        "rules, item 1: “line” is not a whole number.",
    ),
    "nesting without end": (
        '{"schema":' * 100_000,
        "This is not a rulebook: it is nested too deep, or a number is too long.",
    ),
    "a number without end": (
        '{"schema": ' + "1" * 5_000 + "}",
        "This is not a rulebook: it is nested too deep, or a number is too long.",
    ),
}


@pytest.mark.parametrize(("text", "message"), NO_RULEBOOKS.values(), ids=NO_RULEBOOKS)
def test_what_is_not_a_rulebook(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "rulebook.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulebookFormatError) as caught:
        load_rulebook(path)
    assert str(caught.value) == f"{path}: {message}"


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "rulebook.json"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(RulebookFormatError, match=r"is not a rulebook: it is not UTF-8 text\.$"):
        load_rulebook(path)


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        load_rulebook(tmp_path / "rulebook.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.data())
def test_a_rulebook_with_anything_in_it_is_read_or_refused(data: st.DataObject) -> None:
    wire = json.loads(WRITTEN)
    at: Any = wire
    while isinstance(at, dict | list) and at:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        if not isinstance(at[key], dict | list) or data.draw(st.booleans()):
            at[key] = data.draw(json_values)
            break
        at = at[key]
    with suppress(RulebookFormatError):
        assert isinstance(parse_rulebook(json.dumps(wire)), Rulebook)


def test_loading_a_rulebook_imports_nothing_heavy() -> None:
    code = "import sys, replybook.codec; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"yaml", "markdown_it", "datetime", "difflib", "replybook.codec.writer"} & set(done.stdout.split())
