"""Law, contract or duty that is said to be broken, by us."""

from __future__ import annotations

from collections.abc import Callable

from replybook.checks.promises.sentence import NEGATORS, Sentence
from replybook.checks.word_set import word_set

_BROKE = word_set("""
    broke broken breached violated infringed contravened flouted breaching violating breaking break breach
    infringing contravening disregarded ignored
""")
_LAWS = word_set("""
    law laws act regulation regulations rules gdpr contract agreement duty duties rights statute legislation
    obligation obligations directive code licence license ordinance hipaa standards
""")
_OWN_LAWS = word_set("duty duties obligation obligations")
_UNLAWFUL = word_set("unlawful unlawfully illegal illegally unlicensed")
_DEFECTS = word_set("faulty defect defective unsafe dangerous hazard danger fault recall risk recalled")
_DID = word_set("""
    acted did was were done had have we've kept behaved charged is been sold gave took it's that's of
""")
_WE = word_set("we our we've ourselves us we're i")
_NOT_US = word_set("""
    you your you've they their he she his her who whoever if supplier seller neighbour neighbours hackers hacker
    manufacturer whether courts would could may might him them third court regulator airline's review reviews post
    posts comment comments customers customer user users
""")
_THINK = word_set("feel think say said believe claim allege alleges suggest felt thought")
_ADMITTING = word_set("broke breached violated infringed contravened flouted failed acted")


def breach(sentence: Sentence, index: int) -> int | None:
    """The first token of "we broke the law", "in breach of contract", "we failed in our duty of care"; else `None`."""
    norm = sentence.norms[index]
    if norm not in _FINDERS or not _is_ours(sentence, index):
        return None
    return max(sentence.start, index - 3) if _FINDERS[norm](sentence, index) else None


def _is_ours(sentence: Sentence, index: int) -> bool:
    """Whether it is the company that did it."""
    before, said = sentence.before(index, 8), sentence.words
    if not _THINK.isdisjoint(before):
        return False
    near = [norm for norm in before if norm in _WE or norm in _NOT_US]
    if near and near[-1] in _NOT_US:
        return before[-1:] == ("you're",)
    ours = bool(near) or not _WE.isdisjoint(said)
    return ours or (sentence.norms[index] in _ADMITTING and index > sentence.start)


def _broke(sentence: Sentence, index: int) -> bool:
    denied = not NEGATORS.isdisjoint(sentence.before(index, 4))
    if sentence.norms[index] in {"break", "breach"} and sentence.before(index, 1) != ("did",):
        return sentence.norms[index] == "breach" and _in_breach(sentence, index)
    return not denied and not _LAWS.isdisjoint(sentence.behind(index, 6))


def _unlawful(sentence: Sentence, index: int) -> bool:
    before, behind = sentence.before(index, 8), sentence.behind(index, 2)
    told = not _DID.isdisjoint(before[-4:]) or not _WE.isdisjoint(before)
    return told and NEGATORS.isdisjoint(before[-4:]) and (behind[:1] != ("to",) or "us" in behind)


def _in_breach(sentence: Sentence, index: int) -> bool:
    before, behind = sentence.before(index, 4), sentence.behind(index, 10)
    if not NEGATORS.isdisjoint(before):
        return False
    ours = before[-1:] == ("in",) or "our" in before or _on_our_side(behind) or "us" in behind
    return ours and (not _LAWS.isdisjoint(behind) or before[-1:] == ("in",))


def _on_our_side(behind: tuple[str, ...]) -> bool:
    return any(behind[at : at + 2] == ("on", "our") for at in range(len(behind)))


def _against_law(sentence: Sentence, index: int) -> bool:
    before = sentence.before(index, 3)
    if before[-2:] == ("against", "the") or before == ("wrong", "in", "law") or before[-2:] == ("wrong", "in"):
        past = not {"did", "was", "were", "acted", "done", "had", "went"}.isdisjoint(sentence.before(index, 9))
        return past and NEGATORS.isdisjoint(sentence.before(index, 9))
    return False


def _failed(sentence: Sentence, index: int) -> bool:
    """ "We failed in our duty", "failed to meet the fire regulations"."""
    behind = sentence.behind(index, 8)
    if behind[:1] == ("in",):
        return not _OWN_LAWS.isdisjoint(behind)
    return behind[1:2] in {("meet",), ("comply",), ("follow",), ("observe",)} and not _LAWS.isdisjoint(behind)


def _did_not(sentence: Sentence, index: int) -> bool:
    """ "We didn't comply with the safety regulations"."""
    before = sentence.before(index, 3)
    denied = (
        not {"didn't", "not", "haven't", "hadn't"}.isdisjoint(before) and "do" not in before and "will" not in before
    )
    return denied and not _LAWS.isdisjoint(sentence.behind(index, 7))


def _knew(sentence: Sentence, index: int) -> bool:
    return sentence.before(index, 1) in {("we",), ("staff",), ("management",)} and not _DEFECTS.isdisjoint(
        sentence.behind(index, 8)
    )


def _legally(sentence: Sentence, index: int) -> bool:
    """ "Legally it's on us", "legally we're in the wrong", "we were legally obliged to"."""
    behind = sentence.behind(index, 6)
    on_us = any(behind[at : at + 2] in {("on", "us"), ("our", "fault"), ("the", "wrong")} for at in range(len(behind)))
    return on_us or (behind[:1] == ("obliged",) and "were" in sentence.before(index, 2))


def _not_legal(sentence: Sentence, index: int) -> bool:
    """ "What we did wasn't legal"."""
    before = sentence.before(index, 3)
    return not {"wasn't", "not", "weren't"}.isdisjoint(before) and "did" in sentence.before(index, 6)


_FINDERS: dict[str, Callable[[Sentence, int], bool]] = {
    **dict.fromkeys(_BROKE, _broke),
    **dict.fromkeys(_UNLAWFUL, _unlawful),
    "violation": _in_breach,
    **dict.fromkeys(("comply", "meet"), _did_not),
    **dict.fromkeys(("legal", "lawful"), _not_legal),
    "discriminated": lambda sentence, index: NEGATORS.isdisjoint(sentence.before(index, 3)),
    **dict.fromkeys(("law", "rules", "terms"), _against_law),
    "failed": _failed,
    "knew": _knew,
    "legally": _legally,
}
WORDS = frozenset(_FINDERS)
"""None of it without one of these."""
