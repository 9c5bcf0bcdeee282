"""The words by which a reply takes a step, and those that only feel, thank or promise to try. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

PLEAS = word_set("please pls plz kindly")
EMPTY_PLEAS = word_set("""
    accept bear know rest be understand forgive excuse allow remember don't do note trust believe pardon enjoy stay have
    keep feel
""")
"""What a "please" may ask for without leading anywhere."""
ORDERS = word_set("""
    dm pm message msg call ring phone email mail send write try check visit go open tap click turn bring tell show pop
    drop reply contact use restart unplug remove hold press ask head leave put log update install reset uninstall
    reinstall delete choose select enter scan fill clear switch plug wait report follow let
""")
"""Verbs that a sentence to the customer may start with."""
OFFERS = word_set("can could may might need")
EMPTY_OFFERS = word_set("imagine expect rest be trust see understand feel know believe never only not")

WE = word_set("i we he she they it someone somebody team manager colleague crew depot engineer driver specialist")
WILLS = word_set("will have has am are is had can may might")
SHORT_WILLS = word_set("i'll we'll they'll he'll she'll it'll you'll that'll")
SHORT_HAVES = word_set("i've we've they've i'm we're they're he's she's it's")
SKIPPED = word_set("""
    quite fully completely totally well certainly entirely sincerely genuinely deeply also just now already then both
    all really very so truly only personally still always be been even
""")
EMPTY_DEEDS = word_set("""
    do doing done try trying tried strive striving continue continuing keep keeping improve improving improved learn
    learning learned take taking taken note noted value valued appreciate appreciated understand understanding
    understood apologise apologize apologising apologizing hope hoping hoped know known hear heard hearing regret aim
    aiming look make making made ensure ensuring always never get got getting feel feeling felt see seen sorry sad
    saddened disappointed upset concerned truly deeply aware glad happy grateful thankful thanked committed dedicated
    proud determined let fallen failed here not no unable to a an the better working work imagine missed fell
    disheartened committed devastated mortified embarrassed ashamed shocked appalled horrified gutted in on at your our
    that this expect expected want wanted wish wished serve serving welcome welcoming love count say agree
""")
"""What follows "we will", "we have" or "we are" and yet moves nothing."""
DOING = pair_set("""
    on it, on this, on that, looking into, working on, looking at, passed on, passed this, passed it, passing this,
    taken this, taken it, look into, made a, put you, put this, put it, put a, taking this, get back, get in, in touch,
    take a, getting this, got a, got the, got hold, made sure, taken off, taken out, see to, see what, keep you, let
    you, find out, let me, take it, take this, take that, make you, get you, get it, get this, get someone, get
    somebody, look at, working with, try to, here until, keep an, do that, do it, look for
""")
"""Pairs of words that do, though the first of them may be empty."""
ANYWHERE = pair_set("""
    look into, looking into, looked into, passed this, passed it, passing this, passing it, pass this, pass it, on it,
    forwarded this, forwarded it, shared this, shared it, follow up, following up, take a, feel free, was able,
    were able, request you, ask you, advise you, recommend you, suggest you, encourage you, urge you, are allowed,
    is allowed, is possible
""")
"""Pairs that take a step wherever they stand, for all that they are vague."""
ASKING = pair_set("""
    let me, would you, could you, can you, if you, would recommend, i recommend, we recommend, would suggest, i suggest,
    we suggest, i'd suggest, i'd recommend, would advise, i check, we check
""")
PRAISED = pair_set("""
    kind words, nice words, lovely words, sweet words, so kind, how kind, too kind, so sweet, how sweet, that's kind,
    looking forward, look forward, our ears, made our, makes our, making our, great day, lovely day, have fun, enjoy
    your, enjoy the, enjoy that, welcome aboard, great to, the love, shout out, the shout, thanks so, so much, well
    played, means a, to hear, good to, love hearing, love to, be chuffed, be tickled, be thrilled, be delighted, great
    picture, cool gesture, so glad, so happy, we're glad, we're happy, we're thrilled, we're delighted, i'm glad, i'm
    delighted, thrilled to, delighted to, glad you, glad to, happy you, happy to, pleased to, the compliment, your
    kudos, the kudos, your loyalty, the stars, five stars, big smile, a smile, appreciate you, safe travels, you're
    welcome, most welcome, very welcome, can't wait, wonderful note, lovely note, nice note, music to, is proud, so
    proud, are proud, true story, nice one, good one, that's awesome, that's great, that's cool, that's wonderful,
    that's lovely
