"""English promises are parted by grammar: whom they are for, who does them, what becomes of them; in the mail of today too."""

import time
from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context, Notice

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
SHOWN = 0.6
"""From this confidence on a promise is mostly right."""


def promises(text: str) -> list[Notice]:
    return [notice for notice in read(text, WEDNESDAY).notices if notice.kind == "promise"]


def sure(text: str) -> float:
    return max((notice.confidence for notice in promises(text)), default=0.0)


OWED = (
    "I'll ping you on Slack once the build is green.",
    "Will drop the link in the channel after standup.",
    "I'll send over a Loom this afternoon so you can see the flow.",
    "Adding it to the backlog for you now.",
    "Sure, will do.",
    "On it, you'll have the deck by EOD.",
    "I'll get the invoice re-issued and copy you in.",
    "Let me dig into the logs and come back to you tomorrow.",
    "We'll push a fix tonight and let you know when it's live.",
    "I'm going to set up a shared folder for your team this week.",
    "I'll share the recording with everyone who couldn't join.",
    "Someone from my team will call you on Monday to walk you through it.",
    "You'll get the contract from me by Thursday.",
    "I will add you to the calendar invite.",
    "Let me check with finance and get back to you.",
    "I'll open a ticket and tag you on it.",
    "We will refund the difference within five days.",
    "Happy to, I'll have it in your inbox by noon.",
    "I'll try to get you the numbers before the board call.",
    "I'll loop in Priya so she can give you access.",
    "We'll keep you posted on the migration.",
    "I'll give you a ring when I land.",
    "I shall forward you the signed copy as soon as legal returns it.",
    "I'll make sure the venue has your dietary list.",
    "I'll update the doc and resolve your comments tonight.",
    "Promise I'll have feedback for you by Friday.",
    "I owe you a reply on pricing, it's coming tomorrow.",
    "Will circle back next week with a proposal.",
    "I'll put in a word for you with the hiring manager.",
    "Leave it with me.",
    "I'll take care of the hotel for both of you.",
    "Give me until Wednesday and I'll have a draft for you.",
    "The revised quote will be with you tomorrow morning.",
    "I'll approve your PR as soon as the tests pass.",
    "I am happy to say we will cover your travel costs.",
    "We'll ship the replacement on Monday, free of charge.",
    "I'll see what I can do about the seats.",
    "I'll be there at nine to help you set up.",
    "I'll spin up a staging environment for you to play with.",
    "I will review it over the weekend and send you my notes.",
)
TOLD = (
    "I will be in Lisbon until Thursday for the conference.",
    "I'll be working from home tomorrow.",
    "We will see growth of ten percent next year.",
    "I'll have to think about whether the role is right for me.",
    "I can send you the template if you like.",
    "Happy to jump on a call if that would help.",
    "Let me know if you want the slides and I'll share them.",
    "The new release will roll out to all customers in March.",
    "She said she'll send the agreement next week.",
    "Marketing will publish the post on Tuesday.",
    "You will receive a confirmation email once your order has shipped.",
    "I'll never understand how the old billing code worked.",
    "I think the client will sign in the end.",
    "We'll be celebrating ten years of the studio in June.",
    "I'll probably skip the party, I have a cold.",
    "If the funding falls through we will have to close the office.",
    "Your subscription will renew automatically on 3 May.",
    "I would send it to him if I had his address.",
    "They told me they will get back to you by Friday.",
    "I'm going to bed early tonight.",
    "We're going to Portugal with the kids in August.",
    "I'll miss our Friday lunches.",
    "I'll admit the demo went better than expected.",
    "I'll be honest, the design is not there yet.",
    "We will process your personal data in line with our privacy policy.",
    "In this webinar we'll show how leading teams cut their costs.",
    "I will always remember what you did for us.",
    "We'll need the signed form before the account can be opened.",
    "I will assume you are fine with this unless I hear otherwise.",
    "Should you wish to cancel, we will charge a fee of 20 euros.",
    "I'll be out of office from Monday and back on the 14th.",
    "I'll be moving to the platform team in April.",
    "We will be closed on Good Friday.",
    "I will be happy when this quarter is over.",
    "I guess we'll find out on Monday.",
    "I'll believe it when I see it.",
    "The bot will post the results to the channel every morning.",
    "I won't be able to make the retro today.",
    "Ravi promised he would share his notes with you.",
    "I'll turn forty in the autumn, can you believe it?",
)


