"""The words of the trade as values: what a playbook compiles to, what is judged, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

from replybook.source import Span

Safety = Literal["safe", "unsafe"]
"""`safe`: may be applied unseen. `unsafe`: changes what is said, so somebody reads it first."""

Who = Literal["customer", "agent"]
Author = Literal["human", "ai"]

OptionValue = str | int | float | bool | tuple[str, ...] | Mapping[str, object]
"""An option as the playbook wrote it, before its kind has read it."""


class Level(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        """3 for an error, 2 for a warning, 1 for a suggestion."""
        return {"error": 3, "warning": 2, "suggestion": 1}[self.value]


class Verdict(StrEnum):
    """What to do with a draft."""

    SEND = "send"
    REVISE = "revise"
    HOLD = "hold"


class Origin(NamedTuple):
    """Where in the playbook something is written."""

    path: str
    """The page, relative to the playbook's folder, with forward slashes; that of a pack stands behind the pack's name
    and a colon, as in `reviews:stars.md`."""
    line: int
    """The line in the page, from 1."""

    @property
    def pack(self) -> str:
        """The pack that it comes from; empty for the playbook itself."""
        return self.path.rpartition(":")[0]

    @property
    def page(self) -> str:
        """The page, relative to the folder of its playbook or pack."""
        return self.path.rpartition(":")[2]


NOWHERE = Origin("", 0)
"""The origin of a rule that no page holds."""


class Phrase(NamedTuple):
    """A row of a phrase table, in the phrase notation."""

    text: str
    instead: str = ""
    """What to say instead: advice, or words to put in its place."""
    also: tuple[str, ...] = ()
    """Other ways to write the same thing, from an "Also written" column."""
    origin: Origin | None = None


class Turn(NamedTuple):
    """One earlier message of a conversation."""

    sender: Who
    """`from` on the wire."""
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One reply to judge, with what is known of its context. Everything but the text may be missing."""

    text: str
    id: str | None = None
    channel: str | None = None
    """The id of a channel of the playbook."""
    public: bool | None = None
    """Whether others can read the reply; where it is `None`, the channel says."""
    customer: str | None = None
    """The customer's message that the reply answers."""
    customer_name: str | None = None
    agent: str | None = None
    """The name of the agent who writes."""
    author: Author | None = None
    received_at: str | None = None
    """When the customer wrote, ISO 8601."""
    sent_at: str | None = None
    """When the reply was sent, ISO 8601."""
    thread: tuple[Turn, ...] = ()
    """Earlier turns of the conversation, oldest first."""


class Example(NamedTuple):
    """A text of the playbook that tests its rule."""

    text: str
    good: bool
    """✅: the rule must not flag it. ❌: it must."""
    known_gap: bool = False
    """`❌ (missed)` and `✅ (false alarm)`: known not to work. It fails as soon as it does."""
    reply: bool = False
    """Whether it is a whole reply; a good one must then pass every rule."""
    context: Draft | None = None
    """The whole reply with the context of its front matter."""
    origin: Origin | None = None


class Channel(NamedTuple):
    """A place where customers are answered."""

    id: str
    name: str
    public: bool
    """Whether others than the customer can read along."""
    limit: int | None = None
    """The longest reply, counted as `counted_as` says; `None` where it is not known."""
    limit_bytes: int | None = None
    """The longest reply in UTF-8 bytes, on networks that limit those too."""
    counted_as: str = "characters"
    """`characters`, `weighted`, `graphemes and bytes` or `url 23`."""
    first_reply_minutes: int | None = None
    """The target for the first reply, in minutes."""
    private_route: str = ""
    """How to move to a private place from here; empty where there is none."""
    sign_off: str = "any"
    """The style of signature: `any`, `caret initials`, `first name`, `name and team`, `none`."""
    source: str = ""
    checked_on: str = ""
    """The day on which the facts were checked, ISO 8601."""
    origin: Origin | None = None


class Agent(NamedTuple):
    """Somebody on the roster."""

    name: str
    initials: str = ""
    team: str = ""


