from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from sincerely.demo.build import HERE, OWNER_PERSON
from sincerely.demo.story import OWNER, Story, StoryError, parse_story, read_stories
from sincerely.demo.threads import bare_subject, place_letters

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TODAYS = [date(2026, 11, 23) + timedelta(days=53 * step) for step in range(14)]


@pytest.fixture(scope="module")
def story() -> Story:
    whole = read_stories(HERE / "stories")
    whole.people[OWNER] = OWNER_PERSON
    return whole


@pytest.mark.parametrize("today", TODAYS, ids=str)
def test_the_stories_can_be_told_on_any_day(story: Story, today: date) -> None:
    placed = place_letters(story, today, HANOI)
    assert len(placed) == len(story.letters)
    assert all(one.at.date() <= today for one in placed)
    assert all(one.parent is None or one.parent.at < one.at for one in placed)
    old = [one for one in placed if (today - one.at.date()).days > 14 and not one.letter.day.startswith("@")]
    assert all(one.at.weekday() < 5 for one in old if "@" not in one.letter.day)
    assert len({one.message_id for one in placed}) == len(placed)


@pytest.mark.parametrize(
    ("subject", "bare"),
    [("Re: Boxes", "boxes"), ("RE: Fwd: Re: Boxes", "boxes"), ("Trả lời: Hộp", "hộp"), ("Regards", "regards")],
)
def test_reply_marks_are_taken_off(subject: str, bare: str) -> None:
    assert bare_subject(subject) == bare


def test_an_answer_finds_its_letter_by_name_or_by_subject() -> None:
    told = parse_story(
        "person: anna\nname: Anna\nemail: anna@fjord.example\n\n"
        "=== -9 09:00 anna -> lan | Boxes\nid: first\n\nOne.\n\n"
        "=== -8 09:00 lan -> anna | Re: Boxes\n\nTwo.\n\n"
        "=== -7 09:00 anna -> lan | Something else\nreply: first\n\nThree.\n\n"
        "=== -6 09:00 anna -> lan | Re: Boxes\nreply: no\n\nFour.\n",
        "anna.txt",
    )
    told.people[OWNER] = OWNER_PERSON
    first, second, third, fourth = place_letters(told, TODAYS[0], HANOI)
    assert second.parent == first
    assert second.references == [first.message_id]
    assert third.parent == first
    assert fourth.parent is None


def test_an_answer_to_a_letter_nobody_wrote_is_refused() -> None:
    told = parse_story(
        "person: anna\nemail: anna@fjord.example\n\n=== -7 09:00 anna -> lan | Hi\nreply: lost\n\nText.\n", "anna.txt"
    )
    with pytest.raises(StoryError, match=r"^anna\.txt, line 4: no earlier letter has 'id: lost'"):
        place_letters(told, TODAYS[0], HANOI)
