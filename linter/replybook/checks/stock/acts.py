"""What a stock sentence does: thanks, regrets, esteems, assures, offers, wishes, holds, points somewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from replybook.checks.word_set import pair_set, word_set

Said = TypeVar("Said")

REGRET, THANKS, ESTEEM, OFFER, WISH, HOLDING, POINTER = (
    "regret",
    "thanks",
    "esteem",
    "offer",
    "wish",
    "holding",
    "pointer",
)
ACTS = (REGRET, THANKS, ESTEEM, OFFER, WISH, HOLDING, POINTER)
"""All that a stock sentence does."""

_SINGLES = {
    REGRET: word_set("""
        sorry apologise apologize apologises apologies apology apologising apologizing apologised apologized regret
        unfortunate inconvenience sad saddened sorrow disheartened disheartening dismayed frustrating frustration
        frustrations disappointed disappointing disappointment upset upsetting unacceptable concerning understandable
        sympathise sympathize empathise empathize disappoint bummer
    """),
    THANKS: word_set("""
        thank thanks thankyou thx tysm appreciate appreciates appreciated appreciation grateful gratitude kudos
        compliment compliments
    """),
    ESTEEM: word_set("""
        value valued values strive striving strives commit committed commitment dedicated dedication priority
        important importance matters improve improving improvement improvements improves satisfaction standards
        constantly continuously continually continue mission goal aim aims endeavour endeavor quality effort efforts
        assure assured assurance reassured ensure ensuring hope hoping hopefully seriously loyal loyalty trust
        excellence enhance enhancing best seamless proud pride motivates motivate inspires encourages wish intention
        integrity count experience experiences duly noted feedback suggestions attention
    """),
    OFFER: word_set(
        "help assist assistance support hesitate helping assisting assisted questions queries anytime concerns"
    ),
    WISH: word_set("""
        enjoy enjoyed enjoying glad delighted thrilled overjoyed happy pleased love loved excited ecstatic stoked
        welcome awesome wonderful fantastic amazing excellent great lovely congratulations congrats cheers yay kind
        honoured honored pleasure
    """),
    HOLDING: word_set("investigate investigating investigation investigated escalated escalate escalating tuned"),
}
_PAIRS = {
    HOLDING: pair_set("""
        look into, looking into, looked into, checking into, back to, back in, work on, working on, working to, keep
        you, update you, follow up, following up, followed up, on it, on this, passed on, pass on, pass this, passed
        this, passed along, pass along, pass your, passed your, pass it, passed it, forward this, forwarded this,
        forward it, forward your, forwarded your, forwarded to, share this, shared this, shared your, be connecting,
        connect with, connecting with, contact you, contacting you, call you, will reach, team reach,   get this, in
        touch,  being worked, been forwarded, been escalated, get it, see what, checking on, check on,
        checking this, take a, taking a, raise this, raised this, raised your, have noted,  let our, bear
        with, keep an, fixed soon, resolved soon
    """),
    REGRET: pair_set(
        "understand your, understand how, understand that, understand the, hear this, hear that, imagine how, oh no"
    ),
    OFFER: pair_set("anything else, let us, let me, any way, any other, any further"),
    WISH: pair_set("look forward, looking forward, great day, good day, nice day, see you, hear that"),
}
_POINTERS = word_set("""
    dm dms pm message messaging send share provide contact call write writing email e-mail mail reach visit drop fill
    submit whatsapp inbox click tweet form link website follow mention mentioning respond sharing contacting leave
    include add subject
""")
_POLITE = word_set("please kindly pls plz request can could would you us do let")
_SPEAKERS = word_set(
    "we i our team we're i'm we'll i'll we've i've teams us let someone specialist agent representative executive"
)

_EAGER = pair_set("like to, love to, happy to, glad to, be happy, be glad, able to, how can, how may, want to")
_HELPING = word_set("""
    help assist look hear see learn understand investigate check know connect chat talk support resolve fix sort serve
    make hearing improve
""")
"""What is offered behind words such as “we'd like to”."""
_BARE = word_set("stay looking checking investigating working")
"""First words of a holding reply that leaves out its speaker."""


def _acts_of(known: Mapping[str, frozenset[Said]]) -> Mapping[Said, list[str]]:
    """What each word or pair of words does."""
    found: dict[Said, list[str]] = {}
    for act, all_said in known.items():
        for said in all_said:
            found.setdefault(said, []).append(act)
    return found


_BY_WORD, _BY_PAIR = _acts_of(_SINGLES), _acts_of(_PAIRS)


def acts(said: Sequence[str]) -> frozenset[str]:
    """What a sentence or clause of these words does, by the names of this module; may be empty."""
    bag = frozenset(said)
    couples = frozenset(pairwise(said))
    found = {act for word in _BY_WORD.keys() & bag for act in _BY_WORD[word]}
    found.update([act for pair in _BY_PAIR.keys() & couples for act in _BY_PAIR[pair]])
    if not _EAGER.isdisjoint(couples) and not _HELPING.isdisjoint(bag):
        found.add(OFFER)
    if HOLDING in found and _SPEAKERS.isdisjoint(bag) and said[0] not in _BARE:
        found.discard(HOLDING)
    if said[0] in _POINTERS or (not _POINTERS.isdisjoint(bag) and not _POLITE.isdisjoint(bag)):
        found.add(POINTER)
    return frozenset(found)
