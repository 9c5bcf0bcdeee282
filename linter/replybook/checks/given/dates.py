"""Dates and times that a customer's message gives, and what they are the dates of."""

from __future__ import annotations

import re

from replybook.checks.word_set import word_set
from replybook.late import late

Asking = frozenset[str]
"""The words of a question that narrow it down."""
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?"
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AGO = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:a\s)?(?:few|couple\sof))"
    r"\s(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:ago|back)"
)
_ABBREVIATED = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"
_DATE = late(
    rf"\b(?i:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTHS}|{_MONTHS}\.?\s\d{{1,4}}(?:st|nd|rd|th)?"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}|(?:on|since|from|by|of|till|until)\s\d{{1,2}}/\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)|yesterday|today|tonight|tomorrow"
    rf"|(?:this|last|next|that)\s(?:morning|afternoon|evening|night|week(?:end)?|month|year|summer|winter|spring|autumn|{_DAYS})"
    rf"|{_DAYS}s?|{_AGO}|just\snow|(?:in|since|early|mid|late|end\sof|until)[\s-](?:{_MONTHS}|20\d\d|christmas|easter)"
    rf"|(?:over|at|on|before|after)\s(?:the\sweekend|christmas(?:\sday|\seve)?|easter(?:\s\w{{3,8}})?|new\syear(?:['’]s)?(?:\s\w{{3}})?"
    rf"|boxing\sday|bank\sholiday)|(?:the\s)?day\sbefore\syesterday)\b|\b{_ABBREVIATED}\b(?!\s[A-Z])"
)
_MOVED_TO = late(
    r"\b(?:move|moved|change|changed|swap|switch|rebook|reschedule|rearrange|postpone|push|bring)\b[^.!?\n]{0,40}\b(?:to|for|until)\s"
    r"[^.!?\n]{0,25}",
    re.IGNORECASE,
)
TIME = late(r"\b(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|noon|midnight|\d{1,2}\so['’]clock)\b", re.IGNORECASE)
_EVENTS = {
    "order": "order ordered bought buy purchase purchased place placed",
    "travel": "fly flew flying flight travel travelled traveling travelling trip journey depart train travels",
    "visit": "visit visited came went ate dined stayed stay eat dinner lunch visiting shopping",
    "deliver": "deliver delivered delivery arrive arrived received receive due come arrives",
    "pay": "pay paid charge charged payment debited took",
}
_EVENT = {word: event for event, line in _EVENTS.items() for word in line.split()}


def when_given(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    """The date of what is asked about: a sentence that speaks of that, or of nothing else that has a date."""
    if not _KEEPS.isdisjoint(asking):
        kept = _KEPT.search(message[:4000])
        return kept[0] if kept else None
    wanted = {_EVENT[word] for word in asking if word in _EVENT}
    stems = {word[:4] for word in asking if len(word) > 3 and word not in _NO_EVENT}
    for sentence in re.split(r"[!?\n;]|\.\s", message[:4000]):
        match = _DATE.search(sentence)
        if not match:
            continue
        words = re.findall(r"\w+", sentence.lower())
        spoken = {_EVENT[word] for word in words if word in _EVENT}
        same = wanted & spoken or stems & {word[:4] for word in words if len(word) > 3}
        other = spoken - {"visit", "travel", "deliver"} if not wanted else spoken or wanted & {"order"}
        if same or not other:
            return match[0]
    return None


_KEEPS = word_set("use best sell expiry expire expires expired")
_KEPT = late(
    r"\b(?:(?:use|best|sell)[\s-](?:by|before)|exp\w{0,6})\W{1,3}(?:\w{1,7}\s){0,2}\d[^\n.!?]{0,12}", re.IGNORECASE
)
_NO_EVENT = word_set("""
    when what which date dates time this that your have were with about exactly roughly know tell exact travel happen
    happened took place start started begin first could would please
""")


def wished_day(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
    """The day they ask for: "move it to Thursday", "can I come on 3 May"."""
    match = _MOVED_TO.search(message[:4000])
    return match[0] if match and _DATE.search(match[0]) else None


_ASKED_OR_OFFERED = word_set("""
    can could may please need want like book booking move suit suits works work free available come prefer want get
    would any deliver ok fine okay best possible collect slot appointment change swap there we'd i'd
""")


def proposed_day(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
    """The day that they ask for or offer, in whatever words: "can u come next Weds", "Mon or Tue suits"."""
    for sentence in re.split(r"(?<=[!?\n;])|\.\s", message[:4000]):
        match = _DATE.search(sentence) or _SHORT_DAY.search(sentence)
        if match and not _ASKED_OR_OFFERED.isdisjoint(re.findall(r"[\w']+", sentence.lower().replace("’", "'"))):
            return match[0]
    return None


_SHORT_DAY = late(r"\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat|sun)\b", re.IGNORECASE)


def moment_given(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
    """Any time or date, where only "when?" is asked."""
    match = TIME.search(message[:4000]) or _DATE.search(message[:4000])
    return match[0] if match else None
