"""The words by which a pair of brackets says what is to be put there."""

from __future__ import annotations

import re

from replybook.late import late

_NOUN_LIST = """
    account address advisor adviser agent agentname amount booking branch brand case city client code company customer
    customername date deadline department detail details discount email eta feature firstname flight fname guest handle
    hours id initials invoice issue item lastname link lname location manager member name names nickname number order
    orderid ordernumber phone placeholder platform postcode price problem product reason recipient ref reference rep
    representative reservation sender service signature store subject surname team ticket ticketid time title topic
    tracking url user username voucher website zip
"""
_NOUNS = frozenset(_NOUN_LIST.split())
_SMALL_WORD_LIST = """
    a an and at first for full her here his in last my new no of on or our preferred relevant s specific the their to
    with your
"""
_SMALL_WORDS = frozenset(_SMALL_WORD_LIST.split())
_NOT_ALONE = frozenset({"account", "code", "email", "phone", "platform", "product", "service", "store", "team", "time"})
_NOT_ALONE |= {"title", "website"}
"""Nouns that people put in brackets for other reasons: a menu, a label, a topic."""
MARKUP = frozenset({"address", "code", "details", "link", "time", "title"})
"""Nouns that are HTML elements too."""
_TO_THE_WRITER = late(
    r"(?:please )?(?:insert|fill in|personali[sz]e|agent to|to ?do\b|tbc\b|tbd\b|fixme\b|delete (?:as|if)\b|x{2,20}$)"
    r"|(?:add|enter|put|paste|include|mention|describe|choose|select|state)\b"
    r".{1,60}\b(?:here|details?|name|if applicable)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_]+")


def names_a_slot(inside: str) -> bool:
    """Whether the words in a pair of brackets say what is to be put there."""
    if _TO_THE_WRITER.match(inside.strip()):
        return True
    words = [word.casefold() for word in _WORD.findall(inside)]
    if not words or not _NOUNS.intersection(words):
        return False
    is_label = len(words) == 1 and words[0] in _NOT_ALONE and not inside.isupper()
    return _NOUNS.union(_SMALL_WORDS).issuperset(words) and not is_label
