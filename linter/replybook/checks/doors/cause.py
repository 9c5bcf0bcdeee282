"""Whether there is cause to send a customer elsewhere: something private, a reason that is given, or their own wish."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from replybook.checks.asking.lexicon import Datum, find_data
from replybook.checks.word_set import pair_set, word_set
from replybook.model import Draft
from replybook.phrases import Phrases
from replybook.reading import NUMBER, Reading, read

_SAFE = word_set("""
    safe safely secure securely privacy confidential sensitive personal verify verification identity gdpr protect
    privately confidentially fraud fraudulent scam stolen legally signature identify
    law legal regulator regulators statutory encrypted passport passports insurer insurers
    notary
""")
_FRAUD = word_set("stolen fraud fraudulent hacked scam scammed phishing hacker unauthorised unauthorized")
_DETAILS = word_set("details detail info information data account")
_YOURS = word_set("your ur account contact booking order personal")
_VAGUE = word_set("""
    help assist resolve look discuss chat talk connect support sort fix understand investigate do get make be have try
    offer put provide serve take address solve speak further tell let answer explain advise inform show guide walk go
    listen hear say know fill clarify shed happily gladly respond reply point
""")
_OWNED = word_set("your ur account booking bookings order bill contract rental policy file payment claim")
_ONLY_BY = word_set("by at in with through from after on via")
_SPOKEN = word_set(
    "answered explained handled dealt discussed covered told looked arranged raised given asked reported"
)
_ONLY_WHO = word_set("can may could")
_MONEY = word_set("refund refunds claim claims compensation reimbursement expense expenses chargeback dispute disputes")
_DISCUSSED = word_set("discuss talk speak comment go share confirm")
_SECRETS = word_set("""
    anyone's anybody's person's people's patient's patients patient care individual individuals case cases specifics
    patients' visit visits record records anyone anybody treatment treatments account accounts guest guests customer's
    customers client's clients
""")
_OURS = word_set("our following their its")
_SINCE = word_set("because since as")
_HOLD = word_set("""
    hold holds issue issues own owns control run runs keep keeps need needs must require requires have has dispatch
    dispatches keeps check checks print prints cut cuts only alone
""")
_SENT = word_set("photo photos picture pictures pic pics video screenshot screenshots receipt")
_TITLES = word_set("mr mrs ms miss dr prof")
_PERSONS = word_set("me manager director supervisor owner matron principal her his lead")
_QUESTIONS = word_set("""
    how what what's whats when where which who why any
