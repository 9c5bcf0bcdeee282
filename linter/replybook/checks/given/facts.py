"""What a customer's message gives: numbers by their labels, dates, places, products, devices, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from replybook.checks.given.codes import EMAIL, address_given, number_given, phone_given
from replybook.checks.given.dates import TIME, Asking, moment_given, proposed_day, when_given, wished_day
from replybook.checks.given.kinds import (
    clock_given,
    contrast_given,
    kind_given,
    labelled,
    long_given,
    named_given,
    payment_given,
    reason_given,
    said_given,
    sum_given,
    transport_given,
)
from replybook.checks.given.products import MODEL, named_model, product_given
from replybook.checks.given.slots import (
    area_given,
    done_given,
    echoed,
    had_given,
    kids_given,
    paper_given,
    party_given,
    singular,
    wish_given,
)
from replybook.checks.given.things import (
    choice_given,
    count_given,
    number_of_thing,
    state_given,
    switched_given,
    thing_given,
)
from replybook.checks.names.customer_names import people_in_message, people_spoken_of
from replybook.checks.names.given_names import GIVEN
from replybook.checks.stock.vocabulary import is_stock
from replybook.checks.word_set import word_set
from replybook.late import late
from replybook.mood import feeling
from replybook.reading import read

_THINGS = frozenset(["size", "colour", "color", "model", "product", "item"])
"""Topics, and their nouns, that a message may also give as any other thing: "the Gold account"."""
_ACCOUNTS = late(r"(?<!\w)@\w{1,30}|__\w{1,30}__|https?://\S{1,200}")
_BIRTH = late(r"\b(?:born|dob|birth(?:day)?)\b\D{0,12}\d", re.IGNORECASE)
_UNDER = late(
    r"\b(?:under|in)\s(?:the\s)?(?:name\s(?:of\s)?)?(?P<name>[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){1,2})"
)
_FLIGHT = late(
    r"\b(?:[Ff]light|FLIGHT)\s(?:[Nn]o\.?\s|[Nn]umber\s|#)?(?:is\s)?[A-Z]{0,3}\s?\d{2,4}\b|\b[A-Z][A-Z0-9]\s?\d{3,4}\b"
)
_SHOP = (
    r"(?:store|shop|branch|depot|showroom|station|restaurant|hotel|airport|office|outlet|garage|cafe|gym|cinema"
    r"|supermarket)"
)
_PLACE = late(
    rf"\b(?i:in|at|from|your|the|our|near)\s(?P<a>[A-Z][\w'’-]{{1,20}}(?:\s[A-Z][\w'’-]{{1,20}}){{0,3}})\s(?:{_SHOP}|Hotel|Airport|Station)\b"
    rf"|\b(?:(?i:{_SHOP})|[Hh]otel)\s(?:in|at|on|near)\s(?:the\s)?(?P<b>[A-Z][\w'’-]{{2,20}})"
)
_AT_PLACE = late(r"\b(?:in|at|near)\s(?P<a>[A-Z][\w'’-]{2,20}(?:\s[A-Z][\w'’-]{2,20}){0,2})")
_THERE = word_set("""
    store shop branch visited visit bought ordered till queue queued counter waiter stayed station airport stuck lift
    lifts platform terminal gate restaurant hotel stranded
