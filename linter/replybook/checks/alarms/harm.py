"""The words in which customers tell that somebody is hurt, in danger or dead. In the notation of cues."""

from __future__ import annotations

INJURY = """
    {wound} {mine} _ {body}
    {mine} _ {body} is|was|got|are|were|has _ {wound}
    cut|burned|burnt|hurt|injured|scalded|sliced|gashed _ myself|himself|herself
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
    concussion|concussed|unconscious|anaphylaxis|anaphylactic|electrocuted
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
    needed|had|got|have|needs|with|and|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty stitches
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
    concussion|whiplash|hypothermic|paramedics|epipen|fractured|bruising|nosebleed|haemorrhaging|amputated
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
    step|ladder|stool|chair|bench|recliner|swing|hammock|scaffold|scaffolding|tile|panel|pane|slab|branch|shelf
    |mirror|rung|beam|plank|treadmill … folded|gave|collapsed|snapped|dropped|fell|tipped|landed|crumpled|sped
    |threw _ me|my|him|her|us
    came|fell|thrown|flung|knocked|flew|threw off|from|over|at|against|down … treadmill|bike|ladder|scooter|horse
    |ceiling|ride|balcony|bunk|windscreen|barrier
    slid|slipped|skidded … oil|grease|ice|spill|grape|aisle|soap|puddle|leak
    can't|cannot|cant|couldn't|barely walk|swallow since|properly|now|anymore|after
    lips|tongue|hands|arm|leg|face|feet|fingers _ went|gone|going|are numb|blue|tingling
    use|used|needed|need|using my|her|his|the|an epipen|pen|adrenaline
    on|with|given|gave adrenaline|steroids|antihistamines|morphine
    steering|brakes|brake|accelerator _ just|suddenly|completely went|failed|gone|locked|seized|stuck
    had|having|suffered|taken a|another|bad|nasty fall !in|of|off|out
    gave|given|dispensed|sold|handed|got … another|somebody|someone|man's|woman's|patient's|wrong _ pills|tablets
    |medicine|medication|prescription|insulin|inhaler
    wrong leg|arm|tooth|eye|knee|hip|patient|kidney|breast _ was|is|operated|removed|pulled|out|numbed|treated
    ten|double|twice|three|five|four times|the|my|her|his _ dose|strength|dosage
    left a|the swab|swabs|needle|gauze|sponge|instrument|pin _ in|inside _ me|her|him
    dog|dogs|alsatian|horse|monkey|snake|cat … bit|bitten|attacked|mauled _ me|my|him|her|us
    rode|cycled|ploughed|slammed|crashed|drove into|over _ my|me|her|him|us _ {near}|foot|leg|pram|me|pavement
    driver|pilot|captain|courier|surgeon|nurse|carer|instructor … slurring|slurred|swerving|drunk|stoned|asleep
    |intoxicated
    lift|elevator _ dropped|plunged|fell|plummeted
    lost|cut|sliced|chopped|severed|took the|my|his|her|a _ tip|end|top of|off _ thumb|finger|toe|ear|tongue
    headaches|headache|dizzy|nosebleeds|lightheaded … boiler|heater|fumes|gas|paint|sprayed|carpet|boiler's
    sewage|effluent … drinking|tap|house|kitchen|garden|baby|kids|flat|bedroom
    fell|crashed|slammed|dropped|landed|came down on|onto my|his|her|our _ chest|head|foot|toes|leg|neck|shoulder|hand
    spring|spike|screw|nail|wire|splinter|bolt|staple|needle _ came|went|stuck|pierced|poked _ through|into
    |in _ leg|arm|skin|back|cheek|thigh|me|foot|hand
    covered|soaked|drenched in blood|bites|rash|hives|burns|bruises|blisters|stings
    tore|torn|ripped|ruptured|slipped a|my|every|the|his|her|all _ ligament|ligaments|tendon|disc|achilles
    |hamstring|cartilage|meniscus|acl
    thrown|flung|hurled|catapulted _ at|against|into|to|through|across _ ceiling|floor|seats|windscreen|barrier
    |wall|room|bus|aisle
    stung|bitten|bites|sting|bit … mouth|throat|allergic|covered|swollen|everywhere|infected|face|lip|eye
    killed|poisoned two|my|our|both|three|one|his|her _ cats|dogs|cat|dog|hens|fish|pets|rabbit|chickens|horse
    |puppy|kitten
    dead dog|cat|puppy|kitten|rabbit|pet|mouse|rat|cockroach
    ended|wound|put|left up|in|me|him|her _ coma|traction|plaster|wheelchair|sling|brace|cast|theatre
    neck|knee|back|leg brace|cast !is|for|size|strap
    coma|miscarried|miscarriage|concussed|sectioned
    panic|asthma attack|attacks … locked|stuck|trapped|lift|dark|toilet|doors|ride|smoke
    locked|trapped|shut in|inside _ your|the|a _ store|shop|toilet|toilets|museum|gym|cinema|cubicle|lift|garage
    |basement|loo|building
    knee|arm|hand|hands|foot|elbow|boot _ on|round|around my|her|his|our _ back|neck|throat|chest|head|face
    headlock|chokehold|armlock
    boiling|hot|scalding|fryer|acid|bleach|chemical|oil … splashed|spilled|spilt|poured|splashing|splash … me|arm
    |forearm|face|eyes|leg|legs|lap|chest|hand|wife|son|daughter
    tingle|tingling|jolt|buzz … touch|touching|touched|washing|tap|metal|shower
    making|made everyone|us|people|them|him|her|my|our|the|half _ ill|sick|unwell|vomit|dizzy|faint
    left|lying|lay mum|dad|my|her|him|there|mother|father|gran … floor|soiled|urine|hours|morning … hours|wet
    |herself|himself|floor|pain|home|care
    carer|carers|ambulance|paramedics|midwife … hasn't|didn't|not|never|no _ turned|showed|shown|come|came|arrive
    |arrived
    same|dirty|used|bloody|dirty|old needle|needles|syringe|syringes
    blood on|in|all the|my|your|over _ sheets|bed|towel|towels|mattress|walls|pillow|food|floor
    bedbugs|bedbug|fleas
    bed bugs|bug
    scaffold|scaffolding|crane|sign|balcony|roof|pole|cable|cables|wires|pylon|slab … hanging|dangling|leaning
    |falling|loose|collapsing|sparking|down … pavement|path|school|playground|stop|street|pram|houses|people
    |children|kids|footpath|entrance
    missed my|her|his|our|the _ head|face|pram|daughter|son|baby by
    someone|somebody|people|one _ going|gonna to _ die|killed|drown
    insulin|oxygen|dialysis|epipen|inhaler|morphine _ since|yesterday|today|left|hours|empty
    her|his|my|the insulin|oxygen|dialysis|morphine|chemo … on|board|since|refused|yesterday|without|missed|grey
    boiling|scalding|hot|acid|bleach|burning _ water|oil|tea|coffee|soup|fat|liquid|wax … over|on|onto|down my|me
    |his|her|our
    lost|lose|losing|knocked|chipped|broke|cracked two|three|a|my|his|her|front|some|four _ teeth|tooth
    made|making|makes me|us|him|her|them _ faint|collapse|black|pass _ out|in|on|while|when
    medication|medicine|tablets|pills|prescription … isn't|aren't|not|wasn't|belongs|belong|someone|somebody mine
    |my|to|else's|hers|his
    wheezing|wheeze|seizing|convulsing|convulsions !sound
    cord|rope|strap|cable|string|wire|ribbon … round|around my|her|his|our|the _ neck|throat
    coughing|coughed|peeing|vomiting blood
    unable|can't|cannot|couldn't|can|stopped|lost|no _ feel|feeling|move|moving|sensation|use _ my|her|his|left|right|in
    |one _ {body}|side|fingers|toes|legs|arms
    lift|elevator|stairlift|hoist|ride|gondola|cabin|basket|platform|chairlift|escalator _ dropped|jerked|plunged|jolted
    |lurched|reversed|fell|flew|threw _ with|and|while|when|me|my|her|him|three|two|down|us|so
    hair|eyebrows|lashes|scalp|nails _ came|fell|falling|coming|fallen|fell|dropped|dropping|snapped _ out|off _ in
    |after
    |clumps|handfuls|patches|since|chunks|lumps
    scalp|skin|lips|face|eyes|eyelids|neck|hands|feet _ blistered|burned|burnt|peeled|peeling|bled|bleeding|weeping|raw
    |stinging|itching|flaked _ after|from|since|when|with|for|and|off|all
    clumps|handfuls of hair
    knee|ankle|wrist|hand|eye|head|lip|elbow|foot|face|arm|leg … size|twice|black _ of|size|and|blue !fits|shoe
    black and blue !dress|shirt|one|color|colour|version|cable|wire|stripe|striped
    door|doors|gate|lid|barrier|shutter|hatch|ramp|seat|bed|trolley|cart|case|suitcase|bag|locker|shelf _ closed|shut
    |fell
    |slammed|dropped|hit|came|landed|rolled|crashed|swung|trapped|caught _ on|into|my|her|his|our|me|down|onto _ arm
    |hand
    |head|foot|leg|fingers|finger|ankle|knee|shoulder|back|toes|face|neck|mum|son|daughter|wrist
    hit|struck|clipped|whacked|caught|smacked|rammed _ by|with|in … trolley|cart|door|gate|barrier|tray|wheelchair
    |forklift
    |pallet|ball|cable|pole|ladder|branch
    undeclared|unlabelled|hidden|unlisted nut|nuts|peanut|peanuts|sesame|dairy|milk|egg|gluten|soy|fish|shellfish
    |mustard
    |almond|almonds|cashew|allergen|allergens
    heart attack|failure|racing _ after|from|because|while|in|at|since !on|game|drama
    went|going|gone|go into shock|labour|anaphylaxis|arrest|seizure !prices|when
    air|blue|red ambulance|flashing
    welts|blister|blisters|hives|boils|scabs|sores _ on|all|across|over|from|after|since|where
    ankle|wrist|knee|hip|back|shoulder|neck|rib|ribs went|popped|snapped|cracked|gave _ when|as|on|while|under|after
    |with
    slipped|tripped|fell|stumbled|skidded|went _ over|on|down|off|through … your _ mat|cable|cables|floor|step|steps
    |kerb
    |ramp|hose|wire|mop|tiles|pallet|carpet|gap|hole|grate|manhole
    went|fell|gone|crashed through _ floor|floorboard|floorboards|ceiling|glass|decking|roof|manhole|grate|ice
    scalded|burned|burnt|singed|blistered by|from|when|off|with|on _ your|the|kettle|tap|shower|iron|straighteners
    |coffee
    knocked|lost|losing|loses|blacked unconscious|consciousness|out _ in|at|on|when|after|during !of|on|interest
    operated|operation|surgery|procedure _ wrong|without _ side|leg|eye|knee|patient|consent|anaesthetic|tooth|finger
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
    was|were|been|got killed|murdered in|by|on|at|last
    someone|somebody|holder|passenger|guest|patient|resident|boy|girl|owner|who _ has|had|just|recently died
    boy|girl|passenger|guest|resident|patient|worker|holder|tenant|baby died
    coffin|hearse|headstone|gravestone
    ashes _ lost|never|missing|wrong|broken|spilled|spilt|gone|damaged
    {near}|mum|he|she|they _ buried|cremated !in|under|deep|by
    isn't|not|aren't|wasn't with us any|anymore|now
    never came|made|come home|back _ from … he|she|was|were
    was|were|been|lying found|lying|left dead
    she's|he's|they've been|gone _ gone|dead _ year|years|months
    heart stopped|gave
    funeral|wake|memorial|cremation|burial flowers|wreath|car|cars|director|directors|home|parlour|bill|plan !ticket
"""
