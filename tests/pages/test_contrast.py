"""Every colour of text is readable on what it stands on, by light and in the dark (WCAG 2.2, level AA: 4.5 to 1)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

SHEET = (files("replybook.pages") / "theme/assets/replybook/handbook.css").read_text(encoding="utf-8")
LIGHT = dict(re.findall(r"--rb-([\w-]+): (#\w+);", SHEET.partition("}")[0]))
DARK = {**LIGHT, **dict(re.findall(r"--rb-([\w-]+): (#\w+);", SHEET.partition("}")[2].partition("}")[0]))}

PAIRS = [
    ("ink", "paper"),
    ("ink", "tint"),
    ("ink", "brand-soft"),
    ("ink", "error-tint"),
    ("ink", "good-tint"),
    ("ink", "mark"),
    ("ink", "bubble"),
    ("soft", "paper"),
    ("soft", "tint"),
    ("soft", "bubble"),
    ("soft", "error-tint"),
    ("soft", "good-tint"),
    ("brand", "paper"),
    ("brand", "tint"),
    ("brand", "brand-soft"),
    ("error", "error-tint"),
    ("error", "paper"),
    ("warning", "warning-tint"),
    ("suggestion", "suggestion-tint"),
    ("good", "good-tint"),
    ("good", "tint"),
    ("error", "tint"),
]


def luminance(colour: str) -> float:
    """The relative luminance of a hex colour, 0 for black to 1 for white."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda name: name)
def test_text_stands_out_from_its_ground(scheme: dict[str, str], text: str, ground: str) -> None:
    darker, lighter = sorted((luminance(scheme[text]), luminance(scheme[ground])))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
