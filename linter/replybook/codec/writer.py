"""From a rulebook to plain dictionaries and lists, and those to JSON text that diffs well.

What is empty is left out. A phrase or an example that stands on its rule's own page says only its `line`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from replybook.late import late
from replybook.model import Example, Origin, Phrase, Rule, Rulebook
from replybook.wire import draft_to_wire

_WIDTH = 110
"""An object or a list that fits into this width is written on one line."""
_SURROGATE = late("[\ud800-\udfff]")
"""Half characters, which UTF-8 cannot hold."""


def rulebook_to_wire(rulebook: Rulebook) -> dict[str, Any]:
    """Everything in the rulebook, as JSON takes it, under the names of the format."""
    return {
        "digest": rulebook.digest,
        **({"packs": list(rulebook.packs)} if rulebook.packs else {}),
        "channels": [_filled(channel) for channel in rulebook.channels],
        "roster": [_filled(agent) for agent in rulebook.roster],
        "escalations": [_filled(escalation) for escalation in rulebook.escalations],
        "brand_terms": [_filled(term) for term in rulebook.brand_terms],
        **({"own": list(rulebook.own)} if rulebook.own else {}),
        "rules": [_rule(rule) for rule in rulebook.rules],
    }


def write_json(value: Any) -> str:
    """JSON text in which whatever fits on a line stands on one line; ends in a line break."""
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", _pretty(value, "")) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    wire: dict[str, Any] = {"id": rule.id, "title": rule.title, "kind": rule.kind, "level": str(rule.level)}
    wire |= _written(rule, "where", "when", "unless", "message", "since", "why")
    if rule.options:
        wire["options"] = {name: _plain(rule.options[name]) for name in sorted(rule.options)}
    if rule.phrases:
        wire["phrases"] = [_placed(_phrase(phrase), phrase.origin, rule) for phrase in rule.phrases]
    wire |= _written(rule, "phrases_from")
    if rule.examples:
        wire["examples"] = [_placed(_example(example), example.origin, rule) for example in rule.examples]
    return wire | {"origin": _plain(rule.origin)}


def _written(rule: Rule, *names: str) -> dict[str, Any]:
    return {name: _plain(value) for name in names if (value := getattr(rule, name))}


def _phrase(phrase: Phrase) -> dict[str, Any]:
    return {"text": phrase.text, **_filled(phrase, ("instead", "also"))}


def _example(example: Example) -> dict[str, Any]:
    wire: dict[str, Any] = {"text": example.text, "good": example.good}
    wire |= {name: True for name in ("known_gap", "reply") if getattr(example, name)}
    if example.context:
        wire["context"] = draft_to_wire(example.context)
        if example.context.text == example.text:
            del wire["context"]["text"]
    return wire


def _placed(wire: dict[str, Any], origin: Origin | None, rule: Rule) -> dict[str, Any]:
    if origin is None:
        return wire
    return wire | ({"line": origin.line} if origin.path == rule.origin.path else {"origin": _plain(origin)})


def _filled(value: Any, names: Iterable[str] | None = None) -> dict[str, Any]:
    """The fields of a value that differ from their default."""
    defaults = value._field_defaults
    pairs = ((name, getattr(value, name)) for name in names or value._fields)
    return {name: _plain(item) for name, item in pairs if name not in defaults or item != defaults[name]}


def _plain(value: Any) -> Any:
    if isinstance(value, Origin):
        return {"path": value.path, "line": value.line}
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value


def _pretty(value: Any, indent: str) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(flat) <= _WIDTH or not isinstance(value, dict | list):
        return flat
    deeper = f"{indent}  "
    if isinstance(value, dict):
        items = [f"{json.dumps(name, ensure_ascii=False)}: {_pretty(item, deeper)}" for name, item in value.items()]
    else:
        items = [_pretty(item, deeper) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    return f"{start}\n{deeper}" + f",\n{deeper}".join(items) + f"\n{indent}{end}"
