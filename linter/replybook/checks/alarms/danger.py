"""The words in which customers tell of self-harm, or of a child in danger. In the notation of cues."""

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
    done living|with living|life
    written|wrote|writing|said|saying my _ goodbyes
    stood|standing|sat|sitting on|at the|a _ bridge|roof|ledge|cliff|tracks|parapet
    don't|dont|wouldn't care if i _ wake|live|die|survive|dead
    something stupid|silly|terrible|drastic to myself
    bad|awful|horrible|intrusive|suicidal|dark thoughts !about|on|for
    take|took|taken|takes his|her|their own life
    end|ended|ending his|her|their _ life
    can't|cannot|cant _ see a|any future
    sleep|bed and|to _ not|never _ wake
    life's|life not|isn't|no _ worth
    death on your|my _ conscience|hands
    left|reason|nothing to live for
    got|have|tied|bought|need a rope|noose
    tell|kiss my kids|children|wife|husband|family|mum i|that|goodbye
    crisis care|team|centre|house|intervention|line|helpline
    end of my rope|tether … jump|done|anymore|cope|more
    overdosed
    might|may as well not be|exist
    see myself _ making|make|getting|reaching _ christmas|tomorrow|weekend|friday|birthday|summer
    feeling|feel|felt so|very|really|this|pretty low !on|about
    feeling|feel|been low and|right|lately|these|tonight|.|,|with !price|prices
    had|having|enough enough|of _ of|this life
    nothing matters|matter any|anymore|now
    see|seeing|sees|there's|is _ point _ going|carrying|keeping on|going !with|holiday|a|the|this|my|your|to|another
    |their|it
    see|seeing|sees|there's|is _ point _ living|being|staying|existing|waking _ anymore|more|here|alive|up|any|now|at|.
    enough of living|life|existing !in|at|with|here|next|under
    how|if|whether i'll|i|ill|i'd _ get|make|getting through|it … ~ enough|living|alive|alone|cope|goodbye|worthless
    had|have|i've it|enough with|of living|life|being _ alive|anymore|,|.|more
    rather|sooner not be here|alive|around
    fed|tired|sick|done up|of|with _ living|existing|life|alive !in|at|with|here|next|under|hack|insurance
    easier|better|happier|quieter … if i _ gone|here|dead|disappeared|around|died|vanished !from|for|at|today|to
    disappear|vanish|gone _ good|ever|forever _ nobody|no-one|noone|everyone|miss|notice
    pills|tablets|blade|razor _ in|on|by my|the _ hand|lap|bed|bedside … tonight|enough|goodbye|end|can't|done
    last|final message|email|post|night|day|christmas i'll|i|ill|on _ ever|send|write|need|have|earth
    won't|wont|not make|see|survive|last _ night|morning|weekend|tomorrow|christmas|week !without|if|with
    hotline|helpline|crisis _ suicide|suicidal|samaritans
    walk|walking|drive|driving|swim|throw|step into|under|off|in the|a|my _ sea|river|ocean|traffic|train|lake|bridge
    |cliff|motorway|lorry|track|tracks !for|with|car|pool|home|by|to
    stopped|stop|haven't _ eating|eaten|sleeping … want|point|here|anymore|life|live|die
    rang|called|calling|spoke|speaking to|the _ samaritans|lifeline
    breaking point … hurt|myself|end|cope
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
    |unsupervised|unbuckled|unstrapped
    unsupervised|unattended|highway|motorway … {kid}
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
    {kid} … head|neck|arm|finger|fingers|leg|foot|hand _ stuck|trapped|caught|wedged
    {kid} … wandering|wandered
    {kid} … put|dropped|kicked|threw|let|turned him|her|them out|off
    man|men|adult|adults|stranger|strangers|creep|perv|coach|teacher|tutor … chatting|messaging|asking|chat
    |touching|following|approached|approaching|texting|texts|messages … {kid}|minors|minor|girls|boys|old
    {kid}|old was|were|is still _ at|inside|on
    left|leaving|leaves the|my|our|some {kid}|babies _ in|alone|with _ car|room|stranger|van|bath|dark
    {kid}|she|he|baby went|gone|turned|turning blue|limp|under|floppy|purple|grey
    lifeguard|lifeguards … wasn't|weren't|phone|asleep|absent|nowhere|watching
    {child}|his|her|their _ bar|harness|belt|seatbelt|strap|restraint _ wasn't|undone|unlocked|loose|unbuckled|opened
    babysitter|nanny|childminder|coach|tutor … drunk|asleep|naked|girls|shirt|kiss|photos|knee|drugs|stoned
    {kid} … finger|bruise|burn|bite|slap|hand|belt mark|marks
    hand|hands on|up|down|under|over her|his|my|the _ knee|thigh|skirt|trousers|bottom|breast|breasts
    needle|needles|syringe|glass|nails|blade|knife in|inside|on|under the|our|your|a _ ball|sandpit|sandbox
    |playground|toy|toys|slide|swing|pit|cot|pram|play
    seat|carrier|cot|pram|pushchair|harness|strap|buckle|clip|latch _ let|came|undone|gave|opened|unlocked
    |unclipped … {kid}|he|she _ flew|fell|dropped|out|forward
    served|sold|gave|given|selling|serving|serve my|a|our|the|to _ {kid} … wine|beer|alcohol|vodka|cigarettes|vape
    |vapes|knife|fireworks|lager|cider|booze
    {kid}|he|she was|were|got given|served|fed _ nut|nuts|peanut|peanuts|dairy|egg|gluten|alcohol|wine
    let|gave|handed|released my|our|a|the _ {kid} … with|to _ man|woman|stranger|someone|somebody
    held|hold|pushed|pulled|dunked|held my|our|the|a _ {kid} … under|underwater
    tried|trying|attempted to _ pull|grab|lure|snatch|touch|abduct|take … {kid}
    paint|piece|button|part|battery|bead|beads|screw … came|comes|come off|out _ in _ mouth
    {kid} could|nearly|almost|managed _ open|climb|fall|reach|unlock … window|balcony|pool|road
    {kid} of|on|in|playing|climbing|inside … roof|tracks|railway|scaffolding|substation|quarry
    nearly|almost|narrowly took|knocked|hit|ran|run|mowed|flattened|crushed|struck|missed … {kid}|pram|buggy
    |cyclist|wheelchair|daughter's|son's|kid's|mother|gran
    {kid}|old … chat|group|messages … filth|naked|porn|sex|strangers|grown|adults
    wandering|found|walking … {kid} … road|street|alone|park
    nobody|no-one|noone|none|staff|one|without|never _ noticed|noticing|noticed|realised|realized|spotted|saw|knew
    |watching … {kid}|old
    {kid}|old ~ passer - by
    held|hold|holding|pushed|pushing|shoved|forced|dunked … {kid}|boys|girls … head|face _ under|water|underwater|toilet
    {kid}|old … without|nobody|no-one|noone|before|till|until|never _ noticed|noticing|anyone|realised|spotted|watching
    |seen
    {kid}|old ~ stranger|strangers|passerby|walker|cyclist|motorist|policeman|policewoman|bystander _ brought
    |carried|found|returned|stopped|picked|spotted|led|rescued|pulled|caught|grabbed|by
    brought|carried|found|returned|picked|spotted|handed|rescued|pulled … {kid}|old|him|her _ by|to _ stranger
    |strangers|passerby|passer
    {kid}|old … got|walked|wandered|slipped|gone|ran|run|toddled|climbed|crept|let _ out|off|away|through … car|road
    |street|fire|gate|stop|alone|pavement|fence|unnoticed|nursery|playground|main|traffic|lake|pond|woods|river
    {kid}|old was|were|got|been|being|gets _ left|forgotten|abandoned|locked _ on|in|inside|behind|at|outside _ bus
    |minibus|coach|van|car|site|trip|room|cupboard|toilet|pool|train|dark|playground|beach|park|museum|gate|alone
    left|forgot|forgotten|abandoned|locked my|our|her|the|a|two|three|one _ {kid}|old _ on|in|behind|at|outside _ bus
    |minibus|coach|van|car|site|trip|cupboard|toilet|pool|playground|beach|museum|gate
    {staff} … kept|keeps|keep|tried|trying|wouldn't|started|messaged|messages|messaging|texted|texts|texting|added
    |followed|following|touched|touching|hugged|kissed|cornered|winked|invited|asked|told _ my|our|her … {kid}|year
    |teenage
    |underage|yr … number|insta|instagram|snap|snapchat|pictures|pics|photos|pic|photo|room|alone|secret|phone|address
    |out|bikini|kiss|age|leg|legs|bum|hair|house|late|night|meet|anyone|tell
    {kid}|old … told|tells|telling _ her|him|them|not _ not|tell|to _ tell|anyone|anybody|mum|parents
    {staff} … shouted|screamed|swore|yelled|grabbed|shoved|pinned|dragged|restrained|locked|smacked|hit|slapped|shook
    |squeezed|kicked|pushed|pinched … {kid}|year _ arm|wrist|hair|ear|till|until|cried|crying|bruise|bruises|wall
    |cupboard
    |hard|face|head|leg|neck|old
    pick|picked|collected|collect|collecting|released|handed|went|go … {kid}|old … stranger|someone|wrong|without
    |unknown
    |password|list|anybody|man
    helmet|buoyancy|lifejacket|lifejackets|harness|armbands|seatbelt|belt|booster … {kid}|children|kids|old … without
    |no|none|refused|undone|missing
    {kid}|kids|old … no|without|wasn't|weren't … lifejacket|lifejackets|helmet|helmets|harness|harnesses|seatbelt
    |seatbelts|lifeguard|supervision
"""