class Escalation(NamedTuple):
    """What to do when the customer mentions something grave."""

    mentions: tuple[str, ...]
    """Phrases in the phrase notation."""
    then: str
    who: str


class BrandTerm(NamedTuple):
    """A name that is written one way only."""

    term: str
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One section of the playbook that can be checked."""

    id: str
    title: str
    kind: str = "phrases"
    level: Level = Level.WARNING
    where: tuple[str, ...] = ()
    """Channel ids, `public` or `private`; empty means everywhere."""
    when: tuple[str, ...] = ()
    """Conditions that must all hold for the rule to apply, as written."""
    unless: tuple[str, ...] = ()
    """Conditions of which none may hold."""
    message: str = ""
    """The rule's own words for a finding; empty means the kind's words."""
    since: str = ""
    """The day from which the rule applies, ISO 8601."""
    why: str = ""
    """The first paragraph of the section, as plain text."""
    options: Mapping[str, OptionValue] = field(default_factory=lambda: MappingProxyType({}))
    phrases: tuple[Phrase, ...] = ()
    phrases_from: tuple[str, ...] = ()
    """Rules whose phrases this rule shares."""
    examples: tuple[Example, ...] = ()
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What a playbook compiles to."""

    rules: tuple[Rule, ...] = ()
    channels: tuple[Channel, ...] = ()
    roster: tuple[Agent, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    brand_terms: tuple[BrandTerm, ...] = ()
    own: tuple[str, ...] = ()
    """The company's own telephone numbers and mailboxes, as written; `@tidewick.example` stands for all of a domain."""
    packs: tuple[str, ...] = ()
    """The packs that it builds on, and those that these build on; what a later one says goes before an earlier one."""
    digest: str = ""
    """A hash of the pages that it was compiled from, those of the packs among them."""

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, or `None`."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def channel(self, channel_id: str | None) -> Channel | None:
        """The channel of that id, or `None`."""
        return next((channel for channel in self.channels if channel.id == channel_id), None)


class Edit(NamedTuple):
    """Put `text` where `span` stands in the draft."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding, and how far to trust them."""

    edits: tuple[Edit, ...]
    safety: Safety = "unsafe"


class Hit(NamedTuple):
    """What a check returns: all it knows, and nothing of rule, level or file."""

    span: Span
    """What in the draft's text made it say so."""
    message: str
    """What is wrong, in a sentence to the agent."""
    label: str = ""
    """Which of the kind's labels it is."""
    advice: str = ""
    """What to say or do instead, where the check knows."""
    why: str = ""
    """Why it matters here; empty leaves it to the rule."""
    fixes: tuple[Fix, ...] = ()
    private: bool = False
    """Whether the span is private data, so that its text is masked in reports."""
    hold: bool = False
    """Whether the draft must wait for somebody else."""


class Place(NamedTuple):
    """Where in a file a finding stands. Made at the door, where a report is written."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str = ""
    """The source line on which it starts."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with its rule, level and advice: what a person reads."""

    rule: str
    kind: str
    level: Level
    span: Span
    """Offsets into the draft's text; for a complaint about a file, offsets into the file."""
    text: str
    """The words of the draft that the span covers."""
    message: str
    label: str = ""
    advice: str = ""
    why: str = ""
    url: str = ""
    """The page of the playbook that says so: an address, or a path with a line."""
    fixes: tuple[Fix, ...] = ()
    private: bool = False
    hold: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one draft."""

    findings: tuple[Finding, ...] = ()
    not_applicable: tuple[str, ...] = ()
    """The ids of the rules that would need context which the draft has not got."""
    id: str | None = None
    path: str = ""
    lacking: Mapping[str, str] = field(default_factory=dict)
    """What the rules of `not_applicable` miss, in a few words, as far as it is known: “the customer's message”."""

    @property
    def verdict(self) -> Verdict:
        """`hold` where somebody else must look first, `revise` from warning up, else `send`."""
        if any(finding.hold for finding in self.findings):
            return Verdict.HOLD
        if any(finding.level.rank >= Level.WARNING.rank for finding in self.findings):
            return Verdict.REVISE
        return Verdict.SEND
