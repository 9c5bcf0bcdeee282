"""The JSON Schema of a compiled rulebook, for whoever reads one without Replybook."""

from __future__ import annotations

from typing import Any

from replybook.model import Level
from replybook.wire import WIRE_NAMES

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_FLAG = {"type": "boolean"}
_COUNT = {"type": "integer", "minimum": 0}
_ORIGIN = {"$ref": "#/$defs/origin"}
_ID = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}


def schema_of(number: int) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the format with that number."""
    lists = {name: {"type": "array", "items": {"$ref": f"#/$defs/{item}"}} for name, item in _LISTS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Replybook rulebook",
        "description": "What a playbook compiles to. Written by “replybook compile”; not to be edited by hand.",
        **_object({"schema": {"const": number}, "digest": _TEXT, "packs": _packs(), "own": _own(), **lists}, *_NEEDED),
        "$defs": _definitions(),
    }


_NEEDED = ("schema", "digest", "rules")
_LISTS = {
    "channels": "channel",
    "roster": "agent",
    "escalations": "escalation",
    "brand_terms": "brand_term",
    "rules": "rule",
}


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _about(what: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "description": what}


def _definitions() -> dict[str, Any]:
    return {
        "origin": _object({"path": _TEXT, "line": _COUNT}, "path", "line"),
        "channel": _channel(),
        "agent": _object({"name": _TEXT, "initials": _TEXT, "team": _TEXT}, "name"),
        "escalation": _object({"mentions": _TEXTS, "then": _TEXT, "who": _TEXT}, "mentions"),
        "brand_term": _object({"term": _TEXT, "wrong": _TEXTS}, "term"),
        "phrase": _phrase(),
        "example": _example(),
        "draft": _draft(),
        "rule": _rule(),
    }


def _packs() -> dict[str, Any]:
    return _about("The packs that it builds on; what a later one says goes before an earlier one.", _TEXTS)


def _own() -> dict[str, Any]:
    return _about("The company's own telephone numbers and mailboxes; “@tidewick.example” is all of a domain.", _TEXTS)


def _channel() -> dict[str, Any]:
    texts = {"private_route": _TEXT, "source": _TEXT, "checked_on": _TEXT, "origin": _ORIGIN}
    return _object(
        {
            "id": _TEXT,
            "name": _TEXT,
            "public": _about("Whether others than the customer can read along.", _FLAG),
            "limit": _about("The longest reply, counted as counted_as says.", _COUNT),
            "limit_bytes": _about("The longest reply in UTF-8 bytes.", _COUNT),
            "counted_as": {"enum": ["characters", "weighted", "graphemes and bytes", "url 23"]},
            "first_reply_minutes": _COUNT,
            "sign_off": {"enum": ["any", "caret initials", "first name", "name and team", "none"]},
            **texts,
        },
        "id",
        "name",
        "public",
    )


def _phrase() -> dict[str, Any]:
    line = _about("The line on the rule's own page.", _COUNT)
    return _object({"text": _TEXT, "instead": _TEXT, "also": _TEXTS, "line": line, "origin": _ORIGIN}, "text")


def _example() -> dict[str, Any]:
    return _object(
        {
            "text": _TEXT,
            "good": _about("False: the rule must flag it. True: it must not.", _FLAG),
            "known_gap": _about("It is known not to work.", _FLAG),
            "reply": _about("It is a whole reply; a good one must pass every rule.", _FLAG),
            "context": {"$ref": "#/$defs/draft"},
            "line": _about("The line on the rule's own page.", _COUNT),
            "origin": _ORIGIN,
        },
        "text",
        "good",
    )


def _draft() -> dict[str, Any]:
    turn = _object({"from": {"enum": ["customer", "agent"]}, "text": _TEXT}, "from", "text")
    special = {
        "public": _FLAG,
        "author": {"enum": ["human", "ai"]},
        "thread": {"type": "array", "items": turn},
    }
    return _about(
        "What is known about a reply; its text is the example's unless it is given.",
        _object({name: special.get(name, _TEXT) for name in WIRE_NAMES}),
    )


def _rule() -> dict[str, Any]:
    phrases = {"type": "array", "items": {"$ref": "#/$defs/phrase"}}
    examples = {"type": "array", "items": {"$ref": "#/$defs/example"}}
    return _object(
        {
            "id": _ID,
            "title": _TEXT,
            "kind": _TEXT,
            "level": {"enum": [str(level) for level in Level]},
            "where": _about("Channel ids, “public” or “private”; left out: everywhere.", _TEXTS),
            "when": _TEXTS,
            "unless": _TEXTS,
            "message": _TEXT,
            "since": _TEXT,
            "why": _TEXT,
            "options": {"type": "object"},
            "phrases": phrases,
            "phrases_from": _TEXTS,
            "examples": examples,
            "origin": _ORIGIN,
        },
        "id",
        "title",
        "kind",
        "level",
        "origin",
    )
