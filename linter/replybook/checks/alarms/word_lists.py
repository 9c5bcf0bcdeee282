"""Lists of words that cues of grave messages share: kin, bodies, wounds, what is dangerous."""

from __future__ import annotations

_AGED = " ".join(f"{age}yo {age}yr {age}yrold {age}yrs" for age in range(1, 18))
"""A child by its age."""

_WORDS = {
    "whose": "my her his our their your the",
    "mine": "my her his our their",
    "them": "me him her us them someone somebody",
    "kin": """
        mum mom mother dad father wife husband partner gran nan grandma grandad grandmother grandfather
        brother sister friend girlfriend boyfriend uncle aunt colleague neighbour neighbor i we she he they
        guest passenger man woman
    """,
    "child": """
        child children kid kids son daughter baby toddler infant newborn grandson granddaughter grandchild
        niece nephew babies toddlers boy girl sons daughters child's kid's baby's toddler's son's daughter's
        children's kids' grandson's granddaughter's boy's girl's teenager teen schoolgirl schoolboy pupil tot
        twins stepson stepdaughter yo
    """
    + _AGED,
    "body": """
        arm leg wrist ankle hand hands finger fingers thumb foot toe head neck nose jaw rib ribs hip knee
        shoulder elbow collarbone back face skin eye eyes teeth tooth lip mouth skull chin forehead scalp
        throat feet arms legs
    """,
    "wound": """
        broke broken fractured sprained dislocated cut burned burnt scalded sliced gashed crushed injured hurt
        trapped bruised scarred bleeding chipped smashed hit split twisted caught banged cracked shattered
    """,
    "harmed": """
        injured scalded concussed unconscious burned burnt bleeding electrocuted hospitalised hospitalized
        choked choking choke suffocated suffocating strangled poisoned drowned drowning trapped crushed
        swallowed swallow scarred groomed abused molested assaulted
    """,
    "folk": """
        mum mom mother dad father wife husband gran nan grandma grandad grandmother grandfather nana brother
        sister uncle aunt neighbour neighbor son daughter child kid toddler baby friend guest passenger
        pensioner lady
    """,
    "danger": """
        choked choking choke swallowed swallow throat mouth trapped bleeding burned burnt scalded hospital
        ambulance unsafe dangerous danger sharp nail glass needle blade stranger strangers snapchat touched
        grabbed groped inappropriate inappropriately explicit porn naked nude nudes grooming groomed
        unattended allergic rash injured hurt strangled suffocated suffocating unconscious drowned drowning
        poisoned poison electrocuted breathe breathing abuse abused hanging dangling upside airway creepy
        predator stitches concussion kidnapped abducted vomiting fracture fractured battery batteries
    """,
    "staff": """
        driver engineer technician tech crew fitter courier guard guards staff man men manager cleaner plumber
        guy bouncer security waiter nurse instructor trainer agent employee worker workers porter receptionist
        lifeguard rep tutor coach clerk sitter cabbie landlord doorman barman bartender chef cashier usher nanny
        teacher doctor dentist therapist physio masseur stylist barber warden steward stewardess attendant conductor
        inspector operator supervisor boss mechanic electrician sparky builder decorator gardener handyman installer
        cook rider carer host waitress concierge caretaker bailiff fitters
    """,
    "field": """
        monetary financial competition consumer markets securities insurance banking communications telecom
        telecommunications broadcasting aviation transport rail energy water housing employment labour labor medical
        dental nursing health pharmacy pharmaceutical pharmaceutical food data privacy information human equality
        gambling charity education environmental building licensing standards advertising maritime motor vehicle
        postal utilities utility rental tenancy pensions property legal trade commerce residential care veterinary
    """,
    "body_above": """
        authority commission commissioner ombudsman regulator board watchdog bureau agency inspectorate tribunal
        ministry association council department
    """,
    "filing": """
        filed file filing lodged lodge lodging reported report reporting raised raising complained complaining
        complaint written wrote writing contacted contacting escalated escalating referred referring sent sending
        notified notifying informed informing copied copying approached took taking taken gone going emailed
        submitted submitting told telling forwarded claim case registered
    """,
    "papers": """
        payslip payslips results scan scans prescription prescriptions passport statements statement medical records
        record file files letters loan mortgage tax p45 p60 salary details data transactions balance appointments
        contract contracts notes photos invoices messages diagnosis
    """,
    "because": """
        black asian gay lesbian muslim jewish trans transgender deaf blind disabled brown foreign pregnant
        wheelchair hijab headscarf turban accent race religion skin colour color disability sexuality
        ethnicity nationality faith chinese indian african polish autistic surname gender immigrant sikh hindu
        refugee roma traveller catholic woman female travellers gypsy gypsies muslims jews asians refugees
        immigrants romani foreigners pensioner mexican arab pakistani romanian
    """,
    "nursery": """
        cot crib pram pushchair buggy stroller highchair carseat bunk playpen stairgate dummy teether rattle
    """,
    "food": """
        food salad soup meal drink pizza burger bread sandwich cereal porridge cake milk yoghurt yogurt pie
        rice curry chicken fish steak wrap sushi chocolate crisps biscuit cookie ice juice coffee tea formula
        pasta noodles mouth throat bite tin jar can packet puree sauce dessert breakfast lunch dinner sausage
        bacon nuggets
    """,
    "sharp": """
        glass metal plastic nail needle wire bone screw razor blade staple bolt splinter shard shards stone
        pin
    """,
    "paper": """
        herald gazette echo mirror tribune chronicle observer express argus examiner planet telegraph guardian
        lantern newspaper newspapers papers press bbc itv cnn
    """,
    "structure": """
        ceiling roof balcony rail railing railings banister scaffold scaffolding lift elevator ride gangway
        bridge staircase stairs handrail platform tree branch sign
    """,
    "near": """
        mum mom mam mother dad father wife husband partner gran nan grandma grandad granddad grandpa
        grandmother grandfather brother sister friend girlfriend boyfriend fiance fiancee uncle aunt auntie
        colleague neighbour neighbor son daughter baby cousin nephew niece grandson granddaughter parents nana
        papa mate sibling twin stepdad stepmum stepmother stepfather spouse child stepson stepdaughter
        flatmate housemate roommate
    """,
    "home": """
        house flat place door home apartment window street building work workplace office gate garden doorstep
        school car room bedroom
    """,
    "pursue": """
        texting messaging following dming watching stalking harassing whatsapping pestering snapchatting
    """,
    "strike": """
        smash break kick knock bash burn torch wreck snap rip slit cave deck stab punch blow shoot kill slap
        beat
    """,
    "stricken": """
        face head teeth legs neck nose skull jaw throat knees driver manager courier engineer lights windows
        arms kneecaps fingers brains guts ribs staff
    """,
    "regulator": """
        ombudsman regulator regulators watchdog ico fca ofcom ofgem ofwat caa fda osha bbb ftc fcc cfpb accc
        acma tio afca asic ncat vcat qcat ewon ewov fos cma hse rspca cqc trai rbi irdai dgca fssai nhtsa cpsc
        hipaa dpc cnil usda crtc comreg ccpc apra medsafe worksafe safework tribunal
    """,
    "sound": """
        brakes brake steering airbag airbags seatbelt seatbelts accelerator throttle harness ladder rope
        carabiner helmet parachute lifejacket stairlift hoist
    """,
    "bone": """
        wrist wrists ankle ankles arm nose rib ribs collarbone jaw hip pelvis spine elbow finger fingers toe
        toes thumb shoulder knee kneecap tailbone skull cheekbone tendon ligament bone bones femur vertebra
        tooth teeth coccyx hand leg neck eardrum
    """,
    "kid": """
        child children kid kids son daughter baby toddler infant newborn grandson granddaughter grandchild
        niece nephew babies toddlers boy girl sons daughters teenager schoolgirl schoolboy pupil tot twins
        stepson stepdaughter yo
    """
    + _AGED,
    "company": "tidewick customers company firm",
    "device": """
        charger plug socket battery cable adapter adaptor heater kettle toaster lamp fan blanket iron fridge
        freezer dryer dishwasher washer machine microwave phone tablet laptop scooter bike vape powerbank
        hairdryer straighteners oven stove cooker hob boiler tv hoverboard lights bulb extension radiator
        drill mower monitor router earbuds oximeter blender airfryer fryer humidifier dehumidifier candle
        outlet wiring unit pack
    """,
    "ill": """
        sick ill vomiting vomited vomit poisoned diarrhoea diarrhea puking puked hospitalised hospitalized
        cramps unwell norovirus gastro campylobacter salmonella listeria
    """,
    "hospital": "hospital er icu surgery casualty stitches",
}
LISTS = {name: "|".join(words.split()) for name, words in _WORDS.items()}
"""By the name that stands in braces in a cue."""
