"""The list that does not move under its reader, named times to come back, and coming days: on plain records and a desk."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.journey import arrival, today
from sincerely.journey.meeting import meeting_brief
from sincerely.journey.moments import TOGETHER, coming, is_cheerful, quiet_people, years_together
from sincerely.journey.snooze import snooze_called, snoozes
from sincerely.journey.standing_list import is_fresh, keep_order
from sincerely.noticing.feasts import yearly
from sincerely.noticing.needs import Need
from sincerely.people.models import Entry, Person

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def need(person, kind="ask"):
    return Need(f"n{person}", person, kind, "information", "ask.open", {}, (), NOW)


@given(st.lists(st.integers(1, 12), unique=True), st.lists(st.integers(1, 12), unique=True))
def test_what_was_there_keeps_its_place_and_what_is_new_waits(opened, standing):
    kept = keep_order([need(person) for person in standing], [str(person) for person in opened])
    shown = [one.person_id for one in kept.needs]
    assert shown == [person for person in opened if person in standing]
    assert kept.new == len(set(standing) - set(opened))


def test_a_list_opened_long_ago_is_opened_anew():
    assert is_fresh(NOW - timedelta(hours=2), NOW)
    assert not is_fresh(NOW - timedelta(hours=7), NOW)
    assert not is_fresh(NOW + timedelta(hours=1), NOW)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_every_named_time_lies_ahead_and_no_two_are_the_same(naive):
    local = naive.replace(tzinfo=UTC)
    offered = snoozes(local)
    assert [one.at for one in offered] == sorted({one.at for one in offered}) or len(
        {one.at for one in offered}
    ) == len(offered)
    for one in offered:
        assert local < one.at <= local + timedelta(days=31)
        assert snooze_called(one.key, local) == one
    assert snooze_called("nonsense", local).key == "snooze.tomorrow"


def test_in_a_week_holds_on_a_monday_where_only_monday_is_shown():
    local = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    assert "snooze.week" not in {one.key for one in snoozes(local)}
    assert snooze_called("snooze.week", local).at == datetime(2026, 12, 7, 8, 0, tzinfo=UTC)


MINE, TOM = "Alice Ashdown <alice@desk.example>", "Tom Harbour <tom@harbour.example>"


def raw(number, at, way, text):
    sender, reader = (MINE, TOM) if way == "out" else (TOM, MINE)
    return (
        f"From: {sender}\nTo: {reader}\nSubject: Boxes\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


@pytest.fixture
def desk(alice, tmp_path):
    letters = [
        (20, "in", "Hi Alice,\n\nI'll send you the drawing by Friday 6 November.\n\nTom"),
        (15, "in", "Hi Alice,\n\nI've been promoted, and our dog has learned to swim.\n\nTom"),
        (4, "in", "Hi Alice,\n\nMy father passed away yesterday.\n\nTom"),
    ]
    for number, (days, way, text) in enumerate(letters):
        (tmp_path / f"{number}.eml").write_bytes(raw(number, NOW - timedelta(days=days), way, text))
    arrival.bring_in(alice, [str(tmp_path)], now=NOW, processes=0)
    return alice


def test_after_a_loss_nothing_cheerful_is_suggested(desk):
    tom = Person.objects.get(owner=desk, identities__value="tom@harbour.example")
    assert quiet_people(desk, now=NOW) == {tom.pk}
    assert quiet_people(desk, now=NOW - timedelta(days=6)) == set(), "before it was told nobody knew"
    assert quiet_people(desk, now=NOW + timedelta(days=101)) == set()
    (row,) = today.needs(desk, now=NOW)
    assert row.kind == "grief"
    assert not [each for each in (row, *row.also) if is_cheerful(each)]


def test_coming_days_know_birthdays_and_the_days_after_a_loss(desk):
    Person.objects.filter(owner=desk, identities__value="tom@harbour.example").update(birthday="--12-03")
    found = coming(desk, now=NOW)
    assert [(one.day, one.key, one.quiet) for one in found] == [
        (date(2026, 12, 3), "coming.birthday", True),
        (date(2027, 1, 6), "mourning.49", True),
    ]
    assert found[1].entry_id, "where it was read"
    desk.timezone = "Asia/Ho_Chi_Minh"
    assert {"feast.army"} == {one.key for one in coming(desk, now=NOW)} - {"coming.birthday", "mourning.49"}


def test_a_page_before_a_meeting(desk):
    tom = Person.objects.get(owner=desk, identities__value="tom@harbour.example")
    entry = Entry.objects.create(
        owner=desk,
        digest="m1",
        kind="meeting",
        at=NOW + timedelta(hours=3),
        direction="in",
        person=tom,
        subject="Boxes",
    )
    brief = meeting_brief(desk, entry, now=NOW)
    (one,) = brief.attendees
    assert (one.person, one.met_before, one.mine) == (tom, None, [])
    assert [promise.quote for promise in one.theirs] == ["I'll send you the drawing by Friday 6 November"]
    assert "passed away" in one.last.text
    assert {notice.what for notice in one.changed} >= {"death", "promotion"}
    assert 2 <= len(one.questions) <= 3
    assert meeting_brief(desk, entry, now=NOW - timedelta(days=16)).attendees[0].changed == []


def test_the_needs_of_one_person_are_theirs_among_all(alice, desk):
    """Read alone or with everybody's: the same needs; that somebody went quiet is said among all only."""

    def each(ranked):
        rows = [one for row in ranked for one in (row, *row.also)]
        return {one.id: (one.kind, one.reason, one.at, one.due_at) for one in rows if one.kind != "quiet"}

    seen = 0
    for days in range(0, 40, 2):
        now = NOW - timedelta(days=days)
        every = today.needs(alice, now=now)
        for person in Person.objects.filter(owner=alice):
            mine = each(today.needs(alice, now=now, person_id=person.pk))
            assert mine == each([row for row in every if row.person_id == person.pk])
            seen += len(mine)
    assert seen


@pytest.mark.django_db
@pytest.mark.parametrize("first", [date(2026, 11, 24), date(2024, 2, 26), date(2026, 12, 28)])
@pytest.mark.parametrize("ahead", [7, 60])
def test_years_together_are_found_without_asking_everybody(alice, first, ahead):
    """The same as by looking at each person's first day; the first ones where only these are wanted."""
    zone, last = ZoneInfo("Asia/Ho_Chi_Minh"), first + timedelta(days=ahead)
    begun = datetime(first.year, first.month, first.day, 17, 30, tzinfo=UTC)
    ways = [(days, hours) for days in (*range(-6, 12), 59, 60, 61, 62, 300, 364, 365, 366) for hours in (0, -1)]
    Person.objects.bulk_create(
        Person(
            owner=alice, name=f"{days} {hours} {years}", kind="person", entries_count=TOGETHER - (days == 3),
            first_at=begun + timedelta(days=days - round(365.25 * years), hours=hours),
        )
        for days, hours in ways for years in (0, 1, 2, 3, 4, 27)
    )  # fmt: skip
    expected = sorted(
        (day, person.pk, day.year - began.year)
        for person in Person.objects.filter(owner=alice, entries_count=TOGETHER)
        if (began := person.first_at.astimezone(zone).date())
        for day in yearly(began.month, began.day, first, last)
        if day.year > began.year
    )
    found = years_together(alice, first, last, zone=zone)
    assert len(expected) > 20
    assert [(one.day, one.person.pk, one.slots["years"]) for one in found] == expected
    few = years_together(alice, first, last, zone=zone, limit=5)
    assert [one.person.pk for one in few] == [person for _, person, _ in expected[:5]]
