"""Make the terminal picture of the README: what `replybook lint` really prints, as an SVG.

python tools/picture.py        # writes docs/lint.svg
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

COMMAND = "replybook lint examples/evening-shift.jsonl"
WIDTH = 92
LINES = 34
"""How much of the report the picture shows."""
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
.{unique_id}-matrix {{ font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ display: none; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">{matrix}</g>
</g>
</svg>
"""


def main() -> int:
    """Write the picture; 0 where it was written."""
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH)}
    done = subprocess.run(
        [sys.executable, "-m", *COMMAND.split()],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 1:
        print(done.stderr, file=sys.stderr)
        return 1
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(Text(f"$ {COMMAND}", style="bold"))
        for line in done.stdout.splitlines()[:LINES]:
            console.print(Text.from_ansi(line), soft_wrap=True)
        TARGET.write_text(
            console.export_svg(title="", theme=THEME, code_format=FORMAT, unique_id="lint"), encoding="utf-8"
        )
    print(f"Wrote {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
