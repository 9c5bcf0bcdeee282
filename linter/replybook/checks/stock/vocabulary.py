"""The words that any support reply may hold, whatever it is about. What is left over belongs to the case."""

from __future__ import annotations

from replybook.checks.word_set import word_set

FUNCTION_WORDS = word_set("""
    a about above across actually after again against ago ain all almost alone along already alright also although
    always am among an and another any anybody anyhow anymore anyone anything anytime anyway anywhere apart are aren
    around as aside at away back be because become been before behind being below beside besides best better between
    beyond both but by can cannot certain certainly clearly come could couldn currently definitely despite did didn do
    does doesn don done dont during each either else enough especially even ever every everybody everyone everything
    everywhere exactly extra far few fewer first for from full fully further furthermore generally get give given go
    gone got gotta had hadn half has hasn have haven having he hence her here herself hi him himself his how however i
    if in indeed inside instead into is isn it its itself just keep kept last later least less let lets like likely
    little lot lots made main mainly make many may maybe me meanwhile merely might more moreover most mostly much must
    my myself namely near nearly necessarily need neither never nevertheless next no nobody non none nor not nothing
    now nowhere obviously of off often oh ok okay on once one ones only onto or other others otherwise our ours
    ourselves out over own particular per perhaps please pls plz possible possibly probably put quite rather re really
    same say see seem several shall she should shouldn simply since so some somebody somehow someone something
    sometimes somewhere soon still such take than that the their theirs them themselves then there therefore these
    they thing this those though through throughout thus till to together too toward towards truly try u under unless
    until unto up upon ur us use usual usually ve very via want was wasn way we well were weren what whatever when
    whenever where wherever whether which whichever while who whoever whole whom whose why will with within without
    won would wouldn yeah yep yes yet you your yours yourself yourselves ll d m s t im ive id youre theyre gonna wanna
    kinda etc eg ie vs ah aw aww hey hello hiya two three second third couple
""")

_COURTESY = word_set("""
    sorry apologise apologize apology apologies apologetic regret regretful regrettably unfortunate unfortunately
    pardon forgive excuse afraid thank thanks thankyou thx ty tysm cheers grateful gratitude thankful appreciate
    appreciation appreciative welcome greet greeting greetings regard regards sincere sincerely sincerest kind kindly
    kindest warm warmly warmest heartfelt deep deeply deepest humble humbly polite dear folk folks guys friend friends
    mate buddy sir madam ma'am maam miss ms mr mrs good great greatest nice lovely wonderful fantastic amazing awesome
    brilliant excellent perfect super superb fab fabulous terrific cool beautiful pleasant happy happier happiest glad
    pleased pleasure delight delighted delightful thrill thrilled excite excited exciting excitement honour honored
    honoured honor proud pride love loved loving lover fan fans enjoy enjoyed enjoyable enjoying fun joy cheer
    cheerful blessed bless wish wishes hope hopeful hopefully luck lucky morning afternoon evening night day week
    weekend month year rest ahead safe congratulations congrats compliment compliments kudos praise shout shoutout yay
    woohoo hooray hurray wow whoa bravo sad sadly sadden saddened upset upsetting unhappy disappoint disappointed
    disappointing disappointment frustrate frustrated frustrating frustration annoy annoyed annoying annoyance
    dissatisfied dissatisfaction dismay dismayed concern concerned concerning worry worried worrying trouble troubled
    troublesome troubling inconvenience inconvenienced inconvenient inconveniencing hassle bother bothered discomfort
    distress stress stressful confuse confusion confused confusing misunderstanding displeasure displeased negative
    bad poor poorly terrible awful horrible unpleasant difficult difficulty difficulties hardship hard tough challenge
    challenging hiccup hiccups mishap unacceptable hate dislike sympathy sympathise sympathize empathy empathise
    empathize relate imagine feel feeling feelings felt heart hearts hear heard hearing listen listening understand
    understood understandable understandably understanding acknowledge recognise recognize aware awareness agree know
    knowing known knowledge believe sure surely ensure ensuring assure assured assurance reassure guarantee promise
    honest honestly true value valued valuable valuing matter matters important importance importantly utmost prime
    priority prioritise prioritize serious seriously care caring cared mean means meant
""")