""")
_AUXILIARIES = word_set("is are do does did can could will would should may")
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
    [can/could/may/should/do/shall] [I/we/someone/somebody/you/anyone] (please) (just) [call/ring/phone/email/DM]
    [can/could/may/should/do/shall] [I/we/someone/somebody/you/anyone] (please) (just) [PM/message]
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
    [how/where] [do/can/could/should/would] [I/we] … [claim/apply/register/lodge/submit/file/request/report/dispute]
    [check/see/read] (your) [DM/DMs/inbox/PM/messages]
    [sent/sending/send] (you) a [DM/PM/message/direct message/private message]
    [DM'd/DMed/DM'ed/DMing/PM'd/PMed/messaged] (you/u)
    [call/ring/phone] back
    callback
    [can/could/may/shall] [I/we] … [over/by/on] (the) [phone/telephone/email]
    [prefer/rather/want/like/need/love] (to) (a) [phone/call/ring/talk/speak/phoning/calling] (to/with/back)
    [prefer/rather/want/like/need] … [phone call/a call/a callback/a human/a person/real person]
    give me a [ring/call/bell/buzz/shout]
    [someone/somebody/anyone/person/human] (that/who) [I/we] [can/could] (actually) [call/ring/phone/talk/speak]
    [someone/somebody/anyone/person/human] (that/who) [I/we] [can/could] (actually) [write/email]
    [who/whom] [do/can/could/should/would/shall] [I/we] ask
    [what/which/whats] (is) (the/your) … [number/hotline/line/desk/department]
    [do/have] you (have/got) (a) [phone/hotline/helpline/number/email/mailbox]
    [please/pls/just] [call/ring/phone/telephone] (me)
    get through to
    [number/email/phone] please
    hate typing
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
    return has_strong_reason(reading) or any(_reasons(reading.norms, at) for at in range(len(reading.norms)))


def has_strong_reason(reading: Reading) -> bool:
    """Whether something private is named, or a thing that can be done nowhere else."""
    norms = reading.norms
    if not _SAFE.isdisjoint(norms) or any(_is_not_for_all(norms, at) for at, norm in enumerate(norms) if norm in _OPEN):
        return True
    if not _DISCUSSED.isdisjoint(norms) and any(_is_kept_secret(norms, at) for at in range(len(norms))):
        return True
    if any(_is_theirs(reading, datum) for datum in find_data(reading)):
        return True
    if "else" in norms and any(norms[at + 1 : at + 3] == ("else", "can") for at in range(len(norms))):
        return True
    return "only" in norms and any(_only_there(norms, at) for at, norm in enumerate(norms) if norm == "only")


def _only_there(norms: tuple[str, ...], index: int) -> bool:
    """ "Only they can block it", "it can only be blocked by your bank", "the only ones who can"."""
    behind = norms[index + 1 : index + 8]
    if norms[index - 1 : index] == ("can",) and behind[:1] == ("be",):
        return behind[1:2] != () and behind[1] not in _SPOKEN and not _ONLY_BY.isdisjoint(behind[2:6])
    can = next((at for at, norm in enumerate(behind) if norm in _ONLY_WHO), None)
    doing = behind[can + 1 : can + 2] if can else ()
    return bool(doing) and can is not None and doing[0] not in _VAGUE and norms[index - 1] not in _SELVES


def _is_not_for_all(norms: tuple[str, ...], index: int) -> bool:
    """ "We can't go into that in public"."""
    return not _REFUSES.isdisjoint(norms[max(0, index - 12) : index])


_OPEN = word_set("public publicly web internet")
_REFUSES = word_set("can't cannot don't not never won't shouldn't couldn't rather wouldn't isn't doesn't mustn't")


_DENIES = _CANNOT | _REFUSES


def _is_kept_secret(norms: tuple[str, ...], index: int) -> bool:
    """ "We can't discuss anyone's care here"."""
    if norms[index] not in _DISCUSSED or _DENIES.isdisjoint(norms[max(0, index - 4) : index]):
        return False
    return not _SECRETS.isdisjoint(norms[index + 1 : index + 6])


def _is_theirs(reading: Reading, datum: Datum) -> bool:
    """Whether it is the customer's own, and not "booking info" of a general sort, or a number that is given."""
    norms = reading.norms
    if NUMBER in reading.sorts[datum.last + 1 : datum.last + 4]:
        return False
    if (
        norms[datum.last] == "zip"
        and "code" not in norms[datum.last : datum.last + 2]
        and "your" not in norms[datum.first - 1 : datum.first]
    ):
        return False
    before = norms[max(0, datum.first - 3) : datum.first + 1]
    if datum.sort in {"phone", "email", "address"} and not _OURS.isdisjoint(before):
        return False
    return norms[datum.last] not in {"info", "information"} or "your" in before


def is_to_a_person(reading: Reading, first: int, last: int) -> bool:
    """Whether the door leads to somebody who answers for it: "write to me", "ring our practice manager, Jo"."""
    from replybook.checks.names.given_names import GIVEN  # seldom needed

    near = range(max(0, first - 8), min(last + 6, len(reading.norms)))
    if not _PERSONS.isdisjoint(reading.norms[first : last + 4]):
        return True
    if not _TITLES.isdisjoint(reading.norms[max(0, first - 3) : last + 4]):
        return True
    same = [at for at in near if reading.sentences[at] == reading.sentences[last]]
    return any(_is_name(reading, at, GIVEN) for at in same)


def _is_name(reading: Reading, at: int, given: frozenset[str]) -> bool:
    """Whether a person's name stands there: a known one, or any behind "ask for"."""
    if not reading.text[reading.starts[at]].isupper():
        return False
    return reading.norms[at] in given or reading.norms[max(0, at - 2) : at] in {("ask", "for"), ("asking", "for")}


_INDIRECT = pair_set("""
    tell me, me whether, advise whether, advise if, confirm whether, confirm if, wondering if, wondering whether,
    wondered if, wonder if, wondering what, wondering when
""")
"""How a question is put that has no mark."""


def asks_something(message: str) -> bool:
    """Whether the customer's message is a question, with its mark or without."""
    norms = [norm for norm in read(message).norms if norm[:1].isalpha()][:3]
    asked = any(
        norm in _QUESTIONS or (norm in _AUXILIARIES and norms[at + 1 : at + 2] != ["not"])
        for at, norm in enumerate(norms[:2])
    )
    return "?" in message or asked or not _INDIRECT.isdisjoint(pairwise(read(message).norms))


def is_at_once(reading: Reading, last: int) -> bool:
    """Whether it can't wait: "ring 0800 … right away"."""
    behind = reading.norms[max(0, last - 8) : last + 12]
    return not _AT_ONCE.isdisjoint(behind) or any(behind[at : at + 2] == ("right", "now") for at in range(len(behind)))


