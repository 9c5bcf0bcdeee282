"""The sorts of grave message: the words by which a playbook names one, and the words in which customers tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from replybook.checks.alarms.cues import Cue, read_cues
from replybook.checks.word_set import word_set

_BECAUSE = (
    "black|asian|gay|lesbian|muslim|jewish|trans|transgender|deaf|blind|disabled|brown|foreign|pregnant|wheelchair|hijab"
    "|headscarf|turban|accent|race|religion|skin|colour|color|disability|sexuality|ethnicity|nationality|faith|chinese"
    "|indian|african|polish|autistic|surname|gender|immigrant|sikh|hindu|refugee|roma|traveller|catholic|woman|female"
    "|travellers|gypsy|gypsies|muslims|jews|asians|refugees|immigrants|romani|foreigners|pensioner|mexican|arab|pakistani|romanian"
)
EVERYDAY = word_set("fall shock fire claim court press news child children kid kids baby life ill burn who gas fast")
"""Words that name a sort of grave message, and are said of a hundred other things."""
_LISTS = {
    "whose": "my|her|his|our|their|your|the",
    "mine": "my|her|his|our|their",
    "them": "me|him|her|us|them|someone|somebody",
    "kin": "mum|mom|mother|dad|father|wife|husband|partner|gran|nan|grandma|grandad|grandmother|grandfather|brother"
    "|sister|friend|girlfriend|boyfriend|uncle|aunt|colleague|neighbour|neighbor|i|we|she|he|they|guest|passenger|man"
    "|woman",
    "child": "child|children|kid|kids|son|daughter|baby|toddler|infant|newborn|grandson|granddaughter|grandchild|niece"
    "|nephew|babies|toddlers|boy|girl|sons|daughters"
    "|child's|kid's|baby's|toddler's|son's|daughter's|children's|kids'|grandson's|granddaughter's|boy's|girl's",
    "body": "arm|leg|wrist|ankle|hand|hands|finger|fingers|thumb|foot|toe|head|neck|nose|jaw|rib|ribs|hip|knee|shoulder"
    "|elbow|collarbone|back|face|skin|eye|eyes|teeth|tooth|lip|mouth|skull|chin|forehead|scalp|throat|feet|arms|legs|leg",
    "wound": "broke|broken|fractured|sprained|dislocated|cut|burned|burnt|scalded|sliced|gashed|crushed|injured|hurt"
    "|trapped|bruised|scarred|bleeding|chipped|smashed|hit|split|twisted|caught|banged|cracked|sliced|shattered",
    "harmed": "injured|scalded|concussed|unconscious|burned|burnt|bleeding|electrocuted|hospitalised|hospitalized"
    "|choked|choking|choke|suffocated|suffocating|strangled|poisoned|drowned|drowning|trapped|crushed|swallowed"
    "|swallow|scarred|groomed|abused|molested|assaulted",
    "folk": "mum|mom|mother|dad|father|wife|husband|gran|nan|grandma|grandad|grandmother|grandfather|nana|brother"
    "|sister|uncle|aunt|neighbour|neighbor|son|daughter|child|kid|toddler|baby|friend|guest|passenger|pensioner|lady",
    "danger": "choked|choking|choke|swallowed|swallow|throat|mouth|trapped|bleeding|burned|burnt|scalded|hospital"
    "|ambulance|unsafe|dangerous|danger|sharp|nail|glass|needle|blade|stranger|strangers|snapchat|touched|grabbed|groped"
    "|inappropriate|inappropriately|explicit|porn|naked|nude|nudes|grooming|groomed|unattended|allergic|rash|injured|hurt"
    "|strangled|suffocated|suffocating|unconscious|drowned|drowning|poisoned|poison|electrocuted|breathe|breathing|abuse"
    "|abused|hanging|dangling|upside|airway|creepy|predator|stitches|concussion|kidnapped|abducted|vomiting|fracture|fractured|battery|batteries",
    "staff": "driver|engineer|technician|tech|crew|fitter|courier|guard|guards|staff|man|men|manager|cleaner|plumber"
    "|guy|bouncer|security|waiter|nurse|instructor|trainer|agent|employee|worker|workers",
    "because": _BECAUSE,
    "nursery": "cot|crib|pram|pushchair|buggy|stroller|highchair|carseat|bunk|playpen|stairgate|dummy|teether|rattle",
    "food": "food|salad|soup|meal|drink|pizza|burger|bread|sandwich|cereal|porridge|cake|milk|yoghurt|yogurt|pie|rice"
    "|curry|chicken|fish|steak|wrap|sushi|chocolate|crisps|biscuit|cookie|ice|juice|coffee|tea|formula|pasta|noodles"
    "|mouth|throat|bite|tin|jar|can|packet|puree|sauce|dessert|breakfast|lunch|dinner|sausage|bacon|nuggets",
    "sharp": "glass|metal|plastic|nail|needle|wire|bone|screw|razor|blade|staple|bolt|splinter|shard|shards|stone|pin",
    "paper": "herald|gazette|echo|mirror|tribune|chronicle|observer|express|argus|examiner|planet|telegraph|guardian"
    "|lantern|newspaper|newspapers|papers|press|bbc|itv|cnn",
    "structure": "ceiling|roof|balcony|rail|railing|railings|banister|scaffold|scaffolding|lift|elevator|ride|gangway"
    "|bridge|staircase|stairs|handrail|platform|wall|tree|branch|sign",
    "hospital": "hospital|er|icu|surgery|casualty|stitches",
}


@dataclass(frozen=True, slots=True)
class Family:
    """A sort of grave message."""

    called: frozenset[str]
    """Words of a playbook's table that name it."""
    cues: tuple[Cue, ...]
    """What customers say."""
    usual: bool = True
    """Whether it counts where the playbook has no table."""