_SERVICE = word_set("""
    help helped helper helpful helping helpline assist assisted assistance assisting assistant support supported
    supporting supportive supporter serve served serving service services customer customers client clients clientele
    guest guests user users member members shopper viewer reader subscriber consumer passenger passengers traveller
    traveler flyer player players community audience patron team teams staff agent agents advisor adviser advisors
    representative representatives rep reps specialist specialists expert experts colleague colleagues department
    departments management manager managers executive officer professional professionals people person company
    companies business organisation organization brand firm corporate headquarters office relations desk centre center
    line hotline contact contacted contacting contacts reach reached reaching touch message messages messaged
    messaging msg dm dms dming pm pms inbox mail email emails emailed mailbox e-mail call calls called calling phone
    telephone ring chat chats chatting write wrote writing written send sends sending sent post posts posted posting
    tweet tweets tweeted tweeting comment comments commenting reply replies replied replying respond responded
    responding response responses answer answered answers answering follow followed following connect connected
    connecting talk talked talking speak speaking spoke discuss discussing conversation communicate communication
    notice notify notified inform informed informing information info detail details detailed additional feedback
    review reviews reviewed reviewing rate rated rating ratings star stars opinion opinions thought thoughts think
    thinking idea ideas suggestion suggestions suggest suggested recommend recommendation recommended word words input
    insight insights remark remarks view views query queries question questions enquiry enquiries inquiry inquiries
    ask asked asking request requests requested requesting issue issues problem problems complaint complaints complain
    case cases ticket tickets situation situations circumstance circumstances incident incidents experience
    experiences experienced experiencing encounter encountered encountering face faced facing occasion instance
    instances event events happen happened happening happens occur occurred occurring cause caused causing reason
    resolve resolved resolving resolution resolutions solve solved solving solution solutions fix fixed fixing fixes
    sort sorted rectify rectified rectifying correct corrected address addressed addressing handle handled handling
    dealt look looked looking looks check checked checking investigate investigated investigating investigation
    examine examining dig work worked working works track tracking forward forwarded forwarding pass passed passing
    share shared sharing shares relay relayed escalate escalated escalating escalation raise raised raising report
    reported reporting submit submitted submitting submission provide provided provides providing offer offered
    offering bring brought bringing leave leaving left find finding found showing shown tell telling told explain
    explained describe clarify clarification elaborate specify specific specifically specifics confirm confirmed
    confirming verify verified update updated updates updating attention note noted noting record recorded consider
    considered considering consideration taken taking took moment moments time times minute minutes hour hours shortly
    sooner soonest earliest early immediate immediately asap prompt promptly quick quickly quicker quickest fast
    faster instantly timely speedy swift swiftly nearest future present continue continued continues continuing
    continuous continuously continually constant constantly ongoing long longer await awaiting wait patience patient
    patiently bear bearing tuned effort efforts strive striving strives aim aims aiming goal goals mission commit
    commits committed commitment dedicate dedicated dedication devote endeavour endeavor attempt ability able unable
    capable satisfy satisfied satisfying satisfaction satisfactory quality standard standards high higher highest top
    level expect expected expecting expectation expectations meet met meets meeting exceed deliver delivering improve
    improved improvement improvements improving improves enhance enhanced enhancement enhancing grow growing learn
    learning develop developing build create creating step steps action actions measure measures process procedure
    necessary require required requires requiring relevant appropriate respective proper properly correctly
    accordingly internal internally directly direct personally personal individual individually private privately
    public publicly hesitate free opportunity chance option options choose choosing chosen choice pick select loyal
    loyalty trust trusted trusting confidence confident faith patronage purchase purchased shop shopping visit
    visiting visited join joined joining remain remains part family world life daily everyday easy easier easily
    convenience convenient comfortable available availability start started starting end ended begin turn turned
    turning right wrong change changes changed changing different difference add added adding remove return returning
    receive received receiving accept accepted spend spent hold hand hands mind point area areas place places bottom
    side type form page site website web online link click tap apps app application platform product products item
    items device devices software gaming account accounts number numbers order orders name names reference ref
    addresses username data date dates booking bookings reservation confirmation code screenshot screenshots image
    images photo version model operating system url postcode performance used useful using usage usability features
    functionality function behalf general overall entire positive constructive genuine genuinely moving move going
    doing getting giving saying seeing making putting letting coming keeping keeps run running live big small large
    huge low new old latest current recent recently previous previously total close closely open bit extremely
    absolutely totally completely entirely highly greatly increasingly particularly immensely incredibly enormously
    eagerly gladly carefully thoroughly regular regularly manner manners behaviour behavior attitude treat treated
    treatment courtesy fair fairly reputation respect respected respectful regarding related relation relating due
    owing based subject title attach attached mention mentioned mentioning 24hrs hrs hr 24/7 24x7 7days weekday
    weekdays privacy security secure securely safety reasons thru reconsider rethink score
""")

