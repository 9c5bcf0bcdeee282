"""The words by which a reply takes a step, and those that only feel, thank or promise to try. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

PLEAS = word_set("please pls plz kindly")
EMPTY_PLEAS = word_set("""
    accept bear know rest be understand forgive excuse allow remember don't do note trust believe pardon enjoy stay have
    keep feel hang stick continue carry hold take give come hear join you all them
""")
"""What a "please" may ask for without leading anywhere."""

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
PRAISED = pair_set("""
    kind words, nice words, lovely words, sweet words, so kind, how kind, too kind, so sweet, how sweet, that's
    kind, looking forward, look forward, our ears, made our, makes our, making our, great day, lovely day, have fun,
    enjoy your, enjoy the, enjoy that, welcome aboard, great to, the love, shout out, the shout, thanks so, so much,
    well played, means a, good to, for sharing, for stopping, for flying, for choosing, sure thing, no problem, you
    soon, love hearing, love to, be chuffed, be tickled, be thrilled, be delighted, great picture, cool gesture, so
    glad, so happy, we're glad, we're happy, we're thrilled, we're delighted, i'm glad, i'm delighted, thrilled to,
    delighted to, glad you, glad to, happy you, happy to, pleased to, the compliment, your kudos, the kudos, your
    loyalty, the stars, five stars, big smile, a smile, appreciate you, safe travels, great trip, fantastic trip, a
    ball, you're welcome, most welcome, very welcome, can't wait, wonderful note, lovely note, nice note, is proud,
    so proud, are proud, true story, nice one, good one, that's awesome, that's great, that's cool, that's
    wonderful, that's lovely
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
OPEN_DEEDS = SHORT_WILLS | SHORT_HAVES | WILLS | {"will", "can"}
"""Words that a verb of doing may stand behind."""
WELCOMES = word_set("welcome advised")
"""What opens an offer, before "to": "you're welcome to ask the crew"."""
TOLD = word_set("the your which what where who whether")
"""What we ask to be told, behind "let us know"."""
JOINTS = word_set("and or so then just , ; - –")
"""What an order to the customer may follow."""
SOON = word_set("soon shortly momentarily minute minutes")
UNDONE = pair_set(
    "take this seriously, take it seriously, taken on board, take it on, take this on, look at ways, try to do"
)
PAST = word_set(
    "rang found sent asked told called checked spoke wrote put gave booked moved opened cancelled refunded took went"
)


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
HEEDS = (
    FELT
    | SORRY
    | word_set("""
    understand hear heard seriously value valued values feedback resolve bear know goal aim aims strive way imagine
    expect should loud hope always told telling feel ouch
    """)
)
"""Words of a reply that answers a complaint, and is neither banter nor a bare fact."""
IT_SHOULD = pair_set("it should, that should, this should, they should, everything should, all should")
"""What opens the word that things should be well: "it should be working"."""
ANY_ONE = word_set("a an every nobody no anyone everyone")
"""What opens a general truth: "a curry should be hot"."""
CLOSINGS = word_set("wishes regards sincerely respectfully")
PRONOUNS = word_set("that that's it it's this you you're everything nothing")
"""What may be right or wrong as a whole, and no sign or list."""
