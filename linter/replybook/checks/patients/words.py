"""The words of clinics and their patients. Folded."""

from __future__ import annotations

from replybook.checks.word_set import pair_set, word_set

SURE_PAIRS = pair_set("""
    practice manager, your hospital, this hospital, our hospital, your ward, our ward, the ward, your pharmacy,
    our pharmacy,
    this pharmacy, your surgery, this surgery, our surgery, your nurses, your doctors, our doctors, our nurses,
    your nurse,
    our nurse, our doctor, urgent care, blood test, blood tests, lab desk, lab lead, ward sister, charge nurse,
    flu jab,
    flu jabs, flu shot, medical centre, medical center, medical practice, health centre, health center, hearing aid,
    hearing aids, contact lens, contact lenses, root canal, eye test, blood results, your therapist, our therapist,
    care home, your physio, our physio, clinical lead, medical director, x ray, emergency department, duty doctor,
    occupational health, district nurse, community nurse, school nurse, practice nurse, health visitor, week scan,
    repeat prescription, minor injuries, walk-in centre, nurse practitioner, eye clinic, sight test, mental health,
    patient lead, patient manager, patient relations, patient experience, patient care, patient services,
    patient advocate, patient liaison, patient coordinator,
    ivf cycle, nurse lead, lead nurse, - ray, your gp, antenatal class, blood pressure
""")
"""The same of two words."""
SURE = word_set("""
    dentist dentists dental dentistry hygienist hygienists orthodontist orthodontic endodontist clinic clinics
    surgeon
    surgeons physio physiotherapist physiotherapy midwife midwives gp gps patients psychologist psychiatrist
    psychotherapist dermatologist dermatology oncologist oncology cardiologist cardiology radiologist radiology
    gynaecologist gynecologist urologist paediatrician pediatrician paediatric pediatric optometrist optician
    opticians
    chiropractor podiatrist osteopath ivf biopsy mri mammogram ultrasound colonoscopy chemotherapy chemo dialysis
    endoscopy anaesthetist anesthetist antenatal maternity hospice counsellor counselling counseling counselor
    midwifery rehab botox invisalign braces midwives pharmacist pharmacists audiologist audiologists audiology
    optometry
    ophthalmologist ophthalmology fertility physios osteopaths matron aligners dentures denture paramedic physician
    pediatrics paediatrics embryologist embryology obstetrics midwives' orthopaedics orthopedics orthopaedic orthopedic
    rheumatology endocrinology haematology
    nursing sonographer sonography imaging radiographer pharmd audiometry orthotist dietitian dietician phlebotomy
    physicians psychotherapy psychiatry neurologist neurology urology gastroenterologist anaesthetics phlebotomist
""")
"""Words of which one is enough to say that health is what the firm does."""
_HINTS = (
    "doctor doctors dr nurse nurses therapist therapists consultant medic medics receptionist appointment appointments",
    "hospital hospitals practice surgery a&e ward wards medical health healthcare pharmacy lab labs laboratory",
    (
        "treatment treatments session sessions triage triaged operation "
        "procedure therapy injection anaesthetic vaccination vaccine jab"
    ),
    "prescription prescriptions medication medications medicine tablets antibiotics dose",
    "tooth teeth crown filling gum gums implant implants canal canals",
    "root roots",
    "hearing audiologist audiology",
    "aid aids",
    "diagnosis diagnosed misdiagnosed results scan scans x-ray xray blood symptoms pregnant pregnancy",
)
HINTS = {word: group for group, line in enumerate(_HINTS) for word in line.split()}
"""Words of which it takes two, of different groups, such as a person and a treatment."""
_WORDS = SURE | HINTS.keys() | {last for _, last in SURE_PAIRS}
OF_HEALTH = _WORDS | {word + "'s" for word in _WORDS}
"""What one at least of must be there for a reply or message to be of health; each pair by its last word."""
ANIMALS = word_set("""
    vet vets dog dogs cat cats pet pets puppy puppies pup kitten kittens horse horses pony groomer kennel kennels rabbit
    rabbits hamster parrot paw paws veterinary canine feline tortoise
""")

