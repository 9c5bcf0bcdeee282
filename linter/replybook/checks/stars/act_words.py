"""The words by which somebody does something to a review: gives it, changes it, takes it away. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

STRONG = word_set("review reviews rating ratings testimonial testimonials")
"""What is always a review, where no other noun follows."""
COUNTED = word_set("star stars score scores marks mark grade number figure points")
"""What is one where it is counted, pointed at, or its writer's."""
SITES = word_set("""
    google yelp trustpilot tripadvisor capterra glassdoor g2 clutch reviews.io productreview feefo booking.com
    facebook airbnb houzz checkatrade bark angi zomato justdial mouthshut sitejabber bbb ekomi yell thumbtack
    opentable resellers g2crowd trustradius yahoo
""")
ONLINE = SITES | word_set("online public publicly internet web maps socials")
LOOSE = word_set("""
    post posts comment comments words wording write-up writeup entry tweet verdict statement piece text
    recommendation opinion assessment story video caption thumbs feedback evaluation remark remarks article critique
    thing things thread rant
""")
"""What is a review where a review is spoken of, or where reviews are written."""
NOT_REVIEW = word_set("""
    filter system page tab section option options button scale policy form site team board meeting process period
    agency label tool screen menu widget agent report reply response bureau sheet desk prompt pop-up popup list
    count counts history platform platforms link links card cards level bands band meter
""")
"""What behind a review makes it another thing."""
NOT_OF_US = word_set(
    "energy credit film age interest safety performance trust test exam under peer security annual code"
)
CHANGE = word_set("""
    change update edit revise amend reconsider rethink remove delete raise improve upgrade increase bump adjust
    modify nudge scrap retire withdraw retract soften alter redo boost lift erase correct revisit reword rewrite
    rephrase re-rate rerate rescore reassess re-evaluate reevaluate rescind swap replace switch flip pull unpublish
    hide bin wipe tweak refresh rectify rerate move shift round push tone temper trade turn exchange convert add
    restore review rework re-do redraft repost reflect address fix better drop lose clear recall cut omit
""")
CHANGING = word_set("""
    changing updating editing revising amending reconsidering rethinking removing deleting raising improving
    upgrading increasing bumping adjusting modifying nudging scrapping withdrawing retracting softening altering
    redoing boosting lifting erasing correcting revisiting rewording rewriting rephrasing reassessing re-evaluating
    rescinding swapping replacing switching flipping pulling unpublishing hiding taking getting giving turning
    rounding rectifying moving adding making toning dropping
""")
CHANGED = word_set("""
    changed updated edited revised amended reconsidered removed deleted raised improved upgraded withdrawn taken
    down softened altered swapped replaced retracted corrected gone pulled hidden
""")
PASTS = (
    frozenset(f"{verb}d" if verb.endswith("e") else f"{verb}ed" for verb in CHANGE)
    | CHANGED
    | word_set("""
    rethought gave took put got withdrew rewrote hid swapped dropped lost made brought modified turned
""")
)
"""What they would do "if you …"."""
WEAK = word_set("""
    fix better move push round turn add drop lose clear address reflect review trade convert refresh restore shift
    exchange increase improve pull getting giving making adding moving
""")
"""Verbs of so many uses that only a plain review behind them counts."""
THINK = word_set("reconsider rethink revisit reconsidering rethinking revisiting reassess re-evaluate re-think")
"""Verbs that need no object where a review is spoken of."""
AGAIN = word_set("another second again fresh rethink re-think")
LOOK = word_set("look go think thought thoughts stab rethink re-think try chance crack shot")

GIVE = word_set("""
    show leave give write post drop share submit add rate review put pop tell say tag shout mention throw send bless
    support spread recommend award click tap hit bang chuck hop jump
""")
GIVING = word_set("""
    leaving giving writing posting dropping sharing submitting rating reviewing tagging recommending
""")
GOOD = word_set("""
    five 5 full positive good great glowing nice excellent top favourable favorable lovely stellar raving amazing
    perfect 10 ten 5/5 10/10 5-star five-star happy sweet kind kinder nicer fairer warmer sunny friendly 5★ higher
    better shining brilliant fab fabulous fantastic wonderful complimentary
""")
PRAISED = word_set(
    "stars star review reviews rating ratings score word words marks thumbs post something feedback note"
)
"""What is asked for with such a word before it."""

