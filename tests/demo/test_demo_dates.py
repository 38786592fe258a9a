from datetime import date, timedelta

import pytest

from sincerely.demo.dates import fill_tokens, office_day, resolve_day

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
LEAP_DAY = date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("by {0 weekday}", "en", "by Monday"),
        ("{+4 weekday date}", "en", "Friday 27 November"),
        ("{+4 weekday date}", "vi", "thứ Sáu 27/11"),
        ("{+4 short}", "en", "27/11"),
        ("{+53@sat weekday date}", "en", "Saturday 16 January"),
        ("{+7 day}", "en", "30th"),
        ("{-530 month}", "en", "June"),
        ("{-1 weekday}", "vi", "Chủ nhật"),
        ("{+1 weekday en}", "vi", "Tuesday"),
        ("{+5@work weekday}", "en", "Monday"),
        ("{+3@office weekday}", "en", "Thursday"),
        ("{+6@office weekday date}", "en", "Tuesday 1 December"),
        ("{@10-20 date}", "vi", "20/10"),
        ("{@tet-8 long}", "en", "9 February 2026"),
    ],
)
def test_a_token_says_the_day_in_the_letters_language(text: str, language: str, expected: str) -> None:
    assert fill_tokens(text, MONDAY, language) == expected


@pytest.mark.parametrize("text", ["{soon}", "{+3 someday}", "{+3@moon weekday}", "{weekday}"])
def test_a_token_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="day"):
        fill_tokens(text, MONDAY, "en")


@pytest.mark.parametrize("today", [MONDAY, SUNDAY, LEAP_DAY])
def test_old_office_days_are_never_weekends_and_recent_ones_stay(today: date) -> None:
    for back in range(540):
        day = today - timedelta(days=back)
        moved = office_day(day, today)
        assert moved == day or (back > 14 and day.weekday() >= 5)
        assert back <= 14 or moved.weekday() < 5
        assert 0 <= (day - moved).days <= 2


@pytest.mark.parametrize("today", [MONDAY, SUNDAY, LEAP_DAY])
@pytest.mark.parametrize("anchor", ["@tet+9", "@tet-8", "@10-20", "@12-31"])
def test_feast_days_lie_within_the_last_thirteen_months(today: date, anchor: str) -> None:
    assert 0 <= (today - resolve_day(anchor, today)).days <= 395


@pytest.mark.parametrize("back", range(7))
def test_three_offers_fall_on_three_office_days(back: int) -> None:
    today = MONDAY + timedelta(days=back)
    offers = [resolve_day(f"+{count}@office", today) for count in (1, 2, 3)]
    assert len(set(offers)) == 3
    assert all(offer > today and offer.weekday() < 5 for offer in offers)
