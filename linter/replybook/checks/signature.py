"""Who wrote this? A reply bears the name or initials of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache

from replybook.checks.kind import Kind, options
from replybook.checks.parts import is_unfinished
from replybook.checks.signatures.find import Signature, find_signature
from replybook.late import late
from replybook.model import Agent, BrandTerm, Channel, Draft, Hit
from replybook.reading import fold, read
from replybook.source import Span

_HANDLE = late(r"@(\w{3,30})")
_AROUND_BRAND = late(
    r"^(?:ask|hey|team)|(?:_?(?:help|helps|support|cares?|service|uk|usa?|india|hq|official|app))+$", re.IGNORECASE
)

LABELS = ("absent", "roster", "style")

_ADVICE = {
    "caret initials": "End with your initials, for example ^MK.",
    "first name": "End with your first name, for example “Maya”.",
    "name and team": "End with your name and team, for example “Maya, Customer Care”.",
    "any": "End with your name or initials.",
}


@options
class Options:
    """What the signature is held to."""

    labels: tuple[str, ...] = field(default=("absent",), metadata={"choices": LABELS})
    """What to look for: `absent` nobody signed; `roster` signed with a name that is not on the roster; `style` not
    signed in this channel's style. The last two are for drafts whose `agent` is on the roster."""
    roster: tuple[Agent, ...] = ()
    """Filled from the playbook's roster."""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    """Filled from the playbook's channels."""
    brand_terms: tuple[BrandTerm, ...] = ()
    """Filled from the playbook's brand terms: none of them is a person."""


def check(draft: Draft, options: Options) -> Iterator[Hit]:
    """Finds replies that nobody signed.

    A signature is a name or initials: `^MK`, `/SQ`, `- Jo`, `[KL]`, "Thanks, Priya", "Priya here". It ends the
    reply, though a link, a hashtag, emoji or a part counter may follow it. The name of a team or a brand is no
    signature, nor is the customer's. A part of a longer reply may be signed in another part, so only the last part
    is held to it.
    """
    known = _known(draft.agent, options.roster)
    signature = find_signature(draft.text, known, _customer(draft), _brands(draft, options))
    if signature is None:
        if "absent" in options.labels and draft.author != "ai" and not is_unfinished(draft.text):
            yield _absent(draft, _style(draft, options))
        return
    if not _is_ours(draft, options):
        return
    if "roster" in options.labels and not _on_roster(signature, options.roster):
        yield Hit(
            signature.span,
            f"“{signature.name}” is not on the roster.",
            "roster",
            "Sign as you stand on the roster, or have yourself added to it.",
        )
    style = _style(draft, options)
    if "style" in options.labels and not _in_style(signature, style):
        yield Hit(signature.span, "This is not how replies are signed here.", "style", _ADVICE[style])


def needs(draft: Draft, options: Options) -> str | None:
    """What is missing to judge this draft: a roster, or a channel where replies are signed."""
    if _style(draft, options) == "none":
        return "a channel where replies are signed"
    if "absent" in options.labels:
        return None
    if not _is_ours(draft, options):
        return "an agent who is on the roster"
    if options.labels == ("style",) and draft.channel not in options.channels:
        return "a channel of the playbook"
    return None


def _is_ours(draft: Draft, options: Options) -> bool:
    """Whether the draft says who wrote it, and that person is on the roster."""
    return draft.agent is not None and any(fold(draft.agent) in _names_of(agent) for agent in options.roster)


def _style(draft: Draft, options: Options) -> str:
    channel = options.channels.get(draft.channel or "")
    style = channel.sign_off.casefold().strip() if channel else "any"
    return style if style in _ADVICE or style == "none" else "any"


def _absent(draft: Draft, style: str) -> Hit:
    reading = read(draft.text)
    last = len(reading.norms) - 1
    while last >= 0 and reading.sorts[last] in {"link", "hashtag"}:
        last -= 1
    end = reading.ends[last] if last >= 0 else len(draft.text.rstrip())
    return Hit(Span(end, end), "Nobody signed this reply.", "absent", _ADVICE[style])


@lru_cache(maxsize=256)
def _known(agent: str | None, roster: tuple[Agent, ...]) -> frozenset[str]:
    """The folded names and initials of those who may sign."""
    people = [*roster, *([Agent(agent)] if agent else [])]
    return frozenset().union(*map(_names_of, people))


@lru_cache(maxsize=1_024)
def _names_of(agent: Agent) -> frozenset[str]:
    """The ways an agent may sign: full name, first name, initials."""
    words = agent.name.split()
    ways = (agent.name, *words[:1], agent.initials.strip("^/-* "), "".join(word[0] for word in words))
    return frozenset(fold(name) for name in ways if len(name) > 1)


def _customer(draft: Draft) -> list[str]:
    """The customer's name, whole and word by word."""
    return [draft.customer_name, *draft.customer_name.split()] if draft.customer_name else []


def _brands(draft: Draft, options: Options) -> set[str]:
    """The brand's names, and those of the accounts that the customer writes to, without "help", "ask" and the like."""
    handles = _HANDLE.findall(draft.customer) if draft.customer and "@" in draft.customer else []
    names = {name for handle in handles for name in (handle, _AROUND_BRAND.sub("", handle)) if len(name) > 2}
    return names.union(_terms(options.brand_terms))


@lru_cache(maxsize=8)
def _terms(brand_terms: tuple[BrandTerm, ...]) -> frozenset[str]:
    return frozenset(word for brand in brand_terms for word in (brand.term, *brand.wrong))


def _on_roster(signature: Signature, roster: tuple[Agent, ...]) -> bool:
    names = {name for agent in roster for name in _names_of(agent)}
    signed = fold(signature.name)
    return signed in names or signed.replace(".", "") in names or signed.split()[0] in names


def _in_style(signature: Signature, style: str) -> bool:
    initials = len(signature.name) <= 4 and signature.name.isupper()
    if style == "caret initials":
        return signature.mark == "^" and initials
    if style == "first name":
        return not initials
    if style == "name and team":
        return not initials and bool(signature.role)
    return True


KIND = Kind("signature", Options, check, needs, labels=LABELS)
