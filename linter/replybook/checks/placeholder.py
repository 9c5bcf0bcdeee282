"""The kind `placeholder`: a slot left unfilled."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.kind import Kind, options
from replybook.checks.slots import Slot, find_slots
from replybook.model import Draft, Edit, Fix, Hit


@options
class Options:
    """Which slots may stay."""

    known_slots: tuple[str, ...] = ()
    """Slots that the help desk fills when the reply is sent, with or without their brackets; `ticket.*` names all that
    start so."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Find what was to be replaced before sending and was not.

    A slot of a help desk or a mail merge, an instruction in brackets, a blank, a greeting with no name or with a
    program's word for “nothing”, a note to oneself, filler text. Code in backticks is left alone.
    """
    known = [_bare(name) for name in options.known_slots]
    for slot in find_slots(draft.text):
        if not _is_known(slot, known):
            yield _hit(slot, draft.text)


def _hit(slot: Slot, text: str) -> Hit:
    written = " ".join(slot.span.of(text).split())
    shown = written if len(written) <= 40 else written[:39] + "…"
    fixes = () if slot.repair is None else (Fix((Edit(slot.span, slot.repair),)),)
    return Hit(slot.span, slot.says.replace("{slot}", shown), advice="Fill it in, or take it out.", fixes=fixes)


def _bare(name: str) -> str:
    """A slot's name without brackets, block marks, filters, case and spaces."""
    name = name.strip().removeprefix("*|").removesuffix("|*").strip("{}[]<>«»‹›%$#/^&!=~- ")
    return "".join(name.partition("|")[0].split()).casefold()


def _is_known(slot: Slot, known: list[str]) -> bool:
    name = _bare(slot.name)
    if not name:
        return False
    return any(name == entry or (entry.endswith("*") and name.startswith(entry[:-1])) for entry in known)


KIND = Kind("placeholder", Options, check)
