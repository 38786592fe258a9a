"""English promises: what counts as taken on, and what only sounds like it."""

import pytest

from sincerely.noticing.clauses import split
from sincerely.noticing.language.en import find
from sincerely.noticing.records import Context


def promises(text: str) -> list[str]:
    notices, _ = find(split(text, "en"), Context())
    return [notice.quote for notice in notices if notice.kind == "promise"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("I will send you the figures tomorrow.", "I will send you the figures tomorrow"),
        ("We'll get back to you next week.", "We'll get back to you next week"),
        ("I’ll double check with Mara.", "I’ll double check with Mara"),
        ("Will call you shortly", "Will call you shortly"),
        ("Got it. Will do!", "Will do"),
        ("Let me check with the printer.", "Let me check with the printer"),
        ("I am passing it to Mara, and will leave you a copy.", "will leave you a copy"),
        ("I'll see what I can do.", "I'll see what I can do"),
        ("You will have the draft from me by Monday.", "You will have the draft from me by Monday"),
        ("I promise that it won't happen again.", "I promise that it won't happen again"),
        ("Happy to help. I'm going to call them today to see if they have your size.", None),
        ("I should have the numbers ready by noon tomorrow.", None),
        ("I will have the lease signed before you return.", None),
        ("We will let you know once the room is free.", None),
        ("I will be working with you on the launch.", None),
        ("My assistant will send you the tickets.", None),
        ("There is a list, which we will send to you tomorrow.", "we will send to you tomorrow"),
        ("Invoice to follow by post.", "Invoice to follow by post"),
        ("Back Friday to do the skirting.", "Back Friday to do the skirting"),
        ("Expect the samples by courier on Tuesday.", None),
        ("I won't tell a soul.", "I won't tell a soul"),
        ("Count on me for the Saturday stall.", "Count on me for the Saturday stall"),
        ("ill pay for petrol obviously", "ill pay for petrol obviously"),
        ("I'm on the case.", "I'm on the case"),
        ("I've asked Femi to call you.", "I've asked Femi to call you"),
        ("We undertake to finish the survey by June.", None),
        ("Hope to get my comments to you over the weekend.", None),
        ("I can take care of the flowers.", "I can take care of the flowers"),
        ("More information will follow as soon as I get it.", None),
        ("In a meeting now -- will report on that later.", "will report on that later"),
        ("Not sure of the plans yet but will call you later.", "will call you later"),
        ("I will be delighted to sign the photos.", None),
        ("Can drop it off on the way to dinner.", None),
        ("I shall revert with the bank's position.", None),
    ],
)
def test_it_sees_what_is_taken_on(text: str, quote: str | None) -> None:
    found = promises(text)
    assert len(found) == 1
    if quote is not None:
        assert found == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "I will not be able to send it.",
        "I won't forget it.",
        "We will no longer offer meals.",
        "I will let our letter stand.",
        "We'll reach a stalemate.",
        "We will discuss other issues on Wednesday.",
        "I will take it in good humour.",
        "My assistant, Suzanne Adams, will be sending a package to my house.",
        "I am ill today.",
        "Talk to you soon, Kay",
        "Just wanted to follow up on my note.",
        "The builder is coming on Friday.",
        "She is well and will retire.",
        "If you send me the list, I will print it.",
        "I would send it, but the file is lost.",
        "I will be in Lisbon on Friday.",
        "I think it will rain.",
        "She said she will call you.",
        "He told me that he will send it.",
        "The system will send you a reminder.",
        "You will receive a warning when your mailbox is full.",
        "I will need your signature.",
        "We will have to look at the costs.",
        "I will miss you.",
        "Will you send it?",
        "Please let me know.",
        "I sent it yesterday.",
        "Let me know what you think.",
        "This works well for you.",
        "That is what I will send.",
        "Otherwise I will respond when I return.",
    ],
)
def test_it_leaves_alone_what_is_not_taken_on(text: str) -> None:
    assert promises(text) == []


def test_two_promises_in_one_message_are_two() -> None:
    assert len(promises("I'll bring the cake. We'll book the room tomorrow.")) == 2


def test_a_hard_wrapped_promise_is_quoted_as_it_stands() -> None:
    (quote,) = promises("As we said at the table in the garden last week I will send\nyou the recipe.")
    assert quote == "I will send\nyou the recipe"
