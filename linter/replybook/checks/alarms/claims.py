"""The words in which customers tell of law, press and unequal treatment. In the notation of cues."""

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
    writ|summons|affidavit|arbitration|arbitrator|magistrate !by
    before|front|face|facing a|the _ judge|magistrate|jury
    claim|court form|papers|forms _ served|issued|drawn|filed
    instructed|retained|engaged|appointed|briefed counsel|solicitors|solicitor|lawyers|lawyer|attorney|barrister
    ofgem|ofcom|ofwat|ico|fca|caa|accc|afca|tio|cfpb|ftc|fcc|bbb|trai|rbi|ombudsman|regulator|tribunal
    |standards has|have|got|told|knows|says|said|received|will
    name|address|contact of|for your|the legal|solicitor|solicitors
    service of documents|process|proceedings
    is|was|did|are|acted|been|you|what unlawful|unlawfully|negligent
    police _ have|has|are|took|were|got _ statement|involved|informed|report|notified|investigating
    leg to stand on
    trading standards|commissioner _ will|hear|know
    {filing} … {field} … {body_above} !card|app|store|tax|points
    {filing} … {field} _ conduct|standards|protection|markets|services|rights|office
    {filing} … reserve|central|federal bank|reserve
    {field} {body_above} … {filing}|ref|reference|complaint|has|have|will|knows
    {field} _ ombudsman|regulator|tribunal|commissioner|watchdog|inspectorate
    my|our|local|the mp|senator|congressman|congresswoman|councillor|td|mep|msp|mla _ has|have|is|will|knows|copied|been
    |office|about|involved
    {filing}|wrote|ask|asked|asking … my|our|local|the mp|senator|congressman|congresswoman|councillor|mep|msp|mla
    union|union's|insurer's|insurers _ legal|lawyer|lawyers|solicitor|solicitors|rep|reps|team
    citizens advice|bureau|information
    legal aid|clinic|expenses|cover|helpline|insurance _ says|said|told|advised|have|will|is|team|solicitor|and|,|.
    pre - action protocol|letter
    pre-action|preaction letter|protocol
    money claim online
    mcol|cfpb|simple procedure _ claim|case|form|started
    statutory notice|demand|rights|declaration
    without prejudice
    seek|seeking|claim|claiming|pursue|pursuing|want|demand|demanding|sue|after _ damages|compensation … court|lawyer
    |solicitor|legal|injury|negligence|distress
    see|seeing you|yous|them in|at|before _ court|tribunal|judge|magistrate|adjudicator|arbitrator
    hague|montreal convention _ claim|court|lawyer
    solicitors|solicitor|lawyers|lawyer|attorney|attorneys|barrister|counsel … serving|serve|notice|proceedings|letter
    |writ
    |papers
    grievance|dispute|case … {field}|telecom|ombudsman … {body_above}
    barrister|attorney|solicitor friend|friend's|wife|husband|brother|sister|father|mother|says|said
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
    running|writing|publishing|working|doing|preparing|airing|run|publish|air|filming … story|piece|article|feature
    |segment|documentary|programme|report on|about|into
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
    press|news|picture|features|money|consumer|city|planning desk|editor|editors !is|was|setup|lamp|chair|in|at|near|by
    {filing}|copied|spoken|spoke … magazine|telegraph|guardian|gazette|herald|courier|mirror|watchdog|newspaper
    |newspapers
    |bbc|itv|cnn … magazine|desk|newspaper|editor|page|column|copies|story|interested
    which ? magazine
    {filing}|copied|spoken|told _ which|consumer _ magazine
    local|national|regional|sunday|daily paper|papers|newspaper|radio|press|news _ has|have|got|are|is|will|both|want
    |wants|interested|about|already|running|copies|rang|asked|phoned
    {filing}|given|giving|gave|rang|phoned|call|calling … local|national|regional|sunday|daily paper|papers|newspaper
    |press|radio|rag|tv
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
    this is|it's … from|with|of … news|newspaper|radio|tv|magazine|gazette|herald|bbc|channel|tribune … interview
    |comment|statement|quote|story|live|deadline|today
    i do|write|run|edit|present|host a|an|the _ column|podcast|show|programme|blog|magazine|newsletter|slot|page
    our|my|the programme|article|episode|broadcast|investigation|documentary _ goes|airs|runs|says|comes|names
    confirm|comment|say|speak|talk|tell … for|on|off the record
    sent|gave|given|giving|take|taking|sold|pass|selling my|this|the|it|our … to the|a _ paper|papers|press
    |newspapers|media|radio|journalist|bbc|tabloids|telly
    radio|tv|television|telly|breakfast|consumer show|programme|crew|team|station _ asked|want|wants|invited|called
    |rang|contacted|interested|film|has|is
    tv|telly|television|radio|bbc|channel _ want|wants|asked|rang|called|invited|coming to|me|us|about
    we|i publish|print|broadcast|air at|on|tomorrow|tonight|this|with|by|in
    quote from|by your|the|an _ ceo|chief|executive|spokesperson|boss|director|owner
    right to reply|respond
    with|from|at|for the _ {paper}|post|times|globe|news|tribune|sun|star|mail|standard|journal|courier … comment
    |quote|statement|interview
    we|i|show|programme go|goes|going|went live _ at|tonight|with … piece|story|report|your|you|say