""")
_NO_PLACE = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter bag gate terminal security customs arrivals departures check
    english firefox chrome safari android the app store play google
""")
_DEVICE = late(
    r"\b(?:iphone|ipad|galaxy|pixel|macbook|imac|chromebook|thinkpad|kindle|xbox|ps[345]|playstation|oneplus|redmi|fairphone|honor|tecno|infinix|poco|zenfone|huawei|xiaomi"
    r"|samsung|motorola|moto|nokia|oppo|vivo|realme|surface|fire\s(?:tv|stick)|apple\s(?:watch|tv)|roku)\b"
    r"(?:\s(?:[A-Za-z]{0,3}\d{1,3}\w{0,3}|pro|max|mini|air|plus|ultra|tab)\b){0,3}",
    re.IGNORECASE,
)
_SYSTEM = late(r"\b(?:android|ios|ipados|windows|macos|os\sx)\s?(?:version\s)?\d[\d.]{0,6}", re.IGNORECASE)
_VERSION = late(
    r"\b(?:version\s|ver\.?\s?|v\.?\s?)\d{1,4}(?:\.\d{1,4}){0,3}\b|\b(?:app|on|to|in|firmware|software|release|build|update)\s\d{1,4}\.\d{1,4}(?:\.\d{1,4})?\b"
    r"|\b\d{1,4}\.\d{1,4}\.\d{1,4}\b",
    re.IGNORECASE,
)
_LANGUAGE = late(
    r"\b(?:English|French|German|Spanish|Portuguese|Italian|Dutch|Arabic|Hebrew|Hindi|Urdu|Bengali|Tamil|Polish|Czech|Russian"
    r"|Ukrainian|Turkish|Greek|Swedish|Danish|Norwegian|Finnish|Hungarian|Romanian|Japanese|Chinese|Mandarin|Cantonese"
    r"|Korean|Thai|Vietnamese|Welsh|Irish|Swahili|Farsi|Persian|Punjabi|Gujarati|Malay|Indonesian|Tagalog)\b"
)
_BROWSER = late(r"\b(?:chrome|firefox|safari|edge|opera|brave|vivaldi)\b", re.IGNORECASE)
_ERROR = late(
    r"\berror\W{1,3}(?:code\W{1,3}|message\W{1,3}|number\W{1,3})?[\w-]{0,8}\d[\w-]{0,8}"
    r"|\b(?:say(?:s|ing)|reads|message|error|shows?|showing|get|getting|gives?)\W{0,3}[\"“'‘][^\"”'’]{3,80}"
    r"|\b(?:ERR|F|E|code)[ -]?\d{1,4}\b|[\"“][^\"”]{4,60}[\"”]",
    re.IGNORECASE,
)
_PICTURE = r"(?:photos?|pictures?|pics?|images?|screen\s?shots?|videos?)"
_PHOTO = late(
    rf"\b{_PICTURE}\s(?:\w{{1,12}}\s){{0,2}}(?:attached|below|above|enclosed|included|posted|sent)\b"
    rf"|\b(?:attached|enclosed|see|posted|sent|added|uploaded|shared|here(?:['’]s|\sis|\sare)|this)\s(?:\w{{1,12}}\s){{0,4}}{_PICTURE}\b"
    rf"|\b(?:in|on|from)\sthe\s{_PICTURE}\b"
    r"|pic\.twitter\.com/\w{1,20}|\.(?:jpe?g|png|webp)\b",
    re.IGNORECASE,
)
_COLOUR = late(
    r"\b(?:black|white|grey|gray|blue|green|red|yellow|brown|beige|pink|purple|orange|navy|cream|silver|gold|teal|walnut|oak)\b",
    re.IGNORECASE,
)
_SIZE = late(
    r"\bin\s(?:an?\s)?(?:\d{1,2}|XS|S|M|L|XL)\b|\bsize\s(?:is\s)?\w{1,6}\b|\b(?:UK|EU|US)\s\d{1,2}\b|\b\d{1,4}\s?(?:cm|mm|inch|inches)\b|\b(?:XS|XL|XXL)\b"
)
_CARD = late(
    r"\b(?:visa|master\s?card|maestro|amex|american\sexpress|paypal|klarna|apple\spay|google\spay|debit|credit\scard|cash"
    r"|gift\scard|bank\stransfer|direct\sdebit|upi|ideal|sofort|revolut|monzo|afterpay|cheque|interac)\b",
    re.IGNORECASE,
)
_DIET = late(
    r"\ballerg\w{1,5}\s(?:to\s)?\w{3,}|\b\w{3,12}[\s-](?:allergy|allergies|intoleran\w{1,3}|free)\b"
    r"|\b(?:vegan|vegetarian|coeliac|celiac|halal|kosher)\b",
    re.IGNORECASE,
)
_JOURNEY = late(
    r"\b(?:[Ff]rom|[Tt]o|for|be\sin|get\sto)\s[A-Z][\w'’-]{2,20}(?:\s(?:to|[-–])\s[A-Z][\w'’-]{2,20})?|\b[A-Z]\w{2,20}\s?[-–>]{1,2}\s?[A-Z]\w{2,20}"
)
_NUMBERS = r"(?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|several|half\san)"
_DURATION = late(
    rf"\b{_NUMBERS}\s(?:\w{{1,10}}\s)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b", re.IGNORECASE
)
_AGE = late(
    r"\b\d{1,3}(?:\s|-)?(?:years?(?:\s|-)old|yo|months?(?:\s|-)old)\b|\b(?:aged|is|are|turning)\s\d{1,2}\b"
    r"|\b(?:husband|wife|partner|son|daughter|mother|father|mum|dad|mom|gran\w{0,6}|nan|child|kid|boy|girl|baby|brother|sister|dog"
    r"|cat)[\s,(]{1,3}\d{1,2}\b",
    re.IGNORECASE,
)
_PAID = late(r"\bpaid\s(?:\w{1,12}\s){0,2}(?:by|with|via|through|using|in)\s\w{2,15}", re.IGNORECASE)
_BOUGHT_AT = late(r"\b(?:at|from)\s(?P<a>[A-Z][\w'’-]{2,20}(?:\s(?:&\s)?[A-Z][\w'’-]{2,20}){0,2})")
_ONE_NAME = late(r"\bunder\s(?:the\s)?(?:name\s(?:of\s)?)?(?P<name>[A-Z][\w'’-]{1,20})\b")
_PLATE = late(r"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\b[A-Z]{1,3}-[A-Z]{1,2}\s?\d{1,4}\b|\b[A-Z]{3}[ -]?\d{3,4}\b")
_NOT = word_set("not haven't hasn't didn't never without can't cannot")


