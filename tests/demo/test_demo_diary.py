from datetime import date, datetime
from pathlib import Path

import icalendar
import pytest

from sincerely.demo.build import OWNER_PERSON
from sincerely.demo.diary import read_calendar, to_ics
from sincerely.demo.story import OWNER, Person, StoryError

TODAY = date(2026, 11, 23)
PEOPLE = {OWNER: OWNER_PERSON, "anna": Person(key="anna", name="Anna Berg", email="anna@fjord.example")}


def events(folder: Path, text: str) -> list[icalendar.Event]:
    (folder / "one.txt").write_text(text, encoding="utf-8")
    ics = to_ics(read_calendar(folder, TODAY), PEOPLE, TODAY, "Asia/Ho_Chi_Minh")
    assert all(len(line.encode()) <= 75 for line in ics.split("\r\n"))
    return list(icalendar.Calendar.from_ical(ics).walk("VEVENT"))


def test_a_line_becomes_a_meeting_with_its_guest(tmp_path: Path) -> None:
    title = "Hộp bánh, mẫu thứ hai, và rất nhiều chữ để dòng phải gập lại"
    line = f"event: +5@work 15:00 45m | {title} | with: anna | where: Hà Nội\n"
    event = events(tmp_path, "# a comment\n\n" + line)[0]
    assert event["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 11, 30, 15, 0)
    assert (event["DTEND"].dt - event["DTSTART"].dt).seconds == 45 * 60
    assert event["ATTENDEE"] == "mailto:anna@fjord.example"
    assert event["SUMMARY"].endswith("gập lại")
    assert event["LOCATION"] == "Hà Nội"


def test_whole_days_repeats_and_feasts(tmp_path: Path) -> None:
    text = (
        "event: -30 all-day 2d | Leave\n"
        "event: -21@mon 08:45 30m | Stand-up | repeat: weekly/2 6\n"
        "event: tet-2 all-day 8d | Tết holiday\n"
    )
    leave, stand_up, *feasts = events(tmp_path, text)
    assert (leave["DTEND"].dt - leave["DTSTART"].dt).days == 2
    assert stand_up["RRULE"] == {"FREQ": ["WEEKLY"], "INTERVAL": [2], "COUNT": [6]}
    assert [feast["DTSTART"].dt for feast in feasts] == [date(2026, 2, 15), date(2027, 2, 4)]
    assert len({feast["UID"] for feast in feasts}) == 2


@pytest.mark.parametrize(
    "line",
    ["meeting: +0 10:00 30m | Hi", "event: +0 10:00 | Hi", "event: +0 10:00 30m", "event: soon 10:00 30m | Hi",
     "event: +0 10:00 30m | Hi | room: 4", "event: +0 10:00 30m | Hi | repeat: often"],
)  # fmt: skip
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(StoryError, match=r"^one\.txt, line 2: "):
        events(tmp_path, f"# first\n{line}\n")
