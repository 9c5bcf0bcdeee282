"""The engines for grammar and spelling, one per file, and the one that this process uses.

The command says which (`configure`); it starts when a draft first needs it, so a run without a `language` rule
starts nothing. When it fails, it is let go for good, what it said is kept for the command to tell (`trouble`), and the
rules that need it are not applicable from there on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from threading import Lock

from replybook.language.engine import Engine, Mistake, Unavailable, Unjudged, Wanted

NONE = "none"
ENGINES = {
    "harper": "replybook.language.harper",
    "languagetool": "replybook.language.languagetool",
}
"""Every engine: its name in the config, and the module whose `open_engine` starts it."""

ANY, _WORKING = "a language engine", "a language engine that works"
"""What is missing where none is configured, and where one failed."""
_PATIENCE = 3
"""Texts in a row that an engine may fail to judge before it is taken for broken."""
_REMEMBERED = 8
"""Texts whose mistakes are kept, since more than one rule may ask for them."""


@dataclass(slots=True)
class _Desk:
    """The engine of this process."""

    name: str = NONE
    server: str = ""
    engine: Engine | None = None
    trouble: str = ""
    unjudged: int = 0
    """How many texts in a row it could not judge."""
    found: dict[tuple[str, Wanted], tuple[Mistake, ...]] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)


_desk = _Desk()


def engine_names() -> list[str]:
    """What may be configured."""
    return [*ENGINES, NONE]


def configure(name: str, server: str = "") -> None:
    """Use the engine of that name from now on, `none` for none; `server` is the address of a running LanguageTool.

    Starts nothing. Raises `ValueError` for a name that is not in `engine_names()`.
    """
    if name not in engine_names():
        raise ValueError(f"There is no language engine “{name}”. Known are: {', '.join(engine_names())}.")
    close()
    _desk.name, _desk.server = name, server


def is_configured() -> bool:
    """Whether there is an engine to use, started or not."""
    return _desk.name != NONE


def use(engine: Engine | None) -> None:
    """Use an engine that runs already, from now on."""
    close()
    _desk.name, _desk.engine = (engine.name, engine) if engine else (NONE, None)


def close() -> None:
    """Stop the engine of this process, and forget its trouble."""
    with _desk.lock:
        if _desk.engine:
            _desk.engine.close()
        _desk.name, _desk.server, _desk.engine, _desk.trouble, _desk.unjudged = NONE, "", None, "", 0
        _desk.found.clear()


def trouble() -> str:
    """What went wrong with the engine, and the way out: for a person. Empty where nothing did."""
    return _desk.trouble


def note_trouble(message: str) -> None:
    """Keep what went wrong in another process of the run, where nothing went wrong here."""
    _desk.trouble = _desk.trouble or message


def shared() -> tuple[str, str]:
    """What the other processes of a run hand to `configure`, so that all use one server. Starts it where it is ours."""
    with _desk.lock:
        if _desk.name == "languagetool" and not _desk.server:
            try:
                return _desk.name, str(getattr(_running(), "address", ""))
            except Unavailable:
                return NONE, ""
        return _desk.name, _desk.server


def why_not(variant: str) -> str | None:
    """What is missing to judge a text of that language, in a few words; `None` where nothing is. Starts the engine."""
    if not is_configured():
        return ANY
    try:
        with _desk.lock:
            known = _running().knows(variant)
    except Unavailable:
        return _WORKING
    return None if known else f"an engine that knows {variant}"


def find_mistakes(text: str, wanted: Wanted) -> tuple[Mistake, ...]:
    """What the engine finds in a text. The last few answers are kept.

    Raises `Unjudged`, or `Unavailable`, and then notes the trouble.
    """
    with _desk.lock:
        key = (text, wanted)
        if key not in _desk.found:
            while len(_desk.found) >= _REMEMBERED:
                del _desk.found[next(iter(_desk.found))]
            _desk.found[key] = _ask(text, wanted)
        return _desk.found[key]


def _ask(text: str, wanted: Wanted) -> tuple[Mistake, ...]:
    try:
        found = tuple(_running().find(text, wanted))
    except Unavailable as problem:
        _give_up(problem)
        raise
    except Unjudged as problem:
        _desk.unjudged += 1
        if _desk.unjudged < _PATIENCE:
            raise
        broken = Unavailable(f"{problem} This happened {_PATIENCE} times in a row.")
        _give_up(broken)
        raise broken from None
    _desk.unjudged = 0
    return found


def _running() -> Engine:
    """The engine, started where it isn't yet. Raises `Unavailable`, and notes the trouble."""
    if _desk.trouble or _desk.name == NONE:
        raise Unavailable(_desk.trouble or "No language engine is configured.")
    if _desk.engine is None:
        try:
            _desk.engine = import_module(ENGINES[_desk.name]).open_engine(_desk.server)
        except Unavailable as problem:
            _give_up(problem)
            raise
    assert _desk.engine is not None  # noqa: S101 (open_engine is typed Any by import_module)
    return _desk.engine


def _give_up(problem: Unavailable) -> None:
    _desk.trouble = str(problem)
    if _desk.engine:
        _desk.engine.close()
        _desk.engine = None
