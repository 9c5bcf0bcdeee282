"""Front matter, and the YAML inside fences: every value with its place, and no more of YAML than people write."""

from __future__ import annotations

from typing import Any

import pytest

from replybook.compiler.front_matter import FrontMatterError, cut_front_matter, read_yaml

READ: dict[str, tuple[str, dict[str, Any]]] = {
    "nothing": ("", {}),
    "a comment alone": ("# nothing\n", {}),
    "words": ("owner: Dana Reyes\nreview by: 2027-03-01\n", {"owner": "Dana Reyes", "review by": "2027-03-01"}),
    "what YAML would take for something else": ("a: no\nb: 012\nc: 1.0\n", {"a": "no", "b": "012", "c": "1.0"}),
    "nothing behind the colon": ("a:\nb: ~\nc: ''\n", {"a": None, "b": None, "c": ""}),
    "quotes": ("a: 'b: #c'\n", {"a": "b: #c"}),
    "several lines": ("a: |\n  b\n  c\nd: e\n  f\n", {"a": "b\nc\n", "d": "e f"}),
    "lists": ("a: [b, c]\nd:\n  - e\n", {"a": ["b", "c"], "d": ["e"]}),
    "a thread": ("thread:\n  - from: agent\n    text: Hi\n", {"thread": [{"from": "agent", "text": "Hi"}]}),
}


@pytest.mark.parametrize(("text", "values"), READ.values(), ids=READ)
def test_values_are_text_as_written(text: str, values: dict[str, Any]) -> None:
    assert {entry.key: entry.value for entry in read_yaml(text)} == values


def test_typed_values() -> None:
    text = "a: yes\nb: 012\nc: 1.5\nd: 0x1F\ne: 1_000\nf: .inf\ng: 1:30\nh: 2027-03-01\ni: 09\nj: 1e3\n"
    values = {entry.key: entry.value for entry in read_yaml(text, typed=True)}
    assert values == {
        "a": True,
        "b": "012",
        "c": 1.5,
        "d": 31,
        "e": 1000,
        "f": ".inf",
        "g": "1:30",
        "h": "2027-03-01",
        "i": "09",
        "j": "1e3",
    }


def test_places() -> None:
    text = "owner: Dana\n'review by': [a, b]\n"
    owner, review = read_yaml(text)
    assert (owner.key_span.of(text), owner.value_span.of(text)) == ("owner", "Dana")
    assert (review.key_span.of(text), review.value_span.of(text)) == ("'review by'", "[a, b]")


REFUSED = {
    "a list": ("- a\n", "Write one “key: value” a line here."),
    "a word": ("a\n", "Write one “key: value” a line here."),
    "a list for a key": ("? [a]\n: b\n", "A key is one word or a few, without brackets."),
    "a key twice": ("a: b\na: c\n", "“a” is set twice. Keep one of the two."),
    "a colon in a value": (
        "a: b: c\n",
        "A colon inside a value confuses YAML. Put the whole value in quotes: 'like this'.",
    ),
    "a hash in a value": (
        "a: b #c\n",
        "What stands behind “ #” is not read. Put the whole value in quotes: 'like this'.",
    ),
    "a value that refers to another": (
        "a: &x [b]\nc: *x\n",
        "This is more than front matter can hold. Keep to one “key: value” a line.",
    ),
    "nesting": ("[" * 100, "This is more than front matter can hold. Keep to one “key: value” a line."),
    "thousands of values": (
        "".join(f"a{number}: b\n" for number in range(3_000)),
        "This is more than front matter can hold. Keep to one “key: value” a line.",
    ),
    "signs that are no text": ("a: \x01\n", "This cannot be read: it holds signs that YAML does not take."),
}


@pytest.mark.parametrize(("text", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(text: str, message: str) -> None:
    with pytest.raises(FrontMatterError) as caught:
        read_yaml(text)
    assert str(caught.value) == message
    assert caught.value.span.end <= len(text)


CUTS = {
    "none": ("# Page\n", None),
    "a line of dashes further down": ("# Page\n---\na: b\n---\n", None),
    "some": ("---\na: b\n---\nText\n", ("a: b\n", "Text\n")),
    "nothing in it": ("---\n---\nText\n", ("", "Text\n")),
    "spaces behind the dashes": ("---  \na: b\n--- \nText", ("a: b\n", "Text")),
    "no line behind it": ("---\na: b\n---", ("a: b\n", "")),
    "Windows line breaks": ("---\r\na: b\r\n---\r\nText", ("a: b\r\n", "Text")),
}


@pytest.mark.parametrize(("text", "parts"), CUTS.values(), ids=CUTS)
def test_where_front_matter_stands(text: str, parts: tuple[str, str] | None) -> None:
    cut = cut_front_matter(text)
    assert (cut and (text[cut.start : cut.end], text[cut.body :])) == parts


def test_front_matter_that_never_ends() -> None:
    with pytest.raises(FrontMatterError, match="never ends"):
        cut_front_matter("---\na: b\n")
