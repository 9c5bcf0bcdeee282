"""One page: read from its bytes, front matter first, then cut into sections whose parts are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from replybook.compiler.complaints import Complaints
from replybook.compiler.cursor import Context
from replybook.compiler.examples import split_lists
from replybook.compiler.fences import check_fence
from replybook.compiler.nodes import Node, read_nodes
from replybook.compiler.page_facts import PageFacts, read_page_facts
from replybook.compiler.parts import read_section
from replybook.compiler.sections import Section, cut_sections
from replybook.compiler.shapes import check_shapes
from replybook.digest import page_paths
from replybook.source import Source, Span

LONGEST = 200_000
"""The longest page, in characters: a book of its own."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page whose sections are read; its rules are still to be made."""

    path: str
    source: Source
    complaints: Complaints
    facts: PageFacts = field(default_factory=PageFacts)
    title: str = ""
    first: int = 1
    """The first line behind the front matter."""
    sections: tuple[Section, ...] = ()


def read_pages(folder: Path, pack: str, as_of: date) -> list[ReadPage]:
    """Read all pages of a playbook, or of the pack of that name, whose paths then begin with it and a colon."""
    prefix = f"{pack}:" if pack else ""
    return [
        _misnamed(path, file) if ":" in path else read_page(f"{prefix}{path}", file, as_of)
        for path, file in page_paths(folder).items()
    ]


def _misnamed(path: str, file: Path) -> ReadPage:
    page = _unread(path, Source("", str(file)))
    message = "No system but this one takes a colon in the name of a file, so this page is left out. Rename it."
    page.complaints.add_at_line("unreadable-page", 1, message)
    return page


def read_page(path: str, file: Path, as_of: date) -> ReadPage:
    """Read a page, whose path below the playbook's folder is `path`.

    A page that cannot be read has a complaint and no sections.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(4 * LONGEST + 1)
    except OSError as problem:
        page = _unread(path, Source("", str(file)))
        page.complaints.add_at_line("unreadable-page", 1, f"This page cannot be read: {problem.strerror}.")
        return page
    source = Source(content.decode("utf-8-sig", errors="replace"), str(file))
    page = _unread(path, source)
    if not _is_readable(content, page):
        return page
    facts = read_page_facts(page.source, path, as_of, page.complaints)
    try:
        nodes = read_nodes(source, facts.lines)
    except RecursionError:
        page.complaints.add_at_line("unreadable-page", 1, "This page is nested too deep to be read. Make it plainer.")
        return page
    return _read_body(page, facts, nodes, as_of)


def _read_body(page: ReadPage, facts: PageFacts, nodes: tuple[Node, ...], as_of: date) -> ReadPage:
    first, last = facts.lines + 1, len(page.source.line_starts())
    sections = cut_sections(split_lists(nodes), first, last, page.complaints)
    context = Context(page.path, page.source, as_of, page.complaints)
    for section in sections:
        read_section(section, context)
    for node in nodes:
        for inner in node.walk():
            if inner.type == "fence":
                check_fence(inner, page.source, page.complaints, nested=inner is not node)
    check_shapes(nodes, page.source, page.complaints)
    title = next((_text(node) for node in nodes if node.type == "heading" and node.level == 1), "")
    return ReadPage(
        page.path, page.source, page.complaints, facts, title or facts.title or page.title, first, tuple(sections)
    )


def _text(node: Node) -> str:
    return node.inline.plain.text if node.inline else ""


def _unread(path: str, source: Source) -> ReadPage:
    return ReadPage(path, source, Complaints(source), title=_file_title(path))


def _file_title(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".md").replace("-", " ").capitalize()


def _is_readable(content: bytes, page: ReadPage) -> bool:
    source, complaints = page.source, page.complaints
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        if len(content) > 4 * LONGEST:
            return _too_long(page)
        at = len(content[: problem.start].decode("utf-8-sig"))
        message = "This page is not UTF-8 text. Save it as UTF-8 in your editor."
        complaints.add("unreadable-page", Span(at, at + 1), message)
        return False
    if (at := source.text.find("\0")) >= 0:
        complaints.add("unreadable-page", Span(at, at + 1), "This page holds a NUL, so it is not text. Write it anew.")
        return False
    return len(source.text) <= LONGEST or _too_long(page)


def _too_long(page: ReadPage) -> Literal[False]:
    message = f"This page has more than {LONGEST:,} characters. Make several pages of it."
    page.complaints.add("unreadable-page", Span(0, 0), message)
    return False
