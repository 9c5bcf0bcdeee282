"""The words in which customers tell of threats, thefts and leaks. In the notation of cues."""

from __future__ import annotations

THREAT = """
    threatened|threatening|assaulted|assaulting|molested|groped|stalked|stalking|intimidated|intimidating|harassed
    |harassing|mugged|attacked|punched|grabbed me|us|my|our|him|her|them
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
    {staff}|he|she|boss|host|owner|landlord|therapist|masseur|massage|doctor|teacher|coach … groped|touched
    |touching|kissed|kiss|grabbed|rubbed|fondled|stroked|pinned|cornered|molested|assaulted|flashed|raped|licked
    |undressed|choked|spat|punched|headbutted|slapped|shoved|pushed|threatened|threatening|attacked|swung
    |lunged _ me|my|her|him|us|himself|inappropriately|daughter|wife|mum|friend|girl|against
    groped|groping|grope|fondled|raped|molested|upskirt|upskirting|masturbating|masturbated|headbutted
    touched|touching|kissed|grabbed|rubbed|stroked|cornered|pinned|followed|filmed|recorded|photographed my|me|her
    |him|us|our|a _ {kin}|bum|bottom|breast|breasts|thigh|leg|waist|hair|body|changing|shower|toilet|undressing
    |home|car|hotel|room|against|arm|neck|throat|inappropriately|without
    driver|engineer|technician|courier|guy|man|employee|waiter|barman|bartender|trainer|someone|bloke|fitter|lad|he
    |worker|plumber|guard|masseur … {pursue} me|my|her
    got|took|take|has|had|used|kept|saved|found|looked|using|look my|her|our|me|up _ number|address|details|phone
    |instagram|file|facebook|up … from|off|through|in|on|via|by _ label|parcel|order|system|records|app|booking
    |form|account|job|file|cv|computer|database|to
    outside|at my|our|her {home} … last|night|nite|waiting|banging|watching|followed|tonight|shouting|uninvited
    |drunk|lurking
    turned|turning|came|showed|showing|turns|comes|shows|hanging|waiting|waits|sitting|standing|lurking|parked up
    |back|to|around|outside|at|round _ outside|my|our|her … {home} … uninvited|night|after|again|drunk|shouting
    |alone|message|number|texted
    my|her|his|abusive|the ex|ex-husband|ex-boyfriend|ex-partner|ex-wife|stalker|abuser … address|found|knows
    |number|account|location|details|tracking|messages|outside|track
    address|details|number|location|account … to|with|by|from|gave _ ex|ex-husband|ex-boyfriend|ex-partner|stalker
    |abuser
    restraining|protection|non-molestation|injunction|protective|court order|orders
    domestic violence|abuse|abuser
    knows|know|knew|finds|found|find where i|we|she|he|you|they _ live|lives|work|works|parks|park|sleep|sleeps|living
    i|i'll|ill|i'd|gonna|we'll|i'm|will|going|swear|somebody|someone … kill|stab|shoot|punch|strangle|batter|knife
    |murder|throttle|smash|slap|headbutt|gut|lynch him|her|them|you|yous|somebody|someone|everyone !up
    {strike} his|her|your|their|that|the|yer|ya _ {stricken} !call|offer|contract|deal
    beat|beating|fuck|mess|kick him|her|them|you|yous up|senseless|black|in
    {strike} him|her|them|you in the face|head|teeth|throat|nuts|balls
    burn|burning|blow|blowing|torch|torching|smash|smashing|shoot|shooting|trash|trashing up|down|your|the|it
    |this _ office|shop|store|depot|branch|warehouse|headquarters|hq|windows|building
    come|coming|going|gonna|be|turn|driving|i'll|i'm down|to|over|round|there|up|by|and|with _ bat|gun|knife|hammer
    |sledgehammer|machete|petrol|boys|brick|crowbar|axe|weapon
    bomb|gun|knife|shotgun|rifle|acid|machete|petrol|baseball _ your|you|office|store|shop|building|him|them|branch
    |threat|bat|waiting
    watch your|his|her|their back|step|backs
    somebody's|someone's|you'll|you're|yous|they'll|he'll|people _ gonna|going|will|get|be|getting _ hurt|dead
    |killed|bleed|shot|stabbed
    deserve|deserves|hope you|he|she|they|to|your _ die|hanged|shot|stabbed|beating|kicking|hiding
    or else … you|your|i'll|i
    violently|menacing|intimidated|menaced
    threatened|threatens|threaten|threats me|us|my|her|him|with|against !cancel|close|charge|disconnect|suspend
    |debt|cancellation|collections|legal
    blackmail|blackmailed|blackmailing|extortion|extort|extorted|sextortion|stalk|stalked|stalker|stalking
    |trafficking|trafficked|kidnapped|abducted
    hidden|spy|secret camera|cameras
    camera|cameras in|inside _ room|bathroom|shower|bedroom|toilet|changing|airbnb
    asked|asking|invited|propositioned me|her out|back|home !of|for|to|and
    hit|hitting|hits on me|her|my !with
    flirting|flirted with me|her|my
    asked|asking|wanted|demanded _ me|her|for _ sex|underwear|naked|nudes|kiss
    wouldn't|refused|not _ let|leave me|us|her|alone _ leave|alone !a|the|feedback|review|early|unless
    locked|trapped|held|cornered|pinned me|us|her|him _ in|inside|against|room|car|office
    felt|feel|feeling|was|were|am|i'm|so|really|left _ unsafe|frightened|terrified|scared|afraid|threatened
    |violated|in danger _ my|in|home|house|alone|taxi|cab|car|driver|walk|her|him|go|to|with|for|
    drunk|drugged|high|stoned driver|engineer|staff|guard|bouncer|nurse|carer
    harassed|harassing|harassment|harass|harasses … staff|me|us|driver|by|her|my|sexual|employee|sexually !calls
    |marketing|spam|email|emails
    said|says|told|warned|threatened|promised|saying|swore _ hed|shed|theyd|he'd|she'd|they'd|he'll|she'll|they'll|he
    |she
    |they|to|ill|i'll … smash|break|burn|torch|wreck|slash|brick _ my|our|the|her|his|your _ windows|window|legs|arms
    |face|car|door|house|head|nose|jaw|bones|kneecaps|tyres|teeth|phone|fingers|neck|skull|glasses|place|shop
    said|says|told|warned|threatened|saying|swore _ hed|shed|theyd|he'd|she'd|they'd|he'll|she'll|they'll|he|she|they|to
    |ill|i'll … hurt|kill|batter|slap|punch|stab|shoot|bash|deck|thump|strangle|belt|lamp|clobber|headbutt|knife|beat
    |smack _ me|us|my|him|her|your
    said|says|told|warned|threatened|saying _ he'd|hed|she'd|they'd|he'll|they'll|would|he|they … sort me|us|him
    |her out _ if|"|good|properly
    said|says|told|warned|threatened|saying _ me|us|her|i'd|id|we'd|you'd|i … regret|sorry _ if|complained
    |complain
    |reported|report|told|review|tell
    send|sending|bring|bringing _ lads|boys|mates|brothers|heavies|dog|dogs … round|sort|after|over
    {staff} … followed|following|chased|chasing|pursued|blocked|cornered|trailed _ me|my|our|us|her|him !up|on|back
    |through
    {staff} … kept|keeps|wouldn't|won't|stop|keep _ asking|pestering|messaging|texting|calling|staring|following
    |touching
    |commenting|winking|whistling … her|me|my|out|number|insta|instagram|date|drink|snap|home|room|legs|body
    {staff} … waited|waiting|hung|hanging|loitered|loitering|lurking|lurked _ outside|around _ our|my|her … room|bedroom
    |changing|toilet|toilets|shower|door _ night|after|until|till|and|for|again|.
    kept|keeps|keep|wouldn't _ stop|asking|pestering|bothering … sister|daughter|wife|girlfriend|niece|cousin|friend|mum
    |granddaughter|her … number|out|insta|instagram|snapchat|date|home|kiss|drink
    put|puts|laid his|her|their hands|hand on _ me|my|her|him|us|daughter|wife|mum|throat|chest|thigh|arm
    {staff}|guy|man|lad|bloke|someone _ from|at your|the _ depot|team|company|shop|store|office|branch
    |warehouse … turned
    |came|showed|shown|waiting|followed|outside … night|midnight|flat|house|home|door|work|date|drink|uninvited
    asked|asking|asks|wanted for|me|her _ a|on date|drink … midnight|night|house|flat|door|number|uninvited
    ripped|tore|torn|pulled my|her|his _ coat|shirt|jacket|hijab|dress|top|hair|bag|sleeve|scarf … security|guard
    |bouncer
    |staff|driver|man
    {staff}|man|guy|someone … ripped|tore|pulled|yanked my|her|his|our _ coat|shirt|jacket|hijab|dress|top|hair|sleeve
    said|told|tells|warned|saying _ me|my|us|her|wife|mum|husband|daughter … she'd|he'd|we'd|i'd|you'd|they'd|shed|hed
    |would
    |will|i'll|we'll … regret|sorry _ it|if|when|my|for !refund|price|shipping|cash|card|postage
    {staff} … exposed|flashed|masturbated|masturbating|undressed|naked _ himself|herself|at|to|in|my|us|me
    exposed|exposing|flashed|flashing himself|herself|at
    {staff} … raised|raising|shook|waved|swung|pulled|drew|held _ fist|fists|knife|bottle|bat|hammer|machete|gun
    |screwdriver
    |spanner|crowbar|wrench
    threatened … with _ knife|bottle|bat|hammer|machete|gun|dog|dogs|screwdriver|crowbar|beating
    {staff}|neighbour|man|someone _ spat|spitting|spits on|at|in
    ex|ex-husband|ex-wife|ex-partner|stalker|abuser|abusive ~ looking|looked|finding|found|accessed|tracked|tracking
    |given
    |gave|told|knows|turned|shown|passed _ up|out|my|me|him|her|through … address|home|house|number|where|account
    |details
    |night|door|school|location
    {staff} … drunk|drugged|high|stoned … shouted|fell|swung|smelled|drove|driving|grabbed|wheel|slurring
    assaulted|mugged|stabbed|knifepoint|gunpoint
    wouldn't|refused let|leave me|us|her|my|him past|hallway|house|room|flat|home|alone
    wouldn't|refused _ leave|go my|our|the hallway|house|flat|kitchen|doorstep|bedroom
    stood|standing|waits|lurking|hanging in|outside|near|round|around my|our|her _ bedroom|corner|school|window
    |hallway|door|house
    kept|keeps|keep|started|stop stroking|touching|rubbing|hugging|kissing|grabbing|tickling|leering|groping me|my
    |her|his|us|him
    came|come|comes|turned back|round|up|over … night|evening|alone|drunk|uninvited … door|handle|house|flat|home
    |knocking|banging|window
    sends|sending|writes|texts|messages|sent|texted|messaged me|her|my … beautiful|hearts|kisses|nudes|flirty|sexy
    |gorgeous|creepy|lonely|miss|love
    flowers|gifts|letters|notes|presents from|by your|the|a driver|courier|engineer|man|guy|employee|trainer|waiter
    driver|cabbie|cab|guard|man|landlord|host|boss locked|locks|blocked the|my _ doors|door|way|exit
    got|found|took|gave|copied my|our|her _ new|home|private address|number _ from|off|through|to
    lets|let|letting himself|herself|themselves in|into
    bailiff|bailiffs|steward|driver|guard|doorman|landlord|usher|boss|bouncer|waiter|nurse|carer|teacher|conductor
    |inspector|courier|crew|attendant|engineer|officer … pushed|shoved|hit|slapped|kicked|punched|dragged|choked
    |headbutted|stroked|tripped|strangled _ me|my|her|him|us|our|mum
    scared|afraid|frightened|terrified to|of _ go|leave|open|sleep|walk|home|out|him|answer
    hid|hidden|hiding|secretly a|the|filming|recording|in|his _ phone|camera|cam|us|me _ in|shower|bathroom|bedroom
    |toilet|changing
    send|sent|sending|set|setting some|the|his|my|your|a _ boys|lads|heavies|men|dogs|brothers _ round|over|on|after
    man|someone|guy|lad|bloke|person|stranger|somebody|intruder … with|had|holding|carrying a|his _ knife|gun
    |machete|bat|hammer|axe|weapon
    grabbed|jumped|attacked|hit from behind
    followed|stalked|chased|harassed from|by|home|through _ your|a|the _ man|guard|staff|driver|employee|inspector
    |stranger|bloke|ticket
    sorry you|he|she were|was _ born
    regret the day
    i've|i|i'll|we|got|have|with got|have|bring|come|a|and _ hammer|bat|bats|shotgun|axe|crowbar|machete|barrels
    both barrels|fists
    leaves|leave|leaving|carried _ in|out _ box|coffin|bodybag|stretcher
    burn|torch|blow|burning|torching the|your|this|that|it|whole place|shop|building|office|store|depot|down _ down|up
    better|need|want|hope _ have|get security on|at|with|tomorrow
    bullet|bullets|knife|brick|bomb in|through|at|under your|his|her|their|the|my _ boss|head|back|window|face|door
    |ceo|manager|throat
    smash|trash|wreck|destroy the|your|this|that _ place|shop|office|store|windows|depot up|down|if|when|.
    sent|sends|sending|showed me|her|my _ picture|pic|photo|video of|from _ himself|his|penis|underwear|naked|bed|bare
    find|hunt|track you|him|her|them down|and _ hurt|kill|you|him|her|smash|beat
    coming|come|on|turn|turning|waiting|be _ with|outside _ bats|bat|knives|guns|brothers|boys|hammer|gang
    i'll|i'd|gonna|i'm|will|could _ end|finish|cripple|flatten you|him|her|them !up|off|on|with|the|a
    do|doing|did him|you|her|them in !a|the|time
    drive|ram|crash|reverse my|a|the|this _ car|truck|van|lorry|tractor|digger into|through|at
    touched|touching|stroked|felt|groped|touches me|her|my|him|us _ under|between|inside _ towel|skirt|shirt|legs
    |clothes|table|dress
    touch my|our|her _ mother|wife|daughter|sister|kid|son|kids|mum again|and|one
    slapped|pinched|smacked|squeezed|patted|grabbed my|his|her|their _ bottom|bum|backside|arse|ass|thigh|breast|boob
    asked|asks|asking|wants|wanted|demanded me|her|for|a|us … hug|kiss|cuddle|massage
    hand|hands where _ shouldn't|not
    hands|hand round|around my|her|his _ throat|neck|waist
    camera|cameras|webcam _ pointed|pointing|aimed|facing|hidden|in _ shower|bed|bedroom|toilet|bathroom|changing
    knows|know|knew which|what|where|when|the _ school|car|street|gym|bus … my|i|we|kids|he|she|drives
    i|i'm|i'll|i'd|we|will|gonna|am _ breaking|break|smashing|smash|cutting|ripping his|her|your|their
    |that _ {stricken}
    said|says|saying|threatened|threatening|warned … he'd|she'd|they'd|would come|send|find|break|hurt|visit
    |kill _ round|me|my|us|boys|legs|after|over
"""
THEFT = """
    {staff} … stole|stolen|nicked|robbed from|my|our|her|his|us|me
    stolen|stole|robbed|nicked … from my house|home|flat|room|car
    call|called|calling|reported|report|told|rang|ring _ police
    police report|officer|matter
    {staff} … stolen|stole|nicked|pinched|robbed|swiped|pocketed … my|from|our|her|bag|room|wallet|jewellery
    |jewelry|cash|ring|phone|money
    my|our|her|his _ ring|jewellery|jewelry|wallet|purse|cash|watch|laptop|phone|bag … stolen|gone|missing|nicked
    |taken|vanished … room|after|cleaner|driver|engineer|staff|cleaning|fitter|carer|nurse|hotel
    broken|broke|break into|in _ my|our|the _ room|car|house|flat|home|locker
    crime reference|number|report
"""
DATA = """
    another customer's|person's|client's|user's|customers|persons|patient's !review|reviews|post|photo|comment
    other customers'|people's|customers|peoples|users'|users|people details|data|addresses|orders|accounts|names
    data breach|leak|protection
    leaked|disclosed|exposed|shared|gave|given|sent my|our|her|his _ address|details|data|number|info|information
    |records|statement _ to|with
    my|our|personal _ data|details|information|address … leaked|exposed|published|stolen|sold
    gdpr
    see|saw|sent|got|shows|shown|showed|received|have … stranger's
    opened|open|opening|taken|took|applied|created|registered|made|got|used|started|set … loan|card|account|credit
    |contract|line|policy|mortgage|phone|overdraft|sim|profile … in|under|with|using my|our|her|his|their _ name
    |identity|details|id|husband's|mother's|father's|mum's|dad's
    in|under|using|with my|our|her|his name|identity _ without|never|but
    identity|id theft|thief|fraud|stolen|thieves
    stole|stolen|steal|cloned|clone _ my|our|her|his|me _ identity|card|id|details|information
    impersonated|impersonating me|you|your|my
    someone|somebody|hacker|hackers|fraudster|fraudsters|scammer|scammers|thief|stranger|unknown|unauthorised
    |unauthorized … got|hacked|logged|accessed|broke|emptied|drained|withdrew|transferred|cleared|moved|took|taken
    |spent|stole … account|money|savings|pounds|bank|$|£|€|euros|dollars|rupees|balance|wallet|thousand|pension
    account|card|savings|money|bank|wallet|balance _ emptied|drained|cleared|cleaned|stolen|cloned|wiped|skimmed
    |defrauded|gone|withdrawn|transferred … without|by|someone|out|not|never|fraud|stolen|i|overnight
    unauthorised|unauthorized|fraudulent|suspicious|unrecognised|unrecognized transaction|transactions|transfer
    |transfers|withdrawal|withdrawals|login|logins
    payments|transactions|transfers|withdrawals|charges|purchases i|that _ never|didn't|don't|not made|make
    |recognise|recognize|authorise|authorised|authorize
    scammed|defrauded|conned|tricked|swindled … pretending|posing|claiming|impersonating|saying
    pretending|posing|claiming|impersonating … your bank|company|staff|fraud|team|number|you … money|took|account
    |transfer|pounds|$|£|code
    sim swapped|jacking|hijacked
    sim swap scam|fraud|attack|without
    rang|called|phoned|texted|emailed|contacted|call|ring|phoning|rings|calls me|us|my|from _ knew|knows|knowing
    |knowing|quoting|quoted|with … account|balance|address|details|order|name|card|number|mother's|birth
    knew|knows|quoted my|our|all|the|everything|exactly _ account|balance|address|details|name|mother's|birthday
    |booking|card|policy|order|date|security
    how did|do|could|does they|he|she|someone|somebody|anyone _ get|have|find|know _ this|my|details|number|address
    |that|it|data|email
    someone|somebody|strangers|anyone|person|customer|customers|people|patient|patients|client|clients|guest|guests
    |man|woman|lady|family|tenant|neighbour|member|members|users else's|elses|another's _ details|address|account
    |order|bill|statement|data|bookings|photos|records|results|invoice|bank|medical|letter|report|payslip
    another|other|different|wrong|random|some|unknown customer's|person's|client's|patient's|user's|guest's
    |tenant's|customers'|patients'|employee's|member's|people's|lady's|man's|woman's|family's|users'|clients'
    |peoples … details|name|address|order|bill|statement|data|photos|records|results|invoice|bank|medical|letter
    |payslip|email|information|account|booking|loan
    you|they|he|she|agent|staff|your|colleague|receptionist|somebody|someone|clerk|nurse|bank|landlord … sent
    |emailed|posted|gave|shared|told|showed|disclosed|released|forwarded|cc'd|leaked|handed|passed my|our|her|his
    |everyone's|all _ details|address|data|records|results|statement|medical|number|bank|payslip|information|file
    |diagnosis|salary|email|report|private|personal|card|password|photos _ to|with|out|public|online|by|about
    see|seeing|view|access|saw|seen|viewing|open everyone's|everybody's|others'|strangers'|somebody's|someone's
    |other _ details|data|accounts|addresses|orders|names|photos|bookings|records|messages|email|emails|camera
    logged|log|logs|sign|signed into|in|as _ someone|somebody|another|different|stranger|else's|wrong _ account
    |else's|else|name|person's
    {staff}|employee|someone|worker|clerk|ex … looked|used|accessed|looking|using|accessing|snooped|snooping _ my
    |me|up|your|our|through|in _ account|address|records|file|system|details|data|computer|profile|number
    personal|private|customer|medical|bank|card|sensitive|confidential|my|our data|details|information|info|records
    |documents|files|photos|passport _ on|in|was|were|is|are|been|have|got|for|all _ public|internet|online|dark
    |sold|exposed|leaked|breached|stolen|compromised|bin|street|published|posted|skip|google|everyone|see
    on|to the dark web
    data|privacy|gdpr breach|leak|violation|breached|leaked|commissioner
    hacked|hacker|hackers|compromised … bank|money|savings|stolen|ordered|bought|spent|passport|£|$
    deepfake|phishing|ransomware|keylogger
    bcc|cc … everyone|addresses|all|customers|emails|visible
    identity|details|name was|were|been|is being|_ used|misused|abused to|by
    fraud|scam|theft … came|happened|started|originated through|from|on|via|at your
    addresses|emails|names|mails _ in|on|under the _ cc|bcc
    read|reads|shouted|announced my|our|her|his _ account|balance|diagnosis|details|number|card|results
    |address _ out|aloud|loud
    medical|patient|personal|health|confidential|my|client file|files|records|notes|letters _ was|were|in|found
    |left _ bin|skip|street|rubbish|dumpster|bench|train|bus
    man|someone|somebody|caller|woman|guy|they|he|she _ rang|called|phoned|had|has|knew … my policy|account|card
    |booking|birthday|balance|sort|security|customer|address
    thousands|hundreds|money|savings|pounds|dollars _ gone|missing|vanished|disappeared|drained|moved _ from
    |account|overnight|night|without
    identity|card|cards|account|number|details been|was|were|got|is|being|'s stolen|cloned|skimmed|hijacked
    |compromised|copied|spoofed
    identity's|identitys been|stolen|gone
    card|details|account|name|number was|were|is|being|been used _ abroad|someone|stranger|overseas|without|fraud
    sent|transferred|paid|gave|wired|lost|moved|moving … money|savings|deposit|pounds|grand|thousands
    |everything … fake|scam|fraudster|fraudsters|scammer|scammers|bogus|impostor|hoax
    said|claimed|claiming|pretended|pretending he|she|they|to was|were|be _ you|yours|your|from
    customers|customer|data|details|accounts|list|passwords _ for|on sale|darknet|forum
    mailed|emailed|sent|posted|forwarded|copied|texted|shown|given my|our|her|the|their|was|were|all _ salary
    |payslip|contract|contracts|passport|diagnosis|results|medical|statement … to|with _ all|my|a|whole|another
    |everyone|boss|ex|colleagues|stranger|wrong|someone|neighbour
    salary|payslip|contract|passport|diagnosis|results|statement|file was|were|got|went _ mailed|emailed|sent
    |posted|forwarded|given|shown to|out
    told|tells|telling my|the|his|her mother|mum|dad|husband|wife|boss|employer|ex|parents|landlord
    |neighbour … pregnant|test|results|debt|diagnosis|condition|salary|std|hiv
    each|one other's|another's
    other|another|different|two|three|four|several|unknown _ families'|family's|customers'|customer's|patients'|people's
    |tenants'|clients'|strangers'|members'|pupils'|households' {papers}|bank|medical|private|personal|names|letters
    loan|loans|card|cards|account|accounts|contract|contracts|credit|mortgage|overdraft|purchases|sim _ i|we
    |that _ never
    |didn't|haven't|not _ took|take|opened|open|signed|sign|applied|apply|asked|made|make|authorised|agreed !with|to
    |for|out
    let|lets|letting|shows|showed|shared|tells|allowed my _ ex|stalker|abuser|husband|ex-husband|ex-wife … where|address
    |location|number|see|track|find
    ex|stalker|abuser|ex-husband|ex-wife ~ outside|waiting|tracked|followed|turned _ my|at|up|me|by … work|house|home
    |flat
    |school|door|job|office|night
    someone|somebody|person|stranger|patient|customer|client|guest|tenant|pupil|employee|colleague|neighbour else's
    |elses
    |else|s|'s … {papers}
    logged|log|login|opened|open|saw|see|seeing|found|got|received|shows|showing|showed|given … a|some|another|different
    |unknown|mr|mrs mr|mrs|ms|miss|man's|woman's|lady's|person's|stranger's|patient's|customer's|family's|couple's|s
    |'s _ {papers}|address|account|booking|order
    strangers'|stranger's|people's|persons|person's|patients'|patient's|pupils'|clients'|client's|tenants' {papers}
    |names
    |medical|bank|private|personal|phone
    {staff} … gave|given|told|passed|handed|read|shared _ him|her|them|someone|ex|my|stranger|caller … new|home|address
    |number|balance|room|whereabouts|schedule
    room|key|keycard _ given|handed|gave|issued to|a|another … stranger|man|someone|guest|walked|else
    stranger|man|guest|someone walked|came|let|opened _ in|into|my|our|to|himself _ room|bedroom|cabin|bathroom
    see|sees|seeing|view|watch _ camera|cameras|feed|living of|from|room|into
    why|how does|do|did|has|have|could|would _ man|woman|person|stranger|somebody|someone|caller|company _ have
    |know|get|got my|our|his|her
    other|another|different|random|this|some man's|woman's|lady's|guy's|bloke's|patient's|customer's|person's|family's
    clicked|opened|tapped|followed the|a|that|on|your _ link|attachment … money|gone|hacked|stolen|emptied|taken
    |savings
    lost|lose|paid|sent|transferred|moved _ thousand|thousands|grand|savings … call|caller|scam|fraud|rang|link
    |fake|you
    call|rang|called|calls|text from|by _ fraud … lost|fraudsters|fraudster|scam|fake|wasn't|gone
    taken|taking|took|opened|signed out|up|a _ contract|loan|card|account|policy|sim|credit _ as|in|under|with me
    |my|mine
"""
SPREADING = """
    gone|going|go|went viral
    trending !down|downhill|up|upward|upwards|now|worse
    million|thousand|thousands|k _ views|likes|shares|retweets|followers
"""
