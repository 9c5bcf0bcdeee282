"""Things of a sort: who writes "my beagle" has said which breed, and who writes "the lamb" which dish."""

from __future__ import annotations

import re

from replybook.checks.given.contrasts import contrast_of
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late

_LONGEST = 4000
_LISTS = {
    "pet animal": "dog cat puppy kitten rabbit hamster parrot horse pony goldfish tortoise ferret budgie bird",
    "breed": """beagle labrador lab poodle collie spaniel terrier bulldog dachshund husky pug boxer chihuahua retriever
        whippet greyhound cockapoo cavapoo siamese persian ragdoll rottweiler alsatian shepherd dalmatian corgi setter
        labradoodle schnauzer pomeranian maltese shih-tzu maine-coon bengal""",
    "room": """kitchen bathroom bedroom lounge hallway loft attic basement cellar conservatory nursery""",
    "material fabric": "cotton linen wool silk leather suede polyester denim velvet cashmere oak pine steel nylon",
    "dish meal food": """lamb chicken beef pork steak fish salmon cod prawns burger pizza pasta curry ramen soup salad
        risotto lasagne lasagna tacos burrito sushi noodles omelette pancakes biryani pad-thai kebab ribs paella
        carbonara wrap sandwich roast breakfast lunch dinner brunch""",
    "drink": "latte cappuccino espresso tea coffee mocha beer lager wine cider juice smoothie cola cocktail chai",
    "side earbud ear": "left right both",
    "country": """norway sweden denmark finland germany france spain italy portugal ireland scotland wales england
        poland austria switzerland belgium netherlands greece turkey canada australia india japan china singapore
        malaysia kenya nigeria ghana brazil mexico iceland croatia hungary romania bulgaria usa uk""",
    "currency": "pounds euros dollars rupees euro eur gbp usd chf yen francs kronor zloty",
    "bank": "barclays hsbc lloyds natwest monzo revolut santander starling chase citibank anz westpac hdfc icici ing",
    "car vehicle van": """astra corsa golf polo fiesta focus clio corolla civic yaris qashqai mini octavia fabia passat
        a3 a4 transit tesla prius jazz micra juke puma kuga sportage swift duster sandero""",
    "meter": "gas electricity electric water",
    "fuel": "petrol diesel electric hybrid",
    "sport activity": "tennis swimming yoga pilates football judo squash badminton karate gymnastics spin zumba",
    "subject": "maths physics chemistry biology history geography french spanish english german art music",
    "instrument": "piano guitar violin drums flute cello clarinet trumpet saxophone ukulele",
    "service utility": "broadband landline mobile internet tv",
    "network provider": "vodafone o2 three ee giffgaff telstra optus jio airtel verizon t-mobile",
    "platform store": "android iphone ipad ios windows mac macos linux chromebook xbox playstation ps5 ps4 switch",
    "year": r"(?:19|20)\d\d",
    "building house block": r"(?-i:[A-Z]\w{2,15}\s(?:House|Court|Tower|Towers|Hall|Building|Block|Lodge|Mansions))",
    "class group grade form": r"\d{1,2}[a-z] reception",
    "floor storey": "ground-floor first-floor second-floor third-floor top-floor basement",
    "season": "spring summer autumn winter",
    "cut style": "slim regular skinny straight bootcut",
    "operating-system system computer": "windows mac macos linux android iphone ios ipad chromebook macbook",
}
KINDS = frozenset(word for line in _LISTS for word in line.split())
"""Nouns of which a message may name the kind."""
_REASON = late(
    r"\b(?:because|cos|cuz|since|as)\s(?:it|they|the|i|we|my|she|he|its|you|of|there)\b"
    r"|\btoo\s(?:\w{2,12}\s)?(?:big|small|large|tight|loose|long|short|early|late|expensive|dear|far|heavy|loud|noisy|slow|thin|thick|dark|busy|hard|wide|narrow|pricey)\b"
    r"|\b(?:does|do|did)(?:n['’]?t|\snot)\s(?:fit|work|suit|match|like|need|use)\b"
    r"|\b(?:size|sizes)\s(?:too\s)?(?:small|big|large)\b|\bno\slonger\s(?:need|want|use|live)\b|\bfound\s(?:it\s|one\s)?cheaper\b|\bmoving\s(?:away|abroad|house|to)\b",
    re.IGNORECASE,
)
_TRANSPORT = late(
    r"\b(?:by|in\sthe|on\sthe|our|my)\s(?:car|train|bus|coach|bike|tram|taxi|plane|ferry|van)\b|\bon\sfoot\b|\bdriving\b",
    re.IGNORECASE,
)
_PAID = late(
    r"\b(?:with|via|by|through|using|on)\s(?:my\s|a\s|an\s)?(?:visa|master\s?card|amex|paypal|klarna|apple\spay|google\spay|debit|credit|cash|gift|bank"
    r"|direct\sdebit|card|cheque|voucher|invoice)\b|\bpaid\s(?:cash|in\scash|online)\b",
    re.IGNORECASE,
)
_CLOCK = late(
    r"\b(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|\d{1,2}ish|noon|midday|midnight|lunchtime|half\s(?:past\s)?\w{3,6}|quarter\s(?:past|to)\s\w{3,6}|mornings?|afternoons?|evenings?"
    r"|(?:at|about|around|by|from|after|before|till|until)\s(?:about\s)?\d{1,2}(?!\d|[.:/]|\s?(?:%|people|of\sus|days|adults|weeks|pounds|euros)))\b",
    re.IGNORECASE,
)
_ABOUT_SAID = late(
    r"[\"“‘][^\"”’]{3,80}|\b(?:says?|reads?|shows?|said|showing|displays?)\s(?:that\s)?[A-Z0-9\"“'‘]\S{0,30}|\b(?:error|code)\s\S{0,4}\d\w{0,6}"
)


