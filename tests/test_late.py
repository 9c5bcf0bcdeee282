"""Expressions that are compiled late: that they are, and that all of the program's own compile."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from replybook.checks.slots import FORMS
from replybook.late import late

PACKAGE = Path(__file__).resolve().parent.parent / "linter" / "replybook"
USERS = [path for path in PACKAGE.rglob("*.py") if "replybook.late" in path.read_text(encoding="utf-8")]


def module_of(path: Path) -> str:
    return ".".join(("replybook", *path.relative_to(PACKAGE).with_suffix("").parts))


@pytest.mark.parametrize("name", sorted(map(module_of, USERS)))
def test_every_late_expression_compiles(name: str) -> None:
    found = [value for value in vars(import_module(name)).values() if type(value) is type(late(""))]
    for expression in found:
        assert re.compile(expression.pattern, expression.flags)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.triggers[0])
def test_every_form_of_a_slot_compiles(form: object) -> None:
    assert form.pattern.groups >= 0  # type: ignore[attr-defined]


def test_a_bad_expression_is_told_at_its_first_use() -> None:
    expression = late("(")
    with pytest.raises(re.error):
        expression.search("")


def test_it_does_what_a_pattern_does() -> None:
    expression = late(r"(?P<word>b+)", re.IGNORECASE)
    assert expression.search("abBc")["word"] == "bB"  # type: ignore[index]
    assert expression.sub("-", "abc") == "a-c"
    assert [match.start() for match in expression.finditer("b b")] == [0, 2]
