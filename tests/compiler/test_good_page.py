"""What a page without a fault compiles to. The page is good-page.md."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from replybook.compiler import Block, Compilation
from replybook.model import (
    Agent,
    BrandTerm,
    Channel,
    Draft,
    Escalation,
    Example,
    Level,
    Origin,
    Phrase,
    Rule,
)

PAGE = Path(__file__).with_name("good-page.md").read_text(encoding="utf-8")
REVIEW = (
    "Tom, a parcel in the hedge is no delivery, and I'm sorry it is the second. Ravi, who plans the round, rings you\n"
    "today before six on the number of your order. Iris"
)


@pytest.fixture
def compilation(compile_pages: Callable[..., Compilation]) -> Compilation:
    return compile_pages("# Home\n", good=PAGE)


def test_there_is_nothing_to_complain_about(compilation: Compilation) -> None:
    assert compilation.findings == ()


def test_the_rules(compilation: Compilation) -> None:
    first, second = compilation.rulebook.rules
    assert first == Rule(
        id="address-request",
        title="Never ask for an address in public",
        kind="private-request",
        level=Level.ERROR,
        where=("public", "desk"),
        unless=("the reply says not to post it",),
        why="What is typed under a post stays there. Ask in private, and say why.",
        phrases=(
            Phrase("home address", also=("street", "[house/flat] number"), origin=Origin("good.md", 23)),
            Phrase("postcode", also=("zip code",), origin=Origin("good.md", 24)),
        ),
        examples=(
            Example("Please reply with your home address. ^IB", good=False, origin=Origin("good.md", 28)),
            Example("Where do you live, exactly? ^IB", good=False, known_gap=True, origin=Origin("good.md", 29)),
            Example(
                'Please tap "Message" below,\nso that I can look up your parcel #3. ^IB',
                good=True,
                origin=Origin("good.md", 33),
            ),
            Example("Please don't post your home address here. ^IB", good=True, origin=Origin("good.md", 35)),
            Example(
                REVIEW,
                good=True,
                reply=True,
                context=Draft(
                    REVIEW,
                    channel="google-review",
                    customer="Second parcel in the hedge. Well done. Tom",
                    customer_name="Tom",
                ),
                origin=Origin("good.md", 45),
            ),
        ),
        origin=Origin("good.md", 9),
    )
    assert (second.id, second.kind, second.level, second.where) == ("no-jargon", "phrases", "warning", ())
    assert second.phrases == (Phrase("commence", "start", origin=Origin("good.md", 57)),)


def test_the_facts(compilation: Compilation) -> None:
    book = compilation.rulebook
    x, bluesky, review, desk = book.channels
    assert x == Channel(
        id="x",
        name="X (Twitter)",
        public=True,
        limit=25_000,
        counted_as="weighted",
        first_reply_minutes=30,
        private_route="DM",
        sign_off="caret initials",
        source="https://docs.example/x",
        checked_on="2026-05-01",
        origin=Origin("good.md", 65),
    )
    assert (bluesky.limit, bluesky.limit_bytes, bluesky.counted_as) == (300, 3_000, "graphemes and bytes")
    assert (bluesky.first_reply_minutes, bluesky.private_route, bluesky.sign_off) == (120, "", "any")
    assert (review.name, review.limit, review.first_reply_minutes) == ("google-review", None, 24 * 60)
    assert desk == Channel("desk", "The front desk", public=False, origin=Origin("good.md", 68))
    assert book.roster == (Agent("Iris Bell", "IB", "Parcels"), Agent("Ravi"))
    mentions = ("a fire", "[smoke, or flames/fumes]")
    assert book.escalations == (Escalation(mentions, "ask if they are safe", "Iris, at once"),)
    assert book.brand_terms == (BrandTerm("Parcelbox", ("parcel box", "Parcel-Box")),)


def test_the_page(compilation: Compilation) -> None:
    page, home = compilation.pages
    assert (page.path, page.title, page.owner, page.review_by) == ("good.md", "Addresses", "Iris Bell", "2026-11-30")
    assert (home.path, home.title) == ("index.md", "Home")
    assert page.text == PAGE
    assert compilation.sources["good.md"].text == PAGE
    (template,) = page.templates
    assert (template.heading, template.line) == ("A card in the door", 91)
    assert template.draft == Draft("{{name}}, the card says where it is. ^{{initials}}", channel="x")
    (example,) = page.examples
    assert (example.text, example.good, example.reply, example.origin) == (
        "We commence.",
        False,
        True,
        Origin("good.md", 86),
    )


def outline(block: Block) -> object:
    name = f"{block.kind} {block.start_line}-{block.end_line}"
    return (name, block.rule_id, list(map(outline, block.parts))) if block.parts else name


def test_the_blocks(compilation: Compilation) -> None:
    assert [outline(block) for block in compilation.pages[0].blocks] == [
        "prose 5-7",
        (
            "rule 9-51",
            "address-request",
            [
                "settings 11-14",
                "prose 16-19",
                "phrases 21-24",
                "examples 26-29",
                "examples 31-35",
                "examples 37-47",
                "prose 49-51",
            ],
        ),
        ("rule 53-59", "no-jargon", ["phrases 55-57", "examples 59-59"]),
        "prose 61-61",
        "channels 63-68",
        "roster 70-73",
        "escalations 75-77",
        "brand terms 79-81",
        "examples 83-87",
        "prose 89-89",
        "template 91-96",
    ]


def test_a_block_holds_its_lines_and_what_was_read_from_them(compilation: Compilation) -> None:
    rule = compilation.pages[0].blocks[1]
    assert (rule.title, rule.level) == ("Never ask for an address in public", 2)
    _, prose, phrases, bad, good, reply, _ = rule.parts
    assert prose.markdown.startswith("What is typed under a post stays there. Ask in *private*,\nand say why.\n\nMore")
    assert [phrase.text for phrase in phrases.phrases] == ["home address", "postcode"]
    assert (bad.title, [example.good for example in bad.examples]) == ("Don't say", [False, False])
    assert (good.title, [example.good for example in good.examples]) == ("Say instead", [True, True])
    assert reply.markdown.startswith("✅ On a review site:\n\n```reply\n---\n")
    assert all(part.rule_id == "address-request" for part in rule.parts)


def test_the_blocks_hold_every_line(compilation: Compilation) -> None:
    lines = PAGE.split("\n")
    covered = set(range(1, 5))
    for block in compilation.pages[0].blocks:
        numbers = range(block.start_line, block.end_line + 1)
        assert covered.isdisjoint(numbers)
        covered |= set(numbers)
        assert block.markdown.rstrip() == "\n".join(lines[number - 1] for number in numbers).rstrip()
    assert [line for number, line in enumerate(lines, 1) if number not in covered and line] == []
