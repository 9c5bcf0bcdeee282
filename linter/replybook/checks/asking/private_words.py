"""The words that make up the names of private data. Folded."""

from __future__ import annotations

from replybook.checks.word_set import word_set


def _sorts(words: dict[str, str]) -> dict[str, str]:
    return {word: sort for sort, line in words.items() for word in line.split()}


ALONE = _sorts(
    {
        "birth": "dob birthdate",
        "order": "pnr pnrs mtcn awb",
        "device": "imei imeis iccid meid esn mpan mprn",
        "identity": "ssn nric aadhaar aadhar tfn bsn",
        "payment": "iban cvv cvc utr rrn vpa",
        "address": "postcode postcodes zipcode zipcodes pincode pincodes zip zips",
        "login": """username usernames userid userids password passwords passcode passcodes otp otps gamertag
            gamertags""",
        "phone": "msisdn msisdns",
    }
)
"""Words that name a datum by themselves."""

NUMBERED = _sorts(
    {
        "phone": """phone phones telephone tel mobile mob cell cellphone cellular contact landline callback whatsapp ph
            handset""",
        "account": """account acct acc accnt a/c customer customers client cust membership member loyalty policy
            subscriber subscription flyer flier ff ffn miles mileage rewards reward club user player gamer merchant crn
            patient meter unique student employee pupil""",
        "address": "house door flat",
        "order": """order orders booking bookings reservation res confirmation conf confirm ticket tickets eticket case
            claim complaint reference ref request incident tracking consignment parcel package shipment waybill dispatch
            delivery transaction txn trans trip invoice repair enquiry inquiry query file tag bag baggage property
            application sr service interaction referral itinerary purchase pnr rental ride agreement contract receipt
            permit job docket""",
        "payment": "card debit credit bank sort iban payment upi routing voucher vouchers gift ecredit",
        "identity": """passport licence license ssn identity nhs social security insurance tax national government
            identification aadhaar pan traveler traveller ktn redress""",
        "device": "serial imei sim device esn puk vin registration reg plate vehicle iccid mac",
        "login": """login apple psn xbox origin steam ea online epic activision nintendo playstation uplay battle riot
            wallet verification access otp""",
    }
)
"""What stands before "number", "no", "#", "ID", "code" or "reference"."""

HEADS = word_set(
    "number numbers no nos num nums nr nbr # id ids code codes reference references ref refs locator locators digits"
)
BEHIND_NO = word_set("& / and or , . ; ? ) please pls so to for on with is you in from here below")
"""What follows a "no" that means "number"."""
CODES = word_set(
    """confirmation conf booking reservation postal zip post verification security sort reference pin otp access order
    tracking"""
)
"""What stands before "code" where the code is somebody's own."""
INFORMED = _sorts(
    {
        "account": "account acct acc membership",
        "phone": "contact",
        "order": "booking reservation order ticket",
        "payment": "card payment bank billing",
        "login": "login",
        "identity": "passport",
    }
)
"""What stands before "details" or "information"."""
INFO = word_set("details detail info information")

OWN = word_set("your ur best contact good another alternate alternative registered preferred")
"""What makes a bare number the reader's phone number."""
TIED = word_set("associated linked registered attached tied connected used on")
BEHIND_A_NUMBER = word_set("we i where to that for so on")
"""What follows "a number" that one can be called on."""
OWNERS = word_set("your ur his her their a")
BEFORE_BRAND = OWNERS | word_set("the and or an , & / with")
NOT_PRIVATE = word_set(
    """flight flt model product item style part store room gate train bus coach tail version build batch lot seat page
    phone customer your the and please hotline helpline toll free support service care team department our"""
)
"""Words that make a number with a name before it nobody's own."""

ADDRESSED = word_set(
    """postal home street full billing delivery shipping mailing service house property residential registered complete
    physical exact correct current your ur the an his her account installation"""
)
NOT_ADDRESSED = word_set("web website url ip mac store shop branch our their site hotel office restaurant")
BEHIND_VERB_ADDRESS = word_set("this that these those it any all your the every each such them")
PLACES = word_set("store shop branch location center centre restaurant office hotel station atm site outlet cafe")
LIST_MARKS = word_set("/ , & + and or ;")

NAMED = word_set("full legal reservation booking last passenger passengers passenger's holder's holder account")
NAME_OF = word_set("account booking reservation card ticket order profile book booked")

EMAIL_HEADS = word_set("address addresses id ids addy")
EMAIL_OURS = word_set("our this following below us")
EMAIL_OWNERS = word_set(
    "your ur which what registered alternate alternative valid account associated correct login contact preferred"
)
EMAIL_LISTS = LIST_MARKS | word_set(": with (")
BEHIND_EMAIL = word_set(
    """? . ! , ) / & + ; : - you and or associated linked on that used so to for is as we with attached registered tied
    in it did does please pls plz if connected too also via under your name phone number thanks thank i the below here
    over"""
)
"""What follows "email" where it is the address and not a message or a verb."""
EMAIL_TIED = word_set("associated linked on used registered attached tied that connected you your")
RECEIVED = word_set("received receive got get were was sent send see should will can")
DIGITS = word_set("digits numbers of")
TO_CALL = word_set("reach call ring contact phone text best")
"""What makes "which number" a phone number."""
HEALTH = word_set("symptoms diagnosis medication medications prescription prescriptions")
ASKED_OF = word_set("did do should was is were can are will shall have")
"""What follows "which address" in a question."""
SENT_CODE = word_set("text texted sms sent got received emailed")
HOW_MANY = word_set("3 three 4 four 5 five 6 six")
BEHIND_ZIP_FILE = word_set("file files it up through")
