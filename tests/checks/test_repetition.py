"""The same reply again: what counts as the same, and what is left out before two replies are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybook.checks.earlier_replies import EarlierReplies
from replybook.checks.repetition import KIND, Memory, Options
from replybook.checks.skeleton import likeness, skeleton, sketch
from replybook.model import Draft, Turn

BODY = "night tram skips your stop until Friday while they mend the rails"
SENT = f"Hi Ana, the {BODY}. ^LT"


def said(text: str, earlier: str = SENT, **options: int) -> list[str]:
    memory = Memory(Options(**options))
    memory.add(Draft(earlier), "sent.jsonl:1")
    return [hit.message for hit in memory.find(Draft(text))]


SAME = [
    # what is different, the reply, what is said of it
    ("nothing", SENT, "The same as an earlier reply (sent.jsonl:1)."),
    ("greeting and signature", f"Hello Tom! The {BODY}. /KM", "The same"),
    ("handle in front", f"@tom_rides the {BODY}.", "The same"),
    ("case and marks", f"HI ANA - THE {BODY.upper()}!", "The same"),
    ("one word", f"Hi Bo, the {BODY.replace('your', 'that')}. ^LT", "83% the same"),
    ("a name spoken to", f"The {BODY}, Dee. ^LT", "The same"),
]


@pytest.mark.parametrize(("text", "message"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_the_same(text: str, message: str) -> None:
    [found] = said(text)
    assert found.startswith(message)


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        (
            "Your ticket 4711 is on tram 9 at 10:40 from https://tram.example/a today.",
            "Your ticket 815 is on tram 12 at 7:15 from https://tram.example/b today.",
        ),
        (
            "We sent the loaf to box AB12 in the hall and kept one for @bo at the shop.",
            "We sent the loaf to box ZX99 in the hall and kept one for @cy at the shop.",
        ),
    ],
    ids=["numbers and links", "codes and handles"],
)
def test_what_stands_in_the_slots_is_the_same(earlier: str, text: str) -> None:
    [found] = said(text, earlier)
    assert found.startswith("The same")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, the night tram runs again and stops at the mill from tonight on. ^LT",
        "Thank you! ^LT",
        "The rails at your stop are new, so tonight the tram is back. They were mended by Friday. ^LT",
        "",
        "🚋🚋🚋",
    ],
    ids=["another message", "too short", "the same words in another order", "empty", "emoji"],
)
def test_another_reply(text: str) -> None:
    assert not said(text)


def test_short_replies_are_alike_and_not_compared() -> None:
    assert not said("You're very welcome, Ana!", "You're very welcome, Tom!")
    assert said("You're very welcome, Ana!", "You're very welcome, Tom!", fewest_words=3)


def test_how_alike_they_must_be_is_the_playbooks() -> None:
    one_word = "The night tram skips that stop until Friday while they mend the rails."
    assert said(one_word, similarity=83)
    assert not said(one_word, similarity=90)


@pytest.mark.parametrize("percent", [29, 101, 0])
def test_a_similarity_that_says_nothing_is_refused(percent: int) -> None:
    with pytest.raises(ValueError, match="between 30 and 100"):
        Options(similarity=percent)


def test_the_customers_own_name_is_left_out() -> None:
    one = Draft("The tram that Ana Sol missed was full, and the next one was late.", customer_name="Ana Sol")
    other = Draft("The tram that Bo missed was full, and the next one was late.", customer_name="Bo")
    assert skeleton(one) == skeleton(other)


def test_a_reply_is_no_repetition_of_itself() -> None:
    memory = Memory(Options())
    memory.add(Draft(SENT, id="7"), "sent.jsonl:1")
    assert not list(memory.find(Draft(SENT, id="7")))
    assert list(memory.find(Draft(SENT, id="8")))


def test_within_a_conversation_no_run_is_needed() -> None:
    again = Draft(SENT, thread=(Turn("customer", "Where is it?"), Turn("agent", SENT), Turn("customer", "And now?")))
    assert KIND.needs(again, Options()) is None
    assert [hit.message for hit in KIND.check(again, Options())] == [
        "The same as an earlier reply (in this conversation)."
    ]


def test_the_customers_turns_are_nobodys_replies() -> None:
    quoted = Draft(SENT, thread=(Turn("customer", SENT),))
    assert KIND.needs(quoted, Options()) == "earlier replies"


def test_the_finding_covers_the_reply() -> None:
    memory = Memory(Options())
    memory.add(Draft(SENT), "a.txt:1")
    [hit] = memory.find(Draft(f"  {SENT}\n"))
    assert hit.span.of(f"  {SENT}\n") == SENT


def test_the_oldest_replies_are_forgotten() -> None:
    memory = Memory(Options(within=3))
    texts = [f"{word} is a word that nobody else has used in this very run" for word in ("Oak", "Elm", "Ash", "Fir")]
    for number, text in enumerate(texts):
        memory.add(Draft(f"The {text} {number * 'again '}"), f"run:{number}")
    assert len(memory) == 3


def test_memory_is_flat() -> None:
    earlier = EarlierReplies(0.8, 50)
    for number in range(500):
        text = f"word{chr(97 + number % 26)} " + " ".join(f"{chr(97 + (number * k) % 26)}x" for k in range(1, 20))
        earlier.add(sketch(Draft(text), 8), f"run:{number}", None)
    kept = set(earlier._replies)
    assert kept == set(range(max(kept) - 49, max(kept) + 1))
    assert {number for numbers in earlier._by_pair.values() for number in numbers} <= kept


WORDS = st.lists(st.sampled_from(["tram", "stop", "rail", "mend", "late", "full", "ring", "desk", "loaf"]), max_size=40)


@given(st.lists(WORDS, max_size=12), WORDS)
def test_what_is_found_is_what_comparing_all_finds(earlier: list[list[str]], words: list[str]) -> None:
    drafts = [Draft(" ".join(each)) for each in earlier]
    mine = sketch(Draft(" ".join(words)), 8)
    memory = EarlierReplies(0.6, 100)
    for draft in drafts:
        memory.add(sketch(draft, 8), "", None)
    best = max((likeness(frozenset(mine), sketch(draft, 8)) for draft in drafts), default=0.0)
    found = memory.most_like(mine, None)
    assert (found[0] if found else 0.0) == (best if best >= 0.6 else 0.0)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_texts_are_taken(one: str, other: str) -> None:
    said(one, other, fewest_words=0)
