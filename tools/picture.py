"""Make the terminal picture of the README: what `replybook lint` really prints, as an SVG.

python tools/picture.py        # writes docs/lint.svg
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

COMMAND = "replybook lint examples/late-sofa.md"
WIDTH = 88
TARGET = ROOT / "docs" / "lint.svg"

THEME = TerminalTheme(
    (27, 31, 42),
    (222, 226, 235),
    [
        (27, 31, 42),
        (255, 122, 122),
        (120, 214, 150),
        (255, 203, 107),
        (130, 170, 255),
        (199, 146, 234),
        (137, 221, 255),
        (222, 226, 235),
    ],
    [
        (104, 112, 134),
        (255, 122, 122),
        (120, 214, 150),
        (255, 203, 107),
        (130, 170, 255),
        (199, 146, 234),
        (137, 221, 255),
        (255, 255, 255),
    ],
)

FORMAT = """<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="What replybook lint prints">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: {char_height}px; line-height: {line_height}px; white-space: pre; }}
{styles}
</style>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})">
<g class="{unique_id}-matrix">{matrix}</g>
</g>
</svg>
"""
_NEEDLESS = re.compile(r' clip-path="[^"]*"|<text [^>]*>\n</text>')
MARGIN = "  "
"""What stands before each line, so that no text touches the frame."""


def drawn(lines: list[str]) -> str:
    """The SVG of lines with ANSI colours."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(
            record=True, width=WIDTH + 2 * len(MARGIN), file=nowhere, force_terminal=True, color_system="truecolor"
        )
        for line in lines:
            console.print(Text.from_ansi(MARGIN + line), soft_wrap=True)
        svg = console.export_svg(title="", theme=THEME, code_format=FORMAT, unique_id="lint")
    return _NEEDLESS.sub("", svg)


def main() -> int:
    """Write the picture; 0 where it was written."""
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    done = subprocess.run(
        [sys.executable, "-m", *COMMAND.split()],
        cwd=ROOT,
        env={**environment, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 1:
        print(done.stderr, file=sys.stderr)
        return 1
    lines = [f"\x1b[1;32m$\x1b[0m \x1b[1m{COMMAND}\x1b[0m", "", *done.stdout.splitlines(), ""]
    TARGET.write_text(drawn(lines), encoding="utf-8")
    print(f"Wrote {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