""")
"""Pairs of a reply that takes the message for praise or a chat, where it is not sorry."""
GIVE_ME = pair_set("""
    give me, one moment, one second, allow me, allow us, moment please, minute please, moments please, hold on, hang on,
    to check, take a, look into, pull up, pull that
""")
I_WILL = word_set("i i'd i'll i'm we'll we'd while please")
LET_ME = word_set("find ask check see ring look get have chase call speak talk dig sort put send")
ADVISES = word_set("recommend suggest request advise encourage urge")
ADVISED = word_set("you a an another the that this trying using to")
SURE = word_set("""
    dm dms pm pms inbox whatsapp checking fix fixing fixes repair repairing restore restoring mend mending
""")
"""Words that are a step wherever they stand: a private way, a repair."""
PASSES = word_set("""
    pass passed passing share shared sharing forward forwarded forwarding relay relayed send sent reported report feed
""")
"""Verbs that hand on what the customer wrote."""
PASSED_BY_THEM = word_set("for you you've your you're by boarding bus take takes and thanks appreciate on the of")
"""What stands before such a word where the customer has done it, or where it is a noun: "thanks for sharing"."""
PASSED = word_set("""
    feedback comments comment remarks praise compliments concerns thoughts suggestion suggestions idea ideas experience
    request along on details kudos opinion input
""")
"""What is handed on."""
WORKS = word_set("work working")
WORKED_AT = word_set("""
    get have fix reunite resolve restore sort find locate return bring clear repair rebook rectify correct
""")
"""What somebody at work on a case works to do."""
HANDS_ON = PASSES | WORKS
SOON = word_set("soon shortly momentarily minute minutes")
REFUSES = word_set("can't cannot won't unable don't doesn't aren't isn't not")
EMPTY_REFUSALS = word_set("""
    apologise apologize imagine express thank wait stress want like take expect condone tolerate believe hear what how
    the okay ok good right acceptable fair enough a an mean deserve ideal easy great nice only just happy something
    something's in to too so worth fun pleasant up meet met forget hesitate feel worry this that acceptable appropriate
    always be our your easier hold live reflect represent match normal usual typical quite very at on reflective
    characteristic happen again
""")
"""What behind a "not" or "can't" makes it no answer: "we can't apologise enough", "this isn't how"."""
PASSED_OVER = word_set("you you're you've that nobody who nothing certainly did does had was were weren't wasn't been")
UNDONE = pair_set(
    "take this seriously, take it seriously, taken on board, take it on, take this on, look at ways, try to do"
)
PAST = word_set(
    "rang found sent asked told called checked spoke wrote put gave booked moved opened cancelled refunded took went"
)

TIMES = word_set("""
    tomorrow tonight monday tuesday wednesday thursday friday saturday sunday noon midnight
""")
REMEDIES = word_set("""
    refund refunded refunding replacement replaced replace voucher credit credited compensation reimbursed reimburse
    waived exchange swap swapped repaid
""")
SUBJECTS = word_set("the our a an it they there this one someone somebody both all your")

TOO = word_set("long much many often late slow far")
FELT = word_set("""
    raging stuff hurt hurts matter matters means mean heart hearts welcome stressful uncomfortable awful terrible
    ridiculous heartbreaking maddening exhausting rotten miserable dreadful horrible grim unfair painful annoying
    infuriating unacceptable acceptable ordeal nightmare mess shambles disgrace     worse worst rude stressful tiring
    scary frightening upsetting frustrating disappointing lousy     understandable unpleasant ideal pleasant shocked
    shocking appalled horrified gutted mortified stunned stings cringe wince heartbroken misery fuming livid furious
    ashamed embarrassed relate sympathy blush unhappy upset inexcusable embarrassing absurd unreasonable sad shame joke
    """)
FELT_IF_SAID_OF = word_set("""
    right better hard fair wrong short easy fun bad mad poor nice enough tough rough angry cross ok okay far
