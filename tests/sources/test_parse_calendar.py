from datetime import UTC, date, datetime, timedelta

import pytest

from sincerely.sources.parse_calendar import MAX_OCCURRENCES, Window, month_window, parse_calendar
from sincerely.sources.pieces import split_calendar
from sincerely.sources.records import Address, EventRecord, Unreadable

SPRING = Window(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC))


def calendar(*events: str, head: str = "") -> str:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n{head}{body}END:VCALENDAR\n"


def events(text: str, window: Window = SPRING) -> list[EventRecord]:
    found = parse_calendar(text, window)
    assert all(isinstance(one, EventRecord) for one in found), found
    return found


def test_one_event_with_people():
    (event,) = events(
        calendar(
            "UID:a@x.example\nDTSTART:20260320T020000Z\nDTEND:20260320T030000Z\nSUMMARY:Site visit\nLOCATION:Gate 2\n"
            'ORGANIZER;CN="Jane Doe":MAILTO:Jane@Doe.example\nATTENDEE;CN=Mai:mailto:mai@tiem.example\n'
            "DESCRIPTION:Bring boots\\, please\\nand a hat\nSTATUS:TENTATIVE",
            head="METHOD:REQUEST\n",
        )
    )
    assert event.start == datetime(2026, 3, 20, 2, tzinfo=UTC)
    assert event.end == datetime(2026, 3, 20, 3, tzinfo=UTC)
    assert (event.summary, event.location) == ("Site visit", "Gate 2")
    assert event.description == "Bring boots, please\nand a hat"
    assert event.organizer == Address("Jane Doe", "jane@doe.example")
    assert event.attendees == (Address("Mai", "mai@tiem.example"),)
    assert (event.status, event.method, event.recurrence_id) == ("tentative", "REQUEST", "")


def test_a_single_event_comes_whenever_it_is():
    assert len(events(calendar("UID:old\nDTSTART:19990101T100000Z\nSUMMARY:Old"))) == 1


def test_a_series_is_written_out_within_the_window_with_its_exceptions():
    found = events(
        calendar(
            "UID:w\nDTSTART:20260105T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\nEXDATE:20260309T090000Z\nSUMMARY:Call",
            "UID:w\nRECURRENCE-ID:20260316T090000Z\nDTSTART:20260317T100000Z\nDTEND:20260317T110000Z\nSUMMARY:Moved",
        )
    )
    assert [event.start.day for event in found] == [2, 17, 23, 30]
    assert [event.summary for event in found] == ["Call", "Moved", "Call", "Call"]
    assert found[1].recurrence_id == "2026-03-16T09:00:00+00:00"
    assert len({event.recurrence_id for event in found}) == 4


@pytest.mark.parametrize(
    ("first", "last", "ends_at"),
    # The series is of two and a half hours, 01:00 to 03:30. In spring its length holds, in autumn the hour on the clock.
    [("20260327", "20260329", "2026-03-29T02:30"), ("20261023", "20261025", "2026-10-25T02:30")],
)
def test_a_series_over_the_night_on_which_clocks_change_takes_the_later_of_its_ends(first, last, ends_at):
    times = "DTSTART;TZID=Europe/Berlin:{0}T010000\nDTEND;TZID=Europe/Berlin:{0}T033000\nSUMMARY:Night\n"
    window = Window(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC))
    *others, night = events(calendar(f"UID:n\n{times.format(first)}RRULE:FREQ=DAILY;COUNT=3"), window)
    assert night.end.astimezone(UTC) == datetime.fromisoformat(f"{ends_at}Z")
    assert {one.end - one.start for one in others} == {timedelta(hours=2.5)}
    moved = f"UID:n\nRECURRENCE-ID;TZID=Europe/Berlin:{last}T010000\n{times.format(last)}"
    found = events(calendar(f"UID:n\n{times.format(first)}RRULE:FREQ=DAILY;COUNT=3", moved), window)[-1]
    assert (found.end.hour, found.end.minute) == (3, 30)  # What was written for this one day holds as it stands.


def test_an_endless_series_is_capped():
    window = Window(SPRING.start, SPRING.start + timedelta(days=3000))
    found = events(calendar("UID:d\nDTSTART:20260301T090000Z\nRRULE:FREQ=DAILY\nSUMMARY:Daily"), window)
    assert len(found) == MAX_OCCURRENCES


@pytest.mark.parametrize(
    ("zone", "hour"),
    [
        ("Asia/Ho_Chi_Minh", 2),
        ("SE Asia Standard Time", 2),
        ("W. Europe Standard Time", 8),
        ("/freeassociation.sourceforge.net/Europe/Berlin", 8),
    ],
)
def test_zones_by_their_names_outlooks_included(zone, hour):
    (event,) = events(calendar(f"UID:z\nDTSTART;TZID={zone}:20260320T090000\nSUMMARY:z"))
    assert event.start.astimezone(UTC).hour == hour


def test_a_floating_time_is_in_the_calendars_own_zone():
    (event,) = events(calendar("UID:f\nDTSTART:20260320T090000\nSUMMARY:f", head="X-WR-TIMEZONE:Asia/Ho_Chi_Minh\n"))
    assert event.start.utcoffset() == timedelta(hours=7)


def test_an_all_day_event_has_dates():
    (event,) = events(calendar("UID:d\nDTSTART;VALUE=DATE:20260320\nSUMMARY:Holiday"))
    assert event.start == date(2026, 3, 20)
    assert event.end == date(2026, 3, 21)


