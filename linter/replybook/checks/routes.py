"""Whether a reply names a private way to answer it: a direct message, an e-mail, a call, a chat, a form."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set
from replybook.reading import EMAIL, LINK, NUMBER, Reading

_ROUTES = word_set(
    "dm dms dm's dming dmed pm pms pming inbox inboxed privately private webform whatsapp messenger livechat click fax"
)
"""Words that name a private way wherever they stand."""
_PAIRS = pair_set(
    """direct message, direct messages, direct messaging, message us, message me, msg us, call us, call me, phone us,
    ring us, text us, email us, email me, mail us, write us, e-mail us, over phone, by phone, call our, call the,
    by calling, call on, call at, by email, over email, through email, email at, email it, email them, mail at, mail it,
    chat with, live chat, web chat, our chat, in chat, by chat, over chat, on chat, the chat, chat here,
    us at, contact our, speak with, speak to,
    the link, this link, link below, below link, following link, message link, our website, our app, the app, in app,
    call center, call centre, the form, this form, a form, our form, form below, contact form, online form, secure link,
    through our"""
)
_ON_THE_WALL = word_set("twitter tweet x reply comment comments this")
"""What "via" leads nowhere private with."""
_FOLLOWED = word_set("us me and / & + @ back so then here our")
"""What stands behind "follow" where the reader is to follow the account."""
_SENDINGS = word_set("email call message msg mail line text ring buzz shout bell chat")
"""What one gives or sends somebody to talk to them: "drop us a line"."""
_TO_LINK = word_set("at via here through on this to link form visit using by is below with over")
_SIGNPOSTS = _TO_LINK | {"link", "below"}
_TO_CUSTOMER = word_set("you u customer customers")
_COMPANY = word_set("we'll i'll we i")
_PHONE_DIGITS = 7


def has_private_route(reading: Reading, ask: int, thing: int) -> bool:
    """Whether the reply names a private way to answer what token `ask` asks for; `thing` is the last token of that."""
    return any(_is_route(reading, index, ask, thing) for index in range(len(reading.norms)))


def _is_route(reading: Reading, index: int, ask: int, thing: int) -> bool:
    norms, sort, norm = reading.norms, reading.sorts[index], reading.norms[index]
    if sort == LINK:
        return _leads(norms, index, thing)
    if sort == NUMBER:
        return sum(letter.isdigit() for letter in norm) >= _PHONE_DIGITS
    if sort == EMAIL or norm in _ROUTES or norm == "#dm":
        named = norm == "whatsapp" and norms[index + 1 : index + 2] in {("number",), ("no",), ("details",)}
        return not named and norms[index - 1 : index] not in {("not",), ("don't",), ("can't",)}
    behind = norms[index + 1 : index + 2]
    if norm == "via":
        return bool(behind) and behind[0] not in _ON_THE_WALL
    if (
        norm == "email"
        and index > 1
        and norms[index - 2] == "to"
        and norms[index - 1] in {"the", "our", "this", "that"}
    ):
        return True
    if norm in {"follow", "following"}:
        return behind[0] in _FOLLOWED if behind else False
    if norm in {"message", "text", "inbox"} and index in {ask, ask + 1} and behind in {("your",), ("the",)}:
        return True
    if norm in _SENDINGS and not {"us", "me"}.isdisjoint(norms[max(0, index - 4) : index]):
        return not {"a", "an"}.isdisjoint(norms[max(0, index - 3) : index])
    if not index or (norms[index - 1], norm) not in _PAIRS or _is_on_the_wall(reading, index):
        return False
    around = norms[max(0, index - 3) : index - 1] + behind
    return _TO_CUSTOMER.isdisjoint(behind + norms[max(0, index - 2) : index - 1]) and _COMPANY.isdisjoint(around)


def _is_on_the_wall(reading: Reading, index: int) -> bool:
    """Whether the sentence goes on "here" or "below": "write us your name here"."""
    if reading.norms[index] != "us" or reading.norms[index - 1] not in {"write", "message"}:
        return False
    end = index + 1
    while end < min(len(reading.norms), index + 16) and reading.sentences[end] == reading.sentences[index]:
        end += 1
    return not {"here", "below", "underneath", "comments"}.isdisjoint(reading.norms[index:end])


def _leads(norms: tuple[str, ...], index: int, thing: int) -> bool:
    """Whether the words before a link send the reader there; a link that merely stands at the end doesn't."""
    before = norms[index - 1] if index else ""
    if before in {":", "-", "(", "?"}:
        behind_thing = before == ":" and 0 < index - thing <= 2
        return behind_thing or (index > 1 and norms[index - 2] in _SIGNPOSTS)
    return before in _TO_LINK
