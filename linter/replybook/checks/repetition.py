"""The kind `repetition`: the same reply again."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.earlier_replies import EarlierReplies
from replybook.checks.kind import Kind, options
from replybook.checks.skeleton import likeness, sketch
from replybook.model import Draft, Hit
from replybook.source import Span

_LOWEST = 30


@options
class Options:
    """What counts as the same reply."""

    similarity: int = 80
    """From how many percent on two replies are the same."""
    within: int = 10_000
    """How many earlier replies are remembered, the latest ones."""
    fewest_words: int = 8
    """Replies with fewer words are not compared: there are only so many ways to say “You're welcome”."""

    def __post_init__(self) -> None:
        if not _LOWEST <= self.similarity <= 100:
            raise ValueError(f"write a similarity between {_LOWEST} and 100.")


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find replies that say nearly the same as an earlier one.

    Earlier replies are those of the same conversation (`thread`), those before it in this run, and those of
    `--history FILE`. Names, numbers, links, handles, the greeting and the signature are left out before replies are
    compared, so a template with other details in its slots is still the same template. Two replies are as alike as the
    share of their word pairs (words side by side) that both hold: one other word in a reply of 13 makes 83%.
    """
    mine = frozenset(sketch(draft, options.fewest_words))
    turns = [turn.text for turn in draft.thread if turn.sender == "agent"] if mine else []
    alike = max((likeness(mine, sketch(Draft(text), options.fewest_words)) for text in turns), default=0.0)
    if alike * 100 >= options.similarity:
        yield _hit(draft, alike, "in this conversation")


def needs(draft: Draft, options: Options) -> str | None:  # noqa: ARG001 (the signature of `Kind.needs`)
    """Earlier replies: those of the conversation. Those of the run and of a history file are the `Memory`'s."""
    return None if any(turn.sender == "agent" for turn in draft.thread) else "earlier replies"


class Memory:
    """The replies of a run so far, and of a history file."""

    def __init__(self, options: Options) -> None:
        self._fewest_words = options.fewest_words
        self._earlier = EarlierReplies(options.similarity / 100, options.within)

    def __len__(self) -> int:
        """How many replies it remembers."""
        return len(self._earlier)

    def find(self, draft: Draft) -> Iterator[Hit]:
        """The draft, where it is nearly the same as a reply that is remembered."""
        found = self._earlier.most_like(sketch(draft, self._fewest_words), draft.id)
        if found:
            alike, reply = found
            yield _hit(draft, alike, reply.where)

    def add(self, draft: Draft, where: str) -> None:
        """Remember a draft; `where` says where it was read."""
        self._earlier.add(sketch(draft, self._fewest_words), where, draft.id)


def _hit(draft: Draft, alike: float, where: str) -> Hit:
    start = len(draft.text) - len(draft.text.lstrip())
    same = "The same" if alike == 1 else f"{int(alike * 100)}% the same"
    return Hit(
        Span(start, len(draft.text.rstrip())),
        f"{same} as an earlier reply ({where}).",
        advice="Put in what belongs to this customer: what they wrote, what you found, what happens next.",
    )


KIND = Kind("repetition", Options, check, needs, memory=Memory)