CARE = word_set("""
    appointment appointments visit visits session sessions consultation consultations check-up checkup check exam
    examination procedure procedures operation operations treatment treatments surgery surgeries records record file
    chart notes history results result test tests scan scans x-ray x-rays xray bill invoice balance claim insurer
    insurance stay care prescription prescriptions medication medications diagnosis therapy crown filling fillings
    implant implants canal canals extraction cleaning surgeon dentist therapist hygienist midwife physio
    physiotherapy
    rehab recovery vaccination injection referral discharge admission condition symptoms illness injury pregnancy
    birth
    braces script scripts fitting fittings bloods aftercare cleanings checks smile knee hip back tooth teeth gum
    gums jaw eye eyes skin shoulder ankle foot wound biopsy mri ultrasound
    chemo dialysis lenses glasses aid aids cycle progress scar stitches pain slot booking jab jabs bloods dose
    labour
""")
"""What may be the reader's only if they are a patient."""
STOPPERS = word_set("""
    is are was were be been am do does did has have had will would can could should may might must to the a an that
    which who if when while because but so not or in on at for with by from as it we i you they he she this these
    those about , . ! ? : ; ( ) review reviews feedback comment comments words post message concern concerns experience
    privacy opinion rating question questions
""")
"""What may not stand between "your" and the care."""
CALLS = word_set("ring call phone come contact ask visit wait us")
"""Verbs behind which "for your appointment" is no more than one that anybody may have."""
HOUSES = (
    "dental",
    "dentist",
    "clinic",
    "hosp",
    "pharm",
    "medic",
    "physio",
    "doctor",
    "surgery",
    "urgent",
    "midwi",
    "ortho",
    "optic",
)
"""Parts of the handles of clinics."""
BOOKS = word_set("book make schedule arrange request choose change move cancel rebook reschedule")
"""Verbs that make "your appointment" one that anybody may have."""
SHARED = word_set("session sessions appointment appointments consultation consultations hour therapy")
"""What "our last …" says of the reader, where a therapist says it."""
SHARED_BETWEEN = word_set("""
    two three four five six seven eight nine ten twelve few early recent final joint
    last next first previous weekly regular usual monday tuesday wednesday thursday friday saturday
""")
BEHIND_SHARED = word_set(
    "together left helped over have had . , ! ? and to on at in is was are were because so but when"
)
FAMILY = word_set("""
    mam mama mummy mommy nana nanna granny grandpa papa da ma stepson stepdaughter stepmother stepfather fiance fiancee
    teenager youngster girl boy lad
    son daughter mother mum mom father dad husband wife partner child baby gran grandmother grandfather brother
    sister
    toddler newborn grandad nan aunt uncle niece nephew grandson granddaughter twins
""")
LOOKED_AFTER = frozenset(
    [("look", "after"), ("looked", "after"), ("looking", "after"), ("care", "for"), ("cared", "for"), ("caring", "for")]
)
YOU = word_set("you you've you'd you're you'll")
DONE_TO = word_set("""
    seen treated admitted examined scheduled triaged moved referred diagnosed operated discharged vaccinated booked
    registered scanned assessed
""")
TOLD = word_set("""
    wanted needed liked loved used expected experienced deserved disappointed asked mentioned raised shared posted
    reported described noticed rated reviewed contacted emailed messaged indicated addressed concerned interested
    satisfied pleased annoyed frustrated worried need
""")
"""What a reader did or felt as the writer of a review, and no patient need have done."""
WITH_US = word_set("share shared speak talk talking bear contact touch discuss connect work lodge raise raised left")
"""What before "with us" makes it talk."""
CLAUSE = word_set(
    ", . ! ? ; : - and but so when that because as since after before and once while where how what which day time"
)
"""What stands before a "you" that opens a clause."""
OURS = word_set("a an my his her another some any")
"""What before a word of health in a message makes it somebody else's trade."""
CAME = word_set("visited attended came saw missed met stayed waited arrived left cancelled rescheduled")
CAME_TO = word_set("""
    in us our dr doctor dentist hygienist nurse surgeon clinic practice surgery hospital ward appointment
    appointments
    two three the your an to here late
""")
DOES = word_set("""
    treated saw examined admitted diagnosed operated see seeing treating remember remembers vaccinated prescribed
    warn warned told advised explained matched fitted offered discharged
""")
GIVEN_TO = word_set("received got had underwent were")
RECORD = word_set("record records note notes file")
SHOWS = word_set("differ differs read show shows say says indicate indicates confirm state states tell")
OUR_FILES = word_set("records notes files system chart charts")
DISCRETE = word_set("confirm deny comment discuss disclose say share reveal acknowledge speak talk")
WITHHELD = word_set("""
    can't cannot not never unable law laws prevent prevents may without forbid forbids forbidden whether don't
    doesn't
    won't must nor neither
""")
ANYONE = word_set("anyone anybody everyone everybody whoever any if")
