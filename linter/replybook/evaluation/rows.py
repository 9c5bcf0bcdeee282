"""What a person said about a reply, as claims that a linter's findings bear out or not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from replybook.model import Draft


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a label says: findings of this kind, and this label, belong here or do not."""

    kind: str
    label: str = ""
    """The label it is about; empty for any finding of the kind."""
    wanted: bool = True
    accepts: frozenset[str] = frozenset()
    """The labels of findings that count; empty for `label` alone, or for all of them where that is empty."""

    @property
    def target(self) -> tuple[str, str]:
        """Kind and label: claims of one target are counted together."""
        return self.kind, self.label

    def met_by(self, labels: Collection[str]) -> bool:
        """Whether a finding is among those with `labels` that the claim is about, wanted or not."""
        accepted = self.accepts or ({self.label} if self.label else set())
        return bool(accepted.intersection(labels)) if accepted else bool(labels)


@dataclass(frozen=True, slots=True)
class Row:
    """A reply with what people said about it."""

    draft: Draft
    claims: tuple[Claim, ...] = ()
    labelled: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By kind, the label as it was written."""
    good: bool = False
    """Whether nothing at all should be found in it."""
    line: int = 0
    """Where it stands in its file, from 1."""

    @property
    def name(self) -> str:
        """What to call the row: its id, or else its line."""
        return self.draft.id or f"line {self.line}"
