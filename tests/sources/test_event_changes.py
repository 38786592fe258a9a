"""One's answer in one's own calendar, and slots that are held: what changes, what stays, and the clock of the series."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from sincerely.sources.content_lines import CannotChange, read_lines, take_back
from sincerely.sources.event_changes import ANSWERS, answer, held_slot, read_invitation
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.records import EventRecord

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ME = ("lan@desk.example", "lan.nguyen@old.example")
WINDOW = Window(NOW - timedelta(days=60), NOW + timedelta(days=300))
ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:SE Asia Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
    "TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
ATTENDEES = (
    "ORGANIZER;CN=\"Vega, Marta\":mailto:marta@harbour.example\r\n"
    "ATTENDEE;CN=Tom;PARTSTAT=ACCEPTED:mailto:tom@harbour.example\r\n"
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TR\r\n"
    " UE;CN=\"Nguyễn; Lan\":MAILTO:Lan@Desk.example\r\n"
)  # fmt: skip
ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:x\r\nATTENDEE:mailto:lan@desk.example\r\nEND:VALARM\r\n"


def calendar(times: str, *, more: str = "", zone: str = ZONE, attendees: str = ATTENDEES, events: str = "") -> bytes:
    return (
        f"BEGIN:VCALENDAR\r\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r\nVERSION:2.0\r\n{zone}"
        f"BEGIN:VEVENT\r\nUID:040000008200E\r\nSEQUENCE:3\r\nDTSTAMP:20261101T000000Z\r\n{times}SUMMARY:Giao hàng\r\n"
        f"X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n{attendees}{more}{ALARM}END:VEVENT\r\n{events}END:VCALENDAR\r\n"
    ).encode()


SINGLE = calendar(
    "DTSTART;TZID=SE Asia Standard Time:20261201T090000\r\nDTEND;TZID=SE Asia Standard Time:20261201T100000\r\n"
)
SERIES = {
    "outlook": calendar(
        "DTSTART;TZID=SE Asia Standard Time:20261201T090000\r\nDTEND;TZID=SE Asia Standard Time:20261201T100000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=30\r\nEXDATE;TZID=SE Asia Standard Time:20261208T090000\r\n"
    ),
    "iana": calendar(
        "DTSTART;TZID=Europe/London:20261001T090000\r\nDURATION:PT45M\r\nRRULE:FREQ=WEEKLY;COUNT=20\r\n", zone=""
    ),
    "utc": calendar("DTSTART:20261201T090000Z\r\nDTEND:20261201T093000Z\r\nRRULE:FREQ=DAILY;COUNT=9\r\n", zone=""),
    "days": calendar(
        "DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\nRRULE:FREQ=MONTHLY;COUNT=5\r\n", zone=""
    ),
    "floating": calendar("DTSTART:20261201T090000\r\nDTEND:20261201T093000\r\nRRULE:FREQ=DAILY;COUNT=9\r\n", zone=""),
}


def events(raw: bytes) -> list[EventRecord]:
    found = parse_calendar(raw, WINDOW)
    assert all(isinstance(one, EventRecord) for one in found)
    return sorted(found, key=lambda one: str(one.start))


def test_an_answer_changes_ones_own_line_and_the_stamp_and_nothing_else():
    changed = answer(SINGLE, "ACCEPTED", ME, now=NOW)
    before, after = read_lines(SINGLE), read_lines(changed.raw)
    differing = [(a.name, b.name) for a, b in zip(before, after, strict=True) if a.raw != b.raw]
    assert differing == [("DTSTAMP", "DTSTAMP"), ("ATTENDEE", "ATTENDEE")]
    assert b"SEQUENCE:3\r\n" in changed.raw
    assert b"DTSTAMP:20261124T090000Z\r\n" in changed.raw
    mine = next(line for line in after if "Lan@Desk" in line.value)
    assert mine.params == ';CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN="Nguyễn; Lan"'
    assert read_invitation(changed.raw, ME).answer == "ACCEPTED"
    assert read_invitation(SINGLE, ME).answer == "NEEDS-ACTION"


@given(st.sampled_from([SINGLE, *SERIES.values()]), st.sampled_from(ANSWERS), st.integers(0, 8), st.booleans())
def test_the_way_back_gives_the_same_bytes(raw, said, number, one_only):
    found = events(raw)
    one = found[number % len(found)].recurrence_id if one_only else ""
    changed = answer(raw, said, ME, occurrence=one, now=NOW)
    assert take_back(changed) == raw
    assert read_invitation(changed.raw, ME, occurrence=one).answer == said
    assert Calendar.from_ical(changed.raw.decode())
    # What happens, and when, is as it was: an answer moves no meeting.
    assert [(e.start, e.end, e.summary) for e in events(changed.raw)] == [(e.start, e.end, e.summary) for e in found]
    assert {e.recurrence_id for e in events(changed.raw)} == {e.recurrence_id for e in found}


@pytest.mark.parametrize("name", SERIES)
def test_one_occurrence_of_a_series_is_answered_alone(name):
    raw = SERIES[name]
    first, second, *_ = [event.recurrence_id for event in events(raw)]
    once = answer(raw, "DECLINED", ME, occurrence=second, now=NOW).raw
    assert read_invitation(once, ME, occurrence=second).answer == "DECLINED"
    assert read_invitation(once, ME, occurrence=first).answer == "NEEDS-ACTION"
    # Everything of the series stands as it did; the override came behind it.
    start = next(at for at in range(len(raw)) if once[: at + 1] != raw[: at + 1])
    assert once.endswith(raw[start:][-len("END:VCALENDAR\r\n") :])
    then = answer(once, "ACCEPTED", ME, occurrence=second, now=NOW).raw
    assert then.count(b"BEGIN:VEVENT") == 2
    assert read_invitation(then, ME, occurrence=second).answer == "ACCEPTED"
    every = answer(then, "TENTATIVE", ME, now=NOW).raw
    assert {read_invitation(every, ME, occurrence=one).answer for one in (first, second)} == {"TENTATIVE"}


def test_the_clock_of_an_outlook_zone_is_kept_and_an_exception_stays_one():
    second = events(SERIES["outlook"])[1]
    raw = answer(SERIES["outlook"], "DECLINED", ME, occurrence=second.recurrence_id, now=NOW).raw.decode()
    assert "RECURRENCE-ID;TZID=SE Asia Standard Time:20261215T090000\r\n" in raw
    assert "DTEND;TZID=SE Asia Standard Time:20261215T100000\r\n" in raw
    assert raw.count("RRULE") == raw.count("EXDATE") == 1


def test_across_a_change_of_the_clock_the_meeting_stays_at_nine():
    winter = next(event for event in events(SERIES["iana"]) if str(event.start) > "2026-11")
    raw = answer(SERIES["iana"], "DECLINED", ME, occurrence=winter.recurrence_id, now=NOW).raw.decode()
    assert winter.recurrence_id.startswith("2026-11-05T09:00:00")
    assert "RECURRENCE-ID;TZID=Europe/London:20261105T090000\r\n" in raw
    assert raw.count("DURATION:PT45M") == 2


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"no calendar", "no_object"),
        (SINGLE[:-18], "cut_off"),
        (calendar("DTSTART:20261201T090000Z\r\n", attendees="ATTENDEE:mailto:tom@harbour.example\r\n"), "not_invited"),
        (calendar("DTSTART:20261201T090000Z\r\n", more="STATUS:CANCELLED\r\n"), "called_off"),
        (SINGLE.replace(b"marta@harbour", b"lan@desk"), "own_meeting"),
    ],
)
def test_where_there_is_nothing_to_answer_it_says_so(raw, why):
    with pytest.raises(CannotChange) as caught:
        answer(raw, "ACCEPTED", ME, now=NOW)
    assert caught.value.why == why


def test_an_address_that_exchange_keeps_beside_its_own_name_is_mine():
    raw = SINGLE.replace(b":MAILTO:Lan@Desk.example", b";EMAIL=lan@desk.example:/o=Org/ou=X/cn=lan")
    assert read_invitation(answer(raw, "DECLINED", ME, now=NOW).raw, ME).answer == "DECLINED"


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)), st.integers(1, 600), st.text(max_size=80))
def test_a_held_slot_is_tentative_opaque_and_read_again(at, minutes, name):
    start = at.replace(tzinfo=UTC, microsecond=0)
    end = start + timedelta(minutes=minutes)
    raw = held_slot(uid="held-1", start=start, end=end, summary=f"Held: {name}", now=NOW)
    (event,) = Calendar.from_ical(raw.decode("utf-8", "surrogateescape")).walk("VEVENT")
    assert (event["STATUS"], event["TRANSP"], event["UID"]) == ("TENTATIVE", "OPAQUE", "held-1")
    (record,) = events(raw)
    assert (record.start, record.end, record.status) == (start, end, "tentative")
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event


def test_a_slot_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="after"):
        held_slot(uid="held-1", start=NOW, end=NOW, summary="Held", now=NOW)


def test_every_invitation_of_the_corpus_is_answered_in_two_lines_and_back(corpus):
    """Real invitations of many programs: the first attendee answers; nothing else of the object moves."""
    answered = 0
    for path in sorted(corpus("icalendar").rglob("*.ics")):
        raw = path.read_bytes()
        lines = read_lines(raw)
        first = next((line.value.strip().lower() for line in lines if line.name == "ATTENDEE"), "")
        try:
            changed = answer(raw, "TENTATIVE", (first.removeprefix("mailto:"),), now=NOW)
        except CannotChange:
            continue
        answered += 1
        assert take_back(changed) == raw, path.name
        after = read_lines(changed.raw)
        differing = {a.name for a, b in zip(lines, after, strict=True) if a.raw != b.raw}
        assert differing <= {"ATTENDEE", "DTSTAMP"}, path.name
    assert answered > 5
