"""What in Markdown is not the writer's own words is blanked out, and every offset stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.readers.markdown_mask import mask_markdown

TABLE = [
    ("plain words", "Hi Tom, it's $5 (or 4*2).", "Hi Tom, it's $5 (or 4*2)."),
    ("code span", "Run `rm -rf` now", "Run `      ` now"),
    ("code span of two backticks", "Run ``a ` b`` now", "Run ``     `` now"),
    ("a backtick alone", "Run ` now", "Run ` now"),
    ("no code span across paragraphs", "a ` b\n\nc ` d", "a ` b\n\nc ` d"),
    ("code span across a line", "a `b\nc` d", "a ` \n ` d"),
    ("an escaped backtick", r"a \`b\` c", r"a \`b\` c"),
    ("fence", "a\n```sh\nsorry\n```\nb", "a\n     \n     \n   \nb"),
    ("fence of tildes", "~~~\n```\nsorry\n~~~\nb", "   \n   \n     \n   \nb"),
    ("a longer fence", "````\n```\n````\nb", "    \n   \n    \nb"),
    ("fence never closed", "a\n```\nsorry", "a\n   \n     "),
    ("a fence's line may not hold backticks", "```a``` b", "``` ``` b"),
    ("block quote", "> sorry\n> for\nmine", "       \n     \nmine"),
    ("a greater-than inside a line", "a > b", "a > b"),
    ("comment", "a <!-- sorry --> b", "a                b"),
    ("comment of two lines", "a <!-- so\nrry --> b", "a        \n        b"),
    ("comment never closed", "a <!-- sorry", "a <!-- sorry"),
    ("comment that shows a fence", "<!--\n```\n-->\nmine", "    \n   \n   \nmine"),
    ("fence that shows a comment", "```\n<!--\n```\nmine -->", "   \n    \n   \nmine -->"),
    ("link", "see [the page](https://x.example/a) now", "see  the page                       now"),
    ("link with a title and brackets", "[a](/b_(c) 'd') e", " a              e"),
    ("image", "![a cat](cat.png)", "  a cat          "),
    ("reference", "see [the page][p] now", "see  the page     now"),
    ("address alone", "see https://x.example/a_b_c", "see https://x.example/a_b_c"),
    ("slot in brackets", "Hi [CUSTOMER], hi [NAME]", "Hi [CUSTOMER], hi [NAME]"),
    ("emphasis", "so **very** sorry, *Tom* and _Ann_", "so   very   sorry,  Tom  and  Ann "),
    ("slot between underscores", "Hi __NAME__ and order_id_here", "Hi __NAME__ and order_id_here"),
    ("sums and stars", "5 * 3 * 2, ** and *", "5 * 3 * 2, ** and *"),
]


@pytest.mark.parametrize(("text", "masked"), [pytest.param(text, masked, id=name) for name, text, masked in TABLE])
def test_masks(text: str, masked: str) -> None:
    assert mask_markdown(text) == masked


PIECES = [
    "`",
    "```",
    "~~~",
    "\n",
    "\n\n",
    "> ",
    "<!--",
    "-->",
    "[",
    "](",
    ")",
    "][",
    "]",
    "*",
    "**",
    "_",
    "a",
    " ",
    "\\",
    "!",
    "😀",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_every_character_stays_or_becomes_a_space(text: str) -> None:
    masked = mask_markdown(text)
    assert len(masked) == len(text)
    assert all(new == old or (new == " " and old != "\n") for old, new in zip(text, masked, strict=True))
