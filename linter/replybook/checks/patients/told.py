"""The ways in which a clinic's reply tells that somebody was there, in the notation of cues.

All of them are for a reply that is surely a clinic's: said by a shop, most of them tell nothing.
"""

from __future__ import annotations

from functools import cache

from replybook.checks.alarms.cues import Cues, cues_of, read_cues

_LISTS = {
    name: "|".join(words.split())
    for name, words in {
        "kin": """
            mam mama mummy mommy nana nanna granny grandpa papa stepson stepdaughter lad teenager
            son daughter mother mum mom father dad husband wife partner child baby gran nan grandmother
            grandfather grandad
            brother sister aunt uncle niece nephew grandson granddaughter girl boy toddler newborn twins kids
            children
            friend parents
        """,
        "was": "was were wasn't weren't had has did didn't got came went is 's spent",
        "care": """
            appointment appointments treatment treatments visit visits session sessions check check-up cleaning
            filling
            crown scan scans xray x-ray injection jab vaccine vaccination consultation consult hygienist fitting
            surgery
            operation procedure prescription script scripts refill test tests results bloods assessment course
            physio
            therapy cycle extraction review checkup implant root braces aligners aids lenses exam examination biopsy
            triage slot programme program repeat
        """,
        "stay": """
            time stay week weeks day days night nights month months visit visits journey treatment care recovery
            labour
            labor delivery birth pregnancy programme program admission operation surgery months years hours
            afternoon
            morning evening shift
        """,
        "past": """
            saw treated examined admitted diagnosed helped fitted placed removed cleaned scanned x-rayed discharged
            referred prescribed vaccinated injected delivered operated assessed triaged booked rebooked moved
            registered
            remember remembers remembered squeezed welcomed nursed cared met
        """,
        "did": """
            did placed fitted took gave made filled removed checked changed put dispensed ordered sent cut drew
            pulled
            capped whitened adjusted tested adapted finished started had
        """,
        "joy": """
            pleasure joy honour honor privilege delight lovely great wonderful nice good glad delighted happy
        """,
        "whom": "you your him her them his their",
        "us": "us here",
        "files": "log diary schedule calendar system records notes file files books book chart computer register list",
        "came": """
            came visited attended saw missed arrived stayed stopped started began finished completed declined opted
            consented signed underwent skipped cancelled rescheduled rebooked brought collected waited left
        """,
    }.items()
}