def kind_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The kind of the thing asked for that a message names."""
    for line, values in _LISTS.items():
        if asking.isdisjoint(line.split()) or not values:
            continue
        ways = "|".join(
            value if "\\" in value else re.escape(value).replace(r"\-", r"[\s-]") for value in values.split()
        )
        match = re.search(rf"(?<![\w-])(?:{ways})s?(?![\w])", message[:_LONGEST], re.IGNORECASE)
        if match:
            return match[0]
    return labelled(message, asking, _brand)


def labelled(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """What is said to be the thing: "printer is an Epson ET-2850", "my username is owl_77", "the 10 GB plan"."""
    for noun in sorted(asking):
        if not noun.isalpha() or len(noun) < 3:
            continue
        stem = re.escape(noun[:-1] if noun.endswith("s") and len(noun) > 4 else noun)
        for pattern in (
            rf"\b(?i:{stem}s?)\b(?:\s(?:number|no\.?|id|code|name|ref|reference))?\s?(?:is|was|are|were|:|=|called|named|says|-|#)?\s?(?:an?\s|the\s|#)?(?P<v>[\w\"“'‘#/-]{{2,20}})",
            rf"\b(?i:{stem})\s(?:for|of|as)\s(?:an?\s|the\s)?(?P<v>[\w-]{{4,20}}(?:\s\w{{4,20}})?)"
            if noun in _OPEN_TO
            else r"(?P<v>)(?!)",
            rf"\b(?i:the|my|our|your|an?|on)\s(?P<v>[\w./-]{{1,15}}(?:\s[\w./-]{{1,12}})?)\s(?i:{stem}s?)\b",
        ):
            for match in re.finditer(pattern, message[:_LONGEST]) if len(stem) else ():
                if noun in _OPEN_TO or _is_value(match["v"]):
                    return match[0]
    return None


_OPEN_TO = word_set("vacancy role job position course class workshop lesson")


def _is_value(value: str) -> bool:
    """Whether a word is a name or number rather than a word of the sentence: it has figures, quotes or a capital."""
    if _CLOCK.match(value) or re.match(r"\d{1,2}:\d", value):
        return False
    if any(map(str.isdigit, value)) or value[0] in '"“#':
        return True
    word = value.split()[0]
    return len(word) > 2 and word[0].isupper() and not is_stock(word.lower()) and word.lower() not in _DAYS


_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday hi hello the thanks please")


def contrast_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The one of two contrasts that a message names, where it doesn't name both."""
    said = set(re.findall(r"[\w-]+", message[:_LONGEST].lower()))
    named = [side for side, words in contrast_of(asking).items() if not said.isdisjoint(words.split())]
    if len(named) > 1 and "both" in said:
        return "both"
    return (
        next(word for word in sorted(said) if word in contrast_of(asking)[named[0]].split())
        if len(named) == 1
        else None
    )


def named_given(message: str, asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """The name of one who belongs to them or to us: "our guide, Paolo", "dog's called Biscuit"."""
    nouns = asking.union(*(line.split() for line in _FAMILY if not asking.isdisjoint(line.split())))
    for noun in sorted(nouns):
        for match in re.finditer(
            rf"\b(?i:{re.escape(noun)})(?:['’]s)?\b[^.!?\n]{{1,20}}?\b(?P<v>[A-Z][a-z]{{2,15}})\b", message[:_LONGEST]
        ):
            if match["v"].lower() not in _DAYS and not is_stock(match["v"].lower()):
                return match["v"]
    return None


_FAMILY = (
    "mum mother mom",
    "dad father",
    "son boy child kid",
    "daughter girl child kid",
    "husband wife partner spouse",
)


def long_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """How long: a span of time, or the two days at its ends."""
    match = _SPAN.search(message[:_LONGEST])
    return match[0] if match else None


_SPAN = late(
    r"\b(?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|several|half\san|couple\sof)\s(?:\w{1,10}\s)?"
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)\b[^.!?\n]{1,40}\b\d{1,2}(?:st|nd|rd|th)\b|\bsince\s\w{3,}",
    re.IGNORECASE,
)


def sum_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """A sum, with or without its currency."""
    match = _SUM.search(message[:_LONGEST])
    return match[0] if match else None


_SUM = late(
    r"[£$€₹¥]\s?\d[\d.,]{0,10}|\b\d[\d.,]{0,10}\s?(?:pounds|euros?|dollars|rupees|quid|eur|usd|gbp|rs|p)\b|\b\d{1,5}\.\d\d\b(?![.\d])",
    re.IGNORECASE,
)


def reason_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """Why they do it."""
    match = _REASON.search(message[:_LONGEST])
    return match[0] if match else None


def transport_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """How they travel."""
    match = _TRANSPORT.search(message[:_LONGEST])
    return match[0] if match else None


def payment_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """How they paid."""
    match = _PAID.search(message[:_LONGEST])
    return match[0] if match else None


def clock_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """A time of the day, in whatever words."""
    match = _CLOCK.search(message[:_LONGEST])
    return match[0] if match else None


def said_given(message: str, _asking: frozenset[str], _brand: frozenset[str]) -> str | None:
    """What stands on a screen or label."""
    match = _ABOUT_SAID.search(message[:_LONGEST])
    return match[0] if match else None
