"""Whether there is cause to send a customer elsewhere: something private, a reason that is given, or their own wish."""

from __future__ import annotations

from functools import lru_cache

from replybook.checks.private_lexicon import find_data
from replybook.checks.word_set import word_set
from replybook.model import Draft
from replybook.phrases import Phrases
from replybook.reading import Reading, read

_SAFE = word_set("""
    safe safely secure securely privacy confidential sensitive personal verify verification identity gdpr protect
    because privately confidentially fraud fraudulent scam stolen
""")
_FRAUD = word_set("stolen fraud fraudulent hacked scam scammed phishing hacker unauthorised unauthorized")
_DETAILS = word_set("details detail info information data account")
_YOURS = word_set("your ur account contact booking order personal")
_VAGUE = word_set("""
    help assist resolve look discuss chat talk connect support sort fix understand investigate do get make be have try
    offer put provide serve take address solve speak further
""")
"""What says nothing about why it must be elsewhere."""
_SELVES = word_set("we i they")
_CANNOT = word_set("can't cannot unable don't only haven't no")
_SEEING = word_set("access see view open discuss deal look pull change")
_HERE = word_set("here this these thread public twitter facebook")
_ENDS = frozenset(((".",), (",",), ("!",), ()))
_WITH = word_set("with quoting including mentioning saying attach attaching")
_THE = word_set("the a an your which what when where how")
_ANYTHING = word_set(
    "issue issues concern concerns query queries feedback details detail question questions problem team us"
)
_PUBLIC = _HERE | _DETAILS | word_set("publicly number address anything")
_THEN = word_set("so then and")
_WILL_DO = word_set("i'll we'll they'll")
_TO_DO = word_set(
    "check find see change cancel trace track book verify confirm arrange swap locate open pull match send"
)
_NOT = word_set("don't not never without instead dont")
_SHOWING = word_set("put post share write leave type posting sharing putting send give reply")


@lru_cache(maxsize=1)
def _wishes() -> Phrases:
    return Phrases.of(*(phrase.strip() for phrase in _WISHED.strip().splitlines()))


_WISHED = """
    [call/ring/phone/text/email/DM/PM/message/contact/inbox] me
    [can/could/may/should/do/shall] [I/we/someone/somebody/you] (please) [call/ring/phone/email/DM/PM/message]
    [can/could/may/should/do/shall] [I/we/someone/somebody/you] (please) [speak/talk/text/chat]
    [speak/talk/chat] [to/with] [a/an/some/someone/somebody/the/your/you/one/any]
    [phone/telephone/contact/service/helpline/support] number
    number [to/I/we/for] (can) [call/ring/phone/contact]
    [what/whats/is there/there is/got/have] … [number/email address/phone number/mailbox]
    (an) [email/mail/e-mail] address
    contact [details/info/information/number/form]
    how [do/can/could/should/would/to] (I/we) [contact/reach/get in touch/get hold/speak/call/email/ring/complain/write]
    [who/whom/where] [do/can/could/should/would] [I/we] … [contact/call/ring/phone/email/speak/write/complain/send]
    [who/whom/where] [do/can/could/should/would] [I/we] … [DM/message]
    [who/where/how] to [contact/call/email/write/complain/reach]
    [check/see/read] (your) [DM/DMs/inbox/PM/messages]
    [sent/sending/send] (you) a [DM/PM/message/direct message/private message]
    [DM'd/DMed/DM'ed/DMing/PM'd/PMed/messaged] (you/u)
    [call/ring/phone] back
    callback
    [complaint/complaints/contact] form
    is there [a/an/any] … [form/number/email/phone/chat]
    get in touch with [you/someone/somebody/a person/a human]
    [my number is/my email is/my mobile is]
"""
"""How customers ask for another way, in the phrase notation."""


def has_consent(draft: Draft) -> bool:
    """Whether the customer asked for a call, a mailbox, a private message, here or earlier in the thread."""
    earlier = [turn.text for turn in draft.thread if turn.sender == "customer"]
    return any(_wishes().find(message) for message in (draft.customer or "", *earlier) if message)


def is_about_fraud(message: str) -> bool:
    """Whether the customer tells of fraud or theft, which nobody talks over in public."""
    return not _FRAUD.isdisjoint(read(message).norms)


def has_reason(reading: Reading) -> bool:
    """Whether the reply says what is private about it, or why it must be elsewhere."""
    norms = reading.norms
    if not _SAFE.isdisjoint(norms) or find_data(reading):
        return True
    return any(_reasons(norms, index) for index in range(len(norms)))


def says_what_to_send(reading: Reading, last: int) -> bool:
    """Whether the words behind a door say what is to be sent there: "with the time you tried"."""
    norms = reading.norms
    for at in range(last, min(last + 12, len(norms) - 2)):
        if reading.sentences[at] != reading.sentences[last]:
            return False
        if norms[at] in _WITH and norms[at + 1] in _THE and norms[at + 2] not in _ANYTHING:
            return True
    return False


def _reasons(norms: tuple[str, ...], index: int) -> bool:
    norm = norms[index]
    if norm in _DETAILS - {"account"}:
        return norms[index - 1] in _YOURS or norms[index - 2 : index] in {("your", "full"), ("your", "contact")}
    if norm in _SELVES and norms[index + 1 : index + 2] in {("can",), ("could",), ("may",)} and index:
        return _says_why(norms, index + 2) if norms[index - 1] in _THEN | {"that", "where"} else False
    if norm in _WILL_DO and index and norms[index - 1] in _THEN | {"where"}:
        return _says_why(norms, index + 1)
    if norm in _NOT and not _SHOWING.isdisjoint(norms[index + 1 : index + 3]):
        return not _PUBLIC.isdisjoint(norms[index + 2 : index + 12])
    if norm in {"can't", "cannot"} and norms[index - 1] in {"i", "we"} and norms[index + 1 : index + 2] in _ENDS:
        return not _SEEING.isdisjoint(norms[max(0, index - 9) : index])
    if norm in _CANNOT:
        near = norms[index + 1 : index + 8]
        return not _SEEING.isdisjoint(near) and (not _HERE.isdisjoint(norms[index : index + 14]) or norm == "only")
    if norm == "to" and norms[index + 1 : index + 2]:
        return norms[index + 1] in _TO_DO and norms[index + 2 : index + 3] in {("your",), ("the",), ("which",), ("it",)}
    return norm == "private" and norms[index + 1 : index + 2] not in _NOT_PRIVATE


_NOT_PRIVATE = frozenset(
    (word,) for word in ("message", "messages", "messaging", "msg", "chat", "inbox", "dm", "reply")
)


def _says_why(norms: tuple[str, ...], at: int) -> bool:
    """Whether what follows is a thing to be done, and not mere help: "so I can swap the slot"."""
    verbs = [
        norm
        for norm in norms[at : at + 4]
        if norm not in {"then", "also", "just", "quickly", "better", "be", "able", "to"}
    ]
    if verbs[:2] in (["look", "up"], ["look", "it"], ["look", "at"], ["put", "the"], ["put", "both"], ["get", "the"]):
        return True
    if verbs[:1] == ["put"] or verbs[:2] == ["send", "it"]:
        return True
    return bool(verbs) and verbs[0] not in _VAGUE
