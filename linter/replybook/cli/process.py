"""The command as a process: how it starts and ends where nothing else runs in it."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading

from replybook.cli import main

_LITTER = 100_000
"""How many objects are made before Python looks for lost ones. It would look dozens of times while modules load."""


def run() -> None:
    """Run the command, and end the process with its exit status."""
    gc.set_threshold(_LITTER)
    try:
        main(prog_name="replybook")
    except SystemExit as ended:
        _leave(ended.code)
        raise


def _leave(status: object) -> None:
    """End at once where nothing is left to be done: Python would take itself apart, which lasts as long as a lint.

    Comes back where others have to be told of the end, or where the output cannot be written: then Python sees to it.
    """
    alone = threading.active_count() == 1 and not atexit._ncallbacks()  # noqa: SLF001 (there is no other way to ask)
    if not alone or not isinstance(status, int):
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    os._exit(status)