def _family(name: str, called: str, said: str, *, usual: bool = True) -> Family:
    return Family(word_set(called), tuple(read_cues(name, said, _LISTS)), usual)


_SELF_HARM = """
    kill|killing|killed|hurt|hurting|harm|harming|cutting myself|himself|herself|themselves
    end|ending my _ life
    end|ending it all
    take|taking my _ life
    suicide|suicidal|selfharm|self-harm
    self - harm|harming
    self harm|harming|harmed
    want|wanted|wanting|ready to die
    wish i was|were dead
    don't|dont|no|not|never _ want|wanna|wish _ be here|alive
    don't|dont|no|not|never _ want|wanna|wish _ live|exist
    no reason|point|will _ live|living
    better off dead
    better off without me
    can't|cannot|cant go on _ living|anymore|longer|like
    took|take|taken _ overdose
    done|tired with|of living|life
    nothing|nowt _ live for
    point _ living|life
    no point carrying|going on !with|about|like|to
    see|no|find a|no|any way out !of|to|from|the
    see|find a|any way out of this debt|mess|life
    jump|jumping off|infront
    jump|jumping in front
    hang|hanging|drown|drowning myself
    cut|cutting|slit|slitting my wrists
    won't|wont|not be here _ longer|tomorrow|more
    can't|cannot|cant cope
    want|wanted it all _ stop|end
    nobody|no-one|noone would|will|would've|wouldn't _ miss|notice|care _ me|i
    no one would|will _ miss|notice me
    if i was|were|wasn't|weren't gone|dead|here
    not|isn't|isnt worth living
    live like this|with anymore|any|longer
    give|given|giving up on life
    world without me
    worthless _ die|dead|gone
"""
_CHILD = """
    {child} ~ {danger}
    {danger} ~ {child}
    yr|year|yrs|years|month|months old ~ {danger}
    {danger} ~ yr|year|yrs|years|month|months old
    {child} … {harmed}
    {child} … could|might|nearly|almost _ died|killed|choked|drowned|blinded|fallen
    {child} _ fell|slipped|tumbled|rolled _ from|out|down|through
    {child} _ stopped|not breathing
    alone|followed|messaged|messaging|texted|texting|filmed|filming|photographed … {child}
    alone|followed|messaged|messaging|texted|texting … yr|year old
    {child}|old … left|leaving _ alone|behind|unattended
    asked|asking|wanted … {child} … snapchat|instagram|number|photo|photos|pictures|pics|address|whatsapp
    {child}|old … asked|wanted _ snapchat|instagram|number|photo|photos|pictures|pics|address
    fell|collapsed|tipped|toppled|landed|dropped|crashed|came|gave _ on|onto|with|under _ {child}
    {nursery} … collapsed|tipped|toppled|snapped|rolled|failed|gave
    car seat … collapsed|snapped|failed|strap|harness|buckle
    choking hazard
    choke|choking hazard|risk
    slapped|smacked|hit|punched|shoved|kicked|grabbed|shook my|our|a|the _ {child}
"""
_INJURY = """
    {wound} {mine} _ {body}
    {mine} _ {body} is|was|got|are|were|has _ {wound}
    {wound} _ myself|himself|herself
    {kin} _ was|were|is|got|been _ injured|burned|burnt|scalded|concussed|bitten|stabbed
    {kin} _ knocked over|down|unconscious
    {kin} _ got|badly|seriously _ hurt
    {folk} _ fell|slipped|tripped|collapsed|fainted
    had|took|suffered a _ fall|tumble !in|of
    {kin} _ slipped|tripped|fell … floor|stairs|steps|stair|deck|pavement|escalator|platform|ramp|ladder
    |gangway|aisle|entrance
    slipped|tripped|fell … hit|hurt|broke|banged|injured|fractured _ {mine}|myself
    fell|collapsed|tipped|toppled|landed|dropped|crashed _ on|onto|into _ me|him|her|us
    fell|collapsed|tipped|toppled|landed|dropped|crashed _ on|onto|into {mine} _ {body}|{kin}
    put|sent|landed|took|rushed|taken|admitted|brought|ended|ending|spent|sitting|waiting|lying|went|going
    |been … hospital|er|icu|casualty
    put|sent|landed|took|rushed|taken|ended|went|sitting|waiting … a & e
    concussion|concussed|unconscious|stitches|anaphylaxis|anaphylactic
    |electrocuted
    electric|electrical shock
    shock from|off the|my|your|a
    allergic reaction
    anaphylactic shock
    food poisoning
    salmonella|listeria|coli
    carbon monoxide
    made|making|left {them} … sick|ill|vomiting
    made|making|left {mine} … sick|ill|vomiting
    chest pain|pains
    bleeding badly|everywhere|heavily|profusely
    could|might|nearly|almost _ killed|blinded me|us|him|her|someone|somebody
    could|might have been killed
    serious|seriously|badly|severely|severe injury|injured|hurt|burned|burnt|burns
    {sharp} _ in _ {food}
    hypothermia|heatstroke|frostbite|dehydration
    bar|harness|restraint|belt|buckle|strap _ opened|undone|failed|snapped … ride|mid|moving|air|speed
    {mine} _ {body} _ burning|stinging|swollen|swelling|bleeding|numb|closed|closing|blistered|peeling|swelled
    {mine} _ airway
    intensive care
    bleach|acid|chemical|chemicals|petrol|poison|detergent in|on _ {food}|kettle|bottle|pool|cup|glass|hands|skin
    shut|slammed|closed|trapped … on|in {mine} _ {body}
    dragged|threw|thrown|flung me|him|her|us
    {structure} _ collapsed|plunged|snapped|fell|gave|came _ on|down|away|way|off
    {structure} collapsed|plunged|snapped
    lost {mine}|a|the _ sight|vision|hearing|consciousness|finger|tooth|toe|leg|arm|baby
    lost consciousness
    {folk} … drowned|drowning
    mould|mold|maggot|maggots|worm|worms|mouse|mice|rat|insect|insects|cockroach|cockroaches|slug|blood
    |plaster in _ {food}
    bit|bitten|chewed|swallowed|crunched … {sharp}
    can't|cant|cannot|couldn't|couldnt|struggling|hard|unable|not _ breathe
    short|shortness of breath
    caused|gave|got|get|have|has|had|broke|came|with _ rash|hives|blisters|swelling
    rash|hives|blisters all|on|over|everywhere
    swollen {body}|up
    {body} _ swollen|swelled|swelling|numb
    side effect|effects
    vomiting|vomited|fainted|sepsis|haemorrhage|hemorrhage|miscarriage|poisoned|hospitalised|hospitalized|defibrillator
    throwing|threw up … after|since|from
    hit|struck|knocked|run|ran _ by|over _ van|bus|lorry|truck|driver|car|door|trolley|scooter|me|my
    brakes|brake|steering|airbag|seatbelt _ failed|fail|gone|snapped|locked|jammed
    lost control … mph|brakes|steering|wheel|road
    trapped|stuck in|inside _ lift|elevator|toilet
    blood everywhere|all|pouring
    without|no|out|lost|missed|late … insulin|oxygen|dialysis|epipen|ventilator|defibrillator
    insulin|oxygen|dialysis|epipen|ventilator … late|lost|missing|out|never|delayed|arrived
    fumes … dizzy|headache|headaches|sick|ill
    dizzy|headache|headaches … fumes|smell|gas
    dog|rat|guard bit me|my|him|her
"""
_PERHAPS = """
    in|from hospital
    in the hospital|er|icu
    seizure|seizures
    passed|blacked out
    in|into|had|have|after|caused a|an|the _ accident
    car|van|bus|bike|train|taxi crash|crashed|accident
    ambulance|paramedic|paramedics
"""
"""Harm that may be none of our doing: it doesn't count where the customer only wants something changed."""
_FIRE = """
    caught|catching|catches|catch|set fire
    set|was on fire
    house|kitchen|car|van|bus|charger|laptop|battery|oven|sofa|boat|engine|heater|kettle|plug|socket _ on fire
    burst|went|up _ flames
    smell|smells|smelling|smelled|smelt _ gas
    gas leak
    sparks|smoke|flames … from|out|off|coming|pouring|everywhere
    started|starts|starting|began smoking|sparking|smouldering
    exploded|exploding|explodes
    carbon monoxide
    house fire
    burning smell
    smell|smells|smelling|smelled|smelt _ burning
    charger|plug|socket|battery|cable|adapter|heater|kettle|toaster _ melted|melting|swollen|bulging|sparked|smoking
    charger|plug|socket|battery|cable|adapter|heater|kettle|toaster _ blew up
"""
_LAW = """
    my|our lawyer|lawyers|attorney|attorneys
    hear|hearing|letter|contact|contacting|contacted|get|getting|got|hire|hiring|hired|call|calling|consult|consulting
    |instruct|instructed|instructing|seeing|speak|speaking|spoken|talk|talking|phoning|ringing|involve
    |involving|through|with|from _ lawyer
    |lawyers|solicitor|solicitors|attorney|barrister
    lawyer|lawyers|solicitor|solicitors|attorney|attorneys will|has|have|is|are|says|drafting|preparing|involved|advised
    |would|letter|letters|up
    lawsuit|litigation|tribunal|ombudsman
    sue|suing you|them|your|this|the|over|if|for|tidewick
    will|gonna|to|i'll|we'll|ll sue
    legal action|proceedings|advice|team|letter|case|steps|representation|remedies|route|consequences|rights
    legally liable|responsible|actionable
    take|taking|took|taken|drag|see|seeing|meet|end … to|in court
    small claims
    serve|served|serving _ papers
    letter before action|claim
    court claim|case|order|papers|summons|date|proceedings
    trading standards
    claim against you|tidewick|them
    personal injury claim
    class action
    press|pressing charges
    lawyering|lawyered up
    breach of contract|duty
    injunction|malpractice|negligence|subpoena|litigate|damages
    hear|hearing from _ lawyer|legal|solicitor
    report|reporting|reported|complain|complaint _ to _ regulator|ico|fca|ofcom|ofgem|caa|fda|osha|bbb
"""
_PRESS = """
    i'm|im|am|as|we're _ journalist|journalists|reporter|reporters
    journalist|journalists|reporter|reporters at|for|with|from|who|is|are|asking|writing|contacted|called
    |wants|interested
    telling|tell|contact|contacted|spoken|speaking|spoke|talk|talking|emailed to|with|the|a _ journalist
    |journalists|reporter
    newsroom|newsdesk
    journalist|reporter here|speaking
    interview|interviewed|interviewing me|us _ about|on|over|tonight|tomorrow
    i'm|im|am|i … producer|editor|columnist|correspondent|presenter|writer|blogger at|for|with|from
    running|writing|publishing|working|doing|preparing|airing|run|publish|air|write|filming … story|piece
    |article|feature|segment|documentary|programme|report on|about|into
    going|go|gone|taking|take|talk|talking|speak|speaking|went|it|this to the _ press|papers|paper|media|news|telegraph
    |times|sun|guardian|mail|herald|gazette|newspapers|newspaper
    to bbc|itv|cnn|press
    contact|contacting|contacted|ring|ringing|calling|called|telling|tell|emailing|emailed|email the
    |our _ press|papers|paper|media|bbc|news
    request|asking|ask|approached|approach|need|want|like|invite _ for|a|your comment|statement
    comment|statement|response|quote … publication|deadline|print|publish|programme|story|article|broadcast
    right of reply
    write|report|freelance|reporting|writing for the|a|bbc|itv|cnn|which
    i|i'm|im|we|we're _ produce|producing|present|presenting|host|hosting … show|programme|podcast|documentary|radio|tv
    featuring|exposing|investigating you|your|tidewick
    contacted|spoken|spoke|speaking|talked|talking|told|tell|telling|emailed|tipped|going|went _ the _ {paper}
    running it|this|that|them _ on|in|next|this|tomorrow
    live on air
    my|our column|readers|viewers|listeners|podcast|newspaper|documentary
    on|off the record
    press enquiry|inquiry|deadline|query|comment|office|request
"""
_DISCRIMINATION = """
    racist|racism|racial|racially|sexist|sexism|homophobic|homophobia|transphobic|transphobia|islamophobic
    |islamophobia
    antisemitic|antisemitism|anti-semitic|ableist|ableism|misogynist|misogynistic|misogyny|bigot|bigots|bigoted
    |xenophobic
    discriminated|discriminating|discrimination|discriminatory|discriminate|discriminates
    slur|slurs
    because|cause|cos|coz … {because}
    due to my|her|his|our|their _ {because}
    refused|denied|turned|kicked|thrown|stopped|barred|ejected|searched … wheelchair|guide|assistance|hijab
    |headscarf|disabled|deaf|blind|gay|black|turban
    go back to _ country
    go back where _ came|from
    called|calling me|him|her|us … n-word|paki|faggot|terrorist|tranny|retard
    n - word
    mocked|mocking|imitated|imitating|mimicked|laughed|joked|insulted … accent|hijab|wheelchair|stammer|disability|skin
    |religion|headscarf|turban|autism|pronouns
    speak|learn english
    serve|want|like|welcome|rent|employ|help … your|our|my|their|his|her sort|kind|type|people
    {because} … abused|spat|shouted|searched|refused|ignored|slur|slurs|harassed|followed
    abused|spat|shouted|searched|harassed … {because}
    told|asked|made|ordered … remove|take _ hijab|headscarf|turban|niqab|kippah
    {because} … laughed|mocked|humiliated|mimicked|insulted|sneered
    laughed|mocked|humiliated|sneered … {because}
    treated|treat … differently|worse|inferior … because|than|cause
    guide|assistance|service dog … refused|denied|not|no
"""
_THREAT = """
    threatened|threatening|assaulted|assaulting|molested|groped|stalked|stalking|intimidated|intimidating
    |harassed|harassing|mugged|attacked|punched|grabbed me|us|my|our|him|her|them
    was|were|been|felt|being|so|feel threatened|assaulted|groped|stalked|harassed|attacked|molested|intimidated
    {staff} … hit|pushed|shoved|frightened|scared|slapped|kicked me|us|my|our|her|his
    {staff} … followed|touched me|us|her|him
    touched|grabbed|groped|rubbed|stroked|slapped my|her|his {body}|breast|bum|bottom|thigh|waist
    exposed himself|herself|themselves
    sexually|sexual assaulted|harassed|assault|harassment
    scared|afraid|fear|feared|frightened for my|our|her _ life|safety
    death threat|threats
    abuser|abusers|stalker
    followed me|us|her|him _ to|home|into|around|outside|back
    abusive|violent ex|husband|partner|boyfriend|girlfriend|wife
    gunpoint|knifepoint
    pulled|had|with a knife|gun on|out|at|and
"""
_THEFT = """
    {staff} … stole|stolen|nicked|robbed from|my|our|her|his|us|me
    stolen|stole|robbed|nicked … from my house|home|flat|room|car
    call|called|calling|reported|report|told|rang|ring _ police
    police report|officer|matter
"""
_DATA = """
    someone|somebody|anyone|person|persons else's|elses
    another customer's|person's|client's|user's|customers|persons|patient's
    other customers'|people's|customers|peoples|users'|users|people details|data|addresses|orders|accounts|names
    data breach|leak|protection
    leaked|disclosed|exposed|shared|gave|given|sent my|our|her|his _ address|details|data|number|info|information
    |records|statement _ to|with
    my|our|personal _ data|details|information|address … leaked|exposed|published|stolen|sold
    gdpr
    see|saw|sent|got|shows|shown|showed|received|have … stranger's|strangers
"""
_SPREADING = """
    gone|going|go|went viral
    trending
    million|thousand|thousands|k _ views|likes|shares|retweets|followers
"""
_DEATH = """
    {kin} … died|deceased
    {kin} passed away
    {child} … died
    funeral|bereaved|bereavement|deceased|probate|executor
    late husband|wife|mother|father|mum|dad
    lost my|our {kin}
"""

