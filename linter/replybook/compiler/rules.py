"""A section becomes a rule: its settings looked up, its phrases held against its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from replybook.checks import find_kind, kind_names
from replybook.checks.kind import Kind
from replybook.compiler.complaints import Complaints
from replybook.compiler.dates import HOW, read_date
from replybook.compiler.kind_options import check_keys_alone, read_kind_options
from replybook.compiler.phrase_tables import AVOID, KIND_OF_SENSE
from replybook.compiler.scope import read_conditions, read_where, setting_parts
from replybook.compiler.sections import RuleHeading, Section
from replybook.compiler.settings import CORE, REPEATABLE, Setting, fold_key
from replybook.compiler.words import Words
from replybook.model import Level, Origin, Rule
from replybook.suggest import did_you_mean

OFF = "off"
"""The level of a rule that is turned off."""

_CORE = frozenset(map(fold_key, CORE))
_Core = Mapping[str, list[Setting]]


@dataclass(frozen=True, slots=True)
class Made:
    """A rule, before the other rules are known."""

    rule: Rule
    kind: Kind
    heading: RuleHeading
    off: bool
    """Whether the rule is turned off."""
    shares: tuple[Words, ...]
    """The ids behind “Phrases from”, with their places."""


def make_rule(section: Section, page: str, channels: Mapping[str, str], complaints: Complaints) -> Made | None:
    """The rule of a section; `None`, with a complaint, where it cannot be compiled.

    `channels` holds the channels' ids by all that they may be called.
    """
    heading = section.heading
    if heading is None:
        return None
    before = len(complaints.found)
    core, own = _sort_settings(section, complaints)
    kind = _kind(core, complaints)
    level = _level(core, complaints)
    shares = tuple(words for setting in core["phrases from"] for words in setting_parts(setting, ",;"))
    rule = Rule(
        id=heading.id,
        title=heading.title,
        kind=kind.name if kind else "",
        level=level or Level.WARNING,
        where=read_where(core["where"], channels, complaints),
        when=read_conditions(core["when"], complaints),
        unless=read_conditions(core["unless"], complaints),
        message=_text(core, "message"),
        since=_since(core, complaints),
        why=section.why,
        options=read_kind_options(own, kind, complaints) if kind else {},
        phrases=tuple(section.phrases),
        phrases_from=tuple(words.text for words in shares),
        examples=tuple(section.examples),
        origin=Origin(page, heading.line),
    )
    if kind:
        _check_phrases(section, kind, core, complaints)
    else:
        check_keys_alone(own, complaints)
    if kind is None or section.spoiled or len(complaints.found) > before:
        return None
    return Made(rule, kind, heading, level is None, shares)


def _sort_settings(section: Section, complaints: Complaints) -> tuple[dict[str, list[Setting]], list[Setting]]:
    """The settings of every rule by their key, and those that are left for the kind."""
    core: dict[str, list[Setting]] = {key: [] for key in _CORE}
    own: list[Setting] = []
    seen: set[str] = set()
    for setting in section.settings:
        if setting.key in seen and setting.key not in REPEATABLE:
            message = f"“{setting.written}” is set twice in this rule. Keep one of the two."
            complaints.add("bad-setting", setting.key_span, message)
            continue
        seen.add(setting.key)
        core.get(setting.key, own).append(setting)
    return core, own


def _text(core: _Core, key: str) -> str:
    return str(core[key][0].value) if core[key] else ""


def _kind(core: _Core, complaints: Complaints) -> Kind | None:
    """The kind of check; `phrases` where the rule names none."""
    written = _text(core, "check") or "phrases"
    name = "-".join(written.casefold().replace("_", " ").split())
    try:
        kind = find_kind(name)
    except ImportError as problem:
        complaints.add("unknown-kind", core["check"][0].value_span, f"The kind “{name}” cannot be loaded: {problem}.")
        return None
    if kind is None:
        message = f"There is no kind of check “{written}”. {did_you_mean(written, kind_names())}"
        complaints.add("unknown-kind", core["check"][0].value_span, message)
    return kind


def _level(core: _Core, complaints: Complaints) -> Level | None:
    """The level; `None` for a rule that is turned off."""
    written = _text(core, "level").casefold() or Level.WARNING.value
    if written in {OFF, "false"}:  # a bare `off` is false in a `settings` fence
        return None
    try:
        return Level(written)
    except ValueError:
        hint = did_you_mean(written, [*Level, OFF])
        complaints.add("unknown-level", core["level"][0].value_span, f"“{written}” is not a level. {hint}")
        return None


def _since(core: _Core, complaints: Complaints) -> str:
    written = _text(core, "since")
    if written and not read_date(written):
        complaints.add("bad-date", core["since"][0].value_span, f"“{written}” is not a date. {HOW}")
    return written


def _check_phrases(section: Section, kind: Kind, core: _Core, complaints: Complaints) -> None:
    """Complain about phrases that the kind does not read, or reads as the contrary of what they are meant for."""
    reads = any(field.name == "phrases" for field in fields(kind.options))
    if not reads and core["phrases from"]:
        message = f"The kind “{kind.name}” reads no phrases. Take this setting off, or name another kind."
        complaints.add("unused-table", core["phrases from"][0].key_span, message)
    for sense, span in section.senses:
        wanted = KIND_OF_SENSE.get(sense)
        if not reads:
            message = f"The kind “{kind.name}” reads no phrases. Move this table to a rule of its own."
            complaints.add("unused-table", span, message)
        elif wanted and kind.name == "phrases":
            heading = span.of(complaints.source.text)
            message = f"“{heading}” is not for the kind “phrases”. Write “Check: {wanted}” into the settings."
            complaints.add("unused-table", span, message)
        elif sense == AVOID and not kind.probe_flags:
            message = f"The kind “{kind.name}” asks for these words. Write “Must say” above them, or name another kind."
            complaints.add("unused-table", span, message)
