"""The words by which one asks for a review, asks it away, or pays for it. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

REVIEWS = word_set("review reviews rating ratings stars star score scores testimonial testimonials feedback")
SITES = word_set("yelp trustpilot tripadvisor capterra glassdoor")
TO_REVIEW = word_set("to can we will i we'll i'll could you not please and then under further")
"""What before "review" makes it a verb, or no review of a customer's."""
REVIEWERS = word_set("reviewer reviewers")
REWARDED = word_set("get gets receive receives win wins earn earns enjoy entered qualify claim choose")
RATING = word_set("rate rates rated")
POSTS = word_set("""
    post comment tweet posting comments words verdict write-up writeup statement sentence line paragraph
""")
"""What is a review only where reviews are written."""
REVIEW_CHANNELS = frozenset(["google-review", "google-play", "app-store", "yelp", "trustpilot"])

CHANGE = word_set("""
    change update edit revise amend reconsider rethink remove delete raise improve upgrade increase bump adjust
    modify pull nudge scrap hide retire withdraw retract soften alter redo boost lift erase correct revisit
    upgrading
""")
CHANGING = word_set("""
    changing updating editing revising amending reconsidering rethinking removing deleting raising improving
    upgrading increasing bumping adjusting modifying withdrawing retracting altering redoing boosting lifting
    correcting revisiting taking
""")
CHANGED = word_set("""
    changed updated edited revised amended removed deleted raised improved upgraded withdrawn taken
""")
CHANGES = word_set("edit change update tweak removal revision amendment deletion")
"""Nouns: "a quick edit of your review"."""
INVITES = word_set("consider considering mind by appreciate worth about start love like")
"""What makes "updating your review" a request."""
BECOME = word_set("become became becomes grow grew climb turn turned go went goes")
TAKEN_DOWN = word_set("down gone removed deleted changed updated amended pulled away")
BY_NOW = word_set("came comes come went goes is was be been has had were gets got disappears")
FURTHER = word_set("another extra second third fourth fifth missing last")
"""What makes one star more."""
UNSAY = word_set("""
    delete remove change edit update amend revise withdraw deleting removing changing editing updating
""")
RAISE = word_set("turn make push bump bring raise turning making bumping change")
BEHIND_THIS = word_set(", . ! ? ; : ) and first then now once please")
PARTS = word_set("part parts bit line lines sentence paragraph claim mention passage")
ABOUT = word_set("about where concerning")
"""What behind "the part" makes it one of the review."""
FIGURES = word_set("5 4 3 five four three 10 ten 5/5 higher")
SHOWS = word_set("send show screenshot upload share mention submit bring")
LOOK = word_set("look looks think thought")
ONCE = word_set("once when after if until")
BETTER = word_set("""
    updated revised better higher fairer improved fresh kinder amended corrected edited happier brighter nicer warmer
    sunnier reworked reconsidered
""")

BETWEEN = word_set("""
    your ur the this that those these a an our my of to up down out or and & - / ' " current initial original
    previous first old low lower negative bad poor honest google online public app store play little few couple star
    stars one two three four five 1 2 3 4 5 half overall kind more better higher as well also please maybe perhaps
    both yelp trustpilot facebook tripadvisor 1-star us it for
""")
"""What may stand between the verb and the review."""
DEFINITE = word_set("the your this that these those such")

GIVE = word_set("leave give write post drop share submit add rate review leaving giving writing sharing posting")
GOOD = word_set("""
    five 5 full positive good great glowing nice excellent top favourable favorable lovely stellar raving amazing
    perfect 10 ten
""")
WISH = word_set("""
    love appreciate welcome help helps mean means grateful hope please could would can like need want kindly
""")
EARNED = word_set(
    "improve improved enhance suggest suggestions recommendations earn deserve convert worth make making experience"
)
"""What makes a wish for five stars the question how to get better."""
NO_REVIEW = pair_set("experience, service, stay, hotel, treatment, hotels, meal")
"""What a "5-star" may be besides a review."""
DONE = word_set("thanks thank thankyou taking took gave left wrote")
PUBLIC = word_set("google yelp trustpilot tripadvisor facebook online")
SAY = word_set("say tell shout mention post leave write share pop let")
CONTENT = word_set("happy satisfied pleased like liked love loved enjoy enjoyed delighted")

OFFERS = word_set("""
    voucher vouchers discount discounts coupon coupons gift gifts giftcard refund refunds refunded reimburse credit
    credits cashback prize prizes raffle draw points reward rewards rewarded freebie free waive waived win giveaway
    bonus off
""")
NO_OFFER = word_set("hassle feel worry - ad error toll")
"""What before "free" makes it no gift."""
MONEY = frozenset("£$€₹")
CONDITIONS = word_set(
    "if when once after soon moment minute day provided anyone everyone everybody whoever customers who"
)

NOT = word_set("""
    don't never not no without regardless whatever whichever whether nor doesn't isn't can't cannot won't wouldn't
    didn't aren't
""")
OTHERS = word_set("""
    we i they google trustpilot yelp apple it team moderators we've i've they've we're i'm we'd i'd we'll i'll
    they'll who which nobody
""")
"""Subjects other than the reader."""
READER = word_set("you you'd you'll you've please kindly")
GONE = word_set("take taken down gone away off history disappears vanishes goes comes")
EDGES = word_set(", ; : . ? ! ( )")
PERSONAL = word_set("personal private phone address email e-mail surname number details")
HOW = word_set("what how which where")
EVALUATES = word_set("energy credit film age interest safety performance trust test exam under")
"""What before "rating", "score" or "review" makes it no customer's review."""
