"""Free times: the rules one by one, and generated calendars against the bench's oracle, which counts minutes."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import slots_oracle
from sincerely.noticing.times.days_off import day_off
from sincerely.sources.busy import Busy, busy_of
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.records import EventRecord, Unreadable
from sincerely.writing.free_times import Rules, Slot, find_free, is_free

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
MONDAY = date(2026, 12, 7)
NOW = datetime(2026, 12, 1, tzinfo=UTC)
PLAIN = Rules({0: ((540, 660),)}, length=30, step=30, buffer=0, travel=0, notice=0)


def starts(busy, rules=PLAIN, *, first=MONDAY, last=MONDAY, now=NOW, zone=ZONE, place=""):
    found = find_free(busy, rules, zone, first=first, last=last, now=now, place=place)
    return [f"{slot.start.astimezone(zone):%H:%M}" for slot in found.slots]


def at(hour, minute=0, *, day=MONDAY):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@settings(max_examples=40)  # a third of a second each; bench/slots_oracle.py draws hundreds
@given(st.integers(0, 10**6))
def test_free_times_are_those_that_counting_every_minute_finds(number):
    said, *_ = slots_oracle.differs(random.Random(number), days=7)
    assert said == ""


def test_the_oracle_notices_a_difference(monkeypatch):
    """It would be worth nothing if it agreed with whatever it is shown."""
    dice = [random.Random(number) for number in range(20)]
    real = find_free
    monkeypatch.setattr(
        slots_oracle,
        "find_free",
        lambda busy, rules, zone, **more: real(busy, replace(rules, buffer=rules.buffer + 5), zone, **more),
    )
    assert any(slots_oracle.differs(one, days=7)[0] for one in dice)


def test_what_is_taken_keeps_its_pause_and_the_way():
    meeting = Busy(at(9, 30), at(10), place="12 Harbour Road")
    assert starts([]) == ["09:00", "09:30", "10:00", "10:30"]
    assert starts([meeting]) == ["09:00", "10:00", "10:30"]
    assert starts([meeting], replace(PLAIN, buffer=10)) == ["10:30"]
    assert starts([meeting], replace(PLAIN, travel=31)) == []
    assert starts([meeting], replace(PLAIN, travel=31), place="12 harbour road") == ["09:00", "10:00", "10:30"]
    online = replace(meeting, place="https://meet.example/a")
    assert starts([online], replace(PLAIN, travel=31)) == ["09:00", "10:00", "10:30"]


def test_notice_and_length_are_kept():
    assert starts([], replace(PLAIN, notice=60), now=at(8, 30)) == ["09:30", "10:00", "10:30"]
    assert starts([], replace(PLAIN, length=90)) == ["09:00", "09:30"]
    assert starts([], replace(PLAIN, length=150)) == []


def test_a_public_holiday_is_named_and_not_offered():
    rules = replace(PLAIN, hours=dict.fromkeys(range(5), ((540, 600),)), country="vn")
    found = find_free([], rules, ZONE, first=date(2027, 2, 1), last=date(2027, 2, 14), now=NOW)
    assert dict(found.holidays) == dict.fromkeys((date(2027, 2, 5), date(2027, 2, 8), date(2027, 2, 9),
                                                  date(2027, 2, 10), date(2027, 2, 11)), "tet")  # fmt: skip
    assert all(slot.start.astimezone(ZONE).date() not in dict(found.holidays) for slot in found.slots)


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("vn", date(2026, 4, 26), "gio_to"), ("vn", date(2026, 4, 27), "gio_to"), ("vn", date(2026, 4, 30), "reunification"),
        ("vn", date(2026, 5, 1), "may_day"), ("vn", date(2026, 9, 2), "vn_national"), ("vn", date(2026, 2, 16), "tet"),
        ("vn", date(2026, 2, 20), "tet"), ("vn", date(2026, 2, 23), ""), ("gb", date(2026, 12, 28), "boxing"),
        ("gb", date(2026, 4, 6), "easter_monday"), ("us", date(2027, 12, 31), "new_year"), ("us", date(2026, 7, 3), "independence"),
        ("vn", date(2026, 12, 7), ""), ("", date(2026, 1, 1), ""), ("xx", date(2026, 1, 1), ""),
    ],
)  # fmt: skip
def test_days_off_are_those_of_the_law(country, day, name):
    assert day_off(country, day) == name


def test_an_hour_that_comes_twice_is_two_hours_and_one_left_out_none():
    london = ZoneInfo("Europe/London")
    rules = Rules({6: ((30, 180),)}, length=60, step=60, buffer=0, notice=0)
    autumn = find_free(
        [], rules, london, first=date(2026, 10, 25), last=date(2026, 10, 25), now=datetime(2026, 10, 1, tzinfo=UTC)
    )
    assert [f"{slot.start:%H:%M}" for slot in autumn.slots] == ["00:00", "01:00", "02:00"]
    spring = find_free(
        [], rules, london, first=date(2026, 3, 29), last=date(2026, 3, 29), now=datetime(2026, 3, 1, tzinfo=UTC)
    )
    assert [f"{slot.start:%H:%M}" for slot in spring.slots] == ["01:00"]


# --- what calendars say --------------------------------------------------------------------------------------------

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"


def read(*lines):
    body = "\r\n".join(("BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT"))
    return parse_calendar(f"{HEAD}{body}\r\nEND:VCALENDAR\r\n", Window(NOW, NOW + timedelta(days=60)))


def taken(*lines):
    records = [one for one in read(*lines) if isinstance(one, EventRecord)]
    return [one for record in records if (one := busy_of(record, {"alice@desk.example"}, ZONE))]


HOURS = ("DTSTART:20261207T020000Z", "DTEND:20261207T030000Z")


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (HOURS, 1), ((*HOURS, "STATUS:TENTATIVE"), 1), ((*HOURS, "STATUS:CANCELLED"), 0),
        ((*HOURS, "TRANSP:TRANSPARENT"), 0), ((*HOURS, "X-MICROSOFT-CDO-BUSYSTATUS:FREE"), 0),
        ((*HOURS, "ATTENDEE;PARTSTAT=DECLINED:mailto:Alice@desk.example"), 0),
        ((*HOURS, "ATTENDEE;PARTSTAT=DECLINED:mailto:mai@harbour.example"), 1),
        ((*HOURS, "ATTENDEE:mailto:alice@desk.example"), 1), (("DTSTART:20261207T020000Z",), 0),
        (("DTSTART;VALUE=DATE:20261207",), 1), ((HOURS[0], "DTEND:20261207T010000Z"), 0),
    ],
)  # fmt: skip
def test_what_takes_time_and_what_does_not(lines, count):
    assert len(taken(*lines)) == count


def test_a_day_without_hours_is_the_owners_whole_day_and_a_floating_time_their_clock():
    (day,) = taken("DTSTART;VALUE=DATE:20261207")
    assert (day.start, day.end - day.start) == (at(0), timedelta(days=1))
    (floating,) = taken("DTSTART:20261207T090000", "DTEND:20261207T100000")
    assert floating.start == at(9)


def test_a_zone_that_nobody_knows_counts_as_it_stands_and_is_named():
    (one,) = taken("DTSTART;TZID=Mars/Base:20261207T090000", "DTEND;TZID=Mars/Base:20261207T100000")
    assert (one.start, one.doubt) == (at(9), "unknown_zone")
    found = find_free([one], PLAIN, ZONE, first=MONDAY, last=MONDAY, now=NOW)
    assert found.doubts == (one,)
    assert starts([one]) == ["10:00", "10:30"]


@pytest.mark.parametrize(
    "rule", ["RRULE:FREQ=SOMETIMES", "RRULE:FREQ=HOURLY", "RRULE:nonsense", "RRULE:FREQ=MINUTELY;COUNT=9"]
)
def test_a_repetition_that_makes_no_sense_counts_once_with_its_reason(rule):
    records = read(*HOURS, rule)
    assert any(isinstance(one, Unreadable) and one.detail for one in records)
    (one,) = [found for one in records if isinstance(one, EventRecord) and (found := busy_of(one, (), ZONE))]
    assert (one.start, one.doubt) == (at(9), "bad_rule")


def test_an_end_that_cant_be_read_counts_for_an_hour():
    found = taken("DTSTART:20261207T020000Z", "DURATION:soon")
    assert [(one.end - one.start, one.doubt) for one in found] in ([(timedelta(hours=1), "bad_end")], [])


def test_a_slot_is_asked_again():
    slot = Slot(at(9), at(9, 30))
    assert is_free(slot, [Busy(at(9, 30), at(10))]) is None
    clash = Busy(at(9, 15), at(9, 20))
    assert is_free(slot, [clash]) is clash


@pytest.mark.parametrize(
    ("rule", "more"),
    [("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", 0), ("FREQ=DAILY;INTERVAL=0", 0), ("FREQ=WEEKLY;COUNT=0", 0),
     ("FREQ=MONTHLY;BYMONTHDAY=99", 0), ("FREQ=DAILY;UNTIL=20200101T000000Z", 0), ("FREQ=DAILY;COUNT=-3", 0)],
)  # fmt: skip
def test_a_repetition_that_can_not_be_takes_no_more_than_its_first_time(rule, more):
    assert len(taken(*HOURS, f"RRULE:{rule}")) <= 1 + more


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../../etc/passwd", "Europe/Atlantis", "GMT+99"])
def test_no_zone_whatever_its_name_breaks_a_calendar(zone):
    (one,) = taken(f"DTSTART;TZID={zone}:20261207T090000", f"DTEND;TZID={zone}:20261207T100000")
    assert one.end - one.start == timedelta(hours=1)
    assert one.start == at(9)


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [("Europe/London", date(2026, 3, 28), "0130"), ("Europe/London", date(2026, 10, 24), "0130"),
     ("America/New_York", date(2026, 3, 7), "0230"), ("America/New_York", date(2026, 10, 31), "0130"),
     ("Australia/Lord_Howe", date(2026, 10, 3), "0215"), ("Australia/Lord_Howe", date(2026, 4, 4), "0145"),
     ("America/St_Johns", date(2026, 3, 7), "0200")],
)  # fmt: skip
def test_a_series_through_an_hour_that_is_left_out_or_comes_twice_is_as_the_standard_counts_it(zone, day, hour):
    """RFC 5545 3.3.5; the oracle looks at every minute around."""
    begin = f"DTSTART;TZID={zone}:{day:%Y%m%d}T{hour}00"
    body = "\r\n".join(("BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", begin, "DURATION:PT30M",
                        "RRULE:FREQ=DAILY;COUNT=3", "END:VEVENT"))  # fmt: skip
    now = datetime(day.year, day.month, day.day, tzinfo=UTC)
    found = parse_calendar(
        f"{HEAD}{body}\r\nEND:VCALENDAR\r\n", Window(now - timedelta(days=2), now + timedelta(days=9))
    )
    walls = [datetime(day.year, day.month, day.day, int(hour[:2]), int(hour[2:])) + timedelta(days=n) for n in range(3)]
    wanted = [slots_oracle.instant(wall, ZoneInfo(zone)) for wall in walls]
    busy = [one for record in found if (one := busy_of(record, (), ZONE))]
    assert [one.start for one in busy] == wanted
    assert any(wall.replace(tzinfo=ZoneInfo(zone)).utcoffset() != wall.replace(tzinfo=ZoneInfo(zone), fold=1).utcoffset()
               for wall in walls)  # fmt: skip


def test_a_zone_with_an_endless_name_is_put_aside_with_its_reason():
    (one,) = read(f"DTSTART;TZID={'X' * 300}:20261207T090000", f"DTEND;TZID={'X' * 300}:20261207T100000")
    assert isinstance(one, Unreadable)
    assert one.detail