def test_a_cancellation_is_cancelled():
    (event,) = events(calendar("UID:c\nDTSTART:20260320T090000Z\nSUMMARY:c", head="METHOD:CANCEL\n"))
    assert event.status == "cancelled"


def test_one_broken_event_costs_itself_only():
    found = parse_calendar(
        calendar(
            "UID:a\nDTSTART:20260320T090000Z\nSUMMARY:good", "UID:b\nDTSTART:soon\nSUMMARY:bad", "UID:c\nSUMMARY:none"
        ),
        SPRING,
    )
    assert [one.summary for one in found if isinstance(one, EventRecord)] == ["good"]
    refused = [one for one in found if isinstance(one, Unreadable)]
    assert [one.reason for one in refused] == ["bad_calendar"] * 2
    assert b"SUMMARY:bad" in refused[0].raw
    assert b"SUMMARY:good" not in refused[0].raw


def test_of_a_series_with_a_broken_rule_the_first_time_goes_in():
    found = parse_calendar(calendar("UID:r\nDTSTART:20260320T090000Z\nRRULE:FREQ=SOMETIMES\nSUMMARY:r"), SPRING)
    assert [type(one) for one in found] == [EventRecord, Unreadable]


@pytest.mark.timeout(10)
def test_an_event_every_second_is_refused_beside_a_good_one():
    found = parse_calendar(
        calendar(
            "UID:s\nDTSTART:20260320T090000Z\nRRULE:FREQ=SECONDLY\nSUMMARY:s",
            "UID:g\nDTSTART:20260320T090000Z\nSUMMARY:g",
        ),
        SPRING,
    )
    assert [one.summary for one in found if isinstance(one, EventRecord)] == ["s", "g"]
    assert [one.reason for one in found if isinstance(one, Unreadable)] == ["bad_calendar"]


def test_a_rule_with_needless_escapes_is_read():
    found = events(calendar("UID:e\nDTSTART:20260302T090000Z\nRRULE:FREQ=DAILY\\;COUNT=3\nSUMMARY:e"))
    assert [event.start.day for event in found] == [2, 3, 4]


@pytest.mark.parametrize("raw", [b"", b"no calendar", b"\xff\xfe\x00", b"BEGIN:VCARD\nEND:VCARD\n"])
def test_what_is_no_calendar_is_refused_with_its_bytes(raw):
    (refused,) = parse_calendar(raw, SPRING)
    assert (refused.reason, refused.raw) == ("bad_calendar", raw)


def test_a_calendar_cut_off_in_the_middle_gives_what_it_has():
    text = calendar("UID:a\nDTSTART:20260320T090000Z\nSUMMARY:a", "UID:b\nDTSTART:20260321T090000Z\nSUMMARY:b")
    cut = text[: text.index("SUMMARY:b")]
    assert [event.start.day for event in events(cut)] == [20, 21]


def test_a_large_calendar_falls_into_small_whole_ones():
    many = calendar(*(f"UID:{n}\nDTSTART:20260320T090000Z\nSUMMARY:{n}" for n in range(120)))
    pieces = list(split_calendar(many.encode()))
    assert len(pieces) == 3
    found = [event.summary for piece in pieces for event in parse_calendar(piece, SPRING)]
    assert found == [str(n) for n in range(120)]


def test_two_imports_in_one_month_have_one_window():
    early, late = datetime(2026, 3, 2, 8, tzinfo=UTC), datetime(2026, 3, 30, 23, tzinfo=UTC)
    assert month_window(early) == month_window(late)
    assert month_window(early).start == datetime(2023, 3, 1, tzinfo=UTC)


def test_to_dos_and_zones_that_nobody_names_are_not_carried_from_piece_to_piece():
    zone = "BEGIN:VTIMEZONE\nTZID:{}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0700\nTZOFFSETTO:+0700\nEND:STANDARD\nEND:VTIMEZONE\n"
    head = zone.format("Bench/One") + zone.format("Bench/Two") + "BEGIN:VTODO\nUID:t\nSUMMARY:Paint\nEND:VTODO\n" * 500
    text = calendar(
        *(f"UID:{number}\nDTSTART;TZID=Bench/One:20260320T090000\nSUMMARY:Visit" for number in range(120)), head=head
    )
    pieces = [piece.decode() for piece in split_calendar(text.encode())]
    assert len(pieces) == 3
    assert all("VTODO" not in piece and "Bench/Two" not in piece for piece in pieces)
    assert [one.start.hour for piece in pieces for one in events(piece)] == [9] * 120


@pytest.mark.timeout(20)
def test_a_calendar_of_many_broken_events_below_a_long_head_is_quick():
    head = "".join(f"X-LINE-{number};X=1:{'word ' * 10}\n" for number in range(400))
    broken_events = (f"UID:{number}\nDTSTART:nonsense\nRRULE:FREQ=NEVER\nSUMMARY:Visit" for number in range(500))
    found = parse_calendar(calendar(*broken_events, head=head), SPRING)
    assert len(found) == 500
    assert all(isinstance(one, Unreadable) for one in found)


def test_an_event_whose_length_is_nonsense_begins_all_the_same():
    (event,) = events(calendar("UID:a\nDTSTART:20260320T090000Z\nDURATION:PXH\nSUMMARY:Visit"))
    assert (event.start, event.end, event.summary) == (datetime(2026, 3, 20, 9, tzinfo=UTC), None, "Visit")