def given(topic: str, asking: Asking, messages: Iterable[str], brand: frozenset[str]) -> str | None:
    """What the first of the messages that answers a question says; `None` where none does.

    `brand` are the words of the playbook's brand terms.
    """
    for message in messages:
        if topic != "photo":
            message = _ACCOUNTS.sub(" ", message)
        found = _FINDERS[topic](message, asking, brand) if topic in _FINDERS else None
        if found is None and topic in _THINGS:
            found = thing_given(message, asking & _THINGS, brand)
        if found is not None:
            return found
    return None


def _first(pattern: re.Pattern[str]) -> Callable[[str, Asking, frozenset[str]], str | None]:
    def find(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
        match = pattern.search(message[:4000])
        return match[0] if match else None

    return find


def _colour(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    """A colour; where the question names what of, the message must name that too."""
    of_what = {singular(word) for word in asking if len(word) > 2 and word not in _COLOUR_WORDS and not is_stock(word)}
    match = _COLOUR.search(message[:4000])
    if match is None or not of_what:
        return match[0] if match else None
    reach = 30 if len({found[0].lower() for found in _COLOUR.finditer(message[:4000])}) > 1 or _LIT & of_what else 70
    around = read(message[max(0, match.start() - reach) : match.end() + reach]).norms
    return None if of_what.isdisjoint(map(singular, around)) else match[0]


_LIT = frozenset(["light", "led", "lamp"])
_COLOUR_WORDS = word_set("which what what's colour color shade did was were you your our the and for us we i")


def _journey(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    """Where they go, or where they come from, as it is asked for."""
    for match in _JOURNEY.finditer(message[:4000]):
        first = match[0].split()[0].lower()
        ways = {"from": "from", "to": "to", "for": "to", "be": "to", "get": "to"}
        both = "to" in asking and len(match[0].split()) > 2
        if first not in ways or ways[first] in asking or not asking or both:
            return match[0]
    return None


def _any_name(message: str, _asking: Asking, brand: frozenset[str]) -> str | None:
    return next((one.shown for one in people_in_message(message, brand)), None)


def _measure(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    unit = next((units for word, units in _UNITS.items() if word in asking), "")
    match = re.search(rf"\d[\d.,]{{0,8}}\s?-?(?:{unit})(?!\w)", message[:4000], re.IGNORECASE) if unit else None
    return match[0] if match else None


_LENGTHS = "cm|mm|m|metres?|meters?|ft|feet|foot|inch(?:es)?|in"
_UNITS = {
    "speed": "mbps|mbit|mb/s|mb|gbps|kbps|mph|km/h|kmh",
    "temperature": "°\\s?[CF]?|degrees?|c|f",
    **dict.fromkeys(("weight", "weigh", "heavy"), "kg|kilos?|g|grams?|lbs?|pounds|stone|tonnes?"),
    **dict.fromkeys(("height", "length", "width", "dimensions", "tall", "wide", "depth", "measurements"), _LENGTHS),
    **dict.fromkeys(("mileage", "odometer"), "km|kms|miles?|k"),
}


def _full_name(message: str, asking: Asking, brand: frozenset[str]) -> str | None:
    last = None if {"last", "surname"}.isdisjoint(asking) else _ONE_NAME.search(message[:4000])
    if last:
        return last["name"]
    if match := _UNDER.search(message[:4000]):
        return match["name"]
    return next((one.shown for one in people_in_message(message, brand) if len(one.names) > 1), None)


def _place(message: str, asking: Asking, brand: frozenset[str]) -> str | None:
    message = message[:4000]
    for match in _PLACE.finditer(message):
        if _is_place(match["a"] or match["b"], brand):
            return match[0]
    for sentence in re.split(r"[!?\n;]|\.\s", message):
        for match in _AT_PLACE.finditer(sentence):
            if _is_place(match["a"], brand) and not _THERE.isdisjoint(sentence.lower().replace(",", " ").split()):
                return match[0]
    if (
        {"shop", "store", "retailer", "seller"} & asking
        and (bought := _BOUGHT_AT.search(message))
        and _is_place(bought["a"], brand)
    ):
        return bought[0]
    stuck = {"station", "stations", "airport", "airports", "city", "town", "country", "island"} & asking
    return next((match[0] for match in _AT_PLACE.finditer(message) if stuck and _is_place(match["a"], brand)), None)


def _is_place(name: str, brand: frozenset[str]) -> bool:
    first = name.split()[0].lower()
    return first not in _NO_PLACE and first not in GIVEN and (first not in brand or " " in name)


def _model(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    device = _DEVICE.search(message[:4000])
    if device and any(map(str.isdigit, device[0])):
        return device[0]
    if {"phone", "device", "handset"} & asking:
        return None
    match = MODEL.search(message[:4000]) or named_model(message[:4000])
    return match[0] if match else None


def _version(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    pattern = _SYSTEM if {"android", "ios", "os", "operating"} & asking else _VERSION
    match = pattern.search(message[:4000])
    if match is None and not {"app", "android", "ios", "os", "operating"} & asking:
        match = _SYSTEM.search(message[:4000])
    return match[0] if match else None


def _photo(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    """A picture that was sent; where the reply says of what, the message must speak of that too."""
    match = _PHOTO.search(message[:4000])
    if match is None or not _NOT.isdisjoint(message[max(0, match.start() - 25) : match.start()].lower().split()):
        return None
    shown = {word for word in asking if len(word) > 3 and not is_stock(word) and not re.fullmatch(_PICTURE, word)}
    said = set(read(message).norms)
    return match[0] if not shown or shown & said else None


def _who(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
    return next(iter(sorted(people_spoken_of(message))), "").capitalize() or None


def _tried(message: str, asking: Asking, _brand: frozenset[str]) -> str | None:
    norms = read(message).norms
    for stem in asking:
        for index, norm in enumerate(norms):
            done = norm.startswith(stem) and (norm == stem or norm.endswith(("ed", "ing")))
            if done and (norm != stem or stem == "reset") and _NOT.isdisjoint(norms[max(0, index - 3) : index]):
                return norm
    return None


def _whereabouts(message: str, asking: Asking, brand: frozenset[str]) -> str | None:
    return _place(message, asking, brand) or area_given(message, asking, brand)


def _problem(message: str, _asking: Asking, _brand: frozenset[str]) -> str | None:
    return "" if feeling(message).distress >= 1.5 and message.count(" ") > 12 else None


def _time(message: str, asking: Asking, brand: frozenset[str]) -> str | None:
    match = TIME.search(message[:4000])
    return match[0] if match else clock_given(message, asking, brand)


def _sent_where(message: str, _asking: Asking, brand: frozenset[str]) -> str | None:
    return address_given(message, frozenset(["address"]), brand)


def _bought_at(message: str, asking: Asking, brand: frozenset[str]) -> str | None:
    online = _ONLINE.search(message[:4000])
    return online[0] if online else _place(message, asking | {"shop"}, brand)


_ONLINE = late(
    r"\b(?:bought|ordered|purchased|got)\b[^.!?\n]{0,30}\b(?:online|website|web\ssite|app)\b|\bonline\sorder\b",
    re.IGNORECASE,
)


_FINDERS: dict[str, Callable[[str, Asking, frozenset[str]], str | None]] = {
    "order": number_given,
    "account": number_given,
    "device": _first(_DEVICE),
    "phone": phone_given,
    "email": _first(EMAIL),
    "address": address_given,
    "sent where": _sent_where,
    "birth": _first(_BIRTH),
    "name": _full_name,
    "flight": _first(_FLIGHT),
    "when": when_given,
    "time": _time,
    "open time": _time,
    "open when": proposed_day,
    "open size": wish_given,
    "open colour": wish_given,
    "bought place": _bought_at,
    "labelled": labelled,
    "kind": kind_given,
    "named": named_given,
    "long": long_given,
    "contrast": contrast_given,
    "reason": reason_given,
    "transport": transport_given,
    "paid openly": payment_given,
    "said": said_given,
    "place": _place,
    "product": product_given,
    "model": _model,
    "version": _version,
    "browser": _first(_BROWSER),
    "error": _first(_ERROR),
    "photo": _photo,
    "amount": sum_given,
    "colour": _colour,
    "anyname": _any_name,
    "card": _first(_CARD),
    "measure": _measure,
    "diet": _first(_DIET),
    "journey": _journey,
    "done": done_given,
    "echo": echoed,
    "had": had_given,
    "size": _first(_SIZE),
    "wished size": wish_given,
    "wished colour": wish_given,
    "wished when": wished_day,
    "party": party_given,
    "kids": kids_given,
    "area": area_given,
    "paper": paper_given,
    "moment": moment_given,
    "whereabouts": _whereabouts,
    "age": _first(_AGE),
    "paid": _first(_PAID),
    "language": _first(_LANGUAGE),
    "thing": thing_given,
    "numbered": number_of_thing,
    "count": count_given,
    "choice": choice_given,
    "state": state_given,
    "plate": _first(_PLATE),
    "switched": switched_given,
    "duration": _first(_DURATION),
    "who": _who,
    "tried": _tried,
    "problem": _problem,
    "serial": number_given,
}
