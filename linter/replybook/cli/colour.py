"""Whether colours are wanted, as the environment says it."""

from __future__ import annotations

import os

OFF = {"0", "false"}


def wished_colour() -> bool | None:
    """`False` for NO_COLOR or a dumb terminal, `True` for FORCE_COLOR, `None` where the stream is to decide.

    NO_COLOR wins over FORCE_COLOR. An empty variable counts as none, and FORCE_COLOR=0 as a no.
    """
    forced = os.environ.get("FORCE_COLOR", "").lower()
    if os.environ.get("NO_COLOR") or forced in OFF:
        return False
    if forced:
        return True
    return False if os.environ.get("TERM") == "dumb" else None