@pytest.mark.parametrize("text", OWED)
def test_what_people_promise_today_is_seen(text: str) -> None:
    assert sure(text) >= SHOWN


@pytest.mark.parametrize("text", TOLD)
def test_what_only_sounds_like_it_is_not_shown(text: str) -> None:
    assert sure(text) < SHOWN


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'll send you the list.", "to-you"),
        ("We'll send you the list.", "we-to-you"),
        ("I'll ask the printer.", "will-act"),
        ("Will ask the printer.", "bare-will"),
        ("I'll be sending the list on Monday.", "will-act"),
        ("I'll paint the shed.", "other-deed"),
        ("Will paint the shed.", "bare-deed"),
        ("We'll fix the hinge.", "we-act"),
        ("We'll paint it.", "we-act"),
        ("We'll paint the shed.", "we-plan"),
        ("I'll be happy to paint the shed.", "glad-to"),
        ("Ida and I will examine the shed.", "with-another"),
        ("Ida and I will look into it.", "will-act"),
        ("I'll take them to the museum.", "for-another"),
        ("I'll attend the fair.", "own-part"),
        ("Yes, I'll attend the fair.", "will-some"),
        ("I'll be there.", "will-do"),
        ("I'll note that on your file.", "to-you"),
        ("I'll add that to the deck.", "other-deed"),
    ],
)
def test_a_promise_is_parted_by_grammar(text: str, kind: str) -> None:
    assert [notice.rule for notice in promises(text)] == [f"en.promise.{kind}"]


@pytest.mark.parametrize(
    "text",
    [
        "I'll add that the margin is thin.",
        "I'll note that both sides wanted more time.",
        "I'll take the blame for the mix-up.",
        "I'll take any suggestions.",
        "We will all share in the glory.",
        "Together, we will build the best firm in the country.",
        "We'll always trust the crew.",
        "We'll respond to your inquiry within 24 hours.",
        "Spring will come, I promise!",
        "I promise that we haven't lost it.",
        "I will represent Ida on the board.",
        "I'll be at the lake until three.",
        "As I said, the party for the crew is on Friday and will begin at noon.",
        "The way we work, and the trust that we built here, will show in new places.",
        "Old wells -- the two in the north too -- will run dry by June.",
    ],
)
def test_what_is_done_by_saying_it_or_by_all_of_us_is_no_promise(text: str) -> None:
    assert promises(text) == []


STORY = " It was a long winter and nobody came." * 30


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        ("I'll paint the shed.", "I'll paint my kitchen."),
        ("I'll paint the shed.", "I'll paint the shed." + STORY),
        ("We'll paint the shed.", "We'll paint the shed." + STORY),
        (
            "We'll paint the shed.",
            "We'll paint the shed, the barn that stands behind the shed, and in time the house beyond both of them.",
        ),
        ("We'll give you the figures.", "We'll give you the figures. No cost or obligation."),
    ],
)
def test_signs_of_grammar_order_promises_of_one_rule(surer: str, less: str) -> None:
    assert [one.rule for one in promises(surer)] == [one.rule for one in promises(less)] != []
    assert sure(surer) > sure(less)


@pytest.mark.parametrize("name", ["Ida", "José", "Đức", "Øyvind", "王明"])
def test_no_name_makes_a_promise_surer_than_another(name: str) -> None:
    for line in ("{}, I'll send you the list.", "I'll ask {} for it.", "I'll call {} on Monday."):
        assert sure(line.format(name)) == sure(line.format("Maria")) > 0


@pytest.mark.parametrize(
    "text",
    ["I will " * 15000, "and I will try to " * 6000, "Ida and " * 12000 + "I will paint", "we will also also " * 6000,
     "I'll take any other more " * 4000, "-- we -- will run " * 6000, "we'll build " + "a b " * 25000],
)  # fmt: skip
def test_a_hostile_text_is_read_in_no_time(text: str) -> None:
    began = time.process_time()
    read(text, WEDNESDAY)
    assert time.process_time() - began < 1.0
