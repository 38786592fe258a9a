"""Complaints and apologies in few words, beside what only looks like them."""

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context


def matters(text: str) -> set[str]:
    return {matter.kind for matter in read(text, Context()).matters}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Third breakdown on the lift since Easter.", "complaint"),
        ("Four visits in six weeks.", "complaint"),
        ("Nobody has rung.", "complaint"),
        ("No one told me anything about the new date.", "complaint"),
        ("Not happy. Ring me.", "complaint"),
        ("We're really not impressed.", "complaint"),
        ("I expected better from a firm like yours.", "complaint"),
        ("I should have warned you on Monday.", "apology"),
        ("A week later than I said, and that's on me.", "apology"),
        ("I'm ashamed to say it slipped through.", "apology"),
        ("You're right to be angry.", "apology"),
        ("I'm sorry nobody met you at the gate.", "apology"),
        ("We let you down.", "apology"),
    ],
)
def test_told_in_few_words(text: str, kind: str) -> None:
    assert kind in matters(text)


@pytest.mark.parametrize(
    "text",
    [
        "Third floor, second door.",
        "We had four visits to the zoo in all.",
        "Nobody told me you played the cello!",
        "Not happy to say no, but the day is full.",
        "You owe me a coffee!",
        "You owe me baklava!",
        "I should have told you how lovely it was.",
        "Two of our ushers have left us so we need new ones.",
        "That line is going on my gravestone.",
        "The lamp is on me, please turn it a little.",
    ],
)
def test_what_is_neither(text: str) -> None:
    assert matters(text) == set()


def test_money_that_is_owed_is_still_a_dispute() -> None:
    assert "money_dispute" in matters("You owe us money for the second delivery.")
    assert "money_dispute" in matters("You still owe me 400 euros.")
