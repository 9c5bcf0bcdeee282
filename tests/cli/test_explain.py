"""`replybook explain`: a rule in a screenful."""

from __future__ import annotations

from desk import Run

EXPECTED = """\
Never tell anyone how to feel
calm-down · error · checks phrases · everywhere

Being told to calm down has calmed nobody yet.

Words it looks for
  calm down  →  say what happens next

Don't say
  ❌ Please calm down, it's a kettle.
  ❌ Calm down!

Say instead
  ✅ The kettle leaves us tonight.
  ✅ The engine needs to calm itself down before you open it.
"""


def test_a_rule_is_explained(run: Run) -> None:
    done = run("explain", "calm-down")
    assert done.returncode == 0
    assert done.stdout.startswith(EXPECTED)
    assert done.stdout.endswith("\nplaybook/tone.md:9\n")


def test_without_a_name_every_rule_is_listed_by_page(run: Run) -> None:
    done = run("explain")
    assert done.returncode == 0
    assert done.stdout == (
        "tone.md\n"
        "  calm-down        error       Never tell anyone how to feel\n"
        "  private-request  error       Never ask for private data where others can read\n"
        "  signature        warning     Sign it\n"
    )


def test_a_slip_gets_a_hint(run: Run) -> None:
    done = run("explain", "clam-down")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "replybook: There is no rule “clam-down”. Did you mean “calm-down”?\n"
