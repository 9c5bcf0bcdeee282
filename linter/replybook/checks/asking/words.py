"""The words by which one asks for a thing, and the words that break the tie between the two. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

GIVE = word_set(
    """send provide share give tell confirm reply respond include supply post leave drop state quote forward submit
    advise specify mention pass tweet verify list shoot comment type attach pop message msg dm pm inbox email text note
    furnish answer offer revert hit remind resend"""
)
"""What a customer is told to do with the thing."""
GIVING = word_set(
    """sending providing sharing giving telling confirming replying responding including supplying posting leaving
    forwarding passing verifying dming messaging letting"""
)
INVITES_GIVING = word_set("mind by about appreciate start")
"""What makes "sharing your number" a request: "would you mind sharing", "help us by sharing"."""
GIVEN = word_set("given receive received get got give issued have provided")
NEED = word_set("need needs require requires needed request requesting requests")
NEEDS_BY_ITSELF = word_set("need needs require requires")
GET = word_set("have get ask take know confirm grab see check collect request verify obtain")
WHICH = word_set("what what's whats which")

ALSO_NOUNS = word_set("email text message msg dm pm inbox post note answer comment pass state list offer leave")
"""Giving words that are nouns more often than not: they are verbs only before an object."""
OBJECTS = word_set(
    "below here underneath us me your ur the over it with them this on along my our full both all in a an"
)
NOUN_MAKERS = word_set("a an the your our this my direct private via by in through that boarding each any of")
NOT_TO_US = word_set("you from of")

MODALS = word_set("can could may might shall should would will must")
ADVERBS = word_set("then also now just still if and or")
SELF = word_set(
    """we i they he she it we'll i'll they'll we'd i'd we've i've they've we're i'm team agent agents colleague
    colleagues customers passengers guests people users members everyone who which specialist specialists advisor
    advisors system app website someone it'll that'll representative"""
)
"""Subjects that make a giving word a statement about somebody else than the reader."""
OURS = word_set("we we're we'd we'll i i'm i'd i'll")
OUR_PEOPLE = OURS | word_set("team colleague colleagues specialist specialists")
BEFORE_BARE_NEED = word_set("just still only also will would might do please pls simply")
"""What a need without a subject may open with: "Just need your postcode"."""
WISHES = word_set("need like love")
HELP = word_set("help assist")
PUT = word_set("put type enter fill write note jot paste")
HERE = word_set("here below underneath comments comment thread reply replies")
OF_WHAT = word_set("copy photo picture pic image scan screenshot name one each all confirmation proof me us")
"""What an "of" may join to the thing: "a photo of your ID"."""
SOFT_BREAKS = word_set("whether when where how what which who why that of")
"""Breaks that a list leaps over: "tell us when you booked and your order number"."""
LISTERS = word_set("and & plus , /")
READER = word_set("you you'd you'll please pls plz kindly u ya let")
BEFORE_PAST = word_set("did have as that when")
"""What before "you" makes it a statement about what the reader did."""
NOT_OUR_NEED = word_set("you you'll you'd don't not didn't no if doesn't won't they they'll")
BETWEEN = word_set("please pls just also quickly to still all happen possibly kindly")
"""What may stand between "could we" and "have"."""

EDGES = word_set(", ; : - ( ) ? . ! but so or & +")
CLAUSE_EDGES = word_set(", ; : - ( ) but")
BREAKS = word_set(
    """if whether because when while until about regarding re from via by using through to into onto in at so once after
    where how why but that who than without during since although though unless before under against instead rather
    sent"""
)
OTHER_VERBS = word_set(
    """check see try visit use enter log sign update reset look help assist investigate call contact go open find locate
    add change make keep wait click tap select choose ensure access view connect follow received sent changed updated
    remove delete review register reinstall restart track have"""
)
NEGATORS = word_set(
    "don't dont not never without no avoid cannot can't cant nor won't needn't instead rather stop refrain"
)
NEGATED_AWAY = word_set("hesitate forget mind")
"""What takes the edge off a "don't": "don't hesitate to send"."""

FILLER = word_set(
    """and also your the ur a an any , or & + ; amp : - / ok okay hi hello hey what's what which is was are please pls
    plz plus just then current exact full registered associated with alternate valid name first thanks ( ) for app
    firmware software"""
)
"""What a bare mention ("And your booking ref, please?") may open with."""
CLOSERS = word_set(
    """? please pls plz thanks too also well as , ! . : ) with it and & / or + ; amp your the for that trip perhaps is
    was what"""
)
PLEAS = word_set("please pls plz")
LISTED = word_set(
    """reference name names number title itinerary details flight dates date and also your the ur a an any or with plus
    along as well full amp gt registered cont current"""
)
"""The words of a list that goes on from the part before."""
GOES_ON = word_set(
    ". , ; / & + ? ! and or so if then ^ * - with plus please too as associated registered linked on for along ) ~"
)
"""What may stand behind the first thing of such a list."""

THINGS = word_set("it that this them these those one both")
WANTED = word_set("needed required necessary helpful useful essential enough")
ELSEWHERE = word_set("the check booking check-in our")
THIRD_PARTY = word_set("the them him her your their")
LET_ME = pair_set("let us, let me")
