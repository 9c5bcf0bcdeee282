"""What the front matter of a page says: who owns it, when it is to be reviewed, which packs it builds on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from replybook.compiler.complaints import Complaints
from replybook.compiler.dates import HOW, read_date
from replybook.compiler.front_matter import Entry, FrontMatterError, cut_front_matter, read_yaml
from replybook.compiler.settings import fold_key
from replybook.source import Source, Span
from replybook.suggest import did_you_mean

KEYS = ("owner", "review by", "extends", "title")
"""The keys that a page's front matter may have."""

INDEX = "index.md"
"""The page whose front matter speaks for the whole playbook."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself."""

    lines: int = 0
    """How many lines the front matter takes, with both `---`."""
    title: str = ""
    owner: str = ""
    review_by: str = ""
    extends: tuple[str, ...] = ()
    """The packs that it names."""
    extends_span: Span = field(default_factory=lambda: Span(0, 0))
    """Where it names them."""


def read_page_facts(source: Source, path: str, as_of: date, complaints: Complaints) -> PageFacts:
    """Read the front matter of a page."""
    try:
        cut = cut_front_matter(source.text)
    except FrontMatterError as problem:
        complaints.add("bad-front-matter", problem.span, str(problem))
        return PageFacts()
    if not cut:
        return PageFacts()
    lines = source.position(cut.body).line - 1 if source.text[cut.end : cut.body].endswith(("\n", "\r")) else -1
    lines = len(source.line_starts()) if lines < 0 else lines
    entries = _entries(source, cut.start, cut.end, complaints)
    return PageFacts(
        lines,
        title=_text(entries, "title"),
        owner=_text(entries, "owner"),
        review_by=_review_by(entries, as_of, complaints),
        extends=_extends(entries, path, complaints),
        extends_span=_whole(entries["extends"]) if "extends" in entries else Span(0, 0),
    )


def _entries(source: Source, start: int, end: int, complaints: Complaints) -> dict[str, Entry]:
    """The entries by their folded key, with their places in the page."""
    try:
        read = read_yaml(source.text[start:end])
    except FrontMatterError as problem:
        complaints.add("bad-front-matter", problem.span.shifted(start), str(problem))
        return {}
    entries: dict[str, Entry] = {}
    for entry in read:
        key_span, value_span = entry.key_span.shifted(start), entry.value_span.shifted(start)
        key = fold_key(entry.key.replace("-", " "))
        if key in KEYS:
            entries[key] = Entry(key, entry.value, key_span, value_span)
        else:
            complaints.add("unknown-key", key_span, f"“{entry.key}” means nothing here. {did_you_mean(key, KEYS)}")
    return entries


def _text(entries: dict[str, Entry], key: str) -> str:
    value = entries[key].value if key in entries else None
    return value.strip() if isinstance(value, str) else ""


def _review_by(entries: dict[str, Entry], as_of: date, complaints: Complaints) -> str:
    entry = entries.get("review by")
    if not entry:
        return ""
    day = read_date(_text(entries, "review by"))
    if not day:
        complaints.add("bad-date", entry.value_span, f"“{entry.value or ''}” is not a date. {HOW}")
        return ""
    if day < as_of:
        message = f"This page was to be reviewed by {day}. Read it over, then write the next date here."
        complaints.add("review-overdue", entry.value_span, message)
    return day.isoformat()


def _extends(entries: dict[str, Entry], path: str, complaints: Complaints) -> tuple[str, ...]:
    entry = entries.get("extends")
    if not entry:
        return ()
    if path.rpartition(":")[2] != INDEX:
        message = f"Packs are named in {INDEX} alone. Move “extends” there."
        complaints.add("bad-front-matter", entry.key_span, message)
        return ()
    value = entry.value if isinstance(entry.value, list) else [entry.value]
    if not all(isinstance(name, str) for name in value):
        message = "Name packs here, in brackets: [core, reviews]."
        complaints.add("bad-front-matter", _whole(entry), message)
        return ()
    names = (part.strip() for name in value for part in name.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _whole(entry: Entry) -> Span:
    return Span(entry.key_span.start, max(entry.key_span.end, entry.value_span.end))