_FOR_YOU = """
    you brought|bring him|her|them|your|in|along
    you rang|called|phoned|booked|came|asked|were|are|was|had|have|scheduled|ordered _ for|a|an|your|the _ {care}
    what|which|procedure|treatment|that you|he|she had|got|received|chose|underwent !to|in|for|a|said|mind|told|no
    you|you're were|was|are|re|have _ down for|as
    you're|you are|re _ due for|a|back|in
    have|had|got|see|find|found you|your|him|her down|booked|registered|listed|recorded|noted|scheduled
    we|i|dr|nurse|doctor|dentist|team|she|he|midwives|nurses|staff {past} {whom} !feel|know|well|and|when|whether
    we|i|doctor|dentist|nurse|pharmacist|optician|lab|hygienist|dr … {did} yours
    having seen|treated|met|known|examined|helped|looked|cared|worked _ {whom}|after|for|with
    having {past}|had {whom}
    client|customer|regular|member|patient|family|visitor|clients|customers|patients _ of ours
    as|been a|an|one|our _ client|customer|regular|patient|clients|patients … you|since|for|with
    your|his|her|their {stay} with|at|here|on|in us|our|the|. !feedback
    your|his|her|their _ {stay} with|here us|.|,|!
    you were|was|are such|so|very|really|a|an|our|incredibly|absolutely _ trooper|brave|star|champ|champion
    |soldier|strong|calm
    |warrior|hero|superstar
    was|been|be|were _ {joy} … to|meeting|having|seeing|treating|helping|working|supporting|getting _ {whom}
    {joy} to _ meet|see|treat|help|have|know|get|welcome|support|deliver|care|look|watch … you|your|him|her !smile
    |all|again
    loved|enjoyed|enjoy having|meeting|seeing|treating|helping|working|caring|supporting|getting|looking … {whom}
    able|managed|could|glad|pleased to|we|fit|squeeze|help|see|treat|get _ fit|squeeze|help|see|treat|get|make you
    |your|him
    |her _ in|seen|smile|tooth|teeth|pain|sorted|better|through|comfortable|today|back|out|again|on|so|with|.
    our|the _ {files} … you|your|he|she … {was}|rang|called|booked|cancelled|missed|paid|asked|were|attended|confirmed
    {files} we|i hold|have|see|has … you|your
    you {came} !feedback|review|comment|a|your|this|unhappy|feeling|out
    you had|have|were|was _ to|kept wait|waiting
    you|your _ turn|name _ called|came|up|taken
    while|when|after|before|once|since|until you|your|he|she|they _ {was}|were|waited|came|arrived|left|began
    |started !reply
    ahead of you|her|him|your
    see|seeing you|them|him|her again|back|next|in|on|at|soon|friday|monday|tuesday|wednesday|thursday|saturday
    |tomorrow
    next time|visit you're|you|we|is|will|with
    delivery|birthing|treatment|recovery|labour room|theatre|suite|ward _ 1|2|3|4|5|6|7|8|9|10|11|12
    bed|bay 1|2|3|4|5|6|7|8|9|10|11|12
    congratulations|congrats … baby|little|arrival|bundle|newborn|girl|boy|pregnancy|son|daughter|twins
    kisses|love|cuddles|hugs to _ little|baby|newborn|both
    slip|leaflet|card|sheet|form|letter|advice|instructions|paper|plan|text|reminder|consent you were|signed|got
    |received|had|took
    come|pop|drop in|back|by|on|over _ recheck|remake|refit|adjustment|checked|stitches|second|follow|top
    we'll|we|i'll|i|she'll|he'll|to _ refit|recheck|redo|recement|reline|adjust|remake|swap|replace it|your|the
    |that|yours _ free
    |charge|visit|cost|once|without|at
    waiting|ready for you|your at|on|counter|shelf|desk|reception
    your|the|a {care} is|was|were|are|came|has|had|went|ran|began|started|took|arrived|reached|showed _ in|ready
    |waiting|back
    |on|at|with|clear|normal|late|full|minutes|twenty|thirty|monday|tuesday|wednesday|thursday|friday|for
"""
_OF_WHAT_WAS_DONE = """
    sent|faxed|posted|passed|forwarded|emailed|referred|written|wrote _ to your gp|doctor|insurer|insurance
    |pharmacy|surgeon
    |specialist|consultant|dentist|optician|midwife|home|address
    yours took|was|came|went|had|needed|got|arrived|were|broke|fell|healed|is|has _ on|in|longer|late|back|a|one
    |the|because|not
    had|we'd|we|been|dates|slot|time|hour|room|bed|kept|held _ pencilled|reserved|saved|kept|held|set|blocked
    |booked _ for you|him
    |her
    couldn't|wouldn't|can't|cannot|didn't|unable _ hand|dispense|fill|refill|prescribe|vaccinate|numb
    |anaesthetise you|your|it
    |the|them|yours|those
    he|she|you|they _ came|come|was|were _ to|in|for _ see|saw|seeing|with|by dr|doctor|nurse|us|hygienist|physio
    |midwife
    stitching|patching|numbing|vaccinating|bandaging|plastering|x-raying|scanning|jabbing|operating
    |treating you
    |him|her|your|on
    stitched|patched|numbed|vaccinated|weighed|bandaged|scanned|jabbed|operated you|him|her|your|on
    you|your _ down|in _ for|with _ a|the|your {care}
    {care}|care|scan|scans|treatment|letter|report|plan _ we|i|dr|doctor|nurse|team|staff|she|he … carried|did|made|held
    |ran|gave|performed|completed|provided|took|wrote|showed|delivered|offered … you|your|yours
    before|after|during|for|at|since|following your … scan|check|bloods|op|dressing|dressings|smear|jab|jabs|clinic
    |review
    |transfer|cycle|cycles|round|injection|fitting|mri|screening|refill|repeat
    down|in|booked|listed|due for his|her|their|your|a … dressing|dressings|bloods|jab|jabs|injection|injections|check
    |review|scan|meds|medication|catheter|insulin|smear
    your|the {stay}|treatment|therapy|work _ together|we
    our|the _ work|time|hours|months|weeks|year together
    working|worked|sat|sitting with you on|through|over|about|this|last|for|since|and
    {kin} was|is|were|are|wasn't _ down|on|next|first|last|due _ for|list|round|rounds|in|turn
    you did|handled|coped|managed _ brilliantly|amazing|amazingly|well|great|wonderfully|so|really|marvellously
    lady|man|person|patient|gentleman|family|child|emergency|case|appointment before|ahead|after|behind|in _ you
    |yours
    doctor|dr|nurse|dentist|surgeon|pharmacist|hygienist|therapist|physio|midwife|optician|she|he|we _ said|told
    |advised
    |explained|asked|recommended|warned|suggested|offered|showed|gave|explain|recommend _ you|your
    pleased|glad|happy|relieved|delighted … the|your|that shoulder|knee|tooth|back|ear|pain|rash|wound|hip|ankle
    |neck|eye|scar
    |swelling|bruising|new|baby|treatment|exercises|glasses|aids
    keep|carry|continue|go _ up|on|wearing|taking|doing|icing|rinsing|using _ exercises|tablets|guard|splint
    |retainer|mouthwash
    |stretches|drops|cream|medication|brace|aligners|course
    you have|had|need|needed|chose|wanted|bought|ordered|collected|wear|wore|got|received|took|picked _ jab|jabs
    |injection
    |anaesthetic|crown|crowns|filling|frames|glasses|lenses|tablets|antibiotics|implant|extraction|stitches|scan
    |smear|bloods
    your|the|both|all _ results|bloods|test|tests|scan|biopsy|smear|sample _ were|was|came|is|are _ fine|normal
    |clear|negative
    |positive|back|sent|ready|lost|fine
    they|it were|was|had|came _ sent|collected|dispensed|signed|filed|back _ to|by|on|under|fine|normal
    |clear _ your|gp|tuesday
    |monday|wednesday|thursday|friday|doctor|fine|normal|clear
    left|leave|spoke|rang|call|called _ word|message|voicemail|mobile|number|you _ with|for|on|we _ your|you|hold
    |have
"""
_IN_DOUBT = """
    we|i|doctor|dentist|nurse|pharmacist|optician|lab|hygienist|dr _ placed|fitted|filled|removed|capped|whitened
    |pulled yours
    having treated|examined|vaccinated you
"""
"""What tells even where it is not sure who writes."""
_FOR_KIN = """
    your|the _ {kin} _ {was}|completed|stayed|waited|arrived|left|needed|remembers|saw|received|underwent
    |recovered|slept|ate
    |passed|died|settled|responded
    your|the _ {kin}'s _ {care}|{stay}
    remember|remembers|saw|seen|treated|brought|admitted|nursed|helped|miss|misses|knew|moved|triaged|met|meet
    |looked|discharged
    him|her|them|your _ {kin}|in|well|fondly|with|after|on|at|from|,|.|and|this|last
    he|she|they was|were|had|has|is _ seen|treated|admitted|triaged|moved|discharged|with|on|in|given|examined
    |comfortable|brave
    |settled|star|doing|under !touch|charge|office|holiday|leave|shift|today|hand
    his|her|their {care}|{stay}|results|aftercare|chart|notes|medication|pain|condition|ward|bed|room|meals
    for|with|from|of|after your _ {kin} _ in|during|after|while|at|on
    to|for|on your _ {kin} … recovery|better|well|health|mend|healing|smile
    {kin} … {was} with|on|in us|our|ward|a|your|this care|ward|unit|night|hospital|week|,|.|and
"""


@cache
def told_cues() -> Cues:
    """What tells of the reader."""
    return cues_of(read_cues("you", _FOR_YOU.rstrip() + _OF_WHAT_WAS_DONE, _LISTS))


@cache
def kin_cues() -> Cues:
    """What tells of somebody of the reader's family."""
    return cues_of(read_cues("kin", _FOR_KIN, _LISTS))


@cache
def done_cues() -> Cues:
    """What tells of the reader where it is not sure that a clinic writes."""
    return cues_of(read_cues("you", _IN_DOUBT, _LISTS))
