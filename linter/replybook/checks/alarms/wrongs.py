"""The words in which customers tell of law, press and wrongs done to them. In the notation of cues."""

from __future__ import annotations

LAW = """
    my|our lawyer|lawyers|attorney|attorneys
    hear|hearing|letter|contact|contacting|contacted|get|getting|got|hire|hiring|hired|call|calling|consult
    |consulting|instruct|instructed|instructing|seeing|speak|speaking|spoken|talk|talking|phoning|ringing|involve
    |involving|through|with|from _ lawyer|lawyers|solicitor|solicitors|attorney|barrister
    lawyer|lawyers|solicitor|solicitors|attorney|attorneys will|has|have|is|are|says|drafting|preparing|involved
    |advised|would|letter|letters|up
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
    {regulator} complaint|case|involved|investigation|referral|notified|informed|letter
    report|reported|reporting|complain|complained|complaining|complaint|complaints|refer|referred|referring|going
    |gone|went|take|taking|took|taken|lodge|lodged|lodging|file|filed|filing|escalate|escalated|contact|contacted
    |contacting|writing|written|wrote|raise|raised|inform|informed|notify|notified|letter|forward|forwarded|copied
    |copying|cc … {regulator}
    report|reported|reporting|complain|complained|complaint|filed|filing|lodged|file|lodge|taking|going|contact
    |contacting|contacted … consumer|fair|trading|financial|data|information|food|health|environmental|civil|energy
    |attorney|better|labour|equality|advertising|human|district|workplace|housing|rental|small|european|citizens
    |banking protection|affairs|trading|standards|ombudsman|conduct|commissioner|commission|business|inspector
    |inspectors|inspectorate|department|aviation|authority|general|rights|court|forum|tribunal|regulator|services
    |advice|bureau|office|team|claims|centre|council|safety
    consumer court|forum|rights|protection|affairs|commission|tribunal|act|law
    attorney general|general's
    fair trading
    better business
    trading|food|advertising standards
    health|food|council|building|safety inspector|inspectors|inspectorate|department
    legal|court|enforcement|criminal|civil proceedings|action|notice|letter|case|charges|suit|steps|recourse|remedy
    |counsel|advice|redress
    issue|issuing|start|starting|begin|commence|file|filing|bring|lodge _ proceedings|lawsuit|suit|charges
    |papers !online|form|for|with|via
    county|high|civil|federal|district|magistrates|supreme court
    statutory|cease|legal demand|desist|notice
    solicitor|solicitors|attorney|attorneys|barrister|lawyer|lawyers|paralegal _ will|has|have|is|are|says|said
    |file|issue|writing|wrote|asked|copied|instructed|looking|contact|touch|advise|advises|advised|letter|tells
    speak|speaking|spoken|talk|talking|instructing|instructed|instruct|hiring|hired|seeing|consulting|consulted
    |consult|through|via|from|retained|retaining|engaged|getting|advice|with|by|hear _ my|a|our|the|an solicitor
    |solicitors|attorney|barrister|lawyer|lawyers|counsel|advocate
    see|seeing|meet|hear you|u|yous|y'all|from|me in|at|my|our court|tribunal|lawyer|lawyers|solicitor|attorney
    legally|lawfully entitled|obliged|required|bound|liable
    illegal|unlawful|criminal _ report|reported|reporting|court|sue|lawyer|solicitor|police
    breach|breached|breaching|violation|violating|violates|violated _ contract|law|gdpr|act|ada|regulations|rights
    |hipaa|legislation
    under the _ act|regulations|directive
    sales|goods|rights|consumer|equality|disabilities|protection act
    wrongful|unfair|constructive dismissal|death|eviction|arrest
    class - action
    damages|compensation … lawyer|court|solicitor|injury
    i'm|im|am going|gonna|taking|seeking|pursuing|looking _ legal|court|lawsuit|litigation|lawyer|solicitor
"""
PRESS = """
    i'm|im|am|as|we're _ journalist|journalists|reporter|reporters
    journalist|journalists|reporter|reporters at|for|with|from|who|is|are|asking|writing|contacted|called|wants
    |interested
    telling|tell|contact|contacted|spoken|speaking|spoke|talk|talking|emailed to|with|the|a _ journalist
    |journalists|reporter
    newsroom|newsdesk
    journalist|reporter here|speaking
    interview|interviewed|interviewing me|us _ about|on|over|tonight|tomorrow
    i'm|im|am|i … producer|editor|columnist|correspondent|presenter|writer|blogger at|for|with|from
    running|writing|publishing|working|doing|preparing|airing|run|publish|air|write|filming … story|piece|article
    |feature|segment|documentary|programme|report on|about|into
    going|go|gone|taking|take|talk|talking|speak|speaking|went|it|this to the _ press|papers|paper|media|news
    |telegraph|times|sun|guardian|mail|herald|gazette|newspapers|newspaper
    to bbc|itv|cnn|press
    contact|contacting|contacted|ring|ringing|calling|called|telling|tell|emailing|emailed|email the|our _ press
    |papers|paper|media|bbc|news
    request|asking|ask|approached|approach|need|want|like|invite _ for|a|your comment|statement
    comment|statement|response|quote … publication|deadline|print|publish|programme|story|article|broadcast
    right of reply
    write|report|freelance|reporting|writing for the|a|bbc|itv|cnn|which
    i|i'm|im|we|we're _ produce|producing|present|presenting|host|hosting … show|programme|podcast|documentary
    |radio|tv
    featuring|exposing|investigating you|your|tidewick
    contacted|spoken|spoke|speaking|talked|talking|told|tell|telling|emailed|tipped|going|went _ the _ {paper}
    running it|this|that|them _ on|in|next|this|tomorrow
    live on air
    my|our column|readers|viewers|listeners|podcast|newspaper|documentary
    on|off the record
    press enquiry|inquiry|deadline|query|comment|office|request
    reporter|journalist|correspondent|columnist|editor|producer|broadcaster|newsreader|freelancer|presenter
    |podcaster|youtuber with|at|for|from|here|on|of|working|doing|covering|writing|looking !app|video|photo
    doing|writing|running|working|preparing|publishing|filing|researching|covering|airing|finishing|making
    |recording|producing a|an|our|on|the|my|this _ piece|story|article|feature|segment|report|documentary
    |investigation|programme|episode|exposé|expose|column|podcast|post|item|package|broadcast !with|it|and|by|to
    |from|card
    piece|story|article|feature|segment|report|documentary|investigation on|about|into your|the|how|why|unpaid
    |customer|{company} … comment|deadline|response|statement|publish|quote|reply
    comment|comments|statement|response|quote|reaction|reply by|before|for|on|please|? … deadline|publication|print
    |publish|air|broadcast|pm|tonight|paper|story|piece|article|noon|record
    statement|comment|quote|interview … for|to|by|with the|our|my|a _ {paper}|article|story|piece|newspaper
    |programme|documentary|readers|broadcast|magazine|radio
    i'm|im|am|we're|calling|writing|reporter|journalist|here _ from|for|at|with|represent|representing the|bbc|cnn
    |itv|fox|nbc|cbs|abc|sky|channel|radio|our|local _ {paper}|news|newsroom|newspaper|magazine|broadcaster
    hope|our|your readers|viewers|listeners … comment|respond|know|say|see|hear
    the|local|national|regional newspaper|newspapers|tabloids|tabloid|journalists !release|conference|play|player
    |feed|app|kit|on|reader|store|button|online|x|start
    local|national|regional news|newspaper|paper|radio|press|tv|media _ will|would|know|hear|about|interested
    |contact|call|told|tell|are|loves|love|on|have
    on|in|for the evening|six|morning|national|local|front|10|ten news|bulletin|page|paper|papers
    tv|news|television crew|crews
    watchdog|panorama|dispatches|undercover|newsnight|crimewatch
    naming|name and shame|shaming
    bbc|cnn|itv|guardian|reuters|bloomberg|buzzfeed|newsweek … comment|statement|interview|story|journalist
    |reporter|contacted|tell|told|contact
    freedom of information
"""
DISCRIMINATION = """
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
    mocked|mocking|imitated|imitating|mimicked|laughed|joked|insulted … accent|hijab|wheelchair|stammer|disability
    |skin|religion|headscarf|turban|autism|pronouns
    speak|learn english
    serve|want|like|welcome|rent|employ|help … your|our|my|their|his|her sort|kind|type|people
    {because} … abused|spat|shouted|searched|refused|ignored|slur|slurs|harassed|followed
    abused|spat|shouted|searched|harassed … {because}
    told|asked|made|ordered … remove|take _ hijab|headscarf|turban|niqab|kippah
    {because} … laughed|mocked|humiliated|mimicked|insulted|sneered
    laughed|mocked|humiliated|sneered … {because}
    treated|treat … differently|worse|inferior … because|than|cause
    guide|assistance|service dog … refused|denied|not|no
    {because} … refused|denied|barred|turned|ejected|kicked|removed|excluded|rejected|banned|stopped|searched
    |thrown _ entry|service|away|out|from|me|us|boarding|because|access|by|a|to
    refused|refuse|refuses|denied|barred|turned|ejected|kicked|removed|rejected|stopped|searched|banned
    |followed … because|cause|cos|due|over|for _ {because}|skin|looks|weight|size|fat|age|old|headscarf|name|dress
    your|his|her|their|our|my sort|kind|type|lot always|never|can't|cannot|steal|steals|aren't|not|should|don't
    |here|are|people|in|belong|welcome
    you|those|these people always|never|steal|don't|can't|smell|should|come|are … {because}|here|country|steal
    people|folk|customers|women|men|girls|families of colour|color
    people|folk like us|me|him|her|you _ don't|never|always|can't|cannot|aren't|not|here|in|belong|allowed|welcome
    |steal
    your|one|those|these of|_ your|those|people kind|sort|lot
    slur|slurs|n-word|racial|racially|homophobic|sexist|ableist|transphobic|ageist|ageism|fatphobic|misgendered
    |deadnamed|islamophobia|profiled|profiling|segregated|bigotry|prejudice|prejudiced|swastika|nazi
    called|calls|calling|call|shouted|yelled|muttered|screamed|named|said|used _ me|him|her|us|them|my|at|a
    |the _ slur|slurs|monkey|terrorist|paki|retard|retarded|cripple|spastic|tranny|faggot|dyke|whore|slut|bitch
    |savage|illegal|immigrant|foreigner|coloured|colored|gypsy|pikey|chink|boy|fat
    go|get|fuck|piss back|off to|where|home _ country|from|africa|india|china|pakistan|mexico|poland|bus|own
    told|made|asked|ordered|forced … speak english|properly|american
    speak|speaking|spoke our|my|spanish|arabic|polish|urdu|hindi|welsh|punjabi|language|chinese … told|refused
    |laughed|shouted|mocked|kicked|thrown
    don't|doesn't|didn't|won't|wouldn't|not|never|no … serve|let|allow|rent|want|employ|hire|do|like|welcome
    |take … {because}|fat people|dogs|women|men|kind|sort|type|my|like
    doesn't|don't do|like|serve|want fat|black|old|foreign|gay|brown|asian|disabled|trans|indian people|customers
    |women|folk|men|clients
    wouldn't|won't|refused|couldn't|not|denied|didn't … guide|assistance|service|wheelchair|hearing|blind|deaf
    |disabled|mobility dog|dogs|scooter|user|passenger|ramp
    guide|assistance|service|hearing dog|dogs … refused|denied|not|no|turned|thrown|kicked|wouldn't|won't|told|left
    |charged
    wheelchair|disabled|blind|deaf|autistic|disability … humiliated|laughed|mocked|refused|denied|abandoned
    |stranded|dropped|crawl|crawled|carried|ignored|left|discriminated
    crawl|crawled|dragged|drag myself|off|to|up|down|across|himself|herself _ wheelchair|aisle|stairs|plane|floor
    |toilet
    because|cause|cos|cuz|coz i'm|im|i|we're|we|he's|she's|he|she|my|of|they're _ {because}|dark|fat|old|veil|hijab
    |sikh|foreigner|refugee|arab|latino|latina|hispanic|dyslexic|skin|mexican|nigerian|korean|japanese|polish
    |romanian
    only|just black|asian|brown|muslim|coloured|hispanic|indian|disabled|non-white|gay|latino family|person|people
    |passenger|passengers|couple|ones|man|woman|customer|customers|guests|one|guy|kids
    comments|comment|jokes|joke|remark|remarks|gestures|gesture|noises|impressions _ about|on|at|over|of _ my|her
    |his|our|being _ {because}|body|weight|breasts|chest|legs|hair|accent|wife|disability|stutter|veil
    racist|sexist|inappropriate|offensive|derogatory|lewd|sexual|antisemitic|crude|vulgar _ comment|comments|joke
    |jokes|remark|remarks|language|gesture|gestures|abuse|slur|message|messages
    monkey|animal noises|sounds|chants
    mocked|mocking|mimicked|imitated|ridiculed|humiliated|belittled|insulted|laughed … accent|stutter|stammer
    |disability|weight|religion|hijab|wheelchair|autism|autistic|tourette's|turban|skin|english|name|cerebral
    treated|treats|treating|made|looked _ like a|an|dirt|some|second _ criminal|thief|second|animal|terrorist|class
    followed|follows|following|watched|searched|frisked me|us|him|her|my _ store|shop|aisle|around|round|everywhere
    |stealing|shoplifting|bag|theft|brother|sister|son|husband|wife
    equality|disability|disabilities|civil act|discrimination|rights
    breastfeeding|breastfeed|breast-feeding … told|asked|stop|cover|leave|thrown|out|toilet|refused|kicked
    told|asked|stop|cover|leave|thrown … breastfeeding|breastfeed
"""
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
    {staff}|he|she|boss|host|owner|landlord|therapist|masseur|massage|doctor|teacher|coach … groped|grope|touched
    |touching|kissed|kiss|grabbed|rubbed|fondled|stroked|pinned|cornered|molested|assaulted|flashed|raped|licked
    |undressed|choked|spat|punched|headbutted|slapped|shoved|pushed|threatened|threatening|attacked|swung|lunged
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
    assaulted|mugged|stabbed|knifepoint|gunpoint
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
    another customer's|person's|client's|user's|customers|persons|patient's
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
    sim swap|swapped|jacking
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
"""
SPREADING = """
    gone|going|go|went viral
    trending !down|downhill|up|upward|upwards|now|worse
    million|thousand|thousands|k _ views|likes|shares|retweets|followers
"""
