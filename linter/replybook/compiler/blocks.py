"""A stretch of page as blocks: what was read, and prose between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from replybook.compiler.compilation import Block
from replybook.compiler.sections import Section
from replybook.source import Source


def page_blocks(sections: Iterable[Section], first: int, source: Source) -> tuple[Block, ...]:
    """The blocks of a page from line `first` to its end: a block for each rule, and the parts of all that is no rule's.

    A section that looks like a rule and was not compiled to one is prose.
    """
    blocks: list[Block] = []
    for section in sections:
        if section.rule_id:
            blocks.append(_rule_block(section, source))
        elif not section.heading and not section.broken:
            blocks.extend(section.blocks)
    return _filled(blocks, first, len(source.line_starts()), source)


def _rule_block(section: Section, source: Source) -> Block:
    heading = section.heading
    if heading is None:
        raise ValueError("only a section with a rule's heading becomes a rule")
    own = [replace(block, rule_id=heading.id) for block in section.blocks]
    parts = _filled(own, section.body, section.last, source)
    last = parts[-1].end_line if parts else section.body - 1
    return Block(
        "rule",
        section.first,
        last,
        _lines(section.first, last, source),
        heading.title,
        heading.level,
        heading.id,
        tuple(replace(part, rule_id=heading.id) for part in parts),
    )


def _filled(blocks: Iterable[Block], first: int, last: int, source: Source) -> tuple[Block, ...]:
    """The blocks with their Markdown, and with prose for every stretch of lines between them."""
    whole: list[Block] = []
    line = first
    for block in [*blocks, None]:
        end = block.start_line - 1 if block else last
        if prose := _prose(line, end, source):
            whole.append(prose)
        if block:
            whole.append(replace(block, markdown=block.markdown or _lines(block.start_line, block.end_line, source)))
            line = block.end_line + 1
    return tuple(whole)


def _prose(first: int, last: int, source: Source) -> Block | None:
    while first <= last and not source.line(first).strip():
        first += 1
    while last >= first and not source.line(last).strip():
        last -= 1
    return Block("prose", first, last, _lines(first, last, source)) if first <= last else None


def _lines(first: int, last: int, source: Source) -> str:
    return "\n".join(source.line(number) for number in range(first, last + 1))
