"""Playbook Markdown as HTML that nothing further on can take for anything but text and tags.

The site's generator reads pages with another Markdown parser than ours. So it gets HTML, made from what was compiled:
every character of the playbook's text that means something to any Markdown, to HTML or to a template language is a
numeric entity, and every line begins with a tag.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

Link = Callable[[str], str | None]
"""From an address as written to the address on the site; `None` where no link may be made of it."""
References = dict[str, Any]
"""The link definitions of a page, as the parser keeps them."""

_ENTITIES = {ord(mark): f"&#{ord(mark)};" for mark in "&<>\"'`\\[]*_{}|#~^=\n\u2028\u2029"}
_CONTROLS, _SURROGATES = [*range(9), *range(11, 32), *range(127, 160), 0xFEFF], range(0xD800, 0xE000)
_DROPPED = dict.fromkeys([*_CONTROLS, *_SURROGATES])
_QUIET = {**_DROPPED, **_ENTITIES}
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, or a stretch of HTML between headings."""

    html: str
    """For a heading, what stands inside it."""
    level: int = 0
    """1 to 6 for a heading, else 0."""
    text: str = ""
    """For a heading, its plain text."""
    links: tuple[str, ...] = ()
    """The addresses that it links to, as written."""


def quiet(text: str) -> str:
    """The text with every character as an entity that means something to Markdown, HTML or a template language."""
    return text.translate(_QUIET)


def references_of(pieces: Sequence[str]) -> References:
    """The link definitions of all the pieces of a page, since a link may stand far from its definition."""
    references: References = {}
    for markdown in pieces:
        _parser().parse(markdown, references)
    return references


def to_pieces(markdown: str, references: References, link: Link) -> list[Piece]:
    """Markdown as headings and HTML, in order."""
    parser = _parser()
    return [_piece(parser, nodes, references) for nodes in _top_level(_tamed(parser.parse(markdown, references), link))]


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    for name, rule in _RULES.items():
        parser.add_render_rule(name, rule)
    return parser


def _piece(parser: MarkdownIt, nodes: list[Token], references: References) -> Piece:
    if nodes[0].type != "heading_open":
        return Piece(_render(parser, nodes, references), links=_links(nodes))
    inline = [child for child in nodes[1].children or () if child.type not in {"link_open", "link_close"}]
    html = parser.renderer.render([Token("inline", "", 0, children=inline)], parser.options, references)
    return Piece(html, int(nodes[0].tag[1:]), plain_text(inline))


def _links(nodes: Sequence[Token]) -> tuple[str, ...]:
    return tuple(child.meta["written"] for node in nodes for child in node.children or () if "written" in child.meta)


def plain_text(inline: Sequence[Token]) -> str:
    """The text of inline tokens without their marks."""
    parts = [" " if token.type in {"softbreak", "hardbreak"} else token.content for token in inline]
    return " ".join("".join(parts).split())


def _render(parser: MarkdownIt, tokens: Sequence[Token], references: References) -> str:
    html = str(parser.renderer.render(tokens, parser.options, references)).strip()
    return html.replace("{", "&#123;").replace("}", "&#125;")


def _top_level(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    nodes: list[Token] = []
    for token in tokens:
        nodes.append(token)
        if token.level == 0 and token.nesting <= 0 and token.type != "inline":
            yield nodes
            nodes = []


def _tamed(tokens: list[Token], link: Link) -> list[Token]:
    for token in tokens:
        if token.tag in {"td", "th"}:
            _tame_cell(token)
        if token.children:
            _tame_links(token.children, link)
    return tokens


def _tame_cell(cell: Token) -> None:
    """Say by a class what the parser says by a style, which the security policy forbids."""
    style = str(cell.attrs.pop("style", ""))
    if style:
        cell.attrs["class"] = "rb-" + style.rpartition(":")[2]
    if cell.tag == "th" and cell.nesting == 1:
        cell.attrs["scope"] = "col"


def _tame_links(inline: Sequence[Token], link: Link) -> None:
    open_links: list[Token] = []
    for token in inline:
        if token.type == "link_open":
            _tame_link(token, link)
            open_links.append(token)
        elif token.type == "link_close":
            token.tag = open_links.pop().tag
        elif token.type == "image":
            token.attrs["src"] = link(str(token.attrs.get("src", ""))) or ""


def _tame_link(token: Token, link: Link) -> None:
    token.meta["written"] = str(token.attrs.get("href", ""))
    address = link(token.meta["written"])
    if address is None:
        token.tag, token.attrs = "span", {}
        return
    token.attrs = {"href": address}
    if address.startswith(("http:", "https:", "//")):
        token.attrs["rel"] = "noopener noreferrer"


def _text(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return quiet(tokens[index].content)


def _break(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return " " if tokens[index].type == "softbreak" else "<br>"


def _code(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return f"<code>{quiet(tokens[index].content)}</code>"


def _fence(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return f'<div class="highlight"><pre><code>{quiet(tokens[index].content)}</code></pre></div>\n'


def _image(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    """A picture of the playbook; one from elsewhere becomes a link, since a reader's browser asks nobody else."""
    token = tokens[index]
    source, text = str(token.attrs["src"]), quiet(token.content)
    if not source:
        return text
    if source.lower().endswith(_PICTURES) and "//" not in source:
        return f'<img src="{quiet(source)}" alt="{text}" loading="lazy">'
    return f'<a href="{quiet(source)}" rel="noopener noreferrer">{text or quiet(source)}</a>'


_RULES = {
    "text": _text,
    "softbreak": _break,
    "hardbreak": _break,
    "code_inline": _code,
    "fence": _fence,
    "code_block": _fence,
    "image": _image,
}
"""How we print what the parser would print otherwise: no line of the result may begin with the playbook's own words."""
