"""Who is asked for their rhythm at all: nobody is left out whose quiet would be spoken of."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.accounts.models import Owner
from sincerely.journey.today import no_hurry
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.noticing.quiet import DAYS, SURE_QUIET, is_worth_a_word
from sincerely.people.models import Entry, Person

NOW = datetime(2026, 3, 10, 3, 30, tzinfo=UTC)
"""Three weeks after Tết, and another day in Hanoi than in London for half of each day."""
KINDS = (
    {"direction": "in"}, {"direction": "out"}, {"direction": "in"}, {"direction": "out"}, {"direction": "other"},
    {"direction": "in", "bulk": True}, {"direction": "in", "automatic": True}, {"direction": "none", "kind": "call"},
    {"direction": "none", "kind": "meeting", "status": "confirmed"},
    {"direction": "none", "kind": "meeting", "status": "cancelled"},
)  # fmt: skip
PEOPLE = st.lists(
    st.tuples(
        st.integers(0, 170),  # days since the last contact
        st.integers(1, 60),  # days between two
        st.integers(0, 26),  # how many
        st.lists(st.integers(0, 23), min_size=1, max_size=4),  # hours later
        st.lists(st.sampled_from(KINDS), min_size=1, max_size=4),
        st.sampled_from([None, None, None, "out of office until Monday", "on leave for a month"]),
    ),
    min_size=1,
    max_size=5,
)


def fill(owner, people):
    """Put people on the owner's desk whose contacts come at their own pace, and an absence of some."""
    for since, every, count, hours, kinds, away in people:
        person = Person.objects.create(owner=owner, name="Tom", kind="person", entries_count=count)
        entries = [
            Entry(
                owner=owner, person=person, digest=f"{person.pk} {n}", text="The boxes are in the shed behind the mill.",
                at=NOW - timedelta(days=since + n * every, hours=hours[n % len(hours)]),
                **{"kind": "message", **kinds[n % len(kinds)]},
            )
            for n in range(count)
        ]  # fmt: skip
        Entry.objects.bulk_create(entries)
        if away and entries:
            entry = Entry.objects.filter(person=person).order_by("-at").first()
            Notice.objects.create(
                owner=owner, entry=entry, person=person, kind="absence", who="sender", quote=away, rule="en.absence",
                at=entry.at, confidence=1.0, start=0, end=9, by_owner=False,
            )  # fmt: skip


def told(rhythms):
    return sorted(rhythms, key=lambda one: one.person_id)


@pytest.mark.django_db
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(people=PEOPLE, place=st.sampled_from(["Asia/Ho_Chi_Minh", "Europe/London", "America/New_York"]))
def test_nobody_is_left_out_whose_quiet_would_be_spoken_of(alice, people, place):
    Person.objects.filter(owner=alice).delete()
    Entry.objects.filter(owner=alice).delete()
    Owner.objects.filter(pk=alice.pk).update(timezone=place)
    alice.refresh_from_db()
    fill(alice, people)
    zone = ZoneInfo(place)
    everybody = noticing.rhythms(alice, now=NOW, zone=zone)
    worth = [
        one
        for one in everybody
        if DAYS[0] <= one.silence_days <= DAYS[1]
        and one.silence_days / one.median_days >= 3
        and one.unusual >= SURE_QUIET
    ]
    few = noticing.silent_for(alice, *DAYS, now=NOW, zone=zone)
    assert told(noticing.rhythms(alice, now=NOW, zone=zone, people=few, worth=is_worth_a_word)) == told(worth)
    later = [one for one in everybody if one.last and 1 <= one.silence_days / one.median_days < 3]
    later.sort(key=lambda one: (-one.gaps, one.person_id))
    assert [rhythm for _, rhythm in no_hurry(alice, now=NOW)] == later[:2]


@pytest.mark.django_db
def test_of_two_desks_each_keeps_to_its_own(alice, bob):
    often = [(60, 2, 60, [3], list(KINDS[:2]), None)]
    fill(alice, often)
    zone = ZoneInfo("Europe/London")
    (found,) = noticing.silent_for(alice, *DAYS, now=NOW, zone=zone)
    (rhythm,) = noticing.rhythms(alice, now=NOW, zone=zone, people=[found], worth=is_worth_a_word)
    assert (rhythm.person_id, rhythm.median_days, rhythm.gaps) == (found, 2, 59)
    assert noticing.silent_for(bob, *DAYS, now=NOW, zone=zone) == set()
    assert noticing.rhythms(bob, now=NOW, zone=zone, people=[found]) == []
    assert noticing.silent_for(alice, *DAYS, now=NOW + timedelta(days=90), zone=zone) == {found}
    assert noticing.silent_for(alice, *DAYS, now=NOW + timedelta(days=91), zone=zone) == set()