_PROCESSES = word_set("""
    claim claims claiming complain complaint appeal apply applying application register registering dispute enrol
    nominate lodge petition expenses reimbursed compensation refund
""")
_AT_ONCE = word_set("immediately straightaway urgently")


def is_for_a_process(reading: Reading, last: int, customer: str) -> bool:
    """Whether a form is the one by which money is claimed, or they want something that takes a form."""
    return not _PROCESSES.isdisjoint(read(customer).norms) or not _MONEY.isdisjoint(
        reading.norms[max(0, last - 3) : last + 4]
    )


def says_what_to_send(reading: Reading, first: int, last: int) -> bool:
    """Whether the words of a door, or behind it, say what is to be sent: "a photo by …", "with the time you tried"."""
    norms = reading.norms
    if not _SENT.isdisjoint(norms[first:last]):
        return True
    for at in range(last, min(last + 12, len(norms) - 2)):
        if reading.sentences[at] != reading.sentences[last]:
            return False
        if norms[at - 1] in _STANDS:
            return False
        if norms[at] in _WITH and norms[at + 1] in _THE and norms[at + 2] not in _ANYTHING:
            return True
    return False


_STANDS = word_set("stand stands happening wrong going")
"""What before "with" makes it tell how things are: "where things stand with the lift"."""


def _reasons(norms: tuple[str, ...], index: int) -> bool:
    norm = norms[index]
    if norm in _DETAILS - {"account"}:
        named = norms[index - 1] in _YOURS and norms[index - 2 : index - 1] not in {("their",), ("our",), ("its",)}
        info = norm in {"info", "information"} and norms[index - 1] in {"booking", "order", "contact"}
        return (named and not info) or norms[index - 2 : index - 1] == ("your",)
    if norm in _SELVES and norms[index + 1 : index + 2] in {("can",), ("could",), ("may",)} and index:
        return _says_why(norms, index + 2) if norms[index - 1] in _THEN | {"that", "where"} else False
    if norm in _WILL_DO and index and norms[index - 1] in _THEN | {"where"}:
        return _says_why(norms, index + 1)
    if norm in _SINCE:
        return _only_they_have(norms, index)
    if norm in _NOT and not _SHOWING.isdisjoint(norms[index + 1 : index + 3]):
        return not _PUBLIC.isdisjoint(norms[index + 2 : index + 12])
    if norm in {"can't", "cannot"} and norms[index - 1] in {"i", "we"} and norms[index + 1 : index + 2] in _ENDS:
        return not _SEEING.isdisjoint(norms[max(0, index - 9) : index])
    if norm in _CANNOT:
        near = norms[index + 1 : index + 8]
        ours = norm == "only" and not _SELVES.isdisjoint(norms[max(0, index - 3) : index])
        return not _SEEING.isdisjoint(near) and (not _HERE.isdisjoint(norms[index : index + 14]) or ours)
    if norm in _LOOKS:
        return _looks_at_theirs(norms, index)
    if norm == "to" and norms[index + 1 : index + 2]:
        return norms[index + 1] in _TO_DO and norms[index + 2 : index + 3] in {("your",), ("the",), ("which",), ("it",)}
    return norm == "private" and norms[index + 1 : index + 2] not in _NOT_PRIVATE


_LOOKS = word_set("look looking go going dig check")


_NEAREST = word_set("nearest local closest branch store shop")


def _looks_at_theirs(norms: tuple[str, ...], index: int) -> bool:
    """ "So we can look at your bill", "I'd like to go through each line"."""
    behind = norms[index + 1 : index + 5]
    if behind[:1] not in {("at",), ("into",), ("up",), ("through",), ("over",)}:
        return False
    if not _NEAREST.isdisjoint(behind):
        return False
    return not _OWNED.isdisjoint(behind[1:]) or behind[1:] == ("each", "line")


_NOT_PRIVATE = frozenset(
    (word,) for word in ("message", "messages", "messaging", "msg", "chat", "inbox", "dm", "reply")
)


def _only_they_have(norms: tuple[str, ...], index: int) -> bool:
    """ "Because they hold the keys", "as that line needs to hear your voice"."""
    behind = norms[index + 1 : index + 5]
    if norms[index] == "because":
        return behind[:1] != ("of",)
    return behind[:1] != () and behind[0] in _THEY and not _HOLD.isdisjoint(behind[1:])


_THEY = word_set("they that it only we the this these those that's it's she he")


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
    if verbs[:1] == ["confirm"]:
        return verbs[1:2] in (["your"], ["the"], ["which"])
    return bool(verbs) and verbs[0] not in _VAGUE
