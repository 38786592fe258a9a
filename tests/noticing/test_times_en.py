"""English time phrases, resolved on Wednesday 11 March 2026, half past nine, UTC."""

from datetime import datetime, timedelta

import pytest

from sincerely.noticing.times import find_times

NOW = datetime.fromisoformat("2026-03-11T09:30:00+00:00")


def short(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment:%m-%dT%H:%M}" if moment.year == 2026 else f"{moment:%Y-%m-%dT%H:%M}"


SURE = [
    ("I will send it by Friday.", "by Friday", "03-13T00:00", "03-14T00:00", "day", "before"),
    ("Send it by EOD tomorrow", "by EOD tomorrow", "03-12T17:00", "03-13T00:00", "part", "before"),
    ("Thursday at 10.30", "Thursday at 10.30", "03-12T10:30", None, "minute", None),
    ("his door 8.45 on Thursday", "8.45 on Thursday", "03-12T08:45", None, "minute", None),
    ("it closed at 10.50 on Thursday", "Thursday", "03-12T00:00", "03-13T00:00", "day", None),
    ("we pay 4.50 by Thursday", "by Thursday", "03-12T00:00", "03-13T00:00", "day", "before"),
    ("by the end of the week of the 23rd", "by the end of the week of the 23rd", "03-23T00:00", "03-30T00:00", "week", "before"),
    ("by COB Thursday", "by COB Thursday", "03-12T17:00", "03-12T18:00", "part", "before"),
    ("no later than 5pm on the 20th", "no later than 5pm on the 20th", "03-20T17:00", None, "hour", "before"),
    ("by the end of the month", "by the end of the month", "03-21T00:00", "04-01T00:00", "day", "before"),
    ("in two hours", "in two hours", "03-11T11:30", None, "minute", None),
    ("half an hour ago", "half an hour ago", "03-11T09:00", None, "minute", None),
    ("a week from Tuesday", "a week from Tuesday", "03-24T00:00", "03-25T00:00", "day", None),
    ("the day after Christmas", "the day after Christmas", "12-26T00:00", "12-27T00:00", "day", None),
    ("Friday next week", "Friday next week", "03-20T00:00", "03-21T00:00", "day", None),
    ("end of next week", "end of next week", "03-20T00:00", "03-23T00:00", "day", None),
    ("this weekend", "this weekend", "03-13T18:00", "03-16T00:00", "part", None),
    ("mid-April", "mid-April", "04-11T00:00", "04-21T00:00", "day", None),
    ("Meet on 13/4/2026", "13/4/2026", "04-13T00:00", "04-14T00:00", "day", None),
    ("first Monday in May", "first Monday in May", "05-04T00:00", "05-05T00:00", "day", None),
    ("between 3 and 5 pm on Monday", "between 3 and 5 pm on Monday", "03-16T15:00", "03-16T17:00", "hour", None),
    ("April 27th from 11am to 1pm", "April 27th from 11am to 1pm", "04-27T11:00", "04-27T13:00", "hour", None),
    ("Dec 28 - Jan 3", "Dec 28 - Jan 3", "12-28T00:00", "2027-01-04T00:00", "day", None),
    ("from Monday to Wednesday", "from Monday to Wednesday", "03-16T00:00", "03-19T00:00", "day", None),
    ("3pm UTC+7", "3pm UTC+7", "03-12T08:00", None, "hour", None),
    ("tomorrow at noon", "tomorrow at noon", "03-12T12:00", None, "hour", None),
    ("a quarter to noon", "a quarter to noon", "03-11T11:45", None, "minute", None),
    ("Thanksgiving", "Thanksgiving", "11-26T00:00", "11-27T00:00", "day", None),
    ("My uncle passed away on Saturday", "Saturday", "03-07T00:00", "03-08T00:00", "day", None),
    ("He was taken to hospital late on Monday", "Monday", "03-09T00:00", "03-10T00:00", "day", None),
    ("Could you say when he fell, if we meet on Saturday?", "Saturday", "03-14T00:00", "03-15T00:00", "day", None),
    ("within seven working days", "within seven working days", "03-11T09:30", "03-21T00:00", "day", None),
    ("in 3 business days", "in 3 business days", "03-11T09:30", "03-17T00:00", "day", None),
    ("Good Friday", "Good Friday", "04-03T00:00", "04-04T00:00", "day", None),
    ("2026-03-20T14:00:00+02:00", "2026-03-20T14:00:00+02:00", "03-20T12:00", None, "second", None),
    ("after 2 pm", "after 2 pm", "03-11T14:00", None, "hour", "after"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "start", "end", "grain", "rel"), SURE)
def test_it_finds(text: str, quote: str, start: str, end: str | None, grain: str, rel: str | None) -> None:
    t = next(t for t in find_times(text, "en", NOW) if t.quote == quote)
    assert (short(t.start), short(t.end), t.grain, t.rel, t.sure) == (start, end, grain, rel, True)
    assert text[t.at : t.at + len(t.quote)] == t.quote


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("on 3/4/2026", {"03-04", "04-03"}),
        ("next Friday", {"03-20", "03-13"}),
        ("Friday, April 16", {"04-16", "04-17"}),
        ("I met her on Tuesday", {"03-17", "03-10"}),
        ("on March 3", {"2027-03-03", "03-03"}),
    ],
)
def test_it_asks_where_people_differ_and_offers_the_readings(text: str, readings: set[str]) -> None:
    (t,) = find_times(text, "en", NOW)
    assert not t.sure
    assert readings <= {(short(s) or "")[:-6] for s in (t.start, *(a.start for a in t.alternatives))}


ASKED = ["Tuesday at 3", "5pm CST", "at 7", "5pm London time", "in a few days", "10am EST in July"]


@pytest.mark.parametrize("text", ASKED)
def test_it_asks(text: str) -> None:
    assert find_times(text, "en", NOW.replace(month=7))[0].sure is False


def test_a_clock_time_near_a_day_is_asked_on_that_day() -> None:
    when, hours = find_times("When: Tuesday, May 5\nTime: 8 a.m. until 4 p.m.", "en", NOW)
    assert when.sure and not hours.sure
    assert hours.start == when.start + timedelta(hours=8)


NOTHING = [
    "I may come. May I call? We march on.", "I second that motion; give me a second", "sun is shining and he sat down",
    "call 650-650-6500 or 10.0.0.1", "v1.2.3 costs $3.50, 1/2 of it", "on the 3rd floor, room 12", "every Friday",
    "between 3 and 5 people", "it was her last night in town", "April showers",
    "24/7 support", "Monday.com", "At the end of the day, it works", "second quarter of the game",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_it_finds_nothing_where_no_time_is_named(text: str) -> None:
    assert find_times(text, "en", NOW) == []
