"""The settings of a rule that are not every rule's: the options of its kind."""

from __future__ import annotations

from collections.abc import Iterable

from replybook.checks.kind import Kind
from replybook.compiler.complaints import Complaints
from replybook.compiler.settings import CORE, Setting, fold_key
from replybook.model import OptionValue
from replybook.options import OptionError, read_options, setting_names
from replybook.suggest import did_you_mean, nearest


def check_keys_alone(settings: Iterable[Setting], complaints: Complaints) -> None:
    """Complain, where the kind is not known, about keys that can only be slips of settings that every rule may have."""
    for setting in settings:
        if meant := nearest(setting.written, CORE):
            message = f"There is no setting “{setting.written}”. Did you mean “{meant}”?"
            complaints.add("unknown-setting", setting.key_span, message)


def read_kind_options(settings: Iterable[Setting], kind: Kind, complaints: Complaints) -> dict[str, OptionValue]:
    """The options that the settings set, every one known to the kind and fit for it."""
    options: dict[str, OptionValue] = {}
    read: dict[str, object] = {}
    last = None
    for setting in settings:
        if _is_known(setting, kind, complaints) and _fits(setting, kind, complaints):
            options[setting.key] = setting.value
            read |= read_options(kind.options, {setting.key: setting.value})
            last = setting
    if last:
        _try(kind, read, last, complaints)
    return options


def _is_known(setting: Setting, kind: Kind, complaints: Complaints) -> bool:
    names = setting_names(kind.options)
    if setting.key in map(fold_key, names):
        return True
    if setting.key == "pattern":
        message = f"The kind “{kind.name}” reads no `pattern` fence. Write “Check: pattern” into the settings."
    else:
        hint = did_you_mean(setting.written, [*CORE, *(name.capitalize() for name in names)])
        message = f"There is no setting “{setting.written}” for the kind “{kind.name}”. {hint}"
    complaints.add("unknown-setting", setting.key_span, message)
    return False


def _fits(setting: Setting, kind: Kind, complaints: Complaints) -> bool:
    if setting.key == "pattern" and setting.words and isinstance(setting.value, tuple):
        return _are_expressions(setting, complaints)
    try:
        read_options(kind.options, {setting.key: setting.value})
    except OptionError as problem:
        complaints.add("bad-option", setting.value_span, str(problem))
        return False
    return True


def _are_expressions(setting: Setting, complaints: Complaints) -> bool:
    from replybook.checks.pattern import check_expression

    sound = True
    offset = 0
    for line in setting.words.text.split("\n") if setting.words else ():
        problem = check_expression(line) if line.strip() else None
        if problem and setting.words:
            complaints.add("bad-pattern", setting.words.cut(offset, offset + len(line)).span, problem)
            sound = False
        offset += len(line) + 1
    return sound


def _try(kind: Kind, read: dict[str, object], setting: Setting, complaints: Complaints) -> None:
    """Make the options once, since some kinds look at them as a whole."""
    try:
        kind.options(**read)
    except (ValueError, TypeError) as problem:
        complaints.add("bad-option", setting.value_span, str(problem))
