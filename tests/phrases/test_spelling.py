"""British and American spellings come to one; other words stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.phrases import Phrases
from replybook.phrases.spelling import beginnings, one_spelling

PAIRS = """
apologise apologize, apologised apologized, apologising apologizing, organisation organization, organisations
organizations, recognise recognize, prioritising prioritizing, finalised finalized, personalised personalized,
realise realize, minimising minimizing, authorisation authorization, customisable customizable, analyse analyze,
analysing analyzing, paralysed paralyzed, colour color, coloured colored, favourite favorite, favourable favorable,
honour honor, dishonoured dishonored, behaviour behavior, neighbours neighbors, labour labor, humour humor,
endeavour endeavor, endeavouring endeavoring, centre center, centres centers, centred centered, metre meter,
theatre theater, kilometres kilometers, cancelled canceled, cancelling canceling, cancellation cancelation,
travelled traveled, traveller traveler, labelling labeling, fuelled fueled, totalled totaled, marvellous marvelous,
fulfil fulfill, fulfilment fulfillment, enrol enroll, instalment installment, skilful skillful, wilful willful,
defence defense, offence offense, licence license, licences licenses, practise practice, practising practicing,
catalogue catalog, dialogues dialogs, judgement judgment, acknowledgement acknowledgment, grey gray, cheque check,
programme program, tyre tire, whilst while, amongst among, enquiry inquiry, enquiries inquiries, enquire inquire,
learnt learned, ageing aging, cosy cozy, jewellery jewelry, sceptical skeptical, aluminium aluminum, mum mom,
okay ok, towards toward
"""
BRITISH_AMERICAN = [tuple(pair.split()) for pair in PAIRS.replace("\n", " ").split(",")]


@pytest.mark.parametrize(("british", "american"), BRITISH_AMERICAN)
def test_both_spellings_come_to_one(british: str, american: str) -> None:
    assert one_spelling(british) == one_spelling(american)
    assert Phrases.of(british).find(american)
    assert Phrases.of(american).find(british)


@pytest.mark.parametrize("pair", BRITISH_AMERICAN, ids=lambda pair: pair[0])
def test_every_beginning_finds_the_word_it_was_cut_from(pair: tuple[str, str]) -> None:
    for word in pair:
        for length in range(2, len(word) + 1):
            assert Phrases.of(word[:length] + "*").find(word), f"{word[:length]}* in {word}"


APART = """
your yore, four for, hour or, rise rice, wise size, tour tor, pour por, advice advise, device devise, our or, promise
premise, then than, quite quiet, lose loose, affect effect, refund refunds, we were, cancel cancelled, travel traveller,
sorry sorrow, centre central, check checked, is his, this these, use used, control controlled
"""


@pytest.mark.parametrize(("one", "other"), [tuple(pair.split()) for pair in APART.replace("\n", " ").split(",")])
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert one_spelling(one) != one_spelling(other)


@given(st.text(st.sampled_from("abceilmnorstuyz"), min_size=1, max_size=12), st.integers(1, 12))
def test_a_word_begins_with_each_of_its_beginnings(word: str, length: int) -> None:
    assert one_spelling(word).startswith(beginnings(word[:length]))


@given(st.text())
def test_the_one_spelling_is_its_own(word: str) -> None:
    assert one_spelling(one_spelling(word)) == one_spelling(word)
