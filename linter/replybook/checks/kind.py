"""What a kind of check is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, TypeVar, dataclass_transform

from replybook.model import Draft, Hit

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def options(cls: type[Made]) -> type[Made]:
    """Make a class the options of a kind: a slotted dataclass that nobody compares or prints, and nobody changes.

    Every run makes those of all its kinds, and this way each takes a third of the time. That they are frozen, the type
    checker sees to alone.
    """
    return dataclass(slots=True, eq=False, repr=False)(cls)


def always(draft: Draft, options: Any) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """The `needs` of a kind that can judge any draft."""
    return None


def needs_message(draft: Draft, options: Any) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """The `needs` of a kind that judges a reply by the customer's message."""
    return None if draft.customer else "the customer's message"


def nothing() -> str | None:
    """The `lacks` of a kind that runs on any machine."""
    return None


class Memory(Protocol):
    """What a kind remembers of the drafts of a run, shown to it one after the other, in their order."""

    def __len__(self) -> int:
        """How much it remembers; as long as that is nothing, drafts cannot be held against it."""

    def find(self, draft: Draft) -> Iterator[Hit]:
        """What shows in this draft when it is held against those before it."""

    def add(self, draft: Draft, where: str) -> None:
        """Remember a draft; `where` says where it was read, for people."""


class Kind(NamedTuple):
    """A sort of check: its options, and the function that judges a draft by them."""

    name: str
    """What stands behind `Check:` in a rule."""
    options: type[Any]
    """A frozen dataclass with a default for every field, and a docstring under each.

    A field's name, with spaces for underscores, is the key in the playbook. The fields `phrases`, `channels`,
    `roster`, `brand_terms`, `escalations` and `own` are filled from the rule and the rulebook, never as settings.
    """
    check: Callable[[Draft, Any], Iterator[Hit]]
    """A pure function; its docstring is the kind's page."""
    needs: Callable[[Draft, Any], str | None] = always
    """What context is missing to judge this draft, in a few words; `None` where nothing is."""
    labels: tuple[str, ...] = ()
    """The labels its hits may bear."""
    probe: str = "{phrase}"
    """The sentence in which a phrase of the rule's table must be flagged; `{phrase}` stands for the phrase."""
    probe_flags: bool = True
    """Whether a phrase of the rule's table is what the kind flags; `False` where it is what the kind asks for."""
    probe_labels: tuple[str, ...] = ()
    """Which labels a table phrase can be tested for; empty means all."""
    lacks: Callable[[], str | None] = nothing
    """What this machine lacks to run the kind at all, with the way to get it; `None` where it lacks nothing. Examples
    of such a rule are then not tried."""
    memory: Callable[[Any], Memory] | None = None
    """Makes what a rule remembers while many drafts are linted, from the rule's options; `None` for a kind that judges
    each draft by itself. `check` and `needs` then speak for a draft without a run."""
    by_phrases: bool = False
    """Whether it hits nothing but the phrases of the rule's table, so that it need not look where none is."""
