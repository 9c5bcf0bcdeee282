"""What was found or done to somebody's body: the prescription we filled, the tooth we pulled, what the scan shows."""

from __future__ import annotations

from collections.abc import Iterator

from replybook.checks.leaks.shown import Shown
from replybook.checks.word_set import word_set
from replybook.reading import Reading, read

_NOUNS = word_set("""
    prescription prescriptions diagnosis biopsy xray x-ray mri ultrasound scan chemo chemotherapy medication medications
    medicine dosage dose tablets antidepressants insulin inhaler molar tooth teeth gum gums denture dentures implant
    filling fillings braces surgery pregnancy ivf therapy asthma diabetes cholesterol biopsies smear mole lump
    fracture stitches injection vaccination jab symptoms tumour tumor cancer hernia cataract hip knee depression
    anxiety bloodwork botox filler rash infection abscess miscarriage allergy migraine seizure bloods
""")
_DONE = word_set("""
    placed fitted removed extracted pulled prescribed diagnosed treated operated performed injected filled drilled
    examined dispensed scanned found implanted discussed advised recommended refilled tested
""")
_ANIMALS = word_set("""
    vet vets dog dogs cat cats pet pets puppy puppies pup kitten kittens horse horses pony groomer kennel kennels rabbit
    rabbits hamster parrot paw paws veterinary furry tail canine feline gecko tortoise
""")
_DOERS = word_set("we i doctor dr he she they dentist surgeon nurse therapist pharmacist hygienist physician")
_RECORDS = word_set("chart records record notes file history results")
_OWNERS = word_set("your his her their")
_IS = word_set("is was were are has had shows showed came needs needed")
_IFS = word_set("if whether when should could would may might can ? please bring any")


def health_details(reading: Reading, customer: str = "") -> Iterator[Shown]:
    """The words that tell of somebody's health, one stretch a sentence; nothing where an animal is spoken of."""
    if _NOUNS.isdisjoint(reading.bag) or not _ANIMALS.isdisjoint(reading.bag):
        return
    if customer and not _ANIMALS.isdisjoint(read(customer).bag):
        return
    told = set[int]()
    for index, norm in enumerate(reading.norms):
        if norm in _NOUNS and reading.sentences[index] not in told:
            first = _first_told(reading, index)
            if first is not None:
                told.add(reading.sentences[index])
                yield Shown(reading.span(first, index), "health")


def _first_told(reading: Reading, index: int) -> int | None:
    """Where the words start that tie a health word to the customer; `None` where nothing does."""
    norms, first = reading.norms, index
    while first > 0 and reading.sentences[first - 1] == reading.sentences[index] and index - first < 14:
        first -= 1
    before, after = norms[first:index], norms[index + 1 : index + 3]
    sentence = norms[first : index + 12]
    if not _IFS.isdisjoint(before) or _OWNERS.isdisjoint(sentence):
        return None
    for at in range(index - 1, first - 1, -1):
        if norms[at] in _DONE and norms[at - 1] in _DOERS | {"just", "already"}:
            return at - 1
        if (
            norms[at] in _OWNERS
            and index - at <= 3
            and (not _IS.isdisjoint(after) or not _RECORDS.isdisjoint(sentence))
        ):
            return at
    done_behind = after[:1] and after[0] in _DOERS and len(after) > 1 and after[1] in _DONE
    return index if done_behind else None