POLITE = word_set("""
    please kindly would could can might may will won't mind consider perhaps maybe appreciate grateful obliged love
    chance hope hoping trust ask asking asked invite request urge encourage beg favour favor fair means mean meant
    chuffed thrilled delighted lovely helpful helps help like prefer suggest happy glad open welcome willing feel
    why how worth minute moment fancy wish want wonder wondering tempted option remember forget spare expect decent
""")
"""What makes a request or a wish of a sentence."""
WISH = word_set("""
    love appreciate grateful obliged hope hoping trust ask lovely means mean help helps helpful chuffed thrilled
    like please chance could would can maybe perhaps want need wish decent fair prefer expect urge suggest kindness
    welcome
""")
RISES = word_set("""
    reflect reflects reflected match matched matches show shows showed shown catch catches caught rise rises rose
    climb climbed climbs improve improved improves change changed changes disappear disappears disappeared vanish
    vanished vanishes say says grow grew move moved jump jumped tell tells follow followed follows removed deleted
    updated raised edited amended revised withdrawn gone
""")
"""What a review itself is wished to do."""
NO_ASK = word_set("""
    never not no without regardless whatever whichever whether nor doesn't isn't can't cannot wouldn't didn't aren't
    don't needn't nobody neither either wherever
""")
DONE = word_set("thanks thank thankyou thankful you've thx cheers for")
THANKS = word_set("thanks thank thankyou thx cheers taking took wrote left gave appreciated")
CONTENT = word_set("""
    happy satisfied pleased like liked love loved enjoy enjoyed enjoying delighted smile smiling good thrilled great
    impressed glad content up yes chuffed fan helped worked loving liking spot-on perfect well
""")
UNHAPPY = word_set("""
    off amiss short not otherwise less unhappy grumble grumbles complaint complaints down wasn't weren't didn't
    isn't disappointed fell moan gripe gripes hated bad unhappy issues problem problems wrong missed couldn't frown
    sad else anything niggle no
""")
TO_US = pair_set("""
    tell me, tell us, tell only, call me, call us, ring me, ring us, text me, text us, email me, email us, write to,
    reply to, message me, message us, drop me, drop us, contact us, contact me, let me, let us, come to, speak to,
    talk to, reply here, answer this, text back, reach out, back to, me first, us first, me instead, us instead, dm
    us, dm me, this email, our inbox, this mail
""")
PEOPLE = word_set("""
    everyone everybody anyone anybody whoever customers guests clients folks people those members patients readers
    users reviewers all folk players diners visitors subscribers
""")
CONDITIONS = word_set(
    "if when once after soon moment minute day provided anyone everyone everybody whoever who until as"
)
"""What hangs a reward on a deed."""
GAINS = word_set("""
    get gets getting receive receives win wins earn earns enjoy claim qualify yours waiting waits free house voucher
    vouchers discount discounts coupon coupons gift gifts giftcard refund refunds refunded credit credits cashback
    prize prizes raffle draw points reward rewards rewarded freebie waive waived giveaway bonus off tenner fiver
    hamper code upgrade upgraded comp comped complimentary £ $ € ₹ bottle treat entered half
""")
"""What somebody is given for it."""
GIVERS = word_set(
    "we'll i'll we will can there's here's get gets is are comes goes i've we've that's go receive do comp let"
)
HINTS = word_set("""
    ★ ⭐ marks comment comments bubbles posted post posts posting tag thumbs recommendation recommend
""")
"""What may speak of a review."""
FIGURES = word_set("5 five four 4 it's it this that yours missing again what rather delete edit")
"""What may speak of one where the talk is of reviews."""
SIGNS = word_set("""
    5 five 4 four 10 ten link take taking took pull pulling put putting leaving keeping gone rather missing removing
    deleting changing updating editing softening withdrawing reconsidering becomes become
""")
"""Other words of what is done to one."""
THANKED = word_set("thanks thank thankyou thx cheers")
OF_WORDS = word_set("""
    reconsider reconsidered reconsidering rethink revisit amend amending revise revising soften softening withdraw
    withdrawing retract retracting reword rewording rewrite rephrase amended revised softened withdrew retracted
""")
"""Verbs that are of words and opinions, whatever stands behind them."""
