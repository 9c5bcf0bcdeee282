"""The words in which customers tell that somebody is hurt, in danger or dead. In the notation of cues."""

from __future__ import annotations

SELF_HARM = """
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
    can't|cannot|cant go|carry on living|anymore|longer|like|any
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
    won't|wont|not be here|around much|any|longer|anymore
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
    thought|thinking|think|thoughts about|of ending it|things|everything !with|over
    everyone|everybody|family|they|you|kids|you'd|world|they'd … better off without me
    don't|dont|no|not _ see|seeing the|any|a|much point anymore|any|tomorrow
    wish|wished|hope|pray _ wake|woken|waking up !call|calls
    not|never _ wake|waking up tomorrow|again
    reason|reasons to _ live|living|alive
    ready|rather|prefer _ be dead|gone
    dark thoughts|place
    goodbye cruel|world
    bottle|packet|box|handful|stash of|full pills|tablets|paracetamol|sleeping
    swallow|take|taking|taken|swallowed all|every _ pills|tablets|meds
    throw|throwing|chuck|finish|finishing|unalive myself !a|the|at|into
    kill|harm|hurt|end|hang myself !with
    end it tonight|soon
    can't|cannot|cant|couldn't _ face _ life|tomorrow|another|living
    hate|sick|tired|over being alive
    suicide note|attempt|attempted
    what's|whats the point _ living|life
    no|nothing left _ live|living
    my life isn't|is|is'nt _ worth|over|finished !living|for|with|the|because
"""
CHILD = """
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
    {kid} … was|were|is|been|left|found|standing|walking|waiting|he's|she's|sat|out|stood _ alone|unattended
    |unsupervised|unbuckled|unstrapped|missing
    alone|unsupervised|unattended|highway|motorway … {kid}
    {kid} … alone|unsupervised|unattended|highway|motorway|railway|unbuckled
    {kid} … wrong stop|school|address|house|child|adult|person|dose|medicine|medication
    wrong stop|child|kid|baby|toddler … {kid}|school|nursery
    forgot|forgotten|lost|misplaced my|our|the|a child|son|daughter|toddler|baby|kid !at
    kicked|threw|turned|let|put my|our|a|the _ {kid} _ off|out|outside
    {kid} … ran|walked|wandered|climbed|crawled|strayed|escaped … road|street|pool|pond|railway|track|water|river
    |gate|nursery|playground
    {kid} was|were|got|been|being _ followed|groomed|touched|filmed|photographed|approached|hit|slapped|smacked
    |shaken|grabbed|restrained|pinned|shoved|dragged|bullied|kidnapped|abducted
    man|guy|adult|stranger|someone|user|player|coach|teacher|trainer|driver|staff|bloke|perv|pervert|tutor
    |instructor … {kid} … photo|photos|pics|pictures|number|snap|snapchat|kiss|naked|alone|address|bra|underwear
    |bedroom
    porn|pornography|pornographic|nudity|nude|nudes|beheading … {child}
    {child} … porn|pornography|pornographic|nude|nudes|sexual|sexually|beheading|predator|predators|pedo|paedophile
    |pedophile|paedo
    hit|slapped|smacked|shook|restrained|pinned|shoved|dragged my|our|her|a|the _ {kid}
    {kid} … bruise|bruises|bruised|bitten|bleeding|scalded|stitches|burned|burnt|concussion
    {child} … choke|choked|choking|gagged|gagging|swallowed|swallowing|swallow|aspirated|ingested
    {child} … nut|nuts|peanut|peanuts|allergy|allergic|coeliac|anaphylaxis|epipen … served|given|gave|fed|ate
    |despite|anyway|reaction|hospital|er
    served|given|gave|fed … {child} … nut|nuts|peanut|dairy|egg|alcohol|vodka|beer|bleach|drugs|allergic|allergy
    magnet|magnets|batteries|bead|beads|screws|button|eye … loose|off|out|mouth … {child}
    {child} … magnet|magnets|battery|batteries|bead|screw|button … mouth|swallowed|ate|ear|nose|throat
    nursery|daycare|childminder|creche|kindergarten|playgroup|babysitter|nanny … bruise|bruises|bitten|unattended
    |alone|hit|smacked|slapped|shook|hurt|bleeding|locked|wandered|escaped|unsafe|safeguarding|strangers|injured
    pram|pushchair|stroller|carrier|cot|crib|highchair|bouncer|sling|carrycot|swing|seat … collapsed|snapped|tipped
    |folded|unclipped|rolled|broke|came … {child}|inside
    safeguarding|childline|grooming
    {kid} _ fell|fallen|falls|slipped|tumbled … ride|slide|trampoline|window|balcony|stairs|chair|bed|bunk
    |escalator|platform|gap|pool
    {kid} … drown|drowned|drowning|electrocuted|trapped|strangled|suffocate|suffocated
"""
INJURY = """
    {wound} {mine} _ {body}
    {mine} _ {body} is|was|got|are|were|has _ {wound}
    {wound} _ myself|himself|herself
    {kin} _ was|were|is|got|been _ injured|burned|burnt|scalded|concussed|bitten|stabbed
    {kin} _ knocked over|down|unconscious
    {kin} _ got|badly|seriously _ hurt
    {folk} _ fell|slipped|tripped|collapsed|fainted
    had|took|suffered a _ fall|tumble !in|of
    {kin} _ slipped|tripped|fell … floor|stairs|steps|stair|deck|pavement|escalator|platform|ramp|ladder|gangway
    |aisle|entrance
    slipped|tripped|fell … hit|hurt|broke|banged|injured|fractured _ {mine}|myself
    fell|collapsed|tipped|toppled|landed|dropped|crashed _ on|onto|into _ me|him|her|us
    fell|collapsed|tipped|toppled|landed|dropped|crashed _ on|onto|into {mine} _ {body}|{kin}
    put|sent|landed|took|rushed|taken|admitted|brought|ended|ending|spent|sitting|waiting|lying|went|going
    |been … hospital|er|icu|casualty
    put|sent|landed|took|rushed|taken|ended|went|sitting|waiting … a & e
    concussion|concussed|unconscious|stitches|anaphylaxis|anaphylactic|electrocuted
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
    vomiting|vomited|fainted|sepsis|haemorrhage|hemorrhage|miscarriage|poisoned|hospitalised|hospitalized
    |defibrillator
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
    threw|throwing|thrown|chucking|spewing|puking up _ all|two|2|three|3|24|48|since|after|for|from|everywhere|night
    was|were|been|being|got|fell|became|us|all|everyone|both _ sick|ill|poisoned _ after|from|because _ {food}
    |eating|your|meal|the|dinner|lunch
    {ill} … after|from|because _ eating|ate|eaten|drinking|{food}|your
    ate|eaten|eating|drank … {ill}
    after|since … {food}|meal|buffet|mussels|prawns|oysters|takeaway|kebab|restaurant … {ill}|hospital|drip
    {food}|meal|buffet|mussels|prawns|oysters|takeaway|kebab … threw|throwing|{ill} _ up|all|night|days|since
    |hospital|ever
    on|to a drip
    upset|bad|dodgy|severe|awful stomach|tummy … since|after|from _ your|the|eating
    ended|rushed|went|taken|sat|spent|spending|trip|hours|night|nights … er|icu|resus|a&e
    emergency room|department|ward|doctor
    {sound} … failed|snapped|collapsed|locked|jammed|sheared|buckled|exploded|stopped|gone|gave|broke|loose … on
    |while|when|down|at|going|in|mid|with|hill|mph|driving|riding
    {sound} _ failed|snapped|sheared|jammed|failing|packed
    wheel|wheels|tyre|tyres|tire|tires|axle|handlebar|handlebars|pedal|fork … came|fell|flew|burst|blew|snapped
    |blowout|sheared … while|mid|driving|riding|cycling|mph|motorway|highway|hill|speed|pram|buggy|freeway
    no|without|lost brakes|steering
    nearly|almost|narrowly|could|might|would|could've _ drowned|electrocuted|suffocated|paralysed|paralyzed|crushed
    |decapitated
    nearly|almost _ hit|ran|run|crushed|knocked _ me|us|by|over|someone|him|her|my|into|down
    nearly|almost|could|might|could've|would|i'd _ died|dead|killed !laughing|when|of|waiting|inside|at|from
    |laughter|on|myself
    electric|electrical|nasty|bad|massive|huge shock|shocks|zap _ from|off|touching|through|by|when !seeing|price|bill
    shock|shocks|zap|zapped|electrocuted _ off|from|by|touching|touched|through _ {device}|tap|shower|switch|wire
    |metal|door
    {device}|tap|shower|switch|it _ gave|gives|giving|keeps _ shock|shocks|zap|zapped|electrocuting|zapping
    |shocking !horror
    got|get|gets|been|was|were|being|getting|nearly _ zapped|electrocuted|shocked _ by|from|off|when|touching
    |turning _ {device}|tap|shower|switch|it|plugging
    live|exposed|bare wire|wires|wiring|cable|cables|electrics
    fractured|dislocated|ruptured|shattered {bone}
    broke|fractured|dislocated|sprained|tore|ruptured|shattered|twisted a|two|three|his|her|my|both|an|their _ {bone}
    {bone} is|was|are|were|in|now _ broken|fractured|dislocated|shattered|sprained|plaster|swollen
    burns|burn|blisters|gash|bruises|wound|scars|lump|swelling|rash|welts|cuts|scarring _ on|to|across|over|all
    |from _ {body}|arms|legs|chest|stomach|neck|body|cheek|cheeks|thigh|back
    second|third|2nd|3rd|first degree
    chemical|friction|steam|acid burn|burns
    stitches|concussion|whiplash|hypothermic|paramedics|epipen|fractured|bruising|nosebleed|haemorrhaging|amputated
    |paralysed|paralyzed|anaphylactic|hives|blistered|blisters|seizures|fainted|unconscious !in|at
    black eye|eyes
    knocked unconscious|cold
    fell|slipped|tripped|fallen|tumbled|skidded|slip|trip|fall … wet|stairs|steps|kerb|curb|ice|icy|escalator
    |pothole|ramp|ladder|platform|spill|spillage|puddle|tiles|tile|uneven !free|pavement
    fell|slipped|tripped|fallen|tumbled|came|flew … hurt|injured|ambulance|wrist|ankle|hip|elbow|shoulder
    |handlebars|unconscious|ribs
    {folk} … slipped|tripped|collapsed|fainted
    {near} … fell|fallen … your|floor|wet|stairs|bus|train|lift|aisle|shop|store|carpark|ward|deck|boat|ramp|door
    hit|hits|knocked|clipped|struck|swiped my|me|our|a|us|him|her|into _ bike|cyclist|pedestrian|legs|leg|pram
    |wheelchair|crossing|pushchair|motorbike|foot|car
    knocked|knocks|run|ran|running|mowed me|him|her|us|them|someone|over _ over|down|bike|flying|me|my|him|her|off
    drove|driven|drives|drove|sped|took off|away _ after|leaving|left|without|and
    hit and|& run
    had|has|have|having|suffered|got|caused|bad|severe|nasty|awful|horrible|terrible _ reaction _ to|after|from
    |following|on
    reaction|reacted to|after|from|following your|the|using|taking|eating|this|my|a
    allergy|allergies|allergic|allergen|allergens|coeliac|celiac|anaphylaxis … still|anyway|despite|hospital
    |swelled|swollen|reaction|unlabelled|undeclared|epipen|ambulance|er|sick|ill
    told|asked|said|warned|assured|promised|nut-free|vegan|gluten-free … allergy|allergic|nut|nuts|peanut|peanuts
    |coeliac|celiac … ill|sick|served|er|hospital|anyway|reaction|swelled|swollen|hives|epipen
    nut|gluten|dairy|allergen - free … {ill}|hospital|reaction|swelled|swollen|hives|epipen|er
    lips|tongue|face|throat|eyes|eye|airways _ swelled|swelling|swollen|ballooned|burning|burned|burnt|swell
    |blistered|closed|closing
    swelled|swollen|puffed shut|lips|face|eyes|throat|tongue
    maggots|maggot|cockroach|cockroaches|roach|needle|syringe|razor|mouse|rat|glass|nail|blade|metal|plastic|tooth
    |fingernail|worms|slug|rodent|droppings _ in|inside _ my|the|a|his|her|our _ {food}|milkshake|ham|beans|tuna
    |spinach|lettuce|muesli|oats|granola
    found|bit|bite|biting|swallowed|swallow|chewed|crunched|discovered … glass|needle|blade|razor|nail|syringe
    |shard|shards|tooth|staple|maggot|maggots|cockroach … {food}|mouth|my|tongue|throat
    {sharp} … {body} _ bleeding|bled|cut|stitches
    bleeding|bled|blood … gums|everywhere|pouring|stop|hospital|hours
    carer|nurse|ward|hospital|pharmacy|chemist|pharmacist|doctor|dispensed|given|gave|prescribed|you|took|taken
    |taking … wrong|double|expired dose|dosage|strength|medication|meds|tablets|medicine|drug|blood|prescription
    |pills|insulin|leg|tooth|patient|eye
    exploded|shattered|collapsed|tipped|toppled … in|on|onto|over|under|up _ me|my|his|her|our|us|them !phone
    |screen|laptop|tablet|app
    shattered|exploded|burst|snapped … when|while|as i|we|he|she … cut|hand|face|hands|eye|eyes|glass|everywhere
    trapped|locked|stuck in|inside|between|on _ lift|elevator|freezer|sauna|rollercoaster|ride|turnstile
    trapped|crushed|caught|shut in|by|between|under|on _ doors|gates|ride|gate|barrier
    struggling|struggled|trouble|difficulty|unable|gasping|hard|stopped|fighting to|for|with|in|_ breathe|breathing
    |breath|air
    not|isn't|wasn't|stopped breathing
    dog|cat|pet|puppy|kitten|horse|rabbit … died|dead|killed|seizure|seizures|poisoned|collapsed|vomiting … your
    |groomer|kennel|kennels|kibble|treats|after|food|collar
    your … killed|poisoned|injured|burned|burnt my|our|her|his _ dog|cat|pet|puppy|kitten|horse|rabbit|hens|animals
    |mum|mother|dad|father|brother|sister|husband|wife|friend
    contaminated|tainted|counterfeit|expired _ medicine|medication|medications|meds|insulin|formula|vaccine|blood
    |tablets
    pregnant … bleeding|hospital|fumes|collapsed|fainted|pushed|crash|fell
    diabetic|asthma|asthmatic|epileptic|oxygen|dialysis|ventilator|insulin|cpap|pacemaker|inhaler|epipen … refused
    |denied|without|confiscated|taken|off|stuck|collapsed|thrown|binned|fridge|hospital
    no|without|power|outage|blackout|cut … oxygen|insulin|dialysis|ventilator|nebuliser|nebulizer|cpap
    collided|swerved|overturned|veered … driver|bus|coach|shuttle|van|lorry|taxi|train|ambulance|traffic|lane
    driver|bus|coach|shuttle|van|lorry|taxi|courier|rider … collided|swerved|overturned|veered|crashed _ into|off
    |and|across|on
    driver|pilot|rider|courier|engineer|instructor|nurse|carer|crew … drunk|asleep|stoned|alcohol|drugs|high
    |texting|drinking … driving|wheel|while|smelt|smelled|shift|was
    driver|pilot|rider|courier … was|seemed|clearly|is|were drunk|asleep|stoned|intoxicated|drinking|texting
    drunk|drink|dangerous|reckless driver|driving
    smelt|smelled|stank|reeked|stinking of alcohol|booze|weed|drink|vodka|beer
    asbestos|legionella|legionnaires|rabies|sepsis
    lead poisoning|paint
    unsafe|dangerous|hazard|hazardous|deadly|lethal|deathtrap … killed|hurt|injured|kill|someone|fire|wires
    |electric|die
    death trap
    someone|somebody|people|anyone _ get|gets|be|going|could|will|gonna _ killed|hurt|injured|die|drown|electrocuted
    accident|disaster|tragedy waiting _ happen
    drink|drinks|cocktail|pint|friend|got|were _ spiked
    water … contaminated|sewage|bleach|chemical … drank|drink|drinking|kids|hospital|ill|sick
    lost|losing|damaged|ruined my|her|his|their _ sight|vision|hearing|eyesight|fingertip|finger|tooth|toe
    permanent|permanently|lasting scar|scarred|damage|blind|deaf|disabled
    collapsed|fainted|blacked|keeled|passed on|at|in|during|after|while|because|out|over !again … your|heat|floor
    |platform|train|bus|queue|gym|hours
    bedsore|bedsores|neglect|neglected|malnourished|dehydrated … mum|mother|dad|father|gran|grandmother|husband
    |wife|resident|care|ward|uncle|aunt
    {near} … bedsore|bedsores|neglected|dehydrated|bruises|bruised|soiled|urine
    recall|recalled … still|sold|hospital|ill|sick|injured|hurt
"""
PERHAPS = """
    in|from hospital
    in the hospital|er|icu
    seizure|seizures
    passed|blacked out
    in|into|had|have|after|caused a|an|the _ accident
    car|van|bus|bike|train|taxi crash|crashed|accident
    ambulance|paramedic|paramedics
    {near} … hospitalised|hospitalized|icu
    your … hospitalised|hospitalized|icu
    was|were|been|being sick|ill for|all _ days|week|weeks|night
    broken|sprained|torn|busted|smashed {bone}
    having|had|has|have|suffered a _ stroke|seizure|fit !when|seeing|about|with
"""
"""Harm that may be none of our doing: it doesn't count where the customer only wants something changed."""
FIRE = """
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
    rotten|bad eggs|egg
    gas|gassy smell|smells|leak|leaking|escape|fumes|odour|odor|everywhere
    smell|smells|smelling|smelled|smelt|stinks|stink|reeks|whiff|odour|odor _ gas|eggs|scorched|singed|burning
    leaking|leaks|leak|hissing _ gas|fuel|petrol|propane|acid|monoxide
    co|monoxide|smoke alarm|detector|alarms … going|went|off|beeping|sounded|goes|ringing
    {device} … smoking|smoked|smoke|sparking|sparked|sparks|spark|flames|melted|melting|melt|exploded|exploding
    |explode|charred|scorched|bulging|bulged|hissing|ignited|combusted|smouldering|singed
    {device} _ burst|burnt|burned|burning|swollen|swelled|swelling|blew|fire _ out|up|into|flames|hand|hands|carpet
    |table|bed|desk|plug
    smoke|sparks|flames|flame … {device}|engine|vent|vents|dashboard|outlet
    {device}|it|plug _ hot _ touch|hold|handle|burn|melted
    caught|cause|caused|started|starting|start|setting|set a|small|the|my|our|alight _ fire|blaze|alight !stick
    |tablet|tv|hd|kindle
    nearly|almost|could|might|burned|burnt|burn … house|flat|home|kitchen|garage|shed|curtains|bedroom|us _ down
    |fire|alive
    house|flat|home|kitchen|garage|shed|curtains|bedroom … burned|burnt|gutted|destroyed|burning … fire|down|night|out
    curtains|carpet|bed|sofa|mattress|duvet|worktop|rug _ burned|burnt|singed|scorched|alight|ablaze
    fire brigade|service|fighters|department … came|called|had|attended|evacuated|out|said|told|rang
    fire exit|exits|escape|door|doors … blocked|locked|chained|shut|padlocked
    smouldered|smouldering|charred|ignited|combusted|electrocution
    burn|scorch hole|mark|marks in|on
"""
DEATH = """
    {near} … died|deceased !laughing|when
    {near} _ passed|passing away|on|last|in|over|this|suddenly|peacefully|at|from|before|yesterday|just
    she|he|they|who died|passed !by|on|through|over|me|it|his|her|that|your|the|out|up|down|and|them|him
    died|passed|death _ in|on|at|last|this|suddenly|yesterday|under _ care|hospital|ward|january|february|march
    |april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday
    |saturday|sunday|week|month|covid|cancer
    passed away
    death|passing|loss|funeral|burial|cremation|estate|probate|executor of|for my|our|her|his|the _ {near}|deceased
    bereavement !fare|fares|fair|fairs|policy|rate|rates|leave|flight|flights|ticket|discount
    bereaved|deceased|probate|executor|executrix|widow|widowed|widower|coffin|cremation|coroner|undertaker
    |stillborn|stillbirth|coroner|undertaker|hospice|stillborn|stillbirth
    death certificate|cert|certificates
    late husband|wife|mother|father|mum|dad|mom|partner|brother|sister|husband's|wife's|mother's|father's|mum's
    |dad's|mom's|gran|son|daughter|parents|uncle|aunt|grandmother|grandfather|brother's|sister's
    lost my|our|her|his dear|beloved|lovely|{near} !at|in|on|ticket
    buried|burying|cremated|cremating|bury my|our|him|her|mum|dad|mom _ {near}|yesterday|today|on|last|week|next
    dead man|woman|person|man's|woman's|people|husband|wife|mother|father|mum|dad|mom|relative|parent|brother
    |sister|baby|body|husband's|mother's|father's|mum's|dad's
    no|never longer|any with us|alive
    killed|dead in|by|on|at your|a|the … {near}|accident|driver|van|truck
"""
