"""What may be somebody's name or initials at the end of a reply, in any script, and what only looks like it."""

from __future__ import annotations

import re
from functools import lru_cache

from replybook.checks.word_set import word_set
from replybook.reading import fold

ORGANISATION = word_set(
    "team teams crew squad staff family community support care cares help helps helpdesk desk service services"
    " customer customers client clients guest guests member members user relations experience success social media"
    " bank banking airways airlines airline air rail railway trains travel mobile telecom wireless broadband energy"
    " water gas power insurance health hospital clinic hotel hotels resort store stores shop shops market foods"
    " studio studios games gaming app apps tech technical technologies software labs inc ltd llc plc corp group"
    " company co official online digital payments pay wallet delivery logistics post mail assistance assist ops"
    " operations office center centre department dept developer developers devs admin management administration"
    " moderator hq headquarters uk usa india global international"
)
"""Who signs with one of these, signs for a house, not for a person. Folded, as in the sets below."""

ORDINARY = word_set(
    "thanks thank thx ty tnx cheers regards sincerely best kind kindest warm warmest wishes respectfully yours truly"
    " faithfully ta welcome sorry apologies please pls plz enjoy congrats congratulations hello hi hey hiya bye goodbye"
    " yes no ok okay yep nope sure great good awesome cool nice perfect excellent brilliant fantastic amazing wow yay"
    " hooray yippee happy merry love peace hugs xoxo xo lol haha oops ugh ouch hmm done noted understood agreed"
    " absolutely definitely certainly indeed again always ever now today tomorrow tonight soon later here there"
    " morning afternoon evening night day week weekend monday tuesday wednesday thursday friday saturday sunday"
    " january february july august september october november december christmas easter holidays year"
    " you it this that these those they them he she i me my mine what why how when where who which"
    " stay keep let see look check call dm pm direct message messages reply contact follow click tap read visit go"
    " more info information details link links below above update updates status news faq faqs note important reminder"
    " however also unfortunately alternatively additionally hopefully otherwise therefore meanwhile instead sadly"
    " although though because since if but and or so as at for from to in on of with by over out up down once while"
    " when until after before then than just only even still not did do does is are was were be been have has had can"
    " could would should might must try send share tell give confirm provide use using steps help options"
    " hope feel free kindly every each all both some any many much other another next first last part is a an the"
    " everyone everybody us we our your namaste hola gracias merci danke"
)
"""Ordinary words that end a reply, or open its last sentence. Given names ("grace", "mark") stay out."""

ACRONYMS = word_set(
    "am pm uk us usa eu uae nyc la sf dc tx ca ny fl et pt ct mt est edt pst pdt cst cdt mst gmt utc bst ist cet"
    " tv pc pcs mac ios os app apps id ids ok dm dms pm pms fb ig yt sms mms gps wifi vpn sim esim imei usb hdmi hd uhd"
    " atm pin otp pnr kyc emi upi vat gst nfc qr cvv asap fyi btw tbh imo tia thx ty tysm np nvm lol omg rip eta faq"
    " faqs ps xbox ps4 ps5 psn ea tsa id bbq diy vip ceo cs hr it ai ui ux api url http www lte 3g 4g 5g kb mb gb tb"
    " rt ft cc bcc nb rsvp tba tbc tbd tc tcs terms conditions apply"
)
"""Capital letters that are no initials where nothing marks them as such."""


_LETTER = r"[^\s\x00-@\[-`{-\xbf\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001ffff]"
"""A letter of a name in any script, vowel signs included: neither space, digit, punctuation, symbol nor emoji."""
_WORD = rf"{_LETTER}{{1,20}}(?:['’.-]{{1,2}}{_LETTER}{{1,20}}){{0,3}}\.?\d{{0,3}}"
_MORE = rf"\s(?:(?:de|da|di|del|van|von|bin|al|el|la)\s)?(?![a-z]){_WORD}"
NAMES = rf"{_WORD}(?:{_MORE}){{0,2}}(?:\s?(?:&amp;|&|/|\+|\^|\band\b)\s?{_WORD}){{0,2}}"
"""One to three words, or two people; a pattern, to be built into others."""
_ROLE = (
    r"(?:,\s{0,3}|\s?\n\s{0,3}|\s?[|@/–—-]\s{0,2}|\s?\(|\s(?:from|of|at|for|with)\s)"
    r"(?P<role>[^.!?\n]{1,60}(?:\n[^.!?\n]{1,60})?)"
)
_GAELIC = ("Mc", "Mac", "O'", "O’", "De")


@lru_cache(maxsize=1)
def person() -> re.Pattern[str]:
    """A name, and the team or post beside it: the groups `name` and `role`."""
    return re.compile(rf"(?P<name>{NAMES})(?:{_ROLE})?")


def are_initials(names: str) -> bool:
    """Whether these are one to four capital letters, or as many letters of a script that has no capitals."""
    letters = [letter for letter in names if letter.isalpha()]
    return 1 <= len(letters) <= 4 and not any(letter.islower() for letter in letters)


def bears_capital(name: str) -> bool:
    """Whether a name starts with a capital, or with a letter of a script that has none."""
    return not name[:1].islower()


def is_house(names: str) -> bool:
    """Whether a name is a team's, or an ordinary word."""
    words = re.split(r"[\s/&+^]+|'.*", fold(names))
    return any(word in ORGANISATION or word in ORDINARY for word in words)


def is_ordinary(name: str) -> bool:
    """Whether what no mark announces as a name is an ordinary word, a house, a brand, or an acronym."""
    if are_initials(name) and name.upper() != name.lower():
        return fold(name) in ACRONYMS or len(name) > 3
    return is_house(name) or _is_brand_like(name) or any(fold(word) in ACRONYMS for word in name.split())


def _is_brand_like(name: str) -> bool:
    """Whether a name is spelled as brands are, with capitals or digits inside."""
    words = [word for word in re.split(r"[\s.-]+", name) if len(word) > 4 and word.upper() != word.lower()]
    return any(not word[1:-1].islower() and not word.startswith(_GAELIC) for word in words)


def is_role(role: str | None) -> bool:
    """Whether what stands behind a name is a team or post, which bears a capital; nothing at all will do too."""
    if not role or bears_capital(role) or role.startswith("the "):
        return True
    return not ORGANISATION.isdisjoint(fold(role).split())