FAMILIES: Mapping[str, Family] = {
    "self-harm": _family("self-harm", "suicide suicidal self-harm self harming themselves life", _SELF_HARM),
    "child": _family("child", "child children kid kids baby toddler infant minor minors safeguarding", _CHILD),
    "injury": _family(
        "injury", "injury injuries injured hurt fall shock burn burns accident hospital ambulance allergic ill", _INJURY
    ),
    "perhaps": _family(
        "perhaps",
        "injury injuries injured hurt fall shock burn burns accident hospital ambulance allergic ill",
        _PERHAPS,
    ),
    "fire": _family("fire", "fire fires explosion gas smoke injury shock", _FIRE),
    "law": _family("law", "law lawyer lawyers legal court claim sue suing solicitor attorney tribunal", _LAW),
    "press": _family("press", "press media journalist reporter broadcaster newspaper newspapers blog news", _PRESS),
    "discrimination": _family(
        "discrimination",
        "discrimination discriminated racist racism race sexism treated worse harassment",
        _DISCRIMINATION,
    ),
    "threat": _family(
        "threat", "threat threats threatened frightened violence assault harassment stalking abuse injury", _THREAT
    ),
    "theft": _family("theft", "theft stolen stole thief robbery police burglary", _THEFT, usual=False),
    "data": _family("data", "data leak breach else's gdpr", _DATA, usual=False),
    "spreading": _family("spreading", "spreads spreading viral trending", _SPREADING, usual=False),
    "death": _family("death", "death dead died bereavement bereaved funeral", _DEATH, usual=False),
}
"""The families by their names, the gravest first. `perhaps` is an injury that may be none of our doing."""
