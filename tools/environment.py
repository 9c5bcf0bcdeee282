"""The virtual environment of this repository: made once, with nothing but Python's standard library."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
OLDEST = (3, 11)


def python_with(extras: str) -> Path:
    """The Python of `.venv` with this package and the extras installed, and `.venv` made where it is not there."""
    if sys.version_info < OLDEST:
        sys.exit(f"Replybook needs Python {OLDEST[0]}.{OLDEST[1]} or later; this is {sys.version.split()[0]}.")
    python = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _has_pip(python):
        print(f"Making {FOLDER.relative_to(ROOT)} …", flush=True)
        try:
            venv.create(FOLDER, with_pip=True, clear=True)
        except subprocess.CalledProcessError:
            sys.exit("This Python comes without pip. On Debian and Ubuntu: apt install python3-venv, then try again.")
    print(f"Installing replybook[{extras}] into it …", flush=True)
    pip = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--editable",
        f".[{extras}]",
    ]
    if subprocess.run(pip, cwd=ROOT, check=False).returncode:
        sys.exit("pip could not install what is needed; its message stands above.")
    return python


def _has_pip(python: Path) -> bool:
    """Whether the environment is whole: making it may have been stopped half way."""
    if not python.exists():
        return False
    return subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def run(command: Sequence[object], **options: object) -> int:
    """Show a command and run it in the repository; its exit status."""
    shown = " ".join(str(part) for part in command[1:]).removeprefix("-m ")
    print(f"\n$ {shown}", flush=True)
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False, **options).returncode  # type: ignore[call-overload,no-any-return]
