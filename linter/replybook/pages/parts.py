"""A page of the playbook as the parts that its template prints, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from replybook.compiler import Block, Page, Template
from replybook.compiler.html import Link, References, references_of, to_pieces
from replybook.engine import Linter
from replybook.model import Rule, Rulebook
from replybook.pages import words
from replybook.pages.marks import Shown, linter_for, show
from replybook.pages.places import Places, link_from
from replybook.pages.repository import Repository

_CAPTION = re.compile(r"^\s*(?:❌|✅)\s*(?:\((?:missed|false alarm)\)\s*)?(.*)$")
_PHRASES = '<table class="rb-phrases">'
SHORT = 15
"""A table with more phrases than this scrolls on its own."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that a page shows."""

    kind: Literal["heading", "html", "say", "examples", "replies", "template", "card"]
    html: str = ""
    """For `html` and `say`, all of it; for a heading, what stands in it."""
    title: str = ""
    """For a heading, its plain text; for examples, the line above them."""
    level: int = 0
    anchor: str = ""
    long: bool = False
    """For `say`, whether it scrolls on its own."""
    examples: tuple[Shown, ...] = ()
    """All good or all bad."""
    beside: tuple[Shown, ...] = ()
    """For bad examples: the good ones that follow at once, to stand beside them."""
    beside_title: str = ""
    template: Template | None = None
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A rule as the site shows it."""

    rule: Rule
    where: str
    conditions: tuple[str, ...]
    options: tuple[str, ...]
    parts: tuple[Part, ...]
    level: int
    """The level of its heading."""
    spot: str
    """The file and line where it is written."""
    edit: str
    """The address at which that line is edited; may be empty."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What it takes to make the parts of one page."""

    page: Page
    rulebook: Rulebook
    repository: Repository
    references: References
    link: Link
    anchors: Iterator[str]
    """The anchors of the page's headings, taken one by one as the headings come."""


def page_parts(page: Page, rulebook: Rulebook, places: Places, repository: Repository) -> tuple[Part, ...]:
    """Everything on a page, in its order."""
    desk = _Desk(
        page=page,
        rulebook=rulebook,
        repository=repository,
        references=references_of([part.markdown for block in page.blocks for part in (block, *block.parts)]),
        link=link_from(page.path, places),
        anchors=iter(places.anchors[page.path].values()),
    )
    return tuple(_pair(_parts(page.blocks, None, desk)))


def rule_card(rule: Rule, rulebook: Rulebook, repository: Repository, level: int, parts: tuple[Part, ...] = ()) -> Card:
    """The card of a rule."""
    return Card(
        rule=rule,
        where=words.where(rule, rulebook),
        conditions=tuple(words.conditions(rule)),
        options=tuple(words.options(rule)),
        parts=parts,
        level=level,
        spot=_spot(rule, repository),
        edit="" if rule.origin.pack else repository.edit(rule.origin.path, rule.origin.line),
    )


def _spot(rule: Rule, repository: Repository) -> str:
    """Where a rule is written: for that of a pack, the pack and its page."""
    if rule.origin.pack:
        return f"{rule.origin.path}:{rule.origin.line}"
    return repository.spot(rule.origin.path, rule.origin.line)


def _parts(blocks: tuple[Block, ...], rule: Rule | None, desk: _Desk) -> Iterator[Part]:
    linter = linter_for(rule, desk.rulebook) if any(block.examples for block in blocks) else None
    for block in blocks:
        if block.kind == "rule":
            yield _card_part(block, desk)
        elif block.kind == "examples":
            yield from _examples(block, rule, linter, desk)
        elif block.kind == "template":
            yield Part("template", template=block.template)
        elif block.kind == "phrases":
            yield Part("say", html=_html(block, desk).replace("<table>", _PHRASES), long=len(block.phrases) > SHORT)
        elif block.kind != "settings":
            yield from _prose(block, desk)


def _card_part(block: Block, desk: _Desk) -> Part:
    rule = desk.rulebook.rule(block.rule_id)
    if rule is None:
        raise LookupError(f"{desk.page.path}:{block.start_line}: the rulebook has no rule {block.rule_id}")
    anchor = next(desk.anchors)
    parts = tuple(_pair(_parts(block.parts, rule, desk)))
    card = rule_card(rule, desk.rulebook, desk.repository, block.level, parts)
    return Part("card", title=rule.title, level=block.level, anchor=anchor, card=card)


def _prose(block: Block, desk: _Desk) -> Iterator[Part]:
    for piece in to_pieces(block.markdown, desk.references, desk.link):
        if piece.level:
            anchor = next(desk.anchors)
            yield Part("heading", html=piece.html, title=piece.text, level=piece.level, anchor=anchor)
        elif piece.html:
            yield Part("html", html=piece.html)


def _html(block: Block, desk: _Desk) -> str:
    return "\n".join(part.html for part in _prose(block, desk))


def _examples(block: Block, rule: Rule | None, linter: Linter | None, desk: _Desk) -> Iterator[Part]:
    captions = iter(_captions(block.markdown))
    shown = [
        show(example, rule, desk.rulebook, linter, next(captions, "") if example.reply else "")
        for example in block.examples
    ]
    for good in (False, True):
        if lines := tuple(example for example in shown if example.good is good and not example.reply):
            yield Part("examples", title=block.title, examples=lines)
    if replies := tuple(example for example in shown if example.reply):
        yield Part("replies", examples=replies)


def _captions(markdown: str) -> list[str]:
    """What stands behind the ❌ or ✅ above each `reply` fence."""
    captions, fence = [], ""
    for line in markdown.splitlines():
        mark = line.strip()[:3]
        if mark in {"```", "~~~"} and mark == (fence or mark):
            fence = "" if fence else mark
        elif not fence and (match := _CAPTION.match(line)):
            captions.append(match[1].strip().removesuffix(":"))
    return captions


def _pair(parts: Iterator[Part]) -> Iterator[Part]:
    """Put good examples beside the bad ones that they follow."""
    bad: Part | None = None
    for part in parts:
        good = part.kind == "examples" and part.examples[0].good
        if bad and good:
            yield Part(
                "examples", title=bad.title, examples=bad.examples, beside=part.examples, beside_title=part.title
            )
            bad = None
            continue
        if bad:
            yield bad
        bad = part if part.kind == "examples" and not good else None
        if not bad:
            yield part
    if bad:
        yield bad