""")
"""Words that judge only behind "is", "was" and the like, or behind "not"."""
BEING = word_set("""
    is was are were be been isn't wasn't aren't it's that's you're feels felt sounds seems not so falls fell well how
    never
""")
MUST = pair_set("""
    our bad, my bad, point taken, worth the, not worth, isn't worth,
    sounds like, sound like, long wait, no wonder,
    we missed, we failed, we slipped, this occasion, let down, you down,
    no way, isn't what, not what, isn't how, not how, not the, should never, should not, should always, must have, must
    feel, ought to, supposed to, meant to
""")
"""Pairs that judge what happened."""
THANKED = word_set("thanks thank thx cheers")
CHEER = word_set("""
    glad happy love love loved yay awesome enjoy thrilled delighted kudos pleased motivates wow lovely amazing
    excited wonderful shout shoutout congratulations yeah ha haha lol woo woohoo buddy
""")
"""Words of a reply that takes the message for praise."""
EFFORTS = pair_set("""
    number one, top priority, our priority, never compromise, highest standards, high standards, core values,
    look forward, looking forward, hope to, hope you, hope that,
    work hard, works hard, working hard, worked hard, their best, our best, his best, her best, take pride, very hard,
    do everything, does everything
""")
"""Pairs that praise our own effort, or look ahead to better days."""
SORRY = word_set("""
    sorry apologise apologize apologies apology apologising apologizing apologised apologized regret inconvenience
    patience frustration frustrations frustrating disappointment understanding
""")
"""Words of a reply that takes the message for a complaint."""
HAVE_SOMEBODY = pair_set("have your, have the, have them, have him, have her")
TAKES_PART = word_set("""
    deserve deserved deserves imagine nobody nobody's expected hear heard understand know seriously believe ourselves
    listening read shouldn't
""")
"""Words of a sentence that listens, understands and promises to care."""
IT_SHOULD = pair_set("it should, that should, this should, they should, everything should, all should")
"""What opens the word that things should be well: "it should be working"."""
ANY_ONE = word_set("a an every nobody no anyone everyone")
"""What opens a general truth: "a curry should be hot"."""
CLOSINGS = word_set("wishes regards sincerely respectfully")
INTERJECTIONS = word_set("""
    oh ouch well so and but also sadly unfortunately honestly clearly obviously truly really yikes gosh wow ah hmm dear
    , ! . - – : ;
""")
MESSAGES = word_set("""
    account email mail letter message words note feedback review comment comments story post report loyalty patience
    disappointment frustration anger complaint reaction feelings concern concerns trust
""")
"""What of the customer's is no fact about their case."""
NO_FACT = word_set("nobody no everyone anyone people every a an any such some all what how")
"""Subjects of general truths."""
MENTAL = word_set("""
    know understand hold feel see get hear hope wish regret note appreciate pride care believe value strive love hate
    expect want like take mean realise realize recognise recognize acknowledge agree share sympathise sympathize relate
    imagine do would can't always never
""")
"""Verbs of "we" and "I" that do nothing."""
PRONOUNS = word_set("that that's it it's this you you're everything nothing")
"""What may be right or wrong as a whole, and no sign or list."""
FINITE = word_set(
    "is are was were has have had will can could would should may must do does did isn't aren't it's there's"
)
BOUND = word_set(
    "only apply applies until till after before once when from if unless by since because due as without within"
)
"""Words that make a general truth a rule: "refunds end after thirty days"."""
ANSWERS = word_set("yes no yep nope correct exactly indeed")
