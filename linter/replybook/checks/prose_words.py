"""Words that a language engine lacks, and those by which English is known."""

from __future__ import annotations

from collections.abc import Iterable

from replybook.checks.word_set import word_set

TRADE = word_set(
    "app apps autopay blog cc chatbot checkout cont conf dm dms dm'd dm'ing dming email emails emoji eta etc faq"
    " faqs fb fyi gif gps hashtag helpdesk ig inbox info ios km login logout merch mi min mins msg msgs ok online"
    " opt pls plz pm pms pnr promo pvt rebook rebooked rebooking repost resend retweet rt screenshot screenshots"
    " sim smartphone sms thx unfollow unfollowed uk url us usa username voicemail webchat webpage whatsapp wifi"
    " wi wi-fi yr yrs youtube"
)
"""Words of the trade that dictionaries lack or would write otherwise."""

_ENGLISH = word_set(
    "the to you your yours we our ours us and is are was were for of that this these with have has had please can"
    " could it its be been will would not don't can't i'm i'll i'd i've we'll we're we've you're it's that's"
    " thanks thank so sorry any at by from if how what when where which who there here hear if or as on in an my"
    " me do does did know let more about but all just get like out up they their them he she his her hi hello"
)
_ENOUGH = 4
"""Words from which a text is long enough to know its language by."""
_SHARE = 0.15
"""The part of an English text's words that are at the least such common ones."""


def is_english(words: Iterable[str]) -> bool:
    """Whether folded words read as English; what is too short to tell does."""
    words = list(words)
    return len(words) < _ENOUGH or sum(word in _ENGLISH for word in words) >= _SHARE * len(words)