"""
DISCRIMINATION = """
    asked|told|made|forced|expected|ordered|left|sat|seated|put … wheelchair|disabled|crutches|autistic|deaf|blind
    |walker|stammer|guide|amputee|downs|scooter … outside|leave|back|corner|elsewhere|away|bins|kitchen|behind|alone
    |crawl
    wheelchair|disabled|autistic|deaf|blind|guide … in the way
    don't|doesn't|didn't|won't|wouldn't|not|never|no|refuse|refused _ let|rent|hire|serve|sell|lend|book|take _ to|us
    |anyone|people|anybody|those|someone _ visas|visa|abroad|overseas|benefits|country|names|surnames|skin|religion
    people|women|men|customers|someone|bodies|girls|guys shaped|sized|built|coloured|looking _ like|my|as me|us|him
    |her|you
    too fat|old|black|foreign|brown|gay|ethnic|dark|disabled to|for _ serve|fly|board|join|enter|sit|work|let|swim
    wheelchair|disabled|autistic|deaf|blind|guide|hijab|turban|accent|gay … embarrassing|embarrassment|nuisance
    |disgusting
    |offputting|uncomfortable|unwelcome|weird|dirty|smell
    refused|refusing|refuses|wouldn't|declined to serve|let|seat|admit|take|book|drive|treat|help … our kind|sort|lot
    kind|sort|type|lot go|belong|drink|eat|shop|sit _ elsewhere|somewhere|else|there|here
    somewhere|elsewhere|somewhere|place _ our|my|your|their kind|sort|type|lot
    guide|assistance|service|hearing dog … outside|refused|turned|leave|extra|no|not|denied|pay|charged|banned
    breastfeeding|breastfed|nursing|feeding … asked|told|made|thrown|toilet _ leave|stop|cover|toilet|out|toilets
    asked|told|made|thrown|ordered … breastfeeding|breastfed
    two men|women|lads|girls|guys _ couldn't|can't|not|sharing|kiss|bed|double
    husband|wife|girlfriend|boyfriend|partner and i|me _ refused|turned|double _ because|as|bed|gay|two|lesbian
    racist|racism|racial|racially|sexist|sexism|homophobic|homophobia|transphobic|transphobia|islamophobic
    |islamophobia
    antisemitic|antisemitism|anti-semitic|ableist|ableism|misogynist|misogynistic|misogyny|bigot|bigots|bigoted
    |xenophobic
    discriminated|discriminating|discrimination|discriminatory|discriminate|discriminates
    slur|slurs
    because|cause|cos|coz … {because}
    due to my|her|his|our|their _ {because}
    refused|denied|kicked|thrown|stopped|barred|ejected|searched … wheelchair|guide|assistance|hijab|headscarf
    |disabled|deaf|blind|gay|black|turban
    go back to _ country
    go back where _ came|from
    called|calling me|him|her|us … n-word|paki|faggot|terrorist|tranny|retard
    n - word
    mocked|mocking|imitated|imitating|mimicked|laughed|joked|insulted … accent|hijab|wheelchair|stammer|disability
    |skin|religion|headscarf|turban|autism|pronouns
    speak|learn english or
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
    followed|watched|searched|frisked me|us|him|her|my _ store|shop|aisle|around|round|everywhere|stealing
    |shoplifting|bag|theft|brother|sister|son|husband|wife
    equality|disability|disabilities|civil act|discrimination|rights
    breastfeeding|breastfeed|breast-feeding … told|asked|stop|cover|leave|thrown|out|toilet|refused|kicked
    told|asked|stop|cover|leave|thrown … breastfeeding|breastfeed
    rent|sell|serve|let|cater|lend to _ families|people|folk|women|couples|blacks|foreigners _ like|with
    fake|mock|put|doing|did|silly|funny|stupid _ {because}|chinese|indian|african accent|voice
    only|just|all|were _ {because}|brown|black|asians _ in|on|at|family|couple|people
    put|moved|sat|seated|sent|placed us|me|them … when|because|after|once they|he|she|you _ saw|heard|noticed|realised
    when|soon|once|after|as|as they|he|she|you|staff _ saw|heard|realised|noticed … skin|veil|accent|hijab
    |headscarf|turban|wheelchair|two men|women|name|dog
    when|once they|he|she _ heard|saw my|our|his|her _ accent|name|skin|veil|face
    called|calling me|him|her|us|my|them|partner _ fairy|queer|poof|dyke|cripple|spaz|coolie|gyppo|darkie|n-word
    |savage|terrorist
    too dark|black|ethnic|foreign|brown|disabled|gay|pregnant|asian to|for
    told|said|says|say … too old|fat|young to|for
    prove i|we|he|she|i'm|im _ walk|disabled|deaf|blind|gay|british|legal|autistic
    interviewer|recruiter|manager|boss|landlord … pregnant|pregnancy|religion|origin|accent
    told|said|says|joked|claimed|reckoned … women|woman|girl|girls|ladies|blacks|asians|foreigners|immigrants
    |muslims|jews|gays|gypsies|fat|disabled … shouldn't|can't|cannot|wouldn't|couldn't|don't|aren't|not
    no|any gypsies|blacks|muslims|jews|travellers|roma|gays|foreigners|pakis|irish|poles _ tonight|allowed|here|in
    |please
    service|room|entry|tables|seats|rooms|jobs for|to gypsies|roma|muslims|jews|blacks|travellers|foreigners|gays
    job|role|position|work isn't|wasn't|not|is _ for|a _ women|woman|girls|girl|ladies|man's|mans
    go|went|send|gone home|back to|where … where|came|from|country|belong
    let|served|helped|seated|waved the|a|all|other|every _ white|local|blonde lady|man|people|couple|guy|family
    |customers|woman
    white lady|couple|customers|family|folks|guests|passengers|woman|man _ first|before|straight|fine|served|let
    |through
    english|western|white|british|male - sounding|name|names _ worked|got|and|it|instantly
    deaf|blind|autistic|disabled|stammer|relay|wheelchair … hung|laughed|mocked|shouted|crawl|dragged|mimicked
    told|asked|made|ordered … stop … holding|kissing|hugging
    holding hands|hand … stop|told|asked|thrown|leave
    don't|won't|never|refuse _ take|rent|hire|accept|employ|let _ people|families|foreigners|women|couples
    |applicants from|like|with|of
    terrorist|terrorists|isis|taliban kind|type|joke|jokes|or
    guide|assistance|service|hearing dog|dogs _ wait|outside|leave|out|stay|boot|tied
    your|the|an ad|advert|poster|campaign … white|slim|male only|people
    turned|refused|rejected|declined _ down|me|us _ times|until|till _ {because}|english|husband's|name
"""