_ESTEEM = word_set("""
    seamless seamlessly smooth smoother smoothly hassle-free reliable reliably robust stellar flawless flawlessly
    exceptional outstanding remarkable extraordinary world-class top-notch unmatched memorable meaningful rewarding
    joyful overjoyed elated ecstatic stoked chuffed tickled humbled privilege privileged flattered touched moved
    motivate motivated motivates motivating motivation inspire inspired inspires inspiring inspiration encourage
    encouraged encourages encouraging encouragement fuel fuels energise drive boost boosts smile smiles smiling bright
    brighten integrity transparency transparent courteous friendly professionalism excellence innovation innovative
    passion passionate enthusiastic diligent diligently tireless tirelessly relentless relentlessly uphold vision
    values core intend intention intended desire desired condone tolerate impression reflect reflects characteristic
    typical norm bunch bunches tons loads million ton heaps shoutouts raving rave appreciates applaud overwhelm
    overwhelmed sweet pretty neat stunning glorious fine journey deserve deserved deserves impact impacted impacts
    affected affect unforeseen unexpected unseen ease delay-free glitch-free amends letdown disheartened disheartening
    discouraging disconcerting distressing bummed bummer shame pity crikey gosh yikes ouch oops gracious graciously
    ears eager curious keen intent revert reverting acknowledged duly clarity gather gathered existing exact appears
    seems arise arises arose arisen persist persists avoid prevent minimise minimize allow allows allowed allowing
    arrange arranged manage managed managing complete completed completing include includes included including prefer
    preferred preference interest interested incorporate implement implemented implementing upcoming roadmap meantime
    sometime ideal ideally worth advise advised advising advice guide guides guided guidance highlight highlighted
    highlighting associated refer referring referred hmm uh na stands sounds sound benefit benefits cooperation
    coordinate drop drops fill filling mark hop pop slide holler ping swing head fingers crossed glance peek drop-us
    gain earn earned shoot worries unusual odd strange weird saddening read reading rollin
    namaste hola gracias ahoy salute faithfully communications channels media social twitter facebook
    whatsapp instagram google play linkedin playstore behind-the-scenes scenes spirit reassuring comfort comforting
    ladies gentlemen revisit retry thorough timing timeframe timeline estimated turnaround fall fell fallen short
    hectic busy volume volumes influx backlog normal normally
""")

GENERIC = FUNCTION_WORDS | _COURTESY | _SERVICE | _ESTEEM
"""Every word that says nothing of a case, in its base form and some others."""

TRADE = word_set("""
    flight flights fly flying flew flown airline airlines airport airports aircraft plane travel travels traveling
    travelling trip trips vacation holiday onboard aboard board boarding crew gate departure arrival destination bank
    banking banks banker payment payments pay paid paying finance financial finances invest investing investment money
    cash card cards credit debit loan loans wallet upi transaction transactions digital mobile internet network
    broadband wifi signal coverage plan plans price prices pricing fare fares cost costs store stores restaurant
    restaurants menu food meal meals drink drinks taste delivery deliveries courier parcel parcels package packages
    shipment merchant merchants seller sellers sale sales market retail music song songs stream streaming video videos
    show shows content channel tv game games match season train trains railway bus buses ride rides route driver
    drivers vehicle car cars rewards reward points offers deal deals voucher coupon subscription premium membership
    insurance policy claim energy power hotel hotels room rooms stay stays care health hospital clinic school students
    employees technology technical tech engineers developers developer dev devs hardware feature design team's
    interface settings screen browser server servers log login logged logging sign signing sign-in register registered
    registration password profile access error errors bug bugs glitch glitches technicality criteria guidelines
    policies requirements terms conditions rules regulations history period status verification
""")
"""What a whole trade talks about: a little nearer to the case than a generic word."""

TELLING = word_set("""
    version versions model models ios android windows mac iphone ipad browser device devices operating os carrier
    router firmware chrome safari
""")
"""What an agent asks about to find a fault."""

_ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "est")


def is_stock(word: str) -> bool:
    """Whether a folded word is one that fits any reply."""
    if word in GENERIC:
        return True
    stem, apostrophe, _ = word.partition("'")
    if apostrophe and stem in GENERIC:
        return True
    return any(_has_base(word, ending) for ending in _ENDINGS if word.endswith(ending))


def _has_base(word: str, ending: str) -> bool:
    base = word[: -len(ending)]
    return len(base) > 2 and (base in GENERIC or base + "e" in GENERIC)
